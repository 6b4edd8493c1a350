"""The presses of the built-in forms as files: each form's own part in its folder, and once what several have in common.

Around the body of every document stand letterhead, heading and closing. A block of a template that reads nothing else
is the same in all forms whose layout says the same, so it becomes a function of its own; so do the styles, and the
parts that hold no tags. What is shared is named after what it is: a press never runs a function it was not built with.
"""

import ast
import builtins
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from pprint import pformat
from textwrap import dedent, indent
from typing import Any

from vanban.press.compile import Template
from vanban.press.run import MADE, SHARED, press_name

_FRAME = {f"g_{name}" for name in MADE}
_HEAD = '"""{}; written by ``vanban template build``."""\n'
_ABOUT = ("names", "unprinted", "ends", "unproved", "growing", "pictured")


def press_files(compiled: Mapping[Path, tuple[bytes, Sequence[Template]]]) -> Iterator[tuple[Path, bytes]]:
    """Yield what :func:`vanban.press.run.load_press` reads, by path, for templates compiled for their standards."""
    shared = Shared()
    for folder, (docx, templates) in compiled.items():
        yield folder / "press.py", _press_source(docx, templates, shared).encode()
    yield SHARED / "__init__.py", "\n\n".join((_HEAD.format("What templates share"), *shared.sources.values())).encode()
    for archive, name in shared.archives.items():
        yield SHARED / name, archive


@dataclass
class Shared:
    """What the presses share, in the order in which they asked for it."""

    sources: dict[str, str] = field(default_factory=dict)
    """The source of a function or a table, by name."""
    archives: dict[bytes, str] = field(default_factory=dict)
    """The name of each zip."""

    def styles(self, styles: Mapping[str, str]) -> str:
        table = pformat(dict(styles), width=116)
        name = f"styles_{zlib.crc32(table.encode()):08x}"
        self.sources[name] = f"{name} = {table}\n"
        return name

    def call(self, block: str) -> str:
        """Return the call of a function that does what the block does."""
        read, written = (_names(block, context) for context in (ast.Load, ast.Store))
        given = ", ".join(sorted(read - written - vars(builtins).keys()))
        about = "_".join(name for name in MADE if f"g_{name}" in read)
        name = f"{about}_{zlib.crc32(block.encode()):08x}"
        self.sources[name] = f"def {name}({given}):\n{indent(block, '    ')}"
        return f"{name}({given})"

    def archive(self, template: Template) -> tuple[str, int]:
        """Return the name and the checksum of the zip of a template's other parts."""
        archive = template.frozen.archive()
        number = sum(name.startswith(f"{template.standard.id}-") for name in self.archives.values())
        name = f"{template.standard.id}-{number}.zip"
        return self.archives.setdefault(archive, name), zlib.crc32(archive)


def _press_source(docx: bytes, templates: Sequence[Template], shared: Shared) -> str:
    presses: dict[tuple[str, str], int] = {}
    table = ""
    for template in templates:
        number = presses.setdefault((own_source(template.code, shared), _about(template)), len(presses))
        name, archive_sum = shared.archive(template)
        row = f'"{name}", {archive_sum}, fills_{number}, {shared.styles(template.styles)}, ABOUT_{number}'
        table += f'    "{press_name(template.standard)}": ({row}),\n'
    own = "".join(
        "\n\n" + code.replace("def fills(", f"def fills_{number}(", 1) + f"\n\nABOUT_{number} = {about}"
        for (code, about), number in presses.items()
    )
    body = f"{own}TEMPLATE = {zlib.crc32(docx)}\nSTANDARDS = {{\n{table}}}\n"
    used = ", ".join(name for name in shared.sources if name in body)
    head = _HEAD.format("The template of this folder, compiled")
    return f"{head}\nfrom vanban.press.shared import {used}\n{body}"


def own_source(code: str, shared: Shared) -> str:
    """Return the source of a template's functions, with a call in place of each block that reads the frame alone."""
    lines = code.splitlines(keepends=True)
    (fills,) = ast.parse(code).body
    blocks = [
        [*block]
        for function in ast.iter_child_nodes(fills)
        if isinstance(function, ast.FunctionDef)
        for framed, block in groupby(function.body, _FrameReader())
        if framed
    ]
    for block in reversed(blocks):
        place = slice(block[0].lineno - 1, block[-1].end_lineno)
        call = shared.call(dedent("".join(lines[place])))
        lines[place] = [" " * block[0].col_offset + call + "\n"]
    return "".join(lines)


class _FrameReader:
    """Tells statement by statement whether it reads the frame alone, or what such a one before it has set."""

    def __init__(self) -> None:
        self._set: set[str] = set()

    def __call__(self, statement: ast.stmt) -> bool:
        read = _names(statement, ast.Load)
        fields = {name for name in read if name.startswith("g_")}
        framed = fields <= _FRAME and bool(fields or read & self._set)
        self._set = self._set | _names(statement, ast.Store) if framed else set()
        return framed


def _names(source: ast.AST | str, context: type[ast.expr_context]) -> set[str]:
    tree = ast.parse(source) if isinstance(source, str) else source
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, context)}


def _about(template: Template) -> str:
    """Return what else is known of a template, as the source of a table; what is not so is left out."""
    about: dict[str, Any] = {"turned": template.laid is not template.standard}
    about |= {name: getattr(template, name) for name in _ABOUT}
    rows = (f"    {name!r}: {_literal(value)},\n" for name, value in about.items() if value)
    return f"{{\n{''.join(rows)}}}\n"


def _literal(value: object) -> str:
    return f"frozenset({sorted(value)})" if isinstance(value, frozenset) else repr(value)
