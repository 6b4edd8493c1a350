"""Every sentence of every form that states a fact, and the datum on which it hangs.

The words are what the examples print, typed from the page. Without its datum a sentence is gone, or a blank for the pen
stands in it, or the document is refused at the place of the datum.
"""

import re

import pytest
import yaml

from tests.conftest import ROOT
from tests.helpers.pages import PEN, TEMPLATES, example, page, without
from vanban.errors import InputError

REFUSED = None
"""The document is refused: without the datum the form says nothing at all."""
GONE = ""

# form: (the words on the page, the keys that lead to their datum, the words left without it)
FACTS = {
    "agenda": [
        ("Thời gian: 07 giờ 30 phút,", "Bắt đầu", REFUSED),
        ("ngày 03 tháng 7 năm 2026.", "Ngày họp", REFUSED),
        ("Địa điểm: Nhà văn hoá thôn Hoa Ban.", "Địa điểm", REFUSED),
        ("Tổng thời lượng dự kiến |  | 135", "Các bước/0/Số phút", "Tổng thời lượng dự kiến |  |  | "),
    ],
    "attendance-list": [
        ("Ngày họp: ngày 03 tháng 7 năm 2026", "Ngày họp", REFUSED),
        (", tại Nhà văn hoá thôn Hoa Ban.", "Địa điểm", GONE),
        ("phải dự 06, có mặt 04, vắng 02", "Đảng viên/0/Điểm danh", "Danh sách có 07 đồng chí."),
        ("Nguyễn Văn A | Bí thư | chính thức | có mặt", "Đảng viên/0/Diện", "Nguyễn Văn A | Bí thư |  | có mặt"),
    ],
    "conclusions": [
        ("03/7/2026, Thường trực Đảng uỷ", "Ngày họp", REFUSED),
        ("Thường trực Đảng uỷ tổ chức", "Kết luận của", REFUSED),
        ("tổ chức cuộc họp giao ban tuần;", "Tên cuộc họp", "Thường trực Đảng uỷ tổ chức cuộc họp; đồng chí"),
        ("; đồng chí Nguyễn Văn A, Bí thư Đảng uỷ, chủ trì", "Chủ trì", "giao ban tuần. Nội dung:"),
        ("(2) phòng, chống thiên tai; (3) giải quyết", "Các kết luận/1", "; (2) giải quyết kiến nghị của cử tri."),
        ("Sau khi nghe Văn phòng Đảng uỷ", "Nghe báo cáo của", "Sau khi thảo luận, Thường trực Đảng uỷ thống nhất"),
        ("phối hợp với Văn phòng Đảng uỷ, Uỷ ban Kiểm tra Đảng uỷ tham mưu",
         "Các kết luận/0/Nhiệm vụ giao/0/Phối hợp", "Giao Ban Xây dựng Đảng chủ trì tham mưu báo cáo sơ kết;"),
        ("phục vụ hội nghị; hoàn thành chậm nhất", "Các kết luận/0/Nhiệm vụ giao/1/Thời hạn",
         "các điều kiện phục vụ hội nghị."),
        ("21/8/2026; báo cáo Ban Thường vụ Đảng uỷ.", "Các kết luận/0/Nhiệm vụ giao/2/Báo cáo", "21/8/2026."),
        ("các chi bộ thôn lập danh sách các hộ phải di dời", "Các kết luận/1/Nhiệm vụ giao/0", GONE),
        ("Văn phòng Đảng uỷ chủ trì báo cáo nhanh tình hình", "Các kết luận/1/Nhiệm vụ giao/1/Chủ trì", REFUSED),
        ("Đảng uỷ Uỷ ban nhân dân xã chủ trì trả lời bằng văn bản", "Các kết luận/2/Nhiệm vụ giao/0", GONE),
        ("Giao Uỷ ban Mặt trận Tổ quốc Việt Nam xã chủ trì giám sát", "Các kết luận/2/Nhiệm vụ giao/1", GONE),
        ("Giao Trung tâm Dịch vụ công xã chủ trì", "Các kết luận/2/Nhiệm vụ giao/2/Nhiệm vụ", REFUSED),
    ],
    "conference-minutes": [
        ("Bắt đầu lúc 08 giờ 00 phút", "Bắt đầu", REFUSED),
        (", ngày 03 tháng 7 năm 2026.", "Ngày họp", REFUSED),
        ("Địa điểm: Hội trường Đảng uỷ xã.", "Địa điểm", REFUSED),
        ("Triệu tập: 29 đồng chí; có mặt: 27 đồng chí, đạt 93,1%.", "Triệu tập", "- Có mặt: 27 đồng chí."),
        ("; có mặt: 27 đồng chí, đạt 93,1%.", "Có mặt", "Triệu tập: 29 đồng chí."),
        ("Vắng: 02 đồng chí: Lò Văn D (đi học); Giàng A G (ốm).", "Vắng", GONE),
        ("Đại biểu mời: đồng chí Hoàng Văn E, Tỉnh uỷ viên, Ban Tổ chức Tỉnh uỷ.", "Đại biểu mời", GONE),
        ("Chủ trì: đồng chí Nguyễn Văn A, Bí thư Đảng uỷ; đồng chí Lê Thị B", "Chủ trì", GONE),
        ("Thư ký: đồng chí Trần Thị C, Chánh Văn phòng Đảng uỷ.", "Thư ký", GONE),
        ("Ban Kiểm phiếu: đồng chí Lý Văn H, Trưởng ban; đồng chí Vàng Thị I", "Ban Kiểm phiếu", GONE),
        ("Người trình bày: Đồng chí Lê Thị B.", "Nội dung/0/Người trình bày", GONE),
        ("Người trình bày: Đồng chí Nguyễn Văn A.", "Nội dung/1/Người trình bày", GONE),
        ("Ý kiến tham gia:", "Nội dung/0/Ý kiến tham gia", GONE),
        ("Đồng chí Lý Văn H: Đề nghị", "Nội dung/0/Ý kiến tham gia/0", GONE),
        ("Đồng chí Hoàng Văn E: Đề nghị", "Nội dung/0/Ý kiến tham gia/1", GONE),
        ("Kết luận của chủ trì:\nHội nghị thống nhất báo cáo", "Nội dung/0/Kết luận", GONE),
        ("| thẻ đảng viên | 26 (96,3%) | 0 | 01", "Có mặt", "| thẻ đảng viên | 26 | 0 | 01"),
        ("Số lượng cần bầu: 01 đồng chí.", "Kiểm phiếu/0/Số lượng cần bầu", GONE),
        ("Số phiếu phát ra: 27; thu về: 27; hợp lệ: 26; không hợp lệ: 01.", "Kiểm phiếu/0/Số phiếu phát ra", REFUSED),
        ("| 21 | 80,8%", "Kiểm phiếu/0/Kết quả/0/Số phiếu", REFUSED),
        ("| 05 | 19,2%", "Kiểm phiếu/0/Kết quả/1", GONE),
        ("Trúng cử 01 đồng chí: Trần Thị C.", "Kiểm phiếu/0/Kết quả/0/Trúng cử", GONE),
        ("nhiệm kỳ 2025 - 2030 kết thúc lúc 11 giờ 15 phút", "Kết thúc", REFUSED),
        ("Biên bản đã được đọc lại cho mọi người cùng nghe: 27 đồng chí", "Thông qua biên bản", GONE),
    ],
    "decision": [
        ("BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH", "Chữ ký/Thể thức đề ký, Ký thay mặt", "BÍ THƯ QUYẾT ĐỊNH"),
        ("thời hạn 05 năm, kể từ ngày", "Việc quyết định/Kể từ ngày", "thời hạn 05 năm."),
        ("giữ chức vụ Chánh Văn phòng Đảng uỷ, thời hạn 05 năm", "Việc quyết định/Thời hạn giữ chức vụ",
         "giữ chức vụ Chánh Văn phòng Đảng uỷ, kể từ ngày"),
        ("Bổ nhiệm đồng chí Trần Thị C, Phó Chánh Văn phòng Đảng uỷ, giữ", "Việc quyết định/Nhân sự/0/Chức vụ",
         "Bổ nhiệm đồng chí Trần Thị C giữ chức vụ"),
        ("2. Đồng chí Trần Thị C hưởng phụ cấp", "Việc quyết định/Chế độ", "2. Văn phòng Đảng uỷ, Ban Xây dựng"),
        ("3. Văn phòng Đảng uỷ, Ban Xây dựng Đảng Đảng uỷ và đồng chí Trần Thị C chịu trách nhiệm", "Thi hành", GONE),
        ("3; | - Ban Thường vụ Tỉnh uỷ", "Thi hành", "Nơi nhận: | - Ban Thường vụ Tỉnh uỷ"),
        ("- Xét đề nghị của Ban Xây dựng Đảng", "Xét đề nghị của", GONE),
    ],
    "document": [],
    "letter": [],
    "invitation": [
        ("Chi bộ thôn Hoa Ban trân trọng kính mời:", "Cơ quan ban hành/Tên cơ quan ban hành", REFUSED),
        ("Tới dự buổi sinh hoạt chi bộ thường kỳ và chuyên đề", "Loại kỳ họp", REFUSED),
        ("tháng 7 năm 2026.", "Kỳ sinh hoạt", REFUSED),
        ("Thời gian: 07 giờ 30 phút", "Bắt đầu", REFUSED),
        ("Địa điểm: Nhà văn hoá thôn Hoa Ban.", "Địa điểm", REFUSED),
        ("Nội dung:", "Nội dung họp", REFUSED),
    ],
    "lessons-notice": [
        ("Tại buổi rút kinh nghiệm ngày 03 tháng 3 năm 2026", "Ngày rút kinh nghiệm", REFUSED),
        ("đồng chí Nguyễn Văn A", "Chủ trì", REFUSED),
        ("kết luận về buổi sinh hoạt chi bộ thường kỳ mẫu", "Loại kỳ họp", REFUSED),
        ("của Chi bộ thôn Hoa Ban", "Chi bộ", REFUSED),
        ("(tổ chức ngày 03 tháng 3 năm 2026)", "Ngày họp", REFUSED),
    ],
    "minutes": [
        ("Bắt đầu lúc 07 giờ 30 phút", "Bắt đầu", REFUSED),
        (", ngày 03 tháng 7 năm 2026.", "Ngày họp", REFUSED),
        ("Địa điểm: Nhà văn hoá thôn Hoa Ban.", "Địa điểm", REFUSED),
        ("Hình thức: trực tiếp.", "Hình thức", GONE),
        ("Chuyên đề: Phòng, chống lãng phí", "Chuyên đề", REFUSED),
        (". Người trình bày: đồng chí Hoàng Thị K.", "Chuyên đề/Người trình bày", GONE),
        ("Tổng số đảng viên: 13 đồng chí", "Thành phần/Tổng số đảng viên", REFUSED),
        ("(chính thức 12, dự bị 01", "Thành phần/Chính thức", REFUSED),
        ("; được miễn sinh hoạt 01, trong đó có mặt 0", "Thành phần/Miễn sinh hoạt", REFUSED),
        ("Có mặt: 10/12 đồng chí phải dự họp, đạt 83,3%", "Thành phần/Chính thức có mặt, Dự bị có mặt",
         f"Có mặt: {PEN}/{PEN} đồng chí phải dự họp, đạt {PEN} (chính thức {PEN}, dự bị {PEN})."),
        ("trong đó có mặt 0)", "Thành phần/Chính thức có mặt, Dự bị có mặt, Miễn sinh hoạt có mặt",
         f"trong đó có mặt {PEN})"),
        ("Vắng có lý do: 01 đồng chí: Lò Văn D (đi công tác).",
         "Thành phần/Chính thức có mặt, Dự bị có mặt, Vắng có lý do", f"Vắng có lý do: {PEN}."),
        ("Vắng không lý do: 01 đồng chí: Vàng Văn X.",
         "Thành phần/Chính thức có mặt, Dự bị có mặt, Vắng không lý do", f"Vắng không lý do: {PEN}."),
        ("Đại biểu dự: đồng chí Lê Thị B", "Khách mời", GONE),
        ("Chủ trì: Đồng chí Nguyễn Văn A", "Chủ trì", REFUSED),
        ("Thư ký: Đồng chí Trần Thị C", "Thư ký", REFUSED),
        ("12 đồng chí đã nộp, ", "Đảng phí/Số đảng viên đã nộp", "Đảng phí: số tiền 264.000 đồng; nộp đủ"),
        ("số tiền 264.000 đồng", "Đảng phí/Số tiền", "12 đồng chí đã nộp; nộp đủ"),
        ("; nộp đủ, đúng hạn.", "Đảng phí/Ghi chú", "số tiền 264.000 đồng."),
        ("Đảng phí:", "Đảng phí", GONE),
        ("Người trình bày: Đồng chí Nguyễn Văn A.", "Nội dung/0/Người trình bày", GONE),
        ("Người trình bày: Đồng chí Hoàng Thị K.", "Nội dung/1/Người trình bày", GONE),
        ("Ý kiến tham gia:", "Nội dung/0/Ý kiến tham gia", GONE),
        ("Đồng chí Vàng Thị E:", "Nội dung/0/Ý kiến tham gia/0", GONE),
        ("Đồng chí Giàng A G:", "Nội dung/0/Ý kiến tham gia/1", GONE),
        ("Kết luận của chủ trì:\nChi bộ thống nhất nhiệm vụ tháng 7.", "Nội dung/0/Kết luận", GONE),
        ("Phát biểu của đại biểu:", "Phát biểu của đại biểu", GONE),
        ("Tiếp thu của chủ trì:", "Tiếp thu", GONE),
        ("| giơ tay | 09 (100%)", "Biểu quyết/0/Hình thức", "|  | 09 (100%)"),
        ("09 (100%) | 0 | 0", "Thành phần/Chính thức có mặt, Dự bị có mặt", " | 09 | 0 | 0"),
        ("Chi bộ tự chấm 91,5 điểm, xếp loại Tốt.", "Đánh giá chất lượng", GONE),
        ("Cuộc họp kết thúc lúc 09 giờ 45 phút", "Kết thúc", REFUSED),
        ("Biên bản đã được đọc lại cho mọi người cùng nghe, 10 đồng chí nhất trí thông qua.", "Số đảng viên nhất trí",
         GONE),
        ("10 đồng chí nhất trí thông qua.", "Số đảng viên nhất trí",
         "Cuộc họp kết thúc lúc 09 giờ 45 phút, ngày 03 tháng 7 năm 2026."),
    ],
    "model-meeting-plan": [("Sinh hoạt thường kỳ", "Các chi bộ được chọn/0/Nội dung", REFUSED)],
    "model-meeting-report": [
        ("Đã tổ chức 02 buổi", "Kết quả/1", "Đã tổ chức 01 buổi"),
        ("Sinh hoạt chuyên đề", "Kết quả/1/Nội dung", REFUSED),
        ("| 12/12 |", "Kết quả/0/Có mặt", "| …/12 |"),
        ("| 9/9 | 92,5 | Tốt", "Kết quả/1/Điểm", "| 9/9 |  | Tốt"),
        ("| 9/9 | 92,5 | Tốt", "Kết quả/1/Xếp loại", "| 9/9 | 92,5 | "),
    ],
    "observer-report": [
        ("Người dự: Đồng chí Lê Thị B", "Người dự", REFUSED),
        ("Chi bộ: Chi bộ thôn Hoa Ban.", "Chi bộ", REFUSED),
        ("Kỳ họp: thường kỳ", "Loại kỳ họp", REFUSED),
        ("tổ chức ngày 03 tháng 7 năm 2026.", "Ngày họp", REFUSED),
        ("Có mặt: 10/12", "Có mặt", f"Có mặt: {PEN}/12"),
        ("Có mặt: 10/12", "Phải dự", f"Có mặt: 10/{PEN}"),
        ("Chi bộ tự chấm: 91 điểm", "Điểm tự chấm", GONE),
        ("91 điểm, xếp loại Tốt.", "Tự xếp loại", "91 điểm."),
        ("Thẩm định: 89,5 điểm, xếp loại Khá.", "Điểm thẩm định", f"Thẩm định: {PEN} điểm, xếp loại Khá."),
    ],
    "period-summary": [
        ("Đến cuối kỳ có 02 chi bộ với 21 đảng viên.", "Các kỳ họp", REFUSED),
        ("dự bình quân đạt 95,2%", "Các kỳ họp/*/Có mặt", f"dự bình quân đạt {PEN}"),
        ("95,8%", "Các kỳ họp/*/Có mặt", GONE),
        ("94,4%", "Các kỳ họp/*/Có mặt", GONE),
        ("phát biểu đạt 50% số có mặt", "Các kỳ họp/*/Phát biểu", f"phát biểu đạt {PEN} số có mặt"),
        ("Xếp loại năm theo quy tắc: Đảng uỷ Khối Phú Thọ", "Quy tắc xếp loại năm", GONE),
    ],
    "outgoing-register": [
        ("Cộng 04 số.", "Văn bản đi", REFUSED),
        ("41-CV/ĐU | 01/7/2026 | Công văn về việc mời họp", "Văn bản đi/0/Ngày của văn bản", "41-CV/ĐU |  | Công văn"),
        ("Công văn |  |  | huỷ: in hỏng", "Văn bản đi/2/Ghi chú của sổ", "Công văn |  |  | "),
    ],
    "plan": [],
    "quarterly-report": [
        ("Đến cuối kỳ báo cáo có 02 chi bộ với 22 đảng viên", "Các kỳ họp", REFUSED),
        ("(chính thức 21, dự bị 01", "Các kỳ họp/0/Chính thức", REFUSED),
        ("được miễn sinh hoạt 01", "Các kỳ họp/0/Miễn sinh hoạt", "được miễn sinh hoạt 0"),
        ("Trong quý đã tổ chức 01 kỳ sinh hoạt thường kỳ", "Các kỳ họp/0/Loại kỳ họp", REFUSED),
        ("dự bình quân đạt 90,5%", "Các kỳ họp/*/Có mặt", f"dự bình quân đạt {PEN}"),
        ("91,7%", "Các kỳ họp/0/Có mặt", "Có 01 kỳ họp chưa ghi số có mặt, không tính vào tỷ lệ dự."),
        ("88,9%", "Các kỳ họp/1/Có mặt", "Có 01 kỳ họp chưa ghi số có mặt, không tính vào tỷ lệ dự."),
        ("phát biểu đạt 47,4% số có mặt", "Các kỳ họp/*/Phát biểu", f"phát biểu đạt {PEN} số có mặt"),
        ("Chi bộ thôn Hoa Ban: thường kỳ", "Các biểu điểm", GONE),
        ("Còn 01 kỳ họp chưa có biểu chấm điểm.", "Các biểu điểm", "Còn 02 kỳ họp chưa có biểu chấm điểm."),
    ],
    "rating-summary": [
        ("| 10/12 |", "Các chi bộ/0/Có mặt", "| …/12 |"),
        ("| 9/9 |", "Các chi bộ/1/Có mặt", "| …/9 |"),
        ("Tổng cộng | 19/25", "Các chi bộ/0/Có mặt", "Tổng cộng | …/25"),
        ("| …/4 |", "Các chi bộ/2", GONE),
        ("| 89,5 |  | x |", "Các chi bộ/0/Xếp loại", "| 89,5 |  |  |"),
        ("| 95 | x |", "Các chi bộ/1/Xếp loại", "| 95 |  |"),
        ("Biến động đảng viên trong tháng: thôn Hoa Ban", "Biến động đảng viên", GONE),
    ],
    "regulation": [],
    "resolution": [
        ("Từ 07 giờ 30 phút", "Bắt đầu", REFUSED),
        ("đến 09 giờ 15 phút", "Kết thúc", REFUSED),
        ("(105 phút)", "Kết thúc", REFUSED),
        (", ngày 03 tháng 7 năm 2026, tại", "Ngày họp", REFUSED),
        ("tại Nhà văn hoá thôn Hoa Ban", "Địa điểm", REFUSED),
        ("chi bộ tổ chức sinh hoạt chi bộ thường kỳ tháng 7 năm 2026", "Kỳ sinh hoạt", REFUSED),
        ("Tổng số đảng viên 13 đồng chí (chính thức 12, dự bị 01)", "Thành phần", REFUSED),
        ("có mặt 10/12 đồng chí phải dự, đạt 83,3%", "Thành phần/Chính thức có mặt, Dự bị có mặt",
         f"có mặt {PEN}/{PEN} đồng chí phải dự, đạt {PEN}"),
        ("vắng có lý do 01", "Thành phần/Chính thức có mặt, Dự bị có mặt, Vắng có lý do", f"vắng có lý do {PEN}"),
        ("vắng không lý do 01", "Thành phần/Chính thức có mặt, Dự bị có mặt, Vắng không lý do",
         f"vắng không lý do {PEN}"),
        ("Chủ trì: đồng chí Nguyễn Văn A", "Chủ trì", REFUSED),
        ("Thư ký: đồng chí Trần Thị C", "Thư ký", REFUSED),
        (" Đảng phí: 12 đồng chí đã nộp", "Đảng phí", GONE),
        ("12 đồng chí đã nộp, số tiền 264.000 đồng", "Đảng phí/Số tiền", "12 đồng chí đã nộp."),
        ("Sau khi thảo luận, chi bộ quyết nghị:", "Biểu quyết", REFUSED),
        ("Chi bộ tự chấm 91 điểm, xếp loại Tốt.", "Đánh giá chất lượng", GONE),
        ("bằng hình thức giơ tay", "Biểu quyết/Hình thức", "biểu quyết thông qua: tán thành"),
        ("tán thành 09/09 đồng chí biểu quyết, đạt 100%", "Thành phần/Chính thức có mặt, Dự bị có mặt",
         f"tán thành 09/{PEN} đồng chí có quyền biểu quyết có mặt, đạt {PEN}."),
        ("| hoàn thành", "Kết quả nhiệm vụ kỳ trước/0/Kết quả", "| 15/6/2026 | "),
    ],
    "schedule-notice": [
        ("07 giờ 30 phút, 03/7/2026", "Lịch họp/0/Bắt đầu", REFUSED),
        ("14 giờ 00 phút, 04/7/2026", "Lịch họp/1/Ngày họp", REFUSED),
    ],
    "scoring-sheet": [
        ("Kỳ họp: thường kỳ tháng 7 năm 2026", "Loại kỳ họp", REFUSED),
        ("tổ chức ngày 03 tháng 7 năm 2026.", "Ngày họp", REFUSED),
        ("Tiêu chí: Khung chấm điểm", "Bộ tiêu chí", REFUSED),
        ("Chi bộ tự chấm: 94 điểm, tự xếp loại: Tốt.", "Điểm", REFUSED),
        ("Cấp uỷ viên thẩm định: 92,5 điểm, xếp loại: Tốt.", "Điểm/*/Thẩm định",
         f"Cấp uỷ viên thẩm định: {PEN} điểm, xếp loại: {PEN}"),
    ],
    "theme-plan": [
        ("quý I năm 2026", "Các chuyên đề/0/Thời gian", REFUSED),
    ],
    "certificate": [
        ("Đảng uỷ xã Mường Ví Dụ chứng nhận: đồng chí Vàng Thị E, đảng viên", "Người được chứng nhận", REFUSED),
        (", sinh ngày 05 tháng 6 năm 1990", "Ngày sinh", GONE),
        ("Giấy này có giá trị đến hết ngày 31 tháng 12 năm 2026.", "Có giá trị đến hết", GONE),
    ],
    "courtesy-letter": [("Thân gửi: Cán bộ, đảng viên và nhân dân thôn Hoa Ban", "Gửi", REFUSED)],
    "dispatch-slip": [
        ("Văn phòng Đảng uỷ xã Mường Ví Dụ gửi Văn phòng Tỉnh uỷ:", "Nơi gửi đến", REFUSED),
        ("41-BC/ĐU | 30/6/2026 |", "Văn bản gửi/0/Ngày của văn bản", "41-BC/ĐU |  |"),
        ("gửi trả phiếu trước ngày 10 tháng 7 năm 2026.", "Gửi trả phiếu trước ngày", GONE),
    ],
    "introduction-letter": [
        ("trân trọng giới thiệu: đồng chí Trần Thị C, chuyên viên", "Người được giới thiệu", REFUSED),
        ("Được cử đến: Kho lưu trữ tỉnh.", "Giới thiệu đến", REFUSED),
        ("Về việc: liên hệ sao hồ sơ lưu trữ của Đảng uỷ xã.", "Về việc", REFUSED),
        ("có giá trị đến hết ngày 15 tháng 7 năm 2026.", "Có giá trị đến hết", REFUSED),
        ("CUỐNG LƯU | GIẤY GIỚI THIỆU Số 07-GGT/VPĐU", "Số", "CUỐNG LƯU | GIẤY GIỚI THIỆU "),
    ],
    "leave-permit": [
        ("nghỉ phép năm 2026.", "Phép năm", REFUSED),
        ("Thời gian nghỉ: 03 ngày làm việc", "Số ngày nghỉ", REFUSED),
        ("Người làm thay: đồng chí Lò Văn D, chuyên viên.", "Người thay", GONE),
    ],
    "meeting-invitation": [
        ("Ban Thường vụ Đảng uỷ xã Mường Ví Dụ trân trọng kính mời:", "Bên mời", REFUSED),
        ("Chủ trì: đồng chí Nguyễn Văn A, Bí thư Đảng uỷ.", "Chủ trì", GONE),
        ("Thời gian: 07 giờ 30 phút, ngày 03 tháng 7 năm 2026.", "Ngày họp", REFUSED),
    ],
    "opinion-slip": [("trước ngày 10 tháng 7 năm 2026.", "Gửi lại trước ngày", REFUSED)],
    "opinion-summary": [
        ("Phát ra 09 phiếu, thu về 08 phiếu", "Số phiếu phát ra", REFUSED),
        ("đồng ý 06, không đồng ý 0, có ý kiến khác 02.", "Số phiếu đồng ý", REFUSED),
    ],
    "transfer-slip": [
        ("đơn kiến nghị đề ngày 20 tháng 6 năm 2026 của", "Ngày của đơn", "đơn kiến nghị của"),
        (", địa chỉ: thôn Hoa Ban, xã Mường Ví Dụ", "Địa chỉ người gửi", GONE),
        ("trước ngày 20 tháng 7 năm 2026.", "Trả lời trước ngày", GONE),
    ],
    "travel-order": [
        ("Từ ngày 06 tháng 7 năm 2026 đến ngày 08 tháng 7 năm 2026.", "Từ ngày", REFUSED),
        ("Phương tiện: xe khách.", "Phương tiện", GONE),
        ("Đã tạm ứng: 1.500.000 đồng.", "Tạm ứng", GONE),
        ("| 06/7/2026 | 06/7/2026 |", "Chặng đường/0/Ngày tới", "| 06/7/2026 |  |"),
    ],
}  # fmt: skip


