"""Promise: work grows with what is read and no faster: a file of twice the size takes no more than about twice as long.

Every reader and every function of text is given n and 4n of what has cost the most in programs like this one. Squares
would take sixteen times as long; what takes less than eight times, or next to nothing, holds.
"""

import gc
import importlib
import inspect
import json
import pkgutil
import time
from contextlib import suppress

import pytest

import vanban
import vanban.text
from tests.conftest import ROOT
from tests.helpers.account import plain_tree
from vanban.batch.series.csv_cells import cells_of, separator_of, stays_open
from vanban.errors import VanbanError
from vanban.reading import read_bytes
from vanban.reading.mapping import read_mapping
from vanban.text import (
    characters,
    citations,
    columns,
    emphasis,
    foreign_marks,
    language,
    line_breaks,
    names,
    pipe_table,
    prose,
    prose_notes,
    said,
    sequence,
    spreadsheet,
    typography,
)
from vanban.word.files import safe_name
from vanban.word.package import read_parts, write_parts

N, TIMES, MOST, NOTHING = 1_000, 4, 8, 0.02
SEEDS = (
    "a", "\u1ec7", "a\u0301", "\u0301", "xin chào ", "Nguyễn Văn A, ", "**a* ", "*", "(", "(“", "<", "[a](", "![", "[^",
    "a\n",
    "a\x0b", "| a ", "| a | b |\n", "|---", "# a\n", "1. a\n", "- a\n", "Điều 1. a\n", " ", ".", "a.", "1",
    "số 12-KH/TU ngày ",
    "a\tb\n", "- ", ",", " và ", "/", "oà", "đ/c ", '"', "a;", "()", "( )(", "\uf0b7 a\n", "\u200b", "chủ trì   ",
    " -", "a-", "a\u00a0", "\u00a0",
)  # fmt: skip
LETTER = ROOT / "vanban/templates/letter/example.yaml"
KNOWN = names.known(["Nguyễn Văn A", "Lò Thị B"])
FACE = 14.0
WORK = {
    "characters.as_vni": characters.as_vni,
    "characters.binds_words": characters.binds_words,
    "characters.bound": characters.bound,
    "characters.eth_for_dstroke": characters.eth_for_dstroke,
    "characters.foreign_word": characters.foreign_word,
    "characters.looks_blank": characters.looks_blank,
    "characters.forbidden_character": characters.forbidden_character,
    "characters.legacy_encoding": characters.legacy_encoding,
    "characters.off_the_line": lambda text: (
        characters.off_the_line(text, high=True),
        characters.off_the_line(text, high=False),
    ),
    "characters.one_break": characters.one_break,
    "characters.outside_typeface": characters.outside_typeface,
    "citations.marks": citations.marks,
    "citations.mentions": lambda text: list(citations.mentions(text)),
    "citations.spelled": lambda text: citations.spelled(text, lambda _number: None),
    "columns.longest": lambda text: columns.longest(text, FACE),
    "emphasis.spans": emphasis.spans,
    "foreign_marks.at_the_start": lambda text: list(foreign_marks.at_the_start(text)),
    "foreign_marks.inside": lambda text: list(foreign_marks.inside(text)),
    "foreign_marks.suspect": foreign_marks.suspect,
    "foreign_marks.tabbed": lambda text: list(foreign_marks.tabbed(text.split("\n"))),
    "language.fold": language.fold,
    "language.fold_tone": language.fold_tone,
    "language.nfc": language.nfc,
    "line_breaks.balanced_lines": lambda text: line_breaks.balanced_lines(text, 400.0, FACE),
    "line_breaks.unbroken": line_breaks.unbroken,
    "line_breaks.whole_figures": line_breaks.whole_figures,
    "line_breaks.widest_piece": lambda text: line_breaks.widest_piece(text, FACE),
    "names.bare_name": names.bare_name,
    "names.bare_person": names.bare_person,
    "names.known": lambda text: names.known(text.split()),
    "names.name_key": names.name_key,
    "names.no_person": names.no_person,
    "names.office_of": names.office_of,
    "names.people": lambda text: names.people(text, KNOWN),
    "names.persons": names.persons,
    "names.sole": names.sole,
    "names.spelled": lambda text: names.spelled(text, names.people(text, KNOWN)),
    "names.who": lambda text: names.who(text, KNOWN),
    "pipe_table.cells": pipe_table.cells,
    "pipe_table.lines_of": pipe_table.lines_of,
    "pipe_table.sides": pipe_table.sides,
    "prose.parse": prose.parse,
    "prose.plain": lambda text: prose.plain(prose.parse(text)),
    "prose.read": lambda text: prose.read(text, headings=True),
    "prose_notes.in_capitals": prose_notes.in_capitals,
    "prose_notes.notes_of": lambda text: list(prose_notes.notes_of(prose.parse(text), text)),
    "said.after": lambda text: said.after(text, "ngày"),
    "said.before": lambda text: said.before(text, "chủ trì"),
    "said.begins_large": said.begins_large,
    "said.joined": said.joined,
    "said.inside": said.inside,
    "said.led": lambda text: said.led(text, "đồng chí"),
    "said.numbered": lambda text: said.numbered(text, 1),
    "said.same_words": lambda text: said.same_words(text, f"{text}a"),
    "said.stop": said.stop,
    "said.stopped": said.stopped,
    "said.taught": said.taught,
    "said.titled": lambda text: said.titled(text, "Phụ lục", 1),
    "said.unnamed": lambda text: said.unnamed(text, "Kế hoạch"),
    "said.unnumbered": lambda text: said.unnumbered(text, 1),
    "said.unstopped": said.unstopped,
    "said.without_label": lambda text: said.without_label(text, "Nội dung"),
    "said.word_before": lambda text: said.word_before(text, "ngày"),
    "sequence.capital_of": lambda text: sequence.capital_of(text, "A"),
    "sequence.division_label": lambda text: sequence.division_label("phần", text),
    "sequence.number_of": sequence.number_of,
    "spreadsheet.csv_text": lambda text: spreadsheet.csv_text([text.split(), [text]]),
    "spreadsheet.plain": spreadsheet.plain,
    "spreadsheet.safe": spreadsheet.safe,
    "typography.text_width": lambda text: typography.text_width(text, FACE),
}
"""Each function of text, as it is called."""
OF_NO_TEXT = {
    "columns.cell_width", "columns.shared", "language.long_date", "language.official_number", "language.percent",
    "language.point_letter", "language.roman", "language.short_date",
}  # fmt: skip
MODULES = [importlib.import_module(f"vanban.text.{found.name}") for found in pkgutil.iter_modules(vanban.text.__path__)]


