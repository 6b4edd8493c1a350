"""The text of any DOCX, one line a paragraph with its style: for review, for golden files, for ``git diff``."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from vanban.messages import translate as _
from vanban.word.drawings import ALTERNATES, boxes_of, chosen
from vanban.word.files import WordSource, whence
from vanban.word.package import broken, read_parts
from vanban.word.structure import XML_ERRORS, parse

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a Word file; ``str()`` of it is all three, as ``vanban show`` prints them.

    Attributes:
        place: Where it stands: ``header1``, ``T1R2C1`` of a table, ``BOX`` of a text box; nothing in the body.
        style: The name of its style in Word.
        text: Its text.
    """

    place: str
    style: str
    text: str

    def __str__(self) -> str:
        place = f"{self.place} " if self.place else ""
        return f"{place}[{self.style}] {self.text}".rstrip()


def lines_of(docx: bytes, name: str = "") -> list[Line]:
    """Return the paragraphs of headers, body and footers in reading order; ``name`` is what messages call the file.

    Raises:
        InputError: the file is not a DOCX, or broken.
    """
    parts = read_parts(docx, name=name)
    try:
        return _lines(parts)
    except XML_ERRORS as error:
        raise broken(name or _("tệp")) from error


def show(source: WordSource) -> list[Line]:
    """Return what a Word file says: the paragraphs of headers, body and footers in reading order.

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.

    Raises:
        InputError: the file cannot be read, or is no DOCX.
        CallError: ``source`` is nothing that can be read (``not-a-source``).
    """
    found = whence(source)
    return lines_of(found.data, found.name)


def _lines(parts: dict[str, bytes]) -> list[Line]:
    names = _style_names(parts.get("word/styles.xml"))
    lines: list[Line] = []
    for part in sorted(name for name in parts if name.startswith(("word/header", "word/footer"))):
        lines += _walk(parse(parts[part]), names, part.removeprefix("word/").removesuffix(".xml"))
    body = parse(parts["word/document.xml"]).find(f"{_W}body")
    return lines + list(_walk(body, names, "")) if body is not None else lines


def _style_names(styles: bytes | None) -> dict[str, str]:
    if not styles:
        return {}
    found = {}
    for style in parse(styles).iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        found[style.get(f"{_W}styleId")] = name.get(f"{_W}val") if name is not None else ""
    return found


def _walk(holder: Any, names: dict[str, str], place: str) -> Iterator[Line]:
    tables = 0
    for element in holder:
        if element.tag == f"{_W}p":
            style = element.find(f"{_W}pPr/{_W}pStyle")
            name = names.get(style.get(f"{_W}val"), "?") if style is not None else "Normal"
            yield Line(place, name, text_of(element))
            for box in boxes_of(element):
                yield from _walk(box, names, f"{place}BOX")
        elif element.tag == f"{_W}tbl":
            tables += 1
            for row_number, row in enumerate(element.iterfind(f"{_W}tr"), 1):
                for cell_number, cell in enumerate(row.iterfind(f"{_W}tc"), 1):
                    yield from _walk(cell, names, f"{place}T{tables}R{row_number}C{cell_number}")
        elif element.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins"):
            yield from _walk(element, names, place)
        elif element.tag == ALTERNATES:
            yield from _walk(chosen(element), names, place)


def text_of(paragraph: Any, line: str = "⏎") -> str:
    """Return the text of a paragraph or of a part of one: tabs, breaks as ``line``, field codes in braces.

    Text boxes are lines of their own.
    """
    return "".join(_texts(paragraph, line))


def _texts(holder: Any, line: str) -> Iterator[str]:
    for element in holder:
        tag = element.tag
        if tag == f"{_W}t":
            yield element.text or ""
        elif tag == f"{_W}instrText":
            yield f"{{{(element.text or '').strip()}}}"
        elif tag == f"{_W}noBreakHyphen":
            yield "-"
        elif tag in (f"{_W}tab", f"{_W}br"):
            if holder.tag == f"{_W}r":
                yield "\t" if tag == f"{_W}tab" else line
        elif tag == ALTERNATES:
            yield from _texts(chosen(element), line)
        elif isinstance(tag, str) and tag != f"{_W}txbxContent":
            yield from _texts(element, line)
