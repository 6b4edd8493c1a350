"""Hướng dẫn 05-HD/VPTW, 27/5/2026: in force since its signing (Phần III, 1).

Read whole, as a plain-text extraction; only its two drawings (Phụ lục 1, the stamp of Phụ lục 3) were not seen.
"""

from datetime import date

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

_ROWS = {
    "party-title": "PL2 dòng 1; I.1.2",
    "parent-agency": "PL2 dòng 2; I.2.2",
    "issuing-agency": "PL2 dòng 2; I.2.2",
    "number": "PL2 dòng 3; I.3.2",
    "place-date": "PL2 dòng 4; I.4.2",
    "type-name": "PL2 dòng 5; I.5.2.1",
    "subject": "PL2 dòng 5; I.5.2.1",
    "subject-letter": "PL2 dòng 5; I.5.2.3",
    "body": "PL2 dòng 6; I.6.2.2",
    "basis": "PL2 dòng 6; I.6.2.3",
    "part-label": "PL2 dòng 6; I.6.2.4 a",
    "part-title": "PL2 dòng 6; I.6.2.4 a",
    "section-label": "PL2 dòng 6; I.6.2.4 b",
    "section-title": "PL2 dòng 6; I.6.2.4 b",
    "article": "PL2 dòng 6; I.6.2.4 c",
    "clause": "PL2 dòng 6; I.6.2.4 d",
    "point": "PL2 dòng 6; I.6.2.4 đ",
    "authority": "PL2 dòng 7; I.7.2.1",
    "office": "PL2 dòng 7; I.7.2.1",
    "signer-name": "PL2 dòng 7; I.7.2.3",
    "recipients-label": "PL2 dòng 9; I.9.2.1",
    "recipient": "PL2 dòng 9; I.9.2.5",
    "addressee-label": "PL2 dòng 9; I.9.2.3, I.9.2.4",
    "addressee": "PL2 dòng 9; I.9.2.5",
    "urgency": "PL2 dòng 11; II.3",
    "circulation": "PL2 dòng 12; II.4.1",
    "draft": "PL2 dòng 12; II.4.2",
    "contact": "PL2 dòng 14; II.6",
    "page-number": "PL2 dòng 15; IV.5.1",
}


def _clause(id_: str) -> Clause:
    return unruled(id_) or Clause(_ROWS[id_])


def _fixed(*pairs: tuple[str, str], with_parent: bool = False) -> tuple[AgencySymbol, ...]:
    clause = Clause("I.3.1.2 b (iv)")
    return tuple(AgencySymbol(name, symbol, clause, with_parent=with_parent) for name, symbol in pairs)


_DERIVED = Clause("I.3.1.2 a", Confidence.SECONDARY, "chữ cái đầu các âm tiết; không có trong ví dụ của chuẩn")
_UNSEEN = Clause("I.3.1.2 a", Confidence.UNCERTAIN, "suy từ quy tắc chữ cái đầu; chưa thấy nguồn nào ghi")
_SHOWN = Clause("I.3.1.2 b", Confidence.CONFIRMED, "thấy trong ví dụ của chuẩn")

