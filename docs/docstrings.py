"""Read docstrings in Google's manner and the source beside them, for docs/api.py."""

import ast
import importlib
import inspect
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

SECTIONS = ("Args", "Attributes", "Returns", "Yields", "Raises")


@dataclass
class Told:
    """What a docstring says: its text, and each section's items by their names."""

    text: str = ""
    sections: dict[str, dict[str, str]] = field(default_factory=dict)

    def items(self, section: str) -> dict[str, str]:
        """Return the items of a section."""
        return self.sections.get(section, {})


@dataclass
class Member:
    """A field, a property or a method of a class."""

    name: str
    kind: str
    """``field``, ``property`` or ``method``."""
    type: str = ""
    default: str | None = None
    text: str = ""
    node: ast.AST | None = None


def marked(text: str) -> str:
    """Return a docstring's marks as Markdown."""
    text = re.sub(r":\w+:`~?(?:vanban\.)?([^`]+)`", r"`\1`", text)
    return re.sub(r"``([^`]+)``", r"`\1`", text)


def read(docstring: str | None) -> Told:
    """Return what a docstring says."""
    told, section, lines = Told(), "", inspect.cleandoc(docstring or "").split("\n")
    plain: list[str] = []
    for line in lines:
        if line.rstrip(":") in SECTIONS and line.endswith(":"):
            section = line[:-1]
            told.sections[section] = {}
        elif not section or (line and not line.startswith(" ")):
            section = ""
            plain.append(line)
        elif line.strip():
            _item(told.sections[section], line)
    told.text = marked("\n".join(plain).strip())
    for name, found in told.sections.items():
        told.sections[name] = {key: marked(" ".join(text.split())) for key, text in found.items()}
    return told


def _item(found: dict[str, str], line: str) -> None:
    begun = re.match(r" {4}(\w+): (.*)", line)
    if begun:
        found[begun[1]] = begun[2]
    elif found and line.startswith("        "):
        last = next(reversed(found))
        found[last] += f" {line.strip()}"
    else:
        found[""] = f"{found.get('', '')} {line.strip()}"


@cache
def tree(module: str) -> ast.Module:
    """Return the source of a module."""
    return ast.parse(inspect.getsource(importlib.import_module(module)))


def node_of(module: str, name: str) -> Any:
    """Return where a name is defined in a module's source, or None; of an overloaded function the last place."""
    for node in reversed(tree(module).body):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name == name:
            return node
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return node
    return None


def text_below(body: list[ast.stmt], node: ast.stmt) -> str:
    """Return the text that stands right below an assignment."""
    at = body.index(node) + 1
    below = body[at] if at < len(body) else None
    if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str):
        return marked(" ".join(inspect.cleandoc(below.value.value).split()))
    return ""


def type_text(annotation: ast.expr | None) -> str:
    """Return a type as it is written, without what hangs on it and without quotes."""
    if annotation is None:
        return ""
    if isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Annotated":
        assert isinstance(annotation.slice, ast.Tuple)
        return type_text(annotation.slice.elts[0])
    return re.sub(r"'([^']+)'", r"\1", ast.unparse(annotation))


def signature(node: ast.FunctionDef, module: str) -> list[str]:
    """Return a function's signature, without ``self`` and ``cls``: its head, each parameter, what it returns."""
    args = node.args
    positional = [arg for arg in (*args.posonlyargs, *args.args) if arg.arg not in ("self", "cls")]
    given = [None] * (len(positional) - len(args.defaults)) + [*args.defaults]
    parts = [_parameter(arg, default, module) for arg, default in zip(positional, given, strict=True)]
    parts += ["*"] if args.kwonlyargs else []
    parts += [_parameter(arg, default, module) for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True)]
    return [f"{node.name}(", *parts, f") -> {type_text(node.returns)}"]


def _parameter(arg: ast.arg, default: ast.expr | None, module: str) -> str:
    text = f"{arg.arg}: {type_text(arg.annotation)}"
    if default is None:
        return text
    named = isinstance(default, ast.Name)
    value = repr(getattr(importlib.import_module(module), default.id)) if named else ast.unparse(default)
    return f"{text} = {written(value)}"


def written(value: str) -> str:
    """Return a default as our sources write it."""
    return re.sub(r"'([^']*)'", r'"\1"', value)


def parameters(node: ast.FunctionDef) -> list[str]:
    """Return the names of a function's parameters, without ``self``."""
    found = [arg.arg for arg in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
    return [name for name in found if name != "self"]


def members(node: ast.ClassDef) -> dict[str, Member]:
    """Return what a class has that is not private, in its own body, with what is said of each."""
    listed = read(ast.get_docstring(node)).items("Attributes")
    found: dict[str, Member] = {}
    for inner in node.body:
        member = _member(node, inner)
        if member and not member.name.startswith("_"):
            member.text = listed.get(member.name) or member.text
            found.setdefault(member.name, member)
    for name, text in listed.items():
        found.setdefault(name, Member(name, "field", text=text))
    return found


def _member(node: ast.ClassDef, inner: ast.stmt) -> Member | None:
    if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Name):
        kind = type_text(inner.annotation)
        if kind.startswith("ClassVar"):
            return None
        default = ast.unparse(inner.value) if inner.value else None
        return Member(inner.target.id, "field", kind, default, text_below(node.body, inner), inner)
    if isinstance(inner, ast.Assign) and isinstance(inner.targets[0], ast.Name):
        value = ast.unparse(inner.value)
        return Member(inner.targets[0].id, "constant", "", value, text_below(node.body, inner), inner)
    if isinstance(inner, ast.FunctionDef):
        decorators = {ast.unparse(item) for item in inner.decorator_list}
        is_property = bool(decorators & {"property", "cached_property"})
        kind = type_text(inner.returns) if is_property else ""
        return Member(
            inner.name, "property" if is_property else "method", kind, None, read(ast.get_docstring(inner)).text, inner
        )
    return None
