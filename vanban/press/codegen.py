"""Tags into Python: a part of a template becomes the source of one plain function that gives bytes.

The proof of tags (:mod:`vanban.press.proof`) has shown before that a tag only names declared fields, loops over lists,
asks conditions and uses our filters. So a field is a plain attribute, a loop a plain ``for``, text is encoded once, and
what stands between two blocks is put out by one call. The source needs neither Jinja nor this module to run.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from jinja2 import nodes

from vanban.press.cells import Plan
from vanban.press.proof import Proof
from vanban.press.rooms import Room
from vanban.press.tables import Tables
from vanban.press.tag_types import bare

_OPERATORS = {
    "eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<=", "in": "in", "notin": "not in",
}  # fmt: skip
_LOOP = {
    "index": "({i} + 1)",
    "index0": "{i}",
    "first": "({i} == 0)",
    "last": "({i} + 1 == {n})",
    "length": "{n}",
}

_PAGE = {None: "put({})", str: "kept[{}]", int: "b'%d' % {}"}
_DATA = {None: "value({})"}
_CELL = {None: "{room}.seen(put({}))", str: "{room}[{}]"}
"""How the only text of a cell is printed."""
Types = Mapping[str, Any]


@dataclass
class _Writer:
    """The source under way; ``pending`` is what the next call puts out, ``proof`` knows the types of tags."""

    proof: Proof
    forms: Mapping[Any, str]
    """How a value of a type is printed; the form under None is that of all others."""
    plan: Plan | None = None
    """What is known of the part's tables, where there may be any."""
    rooms: dict[Room, str] = field(default_factory=dict)
    """The names of the rooms that are used."""
    lines: list[str] = field(default_factory=list)
    pending: list[str | bytes] = field(default_factory=list)
    depth: int = 1
    counted: bool = False
    """Whether what the template does is counted while it runs (:mod:`vanban.press.budget`)."""

    def line(self, text: str) -> None:
        self.flush()
        self.lines.append("    " * self.depth + text)

    def put(self, text: bytes) -> None:
        if self.pending and isinstance(self.pending[-1], bytes):
            self.pending[-1] += text
        else:
            self.pending.append(text)

    def flush(self) -> None:
        if not self.pending:
            return
        parts = [item if isinstance(item, str) else repr(item) for item in self.pending]
        call = f"one({parts[0]})" if len(parts) == 1 else f"many(({', '.join(parts)}))"
        self.pending = []
        self.lines.append("    " * self.depth + call)

    def of(self, node: nodes.Node, scope: Mapping[str, str]) -> str:
        return expression(node, scope, counted=self.counted)

    def block(self, head: str, body: Iterable[nodes.Node], scope: Mapping[str, str], types: Types) -> None:
        self.line(head)
        self.depth += 1
        length = len(self.lines)
        self.body(body, scope, types)
        self.flush()
        if len(self.lines) == length:
            self.line("pass")
        self.depth -= 1

    def body(self, body: Iterable[nodes.Node], scope: Mapping[str, str], types: Types) -> None:
        for node in body:
            match node:
                case nodes.Output():
                    self._output(node, scope, types)
                case nodes.If():
                    self._choice(node, scope, types)
                case nodes.For():
                    self._loop(node, scope, types)
                case _:
                    raise TypeError(type(node).__name__)

    def _output(self, node: nodes.Output, scope: Mapping[str, str], types: Types) -> None:
        for child in node.nodes:
            if not isinstance(child, nodes.TemplateData):
                self.pending.append(self._printed(child, scope, types))
                continue
            for piece in self.plan.pieces(child) if self.plan else (child.data.encode(),):
                if isinstance(piece, str):
                    self.line(piece)
                elif piece:
                    self.put(piece)

    def _printed(self, node: nodes.Expr, scope: Mapping[str, str], types: Types) -> str:
        kind, value = bare(self.proof.visit(node, types)), self.of(node, scope)
        plain = self.forms.get(kind, self.forms[None]).format(value)
        if self.plan and id(node) in self.plan.blocks:
            return f"drawn({plain})"
        room = self.plan and self.plan.rooms.get(id(node))
        if not room:
            return plain
        if kind is int and (figures := room.figures):
            most = 10**figures
            return f"(b'%d' if {-most // 10} < (n := {value}) < {most} else b'\\0%d') % n"
        name = self.rooms.setdefault(room, f"room_{room.width}_{room.size * 2:.0f}{'b' * room.bold}")
        return _CELL.get(kind, _CELL[None]).format(value, room=name)

    def _choice(self, node: nodes.If, scope: Mapping[str, str], types: Types) -> None:
        self.block(f"if {self.of(node.test, scope)}:", node.body, scope, types)
        for other in node.elif_:
            self.block(f"elif {self.of(other.test, scope)}:", other.body, scope, types)
        if node.else_:
            self.block("else:", node.else_, scope, types)

    def _loop(self, node: nodes.For, scope: Mapping[str, str], types: Types) -> None:
        number = self.depth
        item, items = f"v{number}", self.of(node.iter, scope)
        turns = f"turns({{}}, {_tags(node.body)})" if self.counted else "{}"
        inner = {**scope, getattr(node.target, "name", ""): item}
        types = self.proof.loop_scope(node, types)
        if not _asks_loop(node.body):
            self.block(f"for {item} in {turns.format(items)}:", node.body, inner, types)
            return
        self.line(f"t{number} = tuple({items})")
        self.line(f"n{number} = len(t{number})")
        for name, form in _LOOP.items():
            inner[f"loop.{name}"] = form.format(i=f"i{number}", n=f"n{number}")
        each = turns.format(f"t{number}")
        self.block(f"for i{number}, {item} in enumerate({each}):", node.body, inner, types)


