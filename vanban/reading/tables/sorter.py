"""Which rows below the headings are rows of the table: not its sums, heads of groups, signatures; each is told."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.reading.tables import closing as words
from vanban.reading.tables.cells import BLANK, Cell
from vanban.reading.tables.gate import COUNTERS, Head, Line, closing_words, label_of, told_of
from vanban.text.language import fold

RowKind = Literal["row", "blank", "closing", "unclear", "lone"]
Tell = Callable[[Line, str, str, Severity], None]
"""Takes a row, and of what is told of it the code, the words and the weight."""
Means = Callable[[str], tuple[str, ...] | None]
"""Takes a text and returns the field of which it is a heading; nothing of a column that fills none, None of a datum."""
Item = TypeVar("Item")
HELD = 3
"""How many rows without a number may stand above one that has one, and head it."""
LONGEST = 120
"""Letters of a heading; no longer text is looked at as one."""
FAR = 10
"""So many blank rows above a row part it from the table."""
_NUMBER = re.compile(r"(\d+)\.?")
_GROUP = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ])[.)]?")
_STATES = {"du bi": ("du bi", "chinh thuc"), "mien": ("mien",), "tam": ("tam",), "dinh chi": ("dinh chi",)}
"""Words by which a group's head says what its members are, and those of the columns that say it of each."""


