"""What must agree inside a document: the sums of minutes, rubrics and scores, reports computed from records."""

import re
from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError
from pydantic_core import PydanticUndefined

import vanban
from tests.conftest import ROOT, RUBRIC_IDS
from tests.helpers.documents import ISSUER, codes, minutes
from vanban.documents.loading import load_path, load_rubric
from vanban.errors import InputError, Severity
from vanban.models import Plan, QuarterlyReport, Rubric, ScoringSheet
from vanban.models.base import Record, model_in
from vanban.models.document import Document
from vanban.models.meeting import Attendance, Band, Quality, Vote
from vanban.packs.catalogue import all_forms
from vanban.standards import get
from vanban.word.package import read_parts
from vanban.word.reader import lines_of


def attendance(**more):
    data = {"official": "11", "probationary": "1", "total": "12", "present_official": "11", "present_probationary": "1"}
    return Attendance.model_validate({**data, **more})


def test_an_attendance_that_adds_up():
    found = attendance(
        exempt="1", exempt_present="0", present_official="9", excused=[{"name": "Lò Văn D", "reason": "ốm"}]
    )
    # 12 members, one exempt at home: 11 have to come, 10 came, one is excused.
    assert (found.summoned, found.present, found.absent, found.rate) == (11, 10, 1, "90,9%")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"total": "13"}, "attendance-total"),
        ({"exempt": "1", "exempt_present": "2"}, "attendance-exempt"),
        ({"present_probationary": "2"}, "attendance-probationary"),
        ({"present_official": "10"}, "attendance-sum"),
        ({"transferred_in": "1"}, "attendance-sum"),
        ({"transferred_out": "1"}, "attendance-sum"),
        ({"unexcused": ["Lò Văn D"]}, "attendance-sum"),
    ],
)
def test_counts_that_do_not_agree_are_errors(change, code):
    with pytest.raises(ValidationError) as error:
        attendance(**change)
    assert code in codes(error)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"end": "07:00"}, "meeting-times"),
        ({"end": "08:00"}, "meeting-times"),
        ({"kind": "chuyên đề"}, "missing"),
        ({"theme": {"title": "Chống lãng phí"}}, "theme-kind"),
        ({"votes": [{"subject": "x", "in_favour": "12"}]}, "votes-sum"),
        ({"adopted_by": "13"}, "adopted-sum"),
    ],
)
def test_minutes_that_contradict_themselves(change, code):
    with pytest.raises(ValidationError) as error:
        minutes(**change)
    assert code in codes(error)


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"end": "09:29"}, {"meeting-short"}),
        ({"end": "09:30"}, set()),
        ({"kind": "thường kỳ và chuyên đề", "theme": {"title": "x"}, "end": "09:59"}, {"meeting-short"}),
        ({"kind": "thường kỳ và chuyên đề", "theme": {"title": "x"}, "end": "10:00"}, set()),
        ({"kind": "họp chi uỷ", "end": "08:20"}, set()),
        ({"assignments": [{"person": "A", "task": "x"}]}, {"deadline-missing"}),
        ({"adopted_by": None}, {"adopted-unrecorded"}),
    ],
)
def test_what_is_only_advice(change, wanted):
    found = list(minutes(**{"adopted_by": "8"} | change).all_problems())
    assert {problem.code for problem in found} == wanted
    assert {problem.severity for problem in found} <= {Severity.ADVICE}


def test_votes_and_shares():
    vote = Vote.model_validate(
        {"subject": "x", "in_favour": "9", "against": "1", "abstaining": "2", "method": "phieu kin"}
    )
    assert (vote.total, vote.share, vote.method.value) == (12, "75%", "phiếu kín")


@pytest.mark.parametrize(("score", "band", "fits"), [("90", "Tốt", True), ("89,5", "Tốt", False), ("89,5", "Khá", True),
                                                     ("95", "Khá", True), ("49", "Trung bình", False)])  # fmt: skip
def test_a_band_is_never_better_than_its_score(score, band, fits):
    if fits:
        assert Quality.model_validate({"score": score, "band": band})
    else:
        with pytest.raises(ValidationError):
            Quality.model_validate({"score": score, "band": band})


@pytest.mark.parametrize("kind", ["thường kỳ", "THUONG KY", "regular", "thuong_ky"])
def test_choices_are_understood_without_accents(kind):
    assert minutes(kind=kind).kind.value == "thường kỳ"


# Rubrics ----------------------------------------------------------------------------------------------------


