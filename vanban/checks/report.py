"""Findings as people and machines read them: lines of text, SARIF."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from vanban._version import __version__
from vanban.checks.rule import RULES, Finding
from vanban.errors import Severity
from vanban.messages import translate as _

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def severity_name(severity: Severity) -> str:
    """Return a severity in the language in use."""
    return {Severity.ERROR: _("lỗi"), Severity.WARNING: _("cảnh báo"), Severity.ADVICE: _("lưu ý")}[severity]


def line(finding: Finding) -> str:
    """Return a finding on one line: severity, place, what is wrong, rule, clause, and the paragraph's text."""
    place = f"{finding.place}: " if finding.place else ""
    clause = f", {finding.clause}" if finding.clause else ""
    text = f" “{finding.text}”" if finding.text else ""
    return f"  {severity_name(finding.severity)}: {place}{finding.message} [{finding.code}{clause}]{text}"


def summary(findings: Sequence[Finding], files: int) -> str:
    """Return the last line: how many files, how many findings of each kind."""
    counts = Counter(finding.severity for finding in findings)
    parts = [f"{counts[severity]} {severity_name(severity)}" for severity in Severity if counts[severity]]
    told = ", ".join(parts) or _("không thấy gì")
    return _("{n} tệp: {told}").format(n=files, told=told)


def sarif(findings: Iterable[Finding]) -> dict[str, Any]:
    """Return findings as SARIF 2.1.0, for code review and editors."""
    rules = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.title},
            "fullDescription": {"text": rule.why or rule.title},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        }
        for rule in RULES.values()
    ]
    results = [
        {
            "ruleId": finding.rule,
            "level": _LEVELS[finding.severity],
            "message": {"text": f"{finding.place}: {finding.message}" if finding.place else finding.message},
            "locations": [
                {
                    "physicalLocation": {"artifactLocation": {"uri": finding.file}},
                    "logicalLocations": [{"fullyQualifiedName": finding.place or finding.file}],
                }
            ],
            "properties": {"code": finding.code, "found": finding.found, "wanted": finding.wanted,
                           "clause": finding.clause},
        }
        for finding in findings
    ]  # fmt: skip
    tool = {"driver": {"name": "vanban", "version": __version__, "rules": rules}}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": tool, "results": results}],
    }
