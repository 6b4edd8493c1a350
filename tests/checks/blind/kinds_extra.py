"""What goes wrong in the components that a document may have: appendices, urgency, circulation, drafts; and in tables."""

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from tests.checks.blind.planters import (
    M1,
    M2,
    M4,
    P2,
    WARNING,
    Act,
    Kind,
    dressed,
    first,
    has,
    laid,
    last,
    moved,
    of_type,
    removed,
    replaced,
    rewritten,
    texts,
    together,
    when,
)
from tests.checks.blind.spans import PARAGRAPH_ORDER, properties, put, w
from tests.checks.blind.surgery import Paper

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

LABEL, TITLE, REFERENCE = "appendix_label", "appendix_title", "appendix_reference"
URGENT, SCOPE, DRAFT = "urgency", "circulation", "draft"
ROMAN = ("", "I", "II", "III", "IV", "V")


def several(document: "Document") -> bool:
    return len(texts(document, LABEL)) > 1


def _never_mentioned(document: "Document") -> Act | None:
    """Every word of the text that leads to an appendix taken away."""
    pattern = r"\s*\((?:[^()]*[Pp]hụ lục[^()]*|[^()]*kèm theo[^()]*)\)|,? (?:tại|theo|nêu tại|ở) (?:các )?[Pp]hụ lục(?: \d+)?(?: kèm theo)?"
    acts = []
    for component in ("body", "headings"):
        for text in texts(document, component):
            new = re.sub(pattern, "", text)
            if re.search("[Pp]hụ lục", new):
                return None
            if new != text:
                acts.append(rewritten(component, lambda one, old=text, new=new: new if one == old else None)(document))
    return (lambda paper: [act(paper) for act in acts] and None) if acts else None


def _on_the_same_page(paper: Paper, label: str) -> None:
    """The appendix runs on where the document ends."""
    span = paper.find(label)[0]
    body = paper.body
    at = span.paragraph
    while at.getparent() is not body:
        at = at.getparent()
    for node in [*span.paragraph.iter(w("pageBreakBefore"))]:
        node.getparent().remove(node)
    put(properties(span.paragraph), "pageBreakBefore", PARAGRAPH_ORDER, val="0")
    before = at.getprevious()
    while before is not None and not "".join(before.itertext()).strip():
        for node in [*before.iter(w("br"))]:
            if node.get(w("type")) == "page":
                node.getparent().remove(node)
        if before.find(f"{w('pPr')}/{w('sectPr')}") is not None:
            break
        before = before.getprevious()
    following = [
        node
        for node in body.iter(w("sectPr"))
        if node in at.itersiblings() or any(parent in at.itersiblings() for parent in node.iterancestors())
    ]
    kind = following[0].find(w("type"))
    if kind is None:
        kind = following[0].makeelement(w("type"), {})
        references = following[0].findall(w("headerReference")) + following[0].findall(w("footerReference"))
        following[0].insert(len(references), kind)
    kind.set(w("val"), "continuous")
    for tag in ("pgSz", "pgMar"):
        following[0].replace(following[0].find(w(tag)), deepcopy(paper.sections()[0].find(w(tag))))


def _same_page(document: "Document") -> Act | None:
    found = texts(document, LABEL)
    return (lambda paper: _on_the_same_page(paper, found[0])) if found else None


def _label_beside_title(document: "Document") -> Act | None:
    title = texts(document, TITLE)
    return (
        together(removed(TITLE, first), rewritten(LABEL, lambda text: f"{text}: {title[0]}", first))(document)
        if title
        else None
    )


