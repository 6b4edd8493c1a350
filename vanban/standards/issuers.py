"""How the name of an issuer and the line above it are written: HD 05-HD/VPTW, I.2.1.

In go the two as they are printed, out comes what is wrong with them, or None. Of a joint name nothing is known.
"""

import re
from collections.abc import Iterator
from datetime import date

from vanban.messages import translate as _
from vanban.standards.base import Standard
from vanban.standards.manners import Fault
from vanban.standards.places import LEVELS, PROVINCES
from vanban.text.language import fold, nfc

COMMITTEES = ("tinh uy", "thanh uy", "dang uy", "huyen uy", "quan uy", "thi uy")
_ORGANS = ("van phong", "ban to chuc", "ban noi chinh", "ban tuyen giao", "ban dan van", "ban xay dung dang",
           "uy ban kiem tra", "ban chi dao", "tieu ban", "truong chinh tri", "trung tam chinh tri")  # fmt: skip
"""Bodies that serve a committee, whose name stands above theirs (I.2.1.3)."""
_SERVED = (*COMMITTEES, "ban chap hanh trung uong", "bo chinh tri", "ban bi thu", "dai hoi")
_COMMUNES = ("dang uy xa ", "dang uy phuong ", "dang uy dac khu ", "dang uy thi tran ")
_UNDER_NO_PARTY = ("dang uy quan su", "dang uy cong an", "dang uy bien phong")
_DISTRICT = re.compile(r"(?:ĐẢNG (?:BỘ|UỶ|ỦY) )?(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)(?: (?:UỶ|ỦY))?\b")
_OF_DISTRICTS = ("huyen uy", "thi uy")
_PROVINCIAL = ("tinh", "thanh pho", "tp")
_TWO_LEVELS = date(2025, 7, 1)
_STANDING = ("ban thuong vu", "thuong truc", "chi uy")
_SHORT = re.compile(r"(?:ĐB|ĐU|ĐUX|CB|TU|HU|VP|BTC|BNC|BTG|BTGDV|BXDĐ|UBKT|BCĐ|BCH|BTV)\b")


def parent(name: str, over: str, standard: Standard, day: date | None = None) -> Fault | None:
    """Which line stands above the name of a committee, of a cell, and of a body that serves a committee.

    A document of a ``day`` before 01/7/2025 may name a district, whatever it is held against.
    """
    folded, above = fold(name), fold(over)
    if " - " in name or name.endswith("-"):
        return None
    if folded.startswith("tinh uy") and above:
        return Fault("none", _("tên tỉnh uỷ không có cơ quan cấp trên ở trên"), over)
    if over and above == folded:
        return Fault("same", _("cơ quan cấp trên trùng tên cơ quan ban hành"), over)
    if above and _SHORT.match(over.upper()):
        return Fault("short", _("tên cơ quan cấp trên phải viết đủ, không viết tắt"), over)
    if folded.startswith(("dang uy ", "chi bo")) and not folded.startswith(_UNDER_NO_PARTY):
        return _above_committee(folded, over, districts=_districts(standard, day))
    if folded.startswith(_ORGANS):
        gone = above.startswith(_OF_DISTRICTS) and not _districts(standard, day)
        return Fault("district", _no_district(), over) if gone else _above_organ(folded, over)
    return None


def _districts(standard: Standard, day: date | None) -> bool:
    """Whether there were districts: since 01/7/2025 there are none; where no day is told, HD 05 knows none."""
    return day < _TWO_LEVELS if day else standard.valid_to is not None


def _no_district() -> str:
    return _("không còn huyện uỷ, quận uỷ, thị uỷ")


def _above_committee(name: str, over: str, *, districts: bool) -> Fault | None:
    above = fold(over)
    commune = name.startswith(_COMMUNES)
    if not above:
        message = _("thiếu tên đảng bộ cấp trên: trên tên đảng uỷ xã, phường, đặc khu và chi bộ")
        return Fault("missing", message, "", "ĐẢNG BỘ …") if commune or name.startswith("chi bo") else None
    if not above.startswith("dang bo"):
        return Fault("whose", _("trên tên đảng uỷ, chi bộ phải là tên đảng bộ cấp trên"), over, "ĐẢNG BỘ …")
    if not districts and _DISTRICT.match(nfc(over).upper()):
        return Fault("district", _("không còn đảng bộ huyện, quận, thị xã"), over, "ĐẢNG BỘ TỈNH …")
    levels = (*_PROVINCIAL, "huyen", "quan", "thi xa") if districts else _PROVINCIAL
    if commune and not above.removeprefix("dang bo").strip().startswith(levels):
        message = _("trên đảng uỷ xã, phường, đặc khu là đảng bộ tỉnh, thành phố, ghi cả tên cấp")
        return Fault("level", message, over, "ĐẢNG BỘ TỈNH …")
    return None


