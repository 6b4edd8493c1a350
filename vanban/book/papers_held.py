"""A Word file held against the paper that the records make today: its data, and what was written in it by hand."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple

from vanban.book.facts import compared, facts
from vanban.documents.extraction import line_changes
from vanban.documents.rendering import render
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.base import Record, label_of
from vanban.models.document import Document
from vanban.text.language import official_number, short_date

Path = tuple[str | int, ...]
_NOT_SAID = ("source", "cell_id")
"""What data keep of where they came from: nothing of it is printed."""
_TRIED = 8
_LONG = 120


class Made(NamedTuple):
    """A paper that the records make today, and the record that it is of."""

    source: str
    document: Document


def data_differences(made: Made, found: Document, name: str) -> Iterator[Diagnostic]:
    """Yield where the data of a Word file say something else than the records; what papers' facts tell is left to them.

    See :func:`vanban.book.facts.contradictions`.
    """
    for path, ours, theirs in _differing(made.document, found, ()):
        if not _a_fact(made.document, path, theirs):
            yield _told(made, name, path, ours, theirs)


def _told(made: Made, name: str, path: Path, ours: Any, theirs: Any) -> Diagnostic:
    one, other = _apart(_text(ours), _text(theirs))
    message = _("trong tệp là “{theirs}”, theo hồ sơ {source} là “{ours}”")
    text = message.format(theirs=other, ours=one, source=made.source)
    field = ".".join(map(str, path))
    return Diagnostic(
        "paper-differs", text, Severity.ERROR, name, field=field, label=label_of(type(made.document), path)
    )


def _differing(one: Any, other: Any, path: Path) -> Iterator[tuple[Path, Any, Any]]:
    if isinstance(one, Record) and type(one) is type(other):
        for field in type(one).model_fields:
            if field not in _NOT_SAID:
                yield from _differing(getattr(one, field), getattr(other, field), (*path, field))
    elif isinstance(one, tuple) and isinstance(other, tuple):
        for index in range(max(len(one), len(other))):
            first, second = (item[index] if index < len(item) else None for item in (one, other))
            yield from _differing(first, second, (*path, index))
    elif one != other and _text(one) != _text(other):
        yield path, one, other


def _text(value: Any) -> str:
    """Return a value as people read it."""
    if isinstance(value, Record):
        texts = (_text(getattr(value, field)) for field in type(value).model_fields)
        return "; ".join(text for text in texts if text)
    if isinstance(value, tuple):
        return "; ".join(map(_text, value))
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return _("có") if value else _("không")
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return f"{value.hour:02}:{value.minute:02}"
    if isinstance(value, int | Decimal):
        return official_number(value)
    return "" if value is None else " ".join(str(value).split())


def _apart(one: str, other: str) -> tuple[str, str]:
    """Return two texts, of long ones the part where they differ."""
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    start = max(0, same - 40) if max(len(one), len(other)) > _LONG else 0

    def cut(text: str) -> str:
        shown = text[start : start + _LONG]
        return f"{'…' if start else ''}{shown}{'…' if len(text) > start + _LONG else ''}" if text else "–"

    return cut(one), cut(other)


def _a_fact(document: Document, path: Path, value: Any) -> bool:
    """Whether another value there is a fact that papers are held against each other by."""
    one, other = (
        {(fact.about.key(), fact.name): compared(fact) for fact in facts(paper)}
        for paper in (document, _put(document, path, value))
    )
    return any(other.get(key, said) != said for key, said in one.items())


def _put(record: Any, path: Path, value: Any) -> Any:
    """Return a record with another value at a path; of a list, without the item where there is none."""
    if not path:
        return value
    part, rest = path[0], path[1:]
    if isinstance(part, int):
        item = _put(record[part], rest, value) if part < len(record) else value
        return (*record[:part], *([] if item is None else [item]), *record[part + 1 :])
    return record.model_copy(update={part: _put(getattr(record, part), rest, value)})


def text_differences(made: Made, docx: bytes, name: str) -> Iterator[Diagnostic]:
    """Yield each run of lines that is not what the records print: of the field that says it, where that is known."""
    for was, now in line_changes(docx, render(made.document)):
        pairs = zip(was, now, strict=True) if len(was) == len(now) else [(" ⏎ ".join(was), " ⏎ ".join(now))]
        for ours, theirs in pairs:
            if path := _field(made.document, ours, theirs):
                yield _told(made, name, path, ours, theirs)
                continue
            one, other = _apart(ours, theirs)
            message = _("chữ trong tệp là “{theirs}”, theo hồ sơ {source} phải là “{ours}”")
            text = message.format(theirs=other, ours=one, source=made.source)
            yield Diagnostic("text-changed", text, Severity.WARNING, name)


def _field(document: Document, was: str, now: str) -> Path | None:
    """Return the field that a line says and its edited version does not: the one without which it is not printed."""
    if not was:
        return None
    found = []
    for path, value in _leaves(document, ()):
        text = max((line for line in str(value).split("\n")), key=len) if isinstance(value, str) else _text(value)
        words = re.compile(rf"(?<!\w){re.escape(' '.join(text.split()))}(?!\w)")
        if text.strip() and words.search(was) and not words.search(now):
            found.append((len(text), path, value))
    for _length, path, value in sorted(found, key=lambda item: -item[0])[:_TRIED]:
        other = f"{value} ¤" if isinstance(value, str) else value + 1
        try:
            fresh = render(_put(document, path, other))
        except Exception:  # noqa: BLE001, S112  # what is no value of the field tells nothing
            continue
        if any(was in " ⏎ ".join(lines) for lines, _now in line_changes(fresh, render(document))):
            return path
    return None


def _leaves(record: Any, path: Path) -> Iterable[tuple[Path, Any]]:
    if isinstance(record, Record):
        for field in type(record).model_fields:
            if field not in _NOT_SAID:
                yield from _leaves(getattr(record, field), (*path, field))
    elif isinstance(record, tuple):
        for index, item in enumerate(record):
            yield from _leaves(item, (*path, index))
    elif isinstance(record, str | int | Decimal) and not isinstance(record, bool | Enum):
        yield path, record