def rubric(**more):
    data = {
        "id": "x",
        "title": "x",
        "basis": "x",
        "source": "x",
        "criteria": [{"no": "1", "label": "một", "max": "60"}, {"no": "2", "label": "hai", "max": "40"}],
        "bands": [
            {"band": "Tốt", "at_least": "90"},
            {"band": "Khá", "at_least": "70"},
            {"band": "Trung bình", "at_least": "50"},
            {"band": "Kém", "at_least": "0"},
        ],
        **more,
    }
    return Rubric.model_validate(data)


def levels(*bounds):
    steps = [{"label": f"mức {n}", "points": str(5 - n), **bound} for n, bound in enumerate(bounds)]
    return rubric(criteria=[{"no": "1", "label": "một", "max": "100", "levels": steps, "unit": "%"}])


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (rubric, set()),
        (lambda: rubric(criteria=[{"no": "1", "label": "một", "max": "60"}]), {"rubric-sum"}),
        (
            lambda: rubric(
                criteria=[
                    {"no": "1", "label": "a", "max": "100", "children": [{"no": "1.1", "label": "b", "max": "90"}]}
                ]
            ),
            {"rubric-sum"},
        ),
        (lambda: levels({"at_least": "90"}, {"at_least": "50", "below": "90"}, {"below": "50"}), set()),
        (lambda: levels({"above": "50"}, {"at_most": "50"}), set()),
        (lambda: levels({"above": "50"}, {"below": "50"}), {"rubric-gap"}),
        (lambda: levels({"at_least": "50"}, {"at_most": "50"}), {"rubric-overlap"}),
    ],
)
def test_a_rubric_that_leaves_gaps_is_told_and_not_stopped(made, wanted):
    found = list(made().all_problems())
    assert {problem.code for problem in found} == wanted
    assert {problem.severity for problem in found} <= {Severity.WARNING}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (
            {"criteria": [{"no": "1", "label": "a", "max": "50"}, {"no": "1", "label": "b", "max": "50"}]},
            "rubric-twice",
        ),
        ({"bands": [{"band": "Khá", "at_least": "70"}, {"band": "Tốt", "at_least": "90"}]}, "rubric-bands"),
        ({"caps": [{"band": "Khá", "unless_full": ["9"]}]}, "rubric-cap"),
    ],
)
def test_a_broken_rubric_is_refused(change, code):
    with pytest.raises(ValidationError) as error:
        rubric(**change)
    assert code in codes(error)


@pytest.mark.parametrize("name", RUBRIC_IDS)
def test_the_shipped_rubrics_give_a_hundred_points(name):
    found = load_rubric(name)
    assert found.total == sum(leaf.max for leaf in found.scored().values()) == 100
    assert [(bound.band.value, bound.at_least) for bound in found.bands] == [
        ("Tốt", 90), ("Khá", 70), ("Trung bình", 50), ("Kém", 0)]  # fmt: skip


def test_the_rubric_named_for_quy_dinh_14_says_that_it_is_derived():
    assert load_rubric("qd14-2018").derived
    assert "Không tìm thấy" in load_rubric("qd14-2018").source


def test_the_known_gaps_of_an_phu_are_reported_and_do_not_stop_it():
    found = {problem.code for problem in load_rubric("an-phu-2025").all_problems()}
    assert found & {"rubric-gap", "rubric-overlap"}


def sheet(scores, **rubric_changes):
    return ScoringSheet.model_validate(
        {
            "issuer": ISSUER,
            "kind": "thường kỳ",
            "period": "tháng 6/2026",
            "held_on": "03/6/2026",
            "rubric": rubric(**rubric_changes),
            "scores": scores,
        }
    )


def both(one, two, **more):
    return [{"criterion": "1", "self_score": one, **more}, {"criterion": "2", "self_score": two}]


def test_totals_bands_and_groups():
    scores = [
        {"criterion": "1.1", "self_score": "30", "appraised": "25,5"},
        {"criterion": "1.2", "self_score": "30", "appraised": "30"},
        {"criterion": "2", "self_score": "31", "appraised": "31"},
    ]
    made = sheet(
        scores,
        criteria=[
            {"no": "1", "label": "nhóm", "max": "60", "children": [
                {"no": "1.1", "label": "a", "max": "30"}, {"no": "1.2", "label": "b", "max": "30"}]},
            {"no": "2", "label": "c", "max": "40"},
        ],
    )  # fmt: skip
    assert (made.self_total, made.self_band) == (91, "Tốt")
    assert (made.appraised_total, made.appraised_band) == (Decimal("86.5"), "Khá")
    group = made.lines[0]
    assert (group.no, group.self_score, group.appraised, group.group) == ("1", 60, Decimal("55.5"), True)


