"""What was found as people and machines read it: lines of text, a table of files, JSON, SARIF."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from vanban._version import __version__
from vanban.checks.rule import RULES, TEXT, Finding, Part
from vanban.checks.told import Report, State
from vanban.errors import Exit, Severity
from vanban.messages import translate as _

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def severity_name(severity: Severity) -> str:
    """Return a severity in the language in use."""
    return {Severity.ERROR: _("lỗi"), Severity.WARNING: _("cảnh báo"), Severity.ADVICE: _("lưu ý")}[severity]


def state_name(state: State) -> str:
    """Return how far a file could be checked, in the language in use."""
    return {
        State.CHECKED: _("đã kiểm"),
        State.UNREADABLE: _("không đọc được"),
        State.NOT_PARTY: _("không phải văn bản của Đảng"),
    }[state]


def quoted(at: Finding | Part) -> str:
    """Return the text of a place in quotation marks; nothing where it has none."""
    return f"“{at.text}{'…' if len(at.text) == TEXT else ''}”" if at.text else ""


def where(at: Finding | Part) -> str:
    """Return where a place is, with the page where that is known."""
    page = _("trang {n}").format(n=at.page) if at.page else ""
    return ", ".join(part for part in (page, at.place) if part)


def line(finding: Finding) -> str:
    """Return a finding on one line: severity, place, what is wrong, how often, rule, clause, the paragraph's text."""
    place = f"{where(finding)}: " if where(finding) else ""
    clause = f", {finding.clause}" if finding.clause else ""
    count = f" ({count_of(finding)})" if finding.count > 1 else ""
    told = f"  {severity_name(finding.severity)}: {place}{finding.message}{count} [{finding.code}{clause}]"
    return f"{told} {quoted(finding)}".rstrip()


def count_of(finding: Finding) -> str:
    """Return in how many places it is, and on which pages where they are known."""
    pages = list(dict.fromkeys(str(part.page) for part in finding.places if part.page))
    if len(pages) > 1:
        return _("{n} chỗ, trang {pages}").format(n=finding.count, pages=", ".join(pages))
    return _("{n} chỗ").format(n=finding.count)


def head(report: Report) -> str:
    """Return the line of a file: its name, and what it was taken for."""
    facts = [report.type] if report.type else []
    if report.state is not State.CHECKED:
        facts = [state_name(report.state)]
    elif report.standard:
        standard = report.standard_title.partition(",")[0]
        assumed = _("theo {standard}, vì không thấy ngày ban hành").format(standard=standard)
        facts.append(assumed if report.assumed else _("theo {standard}").format(standard=standard))
    return f"{report.file}: {', '.join(facts)}" if facts else report.file


def weight(findings: Iterable[Finding]) -> Counter[Severity]:
    """Return how many findings are of each severity."""
    return Counter(finding.severity for finding in findings)


def counted(weights: Counter[Severity]) -> str:
    """Return how much was found."""
    told = [f"{weights[severity]} {severity_name(severity)}" for severity in Severity if weights[severity]]
    return ", ".join(told) or _("không thấy chỗ sai")


def summary(reports: Sequence[Report]) -> str:
    """Return the last line: how many files of each state, and how much was found in those that were checked."""
    states = Counter(report.state for report in reports)
    told = [f"{states[state]} {state_name(state)}" for state in State if states[state]]
    if states[State.CHECKED]:
        found = (finding for report in reports if report.state is State.CHECKED for finding in report)
        told[0] += f" ({counted(weight(found))})"
    return _("{n} tệp: {told}").format(n=len(reports), told=", ".join(told))


def table(reports: Iterable[Report]) -> list[str]:
    """Return a row for each file: its state, errors, warnings, name."""
    rows: list[tuple[str, ...]] = [(_("kết quả"), _("lỗi"), _("cảnh báo"), _("tệp"))]
    for report in reports:
        weights = weight(report)
        read = report.state is State.CHECKED
        numbers = [str(weights[severity]) if read else "–" for severity in (Severity.ERROR, Severity.WARNING)]
        rows.append((state_name(report.state), *numbers, report.file))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return [
        f"{row[0]:{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}  {row[3]}" for row in rows
    ]  # fmt: skip


def exit_of(reports: Iterable[Report], *, strict: bool) -> Exit:
    """Return what the shell is told of files that were looked at: the gravest thing of all of them."""
    states, worst = set(), set()
    for report in reports:
        states.add(report.state)
        worst |= {finding.severity for finding in report if report.state is State.CHECKED}
    if State.UNREADABLE in states:
        return Exit.UNREADABLE
    if Severity.ERROR in worst or (strict and Severity.WARNING in worst):
        return Exit.FOUND
    return Exit.NOT_PARTY if State.NOT_PARTY in states else Exit.DONE


def sarif(reports: Sequence[Report], code: Exit) -> dict[str, Any]:
    """Return what was found as SARIF 2.1.0, for code review and editors; files not checked are notifications."""
    rules = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.title},
            "fullDescription": {"text": rule.why or rule.title},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        }
        for rule in RULES.values()
    ]
    run = {
        "tool": {"driver": {"name": "vanban", "version": __version__, "rules": rules}},
        "invocations": [
            {
                "executionSuccessful": code is not Exit.UNREADABLE,
                "exitCode": int(code),
                "toolExecutionNotifications": [
                    _notification(report) for report in reports if report.state is not State.CHECKED
                ],
            }
        ],
        "artifacts": [
            {
                "location": {"uri": _uri(report.file)},
                "properties": {"state": report.state.value, "type": report.type, "standard": report.standard},
            }
            for report in reports
        ],
        "results": [_result(finding) for report in reports for finding in report],
    }
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def _uri(file: str) -> str:
    return quote(Path(file).as_posix())


def _location(file: str, at: Finding | Part) -> dict[str, Any]:
    return {
        "physicalLocation": {"artifactLocation": {"uri": _uri(file)}},
        "logicalLocations": [{"fullyQualifiedName": where(at) or file}],
        "message": {"text": quoted(at) or where(at) or file},
    }


def _result(finding: Finding) -> dict[str, Any]:
    place = f"{where(finding)}: " if where(finding) else ""
    count = f" ({count_of(finding)})" if finding.count > 1 else ""
    return {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{place}{finding.message}{count}"},
        "locations": [_location(finding.file, finding)],
        "relatedLocations": [_location(finding.file, part) for part in finding.places[1:]],
        "properties": {
            "code": finding.code, "found": finding.found, "wanted": finding.wanted, "clause": finding.clause,
            "count": finding.count,
        },
    }  # fmt: skip


def _notification(report: Report) -> dict[str, Any]:
    unread = report.state is State.UNREADABLE
    told = [item.message for item in (report.problems if unread else report.findings)]
    return {
        "descriptor": {"id": report.state.value},
        "level": "error" if unread else "warning",
        "message": {"text": "; ".join(told) or state_name(report.state)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(report.file)}}}],
    }
