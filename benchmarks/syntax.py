"""One page in the tag languages of four engines.

The page is written once, with docxtpl's tags. ``lean`` resolves what the measured data never decide otherwise (a
letter's subject, a second signature, appendices), as a clerk who made this page in Word would not have written it;
``docxtemplater`` and ``carbone`` turn what is left into theirs, so that every peer fills the same paragraphs and cells.
"""

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any, NamedTuple

import jinja2
from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OPEN = re.compile(r"\{%(?:p|tr) (?:for (?P<name>\w+) in (?P<items>[\w.]+)|if (?P<condition>.+?)) %\}")
_CLOSE = re.compile(r"\{%(?:p|tr) end(?:for|if) %\}")
_ELSE = re.compile(r"\{%(?:p|tr) else %\}")
_VALUE = re.compile(r"\{\{ ([\w.]+) \}\}")
Fill = Callable[[str, str], str]
"""What a value is written as: the list it comes from (or nothing) and the value's name."""


class _Open(NamedTuple):
    """A tag that waits for its end: whether it is removed itself, and whether what stands in it is."""

    goes: bool
    inside_goes: bool


def _tag(element: Any) -> str:
    """Return the tag that a paragraph or a row is nothing but, or nothing."""
    kind = {f"{_W}p": "{%p ", f"{_W}tr": "{%tr "}.get(element.tag)
    text = "".join(element.itertext(f"{_W}t")) if kind else ""
    return text if kind and text.startswith(kind) else ""


def lean(document: bytes, context: Mapping[str, Any]) -> bytes:
    """Return a main part without the conditions that this context decides, and without loops over its empty lists.

    Loops over lists that the context does not know (the data of the units) stay, with what stands in them.
    """
    root = etree.fromstring(document)
    for holder in list(root.iter(f"{_W}body", f"{_W}tbl", f"{_W}tc", f"{_W}sdtContent")):
        _resolve(holder, jinja2.Environment(autoescape=True), context)
    return _bytes(root)


def _resolve(holder: Any, environment: jinja2.Environment, context: Mapping[str, Any]) -> None:
    open_tags: list[_Open] = []
    for child in list(holder):
        inside_goes = any(one.inside_goes for one in open_tags)
        tag = _tag(child)
        if opened := _OPEN.fullmatch(tag):
            asked = opened["condition"] or opened["items"]
            known = asked.removeprefix("not ").split(".")[0] in context
            holds = not known or bool(environment.compile_expression(asked)(**context))
            open_tags.append(_Open(known and (bool(opened["condition"]) or not holds), not holds))
            goes = inside_goes or open_tags[-1].goes
        elif _ELSE.fullmatch(tag) and open_tags[-1].goes:
            goes = True
            open_tags[-1] = open_tags[-1]._replace(inside_goes=not open_tags[-1].inside_goes)
        elif _CLOSE.fullmatch(tag):
            closed = open_tags.pop()
            goes = closed.goes or any(one.inside_goes for one in open_tags)
        else:
            goes = inside_goes
        if goes:
            holder.remove(child)
    assert not open_tags, "a tag is not closed beside where it was opened"


def measured(document: bytes, context: Mapping[str, Any]) -> bytes:
    """Return a main part with the widths of the letterhead written as they are."""
    written = re.sub(r'(?<=")\{\{ (\w+)\.(\w+) \}\}(?=")', lambda m: str(context[m[1]][m[2]]), document.decode())
    return written.encode()


def docxtemplater(document: bytes, context: Mapping[str, Any]) -> bytes:
    """Return a lean main part with docxtemplater's tags; a table's row holds its loop in its first and last cell."""

    def loop(opening: Any, inner: list[Any], closing: Any, items: str) -> None:
        start, end = f"{{#{_flat(items)}}}", f"{{/{_flat(items)}}}"
        if opening.tag == f"{_W}p":
            _write(opening, start)
            _write(closing, end)
            return
        texts = [text for row in inner for text in row.iter(f"{_W}t")]
        texts[0].text, texts[-1].text = start + (texts[0].text or ""), (texts[-1].text or "") + end
        for tag in (opening, closing):
            tag.getparent().remove(tag)

    return _translated(document, context, loop, lambda _items, name: f"{{{_flat(name)}}}")


def carbone(document: bytes, context: Mapping[str, Any]) -> bytes:
    """Return a lean main part with carbone's tags: each repeated paragraph or row is followed by its next one."""

    def loop(opening: Any, inner: list[Any], closing: Any, _items: str) -> None:
        for element in inner:
            following = deepcopy(element)
            for text in following.iter(f"{_W}t"):
                text.text = (text.text or "").replace("[i]", "[i+1]")
            closing.addprevious(following)
        for tag in (opening, closing):
            tag.getparent().remove(tag)

    def fill(items: str, name: str) -> str:
        return f"{{d.{_flat(items)}[i].{name}}}" if items else f"{{d.{_flat(name)}}}"

    return _translated(document, context, loop, fill)


def _translated(document: bytes, context: Mapping[str, Any], loop: Callable[..., None], fill: Fill) -> bytes:
    root = etree.fromstring(measured(document, context))
    for holder in list(root.iter(f"{_W}body", f"{_W}tbl", f"{_W}tc", f"{_W}sdtContent")):
        _translate(holder, loop, fill)
    for element in root.iter(f"{_W}t"):
        element.text = _VALUE.sub(lambda found: fill("", found[1]), element.text or "")
    written = _bytes(root)
    assert b"{%" not in written, "a tag is left untranslated"
    assert b"{{" not in written, "a value is left untranslated"
    return written


def _translate(holder: Any, loop: Callable[..., None], fill: Fill) -> None:
    opening, found, inner = None, None, []
    for child in list(holder):
        text = _tag(child)
        if opened := _OPEN.fullmatch(text):
            assert opening is None, "the pages that peers are given have no loops in loops"
            assert opened["items"], f"a condition is left: {text}"
            opening, found, inner = child, opened, []
        elif opening is not None and _CLOSE.fullmatch(text):
            for element in (element for one in inner for element in one.iter(f"{_W}t")):
                element.text = _inner(element.text or "", found["name"], found["items"], fill)
            loop(opening, inner, child, found["items"])
            opening = None
        else:
            inner.append(child)


def _inner(text: str, variable: str, items: str, fill: Fill) -> str:
    """Write the values of one round of a loop; a plain text in a list has the name of the loop's variable."""

    def written(found: re.Match[str]) -> str:
        first, _dot, rest = found[1].partition(".")
        return fill(items, rest or first) if first == variable else fill("", found[1])

    return _VALUE.sub(written, text)


def flat_data(page: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Return a page's data as the peers read them: one level of names, and lists of records."""
    flat: dict[str, Any] = {}
    for key, value in page.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping):
            flat |= flat_data(value, f"{name}_")
        elif isinstance(value, list | tuple):
            flat[name] = [{"line": item} if isinstance(item, str) else item for item in value]
        else:
            flat[name] = value
    return flat


def _flat(name: str) -> str:
    return name.replace(".", "_")


def _write(paragraph: Any, text: str) -> None:
    first, *others = paragraph.iter(f"{_W}t")
    first.text = text
    for other in others:
        other.text = ""


def _bytes(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
