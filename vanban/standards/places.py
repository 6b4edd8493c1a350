"""Names of provinces and cities, of today and before 01/7/2025, by which a place of another province is told.

Sources: the annex of Nghị quyết 60-NQ/TW, 12/4/2025, whose 34 Nghị quyết 202/2025/QH15 established, for those of today;
the others were names of provinces until then.
"""

from vanban.text.language import fold

PROVINCES = frozenset(
    map(
        fold,
        (
            "An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai",
            "Đồng Tháp", "Gia Lai", "Hà Nội", "Hà Tĩnh", "Hải Phòng", "Huế", "Hưng Yên", "Khánh Hoà", "Lai Châu",
            "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Nghệ An", "Ninh Bình", "Phú Thọ", "Quảng Ngãi", "Quảng Ninh",
            "Quảng Trị", "Sơn La", "Tây Ninh", "Thái Nguyên", "Thanh Hoá", "Hồ Chí Minh", "Tuyên Quang", "Vĩnh Long",
            "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bến Tre", "Bình Dương", "Bình Định",
            "Bình Phước", "Bình Thuận", "Đắk Nông", "Hà Giang", "Hà Nam", "Hải Dương", "Hậu Giang", "Hoà Bình",
            "Kiên Giang", "Kon Tum", "Long An", "Nam Định", "Ninh Thuận", "Phú Yên", "Quảng Bình", "Quảng Nam",
            "Sóc Trăng", "Thái Bình", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Vĩnh Phúc", "Yên Bái",
        ),
    )
)  # fmt: skip
LEVELS = ("thanh pho", "tinh", "phuong", "xa", "dac khu", "thi tran", "thi xa", "huyen", "quan", "tp", "dk", "tx", "tt")
