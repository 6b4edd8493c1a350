"""Checking one Word file, or many over the machine's cores."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from vanban.checks import RULES, inspect
from vanban.checks.rule import Finding, named
from vanban.errors import Diagnostic, InputError, Severity, VanbanError, reason
from vanban.messages import translate as _
from vanban.word.pdf import to_docx

_FOREIGN = (".doc", ".odt", ".rtf")
_MANY = 16
"""From this many files on, processes of their own are worth their start."""


def check(
    source: str | Path | bytes, *, standard: str | None = None, advice: bool = False, convert: bool = False
) -> list[Finding]:
    """Return each place where a Word file leaves the standard of its date, the gravest first.

    ``advice`` adds what is only worth knowing; ``convert`` takes ``.doc``, ``.odt`` and ``.rtf`` through LibreOffice.

    Raises:
        InputError: the file cannot be read, or is no DOCX.
        OutputError: LibreOffice is needed and missing, or could not convert the file.
    """
    data, name = (source, "") if isinstance(source, bytes) else (read(Path(source)), str(source))
    if convert and (suffix := Path(name).suffix.lower()) in _FOREIGN:
        data = to_docx(data, suffix)
    folder = Path(name).resolve().parent if name else None
    found = [named(finding, name) for finding in inspect(data, standard=standard, name=name, folder=folder)]
    return [finding for finding in found if advice or finding.severity is not Severity.ADVICE]


def read(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        message = _("{path}: không đọc được: {why}").format(path=path, why=reason(error))
        raise InputError(message, code="unreadable") from error


Outcome = tuple[str, list[Finding], tuple[Diagnostic, ...]]
"""A file, its findings, and why it could not be checked if it could not."""


def _outcome(job: tuple[str, str | None, bool, bool]) -> Outcome:
    path, standard, advice, convert = job
    try:
        return path, check(path, standard=standard, advice=advice, convert=convert), ()
    except VanbanError as error:
        return path, [], error.diagnostics


def check_many(paths: Sequence[str], *, standard: str | None, advice: bool, convert: bool = False) -> Iterator[Outcome]:
    """Yield the outcome of each file, in order."""
    jobs = [(path, standard, advice, convert) for path in paths]
    if len(jobs) < _MANY or (os.cpu_count() or 1) < 2:
        yield from map(_outcome, jobs)
        return
    with ProcessPoolExecutor() as pool:
        yield from pool.map(_outcome, jobs, chunksize=4)


def selected(findings: Iterable[Finding], select: Sequence[str], ignore: Sequence[str]) -> list[Finding]:
    """Return the findings of the rules that were asked for.

    Raises:
        InputError: there is no such rule.
    """
    for name in (*select, *ignore):
        if name.split("/")[0] not in RULES:
            raise InputError(_("không có quy tắc “{name}”; “vanban rules” liệt kê các quy tắc").format(name=name))

    def named_by(finding: Finding, names: Sequence[str]) -> bool:
        return finding.rule in names or finding.code in names

    return [f for f in findings if (not select or named_by(f, select)) and not named_by(f, ignore)]
