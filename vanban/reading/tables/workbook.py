"""A workbook opened with care, and its sheets as the eye sees them: without hidden rows, merged cells filled."""

import re
import warnings
import zipfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

from vanban.errors import Diagnostic, InputError
from vanban.intake import CELLS
from vanban.messages import translate as _
from vanban.reading.tables.cells import BLANK, Cell, cell_of, column_letters
from vanban.reading.tables.parts import Place, raised, sheet_parts, struck, with_signs, without_value
from vanban.word.files import file_bytes
from vanban.word.unpacking import unpacked

SUFFIXES = (".xlsx", ".xlsm")
OTHERS = (".ods", ".xls", ".xlsb", ".numbers")
"""Workbooks that are known by name and not read."""
MAX_COLUMNS = 500
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be"))
_CELL = re.compile(rb"<(?:\w+:)?(?:c|row)[\s/>]")
_ELEMENT = re.compile(rb"<[^/!?]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})[\"']")


@dataclass(frozen=True)
class Span:
    """Merged cells: first and last row and column, rows from 1, columns from 0."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def area(self) -> str:
        """The cells as a workbook names them: ``C2:D3``."""
        return f"{column_letters(self.left)}{self.top}:{column_letters(self.right)}{self.bottom}"


@dataclass
class Sheet:
    """A sheet of a workbook."""

    path: Path
    name: str
    hidden: bool
    _page: Any
    _unkept: frozenset[Place] = frozenset()
    _struck: frozenset[Place] = frozenset()
    """Cells of whose letters some are struck out."""
    _raised: frozenset[Place] = frozenset()
    """Cells of whose letters some stand above or below the line and have no character for that."""
    hidden_rows: list[int] = field(default_factory=list)
    """Rows that hold something and are hidden; known once the rows were taken."""

    @cached_property
    def _filled(self) -> dict[int, list[int]]:
        """The columns, from 0, that hold something, by row."""
        rows: dict[int, list[int]] = {}
        # The dictionary itself: the public way makes every cell up to the last one, a million rows for a stray mark.
        for (row, column), cell in self._page._cells.items():  # noqa: SLF001
            if (cell.value is not None and str(cell.value).strip()) or (row, column) in self._unkept:
                rows.setdefault(row, []).append(column - 1)
        return dict(sorted(rows.items()))

    @cached_property
    def width(self) -> int:
        """How many columns there are up to the last that holds something.

        Raises:
            InputError: more than a table has.
        """
        width = max((max(columns) + 1 for columns in self._filled.values()), default=0)
        if width > MAX_COLUMNS:
            message = _("{path}: trang tính “{sheet}” có chữ ở cột thứ {n}; bảng có nhiều nhất {most} cột")
            text = message.format(path=self.path, sheet=self.name, n=width, most=MAX_COLUMNS)
            raise InputError(text, code="sheet-wide")
        return width

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self._filled

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The merged cells that reach rows and columns with something in them."""
        last = max(self._filled, default=0)
        found = []
        for area in self._page.merged_cells.ranges:
            if area.min_row <= last and area.min_col <= self.width:
                bottom, right = min(area.max_row, last), min(area.max_col, self.width)
                found.append(Span(area.min_row, area.min_col - 1, bottom, right - 1))
        return tuple(sorted(found, key=lambda span: (span.top, span.left)))

    @cached_property
    def hidden_columns(self) -> tuple[int, ...]:
        """The hidden columns that hold something."""
        used = {column for columns in self._filled.values() for column in columns}
        found = set()
        for area in self._page.column_dimensions.values():
            if area.hidden or area.width == 0:
                found |= used & set(range(area.min - 1, min(area.max, MAX_COLUMNS)))
        return tuple(sorted(found))

    def rows(self) -> Iterator[tuple[int, tuple[Cell, ...]]]:
        """Yield number and cells of each row that holds something of its own and is not hidden."""
        waiting = list(reversed(self.spans))
        open_: list[Span] = []
        for number in self._filled:
            while waiting and waiting[-1].top <= number:
                open_.append(waiting.pop())
            open_ = [span for span in open_ if span.bottom >= number]
            if self._is_hidden(number):
                self.hidden_rows.append(number)
                continue
            cells = [BLANK] * self.width
            for column in self._filled[number]:
                cells[column] = self._cell(number, column)
            for span in open_:
                cell = self._cell(span.top, span.left)
                merged = [cell] * (span.right + 1 - span.left)
                if span.right > span.left and cell is not BLANK:
                    cell = cell._replace(area=span.area)
                    merged = [cell, *[cell._replace(across=True)] * (span.right - span.left)]
                cells[span.left : span.right + 1] = merged
            for column in self.hidden_columns:
                cells[column] = BLANK
            yield number, tuple(cells)

    @property
    def filled(self) -> Collection[int]:
        """The rows that hold something, hidden ones too."""
        return self._filled.keys()

    def struck(self) -> list[Place]:
        """Return the cells that are read and of whose letters some or all are struck out."""
        fonts = {index for index, font in enumerate(self._page.parent._fonts) if font.strike}  # noqa: SLF001
        if not fonts and not self._struck:
            return []
        cells = self._page._cells.items()  # noqa: SLF001  # as above
        found = (at for at, cell in cells if cell._style.fontId in fonts or at in self._struck)  # noqa: SLF001
        return self._seen(at for at in found if at[1] - 1 in self._filled.get(at[0], ()))

    def raised(self) -> list[Place]:
        """Return the cells that are read as if letters in them stood on the line, which do not."""
        return self._seen(self._raised)

    def commented(self) -> list[Place]:
        """Return the cells that are seen and have a comment."""
        return self._seen(at for at, cell in self._page._cells.items() if cell.comment)  # noqa: SLF001  # as above

    def _seen(self, places: Iterable[Place]) -> list[Place]:
        return sorted(at for at in places if not self._is_hidden(at[0]) and at[1] - 1 not in self.hidden_columns)

    def _is_hidden(self, number: int) -> bool:
        rows = self._page.row_dimensions
        if number not in rows:
            return bool(self._page.sheet_format.zeroHeight)
        return bool(rows[number].hidden) or rows[number].height == 0

    def _cell(self, row: int, column: int) -> Cell:
        cell = self._page._cells.get((row, column + 1))  # noqa: SLF001  # as above
        if cell is None:
            return BLANK
        unkept = (row, column + 1) in self._unkept
        return cell_of(cell.value, cell.number_format, failed=cell.data_type == "e", unkept=unkept)


