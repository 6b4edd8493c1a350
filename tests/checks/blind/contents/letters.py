"""Letters: to one and to many, of a committee, its office, a provincial body; one urgent, one with its address."""

from tests.checks.blind.content import Content, Look, Signature
from tests.checks.blind.contents.names import ARCHIVE, COMMUNE, COMMUNE_OFFICE, DISTRICT, PROVINCE_PERSONNEL, WARD

TASKS = Content(
    name="cong-van-giao-viec",
    type="Công văn",
    standard="hd05",
    number="Số 231-CV/ĐU",
    place_date="Mường Ví Dụ, ngày 17 tháng 9 năm 2026",
    subject="về việc khắc phục hậu quả mưa lũ từ ngày 12 đến ngày 15/9/2026",
    urgency="HOẢ TỐC",
    addressee="Đảng uỷ Uỷ ban nhân dân xã\nUỷ ban Mặt trận Tổ quốc Việt Nam xã\nCác chi bộ trực thuộc Đảng uỷ",
    look=Look(exact=19),
    body="""
Từ ngày 12 đến ngày 15/9/2026, mưa lớn kéo dài đã làm sập 03 nhà, ngập 46 ha lúa mùa và gây sạt lở 11 điểm trên tuyến đường liên bản Nà Thí - Hua Ví. Để sớm ổn định đời sống nhân dân, Ban Thường vụ Đảng uỷ yêu cầu:
1. Đảng uỷ Uỷ ban nhân dân xã lãnh đạo bố trí chỗ ở tạm cho 03 hộ mất nhà trước 17 giờ ngày 18/9/2026; thông tuyến đường liên bản chậm nhất ngày 22/9/2026; thống kê thiệt hại theo từng hộ, công khai tại nhà văn hoá bản.
2. Uỷ ban Mặt trận Tổ quốc Việt Nam xã tiếp nhận, phân bổ hàng cứu trợ đúng đối tượng, không để trùng lặp hoặc bỏ sót.
3. Các chi bộ phân công đảng viên giúp các hộ có người già, người khuyết tật dọn dẹp nhà cửa, khơi thông cống rãnh; báo cáo số ngày công hằng ngày trước 16 giờ.
4. Văn phòng Đảng uỷ tổng hợp, báo cáo Thường trực Đảng uỷ vào 7 giờ và 19 giờ mỗi ngày cho đến khi khắc phục xong.
Nhận được Công văn này, các cơ quan, đơn vị và chi bộ khẩn trương triển khai thực hiện.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Như trên\nThường trực Tỉnh uỷ (để báo cáo)\nCác đồng chí Uỷ viên Ban Thường vụ Đảng uỷ",
    archive=ARCHIVE,
    **COMMUNE,
)

OFFICE_LETTER = Content(
    name="cong-van-van-phong-lay-y-kien",
    type="Công văn",
    standard="hd05",
    number="Số 45-CV/VPĐU",
    place_date="Mường Ví Dụ, ngày 02 tháng 11 năm 2026",
    subject="về việc tham gia ý kiến vào dự thảo chương trình làm việc năm 2027 của Ban Chấp hành Đảng bộ xã",
    addressee="Các đồng chí Đảng uỷ viên\nCác cơ quan tham mưu, giúp việc Đảng uỷ",
    look=Look(exact=18, before=8),
    contact="Văn phòng Đảng uỷ xã Mường Ví Dụ, bản Trung Tâm, xã Mường Ví Dụ, tỉnh Sơn Mẫu;\nđiện thoại: 0200.000000; email: vanphong@muongvidu.example.",
    body="""
Được sự phân công của Thường trực Đảng uỷ, Văn phòng Đảng uỷ đã xây dựng dự thảo chương trình làm việc năm 2027 của Ban Chấp hành Đảng bộ xã (gửi kèm).
Văn phòng Đảng uỷ trân trọng đề nghị các đồng chí và các cơ quan nghiên cứu, tham gia ý kiến, tập trung vào các nội dung sau:
1. Số lượng và thời gian các kỳ hội nghị định kỳ.
2. Các chuyên đề cần đưa vào chương trình, cơ quan chủ trì chuẩn bị.
3. Việc phân công thẩm định văn bản trước khi trình hội nghị.
Ý kiến tham gia bằng văn bản gửi về Văn phòng Đảng uỷ trước ngày 15/11/2026 để tổng hợp. Sau thời hạn trên, nếu không nhận được ý kiến thì coi như thống nhất với dự thảo.
""",
    signature=Signature("", "CHÁNH VĂN PHÒNG", "Tòng Thị Dụ"),
    recipients="Như trên\nThường trực Đảng uỷ",
    archive="Lưu Văn phòng",
    **COMMUNE_OFFICE,
)

DEPUTY_LETTER = Content(
    name="cong-van-ban-to-chuc-36",
    type="Công văn",
    standard="hd36",
    number="Số 906-CV/BTCTU",
    place_date="Sơn Mẫu, ngày 06 tháng 01 năm 2026",
    subject="về việc rà soát hồ sơ đảng viên sau sắp xếp đơn vị hành chính",
    addressee="Các đảng uỷ xã, phường trực thuộc Tỉnh uỷ\nĐảng uỷ các cơ quan Đảng tỉnh\nĐảng uỷ Uỷ ban nhân dân tỉnh",
    look=Look(exact=18),
    body="""
Qua kiểm tra việc bàn giao hồ sơ đảng viên tại 12 đảng bộ, Ban Tổ chức Tỉnh uỷ nhận thấy một số hồ sơ chưa được bổ sung quyết định chuyển sinh hoạt đảng, thiếu phiếu bổ sung hồ sơ năm 2025 hoặc để lẫn hồ sơ của chi bộ đã kết thúc hoạt động.
Ban Tổ chức Tỉnh uỷ đề nghị các đảng uỷ chỉ đạo thực hiện:
1. Đối chiếu toàn bộ hồ sơ với danh sách đảng viên của từng chi bộ; lập biên bản đối với hồ sơ thiếu tài liệu.
2. Yêu cầu đảng viên khai bổ sung, cấp uỷ chi bộ xác nhận và chuyển về đảng uỷ trước ngày 28/02/2026.
3. Bố trí phòng, tủ bảo quản hồ sơ bảo đảm an toàn, có sổ theo dõi việc mượn, trả.
4. Báo cáo kết quả bằng văn bản về Ban Tổ chức Tỉnh uỷ trước ngày 10/3/2026.
Quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh về Ban Tổ chức Tỉnh uỷ để được hướng dẫn.
""",
    signature=Signature("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Đinh Thị Mẫu"),
    recipients="Như trên\nThường trực Tỉnh uỷ (để báo cáo)\nLãnh đạo Ban",
    archive="Lưu Văn phòng Ban",
    **PROVINCE_PERSONNEL,
)

INVITING_LETTER = Content(
    name="cong-van-moi-hop",
    type="Công văn",
    standard="hd05",
    number="Số 09-CV/ĐU",
    place_date="Phường Ví, ngày 01 tháng 6 năm 2026",
    subject="về việc mời dự hội nghị Ban Chấp hành Đảng bộ phường lần thứ tư",
    addressee="Các đồng chí Uỷ viên Ban Chấp hành Đảng bộ phường Ví, nhiệm kỳ 2025 - 2030",
    look=Look(body=15, exact=22),
    body="""
Ban Thường vụ Đảng uỷ phường Ví kính mời các đồng chí Uỷ viên Ban Chấp hành Đảng bộ phường dự hội nghị lần thứ tư.
Nội dung: Thảo luận, cho ý kiến về kết quả lãnh đạo phát triển kinh tế - xã hội sáu tháng đầu năm 2026 và công tác chuẩn bị sơ kết một năm thực hiện nghị quyết đại hội.
Thời gian: 01 ngày, bắt đầu từ 8 giờ 00 ngày 12/6/2026.
Địa điểm: Phòng họp số 1, trụ sở Đảng uỷ phường.
Tài liệu được gửi trên hệ thống thông tin điều hành tác nghiệp. Các đồng chí sắp xếp công việc, dự hội nghị đầy đủ, đúng thành phần; trường hợp vắng mặt phải báo cáo trước ngày 10/6/2026.
""",
    signature=Signature("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Trần Thị Thử"),
    recipients="Như trên\nThường trực Đảng uỷ",
    archive=ARCHIVE,
    **WARD,
)

DISTRICT_LETTER = Content(
    name="cong-van-huyen-uy-36",
    type="Công văn",
    standard="hd36",
    number="Số 1127-CV/HU",
    place_date="Ví Dụ, ngày 19 tháng 4 năm 2024",
    subject="tăng cường lãnh đạo phòng cháy,\nchữa cháy rừng mùa khô",
    urgency="KHẨN",
    addressee="Ban Cán sự đảng Uỷ ban nhân dân huyện\nCác đảng bộ, chi bộ cơ sở trực thuộc Huyện uỷ",
    look=Look(exact=18, after=6, before=0),
    body="""
Theo dự báo, nắng nóng gay gắt còn kéo dài đến giữa tháng 5/2024; cấp dự báo cháy rừng trên địa bàn ở mức cực kỳ nguy hiểm. Trong tuần qua đã xảy ra 02 vụ cháy tại xã Pá Thử và xã Nậm Mẫu, thiệt hại 3,6 ha rừng tái sinh.
Ban Thường vụ Huyện uỷ yêu cầu cấp uỷ các cấp lãnh đạo, chỉ đạo:
- Tạm dừng việc xử lý thực bì bằng lửa cho đến khi có thông báo mới;
- Tổ chức trực gác 24 giờ trong ngày tại các cửa rừng, chòi canh;
- Kiểm điểm trách nhiệm người đứng đầu cấp uỷ nơi để xảy ra cháy rừng do thiếu kiểm tra, đôn đốc.
Ban Tuyên giáo Huyện uỷ định hướng đài truyền thanh các xã tăng thời lượng phát tin cảnh báo bằng tiếng phổ thông và tiếng dân tộc.
Uỷ ban Kiểm tra Huyện uỷ theo dõi việc thực hiện, báo cáo Ban Thường vụ Huyện uỷ trước ngày 20/5/2024.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Vì Văn Thí"),
    recipients="Như trên\nThường trực Tỉnh uỷ (để báo cáo)\nCác đồng chí Huyện uỷ viên",
    archive="Lưu Văn phòng Huyện uỷ",
    **DISTRICT,
)

