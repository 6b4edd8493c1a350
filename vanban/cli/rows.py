"""``vanban render --rows``: a document a row, a report of them all, and what a run that was broken off left to do."""

import hashlib
import json
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click

from vanban.batch.ledger import ledger
from vanban.batch.made import Made
from vanban.batch.run import Making, Run, Sent, salt_of
from vanban.batch.series.source import rows
from vanban.cli.many import FEW, Failures, How, Telling, cluster, more, stoppable, sums, with_bar
from vanban.errors import Diagnostic, InputError, OutputError, VanbanError
from vanban.messages import translate as _
from vanban.word.files import remove_leftovers
from vanban.word.guard import Found, printed, put, refused
from vanban.word.office import soffice
from vanban.word.pdf import convert_files

DOUBTS = ("table-unused", "legacy-word")
"""Of what is told of a document that was made, what says that its row may not be what its reader took it for."""


def render_rows(
    base: Path,
    table: Path,
    output: str | None,
    how: How,
    telling: Telling,
    *,
    report: str | None,
    resume: bool,
    pdf: bool,
) -> int:
    """Make a document of each row and return the exit code."""
    if pdf:
        soffice()  # told before the first document is made
    found = rows(base, table)
    folder = Path(output) if output else base.parent
    path = Path(report) if report else folder / f"{base.stem}.report.jsonl"
    making = Making(how.standard, how.data, how.may, how.jobs, how.register)
    with (
        ledger(path, resume=resume, force=how.force, salt=salt_of(base, making)) as kept,
        cluster(how.executor) as executor,
        stoppable() as stop,
    ):
        remove_leftovers(folder)
        core = Run(found, folder, kept, making, lambda: stop.asked, keeps=pdf)
        run = _Run(core, how.jobs or 1, Failures(str(table)), pdf)
        run.bar = sys.stderr.isatty() and not any(telling)
        documents = run.documents(executor)
        for _sent in run.with_pdf(documents) if pdf else documents:
            pass
        if not core.seen and not stop.asked:
            message = _("bảng không có hàng nào dưới hàng tiêu đề; không có gì để tạo")
            run.failures.add(str(table), [Diagnostic("no-rows", message, file=str(table))], InputError.exit_code)
    run.tell_json() if telling.as_json else run.tell(quiet=telling.quiet, stopped=stop.asked)
    return 130 if stop.asked else run.failures.code


@dataclass
class _Run:
    """One run over a file of rows, and what is told of it."""

    core: Run
    jobs: int
    failures: Failures
    pdf: bool
    bar: bool = False
    printed: int = 0
    noted: int = 0
    notes: list[Diagnostic] = field(default_factory=list)
    """Of what was told of documents that were made, the first few of DOUBTS."""
    unsaid: int = 0
    """How many of these were told beyond the first few."""
    refused: int = 0
    paths: list[Path] = field(default_factory=list)
    """The first few files that were made."""

    def documents(self, executor: object) -> Iterator[Sent]:
        """Make the documents; yield those that are there."""
        results = self.core.results(executor)  # type: ignore[arg-type]  # a Client's, or None
        for sent, made in with_bar(results) if self.bar else results:
            yield from self._unprinted()
            if made.error:
                self._failed(sent, made)
                continue
            self._note(made)
            self._keep(sent.target)
            yield sent
        yield from self._unprinted()

    def _note(self, made: Made) -> None:
        self.noted += bool(made.diagnostics)
        doubts = [item for item in made.diagnostics if item.code in DOUBTS]
        room = max(0, FEW - len(self.notes))
        self.notes += doubts[:room]
        self.unsaid += len(doubts[room:])

    def _unprinted(self) -> Iterator[Sent]:
        while self.core.older:
            sent = self.core.older.popleft()
            pdf = sent.target.with_suffix(".pdf")
            if self.core.ledger.failed_before(pdf) or not pdf.exists():
                yield sent

    def with_pdf(self, documents: Iterator[Sent]) -> Iterator[Sent]:
        """Make a PDF of each document; yield those that have one."""
        waiting: deque[Sent] = deque()

        def paths() -> Iterator[Path]:
            for sent in documents:
                if printed(sent.target.with_suffix(".pdf"), sent.target):
                    continue
                waiting.append(sent)
                yield sent.target

        for _path, pdf in convert_files(paths(), jobs=self.jobs, notes=self.core.rows.notes):
            sent = waiting.popleft()
            target = sent.target.with_suffix(".pdf")
            try:
                self._write_pdf(sent, target, pdf)
            except VanbanError as error:
                made = Made(sent.place, diagnostics=error.diagnostics, error=error, number=sent.number)
                self._failed(sent, self.core.failed(sent, target, made))
            else:
                self.printed += 1
                yield sent

    def _write_pdf(self, sent: Sent, target: Path, pdf: bytes | OutputError) -> None:
        if isinstance(pdf, OutputError):
            raise pdf
        kept = self.core.ledger
        put(target, pdf, self.core.may(kept.state(target, sent.source), target))
        kept.add(sent.number, sent.place, target, sent.source, hashlib.sha256(pdf).hexdigest())
        self._keep(target)

    def _keep(self, path: Path) -> None:
        if len(self.paths) <= FEW:
            self.paths.append(path)

    def _failed(self, sent: Sent, made: Made) -> None:
        error = made.error
        if error:
            self.refused += refused(error)
            self.failures.add(sent.place, made.diagnostics, error.exit_code)

    @property
    def made(self) -> int:
        """How many documents were written."""
        return sum(count for state, count in self.core.states.items() if state != Found.EQUAL.value)

    def tell(self, *, quiet: bool, stopped: bool) -> None:
        """Print what was made where it is little, what failed, and the sum."""
        for path in self.paths if len(self.paths) <= FEW and not quiet else ():
            click.echo(str(path))
        for text in self.failures.told(self.core.ledger.path):
            click.echo(text, err=True)
        for note in (*self.core.rows.notes, *self.notes):
            click.echo(str(note).partition("\n")[0], err=True)
        if self.unsaid:
            click.echo(more(self.unsaid, self.core.ledger.path), err=True)
        if not quiet:
            click.echo("; ".join(self._sums()))
        if stopped:
            click.echo(_("Đã dừng giữa chừng; chạy lại lệnh này, thêm --resume, để làm tiếp."), err=True)

    def _sums(self) -> Iterator[str]:
        yield _("đã tạo {n} văn bản").format(n=self.made)
        if self.pdf:
            yield _("{n} bản PDF").format(n=self.printed)
        if self.core.passed:
            yield _("{n} văn bản đã có từ lần trước").format(n=self.core.passed)
        if self.refused or set(self.core.states) - {Found.NEW.value}:
            yield from sums(self.core.states.elements(), self.refused)
        if self.noted:
            yield _("{n} văn bản có lưu ý").format(n=self.noted)
        if self.failures.count:
            yield _("{n} lỗi").format(n=self.failures.count)
        yield _("báo cáo: {path}").format(path=self.core.ledger.path)

    def tell_json(self) -> None:
        """Print the sums and the first few failures as JSON."""
        data = {
            "ok": self.failures.code == 0,
            "made": self.made,
            "pdf": self.printed,
            "renewed": self.core.states[Found.OURS.value] + self.core.states[Found.EDITED.value],
            "left": self.core.states[Found.EQUAL.value],
            "refused": self.refused,
            "passed": self.core.passed,
            "noted": self.noted,
            "failed": self.failures.count,
            "notes": [note.as_dict() for note in self.core.rows.notes],
            "report": str(self.core.ledger.path),
            "failures": list(self.failures.told(self.core.ledger.path)),
        }
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
