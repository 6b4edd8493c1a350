"""Rules of the blocks of signatures: that each is whole, in order, under the text and on its side."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from vanban.checks import closing
from vanban.checks.leftovers import left
from vanban.checks.looks import looks
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, kept, rule, told_of
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards import agreement, joint, manners, spelling
from vanban.text.language import fold

_KEPT = re.compile(r"(?:danh sach|so|bang)\b")
"""How the names of an office's lists and registers begin, folded."""
_PARTS = ("authority", "signature-label", "office", "signer-name")
"""What a block is made of, from above to below."""
_UNNAMED = ("doan chu tich", "bo chinh tri", "ban bi thu")
"""On behalf of these whoever signs names no office (HD 05-HD/VPTW, I.7.1.4 a, b)."""


@dataclass
class Block:
    """What one person signs under."""

    confirms: bool = False
    """Whether it confirms the signature of another."""
    pieces: list[tuple[str, Piece]] = field(default_factory=list)

    def __getitem__(self, part: str) -> list[Piece]:
        return [piece for name, piece in self.pieces if name == part]

    def text(self, part: str) -> str:
        """The lines of a part as one; of two offices of one person the first."""
        lines = [piece.text for piece in self[part]]
        return " ".join(lines[: lines.index(closing.BESIDES)] if closing.BESIDES in lines else lines)

    @property
    def sorted(self) -> bool:
        """Whether authority, office and name follow each other."""
        ranks = [_PARTS.index(name) for name, _piece in self.pieces]
        return ranks == sorted(ranks)


def blocks_of(inspection: Inspection) -> list[Block]:
    """Return the blocks of signatures in reading order: each ends with a name, or where its column ends."""
    found: list[tuple[str, Piece]] = []
    for part in (*_PARTS, "confirmation"):
        found += [(part, piece) for piece in inspection.located[part]]
    found.sort(key=lambda pair: pair[1].paragraph.order)
    blocks: list[Block] = []
    columns: dict[object, Block] = {}
    confirms = False
    for part, piece in found:
        if part == "confirmation":
            columns, confirms = {}, True
            continue
        cell = piece.paragraph.cell
        key = (cell.table, cell.column) if cell and cell.columns > 1 else piece.side
        block = columns.get(key)
        if block is None or (block["signer-name"] and not _strays(block, part)):
            block = columns[key] = Block(confirms)
            blocks.append(block)
        block.pieces.append((part, piece))
    return [block for block in blocks if block.pieces]


def _strays(block: Block, part: str) -> bool:
    """Whether a line under a name belongs to the block above it, which lacks such a line."""
    if part in ("signer-name", "signature-label") or block[part] or block["signature-label"]:
        return False
    return not block["office"] or (part == "authority" and not block["authority"])


@kept
def issuing(inspection: Inspection) -> tuple[str, ...]:
    """Return the bodies that issue a document together, folded, the lead first; none where one issues it."""
    number = next((piece.text for piece in inspection.located["number"]), "")
    return joint.bodies(inspection.located.text("issuing-agency"), number)


def goes_by_another(inspection: Inspection) -> bool:
    """Whether it was issued with another document, which is signed and sent, or is a copy of parts."""
    return inspection.located.issued_with or inspection.located.excerpt


