"""Where a table's headings stand, which columns a clerk set aside, what is told of what is left out.

Whoever takes a table says which titles it knows; what is found here is the same for all.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.reading.tables.cells import Cell, column_letters
from vanban.reading.tables.parts import Place
from vanban.reading.tables.workbook import Sheet, Span
from vanban.text.language import fold, nfc

LOOK = 40
"""How many rows are looked at for the headings."""
SOME = 20
"""So many rows or cells are named in one message."""
COUNTERS = frozenset(("stt", "tt", "so tt", "so thu tu", "thu tu"))

SYNONYMS: dict[str, tuple[str, ...]] = {
    "ho ten": (
        "ho va ten",
        "ho, ten",
        "ho va ten dang vien",
        "ho ten dang vien",
        "ten dang vien",
        "ho va ten dong chi",
        "dong chi",
        "ho va ten nguoi vang",
        "ho ten nguoi vang",
    ),
    "chuc vu": ("chuc vu dang", "chuc vu trong dang", "chuc vu trong chi bo"),
    "to dang": ("to", "thuoc to dang", "sinh hoat tai to dang"),
    "dien thoai": ("so dien thoai", "sdt", "dt", "so dt", "dien thoai di dong", "di dong"),
    "vao chi bo": ("ngay vao chi bo", "ngay chuyen den", "ngay ve chi bo", "vao chi bo tu", "vao chi bo ngay"),
    "roi chi bo": ("ngay roi chi bo", "ngay chuyen di", "roi chi bo ngay"),
    "du bi": ("dang vien du bi", "la du bi"),
    "chinh thuc tu": (
        "ngay chinh thuc",
        "ngay cong nhan chinh thuc",
        "ngay vao dang chinh thuc",
        "ngay cong nhan dang vien chinh thuc",
        "chinh thuc ngay",
        "chinh thuc",
    ),
    "mien tu": ("mien sinh hoat tu", "mien sinh hoat tu ngay", "mien tu ngay"),
    "mien den": ("mien sinh hoat den", "mien sinh hoat den ngay", "mien den ngay"),
    "tam di tu": ("tam di tu ngay", "sinh hoat tam thoi di tu"),
    "tam di den": ("tam di den ngay", "sinh hoat tam thoi di den"),
    "dinh chi tu": ("dinh chi sinh hoat tu", "dinh chi tu ngay"),
    "dinh chi den": ("dinh chi sinh hoat den", "dinh chi den ngay"),
    "tam thoi den": ("sinh hoat tam thoi den", "dang vien tam thoi"),
    "loai ky hop": ("loai hop", "loai ky", "loai sinh hoat", "loai hinh sinh hoat", "ky hop", "hinh thuc sinh hoat"),
    "ky sinh hoat": ("ky", "thang", "thang/nam", "thang nam", "ky sinh hoat thang", "thang sinh hoat"),
    "ngay hop": ("ngay sinh hoat", "ngay to chuc", "ngay to chuc hop"),
    "bat dau": ("gio bat dau", "thoi gian bat dau", "gio hop", "gio khai mac", "khai mac", "tu gio"),
    "ket thuc": ("gio ket thuc", "thoi gian ket thuc", "gio be mac", "be mac", "den gio"),
    "dia diem": ("noi hop", "dia diem hop", "dia diem sinh hoat", "noi sinh hoat"),
    "diem danh": ("co mat/vang", "co mat hay vang", "tinh hinh du hop", "du hop", "vang/co mat", "co mat, vang"),
    "ly do": ("li do", "ly do vang", "li do vang"),
    "tieu chi": ("so tieu chi", "tieu chi so", "ma tieu chi"),
    "tu cham": ("diem tu cham", "chi bo tu cham", "diem chi bo tu cham"),
    "tham dinh": ("diem tham dinh", "cap uy tham dinh", "cap tren tham dinh"),
    "thuyet minh diem tru": ("ly do tru", "ly do tru diem", "li do tru diem", "ghi chu diem tru"),
    "so": ("so van ban", "so ky hieu van ban", "so, ky hieu van ban"),
    "ngay ban hanh": ("ngay van ban", "ngay ky", "ngay thang van ban", "ngay, thang van ban"),
    "trich yeu": ("trich yeu noi dung", "ve viec"),
    "kinh moi": ("kinh moi dong chi", "nguoi duoc moi"),
    "ten tep": ("ten file",),
    "ho ten nguoi ky": ("nguoi ky", "ho va ten nguoi ky"),
}
"""Everyday headings by the label that they stand for, folded; a field of that very name goes before."""
_LABELS = {other: label for label, others in SYNONYMS.items() for other in others}


class Line(NamedTuple):
    """A row of a table: its number and its cells."""

    number: int
    cells: tuple[Cell, ...]


class Head(NamedTuple):
    """The headings: their last row, the titles of each column from the top down, and the rows that stand above."""

    number: int
    titles: tuple[tuple[str, ...], ...]
    above: tuple[Line, ...]
    rows: tuple[Line, ...]

    def row_of(self, column: int) -> int:
        """Return the row in which the title of a column stands: the lower of two, the first of merged ones."""
        lines = [line for line in self.rows if _at(line, column)]
        while len(lines) > 1 and lines[-1].cells[column] == lines[-2].cells[column]:
            lines.pop()
        return lines[-1].number if lines else self.number


def label_of(title: str) -> str:
    """Return a heading as it is compared: folded, without the mark of what must be filled in."""
    return fold(title.strip(" *:.\n")).replace(" / ", "/")


def ways(title: str) -> Iterator[str]:
    """Yield what a heading may be read as, folded: itself, without what stands in brackets behind it, its label."""
    for text in dict.fromkeys((label_of(title), label_of(re.sub(r"\s*\([^()]*\)\s*\*?\s*$", "", title)))):
        if text:
            yield text
            if text in _LABELS:
                yield _LABELS[text]


def set_aside(title: str) -> bool:
    """Whether a heading says that its column is none of ours: a count of rows, ``(Ghi chú)``, ``# ghi chú``."""
    text = title.strip(" *")
    marked = text.startswith("#") or (text[:1] in ("(", "[") and text[-1:] in (")", "]"))
    return marked or label_of(title) in COUNTERS


