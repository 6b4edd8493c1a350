"""A rule or a message cites only texts in force on the document's day, every month from 2018 to 2026."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
import yaml

import vanban
from tests.checks.specimens.raw import Spec, document
from tests.conftest import MINUTES, PLAN_EXAMPLE, ROOT, RUBRIC_IDS
from tests.helpers.messages import catalogue
from vanban.book.rules import rules_on
from vanban.checks import RULES, examine
from vanban.composition.standard import standard_of, standard_problems
from vanban.documents.loading import load_bytes
from vanban.errors import InputError, Severity
from vanban.models.acts import CHAINS, in_force

D = date
IN_FORCE = {
    "29-QĐ/TW": (D(2016, 7, 25), D(2021, 7, 29)),
    "24-QĐ/TW": (D(2021, 7, 30), D(2025, 5, 25)),
    "294-QĐ/TW": (D(2025, 5, 26), D(2026, 4, 7)),
    "20-QĐ/TW": (D(2026, 4, 8), D(2026, 7, 25)),
    "208-QĐ/TW": (D(2026, 7, 26), D.max),
    "66-QĐ/TW": (D(2017, 2, 6), D(2026, 1, 8)),
    "399-QĐ/TW": (D(2026, 1, 9), D.max),
    "36-HD/VPTW": (D(2018, 4, 3), D(2026, 5, 26)),
    "05-HD/VPTW": (D(2026, 5, 27), D.max),
    "12-HD/BTCTW": (D(2018, 7, 6), D(2025, 10, 27)),
    "42-HD/BTCTW": (D(2025, 10, 28), D.max),
    "3294-CV/VPTW/nb": (D(2019, 3, 11), D(2026, 5, 26)),
    "14-QĐi/TU": (D(2018, 10, 8), D.max),
}
"""Typed again from what each text says of its start, and of the text it replaces."""
READ = {"294-QĐ/TW", "05-HD/VPTW", "36-HD/VPTW", "3294-CV/VPTW/nb"}
"""Those a clause of which was read, or whose own sentence says that they were not."""
_ACT = re.compile(r"\b\d{1,4}-(?:QĐi?|HD|CV|CT|KL)/[A-ZĐ]+(?:/nb)?")
MONTHS = [D(year, month, day) for year in range(2018, 2027) for month in range(1, 13) for day in (1, 28)]
EDGES = sorted(
    {day + timedelta(days=n) for pair in IN_FORCE.values() for day in pair if day != D.max for n in (-1, 0, 1)}
)
DAYS = sorted({*MONTHS, *(day for day in EDGES if D(2018, 1, 1) <= day <= D(2026, 12, 31))})


def hold(text, day, where):
    """Every text cited is in force on the day; one that was not read is named without a clause, and it says so."""
    for act in _ACT.findall(text):
        start, end = IN_FORCE[act]
        assert start <= day <= end, (where, act, day)
        if act not in READ:
            rest = text.split(act, 1)[1]
            assert not re.match(r"[ ,]*(?:Điều )?\d", rest), (where, text)
            assert "chưa đọc" in rest or act == "14-QĐi/TU", (where, text)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_rules_of_meetings(day):
    rules = rules_on(day)
    assert len({rule.id for rule in rules.rules}) == len(rules.rules)
    for rule in rules.rules:
        hold(rule.source, day, rule.id)
        assert _ACT.search(rule.source)
        if not set(_ACT.findall(rule.source)) & READ:
            assert rule.severity is Severity.ADVICE


@pytest.mark.parametrize(
    ("day", "gone", "there"),
    [
        (D(2018, 7, 5), {"duration", "attendance", "majority"}, set()),
        (D(2025, 5, 25), {"special-majority", "groups-from", "committee-from"}, {"majority"}),
        (D(2025, 5, 26), set(), {"special-majority", "groups-from", "committee-from", "majority"}),
        (D(2026, 4, 7), set(), {"special-majority", "groups-from", "committee-from", "majority"}),
        (D(2026, 4, 8), {"special-majority", "groups-from", "committee-from", "majority"}, {"duration"}),
        (D(2026, 7, 25), {"majority"}, {"duration"}),
        (D(2026, 7, 26), {"special-majority", "groups-from", "committee-from"}, {"majority"}),
    ],
)
def test_thresholds_of_a_repealed_text_are_silent(day, gone, there):
    found = {rule.id for rule in rules_on(day).rules}
    assert there <= found
    assert not gone & found


def test_the_chains_have_no_gap_and_no_overlap():
    for chain in CHAINS.values():
        for before, after in pairwise(chain):
            assert before.valid_to + timedelta(days=1) == after.valid_from
        assert chain[-1].valid_to is None
    for act in (act for chain in CHAINS.values() for act in chain if act.name in IN_FORCE and act.name[:2] != "12"):
        assert (act.valid_from, act.valid_to or D.max) == IN_FORCE[act.name]
    assert in_force("charter", D(2026, 7, 25)).name == "20-QĐ/TW"


def written(path, changes):
    data = {**yaml.load(path.read_text("utf-8"), yaml.BaseLoader), **changes}  # noqa: S506  # text alone, no objects
    return yaml.safe_dump(data, allow_unicode=True).encode()


def shown(day):
    return f"{day.day:02}/{day.month:02}/{day.year}"


@pytest.mark.parametrize("day", MONTHS[::2], ids=str)
def test_what_is_told_when_a_document_is_loaded(day):
    """A short meeting, an issuer and a type with symbols that are not sure."""
    if day < D(2018, 5, 1):
        return  # no table of the standard of that time
    issuer = {"Tên cơ quan ban hành": "Ban Tuyên giáo và Dân vận", "Cơ quan cấp trên": "Đảng uỷ xã", "Địa danh": "Xã"}
    files = {
        MINUTES: {"Ngày họp": shown(day), "Kết thúc": "08:20", "Kỳ sinh hoạt": f"tháng {day.month}/{day.year}"},
        PLAN_EXAMPLE: {"Cơ quan ban hành": issuer, "Số": "08", "Ngày ban hành": shown(day)},
    }
    told = []
    for path, changes in files.items():
        loaded = load_bytes(written(path, changes), "x.yaml", path.parent)
        told += loaded.advice
        kind = type("Regulation", (type(loaded.document),), {"type_name": "Quy định"})
        made = kind.model_construct(**{**dict(loaded.document), "number": "08"})
        told += standard_problems(made, standard_of(made))
    for item in told:
        hold(item.message, day, item.code)
    short = {item.code for item in told} & {"meeting-short"}
    assert bool(short) is (day >= D(2018, 7, 6))


@pytest.mark.parametrize("day", MONTHS[::2], ids=str)
def test_what_is_told_of_a_word_file(day):
    if day < D(2018, 5, 1):
        return
    place = f"Mường Ví Dụ, ngày {day.day:02} tháng {day.month if day.month > 2 else f'{day.month:02}'} năm {day.year}"
    spec = replace(
        Spec(), agency="CHI BỘ THÔN HOA BAN", parent="ĐẢNG BỘ XÃ", type="CHỈ THỊ", number="Số 08-XX/YY", date=place
    )
    _inspection, found = examine(document(spec))
    told = "type-authority/type" in {finding.code for finding, _told in found}
    assert told is (day >= D(2026, 1, 9))  # of the cells' list before that day no source was found
    for finding, _told in found:
        hold(f"{finding.message} {finding.clause}", day, finding.code)


def test_no_other_sentence_cites_a_text():
    """A sentence of the catalogue that names a text says itself since when, or stands where no document is."""
    cited = {text for text in catalogue() if _ACT.search(text)}
    assert cited == {
        "HD 05-HD/VPTW dùng dấu chấm phẩy; trước ngày 27/5/2026 dùng dấu phẩy.",
        RULES["type-authority"].why,
        "không đọc được số “{found}”; viết như 12-CV/ĐU",  # an example of a number, in the register
        "không rõ ký hiệu; viết như 12-CV/ĐU",  # the same, of a row of a list
        "dòng này có văn bản mà không có số, ký hiệu; hãy ghi như 12-CV/ĐU, không phải văn bản thì xoá",
        "Số dòng, hoặc số và ký hiệu như 12-CV/ĐU: văn bản giữ số ấy.",
        "“{found}” không phải số dòng, cũng không phải số và ký hiệu như 12-CV/ĐU",
    }


@pytest.mark.parametrize("name", RUBRIC_IDS)
def test_criteria_begin_with_the_text_they_rest_on(name):
    rubric = vanban.load_rubric(name)
    for act in _ACT.findall(rubric.basis):
        if act in IN_FORCE:
            assert rubric.valid_from >= IN_FORCE[act][0]


def test_criteria_that_are_not_in_force_are_told():
    sheet = ROOT / "vanban/templates/scoring-sheet/example.yaml"
    data = {"Ngày họp": "05/9/2018", "Kỳ sinh hoạt": "tháng 9/2018", "Bộ tiêu chí": "qd14-2018", "Ngày ban hành": ""}
    try:
        found = load_bytes(written(sheet, data), "x.yaml", sheet.parent).advice
    except InputError as error:
        found = error.diagnostics
    assert "rubric-dates" in {item.code for item in found}
