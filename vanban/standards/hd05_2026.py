"""Hướng dẫn 05-HD/VPTW, 27/5/2026: in force since its signing (Phần III, 1).

Read whole, as a plain-text extraction; only its two drawings (Phụ lục 1, the stamp of Phụ lục 3) were not seen.
"""

from datetime import date
from functools import partial

from vanban.standards.base import (
    CONGRESS,
    AgencySymbol,
    Clause,
    Component,
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

_ours = partial(Clause, "", Confidence.PRACTICE)
_doubtful = partial(Clause, "", Confidence.UNCERTAIN)
_line = partial(Component, align="center")
"""A line by itself: centred, single spacing."""
_text = partial(Component, align="both", first_line=Mm(10), after=Pt(6), line=Pt(18))
"""A paragraph of the text: justified, about 10 mm, at least 6 pt, exactly 18 to 22 pt (I.6.2.2)."""
_middle = partial(_text, align="center", first_line=Mm(0), keep_next=True)
"""A line in the middle of the text (I.6.2.4 a, b)."""

_COMPONENTS = (
    _line("party-title", "Tiêu đề Đảng", (15, 15), 15, Clause("PL2 dòng 1; I.1.2"), bold=True, upper=True),
    _line("party-title-rule", "Đường kẻ dưới tiêu đề", (1, 14), 4,
        _ours("chuẩn chỉ nói đường kẻ dài bằng tiêu đề; độ dày và khoảng cách không nói"), line=Pt(6), before=Pt(1)),
    _line("parent-agency", "Cơ quan cấp trên", (14, 14), 14, Clause("PL2 dòng 2; I.2.2"), upper=True),
    _line("issuing-agency", "Cơ quan ban hành", (14, 14), 14, Clause("PL2 dòng 2; I.2.2"), bold=True, upper=True),
    _line("agency-star", "Dấu sao", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có dòng riêng cho dấu sao"), line=Pt(14)),
    _line("number", "Số và ký hiệu", (14, 14), 14, Clause("PL2 dòng 3; I.3.2")),
    _line("place-date", "Địa danh và ngày tháng", (14, 14), 14, Clause("PL2 dòng 4; I.4.2"), italic=True),
    _line("type-name", "Tên loại", (15, 16), 16, Clause("PL2 dòng 5; I.5.2.1"), bold=True, upper=True, keep_next=True),
    _line("subject", "Trích yếu", (14, 15), 14, Clause("PL2 dòng 5; I.5.2.1"), bold=True, keep_next=True),
    _line("subject-letter", "Trích yếu công văn", (12, 12), 12, Clause("PL2 dòng 5; I.5.2.3"), italic=True),
    _line("subject-rule", "Năm gạch nối", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có dòng riêng cho năm gạch nối"), after=Pt(6)),
    _text("body", "Nội dung", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.2")),
    _text("basis", "Căn cứ ban hành", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.3")),
    _middle("part-label", "Phần, chương", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.4 a"), bold=True),
    _middle("part-title", "Tên phần, chương", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.4 a"), bold=True, upper=True),
    _middle("section-label", "Mục", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.4 b"), bold=True),
    _middle("section-title", "Tên mục", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.4 b"), bold=True, upper=True),
    _text("article", "Điều", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.4 c"), bold=True, keep_next=True),
    _text("clause", "Khoản", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.4 d")),
    _text("point", "Điểm", (14, 15), 14, Clause("PL2 dòng 6; I.6.2.4 đ")),
    _text("heading-1", "Đề mục I", (14, 15), 14,
        _ours("chính HD 05 dùng I-, nhưng không điều nào quy định"), bold=True, keep_next=True),
    _text("heading-2", "Đề mục 1", (14, 15), 14,
        _ours("cấp 1. theo thói quen; kiểu đậm là của chúng tôi"), bold=True, keep_next=True),
    _text("heading-3", "Đề mục 1.1", (14, 15), 14,
        _ours("cấp 1.1. theo thói quen; kiểu đậm là của chúng tôi"), bold=True, keep_next=True),
    _text("heading-4", "Đề mục 1.1.1", (14, 15), 14, _ours("cấp 1.1.1. theo thói quen"), keep_next=True),
    _text("dash", "Gạch đầu dòng", (14, 15), 14, _ours("gạch đầu dòng theo thói quen")),
    _line("authority", "Quyền hạn ký", (14, 14), 14,
        Clause("PL2 dòng 7; I.7.2.1"), bold=True, upper=True, keep_next=True),
    _line("office", "Chức vụ", (14, 14), 14, Clause("PL2 dòng 7; I.7.2.1"), upper=True, keep_next=True),
    _line("signature-label", "Nhãn khối ký", (14, 14), 14,
        _doubtful("không nói NGƯỜI GHI BIÊN BẢN, CHỦ TRÌ HỘI NGHỊ đậm hay thường; hiểu chặt là thường"),
        upper=True, keep_next=True),
    _line("signature-gap", "Khoảng ký", (14, 14), 14,
        _ours("khoảng trống để ký theo thói quen là bốn dòng"), keep_next=True),
    _line("signer-name", "Họ tên người ký", (14, 14), 14, Clause("PL2 dòng 7; I.7.2.3"), bold=True),
    _line("confirmation", "Xác nhận chữ ký", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có dòng “Xác nhận chữ ký”"), before=Pt(12), keep_next=True),
    _line("recipients-label", "Từ Nơi nhận", (14, 14), 14,
        Clause("PL2 dòng 9; I.9.2.1"), align="left", underline=True, keep_next=True),
    _line("recipient", "Tên nơi nhận", (12, 12), 12, Clause("PL2 dòng 9; I.9.2.5"), align="left"),
    _line("addressee-label", "Kính gửi, Kính trình", (14, 14), 14,
        Clause("PL2 dòng 9; I.9.2.3, I.9.2.4"), italic=True, keep_next=True),
    _line("addressee", "Tên nơi kính gửi", (14, 15), 14, Clause("PL2 dòng 9; I.9.2.5"), align="left", after=Pt(2)),
    _line("urgency", "Dấu khẩn", (14, 14), 14, Clause("PL2 dòng 11; II.3"), bold=True, upper=True, before=Pt(4)),
    _line("circulation", "Phạm vi phổ biến", (12, 12), 12,
        Clause("PL2 dòng 12; II.4.1"), align="right", bold=True, upper=True),
    _line("last-page-note", "Chỉ dẫn trang cuối", (12, 12), 12,
        _doubtful("cỡ chữ theo dòng chỉ dẫn phạm vi lưu hành"), bold=True),
    _line("draft", "Dự thảo", (14, 14), 14, Clause("PL2 dòng 12; II.4.2"), italic=True),
    _line("drafter", "Ký hiệu người soạn thảo", (11, 11), 11, Clause("PL2 dòng 13; II.5"), align="left"),
    _line("contact", "Thông tin liên hệ", (10, 10), 10, Clause("PL2 dòng 14; II.6"), align="left"),
    _line("page-number", "Số trang", (14, 14), 14, Clause("PL2 dòng 15; IV.5.1")),
    _line("appendix-label", "Phụ lục", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có phụ lục; theo phụ lục của chính HD 05"), bold=True, keep_next=True),
    _line("appendix-title", "Tên phụ lục", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có phụ lục; theo phụ lục của chính HD 05"), bold=True, keep_next=True),
    _line("appendix-reference", "Chỉ dẫn phụ lục", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có phụ lục; theo phụ lục của chính HD 05"), italic=True, keep_next=True),
    _line("table-head", "Đầu bảng", (12, 12), 12, _ours("không có quy định về bảng"), bold=True),
    _line("table-text", "Chữ trong bảng", (12, 12), 12, _ours("không có quy định về bảng"), align="left"),
    _line("table-number", "Số trong bảng", (12, 12), 12, _ours("không có quy định về bảng")),
    _line("table-title", "Tên bảng", (14, 14), 14, _ours("không có quy định về bảng"), bold=True, keep_next=True),
    _line("empty", "Dòng trống", (1, 14), 6, _ours("khoảng cách của chúng tôi"), align="left", keep_next=True),
    _line("hair", "Dòng sát", (1, 14), 1, _ours("khoảng cách của chúng tôi"), align="left", line=Pt(1)),
)  # fmt: skip
"""Phụ lục 2: a component, the sizes that its row allows, the one we set, the clause, weight and slant.

The standard is silent on distances outside the text and on what stays with the next line: those are ours.
"""


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
    components={row.id: row for row in _COMPONENTS},
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
        *(
            AgencySymbol(name, "ĐH", Clause("I.3.1.2 b (i)"), under=CONGRESS)
            for name in ("Đoàn Chủ tịch", "Đoàn Thư ký", "Ban Thẩm tra tư cách đại biểu", "Ban Kiểm phiếu")
        ),
        AgencySymbol(
            "",
            "ĐH",
            Clause("I.3.1.2 b (i)", Confidence.SECONDARY, "điểm này chỉ nêu đoàn chủ tịch, đoàn thư ký và hai ban"),
            under=CONGRESS,
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
    long_date=Ruled("ngày {day} tháng {month} năm {year}", Clause("I.4.2.2")),
)
