"""The tree that all readers give: text, lists and mappings, each with its place in the file."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol, TypeAlias

from vanban.errors import Diagnostic, InputError, Severity
from vanban.intake import DATA
from vanban.messages import translate as _
from vanban.text.characters import SOFT_BREAK, forbidden_character

MAX_DEPTH = 20
SOFT = "\ufdd0"
"""Stands in the lines of a source for a break inside a line, which ends a line of the text that a value has.

It is no character, so no file may hold it.
"""
THOUSANDTHS = re.compile(r"\d{1,3}\.\d{3}", re.ASCII)
"""A number with three decimals to a program, a thousandfold one to a Vietnamese reader."""
_LINE_BREAK = re.compile("\r\n|[\r\n]")


MAPPING = ("{",)
"""The lines of a mapping: it begins as the JSON that a program writes."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text by name, and its lines for the excerpts of messages; ``first`` is the number of the first in its file."""

    name: str
    lines: tuple[str, ...] = field(repr=False)
    first: int = 1
    told: "list[Diagnostic]" = field(default_factory=list, repr=False, compare=False)
    """What was found while it was read, and read past."""

    @property
    def of_program(self) -> bool:
        """Whether it is JSON, or a mapping that is read as such: null is what was left out, an empty text is blank."""
        return "".join(self.lines[:1]).lstrip().startswith("{")

    @property
    def of_mapping(self) -> bool:
        """Whether it is a mapping, which has no lines but keys."""
        return self.lines == MAPPING

    def line(self, number: int) -> str | None:
        """Return the line with this number in the file, where it is known."""
        index = number - self.first
        return self.lines[index].replace(SOFT, "⏎") if 0 <= index < len(self.lines) else None

    def lines_at(self, number: int) -> int:
        """Return how many lines of a text the line with this number holds."""
        index = number - self.first
        return self.lines[index].count(SOFT) + 1 if 0 <= index < len(self.lines) else 1


def number_text(value: float | Decimal) -> str:
    """Return a number of a program as text; to JSON and to a schema 12.0, 1.2e1 and 12 are one number, -0 is 0."""
    if value and not (1e-9 < value < 2**63 or -(2**63) < value < -1e-9):  # written out, it might be very long
        return str(value)
    if value == int(value):
        return str(int(value))
    return decimal_text(format(value, "f") if isinstance(value, Decimal) else repr(value))


def decimal_text(text: str) -> str:
    """Return a number with decimals so that the text is none with thousands: 1.555 is no 1555 to a program."""
    return text.replace(".", ",") if THOUSANDTHS.fullmatch(text) else text


@dataclass(slots=True)
class Node:
    """A value and where it stands; line and column count from 1, ``end_column`` is exclusive and on the same line.

    ``text_line`` is where the text of a block scalar or a Markdown body begins.
    """

    value: "str | list[Node] | dict[str, Entry] | None"
    source: Source
    line: int
    column: int
    end_column: int | None = None
    text_line: int | None = None
    text_indent: int = 0
    end: tuple[int, int] | None = None
    """Where the value ends in its text, line and column from 0, where it was read from one; of a list or a group that
    is written without brackets nothing is known."""

    def holding(self, value: "list[Node] | dict[str, Entry]") -> "Node":
        """Return a node at the same place with another collection in it."""
        return Node(value, self.source, self.line, self.column, self.end_column)

    def problem(
        self,
        code: str,
        message: str,
        *,
        severity: Severity = Severity.ERROR,
        field: str | None = None,
        label: str | None = None,
        inside: tuple[int, int] | None = None,
    ) -> Diagnostic:
        """Return a diagnostic at this place, or at a line and column inside the text of this value."""
        line, column, end = self.line, self.column, self.end_column
        if inside and self.text_line is not None:
            line, column, end = self._line_of(inside[0]), self.text_indent + inside[1], None
        excerpt = self.source.line(line)
        if end is None and excerpt is not None:
            end = len(excerpt.rstrip()) + 1
        return Diagnostic(code, message, severity, self.source.name, line, column, end, field, label, excerpt)

    def _line_of(self, number: int) -> int:
        """Return the line of the file on which a line of the text stands."""
        line, left = self.text_line or self.line, number
        while left > (here := self.source.lines_at(line)):
            line, left = line + 1, left - here
        return line


@dataclass(slots=True)
class Entry:
    """A key as written, its place, and its value; a ``blank`` one is there for its place and gives nothing."""

    key: str
    key_node: Node
    value: Node
    blank: bool = False


Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"


class Trees(Protocol):
    """What files held when they were read before: plain data by a hash of the file."""

    def recall(self, key: str) -> Plain:
        """Return what a file held; None where it is not known."""

    def keep(self, key: str, tree: Plain) -> None:
        """Keep what a file holds."""


def to_plain(node: Node) -> Plain:
    """Return the tree as plain lists and dicts of text."""
    if isinstance(node.value, dict):
        return {name: to_plain(entry.value) for name, entry in node.value.items() if not entry.blank}
    if isinstance(node.value, list):
        return [to_plain(item) for item in node.value]
    return node.value


def copied(node: Node) -> Node:
    """Return a tree that may be changed; its scalars are those of the first."""
    if isinstance(node.value, dict):
        entries = {
            key: Entry(entry.key, entry.key_node, copied(entry.value), entry.blank) for key, entry in node.value.items()
        }
        return node.holding(entries)
    return node.holding([copied(item) for item in node.value]) if isinstance(node.value, list) else node


def source_of(data: bytes, name: str, first: int = 1) -> Source:
    """Decode a text, or the part of one from a line on: UTF-8, with or without a mark, or UTF-16 with one.

    Raises:
        InputError: another encoding, or characters that no document may hold, each with its place.
    """
    text = text_of(data, name, first)
    if text.replace("\n", "").replace("\t", "").isprintable():  # nothing to look for, and no other end of a line
        return Source(name, tuple(text.split("\n")), first)
    lines = _LINE_BREAK.split(text)
    source = Source(name, tuple(SOFT_BREAK.sub(SOFT, line) for line in lines), first)
    problems = []
    for number, line in enumerate(lines, first):
        if found := forbidden_character(SOFT_BREAK.sub(" ", line.replace("\t", " "))):
            place = Node(None, source, number, found[0] + 1, found[0] + 2)
            message = _("ký tự {name} không in được; hãy xoá ký tự này").format(name=found[1])
            problems.append(place.problem("forbidden_character", message))
    if problems:
        raise InputError(problems[:20])
    return source


def too_large(name: object) -> InputError:
    """Return the error for more data than are read."""
    message = _("{name}: tệp quá lớn; tối đa {n} MB").format(name=name, n=DATA // 1_000_000)
    return InputError(message, code="too-large")


def text_of(data: bytes, name: str, first: int = 1) -> str:
    """Decode a text as :func:`source_of` does."""
    if len(data) > DATA:
        raise too_large(name or _("dữ liệu"))
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        number = data[: error.start].count(b"\n") + first
        message = _("không phải chữ Unicode; hãy lưu lại tệp bằng mã UTF-8")
        raise InputError(Diagnostic("encoding", message, file=name, line=number)) from error
