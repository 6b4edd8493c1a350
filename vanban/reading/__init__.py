"""Reading YAML, JSON and Markdown with front matter into one tree whose every value knows its place.

Scalars stay text: what ``08``, ``no`` or ``06/03/2018`` mean is for the model to say, not for YAML. What could
surprise or hurt (anchors, tags, duplicate keys, bombs, legacy encodings) is refused with its place.

In go bytes, out come nodes; ``tables`` does the same for workbooks and CSV. ``keys`` brings keys to the names of
fields, ``validation`` tells a model's refusals at the place of what was typed.
"""

import errno
from functools import lru_cache
from pathlib import Path
from typing import Literal

from vanban.errors import InputError, reason
from vanban.intake import DATA, taken
from vanban.messages import translate as _
from vanban.reading.nodes import (
    SOFT,
    Entry,
    Node,
    Plain,
    Source,
    Trees,
    copied,
    source_of,
    text_of,
    to_plain,
    too_large,
)
from vanban.reading.yaml_reader import read_front_matter, read_yaml

__all__ = [
    "DATA_SUFFIXES",
    "SUFFIXES",
    "Entry",
    "Format",
    "Node",
    "Plain",
    "Source",
    "Trees",
    "bytes_at",
    "copied",
    "format_of",
    "guessed",
    "read_again",
    "read_bytes",
    "read_path",
    "source_of",
    "text_of",
    "to_plain",
]

Format = Literal["yaml", "json", "markdown"]
SUFFIXES: dict[str, Format] = {
    ".yaml": "yaml",
    ".yml": "yaml",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
}
"""How the name of a data file may end, and the format that it tells."""
DATA_SUFFIXES = tuple(suffix for suffix, format_ in SUFFIXES.items() if format_ != "markdown")
"""Those of records and of scoring criteria, which have no text of their own below their fields."""


def read_path(path: Path, *, lenient: bool = False) -> Node:
    """Return the tree of a file; its suffix tells the format.

    Where ``lenient``, what a fault leaves of the tree is returned, and the fault is kept in its ``source.told``.

    Raises:
        InputError: the file is missing, of another kind, too large, not UTF-8, or wrong inside.
    """
    return read_bytes(bytes_at(path), str(path), format_of(path), lenient=lenient)


def format_of(path: Path) -> Format:
    """Return the format that the suffix of a file tells."""
    format_ = SUFFIXES.get(path.suffix.lower())
    if format_ is None:
        message = _("{path}: cần tệp {known}").format(path=path, known=", ".join(SUFFIXES))
        raise InputError(message, code="suffix")
    return format_


def bytes_at(path: Path) -> bytes:
    """Return what a data file holds, up to the largest size that is read."""
    try:
        return taken(path, DATA)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise too_large(path) from error
        message = _("{path}: không đọc được: {why}").format(path=path, why=reason(error))
        raise InputError(message, code="unreadable") from error


def read_again(path: Path) -> Node:
    """Return the tree of a file that many documents take from, read once for each of its states; the tree is yours.

    Raises:
        InputError: as :func:`read_path`.
    """
    try:
        stamp = path.stat().st_mtime_ns
    except OSError:
        return read_path(path)
    return copied(_kept(path, stamp))


@lru_cache(maxsize=64)
def _kept(path: Path, stamp: int) -> Node:  # noqa: ARG001  # the stamp tells one state of the file
    return read_path(path)


def read_bytes(data: bytes, name: str, format_: Format | None = None, *, lenient: bool = False) -> Node:
    """Return the tree of a text in memory, as :func:`read_path`; without a format, its first characters tell."""
    source = source_of(data, name)
    text = "\n".join(source.lines)
    if not text.strip():
        message = _("{name}: tệp trống; “vanban new” in ra một mẫu để điền").format(name=name or _("dữ liệu"))
        raise InputError(message, code="empty-file")
    if format_ is None:
        format_ = guessed(text)
    if format_ == "json":
        from vanban.reading.json_reader import read_json  # noqa: PLC0415  # most files are YAML

        return read_json(text.replace(SOFT, "\\n"), source)
    reader = read_front_matter if format_ == "markdown" else read_yaml
    return reader(text, source, lenient=lenient)


def guessed(text: str) -> Format:
    """Return the format that the first characters of a text tell."""
    start = text.lstrip()
    if start.startswith(("{", "[")):
        return "json"
    lines = text.split("\n")
    return "markdown" if lines[0].rstrip() == "---" and "---" in (line.rstrip() for line in lines[1:]) else "yaml"