APPENDICES = (
    Kind("appendix-label-missing", LABEL, M2 + "1.2", removed(LABEL, first)),
    Kind("appendix-number-missing", LABEL, M2 + "1.1", when(replaced(LABEL, r" \d+$", "", last), several)),
    Kind(
        "appendix-number-roman",
        LABEL,
        M2 + "1.1",
        when(replaced(LABEL, r"\d+$", lambda found: ROMAN[int(found[0])], last), several),
    ),
    Kind(
        "appendix-number-twice",
        LABEL,
        M2 + "1.1",
        when(replaced(LABEL, r"\d+$", lambda found: str(int(found[0]) - 1), last), several),
    ),
    Kind(
        "appendix-number-skipped",
        LABEL,
        M2 + "1.1",
        when(replaced(LABEL, r"\d+$", lambda found: str(int(found[0]) + 1), last), several),
    ),
    Kind(
        "appendix-letter",
        LABEL,
        M2 + "1.1",
        when(replaced(LABEL, r"\d+$", lambda found: " ABCDE"[int(found[0])], first), several),
    ),
    Kind("appendix-left", LABEL, M2 + "1.2", laid(LABEL, "left", pick=first)),
    Kind("appendix-right", LABEL, M2 + "1.2", laid(LABEL, "right", pick=last)),
    Kind("appendix-label-other-word", LABEL, M2 + "1.2", replaced(LABEL, "(?i)^phụ lục", "Biểu", first)),
    Kind("appendix-title-beside-label", LABEL, M2 + "1.2", _label_beside_title),
    Kind("appendix-font", LABEL, M4 + "1", dressed(LABEL, "Arial", pick=first)),
    Kind("appendix-not-mentioned", LABEL, M2 + "1.1", _never_mentioned),
    Kind("appendix-on-the-same-page", LABEL, M2 + "1.1", _same_page),
    Kind("appendix-title-missing", TITLE, M2 + "1.1", removed(TITLE, first)),
    Kind("appendix-title-above-label", TITLE, M2 + "1.2", moved(TITLE, before=LABEL, pick=first)),
    Kind(
        "appendix-title-under-reference",
        TITLE,
        M2 + "1.2",
        when(moved(TITLE, after=REFERENCE, pick=last), has(REFERENCE)),
    ),
    Kind("appendix-title-field-left", TITLE, M2 + "1.1", rewritten(TITLE, lambda _text: "{{ten_phu_luc}}", first)),
    Kind("appendix-reference-missing", REFERENCE, M2 + "1.2", removed(REFERENCE, first)),
    Kind("appendix-reference-last-missing", REFERENCE, M2 + "1.2", when(removed(REFERENCE, last), several)),
    Kind(
        "appendix-reference-number",
        REFERENCE,
        M2 + "1.2",
        replaced(REFERENCE, r"số (\d+)-", lambda found: f"số {int(found[1]) + 3:02}-"),
    ),
    Kind(
        "appendix-reference-type-symbol",
        REFERENCE,
        M2 + "1.2",
        replaced(REFERENCE, r"(số \d+)-(\w+)/", lambda found: f"{found[1]}-{'BC' if found[2] != 'BC' else 'KH'}/"),
    ),
    Kind(
        "appendix-reference-agency-symbol",
        REFERENCE,
        M2 + "1.2",
        replaced(REFERENCE, r"(số \d+-\w+)/(\w+)", lambda found: f"{found[1]}/{'TU' if found[2] != 'TU' else 'ĐU'}"),
    ),
    Kind(
        "appendix-reference-day",
        REFERENCE,
        M2 + "1.2",
        replaced(REFERENCE, r"ngày (\d+)", lambda found: f"ngày {int(found[1]) % 27 + 1:02}"),
    ),
    Kind(
        "appendix-reference-year",
        REFERENCE,
        M2 + "1.2",
        replaced(REFERENCE, r"(/|năm )(20\d\d)", lambda found: f"{found[1]}{int(found[2]) - 1}"),
    ),
    Kind(
        "appendix-reference-impossible-date", REFERENCE, M2 + "1.2", replaced(REFERENCE, r"ngày \d+/\d+/", "ngày 31/6/")
    ),
    Kind(
        "appendix-reference-issuer",
        REFERENCE,
        M2 + "1.2",
        replaced(REFERENCE, r" của [^)]+", " của Uỷ ban nhân dân tỉnh Bản Mẫu"),
    ),
    Kind(
        "appendix-reference-type",
        REFERENCE,
        M2 + "1.2",
        lambda document: replaced(
            REFERENCE,
            r"(?i)(kèm theo )\w+ \w+(?= số)",
            r"\1Thông tri" if document.type != "Thông tri" else r"\1Báo cáo",
        )(document),
    ),
    Kind("appendix-reference-without-number", REFERENCE, M2 + "1.2", replaced(REFERENCE, r" số \d+-[^\s,]+,?", "")),
    Kind("appendix-reference-without-date", REFERENCE, M2 + "1.2", replaced(REFERENCE, r",? ngày [\d/]+", "")),
    Kind("appendix-reference-without-issuer", REFERENCE, M2 + "1.2", replaced(REFERENCE, r" của [^)]+", "")),
    Kind("appendix-reference-blank", REFERENCE, M2 + "1.2", replaced(REFERENCE, r"số \d+-", "số      -")),
    Kind("appendix-reference-dots", REFERENCE, M2 + "1.2", replaced(REFERENCE, r"ngày [\d/]+", "ngày …/…/……")),
    Kind("appendix-reference-field-left", REFERENCE, M2 + "1.2", replaced(REFERENCE, r"ngày [\d/]+", "ngày {{ngay}}")),
    Kind("appendix-reference-above-title", REFERENCE, M2 + "1.2", moved(REFERENCE, before=TITLE, pick=first)),
)
OTHERS = (
    Kind("urgency-not-a-level", URGENT, M2 + "3", rewritten(URGENT, lambda _text: "GẤP")),
    Kind("urgency-old-level", URGENT, M2 + "3", rewritten(URGENT, lambda _text: "HOẢ TỐC HẸN GIỜ"), new=True),
    Kind("urgency-lower-case", URGENT, P2 + "11", rewritten(URGENT, str.capitalize)),
    Kind("urgency-size-12", URGENT, P2 + "11", dressed(URGENT, "12 pt")),
    Kind("urgency-light", URGENT, P2 + "11", dressed(URGENT, "light")),
    Kind("urgency-italic", URGENT, P2 + "11", dressed(URGENT, "italic")),
    Kind("urgency-above-number", URGENT, M2 + "3", moved(URGENT, before="number")),
    Kind("urgency-above-agency", URGENT, M2 + "3", moved(URGENT, before="agency")),
    Kind("urgency-under-date", URGENT, M2 + "3", moved(URGENT, after="place_date")),
    Kind("urgency-above-the-subject", URGENT, M2 + "3", when(moved(URGENT, after="number"), of_type("Công văn"))),
    Kind("urgency-above-the-title", URGENT, M2 + "3", moved(URGENT, before="party_title")),
    Kind("urgency-at-the-end", URGENT, M2 + "3", moved(URGENT, before="recipients_head")),
    Kind("urgency-font", URGENT, M4 + "1", dressed(URGENT, "Arial")),
    Kind("circulation-lower-case", SCOPE, P2 + "12", rewritten(SCOPE, str.capitalize), level=WARNING),
    Kind("circulation-size-14", SCOPE, P2 + "12", dressed(SCOPE, "14 pt"), level=WARNING),
    Kind("circulation-light", SCOPE, P2 + "12", dressed(SCOPE, "light"), level=WARNING),
    Kind("circulation-italic", SCOPE, P2 + "12", dressed(SCOPE, "italic"), level=WARNING),
    Kind("circulation-left", SCOPE, M2 + "4.1", laid(SCOPE, "left"), level=WARNING),
    Kind("circulation-under-number", SCOPE, M2 + "4.1", moved(SCOPE, after="number"), level=WARNING),
    Kind("circulation-under-the-text", SCOPE, M2 + "4.1", moved(SCOPE, after="body"), level=WARNING),
    Kind(
        "circulation-misspelt",
        SCOPE,
        M2 + "4.1",
        rewritten(
            SCOPE,
            lambda text: (
                text.replace("LƯU HÀNH", "LƯU HÁNH")
                .replace("HỘI NGHỊ", "HỘI NGHI")
                .replace("THU HỒI", "THU HỔI")
                .replace("TRẢ LẠI", "TRẢ LAI")
            ),
        ),
        level=WARNING,
    ),
    Kind("draft-upright", DRAFT, P2 + "12", dressed(DRAFT, "upright"), level=WARNING),
    Kind("draft-bold", DRAFT, P2 + "12", dressed(DRAFT, "bold"), level=WARNING),
    Kind("draft-size-12", DRAFT, P2 + "12", dressed(DRAFT, "12 pt"), level=WARNING),
    Kind("draft-capitals", DRAFT, P2 + "12", rewritten(DRAFT, str.upper), level=WARNING),
    Kind("draft-above-number", DRAFT, M2 + "4.2", moved(DRAFT, before="number"), level=WARNING),
    Kind("draft-above-the-title", DRAFT, M2 + "4.2", moved(DRAFT, before="party_title"), level=WARNING),
    Kind("draft-under-date", DRAFT, M2 + "4.2", moved(DRAFT, after="place_date"), level=WARNING),
    Kind("draft-turn-missing", DRAFT, M2 + "4.2", replaced(DRAFT, r" lần.*$", ""), level=WARNING),
    Kind("table-head-font", "table_header", M4 + "1", dressed("table_header", "Arial")),
    Kind(
        "table-head-field-left", "table_header", M1 + "6.1.2", rewritten("table_header", lambda _text: "{{cot}}", last)
    ),
)
KINDS = (*APPENDICES, *OTHERS)
