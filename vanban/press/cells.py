"""The cells of a template's tables of data: what is known of them before there are data.

A table that no data can make too narrow, and no row of it too high, need not be looked at when it was printed
(:mod:`vanban.press.tables`). So each cell is judged when the template is compiled: its words may be all there, or it
holds one text, whose room is known then. What else there is, is judged when it is printed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

from jinja2 import nodes

from vanban.press.rooms import MARK, Room
from vanban.press.tables import Tables

_TAG = re.compile(
    rb'<w:(?P<open>tbl|tc)>|</w:(?P<close>tbl|tc)>|<w:(?P<row>tr)[ >]|<w:tblStyle w:val="(?P<style>[^"]*)"'
    rb'|<w:gridCol w:w="(?P<column>\d+)"/>|<w:gridSpan w:val="(?P<span>\d+)"'
)
_LETTER = b"n"
"""Stands for a text while its look is asked for; it is wider where it is bold."""
_Path = tuple[int, ...]
"""The blocks of tags that something stands in."""


class _Place(NamedTuple):
    """Where in which text of the template."""

    node: int
    at: int


_NOWHERE = _Place(0, 0)


@dataclass
class _Cell:
    start: _Place
    path: _Path
    end: _Place = _NOWHERE
    span: int = 1
    written: list[bytes] = field(default_factory=lambda: [b""])
    """What stands before, between and after the outputs."""
    outputs: list[nodes.Expr] = field(default_factory=list)
    steady: bool = True
    """Whether no tag decides what stands in it."""


@dataclass
class _Table:
    start: _Place
    path: _Path
    style: bytes = b""
    grid: list[int] = field(default_factory=list)
    rows: list[list[_Cell]] = field(default_factory=list)
    row: _Path = ()
    cell: _Cell | None = None
    known: bool = True
    """Whether its columns are the same whatever the data, and no other table stands in it."""


class Plan:
    """What is put between the texts of a part, and the room of its outputs."""

    def __init__(self, tree: nodes.Template, tables: Tables, tags: Mapping[str, str]) -> None:
        """Read a part; ``tags`` are the tags that filters must stand in."""
        self.rooms: dict[int, Room] = {}
        """By the number of the output's node."""
        self.blocks: set[int] = set()
        """The outputs that are paragraphs and tables of their own."""
        self._edits: dict[int, list[tuple[int, bytes | str]]] = {}
        self._tables, self._tags, self._names = tables, tags, count()
        self._open: list[_Table] = []
        for node, path in _said(tree.body, ()):
            if isinstance(node, nodes.TemplateData):
                self._read(node, path)
            else:
                self._note(node, path)

    def pieces(self, node: nodes.TemplateData) -> Iterator[bytes | str]:
        """Yield a text of the template as bytes, and between them lines of source."""
        data, at = node.data.encode(), 0
        for place, what in self._edits.get(id(node), ()):
            yield data[at:place]
            yield what
            at = place
        yield data[at:]

    def _note(self, node: nodes.Expr, path: _Path) -> None:
        block = any(self._tags.get(one.name) == "p" for one in _filters(node))
        if block:
            self.blocks.add(id(node))
        if self._open:
            self._open[-1].known &= not block
            if cell := self._open[-1].cell:
                cell.steady &= path == cell.path
                cell.outputs.append(node)
                cell.written.append(b"")

    def _read(self, node: nodes.TemplateData, path: _Path) -> None:
        data, at = node.data.encode(), 0
        for tag in _TAG.finditer(data):
            self._write(data[at : tag.start()], path)
            at = tag.start()
            if tag["open"] == b"tbl":
                if self._open:
                    self._open[-1].known = False
                self._open.append(_Table(_Place(id(node), tag.end()), path))
            elif self._open:
                self._tag(tag, self._open[-1], path, id(node))
        self._write(data[at:], path)

    def _write(self, data: bytes, path: _Path) -> None:
        if data and self._open and (cell := self._open[-1].cell):
            cell.written[-1] += data
            cell.steady &= path == cell.path

    def _tag(self, tag: re.Match[bytes], table: _Table, path: _Path, node: int) -> None:
        cell = table.cell
        if tag["style"] is not None:
            table.style = tag["style"]
        elif tag["column"]:
            table.known &= path == table.path
            table.grid.append(int(tag["column"]))
        elif tag["row"]:
            table.row = path
            table.rows.append([])
        elif tag["span"] and cell:
            cell.span = int(tag["span"])
        elif tag["open"]:
            table.known &= path == table.row and bool(table.rows)
            table.cell = _Cell(_Place(node, tag.end()), path)
        elif tag["close"] == b"tc" and cell and table.rows:
            table.known &= path == cell.path
            cell.end = _Place(node, tag.start())
            table.rows[-1].append(cell)
            table.cell = None
        elif tag["close"] == b"tbl":
            table.known &= path == table.path
            self._judge(self._open.pop(), _Place(node, tag.start()))

    def _judge(self, table: _Table, end: _Place) -> None:
        if table.style != self._tables.data:
            return
        known = table.known and table.grid
        if not known or any(sum(cell.span for cell in row) != len(table.grid) for row in table.rows):
            self._put(table.start, MARK)
            return
        name = f"t_{next(self._names)}"
        self._put(table.start, f"{name} = len(out)")
        for row in table.rows:
            at = 0
            for cell in row:
                # What the narrowest of its columns holds asks none of them to be wider.
                self._judge_cell(cell, min(table.grid[at : at + cell.span]))
                at += cell.span
        self._put(end, f"ends(out, {name})")

    def _judge_cell(self, cell: _Cell, width: int) -> None:
        if cell.steady and not cell.outputs:
            if not self._tables.holds(b"".join(cell.written), width):
                self._put(cell.end, MARK)
        elif cell.steady and len(cell.outputs) == 1 and (look := self._tables.look(cell.written, _LETTER)):
            self.rooms[id(cell.outputs[0])] = Room(width, *look)
        else:
            name = f"t_{next(self._names)}"
            self._put(cell.start, f"{name} = len(out)")
            self._put(cell.end, f"whole(out, {name}, {width})")

    def _put(self, place: _Place, what: bytes | str) -> None:
        edits = self._edits.setdefault(place.node, [])
        edits.append((place.at, what))
        edits.sort(key=lambda edit: edit[0])


def _filters(node: nodes.Expr) -> Iterator[nodes.Filter]:
    if isinstance(node, nodes.Filter):
        yield node
    yield from node.find_all(nodes.Filter)


def _said(body: Iterable[nodes.Node], path: _Path) -> Iterator[tuple[nodes.Expr, _Path]]:
    """Yield the texts and outputs of a part, in their order, with the blocks that they stand in."""
    for node in body:
        if isinstance(node, nodes.Output):
            yield from ((child, path) for child in node.nodes)
        elif isinstance(node, nodes.For):
            yield from _said(node.body, (*path, id(node)))
        elif isinstance(node, nodes.If):
            for number, block in enumerate((node.body, *(other.body for other in node.elif_), node.else_)):
                yield from _said(block, (*path, id(node), number))