@pytest.mark.parametrize(("total", "band"), [("50", "Tốt"), ("49", "Khá")])
def test_a_cap_holds_the_band_down(total, band):
    caps = [{"band": "Khá", "unless_full": ["1"]}]
    criteria = [{"no": "1", "label": "a", "max": "50"}, {"no": "2", "label": "b", "max": "50"}]
    assert sheet(both(total, "50"), caps=caps, criteria=criteria).self_band == band


@pytest.mark.parametrize(("policy", "total"), [("cho đủ điểm", "90"), ("không điểm", "30"), ("quy đổi", "75")])
def test_what_does_not_apply_is_scored_as_the_rubric_says(policy, total):
    made = sheet([{"criterion": "1", "not_applicable": "có"}, {"criterion": "2", "self_score": "30"}], na_policy=policy)
    assert made.self_total == Decimal(total)


@pytest.mark.parametrize(
    ("scores", "code"),
    [
        (both("61", "40"), "score-too-high"),
        ([{"criterion": "1", "self_score": "5"}], "criterion-missing"),
        ([*both("1", "1"), {"criterion": "9", "self_score": "1"}], "criterion-unknown"),
        ([*both("1", "1"), {"criterion": "2", "self_score": "1"}], "criterion-twice"),
        ([{"criterion": "1"}, {"criterion": "2", "self_score": "1"}], "score-missing"),
        (both("1", "1", appraised="1"), "appraisal-missing"),
    ],
)
def test_scores_that_cannot_be(scores, code):
    with pytest.raises(ValidationError) as error:
        sheet(scores)
    assert code in codes(error)


# Reports ----------------------------------------------------------------------------------------------------

REPORT = ROOT / "examples/chi-bo/bao-cao-quy-2.yaml"


def test_the_report_of_the_example_is_computed_from_its_files():
    report = vanban.load(REPORT)
    assert isinstance(report, QuarterlyReport)
    row = report.all_cells
    # By hand from the four minutes: 11+10+11+12 present of 12+12+12+12.
    assert (row.members, row.regular, row.thematic, row.attendance) == (13, 3, 1, "91,7%")
    assert (row.good, row.fair, row.average, row.poor, row.unrated) == (3, 1, 0, 0, 0)
    assert [theme.title for theme in report.themes] == ["Xây dựng thôn văn hoá, giữ vệ sinh nguồn nước"]
    assert report.next_quarter == "quý III năm 2026"
    # 3+3+4+3 speakers of 11+10+11+12 present.
    assert report.speakers_share == "29,5%"


def _copy(tmp_path, change):
    for path in (ROOT / "examples/chi-bo").rglob("*.yaml"):
        target = tmp_path / path.relative_to(ROOT / "examples/chi-bo")
        target.parent.mkdir(exist_ok=True)
        target.write_text(change(path.name, path.read_text()))
    return tmp_path / "bao-cao-quy-2.yaml"


def _problems(path):
    with pytest.raises(InputError) as error:
        vanban.load(path)
    return error.value.diagnostics


def test_a_typed_figure_that_disagrees_names_both(tmp_path):
    path = _copy(tmp_path, lambda name, text: text + "figures: {regular: 4}\n" if name.startswith("bao") else text)
    (item,) = _problems(path)
    assert item.code == "figure-disagrees"
    assert "ghi 4" in item.message
    assert "là 3" in item.message
    assert "bien-ban/bien-ban-2026-04-thuong-ky.yaml" in item.message
    assert item.line == len((tmp_path / "bao-cao-quy-2.yaml").read_text().splitlines())


def test_minutes_of_another_quarter_and_a_sheet_without_minutes(tmp_path):
    def change(name, text):
        if name == "bien-ban-2026-04-thuong-ky.yaml":
            return text.replace("tháng 4/2026", "tháng 3/2026")
        return text.replace("held_on: 03/6/2026", "held_on: 04/6/2026") if name.startswith("cham") else text

    assert {item.code for item in _problems(_copy(tmp_path, change))} == {"record-quarter", "record-alone"}


def test_a_broken_record_is_told_with_its_own_place(tmp_path):
    path = _copy(tmp_path, lambda name, text: text.replace("03/4/2026", "31/4/2026") if "04" in name else text)
    found = _problems(path)
    assert {item.code for item in found} == {"date"}
    assert {item.file.rsplit("/", 1)[-1] for item in found} == {
        "bien-ban-2026-04-thuong-ky.yaml", "cham-diem-2026-04-thuong-ky.yaml"}  # fmt: skip


