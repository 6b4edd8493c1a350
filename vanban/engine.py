"""The press: a template compiled once per standard, rendered many times, from any thread.

The tag language is docxtpl's, and its patching is used once, when a template is compiled. What remains for a
render is Jinja over the parts that hold tags, and a zip in which every other part is spliced as raw bytes. A
render gives the right document or an error, never a document that lost something: undefined names are errors,
values are escaped, characters that Word cannot hold are refused, and the result is parsed and linted.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape as xml_escape

import jinja2
from docxtpl import DocxTemplate
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from vanban import composition
from vanban.binding import bound_fields, value_bytes, values_template
from vanban.codegen import Press, press
from vanban.data_proof import data_proof
from vanban.errors import Diagnostic, TemplateError
from vanban.filters import Filter, UnprintableError, filters_for, word_text
from vanban.grids import fit_grids
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.package import DATA_NAMESPACE, Frozen, embed_data, freeze, properties_xml, read_parts
from vanban.proof import prove, scope_of
from vanban.standards import Standard
from vanban.structure import lint
from vanban.styling import lay_page, restyle, w

PRESS: Mapping[str, type] = {
    "letterhead": composition.Letterhead,
    "heading": composition.Heading,
    "closing": composition.Closing,
}
"""What a template sees beside the form's own fields."""

_DOCUMENT, _STYLES = "word/document.xml", "word/styles.xml"
_CORE, _DATA = "docProps/core.xml", "customXml/item1.xml"
_TAGGED = re.compile(rb"\{[{%#]")
_COLUMNS = re.compile(rb"\{%(?:<[^>]*>|\s)*(?:tc|hm|colspan)\b")
_BRACES = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}
"""How a template writes what would be a tag."""
_TEXT_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")


@dataclass(frozen=True)
class Template:
    """A template made ready for one form and one standard; safe to share between threads."""

    standard: Standard
    laid: Standard
    """The standard with its page turned where the template's first page is."""
    live: Mapping[str, Press]
    """The parts that hold tags, compiled."""
    names: frozenset[str]
    """The names that the tags use."""
    static: Mapping[str, bytes]
    frozen: Frozen
    values: Press
    """The bound fields as they are printed, for the data part."""
    filters: Mapping[str, Filter]
    unproved: frozenset[str]
    """The parts whose structure is looked at in every document, because no proof for all was found."""
    growing: tuple[str, ...]
    """The parts with tables whose columns the data make."""
    sources: Mapping[str, str]
    """The parts that hold tags, laid out, as Jinja reads them."""

    def render(self, document: Document, labels: tuple[Any, ...] | None = None, *, level: int = 6) -> bytes:
        """Return the document as the bytes of a DOCX; ``level`` is zlib's, 1 for many documents at once.

        Raises:
            TemplateError: when the template made something of this data that Word would not open.
        """
        context = self.context(document, labels)
        changed = {part: self._fill(part, run, context) for part, run in self.live.items()}
        changed |= {part: fit_grids(changed[part]) for part in self.growing}
        if self.unproved:
            faults = lint({**self.static, **changed}, only=self.unproved)
            if faults:
                raise TemplateError(
                    Diagnostic(fault.rule, f"{fault.part}: {fault.place}: {fault.message}") for fault in faults
                )
        changed[_CORE] = self._properties(document)
        changed[_DATA] = data_part(document, self.standard, self._fill(_DATA, self.values, context).decode())
        return self.frozen.write(changed, level)

    def context(self, document: Document, labels: tuple[Any, ...] | None) -> dict[str, object]:
        """Return what the tags see."""
        make = {
            "letterhead": composition.letterhead,
            "heading": composition.heading,
            "closing": composition.closing,
        }
        context = {
            name: make[name](document, self.laid) if name in make else getattr(document, name, None)
            for name in self.names
        }
        return {**context, "labels": labels} if labels else context

    @staticmethod
    def _fill(part: str, run: Press, context: Mapping[str, object]) -> bytes:
        try:
            return run(context)
        except (
            jinja2.TemplateError,
            UnprintableError,
            UnicodeEncodeError,
            AttributeError,
            TypeError,
            ValueError,
        ) as error:
            message = _("{part}: không điền được mẫu: {error}")
            text = message.format(part=part, error=error)
            raise TemplateError(text, code="render") from error

    def _properties(self, document: Document) -> bytes:
        title = " ".join(f"{document.type_name} {document.printed_subject()}".split())
        creator = " ".join(document.issuer.name.split())
        return properties_xml(title, creator, document.dated().exact)


_XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def data_part(document: Document, standard: Standard, values: str = "") -> bytes:
    """Return the source data as a custom XML part, so that a document can tell what it was made from.

    ``values`` are the fields that content controls are bound to, one element each.
    """
    data = document.model_dump_json(exclude_defaults=True)
    head = f'form="{document.form}" standard="{standard.id}"'
    return (
        f'{_XML_HEAD}<document xmlns="{DATA_NAMESPACE}" {head}><data>{xml_escape(data)}</data>{values}</document>'
    ).encode()