def functions():
    return {
        f"{module.__name__.rpartition('.')[2]}.{name}"
        for module in MODULES
        for name, found in vars(module).items()
        if getattr(found, "__module__", "") == module.__name__ and callable(found)
        and not inspect.isclass(found) and not name.startswith("_")
    }  # fmt: skip


def test_no_function_of_text_is_without_its_growth():
    assert functions() == WORK.keys() | OF_NO_TEXT


def took(work, given):
    for module in MODULES:
        for found in vars(module).values():
            getattr(found, "cache_clear", int)()
    gc.collect(0)
    start = time.process_time()
    with suppress(VanbanError, IndexError, KeyError):  # a text that it does not take
        work(given)
    return time.process_time() - start


def grows_too_fast(work, made, n=N):
    """Whether four times as much takes more than eight times as long, in the best of three tries."""
    for _try in range(3):
        much = took(work, made(TIMES * n))
        if much < max(NOTHING, MOST * took(work, made(n))):
            return False
    return True


def test_the_measure_sees_squares():
    assert grows_too_fast(lambda text: [text.count("b") for _char in text for _other in text[::20]], "a".__mul__)


@pytest.mark.parametrize("name", WORK)
def test_a_function_of_text_is_linear(name):
    slow = [seed for seed in SEEDS if grows_too_fast(WORK[name], lambda n, seed=seed: (seed * n)[:n])]
    assert slow == []


def as_json(n):
    return json.dumps({"a": [{"name": "Đảng uỷ xã", "purpose": "b/c"} for _index in range(n)]}).encode()


READ = {
    "json recipients": (as_json, "x.json"),
    "json text": (lambda n: json.dumps({"a": "x\n" * n}).encode(), "x.json"),
    "json soft": (lambda n: ('{"a": "' + "x\u2028" * n + '"}').encode(), "x.json"),
    "json twice": (lambda n: ("{" + ",".join(['"a":1'] * n) + "}").encode(), "x.json"),
    "json deep": (lambda n: b"[" * n, "x.json"),
    "yaml soft": (lambda n: ('a: "' + "x\x0b" * n + '"').encode(), "x.yaml"),
    "yaml soft block": (lambda n: ("a: |\n  " + "x\x0b" * n).encode(), "x.yaml"),
    "yaml list": (lambda n: ("a:\n" + "- b\n" * n).encode(), "x.yaml"),
    "yaml keys": (lambda n: "".join(f"k{index}: b\n" for index in range(n)).encode(), "x.yaml"),
    "yaml twice": (lambda n: ("a: b\n" * n).encode(), "x.yaml"),
    "yaml brackets": (lambda n: ("a: [" + "b," * n + "c]").encode(), "x.yaml"),
    "yaml nested": (lambda n: ("a: " + "{a: " * n).encode(), "x.yaml"),
    "yaml no-break": (lambda n: ("a:\n" + "\u00a0 b: c\n" * n).encode(), "x.yaml"),
    "yaml tabs": (lambda n: ("a:\n" + "\tb: c\n" * n).encode(), "x.yaml"),
    "yaml plain": (lambda n: ("a: " + "x\n  " * n).encode(), "x.yaml"),
    "yaml refused": (lambda n: ("a: b: c\n" * n).encode(), "x.yaml"),
    "yaml unprintable": (lambda n: "x: \u200b\x01\n".encode() * n, "x.yaml"),
    "markdown": (lambda n: ("---\na: b\n---\n" + "x\n" * n).encode(), "x.md"),
}
FORMATS = {"json": "json", "yaml": "yaml", "md": "markdown"}


