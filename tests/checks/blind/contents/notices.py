"""Notices, conclusions of meetings, invitations, introductions, slips and lists."""

from tests.checks.blind.content import Content, Look, Signature
from tests.checks.blind.contents.names import ARCHIVE, CELL, COMMUNE, COMMUNE_OFFICE, PROVINCE_INSPECTION, WARD
from tests.checks.blind.page import Table

SCHEDULE = Content(
    name="thong-bao-lich-truc",
    type="Thông báo",
    standard="hd36",
    number="Số 31-TB/ĐU",
    place_date="Mường Ví Dụ, ngày 09 tháng 02 năm 2026",
    subject="phân công trực Tết Nguyên đán Bính Ngọ năm 2026",
    look=Look(exact=20),
    table=Table(
        (
            ("Ngày", "Lãnh đạo trực", "Cán bộ trực"),
            ("15/02/2026", "Đồng chí Cầm Văn Mẫu", "Đồng chí Nguyễn Văn Thí"),
            ("16/02/2026", "Đồng chí Hà Văn Dụ", "Đồng chí Lò Thị Mẫu"),
            ("17/02/2026", "Đồng chí Tòng Thị Dụ", "Đồng chí Lường Thị Thử"),
            ("18/02/2026", "Đồng chí Cầm Văn Mẫu", "Đồng chí Quàng Văn Dụ"),
        ),
        (90.0, 180.0, 180.0),
    ),
    body="""
Để bảo đảm thông tin lãnh đạo, chỉ đạo thông suốt trong dịp Tết Nguyên đán, Thường trực Đảng uỷ phân công lịch trực tại trụ sở Đảng uỷ như sau:
[]
Thời gian trực từ 7 giờ 30 hôm trước đến 7 giờ 30 hôm sau. Người trực ghi sổ bàn giao ca, báo cáo ngay lãnh đạo trực khi có vụ việc đột xuất.
Trường hợp cần thay đổi, người được phân công báo cáo Thường trực Đảng uỷ trước 24 giờ để bố trí người thay thế.
Thông báo để các đồng chí có tên và các cơ quan, đơn vị biết, thực hiện.
""",
    signature=Signature("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Tòng Thị Dụ"),
    recipients="Thường trực Đảng uỷ\nCác đồng chí có tên trong lịch trực\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
    **COMMUNE,
)

