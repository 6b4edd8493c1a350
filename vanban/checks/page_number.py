"""The page number: that it is there, where, and what it looks like."""

import re
from collections.abc import Iterator
from math import ceil

from vanban.checks.formatting import W, on
from vanban.checks.page import NEAR
from vanban.checks.rule import Inspection, Told, lengths, points, rule
from vanban.checks.word import Paragraph, Section, WordFile
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.word.drawings import box_place
from vanban.word.structure import parse


@rule("page-number")
def page_number(inspection: Inspection) -> Iterator[Told]:
    """Số trang ở giữa đầu trang, cách mép trên 10 mm, không có ở trang thứ nhất.

    Số trang đặt ở đầu trang (Header), canh giữa, cỡ 14, đứng; đánh dấu “Different first page” và để trống đầu trang
    thứ nhất. Văn bản một trang không cần số trang.
    """
    word, clause = inspection.word, inspection.standard.page.number_clause
    headers: tuple[Paragraph, ...] = ()
    first: tuple[Paragraph, ...] = ()
    even, appendices = _turns(word), {piece.paragraph.section for piece in inspection.located["appendix-label"]}
    for index, section in enumerate(word.sections):
        headers, first = section.headers.get("default", headers), section.headers.get("first", first)
        shown = next((paragraph for paragraph in headers if paragraph.page_field), None)
        if shown is None:
            yield from _absent(inspection, section, headers)
            return
        numbered = not section.title_page or any(p.page_field for p in first)
        if index == 0 and numbered:
            yield Told("first", _("trang thứ nhất không được hiện số trang"), clause=clause)
        if index > 0 and not numbered and index not in appendices and _goes_on(section):
            message = _("trang đầu của phần (section) thứ {nth} không có số trang; hãy bỏ “Different first page” ở đó")
            yield Told("section", message.format(nth=index + 1), clause=clause)
        if index == 0 or "default" in section.headers:
            yield from _looks(shown, inspection)
        if even and (index == 0 or "even" in section.headers):
            turned = next((paragraph for paragraph in section.headers.get("even", ()) if paragraph.page_field), None)
            yield from _looks(turned, inspection) if turned else _unturned(inspection)
        yield from _arabic(shown, section, inspection)
    yield from _distance(word.sections[0], inspection)


def _goes_on(section: Section) -> bool:
    """Whether a later section begins on a page of its own and goes on counting: an appendix counts from 1."""
    kind = section.element.find(f"{W}type") if section.element is not None else None
    return section.restart is None and (kind is None or kind.get(f"{W}val") != "continuous")


def _turns(word: WordFile) -> bool:
    """Whether even pages have headers of their own."""
    settings = word.parts.get("word/settings.xml") or b""
    return settings != b"" and on(parse(settings).find(f"{W}evenAndOddHeaders"))


def _unturned(inspection: Inspection) -> Iterator[Told]:
    if _pages(inspection.word) > 1:
        yield Told("even", _("trang chẵn không có số trang"), clause=inspection.standard.page.number_clause)


def _absent(inspection: Inspection, section: Section, headers: tuple[Paragraph, ...]) -> Iterator[Told]:
    clause = inspection.standard.page.number_clause
    if any(p.page_field for paragraphs in section.footers.values() for p in paragraphs):
        yield Told("missing", _("số trang ở chân trang; phải ở giữa đầu trang"), clause=clause)
    elif typed := next((p for p in headers if re.fullmatch(r"(?:trang )?[-– ]*\d+[-– ]*", p.text.lower())), None):
        message = _("số trang gõ tay thì trang nào cũng như nhau; hãy chèn Page Number")
        yield Told("missing", message, typed, typed.text, "", clause)
    elif _pages(inspection.word) > 1:
        yield Told("missing", _("không có số trang"), clause=clause)


def _looks(number: Paragraph, inspection: Inspection) -> Iterator[Told]:
    clause = inspection.standard.page.number_clause
    if (found := _stands(number, inspection.word.sections[0])) != "center":
        yield Told("align", _("số trang phải ở giữa"), number, found, "center", clause)
    if not re.fullmatch(r"\d*|[IVXLC]+|[ivxlc]+|[A-Za-z]", number.text):
        yield Told("text", _("số trang chỉ là chữ số, không kèm chữ hay dấu"), number, number.text, "2", clause)
    sizes = {run.format.size for run in number.inked}
    if sizes - {14}:
        yield Told("size", _("số trang phải cỡ 14"), number, ", ".join(map(points, sorted(sizes))), "14", clause)
    if any(run.format.bold for run in number.inked):
        yield Told("bold", _("số trang phải không đậm"), number, _("đậm"), _("không đậm"), clause)
    if any(run.format.italic for run in number.inked):
        yield Told("italic", _("số trang phải không nghiêng"), number, _("nghiêng"), _("không nghiêng"), clause)


