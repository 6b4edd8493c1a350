"""What goes wrong in the number and symbol, the place and the date."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.checks.blind.kinds_head import agency_starts, congress, joint, parent_starts
from tests.checks.blind.planters import (
    M1,
    M4,
    P2,
    PAPERS,
    WARNING,
    Aim,
    Kind,
    added,
    dressed,
    has,
    lacks,
    laid,
    moved,
    not_of_type,
    of_type,
    removed,
    replaced,
    rewritten,
    texts,
    when,
)

if TYPE_CHECKING:
    from tests.checks.blind.documents import Document

FORM = re.compile(r"^Số (\d+)-([^/]+)/(.+)$")


def _numbered(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Aim:
    """Another number, where no appendix repeats it."""
    return when(replaced("number", pattern, new), lacks("appendix_reference"))


def _other_type(found: re.Match[str]) -> str:
    return found[1] + ("BC" if found[2] != "BC" else "NQ") + "/"


def _agency_in_words(document: "Document") -> str:
    return texts(document, "agency")[0].capitalize()


def _spelt(document: "Document") -> bool:
    return bool(FORM.match(texts(document, "number")[0])) if texts(document, "number") else False


NUMBERS = (
    Kind("number-missing", "number", M1 + "3.1", removed("number")),
    Kind("number-colon", "number", M1 + "3.2.2", replaced("number", "^Số ", "Số: ")),
    Kind("number-word-missing", "number", M1 + "3.2.2", replaced("number", "^Số ", "")),
    Kind("number-word-lower-case", "number", P2 + "3", replaced("number", "^Số ", "số ")),
    Kind("number-word-capitals", "number", P2 + "3", replaced("number", "^Số ", "SỐ ")),
    Kind("number-word-other", "number", M1 + "3.2.2", replaced("number", "^Số ", "No. ")),
    Kind("number-zero-missing", "number", M1 + "3.2.2", _numbered(r"^Số 0(\d)-", r"Số \1-")),
    Kind("number-zero-too-many", "number", M1 + "3.2.2", _numbered(r"^Số (\d{2})-", r"Số 0\1-")),
    Kind("number-zero", "number", M1 + "3.1.1", _numbered(r"^Số \d+-", "Số 00-")),
    Kind("number-roman", "number", M1 + "3.2.2", _numbered(r"^Số \d+-", "Số XIV-")),
    Kind(
        "number-blank", "number", M1 + "3.1.1", when(_numbered(r"^Số \d+-", "Số      -"), lacks("draft")), level=WARNING
    ),
    Kind("number-dots", "number", M1 + "3.1.1", when(_numbered(r"^Số \d+-", "Số ……-"), lacks("draft")), level=WARNING),
    Kind("number-field-left", "number", M1 + "3.1.1", _numbered(r"^Số \d+-", "Số {{so}}-")),
    Kind("number-merge-field-left", "number", M1 + "3.1.1", _numbered(r"^Số \d+-", "Số «So_van_ban»-")),
    Kind("number-separators-exchanged", "number", M1 + "3.2.2", _numbered(r"-([^/]+)/", r"/\1-")),
    Kind("number-two-slashes", "number", M1 + "3.2.2", _numbered(r"-([^/]+)/", r"/\1/")),
    Kind("number-two-hyphens", "number", M1 + "3.2.2", _numbered(r"-([^/]+)/", r"-\1-")),
    Kind("number-dash", "number", M1 + "3.2.2", _numbered(r"(\d)-", r"\1–")),
    Kind("number-spaced", "number", M1 + "3.2.2", _numbered(r"(\d)-", r"\1 - ")),
    Kind("number-backslash", "number", M1 + "3.2.2", _numbered("/", r"\\")),
    Kind("number-without-type", "number", M1 + "3.1.2", _numbered(r"-[^/]+/", "/")),
    Kind("number-without-agency", "number", M1 + "3.1.2", _numbered(r"/.+$", "")),
    Kind("number-without-symbol", "number", M1 + "3.1.2", _numbered(r"-.+$", "")),
    Kind("number-with-year", "number", M1 + "3.2.2", _numbered(r"$", "/2026")),
    Kind("number-year-for-type", "number", M1 + "3.1.2", _numbered(r"-([^/]+)/", r"/2026/\1-")),
    Kind("number-type-lower-case", "number", M1 + "3.1.2", _numbered(r"-([^/]+)/", lambda found: found[0].lower())),
    Kind(
        "number-type-of-another",
        "number",
        M1 + "3.1.2",
        when(_numbered(r"^(Số \d+-)([^/]+)/", _other_type), not_of_type(*PAPERS)),
    ),
    Kind("number-proposal-as-circular", "number", M1 + "3.1.2", _numbered("-TTr/", "-TT/")),
    Kind("number-proposal-capitals", "number", M1 + "3.1.2", _numbered("-TTr/", "-TTR/")),
    Kind("number-programme-as-directive", "number", M1 + "3.1.2", replaced("number", "-CTr/", "-CT/")),
    Kind(
        "number-rule-old-symbol",
        "number",
        M1 + "3.1.2",
        when(_numbered("-QĐ/", "-QĐi/"), of_type("Quy định")),
        new=True,
    ),
    Kind("number-rule-state-symbol", "number", M1 + "3.1.2", when(_numbered("-QĐ/", "-QyĐ/"), of_type("Quy định"))),
    Kind(
        "number-type-in-words",
        "number",
        M1 + "3.1.2",
        lambda document: _numbered(r"-[^/]+/", f"-{document.type}/")(document),
    ),
    Kind(
        "number-agency-in-words",
        "number",
        M1 + "3.1.2",
        when(lambda document: _numbered(r"/.+$", "/" + _agency_in_words(document))(document), has("agency")),
    ),
    Kind(
        "number-agency-of-a-province", "number", M1 + "3.1.2", when(_numbered("/ĐU$", "/TU"), agency_starts("ĐẢNG UỶ"))
    ),
    Kind(
        "number-agency-of-a-district",
        "number",
        M1 + "3.1.2",
        when(_numbered("/(ĐU|TU)$", "/HU"), lambda document: not joint(document)),
        new=True,
    ),
    Kind("number-agency-a-standing-committee", "number", M1 + "3.1.2", _numbered("/(ĐU|TU)$", r"/BTV\1")),
    Kind("number-agency-of-a-cell-by-its-committee", "number", M1 + "3.1.2", _numbered("/CB$", "/ĐU")),
    Kind(
        "number-agency-committee-missing",
        "number",
        M1 + "3.1.2",
        when(
            _numbered("/(UBKT|VP|BTC|BXDĐ|BTGDV)(ĐU|TU|TW)$", r"/\2"),
            parent_starts("ĐẢNG UỶ", "TỈNH UỶ", "BAN CHẤP HÀNH"),
        ),
    ),
    Kind("number-agency-lower-case", "number", M1 + "3.1.2", _numbered("/(.+)$", lambda found: found[0].lower())),
    Kind("number-agency-d-without-bar", "number", M1 + "3.1.2", _numbered("/ĐU$", "/DU")),
    Kind("number-agency-by-its-name", "number", M1 + "3.1.2", _numbered("/ĐU$", "/ĐUX")),
    Kind("number-of-a-congress-as-committee", "number", M1 + "3.1.2", when(_numbered("/ĐH$", "/ĐU"), congress)),
    Kind("number-joint-slash", "number", M1 + "3.2.2", when(_numbered(r"/([^/-]+)-", r"/\1/"), joint)),
    Kind("number-joint-one-missing", "number", M1 + "3.1.2", when(_numbered(r"/([^/-]+)-.+$", r"/\1"), joint)),
    Kind("number-joint-order", "number", M1 + "2.2.3", when(_numbered(r"/([^/-]+)-(.+)$", r"/\2-\1"), joint)),
    Kind("number-size-12", "number", P2 + "3", dressed("number", "12 pt")),
    Kind("number-bold", "number", P2 + "3", dressed("number", "bold")),
    Kind("number-italic", "number", P2 + "3", dressed("number", "italic")),
    Kind("number-font", "number", M4 + "1", dressed("number", "Calibri")),
    Kind("number-blue", "number", M4 + "1", dressed("number", "blue")),
    Kind("number-not-centred", "number", M1 + "3.2.1", when(laid("number", "left"), has("agency"))),
    Kind("number-above-star", "number", M1 + "2.2.1", moved("number", before="star")),
    Kind("number-above-agency", "number", M1 + "3.2.1", moved("number", before="agency")),
    Kind("number-under-date", "number", M1 + "3.2.1", moved("number", after="place_date")),
    Kind("number-under-type", "number", M1 + "3.2.1", moved("number", after="type_line")),
    Kind(
        "number-twice-and-different",
        "number",
        M1 + "3.1.1",
        added(
            lambda document: re.sub(
                r"\d+", lambda found: f"{int(found[0]) + 1:02}", texts(document, "number")[0], count=1
            ),
            after="number",
        ),
    ),
)

DATE = "place_date"
DAY, MONTH, YEAR = r"ngày \d+", r"tháng \d+", r"năm \d+"


def _dated(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Aim:
    """Another date, where no appendix repeats it."""
    return when(replaced(DATE, pattern, new), lacks("appendix_reference"))


def _other_place(found: re.Match[str]) -> str:
    return "Cà Mau" if found[0] != "Cà Mau" else "Lạng Sơn"


def _second_date(document: "Document") -> str:
    return re.sub(DAY, "ngày 28" if "ngày 28" not in texts(document, DATE)[0] else "ngày 27", texts(document, DATE)[0])


DATES = (
    Kind("date-missing", DATE, M1 + "4.1", removed(DATE)),
    Kind("date-place-missing", DATE, M1 + "4.1.1", replaced(DATE, r"^.*, ngày", "Ngày")),
    Kind("date-only-place", DATE, M1 + "4.1.2", replaced(DATE, r", ngày.*$", "")),
    Kind("date-comma-missing", DATE, M1 + "4.2.2", replaced(DATE, ", ngày", " ngày")),
    Kind("date-semicolon", DATE, M1 + "4.2.2", replaced(DATE, ", ngày", "; ngày")),
    Kind("date-word-day-missing", DATE, M1 + "4.2.2", replaced(DATE, ", ngày ", ", ")),
    Kind("date-word-month-missing", DATE, M1 + "4.2.2", replaced(DATE, " tháng ", " ")),
    Kind("date-word-year-missing", DATE, M1 + "4.2.2", replaced(DATE, " năm ", " ")),
    Kind("date-slashes", DATE, M1 + "4.2.2", replaced(DATE, r"ngày (\d+) tháng (\d+) năm (\d+)", r"ngày \1/\2/\3")),
    Kind("date-dots", DATE, M1 + "4.2.2", replaced(DATE, r"ngày (\d+) tháng (\d+) năm (\d+)", r"\1.\2.\3")),
    Kind("date-day-zero-missing", DATE, M1 + "4.2.2", replaced(DATE, r"ngày 0(\d)", r"ngày \1")),
    Kind("date-month-zero-missing", DATE, M1 + "4.2.2", replaced(DATE, r"tháng 0([12])", r"tháng \1")),
    Kind(
        "date-month-zero-too-many", DATE, M1 + "4.2.2", replaced(DATE, r"tháng ([3-9]) ", r"tháng 0\1 "), level=WARNING
    ),
    Kind("date-31-of-june", DATE, M1 + "4.1.2", _dated(f"{DAY} {MONTH}", "ngày 31 tháng 6")),
    Kind("date-30-of-february", DATE, M1 + "4.1.2", _dated(f"{DAY} {MONTH}", "ngày 30 tháng 02")),
    Kind("date-day-32", DATE, M1 + "4.1.2", _dated(DAY, "ngày 32")),
    Kind("date-day-00", DATE, M1 + "4.1.2", _dated(DAY, "ngày 00")),
    Kind("date-month-13", DATE, M1 + "4.1.2", _dated(MONTH, "tháng 13")),
    Kind("date-year-2206", DATE, M1 + "4.1.2", _dated(YEAR, "năm 2206")),
    Kind("date-year-of-five-digits", DATE, M1 + "4.1.2", _dated(YEAR, "năm 20266")),
    Kind("date-year-of-two-digits", DATE, M1 + "4.2.2", _dated(r"năm \d\d(\d\d)", r"năm \1")),
    Kind("date-day-blank", DATE, M1 + "4.1.2", when(_dated(DAY, "ngày      "), lacks("draft")), level=WARNING),
    Kind(
        "date-dotted-blank",
        DATE,
        M1 + "4.1.2",
        when(_dated(f"{DAY} {MONTH}", "ngày …… tháng ……"), lacks("draft")),
        level=WARNING,
    ),
    Kind("date-year-open", DATE, M1 + "4.1.2", when(_dated(r"năm \d+", "năm 20…"), lacks("draft")), level=WARNING),
    Kind("date-field-left", DATE, M1 + "4.1.2", _dated(r"ngày .*$", "{{ngay_ban_hanh}}")),
    Kind("date-place-field-left", DATE, M1 + "4.1.1", replaced(DATE, r"^.*, ngày", "«Dia_danh», ngày")),
    Kind("date-in-words", DATE, M1 + "4.2.2", _dated(f"{DAY} {MONTH}", "ngày mười tháng mười")),
    Kind("date-order", DATE, M1 + "4.2.2", replaced(DATE, r"ngày (\d+) tháng (\d+) (năm \d+)", r"\3 tháng \2 ngày \1")),
    Kind("date-word-capital", DATE, M1 + "4.2.2", replaced(DATE, ", ngày", ", Ngày"), level=WARNING),
    Kind("date-upright", DATE, P2 + "4", dressed(DATE, "upright")),
    Kind("date-bold", DATE, P2 + "4", dressed(DATE, "bold")),
    Kind("date-size-12", DATE, P2 + "4", dressed(DATE, "12 pt")),
    Kind("date-size-13", DATE, P2 + "4", dressed(DATE, "13 pt")),
    Kind("date-capitals", DATE, P2 + "4", rewritten(DATE, str.upper)),
    Kind("date-font", DATE, M4 + "1", dressed(DATE, "Cambria")),
    Kind("date-left", DATE, M1 + "4.2.1", laid(DATE, "left")),
    Kind(
        "date-place-abbreviated",
        DATE,
        M1 + "4.1.1",
        replaced(
            DATE,
            r"^(?!Phường|Xã|Thành phố|TP|ĐK|Đặc khu)(.*), ngày",
            lambda found: "".join(word[0] for word in found[1].split()) + ", ngày",
        ),
    ),
    Kind("date-place-lower-case", DATE, M1 + "4.1.1", replaced(DATE, r"^(.*), ngày", lambda found: found[0].lower())),
    Kind(
        "date-place-level-missing",
        DATE,
        M1 + "4.1.1",
        replaced(DATE, r"^(?:Phường|Xã|Thành phố|TP|Đặc khu|ĐK) (\w+), ngày", r"\1, ngày"),
    ),
    Kind(
        "date-place-of-another-province",
        DATE,
        M1 + "4.1.1",
        when(replaced(DATE, r"^[^,]+", _other_place), agency_starts("ĐẢNG UỶ XÃ", "ĐẢNG UỶ PHƯỜNG", "TỈNH UỶ")),
    ),
    Kind("date-under-number", DATE, M1 + "4.2.1", moved(DATE, after="number")),
    Kind("date-above-title", DATE, M1 + "4.2.1", moved(DATE, before="party_title")),
    Kind("date-above-signature", DATE, M1 + "4.2.1", moved(DATE, before="authority")),
    Kind("date-twice-and-different", DATE, M1 + "4.1.2", added(_second_date, after=DATE)),
    Kind("date-twice-at-the-signature", DATE, M1 + "4.1.2", added(_second_date, before="authority", model=DATE)),
)
KINDS = (*NUMBERS, *DATES)
