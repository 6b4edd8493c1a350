"""What a written report says, whatever it is written as: of each file what it is, and what was found in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vanban.checks.report import count_of, quoted, severity_name, state_name, summary, weight, where
from vanban.checks.rule import Finding
from vanban.checks.told import Report, State
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.text.language import short_date


@dataclass(frozen=True)
class Row:
    """A finding as it is told in a report."""

    severity: Severity
    weight: str
    place: str
    text: str
    count: str
    others: tuple[str, ...]
    """The other places where it is."""
    message: str
    clause: str
    code: str


@dataclass(frozen=True)
class File:
    """A file and what was found in it; ``told`` is why it was not checked, or by what it was."""

    name: str
    state: State
    status: str
    type: str
    standard: str
    errors: int
    warnings: int
    told: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Sheet:
    """A report of files."""

    title: str
    day: str
    summary: str
    note: str
    files: tuple[File, ...]


def sheet_of(reports: Iterable[Report], day: date) -> Sheet:
    """Return what a report of these files says."""
    held = list(reports)
    return Sheet(
        title=_("Kết quả thẩm định thể thức"),
        day=_("Kiểm bằng máy ngày {day}").format(day=short_date(day)),
        summary=sentence(summary(held)),
        note=_(
            "Máy chỉ xem thể thức, kỹ thuật trình bày; thẩm quyền, nội dung, câu chữ, số liệu vẫn cần người đọc. "
            "“Lỗi” là điều hướng dẫn nói rõ; “cảnh báo” là điều nên xem lại."
        ),
        files=tuple(map(_file, held)),
    )


def _file(report: Report) -> File:
    weights = weight(report)
    checked = report.state is State.CHECKED
    return File(
        name=report.file,
        state=report.state,
        status=state_name(report.state),
        type=report.type if checked else "",
        standard=report.standard_title if checked else "",
        errors=weights[Severity.ERROR] if checked else 0,
        warnings=weights[Severity.WARNING] if checked else 0,
        told=_told(report),
        rows=tuple(map(_row, report)) if checked else (),
    )


def _told(report: Report) -> str:
    if report.state is State.UNREADABLE:
        told = (problem.message.removeprefix(report.file).lstrip(": ") for problem in report.problems)
        return " ".join(map(sentence, told))
    if report.state is State.NOT_PARTY:
        return " ".join(sentence(finding.message) for finding in report)
    if report.assumed:
        return _("Không thấy ngày ban hành, nên kiểm theo chuẩn đang có hiệu lực.")
    return "" if len(report) else _("Không thấy chỗ sai.")


def _row(finding: Finding) -> Row:
    return Row(
        severity=finding.severity,
        weight=severity_name(finding.severity),
        place=where(finding) or _("cả văn bản"),
        text=quoted(finding),
        count=count_of(finding) if finding.count > 1 else "",
        others=tuple(f"{where(part)} {quoted(part)}".strip() for part in finding.places[1:]),
        message=sentence(finding.message),
        clause=finding.clause,
        code=finding.code,
    )


def sentence(text: str) -> str:
    """Return what is told as a sentence by itself."""
    begun = text[:1].upper() + text[1:]
    return begun if begun.endswith((".", "!", "?")) else f"{begun}."