@lru_cache(maxsize=64)
def compile_template(
    docx: bytes, model: type[Document], standard: Standard, labels: type[tuple[Any, ...]] | None = None
) -> Template:
    """Return the template ready for rendering; the same bytes, form and standard give the same object.

    Raises:
        TemplateError: every tag that is wrong, at once.
    """
    parts, styles, laid = laid_out_parts(docx, standard)
    filters = filters_for(laid, styles)
    environment = environment_of(filters)
    scope = scope_of(model, {**PRESS, "labels": labels} if labels else PRESS)
    live: dict[str, Press] = {}
    trees: dict[str, jinja2.nodes.Template] = {}
    sources: dict[str, str] = {}
    names: set[str] = set()
    bound: dict[str, str] = {}
    problems: list[Diagnostic] = []
    for part, data in parts.items():
        if not _TEXT_PARTS.fullmatch(part) or not _TAGGED.search(data):
            continue
        source = _patched(data.decode())
        bound |= bound_fields(source)
        try:
            trees[part] = environment.parse(source)
            used, found = prove(trees[part], scope, filters, part)
            names |= used
            problems += found
            live[part] = press(environment, source)
            sources[part] = source
        except jinja2.TemplateSyntaxError as error:
            message = _("thẻ viết sai: {error}").format(error=error.message)
            problems.append(Diagnostic("tag-syntax", message, file=part))
    if problems:
        raise TemplateError(problems)
    parts = embed_data({**parts, _CORE: b""}, b"")
    growing = tuple(part for part in live if _COLUMNS.search(parts[part]))
    static = {part: data for part, data in parts.items() if part not in (*live, _CORE, _DATA)}
    return Template(
        standard,
        laid,
        live,
        frozenset(names),
        static,
        freeze(parts, live={*live, _CORE, _DATA}),
        press(environment, values_template(bound), value_bytes),
        filters,
        frozenset(part for part in live if part in growing or not data_proof(trees[part], part, static)),
        growing,
        sources,
    )


def laid_out_parts(docx: bytes, standard: Standard) -> tuple[dict[str, bytes], dict[str, str], Standard]:
    """Return a template's parts as a standard has them, the ids of its styles, and the standard as its page lies."""
    parts = dict(read_parts(docx, name="template.docx"))
    parts[_STYLES], styles = restyle(parts[_STYLES], standard)
    parts[_DOCUMENT], landscape = _laid_out(parts[_DOCUMENT], standard, styles)
    return parts, styles, replace(standard, page=standard.page.turned) if landscape else standard


def _patched(xml: str) -> str:
    """Return a part as Jinja reads it."""
    source: str = DocxTemplate(None).patch_xml(xml)
    for written, meant in _BRACES.items():
        source = source.replace(written, f"{{{{ '{meant}' }}}}")
    return source


def environment_of(filters: Mapping[str, Filter]) -> jinja2.Environment:
    """Return the sandbox that tags run in: our filters and nothing else, missing names are errors."""
    environment = ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined, autoescape=True, finalize=word_text, keep_trailing_newline=True
    )
    environment.globals.clear()
    environment.filters = {name: item.call for name, item in filters.items()}
    return environment


def _laid_out(document: bytes, standard: Standard, styles: Mapping[str, str]) -> tuple[bytes, bool]:
    """Return the main part with the standard's page and the letterhead's measures, and whether it is turned."""
    root = etree.fromstring(document)
    turned = [lay_page(section, standard) for section in root.iter(w("sectPr"))]
    for table in root.iter(w("tbl")):
        style = table.find(f"{w('tblPr')}/{w('tblStyle')}")
        if style is not None and style.get(w("val")) == styles["table:letterhead"]:
            _measure_letterhead(table, styles["party-title-rule"])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True), bool(turned and turned[0])


def _measure_letterhead(table: Any, rule: str) -> None:
    """Let the columns of the letterhead, and the rule under the Party's title, take their lengths from the text."""
    names = ("left", "right")
    for column, name in zip(table.iter(w("gridCol")), names, strict=True):
        column.set(w("w"), f"{{{{ letterhead.{name} }}}}")
    for row in table.iter(w("tr")):
        for cell, name in zip(row.iterfind(w("tc")), names, strict=True):
            cell.find(f"{w('tcPr')}/{w('tcW')}").set(w("w"), f"{{{{ letterhead.{name} }}}}")
    for paragraph in table.iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(w("val")) == rule:
            properties = paragraph.find(w("pPr"))
            indent = properties.find(w("ind"))
            if indent is None:
                indent = etree.SubElement(properties, w("ind"))
            for side in ("left", "right"):
                indent.set(w(side), "{{ letterhead.rule_indent }}")
