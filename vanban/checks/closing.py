"""The foot of a page by its shape: who signs, who receives; and what of it was set elsewhere, brought home."""

import re
from collections.abc import Callable, Container, Iterator, Sequence
from typing import TYPE_CHECKING

from vanban.text.language import fold

if TYPE_CHECKING:
    from vanban.checks.pieces import Piece

    Test = Callable[[Piece], bool]

BESIDES = "kiêm"
"""Stands between two offices of one person, in small letters (HD 05-HD/VPTW, I.7.1.4 đ)."""
LABELS = ("nguoi ghi bien ban", "chu tri hoi nghi", "thu ky", "chu toa", "chu tri")
_SLASHED = re.compile(r"[TK]/[MTLU]\b", re.IGNORECASE)
_UNSLASHED = re.compile(r"(?:(?:TM|KT|TL|TUQ)\b\.?|Q\.)\s*\S|(?:THAY MẶT|KÝ THAY|THỪA LỆNH|THỪA UỶ QUYỀN) ")
_BODIES = (
    "ban thuong vu", "ban chap hanh", "thuong truc", "tinh uy", "thanh uy", "dang uy", "huyen uy", "quan uy", "thi uy",
    "chi bo", "chi uy", "ban chi uy", "uy ban", "hoi dong", "doan chu tich", "doan thu ky", "bo chinh tri",
    "ban bi thu",
)  # fmt: skip
OFFICE = re.compile(
    r"(?:(?:phó|quyền|q\.|nguyên)\s+)?(?:tổng )?(?:bí thư|chánh|trưởng|uỷ viên|ủy viên|chủ tịch|chủ nhiệm|giám đốc|"
    r"thủ trưởng|hiệu trưởng|cục trưởng|vụ trưởng)(?:\s|$)",
    re.IGNORECASE,
)
_ENDS_THE_LIST = re.compile(r"[-–+]?\s*luu\b")
_LEAD = ("-", "–", "+")
_BASIS = re.compile("can cu|xet |theo |thuc hien ")
_ADDRESSEE = re.compile(r"kinh (?:gui|trinh)\b(?P<colon> ?:?)")
_DRAFTER = re.compile(r"[^\W\d_]+(?:[ .][^\W\d_]+)*\s*[-–]\s*\d{1,4}")
_CONTACT = re.compile(r"\b(?:dien thoai|email|thu dien tu|fax|website|dia chi)\b")
_FIELD = re.compile(r"\{\{|«")
_NEAR = 14


def authority(text: str) -> bool:
    """Whether a line says on whose behalf or in whose stead somebody signs, rightly written or not."""
    return len(text.split()) <= 14 and bool(_SLASHED.match(text) or (text == text.upper() and _UNSLASHED.match(text)))


def addressed(piece: "Piece") -> bool:
    """Whether a line begins the addressees, not a sentence that submits."""
    match = _ADDRESSEE.match(fold(piece.text))
    return match is not None and (":" in match["colon"] or piece.paragraph.format.align == "center")


def receives(piece: "Piece") -> bool:
    """Whether a line under ``Kính gửi:`` names an addressee: with a dash, or ended as one of a list."""
    listed = piece.text.startswith(_LEAD) or piece.paragraph.listed
    return listed or (piece.text.endswith((";", ",")) and len(piece.text) < 120 and not _BASIS.match(fold(piece.text)))


def _label(piece: "Piece") -> bool:
    return bool(re.match(r"noi (?:nhan|gui)\b", fold(piece.text))) and not _text(piece)


def _signs(piece: "Piece") -> bool:
    if authority(piece.text):
        return True
    if not piece.upper:
        return False
    right = piece.side == "right" or bool(piece.paragraph.cell)
    return fold(piece.text) in LABELS or (right and bool(OFFICE.match(piece.text)))


def _text(piece: "Piece") -> bool:
    """Whether it is a paragraph of the text: over the whole width, and longer than a line of head or foot."""
    paragraph = piece.paragraph
    return paragraph.format.align == "both" and not paragraph.cell and len(piece.text) > 60 and not piece.upper


def in_order(pieces: Sequence["Piece"], types: Container[str]) -> list["Piece"]:
    """Return the pieces with addressees, signature and recipients where they belong; each knows where it was."""
    found = _addressees_home(list(pieces), types)
    found = _foot_home(found, _label, _signs)
    return _foot_home(found, _signs, _label)


def _addressees_home(pieces: list["Piece"], types: Container[str]) -> list["Piece"]:
    at = next((i for i, piece in enumerate(pieces) if addressed(piece)), None)
    if at is None:
        return pieces
    end = at + 1
    while end < len(pieces) and receives(pieces[end]) and not _text(pieces[end]):
        end += 1
    block, rest = pieces[at:end], pieces[:at] + pieces[end:]
    kind = next((i for i, piece in enumerate(rest) if fold(piece.text) in types and piece.side == "centre"), None)
    first = next((i for i, piece in enumerate(rest) if _text(piece)), len(rest))
    if (kind is None or kind < at) and at <= first:
        return pieces
    if kind is None or kind > first:
        return rest[:first] + block + rest[first:]
    home = kind + 1
    while home < first and rest[home].side == "centre":
        home += 1
    return rest[:home] + block + rest[home:]


