"""Proof, once for a template, that no data can break the structure of a part.

Data can do three things to a part: put text where a tag prints, choose one branch of a condition, and go round a loop
any number of times. The part is read as one tree in which conditions and loops are elements of their own, so whatever
is chosen leaves XML that is well formed. What is left to see is local: what an element must hold it holds in every
choice, what stands in an attribute is a number, and printed text stands where text may stand.

What cannot be read so (a block that begins in one cell and ends in another) is not proved; it may be sound.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from jinja2 import nodes
from lxml import etree

from vanban.press.proof import Proof
from vanban.press.tag_types import bare
from vanban.word.structure import TEXT, XML_ERRORS, W, parse, relation_ids, style_ids

_V = "{urn:vanban:choice}"
_IF, _FOR, _SOME = f"{_V}if", f"{_V}for", f"{_V}some"
"""A choice, a loop, and a loop over something that is surely there."""
_SPLIT = {"w:t", "w:r", "w:p"}
_TAG = re.compile(r"<(/?)([A-Za-z_][\w:.-]*)((?:\"[^\"]*\"|[^\"<>])*)>")
_DIGITS, _WORDS, _PARAGRAPHS, _RUNS = "\ue000", "\ue001", "\ue002", "\ue003"
"""What a tag prints: a number, text with breaks in it, whole paragraphs, whole runs."""
_TOKENS = re.compile("[\ue000-\ue003]")
_MADE = {"prose": _PARAGRAPHS, "inline": _RUNS}
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BLOCKS = {f"{W}{tag}" for tag in ("body", "tc", "hdr", "ftr", "footnote", "endnote", "sdtContent", "txbxContent")}
_STYLES = {f"{W}{tag}" for tag in ("pStyle", "rStyle", "tblStyle")}
_NEEDS = {
    f"{W}tr": {f"{W}tc", f"{W}sdt", f"{W}customXml"},
    f"{W}tbl": {f"{W}tr", f"{W}sdt"},
    f"{W}sdt": {f"{W}sdtContent"},
}
"""Of which of these an element holds one at least."""


def data_proof(
    tree: nodes.Template, part: str, static: Mapping[str, bytes], proof: Proof, types: Mapping[str, Any]
) -> bool:
    """Whether every document that the part's template can make passes the lint.

    ``static`` are the other parts of the package, ``types`` those of the names. False says only that it was not proved.
    """
    text = _written(tree.body, proof, types, frozenset())
    opened = re.sub(r"(<w:\w+ )", rf'\1xmlns:v="{_V[1:-1]}" ', text, count=1)
    try:
        root = parse(opened.encode())
    except (*XML_ERRORS, UnicodeEncodeError):
        return False
    return _Part(style_ids(static.get("word/styles.xml", b"")), relation_ids(part, static)).holds(root)


def _written(body: Sequence[nodes.Node], proof: Proof, types: Mapping[str, Any], sure: frozenset[str]) -> str:
    """Return a template as XML: conditions and loops as elements, printed values as marks.

    ``sure`` are the lists that are known to hold something, by the names that lead to them.
    """
    out = []
    for node in body:
        match node:
            case nodes.Output():
                out += [_value(child, proof, types) for child in node.nodes]
            case nodes.For():
                inner = frozenset(path for path in sure if path.partition(".")[0] != getattr(node.target, "name", ""))
                text = _written(node.body, proof, proof.loop_scope(node, types), inner)
                out.append(_block("some" if _path(node.iter) in sure - {""} else "for", [text]))
            case nodes.If():
                branches = [(node.test, node.body), *((other.test, other.body) for other in node.elif_)]
                texts = [_written(inner, proof, types, sure | {_path(test)}) for test, inner in branches]
                out.append(_block("if", [*texts, _written(node.else_, proof, types, sure)]))
    return "".join(out)


def _path(node: nodes.Node) -> str:
    """Return the names that lead to a value (``closing.rows``); nothing for any other expression."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr) and (owner := _path(node.node)):
        return f"{owner}.{node.attr}"
    return ""


def _block(kind: str, texts: Sequence[str]) -> str:
    """Return a block as an element around its branches.

    A branch may end the paragraph or the run that it begins in and open another, as people write it in Word. To end it
    before the block and open it behind changes nothing that the lint looks at, and makes the branch whole.
    """
    ended = max((_ended(text) for text in texts), key=len)
    if not set(ended) <= _SPLIT:
        return "<"  # no tree
    before, behind = "".join(f"</{name}>" for name in ended), "".join(f"<{name}>" for name in reversed(ended))
    cases = [f"{behind}{text}{before}" for text in texts]
    inside = "".join(f"<v:case>{case}</v:case>" for case in cases) if kind == "if" else cases[0]
    return f"{before}<v:{kind}>{inside}</v:{kind}>{behind}"


def _ended(text: str) -> list[str]:
    """Return the elements that a text ends without having begun them."""
    ended: list[str] = []
    opened: list[str] = []
    for slash, name, rest in _TAG.findall(text):
        if rest.endswith("/"):
            continue
        if not slash:
            opened.append(name)
        elif opened:
            opened.pop()
        else:
            ended.append(name)
    return ended


def _value(node: nodes.Node, proof: Proof, types: Mapping[str, Any]) -> str:
    if isinstance(node, nodes.TemplateData):
        return node.data
    if isinstance(node, nodes.Filter) and node.name in _MADE:
        return _MADE[node.name]
    return _DIGITS if bare(proof.visit(node, types)) is int else _WORDS


