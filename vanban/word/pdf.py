"""PDF through LibreOffice: in batches, with a private hardened profile, and every result checked.

``soffice`` exits with 0 when it has failed, fetches addresses that a document names, and breaks when two runs share
one profile; none of this reaches the caller.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from vanban.errors import Diagnostic, OutputError, VanbanError
from vanban.messages import translate as _
from vanban.word.guard import Found, May, allow, look, printed, put, sealed_pdf
from vanban.word.package import read_parts
from vanban.word.structure import lint

BATCH = 40
_WORTH = 15
"""To start LibreOffice takes as long as so many documents; for fewer it is not worth starting another."""
_IN_VAIN = 3
"""After so many runs that converted nothing the rest of a batch is given up."""
_START, _EACH = 60.0, 15.0
"""Seconds allowed for the start of LibreOffice and for each document."""
_PLACES = (
    "/usr/bin/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
_SETTINGS = (
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
)


def find_soffice() -> str | None:
    """Return the path of LibreOffice, or None; ``VANBAN_SOFFICE`` names one that is not in its usual place."""
    if named := os.environ.get("VANBAN_SOFFICE"):
        return named if Path(named).exists() else None
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).exists()), None)


def to_pdf(documents: Sequence[bytes]) -> list[bytes]:
    """Return each DOCX as PDF, in order.

    Raises:
        OutputError: LibreOffice is missing, or could not convert some of the documents; all of them are told.
    """
    program = soffice()
    results: list[bytes | str] = []
    for start in range(0, len(documents), BATCH):
        results += _convert(program, documents[start : start + BATCH])
    message = _("văn bản thứ {n} không chuyển sang PDF được: {why}")
    if problems := [
        Diagnostic("pdf", message.format(n=number, why=why))
        for number, why in enumerate(results, 1)
        if isinstance(why, str)
    ]:
        raise OutputError(problems)
    return [result for result in results if isinstance(result, bytes)]


def convert_files(paths: Iterable[Path], *, jobs: int = 1) -> Iterator[tuple[Path, bytes | OutputError]]:
    """Yield each Word file with its PDF, or with why it has none; in order, as many LibreOffices side by side as asked.

    Paths are taken as they are needed, a batch for each LibreOffice. A PDF bears a seal; see :mod:`vanban.word.guard`.

    Raises:
        OutputError: LibreOffice is missing.
    """
    program = soffice()
    batches = _batches(iter(paths), jobs)
    with ThreadPoolExecutor(jobs) as pool:
        waiting = deque((batch, pool.submit(_convert_paths, program, batch)) for batch in islice(batches, jobs))
        while waiting:
            batch, future = waiting.popleft()
            results = future.result()
            waiting.extend((more, pool.submit(_convert_paths, program, more)) for more in islice(batches, 1))
            for path, result in zip(batch, results, strict=True):
                yield path, result if isinstance(result, bytes) else _failed(path, result)


def print_beside(
    paths: Iterable[Path], may: May, *, jobs: int = 1, mark: str = ""
) -> Iterator[tuple[Path, Found | OutputError]]:
    """Write a PDF beside each Word file; yield the PDF's path with what was found there, or with why it has none.

    One that was made from the Word file as it is now is left alone, without asking LibreOffice.

    Raises:
        OutputError: LibreOffice is missing.
    """
    wanted = []
    for path in paths:
        target = path.with_suffix(".pdf")
        if printed(target, path):
            yield target, Found.EQUAL
            continue
        try:
            allow(target, look(target, None), may)  # before LibreOffice works in vain
        except OutputError as error:
            yield target, error
        else:
            wanted.append(path)
    for path, pdf in convert_files(wanted, jobs=jobs) if wanted else ():
        target = path.with_suffix(".pdf")
        try:
            if isinstance(pdf, OutputError):
                raise pdf
            yield target, put(target, pdf, may, mark=mark)
        except OutputError as error:
            yield target, error


def _batches(paths: Iterator[Path], jobs: int) -> Iterator[list[Path]]:
    """Yield the files of each run of LibreOffice; few files are shared out, so that none of the jobs is idle."""
    first = list(islice(paths, jobs * BATCH))
    size = min(BATCH, max(_WORTH, -(-len(first) // jobs)))
    for start in range(0, len(first), size):
        yield first[start : start + size]
    while batch := list(islice(paths, BATCH)):
        yield batch


def _failed(path: Path, why: str) -> OutputError:
    message = _("{path}: không chuyển sang PDF được: {why}").format(path=path, why=why)
    return OutputError(Diagnostic("pdf", message))


def _convert_paths(program: str, paths: Sequence[Path]) -> list[bytes | str]:
    documents = [path.read_bytes() if path.is_file() else b"" for path in paths]
    results = _convert(program, documents)
    return [
        sealed_pdf(result, docx) if isinstance(result, bytes) else result
        for result, docx in zip(results, documents, strict=True)
    ]


def to_docx(data: bytes, suffix: str) -> bytes:
    """Return an old or foreign document (``.doc``, ``.odt``, ``.rtf``) as DOCX.

    Raises:
        OutputError: LibreOffice is missing, or could not convert it.
    """
    program = soffice()
    with _workshop() as folder:
        source = folder / f"source{suffix}"
        source.write_bytes(data)
        why = _run(program, folder, "docx:MS Word 2007 XML", [source])
        target = folder / "out" / "source.docx"
        result = target.read_bytes() if target.exists() else b""
    if not result.startswith(b"PK"):
        raise OutputError(why or _("LibreOffice không chuyển được tệp này sang DOCX"), code="convert")
    return result


def soffice() -> str:
    """Return the path of LibreOffice.

    Raises:
        OutputError: it is missing; the message says how to install it.
    """
    found = find_soffice()
    if found is None:
        message = _(
            "không tìm thấy LibreOffice; trên Debian, Ubuntu: apt-get install libreoffice-writer-nogui "
            "fonts-liberation; trên máy khác: cài từ libreoffice.org"
        )
        raise OutputError(message, code="no-libreoffice")
    return found


def _broken(data: bytes) -> str | None:
    """Return what makes this no document: LibreOffice prints an empty page of a broken file and calls it done."""
    try:
        return next((fault.message for fault in lint(read_parts(data)) if fault.rule == "xml"), None)
    except VanbanError as error:
        return str(error)


@contextmanager
def _workshop() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="vanban-pdf-", ignore_cleanup_errors=True) as folder:
        user = Path(folder, "profile", "user")
        user.mkdir(parents=True)
        items = "".join(
            f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
            for path, name, value in _SETTINGS
        )
        (user / "registrymodifications.xcu").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
            f'xmlns:xs="http://www.w3.org/2001/XMLSchema">{items}</oor:items>',
            encoding="utf-8",
        )
        yield Path(folder)


def _convert(program: str, documents: Sequence[bytes]) -> list[bytes | str]:
    """Return the PDF of each document, or why it has none.

    A document that stops LibreOffice is given up, and LibreOffice started again for those behind it.
    """
    results: list[bytes | str | None] = [_broken(data) for data in documents]
    in_vain = 0
    with _workshop() as folder:
        sources = [folder / f"{index:04}.docx" for index in range(len(documents))]
        for source, data in zip(sources, documents, strict=True):
            source.write_bytes(data)
        while left := [index for index, result in enumerate(results) if result is None]:
            # Without the filter's name a broken file is printed as the text of its bytes.
            why = _run(
                program,
                folder,
                "pdf:writer_pdf_Export",
                [sources[index] for index in left],
                "--infilter=MS Word 2007 XML",
            )
            for index in left:
                results[index] = _checked(folder / "out" / f"{sources[index].stem}.pdf")
            stuck = [index for index in left if results[index] is None]
            in_vain = in_vain + 1 if stuck == left else 0
            for index in stuck if in_vain == _IN_VAIN else stuck[:1]:
                results[index] = why or _("LibreOffice không đọc được tệp này")
    return [result for result in results if result is not None]


def _run(program: str, folder: Path, target: str, sources: Sequence[Path], *options: str) -> str | None:
    """Convert files into ``out`` of a workshop; whether it worked is for the caller to see.

    Returns:
        Why it was broken off, if it was.
    """
    command = [
        program,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--nologo",
        "--norestore",
        *options,
        "--convert-to",
        target,
        "--outdir",
        str(folder / "out"),
        *map(str, sources),
    ]
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603  # a program found on this machine, arguments of our own making
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError as error:
        message = _("không chạy được LibreOffice ({path}): {error}").format(path=program, error=error)
        raise OutputError(message, code="no-libreoffice") from error
    try:
        process.wait(_START + _EACH * len(sources))
    except subprocess.TimeoutExpired:
        return _("LibreOffice không trả lời; hãy thử lại")
    finally:
        _end(process)
    return None


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Kill a LibreOffice that still runs: ``soffice`` only starts the program that does the work."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()


def _checked(path: Path) -> bytes | None:
    data = path.read_bytes() if path.exists() else b""
    return data if data.startswith(b"%PDF") and re.search(rb"/Type\s*/Page\b", data) else None
