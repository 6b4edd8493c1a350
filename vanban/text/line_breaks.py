"""Where the lines of a name or a subject end: as even as words allow, and where a reader would take breath."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vanban.text.language import NBSP
from vanban.text.typography import text_width

_COMMITTEE = "u[ỷy]|ủy"
_SHORT = "tỉnh|xã(?! hội)|phường|huyện|quận"
_LONG = "thành phố|thị xã|thị trấn|đặc khu"
_PAIRS = (
    "nghị quyết|quyết định|quy định|quy chế|quy hoạch|chỉ thị|kết luận|thông tri|thông báo|tờ trình|báo cáo|kế hoạch|"
    "hướng dẫn|chương trình|biên bản|công văn|đề án|hội nghị|sơ kết|tổng kết|sinh hoạt|công tác|nhiệm vụ"
)
_WHOLE = re.compile(
    "ban (?:chỉ đạo|chấp hành|thường vụ|bí thư|tổ chức|nội chính|dân vận|tuyên giáo|xây dựng đảng|quản lý)|"
    f"(?:đảng|tỉnh|thành|huyện|quận|quân|thị) (?:{_COMMITTEE})|(?:{_COMMITTEE}) ban|(?:đảng|chi) bộ|bộ chính trị|"
    "chính trị|tiểu ban|hội đồng|trung ương|nhân dân|văn phòng|đại hội|đại biểu|bí thư|xã hội|hành chính|quốc gia|"
    f"kiểm tra|công an|quân sự|tổ chức|khoa học|đại học|công nghệ|kinh tế|thông tin|truyền thông|đảng viên|{_LONG}|"
    f"{_PAIRS}|"
    f"(?:{_SHORT}|thôn|năm|tháng|quý|số|khoá|khóa|lần thứ|nhiệm kỳ) \\S+|(?<=\\S) [-–](?= )|\\d{{4}} [-–] \\d{{4}}",
    re.IGNORECASE,
)
"""What stands on one line if it can."""
_BREATH = re.compile(
    f"(?:(?:đảng|tỉnh|thành|huyện|quân) (?:{_COMMITTEE})|(?:{_COMMITTEE}) ban|(?:đảng|chi) bộ|{_SHORT}|{_LONG}|thôn|"
    "trung ương|lần thứ|nhiệm kỳ|năm|về|của|và)\\b",
    re.IGNORECASE,
)
"""Before what a line ends best."""
_MOST = 10
"""How many lines are made even; no name has more, and nobody sees it of a page of them."""
_UNEASY = 0.25
"""What a break elsewhere costs: a little more than two lines of which the one is twice as long as the other."""
_LOOSE = tuple(
    (rare, letters, re.compile(letters + around).sub, letters.replace(" ", NBSP))
    for rare, letters, around in (
        ("ố", "số ", r"(?<=\bsố )(?=\d)"), ("à", "ngày ", r"(?<=\bngày )(?=\d\d?/)"),
        ("ý", "uý ", r"(?<=\b[Qq]uý )(?=[IV]+\b)"), ("ề", "iều ", r"(?<=\b[Đđ]iều )(?=\d)"),
        ("ả", "khoản ", r"(?<=\bkhoản )(?=\d)"), ("%", " %", r"(?<=\d %)"),
        ("k", " km", r"(?<=\d km)\b"), ("k", " kg", r"(?<=\d kg)\b"), ("h", " ha", r"(?<=\d ha)\b"),
    )
)  # fmt: skip
"""The spaces at which no line ends, for what stands behind says nothing alone (``số 05-HD/VPTW``, ``10 km``): letters
with one, which are quick to look for, and the rarest of them quicker; what must stand around them; what they become."""
_DIGITS = tuple("0123456789")
_FIGURES = re.compile(r" (?<=[0-9] )[0-9]{2}")
_GROUPED = re.compile(r"(?<!\d )(?<!\d)(?:\d{1,3}(?: \d{3}){1,4}|\d{2,4}(?: \d{2,4}){2,4})(?! ?\d)")
"""A figure or a telephone number in groups; a row of numbers has more of them."""


def unbroken(text: str) -> str:
    """Return text with a no-break space between a number and the word it belongs to: ``Điều 3``, ``50 %``."""
    for digit in _DIGITS:
        if digit in text:
            break
    else:
        if "uý I" not in text and "uý V" not in text:
            return text
    for rare, letters, bind, bound in _LOOSE:
        if rare in text and letters in text:
            text = bind(bound, text)
    return text


def whole_figures(text: str) -> str:
    """Return the text of a cell, which is narrow, with no-break spaces in figures of groups: ``0912 345 678``."""
    return _GROUPED.sub(lambda found: found[0].replace(" ", NBSP), text) if _FIGURES.search(text) else text


class _Face(NamedTuple):
    size: float
    bold: bool
    italic: bool

    def width(self, text: str) -> float:
        return text_width(text, self.size, bold=self.bold, italic=self.italic)


def balanced_lines(text: str, width: float, size: float, *, bold: bool = False, italic: bool = False) -> list[str]:
    """Return text in the fewest lines that fit ``width`` points, even, broken where it reads well; own breaks are kept.

    A line ends best behind a comma or `` - `` and before ``đảng uỷ``, ``tỉnh``, ``xã`` and the like, never inside
    ``Ban Chỉ đạo`` or ``Thành phố`` where the width allows it.
    """
    return list(_balanced(text, width, _Face(size, bold, italic)))


@lru_cache(maxsize=256)
def widest_piece(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of the widest piece of a text that :func:`balanced_lines` does not break."""
    return max((text_width(piece, size, bold=bold) for piece in _pieces(text)), default=0.0)