def _foot_home(pieces: list["Piece"], own: "Test", other: "Test") -> list["Piece"]:
    """Return the pieces with what was set above the text, recipients or a signature, moved under it.

    It is at home where text no more follows, or where the other of the two stands beside it.
    """
    at = next((i for i, piece in enumerate(pieces) if own(piece)), None)
    others = [i for i, piece in enumerate(pieces) if other(piece)]
    if at is None or not others or not any(map(_text, pieces[at:])):
        return pieces
    if any(not any(map(_text, pieces[min(i, at) : max(i, at)])) for i in others):
        return pieces
    end = at + 1
    while end < len(pieces) and not _text(pieces[end]) and _goes_on(pieces[end], listing=own is _label):
        end += 1
    return pieces[:at] + pieces[end:] + pieces[at:end]


def _goes_on(piece: "Piece", *, listing: bool) -> bool:
    if listing:
        return piece.text.startswith(_LEAD) or piece.paragraph.listed
    return len(piece.text.split()) <= 7 and not piece.text.endswith((".", ":", ";"))


def start(pieces: Sequence["Piece"], at: int) -> int:
    """Return where the signatures and recipients begin."""
    labels = [i for i, piece in enumerate(pieces) if i > at and _label(piece)]
    signs = [i for i, piece in enumerate(pieces) if i > at and _signs(piece)]
    first = min([*labels[-1:], *(i for i in signs if not labels or i > labels[-1] - _NEAR)], default=len(pieces))
    if first < len(pieces) and (cell := pieces[first].paragraph.cell) and not cell.bordered:
        while first - 1 > at and (before := pieces[first - 1].paragraph.cell) and before.table == cell.table:
            first -= 1
    return first


def read(pieces: Sequence["Piece"], types: Container[str]) -> Iterator[tuple[str, "Piece"]]:
    """Yield what each line of the foot is; what is no more of it is text of an appendix."""
    foot = _Foot(types)
    for piece in pieces:
        component = foot.component(piece)
        if component:
            yield component, piece


class _Foot:
    """Reads the lines of a foot one after the other; knows what of each block of signatures has been read."""

    def __init__(self, types: Container[str]) -> None:
        self.types = types
        self.listing = self.archived = self.signed = self.over = False
        self.blocks: dict[object, str] = {}

    def component(self, piece: "Piece") -> str:
        if self.archived and not piece.text.startswith(_LEAD):
            if _DRAFTER.fullmatch(piece.text):
                return "drafter"
            if not piece.upper and _CONTACT.search(fold(piece.text)):
                return "contact"
        if self.listing and not self.over and _label(piece) and not piece.paragraph.cell:
            self.over = self.archived  # what follows it then is said already
            return "recipients-label"
        self.over = self.over or self._ends(piece)
        if self.over:
            return "contact" if self._contact(piece) else "appendix-text"
        found = self._found(piece)
        if found in ("authority", "office", "signature-label", "signer-name"):
            self.blocks[self._block(piece)] = found
            self.signed = self.signed or found == "signer-name"
        return found

    def _found(self, piece: "Piece") -> str:
        text = fold(piece.text)
        last = self.blocks.get(self._block(piece), "")
        if _label(piece) or self._other_label(piece):
            self.listing = True
            return "recipients-label"
        if authority(piece.text):
            return "authority"
        if text in LABELS and piece.upper:
            return "signature-label"
        if text.startswith("xac nhan chu ky"):
            return "confirmation"
        if self._receives(piece):
            self.archived = self.archived or bool(_ENDS_THE_LIST.match(text))
            return "recipient"
        if piece.upper:
            if last in ("", "signer-name") and text.startswith(_BODIES):
                return "authority"
            named = last in ("office", "signature-label") or (last == "authority" and piece.side == "right")
            named = named and piece.bold and len(text.split()) > 1 and not text.startswith(_BODIES)
            return "signer-name" if named and last != "authority" and not OFFICE.match(piece.text) else "office"
        if last == "authority" and _FIELD.match(piece.text):
            return "office"
        if last and (piece.text == BESIDES or OFFICE.fullmatch(piece.text)):
            return "office"
        if last or self.blocks or (piece.bold and piece.side == "right"):
            return "signer-name" if len(text.split()) <= 7 else ""
        return ""

    def _other_label(self, piece: "Piece") -> bool:
        """Whether it stands where the label of the recipients stands, and says something else."""
        if self.listing or piece.side != "left" or not piece.paragraph.cell or piece.upper:
            return False
        return piece.text.endswith(":") and len(piece.text.split()) <= 4

    def _receives(self, piece: "Piece") -> bool:
        if piece.upper or OFFICE.match(piece.text):
            return False
        led = piece.text.startswith(_LEAD) or piece.paragraph.listed
        if not self.listing:
            return led and piece.side == "left" and bool(piece.paragraph.cell)
        signing = piece.paragraph.cell and self.blocks.get(self._block(piece))
        return led or (piece.side == "left" and not signing)

    def _block(self, piece: "Piece") -> object:
        cell = piece.paragraph.cell
        return (cell.table, cell.column, piece.side) if cell else piece.side

    def _ends(self, piece: "Piece") -> bool:
        """Whether the foot lies behind: a title, or a line that is none of it after archive and name."""
        if piece.paragraph.cell:
            return False
        title = piece.side == "centre" and piece.upper and fold(piece.text) in self.types
        led = piece.text.startswith(_LEAD)
        return self.archived and (title or (self.signed and not led and not authority(piece.text)))

    def _contact(self, piece: "Piece") -> bool:
        sizes = [run.format.size for run in piece.inked]
        return bool(sizes) and max(sizes) <= 11 and piece.paragraph.format.align in ("left", "both", "start")
