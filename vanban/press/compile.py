"""Compiling a template, once for a form and a standard.

The tag language is docxtpl's, and its patching is used here and nowhere else. Styles and page are laid over, tags are
proved to reach only what the form declares, structure is proved to hold whatever the data, and what is left is the
source of a few functions (:mod:`vanban.press.codegen`) and a zip of raw bytes, which :mod:`vanban.press.run` runs.
Those of the built-in forms are written into their folders, so that a render needs none of this.
"""

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from html import unescape
from typing import Any

import jinja2
from docxtpl import DocxTemplate
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from vanban.errors import Diagnostic, InputError, TemplateError
from vanban.layout.repair import repair
from vanban.layout.styling import lay_page, narrow_tables, restyle, unstretched, w
from vanban.messages import translate as _
from vanban.models.document import Document, types_of
from vanban.press import budget
from vanban.press.codegen import factory_source
from vanban.press.data_proof import data_proof
from vanban.press.ending import Endings
from vanban.press.filters import Filter, filters_for, word_text
from vanban.press.printed import text_ends, unprinted
from vanban.press.proof import Proof, allowed, prove, scope_of
from vanban.press.run import MADE, Press, kept, value_bytes, word_bytes
from vanban.press.tables import Tables
from vanban.standards import Page, Standard, current
from vanban.standards.kinds import is_paper
from vanban.text.language import nfc
from vanban.text.said import taught
from vanban.word.binding import bound_fields, values_template
from vanban.word.measures import whole
from vanban.word.package import DATA, broken, freeze, read_parts
from vanban.word.parts import embed_data
from vanban.word.safety import unsafe
from vanban.word.seal import CORE
from vanban.word.structure import XML_ERRORS, lint_package
from vanban.word.traces import SETTINGS, traces

_DOCUMENT, _STYLES = "word/document.xml", "word/styles.xml"
_TAGGED = re.compile(rb"\{[{%#]")
_COLUMNS = re.compile(rb"\{%(?:<[^>]*>|\s)*(?:tc|hm|colspan)\b")
_LOOPS = 4
"""Loops inside each other that a template may have; those of no paper are more than three."""
_SPAN = re.compile(r"(<w:gridSpan [^>]*/>)(<w:tcW [^>]*/>)")
_GROUND = re.compile(
    r"(<w:shd [^>]*/>)((?:<w:(?:tcW|gridSpan|[hv]Merge)\b[^>]*/>)+(?:<w:tcBorders>.*?</w:tcBorders>)?)", re.DOTALL
)
"""A cell's span and ground where docxtpl puts them, before what the schema has before them."""
_BRACES = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}
"""How a template writes what would be a tag."""
_TEXT_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")


@dataclass(frozen=True, kw_only=True)
class Template(Press):
    """A press, and what it was made from."""

    filters: Mapping[str, Filter]
    styles: Mapping[str, str]
    """The ids of the components' styles."""
    sources: Mapping[str, str]
    """The parts that hold tags, laid out, as Jinja reads them."""
    code: str
    """The source of the functions that fill them."""


@lru_cache(maxsize=64)
def compile_template(
    docx: bytes,
    model: type[Document],
    standard: Standard,
    labels: type[tuple[Any, ...]] | None = None,
    *,
    counted: bool = True,
) -> Template:
    """Return the template ready for rendering; the same bytes, form and standard give the same object.

    What it does is ``counted`` while it runs, but for the built-in forms.

    Raises:
        TemplateError: it is not safe to print, or every tag that is wrong, at once.
    """
    parts, styles, laid, problems = _opened(docx, standard, model)
    filters = filters_for(laid, styles)
    environment = environment_of(filters)
    scope = scope_of(model, {**MADE, "labels": labels} if labels else MADE)
    trees: dict[str, jinja2.nodes.Template] = {}
    sources: dict[str, str] = {}
    names: set[str] = set()
    reached: set[tuple[Any, str]] = set()
    bound: dict[str, str] = {}
    for part, data in parts.items():
        if not _TEXT_PARTS.fullmatch(part) or not _TAGGED.search(data):
            continue
        sources[part] = _patched(data.decode())
        bound |= bound_fields(sources[part])
        try:
            tree = environment.parse(sources[part])
            if _loops_deep(tree) > _LOOPS:
                raise _too_much(part)
            proved = prove(tree, scope, filters, part)
        except jinja2.TemplateSyntaxError:
            problems.append(Diagnostic("tag-syntax", _wrong(sources[part], environment), file=part))
            continue
        except (RecursionError, ValueError) as error:
            raise _too_much(part) from error
        trees[part] = tree
        names |= proved.used
        reached |= proved.reached
        problems += proved.found
    if problems:
        raise TemplateError(problems)
    proof, tables = Proof(filters), Tables(laid, styles)
    try:
        code = factory_source(trees, environment.parse(values_template(bound)), proof, scope, tables, counted=counted)
    except (TypeError, KeyError) as error:
        raise TemplateError(allowed(), code="tag-forbidden") from error
    except RecursionError as error:
        raise _too_much(", ".join(trees)) from error
    live, values = _fills(code, ", ".join(trees))(
        word_bytes, kept, value_bytes, budget.counted(filters) if counted else filters, tables
    )
    parts = embed_data({**parts, CORE: b""}, b"")
    growing = tuple(part for part in trees if _COLUMNS.search(parts[part]))
    static = {part: data for part, data in parts.items() if part not in (*trees, CORE, DATA)}
    sound = {part for part, tree in trees.items() if data_proof(tree, part, static, proof, scope)} - {*growing}
    return Template(
        standard=standard,
        laid=laid,
        tables=tables,
        endings=Endings(laid, styles),
        live=live,
        values=values,
        names=frozenset(names),
        unprinted=unprinted(model, frozenset(names), frozenset(reached)),
        ends=text_ends(sources.get(_DOCUMENT, "")),
        frozen=freeze(parts, live={*trees, CORE, DATA}),
        unproved=frozenset(trees.keys() - sound),
        growing=growing,
        pictured=tuple(part for part in trees if b"<wp:docPr " in parts[part]),
        filters=filters,
        styles=styles,
        sources=sources,
        code=code,
    )


