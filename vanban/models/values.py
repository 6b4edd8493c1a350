"""Strict values: what a clerk writes as text becomes a number, a date or money only when it surely is one.

pydantic's own lax readings are never used: they take ``"1.000"`` (a thousand in Vietnam) for 1 and digits
for seconds since 1970. Every type here takes text, or the Python value itself, and refuses the rest with a
Vietnamese sentence that says what to write.
"""

import re
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from vanban.messages import translate as _
from vanban.models.base import PROSE
from vanban.text import prose
from vanban.text.characters import eth_for_dstroke, forbidden_character, legacy_encoding, one_break, plain
from vanban.text.language import fold, nfc
from vanban.text.names import name_key

TEXT_LIMIT = 1_000_000
"""Characters of one value; the whole file is limited by the loader."""


_CURLED = "“”‘’„"


def uncurled(value: str) -> str:
    """Return a number, a date or a time without the quotes that Word put around it; no such value holds any."""
    return nfc(value).strip().strip(_CURLED).strip()


def refuse(code: str, message: str, **context: object) -> PydanticCustomError:
    """Return the error for a value: ``message`` is complete in itself and already in the user's language."""
    return PydanticCustomError(code, "{message}", {"message": message, **context})


def _text(value: object) -> str:
    if value is None:
        raise refuse("empty", _("đang để trống; hãy điền"))
    if isinstance(value, list | dict):
        raise refuse("text", _no_text(value))
    if not isinstance(value, str):
        raise refuse("text", _("cần chữ, không phải {found}").format(found=value))
    if plain(value) and len(value) <= TEXT_LIMIT:  # nothing in it to look at twice: the usual case
        return value.strip(" ")
    text = one_break(nfc(value)).strip(" \t\n")
    if len(text) > TEXT_LIMIT:
        raise refuse("text_too_long", _("dài {n} ký tự; tối đa là 1 000 000").format(n=len(text)))
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


def _line(value: object) -> str:
    return _looked[value] if type(value) is str else _checked_line(value)


def _checked_line(value: object) -> str:
    text = _text(value)
    if "\n" in text:
        raise refuse("one_line", _("phải viết trên một dòng"))
    if not text:
        raise refuse("empty", _("đang để trống; hãy điền"))
    return text


def _lines(value: object) -> str:
    text = _text(value)
    if not text:
        raise refuse("empty", _("đang để trống; hãy điền"))
    return "\n".join(line.strip() for line in text.split("\n"))


def _no_text(value: list[Any] | dict[str, Any]) -> str:
    if isinstance(value, dict):
        return _("cần chữ, không phải một nhóm mục; chữ có dấu hai chấm thì đặt trong ngoặc kép")
    return _("cần chữ, không phải danh sách; chữ nhiều dòng thì viết dấu | sau tên mục, xuống dòng, thụt vào rồi viết")


def _prose(text: str, headings: bool = True) -> str:
    try:
        prose.read(text, headings=headings)
    except prose.ProseError as error:
        message = "; ".join(problem.message for problem in error.problems)
        raise refuse("prose", message, problems=error.problems) from None
    return text


def _filled(text: str) -> str:
    if not text:
        raise refuse("empty", _("đang để trống; hãy điền"))
    return text


def _plain_prose(text: str) -> str:
    return _prose(text, headings=False)


_TEXT_SCHEMA = {"type": ["string", "number", "integer", "boolean"]}  # the loader reads every scalar as text