class _Part:
    """A part under proof, with the styles and relations that it may name."""

    def __init__(self, styles: frozenset[str], relations: frozenset[str]) -> None:
        self.styles, self.relations = styles, relations

    def holds(self, root: Any) -> bool:
        """Whether everything is in order in every choice."""
        elements = [element for element in root.iter() if isinstance(element.tag, str)]
        return _net(root) == 0 and _drawings(elements) and all(map(self._sound, elements))

    def _sound(self, element: Any) -> bool:
        tag = element.tag
        if not (self._attributes(element) and _texts(element)):
            return False
        if tag == f"{W}tc" and _ends(list(element)) != {f"{W}p"}:
            return False
        if tag in _NEEDS and not _always(list(element), _NEEDS[tag]):
            return False
        if tag == f"{W}tbl" and not _fits(element):
            return False
        return tag != f"{W}p" or _real(element.getparent()).tag not in (f"{W}p", f"{W}tbl")

    def _attributes(self, element: Any) -> bool:
        for name, value in element.attrib.items():
            marks = _TOKENS.findall(value)
            if any(mark != _DIGITS for mark in marks):
                return False
            if name.startswith(_R) and (marks or value not in self.relations):
                return False
        return element.tag not in _STYLES or element.get(f"{W}val") in self.styles


def _real(element: Any) -> Any:
    """Return the element itself, or the one around the blocks that it is."""
    while element.tag.startswith(_V) and element.getparent() is not None:
        element = element.getparent()
    return element


def _texts(element: Any) -> bool:
    """Whether the text in an element, and behind each of its children, may stand there whatever is printed."""
    here = _real(element).tag
    for text in (element.text, *(child.tail for child in element)):
        for mark in _TOKENS.findall(text or ""):
            fits = {
                _DIGITS: here in TEXT,
                _WORDS: here == f"{W}t",
                _PARAGRAPHS: here in _BLOCKS,
                _RUNS: here == f"{W}p",
            }
            if not fits[mark]:
                return False
        if here.startswith(W) and here not in TEXT and _TOKENS.sub("", text or "").strip():
            return False
    return True


def _ends(children: Sequence[Any]) -> set[str | None]:
    """Return the tags that the last of these may have; None where there may be none."""
    found: set[str | None] = set()
    for child in reversed(children):
        if _PARAGRAPHS in (child.tail or ""):  # as many as the text has: perhaps none
            found.add(f"{W}p")
        kinds = _kinds(child)
        found |= kinds - {None}
        if None not in kinds:
            return found
    holder = children[0].getparent() if children else None
    if holder is not None and _PARAGRAPHS in (holder.text or ""):
        found.add(f"{W}p")
    return found | {None}


def _kinds(child: Any) -> set[str | None]:
    """Return the tags that the last element of a child may have: itself, or what it chooses."""
    if child.tag == _IF:
        return set().union(*(_ends(list(case)) or {None} for case in child))
    if child.tag in (_FOR, _SOME):
        return _ends(list(child)) | ({None} if child.tag == _FOR else set())
    return {child.tag} if isinstance(child.tag, str) else {None}


def _always(children: Sequence[Any], tags: set[str]) -> bool:
    """Whether one of these has one of the tags in every choice."""
    return any(
        child.tag in tags
        or (child.tag == _SOME and _always(list(child), tags))
        or (child.tag == _IF and all(_always(list(case), tags) for case in child))
        for child in children
    )


def _fits(table: Any) -> bool:
    """Whether the grid is as wide as the widest row in every choice."""
    grid = table.find(f"{W}tblGrid")
    if grid is None or any(child.tag != f"{W}gridCol" for child in grid):
        return False
    rows = [row for row in table.iter(f"{W}tr") if _real(row.getparent()) is table]
    return all(_width(row, len(grid)) <= len(grid) for row in rows)


def _width(holder: Any, columns: int) -> int:
    """Return how many columns the cells of a row may take; more than there are where that is not known."""
    width = 0
    for child in holder:
        if child.tag == f"{W}tc":
            span = child.find(f"{W}tcPr/{W}gridSpan")
            text = "1" if span is None else span.get(f"{W}val", "")
            width += int(text) if text.isdecimal() else columns + 1
        elif child.tag == _IF:
            width += max(_width(case, columns) for case in child)
        elif child.tag in (_FOR, _SOME) and child.find(f".//{W}tc") is not None:
            width += columns + 1
    return width


def _net(holder: Any) -> int | None:
    """Return how many fields are open behind what an element holds; None where that depends on the choice."""
    open_fields = 0
    for child in holder:
        if child.tag == f"{W}fldChar":
            inner: int | None = {"begin": 1, "end": -1}.get(child.get(f"{W}fldCharType"), 0)
        elif child.tag == _IF:
            nets = {_net(case) for case in child}
            inner = nets.pop() if len(nets) == 1 else None
        else:
            inner = _net(child)
            if child.tag in (_FOR, _SOME) and inner:
                inner = None
        if inner is None:
            return None
        open_fields += inner
    return open_fields


def _drawings(elements: Sequence[Any]) -> bool:
    """Whether the numbers of pictures differ: the press sees to those of the usual prefix."""
    others = [item for item in elements if etree.QName(item).localname == "docPr" and item.prefix != "wp"]
    looped = any(parent.tag in (_FOR, _SOME) for item in others for parent in item.iterancestors())
    return not looped and len({item.get("id") for item in others}) == len(others)
