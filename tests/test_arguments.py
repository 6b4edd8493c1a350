"""An argument of another type is told under a code, whatever the function and the parameter."""

import inspect
import pickle
import shutil
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

import pytest

import vanban
from tests.conftest import MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.door import told
from vanban import models

DOCUMENT = vanban.load(MINUTES)
DOCX = vanban.render(DOCUMENT)
YEAR = ROOT / "examples/sinh-hoat-mau-2024"
NOTE = models.CopyNote(
    form="sao y",
    issuer={"name": "Đảng uỷ xã Mường Ví Dụ", "place": "Mường Ví Dụ"},
    recipients=["Các chi bộ"],
    signature={"name": "Lê Thị B"},
)
RIGHT = {
    "annotate": {"source": DOCX},
    "check": {"source": DOCX},
    "check_form": {"form": vanban.forms()[0]},
    "copy_note": {"folder": "office", "form": "sao y", "recipients": ["Các chi bộ"]},
    "cycle": {"folder": YEAR, "on": date(2024, 3, 1)},
    "defaults": {"form": "minutes", "folder": ROOT},
    "diagnostics": {"error": []},
    "differences": {"source": DOCX},
    "edited": {"source": MINUTES.read_bytes(), "changes": {}},
    "edited_profile": {"source": b"archive: x", "changes": {}},
    "edited_record": {"source": b"issuer: x", "changes": {}, "kind": "chi bộ"},
    "extract": {"source": DOCX},
    "fields": {"form": "minutes"},
    "file_name": {"document": DOCUMENT},
    "find_register": {"folder": "."},
    "fingerprint": {"data": b"x"},
    "fix": {"source": DOCX},
    "form_named": {"path": MINUTES},
    "form_of": {"source": MINUTES.read_bytes()},
    "forms": {},
    "headings": {"base": PLAN_EXAMPLE},
    "load": {"source": MINUTES},
    "load_rubric": {"name": "hd42-2025"},
    "make_papers": {"folder": "chi-bo", "output": "out"},
    "members_on": {"folder": YEAR, "day": date(2024, 3, 1)},
    "migrate": {"source": DOCX},
    "new_record": {"name": "kỳ họp"},
    "number_line": {"document": DOCUMENT},
    "number_request": {"document": vanban.load(PLAN_EXAMPLE)},
    "official_copy": {"source": DOCX, "note": NOTE},
    "profile_values": {"source": b"archive: x"},
    "record_faults": {"source": b"issuer: x", "kind": "chi bộ", "name": "chi-bo.yaml", "folder": "."},
    "record_fields": {"kind": "chi bộ"},
    "record_kind": {"path": "chi-bo.yaml"},
    "record_values": {"source": b"issuer: x", "kind": "chi bộ"},
    "records": {"folder": YEAR},
    "register_table": {"entries": [], "suffix": ".csv"},
    "render": {"document": DOCUMENT},
    "render_many": {"items": [DOCUMENT]},
    "render_rows": {"base": PLAN_EXAMPLE, "path": "rows.csv", "output": "out", "report": "report.csv"},
    "replace": {"path": "new.yaml", "data": b"x", "seen": ""},
    "request_by_hand": {"kind": "Công văn", "agency": "ĐU"},
    "rows": {"base": PLAN_EXAMPLE, "path": "rows.csv"},
    "save": {"document": DOCUMENT, "target": "minutes.docx"},
    "save_pdf": {"source": "minutes.docx"},
    "schema": {"form": "minutes"},
    "show": {"source": DOCX},
    "signers": {"folder": "."},
    "withheld": {"folder": "."},
    "to_docx": {"data": b"x", "suffix": ".odt"},
    "to_pdf": {"documents": [DOCX]},
    "untouched": {"data": DOCX},
    "use_language": {"code": "vi"},
    "values": {"source": MINUTES.read_bytes()},
    "verify": {"folder": YEAR},
}
OF_REGISTER = {
    "audit_numbers": ("source", {}),
    "enter_list": ("register", {"path": "rows.csv"}),
    "print_register": ("register", {}),
}
"""Functions that are given a register, as what, and with what else."""
PRINTING = {"save_pdf", "to_docx", "to_pdf"}
WRONG = [5, "x", object(), None, [None], {"a": object()}]
REGISTER = {
    "find": {"row": 1},
    "look": {"request": vanban.NumberRequest(kind="Công văn", body="ĐU", symbol="CV/ĐU")},
    "next": {"kind": "Công văn", "body": "ĐU"},
    "put": {"request": vanban.NumberRequest(kind="Công văn", body="ĐU", symbol="CV/ĐU"), "number": 1},
    "set_start": {"kind": "Công văn", "body": "ĐU", "first": 5},
    "set_term": {"name": "2025 - 2030"},
    "settle": {"given": vanban.GivenNumber(number=1, row=1, fresh=True)},
    "take": {"request": vanban.NumberRequest(kind="Công văn", body="ĐU", symbol="CV/ĐU")},
    "void": {"row": 1, "reason": "viết hỏng"},
}


