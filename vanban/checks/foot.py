"""Rules of how the lines of a signature are written, and of the optional marks."""

from collections.abc import Iterator

from vanban.checks.looks import looks
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.errors import Severity
from vanban.standards import manners, spelling


@rule("signature-office")
def signature_office(inspection: Inspection) -> Iterator[Told]:
    """Chức vụ người ký in hoa, cỡ 14, đứng, không đậm.

    Chỉ quyền hạn ký (T/M …) và họ tên được in đậm.
    """
    yield from looks(inspection, "office")
    for piece in inspection.located["office"]:
        yield from told_of(spelling.office(piece.text), piece, Severity.WARNING)


@rule("signer-name")
def signer_name(inspection: Inspection) -> Iterator[Told]:
    """Họ tên người ký viết đủ, cỡ 14, đứng, đậm; không ghi học hàm, học vị, quân hàm trước họ tên.

    Ví dụ: “Nguyễn Văn A”, không phải “TS. Nguyễn Văn A”.
    """
    yield from looks(inspection, "signer-name")
    for piece in inspection.located["signer-name"]:
        yield from told_of(manners.signer(piece.text, inspection.standard), piece)