Line = Annotated[str, BeforeValidator(_line), WithJsonSchema(_TEXT_SCHEMA)]
"""One line of text, not empty."""
Lines = Annotated[str, BeforeValidator(_lines), WithJsonSchema(_TEXT_SCHEMA)]
"""One or more lines; a break in the value is a break on the page."""
Text = Annotated[str, BeforeValidator(_text), WithJsonSchema(_TEXT_SCHEMA)]
"""Text that may be empty or have several lines."""
Prose = Annotated[str, BeforeValidator(_text), AfterValidator(_prose), PROSE, WithJsonSchema({"type": "string"})]
"""Paragraphs, a line each, with headings, points, lists and tables; see :mod:`vanban.text.prose`."""
PlainProse = Annotated[str, BeforeValidator(_text), AfterValidator(_plain_prose), PROSE, WithJsonSchema(_TEXT_SCHEMA)]
"""The same without headings, for the inside of an item."""
FilledProse = Annotated[
    str, BeforeValidator(_text), AfterValidator(_filled), AfterValidator(_plain_prose), PROSE,
    WithJsonSchema(_TEXT_SCHEMA),
]  # fmt: skip
"""The same, and not empty."""

_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")


def _whole(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if isinstance(value, str):
        text = uncurled(value)
        if re.fullmatch(r"0?\d|[1-9]\d{1,14}", text, re.ASCII):
            return int(text)
        if _THOUSANDS.fullmatch(text):
            return int(text.replace(".", ""))
    raise refuse("whole_number", _("cần một số nguyên như 8 hoặc 1.500, gặp “{found}”").format(found=value))


def _decimal(value: object) -> Decimal:
    if isinstance(value, Decimal) and value.is_finite() and value >= 0:
        return value
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return Decimal(value)
    if isinstance(value, float):
        value = repr(value)
    if isinstance(value, str) and re.fullmatch(r"(?:0?\d|[1-9]\d{1,11})(?:[.,]\d{1,2})?", uncurled(value), re.ASCII):
        return Decimal(uncurled(value).replace(",", "."))
    raise refuse("score", _("cần một số như 4 hoặc 4,5, gặp “{found}”").format(found=value))


def _money(value: object) -> int:
    if isinstance(value, str):
        value = re.sub(r"\s*(?:đồng|đ|VND|VNĐ)$", "", value.strip(), flags=re.IGNORECASE)
    try:
        return _whole(value)
    except PydanticCustomError:
        advice = _("cần số tiền như 1.500.000 hoặc 1500000, gặp “{found}”")
        raise refuse("money", advice.format(found=value)) from None


def _written_decimal(value: Decimal) -> str:
    return format(value.normalize(), "f")


_NUMBER_SCHEMA = {"type": ["integer", "string"], "pattern": r"^\d[\d.]*$"}
Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema(_NUMBER_SCHEMA)]
"""A whole number, zero or more; ``1.500`` is one thousand five hundred."""
Score = Annotated[
    Decimal,
    BeforeValidator(_decimal),
    PlainSerializer(_written_decimal, return_type=str, when_used="json"),
    WithJsonSchema({"type": ["number", "string"], "pattern": r"^\d+([.,]\d{1,2})?$"}),
]
"""Points or a rate with at most two decimals; comma or dot."""
Money = Annotated[int, BeforeValidator(_money), WithJsonSchema({"type": ["integer", "string"]})]
"""Đồng."""


def _yes_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    answers = {"co": True, "true": True, "yes": True, "khong": False, "false": False, "no": False}
    if isinstance(value, str) and fold(value) in answers:
        return answers[fold(value)]
    raise refuse("yes_no", _("viết “có” hoặc “không”, gặp “{found}”").format(found=value))


YesNo = Annotated[
    bool,
    BeforeValidator(_yes_no),
    WithJsonSchema({"anyOf": [{"type": "boolean"}, {"enum": ["có", "không"]}]}),
]


