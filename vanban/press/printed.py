"""Which fields of a form its template prints, read off the compiled template and not kept by hand.

A tag may print a field itself, a property that reads it, or what the composition makes of it. What no
tag reaches on any of these ways is not printed, and a value given for it would be lost without a word. Where it cannot
be known (a record handed to a filter as a whole) a field counts as printed.
"""

import re
from collections.abc import Iterator, Mapping
from types import CodeType, FunctionType
from typing import Any

from vanban.composition.closing import Closing
from vanban.composition.head import Heading, Letterhead
from vanban.models.base import Record, field_models
from vanban.models.document import Document

_OURS = tuple(
    f"vanban.models.{name}"
    for name in (
        "document",
        "administrative",
        "vocabulary",
        "meeting",
        "appraisal",
        "report",
        "summary",
        "conclusions",
    )
)
Reached = frozenset[tuple[Any, str]]
"""The fields of records that tags reach, with their owners' classes."""
COMPOSED: Mapping[str, tuple[tuple[type, str], ...]] = {
    "issuer.name": ((Letterhead, "issuer"),),
    "issuer.parent": ((Letterhead, "parent"),),
    "issuer.symbol": ((Letterhead, "number"),),
    "issuer.place": ((Letterhead, "place_date"), (Letterhead, "place")),
    "number": ((Letterhead, "number"), (Closing, "reference"), (Closing, "appendices")),
    "date": ((Letterhead, "place_date"), (Letterhead, "day"), (Closing, "reference"), (Closing, "appendices")),
    "subject": ((Heading, "subject"), (Letterhead, "subject")),
    "bases": ((Heading, "bases"),),
    "addressees": ((Heading, "addressees"),),
    "signature": ((Closing, "last"), (Closing, "rows")),
    "co_signatures": ((Closing, "rows"),),
    "confirmation": ((Closing, "confirmation"),),
    "recipients": ((Closing, "recipients"), (Closing, "beside"), (Closing, "under")),
    "archive": ((Closing, "recipients"), (Closing, "beside"), (Closing, "under")),
    "urgency": ((Letterhead, "urgency"),),
    "draft": ((Letterhead, "draft"),),
    "circulation": ((Letterhead, "circulation"), (Closing, "last_page_note")),
    "drafter": ((Closing, "drafter"), (Closing, "drafter_beside"), (Closing, "drafter_below")),
    "contact": ((Closing, "contact"),),
    "appendices": ((Closing, "appendices"),),
}
"""Where the fields of every document go when they are put into words."""
_ASKED = {
    (Heading, "type"): "type_name",
    (Heading, "subject"): "printed_subject",
    (Letterhead, "subject"): "printed_subject",
    (Heading, "bases"): "grounds",
    (Closing, "recipients_label"): "first_recipient",
}
"""What of a document the lines around its text are taken from."""
USED_OTHERWISE = {
    "Document.cited": "printed where a mark in căn cứ or prose stands for it",
    "Document.type_symbol": "in the number, where the standard has none",
    "Document.id": "by which a register knows the paper again",
    "Document.secrecy": "a secret document carries no data; its stamp is put by hand",
    "Issuer.level": "says what the body is, for programs",
    "Issuer.symbol_source": "says why a symbol may differ",
    "Task.done_on": "says that a task is done, for those who follow it up",
    "Theme.group": "counted by the quarterly report",
    "AdministrativePaper.paper": "chooses the sheet",
    "Document.two_sided": "turns the margins of the back round",
    "ModelResult.period": "holds the result against its minutes",
    "QuarterlyReport.figures": "held against what is counted",
    "RatingRule.source": "says whose rule it is",
}
"""Fields of our own models that no paper prints, and what each is for."""


def unprinted(model: type[Document], used: frozenset[str], reached: Reached) -> frozenset[str]:
    """Return the dotted paths of the fields that a template does not print; ``used`` are the names its tags begin with.

    Of a group that is not printed at all, its own path alone.
    """
    subject: Any = getattr(model, "subject_tags", None)
    if subject and any((kind, "subject") in reached for kind in (Heading, Letterhead)):
        used, reached = used | subject.proof.used, reached | subject.proof.reached
    fields = list(_fields(model))
    read = _read(model, used, reached, {model, *(owner for _path, owner, _name in fields)})
    found = {path for path, owner, name in fields if not _prints(path, owner, name, used, reached, read)}
    return frozenset(path for path in found if path.rpartition(".")[0] not in found)


