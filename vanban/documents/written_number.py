"""The number written into a data file: that one line, and nothing else of it."""

import re
from pathlib import Path

from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.reading import format_of, read_bytes, to_plain
from vanban.text.language import fold
from vanban.word.files import file_bytes, write_atomic

_KEY = re.compile(r"^(?P<key>[^\s#:'\"{}\[\]-][^:#]*?|'[^']*'|\"[^\"]*\")(?P<colon>[ \t]*:)(?=[ \t\r\n]|$)")
_LINE = re.compile(r"(?P<colon>:)[^\r\n]*(?P<break>\r?\n|$)")
_NUMBER, _FORM = ("number", "so"), ("form", "bieu mau")


def write_number(path: Path, number: str) -> None:
    """Write a number into a data file, in its line, or in a new one below the form's.

    Raises:
        InputError: the file is of a kind that is not written into, or nothing shows where the number goes.
        OutputError: the file cannot be written.
    """
    data = file_bytes(path)
    write_atomic(path, with_number(data, path, number), overwrite=True)


def with_number(data: bytes, path: Path, number: str) -> bytes:
    """Return a data file with a number in it.

    Raises:
        InputError: as of :func:`write_number`.
    """
    lines = data.decode().splitlines(keepends=True)
    keys = {fold(match["key"].strip("\ufeff'\"")): index for index, match in _keys(lines)}
    at = next((keys[name] for name in _NUMBER if name in keys), None)
    below = next((keys[name] for name in _FORM if name in keys), None)
    made = list(lines)
    if at is not None:
        made[at] = _LINE.sub(lambda match: f": {number}{match['break']}", lines[at], count=1)
    elif below is not None:
        made.insert(below + 1, f"Số: {number}" + ("\r\n" if lines[below].endswith("\r\n") else "\n"))
    written = "".join(made).encode()
    if format_of(path) == "json" or not _only_number(data, written, path, number):
        message = _("{path}: không ghi được số vào tệp này mà không đụng tới dòng khác; hãy tự ghi dòng “Số: …”")
        raise InputError(message.format(path=path), code="write-number")
    return written


def _keys(lines: list[str]) -> list[tuple[int, re.Match[str]]]:
    """Return the lines that begin with a key of the whole file, up to the end of a Markdown file's front matter."""
    found: list[tuple[int, re.Match[str]]] = []
    for index, line in enumerate(lines):
        if found and line.rstrip() == "---":
            break
        if match := _KEY.match(line):
            found.append((index, match))
    return found


def _only_number(before: bytes, after: bytes, path: Path, number: str) -> bool:
    """Whether two files say the same, but for the number."""
    try:
        old, new = (to_plain(read_bytes(data, str(path), format_of(path), lenient=True)) for data in (before, after))
    except InputError:
        return False
    if not isinstance(old, dict) or not isinstance(new, dict):
        return False
    kept = [{key: value for key, value in each.items() if fold(key) not in _NUMBER} for each in (old, new)]
    return kept[0] == kept[1] and [str(value) for key, value in new.items() if fold(key) in _NUMBER] == [number]
