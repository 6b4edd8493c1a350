"""Plain data of a plan, and what a call is refused with."""

from datetime import date

import pytest

import vanban

PLAN = {
    "form": "plan",
    "issuer": {"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Mường Ví Dụ", "place": "Mường Ví Dụ"},
    "date": date(2026, 7, 3),
    "Trích yếu": "tổ chức sinh hoạt",
    "Chữ ký": {"prefix": "T/M", "body": "Chi bộ", "office": "Bí thư", "name": "Nguyễn Văn A"},
    "Nơi nhận": ["Đảng uỷ xã"],
    "Nơi lưu": "Chi bộ",
    "Nội dung": "Mỗi chi bộ tổ chức một kỳ sinh hoạt.",
}


def told(call):
    with pytest.raises(vanban.VanbanError) as error:
        call()
    return error.value
