"""Kinds of meeting, periods and presence, as clerks write them in a table."""

from pydantic_core import PydanticCustomError

from vanban.language import fold
from vanban.messages import translate as _
from vanban.models.meeting import MeetingKind
from vanban.models.meeting_paper import Presence
from vanban.models.moments import whole_day
from vanban.models.period import read_period
from vanban.models.values import refuse

_KINDS = {"dinh ky": MeetingKind.REGULAR, "thuong ky va chuyen de": MeetingKind.COMBINED} | {
    f"{lead}{fold(kind.value)}": kind
    for kind in MeetingKind
    for lead in ("", "hop ", "sinh hoat ", "sinh hoat chi bo ", "ky hop ")
}
_KINDS |= {f"{lead}dinh ky": MeetingKind.REGULAR for lead in ("hop ", "sinh hoat ", "sinh hoat chi bo ", "ky hop ")} | {
    "thuong ky + chuyen de": MeetingKind.COMBINED,
    "hop ban chi uy": MeetingKind.COMMITTEE,
}
_PRESENCE = {
    "co mat": Presence.PRESENT,
    "vang co ly do": Presence.EXCUSED,
    "vang co li do": Presence.EXCUSED,
    "vang co phep": Presence.EXCUSED,
    "co phep": Presence.EXCUSED,
    "vang khong ly do": Presence.UNEXCUSED,
    "vang khong li do": Presence.UNEXCUSED,
    "vang khong phep": Presence.UNEXCUSED,
    "khong phep": Presence.UNEXCUSED,
}


def kind_named(text: str) -> str:
    """Return the kind of meeting that a text names; ``định kỳ`` is ``thường kỳ``.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    found = _KINDS.get(fold(text))
    if found is None:
        listed = ", ".join(f"“{kind.value}”" for kind in MeetingKind)
        raise refuse("choice", _("viết một trong: {listed}; gặp “{found}”").format(listed=listed, found=text))
    return found.value


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
    return _PRESENCE.get(fold(text))
