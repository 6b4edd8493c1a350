"""Rules of what the writing left behind: places to fill, broken fields, tracked changes, comments, marks of a pen."""

import re
from collections.abc import Iterator

from vanban.checks.formatting import W, on
from vanban.checks.lines import ours
from vanban.checks.outline import prose
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule
from vanban.checks.word import Paragraph, WordFile
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.word.structure import parse

_MARKS = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|«[^»]*»|<<[^>]*>>|\$\{[^}]*\}"
    r"|\[\s*(?:điền|ghi|nhập|chèn|nội dung|tên|số|ngày|họ|chọn|bổ sung|…|\.\.\.)[^\]]*\]"
    r"|\((?:ghi rõ|điền|ghi tên|ghi cụ thể|nêu rõ tên|nhập)[^)]*\)"
    r"|Error! [\w .]+|Lỗi! [\w .]+|#(?:REF|VALUE|NAME|DIV/0|N/A)[!?]?"
    r"|\?{3,}|\b[Xx]{3,}\b|\b(?:None|null|undefined|NaN|TODO|TBD)\b"
    r"|Click or tap here|Click here to enter|Choose an item"
    r"|(?:Nhấp|Bấm|Nhấn)(?: vào đây)? hoặc (?:gõ|nhấn|chạm)|Nhấp vào đây"
    r"|lorem ipsum|dolor sit amet",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"…{2,}|\.{4,}|_{4,}|…\s*/\s*…|(?:số|ngày)\s+…")
_ROW = re.compile(r"(?:\d{1,2}[.)]|[a-zđ]\)|[-–+])?\s*(?:…{2,}|\.{4,}|_{4,})[…._\s]*[;,]?")
"""A line of dots, which may have the sign of an item before it."""
_FOR_THE_PEN = re.compile(r":\s*(?:…{2,}|\.{4,}|_{4,})")
"""Dots behind a label, which a form may leave to who fills it by hand."""


def left(text: str) -> str:
    """Return what of a text was to be filled and is not, or nothing."""
    match = _MARKS.search(text) or _BLANKS.search(text)
    return match[0] if match else ""


@rule("placeholder", ref="I.6.1")
def placeholder(inspection: Inspection) -> Iterator[Told]:
    """Không để lại chỗ chưa điền: {{…}}, «…», […], dãy dấu chấm, lỗi trường của Word, chữ nhắc của mẫu.

    Điền đủ hoặc bỏ đi; dãy dấu chấm sau “nhãn:” có thể để cho bút ghi, nên chỉ là lời nhắc.
    """
    empty = {piece.paragraph.order for name in _FILLED for piece in inspection.located[name] if _dots(piece)}
    rows = _rows(inspection)
    dated = {piece.paragraph.order for piece in inspection.located["place-date"]}
    for paragraph in inspection.word.paragraphs:
        if paragraph.order in dated and not _MARKS.search(paragraph.text):
            continue  # dots for the pen
        order = paragraph.order
        mark = unfilled(paragraph) or (paragraph.text if order in empty or order in rows else "")
        if mark or _prompts(paragraph):
            mark = mark or paragraph.text
            by_hand = order not in empty and _by_hand(paragraph)
            severity = rows.get(order, Severity.ADVICE if by_hand else None)
            yield Told("left", _("còn chỗ chưa điền: “{found}”").format(found=mark), paragraph, mark, severity=severity)


def _rows(inspection: Inspection) -> dict[int, Severity]:
    """Return the paragraphs of the text of which only dots are printed, or a sign and dots, the first of each run.

    Those under a label may be left to the pen.
    """
    located = inspection.located
    if located.excerpt:
        return {}  # they stand for what is not copied
    text = {piece.paragraph.order for name in ("body", "clause", "point", "dash") for piece in located[name]}
    found: dict[int, Severity] = {}
    above, begun = "", False
    for paragraph in prose(inspection):
        dots = bool(_ROW.fullmatch(paragraph.text))
        if dots and not begun and paragraph.order in text:
            found[paragraph.order] = Severity.ADVICE if above.endswith(":") else Severity.WARNING
        above, begun = (above if dots else paragraph.text), dots
    return found


def _by_hand(paragraph: Paragraph) -> bool:
    """Whether dots are all that is open, each behind a label, as a pen fills them."""
    text = paragraph.text
    return bool(not _MARKS.search(text) and _BLANKS.search(text) and not _BLANKS.search(_FOR_THE_PEN.sub("", text)))


