"""The document of the units of work, and all that the benchmarks know of the inside of the press."""

import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import Annotated, Any, ClassVar, NamedTuple

import jinja2

from vanban import standards
from vanban.composition.closing import closing
from vanban.composition.head import heading, letterhead
from vanban.models import Document
from vanban.models.base import Record, told
from vanban.models.values import Line, Whole
from vanban.packs.form import Form
from vanban.press.compile import compile_template, laid_out_parts
from vanban.press.filters import filters_for, word_text
from vanban.standards import Standard
from vanban.word import package
from vanban.word.package import write_parts

STANDARD = standards.current()
MAIN, STYLES = "word/document.xml", "word/styles.xml"


class Opinion(Record):
    """Who said what."""

    speaker: Annotated[Line, told("Người", "Người", "A")]
    text: Annotated[Line, told("Ý kiến", "Ý kiến", "b")]


class Row(Record):
    """Six cells."""

    a: Annotated[Line, told("A", "A", "a")]
    b: Annotated[Line, told("B", "B", "b")]
    c: Annotated[Line, told("C", "C", "c")]
    d: Annotated[Line, told("D", "D", "d")]
    e: Annotated[Whole, told("E", "E", "1")]
    f: Annotated[Line, told("F", "F", "f")]


class Unit(Document):
    """Paragraphs, opinions and rows."""

    form: ClassVar[str] = "plan"
    type_name: ClassVar[str] = "Kế hoạch"

    heads: Annotated[tuple[Line, ...], told("Đề mục", "Đề mục", ["x"])] = ()
    lines: Annotated[tuple[Line, ...], told("Đoạn", "Đoạn", ["x"])] = ()
    opinions: Annotated[tuple[Opinion, ...], told("Các ý kiến", "Ý kiến", [])] = ()
    rows: Annotated[tuple[Row, ...], told("Hàng", "Hàng", [])] = ()


def composed(document: Document, standard: Standard = STANDARD) -> dict[str, Any]:
    """Return the lines around the body, for a side that cannot compose them."""
    return {
        "letterhead": letterhead(document, standard),
        "heading": heading(document, standard),
        "closing": closing(document, standard),
    }


def printed(document: Document) -> dict[str, Any]:
    """Return the same as plain data."""
    return {name: _plain(part) for name, part in composed(document).items()}


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {name: _plain(item) for name, item in value._asdict().items()}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def filled(document: Unit) -> dict[str, Any]:
    """Return what stands between title and signature, as plain data."""
    return document.model_dump(mode="json", include={"heads", "lines", "opinions", "rows"})


def laid_out(docx: bytes) -> dict[str, bytes]:
    """Return the parts of a template as the press fills it: the standard's styles and page laid over."""
    return laid_out_parts(package.read_parts(docx), STANDARD, Unit)[0]


def fitted(docx: bytes, part: bytes) -> bytes:
    """Return the main part that another made of a template with its tables set right, as the press does of its own."""
    return compile_template(docx, Unit, STANDARD).tables.fit(part)


def press(docx: bytes) -> Callable[[Unit, int], bytes]:
    """Return a template compiled: document and zlib's level in, the bytes of a DOCX out."""
    compiled = compile_template(docx, Unit, STANDARD)
    assert not compiled.unproved, "a part is linted in every document, which no built-in template of this kind needs"
    return lambda document, level: compiled.render(document, level=level)


def pack_with(library: str) -> None:
    """Let level 1 be packed by ``zlib`` of the standard library, or by ``isal`` of the extra ``fast``."""
    if library == "zlib":
        package._quick = lambda: zlib  # noqa: SLF001  # no setting for it: who has the extra wants it
    elif package._quick() is zlib:  # noqa: SLF001  # the same
        message = "the extra is missing: pip install 'vanban[fast]'"
        raise SystemExit(message)


class Filling(NamedTuple):
    """What docxtpl needs to fill a form: the template laid out, the filters, and the names that its tags use."""

    docx: bytes
    environment: jinja2.Environment
    names: frozenset[str]
    laid: Standard


@lru_cache
def filling(form: Form, model: type[Document], standard: Standard) -> Filling:
    """Return a form made ready for docxtpl."""
    parts, styles, laid = laid_out_parts(package.read_parts(form.template()), standard, model)
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=True, finalize=word_text)
    environment.filters |= {name: item.call for name, item in filters_for(laid, styles).items()}
    names = compile_template(form.template(), model, standard, form.wording_type).names
    return Filling(write_parts(parts), environment, names, laid)
