"""What is held again at the door, who is told advice, what a check comes to, and where the package runs."""

import io
import json
import logging
import os
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from pydantic import ValidationError

import vanban
from tests.conftest import FORM_EXAMPLES, MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.door import PLAN, told
from vanban import models
from vanban.checks.told import Report
from vanban.models.held import is_held

DOCUMENT = vanban.load(MINUTES)


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_every_example_is_held_and_a_copy_is_held_again(path):
    document = vanban.load(path)
    assert is_held(document)
    copy = document.model_copy()
    assert not is_held(copy)
    assert vanban.render(copy) == vanban.render(document)


def changed(document, **values):
    for name, value in values.items():
        vars(document)[name] = value
    return document


CHANGED = {
    "updated": (lambda document: document.model_copy(update={"adopted_by": 5000}), "adopted-sum", "adopted_by"),
    "by a label": (lambda document: document.model_copy(update={"Địa điểm": "Hội trường"}), "extra_forbidden", "Địa điểm"),
    "by a wrong name": (lambda document: document.model_copy(update={"locaton": "Hội trường"}), "extra_forbidden", "locaton"),
    "wrong inside": (lambda document: document.model_copy(update={"issuer": document.issuer.model_copy(update={"nam": "x"})}), "extra_forbidden", "issuer.nam"),
    "wrong in a list": (lambda document: document.model_copy(update={"agenda": tuple(item.model_copy(update={"tile": "x"}) for item in document.agenda[:1])}), "extra_forbidden", "agenda.0.tile"),
    "of another type": (lambda document: document.model_copy(update={"recipients": 5}), "tuple_type", "recipients"),
    "an object": (lambda document: document.model_copy(update={"location": object()}), "text", "location"),
    "mutated": (lambda document: changed(document, adopted_by=5000), "adopted-sum", "adopted_by"),
    "mutated inside": (lambda document: changed(document, issuer=document.issuer.model_copy(update={"name": ""})), "empty", "issuer.name"),
    "never validated": (lambda document: type(document).model_construct(**{**vars(document), "chair": None}), "model_type", "chair"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "code", "field"), CHANGED.values(), ids=CHANGED)
def test_what_was_held_when_it_was_made_is_held_at_the_door(change, code, field, tmp_path):
    document = change(vanban.load(MINUTES))
    for call in (
        lambda: vanban.render(document),
        lambda: vanban.save(document, tmp_path / "x.docx"),
        lambda: vanban.file_name(document),
        lambda: vanban.number_line(document),
    ):
        (found,) = told(call).diagnostics
        assert (found.code, found.field) == (code, field)
    (made,) = vanban.render_many([document])
    assert [item.code for item in made.diagnostics] == [code]
    assert not (tmp_path / "x.docx").exists()


def test_a_key_of_a_copy_that_is_none_is_told_with_the_field_that_is_meant():
    for key in ("Địa điểm", "locaton"):
        (found,) = told(lambda key=key: vanban.render(DOCUMENT.model_copy(update={key: "Hội trường"}))).diagnostics
        assert (f"“{key}”" in found.message, "“location”" in found.message) == (True, True)
    (found,) = told(lambda: vanban.render(DOCUMENT.model_copy(update={"zzz": "Hội trường"}))).diagnostics
    assert found.message == "biểu mẫu không có trường “zzz”; hãy bỏ đi"


def test_what_is_changed_inside_a_record_is_seen():
    document = vanban.load(MINUTES)
    vars(document.attendance)["present_official"] = 500
    assert not is_held(document)
    assert told(lambda: vanban.render(document)).diagnostics


def test_a_copy_with_a_value_as_a_file_spells_it_is_rendered():
    copy = vanban.load(MINUTES).model_copy(update={"adopted_by": "5"})
    assert vanban.extract(vanban.render(copy)).adopted_by == 5


def test_what_could_not_be_read_again_is_not_rendered():
    data = {
        "subject": "x",
        "issuer": PLAN["issuer"],
        "signature": PLAN["Chữ ký"],
        "body": "x.",
        "date": "03/7/2026",
    }
    same = models.Plan.model_validate({**data, "recipients": ["Chi bộ"] * 100_000})  # would unpack to too much
    assert told(lambda: vanban.render(same)).diagnostics[0].code == "too-large"
    many = models.Plan.model_validate({**data, "recipients": [f"Chi bộ thôn {n} x{n * n}" for n in range(9_000)]})
    docx = vanban.render(many)
    assert vanban.extract(docx) == many
    assert vanban.check(docx).state is vanban.State.CHECKED