def _tags(body: Iterable[nodes.Node]) -> int:
    """Return how many tags, and texts between them, a turn of a loop comes by at most; inner loops count their own."""
    return sum(
        1 if isinstance(node, nodes.For) else isinstance(node, nodes.Expr) + _tags(node.iter_child_nodes())
        for node in body
    )


def _asks_loop(body: Iterable[nodes.Node]) -> bool:
    """Whether a loop's body asks where the loop is; what an inner loop asks is its own."""
    return any(_names_loop(node) for node in body)


def _names_loop(node: nodes.Node) -> bool:
    if isinstance(node, nodes.For):
        return _names_loop(node.iter)
    if isinstance(node, nodes.Name):
        return node.name == "loop"
    return any(_names_loop(child) for child in node.iter_child_nodes())


def expression(node: nodes.Node, scope: Mapping[str, str], *, counted: bool = False) -> str:
    """Return an expression of a tag as Python; ``scope`` has the variable of each name."""

    def of(child: nodes.Node) -> str:
        return expression(child, scope, counted=counted)

    def weighed(child: nodes.Node) -> str:
        return f"weighed({of(child)})" if counted and not isinstance(child, nodes.Const) else of(child)

    match node:
        case nodes.Name():
            return scope[node.name]
        case nodes.Getattr(node=nodes.Name(name="loop")) if f"loop.{node.attr}" in scope:
            return scope[f"loop.{node.attr}"]
        case nodes.Getattr():
            return f"{of(node.node)}.{node.attr}"
        case nodes.Const() | nodes.TemplateData() if _finite(node):
            return repr(node.value if isinstance(node, nodes.Const) else node.data)
        case nodes.Filter() if node.node is not None:
            named = (f"**{{{item.key!r}: {of(item.value)}}}" for item in node.kwargs)
            given = [of(node.node), *map(of, node.args), *named]
            return f"f_{node.name}({', '.join(given)})"
        case nodes.Compare():
            sides = [weighed(node.expr), *(f"{_OPERATORS[item.op]} {weighed(item.expr)}" for item in node.ops)]
            return f"({' '.join(sides)})"
        case nodes.Test(name="none"):
            return f"({of(node.node)} is None)"
        case nodes.Not():
            return f"(not {of(node.node)})"
        case nodes.And() | nodes.Or() | nodes.Add() | nodes.Sub():
            side = weighed if isinstance(node, nodes.Add | nodes.Sub) else of
            return f"({side(node.left)} {node.operator} {side(node.right)})"
        case nodes.Concat():
            parts = "".join(f"{of(child)}, " for child in node.nodes)
            return f"joined({parts})" if counted else f'"".join(map(str, ({parts})))'
        case nodes.CondExpr() if node.expr2 is not None:
            return f"({of(node.expr1)} if {of(node.test)} else {of(node.expr2)})"
    raise TypeError(type(node).__name__)