def find_head(
    lines: Iterable[Line],
    known: Callable[[str], bool],
    spans: Sequence[Span] = (),
    likely: Callable[[str], bool] = lambda _text: False,
) -> tuple[Head | None, Iterator[Line]]:
    """Return the headings and the rows below: of the first rows, the one in which most titles are known.

    Without a single known title it is the row with most texts that are ``likely`` to be titles, or the first that holds
    something.
    """
    rest = iter(lines)
    first = [line for _index, line in zip(range(LOOK), rest, strict=False)]
    if not first:
        return None, iter(())
    counts = [(_known(line, known), _known(line, likely)) for line in first]
    most = max(may for _sure, may in counts)
    scores = [(0 if may == 1 < most else sure, may) for sure, may in counts]  # a lone one may be the table's title
    start = end = scores.index(max(scores))
    while start and _merged(first[start - 1], first[start], spans):
        start -= 1
    while end + 1 < len(first) and (
        _merged(first[end], first[end + 1], spans) or _under(first[end], first[end + 1], spans, known)
    ):
        end += 1
    rows = tuple(first[start : end + 1])
    head = Head(rows[-1].number, _titles(rows, spans), tuple(first[:start]), rows)
    return head, chain(first[end + 1 :], rest)


def _known(line: Line, known: Callable[[str], bool]) -> int:
    """Count the known titles of a row; a text merged over many cells is one."""
    return sum(known(text) for text in {cell.text for cell in line.cells if cell.text})


def _merged(top: Line, below: Line, spans: Sequence[Span]) -> bool:
    """Whether a cell reaches from one row to another."""
    return any(span.top <= top.number and span.bottom >= below.number for span in spans)


def _under(top: Line, below: Line, spans: Sequence[Span], known: Callable[[str], bool]) -> bool:
    """Whether a row holds the second titles of a heading: under merged titles, or all known, each under a gap."""
    filled = [index for index, cell in enumerate(below.cells) if cell.text]
    wide = {i for s in spans if s.top == top.number and s.right > s.left for i in range(s.left, s.right + 1)}
    if filled and wide and set(filled) <= wide:
        return True
    return (
        bool(filled)
        and any(not _at(top, index) for index in filled)
        and all(
            known(str(below.cells[index].text)) or known(f"{_above(top, index)}.{below.cells[index].text}")
            for index in filled
        )
    )


def _at(line: Line, column: int) -> str | None:
    return line.cells[column].text if column < len(line.cells) else None


def _above(top: Line, column: int) -> str | None:
    """Return the title above a column: its own, or the next to the left."""
    return next((cell.text for cell in reversed(top.cells[: column + 1]) if cell.text), None)


