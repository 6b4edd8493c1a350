"""What a template's tags do to the paragraphs, cells and rows around them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from vanban.checks.formatting import W
from vanban.checks.word import Paragraph, WordFile
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.word.traces import SETTINGS, TRACES, hiding_styles, traces_in
from vanban.workshop.flaw import Flaw
from vanban.workshop.tags import Tag, raw_text

_NAMES = {"p": marked("đoạn"), "tr": marked("hàng"), "tc": marked("ô")}
_OPEN, _CLOSE = ("for", "if"), ("endfor", "endif")


def shape_flaws(
    word: WordFile, paragraphs: Iterable[Paragraph], tags: Sequence[Tag], filled: Sequence[Tag], kept: Collection[str]
) -> Iterator[Flaw]:
    """Yield text that a tag would take away, cells and tables that it would leave empty, traces of somebody's work.

    ``filled`` are the tags around loops that surely go round, ``kept`` the traces that the form declares.
    """
    yield from _dropped(tags)
    yield from _empty(word, tags, filled)
    yield from (flaw for flaw in _traces(word, paragraphs) if flaw.code not in kept)


def _text(element: Any) -> str:
    return "".join(item.text or "" for item in element.iter(f"{W}t"))


def _dropped(tags: Sequence[Tag]) -> Iterator[Flaw]:
    by_holder: dict[Any, list[Tag]] = {}
    for tag in tags:
        if tag.scope in _NAMES:
            by_holder.setdefault((tag.scope, tag.holder), []).append(tag)
    for (scope, holder), held in by_holder.items():
        name = _(_NAMES[scope])
        if len(held) > 1:
            message = _("hai thẻ {{%{scope} … %}} trong một {name}: mỗi thẻ phải đứng riêng một {name}")
            yield Flaw("tag-beside", message.format(scope=scope, name=name), held[1].paragraph)
            continue
        text = raw_text(held[0].paragraph) if scope == "p" else _text(holder)
        left = text.replace(held[0].text, "", 1).strip(" \t\n\u00a0")
        if left:
            message = _("chữ “{text}” cạnh thẻ {tag} sẽ mất khi in: thẻ này chiếm trọn {name}; hãy để thẻ đứng riêng")
            yield Flaw("tag-beside", message.format(text=left[:40], tag=held[0].text, name=name), held[0].paragraph)


def _empty(word: WordFile, tags: Sequence[Tag], filled: Sequence[Tag]) -> Iterator[Flaw]:
    """Yield cells that may be left without a paragraph, and tables that may be left without a row."""
    marks = {tag.holder: "" if tag in filled else tag.word for tag in tags if tag.scope in ("p", "tr")}
    first = {paragraph.element: paragraph for paragraph in word.paragraphs}
    for paragraph in word.paragraphs:
        cell = paragraph.element.getparent()
        if cell.tag == f"{W}tc" and not _lasting(cell, f"{W}p", marks) and paragraph.element is _first(cell, f"{W}p"):
            message = _("ô này trống trơn khi thẻ không in gì, Word sẽ báo tệp hỏng; hãy thêm một đoạn trống sau thẻ")
            yield Flaw("cell-empty", message, paragraph)
    for table in {item for p in word.paragraphs for item in p.element.iterancestors(f"{W}tbl")}:
        if not _lasting(table, f"{W}tr", marks):
            message = _("bảng này không còn hàng nào khi danh sách trống; hãy để hàng đầu bảng ngoài vòng lặp")
            yield Flaw("table-empty", message, first.get(next(table.iter(f"{W}p"))))


def _first(holder: Any, tag: str) -> Any:
    return holder.find(tag)


def _lasting(holder: Any, tag: str, marks: dict[Any, str]) -> bool:
    """Whether a child of this kind stays whatever the data are: outside of tags, or in each branch of a condition."""
    stays, otherwise = [[False]], [False]
    """Of each block that is open: whether its branches, the last one being read, keep a child; whether one is else."""
    for child in holder:
        word = marks.get(child)
        if word in _OPEN:
            stays.append([False])
            otherwise.append(False)
        elif word in ("elif", "else"):
            stays[-1].append(False)
            otherwise[-1] = word == "else"
        elif word in _CLOSE and len(stays) > 1:
            branches, whole = stays.pop(), otherwise.pop()
            stays[-1][-1] |= whole and word == "endif" and all(branches)
        elif word is None and child.tag == tag:
            stays[-1][-1] = True
    return all(stays[0])


def _traces(word: WordFile, paragraphs: Iterable[Paragraph]) -> Iterator[Flaw]:
    """Yield what every document would carry: tracked changes, comments, hidden text, highlights, a lock."""
    hidden = hiding_styles(word.parts)
    for paragraph in paragraphs:
        for code in dict.fromkeys(code for code, _element in traces_in(paragraph.element, hidden)):
            yield Flaw(code, _(TRACES[code]), paragraph)
    if word.protected:
        yield Flaw("protected", _(TRACES["protected"]), part=SETTINGS)
