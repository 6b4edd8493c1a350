"""What work on a Word file leaves in it and no official paper may carry: changes, comments, hidden text, highlights."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from vanban.messages import marked
from vanban.messages import translate as _
from vanban.word.structure import STYLES, Fault, W, parse, place_of, wordprocessing

SETTINGS = "word/settings.xml"
TRACES: Mapping[str, str] = {
    "tracked-changes": marked("còn vết sửa (Track Changes); hãy chấp nhận hoặc từ chối hết rồi lưu lại"),
    "comments": marked("còn nhận xét (Comment) trong mẫu; hãy xoá, hoặc ghi chú bằng thẻ {#p … #}"),
    "hidden-text": marked("có chữ ẩn; hãy chọn đoạn, mở Font (Ctrl+D), bỏ dấu ở Hidden, hoặc xoá chữ ấy"),
    "highlight": marked("có chữ tô nền (Highlight); hãy chọn chữ ấy, bấm Text Highlight Color, chọn No Color"),
    "protected": marked("tệp đang khoá sửa; hãy mở bằng Word, vào Review, Restrict Editing, bấm Stop Protection"),
}
"""What is told of each, with what to do in Word."""
_TRACKED = {
    f"{W}{tag}"
    for tag in (
        "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange", "sectPrChange",
        "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange", "tcPrChange", "numberingChange",
    )
}  # fmt: skip
_COMMENTS = {f"{W}commentReference", f"{W}commentRangeStart"}
_HIDING = {f"{W}vanish", f"{W}specVanish"}
_STYLED = {f"{W}pStyle", f"{W}rStyle"}
_OFF = ("0", "false", "off", "none")


def traces(parts: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield each kind of trace in each part of a package once, at the first place."""
    hidden = hiding_styles(parts)
    for name in filter(wordprocessing, parts):
        first: dict[str, Any] = {}
        for code, element in traces_in(parse(parts[name]), hidden):
            first.setdefault(code, element)
        for code, element in first.items():
            yield Fault(code, name, place_of(element), _(TRACES[code]))
    if protected(parts):
        yield Fault("protected", SETTINGS, "", _(TRACES["protected"]))


def traces_in(root: Any, hidden: Collection[str]) -> Iterator[tuple[str, Any]]:
    """Yield kind and element of every trace below an element; ``hidden`` are the styles that hide their text."""
    for element in root.iter():
        tag, value = element.tag, element.get(f"{W}val")
        if tag in _TRACKED:
            yield "tracked-changes", element
        elif tag in _COMMENTS:
            yield "comments", element
        elif (tag in _HIDING and value not in _OFF) or (tag in _STYLED and value in hidden):
            yield "hidden-text", element
        elif tag == f"{W}highlight" and value not in _OFF:
            yield "highlight", element


def hiding_styles(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Return the ids of the styles that hide their text."""
    styles = parse(parts[STYLES]).iter(f"{W}style") if STYLES in parts else ()
    return frozenset(style.get(f"{W}styleId") for style in styles if _on(style.find(f"{W}rPr/{W}vanish")))


def _on(switch: Any) -> bool:
    return switch is not None and switch.get(f"{W}val") not in _OFF


def protected(parts: Mapping[str, bytes]) -> bool:
    """Whether a document may not be edited."""
    settings = parse(parts[SETTINGS]) if parts.get(SETTINGS) else None
    protection = settings.find(f"{W}documentProtection") if settings is not None else None
    return protection is not None and (protection.get(f"{W}enforcement") or "0") not in _OFF
