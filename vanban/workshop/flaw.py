"""What is wrong with a template, and where a person finds it."""

from dataclasses import dataclass

from vanban.checks.rule import Finding
from vanban.checks.word import Paragraph
from vanban.errors import Severity


@dataclass(frozen=True, slots=True)
class Flaw:
    """One fault of a template; ``part`` names the place where no paragraph does."""

    code: str
    message: str
    at: Paragraph | None = None
    severity: Severity = Severity.ERROR
    part: str = ""

    def finding(self, file: str) -> Finding:
        """Return it as the checker's findings are, for reports and comments."""
        place, text = (self.at.place, self.at.text[:60]) if self.at else (self.part, "")
        return Finding(self.code, self.code, self.severity, self.message, place, text, file=file)
