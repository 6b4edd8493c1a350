"""A run over a file of rows: each document made once and told in a report, from which a broken run goes on."""

import hashlib
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from vanban.batch.ledger import Ledger, State, ledger
from vanban.batch.made import Made
from vanban.batch.many import Job, make_many
from vanban.batch.series.source import Rows, rows
from vanban.batch.series.table import Row
from vanban.documents.issue import NumberSource
from vanban.errors import Diagnostic, Severity
from vanban.intake import stopping, taken
from vanban.messages import translate as _
from vanban.packs.pack import find_profile, named_packs
from vanban.word.files import path_of, remove_leftovers
from vanban.word.guard import Found, May, look, permission, refused


class Sent(NamedTuple):
    """A row on its way: what its line in the report begins with."""

    number: int
    place: str
    target: Path
    source: str
    row: Row | None = None


class Making(NamedTuple):
    """How the documents of a run are made."""

    standard: str | None = None
    data: bool = True
    may: May = May.ADD
    jobs: int | None = None
    register: NumberSource | None = None


Results = Generator[tuple[Sent, Made], None, None]


def salt_of(base: Path, making: Making) -> bytes:
    """Return what every document is made of beside its row."""
    profile = find_profile(base.resolve().parent)
    parts = (taken(base), taken(profile) if profile else b"")
    options = repr((making.standard, making.data)).encode()
    return hashlib.sha256(b"\0".join((*parts, options))).digest()


@dataclass
class Run:
    """One run: what goes out, what comes back, what was found where it was to be written."""

    rows: Rows
    folder: Path
    ledger: Ledger
    making: Making
    stop: Callable[[], bool]
    """Asked before each document whether the run is to end with those that are on their way."""
    keeps: bool = False
    """Whether documents of an earlier run are kept in ``older``."""
    seen: int = 0
    passed: int = 0
    """Documents that an earlier run had made."""
    moved: bool = False
    states: Counter[str] = field(default_factory=Counter)
    """What was found where documents were to be written, how many times."""
    older: deque[Sent] = field(default_factory=deque)
    _sent: dict[int, Sent] = field(default_factory=dict)

    def results(self, executor: Executor | None, packs: Iterable[str | Path] = ()) -> Results:
        """Make the documents that are not there yet, and yield each with what became of it, told in the report."""
        jobs = self._jobs(named_packs(packs))
        stopping.set(self.stop)
        for made in make_many(jobs, executor=executor, ordered=False, workers=self.making.jobs):
            sent = self._sent.pop(made.number)
            if made.error:
                yield sent, self.failed(sent, sent.target, made)
                continue
            self.states[made.state] += 1
            self.ledger.add(sent.number, sent.place, sent.target, sent.source, made.sha256, made.diagnostics)
            yield sent, made
        stopping.set(lambda: False)

    def _jobs(self, packs: tuple[Path, ...]) -> Iterator[Job]:
        """Yield the rows that are to be made."""
        for row in self.rows:
            if self.stop():
                return
            self.seen += 1
            target = self.folder / row.file_name
            source = self.ledger.source(row.data or repr(row.cells).encode(), repr(row.table.columns).encode())
            sent = Sent(row.number, row.place, target, source, row)
            state = State.NEW if row.fault else self.ledger.state(target, source)
            if state is State.MADE:
                self.passed += 1
                if self.keeps:
                    self.older.append(sent._replace(row=None))
                continue
            self._look_for_move(row, target, source)
            self._sent[row.number] = sent
            how, may = self.making, self.may(state, target)
            yield Job(
                row, row.number, how.standard, target, may >= May.RENEW, how.data, 1, packs,
                overwrite_edited=may is May.LOSE, register=how.register,
            )  # fmt: skip

    def _look_for_move(self, row: Row, target: Path, source: str) -> None:
        """Tell once that a row which gives no name of its own has another number than when its document was made."""
        before = None if row.name or row.fault or self.moved else self.ledger.made_before(source)
        if before is None or before == target.name:
            return
        self.moved = True
        message = _("hàng này ({words}) lần trước làm ra {before}, nay thành {now}: các hàng đã đổi chỗ, nên một "
                    "người có thể có hai văn bản, người khác không có; thêm cột “Tên tệp” vào bảng, ghi ra thư mục "
                    "mới")  # fmt: skip
        text = message.format(words=row.words, before=before, now=target.name)
        self.rows.notes.append(Diagnostic("rows-moved", text, Severity.WARNING, row.place))

    def may(self, state: State, target: Path) -> May:
        """Return how far a file may be written over: what an earlier run made, this run has leave to make anew."""
        if state is State.NEW:
            return self.making.may
        unsealed = state is State.OURS and look(target, None) is not Found.OURS  # ours all the same, by the report
        return max(self.making.may, May.LOSE if unsealed else May.RENEW)

    def failed(self, sent: Sent, target: Path, made: Made) -> Made:
        """Note in the report what could not be made; return it with the words of its row where a file is in its way."""
        found, error = made.diagnostics, made.error
        named = None if any(item.code == "same-name" for item in found) else target
        if error and refused(error) and sent.row and (words := sent.row.words):  # a number says nothing of whose it is
            message = _("{message} (hàng {n}: {words})")
            found = tuple(
                replace(item, message=message.format(message=item.message, n=sent.row.number, words=words))
                for item in found
            )
        self.ledger.add(sent.number, sent.place, named, sent.source, None, found)
        return replace(made, diagnostics=found)


