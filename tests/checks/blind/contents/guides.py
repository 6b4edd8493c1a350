"""Instructions, regulations, proposals, minutes and papers of two issuers."""

from tests.checks.blind.content import Content, Look, Signature
from tests.checks.blind.contents.names import ARCHIVE, COMMUNE, COMMUNE_OFFICE, PROVINCE_PERSONNEL

GUIDE = Content(
    name="huong-dan-ban-to-chuc-tinh-uy",
    type="Hướng dẫn",
    standard="hd05",
    number="Số 29-HD/BTCTU",
    place_date="Sơn Mẫu, ngày 20 tháng 8 năm 2026",
    subject="đánh giá, xếp loại chất lượng sinh hoạt chi bộ",
    look=Look(exact=18),
    body="""
Thực hiện Quy định số 15-QĐ/TU, ngày 03/8/2026 của Ban Thường vụ Tỉnh uỷ Sơn Mẫu về nâng cao chất lượng sinh hoạt chi bộ, Ban Tổ chức Tỉnh uỷ hướng dẫn như sau:
! I- NGUYÊN TẮC
Đánh giá khách quan, thực chất, lấy hiệu quả lãnh đạo làm thước đo; đánh giá ngay sau mỗi kỳ sinh hoạt, công khai kết quả trong chi bộ.
! II- TIÊU CHÍ VÀ CÁCH CHẤM ĐIỂM
! 1. Thang điểm
Tổng điểm là 100, gồm: công tác chuẩn bị 20 điểm; nội dung sinh hoạt 40 điểm; điều hành và phát biểu 30 điểm; thực hiện nghị quyết kỳ trước 10 điểm.
! 2. Xếp loại
a) Tốt: từ 90 điểm trở lên, không tiêu chí nào đạt dưới 50% số điểm;
b) Khá: từ 70 đến dưới 90 điểm;
c) Trung bình: từ 50 đến dưới 70 điểm;
d) Yếu: dưới 50 điểm.
! III- QUY TRÌNH
1. Bí thư chi bộ hoặc người chủ trì tự chấm điểm, nêu rõ căn cứ.
2. Chi bộ thảo luận, biểu quyết mức xếp loại; thư ký ghi vào biên bản.
3. Chi bộ gửi kết quả về đảng uỷ cơ sở trong thời hạn ba ngày làm việc.
4. Đảng uỷ cơ sở rà soát, thông báo kết quả chung mỗi quý một lần.
! IV- TỔ CHỨC THỰC HIỆN
Các đảng uỷ trực thuộc Tỉnh uỷ chỉ đạo thực hiện thống nhất từ kỳ sinh hoạt tháng 9/2026. Hướng dẫn này thay thế Hướng dẫn số 08-HD/BTCTU, ngày 11/3/2022 của Ban Tổ chức Tỉnh uỷ về đánh giá sinh hoạt chi bộ.
""",
    signature=Signature("", "TRƯỞNG BAN", "Lâm Văn Dụ"),
    recipients="Thường trực Tỉnh uỷ\nCác đảng uỷ trực thuộc Tỉnh uỷ\nLãnh đạo, chuyên viên Ban",
    archive="Lưu Văn phòng Ban",
    **PROVINCE_PERSONNEL,
)

