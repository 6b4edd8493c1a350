"""How single lines of a document are worded: each rule once, read by the checker and before a document is written.

A rule takes the text as it is printed and returns what is wrong with it, or None.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from vanban.messages import translate as _
from vanban.standards.base import Clause, Confidence, Standard
from vanban.text.language import fold


class Fault(NamedTuple):
    """What is wrong with a line: the branch of its rule, the sentence, what was found and what to write."""

    branch: str
    message: str
    found: str = ""
    wanted: str = ""
    clause: Clause | None = None


_COMMITTEES = ("bi thu", "pho bi thu")
_ORGANS = ("van phong", "ban to chuc", "ban noi chinh", "ban tuyen giao", "ban dan van", "ban xay dung dang",
           "ban chi dao", "tieu ban", "truong chinh tri", "trung tam chinh tri")  # fmt: skip
_TITLES = re.compile(
    r"(?:GS|PGS|TS|TSKH|ThS|BS|BSCK|KS|CN|LS|DS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|"
    r"Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|Dược sĩ|Nhà giáo|Nghệ sĩ|Thầy thuốc|Anh hùng|"
    r"(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|uý|úy)|(?:Phó |Chuẩn )?Đô đốc|Đồng chí|Đ/c|"
    r"Bà(?= \S+ \S+ \S)|Ông(?! (?:Văn|Thị|Hữu|Đình|Ích)\b)(?= \S+ \S+ \S))(?!\w)\.?",
    re.IGNORECASE,
)
_ENDS = (".", ".”", '."', ".)")
_DOTS = re.compile(r"(?<!v\.v)(?:\s|\.)\.\Z")


def authority(text: str, standard: Standard) -> Fault | None:
    """Who signs on behalf, and who for a head: ``T/M CHI BỘ``, ``K/T TRƯỞNG BAN``."""
    sign, _space, body = fold(text).partition(" ")
    clause = standard.signature_prefixes[0].clause
    if sign in ("t/m", "tm.", "tm") and body.startswith(_ORGANS):
        return Fault("on-behalf", _("cơ quan theo chế độ thủ trưởng không đề ký T/M"), text, "K/T", clause)
    if sign not in ("k/t", "kt.", "kt"):
        return None
    if body.startswith(_COMMITTEES):
        message = _("phó bí thư ký thay mặt (T/M) cấp uỷ, không ký thay (K/T) bí thư")
        return Fault("for-head", message, text, "T/M", clause)
    if re.fullmatch("chu nhiem(?: uy ban kiem tra.*)?", body):
        message = _("phó chủ nhiệm ký thay mặt (T/M) uỷ ban kiểm tra, không ký thay (K/T) chủ nhiệm")
        return Fault("for-head", message, text, "T/M", clause)
    if not body or body.startswith("pho "):
        message = _("sau K/T ghi chức vụ của cấp trưởng, như “K/T TRƯỞNG BAN”; chức vụ của người ký ở dòng dưới")
        return Fault("head", message, text, "K/T …", clause)
    return None


def stands_in(text: str, office: str, standard: Standard) -> Fault | None:
    """A deputy signs for the head of the same body: ``K/T TRƯỞNG BAN`` over ``PHÓ TRƯỞNG BAN``."""
    sign, _space, head = fold(text).partition(" ")
    if sign != "k/t" or not office or authority(text, standard) or fold(office).startswith(f"pho {head}"):
        return None
    message = _("“{office}” không ký thay “{head}”; dưới “{text}” là cấp phó của chức vụ ấy")
    told = message.format(office=office, head=text[4:], text=text)
    return Fault("deputy", told, text, "", standard.signature_prefixes[0].clause)


_SIGN = re.compile(r"(?P<slash>[TK]/[MTLU])(?P<stop>\.?)(?P<rest>\s|$)|(?P<bare>TM|KT|TL|TUQ)\b\.?", re.IGNORECASE)
_IN_WORDS = {"THAY MẶT": "T/M", "KÝ THAY": "K/T", "THỪA LỆNH": "T/L", "THỪA UỶ QUYỀN": "T/L"}
_BARE = {"TM": "T/M", "KT": "K/T", "TL": "T/L", "TUQ": "T/L"}


def prefix(text: str, standard: Standard) -> Fault | None:
    """The power of who signs is written ``T/M``, ``K/T`` or ``T/L``, with a slash alone."""
    words = next((words for words in _IN_WORDS if text.upper().startswith(f"{words} ")), "")
    match = _SIGN.match(text)
    if words:
        found, wanted = words, _IN_WORDS[words]
    elif match is None:
        if text.startswith("Q."):
            return None
        found, wanted = "", "T/M"
        message = _("trước tên cơ quan ở khối ký ghi T/M: “T/M {text}”").format(text=text)
        return Fault("bare", message, text, wanted, standard.signature_prefixes[0].clause)
    elif match["bare"]:
        found, wanted = match[0], _BARE[match["bare"].upper()]
    else:
        found, wanted = match["slash"] + match["stop"], match["slash"].upper().replace("T/U", "T/M")
    if found == wanted:
        return None
    message = _("viết {wanted}, không viết {found}").format(wanted=wanted, found=found)
    return Fault("dotted", message, found, wanted, standard.signature_prefixes[0].clause)


SECRETARIES = ("bi thu", "pho bi thu", "quyen bi thu", "q. bi thu", "tong bi thu")
_OFFICES = (
    (("ban thuong vu", "ban chap hanh", "tinh uy", "thanh uy", "dang uy", "huyen uy", "quan uy", "thi uy", "chi bo",
      "chi uy"), SECRETARIES),
    (("uy ban kiem tra",), ("chu nhiem", "pho chu nhiem")),
    (("hoi dong",), ("chu tich", "pho chu tich")),
    (("doan thu ky",), ("truong doan",)),
    (("ban kiem phieu", "ban tham tra tu cach dai bieu"), ("truong ban",)),
    (("doan chu tich", "bo chinh tri", "ban bi thu"), ("",)),
)  # fmt: skip
"""By the body that a document is signed for: which office signs for it (HD 05-HD/VPTW, I.7.1.4 a, b, đ)."""
_STANDING = " thuong truc"
"""What does not stand behind the office of who signs on behalf of a body (HD 05-HD/VPTW, I.7.1.2 b)."""
_OF_CONGRESSES = ("doan chu tich", "doan thu ky", "ban kiem phieu", "ban tham tra tu cach dai bieu")
_SPEAKS_FOR = (
    *(((name,), ("ban thuong vu", "ban chap hanh", name))
      for name in ("tinh uy", "thanh uy", "dang uy", "huyen uy", "quan uy", "thi uy")),
    (("chi bo",), ("chi bo", "chi uy")),
    (("uy ban kiem tra",), ("uy ban kiem tra",)),
    (("dai hoi", "doan chu tich"), _OF_CONGRESSES),
    *(((name,), (name,)) for name in _OF_CONGRESSES[1:]),
)  # fmt: skip
"""By the beginning of an issuer's name: for which bodies its documents are signed on behalf."""


