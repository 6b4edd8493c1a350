"""What makes Word refuse to open a package, or leave a part of it out: its types, its relations, their targets.

A reader that looks for ``word/document.xml`` by its name sees none of it, and so calls a file good that no clerk can
open.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from posixpath import normpath
from typing import Any
from urllib.parse import unquote

from lxml import etree

from vanban.messages import translate as _
from vanban.word.package import CONTENT_TYPES, MAIN
from vanban.word.structure import Fault, relations_of

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_RELATIONS, _TYPES = f"{{{_PACKAGE}relationships}}", f"{{{_PACKAGE}content-types}}"
_ASKED = etree.XPath(
    "//@r:*",
    namespaces={"r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    smart_strings=False,
)
"""The names of relations that a part asks for."""
_ROOT = "_rels/.rels"
_ALONE = frozenset((
    "officeDocument", "core-properties", "extended-properties", "custom-properties", "styles", "settings",
    "webSettings", "fontTable", "numbering", "theme", "footnotes", "endnotes", "comments", "glossaryDocument",
))  # fmt: skip
"""The kinds of relations of which a part has one."""


def outside(relation: Any) -> bool:
    """Whether a relation leads out of the package by what it says of itself."""
    return (relation.get("TargetMode") or "Internal") != "Internal"


def kind_of(relation: Any) -> str:
    """Return the kind of a relation: the last word of its type."""
    return str(relation.get("Type") or "").rpartition("/")[2]


def types_of(trees: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the content types by how a name ends, and by name without its first slash, in small letters."""
    root = trees.get(CONTENT_TYPES)
    defaults, overrides = (
        [] if root is None else root.iterchildren(f"{_TYPES}{tag}") for tag in ("Default", "Override")
    )
    return (
        {_extension(item): item.get("ContentType") or "" for item in defaults},
        {_part(item): item.get("ContentType") or "" for item in overrides},
    )


def unopenable(parts: Mapping[str, bytes], trees: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what is wrong with a package as such; ``trees`` are those of its parts that are whole XML."""
    yield from _types(parts, trees)
    for name, root in trees.items():
        if name.endswith(".rels"):
            yield from _relations(name, root, parts)
    yield from _main(trees)
    for name, root in trees.items():
        if name.startswith("word/") and not name.endswith(".rels"):
            yield from _dangling(name, root, trees.get(relations_of(name)))


def _types(parts: Mapping[str, bytes], trees: Mapping[str, Any]) -> Iterator[Fault]:
    root = trees.get(CONTENT_TYPES)
    if root is None:
        return
    if root.tag != f"{_TYPES}Types":
        yield Fault("package-types", CONTENT_TYPES, "", _("không phải bảng loại nội dung của tệp Word") + _why())
        return
    for tag, key in (("Default", _extension), ("Override", _part)):
        for twice in _twice(map(key, root.iterchildren(f"{_TYPES}{tag}"))):
            message = _("loại nội dung của “{name}” khai hai lần").format(name=twice)
            yield Fault("package-twice", CONTENT_TYPES, "", message + _why())
    defaults, overrides = types_of(trees)
    for name in parts:
        if name[0] != "[" and name.lower() not in overrides and name.rpartition(".")[2].lower() not in defaults:
            yield Fault("package-types", name, "", _("không có loại nội dung") + _why())


def _relations(name: str, root: Any, parts: Mapping[str, bytes]) -> Iterator[Fault]:
    if root.tag != f"{_RELATIONS}Relationships":
        yield Fault("package-relations", name, "", _("không phải bảng mối liên kết của tệp Word") + _why())
        return
    items = list(root.iterchildren("{*}*"))
    if any(item.tag != f"{_RELATIONS}Relationship" or not _whole(item) for item in items):
        yield Fault("package-relations", name, "", _("có mối liên kết thiếu mã, loại hoặc đích") + _why())
    for twice in _twice(item.get("Id") for item in items):
        yield Fault("package-twice", name, "", _("hai mối liên kết cùng mã {id}").format(id=twice) + _why())
    for twice in _twice(kind for item in items if (kind := kind_of(item)) in _ALONE):
        message = _("có hai mối liên kết {kind}, chỉ được có một").format(kind=twice)
        yield Fault("package-twice", name, "", message + _why())
    known = {part.lower() for part in parts}
    for item in items:
        target, kind = item.get("Target") or "", kind_of(item)
        if not outside(item) and _resolved(name, target) not in known:
            message = _("mối liên kết {kind} dẫn tới {target}, không có trong tệp").format(
                kind=kind, target=target[:80]
            )
            rule = "package-picture" if kind == "image" else "package-target"
            yield Fault(rule, name, "", message + (_why() if kind != "image" else _("; hãy chèn lại hình ấy")))


def _main(trees: Mapping[str, Any]) -> Iterator[Fault]:
    root = trees.get(_ROOT)
    items = [] if root is None else [item for item in root.iterchildren("{*}*") if kind_of(item) == "officeDocument"]
    if [_resolved(_ROOT, item.get("Target") or "") for item in items] != [MAIN]:
        yield Fault("package-main", _ROOT, "", _("không dẫn tới đúng một phần chính của văn bản") + _why())


def _dangling(name: str, root: Any, relations: Any) -> Iterator[Fault]:
    known = set() if relations is None else {item.get("Id") for item in relations.iterchildren("{*}*")}
    for identity in dict.fromkeys(filter(None, _ASKED(root))):
        if identity not in known:
            message = _("dùng mối liên kết {id} không có trong tệp").format(id=identity[:40])
            yield Fault("package-dangling", name, "", message + _why())


def _resolved(relations: str, target: str) -> str:
    """Return the part that a target leads to, in small letters."""
    folder = relations.rpartition("/")[0].removesuffix("_rels")
    path = target[1:] if target.startswith("/") else folder + target
    return normpath(unquote(path)).lower()


def _whole(item: Any) -> bool:
    return all(item.get(name) for name in ("Id", "Type", "Target"))


def _extension(item: Any) -> str:
    return str(item.get("Extension") or "").lower()


def _part(item: Any) -> str:
    return unquote(str(item.get("PartName") or "")).removeprefix("/").lower()


def _twice(names: Any) -> list[str]:
    return [name for name, times in Counter(names).items() if name and times > 1]


def _why() -> str:
    return _("; Word có thể không mở được tệp; hãy mở bằng Word, để Word sửa rồi lưu lại, hoặc xin lại tệp")