def test_every_public_function_is_tried():
    assert {*RIGHT, *OF_REGISTER} == {name for name in vanban.__all__ if inspect.isfunction(getattr(vanban, name))}
    public = {name for name, item in vars(vanban.Register).items() if inspect.isfunction(item) and name[0] != "_"}
    assert set(REGISTER) == {
        name for name in public if len(inspect.signature(getattr(vanban.Register, name)).parameters) > 1
    }


def used(result):
    """All that a function gives only when it is asked for."""
    if isinstance(result, vanban.Register):
        result.close()
    if isinstance(result, AbstractContextManager) and hasattr(result, "gen"):
        with result as inner:
            return list(inner)
    return list(result) if hasattr(result, "__next__") else result


def hold(function, right):
    """Each parameter with each wrong value: the call works, or is refused under a code."""
    for name in inspect.signature(function).parameters:
        for value in WRONG:
            shutil.rmtree("out", ignore_errors=True)
            Path("new.db").unlink(missing_ok=True)
            try:
                used(function(**{**right, name: value}))
            except vanban.VanbanError as error:
                codes = {item.code for item in error.diagnostics}
                assert not codes & {"error", "unforeseen"}, (name, value)
            except Exception as error:
                message = f"{name}={value!r}"
                raise AssertionError(message) from error


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.office) if name in PRINTING else name for name in RIGHT]
)
def test_a_value_of_another_type_never_fails_raw(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rows.csv").write_text("Số\n1\n", encoding="utf-8")
    (tmp_path / "minutes.docx").write_bytes(DOCX)
    (tmp_path / "office").mkdir()
    (tmp_path / "office/vanban.yaml").write_text("issuer: {name: Chi bộ Hoa Ban, place: Hoa Ban}\n", encoding="utf-8")
    shutil.copytree(YEAR / "chi-bo/truong-tieu-hoc", tmp_path / "chi-bo")
    hold(getattr(vanban, name), RIGHT[name])


def test_a_register_answers_for_its_arguments(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rows.csv").write_text("Số\n1\n", encoding="utf-8")
    hold(vanban.Register, {"path": tmp_path / "there.db"})
    hold(vanban.Register.create, {"path": "new.db", "term": "2025 - 2030"})
    with vanban.Register.create(tmp_path / "b.db", term="2025 - 2030") as register:
        for name, right in REGISTER.items():
            hold(getattr(register, name), right)
        for name, (parameter, right) in OF_REGISTER.items():
            hold(getattr(vanban, name), {parameter: register, **right})


def test_what_is_told_names_parameter_and_type(tmp_path):
    (tmp_path / "rows.csv").write_text("Số\n1\n", encoding="utf-8")
    (found,) = told(lambda: vanban.untouched("x")).diagnostics
    assert (found.code, found.message) == ("argument", "data: cần bytes; gặp 'x'")
    (found,) = told(lambda: vanban.rows(PLAN_EXAMPLE, tmp_path / "rows.csv", columns=[5])).diagnostics
    assert found.message == "columns: cần Mapping[str, str] | None; gặp [5]"
    (found,) = told(lambda: vanban.render(vanban.load(PLAN_EXAMPLE), register="số.db")).diagnostics
    assert found.message == "register: cần NumberSource | None; gặp 'số.db'"


def test_what_fails_by_another_hand_stays_as_it_is():
    class Careless:
        def take(self, _request):
            raise KeyError

        def settle(self, *_given):
            """Nothing is given."""

    with pytest.raises(KeyError):
        vanban.render(vanban.load(PLAN_EXAMPLE), register=Careless())
    with pytest.raises(TypeError):
        vanban.render(DOCUMENT, livel=6)
    with pytest.raises(TypeError):
        vanban.render()


@pytest.mark.parametrize("data", [b"x", b"- a", b"[1]", b"5"])
def test_a_file_without_lines_of_keys_is_told_so(data):
    for read in (vanban.profile_values, lambda source: vanban.record_values(source, "chi bộ")):
        (found,) = told(lambda read=read: read(data)).diagnostics
        assert (found.code, found.line, found.column) == ("model_type", 1, 1)
        assert found.message.startswith("cần một nhóm mục, mỗi mục một dòng, như “Cơ quan ban hành: ")


def test_public_functions_go_to_another_process():
    for name in RIGHT:
        function = getattr(vanban, name)
        assert pickle.loads(pickle.dumps(function)) is function  # noqa: S301  # our own
