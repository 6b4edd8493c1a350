"""Decisions: on a cadre, on a member, on a reward, of a district, and one that issues a statute of eight pages."""

from tests.checks.blind.content import Appendix, Content, Look, Signature
from tests.checks.blind.contents.names import ARCHIVE, COMMUNE, DISTRICT, PROVINCE, WARD
from tests.checks.blind.contents.statute import STATUTE
from tests.checks.blind.page import Table

CADRE = Content(
    name="quyet-dinh-dieu-dong-can-bo",
    type="Quyết định",
    standard="hd05",
    number="Số 71-QĐ/ĐU",
    place_date="Mường Ví Dụ, ngày 01 tháng 10 năm 2026",
    subject="điều động, chỉ định cán bộ",
    look=Look(exact=18),
    body="""
~ Căn cứ Điều lệ Đảng Cộng sản Việt Nam
~ Căn cứ Quy định số 12-QĐ/TU, ngày 04/8/2026 của Ban Thường vụ Tỉnh uỷ Sơn Mẫu về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử
~ Căn cứ Quy chế số 01-QC/ĐU, ngày 20/8/2025 của Ban Chấp hành Đảng bộ xã Mường Ví Dụ về chế độ làm việc của Đảng uỷ, Ban Thường vụ Đảng uỷ
~ Xét đề nghị của Ban Xây dựng Đảng Đảng uỷ tại Tờ trình số 31-TTr/BXDĐ, ngày 25/9/2026 về công tác cán bộ
= BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH
@ Điều 1. | Điều động đồng chí Lường Văn Thí, sinh ngày 12/5/1990, chuyên viên Văn phòng Đảng uỷ, đến nhận công tác tại Trung tâm Chính trị và chỉ định tham gia Chi uỷ Chi bộ Trung tâm Chính trị, nhiệm kỳ 2025 - 2030, kể từ ngày 05/10/2026.
@ Điều 2. | Lương và phụ cấp của đồng chí Lường Văn Thí thực hiện theo quy định hiện hành.
@ Điều 3. | Văn phòng Đảng uỷ, Ban Xây dựng Đảng, Trung tâm Chính trị và đồng chí Lường Văn Thí chịu trách nhiệm thi hành Quyết định này.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Ban Tổ chức Tỉnh uỷ\nNhư Điều 3\nHồ sơ cán bộ",
    archive=ARCHIVE,
    **COMMUNE,
)

MEMBER = Content(
    name="quyet-dinh-cong-nhan-dang-vien-chinh-thuc-36",
    type="Quyết định",
    standard="hd36",
    number="Số 08-QĐ/ĐU",
    place_date="Phường Ví, ngày 03 tháng 02 năm 2026",
    subject="công nhận đảng viên chính thức",
    look=Look(kind=15, exact=20),
    body="""
~ Căn cứ Điều lệ Đảng Cộng sản Việt Nam
~ Xét Nghị quyết số 12-NQ/CB, ngày 20/01/2026 của Chi bộ Khu phố 4 về việc đề nghị công nhận đảng viên chính thức đối với đồng chí Phan Thị Thử
= BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH
@ Điều 1. | Công nhận đồng chí Phan Thị Thử, sinh ngày 17/3/1998, quê quán: phường Ví, tỉnh Bến Mẫu, là đảng viên chính thức của Đảng Cộng sản Việt Nam kể từ ngày 15/01/2026.
@ Điều 2. | Tuổi đảng của đồng chí Phan Thị Thử được tính từ ngày 15/01/2025.
@ Điều 3. | Ban Xây dựng Đảng Đảng uỷ phường, Chi bộ Khu phố 4 và đồng chí Phan Thị Thử chịu trách nhiệm thi hành Quyết định này.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Văn Mẫu"),
    recipients="Như Điều 3\nHồ sơ đảng viên",
    archive=ARCHIVE,
    **WARD,
)

