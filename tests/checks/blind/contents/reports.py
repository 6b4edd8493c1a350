"""Reports: monthly, of an inspection committee, of a cell, to a congress, with a table, with an appendix that lies."""

from tests.checks.blind.content import Appendix, Content, Look, Signature
from tests.checks.blind.contents.names import ARCHIVE, CELL, COMMUNE, COMMUNE_OFFICE, PROVINCE, PROVINCE_INSPECTION
from tests.checks.blind.page import Table

MONTHLY = Content(
    name="bao-cao-thang-co-bang",
    type="Báo cáo",
    standard="hd05",
    number="Số 96-BC/ĐU",
    place_date="Mường Ví Dụ, ngày 24 tháng 8 năm 2026",
    subject="kết quả phát triển đảng viên tám tháng đầu năm 2026",
    look=Look(exact=19),
    table=Table(
        (
            ("TT", "Loại hình chi bộ", "Chỉ tiêu", "Đã kết nạp", "Tỷ lệ (%)"),
            ("1", "Chi bộ bản", "18", "12", "66,7"),
            ("2", "Chi bộ trường học", "6", "5", "83,3"),
            ("3", "Chi bộ cơ quan", "4", "4", "100"),
            ("4", "Chi bộ trạm y tế", "2", "1", "50"),
        ),
        (36.0, 180.0, 72.0, 90.0, 76.0),
    ),
    body="""
! 1. Kết quả thực hiện
Năm 2026, Đảng bộ xã được giao kết nạp 30 đảng viên. Đến ngày 20/8/2026, Đảng uỷ đã kết nạp 22 quần chúng ưu tú, đạt 73,3% chỉ tiêu. Kết quả theo loại hình chi bộ như sau:
[]
Trong số đảng viên mới có 13 đồng chí là nữ, 19 đồng chí là người dân tộc thiểu số, 17 đồng chí trong độ tuổi thanh niên.
! 2. Khó khăn, vướng mắc
Bốn chi bộ bản chưa giới thiệu được quần chúng nào. Nguyên nhân chủ yếu do thanh niên đi lao động ngoài tỉnh, một số quần chúng chưa đạt trình độ học vấn theo quy định.
! 3. Nhiệm vụ từ nay đến cuối năm
Đảng uỷ phân công từng đồng chí Uỷ viên Ban Thường vụ phụ trách một chi bộ chưa kết nạp được đảng viên; mở thêm 01 lớp nhận thức về Đảng trong tháng 10/2026; phấn đấu hoàn thành 100% chỉ tiêu trước ngày 10/12/2026.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hà Văn Dụ"),
    recipients="Ban Thường vụ Tỉnh uỷ\nBan Tổ chức Tỉnh uỷ\nCác chi bộ trực thuộc",
    archive=ARCHIVE,
    **COMMUNE,
)

INSPECTION = Content(
    name="bao-cao-uy-ban-kiem-tra-tinh-uy",
    type="Báo cáo",
    standard="hd36",
    number="Số 143-BC/UBKTTU",
    place_date="Sơn Mẫu, ngày 11 tháng 12 năm 2025",
    subject="kết quả kiểm tra việc chấp hành quy chế làm việc của cấp uỷ đối với Đảng uỷ xã Nậm Thí",
    look=Look(kind=15, exact=18),
    body="""
Thực hiện Quyết định số 77-QĐ/UBKTTU, ngày 20/10/2025 của Uỷ ban Kiểm tra Tỉnh uỷ về kiểm tra việc chấp hành quy chế làm việc của cấp uỷ, Uỷ ban Kiểm tra Tỉnh uỷ báo cáo kết quả như sau:
! I- TÌNH HÌNH CHUNG
Đảng bộ xã Nậm Thí có 17 chi bộ trực thuộc với 402 đảng viên. Ban Chấp hành Đảng bộ nhiệm kỳ 2025 - 2030 gồm 25 đồng chí, Ban Thường vụ 08 đồng chí.
! II- KẾT QUẢ KIỂM TRA
! 1. Ưu điểm
Đảng uỷ ban hành quy chế làm việc trong vòng 30 ngày sau đại hội; duy trì chế độ hội nghị định kỳ; phân công nhiệm vụ cho từng cấp uỷ viên bằng văn bản.
! 2. Hạn chế, khuyết điểm
- 02 trên 05 hội nghị gửi tài liệu cho đại biểu chậm hơn thời hạn quy chế quy định;
- Sổ ghi biên bản hội nghị Ban Thường vụ tháng 9/2025 chưa có chữ ký của người chủ trì;
- Chưa thực hiện chế độ chất vấn trong Đảng.
! III- NHẬN XÉT VÀ KIẾN NGHỊ
Đảng uỷ xã Nậm Thí cơ bản chấp hành đúng quy chế; hạn chế nêu trên thuộc trách nhiệm của Thường trực Đảng uỷ và Văn phòng Đảng uỷ.
Uỷ ban Kiểm tra Tỉnh uỷ đã thông báo kết luận, yêu cầu Đảng uỷ xã Nậm Thí khắc phục và báo cáo trước ngày 31/01/2026.
""",
    signature=Signature("T/M UỶ BAN KIỂM TRA", "PHÓ CHỦ NHIỆM", "Bạc Cầm Thử"),
    recipients="Thường trực Tỉnh uỷ\nCác đồng chí Uỷ viên Uỷ ban Kiểm tra Tỉnh uỷ\nĐảng uỷ xã Nậm Thí",
    archive="Lưu Văn phòng Uỷ ban Kiểm tra",
    **PROVINCE_INSPECTION,
)

CELL_YEAR = Content(
    name="bao-cao-chi-bo-sau-thang",
    type="Báo cáo",
    standard="hd05",
    number="Số 04-BC/CB",
    place_date="Mường Ví Dụ, ngày 22 tháng 6 năm 2026",
    subject="sơ kết công tác sáu tháng đầu năm 2026",
    look=Look(subject=15, body=15, exact=20),
    body="""
! I. Kết quả đạt được
Chi bộ có 25 đảng viên, trong đó 02 đồng chí được miễn công tác và sinh hoạt. Sáu tháng qua, Chi bộ họp 06 kỳ thường kỳ và 02 kỳ chuyên đề, tỷ lệ đảng viên dự họp đạt 93%.
Về kinh tế: lãnh đạo nhân dân gieo cấy 31 ha lúa xuân, năng suất 58 tạ/ha; trồng mới 4 ha cây ăn quả; thu nhập bình quân ước đạt 24 triệu đồng/người.
Về xã hội: không có vụ việc vi phạm pháp luật nghiêm trọng; 100% trẻ trong độ tuổi đến trường; xoá 03 nhà tạm.
Về xây dựng Đảng: kết nạp 01 đảng viên, hoàn thành thu, nộp đảng phí đúng thời hạn hằng tháng.
! II. Hạn chế
Việc tự phê bình và phê bình trong sinh hoạt có lúc còn nể nang; 01 đảng viên vắng sinh hoạt hai kỳ có lý do.
! III. Nhiệm vụ sáu tháng cuối năm
1. Lãnh đạo thu hoạch lúa mùa gọn, an toàn trước mùa lũ.
2. Kết nạp thêm 01 đảng viên; kèm cặp 02 quần chúng đang theo học lớp nhận thức về Đảng.
3. Tổ chức kiểm điểm, đánh giá chất lượng đảng viên cuối năm đúng hướng dẫn của Đảng uỷ.
""",
    signature=Signature("T/M CHI BỘ", "PHÓ BÍ THƯ", "Lò Văn Thí"),
    recipients="Đảng uỷ xã Mường Ví Dụ\nCác đồng chí đảng viên trong chi bộ",
    archive="Lưu Chi bộ",
    **CELL,
)

APPRAISAL = Content(
    name="bao-cao-tham-dinh-van-phong",
    type="Báo cáo",
    standard="hd05",
    number="Số 17-BC/VPĐU",
    place_date="Mường Ví Dụ, ngày 09 tháng 10 năm 2026",
    subject="thẩm định dự thảo Đề án sắp xếp chi bộ trực thuộc Đảng uỷ",
    look=Look(kind=15, exact=19, before=7),
    body="""
Văn phòng Đảng uỷ nhận được dự thảo Đề án sắp xếp chi bộ trực thuộc Đảng uỷ do Ban Xây dựng Đảng chủ trì xây dựng. Sau khi nghiên cứu, Văn phòng Đảng uỷ báo cáo kết quả thẩm định như sau:
1. Về thẩm quyền: Đề án thuộc thẩm quyền ban hành của Ban Thường vụ Đảng uỷ theo quy chế làm việc.
2. Về trình tự: Ban Xây dựng Đảng đã lấy ý kiến 21 trên 21 chi bộ; có 19 chi bộ nhất trí, 02 chi bộ đề nghị giữ nguyên tên gọi.
3. Về nội dung: Cần bổ sung phương án bàn giao quỹ đảng phí và con dấu; làm rõ thời hạn chỉ định chi uỷ lâm thời.
4. Về thể thức: Dự thảo trình bày đúng hướng dẫn; đề nghị thống nhất cách viết tên bản, tiểu khu trong toàn văn bản.
Văn phòng Đảng uỷ đề nghị Ban Xây dựng Đảng tiếp thu, hoàn thiện trước khi trình Ban Thường vụ Đảng uỷ.
""",
    signature=Signature("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lò Thị Mẫu"),
    recipients="Thường trực Đảng uỷ\nBan Xây dựng Đảng",
    archive="Lưu Văn phòng",
    **COMMUNE_OFFICE,
)

PROVINCIAL = Content(
    name="bao-cao-tinh-uy-phu-luc-ngang",
    type="Báo cáo",
    standard="hd05",
    number="Số 208-BC/TU",
    place_date="Sơn Mẫu, ngày 30 tháng 6 năm 2026",
    subject="sơ kết một năm vận hành mô hình chính quyền địa phương hai cấp",
    look=Look(exact=18),
    mirrored=True,
    body="""
# Phần thứ nhất
# KẾT QUẢ MỘT NĂM THỰC HIỆN
! 1. Công tác lãnh đạo, chỉ đạo
Ban Thường vụ Tỉnh uỷ ban hành 14 văn bản chỉ đạo, thành lập 06 tổ công tác giúp cơ sở tháo gỡ khó khăn. Các đồng chí Uỷ viên Ban Thường vụ Tỉnh uỷ trực tiếp làm việc với 38 trên 38 xã, phường.
! 2. Sắp xếp tổ chức bộ máy và cán bộ
Sau sắp xếp, toàn tỉnh có 38 đảng uỷ xã, phường; 100% cấp uỷ đã ban hành quy chế làm việc. Tổng số cán bộ, công chức cấp xã là 2.146 người, đạt 91,2% so với số được giao.
! 3. Hoạt động của cơ quan tham mưu, giúp việc cấp uỷ
Mỗi đảng uỷ xã, phường có văn phòng, ban xây dựng đảng và cơ quan uỷ ban kiểm tra. Biên chế bình quân 17 người. Việc gửi, nhận văn bản điện tử được thực hiện ở 36 trên 38 đảng uỷ; số liệu từng khu vực nêu tại Phụ lục 1 và Phụ lục 2 kèm theo Báo cáo này.
# Phần thứ hai
# HẠN CHẾ, NGUYÊN NHÂN
Một số xã vùng cao thiếu cán bộ có chuyên môn về tài chính, công nghệ thông tin. Trụ sở làm việc phân tán, khoảng cách giữa các cơ sở có nơi trên 10 km. Nhận thức của một bộ phận cán bộ về thẩm quyền mới chưa đầy đủ.
# Phần thứ ba
# NHIỆM VỤ THỜI GIAN TỚI
1. Hoàn thiện quy chế phối hợp giữa đảng uỷ với chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội trong quý III/2026.
2. Bố trí đủ biên chế theo vị trí việc làm; ưu tiên luân chuyển cán bộ trẻ về các xã biên giới.
3. Đầu tư đường truyền, thiết bị cho 02 đảng uỷ chưa gửi, nhận văn bản điện tử, hoàn thành trước ngày 30/9/2026.
4. Kiểm tra định kỳ hằng quý; biểu dương, nhân rộng cách làm hay.
""",
    signature=Signature("T/M TỈNH UỶ", "PHÓ BÍ THƯ", "Hoàng Văn Thí"),
    recipients="Ban Bí thư Trung ương Đảng\nVăn phòng Trung ương Đảng\nCác đồng chí Tỉnh uỷ viên\nCác đảng uỷ trực thuộc Tỉnh uỷ",
    archive="Lưu Văn phòng Tỉnh uỷ",
    appendices=(
        Appendix(
            "Phụ lục 1",
            "TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN THEO KHU VỰC",
            "(Kèm theo Báo cáo số 208-BC/TU, ngày 30/6/2026 của Tỉnh uỷ Sơn Mẫu)",
            table=Table(
                (
                    ("TT", "Khu vực", "Số xã, phường", "Số chi bộ", "Số đảng viên"),
                    ("1", "Khu vực I (vùng thấp)", "11", "402", "11.860"),
                    ("2", "Khu vực II (vùng giữa)", "15", "467", "12.315"),
                    ("3", "Khu vực III (vùng cao, biên giới)", "12", "381", "8.904"),
                ),
                (34.0, 190.0, 80.0, 70.0, 90.0),
            ),
        ),
        Appendix(
            "Phụ lục 2",
            "KẾT QUẢ GỬI, NHẬN VĂN BẢN ĐIỆN TỬ VÀ ĐẦU TƯ THIẾT BỊ",
            "(Kèm theo Báo cáo số 208-BC/TU, ngày 30/6/2026 của Tỉnh uỷ Sơn Mẫu)",
            table=Table(
                (
                    (
                        "TT",
                        "Khu vực",
                        "Văn bản đến điện tử",
                        "Văn bản đi điện tử",
                        "Máy tính đã cấp",
                        "Đường truyền riêng",
                        "Ghi chú",
                    ),
                    ("1", "Khu vực I", "18.220", "9.114", "187", "11", ""),
                    ("2", "Khu vực II", "21.507", "10.032", "240", "15", ""),
                    ("3", "Khu vực III", "12.968", "5.377", "151", "10", "Còn 02 xã chưa có đường truyền riêng"),
                ),
                (34.0, 120.0, 95.0, 95.0, 95.0, 95.0, 160.0),
            ),
            landscape=True,
        ),
    ),
    **PROVINCE,
)

OUTGOING = Content(
    name="bao-cao-kiem-diem-chi-uy-36",
    type="Báo cáo",
    standard="hd36",
    number="Số 11-BC/CB",
    place_date="Mường Ví Dụ, ngày 05 tháng 11 năm 2025",
    subject="kiểm điểm tập thể chi uỷ năm 2025",
    look=Look(exact=18),
    body="""
! I- ƯU ĐIỂM, KẾT QUẢ ĐẠT ĐƯỢC
1. Chi uỷ chấp hành nghiêm nguyên tắc tập trung dân chủ; mọi chủ trương đều được bàn bạc trước khi đưa ra chi bộ. Các đồng chí chi uỷ viên đoàn kết, gần dân.
2. Lãnh đạo thực hiện hoàn thành 11 trên 12 chỉ tiêu nghị quyết năm; tỷ lệ hộ nghèo giảm còn 9,4%.
3. Sinh hoạt chi bộ đúng ngày mồng 5 hằng tháng; bốn kỳ sinh hoạt chuyên đề được chuẩn bị bằng văn bản.
! II- HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN
Chi uỷ chưa kịp thời nắm tình hình mâu thuẫn về ranh giới nương giữa hai nhóm hộ trong tháng 5/2025. Nguyên nhân chủ quan là phân công đảng viên phụ trách nhóm hộ chưa sát.
! III- KẾT QUẢ KHẮC PHỤC HẠN CHẾ ĐÃ CHỈ RA
Việc ghi biên bản sinh hoạt chậm do Đảng uỷ nhắc nhở tại kỳ kiểm điểm năm 2024 đã được khắc phục từ tháng 02/2025.
! IV- TỰ XẾP LOẠI
Chi uỷ tự nhận mức hoàn thành tốt nhiệm vụ, kết quả biểu quyết 03 trên 03 đồng chí nhất trí.
""",
    signature=Signature("T/M CHI BỘ", "BÍ THƯ", "Quàng Văn Thử"),
    recipients="Đảng uỷ xã Mường Ví Dụ\nCác đồng chí chi uỷ viên",
    archive="Lưu Chi bộ",
    **CELL,
)
