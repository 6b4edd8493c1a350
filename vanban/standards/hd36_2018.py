"""Hướng dẫn 36-HD/VPTW, 03/4/2018: for documents dated up to 26/5/2026.

Read in parts only: its table of type sizes (rows 1 to 6), its grid, and its clauses on numbers and signatures in
quotation. The rest is told by others and says so in each clause; nothing of it may become an error.
"""

from datetime import date

from vanban.standards import hd05_2026
from vanban.standards._rows import components, congress_bodies, head, unruled
from vanban.standards.base import (
    AgencySymbol,
    Clause,
    Confidence,
    Mm,
    Page,
    Pt,
    Punctuation,
    Ruled,
    SignaturePrefix,
    Standard,
    TypeSymbol,
)

_TOLD = "nguồn thứ cấp viết trước năm 2026; chưa đọc nguyên văn"
_READ_ROWS = {
    "party-title": "PL3 dòng 1",
    "parent-agency": "PL3 dòng 2",
    "issuing-agency": "PL3 dòng 2",
    "number": "PL3 dòng 3",
    "place-date": "PL3 dòng 4",
    "type-name": "PL3 dòng 5",
    "subject": "PL3 dòng 5",
    "subject-letter": "PL3 dòng 5",
    "body": "PL3 dòng 6",
}


def _told(ref: str = "", note: str = _TOLD) -> Clause:
    return Clause(ref, Confidence.SECONDARY, note)


def _doubtful(note: str, ref: str = "") -> Clause:
    return Clause(ref, Confidence.UNCERTAIN, note)


def _clause(id_: str) -> Clause:
    return unruled(id_) or (Clause(_READ_ROWS[id_]) if id_ in _READ_ROWS else _told("PL3"))


_LATER = "cơ quan lập sau Hướng dẫn 36-HD/VPTW; ký hiệu theo chữ cái đầu, chưa thấy văn bản nào thời ấy quy định"
_MARGINS = "20/20/30/15 mm theo các công cụ thời HD 36; chưa đọc nguyên văn"


def _symbols(*pairs: tuple[str, str], with_parent: bool = False, under: str = "") -> tuple[AgencySymbol, ...]:
    return tuple(AgencySymbol(name, symbol, _told("1.3"), with_parent, under) for name, symbol in pairs)


