"""The names of provinces, typed again from the annex of Nghị quyết 60-NQ/TW and from the press of that day."""

from vanban.standards.places import PROVINCES
from vanban.text.language import fold

KEPT = "Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng"
MERGED = (
    "Hải Phòng, Hồ Chí Minh, Đà Nẵng, Cần Thơ, Hà Nam, Hưng Yên, Vĩnh Phúc, Bắc Ninh, Thái Bình, Hải Dương, Nam Định, "
    "Ninh Bình, Bắc Kạn, Thái Nguyên, Phú Thọ, Bắc Giang, Hòa Bình, Tuyên Quang, Lào Cai, Yên Bái, Hà Giang, "
    "Ninh Thuận, Quảng Trị, Phú Yên, Quảng Bình, Quảng Ngãi, Khánh Hòa, Đắk Nông, Tây Ninh, Bình Dương, Bình Thuận, "
    "Bình Phước, Bà Rịa - Vũng Tàu, Bến Tre, Bạc Liêu, Vĩnh Long, Hậu Giang, Trà Vinh, Tiền Giang, Sóc Trăng, "
    "Đồng Tháp, An Giang, Long An, Cà Mau, Quảng Nam, Bình Định, Đắk Lắk, Đồng Nai, Gia Lai, Kon Tum, Lâm Đồng, "
    "Kiên Giang"
)
BEFORE = "Thừa Thiên Huế"
"""The name of the city of Huế until 2025."""


def test_every_province_before_and_after_the_merger_is_known_and_no_other():
    kept, merged = KEPT.split(", "), MERGED.split(", ")
    assert (len(kept), len(merged)) == (11, 52)
    assert {fold(name) for name in (*kept, *merged, BEFORE)} == PROVINCES
