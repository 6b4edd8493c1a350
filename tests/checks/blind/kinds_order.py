"""What goes wrong in Phần, Chương, Mục, Điều, khoản, điểm: their numbers, their order, their look."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from tests.checks.blind.planters import (
    M1,
    M4,
    P2,
    WARNING,
    Act,
    Aim,
    Kind,
    dressed,
    first,
    laid,
    removed,
    rewritten,
    texts,
    together,
    word_dressed,
)
from tests.checks.blind.spans import block, paragraph_like, write
from tests.checks.blind.surgery import Paper

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
LETTERS = "abcdđeghiklmnopqrstuvxy"
ARTICLE = re.compile(r"^(Điều )(\d+)(\.)")
CLAUSE = re.compile(r"^()(\d+)(\.)(?=\s|\S*[^\d.])")
POINT = re.compile(r"^()([a-zđ])(\))")
CHAPTER = re.compile(r"^(Chương )([IVX]+)()$")
DIVISION = re.compile(r"^(Mục )(\d+)()$")
TITLED = re.compile(r"^()([IVX]+)([-.])")


def place(sign: str) -> int:
    """What a number or letter counts: Arabic, Roman or of the alphabet."""
    if sign.isdigit():
        return int(sign)
    return (
        ROMAN.index(sign) + 1 if sign in ROMAN else LETTERS.index(sign) + 1 if sign in LETTERS and len(sign) == 1 else 0
    )


def sign_of(count: int, like: str) -> str:
    if like.isdigit():
        return str(count)
    return ROMAN[count - 1] if like in ROMAN else LETTERS[count - 1]


def longest_series(document: "Document", component: str, pattern: re.Pattern[str]) -> list[str]:
    """The longest row of its texts that counts 1, 2, 3 …"""
    rows: list[list[str]] = []
    for text in texts(document, component):
        found = pattern.match(text)
        count = place(found[2]) if found else 0
        if count == 1:
            rows.append([text])
        elif count and rows and count == len(rows[-1]) + 1:
            rows[-1].append(text)
    return max(rows, key=len, default=[])


def cited(document: "Document", text: str) -> bool:
    """Another paragraph speaks of this Điều."""
    label = re.match(r"Điều \d+", text)
    whole = [
        other
        for component in ("body", "headings", "recipients")
        for other in texts(document, component)
        if other != text
    ]
    return bool(label) and any(re.search(label[0] + r"\b", other) for other in whole)


def counted(component: str, pattern: re.Pattern[str], at: int, change: Callable[[int], int], least: int) -> Aim:
    """The item at this place of the row with another number."""

    def aim(document: "Document") -> Act | None:
        row = longest_series(document, component, pattern)
        if len(row) < least or cited(document, row[at]):
            return None
        found = pattern.match(row[at])
        new = found[1] + sign_of(change(place(found[2])), found[2]) + found[3] + row[at][found.end() :]
        return rewritten(component, lambda text: new if text == row[at] else None)(document)

    return aim


def twice(component: str, pattern: re.Pattern[str]) -> Aim:
    return counted(component, pattern, -1, lambda count: count - 1, 2)


def skipped(component: str, pattern: re.Pattern[str]) -> Aim:
    return counted(component, pattern, -1, lambda count: count + 1, 2)


def out_of_order(component: str, pattern: re.Pattern[str]) -> Aim:
    """The second and the third with each other's number."""

    def aim(document: "Document") -> Act | None:
        row = longest_series(document, component, pattern)[1:3]
        if len(row) < 2 or any(cited(document, text) for text in row):
            return None
        signs = [pattern.match(text)[2] for text in row]
        texts_ = [
            pattern.sub(lambda found, sign=sign: found[1] + sign + found[3], text)
            for text, sign in zip(row, signs[::-1], strict=True)
        ]

        def act(paper: Paper) -> None:
            places = [paper.find(text) for text in row]
            for spans, new in zip(places, texts_, strict=True):
                for span in spans:
                    write(span, new)

        return act

    return aim


def one_more(component: str, pattern: re.Pattern[str], count: int, text: str) -> Aim:
    """An item more at the end of a row of so many."""

    def aim(document: "Document") -> Act | None:
        row = longest_series(document, component, pattern)
        if len(row) != count:
            return None

        def act(paper: Paper) -> None:
            for span in paper.find(row[-1]):
                block(span.paragraph).addnext(paragraph_like(span, text, span.paragraph))

        return act

    return aim


def marked(component: str, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str], at: int = 0) -> Aim:
    """The sign of an item written otherwise."""

    def aim(document: "Document") -> Act | None:
        row = longest_series(document, component, pattern)
        if len(row) <= abs(at) or cited(document, row[at]):
            return None
        return rewritten(component, lambda text: pattern.sub(new, text, count=1) if text == row[at] else None)(document)

    return aim


def matching(pattern: str) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    return lambda found: tuple(text for text in found if re.match(pattern, text))[:1]


def after_match(pattern: str) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    """The title that stands under a Phần, Chương or Mục."""
    return lambda found: tuple(text for label, text in pairwise(found) if re.match(pattern, label) and text.isupper())[
        :1
    ]


