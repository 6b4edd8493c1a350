"""Whether a template is safe to open: nothing from outside, nothing that runs, nothing that hides."""

import re
from collections.abc import Iterator, Mapping

from vanban.checks.formatting import W
from vanban.messages import translate as _
from vanban.word.structure import XML_ERRORS, parse
from vanban.workshop.flaw import Flaw

_FIELDS = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|DATABASE|IMPORT|RD|MACROBUTTON|AUTOTEXT)\b", re.IGNORECASE
)
_LINKS = ("http://", "https://", "mailto:")
_KINDS = ("oleObject", "package", "aFChunk", "subDocument", "attachedTemplate", "control", "frame", "vbaProject")


def unsafe(parts: Mapping[str, bytes]) -> Iterator[Flaw]:
    """Yield each thing of a template that an office must not hand out."""
    for name, data in parts.items():
        if re.search(r"(^|/)(embeddings|activeX)/|vbaProject|\.bin$", name):
            yield Flaw("embedded-object", _("có đối tượng nhúng hoặc ActiveX; hãy xoá khỏi mẫu"), part=name)
        if not name.endswith((".xml", ".rels")):
            continue
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            yield Flaw("doctype", _("có khai báo DTD; hãy mở bằng Word rồi lưu lại"), part=name)
            continue
        try:
            root = parse(data)
        except XML_ERRORS as error:
            line, column = getattr(error, "position", (1, 1))
            message = _("XML hỏng ở dòng {line}, cột {column}; hãy mở tệp bằng Word rồi lưu lại")
            yield Flaw("xml", message.format(line=line, column=column), part=name)
            continue
        if name.endswith(".rels"):
            yield from _relations(name, root)
        else:
            codes = [item.text or "" for item in root.iter(f"{W}instrText")]
            codes += [item.get(f"{W}instr") or "" for item in root.iter(f"{W}fldSimple")]
            for code in codes:
                if found := _FIELDS.match(code):
                    message = _("có trường {field}, lấy nội dung hoặc chạy lệnh từ bên ngoài; hãy xoá")
                    yield Flaw("field-outside", message.format(field=found[1].upper()), part=name)


def _relations(name: str, root: object) -> Iterator[Flaw]:
    for item in root:  # type: ignore[attr-defined]  # an element of lxml
        kind = (item.get("Type") or "").rpartition("/")[2]
        target = item.get("Target") or ""
        outside = item.get("TargetMode") == "External"
        if kind in _KINDS and not (kind == "package" and not outside):
            message = _("có {kind}: đối tượng ngoài không được để trong mẫu").format(kind=kind)
            yield Flaw("outside-object", message, part=name)
        elif outside and not (kind == "hyperlink" and target.lower().startswith(_LINKS)):
            message = _("liên kết ra ngoài ({kind}: {target}); chỉ để liên kết http, https, mailto")
            yield Flaw("outside-link", message.format(kind=kind, target=target[:80]), part=name)
