"""What commands that make many documents share: how and where they are made, the bar, what is told of failures."""

import signal
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from vanban.cli.console import shown
from vanban.errors import Diagnostic, OutputError, reason
from vanban.messages import translate as _
from vanban.word.guard import Found, May, permission

if TYPE_CHECKING:
    from vanban.register.register import Register

FEW = 20
"""So many lines are told one by one."""
T = TypeVar("T")


class How(NamedTuple):
    """How documents are made."""

    standard: str | None
    data: bool
    force: bool
    jobs: int | None
    executor: str | None
    edited: bool = False
    """Whether what was edited by hand may be lost."""
    register: "Register | None" = None
    """What gives the documents their numbers."""
    number_of: int | None = None
    """The row of it that is the one document's."""
    write_number: bool = False
    """Whether a number is written into its data file too."""

    @property
    def may(self) -> May:
        """How far the run may go with files that are there."""
        return permission(force=self.force, edited=self.edited)


class Telling(NamedTuple):
    """What is printed of a run."""

    quiet: bool
    as_json: bool


_OTHERS = (".pdf", ".doc", ".docm", ".dot", ".dotx", ".odt", ".rtf", ".txt", ".htm", ".html", ".xls", ".xlsx", ".csv",
           ".jsonl")  # fmt: skip
"""How files are called that no document is written into, and no folder is called."""


def is_word(output: str) -> bool:
    """Whether what is written to is called as a Word file, and no folder."""
    return output.lower().endswith(".docx")


def hold_output(output: str | None, *, many: bool) -> None:
    """Refuse a place that documents are not written to: a file for many, a file of another kind."""
    if output and many and (output == "-" or is_word(output)):
        raise click.UsageError(_("nhiều tệp thì -o phải là một thư mục"))
    from vanban.reading import SUFFIXES  # noqa: PLC0415  # not needed for --help

    if output and output.lower().endswith((*_OTHERS, *SUFFIXES)) and not Path(output).exists():
        message = _("-o ghi một tệp .docx hoặc một thư mục, gặp {found}; cần bản PDF thì thêm --pdf")
        raise click.UsageError(message.format(found=output))


def sums(states: Iterable[str], refused: int = 0) -> Iterator[str]:
    """Yield how many files a run made, renewed, overwrote, left as they were, and refused to write over."""
    counted = Counter(states)
    told = {
        Found.NEW: _("{n} tệp mới"),
        Found.OURS: _("{n} tệp làm lại"),
        Found.EDITED: _("{n} tệp sửa tay bị ghi đè"),
        Found.EQUAL: _("{n} tệp giữ nguyên"),
    }
    for found, text in told.items():
        if counted[found.value]:
            yield text.format(n=counted[found.value])
    if refused:
        yield _("{n} tệp không ghi đè").format(n=refused)


def with_bar(found: Iterable[T], length: int | None = None) -> Iterator[T]:
    """Yield what is found with a bar on the terminal's error stream; without a length it counts."""
    steps = 1 if length else 25
    with click.progressbar(
        found, length, _("Đang tạo"), show_pos=not length, file=sys.stderr, update_min_steps=steps
    ) as bar:
        yield from bar


@contextmanager
def cluster(address: str | None) -> Iterator[Any]:
    """Connect to a dask cluster while documents are made; None without an address."""
    if address is None:
        yield None
        return
    if not address.startswith("dask://"):
        raise click.UsageError(_("--executor viết dạng dask://MÁY:CỔNG"))
    try:
        from distributed import Client  # noqa: PLC0415  # an extra
    except ImportError as error:
        message = _("cụm dask cần gói distributed; cài bằng: pip install 'vanban[dask]'")
        raise OutputError(message, code="no-dask") from error
    try:
        connect: Any = Client
        client = connect(f"tcp://{address.removeprefix('dask://')}", timeout=10)
    except OSError as error:
        message = _("không nối được tới cụm {address}: {why}").format(address=address, why=reason(error))
        raise OutputError(message, code="no-cluster") from error
    with client:
        yield client.get_executor()


class Stop:
    """What an interrupted run asks before it begins another document: whether to go on."""

    def __init__(self) -> None:
        self.asked = False

    def ask(self, _signal: int, _frame: object) -> None:
        """Let the run end with what is under way; asked again, it ends at once."""
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True


@contextmanager
def stoppable() -> Iterator[Stop]:
    """Take Ctrl-C, and the end of the session, as the wish to end after the documents that are under way."""
    stop = Stop()
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    signals = [getattr(signal, name) for name in names if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():  # only there may signals be taken
        signals = []
    old = [(number, signal.signal(number, stop.ask)) for number in signals]
    try:
        yield stop
    finally:
        for number, handler in old:
            signal.signal(number, handler)


class Failures:
    """What failed in a run, in bounded memory: the first few, the number of the rest, and the worst exit code.

    ``within`` is the file that the rows are in: what is wrong elsewhere, as in their base, is told once for them all.
    """

    def __init__(self, within: str = "") -> None:
        self.count = self.code = 0
        self._within = within
        self._told: dict[str, tuple[str, int]] = {}
        self._more = 0

    def add(self, source: str, diagnostics: Sequence[Diagnostic], code: int) -> None:
        """Note that what comes from this source could not be made; of what is wrong with itself the first is told."""
        self.count += 1
        self.code = max(self.code, code)
        own = [item for item in diagnostics if item.file and item.file.startswith(self._within)]
        texts = [(shown(item), item.file) for item in diagnostics if item not in own]
        if own:
            more = _(" (và {n} lỗi nữa)").format(n=len(own) - 1) if len(own) > 1 else ""
            texts.append((str(own[0]).partition("\n")[0] + more, own[0].file))
        left_out = False
        for text, file in texts:
            if text not in self._told and len(self._told) == FEW:
                left_out = True
                continue
            whole, count = self._told.get(text, (text if file else f"{source}: {text}", 0))
            self._told[text] = whole, count + 1
        self._more += left_out

    def told(self, report: object = None) -> Iterator[str]:
        """Yield what is said of the failures; all of them are in the report."""
        for text, (whole, count) in self._told.items():
            yield whole if count == 1 else f"{text}\n    " + _("lỗi này có ở {n} văn bản").format(n=count)
        if self._more:
            yield more(self._more, report)


def more(count: int, report: object = None) -> str:
    """Return what is said of all that is not told one by one."""
    rest = _("… và {n} nữa").format(n=count)
    return f"{rest}, " + _("xem {report}").format(report=report) if report else rest
