"""What a form may say reaches its papers from the records, or stands here with the reason why it does not."""

import runpy
import typing
from collections import defaultdict
from dataclasses import replace
from datetime import date, time

import pytest
import yaml

import vanban
from tests.conftest import ROOT
from vanban.book import maker, paper, papers, upper
from vanban.book.entries import ATTENDANCE, Appraisal, DoneTask, ResolutionEntry
from vanban.book.folder import read_book
from vanban.book.paper import Counted, Paper
from vanban.book.taken import MEETING
from vanban.models.attendance import Absence
from vanban.models.base import Record
from vanban.models.document import Document, form_fields
from vanban.models.meeting import AgendaItem, Assignment, Fees, Guest, MeetingKind, Mode, Person, Theme, Vote
from vanban.models.meeting_paper import AgendaStep
from vanban.models.meeting_record import MeetingRecord, ScoreRecord
from vanban.models.minutes import Minutes
from vanban.models.period import Period
from vanban.models.plan import Plan
from vanban.models.scoring import LineScore, ScoringSheet

OF_NO_RECORD = {
    "cited",
    "subject", "bases", "addressees", "confirmation", "urgency", "secrecy", "draft", "circulation", "drafter",
    "contact", "appendices", "id", "two_sided", "type_symbol",
}  # fmt: skip
"""What records say of no paper: the form tells it itself, the office's profile gives it, or the paper stands alone."""
BARE = "a paper of the meeting: made on its day, for the file of the cell"
ONE = "one hand signs it"
BASE = "a custom of the office, which its profile tells"
REASONS = {
    "Agenda": {"number": BARE, "co_signatures": ONE},
    "AttendanceList": {"number": BARE, "co_signatures": ONE, "recipients": BARE, "archive": BARE},
    "Invitation": {"number": "the register of letters gives it", "co_signatures": ONE},
    "LessonsNotice": {"co_signatures": ONE},
    "Minutes": {
        "date": BARE,
        "recipients": BARE,
        "attendance.nobody_absent": "counted: everybody who had to come is among the present",
    },
    "ModelMeetingPlan": {"co_signatures": ONE},
    "ModelMeetingReport": {"co_signatures": ONE},
    "ObserverReport": {"number": BARE, "co_signatures": ONE},
    "PeriodSummary": {
        "number": "a table without a symbol",
        "note": "what a record has to say of the table it says in its remarks",
        "co_signatures": ONE,
        "attendance_base": BASE,
        "speakers_base": BASE,
    },
    "QuarterlyReport": {
        "co_signatures": ONE,
        "attendance_base": BASE,
        "speakers_base": BASE,
        "figures": "figures typed by hand are held against those that are counted; here all are counted",
    },
    "RatingSummary": {"number": "a table without a symbol", "co_signatures": ONE},
    "Resolution": {"co_signatures": ONE, "attendance.nobody_absent": "as in the minutes"},
    "ScheduleNotice": {"co_signatures": ONE},
    "ScoringSheet": {"number": BARE, "recipients": BARE, "archive": BARE},
    "ThemePlan": {"co_signatures": ONE},
}


class Whole(dict):
    """A record as papers get it, that knows all its fields: also those that are at their default and left out."""

    def __init__(self, given, whole):
        super().__init__(given)
        self.whole = whole

    def __or__(self, other):
        return Whole(dict(self) | dict(other), {**self.whole, **all_of(other)})

    __ior__ = __or__

    def __ror__(self, other):
        return Whole(dict(other) | dict(self), {**all_of(other), **self.whole})


def all_of(value):
    if isinstance(value, dict):
        return {key: all_of(item) for key, item in getattr(value, "whole", value).items()}
    return [all_of(item) for item in value] if isinstance(value, list | tuple) else value


def paths(value, path=()):
    for key, item in value.items() if isinstance(value, dict) else ():
        yield (*path, key)
        yield from paths(item, (*path, key))
    for item in value if isinstance(value, list) else ():
        yield from paths(item, path)


