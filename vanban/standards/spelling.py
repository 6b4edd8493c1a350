"""Words that every document has, read off the page with their tone marks: ``QUYẾT ĐINH`` is no type.

Elsewhere names are compared without accents, so that one with a slip in it is known for what it is.
"""

from vanban.messages import translate as _
from vanban.standards.base import Standard
from vanban.standards.kinds import KINDS
from vanban.standards.manners import Fault
from vanban.text.language import fold, fold_tone, nfc

BODIES = (
    "đảng bộ", "đảng uỷ", "chi bộ", "chi uỷ", "tỉnh uỷ", "thành uỷ", "huyện uỷ", "quận uỷ", "quân uỷ", "thị uỷ",
    "ban thường vụ", "ban chấp hành", "thường trực", "uỷ ban kiểm tra", "văn phòng", "ban tổ chức", "ban nội chính",
    "ban tuyên giáo", "ban dân vận", "ban xây dựng đảng", "ban chỉ đạo", "đoàn chủ tịch", "đoàn thư ký",
    "ban kiểm phiếu",
)  # fmt: skip
OFFICES = (
    "bí thư", "phó bí thư", "quyền bí thư", "chủ nhiệm", "phó chủ nhiệm", "chánh văn phòng", "phó chánh văn phòng",
    "trưởng ban", "phó trưởng ban", "trưởng bản", "phó trưởng bản", "chủ tịch", "phó chủ tịch", "uỷ viên",
    "giám đốc", "phó giám đốc", "hiệu trưởng",
)  # fmt: skip


def body(text: str) -> Fault | None:
    """The name of a body of the Party, what it goes on with left aside."""
    return _begun(text, BODIES)


def office(text: str) -> Fault | None:
    """An office in the Party, what it goes on with left aside."""
    return _begun(text, OFFICES)


def kind(text: str, standard: Standard) -> Fault | None:
    """A type of document."""
    return _whole(text, (*KINDS, *(row.type for row in standard.type_symbols)))


def label(text: str, standard: Standard) -> Fault | None:
    """The label over a signature of minutes."""
    return _whole(text, standard.minutes_labels.value)


def _whole(text: str, words: tuple[str, ...]) -> Fault | None:
    alike = [word for word in words if fold(word) == fold(text)]
    return _slip(text, alike)


def _begun(text: str, words: tuple[str, ...]) -> Fault | None:
    alike = [word for word in words if f"{fold(text)} ".startswith(f"{fold(word)} ")]
    longest = max((word.count(" ") for word in alike), default=0)
    return _slip(" ".join(text.split()[: longest + 1]), [word for word in alike if word.count(" ") == longest])


def _slip(found: str, alike: list[str]) -> Fault | None:
    """Return that a text is none of the words that it is like but for its marks; both places of a tone are right."""
    if not alike or any(_read(word) == _read(found) for word in alike):
        return None
    wanted = alike[0].upper() if found.isupper() else alike[0]
    message = _("“{found}” viết sai chính tả, phải là “{wanted}”").format(found=found, wanted=wanted)
    return Fault("spelling", message, found, wanted)


def _read(text: str) -> str:
    return fold_tone(" ".join(nfc(text).casefold().replace("-", " ").split()))
