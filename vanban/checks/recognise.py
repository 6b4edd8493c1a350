"""Whether a file is a document of the Party at all; what is none is told once and not measured."""

import re
from collections.abc import Iterator
from typing import Literal

from vanban.checks.inside import noted
from vanban.checks.lines import head_end, lines
from vanban.checks.pieces import Located
from vanban.checks.rule import Inspection, Told, kept, rule
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.text.language import fold
from vanban.word.seal import CORE

Kind = Literal["party", "own", "state", "union", "form", "empty", "other"]
REPORT = "vanban:report"
"""The category, among its properties, of a report of this checker: an office's own paper, with nothing but a page."""
MEASURED = ("party", "own")
"""What is held against the standard; of the others one finding tells what they are."""

_OF_THE_PARTY = re.compile(r"\b(?:dang|chi bo|chi uy|tinh uy|thanh uy|huyen uy|quan uy|ban chap hanh|cap uy|tw|tu)\b")
_NUMBER = re.compile(r"số\s[\s\d.…_]*[-–]\s*\w+\s*/\s*\w+", re.IGNORECASE)
_UNION = re.compile(
    r"doan (?:tncs|thanh nien cong san|thanh nien) ho chi minh|doi (?:tntp|thieu nien tien phong) ho chi minh"
    r"|(?:hoi (?:cuu chien binh|ccb|nong dan|lien hiep phu nu|lhpn|lien hiep thanh nien|lhtn|sinh vien|chu thap do)"
    r"|tong lien doan lao dong|mat tran to quoc|mttq) viet nam"
)
"""What stands in the place of the title on the papers of organisations of the masses, folded."""
_COMMITTEES = ("dang uy", "tinh uy", "thanh uy", "chi bo", "dang bo")
_SLASHED = re.compile(r"(?:T/M|K/T|T/L)\s")
_MARKS = ("party-title", "agency-star", "number", "place-date", "type-name", "authority", "recipients-label")
_ISSUED = ("number", "agency-star", "authority", "recipients-label")


@kept
def kind_of(inspection: Inspection) -> Kind:
    """Return what a file is, of what was located in it.

    One mark is by chance, and each of them a state document may have as well; so a second one is asked for, and one
    that only the Party has.
    """
    located = inspection.located
    if not any(paragraph.text for paragraph in inspection.word.paragraphs):
        return "empty"
    if REPORT.encode() in inspection.word.parts.get(CORE, b""):
        return "own"
    if located["state-title"] and not located["party-title"] and not _party_number(located):
        return "state"
    if _union(inspection):
        return "union"
    if located["party-title"] and not any(located[mark] for mark in _ISSUED):
        return "form"
    own = (
        located["party-title"] or located["agency-star"] or _party_number(located)
        or any(_SLASHED.match(piece.text) for piece in located["authority"])
        or _OF_THE_PARTY.search(fold(f"{located.text('parent-agency')} {located.text('issuing-agency')}"))
    )  # fmt: skip
    return "party" if own and sum(bool(located[mark]) for mark in _MARKS) > 1 else "other"


def _union(inspection: Inspection) -> str:
    """Return under whose name the paper of an organisation goes, in the place of the Party's title."""
    located, end = inspection.located, head_end(inspection)
    if located["party-title"] or fold(located.text("issuing-agency")).startswith(_COMMITTEES):
        return ""
    over = (piece.text for piece in lines(inspection) if piece.paragraph.order < end)
    return next((text for text in over if _UNION.fullmatch(fold(text))), "")


def _party_number(located: Located) -> bool:
    return any(_NUMBER.match(piece.text) for piece in located["number"])


@rule("recognised", Severity.WARNING)
def recognised(inspection: Inspection) -> Iterator[Told]:
    """Tệp là văn bản của Đảng: có tiêu đề, số và ký hiệu, tên cơ quan, quyền hạn ký hoặc nơi nhận của văn bản Đảng.

    Tệp khác (văn bản hành chính nhà nước, văn bản của đoàn thể, biểu mẫu do cấp trên ban hành, thư, hợp đồng) không
    kiểm theo chuẩn này.
    """
    told = {
        "state": _("đây là văn bản hành chính nhà nước (có Quốc hiệu), không kiểm theo thể thức văn bản của Đảng"),
        "union": _("đây là văn bản của {name}, không kiểm theo thể thức văn bản của Đảng").format(
            name=_union(inspection)
        ),
        "form": _("đây là biểu mẫu, không phải văn bản ban hành: có tiêu đề nhưng không có số, quyền hạn ký, nơi nhận"),
        "empty": _("thân văn bản không có chữ nào; đầu trang, chân trang, hình và biểu đồ không được xét"),
        "other": _("không giống văn bản của Đảng: không thấy tiêu đề, số và ký hiệu, tên cơ quan hay nơi nhận"),
    }
    kind = kind_of(inspection)
    if kind in told:
        yield Told(kind, told[kind] + noted(inspection))