_AN_OFFICE = re.compile(
    r"(?:pho |quyen |q\. ?)?(?:bi thu|chanh|truong|uy vien|chu tich|chu nhiem|giam doc|thu truong)\b"
)


def speaks_for(issuer: str) -> tuple[str, ...] | None:
    """Return for which bodies the documents of an issuer are signed on behalf, folded."""
    return next((bodies for begin, bodies in _SPEAKS_FOR if fold(issuer).startswith(begin)), None)


def on_behalf(text: str, office: str, issuer: str, standard: Standard) -> Fault | None:
    """Who signs on behalf of whom: a body of the issuer, by an office of that body (``T/M BAN THƯỜNG VỤ / BÍ THƯ``).

    A joint document, and a body that no row names, are asked nothing.
    """
    sign, _space, body = fold(text).partition(" ")
    wanted = next((offices for bodies, offices in _OFFICES if body.startswith(bodies)), None)
    own = speaks_for(issuer)
    if sign != "t/m" or " - " in issuer or (wanted is None and own is None):
        return None
    clause = standard.signature_prefixes[0].clause
    if own and not body.startswith(own):
        message = _("văn bản của {issuer} mà ký “{text}”; hãy xem lại cơ quan ban hành hoặc người ký")
        return Fault("whose", message.format(issuer=" ".join(issuer.split()), text=text), text, "", clause)
    if wanted and wanted[0] and re.fullmatch(r"[a-z]{1,4}|p\.? ?bi thu", fold(office)):
        message = _("ghi đủ chức vụ, không viết tắt: “{office}”").format(office=office)
        return Fault("short", message, office, wanted[0].upper(), clause)
    if wanted is None or not _AN_OFFICE.match(fold(office)):
        return None
    if wanted == ("",):
        return Fault("no-office", _("dưới “{text}” không ghi chức vụ").format(text=text), office, "", clause)
    if not fold(office).startswith(wanted):
        message = _("“{office}” không ký thay mặt {body}; được uỷ quyền thì ký thừa lệnh (T/L)")
        return Fault("by-order", message.format(office=office, body=text[4:]), office, "T/L", clause)
    if standard.valid_to is None and fold(office).endswith(_STANDING):
        bare = office[: -len(_STANDING)].rstrip()
        message = _("ký thay mặt chỉ ghi “{wanted}”, không ghi “thường trực”").format(wanted=bare)
        return Fault("standing", message, office, bare, Clause("I.7.1.2 b", Confidence.CONFIRMED))
    return None


