"""Which lines are căn cứ: each a line of its own with a dash before or a semicolon behind, naming what it rests on."""

import re
from collections.abc import Iterable
from itertools import takewhile

from vanban.checks.word import Paragraph

_LINE = re.compile(r"[-–+•*]?\s*(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Trên cơ sở)\s", re.IGNORECASE)
_DASHED = re.compile(r"[-–+•*]\s")
_NAMED = re.compile(
    r"[-–+•*]?\s*(?:Căn cứ|Xét)\s+(?:(?:Điều lệ|Luật|Bộ luật|Pháp lệnh|Hiến pháp)\b|[^,;]*\bsố:?\s|đề nghị của\b)",
    re.IGNORECASE,
)


def grounds(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Return the căn cứ that paragraphs begin with; a sentence that opens the text with “Căn cứ …” is none."""
    run = list(takewhile(_lists, paragraphs))
    begins = bool(run) and re.match(r"[-–+•*]?\s*(?:Căn cứ|Xét)\s", run[0].text)
    listed = any(_DASHED.match(line.text) or line.text.endswith(";") or line.listed for line in run)
    return run if begins and listed else []


def _lists(paragraph: Paragraph) -> bool:
    text = paragraph.text
    marked = _DASHED.match(text) or text.endswith((";", ",")) or paragraph.listed
    return bool(_LINE.match(text) and (marked or _NAMED.match(text)))


def named(paragraph: Paragraph) -> bool:
    """Whether a line names the document, law or proposal that it rests on, and nothing is said behind it."""
    text = paragraph.text
    return bool(_NAMED.match(text) and _DASHED.match(text) and text.endswith((";", ".", ",")))