def _arabic(number: Paragraph, section: Section, inspection: Inspection) -> Iterator[Told]:
    kind = section.element.find(f"{W}pgNumType") if section.element is not None else None
    form = kind.get(f"{W}fmt") if kind is not None else None
    asked = " ".join(number.element.itertext(f"{W}instrText"))
    switch = re.search(r"\\\*\s*(roman|alphabetic)", asked, re.IGNORECASE)
    if form not in (None, "decimal") or switch:
        clause = inspection.standard.page.number_clause
        yield Told("digits", _("số trang ghi bằng chữ số Ả-rập"), number, form or (switch and switch[1]), "2", clause)


_ASIDE = 30
"""How many points the middle of a box may be away from the middle of the text: a number is half as wide."""


def _boxed(number: Paragraph, section: Section) -> str:
    """Return where the text box of a number stands; nothing where its place in the box tells, or there is no box."""
    box = next(number.element.iterancestors(f"{W}txbxContent"), None)
    place = box_place(box) if box is not None else None
    if place is None:
        return ""
    across = place.across
    if not across and place.start is not None and place.width and place.of in ("page", "margin", "column"):
        before = 0 if place.of == "page" else section.left / 20
        aside = before + place.start + place.width / 2 - (section.left + section.width - section.right) / 40
        across = "center" if abs(aside) <= _ASIDE else "right" if aside > 0 else "left"
    return "" if across == "center" and not place.fits else across


def _stands(number: Paragraph, section: Section) -> str:
    """Return where a paragraph in a header stands: by its box, its frame, tabs before its text, or its alignment."""
    if boxed := _boxed(number, section):
        return boxed
    frame = number.element.find(f"{W}pPr/{W}framePr")
    if frame is not None and (across := frame.get(f"{W}xAlign")):
        return str(across)
    text = "".join(run.text for run in number.runs)
    tabs = len(text) - len(text.lstrip("\t"))
    if not tabs:
        return number.format.align
    own = [stop.get(f"{W}val") for stop in number.element.iterfind(f"{W}pPr/{W}tabs/{W}tab")]
    stops = [stop for stop in own if stop != "clear"] or ["center", "right"]  # as the style Header has them
    absolute = [tab.get(f"{W}alignment") for tab in number.element.iter(f"{W}ptab")]
    return str(dict(enumerate(absolute or stops, 1)).get(tabs, "right"))


_WIDE = 0.46
"""How wide a letter of running text is, for each point of its size."""


_SLACK = 1.04
"""How much more than a page is surely two: an estimate, and lines are set closer than they are counted."""


def _pages(word: WordFile) -> int:
    """Return about how many pages the longest part takes that begins on a page of its own, never too many."""
    section = word.sections[0]
    room = (section.height - section.top - section.bottom) / 20
    across = (section.width - section.left - section.right) / 20
    heights, here = [0.0], 0
    rows: dict[tuple[int, int], dict[int, float]] = {}
    for paragraph in word.paragraphs:
        if paragraph.new_page or paragraph.section != here:
            heights.append(0.0)
            here = paragraph.section
        cell = paragraph.cell
        tall = _height(paragraph, across / (cell.columns if cell else 1))
        if cell:  # a row is as high as its highest cell; cells that set out a head may run over several rows
            columns = rows.setdefault((cell.table, cell.row if cell.bordered else 0), {})
            before = max(columns.values(), default=0)
            columns[cell.column] = columns.get(cell.column, 0) + tall
            heights[-1] += max(columns.values()) - before
        elif paragraph.container == "body" and not paragraph.framed:
            heights[-1] += tall
        if paragraph.page_break:
            heights.append(0.0)
    return ceil(max(heights) / room / _SLACK)


def _height(paragraph: Paragraph, width: float) -> float:
    size = max((run.format.size for run in paragraph.inked), default=12)
    layout = paragraph.format
    single = size * 1.15
    line = layout.line / 20 if layout.line_rule == "exact" else single * (layout.line / 240)
    line = max(line, single) if layout.line_rule == "atLeast" else line
    lines = ceil(max(len(paragraph.text), 1) * size * _WIDE / width)
    return lines * line + max(layout.before, layout.after) / 20


def _distance(section: Section, inspection: Inspection) -> Iterator[Told]:
    wanted = inspection.standard.page.number_edge.twips
    if abs(section.header - wanted) > 2 * NEAR:
        message = _("số trang cách mép trên {found}, phải là {wanted}")
        text = message.format(found=lengths(section.header), wanted=lengths(wanted))
        clause = inspection.standard.page.number_clause
        yield Told("distance", text, None, lengths(section.header), lengths(wanted), clause)


@rule("page-number-restart", Severity.WARNING, "IV.5.2")
def page_number_restart(inspection: Inspection) -> Iterator[Told]:
    """Mỗi phụ lục đánh số trang riêng.

    Phụ lục bắt đầu ở một phần (section) mới, số trang tính lại từ 1.
    """
    sections = inspection.word.sections
    for piece in inspection.located["appendix-label"]:
        number = piece.paragraph.section
        if 0 < number < len(sections) and sections[number].restart != 1:
            yield Told("restart", _("phụ lục phải đánh số trang riêng, bắt đầu từ 1"), piece)
            return