def _pieces(text: str) -> list[str]:
    """Return the parts of a text between which a line may end."""
    glued = _WHOLE.sub(lambda match: match[0].replace(" ", "\0"), text)
    return [piece.replace("\0", " ") for piece in glued.split()]


@lru_cache(maxsize=1024)
def _balanced(text: str, width: float, face: _Face) -> tuple[str, ...]:
    return tuple(line for part in text.split("\n") for line in _lines(" ".join(part.split()), width, face))


def _lines(text: str, width: float, face: _Face) -> list[str]:
    if face.width(text) <= width:
        return [text] if text else []
    pieces = [word for piece in _pieces(text) for word in ([piece] if face.width(piece) <= width else piece.split())]
    filled = _filled(pieces, width, face)
    count = len(filled)
    if count > _MOST:
        return filled
    mean = face.width(" ".join(pieces)) / count
    return _best(tuple(pieces), count, max(width, *map(face.width, pieces)), mean, face)


def _filled(pieces: Sequence[str], width: float, face: _Face) -> list[str]:
    lines: list[str] = []
    for piece in pieces:
        if lines and face.width(f"{lines[-1]} {piece}") <= width:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return lines


def _best(pieces: tuple[str, ...], count: int, width: float, mean: float, face: _Face) -> list[str]:
    """Return the pieces in ``count`` lines at the least cost."""
    costs: dict[tuple[int, int], tuple[float, list[str]]] = {(0, 0): (0.0, [])}
    for lines in range(1, count + 1):
        for end in range(lines, len(pieces) - (count - lines) + 1):
            found = []
            for start in range(end - 1, lines - 2, -1):
                line = " ".join(pieces[start:end])
                if (wide := face.width(line)) > width:
                    break
                if (lines - 1, start) in costs:
                    cost, before = costs[lines - 1, start]
                    found.append((cost + (wide / mean - 1) ** 2 + _unease(pieces, end), [*before, line]))
            if found:
                costs[lines, end] = min(found)
    return costs[count, len(pieces)][1]


def _unease(pieces: tuple[str, ...], end: int) -> float:
    """Return what it costs to end a line before a piece."""
    easy = end == len(pieces) or pieces[end - 1].endswith((",", ";", "-", "–")) or _BREATH.match(pieces[end])
    return 0.0 if easy else _UNEASY