REWARD = Content(
    name="quyet-dinh-khen-thuong-co-danh-sach",
    type="Quyết định",
    standard="hd05",
    number="Số 84-QĐ/ĐU",
    place_date="Mường Ví Dụ, ngày 14 tháng 11 năm 2026",
    subject="khen thưởng tổ chức đảng và đảng viên có thành tích xuất sắc năm 2026",
    look=Look(subject=15, exact=19),
    body="""
~ Căn cứ Điều lệ Đảng Cộng sản Việt Nam
~ Căn cứ Quy định số 02-QĐ/ĐU, ngày 12/3/2026 của Ban Thường vụ Đảng uỷ xã Mường Ví Dụ về khen thưởng tổ chức đảng, đảng viên
~ Xét đề nghị của Hội đồng thi đua, khen thưởng Đảng uỷ
= BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH
@ Điều 1. | Tặng Giấy khen cho 02 tổ chức đảng và 03 đảng viên đạt tiêu chuẩn hoàn thành xuất sắc nhiệm vụ năm 2026 (có danh sách tại Phụ lục kèm theo).
@ Điều 2. | Mức tiền thưởng thực hiện theo quy định hiện hành, trích từ nguồn kinh phí khen thưởng của Đảng uỷ năm 2026.
@ Điều 3. | Văn phòng Đảng uỷ, Ban Xây dựng Đảng, các tổ chức đảng và đảng viên có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Cầm Văn Mẫu"),
    recipients="Ban Tổ chức Tỉnh uỷ\nNhư Điều 3",
    archive=ARCHIVE,
    appendices=(
        Appendix(
            "Phụ lục",
            "DANH SÁCH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN ĐƯỢC TẶNG GIẤY KHEN",
            "(Kèm theo Quyết định số 84-QĐ/ĐU, ngày 14/11/2026 của Ban Thường vụ Đảng uỷ xã Mường Ví Dụ)",
            table=Table(
                (
                    ("TT", "Tên tổ chức đảng, đảng viên", "Đơn vị, chức vụ"),
                    ("1", "Chi bộ bản Nà Thí", "Trực thuộc Đảng uỷ xã"),
                    ("2", "Chi bộ Trường Tiểu học Nà Mẫu", "Trực thuộc Đảng uỷ xã"),
                    ("3", "Đồng chí Lò Văn Thí", "Phó Bí thư Chi bộ bản Nà Thí"),
                    ("4", "Đồng chí Lường Văn Dụ", "Bí thư Chi bộ bản Pom Mẫu"),
                    ("5", "Đồng chí Hoàng Thị Thử", "Đảng viên Chi bộ Trạm Y tế"),
                ),
                (36.0, 220.0, 200.0),
            ),
        ),
    ),
    **COMMUNE,
)

DISTRICT_DECISION = Content(
    name="quyet-dinh-huyen-uy-doan-kiem-tra-36",
    type="Quyết định",
    standard="hd36",
    number="Số 1450-QĐ/HU",
    place_date="Ví Dụ, ngày 28 tháng 02 năm 2024",
    subject="thành lập Đoàn kiểm tra việc thực hiện nghị quyết về giảm nghèo bền vững",
    look=Look(exact=18),
    body="""
~ Căn cứ Điều lệ Đảng Cộng sản Việt Nam
~ Căn cứ Chương trình số 55-CTr/HU, ngày 10/01/2024 của Ban Thường vụ Huyện uỷ về công tác kiểm tra, giám sát năm 2024
~ Xét đề nghị của Uỷ ban Kiểm tra Huyện uỷ
= BAN THƯỜNG VỤ HUYỆN UỶ QUYẾT ĐỊNH
@ Điều 1. | Thành lập Đoàn kiểm tra việc lãnh đạo thực hiện nghị quyết về giảm nghèo bền vững đối với Đảng uỷ xã Nậm Mẫu, gồm:
1. Đồng chí Vì Văn Thí, Phó Bí thư Huyện uỷ, làm Trưởng đoàn.
2. Đồng chí Lò Thị Thử, Phó Chủ nhiệm Uỷ ban Kiểm tra Huyện uỷ, làm Phó Trưởng đoàn.
3. Đồng chí Mùa A Dụ, chuyên viên Văn phòng Huyện uỷ, làm thư ký.
@ Điều 2. | Mốc kiểm tra từ ngày 01/01/2021 đến ngày 31/12/2023; thời gian làm việc tại đảng bộ được kiểm tra không quá 20 ngày. Đoàn kiểm tra tự giải thể sau khi hoàn thành nhiệm vụ.
@ Điều 3. | Văn phòng Huyện uỷ, Uỷ ban Kiểm tra Huyện uỷ, Đảng uỷ xã Nậm Mẫu và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.
""",
    signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Hữu Mẫu"),
    recipients="Uỷ ban Kiểm tra Tỉnh uỷ\nNhư Điều 3",
    archive="Lưu Văn phòng Huyện uỷ",
    **DISTRICT,
)

STATUTE_DECISION = Content(
    name="quyet-dinh-ban-hanh-quy-che",
    type="Quyết định",
    standard="hd05",
    number="Số 19-QĐ/TU",
    place_date="Sơn Mẫu, ngày 07 tháng 9 năm 2026",
    subject="ban hành Quy chế quản lý, sử dụng nhà lưu trú công vụ của Tỉnh uỷ",
    look=Look(body=15, subject=15, exact=22),
    body="""
~ Căn cứ Điều lệ Đảng Cộng sản Việt Nam
~ Căn cứ Luật Quản lý, sử dụng tài sản công năm 2017
~ Xét đề nghị của Văn phòng Tỉnh uỷ tại Tờ trình số 40-TTr/VPTU, ngày 28/8/2026 về ban hành quy chế quản lý, sử dụng nhà lưu trú công vụ
= TỈNH UỶ QUYẾT ĐỊNH
@ Điều 1. | Ban hành kèm theo Quyết định này Quy chế quản lý, sử dụng nhà lưu trú công vụ của Tỉnh uỷ.
@ Điều 2. | Quyết định này có hiệu lực từ ngày ký. Giao Văn phòng Tỉnh uỷ hướng dẫn, theo dõi, báo cáo kết quả thực hiện hằng năm.
@ Điều 3. | Văn phòng Tỉnh uỷ, các cơ quan, đơn vị và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.
""",
    signature=Signature("T/M TỈNH UỶ", "BÍ THƯ", "Trịnh Văn Mẫu"),
    recipients="Văn phòng Trung ương Đảng\nNhư Điều 3\nCác đồng chí Tỉnh uỷ viên",
    archive="Lưu Văn phòng Tỉnh uỷ",
    appendices=(
        Appendix(
            "",
            "QUY CHẾ\nquản lý, sử dụng nhà lưu trú công vụ của Tỉnh uỷ",
            "(Ban hành kèm theo Quyết định số 19-QĐ/TU, ngày 07/9/2026 của Tỉnh uỷ Sơn Mẫu)",
            STATUTE,
        ),
    ),
    **PROVINCE,
)