ROWS = [(form, *row) for form, rows in FACTS.items() for row in rows]


@pytest.fixture(scope="module")
def printed():
    return {form: page(example(form)) for form in FACTS}


@pytest.mark.parametrize(("form", "words", "keys", "left"), ROWS, ids=[f"{row[0]}-{row[2]}" for row in ROWS])
def test_without_its_datum_a_sentence_is_gone_or_blank(printed, form, words, keys, left):
    assert words in printed[form]
    data = without(example(form), keys)
    if left is REFUSED:
        with pytest.raises(InputError) as error:
            page(data)
        assert all(item.line for item in error.value.diagnostics)
        return
    text = page(data)
    assert words not in text
    assert left in text


def scalars(value):
    """Yield every line of every value of a file, without the marks of lists."""
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from scalars(item)
    else:
        yield from (re.sub(r"^[-#*\s]+", "", line).strip(" .") for line in value.split("\n"))


LABELS = {
    "Cấp cho", "Giới thiệu đến", "Về việc", "Có giá trị đến hết", "Nơi, ngày cấp", "Người nhận giấy", "Nội dung:",
}  # fmt: skip
"""What stands before a value on the papers of an office, alone in its cell or on its line."""


def test_no_sentence_of_a_form_is_missing_from_the_table():
    """Each paragraph and cell that an example prints is a value of its file, or the table says on what it hangs."""
    assert set(FACTS) == {path.parent.name for path in TEMPLATES.glob("*/golden.txt")}
    ours = "group: giấy tờ"
    papers = {path.parent.name for path in TEMPLATES.glob("*/form.yaml") if ours in path.read_text()}
    for form, rows in FACTS.items():
        if not rows:  # the plan and its like: all of it is the writer's own prose
            continue
        values = set(scalars(example(form)))
        if form == "scoring-sheet":
            values |= set(
                scalars(yaml.load((ROOT / "vanban/rubrics/hd42-2025.yaml").read_text(), Loader=yaml.BaseLoader))  # noqa: S506
            )
        cells = {cell.strip(" |") for words, _keys, _left in rows for cell in words.split("|")}
        for line in (TEMPLATES / form / "golden.txt").read_text().splitlines():
            found = re.match(
                r"(?:T\d+R\d+C\d+ )?\[VB (?:Nội dung|Gạch đầu dòng|Số trong bảng|Chữ trong bảng)\] (.+)", line
            )
            if not found:
                continue
            text = re.sub(r"^- ", "", found[1]).replace("\u00a0", " ").strip("⏎")
            known = text.strip(" .") in values or re.fullmatch(
                r"|[\d.,/]+|Ngày …+ tháng …+ năm …+|\(ký, ghi rõ họ tên(, đóng dấu)?\)", text
            )
            known = known or (form in papers and in_the_words_of_a_paper(text, values))
            stated = text in cells or any(words.split("\n")[0].strip(" .") in text for words, _keys, _left in rows)
            assert known or stated or values_hold(text, values), (form, text)


def in_the_words_of_a_paper(text, values):
    """Whether a line of an administrative paper is a label, a day written out, or holds one of its values."""
    if text in LABELS or text.startswith("Kính xin ý kiến ") or re.search(r"ngày \d+ tháng \d+ năm \d+$", text):
        return True
    return any(len(each) > 5 and each.strip(" .") in text for each in values)


def values_hold(text, values):
    """Whether a cell only puts a value into the words of its type: a month of a year, a kind of meeting."""
    return text.removeprefix("Sinh hoạt ") in values or bool(re.fullmatch(r"(tháng|quý) \S+( năm \d{4})?", text))
