"""Head and foot of a paper pasted into its text with the rest: the form prints them from fields of their own."""

import re
from collections.abc import Iterator

from vanban.composition.numbering import flat
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, prose_fields
from vanban.models.document import Document
from vanban.standards import Standard
from vanban.text.language import fold

_FIRST = 8
"""Lines at the beginning of a text among which a head may stand."""
_NUMBER = re.compile(r"Số[\s:\d.…]*[-–]\s*[A-ZĐ]+(?:-[A-ZĐ]+)*\s*/\s*[A-ZĐ]\S*")
_PLACE_DATE = re.compile(r"[A-ZĐÀ-Ỹ][^,.;:]{1,40}, ngày [\d.… ]+ tháng [\d.… ]+ năm [\d.… ]+")
_ADDRESSED = re.compile(r"Kính (?:gửi|trình)\s*:.*", re.IGNORECASE)
_AUTHORITY = re.compile(r"(?:T/M|TM\.?|K/T|KT\.?|T/L|TL\.?|TUQ\.?)\s+\S.*")
_SIGNS = " *.:;\u00a0"
"""What may stand around a line without being of it."""


def pasted_problems(document: Document, standard: Standard) -> Iterator[Problem]:
    """Yield the first line of the head, of Nơi nhận and of the signature that stands in the text of a document too."""
    for name in sorted(prose_fields(type(document))):
        text = getattr(document, name)
        if isinstance(text, str) and text:
            lines = [(number, line.strip(_SIGNS)) for number, line in enumerate(text.split("\n"), 1)]
            for number, line in _found(document, standard, [(number, line) for number, line in lines if line]):
                message = _("“{line}” do biểu mẫu in từ mục riêng; hãy bỏ khỏi đây, không thì in hai lần")
                yield Problem((name,), "form-prints", message.format(line=line), Severity.WARNING, (number, 1))


def _found(document: Document, standard: Standard, lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    head = _head(document, standard)
    for number, line in lines[:_FIRST]:
        capital = line == line.upper() and fold(line) in head
        addressed = document.addressees and _ADDRESSED.fullmatch(line)
        if capital or addressed or _NUMBER.fullmatch(line) or _PLACE_DATE.fullmatch(line):
            yield number, line
            break
    label = fold(standard.recipients_label.value.strip(_SIGNS))
    yield from [(number, line) for number, line in lines if fold(line) == label][:1]
    signed = [(number, line) for number, line in lines if line == line.upper() and _AUTHORITY.fullmatch(line)]
    name = fold(document.signature.name)
    yield from (signed or [(number, line) for number, line in lines[-1:] if name and fold(line) == name])[:1]


def _head(document: Document, standard: Standard) -> frozenset[str]:
    """Return what stands above the text of a document in capitals, folded."""
    issuer, enacting = document.issuer, getattr(document, "enacting", "")
    lines = (standard.party_title.value, flat(issuer.name), flat(issuer.parent), document.type_name, enacting)
    return frozenset(map(fold, lines))
