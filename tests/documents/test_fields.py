"""The fields of a form as plain data, and what a page that was drawn from them sends."""

import re
from datetime import date, time

import pytest

import vanban
from tests.conftest import FORM_IDS, MINUTES, ROOT
from vanban.packs.catalogue import get_form
from vanban.packs.scaffold import hidden, scaffold

PACK = ROOT / "examples/pack/mau_chi_bo"
OFFICE_FORMS = sorted(path.parent.name for path in PACK.glob("*/form.yaml"))
KINDS = {"text", "prose", "date", "time", "period", "number", "decimal", "money", "choice", "yes_no", "record"}


def levels(fields):
    yield fields
    for field in fields:
        if field.fields:
            yield from levels(field.fields)


def by_path(fields, path):
    for name in path.split("."):
        (found,) = (field for field in fields if field.name == name)
        fields = found.fields
    return found


@pytest.mark.parametrize("id_", [*sorted(FORM_IDS), *OFFICE_FORMS])
def test_each_field_of_each_form_once_with_what_a_page_needs(id_):
    packs = [PACK] if id_ in OFFICE_FORMS else []
    fields = vanban.fields(id_, packs=packs)
    schema = vanban.schema(id_, packs=packs)
    names = {name for name in schema["properties"] if name.isascii() and name.islower()}
    assert {field.name for field in fields} == names - {"form", "standard", "records"}
    for level in levels(fields):
        assert len({field.label for field in level}) == len({field.name for field in level}) == len(level)
        for field in level:
            assert field.kind in KINDS
            assert field.label
            assert field.help
            assert (field.kind == "choice") == bool(field.choices)
            assert (field.kind == "record") == bool(field.fields or field.like)


@pytest.mark.parametrize("id_", sorted(FORM_IDS))
def test_the_order_is_that_of_the_blank(id_):
    blank = scaffold(get_form(id_), None).splitlines()
    lines = [line.split(":")[0] for line in blank if re.match(r"[^\W\d_][^:]*:", line)][1:]
    below = [line[2:].split(":")[0] for line in blank[blank.index(next(x for x in blank if x.startswith("## "))) :]
             if re.match(r"# [^\W\d_][^:]*:$", line)]  # fmt: skip
    fields = vanban.fields(id_)
    assert [field.label for field in fields if field.asked == "first"] == lines
    more = [field.label for field in fields if field.asked == "more"]
    own = "number" in hidden(get_form(id_))  # an office's own number is asked for on a page alone
    assert [label for label in more if not (own and label == "Số")] == below


@pytest.mark.parametrize("id_", sorted(FORM_IDS))
def test_the_number_that_is_shown_as_an_example_can_be_written(id_):
    number = next((field for field in vanban.fields(id_) if field.name == "number" and field.asked != "never"), None)
    if number and "-" in str(number.example):
        assert re.fullmatch(r"\d+-[A-ZĐ]{1,4}/[A-ZĐƯ]+", number.example)


def test_the_fields_of_minutes():
    fields = vanban.fields("biên bản")
    kinds = {
        "number": "text", "date": "date", "held_on": "date", "start": "time", "period": "period", "kind": "choice",
        "location": "text", "attendance": "record", "attendance.total": "number", "attendance.unexcused": "text",
        "fees.amount": "money", "quality.score": "decimal", "agenda.text": "prose",
        "chair": "record", "bases": "record",
    }  # fmt: skip
    assert {path: by_path(fields, path).kind for path in kinds} == kinds
    many = {"attendance.unexcused", "attendance.excused", "guests", "agenda", "votes", "agenda.opinions"}
    assert all(by_path(fields, path).many for path in many)
    assert not any(by_path(fields, path).many for path in kinds.keys() - many - {"bases"})
    assert by_path(fields, "kind").choices == ("thường kỳ", "chuyên đề", "thường kỳ và chuyên đề", "họp chi uỷ")
    assert {field.name for field in fields if field.required} == {
        "issuer", "kind", "period", "held_on", "start", "end", "location", "attendance", "chair", "secretary", "agenda",
    }  # fmt: skip
    assert by_path(fields, "secretary").as_text
    assert by_path(fields, "secretary").example == "Trần Thị C, Chi uỷ viên"
    assert by_path(fields, "attendance.unexcused").example == ("Vàng Văn X",)
    assert (by_path(fields, "location").lines, by_path(fields, "assignments.task").lines) == (False, True)
    assert by_path(fields, "agenda").least == 1
    assert by_path(fields, "location").most == 1_000_000
    assert by_path(fields, "addressees").asked == "never"


