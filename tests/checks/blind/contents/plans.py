"""Plans, programmes, schemes and a contingency plan."""

from tests.checks.blind.content import Appendix, Content, Look, Signature
from tests.checks.blind.contents.names import ARCHIVE, COMMUNE, DISTRICT, SCHOOL_CELL, WARD
from tests.checks.blind.page import Table

STUDY = Content(
    name="ke-hoach-quan-triet-nghi-quyet",
    type="Kế hoạch",
    standard="hd05",
    number="Số 48-KH/ĐU",
    place_date="Mường Ví Dụ, ngày 20 tháng 7 năm 2026",
    subject="nghiên cứu, học tập, quán triệt nghị quyết của Tỉnh uỷ về phát triển kinh tế rừng",
    look=Look(exact=18),
    body="""
Thực hiện Nghị quyết số 09-NQ/TU, ngày 25/6/2026 của Tỉnh uỷ Sơn Mẫu về phát triển kinh tế rừng và Kế hoạch số 66-KH/TU, ngày 10/7/2026 của Ban Thường vụ Tỉnh uỷ Sơn Mẫu về quán triệt, thực hiện Nghị quyết số 09-NQ/TU, Ban Thường vụ Đảng uỷ xã xây dựng kế hoạch như sau:
! I- MỤC ĐÍCH, YÊU CẦU
1. Giúp cán bộ, đảng viên nắm vững quan điểm, mục tiêu, nhiệm vụ, giải pháp phát triển kinh tế rừng; vận dụng phù hợp với điều kiện từng bản.
2. Việc học tập gắn với sản xuất, tránh hình thức; cuối đợt học mỗi chi bộ có chương trình hành động cụ thể.
! II- NỘI DUNG, HÌNH THỨC VÀ THỜI GIAN
! 1. Hội nghị cấp xã
Thành phần gồm Đảng uỷ viên, bí thư, phó bí thư chi bộ, trưởng bản. Thời gian: 01 buổi, sáng ngày 04/8/2026, trực tiếp tại hội trường xã và trực tuyến đến 03 điểm cầu.
! 2. Sinh hoạt tại chi bộ
Các chi bộ quán triệt trong kỳ sinh hoạt tháng 8/2026; chi bộ có trên 30 đảng viên có thể chia tổ thảo luận.
! 3. Tuyên truyền trong nhân dân
Ban Xây dựng Đảng biên soạn tài liệu hỏi - đáp bằng tiếng phổ thông và tiếng Thái; phát trên loa truyền thanh mỗi tuần hai lần trong tháng 8 và tháng 9/2026.
! III- TỔ CHỨC THỰC HIỆN
1. Ban Xây dựng Đảng chủ trì tham mưu tổ chức hội nghị, chuẩn bị báo cáo viên, tổng hợp kết quả trước ngày 15/9/2026.
2. Văn phòng Đảng uỷ bảo đảm cơ sở vật chất, đường truyền, tài liệu.
3. Uỷ ban Kiểm tra Đảng uỷ đưa việc học tập nghị quyết vào nội dung giám sát quý III.
4. Các chi bộ báo cáo kết quả bằng văn bản về Đảng uỷ qua Ban Xây dựng Đảng trước ngày 05/9/2026.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hà Văn Dụ"),
    recipients="Ban Thường vụ Tỉnh uỷ\nCác cơ quan tham mưu, giúp việc Đảng uỷ\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
    **COMMUNE,
)

DISTRICT_PLAN = Content(
    name="ke-hoach-huyen-uy-36",
    type="Kế hoạch",
    standard="hd36",
    number="Số 203-KH/HU",
    place_date="Ví Dụ, ngày 02 tháng 5 năm 2024",
    subject="tổ chức kỷ niệm 70 năm Ngày thành lập Đảng bộ huyện",
    look=Look(kind=15, subject=15, exact=20),
    body="""
! I- MỤC ĐÍCH
Ôn lại truyền thống vẻ vang của Đảng bộ và nhân dân các dân tộc trong huyện; cổ vũ thi đua hoàn thành các chỉ tiêu nghị quyết đại hội.
! II- CÁC HOẠT ĐỘNG
1. Lễ kỷ niệm cấp huyện: buổi sáng ngày 20/8/2024 tại nhà văn hoá trung tâm, khoảng 500 đại biểu.
2. Cuộc thi viết tìm hiểu lịch sử Đảng bộ: phát động tháng 5, tổng kết tháng 8/2024.
3. Gặp mặt các đồng chí nguyên Bí thư, Phó Bí thư Huyện uỷ qua các thời kỳ: ngày 19/8/2024.
4. Xây dựng 07 nhà đại đoàn kết tặng gia đình chính sách.
! III- PHÂN CÔNG THỰC HIỆN
- Ban Tuyên giáo Huyện uỷ là cơ quan thường trực, chủ trì xây dựng kịch bản, đề cương tuyên truyền;
- Ban Dân vận Huyện uỷ phối hợp Uỷ ban Mặt trận Tổ quốc huyện lựa chọn hộ được tặng nhà;
- Văn phòng Huyện uỷ chuẩn bị danh sách đại biểu, giấy mời, kinh phí;
- Các đảng bộ, chi bộ cơ sở tổ chức hoạt động kỷ niệm phù hợp, tiết kiệm.
Các cơ quan, đơn vị báo cáo kết quả về Ban Thường vụ Huyện uỷ trước ngày 31/8/2024.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Vì Văn Thí"),
    recipients="Ban Thường vụ Tỉnh uỷ\nCác ban xây dựng Đảng Huyện uỷ\nCác đảng bộ, chi bộ cơ sở",
    archive="Lưu Văn phòng Huyện uỷ",
    **DISTRICT,
)

