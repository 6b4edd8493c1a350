"""Cells are named as their own records name them: thôn Tân and thôn Tấn are two, none is there twice."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from vanban.book.committee import Committee
from vanban.book.people import Settled, put
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.reading.validation import LoadedRecord
from vanban.text.names import Known, known, name_key


def committee_cells(loaded: LoadedRecord, names: Iterable[str]) -> Settled:
    """Return a committee's record with the cells it names written as their own records write them."""
    committee: Committee = loaded.record
    among, told = known(names), []
    record: Any = committee
    year = committee.model_meetings
    for field in ("selected", "lessons") if year else ():
        for index, choice in enumerate(getattr(year, field)):
            path = ("model_meetings", field, index, "cell")
            found = _find(choice.cell, among)
            if len(found) > 1:
                listed = _(" hoặc ").join(f"“{name}”" for name in found)
                message = _("“{typed}” có thể là {listed}; hãy ghi đúng tên chi bộ")
                text = message.format(typed=choice.cell, listed=listed)
                told.append(loaded.problem(path, "cell-ambiguous", text, Severity.ERROR))
            elif not found and field == "lessons":  # a chosen cell that is not there is told with what is due
                message = _("không có chi bộ “{name}” trong các thư mục bên dưới").format(name=choice.cell)
                told.append(loaded.problem(path, "cell-unknown", message, Severity.ERROR))
            elif found and found[0] != choice.cell:
                severity = Severity.ADVICE if name_key(found[0]) == name_key(choice.cell) else Severity.WARNING
                text = _("ghi “{typed}”; in là “{name}” như hồ sơ của chi bộ").format(typed=choice.cell, name=found[0])
                told.append(loaded.problem(path, "cell-spelled", text, severity))
                record = put(record, path, found[0])
    return Settled(replace(loaded, record=record), tuple(told))


def _find(name: str, among: Known) -> tuple[str, ...]:
    """Return the cells that a name means, with or without the word that all of them begin with."""
    return among.find(name) or among.find(f"Chi bộ {name}")


def twice(below: Iterable[tuple[str, Path, LoadedRecord]]) -> Iterator[Diagnostic]:
    """Yield an error for each record below a committee whose name another has: both would be counted as one."""
    seen: dict[str, Path] = {}
    for name, path, loaded in below:
        key = name_key(name)
        if key in seen:
            message = _("“{name}” trùng tên với {other}; hai hồ sơ sẽ bị tính là một, hãy ghi tên cho khác nhau")
            text = message.format(name=name, other=seen[key])
            yield loaded.problem(("issuer", "name"), "cell-twice", text, Severity.ERROR)
        seen.setdefault(key, path)
