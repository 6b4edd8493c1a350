"""The presses that are kept beside the built-in forms print what the compiler's own would."""

import shutil
from dataclasses import replace

import pytest

import vanban
from tests.conftest import ROOT
from vanban import standards
from vanban.packs.catalogue import all_forms
from vanban.packs.form import Form, card_of
from vanban.packs.pack import BUILT_IN
from vanban.press import run, shared
from vanban.press.compile import compile_template
from vanban.press.run import load_press
from vanban.workshop.build import built_files
from vanban.workshop.presses import Shared, own_source
from vanban.workshop.template_check import claimed, loaded_examples


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.id)
def test_a_kept_press_prints_what_the_compiler_would(form):
    for standard in claimed(form):
        kept = load_press(form.folder, standard)
        compiled = compile_template(form.template(), form.model, standard, form.wording_type)
        for document in loaded_examples(form):
            labels = form.wording(document)
            assert kept.render(document, labels) == compiled.render(document, labels)


def test_everything_that_is_built_is_as_its_sources_say():
    stale = [path for path, data in built_files() if not path.is_file() or path.read_bytes() != data]
    assert stale == []  # otherwise: vanban template build


def test_a_kept_press_of_another_template_is_not_used(tmp_path):
    folder = shutil.copytree(BUILT_IN / "templates/plan", tmp_path / "plan")
    assert load_press(folder, standards.current())
    with (folder / "template.docx").open("ab") as file:
        file.write(b" ")
    assert load_press(folder, standards.current()) is None


def test_no_press_is_kept_for_a_standard_that_nobody_built(tmp_path):
    folder = shutil.copytree(BUILT_IN / "templates/plan", tmp_path / "plan")
    assert load_press(folder, replace(standards.current(), id="hd99-2099")) is None
    (folder / "press.py").unlink()
    assert load_press(folder, standards.current()) is None


def test_cards_say_what_the_folders_say():
    for form in all_forms():
        assert form.card == card_of(form.folder)
        assert Form(form.folder, form.card).sheet.id == form.folder.name


def cut_module(module):
    module.write_bytes(module.read_bytes()[:1200])


def empty_module(module):
    module.write_bytes(b"")


def module_without_its_own(module):
    """Its blocks are no longer what is shared."""
    module.write_bytes(module.read_bytes().replace(b"letterhead_", b"letterhead_0"))


@pytest.mark.parametrize("damage", [cut_module, empty_module, module_without_its_own])
def test_a_damaged_press_is_not_used(damage, tmp_path):
    folder = shutil.copytree(BUILT_IN / "templates/plan", tmp_path / "plan")
    damage(folder / "press.py")
    assert load_press(folder, standards.current()) is None


def damaged_zip(archive, _other):
    archive.write_bytes(archive.read_bytes()[:-50])


def other_zip(archive, other):
    shutil.copy(other, archive)


def no_zip(archive, _other):
    archive.unlink()


@pytest.mark.parametrize("damage", [damaged_zip, other_zip, no_zip])
def test_a_press_whose_shared_zip_is_damaged_is_not_used(damage, tmp_path, monkeypatch):
    copy = shutil.copytree(run.SHARED, tmp_path / "shared")
    monkeypatch.setattr(run, "SHARED", copy)
    assert load_press(BUILT_IN / "templates/plan", standards.current())
    damage(copy / "hd05-2026-0.zip", copy / "hd36-2018-0.zip")
    assert load_press(BUILT_IN / "templates/plan", standards.current()) is None


def test_nothing_is_shared_that_no_press_asks_for():
    built = {path for path, _data in built_files()}
    kept = {path for path in run.SHARED.iterdir() if path.name != "__pycache__"}
    assert kept <= built  # otherwise: delete it
    used = "".join(path.read_text(encoding="utf-8") for path in built if path.name == "press.py")
    assert all(name in used for name in vars(shared) if not name.startswith("__"))


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.id)
def test_a_form_keeps_what_is_its_own(form):
    """Whose name, number and signature stand around the body is said once, for all forms."""
    around = ("Vb-party-title", "Vb-number", "Vb-type-name", "Vb-signer-name", "Vb-recipient", "Vb-contact")
    own = (form.folder / "press.py").read_text(encoding="utf-8")
    common = (run.SHARED / "__init__.py").read_text(encoding="utf-8")
    if form.id == "regulation":  # what it was issued with stands in the middle of its title
        around = tuple(style for style in around if style != "Vb-type-name")
    for style in around:
        assert f'w:val="{style}"' not in own
        assert f'w:val="{style}"' in common


BLOCKS = """
def fills(put, kept, value, filters):
    def part_0(values):
        g_heading = values['heading']
        g_text = values['text']
        {}
        return b"".join(out)
"""


@pytest.mark.parametrize(
    ("statements", "calls"),
    [
        ("one(kept[g_heading.rule])", 1),
        ("one(kept[g_text])", 0),
        ("one(b'x')", 0),
        ("many((kept[g_heading.rule], kept[g_text]))", 0),
        ("one(kept[g_heading.rule]); one(kept[g_heading.type])", 1),
        ("one(kept[g_heading.rule]); one(kept[g_text]); one(kept[g_heading.rule])", 2),
    ],
)
def test_a_block_is_shared_that_reads_the_frame_and_nothing_else(statements, calls):
    code = BLOCKS.format("\n        ".join(statements.split("; ")))
    assert own_source(code, Shared()).count("        heading_") == calls


def test_what_was_filled_to_be_looked_at_is_printed_once_and_only_for_its_document():
    path = ROOT / "vanban/templates/minutes/example.yaml"
    first, second = vanban.load(path), vanban.load(ROOT / "vanban/templates/agenda/example.yaml")
    fresh = {id(each): vanban.render(each.model_copy()) for each in (first, second)}
    again = vanban.load(path)
    other = vanban.render(again, standard="hd36")
    assert vanban.render(second) == fresh[id(second)]
    assert vanban.render(vanban.load(path)) == vanban.render(first) == fresh[id(first)]
    assert other != fresh[id(first)]
    assert vanban.render(again, standard="hd36") == other
