"""The labels that a form prints and packs may replace: a form's ``labels.yaml``, a pack's ``labels/<form>.yaml``."""

import difflib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from vanban.errors import Diagnostic, TemplateError
from vanban.messages import translate as _
from vanban.models.base import Record, told
from vanban.models.moments import Day
from vanban.models.values import Line, Text
from vanban.reading.data_file import read_record

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


def own_labels(folder: Path) -> dict[str, str]:
    """Return the labels of a form's own ``labels.yaml``; none where it has no such file."""
    path = folder / FILE
    return dict(read_record(path, LabelSheet)[0].labels) if path.is_file() else {}


def relabelled(labels: dict[str, str], replaced: Sequence[Path], day: date | None) -> dict[str, str]:
    """Return labels with those of the first file that holds on a day laid over them."""
    for path in replaced:
        sheet, _root = read_record(path, LabelSheet)
        if sheet.holds(day):
            hold_names(path, tuple(labels))
            return labels | sheet.labels
    return labels


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