def _above_organ(name: str, over: str) -> Fault | None:
    above = fold(over)
    if any(f" {committee}" in name for committee in _SERVED) or name.endswith("trung uong"):
        return None
    if not above:
        message = _("thiếu tên cơ quan cấp trên: trên tên cơ quan tham mưu, giúp việc là tên cấp uỷ")
        return Fault("missing", message, "", "ĐẢNG UỶ …, TỈNH UỶ …")
    if above.startswith("dang bo"):
        message = _("trên tên cơ quan tham mưu, giúp việc là tên cấp uỷ, không phải tên đảng bộ")
        return Fault("organ", message, over, "ĐẢNG UỶ …, TỈNH UỶ …")
    return None


def issuer(name: str, over: str, symbol: str, standard: Standard, day: date | None = None) -> Iterator[Fault]:
    """How an issuer calls itself: in full, as the body whose papers these are; ``symbol`` is that of its number."""
    folded, above = fold(name), fold(over)
    if _SHORT.match(name.upper()):
        yield Fault("short", _("tên cơ quan ban hành phải viết đủ, không viết tắt"), name)
    if folded.startswith(_STANDING):
        message = _("tên cơ quan ban hành là tên cấp uỷ, không phải ban thường vụ, thường trực; ai ký ghi ở khối ký")
        yield Fault("standing", message, name, "ĐẢNG UỶ …, TỈNH UỶ …")
    if folded.startswith("ban chap hanh") and not folded.startswith("ban chap hanh trung uong"):
        message = _("văn bản của ban chấp hành ghi tên cấp uỷ, không ghi “ban chấp hành đảng bộ”")
        yield Fault("executive", message, name, "ĐẢNG UỶ …")
    if folded.startswith("dang bo ") and above:
        message = _("tên cơ quan ban hành là tên cấp uỷ, như “ĐẢNG UỶ …”, không phải tên đảng bộ")
        yield Fault("committee", message, name, "ĐẢNG UỶ …")
    if not _districts(standard, day) and _DISTRICT.match(nfc(name).upper()):
        yield Fault("district", _no_district(), name)
    if "-" in symbol and " - " not in name and not name.endswith("-"):
        message = _("tên các cơ quan cùng ban hành nối nhau bằng gạch nối ( - )")
        yield Fault("joint", message, name, " - ")
    if folded.startswith("dai hoi"):
        yield from _congress(folded, name)
    own = next((committee for committee in COMMITTEES if above.startswith(committee)), "")
    if own and folded.startswith(_ORGANS) and f" {own}" in folded:
        yield Fault("twice", _("tên cấp uỷ đã ghi ở trên, không ghi lại sau tên cơ quan"), name)


def _congress(folded: str, name: str) -> Iterator[Fault]:
    if "lan thu" not in folded and "nhiem ky" not in folded:
        yield Fault("ordinal", _("sau tên đại hội ghi lần thứ mấy, hoặc nhiệm kỳ"), name, "NHIỆM KỲ …")
    if "chi bo" in folded and "toan the dang vien" in folded:
        message = _("đại hội chi bộ không ghi “toàn thể đảng viên”")
        yield Fault("all-members", message, name, "ĐẠI HỘI CHI BỘ …")


def district(place: str, standard: Standard, day: date | None = None) -> Fault | None:
    """Whether a place is a district, which there is none of since 01/7/2025."""
    if _districts(standard, day) or not _DISTRICT.match(nfc(place).upper()):
        return None
    message = _("từ ngày 01/7/2025 không còn huyện, quận, thị xã, thị trấn; địa danh là tên xã, phường, tỉnh")
    return Fault("district", message, place)


def seat(place: str, name: str, over: str) -> Fault | None:
    """Whether a committee of a province or a commune writes the name of its own province or commune (I.4.1.1)."""
    folded, above = fold(name), fold(over)
    commune = folded.startswith(_COMMUNES) and above.startswith("dang bo ")
    bare = _bare(fold(place))
    if not bare or " - " in name or not (commune or folded.startswith(("tinh uy ", "thanh uy "))):
        return None
    own = (_bare(_after(folded, COMMITTEES)), _bare(_after(above, ("dang bo",))))
    if bare in own or not (commune or bare in PROVINCES):
        return None
    message = _("địa danh không phải nơi đặt trụ sở của {name}").format(name=name)
    return Fault("seat", message, place, " / ".join(filter(None, own)).title())


def _after(text: str, starts: tuple[str, ...]) -> str:
    start = next((start for start in starts if text.startswith(f"{start} ")), "")
    return text[len(start) :].strip()


def _bare(name: str) -> str:
    """Return the name of a place without the word for its level."""
    level = next((level for level in LEVELS if name.startswith((f"{level} ", f"{level}. "))), "")
    return name[len(level) :].lstrip(". ")
