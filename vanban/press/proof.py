"""Proof that a template's tags reach only what the form declares.

The tags are read once, when the template is compiled, against the types of the form's fields. A tag may name a
field, a field of it, loop over a list, ask a condition, and use our filters; it may call nothing. What passes can
neither fail on an unknown name at render time nor touch anything but the document's data.
"""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from inspect import signature
from itertools import pairwise
from typing import Any, get_args, get_origin

from jinja2 import nodes
from markupsafe import Markup
from pydantic import BaseModel

from vanban.errors import Diagnostic
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.models.moments import PartialDate
from vanban.press.conditions import held, paths
from vanban.press.filters import Filter
from vanban.press.tag_types import attributes, bare, may_be_nought, unprintable
from vanban.text.said import LEADS

_PLAIN = (
    nodes.And, nodes.Or, nodes.Not, nodes.Operand, nodes.Concat,
    nodes.Output, nodes.CondExpr, nodes.Template,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Loop:
    """What a template may ask of a loop."""

    index: int
    index0: int
    first: bool
    last: bool
    length: int


def allowed() -> str:
    """Return what a tag may hold, for one that holds something else."""
    return _("thẻ viết điều mà mẫu không nhận; chỉ có trường, bộ lọc, so sánh và “and or not + - ~ if for”")


@dataclass
class Proof:
    """What is known while tags are read: the filters there are, what was found wrong, what was used."""

    filters: Mapping[str, Filter]
    part: str = ""
    found: list[Diagnostic] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    reached: set[tuple[Any, str]] = field(default_factory=set)
    """The fields of records that tags reached, with their owner's class."""
    sure: frozenset[str] = frozenset()
    """Paths that are known to have a value where the node stands that is being visited."""

    def tell(self, code: str, message: str) -> None:
        """Note a fault."""
        self.found.append(Diagnostic(code, message, file=self.part))

    def visit(self, node: nodes.Node, scope: Mapping[str, Any]) -> Any:
        """Return the type of what a node gives, noting what is wrong with it."""
        match node:
            case nodes.TemplateData() | nodes.Const():
                return str if isinstance(node, nodes.TemplateData) else type(node.value)
            case nodes.Name():
                return self._name(node, scope)
            case nodes.Getattr():
                return self._attribute(node, scope)
            case nodes.Filter():
                return self._filter(node, scope)
            case nodes.For():
                return self._loop(node, scope)
            case nodes.If():
                return self._choice(node, scope)
            case nodes.Compare():
                return self._compare(node, scope)
            case nodes.Test(name="none"):
                self.visit(node.node, scope)
                return bool
            case nodes.Add() | nodes.Sub():
                if (name := _joined(node)) in scope and not scope.keys() >= {*paths(node)}:
                    message = _("thẻ “{found}” là phép trừ; tên thẻ viết “{name}”")
                    self.tell("tag-unknown", message.format(found=name.replace("_", "-"), name=name))
                    return scope[name]
                kinds = {bare(self.visit(child, scope)) for child in node.iter_child_nodes()}
                return int if kinds == {int} else Any
            case _ if isinstance(node, _PLAIN):
                return self._made_of(node, scope)
        self.tell("tag-forbidden", allowed())
        return Any

    def _made_of(self, node: nodes.Node, scope: Mapping[str, Any]) -> Any:
        """Return the type of what is made of other values."""
        results = [self.visit(child, scope) for child in node.iter_child_nodes()]
        match node:
            case nodes.Output():
                for child, kind in zip(node.nodes, results, strict=True):
                    if fault := unprintable(_said(child), bare(kind)):
                        self.tell(*fault)
            case nodes.Concat():
                if Markup in map(bare, results):
                    message = _("dấu ~ không nối được với kết quả của prose, inline; hãy viết hai thẻ")
                    self.tell("tag-forbidden", message)
                return str
            case nodes.CondExpr():
                self.ask(node.test, scope)
                if node.expr2 is None:
                    self.tell("tag-forbidden", _("“… if …” trong thẻ phải có “else …”"))
                kinds = {bare(kind) for kind in results[1:]}  # behind the condition, what is given either way
                return kinds.pop() if len(kinds) == 1 else Any
        return Any if isinstance(node, nodes.And | nodes.Or) else bool

    def _choice(self, node: nodes.If, scope: Mapping[str, Any]) -> Any:
        before = self.sure
        for branch in (node, *node.elif_):
            self.visit(branch.test, scope)
            self.ask(branch.test, scope)
            outside = self.sure
            self.sure = outside | {*held(branch.test)}
            for child in branch.body:
                self.visit(child, scope)
            self.sure = outside | {*held(branch.test, fails=True)}
        for child in node.else_:
            self.visit(child, scope)
        self.sure = before
        return Any

    def ask(self, test: nodes.Node, scope: Mapping[str, Any]) -> None:
        """Tell of a number that may be blank and is asked for like text: a nought that was given would be none."""
        match test:
            case nodes.Not():
                self.ask(test.node, scope)
            case nodes.And() | nodes.Or():
                before = self.sure
                self.ask(test.left, scope)
                self.sure |= {*held(test.left, fails=isinstance(test, nodes.Or))}
                self.ask(test.right, scope)
                self.sure = before
            case nodes.Name() | nodes.Getattr() if _said(test) not in self.sure:
                kind = Proof(self.filters).visit(test, scope)
                if type(None) in get_args(kind) and bare(kind) in (int, Decimal) and may_be_nought(kind):
                    message = _(
                        "“{path}” có thể là 0, mà ở đây số 0 bị coi là trống; viết {{% if {path} is not none %}}"
                    )
                    self.tell("zero-blank", message.format(path=_said(test)))

    def _compare(self, node: nodes.Compare, scope: Mapping[str, Any]) -> Any:
        """Hold what a field is compared with against what it can be."""
        sides = [(node.expr, self.visit(node.expr, scope))]
        sides += [(other.expr, self.visit(other.expr, scope)) for other in node.ops]
        for operand, (left, right) in zip(node.ops, pairwise(sides), strict=True):
            for (one, kind), (other, _kind) in ((left, right), (right, left)):
                if operand.op in ("eq", "ne") and isinstance(other, nodes.Const):
                    self._may_equal(one, bare(kind), other.value)
        return bool

    def _may_equal(self, node: nodes.Node, kind: Any, value: object) -> None:
        if isinstance(kind, type) and issubclass(kind, StrEnum) and value not in [each.value for each in kind]:
            message = _("“{path}” không bao giờ là “{value}”; chọn được: {listed}")
            listed = ", ".join(each.value for each in kind)
            self.tell("never-equal", message.format(path=_said(node), value=value, listed=listed))
        elif (kind is bool or kind in (int, Decimal)) and isinstance(value, str):
            message = _("“{path}” là {kind}, không bao giờ là chữ “{value}”; hãy viết {right}")
            path = _said(node)
            right = f"{{% if {path} %}}, {{% if not {path} %}}" if kind is bool else f"{path} == 10"
            name = _(_KINDS[0][1] if kind is bool else _KINDS[2][1])
            self.tell("never-equal", message.format(path=path, kind=name, value=value, right=right))

    def _name(self, node: nodes.Name, scope: Mapping[str, Any]) -> Any:
        if node.name in scope:
            self.used.add(node.name)
            return scope[node.name]
        self.tell("tag-unknown", self._unknown(node.name, scope))
        return Any

    def _unknown(self, name: str, known: Mapping[str, Any]) -> str:
        inside = (f"{owner}.{name}" for owner, kind in known.items() if name in attributes(bare(kind)))
        near = [*inside, *difflib.get_close_matches(name, known, n=1)]
        hint = _("; có phải là “{name}”?").format(name=near[0]) if near else ""
        return _("biểu mẫu không có trường “{name}”").format(name=name) + hint

    def _attribute(self, node: nodes.Getattr, scope: Mapping[str, Any]) -> Any:
        owner = bare(self.visit(node.node, scope))
        if owner is Any:
            return Any
        known = attributes(owner)
        if node.attr not in known:
            self.tell("tag-unknown", self._unknown(node.attr, known))
            return Any
        self.reached.add((owner, node.attr))
        return known[node.attr]

    def _filter(self, node: nodes.Filter, scope: Mapping[str, Any]) -> Any:
        kinds = [
            self.visit(child.value if isinstance(child, nodes.Keyword) else child, scope)
            for child in node.iter_child_nodes()
        ]
        if node.name in self.filters:
            self._arguments(node)
            self._takes(node, bare(kinds[0]))
            return self.filters[node.name].result
        near = difflib.get_close_matches(node.name, self.filters, n=1)
        hint = _("; có phải là “{name}”?").format(name=near[0]) if near else ""
        self.tell("filter-unknown", _("không có bộ lọc “{name}”").format(name=node.name) + hint)
        return Any

    def _arguments(self, node: nodes.Filter) -> None:
        """Hold what a filter is given against what it takes."""
        wrong = node.dyn_args is not None or node.dyn_kwargs is not None
        try:
            named = {str(item.key): None for item in node.kwargs}
            signature(self.filters[node.name].call).bind(None, *node.args, **named)
        except TypeError:
            wrong = True
        if wrong:
            self.tell("filter-arguments", _("bộ lọc “{name}” không nhận tham số như thế").format(name=node.name))
        elif self.filters[node.name].leads:
            self._lead(node)

    def _lead(self, node: nodes.Filter) -> None:
        """Hold the word that a filter is given against those that it knows."""
        given = (*node.args, *(item.value for item in node.kwargs))[0]
        word = given.value if isinstance(given, nodes.Const) else None
        if isinstance(word, str) and word.casefold() in LEADS:
            return
        near = difflib.get_close_matches(str(word).casefold(), LEADS, n=1)
        hint = _("; có phải là “{name}”?").format(name=near[0]) if near else ""
        message = _("bộ lọc “{name}” không biết từ “{word}”{hint}; các từ dùng được: {listed}")
        shown = word if isinstance(word, str) else _said(given)
        listed = ", ".join(LEADS)
        self.tell("filter-arguments", message.format(name=node.name, word=shown, hint=hint, listed=listed))

    def _takes(self, node: nodes.Filter, kind: Any) -> None:
        """Hold the type of a value against those that a filter can make something of."""
        wanted = self.filters[node.name].takes
        kind = get_origin(kind) or kind
        if not wanted or not isinstance(kind, type) or kind in (Any, object):
            return
        if issubclass(kind, wanted) and not (kind is bool and bool not in wanted):
            return
        message = _("bộ lọc “{name}” dùng cho {wanted}, mà “{path}” là {kind}; {hint}")
        kinds = _(" hoặc ").join(dict.fromkeys(_(_kind(each)[0]) for each in wanted))
        name, hint = _kind(kind)
        path = _said(node.node) if node.node else ""
        text = message.format(name=node.name, wanted=kinds, path=path, kind=_(name), hint=_(hint))
        self.tell("filter-type", text)

    def _loop(self, node: nodes.For, scope: Mapping[str, Any]) -> Any:
        inner = self.loop_scope(node, scope)
        for child in node.body:
            self.visit(child, inner)
        return Any

    def loop_scope(self, node: nodes.For, scope: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the names and types that hold inside a loop."""
        items = bare(self.visit(node.iter, scope))
        arguments = [argument for argument in get_args(items) if argument is not Ellipsis]
        if items is not Any and (get_origin(items) not in (tuple, list) or len(arguments) != 1):
            self.tell("loop-of-what", _("vòng lặp phải đi qua một danh sách"))
        item = arguments[0] if arguments else Any
        if not isinstance(node.target, nodes.Name) or node.test or node.recursive or node.else_:
            self.tell("tag-forbidden", _("vòng lặp chỉ được viết dạng “for x in danh_sách”"))
            return scope
        return {**scope, node.target.name: item, "loop": Loop}


def _joined(node: nodes.Node) -> str:
    """Return names between which a hyphen stands as one name, as tags have it: ``ho-ten`` is ``ho_ten``."""
    if isinstance(node, nodes.Sub):
        return f"{_joined(node.left)}_{_joined(node.right)}"
    return node.name if isinstance(node, nodes.Name) else ""


def _said(node: nodes.Node) -> str:
    """Return a value as a tag names it."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_said(node.node)}.{node.attr}"
        case nodes.Const():
            return str(node.value)
        case nodes.Filter() if node.node is not None:
            return f"{_said(node.node)} | {node.name}"
    return "…"


_AS_IT_IS, _DAY, _NUMBER = marked("hãy bỏ bộ lọc"), marked("ngày in bằng “date”"), marked("số in bằng “number”")
_KINDS = (
    (bool, marked("có/không"), _AS_IT_IS),
    (int, marked("số nguyên"), _NUMBER),
    (Decimal, marked("số"), _NUMBER),
    ((date, PartialDate), marked("ngày"), _DAY),
    (time, marked("giờ"), marked("giờ in bằng “clock”")),
    (str, marked("chữ"), _AS_IT_IS),
    ((tuple, list), marked("danh sách"), marked("danh sách in bằng vòng lặp for")),
)


def _kind(kind: type) -> tuple[str, str]:
    """Return what people call a type, and how it is printed."""
    if not hasattr(kind, "_fields"):  # a named tuple is a group
        for base, name, hint in _KINDS:
            if issubclass(kind, base):
                return name, hint
    return marked("nhóm"), marked("hãy in từng trường của nhóm")


def scope_of(model: type[BaseModel], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Return the names a template of this form may use, with their types."""
    return {**attributes(model), **extra}


def prove(tree: nodes.Template, scope: Mapping[str, Any], filters: Mapping[str, Filter], part: str) -> Proof:
    """Return what is known of the tags of one part: the names and fields they use, and everything wrong with them."""
    proof = Proof(filters, part)
    for node in _statements(tree):
        proof.visit(node, scope)
    proof.used &= scope.keys()
    return proof


def _statements(tree: nodes.Template) -> Iterator[nodes.Node]:
    yield from tree.body
