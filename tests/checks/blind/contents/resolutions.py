"""Resolutions of a committee, a congress and a draft of one; conclusions; a directive; a circular letter."""

from tests.checks.blind.content import Content, Look, Signature
from tests.checks.blind.contents.names import ARCHIVE, COMMUNE, PROVINCE, PROVINCE_INSPECTION, SCHOOL_CELL, WARD

COMMITTEE = Content(
    name="nghi-quyet-dang-uy-kinh-te-rung",
    type="Nghị quyết",
    standard="hd05",
    number="Số 08-NQ/ĐU",
    place_date="Mường Ví Dụ, ngày 30 tháng 9 năm 2026",
    subject="phát triển kinh tế rừng gắn với bảo vệ nguồn nước, giai đoạn 2026 - 2030",
    look=Look(body=15, exact=21),
    body="""
! I- TÌNH HÌNH
Xã Mường Ví Dụ có 6.480 ha đất lâm nghiệp, tỷ lệ che phủ rừng 52,3%. Những năm qua, việc giao đất, giao rừng gắn với chi trả dịch vụ môi trường rừng đã mang lại thu nhập bình quân 7,2 triệu đồng/hộ/năm. Tuy nhiên, rừng trồng chủ yếu là gỗ nhỏ, chu kỳ ngắn; ba mó nước đầu nguồn có dấu hiệu cạn vào mùa khô.
! II- QUAN ĐIỂM, MỤC TIÊU
! 1. Quan điểm
Phát triển kinh tế rừng phải dựa vào cộng đồng; không đánh đổi nguồn nước lấy tăng trưởng trước mắt.
! 2. Mục tiêu đến năm 2030
- Tỷ lệ che phủ rừng đạt 56%;
- Chuyển hoá 400 ha rừng gỗ nhỏ sang gỗ lớn; trồng mới 120 ha cây dược liệu dưới tán rừng;
- 100% mó nước đầu nguồn được khoanh vùng bảo vệ;
- Thu nhập từ rừng đạt 12 triệu đồng/hộ/năm.
! III- NHIỆM VỤ, GIẢI PHÁP
1. Hoàn thành cấp giấy chứng nhận quyền sử dụng đất lâm nghiệp cho 214 hộ còn lại trước ngày 31/12/2027.
2. Thành lập 02 hợp tác xã dược liệu; vận động đảng viên làm trước, nêu gương trong chuyển đổi giống cây.
3. Đưa quy ước bảo vệ nguồn nước vào hương ước của 15 bản; thành lập tổ tuần tra rừng do chi bộ trực tiếp lãnh đạo.
4. Kiên quyết xử lý tổ chức, cá nhân phá rừng, lấn chiếm đất rừng.
! IV- TỔ CHỨC THỰC HIỆN
Giao Ban Thường vụ Đảng uỷ ban hành kế hoạch thực hiện trong quý IV/2026; Uỷ ban Kiểm tra Đảng uỷ xây dựng chương trình kiểm tra, giám sát. Nghị quyết này được phổ biến đến chi bộ.
""",
    signature=Signature("T/M ĐẢNG UỶ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Ban Thường vụ Tỉnh uỷ\nCác đồng chí Đảng uỷ viên\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
    **COMMUNE,
)

CONGRESS = Content(
    name="nghi-quyet-dai-hoi-chi-bo",
    type="Nghị quyết",
    standard="hd36",
    agency="ĐẠI HỘI CHI BỘ BẢN NÀ THÍ\nNHIỆM KỲ 2025 - 2030",
    number="Số 04-NQ/ĐH",
    place_date="Mường Ví Dụ, ngày 18 tháng 9 năm 2025",
    subject="Đại hội Chi bộ bản Nà Thí nhiệm kỳ 2025 - 2030",
    look=Look(exact=18),
    body="""
Đại hội Chi bộ bản Nà Thí nhiệm kỳ 2025 - 2030 được tiến hành ngày 18/9/2025 với 24 đảng viên dự. Sau khi thảo luận các báo cáo do chi uỷ trình, Đại hội quyết nghị:
1. Tán thành nội dung cơ bản báo cáo tổng kết nhiệm kỳ 2022 - 2025 và phương hướng nhiệm kỳ 2025 - 2030.
2. Thông qua các chỉ tiêu chủ yếu: thu nhập bình quân đạt 45 triệu đồng/người vào năm 2030; giảm tỷ lệ hộ nghèo mỗi năm 2%; kết nạp từ 01 đảng viên trở lên mỗi năm; chi bộ hằng năm hoàn thành tốt nhiệm vụ trở lên.
3. Thông qua báo cáo kiểm điểm của chi uỷ nhiệm kỳ 2022 - 2025.
4. Thông qua kết quả bầu Chi uỷ nhiệm kỳ 2025 - 2030 gồm 03 đồng chí.
5. Giao Chi uỷ khoá mới căn cứ Nghị quyết này xây dựng chương trình hành động, phân công nhiệm vụ và lãnh đạo tổ chức thực hiện.
Nghị quyết đã được Đại hội biểu quyết thông qua với tỷ lệ 100% đảng viên dự Đại hội tán thành.
""",
    signature=Signature("T/M ĐOÀN CHỦ TỊCH", "", "Quàng Văn Thử"),
    recipients="Đảng uỷ xã Mường Ví Dụ\nCác đồng chí đảng viên trong chi bộ",
    archive="Lưu Chi bộ",
    confirmed="Xác nhận chữ ký của đồng chí Quàng Văn Thử",
    confirms=Signature("T/M ĐẢNG UỶ", "PHÓ BÍ THƯ", "Hà Văn Dụ"),
)

DRAFT = Content(
    name="du-thao-nghi-quyet-hoi-nghi",
    type="Nghị quyết",
    standard="hd05",
    number="Số 05-NQ/ĐU",
    place_date="Phường Ví, ngày 12 tháng 6 năm 2026",
    subject="lãnh đạo thực hiện nhiệm vụ sáu tháng cuối năm 2026",
    draft="Dự thảo lần 2",
    circulation="TÀI LIỆU HỘI NGHỊ",
    look=Look(exact=20),
    body="""
Hội nghị Ban Chấp hành Đảng bộ phường lần thứ tư đánh giá: sáu tháng đầu năm 2026, thu ngân sách trên địa bàn đạt 58% dự toán; 09 trên 14 chỉ tiêu nghị quyết đạt và vượt tiến độ. Đảng uỷ quyết nghị một số nhiệm vụ trọng tâm sáu tháng cuối năm như sau:
1. Tập trung tháo gỡ khó khăn trong giải phóng mặt bằng dự án kè sông Mẫu; hoàn thành chi trả cho 62 hộ trước ngày 30/9/2026.
2. Chỉnh trang 04 tuyến phố, ngầm hoá cáp viễn thông; không để phát sinh điểm tập kết rác tự phát.
3. Nâng tỷ lệ hồ sơ giải quyết trực tuyến toàn trình lên 85%.
4. Kết nạp 20 đảng viên, trong đó ít nhất 30% ở khu vực doanh nghiệp tư nhân.
5. Chuẩn bị tốt việc tổng kết, kiểm điểm, đánh giá cuối năm.
Giao Ban Thường vụ Đảng uỷ cụ thể hoá, chỉ đạo thực hiện; định kỳ hằng quý báo cáo Ban Chấp hành Đảng bộ phường.
""",
    signature=Signature("T/M ĐẢNG UỶ", "BÍ THƯ", "Đỗ Văn Thử"),
    recipients="Ban Thường vụ Tỉnh uỷ\nCác đồng chí Đảng uỷ viên\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
    **WARD,
)

CELL_QUARTER = Content(
    name="nghi-quyet-chi-bo-truong-hoc-36",
    type="Nghị quyết",
    standard="hd36",
    number="Số 02-NQ/CB",
    place_date="Mường Ví Dụ, ngày 03 tháng 3 năm 2026",
    subject="lãnh đạo nhiệm vụ tháng 3 năm 2026",
    look=Look(kind=15, body=15, exact=22, before=0, after=6),
    body="""
Chi bộ Trường Tiểu học Nà Mẫu họp ngày 03/3/2026, có mặt 14 trên tổng số 15 đảng viên, 01 đồng chí nghỉ thai sản. Chi bộ nhất trí ra nghị quyết:
1. Lãnh đạo kiểm tra giữa học kỳ II nghiêm túc; phụ đạo 22 học sinh chưa đạt chuẩn đọc, viết vào chiều thứ Ba và thứ Năm hằng tuần.
2. Phát động quyên góp sách cho thư viện xanh, chỉ tiêu 300 cuốn trước ngày 26/3/2026.
3. Phân công đồng chí Cà Thị Dụ và đồng chí Lò Văn Mẫu giúp đỡ quần chúng Nguyễn Thị Thử phấn đấu vào Đảng.
Nghị quyết được 14 trên 14 đảng viên có mặt biểu quyết tán thành, đạt 100%.
""",
    signature=Signature("T/M CHI BỘ", "BÍ THƯ", "Đặng Thị Thí"),
    recipients="Đảng uỷ xã Mường Ví Dụ\nCác đồng chí đảng viên trong chi bộ",
    archive="Lưu Chi bộ",
    **SCHOOL_CELL,
)

CONCLUSION = Content(
    name="ket-luan-ban-thuong-vu-tinh-uy",
    type="Kết luận",
    standard="hd05",
    number="Số 21-KL/TU",
    place_date="Sơn Mẫu, ngày 10 tháng 11 năm 2026",
    subject="CỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề phát triển kinh tế tư nhân trên địa bàn tỉnh",
    look=Look(exact=18),
    body="""
Sau khi xem xét Báo cáo số 311-BC/ĐU, ngày 26/10/2026 của Đảng uỷ Uỷ ban nhân dân tỉnh về tình hình phát triển kinh tế tư nhân, Ban Thường vụ Tỉnh uỷ kết luận như sau:
1. Toàn tỉnh có 2.914 doanh nghiệp tư nhân đang hoạt động, đóng góp 38% thu nội địa. Tuy vậy, 94% là doanh nghiệp nhỏ và siêu nhỏ; việc tiếp cận đất đai, tín dụng còn khó.
2. Mục tiêu đến năm 2030 có 5.000 doanh nghiệp hoạt động; kinh tế tư nhân tạo việc làm mới cho 30.000 lao động.
3. Nhiệm vụ, giải pháp chủ yếu:
a) Đảng uỷ Uỷ ban nhân dân tỉnh lãnh đạo cắt giảm ít nhất 30% thời gian giải quyết thủ tục đầu tư; công khai quỹ đất sạch;
b) Ban Tuyên giáo và Dân vận Tỉnh uỷ tuyên truyền gương doanh nhân tiêu biểu, phản bác thông tin sai trái;
c) Ban Tổ chức Tỉnh uỷ hướng dẫn thành lập tổ chức đảng trong doanh nghiệp khi có đủ điều kiện;
d) Uỷ ban Kiểm tra Tỉnh uỷ giám sát người đứng đầu trong đối thoại, tháo gỡ khó khăn cho doanh nghiệp.
4. Giao Văn phòng Tỉnh uỷ theo dõi, đôn đốc, định kỳ sáu tháng báo cáo Ban Thường vụ Tỉnh uỷ kết quả thực hiện Kết luận này.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hoàng Văn Thí"),
    recipients="Ban Bí thư Trung ương Đảng\nCác đồng chí Tỉnh uỷ viên\nCác đảng uỷ trực thuộc Tỉnh uỷ",
    archive="Lưu Văn phòng Tỉnh uỷ",
    **PROVINCE,
)

INSPECTION_CONCLUSION = Content(
    name="ket-luan-uy-ban-kiem-tra-36",
    type="Kết luận",
    standard="hd36",
    number="Số 12-KL/UBKTTU",
    place_date="Sơn Mẫu, ngày 24 tháng 4 năm 2026",
    subject="giải quyết tố cáo đối với đảng viên",
    look=Look(exact=19),
    body="""
Căn cứ kết quả thẩm tra, xác minh, Uỷ ban Kiểm tra Tỉnh uỷ kết luận nội dung tố cáo đối với đồng chí Nguyễn Văn Ví Dụ, Bí thư Đảng uỷ xã Nậm Thí như sau:
1. Nội dung tố cáo đồng chí Nguyễn Văn Ví Dụ thiếu trách nhiệm trong chỉ đạo hỗ trợ thiệt hại do thiên tai là tố cáo đúng một phần: có 04 hộ nhận hỗ trợ chậm 35 ngày so với quy định.
2. Nội dung tố cáo đồng chí Nguyễn Văn Ví Dụ vụ lợi trong phân bổ vật tư là tố cáo sai.
3. Yêu cầu đồng chí Nguyễn Văn Ví Dụ kiểm điểm rút kinh nghiệm trước Ban Thường vụ Đảng uỷ xã Nậm Thí; báo cáo Uỷ ban Kiểm tra Tỉnh uỷ trước ngày 30/5/2026.
""",
    signature=Signature("T/M UỶ BAN KIỂM TRA", "CHỦ NHIỆM", "Đèo Văn Mẫu"),
    recipients="Thường trực Tỉnh uỷ\nBan Thường vụ Đảng uỷ xã Nậm Thí\nĐồng chí Nguyễn Văn Ví Dụ",
    archive="Lưu Văn phòng Uỷ ban Kiểm tra",
    **PROVINCE_INSPECTION,
)

DIRECTIVE = Content(
    name="chi-thi-tinh-uy",
    type="Chỉ thị",
    standard="hd05",
    number="Số 07-CT/TU",
    place_date="Sơn Mẫu, ngày 01 tháng 9 năm 2026",
    subject="tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm an toàn đuối nước cho trẻ em",
    look=Look(subject=15, exact=20, before=7),
    body="""
Từ đầu năm đến nay, toàn tỉnh xảy ra 17 vụ đuối nước làm 19 trẻ em tử vong, tăng 04 vụ so với cùng kỳ. Nguyên nhân chủ yếu là trẻ chưa biết bơi, thiếu người trông giữ; nhiều hố sâu do khai thác cát chưa được hoàn thổ. Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ, tổ chức đảng thực hiện tốt các nhiệm vụ sau:
1. Xác định phòng, chống đuối nước trẻ em là trách nhiệm của cả hệ thống chính trị; bí thư cấp uỷ chịu trách nhiệm khi địa bàn để xảy ra nhiều vụ do buông lỏng quản lý.
2. Đảng uỷ Uỷ ban nhân dân tỉnh lãnh đạo đưa dạy bơi vào kế hoạch giáo dục của các trường có điều kiện; đến hết năm 2027 mỗi xã, phường có ít nhất 01 bể bơi cố định hoặc lắp ghép.
3. Rà soát, rào chắn, cắm biển cảnh báo 100% điểm nguy hiểm trước ngày 15/10/2026; buộc hoàn thổ hố khai thác cát.
4. Mặt trận Tổ quốc và các tổ chức chính trị - xã hội vận động gia đình quản lý con em trong dịp nghỉ hè, mùa mưa lũ.
5. Báo và phát thanh, truyền hình Sơn Mẫu mở chuyên mục hướng dẫn kỹ năng cứu đuối.
Ban Tuyên giáo và Dân vận Tỉnh uỷ chủ trì, phối hợp với Văn phòng Tỉnh uỷ hướng dẫn, kiểm tra, định kỳ hằng năm báo cáo Ban Thường vụ Tỉnh uỷ.
Chỉ thị này phổ biến đến chi bộ.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Trịnh Văn Mẫu"),
    recipients="Ban Bí thư Trung ương Đảng\nCác đồng chí Tỉnh uỷ viên\nCác đảng uỷ trực thuộc Tỉnh uỷ",
    archive="Lưu Văn phòng Tỉnh uỷ",
    **PROVINCE,
)

CIRCULAR = Content(
    name="thong-tri-tinh-uy",
    type="Thông tri",
    standard="hd05",
    number="Số 03-TT/TU",
    place_date="Sơn Mẫu, ngày 16 tháng 11 năm 2026",
    subject="lãnh đạo việc tổ chức Tết Nguyên đán Đinh Mùi năm 2027",
    look=Look(exact=18),
    body="""
Để nhân dân đón Tết Nguyên đán Đinh Mùi vui tươi, lành mạnh, an toàn, tiết kiệm, Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ, tổ chức đảng:
1. Chăm lo chu đáo các gia đình chính sách, hộ nghèo, người lao động mất việc; không để người dân nào không có Tết.
2. Tổ chức các hoạt động mừng Đảng, mừng Xuân thiết thực; khôi phục các trò chơi dân gian; không bắn pháo hoa tại nơi đang khắc phục hậu quả thiên tai.
3. Nghiêm cấm biếu, tặng quà Tết cấp trên dưới mọi hình thức; không sử dụng xe công đi lễ hội; không uống rượu, bia trong giờ làm việc.
4. Bảo đảm quốc phòng, an ninh, trật tự an toàn giao thông; tổ chức trực 24 giờ trong ngày.
Các cấp uỷ báo cáo nhanh tình hình Tết qua Văn phòng Tỉnh uỷ trước 10 giờ ngày mồng 4 Tết.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hoàng Văn Thí"),
    recipients="Văn phòng Trung ương Đảng\nCác đồng chí Tỉnh uỷ viên\nCác đảng uỷ trực thuộc Tỉnh uỷ",
    archive="Lưu Văn phòng Tỉnh uỷ",
    **PROVINCE,
)