def _title_beside_label(document: "Document") -> Act | None:
    title = after_match("Chương|Phần")(texts(document, "headings"))
    label = matching("Chương|Phần")(texts(document, "headings"))
    if not title or not label:
        return None
    return together(
        removed("headings", lambda _found: title),
        rewritten("headings", lambda text: f"{text}. {title[0]}" if text == label[0] else None),
    )(document)


HEADS, BODY = "headings", "body"
ARTICLES = (
    Kind("article-twice", HEADS, M1 + "6.2.4", twice(HEADS, ARTICLE)),
    Kind("article-skipped", HEADS, M1 + "6.2.4", skipped(HEADS, ARTICLE)),
    Kind("article-out-of-order", HEADS, M1 + "6.2.4", out_of_order(HEADS, ARTICLE)),
    Kind("article-begins-at-zero", HEADS, M1 + "6.2.4", counted(HEADS, ARTICLE, 0, lambda _count: 0, 2)),
    Kind(
        "article-roman", HEADS, M1 + "6.2.4", marked(HEADS, ARTICLE, lambda found: f"Điều {ROMAN[int(found[2]) - 1]}.")
    ),
    Kind("article-colon", HEADS, M1 + "6.2.4", marked(HEADS, ARTICLE, lambda found: f"Điều {found[2]}:")),
    Kind("article-without-stop", HEADS, M1 + "6.2.4", marked(HEADS, ARTICLE, lambda found: f"Điều {found[2]}")),
    Kind("article-dash", HEADS, M1 + "6.2.4", marked(HEADS, ARTICLE, lambda found: f"Điều {found[2]} -", 1)),
    Kind("article-lower-case", HEADS, M1 + "6.2.4", marked(HEADS, ARTICLE, lambda found: f"điều {found[2]}.")),
    Kind("article-capitals", HEADS, P2 + "6", marked(HEADS, ARTICLE, lambda found: f"ĐIỀU {found[2]}.")),
    Kind("article-number-missing", HEADS, M1 + "6.2.4", marked(HEADS, ARTICLE, lambda _found: "Điều.", 1)),
    Kind(
        "article-zero", HEADS, M1 + "6.2.4", marked(HEADS, ARTICLE, lambda found: f"Điều 0{found[2]}."), level=WARNING
    ),
    Kind("article-abbreviated", HEADS, M1 + "6.2.4", marked(HEADS, ARTICLE, lambda found: f"Đ.{found[2]}.")),
    Kind("article-light", HEADS, P2 + "6", word_dressed(HEADS, r"^Điều \d+\.", "light")),
    Kind("article-italic", HEADS, P2 + "6", word_dressed(HEADS, r"^Điều \d+\.", "italic")),
    Kind("article-underlined", HEADS, P2 + "6", word_dressed(HEADS, r"^Điều \d+", "underlined"), level=WARNING),
    Kind("article-size-12", HEADS, P2 + "6", dressed(HEADS, "12 pt", pick=matching("Điều"))),
    Kind("article-size-16", HEADS, P2 + "6", dressed(HEADS, "16 pt", pick=matching("Điều"))),
    Kind("article-centred", HEADS, M1 + "6.2.4", laid(HEADS, "centred", "no indent", pick=matching("Điều"))),
)
CLAUSES = (
    Kind("clause-twice", BODY, M1 + "6.2.4", twice(BODY, CLAUSE)),
    Kind("clause-skipped", BODY, M1 + "6.2.4", skipped(BODY, CLAUSE)),
    Kind("clause-out-of-order", BODY, M1 + "6.2.4", out_of_order(BODY, CLAUSE)),
    Kind("clause-begins-at-zero", BODY, M1 + "6.2.4", counted(BODY, CLAUSE, 0, lambda _count: 0, 2)),
    Kind("clause-bracket", BODY, M1 + "6.2.4", marked(BODY, CLAUSE, lambda found: f"{found[2]})", 1)),
    Kind("clause-dash", BODY, M1 + "6.2.4", marked(BODY, CLAUSE, lambda found: f"{found[2]}-", 1)),
    Kind("clause-slash", BODY, M1 + "6.2.4", marked(BODY, CLAUSE, lambda found: f"{found[2]}/", 1)),
    Kind(
        "clause-roman",
        BODY,
        M1 + "6.2.4",
        marked(BODY, CLAUSE, lambda found: f"{ROMAN[int(found[2]) - 1].lower()}.", 1),
    ),
    Kind("clause-without-stop", BODY, M1 + "6.2.4", marked(BODY, CLAUSE, lambda found: found[2], 1)),
    Kind("clause-number-missing", BODY, M1 + "6.2.4", marked(BODY, re.compile(r"^()(\d+)(\. )"), lambda _found: "", 1)),
    Kind("clause-italic", BODY, P2 + "6", dressed(BODY, "italic", pick=matching(r"\d+\. "))),
    Kind("clause-size-12", BODY, P2 + "6", dressed(BODY, "12 pt", pick=matching(r"\d+\. "))),
)
POINTS = (
    Kind(
        "point-d-bar-skipped",
        BODY,
        M1 + "6.2.4",
        one_more(BODY, POINT, 4, "e) Thực hiện nhiệm vụ khác do cấp uỷ giao."),
    ),
    Kind("point-twice", BODY, M1 + "6.2.4", twice(BODY, POINT)),
    Kind("point-skipped", BODY, M1 + "6.2.4", skipped(BODY, POINT)),
    Kind("point-out-of-order", BODY, M1 + "6.2.4", out_of_order(BODY, POINT)),
    Kind("point-d-bar-for-d", BODY, M1 + "6.2.4", marked(BODY, POINT, lambda _found: "đ)", 3)),
    Kind("point-foreign-letter", BODY, M1 + "6.2.4", marked(BODY, POINT, lambda _found: "f)", -1)),
    Kind("point-stop", BODY, M1 + "6.2.4", marked(BODY, POINT, lambda found: f"{found[2]}.", 1)),
    Kind("point-slash", BODY, M1 + "6.2.4", marked(BODY, POINT, lambda found: f"{found[2]}/", 1)),
    Kind("point-two-brackets", BODY, M1 + "6.2.4", marked(BODY, POINT, lambda found: f"({found[2]})", 1)),
    Kind("point-capital", BODY, M1 + "6.2.4", marked(BODY, POINT, lambda found: f"{found[2].upper()})", 1)),
    Kind("point-number", BODY, M1 + "6.2.4", marked(BODY, POINT, lambda _found: "2)", 1)),
    Kind("point-bold", BODY, P2 + "6", dressed(BODY, "bold", pick=matching(r"[a-zđ]\)"))),
    Kind("point-italic", BODY, P2 + "6", dressed(BODY, "italic", pick=matching(r"[a-zđ]\)"))),
)
CHAPTERS = (
    Kind("chapter-twice", HEADS, M1 + "6.2.4", twice(HEADS, CHAPTER)),
    Kind("chapter-skipped", HEADS, M1 + "6.2.4", skipped(HEADS, CHAPTER)),
    Kind("chapter-out-of-order", HEADS, M1 + "6.2.4", out_of_order(HEADS, CHAPTER)),
    Kind("chapter-arabic", HEADS, M1 + "6.2.4", marked(HEADS, CHAPTER, lambda found: f"Chương {place(found[2])}", 1)),
    Kind("chapter-capitals", HEADS, P2 + "6", marked(HEADS, CHAPTER, lambda found: found[0].upper())),
    Kind("chapter-left", HEADS, M1 + "6.2.4", laid(HEADS, "left", "no indent", pick=matching("Chương "))),
    Kind("chapter-light", HEADS, P2 + "6", dressed(HEADS, "light", pick=matching("Chương "))),
    Kind("chapter-italic", HEADS, P2 + "6", dressed(HEADS, "italic", pick=matching("Chương "))),
    Kind("chapter-size-17", HEADS, P2 + "6", dressed(HEADS, "17 pt", pick=matching("Chương "))),
    Kind("chapter-number-missing", HEADS, M1 + "6.2.4", marked(HEADS, CHAPTER, lambda _found: "Chương")),
    Kind("chapter-title-beside", HEADS, M1 + "6.2.4", _title_beside_label),
    Kind(
        "chapter-title-lower-case",
        HEADS,
        P2 + "6",
        rewritten(HEADS, str.capitalize, after_match("Chương|Phần|Mục")),
    ),
    Kind("chapter-title-light", HEADS, P2 + "6", dressed(HEADS, "light", pick=after_match("Chương|Phần|Mục"))),
    Kind(
        "chapter-title-left", HEADS, M1 + "6.2.4", laid(HEADS, "left", "no indent", pick=after_match("Chương|Phần|Mục"))
    ),
    Kind(
        "division-roman", HEADS, M1 + "6.2.4", marked(HEADS, DIVISION, lambda found: f"Mục {ROMAN[int(found[2]) - 1]}")
    ),
    Kind("division-twice", HEADS, M1 + "6.2.4", twice(HEADS, DIVISION)),
    Kind("division-left", HEADS, M1 + "6.2.4", laid(HEADS, "left", "no indent", pick=matching("Mục "))),
    Kind("title-row-twice", HEADS, M1 + "6.1.6", twice(HEADS, TITLED), level=WARNING),
    Kind("title-row-skipped", HEADS, M1 + "6.1.6", skipped(HEADS, TITLED), level=WARNING),
    Kind("title-row-out-of-order", HEADS, M1 + "6.1.6", out_of_order(HEADS, TITLED), level=WARNING),
    Kind("title-row-arabic-twice", HEADS, M1 + "6.1.6", twice(HEADS, CLAUSE), level=WARNING),
    Kind("headings-font", HEADS, M4 + "1", dressed(HEADS, "Arial")),
    Kind("headings-red", HEADS, M4 + "1", dressed(HEADS, "red", pick=first)),
)
KINDS = (*ARTICLES, *CLAUSES, *POINTS, *CHAPTERS)
