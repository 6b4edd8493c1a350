"""Rules of the file itself: whether Word opens it, and whether it fetches or runs anything; of a file from any hand.

Of what is no document of the Party it is told in the one line that says so.
"""

import re
from collections.abc import Iterator

from vanban.checks.rule import Inspection, Told, rule
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.word.safety import of_signing
from vanban.word.structure import Fault

_WHOLE = ("package-", "content-type", "xml", "doctype")
_CHARTS = "word/charts/"
_BOOK = re.compile(r"word/embeddings/[^/]+\.xlsx")
_HARMLESS = ("part-unknown", "part-type", "field-torn", "xml-encoding")
"""What a template may not have, and a file by another program may have without harm."""


@rule("package", Severity.ERROR)
def package(inspection: Inspection) -> Iterator[Told]:
    """Tệp Word còn nguyên vẹn: mở được, đủ các phần bên trong và mối liên kết giữa các phần ấy.

    Tệp hỏng thì người nhận không mở được, dù chữ bên trong còn đọc được bằng cách khác.
    """
    for fault in dict.fromkeys(inspection.word.faults):
        if _of_the_package(fault):
            severity = Severity.WARNING if fault.rule == "package-picture" else None
            yield Told(fault.rule, f"{fault.part}: {fault.message}", severity=severity)


@rule("outside", Severity.WARNING)
def outside(inspection: Inspection) -> Iterator[Told]:
    """Tệp không lấy nội dung, không chạy lệnh từ bên ngoài, không mang đối tượng nhúng.

    Liên kết http, https, mailto bình thường không bị báo; tệp nhận từ nơi khác có điều này thì hỏi lại nơi gửi.
    """
    faults = [fault for fault in dict.fromkeys(inspection.word.faults) if not _of_the_package(fault)]
    charted = [fault for fault in faults if fault.rule == "outside-object" and fault.part.startswith(_CHARTS)]
    if charted:
        faults = [fault for fault in faults if fault not in charted and not _BOOK.fullmatch(fault.part)]
        message = _("{part}: biểu đồ mang theo bảng tính của nó, hoặc lấy số liệu từ bên ngoài; hãy dán thành hình")
        yield Told("chart", message.format(part=charted[0].part))
    for fault in faults:
        if not of_signing(fault):
            severity = Severity.ADVICE if fault.rule in _HARMLESS else None
            yield Told(fault.rule, f"{fault.part}: {fault.message}", severity=severity)


def noted(inspection: Inspection) -> str:
    """Return what one line about a whole file adds of its inside: the first thing, and how many there are."""
    told = (*package(inspection), *outside(inspection))
    found = [one.message for one in told if one.severity is not Severity.ADVICE]
    if not found:
        return ""
    return "; " + _("bên trong tệp có {n} điều phải xem lại, trước hết {first}").format(n=len(found), first=found[0])


def _of_the_package(fault: Fault) -> bool:
    return fault.rule.startswith(_WHOLE) and fault.rule != "xml-encoding"
