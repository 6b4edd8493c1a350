"""PDF through LibreOffice (:mod:`vanban.word.office`): tagged PDF/A-2b, and every result checked.

A PDF is whole before it is said to exist; why a document has none is told of it alone.
"""

import os
import re
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from itertools import islice
from pathlib import Path

from vanban.errors import CallError, Diagnostic, OutputError, Severity, VanbanError
from vanban.intake import taken
from vanban.messages import translate as _
from vanban.word.files import path_of
from vanban.word.guard import Found, May, allow, look, permission, printed, put, sealed_pdf
from vanban.word.office import AT_ONCE, WORD, Office, close_all, office, soffice
from vanban.word.package import read_parts
from vanban.word.pdf_structure import family, whole
from vanban.word.structure import lint

_WORTH = 15
"""To start LibreOffice takes as long as so many documents; for fewer it is not worth starting another."""
_IN_VAIN = 3
"""After so many runs in which LibreOffice converted nothing and stopped, the rest of a batch is given up."""
_AS_WIDE = ("LiberationSerif", "Tinos")
"""Fonts whose letters, those of Vietnamese included, are each as wide as in Times New Roman."""


def to_pdf(documents: Sequence[bytes], notes: list[Diagnostic] | None = None) -> list[bytes]:
    """Return each DOCX as PDF, in order, by LibreOffice.

    Args:
        documents: The bytes of each Word file.
        notes: Takes, once, which font stood in for Times New Roman.

    Raises:
        OutputError: LibreOffice is missing, or could not convert some of the documents; all of them are told.
        CallError: ``documents`` is one file and no list (``not-items``).
    """
    if isinstance(documents, bytes | str):
        raise CallError(_("cần một danh sách tệp Word, mỗi tệp là bytes, như [docx]"), code="not-items")
    results: list[bytes | str] = []
    for start in range(0, len(documents), AT_ONCE):
        results += _convert(documents[start : start + AT_ONCE])
    message = _("văn bản thứ {n} không chuyển sang PDF được: {why}")
    if problems := [
        Diagnostic("pdf", message.format(n=number, why=why))
        for number, why in enumerate(results, 1)
        if isinstance(why, str)
    ]:
        raise OutputError(problems)
    pdfs = [result for result in results if isinstance(result, bytes)]
    if notes is not None:
        _note_font(pdfs, documents, notes)
    return pdfs


def save_pdf(source: str | Path, *, overwrite: bool = False, overwrite_edited: bool = False) -> Path:
    """Write a Word file as PDF beside it, under its name; one that was made from it as it is now is left alone.

    Args:
        source: The path of a DOCX.
        overwrite: Whether to renew a PDF that we wrote and nobody has touched since.
        overwrite_edited: Whether to write over any other.

    Returns:
        The path of the PDF.

    Raises:
        OutputError: LibreOffice is missing (``no-libreoffice``) or could not convert the file, or another file is there
            (``exists``, ``edited``), or it cannot be written.
        CallError: ``source`` is no path (``not-a-path``).
    """
    ((path, found),) = print_beside([path_of(source)], permission(force=overwrite, edited=overwrite_edited))
    if isinstance(found, OutputError):
        raise found
    return path


def convert_files(
    paths: Iterable[Path], *, jobs: int = 1, notes: list[Diagnostic] | None = None
) -> Iterator[tuple[Path, bytes | OutputError]]:
    """Yield each Word file with its PDF, or with why it has none; in order, as many LibreOffices side by side as asked.

    Paths are taken as they are needed, a batch at a time. A PDF bears a seal; see :mod:`vanban.word.guard`. Broken off,
    it leaves no LibreOffice at work. ``notes`` is that of :func:`to_pdf`.

    Raises:
        OutputError: LibreOffice is missing.
    """
    soffice()
    noted: list[Diagnostic] = [] if notes is None else notes
    batches = _batches(iter(paths), jobs)
    stop = threading.Event()
    with ThreadPoolExecutor(jobs) as pool:

        def begin(batch: Sequence[Path]) -> Future[list[bytes | str]]:
            return pool.submit(copy_context().run, _convert_paths, batch, noted, stop)  # in the reader's language

        try:
            waiting = deque((batch, begin(batch)) for batch in islice(batches, jobs))
            while waiting:
                batch, future = waiting.popleft()
                results = future.result()
                waiting.extend((more, begin(more)) for more in islice(batches, 1))
                for path, result in zip(batch, results, strict=True):
                    yield path, result if isinstance(result, bytes) else _failed(path, result)
        except BaseException:
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
            close_all()
            raise


