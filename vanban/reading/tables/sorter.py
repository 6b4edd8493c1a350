"""Which rows below the headings are rows of the table: not its sums, heads of groups, signatures; each is told."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.reading.tables.cells import BLANK, Cell
from vanban.reading.tables.gate import COUNTERS, Head, Line, closing_words, label_of, told_of
from vanban.text.language import fold
from vanban.text.names import bare_person, office_of

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
_SUM = re.compile(
    r"(?:tổng(?:\s+(?:cộng|số|hợp))?|cộng|tong (?:cong|so))"
    r"(?:\s*[:.(=…]?\s*\d.*|\s*[:.…].*|\s+(?:có|là|gồm|toàn|số|đảng viên|đồng chí|người|danh sách)\b.*|)",
    re.IGNORECASE | re.DOTALL,
)
_CLOSING = re.compile(
    r"ấn định\b.*|danh sách\s+(?:này\s+)?(?:có|gồm)\b.*|(?:người\s+)?lập (?:biểu|bảng|danh sách).*|người lập.*"
    r"|(?:ghi chú|chú thích)\s*:.*|t/?m\.?\s.*|.*,\s*ngày\b.*\btháng\b.*\bnăm\b.*"
    r"|[^,\d]+,\s*ngày\s+[\d…./-]+",
    re.IGNORECASE | re.DOTALL,
)
_GROUP = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ])[.)]?")
_CATEGORY = re.compile(
    r"(?:các\s+)?(?:(?:đồng chí|đ/c)\s+)?"
    r"(?:(?:ban\s+)?(?:chi|cấp|đảng) (?:uỷ|ủy)(?:\s+viên)?|đảng viên|dự bị|chính thức)"
    r"(?:\s+(?:chính thức|dự bị|khác|mới|còn lại|chi bộ|(?:được\s+)?miễn|sinh hoạt|tạm|đang|đi|bị)\b.*)?"
    r"\s*(?:[:(–-].*|\d.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""What a lone text among the names of members says of those below it, and names nobody."""