def _loops_deep(node: jinja2.nodes.Node) -> int:
    """Return how many loops stand inside each other at most: the work grows with the data to the power of it."""
    return isinstance(node, jinja2.nodes.For) + max(map(_loops_deep, node.iter_child_nodes()), default=0)


def safe_parts(docx: bytes) -> Mapping[str, bytes]:
    """Return the parts of a template that may be printed and handed out.

    Raises:
        TemplateError: everything that it must not hold.
    """
    parts = read_parts(docx, name="template.docx")
    if found := [Diagnostic(fault.rule, fault.message, file=fault.part) for fault in unsafe(parts)]:
        raise TemplateError(found)
    return parts


def _fills(code: str, part: str) -> Any:
    names: dict[str, Any] = dict(budget.COUNTING)
    try:
        with warnings.catch_warnings(action="ignore"):  # Python's advice is for who writes Python
            compiled = compile(code, "<template>", "exec")
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise _too_much(part) from error
    exec(compiled, names)  # noqa: S102  # what our own compiler wrote of proved tags
    return names["fills"]


_TAGS = re.compile(r"\{\{.*?\}\}|\{%-?\s*(\w*).*?%\}", re.DOTALL)
_ENDS = {"if": "endif", "elif": "endif", "for": "endfor"}


def _wrong(source: str, environment: jinja2.Environment) -> str:
    """Return what is said of a part that cannot be read: its first tag that is wrong by itself, or that none is."""
    for match in _TAGS.finditer(source):
        word = match[1] or ""
        if word in ("else", *_ENDS.values()):
            continue
        begin = "{% if 1 %}" if word == "elif" else ""
        end = f"{{% {_ENDS[word]} %}}" if word in _ENDS else ""
        try:
            environment.parse(begin + match[0] + end)
        except jinja2.TemplateSyntaxError:
            text = " ".join(unescape(re.sub(r"<[^>]*>", "", match[0])).split())[:80]
            message = _(
                "thẻ viết sai (gần “{text}”); hãy viết như {{{{ tên_trường }}}}, hoặc {{% if … %}} và {{% endif %}}"
            )
            return message.format(text=text)
    return _("có thẻ if, for không được đóng, hoặc thẻ đóng thừa")


def _too_much(part: str) -> TemplateError:
    message = _("{part}: thẻ lồng nhau quá sâu, hoặc có số quá dài; hãy viết gọn lại").format(part=part)
    return TemplateError(message, code="tag-syntax")


def _opened(
    docx: bytes, standard: Standard, model: type[Document]
) -> tuple[dict[str, bytes], dict[str, str], Standard, list[Diagnostic]]:
    """Return a template laid out, and what is wrong with it as a file."""
    try:
        parts, styles, laid = laid_out_parts(safe_parts(docx), standard, model)
        faults = [*lint_package(parts), *(item for item in traces(parts) if item.rule not in model.own_traces)]
    except InputError as error:  # a template is nobody's input
        raise TemplateError(error.diagnostics) from error
    except XML_ERRORS as error:
        raise TemplateError(broken("template.docx").diagnostics) from error
    told = [
        Diagnostic(fault.rule, f"{fault.place}: {fault.message}".removeprefix(": "), file=fault.part)
        for fault in faults
    ]
    return parts, styles, laid, told