CELL_PLAN = Content(
    name="ke-hoach-chi-bo-truong-hoc",
    type="Kế hoạch",
    standard="hd05",
    number="Số 06-KH/CB",
    place_date="Mường Ví Dụ, ngày 08 tháng 9 năm 2026",
    subject="sinh hoạt chuyên đề quý III năm 2026",
    look=Look(exact=21),
    body="""
! 1. Tên chuyên đề
Nâng cao chất lượng dạy tiếng Việt cho học sinh dân tộc thiểu số lớp 1: thực trạng và giải pháp của Chi bộ.
! 2. Thời gian, địa điểm
Từ 14 giờ 00 ngày 25/9/2026, tại phòng hội đồng của trường.
! 3. Phân công chuẩn bị
a) Đồng chí Cà Thị Dụ, chi uỷ viên, viết báo cáo chuyên đề, gửi chi uỷ trước ngày 18/9/2026;
b) Đồng chí Nguyễn Thị Mẫu khảo sát khả năng đọc của 64 học sinh lớp 1;
c) Mỗi đảng viên chuẩn bị ít nhất một ý kiến phát biểu.
! 4. Yêu cầu
Thảo luận đi thẳng vào khó khăn của từng lớp; kết luận phải nêu rõ việc làm, người làm, thời hạn và được đưa vào nghị quyết tháng 10 của Chi bộ.
""",
    signature=Signature("T/M CHI BỘ", "BÍ THƯ", "Đặng Thị Thí"),
    recipients="Đảng uỷ xã Mường Ví Dụ\nCác đồng chí đảng viên trong chi bộ",
    archive="Lưu Chi bộ",
    **SCHOOL_CELL,
)

