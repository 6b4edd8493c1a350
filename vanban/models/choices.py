"""Reading choices: a value of a list, in the words that clerks use for it."""

from enum import StrEnum
from functools import cache, partial
from typing import Annotated, Any

from pydantic import BeforeValidator

from vanban.messages import translate as _
from vanban.models import facts
from vanban.models.texts import quoted, refuse
from vanban.text.language import fold
from vanban.text.names import name_key

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
    "tô màu": ("tô nền", "chữ tô nền"),
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
    raise refuse("choice", _("viết một trong: {listed}; gặp {found}").format(listed=listed, found=quoted(value)))


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
    told = Annotated[str, facts.one_of([option.value for option in options], optional=optional)]
    return BeforeValidator(partial(chosen, options=options, optional=optional), json_schema_input_type=told)