@rule("signature-block", ref="I.7.1")
def signature_block(inspection: Inspection) -> Iterator[Told]:
    """Khối ký có đủ quyền hạn, chức vụ, họ tên theo thứ tự ấy, ở dưới nội dung.

    Người đứng đầu cơ quan làm việc theo chế độ thủ trưởng ký không ghi quyền hạn; thay mặt đoàn chủ tịch, Bộ Chính trị,
    Ban Bí thư không ghi chức vụ; biên bản chỉ có nhãn và họ tên.
    """
    blocks = blocks_of(inspection)
    clause = inspection.standard.signature_prefixes[0].clause
    if not blocks:
        if (
            not is_kept(inspection)
            and not goes_by_another(inspection)
            and any(inspection.located[mark] for mark in ("party-title", "type-name"))
        ):
            message = _("không thấy khối ký: quyền hạn, chức vụ và họ tên người ký")
            yield Told("missing", message, inspection.located.near("recipient", "recipients-label"), clause=clause)
        return
    above = _above(inspection, blocks)
    if above:
        yield Told("above", _("khối ký phải ở dưới nội dung"), above, clause=clause)
        return
    if any(left(piece.text) for block in blocks for _component, piece in block.pieces):
        return  # told by another rule: what is to be filled may be any of them
    unlabelled = bool(_absent_labels(inspection))
    if again := _again(blocks):
        message = _("khối ký này ghi hai lần; hãy bỏ một")
        yield Told("again", message, again.pieces[0][1], again.text("signer-name"), clause=clause)
    for block in blocks:
        if unlabelled and not block["signature-label"] and not block.confirms:
            continue  # told by another rule
        told = next(_wrong(inspection, block), None)
        if told:
            yield told


def is_kept(inspection: Inspection) -> bool:
    """Whether the paper is a list or a register of the office, which may be kept without a signature."""
    kind = inspection.located.first("type-name")
    return kind is not None and _KEPT.match(fold(kind.text)) is not None


def _again(blocks: list[Block]) -> Block | None:
    """Return a block whose lines, name and all, stand in one before it."""
    seen = set()
    for block in blocks:
        said = tuple((part, fold(piece.text)) for part, piece in block.pieces)
        if said in seen:
            return block
        if block["signer-name"]:
            seen.add(said)
    return None


def _above(inspection: Inspection, blocks: list[Block]) -> Piece | None:
    piece = blocks[0].pieces[0][1]
    loose = piece.paragraph.container == "box" or piece.paragraph.framed
    return piece if not loose and piece.paragraph.order < inspection.located.text_end else None


def _wrong(inspection: Inspection, block: Block) -> Iterator[Told]:
    """Yield what is wrong with a block, the first cause first."""
    clause = inspection.standard.signature_prefixes[0].clause
    first = block.pieces[0][1]
    signs = [piece for piece in block["authority"] if closing.authority(piece.text)]
    if len(signs) > 1:
        message = _("một khối ký chỉ ghi một quyền hạn ký; người ký thừa lệnh không uỷ quyền tiếp")
        yield Told("twice", message, signs[1], signs[1].text, clause=clause)
    if not block.sorted:
        message = _("khối ký ghi lần lượt quyền hạn, chức vụ, họ tên")
        yield Told("order", message, first, clause=clause)
    if not block["office"] and not block["signature-label"] and not _unnamed(block):
        yield Told("missing-office", _("khối ký thiếu chức vụ người ký"), first, clause=clause)
    office = next(iter(block["office"]), None)
    if office and not block["authority"] and not alone(inspection, block):
        name = inspection.located.text("issuing-agency")
        yield from told_of(manners.unsaid(office.text, name, inspection.standard), office)
    if not block["signer-name"]:
        last = block.pieces[-1][1]
        yield Told(
            "missing-name",
            _("khối ký thiếu họ tên người ký"),
            last,
            clause=inspection.standard.components["signer-name"].clause,
        )


def _unnamed(block: Block) -> bool:
    """Whether no office stands under its authority: that of some bodies, or of one who acts as a head."""
    return fold(block.text("authority")).removeprefix("t/m ").startswith((*_UNNAMED, "q. "))


def alone(inspection: Inspection, block: Block) -> bool:
    """Whether an office stands without authority by right: beside another, in a letter of one's own, to a congress."""
    own = agreement.in_own_name(inspection.located.text("type-name"), inspection.located.text("subject"))
    return own or any(piece.text == closing.BESIDES for piece in block["office"])