@dataclass
class Sorter:
    """Tells the rows of a table from what stands below and between them.

    ``used`` are the columns that fill something, ``passed`` those that were told of or set aside, ``counter`` the one
    that counts the rows.
    """

    used: Sequence[int]
    passed: frozenset[int] = frozenset()
    counter: int | None = None
    titles: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """What stands above each column, as it is compared."""
    heads: re.Pattern[str] | None = None
    """What a lone text says that heads a group of rows, or signs; of a list of people."""
    tell: Tell = lambda _line, _code, _words, _severity: None
    filled: Collection[int] = ()
    """The rows of a sheet that hold something, by which it is seen which stand apart."""
    means: Means = lambda _text: None
    fields: Mapping[int, tuple[str, ...] | None] = field(default_factory=dict)
    """The field of each column."""
    first: bool = True
    other: int = 0
    """The row of other headings that stood above: below it nobody knows which cell is which."""
    closed: bool = False
    """Whether a sum stood above."""
    signed: bool = False
    """Whether a row of signatures stood above."""
    _doubtful: Literal["", "sum", "signature"] = ""
    """As what the row looked at last is left out, though it says more than such a row does."""
    _lettered: bool = False
    """Whether a row that is counted by letters said more than the head of a group does."""
    _lone: list[Line] = field(default_factory=list)
    """The rows before it that are counted so."""
    last: int = 0
    """The number of the last row that has one."""
    _state: tuple[Line, str] | None = None
    """The head of the group, where it says what its members are, and the word that says so."""
    _apart: tuple[Line, int] | None = None
    """The row that stands apart, while it is the last, and how many blank rows are above it."""
    _gaps: int = 0

    def sort(self, lines: Iterable[Line]) -> Iterator[tuple[Line, RowKind]]:
        """Yield each line with what it is; what is left out, and what is taken in doubt, is told."""
        return self.sort_by(lines, lambda line: line)

    def sort_by(self, items: Iterable[Item], line_of: Callable[[Item], Line | None]) -> Iterator[tuple[Item, RowKind]]:
        """Yield what holds lines with what each is; of what is a row at first sight, there is no line."""
        held: list[tuple[Item, Line]] = []
        for item in items:
            line = line_of(item)
            what = self.kind(line) if line else "row"
            if line is None or what == "blank":
                yield item, what
                continue
            if what == "lone" and len(held) < HELD:
                held.append((item, line))
                continue
            number = self._number(line) if what == "row" else None
            yield from self._released(held, number)
            held = []
            self.last = number or self.last
            yield item, self._told(line, "row" if what == "lone" else what)
        yield from self._released(held, None)
        if self._apart:
            self._tell_apart(*self._apart)

    def _released(self, held: list[tuple[Item, Line]], number: int | None) -> Iterator[tuple[Item, RowKind]]:
        """Yield rows without a number, once that of the row below is known: they head it, or nobody counted them."""
        heads = number is not None and number != self.last + len(held) + 1
        self._apart = None if held else self._apart
        for item, line in held:
            if heads:
                message = _("hàng “{text}” không có số thứ tự như các hàng khác: coi là tên nhóm, không tính là một "
                            "dòng dữ liệu; là dữ liệu thì ghi số thứ tự")  # fmt: skip
                self.tell(line, "table-unused", message.format(text=told_of(line)), Severity.WARNING)
                self._note_state(line)
            elif self.last:
                message = _("hàng “{text}” không có số thứ tự như các hàng khác; vẫn tính là một dòng dữ liệu, "
                            "không phải thì xoá")  # fmt: skip
                self.tell(line, "table-unused", message.format(text=told_of(line)), Severity.WARNING)
            yield item, "closing" if heads else "row"

    def _told(self, line: Line, what: RowKind) -> RowKind:
        """Tell of a row that is left out, and of one that may be none of the table's."""
        self._apart = None
        if what == "closing" and self._doubtful:
            self.tell(line, "table-unused", _doubt_words(line, self._doubtful), Severity.WARNING)
        elif what == "closing":
            self.tell(line, "table-unused", closing_words(line), Severity.ADVICE)
            self._note_state(line)
        elif what == "row":
            if self._state and not self._says(line, self._state[1]):
                head, self._state = self._state[0], None
                message = _("“{text}” là tên nhóm, không tính vào tình trạng của người đứng dưới; "
                            "ghi vào cột của từng người, như cột “Dự bị”: có")  # fmt: skip
                self.tell(head, "table-unused", message.format(text=told_of(head)), Severity.WARNING)
            if self._number(line) is None and (gap := self._gap(line)):
                self._gaps += 1
                if gap >= FAR:
                    self._tell_apart(line, gap)
                elif self._gaps == 1:
                    self._apart = line, gap
        return what

    def _tell_apart(self, line: Line, gap: int) -> None:
        message = _("hàng “{text}” cách bảng {n} hàng trống; vẫn tính là một dòng dữ liệu, không phải thì xoá")
        self.tell(line, "table-unused", message.format(text=told_of(line), n=gap), Severity.WARNING)

    def _gap(self, line: Line) -> int:
        """Return how many blank rows stand above a row of a sheet."""
        above = line.number - 1
        while self.filled and above and above not in self.filled:
            above -= 1
        return line.number - 1 - above if self.filled else 0

    def _note_state(self, line: Line) -> None:
        """Keep the head of a group of people, where it says what they are and a column should."""
        text = fold(told_of(line))
        word = next((word for word in _STATES if re.search(rf"\b{word}\b", text)), None)
        self._state = (line, word) if self.heads and word else None

    def _says(self, line: Line, word: str) -> bool:
        """Whether a row says of its member what the head of the group does."""
        said = [
            i for i in self.used if any(part in title for part in _STATES[word] for title in self.titles.get(i, ()))
        ]
        return any(line.cells[index].text for index in said if index < len(line.cells))

    def _number(self, line: Line) -> int | None:
        """Return the number that counts a row."""
        if self.counter is None or self.counter >= len(line.cells):
            return None
        found = _NUMBER.fullmatch((line.cells[self.counter].text or "").strip())
        return int(found[1]) if found else None

    def kind(self, line: Line) -> RowKind:
        """Return what a row is by itself: a row, blank, closing, unclear, or alone where others have a number."""
        cells = {index: cell for index, cell in enumerate(line.cells) if cell is not BLANK}
        mine = {index: cells[index] for index in self.used if index in cells}
        count = (cells.get(-1 if self.counter is None else self.counter, BLANK).text or "").strip()
        counted = _NUMBER.fullmatch(count) is not None
        begins = self.counter if count and not counted else None  # a sum often begins where rows are counted
        open_ = [cell for index, cell in cells.items() if index not in self.passed or index == begins]
        if not open_:
            return "blank"
        first, self.first, self._doubtful = self.first, False, ""
        again = self._again(mine)
        if not again and self._titles(mine):
            self.other = line.number
            return "unclear"
        if (first and self._numbers(cells)) or again:
            self.first, self.other = again, 0 if again else self.other
            self.signed = self.signed and not again  # another table, with signatures of its own
            return "closing"
        texts = list(dict.fromkeys((cell.text or "").strip() for cell in open_))
        if not counted and (self.signed or words.signs(texts)):
            self.closed = self.signed = True
            if len(mine) > 1 and not all(map(words.who_signs, texts)):
                self._doubtful = "signature"
            return "closing"
        lead = (next(iter(cells.values())).text or "").strip()
        areas = {cell.area for cell in mine.values()}
        merged = len(mine) > 1 and len(areas) == 1 and None not in areas
        closing = self._sums(mine, next((text for text in (texts[0], lead) if words.sums(text)), None))
        closing |= len(texts) == 1 and words.closes(texts[0])
        lettered = _GROUP.fullmatch(count) is not None
        group = (lettered and self._groups(line, mine)) or (len(texts) == 1 and self._heads(mine, texts[0]))
        if not counted and (closing or merged or group or not mine):
            self.closed = self.closed or closing
            return "closing"
        if self.closed and not counted and len(texts) == 1:
            key = min(mine, default=None) == min(self.used, default=None)
            return "unclear" if key and self.counter is None else "closing"
        if self.other:
            return "unclear"
        alone = self.counter is not None and not count and len(open_) == 1
        return "lone" if alone or lettered else "row"

    def _sums(self, mine: Mapping[int, Cell], begun: str | None) -> bool:
        """Whether a row that begins as a sum is one: not where every column is filled, with words, and none counts."""
        others = [(cell.text or "").strip() for cell in mine.values()] if begun else []
        said = [text for text in others if text != begun and words.speaks(text)]
        counted = re.search(r"\d", begun or "") or any(map(words.counts, others))
        if said and not counted and len(mine) == len(self.used):
            return False
        if said and not (counted and all(map(words.who_signs, said))):  # who signs may stand beside a sum
            self._doubtful = "sum"
        return begun is not None

    def _groups(self, line: Line, mine: Mapping[int, Cell]) -> bool:
        """Whether a row that is counted ``I``, ``A`` heads a group: it says one thing, as all before it that are."""
        if not self._lettered and sum(not words.counts((cell.text or "").strip()) for cell in mine.values()) < 2:
            self._lone.append(line)
            return True
        for head in () if self._lettered or self.last else self._lone:
            message = _("hàng “{text}” chỉ có một ô: coi là tên nhóm, không tính là một dòng dữ liệu; là dữ liệu như "
                        "hàng “{other}” thì đánh số 1, 2, 3")  # fmt: skip
            text = message.format(text=told_of(head), other=told_of(line))
            self.tell(head, "table-unused", text, Severity.WARNING)
        self._lettered = True
        return False

    def _heads(self, mine: Mapping[int, Cell], text: str) -> bool:
        """Whether a lone text heads a group of people, or signs."""
        if self.heads is None:
            return False
        leads = min(mine, default=None) == min(self.used, default=None)
        return bool(self.heads.fullmatch(text)) or (leads and words.categorises(text))

    def _numbers(self, cells: Mapping[int, Cell]) -> bool:
        """Whether a row numbers the columns: ``(1) (2) (3)``, ``A B 1 2``; fewer than three in brackets alone."""
        said = [(cell.text or "").strip() for cell in cells.values()]
        texts = [text.strip(" ()") for text in said]
        digits = [int(text) for text in texts if re.fullmatch(r"\d{1,2}", text)]
        letters = [text for text in texts if re.fullmatch(r"[A-D]", text)]
        marked = digits[:1] == [1] and all(text.startswith("(") and text.endswith(")") for text in said)
        return (
            (marked or (len(texts) > 2 and len(digits) > 1))
            and len(texts) == len(digits) + len(letters)
            and (digits == list(range(digits[0], digits[0] + len(digits))))
        )

    def _again(self, mine: Mapping[int, Cell]) -> bool:
        """Whether a row says the headings once more, as at the top of each printed page, if in another spelling."""
        same = [self._same(index, cell.text or "") for index, cell in mine.items()]
        return (len(same) > 1 or len(self.used) == 1) and all(same)

    def _same(self, index: int, text: str) -> bool:
        if label_of(text) in self.titles.get(index, ()):
            return True
        return len(self.used) > 1 and bool(field := self._field(text)) and field == self.fields.get(index)

    def _titles(self, mine: Mapping[int, Cell]) -> bool:
        """Whether a row is one of headings, two at least, that are not those of the columns."""
        found = set()
        for cell in mine.values():
            named = self._field(cell.text or "")
            if named is None:
                return False
            found.add(named)
        return len(found - {()}) > 1

    def _field(self, text: str) -> tuple[str, ...] | None:
        return self.means(text) if len(text) <= LONGEST else None


