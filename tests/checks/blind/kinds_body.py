"""What goes wrong in the text: its shape, the căn cứ, what was left in it, what it cites."""

import re
from typing import TYPE_CHECKING

from tests.checks.blind.planters import (
    M1,
    M4,
    P2,
    WARNING,
    Act,
    Aim,
    Kind,
    Pick,
    added,
    dressed,
    first,
    has,
    lacks,
    laid,
    last,
    moved,
    removed,
    replaced,
    rewritten,
    texts,
    together,
    when,
    word_dressed,
)

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

BODY, BASES = "body", "bases"
CITED = r"số (\d+)-([^/\s]+)/([^\s,]+), ngày (\d+)/(\d+)/(\d{4})"
SHORT = {
    "Ban Thường vụ": "BTV",
    "Ban Chấp hành": "BCH",
    "Uỷ ban Kiểm tra": "UBKT",
    "Ban Tổ chức": "BTC",
    "Văn phòng": "VP",
    "cấp uỷ": "CU",
    "chi bộ": "CB",
    "Đảng uỷ": "ĐU",
}


def two(found: tuple[str, ...]) -> tuple[str, ...]:
    return found[:2]


def inner(found: tuple[str, ...]) -> tuple[str, ...]:
    return found[1:2]


def but_last(found: tuple[str, ...]) -> tuple[str, ...]:
    return found[:-1]


def prose(found: tuple[str, ...]) -> tuple[str, ...]:
    """A paragraph of some length that is no item of a list and not the end of the text."""
    running = [
        text for text in found[:-1] if len(text) > 100 and not re.match(r"(\d+(\.\d+)*\.|[a-zđ]\)|[-+*•(])", text)
    ]
    return (max(running, key=len),) if running else ()


def abbreviated(text: str) -> str | None:
    """An abbreviation that nobody explains."""
    for words, letters in SHORT.items():
        if words in text and letters not in text:
            return text.replace(words, letters, 1)
    return None


def _undefined(document: "Document") -> Act | None:
    whole = " ".join(texts(document, BODY))
    return (
        None
        if any(f"({letters})" in whole for letters in SHORT.values())
        else rewritten(BODY, abbreviated, prose)(document)
    )


def without_gap(lines: str) -> Aim:
    return laid(BODY, lines, pick=lambda found: found if len(found) > 2 else ())


def within(words: str, pick: Pick = prose) -> Aim:
    """Words more, after the first word of a paragraph."""
    return rewritten(BODY, lambda text: re.sub(r"(?<=\w) ", f" {words} ", text, count=1), pick)


