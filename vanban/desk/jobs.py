"""Work on a list that goes on while its page is looked at: all rows tried, or all made."""

import threading
from collections.abc import Callable, Iterator
from contextvars import copy_context
from dataclasses import dataclass, field
from enum import StrEnum

import vanban
from vanban.desk.folder import said
from vanban.messages import translate as _

SHOWN = 200
"""Faults that are kept to be shown."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with a row: where, under which heading, what stands there, and what to do."""

    row: int
    """Which row; 0 where it is what all rows share."""
    words: str
    cell: str
    title: str
    text: str
    message: str


class Work(StrEnum):
    """What a go over a list does."""

    TRY = "try"
    """Rows are made in memory alone."""
    MAKE = "make"
    PRINT = "print"
    """PDFs are made of the documents."""


@dataclass
class Job:
    """One go over a list."""

    key: str
    """What it was begun with; another where the list, its columns or what is shared have changed."""
    work: Work
    total: int
    done: int = 0
    good: int = 0
    passed: int = 0
    """Rows whose document, or PDF, an earlier go made."""
    bad: int = 0
    faults: list[Fault] = field(default_factory=list)
    odd: list[Fault] = field(default_factory=list)
    """What only looks wrong in rows that are made."""
    notes: list[str] = field(default_factory=list)
    asked_to_stop: bool = False
    running: bool = True
    broken: str = ""
    """Why it could not be done at all."""

    def begin(self, go: Callable[["Job"], None]) -> None:
        """Work in the background."""

        def run() -> None:
            try:
                go(self)
            except vanban.VanbanError as error:
                self.broken = said(error)
            except Exception as error:  # noqa: BLE001  # the page says so; else it would wait for ever
                self.broken = _("lỗi của chương trình ({name})").format(name=type(error).__name__)
            finally:
                self.running = False

        threading.Thread(target=copy_context().run, args=(run,), daemon=True).start()

    @property
    def stopped(self) -> bool:
        """Whether it was broken off."""
        return not self.running and self.asked_to_stop and self.done + self.passed < self.total

    def take(self, made: vanban.Made, faults: Callable[[vanban.Made], Iterator[Fault]]) -> None:
        """Count what came of a row."""
        self.done += 1
        self.good += made.ok
        self.bad += not made.ok
        kept = self.odd if made.ok else self.faults
        if len(kept) < SHOWN:
            kept += [fault for fault in faults(made) if fault not in kept]
