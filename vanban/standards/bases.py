"""What a căn cứ names of the document that it rests on: HD 05-HD/VPTW, I.6.2.3."""

import re
from collections.abc import Iterator
from datetime import date

from vanban.messages import translate as _
from vanban.standards.base import Standard
from vanban.standards.manners import Fault
from vanban.text.language import short_date

DAY = re.compile(r"(?<![\d/.])(\d{1,2})(?:/| tháng )(\d{1,2})(?:/| năm )(\d{4})(?![\d/])")
TYPE = (
    r"(?:Nghị quyết|Quyết định|Quy định|Quy chế|Chỉ thị|Kết luận|Thông tri|Hướng dẫn|Thông báo|Báo cáo|Kế hoạch|"
    r"Chương trình|Đề án|Phương án|Tờ trình|Công văn|Biên bản)"
)
_NUMBERED = re.compile(r"[Ss]ố:?\s*\S+[-/]\S+")
_SUBJECT = re.compile(
    r"\b(?:về|việc|quy định|hướng dẫn|ban hành|phê duyệt|thành lập|kiện toàn|giao|công nhận|chuẩn y|triển khai|"
    r"thực hiện|sửa đổi|bổ sung|tổ chức|khen thưởng|phân công|đề nghị|kết quả|thi hành)\b|[“\"]"
)


def ground(text: str, standard: Standard, day: date | None) -> Iterator[Fault]:
    """Yield what a căn cứ lacks: one that names a document by any of number, day and issuer names it by all.

    None is of a day after that of the document, where the document is held against the standard of its day at all.
    """
    clause = standard.bases.clause
    cited = re.search(rf"\b{TYPE}\b", text)
    number, dated = _NUMBERED.search(text), DAY.search(text)
    if cited is None or not (number or dated):
        return
    behind = max(match.end() for match in (number, dated) if match)
    subject = _SUBJECT.search(text, behind)
    issuer = text[: subject.start()] if subject else text  # what is of somebody in the subject issued nothing
    lacks = [
        (not number, _("số, ký hiệu")),
        (not dated, _("ngày tháng năm")),
        (" của " not in issuer, _("cơ quan ban hành")),
        (not _SUBJECT.search(text[cited.end() :]), _("trích yếu")),
    ]
    if missing := ", ".join(name for lack, name in lacks if lack):
        yield Fault("whole", _("căn cứ chưa ghi {missing}").format(missing=missing), text, missing, clause)
    given = day_of(dated) if dated else None
    if dated and day and given and given > day >= standard.valid_from:
        message = _("căn cứ ban hành sau ngày của văn bản ({day})").format(day=short_date(day))
        yield Fault("after", message, dated[0], clause=clause)


def day_of(match: re.Match[str]) -> date | None:
    """Return the day of a match, if there is such a day."""
    day, month, year = map(int, match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
