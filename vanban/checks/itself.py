"""Rules of what a document says of itself: that it has the articles which it names, and calls itself what it is."""

import re
from collections.abc import Iterator

from vanban.checks.outline import article, flow, ordinal
from vanban.checks.rule import Inspection, Told, rule
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.standards.bases import TYPE
from vanban.text.language import fold

_AS_ARTICLE = re.compile(r"[-–+]?\s*Như\s+(?:tại\s+)?Điều\b", re.IGNORECASE)
_NUMBER = re.compile(r"Điều\s+(\d+)", re.IGNORECASE)
_OWN = re.compile(
    rf"\bchịu trách nhiệm (?:tổ chức |triển khai )?(?:thi hành|(?P<done>thực hiện)) (?P<carried>{TYPE}) này\b"
    rf"|(?:^|\. )(?P<valid>{TYPE}) này có hiệu lực\b"
)
_CITED = re.compile(r"[\s,]*(?:số|ngày)\b")
"""What follows the type of another document."""
_THIS = re.compile(r"\s+này\b")


@rule("itself", Severity.WARNING, "I.6.1")
def itself(inspection: Inspection) -> Iterator[Told]:
    """Văn bản nói về mình cho đúng: Điều ghi ở Nơi nhận là Điều đã có, câu thi hành gọi đúng tên loại.

    Ví dụ: văn bản có 3 điều thì không ghi “Như Điều 5”; quyết định không ghi “chịu trách nhiệm thi hành Kế hoạch này”.
    """
    text = [paragraph for zone, paragraph in flow(inspection) if not zone]
    counts = {ordinal(match["sign"]) for paragraph in text if (match := article(paragraph)) and match["sign"]}
    for piece in inspection.located["recipient"]:
        named = map(int, _NUMBER.findall(piece.text)) if _AS_ARTICLE.match(piece.text) else ()
        if beyond := [number for number in named if counts and number > max(counts)]:
            message = _("văn bản không có Điều {number}").format(number=beyond[0])
            yield Told("article", message, piece, f"Điều {beyond[0]}", f"Điều {max(counts)}")
    own = inspection.located.text("type-name").capitalize()
    for paragraph in text if re.fullmatch(TYPE, own) else ():
        match = _OWN.search(paragraph.text)
        called = (match["carried"] or match["valid"]) if match else ""
        if match and called and fold(called) not in {fold(own), *_named(inspection, cited=bool(match["done"]))}:
            message = _("văn bản là {type}, câu này lại gọi là “{found} này”").format(type=own, found=called)
            yield Told("type", message, paragraph, f"{called} này", f"{own} này")


def _named(inspection: Inspection, *, cited: bool) -> set[str]:
    """Return the types that “này” may mean beside the document's own: those it names as what it issues.

    What it carries out (thực hiện) may also be what it cites by number or day.
    """
    found = set(map(fold, re.findall(TYPE, inspection.located.text("subject"), re.IGNORECASE)))
    for _zone, paragraph in flow(inspection):
        for match in re.finditer(rf"\b{TYPE}\b", paragraph.text):
            other = cited or not _CITED.match(paragraph.text, match.end())
            if other and not _THIS.match(paragraph.text, match.end()):
                found.add(fold(match[0]))
    return found
