"""Which standard governs a document, and where its data leave that standard: what no model can know by itself."""

import re
from collections.abc import Iterator
from datetime import date

from vanban.composition.numbering import number_problems
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.administrative import AdministrativePaper, PaperSize
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.models.vocabulary import Citation
from vanban.standards import Standard, current, for_date, for_year, get, on_a5
from vanban.standards.kinds import near_kind
from vanban.text.said import titled, unnamed


def standard_of(document: Document, override: str | None = None) -> Standard:
    """Return the standard that governs a document, its page as large as the document's: the named, or of its date.

    A document without any date follows the standard in force.
    """
    chosen = _by_day(document, override)
    small = isinstance(document, AdministrativePaper) and document.paper is PaperSize.A5
    return on_a5(chosen) if small else chosen


def _by_day(document: Document, override: str | None) -> Standard:
    if override:
        return get(override)
    dated = document.dated()
    if dated.exact:
        return for_date(dated.exact)
    if dated.year and dated.month:
        return for_date(_end_of_month(dated.year, dated.month))
    return for_year(dated.year) if dated.year else current()


def _end_of_month(year: int, month: int) -> date:
    return date.fromordinal((date(year + month // 12, month % 12 + 1, 1)).toordinal() - 1)


def standard_problems(document: Document, standard: Standard) -> Iterator[Problem]:
    """Yield where the document's data leaves the standard: what no model can know by itself."""
    yield from number_problems(document, standard)
    if document.own_standards and standard.id not in document.own_standards:
        message = _(
            "biểu mẫu này chỉ dùng với {listed}, văn bản theo {standard}; hãy sửa ngày, hoặc dùng biểu mẫu khác"
        )
        listed = ", ".join(get(name).title.split(",")[0] for name in document.own_standards)
        text = message.format(listed=listed, standard=standard.title.split(",")[0])
        yield Problem(("date",), "form-standard", text)
    name = document.type_name
    if re.match(rf"{re.escape(name)}\s+\w", unnamed(document.subject or "", name), re.IGNORECASE):
        message = _("“{type}” đã in ở dòng tên loại; nếu là tên loại thì bỏ khỏi trích yếu").format(type=name)
        yield Problem(("subject",), "type-twice", message, Severity.ADVICE)
    if not document.issuer.place:
        message = _("thiếu; hãy viết địa danh in trước ngày, tháng, năm")
        severity = Severity.WARNING if document.head_open else Severity.ERROR
        yield Problem(("issuer", "place"), "missing", message, severity)
    for index, basis in enumerate(document.bases):
        if isinstance(basis, Citation) and (near := near_kind(basis.type)):
            message = _("không có loại văn bản “{type}”; có phải là “{near}”?").format(type=basis.type, near=near)
            yield Problem(("bases", index, "type"), "type-near", message, Severity.WARNING)
    word, several = standard.appendix_label.value.format(n="").strip(), len(document.appendices) > 1
    for index, appendix in enumerate(document.appendices, 1):
        if label := titled(appendix.title, word, index if several else 0)[1]:
            message = _("“{label}” in hai lần hoặc khác số của phụ lục này; chỉ ghi tên phụ lục, số thì máy in")
            path = ("appendices", index - 1, "title")
            yield Problem(path, "appendix-label", message.format(label=label), Severity.WARNING)
    if document.addressees and document.type_name not in standard.addressee_labels:
        message = _("“{type}” không có phần Kính gửi; hãy chuyển xuống Nơi nhận")
        yield Problem(("addressees",), "addressees", message.format(type=document.type_name))
    prefixes = {prefix.symbol for prefix in standard.signature_prefixes}
    if document.signature.prefix and document.signature.prefix.value not in prefixes:
        message = _("chuẩn này không có thể thức đề ký {prefix}")
        yield Problem(("signature", "prefix"), "signature-prefix", message.format(prefix=document.signature.prefix))
