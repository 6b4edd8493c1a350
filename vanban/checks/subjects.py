"""Rules of type and subject, and of the subject of a công văn."""

from collections.abc import Iterator, Sequence

from vanban.checks.lines import beside, is_letter, lines, loose, low_type, ours, symbol_types
from vanban.checks.looks import looks
from vanban.checks.numbers import astray, type_of_number
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import TypeSymbol, manners, spelling
from vanban.standards.kinds import KINDS, is_paper
from vanban.standards.symbols import type_symbol
from vanban.text.language import fold

_TYPES = {fold(kind) for kind in KINDS}


@rule("type-name")
def type_name(inspection: Inspection) -> Iterator[Told]:
    """Tên loại văn bản in hoa, cỡ 15-16, đứng, đậm, chính giữa; công văn không ghi tên loại.

    Tên loại trình bày một dòng riêng.
    """
    clause = inspection.standard.components["type-name"].clause
    letter = next((piece for piece in _before_text(inspection) if piece.upper and fold(piece.text) == "cong van"), None)
    kind = inspection.located.first("type-name")
    types = symbol_types(inspection, type_of_number(inspection))
    if letter:
        yield Told("letter", _("công văn không ghi tên loại"), letter, letter.text, clause=clause)
    elif kind is None or (types and not _known(kind, inspection)):
        yield from _type_gone(inspection, types, kind)
    else:
        yield from looks(inspection, "type-name")
        yield from told_of(spelling.kind(kind.text, inspection.standard), kind, Severity.WARNING)
        yield from _type_place(inspection, kind)


def _known(kind: Piece, inspection: Inspection) -> bool:
    return fold(kind.text) in _TYPES or type_symbol(inspection.standard, kind.text) is not None


def _type_place(inspection: Inspection, kind: Piece) -> Iterator[Told]:
    clause = inspection.standard.components["type-name"].clause
    if kind.paragraph.format.align != "center":
        yield Told("align", _("tên loại phải ở chính giữa"), kind, kind.paragraph.format.align, "center", clause)
    for again in inspection.located["type-name"][1:]:
        yield Told("twice", _("tên loại chỉ ghi một lần"), again, again.text, clause=clause)
    if low_type(inspection) or _over(inspection, kind):
        yield Told("place", _where(), kind, kind.text, clause=clause)


def _over(inspection: Inspection, kind: Piece) -> Piece | None:
    """Return the subject that stands right over the type."""
    above = (piece for piece in loose(inspection) if piece.paragraph.order < kind.paragraph.order)
    over = [piece for piece in above if piece.paragraph.flowing]
    subject = over[-1] if over and not inspection.located["subject"] else None
    return subject if subject and subject.side == "centre" and subject.bold else None


def _where() -> str:
    return _("tên loại phải ở chính giữa, dưới số và ký hiệu, trên trích yếu")


def _type_gone(inspection: Inspection, types: Sequence[TypeSymbol], kind: Piece | None) -> Iterator[Told]:
    """Yield that no line names a type, though the number, or a line that begins so, tells of one."""
    clause = inspection.standard.components["type-name"].clause
    if type_of_number(inspection) == "CV":
        return
    short = list(_before_text(inspection))
    named = _(" hoặc ").join(row.type.upper() for row in types)
    alone = next((one for one in short if fold(one.text) in _TYPES and one.upper and one.side == "left"), None)
    beside = next(filter(_begins_with_type, short), None)
    if alone:
        yield Told("place", _where(), alone, alone.text, clause=clause)
    elif beside:
        message = _("tên loại trình bày một dòng riêng, trích yếu ở dòng dưới")
        yield Told("alone", message, beside, beside.text, clause=clause)
    elif kind:
        message = _("không có loại văn bản này; theo ký hiệu của số thì là {type}").format(type=named)
        yield Told("unknown", message, kind, kind.text, named, clause)
    elif types:
        message = _("thiếu tên loại; theo ký hiệu của số thì là {type}").format(type=named)
        yield Told("missing", message, _under_head(inspection), "", named, clause)


def _under_head(inspection: Inspection) -> Piece | None:
    """Return the first line under the head, where a type belongs."""
    number = inspection.located.first("number")
    below = (piece for piece in lines(inspection) if number and piece.paragraph.order > number.paragraph.order)
    return next((piece for piece in below if piece.paragraph.flowing), number)


def _before_text(inspection: Inspection) -> Iterator[Piece]:
    """Yield the short lines above the first paragraph of the text."""
    for piece in lines(inspection):
        if len(piece.text) > 80 and piece.paragraph.format.align == "both":
            return
        yield piece


