"""``vanban render --rows``: a document a row, a report of them all, and what a run that was broken off left to do."""

import hashlib
import json
import sys
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import click

from vanban.batch.ledger import Ledger, State, ledger
from vanban.batch.many import Job, make_many
from vanban.batch.series.source import Rows, rows
from vanban.batch.series.table import Row
from vanban.cli.many import FEW, Failures, How, Stop, Telling, cluster, stoppable, sums, with_bar
from vanban.errors import Diagnostic, InputError, OutputError, Severity, VanbanError
from vanban.messages import translate as _
from vanban.packs.pack import find_profile, named_packs
from vanban.word.files import remove_leftovers
from vanban.word.guard import Found, May, look, printed, put, refused
from vanban.word.office import soffice
from vanban.word.pdf import convert_files


class _Sent(NamedTuple):
    """A row on its way: what its line in the report begins with."""

    number: int
    place: str
    target: Path
    source: str
    row: Row | None = None


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
    salt = _salt(base, how)
    with (
        ledger(path, resume=resume, force=how.force, salt=salt) as kept,
        cluster(how.executor) as executor,
        stoppable() as stop,
    ):
        remove_leftovers(folder, kept.mark)
        run = _Run(found, folder, kept, how, Failures(str(table)), stop, pdf=pdf)
        run.bar = sys.stderr.isatty() and not any(telling)
        documents = run.documents(executor)
        for _sent in run.with_pdf(documents) if pdf else documents:
            pass
        if not run.seen and not stop.asked:
            message = _("bảng không có hàng nào dưới hàng tiêu đề; không có gì để tạo")
            run.failures.add(str(table), [Diagnostic("no-rows", message, file=str(table))], InputError.exit_code)
    run.tell_json() if telling.as_json else run.tell(quiet=telling.quiet)
    return 130 if stop.asked else run.failures.code


def _salt(base: Path, how: How) -> bytes:
    """Return what every document is made of beside its row."""
    profile = find_profile(base.resolve().parent)
    parts = (base.read_bytes(), profile.read_bytes() if profile else b"")
    options = repr((how.standard, how.data)).encode()
    return hashlib.sha256(b"\0".join((*parts, options))).digest()


