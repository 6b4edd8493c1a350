"""The tags of a template read one by one, with the names that hold at each: every fault at its own place."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from types import NoneType
from typing import Any, get_args

import jinja2
from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.document import Document, form_fields
from vanban.press.conditions import held, paths
from vanban.press.filters import Filter
from vanban.press.proof import Proof
from vanban.press.tag_types import attributes, bare, is_money, unprintable
from vanban.text.language import fold
from vanban.workshop.flaw import Flaw
from vanban.workshop.tags import Tag

_BLOCKS = {"for": "endfor", "if": "endif"}
_MIDDLES = ("elif", "else")
_WORD_ONLY = ("colspan", "cellbg")
_MARKS = ("vm", "hm")
_REFUSED = {
    "set", "include", "import", "from", "extends", "block", "endblock", "macro", "endmacro", "call", "endcall",
    "filter", "endfilter", "with", "endwith", "autoescape", "endautoescape", "raw", "endraw", "do", "break", "continue",
}  # fmt: skip
_TOLERANT = ("number", "length")
"""Filters that take a value that is not there."""


@dataclass(eq=False)
class Branch:
    """What stands between two tags of one block, and the form's own fields that are printed in it."""

    tag: Tag
    scope: Mapping[str, Any]
    sure: frozenset[str]
    """Paths that are known to have a value inside."""
    opening: Tag
    own: frozenset[str]
    """The names that lead to the form's own fields: the fields, and the variables of loops over them."""
    failed: frozenset[str] = frozenset()
    """Paths that are known to have a value where the condition fails, and those of the branches above it."""
    yes: str = ""
    """The path of what its condition takes for yes, where it may be blank as well."""
    outer: "Branch | None" = None
    fields: list[str] = field(default_factory=list)


@dataclass
class Reading:
    """What the tags of a template came to."""

    flaws: list[Flaw] = field(default_factory=list)
    branches: list[Branch] = field(default_factory=list)
    proof: Proof = field(default_factory=lambda: Proof({}))
    filled: list[Tag] = field(default_factory=list)
    """The tags around loops that surely go round at least once."""


