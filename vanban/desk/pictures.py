"""Pages as pictures: LibreOffice prints one paper at a time, PDFium draws it; of the forms' examples they are kept."""

import atexit
import contextlib
import hashlib
import re
import struct
import threading
import zlib
from collections.abc import Iterable, Iterator
from contextvars import copy_context
from functools import cache
from pathlib import Path

import pypdfium2

import vanban
from vanban.desk.places import cache_folder

WIDTH = 220
"""Dots across the small picture of a form."""
_KEY = re.compile(r"[a-z0-9-]+")
_DRAWING = threading.Lock()
"""PDFium takes one at a time."""
_PRINTING = threading.Lock()


def pdf_of(docx: bytes) -> bytes:
    """Return a Word file as PDF; one at a time, so that one LibreOffice is enough.

    Raises:
        vanban.OutputError: LibreOffice is missing (``no-libreoffice``), or could not print it.
    """
    with _PRINTING:
        return vanban.to_pdf([docx])[0]


def print_file(docx: Path) -> Path:
    """Make the PDF beside a Word file, in the same turn; one that is made of it as it is now is left alone.

    Raises:
        vanban.OutputError: as of :func:`vanban.save_pdf`; ``edited`` where a hand has touched the PDF.
    """
    with _PRINTING:
        return vanban.save_pdf(docx, overwrite=True)


def docx_of(data: bytes, suffix: str) -> bytes:
    """Return a ``.doc``, ``.odt`` or ``.rtf`` as a Word file of today, in the same turn as :func:`pdf_of`.

    Raises:
        vanban.OutputError: as of :func:`pdf_of`.
    """
    with _PRINTING:
        return vanban.to_docx(data, suffix)


def example_of(form: vanban.Form) -> bytes:
    """Return the example of a form as a Word file; one of a pack is made by the pack that it lies in.

    Raises:
        vanban.VanbanError: as of :func:`vanban.load` and :func:`vanban.render`.
    """
    packs = () if form.rank.name == "BUILT_IN" else (form.folder.parent,)
    document = vanban.load(form.example(), form=form.id, packs=packs, advice=lambda _item: None)
    return vanban.render(document, level=1, advice=lambda _item: None)


@contextlib.contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF to be looked at, in turn."""
    with _DRAWING, contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        _wait_at_the_end()
        yield document


@cache
def _wait_at_the_end() -> None:
    """Let the page that is being drawn be finished, and no other begin, before PDFium is closed with the program.

    What is asked for last is done first: before the closing, which PDFium asks for with the first PDF.
    """
    atexit.register(_DRAWING.acquire, timeout=10)


def pages_in(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    with opened(pdf) as document:
        return len(document)


def page_png(pdf: bytes, number: int = 0, *, width: int, gray: bool = False) -> bytes:
    """Return a page of a PDF, counted from 0, as a PNG of so many dots across."""
    with opened(pdf) as document:
        page = document[number]
        bitmap = page.render(scale=width / page.get_width(), grayscale=gray, rev_byteorder=True)
        try:
            return _png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels)
        finally:
            bitmap.close()
            page.close()


def _png(dots: bytes, width: int, height: int, stride: int, channels: int) -> bytes:
    line = width * channels
    rows = b"".join(b"\0" + dots[start : start + line] for start in range(0, height * stride, stride))
    kind = {1: 0, 3: 2, 4: 6}[channels]
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 1)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


class Gallery:
    """The small pictures of the forms' examples, made in the background and kept for the next start."""

    def __init__(self) -> None:
        self.folder = cache_folder() / "hinh"
        self.folder.mkdir(exist_ok=True)
        self.missing = False
        """Whether there is no LibreOffice on this machine."""
        self._asking = threading.Lock()
        self._waiting: dict[str, vanban.Form] = {}
        self._failed: set[str] = set()

    def key(self, form: vanban.Form) -> str:
        """Return the name of a form's picture: another for another state of its template or example; none without."""
        try:
            state = form.template() + form.example().read_bytes()
        except (OSError, vanban.VanbanError):
            return ""
        return f"{form.id}-{hashlib.blake2b(state + vanban.__version__.encode(), digest_size=8).hexdigest()}"

    def picture(self, key: str) -> bytes | None:
        """Return a picture that was made."""
        if not _KEY.fullmatch(key):
            return None
        try:
            return (self.folder / f"{key}.png").read_bytes()
        except OSError:
            return None

    def ready(self, keys: Iterable[str]) -> set[str]:
        """Return which of these are made."""
        return {key for key in keys if key and (self.folder / f"{key}.png").is_file()}

    def ask(self, wanted: dict[str, vanban.Form]) -> None:
        """Have pictures made that are not there yet."""
        with self._asking:
            idle = not self._waiting
            done = self.ready(wanted) | self._failed | {""}
            self._waiting |= {key: form for key, form in wanted.items() if key not in done}
            if idle and self._waiting and not self.missing:
                threading.Thread(target=copy_context().run, args=(self._work,), daemon=True).start()

    @property
    def working(self) -> bool:
        """Whether more pictures are to come."""
        return bool(self._waiting) and not self.missing

    def _work(self) -> None:
        while self._waiting:
            key, form = next(iter(self._waiting.items()))
            try:
                self._keep(key, form)
            except vanban.VanbanError as error:
                self.missing = any(item.code == "no-libreoffice" for item in error.diagnostics)
                self._failed.add(key)
            finally:
                with self._asking:
                    self._waiting = {} if self.missing else {k: f for k, f in self._waiting.items() if k != key}

    def _keep(self, key: str, form: vanban.Form) -> None:
        png = page_png(pdf_of(example_of(form)), width=WIDTH, gray=True)
        path = self.folder / f"{key}.png"
        vanban.replace(path, png, seen="")
