"""Whatever stands in the cells of a table is in the documents of its rows to the last letter, or told.

The number of cases is ``VANBAN_EXAMPLES``.
"""

import csv
import io

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.exceptions import IllegalCharacterError

import vanban
from tests.conftest import ROOT
from tests.documents.test_account import EXAMPLES, TEXTS, WHOLE, letters
from vanban.batch.series.tree import load_row

BASE = ROOT / "examples/nhieu-van-ban/giay-moi.yaml"
CELLS = TEXTS.filter(str.strip)  # a blank cell is what the shared file says
TABLES = st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5)
HEAD = ("Kính mời", "Địa điểm")


def as_csv(rows, path, draw):
    """Write a table as some program does: with its own separator, quotes and encoding."""
    file = io.StringIO(newline="")
    quoting = draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    writer = csv.writer(file, delimiter=draw(st.sampled_from(",;\t")), quoting=quoting,
                        lineterminator=draw(st.sampled_from(["\n", "\r\n"])))  # fmt: skip
    writer.writerows([HEAD, *rows])
    path.write_bytes(file.getvalue().encode(draw(st.sampled_from(["utf-8", "utf-8-sig"]))))


def as_xlsx(rows, path, _draw):
    book = openpyxl.Workbook()
    for row in (HEAD, *rows):
        book.active.append(row)
        for cell in book.active[book.active.max_row]:
            cell.data_type, cell.number_format = "s", "@"
    book.save(path)


def documents(path):
    """Return the documents of a table, whether anything was told beside them, and of what row there is none."""
    rows, found, told = vanban.rows(BASE, path), [], []
    for row in rows:
        loaded = load_row(row)
        found.append(loaded.document)
        told += loaded.advice
    return found, [*told, *rows.notes]


@pytest.mark.parametrize(("suffix", "write"), [(".csv", as_csv), (".xlsx", as_xlsx)])
def test_each_cell_is_in_its_document_or_told(suffix, write, tmp_path):
    path = tmp_path / f"a{suffix}"
    used = []

    @settings(max_examples=EXAMPLES * 10, deadline=None, derandomize=not WHOLE, database=None,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(TABLES, st.data())
    def holds(rows, data):
        try:
            write(rows, path, data.draw)
        except IllegalCharacterError:
            return  # no workbook holds it
        try:
            found, told = documents(path)
        except vanban.InputError:
            return
        if told:
            return
        used.append(len(found))
        assert len(found) == len(rows)
        for (invited, place), document in zip(rows, found, strict=True):
            assert letters(document.location) == letters(place)
            assert letters("\n".join(document.invitees)) == letters(invited)

    holds()
    assert used, "no table went through"
