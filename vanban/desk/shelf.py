"""Word files that were given to be checked: held in memory alone, until newer ones come or nobody looks any more."""

import secrets
import threading
import time
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePath

import vanban
from vanban.desk.pictures import docx_of, pdf_of

FOREIGN = (".doc", ".odt", ".rtf")
"""How files end that LibreOffice has to make Word files of."""
TRAYS, STAYS = 8, 1800.0
"""How many checks are held, and for how many seconds after the last look."""


@dataclass
class Paper:
    """A Word file that is checked: its name, its bytes as they came, and where the office's packs are looked for."""

    name: str
    given: bytes
    folder: Path
    report: vanban.Report | None = None
    """What was found; None while it waits."""
    _printing: threading.Lock = field(default_factory=threading.Lock)

    @cached_property
    def docx(self) -> bytes:
        """The file as DOCX."""
        suffix = PurePath(self.name).suffix.lower()
        return docx_of(self.given, suffix) if suffix in FOREIGN else self.given

    @cached_property
    def _pdf(self) -> bytes:
        return pdf_of(self.docx)

    def pdf(self) -> bytes:
        """Return the file as PDF, printed once.

        Raises:
            vanban.OutputError: as of :func:`vanban.desk.pictures.pdf_of`.
        """
        with self._printing:
            return self._pdf

    def check(self) -> None:
        """Have it checked; one that cannot be read has a report that says why."""
        try:
            self.report = vanban.check(self.docx, folder=self.folder)
        except vanban.VanbanError as error:
            self.report = vanban.Report(state=vanban.State.UNREADABLE, problems=error.diagnostics)

    @cached_property
    def mended(self) -> vanban.Copy:
        """A copy in which is set right what is certain, and the list of what was set.

        Raises:
            vanban.InputError: nothing is to be set in it, as of :func:`vanban.fix`.
        """
        return vanban.fix(self.docx, folder=self.folder)

    def annotated(self) -> bytes:
        """Return a copy with a comment at each finding."""
        return vanban.annotate(self.docx, folder=self.folder).docx


@dataclass
class Tray:
    """Papers that were given together."""

    papers: list[Paper]
    left_out: int = 0
    """How many files were not taken, for there were too many."""
    looked: float = field(default_factory=time.monotonic)

    def work(self) -> None:
        """Check the papers, one after another."""
        for paper in self.papers:
            paper.check()

    @property
    def done(self) -> int:
        """How many papers are checked."""
        return sum(paper.report is not None for paper in self.papers)


class Shelf:
    """The trays of a desk."""

    def __init__(self) -> None:
        self._trays: dict[str, Tray] = {}

    def put(self, tray: Tray) -> str:
        """Take a tray, begin its work, and return the name that its pages have; one paper is done by then."""
        key = secrets.token_urlsafe(9)
        self._trays[key] = tray
        self._clear()
        worker = threading.Thread(target=copy_context().run, args=(tray.work,), daemon=True)
        worker.start()
        if len(tray.papers) == 1:
            worker.join()
        return key

    def get(self, key: str) -> Tray | None:
        """Return a tray; None where it is gone."""
        self._clear()
        tray = self._trays.get(key)
        if tray:
            tray.looked = time.monotonic()
        return tray

    def drop(self, key: str) -> None:
        """Forget a tray."""
        self._trays.pop(key, None)

    def _clear(self) -> None:
        for key, tray in list(self._trays.items()):
            if time.monotonic() - tray.looked > STAYS or len(self._trays) > TRAYS:
                self.drop(key)