def test_advice_reaches_who_asks_and_else_the_log(caplog, tmp_path):
    path = tmp_path / "k.yaml"
    path.write_bytes(PLAN_EXAMPLE.read_bytes().replace("tổ chức".encode(), "Kế hoạch tổ chức".encode(), 1))
    heard = []
    document = vanban.load(path, advice=heard.append)
    assert [item.code for item in heard if item.code == "type-twice"] == ["type-twice"]
    caplog.set_level(logging.INFO, logger="vanban")
    assert vanban.load(path) == document
    assert [record.diagnostic.code for record in caplog.records] == [item.code for item in heard]
    assert {record.levelname for record in caplog.records} <= {"INFO", "WARNING"}
    caplog.clear()
    for call in (
        lambda advice: vanban.render(document, advice=advice),
        lambda advice: vanban.save(document, io.BytesIO(), advice=advice),
        lambda advice: list(vanban.render_many([document], advice=advice)),
        lambda advice: list(vanban.render_many([path], advice=advice)),
    ):
        again = []
        call(again.append)
        assert "type-twice" in [item.code for item in again]
    assert not caplog.records
    assert any(isinstance(handler, logging.NullHandler) for handler in logging.getLogger("vanban").handlers)


def test_advice_of_a_cycle_is_what_its_result_holds():
    heard = []
    found = vanban.cycle(ROOT / "examples/sinh-hoat-mau-2024", on=date(2024, 3, 31), advice=heard.append)
    assert heard == [*found.told, *found.due]


def test_a_report_is_a_sequence_that_knows_more():
    docx = vanban.render(DOCUMENT)
    report = vanban.check(docx)
    assert isinstance(report, Report)
    assert report == [] == list(report)
    assert (report.state, report.type, report.standard) == (vanban.State.CHECKED, "Biên bản", "hd05-2026")
    assert [part.text for part in report.components["type-name"]] == ["BIÊN BẢN"]
    worse = vanban.check(vanban.render(vanban.load({**PLAN, "Nội dung": "Không có dấu chấm"})))
    assert len(worse) == 1
    assert worse != report
    assert worse[0] in worse
    assert worse[:1] == (worse[0],)


def test_a_letter_is_no_party_document():
    import docx

    letter, file = docx.Document(), io.BytesIO()
    letter.add_paragraph("Gửi bạn, tuần này trời mưa nhiều.")
    letter.save(file)
    assert vanban.check(file.getvalue()).state is vanban.State.NOT_PARTY


def test_copies_tell_what_was_changed(tmp_path):
    path = tmp_path / "x.docx"
    path.write_bytes(vanban.render(DOCUMENT, standard="hd36"))
    for make in (vanban.annotate, vanban.fix):
        copy = make(path, standard="hd05")
        assert isinstance(copy, vanban.Copy)
        assert copy.file == str(path)
        assert vanban.show(copy.docx)
        assert copy.docx[:2] == b"PK"
    assert vanban.annotate(path, standard="hd05").changes == ()
    assert all(isinstance(change, vanban.Change) for change in vanban.fix(path, standard="hd05").changes)


def test_each_contradiction_is_an_error_at_its_field():
    data = {**json.loads(DOCUMENT.model_dump_json()), "end": "05:00", "adopted_by": 5000}
    with pytest.raises(ValidationError) as error:
        models.Minutes.model_validate(data)
    assert [(item["loc"], item["type"]) for item in error.value.errors()] == [
        (("end",), "meeting-times"), (("adopted_by",), "adopted-sum"),
    ]  # fmt: skip
    shown = vanban.diagnostics(error.value)
    assert [(item.field, item.label, item.code) for item in shown] == [
        ("end", "Kết thúc", "meeting-times"), ("adopted_by", "Số đảng viên nhất trí", "adopted-sum"),
    ]  # fmt: skip
    assert shown[0].message == "giờ kết thúc không sau giờ bắt đầu; hãy sửa một trong hai giờ"