SHAPES = (
    Kind("body-missing", BODY, M1 + "6.1", when(removed(BODY), lambda document: not texts(document, "headings"))),
    Kind("body-size-13", BODY, P2 + "6", dressed(BODY, "13 pt")),
    Kind("body-size-12", BODY, P2 + "6", dressed(BODY, "12 pt")),
    Kind("body-size-16", BODY, P2 + "6", dressed(BODY, "16 pt")),
    Kind("body-one-paragraph-13", BODY, P2 + "6", dressed(BODY, "13 pt", pick=prose)),
    Kind("body-one-paragraph-16", BODY, P2 + "6", dressed(BODY, "16 pt", pick=prose)),
    Kind("body-italic", BODY, P2 + "6", dressed(BODY, "italic")),
    Kind("body-one-paragraph-italic", BODY, P2 + "6", dressed(BODY, "italic", pick=prose), level=WARNING),
    Kind("body-bold", BODY, P2 + "6", dressed(BODY, "bold")),
    Kind("body-font", BODY, M4 + "1", dressed(BODY, "Arial")),
    Kind("body-one-paragraph-font", BODY, M4 + "1", dressed(BODY, "Calibri", pick=prose)),
    Kind("body-one-word-font", BODY, M4 + "1", word_dressed(BODY, r"(?<= )\w{4,}(?= )", "Cambria", pick=prose)),
    Kind("body-legacy-font", BODY, M4 + "1", dressed(BODY, ".VnTime", pick=prose)),
    Kind(
        "body-legacy-letters",
        BODY,
        M4 + "1",
        rewritten(BODY, lambda _text: "C¸c chi bé, ®¶ng viªn chÞu tr¸ch nhiÖm thi hµnh.", prose),
    ),
    Kind("body-red", BODY, M4 + "1", dressed(BODY, "red", pick=prose)),
    Kind("body-grey", BODY, M4 + "1", dressed(BODY, "grey")),
    Kind("body-left", BODY, M1 + "6.2.2", laid(BODY, "left")),
    Kind("body-one-paragraph-left", BODY, M1 + "6.2.2", laid(BODY, "left", pick=prose)),
    Kind("body-one-paragraph-centred", BODY, M1 + "6.2.2", laid(BODY, "centred", pick=prose)),
    Kind("body-no-indent", BODY, M1 + "6.2.2", laid(BODY, "no indent")),
    Kind("body-one-paragraph-no-indent", BODY, M1 + "6.2.2", laid(BODY, "no indent", pick=prose)),
    Kind("body-indent-25-mm", BODY, M1 + "6.2.2", laid(BODY, "indent 25 mm")),
    Kind("body-hanging", BODY, M1 + "6.2.2", laid(BODY, "hanging", pick=prose)),
    Kind("body-set-in", BODY, M1 + "6.2.2", laid(BODY, "set in", pick=prose)),
    Kind("body-single", BODY, M1 + "6.2.2", laid(BODY, "single")),
    Kind("body-one-and-a-half", BODY, M1 + "6.2.2", laid(BODY, "one and a half")),
    Kind("body-double", BODY, M1 + "6.2.2", laid(BODY, "double", pick=prose)),
    Kind("body-at-least", BODY, M1 + "6.2.2", laid(BODY, "at least 18 pt"), new=True),
    Kind("body-exactly-16", BODY, M1 + "6.2.2", laid(BODY, "exactly 16 pt")),
    Kind("body-exactly-26", BODY, M1 + "6.2.2", laid(BODY, "exactly 26 pt"), new=True),
    Kind("body-one-paragraph-single", BODY, M1 + "6.2.2", laid(BODY, "single", pick=prose)),
    Kind("body-no-gap", BODY, M1 + "6.2.2", without_gap("no gap")),
    Kind("body-gap-3", BODY, M1 + "6.2.2", without_gap("gap 3 pt")),
)
ENDS = (
    Kind("body-end-without-stop", BODY, M1 + "6.2.2", replaced(BODY, r"\.$", "", last)),
    Kind("body-end-of-the-state", BODY, M1 + "6.2.2", replaced(BODY, r"\.$", "./.", last), level=WARNING),
    Kind("body-end-semicolon", BODY, M1 + "6.2.2", replaced(BODY, r"\.$", ";", last)),
    Kind("body-end-dots", BODY, M1 + "6.2.2", replaced(BODY, r"\.$", "…", last)),
    Kind("body-under-the-signature", BODY, M1 + "6.2.1", moved(BODY, after="signer", pick=last)),
    Kind(
        "body-above-the-type", BODY, M1 + "6.2.1", when(moved(BODY, before="type_line", pick=first), has("type_line"))
    ),
    Kind(
        "body-paragraph-twice",
        BODY,
        M1 + "6.1.2",
        added(lambda document: (prose(texts(document, BODY)) or (None,))[0], after=BODY),
        level=WARNING,
    ),
)
LEFT = (
    Kind("body-field-left", BODY, M1 + "6.1.2", within("{{noi_dung}}")),
    Kind("body-tag-left", BODY, M1 + "6.1.2", within("{% if co_phu_luc %}")),
    Kind("body-merge-field-left", BODY, M1 + "6.1.2", within("«Ho_va_ten»")),
    Kind("body-dots-left", BODY, M1 + "6.1.2", within("……………")),
    Kind("body-full-stops-left", BODY, M1 + "6.1.2", within("...............")),
    Kind("body-hint-left", BODY, M1 + "6.1.2", within("[điền nội dung]")),
    Kind("body-hint-in-brackets", BODY, M1 + "6.1.2", within("(ghi rõ tên đơn vị)")),
    Kind("body-question-left", BODY, M1 + "6.1.2", within("???")),
    Kind("body-x-left", BODY, M1 + "6.1.2", within("XXX")),
    Kind("body-reference-error", BODY, M1 + "6.1.2", within("Error! Reference source not found.")),
    Kind("body-bookmark-error", BODY, M1 + "6.1.2", within("Error! Bookmark not defined.")),
    Kind("body-value-error", BODY, M1 + "6.1.2", within("#REF!")),
    Kind("body-none-left", BODY, M1 + "6.1.2", within("None")),
    Kind("body-prompt-left", BODY, M1 + "6.1.2", within("Click or tap here to enter text.")),
    Kind("body-underscores-left", BODY, M1 + "6.1.2", within("__________")),
    Kind(
        "body-filler-left",
        BODY,
        M1 + "6.1.2",
        rewritten(BODY, lambda _text: "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", prose),
    ),
)
CITATIONS = (
    Kind("body-abbreviation-unexplained", BODY, M1 + "6.1.3", _undefined, level=WARNING),
    Kind(
        "body-abbreviation-before-its-words",
        BODY,
        M1 + "6.1.3",
        rewritten(BODY, lambda text: text.replace("Ban Thường vụ", "BTV (Ban Thường vụ)", 1), prose),
        level=WARNING,
    ),
    Kind(
        "citation-without-date",
        BODY,
        M1 + "6.1.4",
        when(replaced(BODY, r"(số \d+-\S+/[^\s,]+), ngày \d+/\d+/\d{4}", r"\1"), lacks(BASES)),
        level=WARNING,
    ),
    Kind(
        "citation-without-number",
        BODY,
        M1 + "6.1.4",
        when(replaced(BODY, r" số \d+-\S+/[^\s,]+,", ""), lacks(BASES)),
        level=WARNING,
    ),
    Kind(
        "citation-without-issuer",
        BODY,
        M1 + "6.1.4",
        when(replaced(BODY, r"(, ngày \d+/\d+/\d{4}) của [^,]+?(?= về )", r"\1"), lacks(BASES)),
        level=WARNING,
    ),
    Kind(
        "citation-impossible-date",
        BODY,
        M1 + "6.1.4",
        when(replaced(BODY, CITED, r"số \1-\2/\3, ngày 31/6/\6"), lacks(BASES)),
        level=WARNING,
    ),
    Kind(
        "citation-of-the-state",
        BODY,
        M1 + "6.1.4",
        when(replaced(BODY, r"số (\d+)-(CV|HD|QĐ|NQ|KL|CT|TB|BC)/([^\s,]+)", r"số: \1/\2-\3"), lacks(BASES)),
        level=WARNING,
    ),
    Kind(
        "body-impossible-date",
        BODY,
        M1 + "6.1.2",
        replaced(BODY, r"ngày \d+/\d+/2026", "ngày 31/9/2026"),
        level=WARNING,
    ),
    Kind("body-year-2206", BODY, M1 + "6.1.2", replaced(BODY, r"(ngày \d+/\d+)/2026", r"\1/2206"), level=WARNING),
)