def unsaid(office: str, issuer: str, standard: Standard) -> Fault | None:
    """Who holds an office of a committee signs on behalf of it: over ``BÍ THƯ`` stands ``T/M``."""
    named = next((offices for bodies, offices in _OFFICES if fold(issuer).startswith(bodies)), ())
    if speaks_for(issuer) is None or " - " in issuer or fold(office) not in named:
        return None
    message = _("trên chức vụ “{office}” thiếu quyền hạn ký, như “T/M {body}”")
    clause = standard.signature_prefixes[0].clause
    message = message.format(office=office, body=" ".join(issuer.split()))
    return Fault("missing-authority", message, office, "T/M", clause)


_HEADS = re.compile(
    r"(?:pho |q\. ?|quyen )?(?:bi thu(?: thuong truc)?|chanh van phong|chu nhiem|truong ban|chu tich) (?P<body>.+)"
)
_NAMES = ("tinh uy", "thanh uy", "dang uy", "huyen uy", "quan uy", "thi uy", "chi bo", "uy ban kiem tra", "dang bo")


def office(text: str) -> Fault | None:
    """An office stands without the name of its body: ``PHÓ BÍ THƯ``, ``CHÁNH VĂN PHÒNG``."""
    match = _HEADS.fullmatch(fold(text))
    secretary = fold(text).startswith(_COMMITTEES)
    body = match["body"] if match else ""
    if body and (secretary or body.startswith(_NAMES)) and not body.startswith(("kiem ", "thuong truc")):
        return Fault("named", _("không ghi tên cơ quan kèm theo chức vụ"), text)
    return None


_MODEL = re.compile(r"\(?(?:(?:da )?ky(?=[^\w ]|$| (?:ten|va|ghi)\b)|ho ?(?:va|,)? ?ten\b|ghi ro ho ten\b|chu ky\b).*")


def signer(text: str, standard: Standard) -> Fault | None:
    """A signer's name is whole and in small letters, without an academic, military or honorary title before it."""
    clause = standard.components["signer-name"].clause
    words = text.split()
    if match := _TITLES.match(text):
        message = _("không ghi “{found}” trước họ tên người ký").format(found=match[0])
        return Fault("title", message, match[0], "", clause)
    if _MODEL.fullmatch(fold(text)):
        return Fault("model", _("thay “{found}” bằng họ tên người ký").format(found=text), text, "", clause)
    if re.search(r"\b\w\.", text) or (len(words) == 1 and text.isalpha()):
        return Fault("short", _("ghi đủ họ, chữ đệm và tên người ký, không viết tắt"), text, "", clause)
    if len(words) > 1 and text == text.upper() and any(char.isalpha() for char in text):
        return Fault("caps", _("họ tên người ký viết thường, chữ đầu in hoa"), text, text.title(), clause)
    if all(word.isalpha() for word in words) and any(word[0].islower() for word in words):
        return Fault("small", _("họ tên người ký viết hoa chữ đầu mỗi âm tiết"), text, text.title(), clause)
    return None