STANDARD = Standard(
    id="hd05-2026",
    title="Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng",
    valid_from=date(2026, 5, 27),
    valid_to=None,
    source="Đọc toàn văn (bản trích chữ); chưa xem được hình vẽ của Phụ lục 1 và Phụ lục 3",
    font=Ruled("Times New Roman", Clause("IV.1")),
    page=Page(
        width=Mm(210),
        height=Mm(297),
        top=Mm(20),
        bottom=Mm(20),
        left=Mm(30),
        right=Mm(15),
        number_edge=Mm(10),
        paper_clause=Clause("IV.3"),
        margins_clause=Clause("IV.4.1"),
        number_clause=Clause("IV.5.1"),
    ),
    components=components(
        _clause,
        drafter=head("drafter", "Ký hiệu người soạn thảo", 11, Clause("PL2 dòng 13; II.5"), align="left"),
    ),
    party_title=Ruled("ĐẢNG CỘNG SẢN VIỆT NAM", Clause("I.1")),
    title_rule_weight=Ruled(Pt(0.75), Clause("I.1.2", Confidence.UNCERTAIN, "độ dày không nói")),
    star=Ruled("*", Clause("I.2.2.1")),
    subject_rule=Ruled("-----", Clause("I.5.2.1")),
    number_word=Ruled("Số", Clause("I.3.2.2")),
    letter_subject_lead=Ruled("về việc", Clause("I.5.2.3", Confidence.CONFIRMED, "theo ví dụ của chuẩn")),
    recipients_label=Ruled("Nơi nhận:", Clause("I.9.2.1")),
    recipients=Punctuation("- ", ";", ".", Clause("I.9.2.5")),
    addressees=Punctuation(
        "- ",
        ";",
        ";",
        Clause("I.9.2.5", Confidence.CONFIRMED, "minh hoạ của PL2 kết thúc dòng cuối bằng dấu ;"),
    ),
    addressee_labels={
        "Công văn": Ruled("Kính gửi:", Clause("I.9.2.3")),
        "Tờ trình": Ruled("Kính trình:", Clause("I.9.2.4")),
    },
    as_above=Ruled("Như trên", Clause("I.9.2.3, I.9.2.4")),
    bases=Punctuation("- ", ";", ".", Clause("I.6.2.3")),
    type_symbols=(
        *(
            TypeSymbol(name, symbol, Clause("I.3.1.2 a"))
            for name, symbol in (
                ("Nghị quyết", "NQ"),
                ("Quyết định", "QĐ"),
                ("Quy định", "QĐ"),
                ("Chỉ thị", "CT"),
                ("Chương trình", "CTr"),
                ("Thông tri", "TT"),
                ("Tờ trình", "TTr"),
                ("Kết luận", "KL"),
                ("Quy chế", "QC"),
                ("Báo cáo", "BC"),
                ("Biên bản", "BB"),
                ("Công văn", "CV"),
                ("Hướng dẫn", "HD"),
            )
        ),
        *(
            TypeSymbol(name, symbol, _DERIVED)
            for name, symbol in (
                ("Thông báo", "TB"),
                ("Kế hoạch", "KH"),
                ("Đề án", "ĐA"),
                ("Phương án", "PA"),
            )
        ),
        *(
            TypeSymbol(name, symbol, _UNSEEN)
            for name, symbol in (("Dự án", "DA"), ("Quy hoạch", "QH"), ("Thông cáo", "TC"))
        ),
    ),
    agency_symbols=(
        *_fixed(
            ("Đại hội", "ĐH"),
            ("Quân uỷ Trung ương", "QUTW"),
            ("Đảng uỷ Quân sự", "ĐUQS"),
            ("Đảng uỷ Công an", "ĐUCA"),
            ("Đảng uỷ Biên phòng", "ĐUBP"),
            ("Đảng uỷ", "ĐU"),
            ("Chi bộ", "CB"),
            ("Ban chỉ đạo", "BCĐ"),
            ("Tiểu ban", "TB"),
            ("Hội đồng", "HĐ"),
            ("Báo Nhân Dân", "BND"),
            ("Tạp chí Cộng sản", "TCCS"),
            ("Học viện Chính trị quốc gia Hồ Chí Minh", "HVCTQGHCM"),
            ("Đài Truyền hình Việt Nam", "ĐTHVN"),
            ("Đài Tiếng nói Việt Nam", "ĐTNVN"),
            ("Thông tấn xã Việt Nam", "TTXVN"),
            ("Viện Hàn lâm Khoa học xã hội Việt Nam", "VHLKHXHVN"),
            ("Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "VHLKHCNVN"),
            ("Trường chính trị", "TCT"),
            ("Trung tâm chính trị", "TTCT"),
            ("Cơ quan báo và phát thanh truyền hình", "CQBPTTH"),
        ),
        *_fixed(
            ("Uỷ ban Kiểm tra", "UBKT"),
            ("Cơ quan Uỷ ban Kiểm tra", "CQUBKT"),
            ("Ban Tuyên giáo và Dân vận", "BTGDV"),
            ("Ban Xây dựng Đảng", "BXDĐ"),
            with_parent=True,
        ),
        *congress_bodies(
            Clause("I.3.1.2 b (i)"),
            Clause("I.3.1.2 b (i)", Confidence.SECONDARY, "điểm này chỉ nêu đoàn chủ tịch, đoàn thư ký và hai ban"),
        ),
        AgencySymbol("Ban Chấp hành Trung ương", "TW", _SHOWN),
        AgencySymbol("Bộ Chính trị", "TW", _SHOWN),
        AgencySymbol("Ban Bí thư", "TW", _SHOWN),
        AgencySymbol("Tỉnh uỷ", "TU", _SHOWN),
        AgencySymbol(
            "Thành uỷ",
            "TU",
            Clause("I.3.1.2 b", Confidence.UNCERTAIN, "theo cách viết của tỉnh uỷ; chuẩn không nêu"),
        ),
        AgencySymbol("Ban Tổ chức", "BTC", _SHOWN, with_parent=True),
        AgencySymbol("Ban Nội chính", "BNC", _SHOWN, with_parent=True),
        AgencySymbol("Văn phòng", "VP", _SHOWN, with_parent=True),
    ),
    signature_prefixes=(
        SignaturePrefix("T/M", "thay mặt", ("đại hội", "cấp uỷ", "uỷ ban kiểm tra", "hội đồng"), Clause("I.7.1.1 a")),
        SignaturePrefix(
            "K/T",
            "ký thay",
            ("cơ quan tham mưu, giúp việc", "đơn vị sự nghiệp", "ban chỉ đạo", "tiểu ban"),
            Clause("I.7.1.1 b"),
        ),
        SignaturePrefix(
            "T/L", "thừa lệnh", ("người được ban thường vụ hoặc thủ trưởng uỷ quyền",), Clause("I.7.1.1 c")
        ),
        SignaturePrefix(
            "Q.",
            "quyền",
            ("cấp trưởng chưa chính thức",),
            Clause("I.7.1.4 c (iv)", Confidence.UNCERTAIN, "đậm hay thường không nói"),
        ),
    ),
    minutes_labels=Ruled(("NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ"), Clause("I.7.1.4 e")),
    confirmation_text=Ruled("Xác nhận chữ ký của đồng chí {name}", Clause("I.7.1.4 a, e")),
    urgency=Ruled(("KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC"), Clause("II.3")),
    draft_text=Ruled("Dự thảo lần {n}", Clause("II.4.2")),
    circulation=Ruled(
        ("TÀI LIỆU HỘI NGHỊ", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU THU HỒI", "XEM XONG TRẢ LẠI"), Clause("II.4.1")
    ),
    last_page_note=Ruled("Không phổ biến trên phương tiện thông tin đại chúng", Clause("II.4.1")),
    appendix_label=Ruled("Phụ lục {n}", Clause("II.1.2")),
    appendix_reference=Ruled("(Kèm theo {type} số {number}, ngày {date} của {issuer})", Clause("II.1.2")),
    citation=Ruled(
        "{type} số {number}, ngày {date} của {issuer} {subject}",
        Clause(
            "I.6.1.4",
            Confidence.PRACTICE,
            "thành phần theo I.6.1.4; dấu phẩy trước “ngày” theo cách viết của chính HD 05",
        ),
    ),
    short_date=Ruled("{day}/{month}/{year}", Clause("", Confidence.PRACTICE, "theo cách viết của chính HD 05")),
    long_date=Ruled("ngày {day} tháng {month} năm {year}", Clause("I.4.2.2")),
)
