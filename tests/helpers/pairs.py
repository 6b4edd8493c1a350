"""Who issues, who signs, and which types: each typed from the clauses, with the words that the page must show.

``HD05`` is a day of HD 05-HD/VPTW (I.2.1, I.3.1.2, I.7.1.4), ``HD36`` one of HD 36-HD/VPTW, when districts were.
"""

from collections import Counter
from itertools import groupby
from typing import Any, NamedTuple

HD05, HD36 = "15/7/2026", "12/6/2024"
PRINTED = {HD05: "Ví Dụ, ngày 15 tháng 7 năm 2026", HD36: "Ví Dụ, ngày 12 tháng 6 năm 2024"}


class Block(NamedTuple):
    """A signature as data, and its lines of authority and of office as they are printed."""

    given: dict[str, str]
    authority: str = ""
    office: str = ""
    label: str = ""


class Signing(NamedTuple):
    """Who signs: the one at the right, those beside, and who confirms the signature."""

    first: Block
    others: tuple[Block, ...] = ()
    confirmed: Block | None = None


class Kind(NamedTuple):
    """A kind of issuer: its data, what is printed, its symbol, who signs for it, and which types."""

    given: dict[str, str]
    parent: str
    name: str
    symbol: str
    signings: tuple[tuple[Signing, tuple[str, ...]], ...]
    days: tuple[str, ...] = (HD05, HD36)


class Pair(NamedTuple):
    """One document: of a kind of issuer, signed so, of a type, on a day."""

    kind: str
    signing: int
    type: str
    day: str


SYMBOLS = {
    "Nghị quyết": "NQ", "Quyết định": "QĐ", "Quy định": "QĐ", "Chỉ thị": "CT", "Chương trình": "CTr", "Thông tri": "TT",
    "Tờ trình": "TTr", "Kết luận": "KL", "Quy chế": "QC", "Báo cáo": "BC", "Biên bản": "BB", "Công văn": "CV",
    "Hướng dẫn": "HD", "Thông báo": "TB", "Kế hoạch": "KH", "Đề án": "ĐA", "Phương án": "PA", "Dự án": "DA",
    "Quy hoạch": "QH", "Thông cáo": "TC",
}  # fmt: skip
"""I.3.1.2 a; the last six follow its rule of first letters."""
WRITTEN_OUT = {"Chiến lược": "CL", "Tuyên bố": "TBo", "Lời kêu gọi": "LKG"}
"""No standard has a symbol for them: the number is given in full, with what an office chose."""
PAPERS = {
    "meeting-invitation": "Giấy mời", "introduction-letter": "Giấy giới thiệu", "certificate": "Giấy chứng nhận",
    "travel-order": "Giấy đi đường", "leave-permit": "Giấy nghỉ phép", "transfer-slip": "Phiếu chuyển",
    "dispatch-slip": "Phiếu gửi", "courtesy-letter": "Thư công",
}  # fmt: skip
"""By the form that prints it; they carry no number here."""
_OF_PAPERS = tuple(PAPERS.values())
_MINUTES = ("Biên bản",)
_LETTERS = ("Công văn", *_OF_PAPERS)
_EVERYWHERE = (
    "Nghị quyết", "Quyết định", "Kết luận", "Thông báo", "Báo cáo", "Kế hoạch", "Chương trình", "Đề án", "Phương án",
    "Tờ trình", *_LETTERS,
)  # fmt: skip
_COMMITTEE = (*_EVERYWHERE, "Quy hoạch", "Dự án", "Quy chế", "Quy định")
_BUREAU = (*_COMMITTEE, "Chỉ thị", "Thông tri", "Hướng dẫn")
_ANY = (*_BUREAU, "Thông cáo", *WRITTEN_OUT)
"""Of a body whose list was not found."""
_ORGAN = (
    "Quyết định", "Quy chế", "Quy định", "Hướng dẫn", "Thông báo", "Báo cáo", "Kế hoạch", "Chương trình", "Đề án",
    "Phương án", "Tờ trình", *_LETTERS,
)  # fmt: skip
_BY_OFFICE = ("Thông báo", "Báo cáo", "Chương trình", *_LETTERS)
_UNIT = ("Thông báo", "Báo cáo", "Kế hoạch", "Tờ trình", *_LETTERS)
_CONGRESS = ("Nghị quyết", "Quy chế", "Thông báo", "Thông cáo", "Chương trình", "Công văn")
_NAMES = ("Nguyễn Văn A", "Lê Thị B", "Trần Văn C", "Hoàng Thị E")