def _begins_with_type(piece: Piece) -> bool:
    """Whether a line begins with a type in capitals and goes on with something else."""
    words = piece.text.split()
    return any(
        fold(" ".join(words[:count])) in _TYPES and " ".join(words[:count]).isupper()
        for count in (2, 3)
        if len(words) > count
    )


@rule("subject")
def subject(inspection: Inspection) -> Iterator[Told]:
    """Trích yếu cỡ 14-15, đứng, đậm, chính giữa, dưới tên loại.

    Trích yếu là cụm từ ngắn, phản ánh nội dung chủ yếu của văn bản.
    """
    numbers = [piece.text for piece in astray(inspection)]
    pieces = [piece for piece in inspection.located["subject"] if piece.text not in numbers]
    clause = inspection.standard.components["subject"].clause
    kind = inspection.located.first("type-name")
    if low_type(inspection):
        return  # what follows it there is text
    yield from looks(inspection, "subject", pieces=pieces)
    paper = kind is not None and is_paper(kind.text)  # of these the standard tells the name alone
    wanted = not paper or inspection.located["subject-rule"]
    if kind and wanted and not pieces and fold(kind.text) != "cong van" and not _over(inspection, kind):
        severity = Severity.WARNING if paper else None
        yield Told("missing", _("thiếu trích yếu dưới tên loại"), kind, clause=clause, severity=severity)
    for piece in pieces:
        if piece.paragraph.format.align != "center":
            yield Told("align", _("trích yếu phải ở chính giữa"), piece, piece.paragraph.format.align, "center", clause)
    if pieces:
        last = pieces[-1].text.upper() if pieces[-1].upper else pieces[-1].text
        yield from told_of(manners.subject(last, inspection.standard), pieces[-1], Severity.WARNING)
        if len(pieces) > 1 and (fault := manners.subject(pieces[0].text, inspection.standard)):
            yield from told_of(fault if fault.branch == "abbreviated" else None, pieces[0], Severity.WARNING)


@rule("letter-subject", ref="I.5.2.3")
def letter_subject(inspection: Inspection) -> Iterator[Told]:
    """Trích yếu công văn ở dưới số và ký hiệu, cỡ 12, nghiêng; viết “về việc”, không viết “V/v”.

    Tên loại “Công văn” không ghi.
    """
    pieces = inspection.located["subject-letter"]
    letter = is_letter(inspection, type_of_number(inspection))
    if not letter and not all(map(ours, pieces)):
        return
    yield from looks(inspection, "subject-letter")
    for piece in pieces:
        yield from told_of(manners.letter_subject(piece.text, inspection.standard), piece, Severity.WARNING)
    if letter:
        yield from _subject_there(inspection, pieces)


def _subject_there(inspection: Inspection, pieces: Sequence[Piece]) -> Iterator[Told]:
    """Yield that the subject of a letter is missing, in capitals, elsewhere or twice."""
    clause = inspection.standard.components["subject-letter"].clause
    astray = [piece for piece in loose(inspection) if not piece.upper or fold(piece.text).startswith(_ABOUT)]
    astray += [piece for piece in _behind(inspection) if fold(piece.text).startswith(_ABOUT)]
    number = inspection.located.first("number")
    away = [piece for piece in pieces if number and not beside(piece, number)]
    if away and len(away) < len(pieces):
        astray += away
    elif away:
        yield Told("place", _("trích yếu công văn phải ở bên trái, dưới số và ký hiệu"), away[0], clause=clause)
        return
    if not pieces and astray:
        message = _("trích yếu công văn phải ở bên trái, dưới số và ký hiệu")
        under = astray[0].upper and astray[0].side == "left"
        yield (
            Told("place", message, astray[0], astray[0].text, clause=clause)
            if not under
            else Told("caps", _("trích yếu công văn viết chữ thường"), astray[0], astray[0].text, clause=clause)
        )
    elif not pieces:
        at = inspection.located.near("number", "agency-star")
        yield Told("missing", _("thiếu trích yếu dưới số và ký hiệu"), at, clause=clause)
    elif astray:
        yield Told("twice", _("trích yếu công văn ghi một lần, dưới số và ký hiệu"), astray[0], astray[0].text)
    elif inspection.standard.valid_to is None and not fold(pieces[0].text).startswith(_ABOUT):
        message = _("trích yếu công văn bắt đầu bằng “về việc”")
        yield Told("about", message, pieces[0], pieces[0].text, "về việc", clause, Severity.WARNING)


_ABOUT = ("ve viec", "v/v")


def _behind(inspection: Inspection) -> Iterator[Piece]:
    """Yield short centred lines between the addressees and the text."""
    label = inspection.located.first("addressee-label")
    for piece in _before_text(inspection) if label else ():
        if label and piece.paragraph.order > label.paragraph.order and piece.paragraph.format.align != "both":
            yield piece
