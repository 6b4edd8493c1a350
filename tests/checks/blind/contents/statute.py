"""A statute with chapters, sections, articles, clauses and points."""

STATUTE = """
# Chương I
# QUY ĐỊNH CHUNG
@ Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng
1. Quy chế này quy định việc bố trí, quản lý, sử dụng, bảo trì nhà lưu trú công vụ do Văn phòng Tỉnh uỷ được giao quản lý.
2. Quy chế áp dụng đối với:
a) Cán bộ được luân chuyển, điều động, biệt phái đến công tác tại các cơ quan tham mưu, giúp việc Tỉnh uỷ;
b) Đại biểu về dự hội nghị do Tỉnh uỷ triệu tập;
c) Khách của Tỉnh uỷ;
d) Bộ phận được giao quản lý, phục vụ tại nhà lưu trú.
@ Điều 2. Giải thích từ ngữ
1. Nhà lưu trú công vụ là công trình gồm các phòng ở, phòng sinh hoạt chung và hạng mục phụ trợ thuộc trụ sở Tỉnh uỷ, dùng để phục vụ người đi công tác trong thời gian xác định.
2. Người lưu trú là người được bố trí phòng ở theo Quy chế này.
3. Bộ phận quản lý là phòng thuộc Văn phòng Tỉnh uỷ được Chánh Văn phòng giao trực tiếp vận hành nhà lưu trú.
@ Điều 3. Nguyên tắc quản lý, sử dụng
1. Đúng mục đích, đúng đối tượng, tiết kiệm, an toàn.
2. Công khai việc bố trí phòng; ưu tiên cán bộ ở xa, cán bộ nữ nuôi con nhỏ.
3. Người lưu trú giữ gìn tài sản chung, bồi thường khi làm hư hỏng, mất mát do lỗi của mình.
# Chương II
# BỐ TRÍ, SỬ DỤNG PHÒNG LƯU TRÚ
# Mục 1
# ĐIỀU KIỆN, THẨM QUYỀN VÀ TRÌNH TỰ BỐ TRÍ
@ Điều 4. Điều kiện được bố trí
Người thuộc đối tượng quy định tại khoản 2 Điều 1 được bố trí phòng khi có đủ các điều kiện sau:
a) Có quyết định điều động, luân chuyển, biệt phái hoặc giấy triệu tập;
b) Chưa có nhà ở thuộc sở hữu của mình tại nơi đặt trụ sở Tỉnh uỷ, đối với người lưu trú trên ba tháng;
c) Có cam kết thực hiện nội quy nhà lưu trú.
@ Điều 5. Thẩm quyền bố trí
1. Chánh Văn phòng Tỉnh uỷ quyết định bố trí đối với thời gian lưu trú từ ba tháng trở lên.
2. Trưởng Phòng Quản trị quyết định bố trí đối với thời gian lưu trú dưới ba tháng và báo cáo Chánh Văn phòng Tỉnh uỷ hằng tuần.
3. Trường hợp đặc biệt do Thường trực Tỉnh uỷ quyết định.
@ Điều 6. Trình tự bố trí
1. Cơ quan sử dụng cán bộ gửi văn bản đề nghị kèm theo quyết định điều động đến Văn phòng Tỉnh uỷ.
2. Trong thời hạn ba ngày làm việc, Bộ phận quản lý kiểm tra điều kiện, đề xuất phòng cụ thể.
3. Người có thẩm quyền quyết định; Bộ phận quản lý lập biên bản bàn giao phòng và tài sản trong phòng.
4. Trường hợp không bố trí được, Văn phòng Tỉnh uỷ trả lời bằng văn bản, nêu rõ lý do và thời gian dự kiến có thể bố trí.
# Mục 2
# QUYỀN VÀ TRÁCH NHIỆM CỦA NGƯỜI LƯU TRÚ
@ Điều 7. Quyền của người lưu trú
1. Được sử dụng phòng ở, trang thiết bị theo biên bản bàn giao và các khu vực sinh hoạt chung.
2. Được đề nghị sửa chữa hư hỏng không do lỗi của mình; Bộ phận quản lý xử lý trong thời hạn hai ngày kể từ khi nhận được đề nghị.
3. Được phản ánh, kiến nghị với Văn phòng Tỉnh uỷ về chất lượng phục vụ.
@ Điều 8. Trách nhiệm của người lưu trú
1. Chấp hành nội quy, quy định về an ninh, trật tự, phòng cháy, chữa cháy.
2. Không tự ý thay đổi kết cấu, đổi phòng, cho người khác ở nhờ hoặc sử dụng phòng vào mục đích kinh doanh.
3. Trả đủ tiền điện, nước theo chỉ số đồng hồ trước ngày 10 của tháng kế tiếp.
4. Bàn giao lại phòng trong thời hạn mười ngày kể từ ngày hết điều kiện lưu trú.
@ Điều 9. Chấm dứt lưu trú
Việc lưu trú chấm dứt trong các trường hợp sau:
a) Người lưu trú chuyển công tác, nghỉ hưu hoặc có nhà ở tại nơi công tác;
b) Hết thời hạn lưu trú mà không được gia hạn;
c) Người lưu trú vi phạm nội quy đã được nhắc nhở bằng văn bản từ hai lần trở lên;
d) Nhà lưu trú phải sửa chữa lớn hoặc thu hồi theo quyết định của cấp có thẩm quyền.
# Chương III
# QUẢN LÝ TÀI SẢN, KINH PHÍ
# Mục 1
# TÀI SẢN
@ Điều 10. Danh mục tài sản
1. Mỗi phòng có danh mục tài sản niêm yết tại phòng, do Bộ phận quản lý và người lưu trú cùng ký xác nhận.
2. Việc bổ sung, điều chuyển tài sản giữa các phòng phải được ghi vào sổ theo dõi tài sản.
@ Điều 11. Kiểm kê
1. Kiểm kê định kỳ mỗi năm một lần, chốt số liệu đến hết ngày 31 tháng 12.
2. Kiểm kê đột xuất khi thay đổi người quản lý, sau thiên tai, hoả hoạn hoặc khi phát hiện mất mát.
3. Biên bản kiểm kê gửi Phòng Tài chính Đảng trước ngày 15 tháng 01 năm sau.
@ Điều 12. Bảo trì, sửa chữa
1. Bộ phận quản lý lập kế hoạch bảo trì hằng năm, trình Chánh Văn phòng Tỉnh uỷ phê duyệt trước ngày 30 tháng 11.
2. Sửa chữa có giá trị dự toán từ 100 triệu đồng trở lên phải có ý kiến của Phòng Tài chính Đảng.
3. Sửa chữa khẩn cấp để bảo đảm an toàn cho người lưu trú được thực hiện ngay, hoàn thiện hồ sơ trong thời hạn năm ngày làm việc.
@ Điều 13. Thanh lý
Tài sản hư hỏng không thể sửa chữa hoặc sửa chữa không hiệu quả được thanh lý theo quy định của pháp luật; số tiền thu được nộp vào ngân sách Đảng.
# Mục 2
# KINH PHÍ
@ Điều 14. Nguồn kinh phí
1. Kinh phí vận hành nhà lưu trú được bố trí trong dự toán hằng năm của Văn phòng Tỉnh uỷ.
2. Khoản thu từ người lưu trú gồm tiền điện, nước và tiền bồi thường tài sản (nếu có), được ghi sổ, xuất biên lai và quyết toán theo quy định.
@ Điều 15. Chế độ báo cáo kinh phí
Phòng Quản trị phối hợp với Phòng Tài chính Đảng báo cáo Chánh Văn phòng Tỉnh uỷ tình hình thu, chi của nhà lưu trú sáu tháng một lần, chậm nhất vào ngày 10 của tháng tiếp theo.
# Chương IV
# AN NINH, TRẬT TỰ VÀ PHÒNG CHÁY, CHỮA CHÁY
@ Điều 16. Ra, vào nhà lưu trú
1. Người lưu trú sử dụng thẻ ra, vào; không cho người khác mượn thẻ.
2. Khách đến thăm đăng ký với người trực, được tiếp tại phòng khách chung từ 7 giờ đến 22 giờ.
3. Phương tiện để đúng nơi quy định, có vé hoặc ký hiệu nhận biết.
@ Điều 17. Phòng cháy, chữa cháy
1. Không tàng trữ chất dễ cháy, nổ; không đun nấu trong phòng ở ngoài khu vực được bố trí.
2. Bộ phận quản lý kiểm tra bình chữa cháy, lối thoát nạn mỗi tháng một lần, ghi kết quả vào sổ.
3. Diễn tập chữa cháy, cứu nạn ít nhất một lần mỗi năm.
@ Điều 18. Xử lý vi phạm
1. Vi phạm lần đầu, mức độ nhẹ: nhắc nhở trực tiếp.
2. Vi phạm lần thứ hai: nhắc nhở bằng văn bản, thông báo đến cơ quan sử dụng cán bộ.
3. Vi phạm gây hậu quả nghiêm trọng: chấm dứt lưu trú, đề nghị xử lý theo quy định của Đảng và pháp luật của Nhà nước.
# Chương V
# TỔ CHỨC THỰC HIỆN
@ Điều 19. Trách nhiệm của Văn phòng Tỉnh uỷ
1. Ban hành nội quy nhà lưu trú, mẫu biên bản bàn giao, sổ theo dõi trong thời hạn 30 ngày kể từ ngày Quy chế có hiệu lực.
2. Rà soát các trường hợp đang lưu trú; lập phương án xử lý đối với trường hợp không còn đủ điều kiện.
3. Kiểm tra việc thực hiện Quy chế, báo cáo Thường trực Tỉnh uỷ trước ngày 20 tháng 12 hằng năm.
@ Điều 20. Trách nhiệm của cơ quan sử dụng cán bộ
1. Thông báo bằng văn bản cho Văn phòng Tỉnh uỷ khi cán bộ chuyển công tác, nghỉ hưu.
2. Phối hợp xử lý vi phạm của người lưu trú thuộc quyền quản lý.
@ Điều 21. Điều khoản thi hành
1. Người đang lưu trú trước ngày Quy chế có hiệu lực được tiếp tục sử dụng phòng trong thời hạn tối đa sáu tháng nếu chưa hoàn thành thủ tục theo Quy chế này.
2. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Văn phòng Tỉnh uỷ để tổng hợp, trình Tỉnh uỷ xem xét, sửa đổi, bổ sung.
"""