def _end(pattern: str, new: str, pick: Pick) -> Aim:
    return replaced(BASES, pattern, new, pick)


def _joined_bases(document: "Document") -> Act | None:
    found = texts(document, BASES)
    if len(found) < 2:
        return None
    return together(removed(BASES, inner), rewritten(BASES, lambda text: f"{text} {found[1]}", first))(document)


BASIS = (
    Kind("basis-dash-missing", BASES, M1 + "6.2.3", replaced(BASES, "^- ", "", first)),
    Kind("basis-plus-for-dash", BASES, M1 + "6.2.3", replaced(BASES, "^- ", "+ ", first)),
    Kind("basis-comma", BASES, M1 + "6.2.3", _end(";$", ",", but_last)),
    Kind("basis-full-stop", BASES, M1 + "6.2.3", _end(";$", ".", but_last)),
    Kind("basis-without-mark", BASES, M1 + "6.2.3", _end(";$", "", but_last)),
    Kind("basis-last-comma", BASES, M1 + "6.2.3", _end(r"\.$", ",", last), new=True),
    Kind("basis-last-semicolon", BASES, M1 + "6.2.3", _end(r"\.$", ";", last), new=True),
    Kind("basis-last-without-mark", BASES, M1 + "6.2.3", _end(r"\.$", "", last), new=True),
    Kind("basis-italic", BASES, P2 + "6", dressed(BASES, "italic")),
    Kind("basis-size-12", BASES, P2 + "6", dressed(BASES, "12 pt")),
    Kind("basis-not-justified", BASES, M1 + "6.2.2", laid(BASES, "left")),
    Kind("basis-no-indent", BASES, M1 + "6.2.2", laid(BASES, "no indent")),
    Kind("basis-two-in-one", BASES, M1 + "6.2.3", _joined_bases),
    Kind("basis-without-number", BASES, M1 + "6.2.3", replaced(BASES, r" số \d+-\S+/[^\s,]+,", "")),
    Kind(
        "basis-without-date", BASES, M1 + "6.2.3", replaced(BASES, r"(số \d+-\S+/[^\s,]+), ngày \d+/\d+/\d{4}", r"\1")
    ),
    Kind(
        "basis-without-issuer", BASES, M1 + "6.2.3", replaced(BASES, r"(, ngày \d+/\d+/\d{4}) của .+? (?=về )", r"\1 ")
    ),
    Kind(
        "basis-without-subject",
        BASES,
        M1 + "6.2.3",
        replaced(BASES, r"(, ngày \d+/\d+/\d{4} của .+?) về .+?(?=[;.]$)", r"\1"),
    ),
    Kind("basis-impossible-date", BASES, M1 + "6.2.3", replaced(BASES, r"ngày \d+/\d+/(\d{4})", r"ngày 31/4/\1")),
    Kind("basis-after-the-document", BASES, M1 + "6.2.3", replaced(BASES, r"(ngày \d+/\d+)/\d{4}", r"\1/2027")),
    Kind(
        "basis-of-the-state",
        BASES,
        M1 + "6.2.3",
        replaced(BASES, r"số (\d+)-([A-ZĐ]{2})/(TW|TU|ĐU|VPĐU|BTCTU)", r"số: \1/\2-\3"),
    ),
    Kind("basis-under-the-body", BASES, M1 + "6.2.3", moved(BASES, after=BODY)),
    Kind("basis-above-the-type", BASES, M1 + "6.2.3", moved(BASES, before="type_line")),
    Kind("basis-dots-left", BASES, M1 + "6.2.3", replaced(BASES, r"số \d+-", "số ……-")),
    Kind("basis-field-left", BASES, M1 + "6.2.3", replaced(BASES, r"số \d+-", "số {{so_can_cu}}-")),
)
KINDS = (*SHAPES, *ENDS, *LEFT, *CITATIONS, *BASIS)