@rule("authority-form")
def authority_form(inspection: Inspection) -> Iterator[Told]:
    """Quyền hạn ký viết T/M, K/T, T/L với gạch chéo, in hoa, cỡ 14, đứng, đậm.

    Không viết TM., KT., TL. như văn bản hành chính nhà nước. “Q. TRƯỞNG BAN” đậm hay không thì chuẩn không nói.
    """
    worded: list[Piece] = []
    for block in blocks_of(inspection):
        for index, piece in enumerate(block["authority"]):
            fault = manners.prefix(piece.text, inspection.standard)
            if fault and (index == 0 or closing.authority(piece.text)):
                worded.append(piece)
                yield from told_of(fault, piece)
            elif index == 0 or closing.authority(piece.text):
                named = re.sub(r"^[TK]/[MTL]\s+|^Q\.\s*", "", piece.text)
                slip = spelling.body(named) or spelling.office(named)
                yield from told_of(slip, piece, Severity.WARNING)
    for told in looks(inspection, "authority"):
        open_ = told.branch == "bold" and told.at is not None and told.at.text.startswith("Q.")
        if not open_ and (told.branch != "caps" or told.at not in worded):
            yield told


@rule("authority-body")
def authority_body(inspection: Inspection) -> Iterator[Told]:
    """T/M dùng cho đại hội, cấp uỷ, uỷ ban kiểm tra, hội đồng; K/T dùng khi cấp phó ký thay cấp trưởng.

    Cơ quan tham mưu, giúp việc, ban chỉ đạo, tiểu ban làm việc theo chế độ thủ trưởng nên không đề ký thay mặt; phó bí
    thư thay mặt cấp uỷ, không ký thay bí thư. Thay mặt cấp uỷ, ban thường vụ, chi bộ là bí thư, phó bí thư; người khác
    được uỷ quyền thì ký thừa lệnh. Chức vụ không kèm chữ “thường trực”. Dưới T/M ĐOÀN CHỦ TỊCH không ghi chức vụ.
    """
    issuer = inspection.located.text("issuing-agency")
    for block in blocks_of(inspection):
        if not block["authority"]:
            continue
        first, text, office = block["authority"][0], block.text("authority"), block.text("office")
        fault = manners.authority(text, inspection.standard) or manners.stands_in(text, office, inspection.standard)
        if fault is None and not block.confirms:
            fault = manners.on_behalf(text, office, issuer, inspection.standard)
        of_office = fault is not None and fault.branch in ("no-office", "by-order", "short", "standing")
        severity = Severity.WARNING if fault and fault.branch == "standing" else None
        yield from told_of(fault, block["office"][0] if of_office else first, severity)


@rule("office-alone", ref="I.7.1.2")
def office_alone(inspection: Inspection) -> Iterator[Told]:
    """Chức vụ không kèm tên cấp uỷ, tổ chức, cơ quan đảng: “PHÓ BÍ THƯ”, không phải “PHÓ BÍ THƯ TỈNH UỶ”.

    Trừ văn bản của ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng và văn bản liên cơ quan.
    """
    for piece in inspection.located["office"] if not issuing(inspection) else ():
        yield from told_of(manners.office(piece.text), piece)


@rule("minutes-signatures")
def minutes_signatures(inspection: Inspection) -> Iterator[Told]:
    """Biên bản: người ghi biên bản ký bên trái, chủ trì hội nghị ký bên phải.

    Nhãn khối ký là NGƯỜI GHI BIÊN BẢN và CHỦ TRÌ HỘI NGHỊ; không ghi T/M hay chức vụ thay cho nhãn. Biên bản của
    đại hội, của ban kiểm phiếu ký thay mặt (T/M) đoàn, ban ấy.
    """
    yield from _without_label(inspection)
    labels = inspection.standard.minutes_labels
    recorder, chair = (fold(label) for label in labels.value)
    pieces = inspection.located["signature-label"]
    for piece in pieces:
        yield from told_of(spelling.label(piece.text, inspection.standard), piece, Severity.WARNING)
        cell = piece.paragraph.cell
        own = recorder if fold(piece.text) in (recorder, "thu ky", "nguoi ghi") else chair
        if len(pieces) > 1 and fold(piece.text) != own and fold(inspection.located.text("type-name")) == "bien ban":
            wanted = labels.value[own == chair]
            message = _("phải ghi “{wanted}”").format(wanted=wanted)
            yield Told("label", message, piece, piece.text, wanted, labels.clause)
        if cell is None or cell.columns < 2:
            continue
        left = cell.column <= cell.columns / 2
        if (fold(piece.text) == recorder and not left) or (fold(piece.text) == chair and left):
            message = _("người ghi biên bản ký bên trái, chủ trì ký bên phải")
            yield Told("side", message, piece, piece.text, "", labels.clause)
            return