def test_a_pattern_that_matches_nothing(tmp_path):
    path = _copy(tmp_path, lambda _name, text: text.replace("cham-diem/*.yaml", "diem/*.yaml"))
    assert {item.code for item in _problems(path)} == {"records-none"}


def test_the_bands_that_count_are_the_appraised_ones():
    assert vanban.load(REPORT).scores[0].band is Band.GOOD
    assert vanban.load(REPORT).scores[0].appraised_total == 91


# All models -------------------------------------------------------------------------------------------------


def _records(model, seen):
    if model in seen:
        return
    seen.add(model)
    for info in model.model_fields.values():
        if inner := model_in(info.annotation):
            _records(inner, seen)


def every_record():
    seen = set()
    for form in all_forms():
        _records(form.model, seen)
    return sorted(seen, key=lambda model: model.__name__)


@pytest.mark.parametrize("model", every_record(), ids=lambda model: model.__name__)
def test_every_field_has_label_description_and_example(model):
    assert issubclass(model, Record)
    labels = [info.title for info in model.model_fields.values()]
    assert all(labels)
    assert len(set(labels)) == len(labels), "a label names one field"
    for name, info in model.model_fields.items():
        assert info.description, name
        assert info.examples, name
        assert info.is_required() or info.default is not PydanticUndefined, name


@pytest.mark.parametrize("model", every_record(), ids=lambda model: model.__name__)
def test_records_are_immutable_and_know_their_fields(model):
    assert model.model_config["frozen"]
    assert model.model_config["extra"] == "forbid"


def test_a_document_survives_its_own_json():
    for path in sorted((ROOT / "vanban/templates").glob("*/example.yaml")):
        document = load_path(path).document
        assert type(document).model_validate_json(document.model_dump_json()) == document


@pytest.mark.parametrize(
    ("number", "standard", "code"),
    [
        ("8-KH/ĐU", "hd05", "number-agency"),
        ("8-BC/CB", "hd05", "number-type"),
        ("tám", "hd05", "number-form"),
    ],
)
def test_a_number_that_contradicts_type_or_issuer(number, standard, code):
    document = Plan.model_validate(
        {"issuer": ISSUER, "number": number, "date": "05/6/2026", "subject": "x", "body": "y"}
    )
    with pytest.raises(InputError) as error:
        vanban.render(document, standard=standard)
    assert code in {item.code for item in error.value.diagnostics}


def test_where_the_table_is_unsure_a_contradiction_is_a_warning(write):
    text = (
        "form: plan\nissuer: {name: Huyện uỷ Ví Dụ, parent: Đảng bộ tỉnh X, place: Ví Dụ, symbol: HUY}\n"
        "number: 5\ndate: 05/6/2024\nsubject: thử\nbody: Chữ.\nrecipients: [Tỉnh uỷ]\narchive: Văn phòng Huyện uỷ\n"
        "signature: {prefix: T/M, body: Ban Thường vụ, office: Bí thư, name: Nguyễn Văn A}\n"
    )
    loaded = load_path(write("x.yaml", text))
    assert [(item.code, item.severity) for item in loaded.advice] == [("agency-symbol", Severity.WARNING)]
    assert vanban.render(loaded.document)


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        ("8", "Số 08-KH/CB"),
        ("135", "Số 135-KH/CB"),
        ("08-KH/CB", "Số 08-KH/CB"),
        ("", "Số \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-KH/CB"),
    ],
)
def test_the_number_is_derived(number, wanted):
    from vanban.composition.numbering import number_line

    document = Plan.model_validate(
        {"issuer": ISSUER, "number": number, "date": "05/6/2026", "subject": "x", "body": "y"}
    )
    assert number_line(document, get("hd05")) == wanted


def test_documents_are_dated_by_what_they_know():
    from vanban.composition.standard import standard_of

    def chosen(day):
        document = Plan.model_validate({"issuer": ISSUER, "date": day, "subject": "x", "body": "y"})
        return standard_of(document).id

    assert chosen("2024") == "hd36-2018"
    assert chosen("2026") == "hd05-2026"
    assert chosen("4/2026") == "hd36-2018"
    assert chosen("") == "hd05-2026"
    assert standard_of(minutes(held_on="26/5/2026", period="tháng 5/2026")).id == "hd36-2018"
    assert minutes().dated().exact == date(2026, 6, 3)


def test_documents_share_the_common_fields():
    assert all(issubclass(form.model, Document) for form in all_forms())


