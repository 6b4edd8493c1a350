"""The tasks that notices of conclusions gave, wherever in a folder the notices lie: which are due, which overdue.

A notice is a data file, in which a clerk notes the day a task was done, or a Word file of ours. Of a notice that is
there as both the data file speaks.
"""

import os
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from vanban.documents.file_head import form_named
from vanban.documents.loading import load_root
from vanban.errors import Diagnostic, InputError, Severity, VanbanError
from vanban.intake import taken
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.conclusions import Conclusions, Task
from vanban.models.document import Document
from vanban.packs.catalogue import get_form
from vanban.reading import SUFFIXES, Node, read_path
from vanban.reading.validation import located
from vanban.text.language import fold, short_date

SOON = timedelta(days=7)
"""How long before its day a task is told; the project's own."""
_NO_NOTICES = frozenset({"giay-to", "ky-hop"})
"""Folders of papers made from records, and of records of meetings."""


class Notice(NamedTuple):
    """A notice of conclusions with the file it stands in, and its tree where it is a data file."""

    file: str
    document: Conclusions
    root: Node | None = None

    def open(self) -> Iterator[tuple[tuple[str | int, ...], Task, date]]:
        """Yield the path of each task that has a day and is not done, the task, and the day."""
        for number, matter in enumerate(self.document.matters):
            for index, task in enumerate(matter.tasks):
                if task.deadline and task.done_on is None:
                    yield ("matters", number, "tasks", index), task, task.deadline

    def told(self, problem: Problem) -> Diagnostic:
        """Return a problem at its place."""
        if self.root:
            return located(problem, self.root, Conclusions)
        return Diagnostic(problem.code, problem.message, problem.severity, self.file)


def tasks_due(folder: Path, on: date) -> Iterator[Diagnostic]:
    """Yield the tasks whose day has passed, and those whose day is near, and every notice that cannot be read."""
    for found in _each_once(folder):
        if isinstance(found, Diagnostic):
            yield found
            continue
        for path, task, deadline in found.open():
            if told := _told(task, deadline, on):
                yield found.told(Problem(path, *told))


def reminder(folder: Path, on: date) -> Document | None:
    """Return the letter that asks for what is overdue, without number and date; None where nothing is.

    Who issues and signs it is taken from the notice of the latest meeting; its words are practice.
    """
    notices = [found for found in _each_once(folder) if isinstance(found, Notice)]
    late = [(notice, task, day) for notice in notices for _path, task, day in notice.open() if day < on]
    if not late:
        return None
    last = max((notice.document for notice, _task, _day in late), key=lambda document: document.held_on)
    made: Document = get_form("letter").model.model_validate({
        **last.model_dump(mode="json", include={"issuer", "signature", "archive"}),
        "subject": "đôn đốc thực hiện nhiệm vụ được giao",
        "addressees": list(dict.fromkeys(task.lead for _notice, task, _day in late)),
        "opening": f"Đến ngày {short_date(on)}, các nhiệm vụ sau đây đã quá hạn:",
        "overdue": [
            {"task": task.task, "lead": task.lead, "deadline": day, "state": f"quá hạn {(on - day).days} ngày"}
            for _notice, task, day in late
        ],
        "body": "Đề nghị các cơ quan, đơn vị khẩn trương hoàn thành, báo cáo kết quả.",
    })  # fmt: skip
    return made


def _each_once(folder: Path) -> Iterator[Notice | Diagnostic]:
    seen: set[tuple[str, date, tuple[str, ...]]] = set()
    for found in _notices(folder):
        if isinstance(found, Notice):
            said = found.document
            key = (fold(said.concluded_by), said.held_on, tuple(fold(matter.title) for matter in said.matters))
            if key in seen:
                continue
            seen.add(key)
        yield found


def _told(task: Task, deadline: date, on: date) -> tuple[str, str, Severity] | None:
    about = {"lead": task.lead, "task": task.task, "day": short_date(deadline), "days": (on - deadline).days}
    if deadline < on:
        message = _("quá hạn {days} ngày: {lead} chủ trì {task} (hạn {day}); đã xong thì ghi “Xong ngày”")
        return "task-overdue", message.format(**about), Severity.WARNING
    if deadline - on <= SOON:
        return "task-due", _("sắp đến hạn {day}: {lead} chủ trì {task}").format(**about), Severity.ADVICE
    return None


def _notices(folder: Path) -> Iterator[Notice | Diagnostic]:
    """Yield the notices below a folder, the data files first."""
    data, words = [], []
    for here, below, names in os.walk(folder):
        below[:] = sorted(name for name in below if name not in _NO_NOTICES)
        for name in sorted(names):
            path = Path(here, name)
            if path.suffix.lower() in SUFFIXES:
                data.append(path)
            elif path.suffix.lower() == ".docx" and not name.startswith("~$"):
                words.append(path)
    for path in data:
        yield from _of_data(path, path.relative_to(folder).as_posix())
    for path in words:
        yield from _of_word(path, path.relative_to(folder).as_posix())


def _of_data(path: Path, name: str) -> Iterator[Notice | Diagnostic]:
    try:
        named = form_named(path)
        if named and get_form(named, path.parent).id == Conclusions.form:
            root = read_path(path, lenient=True)
            yield Notice(name, load_root(root, path.absolute().parent).document, root)  # type: ignore[arg-type]  # by its form
    except InputError as error:
        yield from error.diagnostics


def _of_word(path: Path, name: str) -> Iterator[Notice | Diagnostic]:
    from vanban.documents.extraction import read_back, stored_data  # noqa: PLC0415  # lxml, where there are Word files

    if stored_data(path)[0] != Conclusions.form:
        return
    try:
        document = read_back(taken(path), name, path.absolute().parent).document
    except VanbanError as error:
        yield from error.diagnostics
    else:
        if isinstance(document, Conclusions):
            yield Notice(name, document)