class Rendering(Iterator[Made]):
    """What :func:`render_rows` makes, as it is made; and what is told of the run as a whole."""

    def __init__(self, run: Run, made: Iterator[Made]) -> None:
        self._run, self._made = run, made

    def __next__(self) -> Made:
        return next(self._made)

    @property
    def passed(self) -> int:
        """How many rows have their document from an earlier run."""
        return self._run.passed

    @property
    def notes(self) -> list[Diagnostic]:
        """What stands in the file of rows and is no document's; rows that have changed places."""
        return self._run.rows.notes


def render_rows(
    base: str | Path,
    path: str | Path,
    *,
    output: str | Path,
    report: str | Path,
    resume: bool = False,
    columns: Mapping[str, str] | None = None,
    executor: Executor | None = None,
    standard: str | None = None,
    overwrite: bool = False,
    overwrite_edited: bool = False,
    data: bool = True,
    packs: Iterable[str | Path] = (),
    stop: Callable[[], bool] = lambda: False,
) -> AbstractContextManager[Rendering]:
    """Make a document of each row of a file, and a report by which a run that was broken off goes on.

    Within the block stands an iterator of :class:`Made`, of what this run makes and what fails, as it is ready;
    ``passed`` of it counts the rows whose document an earlier run made, ``notes`` is that of :func:`rows`::

        with vanban.render_rows("common.yaml", "list.xlsx", output="out", report="out/report.csv") as made:
            for one in made:
                print(one.source, one.ok)

    Args:
        base: As of :func:`rows`.
        path: As of :func:`rows`.
        output: The folder of the documents.
        report: A file, ``.jsonl`` or ``.csv``, with a line for each document that was made or failed.
        resume: Whether to go on from a report that is there: what it tells of, and was made of the same data, is passed
            over; what the data have changed of is made anew unless a hand has touched it.
        columns: As of :func:`rows`.
        executor: As of :func:`render_many`.
        standard: ``hd36`` or ``hd05``; without it each document's date chooses.
        overwrite: As of :func:`vanban.save`; also whether a report that is there is begun anew.
        overwrite_edited: As of :func:`vanban.save`.
        data: Whether the source data are embedded.
        packs: Directories of forms to look at before all others.
        stop: Asked before each document; when it is true, the run ends with those that are on their way.

    Raises:
        InputError: the base, a heading or the report cannot be read.
        TemplateError: as of :func:`rows`.
        CallError: as of :func:`rows`.
        OutputError: there is a report already and neither ``resume`` nor ``overwrite`` is set, or another run is
            writing it.
    """
    base, folder, told = path_of(base), path_of(output), path_of(report)
    if not callable(stop):
        raise TypeError
    making = Making(standard, data, permission(force=overwrite, edited=overwrite_edited))
    found = rows(base, path, packs=packs, columns=columns)
    kept = ledger(told, resume=resume, force=overwrite, salt=salt_of(base, making))
    return _rendering(found, folder, kept, making, stop, executor, packs)


@contextmanager
def _rendering(
    found: Rows,
    folder: Path,
    report: AbstractContextManager[Ledger],
    making: Making,
    stop: Callable[[], bool],
    executor: Executor | None,
    packs: Iterable[str | Path],
) -> Iterator[Rendering]:
    with report as kept:
        remove_leftovers(folder)
        run = Run(found, folder, kept, making, stop)
        results = run.results(executor, packs)
        try:
            yield Rendering(run, (made for _sent, made in results))
        finally:
            results.close()
