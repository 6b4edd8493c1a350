"""The presses that are kept beside the built-in forms print what the compiler's own would."""

import shutil
from dataclasses import replace

import pytest

from vanban import standards
from vanban.packs.catalogue import all_forms
from vanban.packs.form import Form, card_of
from vanban.packs.pack import BUILT_IN
from vanban.press.compile import compile_template
from vanban.press.run import load_press
from vanban.workshop.build import built_files
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
    shutil.rmtree(folder / "press")
    assert load_press(folder, standards.current()) is None


def test_cards_say_what_the_folders_say():
    for form in all_forms():
        assert form.card == card_of(form.folder)
        assert Form(form.folder, form.card).sheet.id == form.folder.name


def damaged_zip(folder):
    archive = folder / "press" / f"{standards.current().id}.zip"
    archive.write_bytes(archive.read_bytes()[:-50])


def other_zip(folder):
    old, new = (folder / "press" / f"{item.id}.zip" for item in standards.STANDARDS)
    shutil.copy(old, new)


def cut_module(folder):
    module = folder / "press/press.py"
    module.write_text(module.read_text(encoding="utf-8")[:5000], encoding="utf-8")


def empty_module(folder):
    (folder / "press/press.py").write_bytes(b"")


@pytest.mark.parametrize("damage", [damaged_zip, other_zip, cut_module, empty_module])
def test_a_damaged_press_is_not_used(damage, tmp_path):
    folder = shutil.copytree(BUILT_IN / "templates/plan", tmp_path / "plan")
    damage(folder)
    assert load_press(folder, standards.current()) is None
