"""Promise: ``extract(render(d)) == d`` for every form, field, space and break, or the field is refused.

Each field that an example of a form fills is given every kind of space, break and invisible character, at its begin, in
its middle and at its end, and letters whose capitals are others. What is loaded is what was given, in the normal form that
``docs/su-dung.md`` tells, by whichever reader; and comes back from the Word file. A sample of the cases is tried; all of
them with ``VANBAN_WHOLE=1``.
"""

import json
import os
import re
import unicodedata
from random import Random

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import vanban
from tests.conftest import FORM_EXAMPLES, ROOT
from tests.helpers.account import changed, plain_tree, scalars
from vanban.errors import InputError, VanbanError

WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
SAMPLE = 12
"""Cases of a form that are tried otherwise."""
BREAKS = ["\n", "\r\n", "\r", "\x0b", "\x85", "\u2028", "\u2029", "\n\n", " \n ", "\t", "\f"]
SPACES = [" ", "  ", "\u00a0", "\u202f", "\u2003", "\u2009", "\u2007", "\u3000"]
UNSEEN = ["\u200b", "\ufeff", "\u2060", "\u00ad", "\u200e", "\u200f"]
CAPITALS = ["ß", "ŉ", "ﬁ", "ı", "İ", "ǰ"]
"""Letters that are more than one, or others, in capitals."""
BLANK = ["\u00a0", "\u200b", "\u3164", "\u2800", "\u3000", "\u2060", "\u00ad", "\u034f", "\u115f", "\u2063", "\ufe0f"]
ENDS = re.compile("\r\n|[\r\n\x0b\x85\u2028\u2029]")
FIELDS = [(path, key) for path in FORM_EXAMPLES for key, _value in scalars(plain_tree(path.read_text("utf-8")))]


def every_field(form):
    """Return a place of each field that an example of the form fills: the example, the way to the value, the value."""
    found = {}
    for path in sorted((ROOT / "vanban/templates" / form).glob("example*.yaml")):
        for key, value in scalars(plain_tree(path.read_text("utf-8"))):
            found.setdefault(tuple(part for part in key if isinstance(part, str)), (path, key, value))
    return list(found.values())


def texts(value):
    """Yield a value with each sign at each place, decomposed, in capitals, in small letters."""
    at = value.find(" ")
    middle = at if at > 0 else len(value) // 2
    for sign in (*BREAKS, *SPACES, *UNSEEN):
        yield from (sign + value, value + sign, value[:middle] + sign + value[middle + (at > 0) :])
    yield from (value + letter for letter in CAPITALS)
    yield from (unicodedata.normalize("NFD", value), value.upper(), value.lower())


def cases(form):
    every = [(*place, text) for place in every_field(form) for text in dict.fromkeys(texts(place[2]))]
    return every if WHOLE else Random(form).sample(every, SAMPLE)  # noqa: S311  # the same at each run


def strings(value):
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def stands_in(document, text):
    """Whether a document holds a text in its normal form; a name with a post or a purpose is kept in parts."""
    held = "\n".join(
        line.strip(" \t") for item in strings(document.model_dump(mode="json")) for line in item.split("\n")
    )
    lines = [line.strip(" \t") for line in ENDS.split(unicodedata.normalize("NFC", text).strip(" \t\r\n"))]
    whole = "\n".join(lines).strip(" \t\n")
    return whole in held or all(part in held for part in re.split(r" *[,();] *", whole))


def loaded(source, folder, **how):
    try:
        return vanban.load(source, folder=folder, **how)
    except InputError as error:
        return error


def told_at(error, key):
    """Whether an error tells of a field, or of one beside it in its group that is drawn from it."""
    parts = []
    for part in key:
        if isinstance(part, int):
            parts[-1] += f" {part + 1}"
        else:
            parts.append(part)
    group = ": ".join(parts[:-1] or parts)
    return any(f"{item.label}:".startswith(f"{group}:") for item in error.diagnostics if item.label)


def fault(path, key, value, text):
    """Return what is wrong with a field that holds a text, or nothing."""
    tree = plain_tree(path.read_text("utf-8"))
    given = changed(tree, key, text)
    folder = path.parent
    document = loaded(given, folder)
    for name, data in (
        ("x.yaml", yaml.safe_dump(given, allow_unicode=True, sort_keys=False, width=10**6)),
        ("y.yaml", yaml.safe_dump(given, sort_keys=False)),
        ("x.json", json.dumps(given, ensure_ascii=False)),
    ):
        other = loaded(data.encode(), folder, name=name)
        if isinstance(other, InputError):  # a reader of files tells of a control character before the field is known
            strict = "\f" in text and {item.code for item in other.diagnostics} == {"forbidden_character"}
            if not isinstance(document, InputError) and not strict:
                return f"{name} is refused: {other}"
        elif other != document:
            return f"{name} makes another document"
    if isinstance(document, InputError):
        return "" if told_at(document, key) else f"refused elsewhere: {document}"
    if not stands_in(document, text) and document != loaded(changed(tree, key, value), folder):
        return "changed"
    docx = vanban.render(document)
    if vanban.extract(docx, folder=folder) != document:
        return "does not come back"
    return "".join(map(str, vanban.differences(docx, folder=folder)))


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_every_field_with_every_space_comes_back_or_is_refused(path):
    every = cases(path.parent.name)
    assert len(every) >= SAMPLE
    found = [(key, text, wrong) for path, key, value, text in every if (wrong := fault(path, key, value, text))]
    assert found == []


def comes_back(path, key, value):
    try:
        document = vanban.load(changed(plain_tree(path.read_text("utf-8")), key, value))
        docx = vanban.render(document)
    except VanbanError:
        return
    assert vanban.extract(docx) == document
    assert [item.code for item in vanban.differences(docx)] == []


@given(
    st.sampled_from(FIELDS),
    st.lists(st.sampled_from([*BREAKS, *SPACES, *UNSEEN, "Một", "Hai (b)", "đ"]), min_size=1, max_size=5),
)
@settings(max_examples=60, deadline=None)
def test_what_comes_back_is_what_went_in(field, parts):
    comes_back(*field, "".join(parts))


@pytest.mark.parametrize("blank", BLANK, ids=lambda text: f"U+{ord(text):04X}")
def test_a_name_that_only_looks_filled_is_refused(blank):
    path, key = next(
        (path, key) for path, key in FIELDS if path.parent.name == "letter" and key[-1] == "Họ tên người ký"
    )
    with pytest.raises(vanban.InputError):
        vanban.render(vanban.load(changed(plain_tree(path.read_text("utf-8")), key, blank)))


@pytest.mark.parametrize(
    "draft", ["\uff11", "1" * 100_000, "1" + ".000" * 30_000, "\uff11.\uff10\uff10\uff10", "1.\uff10\uff10\uff10"]
)
def test_a_number_of_other_figures_or_of_thousands_of_them_is_refused(draft):
    path = next(path for path in FORM_EXAMPLES if path.parent.name == "letter")
    tree = {**plain_tree(path.read_text("utf-8")), "Dự thảo lần": draft}
    with pytest.raises(vanban.InputError):
        vanban.load(tree)


@pytest.mark.parametrize("word", ["ViÖt", "Ñoàng", "V¨n"])
def test_a_short_word_of_an_old_encoding_is_told(word):
    path = next(path for path in FORM_EXAMPLES if path.parent.name == "letter")
    told = []
    vanban.load({**plain_tree(path.read_text("utf-8")), "Trích yếu": word}, advice=told.append)
    assert "legacy-word" in {item.code for item in told}