def _doubt_words(line: Line, what: str) -> str:
    """Return what is told of a row that is left out as a sum or among signatures, and may be data."""
    message = _("hàng “{text}” đứng ở phần ký tên, dưới bảng: không tính là một dòng dữ liệu; là dữ liệu thì "
                "đưa lên trên phần ký")  # fmt: skip
    if what == "sum":
        message = _("hàng “{text}” bắt đầu như hàng tổng: không tính là một dòng dữ liệu; là dữ liệu thì thêm cột STT, "
                    "ghi số thứ tự")  # fmt: skip
    return message.format(text=told_of(line))


def sorter_of(
    head: Head,
    used: Iterable[int],
    tell: Tell = lambda _line, _code, _words, _severity: None,
    heads: re.Pattern[str] | None = None,
    filled: Collection[int] = (),
    means: Means = lambda _text: None,
) -> Sorter:
    """Return what sorts the rows below headings of which some are used."""
    mine = sorted(used)
    passed = frozenset(index for index, parts in enumerate(head.titles) if parts and index not in mine)
    counter = next((i for i, parts in enumerate(head.titles) if parts and label_of(parts[-1]) in COUNTERS), None)
    titles = {index: frozenset(map(label_of, parts)) for index, parts in enumerate(head.titles)}
    fields = {index: means(".".join(parts)) for index, parts in enumerate(head.titles) if parts}
    return Sorter(mine, passed, counter, titles, heads, tell, filled, means, fields)