_LEADS = ("", "họp ", "sinh hoạt ", "sinh hoạt chi bộ ", "kỳ họp ")
SAID: dict[str, tuple[str, ...]] = {
    "thường kỳ": tuple(f"{lead}{word}" for lead in _LEADS for word in ("thường kỳ", "định kỳ")),
    "chuyên đề": tuple(f"{lead}chuyên đề" for lead in _LEADS),
    "thường kỳ và chuyên đề": (
        *(f"{lead}{word} và chuyên đề" for lead in _LEADS for word in ("thường kỳ", "định kỳ")),
        "thường kỳ + chuyên đề",
        "thường kỳ, chuyên đề",
        "thường kỳ kết hợp chuyên đề",
        "định kỳ kết hợp chuyên đề",
    ),
    "họp chi uỷ": ("chi uỷ", "sinh hoạt chi uỷ", "họp ban chi uỷ", "họp cấp uỷ chi bộ"),
    "trực tiếp": ("họp trực tiếp", "sinh hoạt trực tiếp"),
    "trực tuyến": ("họp trực tuyến", "sinh hoạt trực tuyến", "online"),
    "trực tiếp kết hợp trực tuyến": (
        "trực tuyến kết hợp trực tiếp",
        "trực tiếp và trực tuyến",
        "trực tiếp + trực tuyến",
        "kết hợp trực tiếp và trực tuyến",
    ),
    "giơ tay": ("biểu quyết giơ tay", "biểu quyết bằng giơ tay", "giơ tay biểu quyết", "bằng giơ tay"),
    "thẻ đảng viên": (
        "thẻ đảng",
        "giơ thẻ",
        "giơ thẻ đảng",
        "giơ thẻ đảng viên",
        "bằng thẻ đảng viên",
        "biểu quyết thẻ đảng viên",
        "biểu quyết bằng thẻ đảng viên",
    ),
    "phiếu kín": ("bỏ phiếu kín", "bằng phiếu kín", "biểu quyết phiếu kín", "biểu quyết bằng phiếu kín"),
    "ứng dụng": ("qua ứng dụng", "bằng ứng dụng", "biểu quyết qua ứng dụng", "app"),
    "vắng có lý do": ("vắng có phép", "có phép", "vắng mặt có lý do"),
    "vắng không lý do": ("vắng không phép", "không phép", "vắng mặt không lý do", "vắng không có lý do"),
    "chính thức": ("đảng viên chính thức",),
    "dự bị": ("đảng viên dự bị",),
    "Tốt": ("loại tốt", "xếp loại tốt"),
    "Khá": ("loại khá", "xếp loại khá"),
    "Trung bình": ("loại trung bình", "xếp loại trung bình"),
    "Kém": ("loại kém", "xếp loại kém"),
    "xã": ("cấp xã",),
    "huyện": ("cấp huyện",),
    "tỉnh": ("cấp tỉnh",),
}
"""What clerks say for the values of a choice, in every file and table alike."""


def chosen(value: object, options: type[StrEnum], optional: bool = False) -> StrEnum | None:
    """Return the option that a value names.

    Raises:
        PydanticCustomError: what was found and what to write.
    """
    if optional and value in (None, ""):
        return None
    if isinstance(value, str):
        loose, strict = _known(options)
        if found := loose.get(fold(value)) or strict.get(name_key(value)):
            return found
    listed = ", ".join(f"“{option.value}”" for option in options)
    raise refuse("choice", _("viết một trong: {listed}; gặp “{found}”").format(listed=listed, found=value))


@cache
def _known(options: type[StrEnum]) -> tuple[dict[str, StrEnum], dict[str, StrEnum]]:
    """Return the options by their text without accents, where that is one option's alone, and with them."""
    loose: dict[str, set[StrEnum]] = {}
    for option in options:
        for text in (option.value, option.name, *SAID.get(option.value, ())):
            loose.setdefault(fold(text), set()).add(option)
    strict = {name_key(option.value): option for option in options}
    return {text: next(iter(found)) for text, found in loose.items() if len(found) == 1}, strict


def choice(options: type[StrEnum], *, optional: bool = False) -> Any:
    """Return the validator and schema of a field whose value is one of ``options``.

    The value is Vietnamese (``thường kỳ``); accents and case may be left out, and the English name of the
    option (``regular``) is understood as well. A blank ``optional`` field is None.
    """
    return BeforeValidator(partial(chosen, options=options, optional=optional), json_schema_input_type=str)