def kept_in(annotation):
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from kept_in(inner)


def lacking(model, given, path=()):
    """Yield the fields of a form that no paper got; inside a part, where some paper got the part."""
    for name, info in model.model_fields.items():
        here = (*path, name)
        if here not in given:
            yield ".".join(here)
        elif path or name in form_fields(model):
            for inner in kept_in(info.annotation):
                if any(longer[: len(here)] == here and len(longer) > len(here) for longer in given):
                    yield from lacking(inner, given, here)


@pytest.fixture(scope="module")
def commune(tmp_path_factory):
    folder = tmp_path_factory.mktemp("commune")
    runpy.run_path(str(ROOT / "examples/dang-uy-xa/tao_ho_so.py"))["make"](folder)
    cell = folder / "chi-bo/01-thon-hoa-ban"
    add(cell / "chi-bo.yaml", "Đảng viên", {"Họ tên": "Cà Thị Ở Nhờ", "Tạm thời đến": "có"})
    add(cell / "ky-hop/2026-01-thuong-ky.yaml", "Chương trình", {"Việc": "Điểm danh", "Số phút": "5"})
    return folder


def add(path, key, row):
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  # text only
    data[key] = [*data.get(key, ()), row]
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


@pytest.fixture(scope="module")
def given(commune):
    """The fields that each form gets from the records of a commune's year, and of one with model meetings."""
    found = defaultdict(set)
    plain, call = paper.plain, maker.Maker.__call__

    def whole(record, *drop):
        return Whole(plain(record, *drop), record.model_dump(mode="json", exclude=set(drop)))

    def seen(self, held, name, model, data, defaults, inside=()):
        found[model] |= {*paths(all_of(data)), *paths(all_of(defaults))}
        return call(self, held, name, model, data, defaults, inside)

    with pytest.MonkeyPatch.context() as patch:
        for module in (papers, upper):
            patch.setattr(module, "plain", whole)
        patch.setattr(maker.Maker, "__call__", seen)
        vanban.cycle(commune, on=date(2026, 12, 31))
        vanban.cycle(ROOT / "examples/sinh-hoat-mau-2024", on=date(2024, 3, 31))
    return found


def test_each_field_of_a_form_is_given_by_the_records_or_told_here(given):
    found = {model.__name__: {*lacking(model, keys)} - OF_NO_RECORD for model, keys in given.items()}
    assert found == {form: {*reasons} for form, reasons in REASONS.items()}


def test_the_frame_that_no_record_gives_is_a_part_of_every_document(given):
    assert set(Document.model_fields) >= OF_NO_RECORD
    assert all({*lacking(model, keys)} >= OF_NO_RECORD for model, keys in given.items())


OF_THE_OFFICE = {
    "conclusions", "conference-minutes", "decision", "document", "letter", "outgoing-register", "plan", "regulation",
    "certificate", "courtesy-letter", "dispatch-slip", "introduction-letter", "leave-permit", "meeting-invitation",
    "opinion-slip", "opinion-summary", "transfer-slip", "travel-order",
}  # fmt: skip
"""What is written by the office, of no record of a cell."""


def test_every_form_but_those_of_the_office_is_made_of_records(given):
    assert {form.id for form in vanban.forms()} - {model.form for model in given} == OF_THE_OFFICE


@pytest.fixture(scope="module")
def book(commune):
    return read_book(commune / "chi-bo/01-thon-hoa-ban")