PROGRAMME = Content(
    name="chuong-trinh-kiem-tra-giam-sat",
    type="Chương trình",
    standard="hd36",
    number="Số 03-CTr/ĐU",
    place_date="Phường Ví, ngày 15 tháng 01 năm 2026",
    subject="kiểm tra, giám sát năm 2026 của Ban Chấp hành, Ban Thường vụ Đảng uỷ",
    look=Look(exact=18),
    body="""
! I- YÊU CẦU
Kiểm tra có trọng tâm, trọng điểm; giám sát mở rộng; không chồng chéo về nội dung, thời gian và đối tượng. Phụ lục kèm theo Chương trình này xác định từng cuộc kiểm tra, giám sát.
! II- NỘI DUNG KIỂM TRA, GIÁM SÁT
1. Kiểm tra việc lãnh đạo thực hiện nghị quyết đại hội đảng bộ phường nhiệm kỳ 2025 - 2030.
2. Giám sát việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
3. Giám sát thường xuyên thông qua dự sinh hoạt chi bộ; mỗi Đảng uỷ viên dự ít nhất ba kỳ trong năm.
! III- TỔ CHỨC THỰC HIỆN
Uỷ ban Kiểm tra Đảng uỷ tham mưu thành lập các đoàn, xây dựng kế hoạch chi tiết; Văn phòng Đảng uỷ bảo đảm điều kiện phục vụ; các chi bộ được kiểm tra, giám sát chuẩn bị báo cáo theo đề cương. Kết quả thực hiện Chương trình được báo cáo tại hội nghị Ban Chấp hành cuối năm.
""",
    signature=Signature("T/M ĐẢNG UỶ", "BÍ THƯ", "Đỗ Văn Thử"),
    recipients="Uỷ ban Kiểm tra Tỉnh uỷ\nCác đồng chí Đảng uỷ viên\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
    appendices=(
        Appendix(
            "Phụ lục",
            "LỊCH KIỂM TRA, GIÁM SÁT NĂM 2026",
            "(Kèm theo Chương trình số 03-CTr/ĐU, ngày 15/01/2026 của Đảng uỷ phường Ví)",
            table=Table(
                (
                    ("TT", "Đối tượng", "Nội dung", "Thời gian"),
                    ("1", "Chi bộ Khu phố 1", "Thực hiện nghị quyết đại hội", "Tháng 4"),
                    ("2", "Chi bộ Khu phố 6", "Thực hiện nghị quyết đại hội", "Tháng 6"),
                    ("3", "Chi bộ Trạm Y tế", "Học tập và làm theo Bác", "Tháng 8"),
                    ("4", "Chi bộ Công an phường", "Học tập và làm theo Bác", "Tháng 10"),
                ),
                (40.0, 230.0, 300.0, 120.0),
            ),
            landscape=True,
        ),
    ),
    **WARD,
)