def _block(prefix: str, body: str, office: str, authority: str, printed: str, name: str = _NAMES[0]) -> Block:
    given = {"prefix": prefix, "body": body, "office": office, "name": name}
    return Block({key: value for key, value in given.items() if value}, authority, printed)


def _one(*block: str) -> Signing:
    return Signing(_block(*block))


_BY_ORDER = ("T/L", "Ban Thường vụ", "Chánh Văn phòng", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG")
_CONFIRMED = _block(*_BY_ORDER, name=_NAMES[3])
_OF_BUREAU = (
    _one("T/M", "Ban Thường vụ", "Bí thư", "T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
    _one("T/M", "Ban Thường vụ", "Phó Bí thư", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
)
_RECORDER = Block({"name": _NAMES[1]}, label="NGƯỜI GHI BIÊN BẢN")
_CHAIR = Block({"name": _NAMES[0]}, label="CHỦ TRÌ HỘI NGHỊ")
_OF_MINUTES = (
    (Signing(_CHAIR, (_RECORDER,)), _MINUTES),
    (Signing(_CHAIR, (_RECORDER,), _CONFIRMED), _MINUTES),
)


def _committee(body: str, authority: str, own: tuple[str, ...], bureau: tuple[str, ...]) -> Any:
    own_signings = (
        (_one("T/M", body, "Bí thư", authority, "BÍ THƯ"), own),
        (_one("T/M", body, "Phó Bí thư", authority, "PHÓ BÍ THƯ"), own),
    )
    by_order = tuple(type_ for type_ in bureau if type_ in _BY_OFFICE)
    theirs = tuple((signing, bureau) for signing in _OF_BUREAU)
    return (*own_signings, *theirs, (_one(*_BY_ORDER), by_order), *_OF_MINUTES)


def _headed(head: str, deputy: str, types: tuple[str, ...], *, acting: bool = True) -> Any:
    """Return how the head of an organ signs, and for the head (I.7.1.4 c)."""
    upper = head.upper()
    signings = [
        _one("", "", head, "", upper),
        _one("K/T", head, deputy, f"K/T {upper}", deputy.upper()),
        _one("", "", deputy, "", deputy.upper()),
    ]
    if acting:
        signings += [
            _one("Q.", head, "", f"Q. {upper}", ""),
            _one("T/L", head, "Chánh Văn phòng", f"T/L {upper}", "CHÁNH VĂN PHÒNG"),
        ]
    return tuple((signing, types) for signing in signings)


_PRESIDIUM = ("T/M", "Đoàn Chủ tịch", "", "T/M ĐOÀN CHỦ TỊCH", "")
_SECRETARIAT = ("T/M", "Đoàn Thư ký", "Trưởng đoàn", "T/M ĐOÀN THƯ KÝ", "TRƯỞNG ĐOÀN")
_RESOLVED = _block("T/M", "Tỉnh uỷ", "Bí thư", "T/M TỈNH UỶ", "BÍ THƯ", _NAMES[3])
_OF_CONGRESS = (
    (_one(*_PRESIDIUM), _CONGRESS),
    (Signing(_block(*_PRESIDIUM), confirmed=_CONFIRMED), _CONGRESS[1:]),
    (Signing(_block(*_PRESIDIUM), (_block(*_SECRETARIAT, name=_NAMES[1]),)), _MINUTES),
)
_PROVINCE, _COMMUNE = "Đảng bộ tỉnh Ví Dụ", "Đảng bộ xã Mường Ví Dụ"
_MEETS = "Đại hội đại biểu\nĐảng bộ tỉnh Ví Dụ lần thứ II"
_MEETS_PRINTED = "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH VÍ DỤ LẦN THỨ II"


def _of(name: str, parent: str = "", **more: str) -> dict[str, str]:
    return {"name": name, "parent": parent, "place": "Ví Dụ", **more}


def _joint(*offices: tuple[str, str, str, str]) -> Signing:
    blocks = [_block(*each[:2], each[2], each[3], each[2].upper(), _NAMES[n]) for n, each in enumerate(offices)]
    return Signing(blocks[0], tuple(blocks[1:]))


_STEERS = "Ban Chỉ đạo cải cách hành chính"
KINDS: dict[str, Kind] = {
    "province": Kind(
        _of("Tỉnh uỷ Ví Dụ", level="tỉnh"), "", "TỈNH UỶ VÍ DỤ", "TU",
        _committee("Tỉnh uỷ", "T/M TỈNH UỶ", (*_COMMITTEE, "Thông cáo"), _BUREAU),
    ),
    "commune": Kind(
        _of("Đảng uỷ xã Mường Ví Dụ", _PROVINCE, level="xã"),
        "ĐẢNG BỘ TỈNH VÍ DỤ", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "ĐU",
        _committee("Đảng uỷ", "T/M ĐẢNG UỶ", _ANY, _ANY), (HD05,),
    ),
    "district": Kind(
        _of("Huyện uỷ Mường Ví Dụ", _PROVINCE, level="huyện"),
        "ĐẢNG BỘ TỈNH VÍ DỤ", "HUYỆN UỶ MƯỜNG VÍ DỤ", "HU",
        _committee("Huyện uỷ", "T/M HUYỆN UỶ", _ANY, _ANY), (HD36,),
    ),
    "upper": Kind(
        _of("Đảng uỷ Uỷ ban nhân dân tỉnh Ví Dụ", _PROVINCE, level="cấp trên trực tiếp cơ sở"),
        "ĐẢNG BỘ TỈNH VÍ DỤ", "ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH VÍ DỤ", "ĐU",
        _committee("Đảng uỷ", "T/M ĐẢNG UỶ", _ANY, _ANY), (HD05,),
    ),
    "grassroots": Kind(
        _of("Đảng uỷ Sở Tài chính", "Đảng bộ Uỷ ban nhân dân tỉnh", level="cơ sở"),
        "ĐẢNG BỘ UỶ BAN NHÂN DÂN TỈNH", "ĐẢNG UỶ SỞ TÀI CHÍNH", "ĐU",
        _committee("Đảng uỷ", "T/M ĐẢNG UỶ", _COMMITTEE, (*_EVERYWHERE, "Quy hoạch", "Dự án", "Quy định", "Hướng dẫn")),
    ),
    "section": Kind(
        _of("Đảng uỷ bộ phận Khoa Ngoại", "Đảng bộ Bệnh viện tỉnh", level="bộ phận"),
        "ĐẢNG BỘ BỆNH VIỆN TỈNH", "ĐẢNG UỶ BỘ PHẬN KHOA NGOẠI", "ĐU",
        (*((_one("T/M", "Đảng uỷ", office, "T/M ĐẢNG UỶ", office.upper()), _EVERYWHERE)
           for office in ("Bí thư", "Phó Bí thư")), *_OF_MINUTES[:1]),
    ),
    "cell": Kind(
        _of("Chi bộ Phòng Hành chính - Quản trị", "Đảng bộ Cục Lưu trữ", level="chi bộ"),
        "ĐẢNG BỘ CỤC LƯU TRỮ", "CHI BỘ PHÒNG HÀNH CHÍNH - QUẢN TRỊ", "CB",
        (*((_one("T/M", "Chi bộ", office, "T/M CHI BỘ", office.upper()),
            (*_EVERYWHERE, "Quy hoạch", "Dự án", "Quy chế")) for office in ("Bí thư", "Phó Bí thư")),
         *_OF_MINUTES[:1]),
    ),
    "organ": Kind(
        _of("Ban Tổ chức", "Tỉnh uỷ Ví Dụ"), "TỈNH UỶ VÍ DỤ", "BAN TỔ CHỨC", "BTCTU",
        (*_headed("Trưởng ban", "Phó Trưởng ban", _ORGAN), *_OF_MINUTES[:1]),
    ),
    "office": Kind(
        _of("Văn phòng", "Đảng uỷ xã Mường Ví Dụ"), "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "VĂN PHÒNG", "VPĐU",
        (*_headed("Chánh Văn phòng", "Phó Chánh Văn phòng", _ORGAN, acting=False), *_OF_MINUTES[:1]), (HD05,),
    ),
    "inspection": Kind(
        _of("Uỷ ban Kiểm tra", "Tỉnh uỷ Ví Dụ"), "TỈNH UỶ VÍ DỤ", "UỶ BAN KIỂM TRA", "UBKTTU",
        (*((_one("T/M", "Uỷ ban Kiểm tra", office, "T/M UỶ BAN KIỂM TRA", office.upper()), _ORGAN)
           for office in ("Chủ nhiệm", "Phó Chủ nhiệm")), *_OF_MINUTES[:1]),
    ),
    "school": Kind(
        _of("Trường Chính trị Hoàng Ví Dụ", "Tỉnh uỷ Ví Dụ"),
        "TỈNH UỶ VÍ DỤ", "TRƯỜNG CHÍNH TRỊ HOÀNG VÍ DỤ", "TCT",
        _headed("Hiệu trưởng", "Phó Hiệu trưởng", _ORGAN, acting=False), (HD05,),
    ),
    "unit": Kind(
        _of("Vụ Tổ chức - Điều lệ", "Ban Tổ chức Trung ương", symbol="VTCĐL"),
        "BAN TỔ CHỨC TRUNG ƯƠNG", "VỤ TỔ CHỨC - ĐIỀU LỆ", "VTCĐL",
        _headed("Vụ trưởng", "Phó Vụ trưởng", _UNIT, acting=False),
    ),
    "steering": Kind(
        _of(_STEERS, "Tỉnh uỷ Ví Dụ"), "TỈNH UỶ VÍ DỤ", "BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH", "BCĐ",
        (
            *_headed("Trưởng Ban Chỉ đạo", "Phó Trưởng Ban Chỉ đạo", _ORGAN, acting=False)[:2],
            (_one("", "", "Phó Bí thư\nkiêm\nTrưởng Ban Chỉ đạo", "", "PHÓ BÍ THƯ kiêm TRƯỞNG BAN CHỈ ĐẠO"), _ORGAN),
        ),
    ),
    "sub-committee": Kind(
        _of("Tiểu ban Văn kiện", "Tỉnh uỷ Ví Dụ"), "TỈNH UỶ VÍ DỤ", "TIỂU BAN VĂN KIỆN", "TB",
        _headed("Trưởng Tiểu ban", "Phó Trưởng Tiểu ban", _UNIT, acting=False)[:2],
    ),
    "council": Kind(
        _of("Hội đồng Lý luận", "Tỉnh uỷ Ví Dụ"), "TỈNH UỶ VÍ DỤ", "HỘI ĐỒNG LÝ LUẬN", "HĐ",
        (
            (_one("T/M", "Hội đồng", "Chủ tịch", "T/M HỘI ĐỒNG", "CHỦ TỊCH"), _ORGAN),
            (_one("", "", "Trưởng Ban Tổ chức\nkiêm\nChủ tịch Hội đồng", "",
                  "TRƯỞNG BAN TỔ CHỨC kiêm CHỦ TỊCH HỘI ĐỒNG"), _ORGAN),
        ),
    ),
    "joint": Kind(
        _of("Ban Tổ chức Tỉnh uỷ Ví Dụ - Ban Nội chính Tỉnh uỷ Ví Dụ"), "",
        "BAN TỔ CHỨC TỈNH UỶ VÍ DỤ - BAN NỘI CHÍNH TỈNH UỶ VÍ DỤ", "BTCTU-BNCTU",
        (
            (_joint(("", "", "Trưởng Ban Tổ chức Tỉnh uỷ", ""), ("", "", "Trưởng Ban Nội chính Tỉnh uỷ", "")), _ORGAN),
            (_joint(("", "", "Trưởng Ban Tổ chức Tỉnh uỷ", ""),
                    ("K/T", "Trưởng Ban Nội chính", "Phó Trưởng Ban Nội chính Tỉnh uỷ", "K/T TRƯỞNG BAN NỘI CHÍNH")),
             _ORGAN),
        ),
    ),
    "joint of three": Kind(
        _of("Uỷ ban Kiểm tra Tỉnh uỷ Ví Dụ - Ban Tổ chức Tỉnh uỷ Ví Dụ - Ban Nội chính Tỉnh uỷ Ví Dụ"), "",
        "UỶ BAN KIỂM TRA TỈNH UỶ VÍ DỤ - BAN TỔ CHỨC TỈNH UỶ VÍ DỤ - BAN NỘI CHÍNH TỈNH UỶ VÍ DỤ", "UBKTTU-BTCTU-BNCTU",
        ((_joint(("", "", "Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ", ""), ("", "", "Trưởng Ban Tổ chức Tỉnh uỷ", ""),
                 ("", "", "Trưởng Ban Nội chính Tỉnh uỷ", "")), _ORGAN),),
    ),
    "congress": Kind(
        _of(_MEETS, level="tỉnh"), "", _MEETS_PRINTED, "ĐH",
        (*_OF_CONGRESS, (Signing(_block(*_PRESIDIUM), confirmed=_RESOLVED), ("Nghị quyết",))),
    ),
    "congress of a cell": Kind(
        _of("Đại hội\nChi bộ thôn Hoa Ban nhiệm kỳ 2025 - 2030", _COMMUNE, level="chi bộ"),
        "ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ", "ĐẠI HỘI CHI BỘ THÔN HOA BAN NHIỆM KỲ 2025 - 2030", "ĐH",
        ((_one(*_PRESIDIUM), ("Nghị quyết", "Quy chế", "Chương trình", "Công văn")),
         (Signing(_block(*_PRESIDIUM), (_block(*_SECRETARIAT, name=_NAMES[1]),)), _MINUTES)),
    ),
    "presidium": Kind(
        _of("Đoàn Chủ tịch", _MEETS), _MEETS_PRINTED, "ĐOÀN CHỦ TỊCH", "ĐH",
        ((_one(*_PRESIDIUM), ("Thông báo", "Báo cáo", "Chương trình", "Công văn")),),
    ),
    "secretariat": Kind(
        _of("Đoàn Thư ký", _MEETS), _MEETS_PRINTED, "ĐOÀN THƯ KÝ", "ĐH",
        ((_one(*_SECRETARIAT), ("Báo cáo", "Chương trình", "Công văn")),
         (Signing(_block(*_SECRETARIAT), confirmed=_CONFIRMED), ("Báo cáo",))),
    ),
    "verifiers": Kind(
        _of("Ban Thẩm tra tư cách đại biểu", _MEETS), _MEETS_PRINTED, "BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", "ĐH",
        ((_one("T/M", "Ban Thẩm tra tư cách đại biểu", "Trưởng ban", "T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", "TRƯỞNG BAN"),
          ("Báo cáo",)),),
    ),
    "tellers": Kind(
        _of("Ban Kiểm phiếu", _MEETS), _MEETS_PRINTED, "BAN KIỂM PHIẾU", "ĐH",
        ((_one("T/M", "Ban Kiểm phiếu", "Trưởng ban", "T/M BAN KIỂM PHIẾU", "TRƯỞNG BAN"), ("Báo cáo", "Biên bản")),),
    ),
}  # fmt: skip
"""I.2.1 has the lines of the letterhead, I.3.1.2 b the symbols, I.7.1.4 a to g who signs."""


def pairs() -> list[Pair]:
    """Return every pair, in the order of the tables."""
    return [
        Pair(name, number, type_, day)
        for name, kind in KINDS.items()
        for number, (_signing, types) in enumerate(kind.signings)
        for type_ in types
        for day in kind.days
    ]


def sample() -> list[Pair]:
    """Return pairs among which each issuer signs in each way, and each type is printed under each standard."""
    found: list[Pair] = []
    printed: Counter[tuple[str, str]] = Counter()
    everything = pairs()
    for _way, choices in groupby(everything, key=lambda pair: (pair.kind, pair.signing)):
        found.append(min(choices, key=lambda pair: printed[pair.type, pair.day]))
        printed[found[-1].type, found[-1].day] += 1
    left = {(pair.type, pair.day): pair for pair in everything if not printed[pair.type, pair.day]}
    return [*found, *left.values()]
