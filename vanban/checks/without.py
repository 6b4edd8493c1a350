"""What a document of our own form must have, but for what its ``form.yaml`` says that it may lack."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from vanban.checks.rule import RULES, Inspection, Told, rule
from vanban.checks.signing import goes_by_another, is_kept
from vanban.errors import Severity
from vanban.messages import translate as _


class Owed(NamedTuple):
    """A mandatory component (mục I): in what it is seen, where it is looked for, and the codes that miss it."""

    shown: tuple[str, ...]
    beside: tuple[str, ...]
    codes: tuple[str, ...]


_HEAD = ("agency-star", "issuing-agency", "parent-agency")
_FOOT = ("signer-name", "authority", "body")
_BODY = ("body", "clause", "article", "dash", "heading-1", "heading-2", "table-head")
_UNSIGNED = "signature-block/missing"
_NO_SUBJECT = ("subject/missing", "letter-subject/missing")
OWED = {
    "party-title": Owed(("party-title", "state-title"), _HEAD, ("party-title/missing",)),
    "issuing-agency": Owed(("issuing-agency",), ("party-title",), ("agency-names/missing",)),
    "number": Owed(("number",), _HEAD, ("number-missing/number",)),
    "place-date": Owed(("place-date",), ("party-title",), ("number-missing/place-date",)),
    "type-name": Owed(("type-name", "subject-letter"), _HEAD, ("type-name/missing",)),
    "subject": Owed(("subject", "subject-letter"), ("type-name", *_HEAD), _NO_SUBJECT),
    "body": Owed(_BODY, ("subject-rule", "subject"), ("body-place/missing",)),
    "office": Owed(("authority", "office", "signature-label"), _FOOT, (_UNSIGNED, "signature-block/missing-office")),
    "signer-name": Owed(("signer-name",), _FOOT, (_UNSIGNED, "signature-block/missing-name")),
    "recipients-label": Owed(("recipients-label",), _FOOT, ("recipients-label/missing", "recipients-list/none")),
}
_SIGNED = ("office", "signer-name")
_EXCUSED = {"parent-agency/missing": "parent-agency"} | {code: name for name, it in OWED.items() for code in it.codes}


def excused(code: str, lacks: Collection[str]) -> bool:
    """Whether what a finding misses is what the document's form may lack."""
    return _EXCUSED.get(code) in lacks


@rule("form-components", Severity.WARNING, "I")
def form_components(inspection: Inspection) -> Iterator[Told]:
    """Văn bản làm từ biểu mẫu có đủ thành phần bắt buộc, trừ phần mà biểu mẫu khai là có thể thiếu.

    Văn bản ban hành kèm theo văn bản khác, bản trích sao thì không xét.
    """
    if inspection.lacks is None or goes_by_another(inspection):
        return
    for name, owed in OWED.items():
        there = any(inspection.located[component] for component in owed.shown)
        unsigned = name in _SIGNED and is_kept(inspection)
        if there or unsigned or name in inspection.lacks or any(_told(code, inspection) for code in owed.codes):
            continue
        row = inspection.standard.components[name]
        message = _("không thấy {title}; hãy ghi, hoặc khai ở form.yaml, mục “Có thể thiếu”, vì sao không có")
        text = message.format(title=row.title.removeprefix("Từ ").lower())
        yield Told("missing", text, inspection.located.near(*owed.beside), clause=row.clause)


def _told(code: str, inspection: Inspection) -> bool:
    """Whether another rule tells it."""
    name, _slash, branch = code.partition("/")
    return any(told.branch == branch for told in RULES[name].check(inspection))