_PROSE = re.compile(r"\{\{\s*([\w.]+)\s*\|\s*prose\b([^}]*)\}\}")
_BETWEEN = re.compile(r"<[^>]*>|\{%.*?%\}|\{[{%][^{}]*$", re.DOTALL)


def text_ends(source: str) -> tuple[str, ...]:
    """Return the texts that may be the last of a document, in their order, from its main part as Jinja reads it.

    They are those marked so; where none is, the last one, if nothing but the closing follows it.
    """
    body = source.split("closing.", 1)[0]
    found = list(_PROSE.finditer(body))
    marked = tuple(match[1] for match in found if "end" in match[2])
    if marked or not found:
        return marked
    last = found[-1]
    alone = not _BETWEEN.sub("", body[last.end() :]).strip()
    return (last[1],) if alone and "." not in last[1] else ()


def _fields(model: type[Record], before: str = "", over: tuple[type, ...] = ()) -> Iterator[tuple[str, type, str]]:
    """Yield path, owner and name of each field; what is kept in a file of its own is none of a form's fields."""
    for name, inner in field_models(model).items():
        path = f"{before}{name}"
        yield path, model, name
        if inner is not None and inner not in over and not getattr(inner, "kept_in", ""):
            yield from _fields(inner, f"{path}.", (*over, inner))


def _prints(path: str, owner: type, name: str, used: frozenset[str], reached: Reached, read: frozenset[str]) -> bool:
    if name in read or _reaches(owner, name, reached):
        return True
    if any(f"{base.__name__}.{name}" in USED_OTHERWISE for base in owner.__mro__ if base.__module__ in _OURS):
        return True
    top, _dot, inside = path.partition(".")
    ways = [way for key, ways in COMPOSED.items() if key == path or key.startswith(f"{path}.") for way in ways]
    if ways:
        return any(way in reached for way in ways) or (not inside and top in used)
    if not inside:
        return top in used
    # What stands inside a field of every document goes with it; so does a record that no tag looks into.
    names = (*owner.model_fields, *dir(owner))  # type: ignore[attr-defined]  # a record's class
    return top in Document.model_fields or not any(_reaches(owner, each, reached) for each in names)


def _reaches(owner: type, name: str, reached: Reached) -> bool:
    return any(
        attribute == name and isinstance(kind, type) and (issubclass(owner, kind) or issubclass(kind, owner))
        for kind, attribute in reached
        if attribute == name and kind is not Record
    )


def _read(model: type[Document], used: frozenset[str], reached: Reached, records: set[type]) -> frozenset[str]:
    """Return the names read by the code that tags set going: properties, the methods and functions they call."""
    names = {"dated", *(name for line, name in _ASKED.items() if line in reached)}
    waiting = [*names]
    code = [each for owner, name in reached if isinstance(owner, type) for each in _ways(owner, name)]
    code += [each for name in used for each in _ways(model, name)]
    code += [_code(owner.__dict__.get("__str__")) for owner in records]
    classes = set(records)
    done: set[CodeType] = set()
    while waiting or code:
        if waiting:
            name = waiting.pop()
            code += [each for owner in classes for each in _ways(owner, name)]
            continue
        function = code.pop()
        if function is None or function.__code__ in done or not function.__module__.startswith("vanban."):
            continue
        done.add(function.__code__)
        for name in set(_names(function.__code__)) - names:
            names.add(name)
            waiting.append(name)
            known = function.__globals__.get(name)
            if isinstance(known, FunctionType):
                code.append(known)
            elif isinstance(known, type) and known.__module__.startswith("vanban.") and known not in classes:
                classes.add(known)
                waiting += names
    return frozenset(names)


def _ways(owner: type, name: str) -> Iterator[FunctionType | None]:
    """Yield the code behind a name of a class and of each of its bases: one may call the other."""
    yield from (_code(vars(base)[name]) for base in owner.__mro__ if name in vars(base))


def _code(value: Any) -> FunctionType | None:
    """Return the function behind a property or a method."""
    for name in ("fget", "func", "__func__"):
        value = getattr(value, name, value)
    return value if isinstance(value, FunctionType) else None


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)