CONCLUSION = Content(
    name="thong-bao-ket-luan-ban-thuong-vu",
    type="Thông báo",
    standard="hd05",
    number="Số 112-TB/ĐU",
    place_date="Mường Ví Dụ, ngày 03 tháng 8 năm 2026",
    subject="KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG UỶ\nvề một số nội dung cuộc họp ngày 31/7/2026",
    look=Look(exact=18),
    body="""
Ngày 31/7/2026, Ban Thường vụ Đảng uỷ họp phiên thường kỳ tháng 7, xem xét: (1) tiến độ giải ngân vốn đầu tư công; (2) công tác tuyển sinh đầu cấp; (3) việc chuẩn bị sơ kết một năm nhiệm kỳ. Sau khi nghe các cơ quan báo cáo, Ban Thường vụ Đảng uỷ thảo luận và thống nhất kết luận như sau:
! 1. Về tiến độ giải ngân vốn đầu tư công
- Ghi nhận cố gắng của Đảng uỷ Uỷ ban nhân dân xã; đến ngày 25/7/2026 đã giải ngân 41,8% kế hoạch vốn.
- Giao Đảng uỷ Uỷ ban nhân dân xã chủ trì, phối hợp với Chi bộ bản Hua Ví hoàn thành giải phóng mặt bằng tuyến đường Hua Ví - Pom Mẫu trước ngày 30/8/2026; báo cáo Thường trực Đảng uỷ mỗi tuần một lần.
! 2. Về công tác tuyển sinh đầu cấp
Thống nhất số lớp như đề xuất. Giao Chi bộ Trường Tiểu học Nà Mẫu lãnh đạo rà soát 27 học sinh ở cách trường trên 4 km, đề xuất phương án bán trú trước ngày 15/8/2026.
! 3. Về chuẩn bị sơ kết một năm nhiệm kỳ
Giao Văn phòng Đảng uỷ chủ trì xây dựng dự thảo báo cáo, lấy ý kiến các chi bộ, trình Ban Thường vụ Đảng uỷ tại phiên họp tháng 9/2026.
Giao Uỷ ban Kiểm tra Đảng uỷ theo dõi, đôn đốc việc thực hiện Thông báo này.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hà Văn Dụ"),
    recipients="Các đồng chí Uỷ viên Ban Thường vụ Đảng uỷ\nĐảng uỷ Uỷ ban nhân dân xã\nCác chi bộ có tên trong Thông báo",
    archive=ARCHIVE,
    **COMMUNE,
)

INSPECTION_NOTICE = Content(
    name="thong-bao-ket-luan-kiem-tra",
    type="Thông báo",
    standard="hd05",
    number="Số 57-TB/UBKTTU",
    place_date="Sơn Mẫu, ngày 16 tháng 10 năm 2026",
    subject="kết luận giám sát chuyên đề đối với Đảng uỷ xã Pá Thử",
    circulation="XEM XONG TRẢ LẠI",
    look=Look(kind=15, subject=15, body=15, exact=21),
    body="""
Tại kỳ họp thứ mười một, Uỷ ban Kiểm tra Tỉnh uỷ xem xét báo cáo kết quả giám sát chuyên đề việc lãnh đạo quản lý đất đai đối với Đảng uỷ xã Pá Thử và kết luận:
1. Đảng uỷ xã Pá Thử đã ban hành nghị quyết chuyên đề, phân công cấp uỷ viên phụ trách từng bản; hồ sơ địa chính được cập nhật đầy đủ hơn trước.
2. Đảng uỷ còn chậm chỉ đạo xử lý 09 trường hợp lấn chiếm đất công; chưa tiến hành giám sát việc thực hiện nghị quyết theo chương trình đã đề ra.
3. Yêu cầu Đảng uỷ xã Pá Thử tổ chức rút kinh nghiệm, xây dựng kế hoạch khắc phục, báo cáo Uỷ ban Kiểm tra Tỉnh uỷ trước ngày 30/11/2026.
Uỷ ban Kiểm tra Tỉnh uỷ giao Phòng Nghiệp vụ II theo dõi việc thực hiện Thông báo này.
""",
    signature=Signature("T/M UỶ BAN KIỂM TRA", "CHỦ NHIỆM", "Đèo Văn Mẫu"),
    recipients="Thường trực Tỉnh uỷ\nĐảng uỷ xã Pá Thử\nCác đồng chí Uỷ viên Uỷ ban Kiểm tra Tỉnh uỷ",
    archive="Lưu Văn phòng Uỷ ban Kiểm tra",
    **PROVINCE_INSPECTION,
)

STEERING = Content(
    name="thong-bao-ban-chi-dao-kiem",
    type="Thông báo",
    standard="hd05",
    parent="ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ",
    agency="BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
    number="Số 02-TB/BCĐ",
    place_date="Mường Ví Dụ, ngày 28 tháng 9 năm 2026",
    subject="phân công nhiệm vụ thành viên Ban Chỉ đạo chuyển đổi số",
    look=Look(exact=20, before=0, after=7),
    body="""
Căn cứ nhiệm vụ được giao và tình hình thực tế, Ban Chỉ đạo chuyển đổi số phân công nhiệm vụ các thành viên như sau:
1. Đồng chí Hà Văn Dụ, Phó Trưởng Ban, phụ trách việc gửi, nhận văn bản điện tử giữa Đảng uỷ và các chi bộ.
2. Đồng chí Lò Thị Mẫu, thành viên thường trực, chuẩn bị nội dung các phiên họp, theo dõi tiến độ và tổng hợp báo cáo.
3. Đồng chí Tòng Văn Thử, thành viên, hướng dẫn cài đặt, sử dụng Sổ tay đảng viên điện tử cho 100% chi bộ trước ngày 30/11/2026.
Các thành viên báo cáo kết quả thực hiện nhiệm vụ với Trưởng Ban Chỉ đạo trước ngày 20 hằng tháng.
""",
    signature=Signature("", "BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO", "Cầm Văn Mẫu"),
    recipients="Ban Thường vụ Đảng uỷ\nCác thành viên Ban Chỉ đạo\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
)

INVITATION = Content(
    name="giay-moi-hoi-nghi",
    type="Giấy mời",
    standard="hd05",
    number="Số 22-GM/ĐU",
    place_date="Phường Ví, ngày 04 tháng 9 năm 2026",
    subject="dự hội nghị tổng kết phong trào “Dân vận khéo” năm 2026",
    look=Look(exact=22),
    body="""
Ban Thường vụ Đảng uỷ phường Ví trân trọng kính mời đồng chí Trần Văn Dụ, Trưởng Ban Công tác Mặt trận khu phố 4, dự hội nghị tổng kết phong trào “Dân vận khéo” năm 2026.
Thời gian: 14 giờ 00, ngày 11/9/2026 (thứ Sáu).
Địa điểm: Hội trường Trung tâm Chính trị, số 5, đường Ví Dụ.
Chủ trì: Đồng chí Bí thư Đảng uỷ phường.
Rất hân hạnh được đón tiếp đồng chí.
""",
    signature=Signature("T/L BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG", "Phan Văn Thí"),
    recipients="Đồng chí Trần Văn Dụ\nThường trực Đảng uỷ",
    archive=ARCHIVE,
    **WARD,
)

INTRODUCTION = Content(
    name="giay-gioi-thieu",
    type="Giấy giới thiệu",
    standard="hd05",
    number="Số 07-GGT/CB",
    place_date="Mường Ví Dụ, ngày 12 tháng 10 năm 2026",
    subject="nhận tài liệu sinh hoạt chuyên đề",
    look=Look(kind=15, exact=18),
    body="""
Chi bộ bản Nà Thí giới thiệu đồng chí Lường Thị Thí, chi uỷ viên, được cử đến Văn phòng Đảng uỷ xã để nhận tài liệu sinh hoạt chuyên đề quý IV năm 2026.
Đề nghị Văn phòng Đảng uỷ tạo điều kiện để đồng chí Lường Thị Thí hoàn thành nhiệm vụ.
Giấy này có giá trị đến hết ngày 20/10/2026.
""",
    signature=Signature("T/M CHI BỘ", "BÍ THƯ", "Quàng Văn Thử"),
    recipients="Văn phòng Đảng uỷ",
    archive="Lưu Chi bộ",
    **CELL,
)

SENDING = Content(
    name="phieu-gui-kho-a5",
    type="Phiếu gửi",
    standard="hd05",
    parent="ĐẢNG BỘ XÃ MẪU",
    agency="CHI BỘ A",
    number="Số 07-PG/CB",
    place_date="Xã Mẫu, ngày 12 tháng 9 năm 2026",
    subject="sổ sách, tài liệu của Chi bộ",
    a5=True,
    head=208,
    look=Look(kind=15, exact=18),
    body="""
Chi bộ A gửi đến Văn phòng Đảng uỷ xã Mẫu 01 sổ nghị quyết và 01 sổ ghi biên bản sinh hoạt năm 2025 để lưu trữ.
Đề nghị Văn phòng Đảng uỷ ký xác nhận vào Phiếu gửi và hoàn lại Chi bộ trước ngày 20/9/2026.
""",
    signature=Signature("T/M CHI BỘ", "BÍ THƯ", "Quàng Thị Thử"),
    recipients="Văn phòng Đảng uỷ",
    archive="Lưu Chi bộ",
)

TRANSFER = Content(
    name="phieu-chuyen-don",
    type="Phiếu chuyển",
    standard="hd05",
    number="Số 13-PC/VPĐU",
    place_date="Mường Ví Dụ, ngày 15 tháng 7 năm 2026",
    subject="đơn kiến nghị của công dân",
    look=Look(exact=20),
    body="""
Văn phòng Đảng uỷ xã Mường Ví Dụ nhận được đơn ghi ngày 06/7/2026 của ông Lò Văn Dụ, trú tại bản Hua Ví, kiến nghị về việc xác định ranh giới đất nương với hộ liền kề.
Sau khi nghiên cứu, Văn phòng Đảng uỷ thấy đơn thuộc thẩm quyền giải quyết của Uỷ ban nhân dân xã. Văn phòng Đảng uỷ chuyển đơn đến Đảng uỷ Uỷ ban nhân dân xã để lãnh đạo xem xét, giải quyết theo quy định của pháp luật và thông báo kết quả về Văn phòng Đảng uỷ trước ngày 15/8/2026.
Kèm theo Phiếu chuyển là bản chính đơn gồm 02 trang.
""",
    signature=Signature("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lò Thị Mẫu"),
    recipients="Đảng uỷ Uỷ ban nhân dân xã\nÔng Lò Văn Dụ (để biết)",
    archive="Lưu Văn phòng",
    **COMMUNE_OFFICE,
)

LIST = Content(
    name="danh-sach-quan-chung-uu-tu",
    type="Danh sách",
    standard="hd36",
    number="Số 02-DS/CB",
    place_date="Mường Ví Dụ, ngày 10 tháng 4 năm 2026",
    subject="quần chúng ưu tú đề nghị tham gia lớp nhận thức về Đảng",
    look=Look(exact=18),
    table=Table(
        (
            ("TT", "Họ và tên", "Năm sinh", "Dân tộc", "Công việc đang làm"),
            ("1", "Lường Thị Thí", "2001", "Thái", "Chi hội trưởng phụ nữ bản"),
            ("2", "Quàng Văn Ví", "1999", "Thái", "Tổ trưởng tổ bảo vệ an ninh"),
            ("3", "Giàng A Mẫu", "2003", "Mông", "Bí thư chi đoàn"),
        ),
        (34.0, 130.0, 66.0, 66.0, 160.0),
    ),
    body="""
Chi bộ bản Nà Thí họp ngày 05/4/2026, xem xét và thống nhất đề nghị 03 quần chúng sau đây tham gia lớp nhận thức về Đảng mở trong quý II năm 2026:
[]
Danh sách có 03 người, đều đã được đoàn thể giới thiệu và chi bộ biểu quyết nhất trí 100%.
""",
    signature=Signature("T/M CHI BỘ", "BÍ THƯ", "Quàng Văn Thử"),
    recipients="Ban Xây dựng Đảng Đảng uỷ xã\nTrung tâm Chính trị",
    archive="Lưu Chi bộ",
    **CELL,
)
