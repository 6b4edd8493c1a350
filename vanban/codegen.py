"""Jinja's own compiler, made to write bytes: constants are encoded once, values are escaped by one call each.

The names and fields that a template's tags use are proved before (:mod:`vanban.proof`), so a field is read as a plain
attribute; whatever is missing all the same raises, and nothing is printed for it.
"""

import types
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from unicodedata import is_normalized

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import new_context
from markupsafe import Markup

from vanban.filters import escaped

try:  # one pass in C; without it our own is slower and says the same
    from markupsafe import _escape_inner as _escape  # type: ignore[attr-defined]  # not exported, and looked for
except ImportError:
    _escape = escaped

Press = Callable[[Mapping[str, object]], bytes]
"""A part compiled: what the tags see in, the bytes of the part out."""


class BytesGenerator(CodeGenerator):
    """Writes bytes, and fields as attributes."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802  # Jinja's name
        """Read a field without asking what the object is."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_const_repr(self, group: Iterable[Any]) -> str:
        return repr("".join(group).encode())

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)

    def _output_child_pre(self, _node: nodes.Expr, _frame: Frame, _finalize: Any) -> None:
        self.write("put(")

    def _output_child_post(self, _node: nodes.Expr, _frame: Frame, _finalize: Any) -> None:
        self.write(")")


def word_bytes(value: object) -> bytes:
    """Return a value as the inside of a ``w:t``, encoded; see :func:`vanban.filters.word_text`.

    Raises:
        UnprintableError: on None and on characters that no Word file can hold.
    """
    if type(value) is str and value.isprintable() and is_normalized("NFC", value):
        if "-" not in value:
            return _escape(value).encode()
    elif type(value) is int:
        return b"%d" % value
    elif type(value) is Markup:
        return value.encode()
    return escaped(value).encode()


def press(environment: jinja2.Environment, source: str, put: Callable[[object], bytes] = word_bytes) -> Press:
    """Return a part compiled; ``put`` makes bytes of a value.

    Raises:
        jinja2.TemplateSyntaxError: a tag is not written as Jinja reads it.
    """
    tight = environment.overlay(finalize=None, autoescape=False)
    tight.code_generator_class = BytesGenerator
    code = compile(tight.compile(source, raw=True), "<template>", "exec")
    module = types.ModuleType("template")
    vars(module).update(environment=tight, put=put)
    exec(code, vars(module))  # noqa: S102  # what Jinja's own compiler wrote
    root = module.root

    def run(values: Mapping[str, object]) -> bytes:
        return b"".join(root(new_context(tight, None, {}, dict(values), shared=True)))

    return run
