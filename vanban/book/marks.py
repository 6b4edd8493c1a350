"""Kinds of meeting, periods and presence, as clerks write them in a table."""

from pydantic_core import PydanticCustomError

from vanban.models.choices import chosen
from vanban.models.meeting import MeetingKind
from vanban.models.meeting_paper import Presence
from vanban.models.moments import whole_day
from vanban.models.period import read_period


def kind_named(text: str) -> str:
    """Return the kind of meeting that a text names; ``định kỳ`` is ``thường kỳ``.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    return str(chosen(text, MeetingKind))


def period_named(text: str) -> str:
    """Return the period that a text names; a whole date stands for its month.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    try:
        return str(read_period(text))
    except PydanticCustomError:
        try:
            day = whole_day(text)
        except PydanticCustomError:
            pass
        else:
            return str(read_period(f"{day.month}/{day.year}"))
        raise


def presence_named(text: str) -> Presence | None:
    """Return what a mark of attendance says."""
    try:
        found = chosen(text, Presence)
    except PydanticCustomError:
        return None
    marks = (Presence.PRESENT, Presence.EXCUSED, Presence.UNEXCUSED)
    return next((mark for mark in marks if mark is found), None)
