"""The documents, as typed data: what is said, without how it is written.

In go mappings of text, out come documents, or every problem with the path of its field. Nothing here knows a standard
or a file.

A model is imported when it is named: pydantic takes its time for each, and a run needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vanban.models.administrative import AdministrativePaper, PaperSize
    from vanban.models.appraisal import (
        LessonsNotice,
        ModelMeetingReport,
        ModelResult,
        ObserverReport,
        Rating,
        RatingSummary,
    )
    from vanban.models.attendance import Absence, Attendance
    from vanban.models.ballot import Outcome
    from vanban.models.base import Record
    from vanban.models.conclusions import Conclusion, Conclusions, Task
    from vanban.models.conference import ConferenceMinutes
    from vanban.models.copy_note import CopyForm, CopyNote
    from vanban.models.decision import Article, Decision
    from vanban.models.document import Document
    from vanban.models.meeting import (
        AgendaItem,
        Assignment,
        Band,
        Fees,
        Guest,
        MeetingKind,
        Mode,
        Opinion,
        Person,
        Quality,
        Theme,
        Vote,
        VoteMethod,
    )
    from vanban.models.meeting_paper import (
        Agenda,
        AgendaStep,
        AttendanceList,
        Attendee,
        Invitation,
        MeetingPaper,
        Presence,
        Standing,
    )
    from vanban.models.meeting_record import CellRecord, MeetingRecord, ScoreRecord
    from vanban.models.meeting_rules import MeetingRule, MeetingRules
    from vanban.models.minutes import Minutes
    from vanban.models.moments import PartialDate
    from vanban.models.outgoing import OutgoingRegister, RegisteredPaper
    from vanban.models.period import Period
    from vanban.models.personnel import Concerned, Matter, MatterKind
    from vanban.models.plan import FreeText, Plan
    from vanban.models.planning import (
        ModelMeeting,
        ModelMeetingPlan,
        PlannedTheme,
        ScheduledMeeting,
        ScheduleNotice,
        ThemePlan,
        TopicGroup,
    )
    from vanban.models.poll import Candidate, Poll
    from vanban.models.report import Figures, QuarterlyReport
    from vanban.models.resolution import Resolution, TaskResult
    from vanban.models.rubric import BandBound, Cap, Criterion, Kind, NaPolicy, Rubric, ScoreLevel
    from vanban.models.scoring import LineScore, ScoringSheet
    from vanban.models.summary import PeriodSummary, RatingRule, YearBand
    from vanban.models.tally import AttendanceBase, SpeakersBase, Tally
    from vanban.models.vocabulary import (
        Appendix,
        Citation,
        Confirmation,
        Issuer,
        Level,
        Prefix,
        Recipient,
        Secrecy,
        Section,
        Signature,
        Urgency,
    )

__all__ = [
    "Absence",
    "AdministrativePaper",
    "Agenda",
    "AgendaItem",
    "AgendaStep",
    "Appendix",
    "Article",
    "Assignment",
    "Attendance",
    "AttendanceBase",
    "AttendanceList",
    "Attendee",
    "Band",
    "BandBound",
    "Candidate",
    "Cap",
    "CellRecord",
    "Citation",
    "Concerned",
    "Conclusion",
    "Conclusions",
    "ConferenceMinutes",
    "Confirmation",
    "CopyForm",
    "CopyNote",
    "Criterion",
    "Decision",
    "Document",
    "Fees",
    "Figures",
    "FreeText",
    "Guest",
    "Invitation",
    "Issuer",
    "Kind",
    "LessonsNotice",
    "Level",
    "LineScore",
    "Matter",
    "MatterKind",
    "MeetingKind",
    "MeetingPaper",
    "MeetingRecord",
    "MeetingRule",
    "MeetingRules",
    "Minutes",
    "Mode",
    "ModelMeeting",
    "ModelMeetingPlan",
    "ModelMeetingReport",
    "ModelResult",
    "NaPolicy",
    "ObserverReport",
    "Opinion",
    "Outcome",
    "OutgoingRegister",
    "PaperSize",
    "PartialDate",
    "Period",
    "PeriodSummary",
    "Person",
    "Plan",
    "PlannedTheme",
    "Poll",
    "Prefix",
    "Presence",
    "Quality",
    "QuarterlyReport",
    "Rating",
    "RatingRule",
    "RatingSummary",
    "Recipient",
    "Record",
    "RegisteredPaper",
    "Resolution",
    "Rubric",
    "ScheduleNotice",
    "ScheduledMeeting",
    "ScoreLevel",
    "ScoreRecord",
    "ScoringSheet",
    "Secrecy",
    "Section",
    "Signature",
    "SpeakersBase",
    "Standing",
    "Tally",
    "Task",
    "TaskResult",
    "Theme",
    "ThemePlan",
    "TopicGroup",
    "Urgency",
    "Vote",
    "VoteMethod",
    "YearBand",
]

_HOMES = {
    **dict.fromkeys(
        ("LessonsNotice", "ModelMeetingReport", "ModelResult", "ObserverReport", "Rating", "RatingSummary"), "appraisal"
    ),
    **dict.fromkeys(("Absence", "Attendance"), "attendance"),
    "Outcome": "ballot",
    "Record": "base",
    **dict.fromkeys(("Conclusion", "Conclusions", "Task"), "conclusions"),
    "ConferenceMinutes": "conference",
    **dict.fromkeys(("Article", "Decision"), "decision"),
    "Document": "document",
    **dict.fromkeys(
        (
            "AgendaItem",
            "Assignment",
            "Band",
            "Fees",
            "Guest",
            "MeetingKind",
            "Mode",
            "Opinion",
            "Person",
            "Quality",
            "Theme",
            "Vote",
            "VoteMethod",
        ),
        "meeting",
    ),
    **dict.fromkeys(
        ("Agenda", "AgendaStep", "AttendanceList", "Attendee", "Invitation", "MeetingPaper", "Presence", "Standing"),
        "meeting_paper",
    ),
    **dict.fromkeys(("CellRecord", "MeetingRecord", "ScoreRecord"), "meeting_record"),
    **dict.fromkeys(("MeetingRule", "MeetingRules"), "meeting_rules"),
    "Minutes": "minutes",
    "PartialDate": "moments",
    "Period": "period",
    **dict.fromkeys(("OutgoingRegister", "RegisteredPaper"), "outgoing"),
    **dict.fromkeys(("Concerned", "Matter", "MatterKind"), "personnel"),
    **dict.fromkeys(("FreeText", "Plan"), "plan"),
    **dict.fromkeys(("AdministrativePaper", "PaperSize"), "administrative"),
    **dict.fromkeys(("CopyForm", "CopyNote"), "copy_note"),
    **dict.fromkeys(
        (
            "ModelMeeting",
            "ModelMeetingPlan",
            "PlannedTheme",
            "ScheduleNotice",
            "ScheduledMeeting",
            "ThemePlan",
            "TopicGroup",
        ),
        "planning",
    ),
    **dict.fromkeys(("Candidate", "Poll"), "poll"),
    **dict.fromkeys(("Figures", "QuarterlyReport"), "report"),
    **dict.fromkeys(("Resolution", "TaskResult"), "resolution"),
    **dict.fromkeys(("BandBound", "Cap", "Criterion", "Kind", "NaPolicy", "Rubric", "ScoreLevel"), "rubric"),
    **dict.fromkeys(("LineScore", "ScoringSheet"), "scoring"),
    **dict.fromkeys(("PeriodSummary", "RatingRule", "YearBand"), "summary"),
    **dict.fromkeys(("AttendanceBase", "SpeakersBase", "Tally"), "tally"),
    **dict.fromkeys(
        (
            "Appendix",
            "Citation",
            "Confirmation",
            "Issuer",
            "Level",
            "Prefix",
            "Recipient",
            "Secrecy",
            "Section",
            "Signature",
            "Urgency",
        ),
        "vocabulary",
    ),
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        found = getattr(import_module(f"vanban.models.{_HOMES[name]}"), name)
        return undeferred(found) if "form" in vars(found) else found
    message = f"module 'vanban.models' has no attribute {name!r}"
    raise AttributeError(message)


def undeferred(model: Any) -> Any:
    """Return the model of a form, for others to build on at once: a web framework looks for warnings only then."""
    model.model_config = {**model.model_config, "defer_build": False}
    return model


def named(name: str) -> Any:
    """Return the model of a name; None where there is none."""
    return __getattr__(name) if name in _HOMES else None


def __dir__() -> list[str]:
    return list(__all__)