OLD_GUIDE = Content(
    name="huong-dan-ban-tuyen-giao-huyen-uy-36",
    type="Hướng dẫn",
    standard="hd36",
    parent="HUYỆN UỶ VÍ DỤ",
    agency="BAN TUYÊN GIÁO",
    number="Số 41-HD/BTGHU",
    place_date="Ví Dụ, ngày 08 tháng 01 năm 2024",
    subject="tuyên truyền kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam",
    look=Look(kind=15, exact=20),
    body="""
Thực hiện Hướng dẫn số 120-HD/BTGTU, ngày 02/01/2024 của Ban Tuyên giáo Tỉnh uỷ Sơn Mẫu về tuyên truyền các ngày lễ lớn năm 2024, Ban Tuyên giáo Huyện uỷ hướng dẫn như sau:
1. Nội dung tuyên truyền: ý nghĩa lịch sử của ngày 03/02/1930; thành tựu của đất nước, của tỉnh, của huyện; gương đảng viên 30 năm tuổi Đảng trở lên tiêu biểu.
2. Hình thức: sinh hoạt chi bộ, cổ động trực quan tại trung tâm xã, phát thanh lưu động, thi kể chuyện trong trường học.
3. Thời gian cao điểm: từ ngày 25/01/2024 đến ngày 10/02/2024.
Các đảng uỷ, chi bộ cơ sở báo cáo kết quả về Ban Tuyên giáo Huyện uỷ trước ngày 20/02/2024.
""",
    signature=Signature("", "PHÓ TRƯỞNG BAN", "Hà Thị Mẫu"),
    recipients="Ban Tuyên giáo Tỉnh uỷ\nThường trực Huyện uỷ\nCác đảng uỷ, chi bộ cơ sở",
    archive="Lưu Ban Tuyên giáo",
)