def place(text: str) -> Fault | None:
    """A place of one syllable stands with its level: ``Thành phố Huế``."""
    if text and len(text.split()) == 1 and text.isalpha():
        return Fault("syllable", _("địa danh một âm tiết phải ghi thêm cấp hành chính"), text)
    return None


_DATE_PART = r"[\d \u00a0.…_]*?"
_PLACE_DATE = re.compile(
    rf"(?P<place>[^,]*),\s+ngày(?P<day>{_DATE_PART})tháng(?P<month>{_DATE_PART})năm(?P<year>{_DATE_PART})"
)
_STOPPED = re.compile(r"((?:ngày|tháng) ?\d{2}|năm ?\d{4})[.…]+")
"""A part that is written in full, with stops behind it; stops behind less are room for the pen."""


def place_date(line: str, standard: Standard, today: date | None = None) -> Iterator[Fault]:
    """Place and date on one line: ``Hà Nội, ngày 03 tháng 02 năm 2026``; days below 10, months below 3 with a zero.

    Where ``today`` is known, no document is of a year behind the next one.
    """
    clause = standard.long_date.clause
    match = _PLACE_DATE.fullmatch(line)
    if match is None and not line.isupper() and re.fullmatch(_PLACE_DATE.pattern, line, re.IGNORECASE):
        yield Fault("case", _("“ngày”, “tháng”, “năm” viết chữ thường"), line, line.lower(), clause)
        return
    if match is None:
        message = _(
            "địa danh, ngày tháng viết sai dạng; địa danh là tên một đơn vị hành chính, sau dấu phẩy là ngày tháng năm"
        )
        yield Fault("form", message, " ".join(line.split()), "Hà Nội, ngày 03 tháng 02 năm 2026", clause)
        return
    if _STOPPED.search(line):
        yield Fault("form", _("thừa dấu chấm sau ngày, tháng, năm"), line, _STOPPED.sub(r"\1", line), clause)
        return
    day, month, year = (match[part].strip(" \u00a0") for part in ("day", "month", "year"))
    if line[:1].islower():
        yield Fault("place-case", _("địa danh là tên riêng, viết hoa"), match["place"], match["place"].title(), clause)
    if day.isdigit() and len(day) == 1:
        yield Fault("day-zero", _("ngày dưới 10 phải thêm số 0"), day, f"0{day}", clause)
    if month.isdigit() and month.zfill(2) in ("01", "02") and len(month) == 1:
        yield Fault("month-zero", _("tháng 1, tháng 2 phải thêm số 0"), month, f"0{month}", clause)
    if month.isdigit() and len(month) == 2 and month[0] == "0" and month not in ("01", "02"):
        yield Fault("month-plain", _("tháng từ 3 đến 9 không thêm số 0"), month, month[1:], clause)
    yield from _possible(day, month, year, clause)
    if today and year.isdigit() and today.year + 1 < int(year) in YEARS:
        yield Fault("future", _unlikely(year), year, str(today.year), clause)


YEARS = range(1930, 2100)
"""From the founding of the Party; a year behind them is a slip of the hand."""