SCHEME = Content(
    name="de-an-sap-xep-chi-bo",
    type="Đề án",
    standard="hd05",
    number="Số 02-ĐA/ĐU",
    place_date="Mường Ví Dụ, ngày 22 tháng 10 năm 2026",
    subject="sắp xếp chi bộ trực thuộc Đảng uỷ, giai đoạn 2026 - 2028",
    look=Look(kind=16, subject=15, body=15, exact=22, before=8),
    mirrored=True,
    body="""
# Phần thứ nhất
# SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG ĐỀ ÁN
! I- SỰ CẦN THIẾT
Đảng bộ xã Mường Ví Dụ hiện có 21 chi bộ trực thuộc, trong đó 15 chi bộ bản, 04 chi bộ trường học, 01 chi bộ trạm y tế và 01 chi bộ cơ quan. Số đảng viên giữa các chi bộ rất chênh lệch: chi bộ đông nhất có 52 đảng viên, 05 chi bộ có dưới 09 đảng viên. Ở các chi bộ ít đảng viên, việc bầu chi uỷ, phân công nhiệm vụ và duy trì sinh hoạt chuyên đề gặp nhiều khó khăn; có kỳ sinh hoạt không đủ số đảng viên theo quy định.
Sau khi sáp nhập bản theo nghị quyết của Hội đồng nhân dân xã, 03 bản mới được hình thành từ 07 bản cũ, nhưng tổ chức đảng chưa được sắp xếp tương ứng. Một bản có đến ba chi bộ cùng lãnh đạo dẫn đến chồng chéo, đùn đẩy trách nhiệm. Vì vậy, việc xây dựng và thực hiện Đề án là cần thiết.
! II- CĂN CỨ XÂY DỰNG ĐỀ ÁN
- Điều lệ Đảng Cộng sản Việt Nam;
- Kết luận số 14-KL/TU, ngày 30/6/2026 của Ban Thường vụ Tỉnh uỷ Sơn Mẫu về sắp xếp tổ chức đảng ở cơ sở;
- Nghị quyết số 07-NQ/ĐU, ngày 25/7/2026 của Đảng uỷ xã Mường Ví Dụ về nhiệm vụ sáu tháng cuối năm 2026.
# Phần thứ hai
# THỰC TRẠNG TỔ CHỨC VÀ HOẠT ĐỘNG CỦA CÁC CHI BỘ
! I- KẾT QUẢ ĐẠT ĐƯỢC
1. Các chi bộ thực hiện tốt vai trò hạt nhân chính trị ở bản; lãnh đạo nhân dân chuyển đổi 210 ha đất nương kém hiệu quả sang trồng cây ăn quả, xây dựng 05 mô hình chăn nuôi tập trung.
2. Nền nếp sinh hoạt được giữ vững: tỷ lệ đảng viên tham gia sinh hoạt bình quân đạt 91%; 17 trên 21 chi bộ tổ chức đủ bốn kỳ sinh hoạt chuyên đề trong năm.
3. Công tác phát triển đảng viên được quan tâm; từ năm 2021 đến nay kết nạp 118 đảng viên, trong đó 71 đồng chí là nữ hoặc người dân tộc thiểu số.
! II- HẠN CHẾ
1. Năm chi bộ có dưới 09 đảng viên chưa thành lập được chi uỷ; bí thư kiêm nhiệm nhiều việc, chất lượng nghị quyết thấp.
2. Bảy chi bộ cũ thuộc ba bản mới sinh hoạt tại nhà riêng của bí thư do chưa có nhà văn hoá.
3. Độ tuổi bình quân của đảng viên ở các chi bộ vùng cao là 51,6; nguồn kế cận thiếu.
! III- NGUYÊN NHÂN
Nguyên nhân khách quan là địa bàn rộng, dân cư phân tán, lao động trẻ đi làm việc ngoài tỉnh. Nguyên nhân chủ quan là Đảng uỷ chưa kịp thời chỉ đạo sắp xếp chi bộ sau khi sáp nhập bản; một số đồng chí có tâm lý muốn giữ nguyên tổ chức cũ.
# Phần thứ ba
# MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP
! I- MỤC TIÊU
1. Đến hết năm 2026: hợp nhất 07 chi bộ thuộc ba bản mới thành 03 chi bộ; chỉ định chi uỷ, bí thư, phó bí thư.
2. Đến hết năm 2027: không còn chi bộ có dưới 09 đảng viên; 100% chi bộ có chi uỷ.
3. Đến hết năm 2028: 100% chi bộ bản có nơi sinh hoạt ổn định; ít nhất 85% chi bộ hoàn thành tốt nhiệm vụ trở lên.
! II- NGUYÊN TẮC SẮP XẾP
- Mỗi bản có một chi bộ lãnh đạo; mỗi trường học công lập có một chi bộ hoặc sinh hoạt ghép theo cụm trường;
- Bảo đảm dân chủ, công khai, đúng Điều lệ Đảng; không làm gián đoạn sự lãnh đạo ở cơ sở;
- Bố trí cán bộ dôi dư phù hợp năng lực, giữ ổn định tư tưởng.
! III- NHIỆM VỤ, GIẢI PHÁP
! 1. Công tác tư tưởng
Tổ chức đối thoại giữa Thường trực Đảng uỷ với từng chi bộ thuộc diện sắp xếp; nghe và trả lời trực tiếp kiến nghị của đảng viên, nhất là đảng viên cao tuổi.
! 2. Quy trình hợp nhất
a) Chi bộ họp, thảo luận phương án, biểu quyết và lập biên bản;
b) Ban Xây dựng Đảng thẩm định, trình Ban Thường vụ Đảng uỷ quyết định;
c) Công bố quyết định, bàn giao hồ sơ đảng viên, sổ sách, quỹ đảng phí trong thời hạn 15 ngày;
d) Chi bộ mới họp phiên thứ nhất, phân công nhiệm vụ, thông qua quy chế làm việc.
! 3. Bồi dưỡng cấp uỷ chi bộ
Mở 02 lớp bồi dưỡng kỹ năng điều hành sinh hoạt, ghi biên bản, ra nghị quyết cho bí thư, phó bí thư, chi uỷ viên trong tháng 12/2026 và tháng 3/2027.
! 4. Cơ sở vật chất
Lồng ghép nguồn vốn xây dựng mới 03 nhà văn hoá bản, sửa chữa 04 nhà văn hoá hiện có, hoàn thành trước ngày 30/6/2028.
# Phần thứ tư
# KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN
! I- KINH PHÍ
Tổng kinh phí dự kiến 4.260 triệu đồng, gồm: vốn các chương trình mục tiêu 3.500 triệu đồng; ngân sách xã 560 triệu đồng; nguồn hợp pháp khác 200 triệu đồng.
! II- TỔ CHỨC THỰC HIỆN
1. Ban Xây dựng Đảng là cơ quan thường trực thực hiện Đề án; xây dựng kế hoạch hằng năm, theo dõi, đôn đốc, sơ kết vào tháng 12 mỗi năm.
2. Đảng uỷ Uỷ ban nhân dân xã lãnh đạo bố trí vốn, quỹ đất, thực hiện dự án nhà văn hoá đúng tiến độ.
3. Uỷ ban Kiểm tra Đảng uỷ giám sát việc bàn giao tài chính, tài sản của các chi bộ hợp nhất.
4. Các chi bộ thuộc diện sắp xếp tổ chức quán triệt, thực hiện nghiêm quyết định của Ban Thường vụ Đảng uỷ; kịp thời phản ánh khó khăn, vướng mắc.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Ban Thường vụ Tỉnh uỷ\nBan Tổ chức Tỉnh uỷ\nCác đồng chí Đảng uỷ viên\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
    **COMMUNE,
)

CONTINGENCY = Content(
    name="phuong-an-bo-tri-can-bo",
    type="Phương án",
    standard="hd05",
    number="Số 01-PA/ĐU",
    place_date="Phường Ví, ngày 18 tháng 6 năm 2026",
    subject="bố trí cán bộ dôi dư sau sắp xếp các đơn vị sự nghiệp của phường",
    look=Look(exact=19),
    body="""
! 1. Số cán bộ cần bố trí
Sau sắp xếp 03 trường mầm non thành 01 trường, có 02 phó hiệu trưởng và 04 nhân viên dôi dư.
! 2. Phương án bố trí
a) Điều chuyển 01 phó hiệu trưởng sang Trường Tiểu học Ví thay vị trí nghỉ hưu từ ngày 01/8/2026;
b) Giải quyết chế độ nghỉ hưu trước tuổi cho 01 phó hiệu trưởng theo nguyện vọng;
c) Bố trí 03 nhân viên vào các trường còn thiếu; đào tạo lại 01 nhân viên để làm công tác thư viện.
! 3. Trách nhiệm và thời hạn
Đảng uỷ Uỷ ban nhân dân phường lãnh đạo hoàn thành việc bố trí trước ngày 31/7/2026; Ban Xây dựng Đảng theo dõi, báo cáo Ban Thường vụ Đảng uỷ.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Văn Mẫu"),
    recipients="Ban Tổ chức Tỉnh uỷ\nĐảng uỷ Uỷ ban nhân dân phường\nBan Xây dựng Đảng",
    archive=ARCHIVE,
    **WARD,
)
