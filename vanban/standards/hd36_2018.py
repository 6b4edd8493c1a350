"""Hướng dẫn 36-HD/VPTW, 03/4/2018: for documents dated up to 26/5/2026.

Read in parts only: its table of type sizes (rows 1 to 6), its grid, and its clauses on numbers and signatures in
quotation. The rest is told by others and says so in each clause; nothing of it may become an error.
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

_TOLD = "nguồn thứ cấp viết trước năm 2026; chưa đọc nguyên văn"


def _told(ref: str = "", note: str = _TOLD) -> Clause:
    return Clause(ref, Confidence.SECONDARY, note)


def _doubtful(note: str, ref: str = "") -> Clause:
    return Clause(ref, Confidence.UNCERTAIN, note)


_ours = partial(Clause, "", Confidence.PRACTICE)
_line = partial(Component, align="center")
"""A line by itself: centred, single spacing."""
_text = partial(Component, align="both", first_line=Mm(10), after=Pt(6), line=Pt(18))
"""A paragraph of the text: justified, about 10 mm, at least 6 pt, lines of exactly 18 pt or more, as others tell it."""
_middle = partial(_text, align="center", first_line=Mm(0), keep_next=True)
"""A line in the middle of the text."""

_COMPONENTS = (
    _line("party-title", "Tiêu đề Đảng", (15, 15), 15, Clause("PL3 dòng 1"), bold=True, upper=True),
    _line("party-title-rule", "Đường kẻ dưới tiêu đề", (1, 14), 4,
        _ours("chuẩn chỉ nói đường kẻ dài bằng tiêu đề; độ dày và khoảng cách không nói"), line=Pt(6), before=Pt(1)),
    _line("parent-agency", "Cơ quan cấp trên", (14, 14), 14, Clause("PL3 dòng 2"), upper=True),
    _line("issuing-agency", "Cơ quan ban hành", (14, 14), 14, Clause("PL3 dòng 2"), bold=True, upper=True),
    _line("agency-star", "Dấu sao", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có dòng riêng cho dấu sao"), line=Pt(14)),
    _line("number", "Số và ký hiệu", (14, 14), 14, Clause("PL3 dòng 3")),
    _line("place-date", "Địa danh và ngày tháng", (14, 14), 14, Clause("PL3 dòng 4"), italic=True),
    _line("type-name", "Tên loại", (15, 16), 16, Clause("PL3 dòng 5"), bold=True, upper=True, keep_next=True),
    _line("subject", "Trích yếu", (14, 15), 14, Clause("PL3 dòng 5"), bold=True, keep_next=True),
    _line("subject-letter", "Trích yếu công văn", (12, 12), 12, Clause("PL3 dòng 5"), italic=True),
    _line("subject-rule", "Năm gạch nối", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có dòng riêng cho năm gạch nối"), after=Pt(6)),
    _text("body", "Nội dung", (14, 15), 14, Clause("PL3 dòng 6")),
    _text("basis", "Căn cứ ban hành", (14, 15), 14, _told("PL3")),
    _middle("part-label", "Phần, chương", (14, 15), 14, _told("PL3"), bold=True),
    _middle("part-title", "Tên phần, chương", (14, 15), 14, _told("PL3"), bold=True, upper=True),
    _middle("section-label", "Mục", (14, 15), 14, _told("PL3"), bold=True),
    _middle("section-title", "Tên mục", (14, 15), 14, _told("PL3"), bold=True, upper=True),
    _text("article", "Điều", (14, 15), 14, _told("PL3"), bold=True, keep_next=True),
    _text("clause", "Khoản", (14, 15), 14, _told("PL3")),
    _text("point", "Điểm", (14, 15), 14, _told("PL3")),
    _text("heading-1", "Đề mục I", (14, 15), 14,
        _ours("chính HD 05 dùng I-, nhưng không điều nào quy định"), bold=True, keep_next=True),
    _text("heading-2", "Đề mục 1", (14, 15), 14,
        _ours("cấp 1. theo thói quen; kiểu đậm là của chúng tôi"), bold=True, keep_next=True),
    _text("heading-3", "Đề mục 1.1", (14, 15), 14,
        _ours("cấp 1.1. theo thói quen; kiểu đậm là của chúng tôi"), bold=True, keep_next=True),
    _text("heading-4", "Đề mục 1.1.1", (14, 15), 14, _ours("cấp 1.1.1. theo thói quen"), keep_next=True),
    _text("dash", "Gạch đầu dòng", (14, 15), 14, _ours("gạch đầu dòng theo thói quen")),
    _line("authority", "Quyền hạn ký", (14, 14), 14, _told("PL3"), bold=True, upper=True, keep_next=True),
    _line("office", "Chức vụ", (14, 14), 14, _told("PL3"), upper=True, keep_next=True),
    _line("signature-label", "Nhãn khối ký", (14, 14), 14,
        _doubtful("không nói NGƯỜI GHI BIÊN BẢN, CHỦ TRÌ HỘI NGHỊ đậm hay thường; hiểu chặt là thường"),
        upper=True, keep_next=True),
    _line("signature-gap", "Khoảng ký", (14, 14), 14,
        _ours("khoảng trống để ký theo thói quen là bốn dòng"), keep_next=True),
    _line("signer-name", "Họ tên người ký", (14, 14), 14, _told("PL3"), bold=True),
    _line("confirmation", "Xác nhận chữ ký", (14, 14), 14,
        _doubtful("bảng cỡ chữ không có dòng “Xác nhận chữ ký”"), before=Pt(12), keep_next=True),
    _line("recipients-label", "Từ Nơi nhận", (14, 14), 14, _told("PL3"), align="left", underline=True, keep_next=True),
    _line("recipient", "Tên nơi nhận", (12, 12), 12, _told("PL3"), align="left"),
    _line("addressee-label", "Kính gửi, Kính trình", (14, 14), 14, _told("PL3"), italic=True, keep_next=True),
    _line("addressee", "Tên nơi kính gửi", (14, 15), 14, _told("PL3"), align="left", after=Pt(2)),
    _line("urgency", "Dấu khẩn", (14, 14), 14, _told("PL3"), bold=True, upper=True, before=Pt(4)),
    _line("circulation", "Phạm vi phổ biến", (12, 12), 12, _told("PL3"), align="right", bold=True, upper=True),
    _line("last-page-note", "Chỉ dẫn trang cuối", (12, 12), 12,
        _doubtful("cỡ chữ theo dòng chỉ dẫn phạm vi lưu hành"), bold=True),
    _line("draft", "Dự thảo", (14, 14), 14, _told("PL3"), italic=True),
    _line("drafter", "Ký hiệu người đánh máy", (8, 8), 8, _told("PL3"), align="left", upper=True),
    _line("contact", "Thông tin liên hệ", (10, 10), 10, _told("PL3"), align="left"),
    _line("page-number", "Số trang", (14, 14), 14, _told("PL3")),
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
"""Phụ lục 3: a component, the sizes that its row allows, the one we set, the clause, weight and slant.

