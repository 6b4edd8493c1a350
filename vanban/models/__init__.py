"""The documents, as typed data: what is said, without how it is written.

In go mappings of text, out come documents, or every problem with the path of its field. Nothing here knows a standard
or a file.

A model is imported when it is named: pydantic takes its time for each, and a run needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vanban.models.document import Document
    from vanban.models.meeting_record import MeetingRecord, ScoreRecord
    from vanban.models.minutes import Minutes
    from vanban.models.plan import Plan
    from vanban.models.report import QuarterlyReport
    from vanban.models.rubric import Rubric
    from vanban.models.scoring import ScoringSheet
    from vanban.models.vocabulary import Citation, Issuer, Recipient, Signature

__all__ = [
    "Citation",
    "Document",
    "Issuer",
    "MeetingRecord",
    "Minutes",
    "Plan",
    "QuarterlyReport",
    "Recipient",
    "Rubric",
    "ScoreRecord",
    "ScoringSheet",
    "Signature",
]

_HOMES = {
    "Document": "document",
    "Minutes": "minutes",
    "Plan": "plan",
    "QuarterlyReport": "report",
    "Rubric": "rubric",
    "ScoringSheet": "scoring",
    **dict.fromkeys(("MeetingRecord", "ScoreRecord"), "meeting_record"),
    **dict.fromkeys(("Citation", "Issuer", "Recipient", "Signature"), "vocabulary"),
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"vanban.models.{_HOMES[name]}"), name)
    message = f"module 'vanban.models' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return list(__all__)
