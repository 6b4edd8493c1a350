"""The ways to do harm: each takes what it touches, and gives a planter for the documents that have it."""

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tests.checks.blind.spans import (
    PARAGRAPH_ORDER,
    RUN_ORDER,
    Span,
    block,
    paragraph_like,
    plain,
    properties,
    put,
    runs,
    take_out,
    write,
)
from tests.checks.blind.surgery import Paper

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

HEAD = {"party_title", "parent", "agency", "star", "number", "place_date", "subject_under_number", "urgency", "draft"}

Act = Callable[[Paper], None]
Aim = Callable[["Document"], Act | None]  # None: the document has nothing that could go wrong in this way
Pick = Callable[[tuple[str, ...]], tuple[str, ...]]
ERROR, WARNING = "error", "warning"
PAPERS = {
    "Giấy mời",
    "Giấy giới thiệu",
    "Giấy chứng nhận",
    "Giấy đi đường",
    "Giấy nghỉ phép",
    "Phiếu chuyển",
    "Phiếu gửi",
    "Thư công",
}
M1, M2, M4, P2 = "HD 05 mục I.", "HD 05 mục II.", "HD 05 mục IV.", "HD 05 Phụ lục 2, dòng "


class Kind(NamedTuple):
    slug: str
    component: str
    clause: str
    aim: Aim
    level: str = ERROR
    new: bool = False  # a rule of HD 05 that HD 36 had otherwise


def texts(document: "Document", component: str) -> tuple[str, ...]:
    """What is printed of the component, with composed letters and plain spaces."""
    found = document.parts.get(component, ())
    whole = (plain(text) for text in ((found,) if isinstance(found, str) else found))
    return tuple(text for text in whole if text.strip())


def first(found: tuple[str, ...]) -> tuple[str, ...]:
    return found[:1]


def last(found: tuple[str, ...]) -> tuple[str, ...]:
    return found[-1:]


def every(found: tuple[str, ...]) -> tuple[str, ...]:
    return found


def longest(found: tuple[str, ...]) -> tuple[str, ...]:
    return (max(found, key=len),) if found else ()


def when(aim: Aim, holds: Callable[["Document"], object]) -> Aim:
    return lambda document: aim(document) if holds(document) else None


def of_type(*types: str) -> Callable[["Document"], bool]:
    return lambda document: document.type in types


def not_of_type(*types: str) -> Callable[["Document"], bool]:
    return lambda document: document.type not in types


def has(*components: str) -> Callable[["Document"], bool]:
    return lambda document: all(texts(document, component) for component in components)


def lacks(*components: str) -> Callable[["Document"], bool]:
    return lambda document: not any(texts(document, component) for component in components)


def spans(paper: Paper, found: tuple[str, ...]) -> list[Span]:
    return [span for text in found for span in paper.find(text)]


def doing(component: str, act: Callable[[Paper, list[Span]], None], pick: Pick = first) -> Aim:
    """Do it to what is printed of the component."""

    def aim(document: "Document") -> Act | None:
        chosen = pick(texts(document, component))
        return (lambda paper: act(paper, spans(paper, chosen))) if chosen else None

    return aim


LETTERS: dict[str, dict[str, dict[str, str]]] = {
    "bold": {"b": {"val": "1"}, "bCs": {"val": "1"}},
    "light": {"b": {"val": "0"}, "bCs": {"val": "0"}},
    "italic": {"i": {"val": "1"}, "iCs": {"val": "1"}},
    "upright": {"i": {"val": "0"}, "iCs": {"val": "0"}},
    "underlined": {"u": {"val": "single"}},
    "bare": {"u": {"val": "none"}},
    "red": {"color": {"val": "FF0000"}},
    "blue": {"color": {"val": "0000FF"}},
    "grey": {"color": {"val": "A6A6A6"}},
    "highlight": {"highlight": {"val": "yellow"}},
    "shaded": {"shd": {"val": "clear", "color": "auto", "fill": "D9D9D9"}},
    "hidden": {"vanish": {}},
    "struck": {"strike": {}},
    "shadow": {"shadow": {}},
    "small caps": {"smallCaps": {}},
    "spaced": {"spacing": {"val": "60"}},
    "raised": {"vertAlign": {"val": "superscript"}},
    **{
        name: {"rFonts": dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), name)}
        for name in ("Arial", "Calibri", ".VnTime", "VNI-Times", "Cambria")
    },
    **{
        f"{size} pt": {"sz": {"val": str(int(size * 2))}, "szCs": {"val": str(int(size * 2))}}
        for size in (8, 9, 10, 11, 12, 13, 13.5, 14, 15, 16, 17, 18, 20, 24)
    },
}


def _dress(_paper: Paper, found: list[Span], letters: tuple[str, ...]) -> None:
    for span in found:
        for run in runs(span):
            for name in letters:
                for tag, values in LETTERS[name].items():
                    put(properties(run), tag, RUN_ORDER, **values)


def dressed(component: str, *letters: str, pick: Pick = every) -> Aim:
    return doing(component, partial(_dress, letters=letters), pick)


def word_dressed(component: str, pattern: str, *letters: str, pick: Pick = every) -> Aim:
    """Only what the pattern finds in it, as the label of a line."""

    def aim(document: "Document") -> Act | None:
        for text in pick(texts(document, component)):
            if found := re.search(pattern, text):
                return partial(_dress_words, text=text, edges=found.span(), letters=letters)
        return None

    return aim


def _dress_words(paper: Paper, text: str, edges: tuple[int, int], letters: tuple[str, ...]) -> None:
    _dress(paper, [span.part(*edges) for span in paper.find(text)], letters)


