"""PDF through LibreOffice: in batches, with a private hardened profile, and every result checked.

``soffice`` exits with 0 when it has failed, fetches addresses that a document names, and breaks when two runs share
one profile; none of this reaches the caller.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from vanban.errors import Diagnostic, OutputError, VanbanError
from vanban.files import write_atomic
from vanban.messages import translate as _
from vanban.package import read_parts
from vanban.structure import lint

BATCH = 40
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
        OutputError: LibreOffice is missing, took too long, or could not convert one of the documents.
    """
    soffice = _soffice()
    _hold(documents)
    results: list[bytes] = []
    for start in range(0, len(documents), BATCH):
        results += _convert(soffice, documents[start : start + BATCH])
    return results


def to_docx(data: bytes, suffix: str) -> bytes:
    """Return an old or foreign document (``.doc``, ``.odt``, ``.rtf``) as DOCX.

    Raises:
        OutputError: LibreOffice is missing, or could not convert it.
    """
    soffice = _soffice()
    with _workshop() as folder:
        source = folder / f"source{suffix}"
        source.write_bytes(data)
        _run(soffice, folder, "docx:MS Word 2007 XML", [source])
        target = folder / "out" / "source.docx"
        result = target.read_bytes() if target.exists() else b""
    if not result.startswith(b"PK"):
        raise OutputError(_("LibreOffice không chuyển được tệp này sang DOCX"), code="convert")
    return result


def _soffice() -> str:
    soffice = find_soffice()
    if soffice is None:
        message = _(
            "không tìm thấy LibreOffice; trên Debian, Ubuntu: apt-get install libreoffice-writer-nogui "
            "fonts-liberation; trên máy khác: cài từ libreoffice.org"
        )
        raise OutputError(message, code="no-libreoffice")
    return soffice


def _hold(documents: Sequence[bytes]) -> None:
    """Refuse what is no document: LibreOffice prints an empty page of a broken file and calls it done."""
    problems = []
    for index, data in enumerate(documents, 1):
        try:
            broken = [fault.message for fault in lint(read_parts(data)) if fault.rule == "xml"]
        except VanbanError as error:
            broken = [str(error)]
        message = _("văn bản thứ {n} không chuyển sang PDF được: {why}")
        problems += [Diagnostic("pdf", message.format(n=index, why=why)) for why in broken]
    if problems:
        raise OutputError(problems)


def save_pdf(documents: Sequence[tuple[bytes, Path]], *, overwrite: bool = False) -> list[Path]:
    """Write a PDF for each pair of DOCX bytes and target path."""
    for (_data, path), pdf in zip(documents, to_pdf([data for data, _path in documents]), strict=True):
        write_atomic(path, pdf, overwrite=overwrite)
    return [path for _data, path in documents]


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


def _convert(soffice: str, documents: Sequence[bytes]) -> list[bytes]:
    with _workshop() as folder:
        sources = [folder / f"{index:04}.docx" for index in range(len(documents))]
        for source, data in zip(sources, documents, strict=True):
            source.write_bytes(data)
        # Without the filter's name a broken file is printed as the text of its bytes.
        _run(soffice, folder, "pdf:writer_pdf_Export", sources, "--infilter=MS Word 2007 XML")
        results = [_checked(folder / "out" / f"{source.stem}.pdf") for source in sources]
    if failed := [index for index, result in enumerate(results, 1) if result is None]:
        message = _("LibreOffice không chuyển được văn bản thứ {n} sang PDF")
        raise OutputError(Diagnostic("pdf", message.format(n=index)) for index in failed)
    return [result for result in results if result is not None]


def _run(soffice: str, folder: Path, target: str, sources: Sequence[Path], *options: str) -> None:
    """Convert files into ``out`` of a workshop; whether it worked is for the caller to see."""
    command = [
        soffice,
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
    try:
        subprocess.run(  # noqa: S603  # a program found on this machine, arguments of our own making
            command, capture_output=True, timeout=_START + _EACH * len(sources), check=False
        )
    except subprocess.TimeoutExpired as error:
        raise OutputError(_("LibreOffice không trả lời; hãy thử lại"), code="pdf-timeout") from error
    except OSError as error:
        message = _("không chạy được LibreOffice ({path}): {error}").format(path=soffice, error=error)
        raise OutputError(message, code="no-libreoffice") from error


def _checked(path: Path) -> bytes | None:
    data = path.read_bytes() if path.exists() else b""
    return data if data.startswith(b"%PDF") and re.search(rb"/Type\s*/Page\b", data) else None