def _function(name: str, tree: nodes.Template, types: Types, writer: _Writer) -> str:
    """Return the source of ``name(values)``, which reads the names it uses from ``values`` and gives bytes."""
    scope = {item: f"g_{item}" for item in sorted(set(_free(tree.body, frozenset())))}
    for item, variable in scope.items():
        writer.line(f"{variable} = values[{item!r}]")
    writer.body(tree.body, scope, types)
    writer.flush()
    head = (f"def {name}(values):", "    out = []", "    one, many = out.append, out.extend")
    return "\n".join((*head, *writer.lines, '    return b"".join(out)')) + "\n"


def _finite(node: nodes.Node) -> bool:
    return not isinstance(node, nodes.Const) or not isinstance(node.value, float) or isfinite(node.value)


def factory_source(
    parts: Mapping[str, nodes.Template],
    data: nodes.Template,
    proof: Proof,
    types: Types,
    tables: Tables,
    *,
    counted: bool = False,
) -> str:
    """Return the source of ``fills(put, kept, value, filters, tables)``: a function for each part, and for the data.

    Each takes what the tags see, by name, and gives bytes. ``put`` makes bytes of any value that a part prints, the
    mapping ``kept`` of a text; ``value`` of what the data part holds; ``tables`` knows which cells are to be looked at
    once more. ``types`` are those of the names. With ``counted`` the functions call what counts their work.

    Raises:
        TypeError: a tag that the proof does not let pass.
    """
    rooms: dict[Room, str] = {}
    tags = {name: one.tag for name, one in proof.filters.items()}
    functions = [
        _function(
            f"part_{number}", tree, types, _Writer(proof, _PAGE, Plan(tree, tables, tags), rooms, counted=counted)
        )
        for number, tree in enumerate(parts.values())
    ]
    functions.append(_function("data", data, types, _Writer(proof, _DATA, counted=counted)))
    used = sorted({node.name for tree in (*parts.values(), data) for node in tree.find_all(nodes.Filter)})
    lines = [f"f_{name} = filters[{name!r}].call" for name in used]
    lines += ["drawn, ends, whole = tables.drawn, tables.ends, tables.whole"]
    lines += [f"{name} = tables.room(put, {', '.join(map(repr, room))})" for room, name in rooms.items()]
    lines += [line for source in functions for line in ("", *source.splitlines())]
    table = ", ".join(f"{part!r}: part_{number}" for number, part in enumerate(parts))
    lines += ["", f"return {{{table}}}, data"]
    head = "def fills(put, kept, value, filters, tables):"
    return "\n".join((head, *(f"    {line}".rstrip() for line in lines))) + "\n"


def _free(body: Iterable[nodes.Node], bound: frozenset[str]) -> Iterator[str]:
    """Yield the names that a body takes from outside."""
    for node in body:
        if isinstance(node, nodes.Name):
            if node.name not in bound:
                yield node.name
        elif isinstance(node, nodes.For):
            yield from _free((node.iter,), bound)
            yield from _free(node.body, bound | {getattr(node.target, "name", ""), "loop"})
        else:
            yield from _free(node.iter_child_nodes(), bound)