REGULATION = Content(
    name="quy-dinh-trach-nhiem-neu-guong",
    type="Quy định",
    standard="hd05",
    number="Số 07-QĐ/ĐU",
    place_date="Mường Ví Dụ, ngày 15 tháng 10 năm 2026",
    subject="trách nhiệm nêu gương của cấp ủy viên trong chuyển đổi số",
    look=Look(body=14, exact=22),
    body="""
~ Căn cứ Điều lệ Đảng Cộng sản Việt Nam
~ Căn cứ Quy chế số 01-QC/ĐU, ngày 20/8/2025 của Ban Chấp hành Đảng bộ xã Mường Ví Dụ về chế độ làm việc của Đảng ủy, Ban Thường vụ Đảng ủy
= BAN THƯỜNG VỤ ĐẢNG ỦY QUY ĐỊNH
@ Điều 1. Phạm vi, đối tượng
Quy định này áp dụng đối với Đảng ủy viên, chi ủy viên các chi bộ trực thuộc Đảng ủy xã Mường Ví Dụ.
@ Điều 2. Nội dung nêu gương
1. Gương mẫu xử lý văn bản trên môi trường điện tử; không yêu cầu cấp dưới in văn bản đã có bản điện tử.
2. Tự mình sử dụng thành thạo chữ ký số, hội nghị trực tuyến và Sổ tay đảng viên điện tử.
3. Giữ bí mật tài khoản, mật khẩu; không dùng phần mềm không rõ nguồn gốc để xử lý công việc của Đảng.
4. Mỗi năm hướng dẫn ít nhất 05 đảng viên cao tuổi sử dụng dịch vụ công trực tuyến.
@ Điều 3. Đánh giá
Kết quả nêu gương là một nội dung kiểm điểm, đánh giá, xếp loại cấp ủy viên cuối năm.
@ Điều 4. Tổ chức thực hiện
1. Văn phòng Đảng ủy theo dõi tỷ lệ xử lý văn bản điện tử của từng đồng chí, công khai hằng quý.
2. Ủy ban Kiểm tra Đảng ủy giám sát việc thực hiện.
3. Quy định này có hiệu lực từ ngày ký.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Ban Thường vụ Tỉnh ủy\nCác đồng chí Đảng ủy viên\nCác chi bộ trực thuộc",
    archive="Lưu Văn phòng Đảng ủy",
    parent="ĐẢNG BỘ TỈNH SƠN MẪU",
    agency="ĐẢNG ỦY XÃ MƯỜNG VÍ DỤ",
)

OLD_PROPOSAL = Content(
    name="to-trinh-chuan-y-chi-uy-36",
    type="Tờ trình",
    standard="hd36",
    parent="ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ",
    agency="CHI BỘ BẢN NÀ THÍ",
    number="Số 01-TTr/CB",
    place_date="Mường Ví Dụ, ngày 19 tháng 9 năm 2025",
    subject="chuẩn y kết quả bầu Chi uỷ nhiệm kỳ 2025 - 2030",
    addressee="Ban Thường vụ Đảng uỷ xã Mường Ví Dụ",
    look=Look(subject=15, exact=20),
    body="""
Ngày 18/9/2025, Chi bộ bản Nà Thí đã tổ chức thành công Đại hội Chi bộ nhiệm kỳ 2025 - 2030. Đại hội bầu Chi uỷ gồm 03 đồng chí; hội nghị Chi uỷ lần thứ nhất bầu Bí thư, Phó Bí thư, kết quả như sau:
1. Đồng chí Quàng Văn Thử, Bí thư, đạt 100% số phiếu.
2. Đồng chí Lò Văn Thí, Phó Bí thư, đạt 100% số phiếu.
3. Đồng chí Tòng Thị Mẫu, chi uỷ viên, trúng cử với 22 trên 24 phiếu.
Chi bộ bản Nà Thí kính đề nghị Ban Thường vụ Đảng uỷ xem xét, chuẩn y.
""",
    signature=Signature("T/M CHI BỘ", "BÍ THƯ", "Quàng Văn Thử"),
    recipients="Như trên\nBan Xây dựng Đảng Đảng uỷ xã",
    archive="Lưu Chi bộ",
)

OFFICE_PROPOSAL = Content(
    name="to-trinh-van-phong-mua-sam",
    type="Tờ trình",
    standard="hd05",
    number="Số 27-TTr/VPĐU",
    place_date="Mường Ví Dụ, ngày 06 tháng 11 năm 2026",
    subject="xin chủ trương mua sắm máy quét phục vụ số hoá tài liệu lưu trữ",
    addressee="Ban Thường vụ Đảng uỷ xã Mường Ví Dụ",
    look=Look(exact=18, before=6),
    body="""
Kho lưu trữ Đảng uỷ đang bảo quản 46 mét giá tài liệu của các đảng bộ trước sắp xếp. Theo kế hoạch, đến hết quý II/2027 phải số hoá xong 60.000 trang tài liệu bảo quản vĩnh viễn.
Hiện Văn phòng Đảng uỷ chỉ có 01 máy quét khổ A4, tốc độ 20 trang/phút, thường xuyên hỏng. Văn phòng Đảng uỷ trình Ban Thường vụ Đảng uỷ cho chủ trương:
1. Mua 01 máy quét tự động hai mặt, tốc độ từ 60 trang/phút; kinh phí dự kiến 38 triệu đồng từ nguồn chi thường xuyên năm 2026.
2. Thuê bảo trì thiết bị 12 tháng; kinh phí dự kiến 3,6 triệu đồng.
Văn phòng Đảng uỷ kính trình Ban Thường vụ Đảng uỷ xem xét, quyết định.
""",
    signature=Signature("", "CHÁNH VĂN PHÒNG", "Tòng Thị Dụ"),
    recipients="Như trên\nBộ phận tài chính, kế toán",
    archive="Lưu Văn phòng",
    **COMMUNE_OFFICE,
)

MINUTES = Content(
    name="bien-ban-hoi-nghi-ban-thuong-vu",
    type="Biên bản",
    standard="hd05",
    number="Số 33-BB/ĐU",
    place_date="Mường Ví Dụ, ngày 25 tháng 9 năm 2026",
    subject="hội nghị Ban Thường vụ Đảng uỷ về công tác cán bộ",
    look=Look(exact=18),
    body="""
! I- THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN
Hội nghị bắt đầu lúc 8 giờ 00 ngày 25/9/2026 tại phòng họp Đảng uỷ. Có mặt 08 trên 09 đồng chí Uỷ viên Ban Thường vụ; vắng 01 đồng chí đi học tập trung.
Chủ trì: Đồng chí Cầm Văn Mẫu, Bí thư Đảng uỷ. Ghi biên bản: Đồng chí Lò Thị Mẫu, Phó Chánh Văn phòng Đảng uỷ.
! II- NỘI DUNG
1. Đồng chí Trưởng Ban Xây dựng Đảng trình bày phương án điều động cán bộ từ Văn phòng Đảng uỷ sang Trung tâm Chính trị.
2. Ý kiến thảo luận: Đồng chí Hà Văn Dụ nhất trí, đề nghị bố trí người thay thế trước khi điều động. Đồng chí Vàng A Thí đề nghị làm rõ chế độ phụ cấp.
3. Đồng chí chủ trì kết luận: thống nhất phương án; giao Ban Xây dựng Đảng hoàn thiện hồ sơ, trình ký trước ngày 02/10/2026.
4. Biểu quyết: 08 trên 08 đồng chí có mặt tán thành, đạt 100%.
Hội nghị kết thúc lúc 9 giờ 40 cùng ngày; biên bản đã được đọc để hội nghị nghe và nhất trí thông qua.
""",
    others=(Signature("", "NGƯỜI GHI BIÊN BẢN", "Lò Thị Mẫu"),),
    signature=Signature("", "CHỦ TRÌ HỘI NGHỊ", "Cầm Văn Mẫu"),
    recipients="Các đồng chí Uỷ viên Ban Thường vụ Đảng uỷ",
    archive=ARCHIVE,
    **COMMUNE,
)

CONFIRMED_MINUTES = Content(
    name="bien-ban-hoi-nghi-co-xac-nhan-36",
    type="Biên bản",
    standard="hd36",
    number="Số 14-BB/ĐU",
    place_date="Mường Ví Dụ, ngày 12 tháng 12 năm 2025",
    subject="hội nghị kiểm điểm tập thể Ban Thường vụ Đảng uỷ năm 2025",
    look=Look(exact=18),
    body="""
Hội nghị khai mạc lúc 7 giờ 30 ngày 12/12/2025, có 09 trên 09 đồng chí Uỷ viên Ban Thường vụ dự. Đồng chí Hà Văn Dụ, Phó Bí thư Đảng uỷ, chủ trì; đồng chí Nguyễn Văn Thí ghi biên bản.
! 1. Báo cáo kiểm điểm
Đồng chí chủ trì trình bày dự thảo báo cáo kiểm điểm tập thể gồm bốn phần, nêu 05 hạn chế và trách nhiệm của từng đồng chí phụ trách lĩnh vực.
! 2. Ý kiến góp ý
Có 07 lượt ý kiến, tập trung vào việc chậm ban hành quy chế phối hợp và chưa sâu sát cơ sở ở hai bản biên giới.
! 3. Kết quả bỏ phiếu
Tập thể Ban Thường vụ tự nhận mức hoàn thành tốt nhiệm vụ với 09 trên 09 phiếu, đạt 100%.
Hội nghị bế mạc lúc 11 giờ 30 cùng ngày.
""",
    others=(Signature("", "NGƯỜI GHI BIÊN BẢN", "Nguyễn Văn Thí"),),
    signature=Signature("", "CHỦ TRÌ HỘI NGHỊ", "Hà Văn Dụ"),
    recipients="Các đồng chí Uỷ viên Ban Thường vụ Đảng uỷ",
    archive=ARCHIVE,
    confirmed="Xác nhận chữ ký của đồng chí Hà Văn Dụ",
    confirms=Signature("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Tòng Thị Dụ"),
    **COMMUNE,
)

JOINT = Content(
    name="quy-che-lien-co-quan",
    type="Quy chế",
    standard="hd05",
    agency="BAN TỔ CHỨC TỈNH UỶ SƠN MẪU -\nBAN NỘI CHÍNH TỈNH UỶ SƠN MẪU",
    number="Số 02-QC/BTCTU-BNCTU",
    place_date="Sơn Mẫu, ngày 21 tháng 9 năm 2026",
    subject="phối hợp công tác giữa Ban Tổ chức Tỉnh uỷ và Ban Nội chính Tỉnh uỷ",
    look=Look(exact=18, before=6),
    body="""
# Chương I
# QUY ĐỊNH CHUNG
@ Điều 1. Phạm vi phối hợp
Quy chế này quy định việc phối hợp giữa Ban Tổ chức Tỉnh uỷ và Ban Nội chính Tỉnh uỷ trong tham mưu công tác cán bộ các cơ quan nội chính.
@ Điều 2. Nguyên tắc
1. Đúng chức năng, nhiệm vụ; giữ bí mật thông tin.
2. Chủ động, kịp thời; ý kiến khác nhau được báo cáo Thường trực Tỉnh uỷ quyết định.
# Chương II
# NỘI DUNG VÀ HÌNH THỨC PHỐI HỢP
@ Điều 3. Nội dung phối hợp
1. Thẩm định nhân sự trước khi bổ nhiệm, giới thiệu ứng cử.
2. Trao đổi thông tin, tài liệu về cán bộ có liên quan đến vụ việc đang được theo dõi.
@ Điều 4. Hình thức phối hợp
1. Trao đổi bằng văn bản; thời hạn trả lời không quá bảy ngày làm việc.
2. Họp giao ban sáu tháng một lần do hai cơ quan luân phiên chủ trì.
# Chương III
# ĐIỀU KHOẢN THI HÀNH
@ Điều 5. Hiệu lực
Quy chế có hiệu lực từ ngày ký. Phòng Tổ chức cán bộ và Phòng Tổng hợp của hai Ban giúp lãnh đạo theo dõi, đôn đốc thực hiện.
""",
    others=(Signature("", "TRƯỞNG BAN NỘI CHÍNH\nTỈNH UỶ", "Vi Thị Thử"),),
    signature=Signature("", "TRƯỞNG BAN TỔ CHỨC\nTỈNH UỶ", "Lâm Văn Dụ"),
    recipients="Thường trực Tỉnh uỷ\nCác cơ quan nội chính tỉnh\nLãnh đạo hai Ban",
    archive="Lưu Văn phòng Ban Tổ chức Tỉnh uỷ",
    head=216,
)

STATUTE = Content(
    name="quy-che-doi-thoai",
    type="Quy chế",
    standard="hd05",
    number="Số 02-QC/ĐU",
    place_date="Mường Ví Dụ, ngày 11 tháng 11 năm 2026",
    subject="tiếp xúc, đối thoại của người đứng đầu cấp uỷ với nhân dân",
    look=Look(exact=19),
    body="""
# Chương I
# QUY ĐỊNH CHUNG
@ Điều 1. Phạm vi điều chỉnh
Quy chế này quy định nội dung, hình thức, trình tự tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cấp uỷ với nhân dân trên địa bàn xã.
@ Điều 2. Đối tượng áp dụng
1. Bí thư Đảng uỷ xã.
2. Bí thư các chi bộ trực thuộc.
@ Điều 3. Nguyên tắc
Bảo đảm dân chủ, công khai, đúng pháp luật; không đối thoại về nội dung đang được cơ quan có thẩm quyền giải quyết hoặc thuộc bí mật nhà nước.
# Chương II
# TRÌNH TỰ TỔ CHỨC
@ Điều 4. Định kỳ và đột xuất
1. Bí thư Đảng uỷ đối thoại định kỳ ít nhất hai lần trong năm; bí thư chi bộ bản mỗi quý một lần.
2. Đối thoại đột xuất khi có vụ việc phức tạp, đông người hoặc theo chỉ đạo của cấp trên.
@ Điều 5. Chuẩn bị
1. Văn phòng Đảng uỷ thu thập ý kiến nhân dân, phân loại, thông báo nội dung trước ít nhất mười ngày.
2. Mặt trận Tổ quốc và các đoàn thể vận động nhân dân tham gia đúng thành phần.
@ Điều 6. Kết luận và trả lời
1. Người chủ trì kết luận từng nội dung, nêu rõ cơ quan giải quyết, thời hạn.
2. Thông báo kết luận được niêm yết tại nhà văn hoá bản trong thời hạn năm ngày làm việc.
# Chương III
# TỔ CHỨC THỰC HIỆN
@ Điều 7. Trách nhiệm thi hành
Văn phòng Đảng uỷ, các cơ quan, đơn vị và chi bộ trực thuộc thực hiện Quy chế này; kết quả đối thoại được đưa vào nội dung kiểm điểm cuối năm của người đứng đầu.
""",
    signature=Signature("T/M ĐẢNG UỶ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Ban Thường vụ Tỉnh uỷ\nCác đồng chí Đảng uỷ viên\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
    **COMMUNE,
)
