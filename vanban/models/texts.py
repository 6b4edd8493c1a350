"""Reading text values: what no document may hold is refused, with a Vietnamese sentence that says what to write."""

from datetime import date, time
from decimal import Decimal
from typing import Any

from pydantic_core import PydanticCustomError

from vanban.messages import translate as _
from vanban.models.base import Problem, refused
from vanban.models.facts import TEXT_LIMIT, WHOLE_LIMIT
from vanban.text import prose
from vanban.text.characters import (
    as_vni,
    eth_for_dstroke,
    forbidden_character,
    legacy_encoding,
    looks_blank,
    one_break,
    plain,
)
from vanban.text.language import nfc

_CURLED = "“”‘’„"
SHOWN = 60
"""Characters of a value that a message shows."""


class Ambiguous(str):
    """A number of JSON with three decimals, as it is written: 500 to JSON, five hundred thousand to who reads it."""

    __slots__ = ()


class Truth(str):
    """The word for a true or a false that a program gave: an answer where one is wanted, and no text."""

    __slots__ = ()


def is_text(value: object) -> bool:
    """Whether a value is text that somebody wrote."""
    return isinstance(value, str) and not isinstance(value, Truth)


def uncurled(value: str) -> str:
    """Return a number, a date or a time without the quotes that Word put around it; no such value holds any."""
    return nfc(value).strip().strip(_CURLED).strip()


def quoted(value: object) -> str:
    """Return a value that was found as a message shows it: in quotes, a long one cut; of what is no text its kind."""
    if isinstance(value, int) and abs(value) > WHOLE_LIMIT:  # Python may refuse to write it out
        return _("một số quá dài")
    if isinstance(value, str | int | float | Decimal | date | time):
        text = str(value)
        text = text if len(text) <= SHOWN else text[:SHOWN] + "…"
        return f"“{text.encode(errors='backslashreplace').decode()}”"  # half a pair cannot be told as it is
    kinds = {
        dict: _("một nhóm mục"),
        list: _("một danh sách"),
        tuple: _("một danh sách"),
        type(None): _("chỗ để trống"),
    }
    return kinds.get(type(value)) or _("một giá trị kiểu {kind}").format(kind=type(value).__name__)


def refuse(code: str, message: str, **context: object) -> PydanticCustomError:
    """Return the error for a value: ``message`` is complete in itself and already in the user's language."""
    return PydanticCustomError(code, "{message}", {"message": message, **context})


def text_of(value: object) -> str:
    """Return text that a document may hold."""
    if value is None:
        raise refuse("empty", _("đang để trống; hãy điền"))
    if isinstance(value, list | dict):
        raise refuse("text", _no_text(value))
    if not isinstance(value, str) or isinstance(value, Truth):
        raise refuse("text", _("cần chữ, không phải {found}").format(found=quoted(value)))
    if plain(value) and not as_vni(value) and len(value) <= TEXT_LIMIT:  # the usual case
        return value.strip(" ")
    text = one_break(nfc(value)).strip(" \t\n")
    if len(text) > TEXT_LIMIT:
        raise refuse(
            "text_too_long", _("dài {n} ký tự; tối đa là 1 000 000; hãy chia ra nhiều văn bản").format(n=len(text))
        )
    if text and looks_blank(text):
        raise refuse("looks-blank", _("chỉ có ký tự không nhìn thấy nên in ra như để trống; hãy điền chữ, hoặc xoá đi"))
    if found := forbidden_character(text):
        index, name = found
        advice = _("ký tự {name} (thứ {n}) không in được; hãy xoá ký tự này")
        raise refuse("forbidden_character", advice.format(name=name, n=index + 1))
    if encoding := legacy_encoding(text):
        advice = _("chữ gõ bằng bảng mã cũ {encoding}; hãy chuyển sang Unicode")
        raise refuse("legacy_encoding", advice.format(encoding=encoding))
    if (eth := eth_for_dstroke(text)) is not None:
        advice = _("ký tự thứ {n} là chữ Ð của tiếng Iceland; hãy gõ Đ")
        raise refuse("eth", advice.format(n=eth + 1))
    return text


SHORT, MANY = 32, 2048


class _Looked(dict[str, str]):
    """Short lines that were looked at: the cells of tables and the names of a cell come again and again."""

    def __missing__(self, value: str) -> str:
        text = _checked_line(value)
        if len(value) <= SHORT:
            if len(self) >= MANY:
                self.clear()
            self[value] = text
        return text


_looked = _Looked()


def line_of(value: object) -> str:
    """Return text of one line, not empty."""
    return _looked[value] if type(value) is str else _checked_line(value)


def _checked_line(value: object) -> str:
    text = text_of(value)
    if "\n" in text:
        raise refuse("one_line", _("phải viết trên một dòng"))
    if not text.strip():
        raise refuse("empty", _("đang để trống; hãy điền"))
    return text


def lines_of(value: object) -> str:
    """Return text that is not empty, each line of it without spaces around it."""
    text = text_of(value)
    if not text.strip():
        raise refuse("empty", _("đang để trống; hãy điền"))
    return "\n".join(line.strip() for line in text.split("\n"))


def _no_text(value: list[Any] | dict[str, Any]) -> str:
    if isinstance(value, dict):
        return _("cần chữ, không phải một nhóm mục; chữ có dấu hai chấm thì đặt trong ngoặc kép")
    return _("cần chữ, không phải danh sách; chữ nhiều dòng thì viết dấu | sau tên mục, xuống dòng, thụt vào rồi viết")


def prose_of(text: str, headings: bool = True) -> str:
    """Return text that keeps the conventions of prose."""
    try:
        prose.read(text, headings=headings)
    except prose.ProseError as error:
        faults = (Problem((), item.code, item.message, inside=(item.line, item.column)) for item in error.problems)
        raise refused("prose", faults, text) from None
    return text


def filled(text: str) -> str:
    """Return text that is not empty."""
    if not text.strip():
        raise refuse("empty", _("đang để trống; hãy điền"))
    return text


def plain_prose_of(text: str) -> str:
    """Return prose without headings."""
    return prose_of(text, headings=False)
