"""Rules of the page: paper, margins, page number, typeface."""

from collections.abc import Iterator

from vanban.checks.hygiene import OLD_FONTS
from vanban.checks.rule import Inspection, Told, lengths, points, rule
from vanban.checks.word import Section, fonts_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import A5, Mm
from vanban.standards.kinds import is_paper

_NEAR = Mm(0.5).twips
"""How far a length may be off: half a millimetre, less than a ruler shows."""
_ONE_PAGE = 2500
"""Characters that may fit one page; a document that holds more has a second one."""


@rule("page-size")
def page_size(inspection: Inspection) -> Iterator[Told]:
    """Khổ giấy A4, trình bày theo chiều dọc.

    Bảng, biểu rộng có thể trình bày theo chiều ngang trên cùng khổ giấy; giấy tờ hành chính có thể dùng khổ A5.
    """
    page = inspection.standard.page
    papers = [(page.width, page.height)]
    if any(is_paper(piece.text) for piece in inspection.located["type-name"]):
        papers.append(A5)
    for section in inspection.word.sections:
        sides = sorted((section.width, section.height))
        if not any(abs(sides[0] - a.twips) <= 2 * _NEAR >= abs(sides[1] - b.twips) for a, b in papers):
            found = f"{lengths(section.width)} x {lengths(section.height)}"
            yield Told("size", _("khổ giấy không phải A4"), None, found, "210 x 297 mm", page.paper_clause)


@rule("page-margins")
def page_margins(inspection: Inspection) -> Iterator[Told]:
    """Lề trên, dưới 20 mm, lề trái 30 mm, lề phải 15 mm.

    Trang in ngang được xếp lề cho phù hợp nên không kiểm.
    """
    page = inspection.standard.page
    names = {"top": _("lề trên"), "bottom": _("lề dưới"), "left": _("lề trái"), "right": _("lề phải")}
    for section in inspection.word.sections:
        if section.landscape or section.width > section.height:
            continue
        for side, name in names.items():
            found, wanted = getattr(section, side), getattr(page, side).twips
            if abs(found - wanted) > _NEAR:
                message = _("{name} {found}, phải là {wanted}")
                text = message.format(name=name, found=lengths(found), wanted=lengths(wanted))
                yield Told(side, text, None, lengths(found), lengths(wanted), page.margins_clause)


@rule("page-number")
def page_number(inspection: Inspection) -> Iterator[Told]:
    """Số trang ở giữa đầu trang, cách mép trên 10 mm, không có ở trang thứ nhất.

    Số trang đặt ở đầu trang (Header), canh giữa, cỡ 14, đứng; đánh dấu “Different first page” và để trống đầu trang
    thứ nhất. Văn bản một trang không cần số trang.
    """
    word = inspection.word
    clause = inspection.standard.page.number_clause
    if sum(len(paragraph.text) for paragraph in word.paragraphs) <= _ONE_PAGE and not inspection.located["page-number"]:
        return
    section = word.sections[0]
    default = [paragraph for paragraph in section.headers.get("default", ()) if paragraph.page_field]
    if not default:
        footer = any(p.page_field for paragraphs in section.footers.values() for p in paragraphs)
        where = _("số trang ở chân trang; phải ở giữa đầu trang") if footer else _("không có số trang")
        yield Told("missing", where, clause=clause)
        return
    if not section.title_page or any(p.page_field for p in section.headers.get("first", ())):
        yield Told("first", _("trang thứ nhất không được hiện số trang"), clause=clause)
    number = default[0]
    if number.format.align != "center":
        yield Told("align", _("số trang phải ở giữa"), number, number.format.align, "center", clause)
    sizes = {run.format.size for run in number.inked}
    if sizes - {14}:
        yield Told("size", _("số trang phải cỡ 14"), number, ", ".join(map(points, sorted(sizes))), "14", clause)
    yield from _distance(section, inspection)


def _distance(section: Section, inspection: Inspection) -> Iterator[Told]:
    wanted = inspection.standard.page.number_edge.twips
    if abs(section.header - wanted) > 2 * _NEAR:
        message = _("số trang cách mép trên {found}, phải là {wanted}")
        text = message.format(found=lengths(section.header), wanted=lengths(wanted))
        clause = inspection.standard.page.number_clause
        yield Told("distance", text, None, lengths(section.header), lengths(wanted), clause)


@rule("typeface")
def typeface(inspection: Inspection) -> Iterator[Told]:
    """Phông chữ Times New Roman, màu đen, cho cả văn bản.

    Mỗi phông lạ, mỗi màu lạ chỉ báo ở chỗ đầu tiên gặp.
    """
    wanted = inspection.standard.font
    fonts: set[str] = set()
    colours: set[str] = set()
    stamped = {id(piece.paragraph) for piece in inspection.located["copy"]}  # its ink is red (PL3.1.1)
    for paragraph in inspection.word.paragraphs:
        for run in paragraph.inked:
            look = run.format
            for font in sorted(fonts_of(run) - fonts - {wanted.value}):
                if not OLD_FONTS.match(font):
                    fonts.add(font)
                    message = _("phông chữ {found}, phải là {wanted}").format(found=font, wanted=wanted.value)
                    yield Told("font", message, paragraph, font, wanted.value, wanted.clause)
            if look.color not in ("auto", "000000") and look.color not in colours and id(paragraph) not in stamped:
                colours.add(look.color)
                yield Told("color", _("chữ phải màu đen"), paragraph, f"#{look.color}", "#000000", wanted.clause)


@rule("page-number-restart", Severity.WARNING, "IV.5.2")
def page_number_restart(inspection: Inspection) -> Iterator[Told]:
    """Mỗi phụ lục đánh số trang riêng.

    Phụ lục bắt đầu ở một phần (section) mới, số trang tính lại từ 1.
    """
    for piece in inspection.located["appendix-label"]:
        number = piece.paragraph.section
        if 0 < number < len(inspection.word.sections) and inspection.word.sections[number].restart != 1:
            yield Told("restart", _("phụ lục phải đánh số trang riêng, bắt đầu từ 1"), piece)
