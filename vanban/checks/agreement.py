"""Rule of what a document says of itself in several places: who issues it, decides, signs it, where it is kept."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from vanban.checks.lines import joined, names
from vanban.checks.pieces import Piece
from vanban.checks.rule import Inspection, Told, rule, told_of
from vanban.checks.signing import alone, blocks_of
from vanban.errors import Severity
from vanban.standards import agreement, manners
from vanban.text.language import fold

_RESOLVED = re.compile(r"quyet (?:dinh|nghi)\b")


@rule("issuer-agreement", Severity.WARNING, ref="I.7.1, I.9.2.5")
def issuer_agreement(inspection: Inspection) -> Iterator[Told]:
    """Cơ quan ban hành, cơ quan quyết định, người ký và nơi lưu phải khớp nhau.

    Văn bản của văn phòng không do bí thư ký; ban chấp hành quyết định thì không ký thay mặt ban thường vụ; văn bản của
    đảng uỷ xã không lưu ở văn phòng tỉnh uỷ.
    """
    parents, own = map(joined, names(inspection))
    decides = _decides(inspection)
    for block in blocks_of(inspection):
        if block.confirms:
            continue
        authority, at = block.text("authority"), block.pieces[0][1]
        if not alone(inspection, block):
            yield from told_of(agreement.signer(authority, block.text("office"), own), at)
        if decides:
            yield from told_of(agreement.decider(decides.text, authority), at)
    if decides:
        yield from told_of(agreement.decides(decides.text, own), decides)
    for piece in inspection.located["recipient"]:
        if manners.is_archive(piece.text):
            yield from told_of(agreement.archive(piece.text, own, parents), piece)


def _decides(inspection: Inspection) -> Piece | None:
    """Return the line over the text that says who decides; ``QUYẾT ĐỊNH`` may stand under it."""
    found = [piece for name in ("basis", "body") for piece in inspection.located[name] if piece.upper]
    for piece, below in zip_longest(found, found[1:]):
        if _RESOLVED.search(fold(piece.text)) or (below and _RESOLVED.match(fold(below.text))):
            return piece
    return None