STANDARD = Standard(
    id="hd36-2018",
    title="Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng",
    valid_from=date(2018, 4, 3),
    valid_to=date(2026, 5, 26),
    source="Đọc từng phần: bảng cỡ chữ dòng 1 đến 6, sơ đồ, điểm 1.1, 1.2, 1.3, 1.7, 3; còn lại theo nguồn thứ cấp",
    font=Ruled("Times New Roman", _told("4")),
    page=Page(
        width=Mm(210),
        height=Mm(297),
        top=Mm(20),
        bottom=Mm(20),
        left=Mm(30),
        right=Mm(15),
        number_edge=Mm(10),
        paper_clause=Clause("4", Confidence.CONFIRMED, "khổ A4"),
        margins_clause=_doubtful(_MARGINS, "4"),
        number_clause=_told("4"),
    ),
    components=components(
        _clause,
        drafter=head("drafter", "Ký hiệu người đánh máy", 8, _told("PL3"), align="left", upper=True),
    ),
    party_title=Ruled("ĐẢNG CỘNG SẢN VIỆT NAM", Clause("1.1")),
    title_rule_weight=Ruled(Pt(0.75), _doubtful("độ dày không nói")),
    star=Ruled("*", Clause("1.2")),
    subject_rule=Ruled("-----", _told("1.5")),
    number_word=Ruled("Số", Clause("1.3")),
    letter_subject_lead=Ruled("", Clause("PL3 dòng 5", Confidence.CONFIRMED, "minh hoạ không có “về việc”")),
    recipients_label=Ruled("Nơi nhận:", _told("1.9")),
    recipients=Punctuation("- ", ",", ".", _told("1.9")),
    addressees=Punctuation("- ", ",", ",", _told("1.9")),
    addressee_labels={
        "Công văn": Ruled("Kính gửi:", _told("1.9")),
        "Tờ trình": Ruled("Kính gửi:", _told("1.9")),
    },
    as_above=Ruled("Như trên", _told("1.9")),
    bases=Punctuation("- ", ";", ",", _told("1.6")),
    type_symbols=(
        *(
            TypeSymbol(name, symbol, _told("1.3"))
            for name, symbol in (
                ("Nghị quyết", "NQ"),
                ("Chỉ thị", "CT"),
                ("Kết luận", "KL"),
                ("Quyết định", "QĐ"),
                ("Quy chế", "QC"),
                ("Báo cáo", "BC"),
                ("Tờ trình", "TTr"),
                ("Thông báo", "TB"),
                ("Hướng dẫn", "HD"),
                ("Chương trình", "CTr"),
                ("Thông tri", "TT"),
                ("Biên bản", "BB"),
                ("Công văn", "CV"),
                ("Kế hoạch", "KH"),
            )
        ),
        TypeSymbol(
            "Quy định",
            "QĐi",
            _doubtful("thấy ở các quy định năm 2018; chưa đọc điểm ấy", "1.3"),
            valid_to=date(2019, 3, 10),
        ),
        TypeSymbol(
            "Quy định",
            "QĐ",
            _doubtful("theo các quy định của Trung ương; Công văn 3294-CV/VPTW/nb (11/3/2019) về việc này chưa đọc"),
            valid_from=date(2019, 3, 11),
        ),
        *(
            TypeSymbol(name, symbol, _doubtful("suy từ quy tắc chữ cái đầu", "1.3"))
            for name, symbol in (
                ("Đề án", "ĐA"),
                ("Phương án", "PA"),
                ("Dự án", "DA"),
                ("Quy hoạch", "QH"),
                ("Thông cáo", "TC"),
            )
        ),
    ),
    agency_symbols=(
        *_symbols(
            ("Ban Chấp hành Trung ương", "TW"),
            ("Bộ Chính trị", "TW"),
            ("Ban Bí thư", "TW"),
            ("Tỉnh uỷ", "TU"),
            ("Thành uỷ", "TU"),
            ("Huyện uỷ", "HU"),
            ("Quận uỷ", "QU"),
            ("Thị uỷ", "ThU"),
            ("Đảng uỷ Khối", "ĐUK"),
            ("Đảng uỷ Quân sự", "ĐUQS"),
            ("Quân uỷ Trung ương", "QUTW"),
            ("Đảng uỷ Công an", "ĐUCA"),
            ("Đảng uỷ Biên phòng", "ĐUBP"),
            ("Đảng uỷ", "ĐU"),
            ("Chi bộ", "CB"),
            ("Đảng đoàn", "ĐĐ"),
            ("Ban cán sự đảng", "BCSĐ"),
            ("Ban chỉ đạo", "BCĐ"),
            ("Tiểu ban", "TB"),
            ("Hội đồng", "HĐ"),
            ("Đại hội", "ĐH"),
        ),
        *_symbols(("Thành uỷ", "ThU"), under="Đảng bộ tỉnh"),
        *_symbols(
            ("Ban Tổ chức", "BTC"),
            ("Ban Tuyên giáo", "BTG"),
            ("Ban Dân vận", "BDV"),
            ("Ban Nội chính", "BNC"),
            ("Ban Đối ngoại", "BĐN"),
            ("Ban Kinh tế", "BKT"),
            ("Văn phòng", "VP"),
            ("Uỷ ban Kiểm tra", "UBKT"),
            with_parent=True,
        ),
        AgencySymbol("Ban Tuyên giáo và Dân vận", "BTGDV", _doubtful(_LATER), with_parent=True),
        *(
            AgencySymbol(name, symbol, _doubtful(_LATER), with_parent=True, valid_from=date(2025, 7, 1))
            for name, symbol in (("Ban Xây dựng Đảng", "BXDĐ"), ("Cơ quan Uỷ ban Kiểm tra", "CQUBKT"))
        ),
        *congress_bodies(_told("1.3"), _doubtful("không có trong các ví dụ đã đọc", "1.3")),
    ),
    signature_prefixes=(
        SignaturePrefix(
            "T/M",
            "thay mặt",
            ("đại hội", "cấp uỷ", "uỷ ban kiểm tra", "đảng đoàn", "ban cán sự đảng"),
            Clause("1.7"),
        ),
        *(prefix._replace(clause=_told("1.7")) for prefix in hd05_2026.STANDARD.signature_prefixes[1:3]),
        hd05_2026.STANDARD.signature_prefixes[3]._replace(clause=_doubtful("đậm hay thường không nói", "1.7")),
    ),
    minutes_labels=Ruled(("NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ"), _told("1.7")),
    confirmation_text=Ruled("Xác nhận chữ ký của đồng chí {name}", _told("1.7")),
    urgency=Ruled(("KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC"), _told("2")),
    draft_text=Ruled("Dự thảo lần {n}", _told("2")),
    circulation=Ruled(("TÀI LIỆU HỘI NGHỊ", "LƯU HÀNH NỘI BỘ"), _told("2")),
    last_page_note=Ruled("Không phổ biến trên phương tiện thông tin đại chúng", _told("2")),
    appendix_label=Ruled("Phụ lục {n}", _told("2")),
    appendix_reference=Ruled("(Kèm theo {type} số {number}, ngày {date} của {issuer})", _told("2")),
    citation=Ruled(
        "{type} số {number}, ngày {date} của {issuer} {subject}",
        Clause("", Confidence.PRACTICE, "theo cách viết của văn bản thời ấy"),
    ),
    short_date=Ruled("{day}/{month}/{year}", Clause("", Confidence.PRACTICE, "theo cách viết thường thấy")),
    long_date=Ruled("ngày {day} tháng {month} năm {year}", _told("1.4")),
)