class _Reader:
    def __init__(self, model: type[Document], scope: Mapping[str, Any], filters: Mapping[str, Filter]) -> None:
        self.environment = ImmutableSandboxedEnvironment(undefined=jinja2.StrictUndefined)
        self.environment.filters = {name: item.call for name, item in filters.items()}
        self.filters = filters
        self.scope = scope
        self.model = model
        self.own = form_fields(model)
        self.reading = Reading(proof=Proof(filters))
        self.stack: list[Branch] = []
        self.guessed: list[Tag] = []

    def read(self, tags: Sequence[Tag]) -> Reading:
        for tag in tags:
            if tag.kind == "{":
                self._value(tag)
            elif tag.kind == "%":
                self._statement(tag)
        for branch in (item for item in self.stack if item.opening not in self.guessed):
            message = _("thẻ “{tag}” không được đóng; thêm {{%{scope} {end} %}} ở cuối phần")
            opening = branch.opening
            scope, end = opening.scope, _BLOCKS[opening.word]
            self._tell("block-open", message.format(tag=opening.text, scope=scope, end=end), opening)
        return self.reading

    def _tell(self, code: str, message: str, tag: Tag, severity: Severity = Severity.ERROR) -> None:
        self.reading.flaws.append(Flaw(code, message, tag.paragraph, severity))

    def _names(self) -> Mapping[str, Any]:
        return self.stack[-1].scope if self.stack else self.scope

    def _own(self) -> frozenset[str]:
        return self.stack[-1].own if self.stack else self.own

    def _sure(self) -> frozenset[str]:
        return self.stack[-1].sure if self.stack else frozenset()

    def _parse(self, tag: Tag, source: str) -> Any:
        try:
            return self.environment.parse(source).body[0]
        except jinja2.TemplateSyntaxError as error:
            if found := self._filter_like(str(error.message)):
                self._tell("filter-unknown", found, tag)
            elif name := self._called(tag.rest):
                message = _("“{found}” là nhãn; thẻ của trường ấy là {right}")
                text = message.format(found=tag.rest, right=f"{{{{ {name} }}}}")
                self._tell("tag-syntax", text, tag)
            else:
                message = _(
                    "thẻ “{tag}” viết sai; hãy viết như {{{{ tên_trường }}}}, {{{{ tên_trường | bộ_lọc }}}}, "
                    "{{% if tên_trường %}} hoặc {{% for dòng in tên_trường %}}"
                )
                self._tell("tag-syntax", message.format(tag=tag.text), tag)
            return None

    def _called(self, label: str) -> str:
        """Return the name of the field of the form that a label belongs to."""
        fields = self.model.model_fields.items()
        return next((name for name, info in fields if info.title and fold(info.title) == fold(label)), "")

    def _filter_like(self, message: str) -> str:
        name = message.split("'")[1] if message.startswith("No filter named") else ""
        near = difflib.get_close_matches(name, self.filters, n=1)
        hint = _("; có phải là “{name}”?").format(name=near[0]) if near else ""
        return _("không có bộ lọc “{name}”").format(name=name) + hint if name else ""

    def _visit(self, node: nodes.Node, tag: Tag) -> Any:
        """Return the type of an expression; what is wrong with it is told at the tag."""
        proof = self.reading.proof
        before = len(proof.found)
        proof.sure = self._sure()
        kind = proof.visit(node, self._names())
        for fault in proof.found[before:]:
            self._tell(fault.code, fault.message, tag)
        self._note(node)
        return kind

    def _ask(self, test: nodes.Node, tag: Tag, sure: frozenset[str]) -> frozenset[str]:
        """Read a condition, and return the paths that are known to have a value where it fails."""
        proof = self.reading.proof
        self._visit(test, tag)
        before = len(proof.found)
        proof.sure = sure
        proof.ask(test, self._names())
        for fault in proof.found[before:]:
            self._tell(fault.code, fault.message, tag)
        return sure | frozenset(held(test, fails=True))

    def _note(self, node: nodes.Node) -> None:
        """Remember in every open part which of the form's own fields stand in it."""
        for path in paths(node):
            if path.split(".")[0] in self._own():
                for branch in self.stack:
                    branch.fields.append(path)

    def _value(self, tag: Tag) -> None:
        if tag.scope in ("tr", "tc"):
            message = _("thẻ “{tag}” không được dùng trong mẫu; hàng và ô chỉ nhận for, if")
            self._tell("tag-forbidden", message.format(tag=tag.text), tag)
            return
        template = self._parse(tag, f"{{{{ {tag.rest} }}}}")
        node = template.nodes[0] if isinstance(template, nodes.Output) and template.nodes else None
        if node is None or isinstance(node, nodes.TemplateData):
            if template is not None:
                self._tell("tag-syntax", _("thẻ “{tag}” để trống").format(tag=tag.text), tag)
            return
        wrong = len(self.reading.flaws)
        kind = self._visit(node, tag)
        if len(self.reading.flaws) > wrong:
            return
        last = self.filters.get(node.name) if isinstance(node, nodes.Filter) else None
        if (wanted := last.tag if last else "") != tag.scope:
            self._wrong_scope(tag, wanted)
        elif kind is not Markup:
            if fault := unprintable(tag.rest, bare(kind)):
                self._tell(*fault, tag)
            self._there(node, tag)
            self._written(node, kind, tag)

    def _written(self, node: nodes.Node, kind: Any, tag: Tag) -> None:
        """Tell a field that is printed otherwise than whoever fills it in would think."""
        if isinstance(node, nodes.Name | nodes.Getattr) and is_money(kind):
            message = _("“{path}” là tiền, in thế này thì không có dấu chấm hàng nghìn; viết {right}")
            text = message.format(path=tag.rest, right=f"{{{{ {tag.rest} | number }}}}")
            self._tell("number-raw", text, tag, Severity.WARNING)
        for path in paths(node):
            if any(branch.yes == path for branch in self.stack):
                message = _("ghi “không” thì phần này không in; muốn in cả “không” thì viết “if {path} is not none”")
                self._tell("yes-no-blank", message.format(path=path), tag, Severity.WARNING)

    def _yes_no(self, test: nodes.Node) -> str:
        """Return the path of what a condition takes for yes or no, where it may be blank as well."""
        inner = test.node if isinstance(test, nodes.Not) else test
        path = next(paths(inner), "") if isinstance(inner, nodes.Name | nodes.Getattr) else ""
        return path if path and bare(self._optional(path)) is bool else ""

    def _blank_is_no(self, path: str, tag: Tag) -> None:
        message = _("“{path}” để trống thì phần này cũng in, như khi ghi “không”; đặt trong “if {path} is not none”")
        self._tell("yes-no-blank", message.format(path=path), tag, Severity.WARNING)

    def _wrong_scope(self, tag: Tag, wanted: str) -> None:
        right = f"{{{{{wanted} {tag.rest} }}}}"
        message = _("thẻ “{tag}” phải viết là “{right}”").format(tag=tag.text, right=right)
        self._tell("tag-scope", message, tag)

    def _there(self, node: nodes.Node, tag: Tag) -> None:
        """Tell a value that may be missing and is printed without asking."""
        if isinstance(node, nodes.Filter) and node.name in _TOLERANT:
            return
        for path in paths(node):
            if kind := self._optional(path):
                asked = f"{path} is not none" if bare(kind) in (bool, int, Decimal) else path
                message = _("“{path}” có thể bỏ trống; hãy đặt thẻ giữa {{% if {asked} %}} và {{% endif %}}")
                self._tell("maybe-blank", message.format(path=path, asked=asked), tag)

    def _optional(self, path: str) -> Any:
        """Return the type of what may be missing on a path, nothing where all of it is there."""
        known: Mapping[str, Any] = self._names()
        names = path.split(".")
        for index, name in enumerate(names):
            kind = known.get(name)
            if NoneType in get_args(kind) and ".".join(names[: index + 1]) not in self._sure():
                return kind
            known = attributes(bare(kind))
        return None

    def _statement(self, tag: Tag) -> None:
        if tag.word in _BLOCKS:
            self._open(tag)
        elif tag.word in _BLOCKS.values():
            self._close(tag)
        elif tag.word in _MIDDLES:
            self._middle(tag)
        elif tag.word in _WORD_ONLY:
            node = self._parse(tag, f"{{{{ {tag.rest} }}}}")
            if node is not None:
                self._visit(node.nodes[0], tag)
        elif tag.word in _REFUSED:
            self._tell("tag-forbidden", _("thẻ “{tag}” không được dùng trong mẫu").format(tag=tag.text), tag)
        elif tag.word not in _MARKS:
            near = difflib.get_close_matches(tag.word, ("for", "if", "elif", "else", "endfor", "endif"), n=1)
            hint = _("; có phải là “{name}”?").format(name=near[0]) if near else ""
            self._tell("tag-syntax", _("không có thẻ “{tag}”").format(tag=tag.text) + hint, tag)
            if near and near[0] in _BLOCKS:  # its end shall not be told as well
                meant = replace(tag, word=near[0])
                self.guessed.append(meant)
                self._push(Branch(meant, self._names(), self._sure(), meant, self._own()))

    def _open(self, tag: Tag) -> None:
        node = self._parse(tag, f"{{% {tag.word} {tag.rest} %}}{{% {_BLOCKS[tag.word]} %}}")
        scope, sure, own = self._names(), self._sure(), self._own()
        failed, yes = sure, ""
        if isinstance(node, nodes.For):
            before = len(self.reading.proof.found)
            scope = self.reading.proof.loop_scope(node, scope)
            for fault in self.reading.proof.found[before:]:
                self._tell(fault.code, fault.message, tag)
            self._note(node.iter)
            for path in paths(node.iter):
                if path.split(".")[0] in own:
                    own |= {getattr(node.target, "name", "")}
                if path in sure or self._never_empty(path):
                    self.reading.filled.append(tag)
        elif isinstance(node, nodes.If):
            failed, yes = self._ask(node.test, tag, sure), self._yes_no(node.test)
            if yes and isinstance(node.test, nodes.Not):
                self._blank_is_no(yes, tag)
                yes = ""
            sure |= frozenset(held(node.test))
        elif node is None:
            scope = {**scope, **dict.fromkeys(tag.rest.split()[:1] if tag.word == "for" else (), Any)}
        self._push(Branch(tag, scope, sure, tag, own, failed, yes))

    def _never_empty(self, path: str) -> bool:
        """Whether a list of the document's own must have an item."""
        info = self.model.model_fields.get(path)
        return info is not None and any((getattr(item, "min_length", None) or 0) > 0 for item in info.metadata)

    def _push(self, branch: Branch) -> None:
        branch.outer = self.stack[-1] if self.stack else None
        self.stack.append(branch)
        self.reading.branches.append(branch)

    def _middle(self, tag: Tag) -> None:
        if not self.stack or self.stack[-1].opening.word != "if":
            self._tell("block-close", _("thẻ “{tag}” không nằm trong một phần if").format(tag=tag.text), tag)
            return
        before = self.stack.pop()
        sure = failed = before.failed
        if before.yes and tag.word == "else":
            self._blank_is_no(before.yes, tag)
        if tag.word == "elif":
            node = self._parse(tag, f"{{% if {tag.rest} %}}{{% endif %}}")
            if isinstance(node, nodes.If):
                failed = self._ask(node.test, tag, sure)
                sure |= frozenset(held(node.test))
        self._push(Branch(tag, self._names(), sure, before.opening, self._own(), failed))

    def _close(self, tag: Tag) -> None:
        wanted = _BLOCKS.get(self.stack[-1].opening.word) if self.stack else None
        if wanted != tag.word:
            message = _("thẻ “{tag}” thừa: không có phần nào đang mở để đóng")
            if wanted:
                message = _("thẻ “{tag}” đóng nhầm: đang mở là “{open}”")
            opened = self.stack[-1].opening.text if self.stack else ""
            self._tell("block-close", message.format(tag=tag.text, open=opened), tag)
            if not any(_BLOCKS[branch.opening.word] == tag.word for branch in self.stack):
                return
            while _BLOCKS[self.stack[-1].opening.word] != tag.word:
                self.stack.pop()
        opening = self.stack.pop().opening
        if opening in self.reading.filled:
            self.reading.filled.append(tag)
        if opening.scope != tag.scope or opening.holder.getparent() is not tag.holder.getparent():
            message = _("“{open}” và “{close}” phải cùng loại và ở cùng một chỗ (cùng ô, cùng bảng)")
            self._tell("block-place", message.format(open=opening.text, close=tag.text), tag)


def read_tags(
    tags: Sequence[Tag], model: type[Document], scope: Mapping[str, Any], filters: Mapping[str, Filter]
) -> Reading:
    """Return what is wrong with the tags of a template, and its branches; ``scope`` holds the names they may use."""
    return _Reader(model, scope, filters).read(tags)