def test_pydantics_own_errors_are_told_in_the_language_in_use():
    with pytest.raises(ValidationError) as error:
        models.Plan.model_validate({"issuer": {}, "subject": "x", "extra": 1})
    places = {(item.field, item.code): item.message for item in vanban.diagnostics(error.value)}
    assert places["issuer.name", "missing"].startswith("thiếu; hãy điền")
    assert places["extra", "extra_forbidden"] == "biểu mẫu không có trường “extra”; hãy bỏ đi"
    vanban.use_language("en")
    assert all(item.message.isascii() or "“" in item.message for item in vanban.diagnostics(error.value))
    behind = [{**item, "loc": ("body", *item["loc"])} for item in error.value.errors()]
    assert {item.field for item in vanban.diagnostics(behind, model=models.Plan)} == {item[0] for item in places}


class Quiet(models.Minutes):
    """A class that adds no field."""

    def people(self):
        return self.attendance.total


class Wider(models.Minutes):
    """A class that adds one."""

    code: str = "7"


class Formless(models.Document):
    """A class of no form."""

    type_name = "Đơn"


def test_a_class_beside_its_form_works_or_is_refused():
    data = json.loads(DOCUMENT.model_dump_json())
    assert vanban.render(Quiet.model_validate(data)) == vanban.render(DOCUMENT)
    found = told(lambda: vanban.render(Wider.model_validate(data)))
    assert found.diagnostics[0].code == "model-fields"
    assert "code" in str(found)
    loose = Formless(subject="x", issuer=data["issuer"], signature={"prefix": "T/M", "body": "Chi bộ"})
    assert told(lambda: vanban.render(loose)).diagnostics[0].code == "model-formless"


def test_the_model_of_a_packs_form_is_rendered_and_taken_back():
    packs = [ROOT / "examples/pack/mau_chi_bo"]
    own = [form for form in vanban.forms(packs=packs) if form.rank == 0]
    assert own
    for form in own:
        document = vanban.load(form.example(), packs=packs)
        again = form.model.model_validate(json.loads(document.model_dump_json()))
        docx = vanban.render(again)
        assert vanban.extract(docx, packs=packs) == again
        assert told(lambda: vanban.extract(docx)).diagnostics[0].code == "form-unknown"
        assert vanban.schema(form.id, packs=packs)["title"] == form.title


def test_a_form_builds_at_once_for_who_builds_on_it():
    assert models.Plan.model_config["defer_build"] is False
    assert [form.id for form in vanban.forms() if form.model.model_config.get("protected_namespaces") != ()] == []


def test_names_that_differ_in_case_are_one_file(tmp_path):
    (tmp_path / "b").mkdir()
    one, two = tmp_path / "KH.yaml", tmp_path / "b/kh.yaml"
    for path in (one, two):
        path.write_bytes(PLAN_EXAMPLE.read_bytes())
    first, second = vanban.render_many([one, two], output=tmp_path / "ra")
    assert first.ok
    assert [item.code for item in second.diagnostics] == ["same-name"]


def test_a_zip_of_the_package_does_it_all(tmp_path):
    archive = tmp_path / "vanban.pyz"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("__main__.py", "from vanban.__main__ import main\nmain()\n")
        for path in sorted((ROOT / "vanban").rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                made.write(path, path.relative_to(ROOT).as_posix())
    places = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def run(*arguments):
        return subprocess.run(
            [sys.executable, archive, *arguments], cwd=tmp_path, env=places, capture_output=True, check=True
        )

    run("new", "bien-ban", "--example")
    run("render", "bien-ban.yaml")
    assert b"minutes" in run("--lang", "en", "forms").stdout
    assert vanban.extract(tmp_path / "bien-ban.docx").form == "minutes"
    assert run("check", "bien-ban.docx").returncode == 0


def test_pyinstaller_finds_its_hook():
    from vanban.frozen import hook_folders

    assert [path.name for folder in hook_folders() for path in Path(folder).glob("hook-*.py")] == ["hook-vanban.py"]
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '[project.entry-points.pyinstaller40]\nhook-dirs = "vanban.frozen:hook_folders"' in text
