"""The documents, as typed data: what is said, without how it is written."""

from vanban.models.document import Document
from vanban.models.minutes import Minutes
from vanban.models.plan import Plan
from vanban.models.records import MeetingRecord, ScoreRecord
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
