"""Rules of the page: paper, margins, page number, typeface."""

from collections.abc import Iterator

from vanban.checks.hygiene import OLD_FONTS
from vanban.checks.lines import lines
from vanban.checks.rule import Inspection, Told, lengths, rule
from vanban.checks.word import Section, WordFile, fonts_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import A5, Mm
from vanban.standards.kinds import is_paper

NEAR = Mm(0.5).twips
"""How far a length may be off: half a millimetre, less than a ruler shows."""

_TOP = 15
"""Lines of the first page among which the type is."""


@rule("page-size")
def page_size(inspection: Inspection) -> Iterator[Told]:
    """Khổ giấy A4, trình bày theo chiều dọc.

    Bảng, biểu rộng có thể trình bày theo chiều ngang trên cùng khổ giấy; giấy tờ hành chính có thể dùng khổ A5.
    """
    page = inspection.standard.page
    papers = [(page.width, page.height)]
    begun = (" ".join(piece.text.split()[:2]) for piece in lines(inspection)[:_TOP])  # with the subject beside it
    if any(map(is_paper, (inspection.located.text("type-name"), *filter(str.isupper, begun)))):
        papers.append(A5)
    sections = inspection.word.sections
    across = [section.width > section.height for section in sections]
    wide = [_wide(inspection.word, number) for number in range(len(sections))]
    for number, section in enumerate(sections):
        sides = sorted((section.width, section.height))
        if not any(abs(sides[0] - a.twips) <= 2 * NEAR >= abs(sides[1] - b.twips) for a, b in papers):
            found = f"{lengths(section.width)} x {lengths(section.height)}"
            yield Told("size", _("khổ giấy không phải A4"), None, found, "210 x 297 mm", page.paper_clause)
        elif len(papers) == 1 and across[number] and not (wide[number] or (all(across) and any(wide))):
            message = _("chỉ trang có bảng, biểu rộng được in ngang")
            yield Told("landscape", message, None, _("ngang"), _("dọc"), page.paper_clause)


def _wide(word: WordFile, section: int) -> bool:
    """Whether a section has what is wider than high: a table, a picture."""
    inside = (paragraph for paragraph in word.paragraphs if paragraph.section == section)
    return any(p.picture or (p.cell and (p.cell.bordered or p.cell.columns > 2)) for p in inside)


@rule("page-margins")
def page_margins(inspection: Inspection) -> Iterator[Told]:
    """Lề trên, dưới 20 mm, lề trái 30 mm, lề phải 15 mm.

    Trang in ngang xếp lại bốn lề ấy cho phù hợp.
    """
    page = inspection.standard.page
    seen: set[tuple[str, int]] = set()
    names = {"top": _("lề trên"), "bottom": _("lề dưới"), "left": _("lề trái"), "right": _("lề phải")}
    for section in inspection.word.sections:
        if section.width > section.height:
            yield from _turned(section, inspection)
            continue
        for side, name in names.items():
            found, wanted = getattr(section, side), getattr(page, side).twips
            if abs(found - wanted) > NEAR and (side, found) not in seen:
                seen.add((side, found))
                message = _("{name} {found}, phải là {wanted}")
                text = message.format(name=name, found=lengths(found), wanted=lengths(wanted))
                yield Told(side, text, None, lengths(found), lengths(wanted), page.margins_clause)


def _turned(section: Section, inspection: Inspection) -> Iterator[Told]:
    page = inspection.standard.page
    sides = ("top", "right", "bottom", "left")
    wanted = sorted(getattr(page, side).twips for side in sides)
    found = [getattr(section, side) for side in sides]
    if any(abs(a - b) > NEAR for a, b in zip(sorted(found), wanted, strict=True)):
        told, right = (" x ".join(map(lengths, each)) for each in (found, wanted))
        message = _("lề của trang in ngang không phải bốn lề của trang dọc xếp lại")
        yield Told("turned", message, None, told, right, page.margins_clause, Severity.WARNING)


@rule("typeface")
def typeface(inspection: Inspection) -> Iterator[Told]:
    """Phông chữ Times New Roman, màu đen, cho cả văn bản.

    Mỗi phông lạ, mỗi màu lạ chỉ báo ở chỗ đầu tiên gặp.
    """
    wanted = inspection.standard.font
    fonts: set[str] = set()
    colours: set[str] = set()
    located = inspection.located
    coloured = {id(piece.paragraph) for name in ("copy", "secrecy") for piece in located[name]}  # red (PL3.1.1; II.2)
    numbers = (piece.paragraph for piece in located["page-number"])
    for paragraph in (*inspection.word.paragraphs, *numbers):
        for run in paragraph.inked:
            look = run.format
            for font in sorted(fonts_of(run) - fonts - {wanted.value}):
                if not OLD_FONTS.match(font):
                    fonts.add(font)
                    message = _("phông chữ {found}, phải là {wanted}").format(found=font, wanted=wanted.value)
                    yield Told("font", message, paragraph, font, wanted.value, wanted.clause)
            if look.color not in ("auto", "000000") and look.color not in colours and id(paragraph) not in coloured:
                colours.add(look.color)
                yield Told("color", _("chữ phải màu đen"), paragraph, f"#{look.color}", "#000000", wanted.clause)
