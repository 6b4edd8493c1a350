"""Three units of work: a plan of 60 paragraphs, minutes with 20 opinions and 30 rows, a table of 2,000 rows.

Each in two templates. *Styled* is laid out by the project's own blocks: named styles, and every condition that a
document may need. *Word-like* is the same page as a clerk makes it in Word: no condition that the page does not need,
its formatting written again on every paragraph and run, and the latent styles that Word writes into every file.

This is the only module of the benchmarks that knows the inside of the press.
"""

import json
import zlib
from collections.abc import Callable
from dataclasses import asdict
from functools import lru_cache
from typing import Annotated, Any, ClassVar, NamedTuple

import jinja2
import syntax
from lxml import etree

from vanban import composition, package, standards
from vanban.engine import compile_template, laid_out_parts
from vanban.filters import filters_for, word_text
from vanban.form import Form
from vanban.layout import Column, Sheet
from vanban.models import Document
from vanban.models.record import Record, told
from vanban.models.values import Line, Whole
from vanban.package import read_parts, write_parts
from vanban.standards import Component, Standard
from vanban.styling import W, w

STANDARD = standards.current()
MAIN, STYLES = "word/document.xml", "word/styles.xml"
UNITS = {"A": (60, 0, 1), "B": (0, 20, 30), "C": (0, 0, 2000)}
"""Paragraphs, opinions and rows of each unit."""
TITLES = {"A": "plan, 60 paragraphs", "B": "minutes, 20 opinions, 30 rows", "C": "table, 2,000 x 6"}
VARIANTS = ("styled", "word-like")
TEXT = (
    "Tiếp tục nâng cao chất lượng sinh hoạt chi bộ, gắn với thực hiện nhiệm vụ chính trị của địa phương, cơ quan, "
    "đơn vị; phân công cấp uỷ viên phụ trách & theo dõi từng chi bộ, báo cáo trước ngày 25 hằng tháng."
)


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


def data(lines: int, opinions: int, rows: int) -> dict[str, Any]:
    """Return a document of so many paragraphs, opinions and rows as plain data."""
    return {
        "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
        "number": "15",
        "date": "15/7/2026",
        "subject": "tổ chức sinh hoạt chi bộ mẫu năm 2026",
        "signature": {"prefix": "T/M", "body": "Ban Thường vụ", "office": "Bí thư", "name": "Nguyễn Văn A"},
        "recipients": [f"Chi bộ thôn số {n}" for n in range(7)],
        "archive": "Văn phòng Đảng uỷ",
        "heads": [f"Nội dung thứ {n}" for n in range(10 if lines else 0)],
        "lines": [f"{n}. {TEXT}" for n in range(lines)],
        "opinions": [{"speaker": f"Nguyễn Văn {n}", "text": TEXT} for n in range(opinions)],
        "rows": [
            {"a": f"Hàng {n}", "b": "Chi bộ < Hoa Ban >", "c": "R & D", "d": "tháng 6", "e": n, "f": "đạt yêu cầu"}
            for n in range(rows)
        ],
    }


def template(variant: str) -> bytes:
    """Return the template of all three units."""
    sheet = Sheet(STANDARD)
    sheet.letterhead()
    sheet.title()
    sheet.lines("heading-1", "heads")
    sheet.lines("body", "lines")
    with sheet.each("opinion in opinions"):
        sheet.line("dash", "- Đồng chí {{ opinion.speaker }}: {{ opinion.text }}")
    columns = tuple(Column(name.upper(), f"{{{{ row.{name} }}}}", 1, align="left") for name in "abcdef")
    sheet.table("row in rows", columns)
    sheet.closing()
    return sheet.save() if variant == "styled" else word_like(sheet.save())


def word_like(docx: bytes) -> bytes:
    """Return a template as Word would have saved it from a clerk's hand."""
    parts = dict(read_parts(docx))
    root = etree.fromstring(syntax.lean(parts[MAIN], printed(Unit.model_validate(data(1, 1, 1)))))
    components = {component.style_id: component for component in STANDARD.components.values()}
    for paragraph in root.iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(w("val")) in components:
            _format(paragraph, components[style.get(w("val"))])
    parts[MAIN] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    styles = etree.fromstring(parts[STYLES])
    styles.insert(1, etree.fromstring(_latent_styles()))
    parts[STYLES] = etree.tostring(styles, xml_declaration=True, encoding="UTF-8", standalone=True)
    return write_parts(parts)