def print_beside(
    paths: Iterable[Path], may: May, *, jobs: int = 1, notes: list[Diagnostic] | None = None
) -> Iterator[tuple[Path, Found | OutputError]]:
    """Write a PDF beside each Word file; yield the PDF's path with what was found there, or with why it has none.

    One that was made from the Word file as it is now is left alone, without asking LibreOffice. ``notes`` is that of
    :func:`to_pdf`.

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
    for path, pdf in convert_files(wanted, jobs=jobs, notes=notes) if wanted else ():
        target = path.with_suffix(".pdf")
        try:
            if isinstance(pdf, OutputError):
                raise pdf
            yield target, put(target, pdf, may)
        except OutputError as error:
            yield target, error


def _batches(paths: Iterator[Path], jobs: int) -> Iterator[list[Path]]:
    """Yield the files of each run of LibreOffice; few files are shared out, so that none of the jobs is idle."""
    first = list(islice(paths, jobs * AT_ONCE))
    size = min(AT_ONCE, max(_WORTH, -(-len(first) // jobs)))
    for start in range(0, len(first), size):
        yield first[start : start + size]
    while batch := list(islice(paths, AT_ONCE)):
        yield batch


def _failed(path: Path, why: str) -> OutputError:
    message = _("{path}: không chuyển sang PDF được: {why}").format(path=path, why=why)
    return OutputError(Diagnostic("pdf", message))


def _convert_paths(paths: Sequence[Path], notes: list[Diagnostic], stop: threading.Event) -> list[bytes | str]:
    documents = [taken(path) if os.path.isfile(path) else b"" for path in paths]  # noqa: PTH113  # see is_folder
    results = _convert(documents, stop)
    _note_font(results, documents, notes)
    return [
        sealed_pdf(result, docx) if isinstance(result, bytes) else result
        for result, docx in zip(results, documents, strict=True)
    ]


def to_docx(data: bytes, suffix: str) -> bytes:
    """Return an old or foreign document (``.doc``, ``.odt``, ``.rtf``) as DOCX.

    Args:
        data: The bytes of the file.
        suffix: How its name ends, with the point.

    Raises:
        OutputError: LibreOffice is missing, or could not convert it.
    """
    with office(soffice()) as lent:
        result = lent.convert({"source": data}, (suffix, ".docx"), WORD).get("source", b"")
    if not result.startswith(b"PK"):
        late = _("LibreOffice không trả lời; hãy thử lại") if lent.late else ""
        raise OutputError(late or _("LibreOffice không chuyển được tệp này sang DOCX"), code="convert")
    return result


def _broken(data: bytes) -> str | None:
    """Return what makes this no document: LibreOffice prints an empty page of a broken file and calls it done."""
    try:
        return next((fault.message for fault in lint(read_parts(data)) if fault.rule == "xml"), None)
    except VanbanError as error:
        return str(error)


def _convert(documents: Sequence[bytes], stop: threading.Event | None = None) -> list[bytes | str]:
    """Return the PDF of each document, or why it has none.

    A document that stops LibreOffice is given up, and LibreOffice started again for those behind it. One that comes to
    nothing in a LibreOffice which is kept ready has another try, for that has windows to draw.
    """
    program = soffice()
    results: list[bytes | str | None] = [_broken(data) for data in documents]
    in_vain, stopped = 0, False
    while left := [index for index, result in enumerate(results) if result is None]:
        if stop and stop.is_set():
            break
        with office(program, plain=stopped) as lent:
            if stop and stop.is_set():  # since it was asked for; who broke off did not know of it
                lent.close()
                break
            batch = left[:1] if lent.warm or stopped else left
            done = lent.convert({f"{n:04}": documents[n] for n in batch}, (".docx", ".pdf"), "writer_pdf_Export", WORD)
        stopped = lent.warm and not lent.late and not whole(done.get(f"{left[0]:04}", b""))
        if stopped:
            continue
        for index in batch:
            pdf = done.get(f"{index:04}", b"")
            results[index] = pdf if whole(pdf) else None
        stuck = [index for index in batch if results[index] is None]
        in_vain = in_vain + 1 if stuck == batch and not (lent.warm and lent.alive) else 0
        for index in left if in_vain == _IN_VAIN else stuck[:1]:
            results[index] = _why(lent, half=bool(done.get(f"{index:04}")))
    return [_unread() if result is None else result for result in results]


def _why(lent: Office, *, half: bool) -> str:
    if lent.full:
        return _("thư mục tạm hết chỗ; hãy dọn bớt đĩa rồi thử lại")
    if lent.late:
        return _("LibreOffice không trả lời; hãy thử lại")
    if half:
        return _("LibreOffice chỉ làm ra một bản PDF dở dang; hãy thử lại")
    return _unread()


def _unread() -> str:
    return _("LibreOffice không đọc được tệp này")


def _note_font(pdfs: Sequence[bytes | str], documents: Sequence[bytes], notes: list[Diagnostic]) -> None:
    """Note, once in a run, what stood in for a font that documents ask for and this machine does not have."""
    font = ""
    for pdf, docx in zip(pdfs, documents, strict=True) if all(note.code != "font" for note in notes) else ():
        if isinstance(pdf, bytes) and b"Times New Roman" in read_parts(docx).get("word/styles.xml", b""):
            font = family(pdf)
            break
    if not font or font.startswith("TimesNewRoman"):
        return
    message = _(
        "máy này không có phông Times New Roman; bản PDF in bằng phông {font}, độ rộng chữ khác, nên dòng và trang có "
        "thể ngắt khác; hãy cài Times New Roman hoặc Liberation Serif"
    )
    if font in _AS_WIDE:
        message = _("máy này không có phông Times New Roman; bản PDF in bằng phông {font}, độ rộng chữ như nhau")
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", font)
    notes.append(Diagnostic("font", message.format(font=name), Severity.WARNING))
