"""Letters, a report, a decision, a resolution and a proposal of one commune; its names are made up."""

from tests.checks.blind.content import Content, Look, Signature
from tests.checks.blind.contents.names import COMMUNE

LETTER_TO_ONE = Content(
    name="cong-van-mot-noi-nhan",
    type="Công văn",
    standard="hd05",
    number="Số 214-CV/ĐU",
    place_date="Mường Ví Dụ, ngày 08 tháng 7 năm 2026",
    subject="về việc cử cán bộ dự lớp bồi dưỡng nghiệp vụ công tác văn phòng cấp uỷ năm 2026",
    addressee="Ban Tổ chức Tỉnh uỷ Sơn Mẫu",
    look=Look(exact=20),
    body="""
Thực hiện Công văn số 318-CV/BTCTU, ngày 26/6/2026 của Ban Tổ chức Tỉnh uỷ Sơn Mẫu về việc mở lớp bồi dưỡng nghiệp vụ công tác văn phòng cấp uỷ năm 2026, Ban Thường vụ Đảng uỷ xã Mường Ví Dụ cử cán bộ tham dự lớp bồi dưỡng như sau:
1. Đồng chí Lò Thị Mẫu, sinh năm 1988, Phó Chánh Văn phòng Đảng uỷ, trình độ đại học ngành quản trị văn phòng.
2. Đồng chí Nguyễn Văn Thí, sinh năm 1993, chuyên viên Văn phòng Đảng uỷ, được phân công làm công tác văn thư và lưu trữ.
Hai đồng chí đã được bố trí người thay thế trong thời gian học tập. Ban Thường vụ Đảng uỷ giao Văn phòng Đảng uỷ theo dõi kết quả học tập và báo cáo Thường trực Đảng uỷ sau khi lớp học kết thúc.
Ban Thường vụ Đảng uỷ xã Mường Ví Dụ trân trọng đề nghị Ban Tổ chức Tỉnh uỷ xem xét, tiếp nhận.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hà Văn Dụ"),
    recipients="Như trên\nThường trực Đảng uỷ\nCác đồng chí được cử đi học",
    archive="Lưu Văn phòng Đảng uỷ",
    **COMMUNE,
)

REPORT = Content(
    name="bao-cao-quy-mot",
    type="Báo cáo",
    standard="hd36",
    number="Số 57-BC/ĐU",
    place_date="Mường Ví Dụ, ngày 20 tháng 3 năm 2026",
    subject="công tác xây dựng Đảng quý I, nhiệm vụ trọng tâm quý II năm 2026",
    look=Look(subject=15, exact=19),
    body="""
! I- TÌNH HÌNH THỰC HIỆN NHIỆM VỤ QUÝ I
! 1. Công tác chính trị, tư tưởng
Trong quý, Đảng uỷ đã tổ chức 02 hội nghị quán triệt văn bản của cấp trên với 312 lượt cán bộ, đảng viên tham dự, đạt 97,5%. Đội ngũ báo cáo viên thực hiện 14 buổi tuyên truyền miệng tại các bản, trọng tâm là phòng cháy rừng trong mùa khô và chăm sóc lúa xuân.
Tư tưởng của cán bộ, đảng viên và nhân dân cơ bản ổn định. Một bộ phận nhân dân bản Hua Ví còn băn khoăn về tiến độ chi trả hỗ trợ sau đợt rét hại tháng 01/2026; Đảng uỷ đã chỉ đạo đối thoại trực tiếp và giải quyết dứt điểm trước ngày 15/3/2026.
! 2. Công tác tổ chức, cán bộ và đảng viên
Đảng bộ hiện có 21 chi bộ với 486 đảng viên. Trong quý, kết nạp 05 quần chúng ưu tú vào Đảng, công nhận chính thức 07 đảng viên dự bị, trao Huy hiệu 40 năm tuổi Đảng cho 03 đồng chí.
Kết quả xếp loại sinh hoạt chi bộ hằng tháng: 19 chi bộ xếp loại tốt, 02 chi bộ xếp loại khá, không có chi bộ xếp loại trung bình và yếu.
! 3. Công tác kiểm tra, giám sát
Uỷ ban Kiểm tra Đảng uỷ hoàn thành 01 cuộc kiểm tra việc thu, nộp, quản lý đảng phí tại Chi bộ bản Nà Thí; kết luận chi bộ thực hiện đúng quy định, rút kinh nghiệm về thời hạn nộp báo cáo.
! II- HẠN CHẾ VÀ NGUYÊN NHÂN
Nguồn kết nạp đảng viên ở các bản vùng cao còn ít do lao động trẻ đi làm ăn xa. Việc ghi biên bản sinh hoạt ở một số chi bộ chưa phản ánh hết ý kiến thảo luận.
! III- NHIỆM VỤ TRỌNG TÂM QUÝ II
1. Hoàn thành sơ kết sáu tháng đầu năm của 21 chi bộ trước ngày 25/6/2026.
2. Mở 01 lớp nhận thức về Đảng cho ít nhất 20 quần chúng ưu tú; kết nạp từ 06 đảng viên trở lên.
3. Giám sát việc lãnh đạo thực hiện xoá nhà tạm tại Chi bộ bản Hua Ví và Chi bộ bản Pom Mẫu.
Trên đây là báo cáo công tác xây dựng Đảng quý I và nhiệm vụ trọng tâm quý II năm 2026 của Đảng uỷ xã Mường Ví Dụ.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hà Văn Dụ"),
    recipients="Ban Thường vụ Tỉnh uỷ\nCác cơ quan tham mưu, giúp việc Tỉnh uỷ\nCác đồng chí Đảng uỷ viên\nCác chi bộ trực thuộc",
    archive="Lưu Văn phòng Đảng uỷ",
    **COMMUNE,
)

