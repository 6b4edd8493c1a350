"""Headings as clerks write them, each by the label that it stands for."""

import pytest

from vanban.reading.tables.gate import set_aside, ways

WRITTEN = {
    "ho ten": "Họ và tên|Họ, tên|Họ và tên đảng viên|Họ tên đảng viên|Tên đảng viên|Họ và tên đồng chí|Đồng chí"
    "|Họ và tên người vắng|Họ tên người vắng",
    "chuc vu": "Chức vụ Đảng|Chức vụ trong Đảng|Chức vụ trong chi bộ",
    "to dang": "Tổ|Thuộc tổ đảng|Sinh hoạt tại tổ đảng",
    "dien thoai": "Số điện thoại|SĐT|ĐT|Số ĐT|Điện thoại di động|Di động",
    "vao chi bo": "Ngày vào chi bộ|Ngày chuyển đến|Ngày về chi bộ|Vào chi bộ từ|Vào chi bộ ngày",
    "roi chi bo": "Ngày rời chi bộ|Ngày chuyển đi|Rời chi bộ ngày",
    "du bi": "Đảng viên dự bị|Là dự bị",
    "chinh thuc tu": "Ngày chính thức|Ngày công nhận chính thức|Ngày vào Đảng chính thức"
    "|Ngày công nhận đảng viên chính thức|Chính thức ngày|Chính thức",
    "mien tu": "Miễn sinh hoạt từ|Miễn sinh hoạt từ ngày|Miễn từ ngày",
    "mien den": "Miễn sinh hoạt đến|Miễn sinh hoạt đến ngày|Miễn đến ngày",
    "tam di tu": "Tạm đi từ ngày|Sinh hoạt tạm thời đi từ",
    "tam di den": "Tạm đi đến ngày|Sinh hoạt tạm thời đi đến",
    "dinh chi tu": "Đình chỉ sinh hoạt từ|Đình chỉ từ ngày",
    "dinh chi den": "Đình chỉ sinh hoạt đến|Đình chỉ đến ngày",
    "tam thoi den": "Sinh hoạt tạm thời đến|Đảng viên tạm thời",
    "loai ky hop": "Loại họp|Loại kỳ|Loại sinh hoạt|Loại hình sinh hoạt|Kỳ họp|Hình thức sinh hoạt",
    "ky sinh hoat": "Kỳ|Tháng|Tháng/năm|Tháng / năm|Tháng năm|Tháng - năm|Kỳ sinh hoạt tháng|Tháng sinh hoạt",
    "ngay hop": "Ngày sinh hoạt|Ngày tổ chức|Ngày tổ chức họp",
    "bat dau": "Giờ bắt đầu|Thời gian bắt đầu|Giờ họp|Giờ khai mạc|Khai mạc|Từ giờ",
    "ket thuc": "Giờ kết thúc|Thời gian kết thúc|Giờ bế mạc|Bế mạc|Đến giờ",
    "dia diem": "Nơi họp|Địa điểm họp|Địa điểm sinh hoạt|Nơi sinh hoạt",
    "diem danh": "Có mặt/Vắng|Có mặt hay vắng|Tình hình dự họp|Dự họp|Vắng/có mặt|Có mặt, vắng",
    "ly do": "Lí do|Lý do vắng|Lí do vắng",
    "tieu chi": "Số tiêu chí|Tiêu chí số|Mã tiêu chí",
    "tu cham": "Điểm tự chấm|Chi bộ tự chấm|Điểm chi bộ tự chấm",
    "tham dinh": "Điểm thẩm định|Cấp uỷ thẩm định|Cấp ủy thẩm định|Cấp trên thẩm định",
    "thuyet minh diem tru": "Lý do trừ|Lý do trừ điểm|Lí do trừ điểm|Ghi chú điểm trừ",
    "so": "Số văn bản|Số, ký hiệu văn bản|Số ký hiệu văn bản",
    "ngay ban hanh": "Ngày văn bản|Ngày ký|Ngày tháng văn bản|Ngày, tháng văn bản",
    "trich yeu": "Trích yếu nội dung|Về việc",
    "kinh moi": "Kính mời đồng chí|Người được mời",
    "ten tep": "Tên file",
    "ho ten nguoi ky": "Người ký|Họ và tên người ký",
}


@pytest.mark.parametrize("label", WRITTEN)
def test_everyday_headings_stand_for_their_label(label):
    assert [title for title in WRITTEN[label].split("|") if label not in ways(title)] == []


@pytest.mark.parametrize(
    "title",
    ["Địa điểm", "ĐỊA ĐIỂM", "dia_diem", "Địa\nđiểm", " Địa  điểm :", "Địa điểm *", "Địa điểm:\n*", "Địa điểm (xã, thôn)",
     "Địa điểm (nếu có) *", "Địa điểm."],
)  # fmt: skip
def test_a_heading_is_known_however_it_is_laid_out(title):
    assert "dia diem" in ways(title)


def test_a_heading_of_another_name_is_none():
    assert list(ways("Địa điểm khác")) == ["dia diem khac"]
    assert list(ways("Xếp loại X")) == ["xep loai x"]
    assert list(ways("(Ghi chú)")) == ["(ghi chu)"]
    assert list(ways(" * ")) == []


@pytest.mark.parametrize(
    ("title", "aside"),
    [
        ("STT", True), ("TT", True), ("Số TT", True), ("Số thứ tự", True), ("Thứ tự", True), ("S.T.T", False),
        ("(Ghi chú)", True), ("[Ghi chú] *", True), ("#", True), ("# Ghi chú", True),
        ("Ghi chú (nếu có)", False), ("(1) Ghi chú", False), ("Số", False), ("", False),
    ],
)  # fmt: skip
def test_a_count_of_rows_and_what_a_clerk_marks_is_set_aside(title, aside):
    assert set_aside(title) is aside