_OF_COUNTS = ("kiem phieu", "bau cu", "dai hoi", "doan chu tich", "doan thu ky", "tham tra tu cach")
"""What minutes are about, or whose they are, that are signed on behalf of a congress or of what it sets up."""
_RECORDERS = ("nguoi ghi bien ban", "thu ky")


@kept
def _absent_labels(inspection: Inspection) -> list[str]:
    """Return which of the two labels the minutes of a meeting lack (HD 05-HD/VPTW, I.7.1.4 e)."""
    located = inspection.located
    bare = [block for block in blocks_of(inspection) if _in_place_of_label(block) and not block["office"]]
    about = fold(" ".join(map(located.text, ("parent-agency", "issuing-agency", "subject", "authority"))))
    labels = [fold(piece.text) for piece in located["signature-label"]]
    meeting = labels or any(fold(block.text("authority")).startswith("t/m ") for block in bare)
    if fold(located.text("type-name")) != "bien ban" or not meeting or any(name in about for name in _OF_COUNTS):
        return []
    recorder, chair = inspection.standard.minutes_labels.value
    recorded = any(label in _RECORDERS for label in labels)
    chaired = any(label not in _RECORDERS for label in labels)
    return [label for label, there in ((recorder, recorded), (chair, chaired)) if not there]


def _in_place_of_label(block: Block) -> bool:
    return not block["signature-label"] and not block.confirms


def _without_label(inspection: Inspection) -> Iterator[Told]:
    """Yield which label is not there, at what stands in its place or at the one that is there."""
    clause = inspection.standard.minutes_labels.clause
    instead = [block for block in blocks_of(inspection) if _in_place_of_label(block)]
    for label in _absent_labels(inspection):
        side = "left" if label == inspection.standard.minutes_labels.value[0] else "right"
        others = [piece for block in instead for _part, piece in block.pieces if piece.side == side]
        at = next(iter(others), None) or inspection.located.near("signature-label", "authority")
        message = _("khối ký biên bản thiếu “{wanted}”; biên bản hội nghị không ghi quyền hạn ký, chức vụ")
        told = message.format(wanted=label)
        yield Told("missing", told, at, at.text if at else "", label, clause, Severity.WARNING)


@rule("joint-signatures", ref="I.7.1.4 g, I.7.2.4")
def joint_signatures(inspection: Inspection) -> Iterator[Told]:
    """Văn bản liên cơ quan: ghi đủ chức vụ và tên cơ quan; cơ quan chủ trì, nêu trước ở đầu trang, ký bên phải.

    Ví dụ: “TRƯỞNG BAN TỔ CHỨC TỈNH UỶ”.
    """
    blocks = [block for block in blocks_of(inspection) if block["office"] and not block.confirms]
    bodies = issuing(inspection)
    if not bodies or len(blocks) < 2:
        return
    for block in blocks:
        first, office = block["office"][0], block.text("office")
        fault = joint.office(block.text("authority"), office, bodies)
        if fault:
            yield from told_of(fault, first)
        elif bodies[0] in joint.whose(office, bodies) and first.side == "left":
            yield Told("side", _("cơ quan chủ trì, nêu trước ở đầu trang, ký bên phải"), first, first.text)
            return
