"""Papers that are no documents of the Party: a checker says so, and does not measure them."""

from collections.abc import Iterable

from tests.checks.blind.by_python_docx import Script
from tests.checks.blind.page import Foot, Line, Paper, Run, Sheet, Table


def _lines(text: str, *, align: str = "justify", size: float = 13, first: float = 36) -> tuple[Line, ...]:
    """A line that begins with ``*`` is bold."""
    return tuple(
        Line("", (Run(line.removeprefix("*"), bold=line.startswith("*")),), size, align, first, before=3, after=3)
        for line in text.strip().split("\n")
    )


def _centred(*texts: str, size: float = 13, bold: bool = True) -> tuple[Line, ...]:
    return tuple(Line("", (Run(text, bold=bold),), size) for text in texts)


def _paper(title: str, middle: Iterable[Line | Table], *feet: Foot) -> Paper:
    return Paper(title, (Sheet(tuple(middle), feet=feet),))


def written(paper: Paper) -> bytes:
    script = Script(paper)
    for at, sheet in enumerate(paper.sheets):
        script.section(sheet, at)
        if sheet.left:
            table = script.grid(1, (200.0, 267.0))
            for cell, lines in zip(table.rows[0].cells, (sheet.left, sheet.right), strict=True):
                script.fill(cell, lines, 0)
        script.middle(sheet)
        script.feet(sheet)
    return script.bytes()