@dataclass
class _Run:
    """One run over a file of rows: what goes out, what comes back, what is told."""

    rows: Rows
    folder: Path
    ledger: Ledger
    how: How
    failures: Failures
    stop: Stop
    pdf: bool
    bar: bool = False
    seen: int = 0
    made: int = 0
    passed: int = 0
    printed: int = 0
    noted: int = 0
    refused: int = 0
    moved: bool = False
    states: Counter[str] = field(default_factory=Counter)
    """What was found where documents were to be written, how many times."""
    paths: list[Path] = field(default_factory=list)
    """The first few files that were made."""
    _sent: dict[int, _Sent] = field(default_factory=dict)
    _older: deque[_Sent] = field(default_factory=deque)
    """Documents of an earlier run that have no PDF yet."""

    def documents(self, executor: object) -> Iterator[_Sent]:
        """Make the documents; yield those that are there."""
        results = make_many(
            self._jobs(),
            executor=executor,  # type: ignore[arg-type]  # a Client's, or None
            ordered=False,
            workers=self.how.jobs,
            mark=self.ledger.mark,
        )
        for made in with_bar(results) if self.bar else results:
            yield from self._unprinted()
            sent = self._sent.pop(made.number)
            if made.error:
                self._failed(sent, sent.target, made.error)
                continue
            self.states[made.state] += 1
            self.made += made.state != Found.EQUAL.value
            self.noted += bool(made.diagnostics)
            self._wrote(sent, sent.target, str(made.sha256), made.diagnostics)
            yield sent
        yield from self._unprinted()

    def _jobs(self) -> Iterator[Job]:
        """Yield the rows that are to be made."""
        packs = named_packs()
        for row in self.rows:
            if self.stop.asked:
                return
            self.seen += 1
            target = self.folder / row.file_name
            source = self.ledger.source(row.data or repr(row.cells).encode(), repr(row.table.columns).encode())
            sent = _Sent(row.number, row.place, target, source, row)
            state = State.NEW if row.fault else self.ledger.state(target, source)
            if state is State.MADE:
                self.passed += 1
                if self.pdf:
                    self._older.append(sent._replace(row=None))
                continue
            self._look_for_move(row, target, source)
            self._sent[row.number] = sent
            how, may = self.how, self._may(state, target)
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

    def _may(self, state: State, target: Path) -> May:
        """Return how far a file may be written over: what an earlier run made, this run has leave to make anew."""
        if state is State.NEW:
            return self.how.may
        unsealed = state is State.OURS and look(target, None) is not Found.OURS  # ours all the same, by the report
        return max(self.how.may, May.LOSE if unsealed else May.RENEW)

    def _unprinted(self) -> Iterator[_Sent]:
        while self._older:
            sent = self._older.popleft()
            pdf = sent.target.with_suffix(".pdf")
            if self.ledger.failed_before(pdf) or not pdf.exists():
                yield sent

    def with_pdf(self, documents: Iterator[_Sent]) -> Iterator[_Sent]:
        """Make a PDF of each document; yield those that have one."""
        waiting: deque[_Sent] = deque()

        def paths() -> Iterator[Path]:
            for sent in documents:
                if printed(sent.target.with_suffix(".pdf"), sent.target):
                    continue
                waiting.append(sent)
                yield sent.target

        for _path, pdf in convert_files(paths(), jobs=self.how.jobs or 1, notes=self.rows.notes):
            sent = waiting.popleft()
            target = sent.target.with_suffix(".pdf")
            try:
                self._write_pdf(sent, target, pdf)
            except VanbanError as error:
                self._failed(sent, target, error)
            else:
                self.printed += 1
                yield sent

    def _write_pdf(self, sent: _Sent, target: Path, pdf: bytes | OutputError) -> None:
        if isinstance(pdf, OutputError):
            raise pdf
        put(target, pdf, self._may(self.ledger.state(target, sent.source), target), mark=self.ledger.mark)
        self._wrote(sent, target, hashlib.sha256(pdf).hexdigest())

    def _wrote(self, sent: _Sent, target: Path, sha256: str, notes: Sequence[Diagnostic] = ()) -> None:
        self.ledger.add(sent.number, sent.place, target, sent.source, sha256, notes)
        if len(self.paths) <= FEW:
            self.paths.append(target)

    def _failed(self, sent: _Sent, target: Path, error: VanbanError) -> None:
        named = None if any(item.code == "same-name" for item in error.diagnostics) else target
        found = error.diagnostics
        if refused(error) and sent.row and (words := sent.row.words):  # a number says nothing of whose it is
            message = _("{message} (hàng {n}: {words})")
            found = tuple(
                replace(item, message=message.format(message=item.message, n=sent.row.number, words=words))
                for item in found
            )
        self.ledger.add(sent.number, sent.place, named, sent.source, None, found)
        self.refused += refused(error)
        self.failures.add(sent.place, found, error.exit_code)

    def tell(self, *, quiet: bool) -> None:
        """Print what was made where it is little, what failed, and the sum."""
        for path in self.paths if len(self.paths) <= FEW and not quiet else ():
            click.echo(str(path))
        for text in self.failures.told(self.ledger.path):
            click.echo(text, err=True)
        for note in self.rows.notes:
            click.echo(str(note), err=True)
        if not quiet:
            click.echo("; ".join(self._sums()))
        if self.stop.asked:
            click.echo(_("Đã dừng giữa chừng; chạy lại lệnh này, thêm --resume, để làm tiếp."), err=True)

    def _sums(self) -> Iterator[str]:
        yield _("đã tạo {n} văn bản").format(n=self.made)
        if self.pdf:
            yield _("{n} bản PDF").format(n=self.printed)
        if self.passed:
            yield _("{n} văn bản đã có từ lần trước").format(n=self.passed)
        if self.refused or set(self.states) - {Found.NEW.value}:
            yield from sums(self.states.elements(), self.refused)
        if self.noted:
            yield _("{n} văn bản có lưu ý").format(n=self.noted)
        if self.failures.count:
            yield _("{n} lỗi").format(n=self.failures.count)
        yield _("báo cáo: {path}").format(path=self.ledger.path)

    def tell_json(self) -> None:
        """Print the sums and the first few failures as JSON."""
        data = {
            "ok": self.failures.code == 0,
            "made": self.made,
            "pdf": self.printed,
            "renewed": self.states[Found.OURS.value] + self.states[Found.EDITED.value],
            "left": self.states[Found.EQUAL.value],
            "refused": self.refused,
            "passed": self.passed,
            "noted": self.noted,
            "failed": self.failures.count,
            "notes": [note.as_dict() for note in self.rows.notes],
            "report": str(self.ledger.path),
            "failures": list(self.failures.told(self.ledger.path)),
        }
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
