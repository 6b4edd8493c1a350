"""What goes wrong in the text: its shape, the căn cứ, what was left in it, what it cites."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.checks.blind.planters import (
    ERROR,
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
    every,
    first,
    has,
    lacks,
    laid,
    last,
    longest,
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
SHORT = {"Ban Thường vụ": "BTV", "Ban Chấp hành": "BCH", "Uỷ ban Kiểm tra": "UBKT", "Ban Tổ chức": "BTC", "Văn phòng": "VP", "cấp uỷ": "CU", "chi bộ": "CB", "Đảng uỷ": "ĐU"}


def two(found: tuple[str, ...]) -> tuple[str, ...]:
    return found[:2]


def inner(found: tuple[str, ...]) -> tuple[str, ...]:
    return found[1:2]


def but_last(found: tuple[str, ...]) -> tuple[str, ...]:
    return found[:-1]


def prose(found: tuple[str, ...]) -> tuple[str, ...]:
    """A paragraph of some length that is no item of a list and not the end of the text."""
    running = [text for text in found[:-1] if len(text) > 100 and not re.match(r"(\d+(\.\d+)*\.|[a-zđ]\)|[-+*•(])", text)]
    return (max(running, key=len),) if running else ()


def abbreviated(text: str) -> str | None:
    """An abbreviation that nobody explains."""
    for words, letters in SHORT.items():
        if words in text and letters not in text:
            return text.replace(words, letters, 1)
    return None


def _undefined(document: "Document") -> Act | None:
    whole = " ".join(texts(document, BODY))
    return None if any(f"({letters})" in whole for letters in SHORT.values()) else rewritten(BODY, abbreviated, prose)(document)


def without_gap(lines: str) -> Aim:
    return laid(BODY, lines, pick=lambda found: found if len(found) > 2 else ())


def within(words: str, pick: Pick = prose) -> Aim:
    """Words more, after the first word of a paragraph."""
    return rewritten(BODY, lambda text: re.sub(r"(?<=\w) ", f" {words} ", text, count=1), pick)


SHAPES = (
    Kind("body-missing", BODY, M1 + "6.1", ERROR, when(removed(BODY), lambda document: not texts(document, "headings"))),
    Kind("body-size-13", BODY, P2 + "6", ERROR, dressed(BODY, "13 pt")),
    Kind("body-size-12", BODY, P2 + "6", ERROR, dressed(BODY, "12 pt")),
    Kind("body-size-16", BODY, P2 + "6", ERROR, dressed(BODY, "16 pt")),
    Kind("body-one-paragraph-13", BODY, P2 + "6", ERROR, dressed(BODY, "13 pt", pick=prose)),
    Kind("body-one-paragraph-16", BODY, P2 + "6", ERROR, dressed(BODY, "16 pt", pick=prose)),
    Kind("body-italic", BODY, P2 + "6", ERROR, dressed(BODY, "italic")),
    Kind("body-one-paragraph-italic", BODY, P2 + "6", WARNING, dressed(BODY, "italic", pick=prose)),
    Kind("body-bold", BODY, P2 + "6", ERROR, dressed(BODY, "bold")),
    Kind("body-font", BODY, M4 + "1", ERROR, dressed(BODY, "Arial")),
    Kind("body-one-paragraph-font", BODY, M4 + "1", ERROR, dressed(BODY, "Calibri", pick=prose)),
    Kind("body-one-word-font", BODY, M4 + "1", ERROR, word_dressed(BODY, r"(?<= )\w{4,}(?= )", "Cambria", pick=prose)),
    Kind("body-legacy-font", BODY, M4 + "1", ERROR, dressed(BODY, ".VnTime", pick=prose)),
    Kind("body-legacy-letters", BODY, M4 + "1", ERROR, rewritten(BODY, lambda _text: "C¸c chi bé, ®¶ng viªn chÞu tr¸ch nhiÖm thi hµnh.", prose)),
    Kind("body-red", BODY, M4 + "1", ERROR, dressed(BODY, "red", pick=prose)),
    Kind("body-grey", BODY, M4 + "1", ERROR, dressed(BODY, "grey")),
    Kind("body-left", BODY, M1 + "6.2.2", ERROR, laid(BODY, "left")),
    Kind("body-one-paragraph-left", BODY, M1 + "6.2.2", ERROR, laid(BODY, "left", pick=prose)),
    Kind("body-one-paragraph-centred", BODY, M1 + "6.2.2", ERROR, laid(BODY, "centred", pick=prose)),
    Kind("body-no-indent", BODY, M1 + "6.2.2", ERROR, laid(BODY, "no indent")),
    Kind("body-one-paragraph-no-indent", BODY, M1 + "6.2.2", ERROR, laid(BODY, "no indent", pick=prose)),
    Kind("body-indent-25-mm", BODY, M1 + "6.2.2", ERROR, laid(BODY, "indent 25 mm")),
    Kind("body-hanging", BODY, M1 + "6.2.2", ERROR, laid(BODY, "hanging", pick=prose)),
    Kind("body-set-in", BODY, M1 + "6.2.2", ERROR, laid(BODY, "set in", pick=prose)),
    Kind("body-single", BODY, M1 + "6.2.2", ERROR, laid(BODY, "single")),
    Kind("body-one-and-a-half", BODY, M1 + "6.2.2", ERROR, laid(BODY, "one and a half")),
    Kind("body-double", BODY, M1 + "6.2.2", ERROR, laid(BODY, "double", pick=prose)),
    Kind("body-at-least", BODY, M1 + "6.2.2", ERROR, laid(BODY, "at least 18 pt"), new=True),
    Kind("body-exactly-16", BODY, M1 + "6.2.2", ERROR, laid(BODY, "exactly 16 pt")),
    Kind("body-exactly-26", BODY, M1 + "6.2.2", ERROR, laid(BODY, "exactly 26 pt"), new=True),
    Kind("body-one-paragraph-single", BODY, M1 + "6.2.2", ERROR, laid(BODY, "single", pick=prose)),
    Kind("body-no-gap", BODY, M1 + "6.2.2", ERROR, without_gap("no gap")),
    Kind("body-gap-3", BODY, M1 + "6.2.2", ERROR, without_gap("gap 3 pt")),
)
ENDS = (
    Kind("body-end-without-stop", BODY, M1 + "6.2.2", ERROR, replaced(BODY, r"\.$", "", last)),
    Kind("body-end-of-the-state", BODY, M1 + "6.2.2", WARNING, replaced(BODY, r"\.$", "./.", last)),
    Kind("body-end-semicolon", BODY, M1 + "6.2.2", ERROR, replaced(BODY, r"\.$", ";", last)),
    Kind("body-end-dots", BODY, M1 + "6.2.2", ERROR, replaced(BODY, r"\.$", "…", last)),
    Kind("body-under-the-signature", BODY, M1 + "6.2.1", ERROR, moved(BODY, after="signer", pick=last)),
    Kind("body-above-the-type", BODY, M1 + "6.2.1", ERROR, when(moved(BODY, before="type_line", pick=first), has("type_line"))),
    Kind("body-paragraph-twice", BODY, M1 + "6.1.2", WARNING, added(BODY, lambda document: (prose(texts(document, BODY)) or (None,))[0], after=BODY)),
)
LEFT = (
    Kind("body-field-left", BODY, M1 + "6.1.2", ERROR, within("{{noi_dung}}")),
    Kind("body-tag-left", BODY, M1 + "6.1.2", ERROR, within("{% if co_phu_luc %}")),
    Kind("body-merge-field-left", BODY, M1 + "6.1.2", ERROR, within("«Ho_va_ten»")),
    Kind("body-dots-left", BODY, M1 + "6.1.2", ERROR, within("……………")),
    Kind("body-full-stops-left", BODY, M1 + "6.1.2", ERROR, within("...............")),
    Kind("body-hint-left", BODY, M1 + "6.1.2", ERROR, within("[điền nội dung]")),
    Kind("body-hint-in-brackets", BODY, M1 + "6.1.2", ERROR, within("(ghi rõ tên đơn vị)")),
    Kind("body-question-left", BODY, M1 + "6.1.2", ERROR, within("???")),
    Kind("body-x-left", BODY, M1 + "6.1.2", ERROR, within("XXX")),
    Kind("body-reference-error", BODY, M1 + "6.1.2", ERROR, within("Error! Reference source not found.")),
    Kind("body-bookmark-error", BODY, M1 + "6.1.2", ERROR, within("Error! Bookmark not defined.")),
    Kind("body-value-error", BODY, M1 + "6.1.2", ERROR, within("#REF!")),
    Kind("body-none-left", BODY, M1 + "6.1.2", ERROR, within("None")),
    Kind("body-prompt-left", BODY, M1 + "6.1.2", ERROR, within("Click or tap here to enter text.")),
    Kind("body-underscores-left", BODY, M1 + "6.1.2", ERROR, within("__________")),
    Kind("body-filler-left", BODY, M1 + "6.1.2", ERROR, rewritten(BODY, lambda _text: "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", prose)),
)
CITATIONS = (
    Kind("body-abbreviation-unexplained", BODY, M1 + "6.1.3", WARNING, _undefined),
    Kind("body-abbreviation-before-its-words", BODY, M1 + "6.1.3", WARNING, rewritten(BODY, lambda text: text.replace("Ban Thường vụ", "BTV (Ban Thường vụ)", 1), prose)),
    Kind("citation-without-date", BODY, M1 + "6.1.4", WARNING, when(replaced(BODY, r"(số \d+-\S+/[^\s,]+), ngày \d+/\d+/\d{4}", r"\1"), lacks(BASES))),
    Kind("citation-without-number", BODY, M1 + "6.1.4", WARNING, when(replaced(BODY, r" số \d+-\S+/[^\s,]+,", ""), lacks(BASES))),
    Kind("citation-without-issuer", BODY, M1 + "6.1.4", WARNING, when(replaced(BODY, r"(, ngày \d+/\d+/\d{4}) của [^,]+?(?= về )", r"\1"), lacks(BASES))),
    Kind("citation-impossible-date", BODY, M1 + "6.1.4", WARNING, when(replaced(BODY, CITED, r"số \1-\2/\3, ngày 31/6/\6"), lacks(BASES))),
    Kind("citation-of-the-state", BODY, M1 + "6.1.4", WARNING, when(replaced(BODY, r"số (\d+)-(CV|HD|QĐ|NQ|KL|CT|TB|BC)/([^\s,]+)", r"số: \1/\2-\3"), lacks(BASES))),
    Kind("body-impossible-date", BODY, M1 + "6.1.2", WARNING, replaced(BODY, r"ngày \d+/\d+/2026", "ngày 31/9/2026")),
    Kind("body-year-2206", BODY, M1 + "6.1.2", WARNING, replaced(BODY, r"(ngày \d+/\d+)/2026", r"\1/2206")),
)


def _end(pattern: str, new: str, pick: Pick) -> Aim:
    return replaced(BASES, pattern, new, pick)


def _joined_bases(document: "Document") -> Act | None:
    found = texts(document, BASES)
    if len(found) < 2:
        return None
    return together(removed(BASES, inner), rewritten(BASES, lambda text: f"{text} {found[1]}", first))(document)


BASIS = (
    Kind("basis-dash-missing", BASES, M1 + "6.2.3", ERROR, replaced(BASES, "^- ", "", first)),
    Kind("basis-plus-for-dash", BASES, M1 + "6.2.3", ERROR, replaced(BASES, "^- ", "+ ", first)),
    Kind("basis-comma", BASES, M1 + "6.2.3", ERROR, _end(";$", ",", but_last)),
    Kind("basis-full-stop", BASES, M1 + "6.2.3", ERROR, _end(";$", ".", but_last)),
    Kind("basis-without-mark", BASES, M1 + "6.2.3", ERROR, _end(";$", "", but_last)),
    Kind("basis-last-comma", BASES, M1 + "6.2.3", ERROR, _end(r"\.$", ",", last), new=True),
    Kind("basis-last-semicolon", BASES, M1 + "6.2.3", ERROR, _end(r"\.$", ";", last), new=True),
    Kind("basis-last-without-mark", BASES, M1 + "6.2.3", ERROR, _end(r"\.$", "", last), new=True),
    Kind("basis-italic", BASES, P2 + "6", ERROR, dressed(BASES, "italic")),
    Kind("basis-size-12", BASES, P2 + "6", ERROR, dressed(BASES, "12 pt")),
    Kind("basis-not-justified", BASES, M1 + "6.2.2", ERROR, laid(BASES, "left")),
    Kind("basis-no-indent", BASES, M1 + "6.2.2", ERROR, laid(BASES, "no indent")),
    Kind("basis-two-in-one", BASES, M1 + "6.2.3", ERROR, _joined_bases),
    Kind("basis-without-number", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r" số \d+-\S+/[^\s,]+,", "")),
    Kind("basis-without-date", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r"(số \d+-\S+/[^\s,]+), ngày \d+/\d+/\d{4}", r"\1")),
    Kind("basis-without-issuer", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r"(, ngày \d+/\d+/\d{4}) của .+? (?=về )", r"\1 ")),
    Kind("basis-without-subject", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r"(, ngày \d+/\d+/\d{4} của .+?) về .+?(?=[;.]$)", r"\1")),
    Kind("basis-impossible-date", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r"ngày \d+/\d+/(\d{4})", r"ngày 31/4/\1")),
    Kind("basis-after-the-document", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r"(ngày \d+/\d+)/\d{4}", r"\1/2027")),
    Kind("basis-of-the-state", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r"số (\d+)-([A-ZĐ]{2})/(TW|TU|ĐU|VPĐU|BTCTU)", r"số: \1/\2-\3")),
    Kind("basis-under-the-body", BASES, M1 + "6.2.3", ERROR, moved(BASES, after=BODY)),
    Kind("basis-above-the-type", BASES, M1 + "6.2.3", ERROR, moved(BASES, before="type_line")),
    Kind("basis-dots-left", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r"số \d+-", "số ……-")),
    Kind("basis-field-left", BASES, M1 + "6.2.3", ERROR, replaced(BASES, r"số \d+-", "số {{so_can_cu}}-")),
)
KINDS = (*SHAPES, *ENDS, *LEFT, *CITATIONS, *BASIS)
