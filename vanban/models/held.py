"""Whether a document is still as it was when it was found right.

Records are frozen, yet Python has ways around that: ``model_copy(update=…)``, ``model_construct``, ``__dict__``. What
was found right is remembered by the very objects that it consists of, which cannot change; so to look again takes a
tenth of the time that finding out anew does.
"""

from collections.abc import Iterator
from operator import is_
from typing import Any
from weakref import ref

from pydantic_core import PydanticSerializationError, ValidationError

_right: dict[int, tuple[Any, list[object]]] = {}
"""By the identity of each document that was found right: a weak reference to it, and the values in it."""


def hold(document: Any) -> None:
    """Remember a document as right."""
    key = id(document)
    _right[key] = ref(document, lambda gone: _forget(key, gone)), list(_values(document))


def is_held(document: Any) -> bool:
    """Whether a document was found right and is the same still."""
    known = _right.get(id(document))
    if known is None or known[0]() is not document:
        return False
    values = list(_values(document))
    return len(values) == len(known[1]) and all(map(is_, values, known[1]))


def held_again(document: Any) -> Any:
    """Return a document that is right: this one, or what its data make.

    Raises:
        ValidationError: they contradict what the document's model asks for.
    """
    if is_held(document):
        return document
    if strange := list(_strangers(document, ())):
        raise ValidationError.from_exception_data(
            type(document).__name__, [{"type": "extra_forbidden", "loc": at, "input": value} for at, value in strange]
        )
    try:
        data = document.model_dump(mode="json", exclude_defaults=True, warnings=False)
    except (PydanticSerializationError, AttributeError, TypeError, ValueError):  # a value that no field can have
        data = dict(vars(document))
    return type(document).model_validate(data)


def _forget(key: int, gone: object) -> None:
    known = _right.get(key)
    if known is not None and known[0] is gone:
        del _right[key]


def _strangers(record: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield place and value of each key of a record that is no field: ``model_copy(update=…)`` takes any."""
    fields = type(record).model_fields
    for key, value in vars(record).items():
        at = (*path, key)
        if key not in fields:
            yield at, value
        elif hasattr(value, "__pydantic_fields_set__"):
            yield from _strangers(value, at)
        elif type(value) is tuple:
            for index, item in enumerate(value):
                if hasattr(item, "__pydantic_fields_set__"):
                    yield from _strangers(item, (*at, index))


def _values(record: Any) -> Iterator[object]:
    for value in vars(record).values():
        yield value
        if hasattr(value, "__pydantic_fields_set__"):
            yield from _values(value)
        elif type(value) is tuple:
            for item in value:
                if hasattr(item, "__pydantic_fields_set__"):
                    yield from _values(item)
