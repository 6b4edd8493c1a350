"""What came of the tasks that earlier meetings gave: carried over into the resolution, and held against the records."""

from collections.abc import Iterator
from typing import Any

from vanban.book.folder import CellBook, HeldMeeting
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.meeting import Assignment
from vanban.text.names import known, name_key


def _last(book: CellBook, held: HeldMeeting) -> tuple[Assignment, ...]:
    """Return the tasks of the last regular meeting, each of which is to be reported on."""
    before = book.before(held.entry.held_on)
    return before.entry.assignments if before else ()


def _earlier(book: CellBook, held: HeldMeeting) -> dict[str, Assignment]:
    """Return the tasks of all meetings before, by their names; of two of one name the later one."""
    day = held.entry.held_on
    return {name_key(t.task): t for m in book.meetings if m.entry.held_on < day for t in m.entry.assignments}


def results(book: CellBook, held: HeldMeeting) -> list[dict[str, Any]]:
    """Return the tasks of the last regular meeting with what came of each, then those given before it, as reported.

    What no meeting gave is printed as it was written; :func:`task_findings` tells it.
    """
    last, earlier = _last(book, held), _earlier(book, held)
    among, older = known(task.task for task in last), known(task.task for task in earlier.values())
    rows = {name_key(task.task): _row(task) for task in last}
    for item in held.entry.results:
        found = among.find(item.task) or older.find(item.task)
        key = name_key(found[0] if len(found) == 1 else item.task)
        row = rows.setdefault(key, _row(earlier[key]) if key in earlier else {"task": item.task})
        row["result"] = item.result
    return list(rows.values())


def _row(task: Assignment) -> dict[str, Any]:
    return {"task": task.task, "person": task.person, "deadline": task.deadline, "result": ""}


def task_findings(book: CellBook, held: HeldMeeting) -> Iterator[Diagnostic]:
    """Yield tasks of the meeting before without a result, and results of tasks that nobody gave."""
    entry, problem = held.entry, held.loaded.problem
    before = book.before(entry.held_on)
    given = [task.task for task in _last(book, held)]
    among, done = known(given), set()
    older = known(task.task for task in _earlier(book, held).values())
    for index, item in enumerate(entry.results):
        found = among.find(item.task) or older.find(item.task)
        done |= {name_key(name) for name in found}
        path = ("results", index, "task")
        if not found:
            message = _("các kỳ trước không giao việc “{task}”; in như đã ghi, hãy xem lại").format(task=item.task)
            yield problem(path, "task-unknown", message, Severity.WARNING)
        elif len(found) > 1:
            listed = _(" hoặc ").join(f"“{name}”" for name in found)
            message = _("“{typed}” có thể là {listed}; hãy ghi đúng như khi giao việc")
            yield problem(path, "task-ambiguous", message.format(typed=item.task, listed=listed), Severity.ERROR)
        elif found[0] != item.task:
            message = _("ghi “{typed}”; in là “{name}” như khi giao việc")
            yield problem(path, "task-spelled", message.format(typed=item.task, name=found[0]), Severity.ADVICE)
    for task in given if entry.kind.regular and entry.resolution else ():
        if name_key(task) not in done:
            message = _("chưa ghi kết quả việc “{task}” giao ở kỳ trước ({file})")
            text = message.format(task=task, file=before.path.name if before else "")
            yield problem(("results",), "task-open", text, Severity.WARNING)