def _format(paragraph: Any, component: Component) -> None:
    font, size = STANDARD.font.value, round(component.size * 2)
    faces = " ".join(f'w:{script}="{font}"' for script in ("ascii", "eastAsia", "hAnsi", "cs"))
    weight = "<w:b/><w:bCs/>" * component.bold + "<w:i/><w:iCs/>" * component.italic
    run = f'<w:rPr xmlns:w="{W}"><w:rFonts {faces}/>{weight}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    spacing = f'<w:spacing xmlns:w="{W}" w:before="{component.before.twips}" w:after="{component.after.twips}"/>'
    properties = paragraph.find(w("pPr"))
    if properties.find(w("spacing")) is None and properties.find(w("sectPr")) is None:
        properties.append(etree.fromstring(spacing))
    for one in paragraph.iter(w("r")):
        one.insert(0, etree.fromstring(run))


def _latent_styles() -> str:
    """Return what Word tells in every file of the styles that are built into it."""
    tables = ("Light Shading", "Light List", "Light Grid", "Medium Shading 1", "Medium Shading 2", "Medium List 1")
    tables += ("Medium List 2", "Medium Grid 1", "Medium Grid 2", "Medium Grid 3", "Dark List", "Colorful Grid")
    tables += tuple(f"{kind} Table {n}" for kind in ("Grid", "List") for n in range(1, 8))
    names = [f"{kind} {n}" for kind in ("heading", "toc", "index") for n in range(1, 10)]
    names += [f"{table}{accent}" for table in tables for accent in ("", *(f" Accent {n}" for n in range(1, 7)))]
    items = "".join(
        f'<w:lsdException w:name="{name}" w:semiHidden="1" w:uiPriority="{40 + index % 60}" w:unhideWhenUsed="1"/>'
        for index, name in enumerate(names)
    )
    return f'<w:latentStyles xmlns:w="{W}" w:defLockedState="0" w:count="376">{items}</w:latentStyles>'


def composed(document: Document, standard: Standard = STANDARD) -> dict[str, Any]:
    """Return the lines around the body, for a side that cannot compose them."""
    return {
        "letterhead": composition.letterhead(document, standard),
        "heading": composition.heading(document, standard),
        "closing": composition.closing(document, standard),
    }


def printed(document: Document) -> dict[str, Any]:
    """Return the same as plain data."""
    return {name: json.loads(json.dumps(asdict(part))) for name, part in composed(document).items()}


def page(document: Unit) -> dict[str, Any]:
    """Return all that a filled page says, as the plain data that docxtpl is given."""
    values = document.model_dump(mode="json", include={"heads", "lines", "opinions", "rows"})
    return {**values, **printed(document)}


def laid_out(docx: bytes) -> dict[str, bytes]:
    """Return the parts of a template as the press fills it: the standard's styles and page laid over."""
    return laid_out_parts(docx, STANDARD)[0]


def press(docx: bytes) -> Callable[[Unit, int], bytes]:
    """Return a template compiled: document and zlib's level in, the bytes of a DOCX out."""
    compiled = compile_template(docx, Unit, STANDARD)
    assert not compiled.unproved, "a part is linted in every document, which no built-in template of this kind needs"
    return lambda document, level: compiled.render(document, level=level)


def pack_with(library: str) -> None:
    """Let level 1 be packed by ``zlib`` of the standard library, or by ``isal`` of the extra ``fast``."""
    quick = package._quick  # noqa: SLF001  # no setting for it: who has the extra wants it
    if library == "zlib":
        package._quick = zlib  # noqa: SLF001  # the same
    elif quick is zlib:
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
    parts, styles, laid = laid_out_parts(form.template(), standard)
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=True, finalize=word_text)
    environment.filters |= {name: item.call for name, item in filters_for(laid, styles).items()}
    names = compile_template(form.template(), model, standard, form.wording_type).names
    return Filling(write_parts(parts), environment, names, laid)
