"""Help inside: what each page is for, in the words of an office."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from vanban.desk.shell import page
from vanban.messages import marked

PAGES = (
    ("/", marked("Bàn làm việc"), marked("Chọn loại văn bản để soạn; mở lại văn bản đang viết; xem việc đến hạn. Bản nháp tự lưu trong thư mục.")),
    ("/nhieu", marked("Nhiều văn bản"), marked("Có danh sách Excel hay CSV thì làm một lượt nhiều văn bản: ghép cột với mục, xem thử, rồi chạy.")),
    ("/nam", marked("Sinh hoạt chi bộ"), marked("Ghi mỗi kỳ họp một lần; biên bản, nghị quyết, biểu chấm điểm, báo cáo đều làm ra từ đó và không nói khác nhau.")),
    ("/kiem-tra", marked("Kiểm tệp Word"), marked("Thả tệp Word vào để biết chỗ nào sai thể thức, theo điều khoản nào, sửa thế nào. Tệp gốc không bị đổi.")),
    ("/co-quan", marked("Cơ quan"), marked("Khai một lần cơ quan ban hành, người ký, nơi nhận; xem biểu mẫu riêng của cơ quan có dùng được không.")),
)  # fmt: skip
"""Each page with what it is for."""
ANSWERS = (
    (marked("Văn bản của tôi nằm ở đâu?"), marked("Trong thư mục có tên ở góc trên bên phải: tệp dữ liệu để sửa tiếp, tệp Word và PDF nằm cạnh nhau. Không có gì gửi lên mạng.")),
    (marked("Đóng trình duyệt có mất gì không?"), marked("Không. Chỗ nào đã báo “đã lưu” là đã nằm trên đĩa. Bàn làm việc tự tắt sau mười phút không có trang nào mở.")),
    (marked("Tôi đã sửa tệp Word bằng tay, bấm Tạo Word có mất không?"), marked("Không. Máy cho xem đã sửa những gì và hỏi trước; không tự ghi đè.")),
    (marked("Báo “vừa được sửa ở nơi khác” là sao?"), marked("Có trang khác hoặc chương trình khác vừa ghi tệp ấy. Máy bày cả hai bản để chọn; chưa bản nào mất.")),
    (marked("Vì sao không thấy trang in?"), marked("Trang in và PDF cần LibreOffice trên máy này. Chưa có thì tạo Word vẫn được.")),
)  # fmt: skip
"""What a clerk asks first, with the answers."""


def guide(request: Request) -> Response:
    """Show what each page is for, and answers to what is asked first."""
    return page(request, "help.html", pages=PAGES, answers=ANSWERS)


ROUTES = [Route("/huong-dan", guide)]
