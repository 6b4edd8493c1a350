"""Rules of how the lines of a signature are written, and of the optional marks."""

from collections.abc import Iterator

from vanban.checks.looks import looks
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.errors import Severity
from vanban.standards import manners


@rule("signature-office")
def signature_office(inspection: Inspection) -> Iterator[Told]:
    """Chức vụ người ký in hoa, cỡ 14, đứng, không đậm.

    Chỉ quyền hạn ký (T/M …) và họ tên được in đậm.
    """
    yield from looks(inspection, "office")


@rule("signer-name")
def signer_name(inspection: Inspection) -> Iterator[Told]:
    """Họ tên người ký viết đủ, cỡ 14, đứng, đậm; không ghi học hàm, học vị, quân hàm trước họ tên.

    Ví dụ: “Nguyễn Văn A”, không phải “TS. Nguyễn Văn A”.
    """
    yield from looks(inspection, "signer-name")
    for piece in inspection.located["signer-name"]:
        yield from told_of(manners.signer(piece.text, inspection.standard), piece)


@rule("urgency-mark")
def urgency_mark(inspection: Inspection) -> Iterator[Told]:
    """Dấu độ khẩn: KHẨN, THƯỢNG KHẨN, HOẢ TỐC; cỡ 14, đứng, đậm, dưới số và ký hiệu.

    Với công văn thì dưới trích yếu.
    """
    yield from looks(inspection, "urgency")


@rule("draft-mark", Severity.WARNING)
def draft_mark(inspection: Inspection) -> Iterator[Told]:
    """“Dự thảo lần 2” dưới số và ký hiệu, cỡ 14, nghiêng.

    Văn bản ban hành không còn chỉ dẫn này.
    """
    yield from looks(inspection, "draft")