def laid_out_parts(
    given: Mapping[str, bytes], standard: Standard, model: type[Document]
) -> tuple[dict[str, bytes], dict[str, str], Standard]:
    """Return a template's parts as a standard has them, the ids of its styles, and the standard as its page lies."""
    parts = dict(given)
    parts[_STYLES], styles = restyle(parts[_STYLES], standard)
    if SETTINGS in parts:
        parts[SETTINGS] = unstretched(parts[SETTINGS])
    root = etree.fromstring(parts[_DOCUMENT])
    body = root.find(w("body"))
    if body is None:
        raise broken("template.docx")
    repair(root)
    small = any(map(is_paper, types_of(model)))
    pages = [lay_page(section, standard, small=small, own=model.own_rules) for section in root.iter(w("sectPr"))]
    narrow_tables(body, pages)
    if standard.is_small:
        _moved_up(root, standard.page)
    parts[_DOCUMENT] = _measured(root, styles, pages[0] if pages else standard.page)
    if not pages or pages[0] == standard.page:
        return parts, styles, standard
    return parts, styles, replace(standard, page=pages[0])


def _moved_up(root: Any, page: Page) -> None:
    """Set what stands near the foot of a page of A4 as near to that of a smaller one."""
    lower = current().page.height.twips - page.height.twips
    for frame in root.iter(w("framePr")):
        if frame.get(w("vAnchor")) == "page" and whole(frame.get(w("y"))) > page.height.twips:
            frame.set(w("y"), str(whole(frame.get(w("y"))) - lower))


def _patched(xml: str) -> str:
    """Return a part as Jinja reads it."""
    source: str = nfc(DocxTemplate(None).patch_xml(xml))
    for written, meant in _BRACES.items():
        source = source.replace(written, f"{{{{ '{meant}' }}}}")
    return taught(_GROUND.sub(r"\2\1", _SPAN.sub(r"\2\1", source)))


def environment_of(filters: Mapping[str, Filter]) -> jinja2.Environment:
    """Return the sandbox that tags run in: our filters and nothing else, missing names are errors."""
    environment = ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined, autoescape=True, finalize=word_text, keep_trailing_newline=True
    )
    environment.globals.clear()
    environment.filters = {name: item.call for name, item in filters.items()}
    return environment


def _measured(root: Any, styles: Mapping[str, str], page: Page) -> bytes:
    """Return the main part with the measures of the letterhead and of the addressees."""
    _measure_addressees(root, styles["addressee"])
    for table in root.iter(w("tbl")):
        style = table.find(f"{w('tblPr')}/{w('tblStyle')}")
        if style is not None and style.get(w("val")) == styles["table:letterhead"]:
            _measure_letterhead(table, styles["party-title-rule"])
            for whole in table.iterfind(f"{w('tblPr')}/{w('tblW')}"):
                whole.set(w("w"), str(page.text_width.twips))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _measure_addressees(root: Any, addressee: str) -> None:
    """Let the addressees stand as far in as the widest of them asks."""
    for paragraph in root.iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(w("val")) == addressee:
            _indent(paragraph.find(w("pPr"))).set(w("left"), "{{ heading.addressee_indent }}")


_BEHIND_INDENT = tuple(map(w, (
    "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap",
    "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
)))  # fmt: skip
"""What stands behind ``w:ind`` in the properties of a paragraph (ECMA-376, CT_PPr)."""


def _indent(properties: Any) -> Any:
    """Return the indent of a paragraph, at its place among the properties."""
    indent = properties.find(w("ind"))
    if indent is None:
        indent = etree.Element(w("ind"))
        behind = next((item for item in properties if item.tag in _BEHIND_INDENT), None)
        properties.append(indent) if behind is None else behind.addprevious(indent)
    return indent


def _width(cell: Any) -> Any:
    """Return the width of a cell, which Word may leave out, in twips."""
    properties = cell.find(w("tcPr"))
    if properties is None:
        properties = etree.Element(w("tcPr"))
        cell.insert(0, properties)
    width = properties.find(w("tcW"))
    if width is None:
        width = etree.Element(w("tcW"))
        properties.insert(sum(item.tag == w("cnfStyle") for item in properties), width)
    width.set(w("type"), "dxa")
    return width


def _measure_letterhead(table: Any, rule: str) -> None:
    """Let the columns of the letterhead, and the rule under the Party's title, take their lengths from the text."""
    names = ("left", "right")
    columns = table.findall(f"{w('tblGrid')}/{w('gridCol')}")
    rows = [row.findall(w("tc")) for row in table.iterfind(w("tr"))]
    if any(len(found) != len(names) for found in (columns, *rows)):
        message = _("bảng tiêu đề ở đầu trang phải có đúng hai cột, và mỗi hàng hai ô không gộp")
        raise TemplateError([Diagnostic("letterhead-columns", message, file="word/document.xml")])
    for found in (columns, *([_width(cell) for cell in row] for row in rows)):
        for width, name in zip(found, names, strict=True):
            width.set(w("w"), f"{{{{ letterhead.{name} }}}}")
    for paragraph in table.iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(w("val")) == rule:
            indent = _indent(paragraph.find(w("pPr")))
            for side in ("left", "right"):
                indent.set(w(side), "{{ letterhead.rule_indent }}")