Nothing is told of distances outside the text and of what stays with the next line: those are ours.
"""

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
    components={row.id: row for row in _COMPONENTS},
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
        *_symbols(
            ("Đoàn Chủ tịch", "ĐH"),
            ("Đoàn Thư ký", "ĐH"),
            ("Ban Thẩm tra tư cách đại biểu", "ĐH"),
            ("Ban Kiểm phiếu", "ĐH"),
            under=CONGRESS,
        ),
        AgencySymbol("", "ĐH", _doubtful("không có trong các ví dụ đã đọc", "1.3"), under=CONGRESS),
    ),
    signature_prefixes=(
        SignaturePrefix(
            "T/M",
            "thay mặt",
            ("đại hội", "cấp uỷ", "uỷ ban kiểm tra", "đảng đoàn", "ban cán sự đảng"),
            Clause("1.7"),
        ),
        SignaturePrefix(
            "K/T",
            "ký thay",
            ("cơ quan tham mưu, giúp việc", "đơn vị sự nghiệp", "ban chỉ đạo", "tiểu ban"),
            _told("1.7"),
        ),
        SignaturePrefix("T/L", "thừa lệnh", ("người được ban thường vụ hoặc thủ trưởng uỷ quyền",), _told("1.7")),
        SignaturePrefix("Q.", "quyền", ("cấp trưởng chưa chính thức",), _doubtful("đậm hay thường không nói", "1.7")),
    ),
    minutes_labels=Ruled(("NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ"), _told("1.7")),
    confirmation_text=Ruled("Xác nhận chữ ký của đồng chí {name}", _told("1.7")),
    urgency=Ruled(("KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC"), _told("2")),
    draft_text=Ruled("Dự thảo lần {n}", _told("2")),
    circulation=Ruled(("TÀI LIỆU HỘI NGHỊ", "LƯU HÀNH NỘI BỘ"), _told("2")),
    last_page_note=Ruled("Không phổ biến trên phương tiện thông tin đại chúng", _told("2")),
    appendix_label=Ruled("Phụ lục {n}", _told("2")),
    appendix_reference=Ruled("(Kèm theo {type} số {number}, ngày {date} của {issuer})", _told("2")),
    long_date=Ruled("ngày {day} tháng {month} năm {year}", _told("1.4")),
)