def test_the_bases_of_shares_are_settings_and_are_printed():
    report = vanban.load(ROOT / "vanban/templates/quarterly-report/example.yaml")
    assert report.all_cells.attendance == "90,5%"  # 19 of the 21 who had to come
    other = report.model_copy(
        update={"attendance_base": "tổng số đảng viên", "speakers_base": "tổng số đảng viên"}
    ).model_dump(mode="json", warnings=False)
    other = type(report).model_validate({**other, "figures": None})
    assert (other.all_cells.attendance, other.speakers_share) == ("86,4%", "40,9%")  # 19 and 9 of 22
    text = "\n".join(line.text for line in lines_of(vanban.render(other)))
    assert "(số có mặt trên tổng số đảng viên của các kỳ); số lượt người phát biểu đạt 40,9% tổng số đảng viên" in text


def test_the_chart_is_an_appendix_of_bars():
    path = ROOT / "vanban/templates/quarterly-report/example.yaml"
    report = vanban.load(path).model_copy(update={"chart": True})
    bars = (*report.attendance_bars, *report.rating_bars)
    # 11 of 12, 8 of 9, and one meeting rated Tốt; a full bar is 70 mm of 36,000 EMU.
    assert [bar.value for bar in bars] == ["91,7%", "88,9%", "1", "0", "0", "0"]
    assert [round(bar.length / 36000, 1) for bar in bars[:3]] == [64.2, 62.2, 70.0]
    docx = vanban.render(report)
    main = read_parts(docx)["word/document.xml"].decode()
    pictures = re.findall(r'<wp:docPr id="(\d+)"', main)
    assert len(set(pictures)) == len(pictures) == main.count("<w:drawing>") == 3  # a bar of no length is not drawn
    assert "PHỤ LỤC" in [line.text for line in lines_of(docx)]
    assert vanban.check(docx) == []
    assert vanban.extract(docx) == report
    assert "<w:drawing>" not in read_parts(vanban.render(vanban.load(path)))["word/document.xml"].decode()


def test_a_line_left_to_the_pen_ends_with_a_stop():
    """The last sentence of a sheet that is not appraised yet: ``check`` asks it for its stop."""
    shown = vanban.load(ROOT / "vanban/templates/scoring-sheet/example.yaml").model_dump(mode="json", exclude_none=True)
    shown["scores"] = [{key: value for key, value in line.items() if key != "appraised"} for line in shown["scores"]]
    page = vanban.render(ScoringSheet.model_validate(shown))
    assert "- Cấp uỷ viên thẩm định: ………… điểm, xếp loại: …………." in [line.text for line in lines_of(page)]
    assert not [found for found in vanban.check(page) if found.severity is not Severity.ADVICE]


@pytest.mark.parametrize(
    ("policy", "printed", "other"), [("cho đủ điểm", "60", "2"), ("không điểm", "0", "2"), ("quy đổi", "0", "60")]
)
@pytest.mark.parametrize("column", ["self_score", "appraised"])
def test_points_beside_what_does_not_apply_are_not_lost(policy, printed, other, column):
    def scored(points):
        rest = {"criterion": "2", "self_score": "30", "appraised": "30"}
        return sheet([{"criterion": "1", "not_applicable": "có", column: points}, rest], na_policy=policy)

    assert getattr(scored(printed).lines[0], column) == Decimal(printed)
    with pytest.raises(ValidationError) as error:
        scored(other)
    (found,) = error.value.errors()
    assert (found["type"], found["loc"]) == ("score-ignored", ("scores", 0, column))


def test_points_are_told_with_a_comma():
    with pytest.raises(ValidationError, match=re.escape("ghi 60,5 điểm, quá điểm tối đa 60")):
        sheet(both("60,5", "40"))
    with pytest.raises(ValidationError, match=re.escape("nhưng 89,5 điểm chỉ đạt")):
        Quality.model_validate({"score": "89,5", "band": "Tốt"})


def test_a_report_counts_the_ratings_of_those_who_rate_and_says_what_it_leaves_out():
    shown = vanban.load(REPORT).model_dump(mode="json", exclude_none=True)
    whole = QuarterlyReport.model_validate(shown)
    for score in shown["scores"]:
        del score["appraised_total"], score["appraised_band"]
    row = QuarterlyReport.model_validate(shown).all_cells
    assert whole.all_cells[-2:] == (row.unrated, 0)
    assert (row.good, row.fair, row.average, row.poor) == (0, 0, 0, 0)
    assert row.self_rated == len(shown["scores"]) > 0
    page = [line.text for line in lines_of(vanban.render(QuarterlyReport.model_validate(shown)))]
    said = "kỳ họp mới có điểm tự chấm, chưa thẩm định, không tính vào các cột xếp loại."
    assert f"Có {row.self_rated:02} {said}" in page
