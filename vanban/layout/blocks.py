"""The sheet on which a form is laid out, block by block, with python-docx."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import replace
from io import BytesIO
from itertools import count
from typing import Any

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from vanban.layout.closing import signatures
from vanban.layout.skeleton import skeleton
from vanban.layout.styling import W
from vanban.layout.tables import Column, bars, bordered, borderless, fixed, in_cell
from vanban.models.base import label_of
from vanban.standards import Mm, Standard
from vanban.word.binding import control_xml, pieces
from vanban.word.package import read_parts, write_parts


class Sheet:
    """A template being written; blocks are called in the order of the page."""

    def __init__(self, standard: Standard, model: type | None = None, *, landscape: bool = False) -> None:
        self.standard = replace(standard, page=standard.page.turned) if landscape else standard
        self._model = model
        self._controls = count(1)
        self._docx: Any = docx.Document(BytesIO(skeleton(standard, landscape=landscape)))
        self._styles = {c.id: c.style for c in standard.components.values()}

    def save(self) -> bytes:
        """Return the template as canonical bytes.

        The text ends in a paragraph of hardly any height: where none stands, Word and LibreOffice put one of their own.
        """
        self._end()
        buffer = BytesIO()
        self._docx.save(buffer)
        return write_parts(read_parts(buffer.getvalue()))

    def line(self, style: str, text: str, where: Any = None) -> Any:
        """Write one paragraph in the style of a component; ``[[field]]`` is a control bound to the data."""
        holder = where if where is not None else self._docx
        paragraph = holder.add_paragraph("", style=self._styles[style])
        for piece, path in pieces(text):
            if path:
                paragraph._p.append(parse_xml(control_xml(piece, path, self._alias(path), next(self._controls))))
            else:
                paragraph.add_run(piece)
        return paragraph

    def _alias(self, path: str) -> str:
        """Return the labels along a path, as the control shows them."""
        return label_of(self._model, tuple(path.split("."))) or path

    @contextmanager
    def when(self, condition: str, where: Any = None) -> Iterator[None]:
        """Write what stands inside only when the condition holds."""
        self.line("empty", f"{{%p if {condition} %}}", where)
        yield
        self.line("empty", "{%p endif %}", where)

    @contextmanager
    def each(self, loop: str, where: Any = None) -> Iterator[None]:
        """Write what stands inside once for each item: ``each("item in agenda")``."""
        self.line("empty", f"{{%p for {loop} %}}", where)
        yield
        self.line("empty", "{%p endfor %}", where)

    def lines(self, style: str, items: str, where: Any = None, *, kept: bool = False) -> None:
        """Write a paragraph for each text of a list, ``kept`` on the page of what follows."""
        with self.each(f"line in {items}", where):
            self.kept(style, "{{ line }}", where, kept=kept)

    def kept(self, style: str, text: str, where: Any = None, *, kept: bool = True) -> None:
        """Write a paragraph, ``kept`` on the page of what follows."""
        self.line(style, text, where).paragraph_format.keep_with_next = kept or None

    def prose(self, value: str, *, end: bool = False, lead: str = "") -> None:
        """Write prose; ``end`` where nothing but the signature follows, ``lead`` is put before its first line."""
        given = [*(["end=true"] if end else []), *([f"lead={lead}"] if lead else [])]
        self.line("body", f"{{{{p {value} | prose{'(' + ', '.join(given) + ')' if given else ''} }}}}")

    def written(self) -> None:
        """Write a whole document of free text: its head, an opening, the text, and who signs and receives."""
        self.letterhead()
        self.title()
        self.prose("opening")
        self.prose("text", end=True)
        self.closing()

    def letterhead(self) -> None:
        """Write the head of the first page: two columns, level with each other (HD 05-HD/VPTW, I.1 to I.4)."""
        table = borderless(self._docx, "letterhead", self._halves(), rows=2)
        agency, title = table.rows[0].cells
        in_cell(agency, lambda: self._agency(agency))
        in_cell(title, lambda: self._title(title))
        number, place = table.rows[1].cells
        in_cell(number, lambda: self._number(number))
        in_cell(place, lambda: self._place(place))

    def _halves(self) -> tuple[int, int]:
        width = self.standard.page.text_width
        left = Mm(width * 82 / 165).twips
        return left, width.twips - left

    def _agency(self, cell: Any) -> None:
        self.lines("parent-agency", "letterhead.parent", cell)
        self.lines("issuing-agency", "letterhead.issuer", cell)
        self.line("agency-star", "{{ letterhead.star }}", cell)

    def _title(self, cell: Any) -> None:
        self.line("party-title", "{{ letterhead.party_title }}", cell)
        rule = self.line("party-title-rule", "", cell)
        weight = round(self.standard.title_rule_weight.value * 8)
        properties = rule._p.get_or_add_pPr()
        properties.append(
            parse_xml(
                f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="{weight}" w:space="1" w:color="000000"/></w:pBdr>'
            )
        )
        properties.append(parse_xml(f'<w:ind {nsdecls("w")} w:left="0" w:right="0"/>'))

    def _place(self, cell: Any) -> None:
        self._zone("place-date", "{{ letterhead.place }}", "date", "letterhead.day", cell)

    def _zone(self, style: str, before: str, field: str, value: str, cell: Any) -> None:
        """Write a paragraph that ends in a control, which a stamping system finds by the name of the field.

        Without a value the paragraph stands empty.
        """
        self.line("empty", f"{{%p if {value} %}}", cell)
        control = control_xml(f"{{{{ {value} }}}}", field, self._alias(field), next(self._controls))
        self.line(style, before, cell)._p.append(parse_xml(control))
        self.line("empty", "{%p else %}", cell)
        self.line(style, "", cell)
        self.line("empty", "{%p endif %}", cell)

    def _number(self, cell: Any) -> None:
        self._zone("number", "", "number", "letterhead.number", cell)
        for style, name in (("subject-letter", "subject"), ("urgency", "urgency"), ("draft", "draft")):
            with self.when(f"letterhead.{name}", cell):
                self.line(style, f"{{{{ letterhead.{name} }}}}", cell)

    def title(self, *, below: Callable[[], None] | None = None) -> None:
        """Write type, subject and the five hyphens; then addressees and căn cứ (I.5, I.9.2, I.6.2.3).

        ``below`` writes what stands between the subject and the hyphens.
        """
        with self.when("letterhead.circulation"):
            edge = self.standard.page.number_edge.twips
            note = self.line("circulation", "{{ letterhead.circulation }}")
            _frame(note, f'w:vSpace="120" w:vAnchor="page" w:hAnchor="margin" w:xAlign="right" w:y="{edge}"')
        self.line("empty", "")
        with self.when("heading.type"):
            self.line("type-name", "{{ heading.type }}")
            self.lines("subject", "heading.subject")
            if below:
                below()
            self.line("subject-rule", "{{ heading.rule }}")
        with self.when("heading.addressee_label"):
            with self.when("heading.addressee_line"):
                one = self.line("addressee-label", "{{ heading.addressee_label }}")
                one.add_run(" {{ heading.addressee_line }}").italic = False
            with self.when("not heading.addressee_line"):
                self.line("addressee-label", "{{ heading.addressee_label }}")
                self.lines("addressee", "heading.addressees")
            self.line("empty", "")
        self.lines("basis", "heading.bases")

    def closing(self, then: Callable[[], None] | None = None) -> None:
        """Write who signs and who receives, what the form has under them (``then``), and what is below."""
        signatures(self, self._docx, self._halves())
        if then is not None:
            then()
        self._below()

    def _below(self) -> None:
        with self.when("closing.last_page_note"):
            note = self.line("last-page-note", "{{ closing.last_page_note }}")
            edge = self.standard.page.height.twips - 567 - 280
            _frame(note, f'w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="{edge}"')
        with self.when("closing.contact"):
            contact = self.line("contact", "{{ closing.contact }}")
            width = self.standard.page.text_width.twips
            _frame(
                contact,
                f'w:w="{width}" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"',
            )
            _border_above(contact)
        with self.each("appendix in closing.appendices"):
            self._appendix()

    def _appendix(self) -> None:
        self._new_page()
        self.line("appendix-label", "{{ appendix.label }}")
        self.lines("appendix-title", "appendix.title")
        self.line("appendix-reference", "{{ appendix.reference }}")
        self.line("subject-rule", "{{ heading.rule }}")
        self.prose("appendix.text")

    def _new_page(self) -> None:
        self._end()._p.get_or_add_pPr().append(deepcopy(self._docx.element.body.sectPr))

    def _end(self) -> Any:
        """Write the paragraph that a text ends in: lower than the row above it, so that it fits where that does."""
        end = self.line("hair", "")
        end.paragraph_format.line_spacing = Pt(0.1)
        return end

    def own_appendix(self, title: str) -> None:
        """Begin an appendix that the form itself adds; what follows stands on its pages."""
        self._new_page()
        self.line("appendix-label", "{{ closing.appendix_label }}")
        self.line("appendix-title", title)
        self.line("appendix-reference", "{{ closing.reference }}")
        self.line("subject-rule", "{{ heading.rule }}")

    def chart(self, loop: str, head: str, unit: str) -> None:
        """Write bars, black on white: a row for each ``row`` of a loop, with its label, bar and value."""
        bars(self, self._docx, loop, head, unit)
        self.line("empty", "")

    def fixed_table(self, columns: tuple[Column, ...], rows: Sequence[tuple[str, ...]], *, whole: bool = False) -> None:
        """Write a bordered table of texts that are known; a ``whole`` one stands on one page."""
        fixed(self, self._docx, columns, rows, whole=whole)

    def cut(self) -> None:
        """Write the line along which a counterfoil is cut off; it stays with that."""
        line = self.line("empty", "")
        border = '<w:bottom w:val="dashed" w:sz="6" w:space="1" w:color="000000"/>'
        line._p.get_or_add_pPr().append(parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>"))
        self.line("empty", "")

    def table(self, loop: str, columns: tuple[Column, ...], *, total: tuple[str, ...] = (), ends: bool = False) -> None:
        """Write a bordered table with a row for each item of a loop, and a row of totals.

        One that ``ends`` the text, or but for a short line, stays with who signs by its last rows.
        """
        bordered(self, self._docx, loop, columns, total, ends=ends)
        self.kept("empty", "", kept=ends or bool(total))


def _frame(paragraph: Any, attributes: str) -> None:
    """Set a paragraph at a place of the page; nothing stands beside it."""
    properties = paragraph._p.get_or_add_pPr()
    frame = parse_xml(f'<w:framePr xmlns:w="{W}" w:wrap="notBeside" {attributes}/>')
    properties.insert(1, frame)


def _border_above(paragraph: Any) -> None:
    properties = paragraph._p.get_or_add_pPr()
    border = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    border.append(top)
    properties.append(border)
