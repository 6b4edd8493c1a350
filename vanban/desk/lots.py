"""A list of the folder and what is made of its rows: what its columns mean, what is wrong with a row, the work."""

import csv
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import vanban
from vanban.desk.folder import Folder, OutsideError
from vanban.desk.jobs import Fault, Job
from vanban.desk.pictures import print_file
from vanban.desk.settings import remember, remembered
from vanban.messages import translate as _
from vanban.text.spreadsheet import plain

SHOWN = 3
"""Rows whose pages are shown before all are made."""
NOTES = 20
"""Notes on a list that are told."""
REPORT = "bao-cao.csv"


class Shown(NamedTuple):
    """A column of the list: its letter, its heading, its first texts, and the field that it fills."""

    letter: str
    title: str
    texts: list[str]
    field: str


class Line(NamedTuple):
    """A row as the report tells of it; its PDF, where there is one."""

    row: int
    file: str
    made: bool
    message: str
    pdf: str = ""


@dataclass(frozen=True)
class Lot:
    """A list: the names of its folder, of its file, and of the data that all its documents share."""

    folder: Folder
    name: str
    base: str
    table: str
    columns: dict[str, str]
    """The field that each heading stands for; nothing where the column is passed over."""

    @property
    def key(self) -> str:
        """What tells one state of the list, its columns and what is shared from another."""
        files = [self.folder.read(name).data for name in (self.base, self.table)]
        return vanban.fingerprint(b"\0".join((*files, json.dumps(self.columns).encode())))

    def rows(self, *, loose: bool = False) -> vanban.Rows:
        """Return the rows.

        Raises:
            vanban.InputError: as of :func:`vanban.rows`.
        """
        path = self.folder.path
        return vanban.rows(path(self.base), path(self.table), columns={} if loose else self.columns, loose=loose)

    def shown(self) -> tuple[list[Shown], list[str]]:
        """Return the columns, each with the field that was chosen, was chosen the last time, or has its name.

        With them goes what is told of what stands around them, as of text above the headings.
        """
        found = self.rows(loose=True)
        first = list(islice(found, SHOWN))
        if not first:
            return [], self._notes(found.notes)
        known = remembered(self.folder, "columns", found.form)
        table = first[0].table
        columns = []
        for index, title in enumerate(table.titles):
            if not title:
                continue
            column = table.columns[index]
            own = "file" if index == table.name_column else ".".join(column.path) if column else ""
            chosen = self.columns.get(title, known.get(title, own))
            columns.append(Shown(_letters(index), title, [_at(row.texts, index) for row in first], chosen))
        return columns, self._notes(found.notes)

    def choose(self, columns: dict[str, str]) -> None:
        """Remember what the columns mean, for this list and for the next of its form."""
        form = self.rows(loose=True).form

        def change(settings: dict[str, dict[str, dict[str, object]]]) -> None:
            settings.setdefault("lots", {})[self.name] = {"base": self.base, "table": self.table, "columns": columns}
            settings.setdefault("columns", {}).setdefault(form, {}).update(columns)

        remember(self.folder, change)

    def samples(self) -> list[tuple[str, vanban.Made]]:
        """Return the first rows by their words, each with its document or why there is none."""
        first = list(islice(self.rows(), SHOWN))
        return [(row.words, made) for row, made in zip(first, vanban.render_many(first), strict=True)]

    def test(self, job: Job) -> None:
        """Make every row in memory, and keep what is wrong."""
        held: dict[int, vanban.Row] = {}
        found = self.rows()

        def going() -> Iterator[vanban.Row]:
            for row in found:
                if job.asked_to_stop:
                    return
                held[row.number] = row
                yield row

        for made in vanban.render_many(going()):
            row = held.pop(made.number)
            job.take(made, lambda made, row=row: self._faults(made, row))  # type: ignore[misc]  # bound at once
        job.notes += self._notes(found.notes)

    def make(self, job: Job) -> None:
        """Make the documents that are not there yet."""
        path = self.folder.path
        report = path(f"{self.name}/{REPORT}")
        with vanban.render_rows(
            path(self.base),
            path(self.table),
            output=report.parent,
            report=report,
            resume=True,
            columns=self.columns,
            stop=lambda: job.asked_to_stop,
        ) as all_made:
            for made in all_made:
                job.take(made, self._faults)
                job.passed = all_made.passed
            job.passed = all_made.passed
            job.notes += self._notes(all_made.notes)

    def print(self, job: Job) -> None:
        """Make the PDFs that are not there yet, of the documents that are."""
        for line in self.made():
            if job.asked_to_stop:
                return
            pdf = self._path(line.file).with_suffix(".pdf")
            before = pdf.stat().st_mtime_ns if pdf.exists() else 0
            made = self.print_one(line)
            if made.ok and pdf.stat().st_mtime_ns == before:
                job.passed += 1
            else:
                job.take(made, self._faults)

    def print_one(self, line: Line) -> vanban.Made:
        """Make the PDF of one document.

        Raises:
            vanban.OutputError: there is no LibreOffice.
        """
        try:
            return vanban.Made(line.file, path=print_file(self._path(line.file)), number=line.row)
        except vanban.OutputError as error:
            if any(item.code == "no-libreoffice" for item in error.diagnostics):
                message = _("bản PDF cần LibreOffice, mà máy này chưa có; cài từ libreoffice.org")
                raise vanban.OutputError(message) from error
            return vanban.Made(line.file, diagnostics=error.diagnostics, error=error, number=line.row)

    def _pdf(self, file: str) -> str:
        """Return the PDF of a document as it is now; nothing where there is none."""
        docx = self._path(file)
        pdf = docx.with_suffix(".pdf")
        there = docx.exists() and pdf.exists() and pdf.stat().st_mtime_ns >= docx.stat().st_mtime_ns
        return pdf.name if there else ""

    def _path(self, file: str) -> Path:
        return self.folder.path(f"{self.name}/{file}")

    def made(self) -> list[Line]:
        """Return the rows whose document is there."""
        return [line for line in self.report() if line.made and self._path(line.file).exists()]

    def _notes(self, notes: list[vanban.Diagnostic]) -> list[str]:
        """Return what is told of a list as a whole: first what only looks wrong, each with its row."""
        found = []
        for item in sorted(notes, key=lambda item: item.severity is vanban.Severity.ADVICE):
            cell = re.search(r"!([A-Z]+\d+)$", item.file or "")
            where = cell[1] if cell else _("dòng {n}").format(n=item.line) if item.line else ""
            found.append(self.folder.told(f"{where}: {item.message}" if where else item.message))
        return found if len(found) <= NOTES else [*found[:NOTES], _("… và {n} nữa").format(n=len(found) - NOTES)]

    def _faults(self, made: vanban.Made, row: vanban.Row | None = None) -> Iterator[Fault]:
        """Yield what is wrong with a row, or of one that is made what looks wrong, each at its cell."""
        wanted = vanban.Severity.WARNING if made.ok else vanban.Severity.ERROR
        table = str(self.folder.path(self.table))
        for item in made.diagnostics:
            if item.severity is not wanted:
                continue
            if made.ok and not (item.file or "").startswith(table):  # the same for all rows
                yield Fault(0, "", "", item.label or "", "", self.folder.told(item.message))
                continue
            index = _column(item, row)
            title = _at(row.table.titles, index) if row else item.label or ""
            line = re.search(r"(\d+)$", made.source)
            cell = f"{_letters(index)}{line[1]}" if index is not None and line else ""
            label = f"{item.label}: " if item.label and item.label != title else ""
            yield Fault(
                made.number, row.words if row else "", cell, title, _at(row.texts, index) if row else "",
                self.folder.told(f"{label}{item.message}"),
            )  # fmt: skip

    def report(self) -> list[Line]:
        """Return what was last told of each row."""
        lines: dict[int, Line] = {}
        text = self.folder.read(f"{self.name}/{REPORT}").data.decode("utf-8-sig", "replace")
        for cells in csv.DictReader(StringIO(text)):
            row = {name: plain(cell or "") for name, cell in cells.items()}
            if row["row"].isdecimal():
                number = int(row["row"])
                said = " ".join(
                    re.sub(r"^.*?\.(?:xlsx|xlsm|csv):", "", one) for one in (row["errors"] or row["notes"]).split(" | ")
                )
                file, made = row["output"], row["ok"] == "có"
                lines[number] = Line(number, file, made, self.folder.told(said), self._pdf(file) if made else "")
        return [lines[number] for number in sorted(lines)]


