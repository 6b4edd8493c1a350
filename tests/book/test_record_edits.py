"""Every record of the examples changed at random: what was typed is read back, and no line changes but its own."""

import difflib
import random
from copy import deepcopy

import pytest

import vanban
from tests.conftest import ROOT
from tests.documents.test_edited import WORDS, emptied, is_part, lines_apart, named, put, random_change, scalars

RECORDS = [
    path
    for path in sorted(ROOT.glob("examples/**/*.yaml"))
    if vanban.record_kind(path) and "giay-to" not in path.parts and not path.read_bytes().startswith(b"form:")
]


def held(path):
    source = path.read_bytes()
    kind = vanban.record_kind(path)
    return source, kind, vanban.record_values(source, kind, name=path.name)


def random_of(path, seed):
    return random.Random(f"{named(path)} {seed}")  # noqa: S311  # the same changes in every run


def test_the_examples_have_records_of_every_kind():
    assert {vanban.record_kind(path) for path in RECORDS} == {"chi-bo", "ky-hop", "nam", "dang-uy"}


@pytest.mark.parametrize("path", RECORDS, ids=named)
def test_nothing_changed_is_not_a_byte(path):
    source, kind, data = held(path)
    assert vanban.edited_record(source, data, kind, name=path.name) == source
    assert vanban.edited_record(source, {}, kind, name=path.name) == source


@pytest.mark.parametrize("path", RECORDS, ids=named)
@pytest.mark.parametrize("seed", range(6))
def test_a_text_is_read_back_as_it_was_typed_and_changes_its_own_lines(path, seed):
    """A page sends the whole of each field, as it is typed there."""
    source, kind, data = held(path)
    rng = random_of(path, seed)
    texts = [(at, text) for at, text in scalars(data) if "\n" not in text]
    at, old = rng.choice(texts)
    new = rng.choice([word for word in WORDS if "\n" not in word and word != old])
    wanted = deepcopy(data)
    put(wanted, at, new)
    made = vanban.edited_record(source, {at[0]: wanted[at[0]]}, kind, name=path.name)
    assert vanban.record_values(made, kind, name=path.name) == wanted
    was, now = source.decode().splitlines(), made.decode().splitlines()
    changes = [
        code for code in difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes() if code[0] != "equal"
    ]
    ((tag, start, end, from_, to),) = changes
    assert (tag, end - start, to - from_) == ("replace", 1, 1), (at, old, new)
    assert (
        vanban.edited_record(made, {at[0]: data[at[0]]}, kind, name=path.name).decode().splitlines()[:start]
        == was[:start]
    )


@pytest.mark.parametrize("path", RECORDS, ids=named)
@pytest.mark.parametrize("seed", range(6))
def test_any_change_and_no_other_line(path, seed):
    source, kind, data = held(path)
    wanted = deepcopy(data)
    touched = random_change(wanted, random_of(path, seed))[0]
    made = vanban.edited_record(source, {touched: wanted.get(touched)}, kind, name=path.name)
    assert emptied(vanban.record_values(made, kind, name=path.name)) == emptied(wanted)
    labels = {field.name: {field.label, field.name} for field in vanban.record_fields(kind)}
    apart = lines_apart(source.decode())
    changed = {key for key in apart if key.casefold() in {each.casefold() for each in labels[touched]}} | {touched}
    left = [line for key, lines in apart.items() if key not in changed for line in lines]
    assert is_part(left, made.decode().splitlines(keepends=True))