def test_a_type_without_a_symbol_is_numbered_in_full():
    number = by_path(vanban.fields("giấy mời"), "number")
    assert (number.asked, number.example) == ("more", "08-GM/CB")
    assert number.help.startswith("Chuẩn không có ký hiệu cho loại này: viết đủ số và ký hiệu")
    assert by_path(vanban.fields("plan"), "number").example == "15"


def test_records_within_records_of_their_kind():
    sections = by_path(vanban.fields("plan"), "sections")
    assert (by_path(sections.fields, "sections").like, by_path(sections.fields, "sections").fields) == ("sections", ())


def test_what_the_office_gives(tmp_path):
    (tmp_path / "vanban.yaml").write_text(
        "Cơ quan ban hành:\n  Tên cơ quan ban hành: Chi bộ A\n  Địa danh: B\nNơi nhận: [C]\n",
        encoding="utf-8",
    )
    fields = vanban.fields("minutes", folder=tmp_path)
    assert by_path(fields, "issuer").given == {"name": "Chi bộ A", "place": "B"}
    assert by_path(fields, "issuer.name").given == "Chi bộ A"
    assert by_path(fields, "recipients").given == ["C"]
    assert by_path(fields, "location").given is None
    assert all(field.given is None for level in levels(vanban.fields("minutes")) for field in level)


def test_limits_of_a_pack(tmp_path):
    sheet = (
        "Mã: phieu\nTên: Phiếu\nTên loại: Phiếu\nTrích yếu: xin ý kiến\nCác trường:\n"
        "  - {Nhãn: Số phiếu, Tên thẻ: so_phieu, Kiểu: số nguyên, Từ: 2, Đến: 9}\n"
        "  - {Nhãn: Lý do, Tên thẻ: ly_do, Đến: 20}\n"
    )
    (tmp_path / "phieu").mkdir()
    (tmp_path / "phieu/form.yaml").write_text(sheet, encoding="utf-8")
    (tmp_path / "phieu/example.yaml").write_text("form: phieu\nSố phiếu: 3\n", encoding="utf-8")
    fields = vanban.fields("phieu", packs=[tmp_path])
    assert (by_path(fields, "so_phieu").least, by_path(fields, "so_phieu").most) == (2, 9)
    assert by_path(fields, "ly_do").most == 20


SENT = {
    "form": "minutes", "number": "", "mode": "", "adopted_by": "", "start": "19h30", "end": "21 giờ",
    "held_on": "3/7/2026", "fees": {"paid": "", "amount": "1.500.000", "note": ""},
    "quality": {"score": "", "band": "", "note": ""},
    "co_signatures": [{"prefix": "", "name": ""}], "recipients": [""], "guest_speech": "một\r\n\r\nhai",
    "guests": ["", ""],
}  # fmt: skip


def test_what_a_page_sends_becomes_a_document():
    document = vanban.load({**vanban.values(MINUTES.read_bytes()), **SENT})
    assert (document.start, document.end, document.held_on) == (time(19, 30), time(21), date(2026, 7, 3))
    assert (document.fees.amount, document.fees.paid, document.quality, document.guests) == (1_500_000, None, None, ())
    assert document.guest_speech == "một\n\nhai"


def test_its_faults_stand_at_their_fields():
    held = vanban.values(MINUTES.read_bytes())
    agenda = [*held["agenda"], {"title": "", "text": "một", "opinions": [{"speaker": "A", "text": ""}]}]
    attendance = {**held["attendance"], "official": "mười", "excused": [{"name": "", "reason": "ốm"}]}
    wrong = {"held_on": "31/2/2026", "agenda": agenda, "attendance": attendance, "xyz": "1", "location": ""}
    with pytest.raises(vanban.InputError) as told:
        vanban.load({**held, **SENT, **wrong})
    assert {item.field for item in told.value.diagnostics} == {
        "held_on", "agenda.2.title", "agenda.2.opinions.0.text", "attendance.official", "attendance.excused.0.name",
        "xyz", "location",
    }  # fmt: skip
    assert all(item.line is None and item.message for item in told.value.diagnostics)
