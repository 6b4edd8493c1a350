"""What stands between the head of a page and its text: type, subject, hyphens, addressees, căn cứ."""

import re
from itertools import takewhile

from vanban.checks import closing
from vanban.checks.appended import REFERENCE
from vanban.checks.grounds import grounds
from vanban.checks.pieces import Located, Piece
from vanban.standards.kinds import KINDS
from vanban.text.language import fold

TYPES = (*map(fold, KINDS), "bieu cham diem", "danh sach", "lich cong tac")
RULE = re.compile(r"[-‐‑‒–—―−─━_*.=~\s]{2,}")
_MARKS = ("khan", "thuong khan", "hoa toc", "tai lieu", "luu hanh", "xem xong", "khong pho bien", "dang cong san",
          "kinh gui", "kinh trinh")  # fmt: skip


def is_title(piece: Piece) -> bool:
    """Whether a line under number and date has the shape of a type that no list names: capitals alone in the middle."""
    alone = piece.paragraph.flowing and piece.side == "centre"
    return alone and piece.upper and len(piece.text.split()) <= 6 and not fold(piece.text).startswith(_MARKS)


ADDRESSED = ("kinh gui", "kinh trinh")
_LINES = 3
"""On how many lines what a document was issued with may stand."""
_NEAR = 8
"""How many lines a type, or the hyphens under a subject, may be away."""


def is_type(piece: Piece) -> bool:
    """Whether a line is the type of the document."""
    return fold(piece.text) in TYPES or is_title(piece)


def take_title(pieces: list[Piece], located: Located) -> int:
    """Take what stands over the text, each once and in any order; return where the text begins."""
    index = 0
    while index < len(pieces):
        taken = (
            _type(pieces[index:], located)
            or _hyphens(pieces[index], located)
            or _reference(pieces[index:], located)
            or take_addressees(pieces[index:], located)
            or _letter_subject(pieces[index], located)
            or _basis(pieces[index:], located)
        )
        if not taken and not located["type-name"] and not located["addressee-label"]:
            near = (piece for piece in pieces[index : index + _NEAR] if not piece.paragraph.cell)
            if any(fold(piece.text) in TYPES and piece.side == "centre" for piece in near):
                located.put("body", [pieces[index]])  # it stands above the type
                taken = 1
        if not taken:
            break
        index += taken
    return index


def _type(pieces: list[Piece], located: Located) -> int:
    if located["type-name"] or not is_type(pieces[0]):
        return 0
    located.put("type-name", pieces[:1])
    under = pieces[1:_NEAR]
    stop = next((i for i, piece in enumerate(under) if _ends_subject(piece)), len(under))
    closed = stop < len(under) and bool(RULE.fullmatch(under[stop].text) or REFERENCE.match(under[stop].text))
    if not closed:  # without the hyphens only the middle of the page tells
        stop = next((i for i, piece in enumerate(under[:stop]) if piece.side != "centre"), stop)
    again = [piece for piece in under[:stop] if fold(piece.text) == fold(pieces[0].text)]
    located.put("type-name", again)
    located.put("subject", (piece for piece in under[:stop] if piece not in again))
    return 1 + stop


def _ends_subject(piece: Piece) -> bool:
    return (
        bool(RULE.fullmatch(piece.text))
        or bool(REFERENCE.match(piece.text))
        or fold(piece.text).startswith(ADDRESSED)
        or bool(re.match(r"[-–]?\s*can cu\b", fold(piece.text)))
    )


def _hyphens(piece: Piece, located: Located) -> int:
    if located["subject-rule"] or not RULE.fullmatch(piece.text):
        return 0
    located.put("subject-rule", [piece])
    return 1


def _reference(pieces: list[Piece], located: Located) -> int:
    """Take the line that names what a regulation was issued with, which may run on to the next."""
    if not REFERENCE.match(pieces[0].text):
        return 0
    stop = next((i for i, piece in enumerate(pieces[:_LINES], 1) if piece.text.rstrip(" .").endswith(")")), 1)
    located.put("appendix-reference", pieces[:stop])
    return stop


def take_addressees(pieces: list[Piece], located: Located) -> int:
    """Take the label of the addressees and the list under it, also one more; return how many lines."""
    if not fold(pieces[0].text).startswith(ADDRESSED) or (
        located["addressee-label"] and not names_addressees(pieces[0])
    ):
        return 0
    located.put("addressee-label", pieces[:1])
    listed = pieces[1:]
    stop = next(
        (i for i, piece in enumerate(listed) if not _listed(piece) and not _goes_on(listed[:i], piece)), len(listed)
    )
    located.put("addressee", listed[:stop])
    return 1 + stop


def names_addressees(piece: Piece) -> bool:
    """Whether a line is the label of the addressees, and no sentence that begins so."""
    return bool(re.match(r"kinh (?:gui|trinh)\s*:", fold(piece.text)))


def _goes_on(above: list[Piece], piece: Piece) -> bool:
    """Whether a short line without a dash is the last of a list that the line above it did not end."""
    short = piece.paragraph.format.align != "both" and len(piece.text) < 120 and not names_addressees(piece)
    return short and bool(above) and above[-1].text.endswith((";", ",")) and not RULE.fullmatch(piece.text)


def _listed(piece: Piece) -> bool:
    return closing.receives(piece) and not RULE.fullmatch(piece.text) and not names_addressees(piece)


def _letter_subject(piece: Piece, located: Located) -> int:
    """Take the subject of a letter that stands under its addressees, where it does not belong."""
    apart = located["addressee-label"] and not located["subject-letter"] and not located["type-name"]
    if not apart or not fold(piece.text).startswith(("ve viec", "v/v")):
        return 0
    located.put("subject-letter", [piece])
    return 1


def _basis(pieces: list[Piece], located: Located) -> int:
    if located["basis"]:
        return 0
    held = {id(paragraph) for paragraph in grounds(piece.paragraph for piece in pieces)}
    found = list(takewhile(lambda piece: id(piece.paragraph) in held, pieces))
    located.put("basis", found)
    return len(found)