STATE = Paper(
    "Quyết định của Uỷ ban nhân dân",
    (
        Sheet(
            (
                *_centred("QUYẾT ĐỊNH", "Về việc phê duyệt danh sách hộ được hỗ trợ xoá nhà tạm", size=14),
                *_lines(
                    """
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Xét đề nghị của Trưởng phòng Kinh tế xã tại Tờ trình số 61/TTr-KT ngày 05 tháng 8 năm 2026.
*QUYẾT ĐỊNH:
Điều 1. Phê duyệt danh sách 37 hộ nghèo, hộ cận nghèo được hỗ trợ xoá nhà tạm năm 2026 trên địa bàn xã.
Điều 2. Mức hỗ trợ xây mới là 60 triệu đồng/hộ; sửa chữa là 30 triệu đồng/hộ.
Điều 3. Chánh Văn phòng, Trưởng phòng Kinh tế và các hộ có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.
"""
                ),
            ),
            (
                *_centred("UỶ BAN NHÂN DÂN"),
                *_centred("XÃ MƯỜNG VÍ DỤ"),
                *_centred("Số: 412/QĐ-UBND", bold=False),
            ),
            (
                *_centred("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12),
                *_centred("Độc lập - Tự do - Hạnh phúc"),
                Line("", (Run("Mường Ví Dụ, ngày 10 tháng 8 năm 2026", italic=True),), 13),
            ),
            (
                Foot(
                    _lines("*Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, KT.", align="left", size=11, first=0),
                    _centred("TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "Vàng A Mẫu"),
                ),
            ),
        ),
    ),
)

CV = _paper(
    "Sơ yếu lý lịch",
    (
        *_centred("LÊ THỊ VÍ DỤ", "Kế toán tổng hợp", size=18),
        *_lines(
            """
Điện thoại: 0900 000 000 | Thư điện tử: vidu@example.com | Thành phố Bến Mẫu
*KINH NGHIỆM LÀM VIỆC
2021 - nay: Kế toán tổng hợp, Công ty TNHH Thương mại Mẫu Thử. Lập báo cáo tài chính tháng, quý; làm việc với cơ quan thuế.
2018 - 2021: Kế toán kho, Hợp tác xã Dịch vụ Nông nghiệp Thử Nghiệm.
*HỌC VẤN
Cử nhân Kế toán, tốt nghiệp loại khá năm 2018.
*KỸ NĂNG
Bảng tính, phần mềm kế toán, tiếng Anh giao tiếp.
""",
            align="left",
            first=0,
        ),
    ),
)

BLANK = _paper("", ())

LETTER = _paper(
    "Thư gửi bố mẹ",
    _lines(
        """
Sơn Mẫu, ngày 3 tháng 11 năm 2026
Bố mẹ kính yêu,
Con viết thư này khi trời vừa trở lạnh. Con vẫn khoẻ, công việc ở xưởng đều đặn, cuối tuần con được nghỉ nên hay về nhà chú Tư ăn cơm.
Bố nhớ uống thuốc đúng giờ, mẹ đừng ra đồng sớm quá. Tết này con xin nghỉ từ 27 tháng Chạp, con sẽ về cùng em Hà.
Con chào bố mẹ.
Con của bố mẹ, Tùng
""",
        size=14,
    ),
)

CONTRACT = _paper(
    "Supply agreement",
    (
        *_centred("SUPPLY AGREEMENT", size=16),
        *_lines(
            """
This Agreement is made on 4 May 2026 between Sample Trading Ltd. (the "Buyer") and Example Farms Co. (the "Supplier").
*1. Goods
The Supplier shall deliver twelve tonnes of green coffee beans in four equal shipments, packed in bags of sixty kilograms.
*2. Price and payment
The price is fixed at 4,150 US dollars per tonne. The Buyer shall pay within thirty days of receiving each invoice.
*3. Delivery
Delivery takes place at the Buyer's warehouse. Risk passes to the Buyer when the goods are unloaded.
*4. Governing law
This Agreement is governed by the law of the place where the Supplier has its seat.
""",
            size=11,
            first=0,
        ),
    ),
    Foot(_centred("For the Supplier", "", "", "A. Example"), _centred("For the Buyer", "", "", "B. Sample")),
)

INVOICE = _paper(
    "Hoá đơn bán hàng",
    (
        *_centred("HOÁ ĐƠN BÁN HÀNG", size=16),
        *_lines("Số: 000123\nKhách hàng: Bà Hoàng Thị Thử\nĐịa chỉ: Bản Pom Mẫu", align="left", first=0),
        Table(
            (
                ("TT", "Tên hàng", "Số lượng", "Đơn giá", "Thành tiền"),
                ("1", "Phân bón NPK 25 kg", "4", "310.000", "1.240.000"),
                ("2", "Giống ngô lai 1 kg", "6", "95.000", "570.000"),
                ("", "Cộng", "", "", "1.810.000"),
            ),
            (34.0, 180.0, 70.0, 80.0, 90.0),
        ),
        *_lines("Số tiền bằng chữ: Một triệu tám trăm mười nghìn đồng.", align="left", first=0),
    ),
)

MEMBER_FORM = _paper(
    "Phiếu đảng viên",
    (
        *_centred("ĐẢNG CỘNG SẢN VIỆT NAM", size=14),
        *_centred("PHIẾU ĐẢNG VIÊN", "(Mẫu 2-HSĐV)", size=16),
        *_lines(
            """
Đảng bộ tỉnh, thành phố: ........................................ Số lý lịch: ....................
Đảng bộ cấp trên trực tiếp: ..................................... Số thẻ đảng viên: ...............
Chi bộ: ..............................................................................................
01. Họ và tên khai sinh: ....................................................... Nam, nữ: .........
02. Họ và tên đang dùng: ..........................................................................
03. Sinh ngày ..... tháng ..... năm ..........
04. Quê quán: ........................................................................................
05. Nơi ở hiện nay: .................................................................................
06. Dân tộc: ...................... 07. Tôn giáo: ......................
08. Ngày vào Đảng: ...................... Ngày chính thức: ......................
""",
            align="left",
            size=12,
            first=0,
        ),
    ),
)

COMPANY_NOTICE = _paper(
    "Thông báo nghỉ lễ",
    (
        *_centred("CÔNG TY CỔ PHẦN MẪU THỬ", "THÔNG BÁO NGHỈ LỄ QUỐC KHÁNH", size=15),
        *_lines(
            """
Kính gửi toàn thể cán bộ, nhân viên Công ty,
Công ty nghỉ lễ từ thứ Ba, ngày 01/9/2026 đến hết thứ Tư, ngày 02/9/2026. Bộ phận bảo vệ, vận hành trạm điện trực theo lịch riêng.
Trước khi nghỉ, đề nghị các phòng tắt thiết bị điện, khoá cửa, niêm phong kho.
Trân trọng!
Phòng Hành chính - Nhân sự
"""
        ),
    ),
)

PAPERS: dict[str, Paper] = {
    "quyet-dinh-uy-ban-nhan-dan": STATE,
    "so-yeu-ly-lich": CV,
    "tep-trang": BLANK,
    "thu-gui-bo-me": LETTER,
    "supply-agreement": CONTRACT,
    "hoa-don-ban-hang": INVOICE,
    "phieu-dang-vien": MEMBER_FORM,
    "thong-bao-nghi-le-cong-ty": COMPANY_NOTICE,
}