def lot_of(folder: Folder, name: str) -> Lot | None:
    """Return a list that was begun, if it is still there."""
    match remembered(folder, "lots", name):
        case {"base": str(base), "table": str(table), "columns": dict(columns)}:
            with suppress(OutsideError):
                if folder.read(table).hash and folder.read(base).hash:
                    return Lot(folder, name, base, table, columns)
    return None


def lots_of(folder: Folder) -> list[Lot]:
    """Return the lists that were begun, the newest first."""
    names = reversed(remembered(folder, "lots"))
    return [lot for name in names if (lot := lot_of(folder, name))]


def begin(folder: Folder, file: str, data: bytes, *, form: str = "", base: str = "") -> Lot:
    """Put a list into a folder of its own, with a file of what its documents share where no draft says it.

    Raises:
        vanban.VanbanError: it is no list, or cannot be written.
    """
    stem, _point, suffix = file.rpartition(".")
    plain = " ".join(re.sub(r"[^\w\s-]", " ", stem).split())[:60] or "danh sach"
    name, number = plain, 1
    while (folder.root / name).exists():
        number += 1
        name = f"{plain} {number}"
    table = f"{name}/{plain}.{suffix.lower()}"
    folder.save(table, data, "")
    if not base:
        base = f"{name}/{form}.yaml"
        head = _("# Những mục mà mọi văn bản của danh sách này giống nhau.")
        folder.save(base, f"{head}\nform: {form}\n".encode(), "")
    values = {"base": base, "table": table, "columns": {}}
    remember(folder, lambda settings: settings.setdefault("lots", {}).update({name: values}))
    return Lot(folder, name, base, table, {})


def _column(item: vanban.Diagnostic, row: vanban.Row | None) -> int | None:
    """Return the column at which something is wrong: of a sheet by its cell, else by the field."""
    if cell := re.search(r"!([A-Z]+)\d+$", item.file or ""):
        number = 0
        for letter in cell[1]:
            number = number * 26 + ord(letter) - 64
        if item.field or not row or number > 1:
            return number - 1
    for index, column in enumerate(row.table.columns if row else ()):
        if column and item.field and f"{item.field}.".startswith(f"{'.'.join(column.path)}."):
            return index
    return None


def _letters(index: int) -> str:
    return (_letters(index // 26 - 1) if index > 25 else "") + chr(65 + index % 26)


def _at(texts: tuple[str, ...], index: int | None) -> str:
    return texts[index] if index is not None and index < len(texts) else ""
