"""What a column takes, by the type of the field that it fills."""

import types
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any, Union, get_args, get_origin

from vanban.models.moments import PartialDate
from vanban.models.period import Period
from vanban.reading.tables.cells import Kind


def kinds(annotation: Any) -> Iterator[Any]:
    """Yield the types that a field's annotation allows, bare."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from kinds(get_args(annotation)[0])
    elif origin in (Union, types.UnionType):
        for inner in get_args(annotation):
            yield from kinds(inner)
    elif annotation is not types.NoneType:
        yield annotation


def kind_of(annotation: Any) -> Kind:
    """Return what a column of a field takes."""
    wanted: dict[Any, Kind] = {date: "day", PartialDate: "day", time: "clock", Period: "period"}
    wanted |= {int: "number", Decimal: "number"}
    return next((wanted[found] for found in kinds(annotation) if found in wanted), "text")
