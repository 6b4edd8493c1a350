"""What stands below and between the rows of a table, by its words: sums, signatures, heads of groups."""

import re
from collections.abc import Sequence

from vanban.text.names import bare_person, office_of

_SUM = re.compile(
    r"(?:tổng(?:\s+(?:cộng|số))?|cộng|tong (?:cong|so))"
    r"(?:\s*[:.(=…]?\s*\d.*|\s*[:.…].*|\s+(?:có|là|gồm|toàn|số|đảng viên|đồng chí|người|danh sách)\b.*|)"
    r"|tổng hợp(?:\s*[:.(=…].*|(?:\s+danh sách)?\s+(?:có|là|gồm)\s+\d.*|)",
    re.IGNORECASE | re.DOTALL,
)
"""To sum up is also a task: “Tổng hợp số liệu” is none."""
_COUNT = re.compile(r"\d+(?:[.,]\d+)*(?:/\d{1,3})?\s*%?(?:\s+\D.*)?", re.DOTALL)
"""What a sum has in its cells: ``5``, ``1.500``, ``15/17``, ``88,5%``, ``02 vắng``; no day, no month."""
_CLOSING = re.compile(
    r"ấn định\b.*|danh sách\s+(?:này\s+)?(?:có|gồm)\b.*|lập (?:biểu|bảng|danh sách)(?:\s*[:(.…].*)?|người lập.*"
    r"|(?:ghi chú|chú thích)\s*:.*|t/?m\.?\s.*|.*,\s*ngày\b.*\btháng\b.*\bnăm\b.*"
    r"|[^,\d]+,\s*ngày\s+[\d…./-]+",
    re.IGNORECASE | re.DOTALL,
)
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
    r"\((?:đã )?k[ýí]\b.*\)?|(?:đã )?k[ýí](?: tên)?[\s,.;]*(?:(?:và )?(?:ghi|đóng|họ)\b.*)?"
    r"|xác nhận(?:\s+(?:của|chữ k[ýí])\b.*|[\s:.…]*)",
    re.IGNORECASE | re.DOTALL,
)
_OFFICE = re.compile(
    r"[kt]/?[tm]\.?\s.*|(?:quyền\s+|q\.\s*)?(?:phó\s+)?(?:bí thư|chủ tịch|trưởng|thủ trưởng|chánh)\b.*"
    r"|thư k[ýí]\b.*|.*\bngày\b.*\btháng\b.*\bnăm\b.*|[^,\d]+,\s*ngày\s+[\d…./-]+",
    re.IGNORECASE | re.DOTALL,
)
_MAY_CLOSE = re.compile(
    rb"""(?:^|[,;\t])[ "]*(?:\(|ng(?:\xc6[\xb0\xaf]|u\xcc\x9b)|l(?:\xe1\xba[\xac\xad]|a\xcc|\xc3[\x82\xa2]\xcc)"""
    rb"""|k(?:\xc3[\x9d\xbd\x8d\xad]|[yi]\xcc)|x(?:\xc3[\x81\xa1]|a\xcc\x81))""",
    re.IGNORECASE,
)
"""Where in a line of UTF-8 a signature may begin: ``(``, ``người``, ``lập``, ``ký``, ``xác nhận``."""


def closes(text: str) -> bool:
    """Whether the only text of a row is one that stands below a table."""
    return _CLOSING.fullmatch(text) is not None


def sums(text: str) -> bool:
    """Whether a text begins a row of sums."""
    return _SUM.fullmatch(text) is not None


def counts(text: str) -> bool:
    """Whether a text is what a sum has in its cells."""
    return _COUNT.fullmatch(text) is not None


def speaks(text: str) -> bool:
    """Whether a text is words, without a number, that no sum has in its cells; a mark is none."""
    return len(text) > 2 and not re.search(r"\d", text)


def categorises(text: str) -> bool:
    """Whether a lone text among the names of members says what those below it are."""
    return _CATEGORY.fullmatch(text) is not None


def signs(texts: Sequence[str]) -> bool:
    """Whether the texts of a row are those of a block of signatures, side by side."""
    if len(texts) < 2 or any(re.search(r"\d", text) and not _OFFICE.fullmatch(text) for text in texts):
        return False
    if _MAKER.fullmatch(texts[0]) and texts[0].casefold().startswith("người"):
        return True
    signed = [bool(_MAKER.fullmatch(text) or _SIGN.fullmatch(text)) for text in texts]
    return any(signed) and all(sign or _OFFICE.fullmatch(text) for sign, text in zip(signed, texts, strict=True))


def who_signs(text: str) -> bool:
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
