"""New values as the lines of a file: YAML in blocks, or in the brackets that a list was written in; JSON."""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from vanban.errors import InputError
from vanban.reading import Source
from vanban.reading.yaml_marks import key_end
from vanban.reading.yaml_reader import read_yaml
from vanban.reading.yaml_values import quoted

_LITERAL = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false", re.ASCII)


class Indents(NamedTuple):
    """How deep a file writes what stands inside a group, and the dashes of a list under its key."""

    group: int = 2
    dash: int = 2


def token(text: str, mark: str = "", *, brackets: bool = False) -> str:
    """Return a text as a value on one line, in the quotes that the old one had, or without if it can be."""
    if mark == '"' or "\n" in text:
        return json.dumps(text, ensure_ascii=False)
    if mark == "'":
        return "'" + text.replace("'", "''") + "'"
    around = ("k: [{}]",) if brackets else ("k: {}", "k:\n  - {}")
    return text if all(_read_as_typed(text, *each.split("{}")) for each in around) else quoted(text)


def _read_as_typed(text: str, lead: str, close: str) -> bool:
    """Whether a text without quotes is read as what it is, and nothing is told of it."""
    typed = f"{lead}{text}{close}"
    source = Source("", tuple(typed.split("\n")))
    try:
        value = read_yaml(typed, source).value
    except InputError:
        return False
    while isinstance(value, dict | list) and len(value) == 1:
        value = value[0].value if isinstance(value, list) else next(iter(value.values())).value.value
    return value == text and not source.told


def entry_lines(key: str, value: Any, indent: int, indents: Indents) -> list[str]:
    """Return a key of a group and what stands behind it."""
    name = key if key_end(f"{key}:") == len(key) + 1 else json.dumps(key, ensure_ascii=False)
    head = f"{' ' * indent}{name}:"
    if isinstance(value, dict):
        return [head, *_group_lines(value, indent + indents.group, indents)]
    if isinstance(value, list):
        return [head, *(line for item in value for line in item_lines(item, indent + indents.dash, indents))]
    if "\n" in value:
        return [f"{head} |", *text_lines(value, indent + indents.group)]
    return [f"{head} {token(value)}" if value else head]


def _group_lines(value: dict[str, Any], indent: int, indents: Indents) -> list[str]:
    return [line for key, item in value.items() for line in entry_lines(key, item, indent, indents)]


def item_lines(value: Any, indent: int, indents: Indents) -> list[str]:
    """Return an item of a list."""
    dash = f"{' ' * indent}- "
    if isinstance(value, dict):
        lines = _group_lines(value, indent + len("- "), indents)
        return [dash + lines[0][indent + len("- ") :], *lines[1:]]
    if "\n" in value:
        return [f"{dash}|", *text_lines(value, indent + indents.group)]
    return [dash + token(value)]


def text_lines(text: str, indent: int) -> list[str]:
    """Return the lines of a text that stands behind ``|``."""
    return [f"{' ' * indent}{line}" if line else "" for line in text.split("\n")]


def in_brackets(value: Any) -> str:
    """Return a value as it stands inside the brackets of YAML, on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{in_brackets(key)}: {in_brackets(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(in_brackets(item) for item in value) + "]"
    return token(value, brackets=True)


def as_json(value: Any, indent: int | None, pad: str) -> str:
    """Return a value as JSON; where it has several lines, the others begin with ``pad``."""
    return json.dumps(value, ensure_ascii=False, indent=indent).replace("\n", f"\n{pad}")


def json_token(text: str, old: str) -> str:
    """Return a text as a value of JSON: bare, where the old one was and it can be."""
    return text if old[:1] != '"' and _LITERAL.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def renewed(raw: list[str], old: list[str], text: list[str], pad: str) -> Iterator[str]:
    """Yield the lines of a text, those that stood there already as they stood; ``raw`` was read as ``old``."""
    import difflib  # noqa: PLC0415  # only for a text that was changed

    for tag, start, end, first, last in difflib.SequenceMatcher(None, old, text, autojunk=False).get_opcodes():
        yield from raw[start:end] if tag == "equal" else (f"{pad}{line}" if line else "" for line in text[first:last])