PERSONNEL_LETTER = Content(
    name="cong-van-hiep-y-nhan-su",
    type="Công văn",
    standard="hd05",
    number="Số 240-CV/ĐU",
    place_date="Mường Ví Dụ, ngày 25 tháng 9 năm 2026",
    subject="về việc hiệp y nhân sự Phó Chủ tịch Hội Nông dân xã",
    addressee="Hội Nông dân tỉnh Sơn Mẫu",
    look=Look(body=14, exact=21),
    body="""
Căn cứ quy hoạch cán bộ và yêu cầu nhiệm vụ, Ban Thường vụ Đảng uỷ xã Mường Ví Dụ dự kiến giới thiệu đồng chí Lường Văn Dụ, Đảng uỷ viên, Bí thư Chi bộ bản Pom Mẫu, để hiệp thương giữ chức Phó Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam xã, Chủ tịch Hội Nông dân xã.
Đồng chí Lường Văn Dụ sinh năm 1985, trình độ đại học nông nghiệp, cao cấp lý luận chính trị, ba năm liền hoàn thành tốt nhiệm vụ; không vi phạm kỷ luật đảng, pháp luật của Nhà nước.
Ban Thường vụ Đảng uỷ xã trân trọng đề nghị Hội Nông dân tỉnh cho ý kiến bằng văn bản trước ngày 05/10/2026 để hoàn thiện quy trình.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Như trên\nBan Tổ chức Tỉnh uỷ\nBan Xây dựng Đảng Đảng uỷ xã",
    archive=ARCHIVE,
    **COMMUNE,
)
