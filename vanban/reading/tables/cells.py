"""A cell as the eye sees it, and its place as messages name it."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.reading import Entry, Node
from vanban.reading.tables.shown import UnknownFormatError, shown, shows_time
from vanban.text.language import nfc, short_date

Kind = Literal["text", "day", "clock", "period", "number"]
"""What a column is for: a moment is taken as such where one is wanted, and as its letters elsewhere."""


@dataclass(slots=True)
class CellNode(Node):
    """A value from a sheet; its problems are told as ``so-chi-bo.xlsx:Đảng viên!B12``."""

    place: str = ""
    faulty: bool = False
    """Whether it was told what is wrong with the cell, so that nothing more is to be said of it."""

    def holding(self, value: "list[Node] | dict[str, Entry]") -> "CellNode":
        """Return a node of the same cell with a collection in it."""
        return CellNode(value, self.source, 0, 0, place=self.place)

    def problem(
        self,
        code: str,
        message: str,
        *,
        severity: Severity = Severity.ERROR,
        field: str | None = None,
        label: str | None = None,
        inside: tuple[int, int] | None = None,  # noqa: ARG002  # a cell has no lines to point into
    ) -> Diagnostic:
        """Return a diagnostic at this cell."""
        return Diagnostic(code, message, severity, self.place, field=field, label=label)


class Cell(NamedTuple):
    """The text that a cell shows, the moment it holds, whether its format shows the hour, and what is wrong with it."""

    text: str | None = None
    moment: date | time | timedelta | None = None
    timed: bool = False
    fault: str | None = None
    stored: str | None = None
    """The number that the cell holds, where its format shows a rounded one."""
    area: str | None = None
    """The merged cells that it is one of, where they go over several columns: ``C2:D2``."""
    across: bool = False
    """Whether its value is that of another column, by merged cells."""

    def as_kind(self, kind: Kind) -> tuple[str | None, str | None]:
        """Return text and fault of the cell in a column of a kind: a day is a day however it is shown."""
        moment = self.moment
        if self.across:
            message = _("ô gộp ngang {area}, không rõ chữ “{text}” có thuộc cột này không; bỏ gộp, gõ riêng từng cột")
            return None, message.format(area=self.area, text=self.text or self.fault)
        if kind == "period" and isinstance(moment, datetime):
            return f"tháng {moment.month}/{moment.year}", None
        if kind == "day" and isinstance(moment, datetime):
            hour = "" if not self.timed or moment.time() == time() else f" {moment:%H:%M}"
            return short_date(moment) + hour, None
        if kind == "clock" and isinstance(moment, time):
            return f"{moment:%H:%M:%S}".removesuffix(":00"), None
        return self.text, self.fault


BLANK = Cell()
ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA")
_ERROR = re.compile("|".join(map(re.escape, ERRORS)) + r"|#{3,}|(?:Err:|#ERR)\d{3}", re.IGNORECASE)
_SHORTENED = re.compile(r"-?\d(?:[.,]\d+)?E[+-]\d{2,3}", re.IGNORECASE)
_NOTHING = frozenset(("nan", "NaN", "NaT", "None", "NULL", "null", "<NA>", "undefined"))
_ESCAPED = re.compile(r"_x00([01][0-9A-Fa-f])_")


def error_in(text: str) -> str | None:
    """Return what is told of a text that is the mark of a failed formula."""
    if not _ERROR.fullmatch(text):
        return None
    message = _("ô báo lỗi {found}, không có giá trị; hãy sửa công thức, hoặc gõ thẳng giá trị vào ô")
    return message.format(found=text)


def shortened_in(text: str) -> str | None:
    """Return what is told of a long number as Excel writes it into a CSV file, its last digits gone: ``1,23E+11``."""
    if not _SHORTENED.fullmatch(text):
        return None
    message = _("ô ghi {found}: số dài đã bị rút gọn khi lưu CSV, mất các chữ số sau; hãy định dạng cột ấy là Text, gõ "
                "lại đủ số rồi lưu")  # fmt: skip
    return message.format(found=text)


def no_word(text: str) -> str | None:
    """Return what is told of a word that programs write where they have nothing: ``nan``."""
    if text not in _NOTHING:
        return None
    message = _("ô ghi “{found}”, chữ mà chương trình máy tính ghi thay cho ô trống; vẫn in như chữ ấy, không cần thì "
                "xoá đi")  # fmt: skip
    return message.format(found=text)


def text_cell(text: str) -> Cell:
    """Return the cell of a text."""
    text = nfc(text).strip("\r\n").rstrip(" \t\r\n")
    if not text.strip():
        return BLANK
    return Cell(text, fault=error_in(text.strip()))


def cell_of(value: Any, code: str, *, failed: bool = False, unkept: bool = False) -> Cell:
    """Return the cell of a value; it may be an error's text (``failed``) or a formula's, not kept (``unkept``)."""
    if unkept:
        message = _("công thức chưa có kết quả lưu trong tệp; hãy mở tệp bằng Excel, lưu lại, hoặc gõ thẳng giá trị")
        return Cell(None, fault=message)
    if value is None:
        return BLANK
    if failed:
        return Cell(str(value), fault=error_in(str(value)) or error_in("#VALUE!"))
    if isinstance(value, str):
        value = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value).replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)  # noqa: DTZ001  # a workbook's days have no zone
    moment = value if isinstance(value, date | time | timedelta) else None
    try:
        text = shown(value, code)
    except UnknownFormatError:
        return Cell(None, moment, moment is not None and shows_time(code), _unknown_format(value, code))
    if moment is None and isinstance(value, str):
        return text_cell(text) if text.strip() or not value.strip() else Cell(value, fault=_unknown_format(value, code))
    if not text.strip() and value != 0:
        return Cell(None, moment, fault=_unknown_format(value, code))
    stored = _rounded(value, text) if isinstance(value, float) else None
    return Cell(text or None, moment, moment is not None and shows_time(code), stored=stored)


def _rounded(value: float, text: str) -> str | None:
    """Return a number as it is stored, where what is shown of it is another."""
    number = Decimal(repr(value)) * (100 if "%" in text else 1)
    digits = re.sub(r"[^\d,]", "", text).replace(",", ".")
    if not re.fullmatch(r"\d+(?:\.\d+)?", digits) or Decimal(digits) == abs(number):
        return None
    return f"{number.normalize():f}".replace(".", ",") + ("%" if "%" in text else "")


def rounded_words(cell: Cell) -> str:
    """Return what is told of a number that is printed as it is shown and not as it is stored."""
    message = _("ô hiện {shown} mà số trong ô là {stored}; in và tính theo số hiện ra, cần số đủ thì đổi định dạng ô")
    return message.format(shown=cell.text, stored=cell.stored)


def _unknown_format(value: Any, code: str) -> str:
    message = _(
        "ô chứa {value}, định dạng “{code}”: không chắc ô hiện ra chữ gì; "
        "hãy đổi định dạng ô sang Text rồi gõ đúng chữ cần in"
    )
    return message.format(value=value, code=code)


def column_letters(index: int) -> str:
    """Return the letters of a column: A, B, …, Z, AA."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(65 + rest) + text
    return text
