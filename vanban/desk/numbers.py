"""The register of the folder: which it is, and the number that a paper has in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import vanban
from vanban.desk.folder import Folder


@dataclass
class Taking:
    """A register, and the number that it gave to one paper."""

    register: vanban.Register
    given: vanban.GivenNumber | None = None

    def take(self, request: vanban.NumberRequest) -> vanban.GivenNumber:
        """Hand on, and keep what is given."""
        self.given = self.register.take(request)
        return self.given

    def settle(self, given: vanban.GivenNumber, fault: str = "") -> None:
        """Hand on."""
        self.register.settle(given, fault)


@contextmanager
def opened(folder: Folder) -> Iterator[vanban.Register | None]:
    """Lend the register of a folder; None where it has none.

    Raises:
        vanban.InputError: several are there, or it cannot be read.
        vanban.OutputError: it lies in a folder of the network.
    """
    path = vanban.find_register(folder.root)
    if path is None:
        yield None
        return
    with vanban.Register(path, read_only=folder.read_only) as register:
        yield register


def asked(folder: Folder, name: str, document: Any) -> vanban.NumberRequest | None:
    """Return what a paper of the folder tells the register; None for one that takes no number.

    Raises:
        vanban.InputError: its number cannot be read.
    """
    there = folder.path(name).with_suffix(".docx")
    return vanban.number_request(document, there=there)


@contextmanager
def kept(
    folder: Folder, name: str, document: Any, advice: Callable[[vanban.Diagnostic], object] = lambda _item: None
) -> Iterator[dict[str, Any]]:
    """Lend how a paper that was issued is made again, so that it keeps its number; nothing of any other.

    ``advice`` is told that the register has a number which may be this paper's.

    Raises:
        vanban.InputError: the paper is no longer what its row says.
        vanban.OutputError: as of :func:`opened`.
    """
    with opened(folder) as register:
        request = asked(folder, name, document) if register else None
        row = _row(register, request, advice) if register and request else 0
        yield {"register": register, "number_of": row} if row else {}


def _row(
    register: vanban.Register, request: vanban.NumberRequest, advice: Callable[[vanban.Diagnostic], object]
) -> int:
    """Return the row of a paper that has its number already, else 0."""
    try:
        return register.look(replace(request, number=None)).row
    except vanban.InputError as error:
        if not {item.code for item in error.diagnostics} <= {"register-same", "register-term"}:
            raise
        for item in error.diagnostics:
            if item.code == "register-same":  # the other is told to who would take a new one
                advice(item)
        return 0


def numbered(folder: Folder, name: str, document: Any) -> Any:
    """Return a paper with the number that it has in the register, to be looked at."""
    if document.number or not name:
        return document
    try:
        with kept(folder, name, document) as how:
            number = how["register"].find(how["number_of"]).number if how else 0
    except vanban.VanbanError:
        return document  # the page of the number tells what is wrong
    return document.model_copy(update={"number": f"{number:02}"}) if number else document