def sheets_of(path: Path) -> list[Sheet]:
    """Return the sheets of a workbook, in their order.

    Raises:
        InputError: it cannot be read, is not safe to open, is of another kind, or the extra is missing.
    """
    try:
        # An extra: only who keeps books in Excel needs it.
        from openpyxl import load_workbook  # noqa: PLC0415
    except ImportError as error:
        message = _("{path}: đọc Excel cần thêm gói: pip install 'vanban[excel]'").format(path=path)
        raise InputError(Diagnostic("excel-missing", message)) from error
    data = file_bytes(path)
    _hold_kind(path, data)
    try:
        parts = unpacked(data, str(path))
        _hold_safe(parts, path)
        parts = with_signs(parts)
        sheets = _sheets(parts)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it does not keep when it writes, which we never do
            book = load_workbook(_packed(parts), data_only=True, keep_links=False)
    except InputError:
        raise
    except Exception as error:  # a damaged file comes out of the reader as any error there is
        raise _unreadable(path, _("tệp hỏng, hoặc phần mềm đã xuất ra nó ghi sai chuẩn")) from error
    return [
        Sheet(path, page.title, page.sheet_state != "visible", page, *sheets.get(page.title, ()))
        for page in book.worksheets
    ]


def _hold_kind(path: Path, data: bytes) -> None:
    """Refuse what is no workbook of ours with what to do about it."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        found = _("tệp Excel cũ (.xls) hoặc tệp có mật khẩu")
    elif b"opendocument.spreadsheet" in data[:200]:
        found = _("tệp OpenDocument (.ods)")
    elif path.suffix.lower() in OTHERS:
        found = _("tệp {suffix}").format(suffix=path.suffix)
    elif not data.startswith(b"PK\x03\x04"):
        found = _("không phải bảng tính .xlsx")
    else:
        return
    raise _unreadable(path, found)


def _unreadable(path: Path, found: str) -> InputError:
    message = _(
        "{path}: không đọc được tệp Excel: {found}; hãy mở bằng Excel (hoặc LibreOffice) rồi lưu lại thành .xlsx"
    )
    return InputError(Diagnostic("broken-excel", message.format(path=path, found=found)))


def _packed(parts: Mapping[str, bytes]) -> BytesIO:
    """Return the parts as a zip that tells of them as they are, for a reader that believes it."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file


def _sheets(parts: Mapping[str, bytes]) -> dict[str, tuple[frozenset[Place], frozenset[Place], frozenset[Place]]]:
    """Return, by sheet, the cells with a formula and no value, which the reader gives as blank; struck out; raised."""
    return {
        title: (without_value(parts[part]), struck(parts, part), raised(parts, part))
        for title, part in sheet_parts(parts)
    }


def _hold_safe(parts: Mapping[str, bytes], path: Path) -> None:
    """Refuse what it is not safe to read.

    Raises:
        InputError: a part has a document type, by which XML may swell or reach for other files.
    """
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")) and any(mark in data for mark in _DOCTYPES):
            message = _("{name} không an toàn để mở: {what}").format(name=path, what=_("XML có DOCTYPE"))
            raise InputError(message, code="unsafe-xml")
    sheets = dict(sheet_parts(parts))
    for name, data in parts.items():
        if name not in sheets.values() and not name.endswith("/sharedStrings.xml") and _many(_ELEMENT, data):
            message = _("{name} không an toàn để mở: {what}").format(name=path, what=_("{part} có quá nhiều phần tử"))
            raise InputError(message.format(part=name), code="unsafe-xml")
    for title, part in sheets.items():
        _hold_size(path, title, parts[part])


def _many(kind: re.Pattern[bytes], data: bytes) -> bool:
    """Whether there are more of a kind of element than the reader has memory for."""
    return next(islice(kind.finditer(data), CELLS, None), None) is not None


def _hold_size(path: Path, title: str, data: bytes) -> None:
    """Refuse a sheet whose cells the reader would make one by one until the memory is full."""
    from openpyxl.utils.cell import range_boundaries  # noqa: PLC0415  # see sheets_of

    what = ""
    if _many(_CELL, data):
        what = _("có quá nhiều ô; hãy lưu thành CSV")
    merged = 0
    for area in _MERGED.findall(data):
        left, top, right, bottom = range_boundaries(area.decode("ascii"))
        merged += (right - left + 1) * (bottom - top + 1)
        if merged > CELLS:
            what = _("gộp ô {area} quá rộng; hãy bỏ gộp, chỉ gộp trong bảng").format(area=area.decode("ascii"))
            break
    if what:
        message = _("{path}: trang tính “{sheet}” {what}").format(path=path, sheet=title, what=what)
        raise InputError(message, code="sheet-large")
