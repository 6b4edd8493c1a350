"""The labels that a form prints and packs may replace: a form's ``labels.yaml``, a pack's ``labels/<form>.yaml``."""

import difflib
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from vanban.errors import Diagnostic, TemplateError
from vanban.messages import translate as _
from vanban.models.record import Record, told
from vanban.models.values import Day, Line, Text
from vanban.record_file import read_record

FILE = "labels.yaml"


class LabelSheet(Record):
    """A file of labels, with its source and its time."""

    source: Annotated[Text, told("Nguồn", "Mẫu của cơ quan nào", "Mẫu biên bản của Tỉnh uỷ …")] = ""
    valid_from: Annotated[Day | None, told("Hiệu lực từ", "Ngày đầu", "01/7/2026")] = None
    valid_to: Annotated[Day | None, told("Hiệu lực đến", "Ngày cuối", "31/12/2030")] = None
    labels: Annotated[dict[str, Line], told("Nhãn", "Tên nhãn và chữ in ra", {"chair": "Chủ toạ"})]

    def holds(self, day: date | None) -> bool:
        """Whether the labels are in use on a day; on an unknown one they are when their time has no end."""
        if day is None:
            return self.valid_to is None
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


def wording_type(folder: Path) -> type[tuple[Any, ...]] | None:
    """Return the type of a form's labels: their names are those of its own ``labels.yaml``; None without one."""
    path = folder / FILE
    return _type(tuple(read_record(path, LabelSheet)[0].labels)) if path.is_file() else None


@lru_cache(maxsize=64)
def _type(names: tuple[str, ...]) -> type[tuple[Any, ...]]:
    made: Any = NamedTuple("Labels", [(name, str) for name in names])  # type: ignore[misc]  # names known at run time
    return made


def wording(folder: Path, replaced: Sequence[Path], day: date | None) -> Any:
    """Return the labels of a form on a day: its own, with those of the first file that holds laid over them."""
    kind = wording_type(folder)
    if kind is None:
        return None
    labels = dict(read_record(folder / FILE, LabelSheet)[0].labels)
    for path in replaced:
        if read_record(path, LabelSheet)[0].holds(day):
            hold_names(path, tuple(labels))
            labels |= read_record(path, LabelSheet)[0].labels
            break
    return kind(*labels.values())


def hold_names(path: Path, names: Sequence[str]) -> None:
    """Refuse labels that the form does not have.

    Raises:
        TemplateError: each unknown label, at its place, with the name that was perhaps meant.
    """
    sheet, root = read_record(path, LabelSheet)
    problems: list[Diagnostic] = []
    held: Any = root.value
    for name, entry in held["labels"].value.value.items():
        if name not in names and name in sheet.labels:
            near = difflib.get_close_matches(name, names, n=1)
            hint = _("; có phải là “{name}”?").format(name=near[0]) if near else ""
            message = _("biểu mẫu không có nhãn “{name}”").format(name=name) + hint
            problems.append(entry.key_node.problem("label-unknown", message))
    if problems:
        raise TemplateError(problems)
