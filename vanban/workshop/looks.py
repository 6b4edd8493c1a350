"""Whether a template leaves the looks to the standard: its styles, no formatting of its own, no component missing."""

from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy
from dataclasses import fields
from typing import Any

from lxml import etree

from vanban.checks.formatting import Styles, W, styles_of
from vanban.checks.word import Paragraph, WordFile
from vanban.errors import Severity
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.models.document import Document, types_of
from vanban.standards import Standard
from vanban.standards.symbols import type_symbol
from vanban.workshop.flaw import Flaw
from vanban.workshop.tags import Tag

_RUN = {
    "size": marked("cỡ chữ"),
    "bold": marked("đậm"),
    "italic": marked("nghiêng"),
    "underline": marked("gạch chân"),
    "caps": marked("in hoa"),
    "hidden": marked("chữ ẩn"),
    "font": marked("phông chữ"),
    "color": marked("màu"),
}
_PARAGRAPH = {
    "align": marked("căn lề"),
    "left": marked("lề trái"),
    "first_line": marked("thụt đầu dòng"),
    "before": marked("cách trên"),
    "after": marked("cách dưới"),
    "line": marked("giãn dòng"),
}
_EMPHASIS = ("body", "dash", "clause", "point", "table-text", "table-number", "addressee-label", "addressee", "basis")
"""Components inside which a word may be bold or italic."""
_MEASURED = ("party-title-rule",)
"""Components whose indents follow the text of the letterhead."""
_ALWAYS = ("party-title", "issuing-agency", "place-date", "signer-name")
_NUMBERED = ("number", "recipients-label", "recipient")
_HELD = {"issuing-agency": "agency-names", "number": "number-missing", "recipient": "recipients-list"}
"""The rule that asks for a component, where it is not named like the component."""


def looks_flaws(
    word: WordFile, paragraphs: Sequence[Paragraph], tags: Sequence[Tag], standard: Standard, exempt: Collection[str]
) -> Iterator[Flaw]:
    """Yield paragraphs in foreign styles, and formatting that contradicts the style.

    A form of which the layout of the text is set by who issued it (``exempt``) has looks of its own.
    """
    if "body-layout" in exempt:
        return
    styles = styles_of(word.parts)
    by_style = {component.style: component.id for component in standard.components.values()}
    alone = {tag.holder for tag in tags if tag.scope in ("p", "tr", "tc")}
    for paragraph in paragraphs:
        element = paragraph.element
        if not paragraph.text or element in alone or any(item in alone for item in element.iterancestors()):
            continue
        component = by_style.get(paragraph.style)
        if component is None:
            message = _("kiểu “{style}” không phải kiểu của chuẩn; hãy chọn một kiểu “VB …”, như VB Nội dung")
            yield Flaw("style-foreign", message.format(style=paragraph.style), paragraph, Severity.WARNING)
            continue
        names = dict.fromkeys(_changed(paragraph, component, styles))
        if names:
            message = _("định dạng trực tiếp ({what}) ngược với kiểu {style}; hãy xoá định dạng (Ctrl+Space, Ctrl+Q)")
            what = ", ".join(_(name) for name in names)
            text = message.format(what=what, style=paragraph.style)
            yield Flaw("direct-format", text, paragraph, Severity.WARNING)


def _changed(paragraph: Paragraph, component: str, styles: Styles) -> Iterator[str]:
    plain = _bare(paragraph.element)
    table = next(paragraph.element.iterancestors(f"{W}tbl"), None)
    style = table.find(f"{W}tblPr/{W}tblStyle") if table is not None else None
    name = style.get(f"{W}val") if style is not None else None
    wanted = styles.paragraph(plain, name)
    if component not in _MEASURED:
        for key, label in _PARAGRAPH.items():
            if getattr(paragraph.format, key) != getattr(wanted, key):
                yield label
    look = styles.run(etree.Element(f"{W}r"), styles.own_style(plain), name)
    for run in paragraph.inked:
        for item in fields(look):
            emphasis = item.name in ("bold", "italic") and component in _EMPHASIS
            if getattr(run.format, item.name) != getattr(look, item.name) and not emphasis:
                yield _RUN[item.name]


def _bare(element: Any) -> Any:
    """Return a paragraph with its style and nothing else."""
    bare = etree.Element(f"{W}p")
    style = element.find(f"{W}pPr/{W}pStyle")
    if style is not None:
        etree.SubElement(bare, f"{W}pPr").append(deepcopy(style))
    return bare


def fixed_standards(paragraphs: Sequence[Paragraph], claimed: Sequence[Standard]) -> Iterator[Flaw]:
    """Yield paragraphs that cite the guide of one time, in a template that prints papers of another as well."""
    numbers = [standard.number for standard in claimed]
    for paragraph in paragraphs if len(numbers) > 1 else ():
        for number in numbers:
            if number in paragraph.text:
                message = _(
                    "“{number}” in trên văn bản của mọi ngày; hãy thay bằng thẻ {{{{ heading.standard }}}}; "
                    "nếu là căn cứ thì chuyển sang form.yaml: “Căn cứ: [Căn cứ {{chuẩn}}]”"
                )
                yield Flaw("standard-fixed", message.format(number=number), paragraph, Severity.WARNING)


def missing(
    word: WordFile, paragraphs: Sequence[Paragraph], standard: Standard, model: type[Document], lacks: Collection[str]
) -> Iterator[Flaw]:
    """Yield the components of the standard that no paragraph of the template is for, but for what the form may lack."""
    used = {paragraph.style for paragraph in paragraphs if paragraph.text}
    wanted = [*_ALWAYS, "type-name"]
    if any(type_symbol(standard, name) for name in types_of(model)):
        wanted += _NUMBERED
    for id_ in wanted:
        if id_ in lacks or (id_ == "recipient" and "recipients-label" in lacks):
            continue
        component = standard.components[id_]
        if component.style not in used and _HELD.get(id_, id_) not in model.own_rules:
            message = _("thiếu thành phần “{label}”: không đoạn nào có kiểu {style}")
            text = message.format(label=component.title, style=component.style)
            yield Flaw("component-missing", text, None, Severity.WARNING, "template.docx")
    headers = [
        p for section in word.sections for found in (section.headers, section.footers) for p in found.get("default", ())
    ]
    if "page-number" not in model.own_rules and not any(paragraph.page_field for paragraph in headers):
        text = _("thiếu số trang ở đầu trang")
        yield Flaw("component-missing", text, None, Severity.WARNING, "template.docx")