DECISION = Content(
    name="quyet-dinh-kien-toan-ban-chi-dao",
    type="Quyết định",
    standard="hd05",
    number="Số 63-QĐ/ĐU",
    place_date="Mường Ví Dụ, ngày 14 tháng 8 năm 2026",
    subject="kiện toàn Ban Chỉ đạo chuyển đổi số của Đảng bộ xã",
    look=Look(exact=18, before=0, after=6),
    body="""
~ Căn cứ Điều lệ Đảng Cộng sản Việt Nam
~ Căn cứ Quy chế số 01-QC/ĐU, ngày 20/8/2025 của Ban Chấp hành Đảng bộ xã Mường Ví Dụ về chế độ làm việc của Đảng uỷ, Ban Thường vụ Đảng uỷ
~ Xét đề nghị của Văn phòng Đảng uỷ tại Tờ trình số 12-TTr/VPĐU, ngày 07/8/2026 về kiện toàn Ban Chỉ đạo chuyển đổi số
= BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH
@ Điều 1. | Kiện toàn Ban Chỉ đạo chuyển đổi số của Đảng bộ xã Mường Ví Dụ gồm các đồng chí sau đây:
1. Đồng chí Cầm Văn Mẫu, Bí thư Đảng uỷ, làm Trưởng ban.
2. Đồng chí Hà Văn Dụ, Phó Bí thư Thường trực Đảng uỷ, làm Phó Trưởng ban.
3. Đồng chí Lò Thị Mẫu, Phó Chánh Văn phòng Đảng uỷ, làm thành viên thường trực.
@ Điều 2. | Ban Chỉ đạo có nhiệm vụ xây dựng chương trình công tác hằng năm, hướng dẫn các chi bộ sử dụng hệ thống thông tin điều hành tác nghiệp và báo cáo Ban Thường vụ Đảng uỷ sáu tháng một lần.
@ Điều 3. | Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 19-QĐ/ĐU, ngày 03/10/2025 của Ban Thường vụ Đảng uỷ về thành lập Ban Chỉ đạo chuyển đổi số.
Văn phòng Đảng uỷ, các chi bộ trực thuộc và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Ban Thường vụ Tỉnh uỷ\nNhư Điều 3\nCác đồng chí Đảng uỷ viên",
    archive="Lưu Văn phòng Đảng uỷ",
    **COMMUNE,
)

CELL_RESOLUTION = Content(
    name="nghi-quyet-chi-bo-thang-chin",
    type="Nghị quyết",
    standard="hd05",
    parent="ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ",
    agency="CHI BỘ BẢN NÀ THÍ",
    number="Số 09-NQ/CB",
    place_date="Mường Ví Dụ, ngày 05 tháng 9 năm 2026",
    subject="lãnh đạo thực hiện nhiệm vụ tháng 9 năm 2026",
    look=Look(kind=15, exact=20),
    body="""
Ngày 05/9/2026, Chi bộ bản Nà Thí họp thường kỳ, có 23 trên tổng số 25 đảng viên dự họp. Sau khi nghe Bí thư chi bộ báo cáo kết quả tháng 8 và thảo luận, Chi bộ quyết nghị:
! I- ĐÁNH GIÁ KẾT QUẢ THÁNG 8
Chi bộ lãnh đạo thu hoạch xong 18 ha ngô hè thu, sửa 600 m đường nội bản, vận động 41 hộ ký cam kết phân loại rác tại nhà. Việc đôn đốc đóng góp quỹ khuyến học còn chậm so với nghị quyết.
! II- NHIỆM VỤ THÁNG 9
1. Chuẩn bị đất và giống cho 22 ha rau vụ đông; hoàn thành trước ngày 25/9/2026; đồng chí Phó Bí thư phụ trách.
2. Phân công mỗi đảng viên giúp đỡ một hộ cận nghèo, báo cáo kết quả tại kỳ họp tháng 10.
3. Hoàn chỉnh hồ sơ đề nghị kết nạp quần chúng Lường Thị Thí, gửi Đảng uỷ trước ngày 20/9/2026.
! III- TỔ CHỨC THỰC HIỆN
Các đồng chí chi uỷ viên và đảng viên căn cứ nhiệm vụ được phân công tổ chức thực hiện. Nghị quyết được 23 trên 23 đảng viên dự họp biểu quyết thông qua.
""",
    signature=Signature("T/M CHI BỘ", "BÍ THƯ", "Quàng Văn Thử"),
    recipients="Đảng uỷ xã Mường Ví Dụ\nCác đồng chí đảng viên trong chi bộ",
    archive="Lưu Chi bộ",
)

PROPOSAL = Content(
    name="to-trinh-huy-hieu-dang",
    type="Tờ trình",
    standard="hd05",
    number="Số 18-TTr/ĐU",
    place_date="Mường Ví Dụ, ngày 10 tháng 8 năm 2026",
    subject="đề nghị xét tặng Huy hiệu Đảng đợt 02/9/2026",
    addressee="Ban Thường vụ Tỉnh uỷ Sơn Mẫu\nBan Tổ chức Tỉnh uỷ Sơn Mẫu",
    look=Look(body=15, subject=15, exact=20),
    body="""
Thực hiện Hướng dẫn số 21-HD/BTCTU, ngày 18/6/2026 của Ban Tổ chức Tỉnh uỷ Sơn Mẫu về xét tặng, truy tặng Huy hiệu Đảng, Ban Thường vụ Đảng uỷ xã Mường Ví Dụ đã chỉ đạo các chi bộ rà soát tuổi đảng, lập danh sách và thẩm định hồ sơ.
Qua thẩm định, có 06 đồng chí đủ điều kiện, tiêu chuẩn được xét tặng Huy hiệu Đảng đợt này, gồm:
- Huy hiệu 55 năm tuổi Đảng: 01 đồng chí;
- Huy hiệu 45 năm tuổi Đảng: 02 đồng chí;
- Huy hiệu 30 năm tuổi Đảng: 03 đồng chí.
Các đồng chí đều giữ gìn phẩm chất đạo đức, sinh hoạt đảng đều đặn, không vi phạm kỷ luật. Hồ sơ gồm bản đề nghị của từng đảng viên, nghị quyết của chi bộ và bản sao lý lịch đảng viên.
Ban Thường vụ Đảng uỷ xã Mường Ví Dụ kính trình Ban Thường vụ Tỉnh uỷ, Ban Tổ chức Tỉnh uỷ xem xét, quyết định.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Như trên\nUỷ ban Kiểm tra Đảng uỷ\nCác chi bộ có đảng viên được đề nghị",
    archive="Lưu Văn phòng Đảng uỷ",
    **COMMUNE,
)