def _titles(rows: Sequence[Line], spans: Sequence[Span]) -> tuple[tuple[str, ...], ...]:
    """Return the titles of each column from the top down; a gap above a second title takes the one to its left."""
    width = max(len(line.cells) for line in rows)
    found = []
    for column in range(width):
        parts: list[str] = []
        for depth, line in enumerate(rows):
            text = _at(line, column)
            deeper = any(_at(below, column) for below in rows[depth + 1 :])
            if not text and deeper and not any(s.left <= column <= s.right and s.top == line.number for s in spans):
                text = _above(line, column)
            if text and (not parts or label_of(parts[-1]) != label_of(text)):
                parts.append(" ".join(nfc(text).split()))
        found.append(tuple(parts))
    return tuple(found)


def told_of(line: Line) -> str:
    """Return the words of a row, for messages."""
    texts = dict.fromkeys((cell.text or "").strip() for cell in line.cells)
    text = " | ".join(" ".join(text.split()) for text in texts if text)
    return text if len(text) <= 80 else f"{text[:79]}…"


def guess(title: str, labels: Iterable[str]) -> str | None:
    """Return the label that a heading is nearly."""
    by_fold = {fold(label): label for label in labels}
    near = difflib.get_close_matches(label_of(title), by_fold, n=1, cutoff=0.8)
    return by_fold[near[0]] if near else None


def notes_of(sheet: Sheet) -> Iterator[tuple[Place, str, Severity]]:
    """Yield what is told of what the eye sees in a sheet that was read: row, from 1, and column, words and weight."""
    if rows := sheet.hidden_rows:
        message = _("{n} hàng đang ẩn nên không đọc (hàng {listed}); cần dùng thì bỏ lọc, bỏ ẩn")
        yield (rows[0], 0), message.format(n=len(rows), listed=_some(rows)), Severity.WARNING
    for column in sheet.hidden_columns:
        message = _("cột {letters} đang ẩn nên không đọc; cần dùng thì bỏ ẩn")
        yield (1, column), message.format(letters=column_letters(column)), Severity.WARNING
    if places := sheet.struck():
        message = _("chữ bị gạch ngang ở {listed}: vẫn đọc như chữ thường; không dùng thì xoá chữ, xoá hàng ấy")
        yield _first(places), message.format(listed=_named(places)), Severity.WARNING
    if places := sheet.raised():
        message = _(
            "chữ nâng cao, hạ thấp ở {listed}: in như chữ thường; cần chỉ số trên, dưới thì gõ ký tự như ², ³, ₂"
        )
        yield _first(places), message.format(listed=_named(places)), Severity.WARNING
    if places := sheet.commented():
        message = _("ghi chú gắn vào ô {listed} không đọc, không in; cần dùng thì gõ vào một cột của bảng")
        yield _first(places), message.format(listed=_named(places)), Severity.ADVICE


def _first(places: Sequence[Place]) -> Place:
    return places[0][0], places[0][1] - 1


def _named(places: Sequence[Place]) -> str:
    return _some([f"{column_letters(column - 1)}{row}" for row, column in places[: SOME + 1]])


def _some(names: Sequence[object]) -> str:
    return ", ".join(map(str, names[:SOME])) + ("…" if len(names) > SOME else "")


def closing_words(line: Line) -> str:
    """Return what is told of a row that is none of the table's."""
    message = _("hàng “{text}” là hàng tổng hay chữ ngoài bảng: không tính là một dòng dữ liệu")
    return message.format(text=told_of(line))


def unclear_words(line: Line, other: int) -> str:
    """Return what is told of a row that may be data or not; ``other`` is the row of other headings above, or 0."""
    message = _(
        "hàng “{text}” đứng dưới hàng tổng nên không rõ là dòng dữ liệu hay phần ký tên; "
        "là dữ liệu thì đưa lên trên hàng tổng, không phải thì xoá hoặc đặt ở cột khác"
    )
    if other == line.number:
        message = _(
            "hàng “{text}” là một hàng tiêu đề nữa, các cột không theo hàng tiêu đề trên cùng; hãy để mỗi "
            "bảng một tệp, hoặc xếp lại cột rồi xoá hàng này"
        )
    elif other:
        message = _(
            "hàng “{text}” đứng dưới hàng tiêu đề thứ hai (hàng {n}) nên không rõ ô nào thuộc cột nào; "
            "hãy để mỗi bảng một tệp, hoặc xếp lại cột rồi xoá hàng {n}"
        )
    return message.format(text=told_of(line), n=other)


def above_words(line: Line) -> str:
    """Return what is told of a row above the headings."""
    message = _("chữ “{text}” đứng trên hàng tiêu đề: coi là tên bảng, không dùng vào đâu")
    return message.format(text=told_of(line))
