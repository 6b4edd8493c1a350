"""Checking one Word file, or many over the machine's cores."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from vanban.checks import RULES, examine
from vanban.checks.rule import Finding, gathered, named
from vanban.checks.told import Report, State, told_of_document
from vanban.errors import CallError, Severity, VanbanError
from vanban.messages import language, use_language
from vanban.messages import translate as _
from vanban.packs.pack import folder_at, named_packs, packs_of
from vanban.word.files import WordSource, whence
from vanban.word.pdf import to_docx

FOREIGN = (".doc", ".odt", ".rtf")
"""How files end that LibreOffice has to make Word files of."""
_MANY = 16
"""From this many files on, processes of their own are worth their start."""


def check(
    source: WordSource,
    *,
    standard: str | None = None,
    advice: bool = False,
    convert: bool = False,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
) -> Report:
    """Return where a Word file leaves the standard of its date: in reading order, one finding a cause with its places.

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.
        standard: ``hd36`` or ``hd05``; without it the date that the file prints chooses.
        advice: Whether to tell also what is only worth knowing.
        convert: Whether to take ``.doc``, ``.odt`` and ``.rtf`` through LibreOffice; their name tells which.
        packs: Directories of packs, whose symbols of agencies and exempt rules are known.
        folder: Where ``vanban.yaml`` is looked for, upwards; of a path its own folder, if not given.

    Returns:
        A :class:`vanban.Report`: a sequence of findings that knows also the type, the standard and what was located.

    Raises:
        InputError: the file cannot be read or is no DOCX (its state would be ``unreadable``), or there is no such
            standard (``no-standard``).
        OutputError: LibreOffice is needed and missing, or could not convert the file.
        CallError: ``source`` is nothing that can be read (``not-a-source``), or ``standard`` no name (``standard``).
    """
    data, name, place = whence(source, None, folder_at(folder))
    if convert:
        data = as_docx(data, Path(name).suffix)
    with packs_of(packs):
        inspection, pairs = examine(data, standard=standard, name=name, folder=place)
    found = tuple(named(finding, name) for finding, _told in pairs if advice or finding.severity is not Severity.ADVICE)
    return Report(gathered(found), **told_of_document(inspection, name))


def as_docx(data: bytes, suffix: str) -> bytes:
    """Return a Word file as DOCX, one of an old or foreign kind through LibreOffice.

    Raises:
        OutputError: LibreOffice is needed and missing, or could not convert the file.
    """
    return to_docx(data, suffix.lower()) if suffix.lower() in FOREIGN else data


Job = tuple[str, str | None, bool, bool, tuple[Path, ...], str]


def _report(job: Job) -> Report:
    path, standard, advice, convert, packs, code = job
    use_language(code)
    try:
        return check(path, standard=standard, advice=advice, convert=convert, packs=packs)
    except VanbanError as error:
        return Report(state=State.UNREADABLE, file=path, problems=error.diagnostics)


def check_many(paths: Sequence[str], *, standard: str | None, advice: bool, convert: bool = False) -> Iterator[Report]:
    """Yield the report of each file, in order; of one that cannot be checked, why."""
    packs = named_packs()
    jobs: list[Job] = [(path, standard, advice, convert, packs, language()) for path in paths]
    if len(jobs) < _MANY or (os.cpu_count() or 1) < 2:
        yield from map(_report, jobs)
        return
    with ProcessPoolExecutor() as pool:
        yield from pool.map(_report, jobs, chunksize=4)


def selected(findings: Iterable[Finding], select: Sequence[str], ignore: Sequence[str]) -> list[Finding]:
    """Return the findings of the rules that were asked for.

    Raises:
        CallError: there is no such rule.
    """
    for name in (*select, *ignore):
        if name.split("/")[0] not in RULES:
            message = _("không có quy tắc “{name}”; “vanban rules” liệt kê các quy tắc")
            raise CallError(message.format(name=name), code="rule-unknown")

    def named_by(finding: Finding, names: Sequence[str]) -> bool:
        return finding.rule in names or finding.code in names

    return [f for f in findings if (not select or named_by(f, select)) and not named_by(f, ignore)]