OTHER = {
    "kind": MeetingKind.COMBINED,
    "period": Period(2026, 4),
    "held_on": date(2026, 2, 9),
    "start": time(6, 11),
    "end": time(11, 59),
    "location": "Nơi khác",
    "secretary": Person(name="Người Khác"),
    "nobody_absent": True,
    "present": ("Hoàng A Khoa",),
    "excused": (Absence(name="Lê A Oanh", reason="ốm"),),
    "unexcused": ("Lê A Oanh",),
    "exempt_present": ("Sùng Thị Lan",),
    "chair": Person(name="Người Khác"),
    "mode": Mode.ONLINE,
    "number": "77",
    "request": "Yêu cầu khác.",
    "steps": (AgendaStep(task="Việc khác"),),
    "fees": Fees(note="nộp sau"),
    "theme": Theme(title="Chuyên đề khác"),
    "guest_speech": "Lời khác.",
    "reply": "Lời khác.",
    "results": (DoneTask(task="Việc khác", result="xong"),),
    "votes": (Vote(subject="Việc khác", in_favour=3),),
    "adopted_by": 3,
    "quality_note": "Lời khác.",
    "observer": Person(name="Người Khác"),
    "announced_on": date(2026, 2, 1),
    "guests": (Guest(name="Khách Khác"),),
    "agenda": (AgendaItem(title="Nội dung khác"),),
    "assignments": (Assignment(person="Người Khác", task="Việc khác"),),
    "scores": (LineScore(criterion="1", self_score="4"),),
    "resolution": ResolutionEntry(
        ideology="Khác.", politics="Khác.", directions="Khác.", vote=Vote(subject="Nghị quyết", in_favour=3)
    ),
    "appraisal": Appraisal(preparation="Khác.", steps="Khác.", discussion="Khác.", chairing="Khác."),
}
"""Another value of each field of a meeting."""


def papers_of(book, held):
    """The data that each paper of a meeting is made of, by the end of its name."""
    found = {}

    def make(held, name, model, data, defaults, _inside=()):
        kind = next(takes.paper for takes in MEETING if name.endswith(takes.paper))
        found[kind] = (model, repr(data), repr(defaults))
        counted = Counted(minutes=False, when=(2026, 1, None, None), record={"self_total": "90", "self_band": "Tốt"})
        return Paper(name, Plan.model_construct(), held.path, None, counted)

    assert [*papers._meeting(replace(book, meetings=(held,)), held, make)]
    return found


@pytest.mark.parametrize("field", sorted({name for takes in MEETING for name in takes.fields}))
def test_a_paper_takes_the_fields_that_the_table_says(book, field):
    """A field of a meeting is changed: each paper that is said to take it gets other data."""
    held = book.meetings[1]  # its steps follow from its agenda
    silent = dict.fromkeys(ATTENDANCE, ()) | {"nobody_absent": None}
    bare = held.entry.model_copy(update=silent)
    bare.__pydantic_fields_set__.difference_update(ATTENDANCE)
    base = bare if field in ATTENDANCE else held.entry
    assert getattr(base, field) != OTHER[field]
    changed = base.model_copy(update={field: OTHER[field]})
    before, after = (
        papers_of(book, replace(held, loaded=replace(held.loaded, record=record))) for record in (base, changed)
    )
    wanted = {takes.paper for takes in MEETING if field in takes.fields}
    assert {name for name in after if before[name] != after[name]} >= wanted


COUNTED = {"kind", "period", "held_on", "attendance", "theme", "agenda"}
NOT_COUNTED = {
    "start", "end", "location", "mode", "guests", "chair", "secretary", "fees", "guest_speech", "reply", "assignments",
    "votes", "quality", "adopted_by",
}  # fmt: skip
"""What the minutes say and no report counts; their quality is counted by the scoring sheet."""


def test_a_field_of_the_minutes_is_counted_by_reports_or_known_not_to_be():
    assert form_fields(Minutes) == COUNTED | NOT_COUNTED
    assert form_fields(ScoringSheet) == {"kind", "period", "held_on", "rubric", "scores"}


def test_what_a_report_keeps_is_taken_from_the_paper_to_its_last_field():
    minutes = vanban.load(ROOT / "vanban/templates/minutes/example.yaml")
    sheet = vanban.load(ROOT / "vanban/templates/scoring-sheet/example.yaml")
    for kept in (MeetingRecord.of(minutes), ScoreRecord.of(sheet)):
        assert set(type(kept).model_fields) - kept.model_fields_set == {"unit"}  # where the paper lies tells it