def unfilled(paragraph: Paragraph) -> str:
    """Return what of a paragraph was to be filled and is not, or nothing: a row of dots alone is left to the pen."""
    found = _MARKS.search(paragraph.text)
    if found is None and paragraph.container == "body" and not paragraph.cell:
        found = _BLANKS.search(paragraph.text) if len(paragraph.text.strip("…._ ")) > 20 else None
    return found[0] if found else ""


_FILLED = ("subject", "subject-letter", "addressee-label", "addressee", "recipient", "signer-name")
"""Components that no pen fills."""


def _dots(piece: Piece) -> bool:
    return not ours(piece) and bool(re.search(r"…{2,}|\.{4,}|_{4,}", piece.text))


def _prompts(paragraph: Paragraph) -> bool:
    """Whether a content control that nobody filled stands in a paragraph."""
    return any(on(item) for item in paragraph.element.iter(f"{W}showingPlcHdr"))


_TRACKED = tuple(f"{W}{tag}" for tag in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"))
_COMMENTS = (f"{W}commentRangeStart", f"{W}commentReference")
_SHADES = ("auto", "ffffff", "clear", "")


@rule("tracked-changes", Severity.WARNING, "I.6.1")
def tracked_changes(inspection: Inspection) -> Iterator[Told]:
    """Văn bản ban hành không còn vết sửa (Track Changes) và bình luận của người soạn, người duyệt.

    Chấp nhận hoặc bỏ từng vết sửa, xoá bình luận rồi lưu lại.
    """
    paragraphs = inspection.word.paragraphs
    if tracked := [paragraph for paragraph in paragraphs if _tracked(paragraph)]:
        message = _("còn vết sửa (Track Changes) ở {count} đoạn").format(count=len(tracked))
        yield Told("tracked", message, tracked[0], len(tracked))
    own = _own_comments(inspection.word)
    if noted := [paragraph for paragraph in paragraphs if _comments(paragraph) - own]:
        message = _("còn bình luận ở {count} đoạn").format(count=len(noted))
        yield Told("comment", message, noted[0], len(noted))


def _tracked(paragraph: Paragraph) -> bool:
    element = paragraph.element
    parent = element.getparent()
    return next(element.iter(*_TRACKED), None) is not None or (parent is not None and parent.tag in _TRACKED)


def _comments(paragraph: Paragraph) -> set[str]:
    """Return the ids of the comments of a paragraph."""
    return {item.get(f"{W}id") for item in paragraph.element.iter(*_COMMENTS)}


def _own_comments(word: WordFile) -> set[str]:
    """Return the ids of the comments that an earlier check wrote."""
    part = word.parts.get("word/comments.xml")
    comments = parse(part).iterfind(f"{W}comment") if part else ()
    return {item.get(f"{W}id") for item in comments if item.get(f"{W}author") == "vanban"}


@rule("pen-marks", Severity.WARNING, "IV.1")
def pen_marks(inspection: Inspection) -> Iterator[Told]:
    """Chữ in ra không có nền màu, không gạch ngang, không có chữ ẩn.

    Tô nền để nhớ khi soạn, gạch bỏ, ẩn đi đều phải xử lý trước khi ban hành.
    """
    messages = {
        "hidden": _("có chữ ẩn ở {count} đoạn"),
        "highlight": _("chữ còn tô nền ở {count} đoạn"),
        "struck": _("chữ còn gạch ngang ở {count} đoạn"),
    }
    held: dict[str, list[Paragraph]] = {}
    for paragraph in inspection.word.paragraphs:
        for branch in sorted({mark for run in paragraph.element.iter(f"{W}r") for mark in _pen(run)}):
            held.setdefault(branch, []).append(paragraph)
    for branch, message in messages.items():
        if found := held.get(branch):
            yield Told(branch, message.format(count=len(found)), found[0], len(found))


def _pen(run: object) -> Iterator[str]:
    properties = run.find(f"{W}rPr")  # type: ignore[attr-defined]
    if properties is None or not "".join(run.itertext(f"{W}t")).strip():  # type: ignore[attr-defined]
        return
    if on(properties.find(f"{W}vanish")):
        yield "hidden"
    mark, shade = properties.find(f"{W}highlight"), properties.find(f"{W}shd")
    fill = (shade.get(f"{W}fill") or "").lower() if shade is not None else ""
    if (mark is not None and mark.get(f"{W}val") != "none") or fill not in _SHADES:
        yield "highlight"
    if on(properties.find(f"{W}strike")) or on(properties.find(f"{W}dstrike")):
        yield "struck"