LINES: dict[str, dict[str, dict[str, str]]] = {
    "left": {"jc": {"val": "left"}},
    "right": {"jc": {"val": "right"}},
    "centred": {"jc": {"val": "center"}},
    "justified": {"jc": {"val": "both"}},
    "no indent": {"ind": {"left": "0", "right": "0", "firstLine": "0"}},
    "indent 25 mm": {"ind": {"left": "0", "right": "0", "firstLine": "1417"}},
    "hanging": {"ind": {"left": "567", "right": "0", "hanging": "567"}},
    "set in": {"ind": {"left": "1134", "right": "0", "firstLine": "567"}},
    "single": {"spacing": {"before": "120", "after": "0", "line": "240", "lineRule": "auto"}},
    "one and a half": {"spacing": {"before": "120", "after": "0", "line": "360", "lineRule": "auto"}},
    "double": {"spacing": {"before": "120", "after": "0", "line": "480", "lineRule": "auto"}},
    "at least 18 pt": {"spacing": {"before": "120", "after": "0", "line": "360", "lineRule": "atLeast"}},
    "exactly 16 pt": {"spacing": {"before": "120", "after": "0", "line": "320", "lineRule": "exact"}},
    "exactly 26 pt": {"spacing": {"before": "120", "after": "0", "line": "520", "lineRule": "exact"}},
    "no gap": {"spacing": {"before": "0", "after": "0", "line": "360", "lineRule": "exact"}},
    "gap 3 pt": {"spacing": {"before": "60", "after": "0", "line": "360", "lineRule": "exact"}},
}


def _lay(_paper: Paper, found: list[Span], lines: tuple[str, ...]) -> None:
    for span in found:
        for name in lines:
            for tag, values in LINES[name].items():
                put(properties(span.paragraph), tag, PARAGRAPH_ORDER, **values)


def in_columns(component: str) -> Callable[["Document"], bool]:
    """A head set with tabs is one column: nothing in it can change sides or be set to the left."""
    return lambda document: component not in HEAD or document.construction != "tabs"


def laid(component: str, *lines: str, pick: Pick = every) -> Aim:
    return when(doing(component, partial(_lay, lines=lines), pick), in_columns(component))


def rewritten(component: str, change: Callable[[str], str | None], pick: Pick = every) -> Aim:
    """Other words: the first text of the component that the change can alter."""

    def aim(document: "Document") -> Act | None:
        for text in pick(texts(document, component)):
            new = change(text)
            if new and new != text:
                return partial(_rewrite, old=text, new=new)
        return None

    return aim


def _rewrite(paper: Paper, old: str, new: str) -> None:
    for span in paper.find(old):
        write(span, new)


def replaced(component: str, pattern: str, new: str | Callable[[re.Match[str]], str], pick: Pick = every) -> Aim:
    return rewritten(component, lambda text: re.sub(pattern, new, text, count=1), pick)


def removed(component: str, pick: Pick = every) -> Aim:
    return doing(component, lambda _paper, found: [take_out(span) for span in found] and None, pick)


def _insert(paper: Paper, text: str, model: str, beside: str, before: bool) -> None:
    like = paper.find(model)[0]
    for anchor in paper.find(beside):
        made = paragraph_like(like, text, anchor.paragraph)
        place = block(anchor.paragraph)
        (place.addprevious if before else place.addnext)(made)


def added(
    text: str | Callable[["Document"], str | None],
    *,
    before: str = "",
    after: str = "",
    model: str = "",
) -> Aim:
    """A paragraph more, beside a component, dressed as ``model`` is (as that component is, where none is named)."""

    def aim(document: "Document") -> Act | None:
        beside, like = texts(document, before or after), texts(document, model or before or after)
        words = text if isinstance(text, str) else text(document)
        if not (beside and like and words):
            return None
        anchor = beside[0] if before else beside[-1]
        return partial(_insert, text=words, model=like[0], beside=anchor, before=bool(before))

    return aim


def _move(paper: Paper, found: tuple[str, ...], beside: str, before: bool) -> None:
    ordered = found if before else found[::-1]
    moved_ = [(text, paper.find(text)[0]) for text in ordered]
    anchor = paper.find(beside)[0].paragraph
    place = block(anchor)
    for text, span in moved_:
        made = paragraph_like(span, " ".join(text.split()), anchor)
        (place.addprevious if before else place.addnext)(made)
    for _text, span in moved_:
        take_out(span)


def moved(component: str, *, before: str = "", after: str = "", pick: Pick = every) -> Aim:
    """The component at another place: before the first or after the last paragraph of another one."""

    def aim(document: "Document") -> Act | None:
        found, beside = pick(texts(document, component)), texts(document, before or after)
        if not found or not beside:
            return None
        return partial(_move, found=found, beside=beside[0] if before else beside[-1], before=bool(before))

    return when(aim, in_columns(before or after))


def _exchange(paper: Paper, one: str, other: str) -> None:
    left, right = paper.find(one), paper.find(other)
    for span in left:
        write(span, other)
    for span in right:
        write(span, one)


def swapped(component: str, other: int = 1) -> Aim:
    """The first text of a component and another one of it in each other's place."""

    def aim(document: "Document") -> Act | None:
        found = texts(document, component)
        return partial(_exchange, one=found[0], other=found[other]) if len(found) > other else None

    return aim


def together(*aims: Aim) -> Aim:
    """Several steps that are one fault: all of them, or it does not apply."""

    def aim(document: "Document") -> Act | None:
        acts = [one(document) for one in aims]
        return (lambda paper: [act(paper) for act in acts if act] and None) if all(acts) else None

    return aim