@pytest.mark.parametrize("name", READ)
def test_a_reader_of_data_is_linear(name):
    made, file = READ[name]
    assert not grows_too_fast(lambda data: read_bytes(data, file, FORMATS[file.partition(".")[2]], lenient=True), made)


@pytest.mark.parametrize(
    ("work", "made"),
    [
        (safe_name, lambda n: "ệ" * (4 * n)),
        (safe_name, lambda n: " ." * (4 * n)),
        (lambda text: list(cells_of(text, ",")), lambda n: '"a""b",' * n),
        (lambda text: list(cells_of(text, ",")), lambda n: '"' * n),
        (lambda text: stays_open(text, ",", opened=False), lambda n: '"a""b",' * n),
        (separator_of, lambda n: '"a;b,' * n),
        (read_mapping, lambda n: {"a": [{"name": "b"} for _index in range(n)]}),
    ],
    ids=["name", "name of dots", "cells", "quotes", "open", "separator", "mapping"],
)
def test_another_reader_is_linear(work, made):
    assert not grows_too_fast(work, made)


FAULTY = {
    "twice": lambda n: "k: 1\n" * n,
    "unknown": lambda n: "".join(f"k{index}:\n\t- a\n" for index in range(n)),
    "wide colons": lambda n: "Trích yếu：thử\n" * n,
    "no colon": lambda n: "abc\n" * (4 * n),
    "no colon in a long line": lambda n: "abc " + "a " * n + "\n",
    "open quotes in one line": lambda n: "a: '" * n + "\n",
    "open quotes": lambda n: "form: letter\na: '\n" * n,
    "a list among keys": lambda n: "- abc\n" * n,
    "text below": lambda n: "Nội dung:\n" + "  abc\n  b: c\n" * n,
}


@pytest.mark.parametrize("name", FAULTY)
def test_what_is_wrong_with_a_file_is_told_in_linear_time(name, tmp_path):
    path = tmp_path / "x.yaml"

    def told(text):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(vanban.InputError):
            vanban.load(path)

    told("form: letter\na: b\n")
    assert not grows_too_fast(told, lambda n: "form: letter\n" + FAULTY[name](n))


def run_of(n):
    return {"word/document.xml": ("<w:body>", "<w:p>" + "<w:r><w:t>a </w:t></w:r>" * (10 * n) + "</w:p>")}


def chain_of(n):
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{at}"><w:name w:val="s{at}"/><w:basedOn w:val="s{at + 1}"/></w:style>'
        for at in range(n)
    )
    lines = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="s{at}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>' for at in range(0, n, 5)
    )
    return {"word/styles.xml": ("</w:docDefaults>", styles), "word/document.xml": ("<w:body>", lines)}


@pytest.mark.parametrize("more", [run_of, chain_of])
def test_a_check_is_linear_in_the_runs_of_a_paragraph_and_in_styles_on_styles(more):
    parts = dict(read_parts(vanban.render(vanban.load(LETTER))))

    def made(n):
        now = dict(parts)
        for name, (behind, xml) in more(n).items():
            assert behind in now[name].decode()
            now[name] = now[name].decode().replace(behind, behind + xml, 1).encode()
        return write_parts(now)

    vanban.check(made(1))
    assert not grows_too_fast(vanban.check, made)


def test_a_letter_to_many_is_linear():
    def made(n):
        people = [f"Đảng uỷ xã {index}" for index in range(n)]
        return {**plain_tree(LETTER.read_text(encoding="utf-8")), "Nơi nhận": people}

    def printed(data):
        vanban.render(vanban.load(data))

    printed(made(2))
    assert not grows_too_fast(printed, made, 500)