_MAKER = re.compile(
    r"(?:người\s+)?lập (?:biểu|bảng|danh sách)"
    r"|người (?:lập|ghi|điểm danh|tổng hợp|thống kê|kiểm tra|đánh máy)(?:\s+(?:biểu|bảng|danh sách|sổ|báo cáo))?",
    re.IGNORECASE,
)
"""Who made a list signs below it, on the left of who answers for it."""
_SIGN = re.compile(
    r"\((?:đã )?k[ýí]\b.*\)?|(?:đã )?k[ýí](?:[,.;]| và | tên|$).*|xác nhận\b.*", re.IGNORECASE | re.DOTALL
)
_OFFICE = re.compile(
    r"[kt]/?[tm]\.?\s.*|(?:quyền\s+|q\.\s*)?(?:phó\s+)?(?:bí thư|chủ tịch|trưởng|thủ trưởng|chánh)\b.*"
    r"|thư k[ýí]\b.*|.*\bngày\b.*\btháng\b.*\bnăm\b.*|[^,\d]+,\s*ngày\s+[\d…./-]+",
    re.IGNORECASE | re.DOTALL,
)
_STATES = {"du bi": ("du bi", "chinh thuc"), "mien": ("mien",), "tam": ("tam",), "dinh chi": ("dinh chi",)}
"""Words by which a group's head says what its members are, and those of the columns that say it of each."""
_MAY_CLOSE = re.compile(
    rb"""(?:^|[,;\t])[ "]*(?:\(|ng(?:\xc6[\xb0\xaf]|u\xcc\x9b)|l(?:\xe1\xba[\xac\xad]|a\xcc|\xc3[\x82\xa2]\xcc)"""
    rb"""|k(?:\xc3[\x9d\xbd\x8d\xad]|[yi]\xcc)|x(?:\xc3[\x81\xa1]|a\xcc\x81))""",
    re.IGNORECASE,
)
"""Where in a line of UTF-8 a signature may begin: ``(``, ``người``, ``lập``, ``ký``, ``xác nhận``."""


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
    _doubtful: bool = False
    """Whether the row looked at last stands among signatures and says more than who signs."""
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
            message = _("hàng “{text}” đứng ở phần ký tên, dưới bảng: không tính là một dòng dữ liệu; là dữ liệu thì "
                        "đưa lên trên phần ký")  # fmt: skip
            self.tell(line, "table-unused", message.format(text=told_of(line)), Severity.WARNING)
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
        words = self.counter if count and not counted else None  # a sum often begins where rows are counted
        open_ = [cell for index, cell in cells.items() if index not in self.passed or index == words]
        if not open_:
            return "blank"
        first, self.first, self._doubtful = self.first, False, False
        again = self._again(mine)
        if not again and self._titles(mine):
            self.other = line.number
            return "unclear"
        if (first and self._numbers(cells)) or again:
            self.first, self.other = again, 0 if again else self.other
            self.signed = self.signed and not again  # another table, with signatures of its own
            return "closing"
        texts = list(dict.fromkeys((cell.text or "").strip() for cell in open_))
        if not counted and (self.signed or _signs(texts)):
            self.closed = self.signed = True
            self._doubtful = len(mine) > 1 and not all(map(_who_signs, texts))
            return "closing"
        lead = (next(iter(cells.values())).text or "").strip()
        areas = {cell.area for cell in mine.values()}
        merged = len(mine) > 1 and len(areas) == 1 and None not in areas
        closing = bool(_SUM.fullmatch(texts[0]) or _SUM.fullmatch(lead))
        closing |= len(texts) == 1 and bool(_CLOSING.fullmatch(texts[0]))
        group = bool(count and _GROUP.fullmatch(count)) or (len(texts) == 1 and self._heads(mine, texts[0]))
        if not counted and (closing or merged or group or not mine):
            self.closed = self.closed or closing
            return "closing"
        if self.closed and not counted and len(texts) == 1:
            key = min(mine, default=None) == min(self.used, default=None)
            return "unclear" if key and self.counter is None else "closing"
        if self.other:
            return "unclear"
        return "lone" if self.counter is not None and not count and len(open_) == 1 else "row"

    def _heads(self, mine: Mapping[int, Cell], text: str) -> bool:
        """Whether a lone text heads a group of people, or signs."""
        if self.heads is None:
            return False
        leads = min(mine, default=None) == min(self.used, default=None)
        return bool(self.heads.fullmatch(text)) or (leads and bool(_CATEGORY.fullmatch(text)))

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


def _signs(texts: Sequence[str]) -> bool:
    """Whether the texts of a row are those of a block of signatures, side by side."""
    if len(texts) < 2 or any(re.search(r"\d", text) and not _OFFICE.fullmatch(text) for text in texts):
        return False
    if _MAKER.fullmatch(texts[0]):
        return True
    signs = [bool(_MAKER.fullmatch(text) or _SIGN.fullmatch(text)) for text in texts]
    return any(signs) and all(sign or _OFFICE.fullmatch(text) for sign, text in zip(signs, texts, strict=True))


def _who_signs(text: str) -> bool:
    """Whether a text is what a block of signatures holds: an office, the place of a signature, a name."""
    words = text.split()
    named = len(words) > 1 and all(word[0].isupper() for word in words) and bare_person(text)
    return named or office_of(text) is not None or any(each.fullmatch(text) for each in (_MAKER, _SIGN, _OFFICE))


def may_close(line: bytes) -> bool:
    """Whether a line of UTF-8 may be a sum or signatures: a quick look before its cells are cut."""
    start = line.lstrip(b' \t",;.0123456789')[:2]
    if start[:1] in (b"T", b"t", b"C", b"c") and start[1:] in (b"\xe1", b"o", b"O"):  # tổ, cộ, to, composed or not
        return True
    return _MAY_CLOSE.search(line) is not None


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