def _possible(day: str, month: str, year: str, clause: Clause) -> Iterator[Fault]:
    """A day that the calendar has, in a year of four digits that a document of the Party may have."""
    if year.isdigit() and len(year) != 4:
        yield Fault("year", _("năm ghi sai, phải là bốn chữ số của năm ký"), year, "2026", clause)
        return
    if year.isdigit() and int(year) not in YEARS:
        yield Fault("year", _unlikely(year), year, "", clause)
        return
    if month.isdigit() and not 1 <= int(month) <= 12:
        yield Fault("no-month", _("không có tháng {month}").format(month=month), month, "", clause)
    elif day.isdigit():
        last = monthrange(int(year) if year.isdigit() else 2024, int(month))[1] if month.isdigit() else 31
        if not 1 <= int(day) <= last:
            yield Fault("no-day", _("không có ngày {day} ở tháng này").format(day=day), day, "", clause)


def _unlikely(year: str) -> str:
    return _("năm {year} không thể là năm ký văn bản; hãy xem lại").format(year=year)


def is_place_date(line: str) -> bool:
    """Whether a line has the form of place and date."""
    match = _PLACE_DATE.fullmatch(line) if len(line) < 90 else None
    return match is not None and match["place"].replace(" ", "").isalpha() and len(match["place"].split()) <= 7


def open_parts(line: str) -> bool | None:
    """Whether a part of the date is left to the pen; None of a line that has not the form of place and date."""
    match = _PLACE_DATE.fullmatch(_STOPPED.sub(r"\1", line))
    return not all(match[part].strip(" \u00a0").isdigit() for part in ("day", "month", "year")) if match else None


def archive(last: str) -> Fault | None:
    """The last line of the recipients is the archive's (``- Lưu Văn phòng Tỉnh uỷ``)."""
    if not is_archive(last):
        return Fault("missing", _("dòng cuối của Nơi nhận phải là nơi lưu"), last, "- Lưu …")
    if re.search(r"\bVT\b", last):
        return Fault("form", _("ghi “- Lưu …” và tên nơi lưu, không ghi “VT”"), last, "- Lưu …")
    if re.search(r"Lưu\s*:", last):
        wanted = re.sub(r"Lưu\s*:\s*", "Lưu ", last)
        return Fault(
            "form", _("sau chữ “Lưu” không có dấu hai chấm: ghi “{wanted}”").format(wanted=wanted), last, wanted
        )
    if re.fullmatch(r"[-–]?\s*luu\W*", fold(last)):
        return Fault("nowhere", _("sau chữ “Lưu” ghi tên nơi lưu"), last, "- Lưu …")
    return None


def is_archive(line: str) -> bool:
    """Whether a line of the recipients says where the document is kept."""
    return bool(re.match(r"[-–+]?\s*luu\b", fold(line)))


_ABOUT = re.compile(r"v ?/ ?v\b:?|vv\b:?", re.IGNORECASE)


def letter_subject(text: str, standard: Standard) -> Fault | None:
    """The subject of a letter writes out what it is about: ``về việc``, not ``V/v``."""
    if match := _ABOUT.match(text):
        clause = standard.components["subject-letter"].clause
        return Fault("abbreviated", _("viết “về việc”, không viết “V/v”"), match[0], "về việc", clause)
    return None


def subject(text: str, standard: Standard) -> Fault | None:
    """The subject of a document with a type: in small letters, written out; a line ``CỦA …`` above it may be large."""
    if text.isupper() and not fold(text).startswith("cua "):
        return Fault("capitals", _("trích yếu viết chữ thường"), text, "", standard.components["subject"].clause)
    if match := _ABOUT.match(text):
        message = _("trích yếu dưới tên loại không bắt đầu bằng “V/v”")
        wanted = text[match.end() :].strip()
        return Fault("abbreviated", message, match[0], wanted, standard.components["subject"].clause)
    return None


def end(text: str) -> Fault | None:
    """The text of a document ends with a full stop."""
    if text.endswith("./."):
        return Fault("slash", _("kết thúc nội dung bằng dấu chấm, không dùng “./.”"), "./.", ".")
    if not text.endswith(_ENDS):
        return Fault("mark", _("kết thúc nội dung phải có dấu chấm"), text[-1:], ".")
    if dots := _DOTS.search(text):
        return Fault("dots", _("kết thúc nội dung bằng một dấu chấm, liền sau chữ"), dots[0], ".")
    return None
