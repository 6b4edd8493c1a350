"""Issuers, all made up."""

COMMUNE = {"parent": "ĐẢNG BỘ TỈNH SƠN MẪU", "agency": "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ"}
COMMUNE_OFFICE = {"parent": "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "agency": "VĂN PHÒNG"}
WARD = {"parent": "ĐẢNG BỘ TỈNH BẾN MẪU", "agency": "ĐẢNG UỶ PHƯỜNG VÍ"}
PROVINCE = {"agency": "TỈNH UỶ SƠN MẪU"}
PROVINCE_PERSONNEL = {"parent": "TỈNH UỶ SƠN MẪU", "agency": "BAN TỔ CHỨC"}
PROVINCE_INSPECTION = {"parent": "TỈNH UỶ SƠN MẪU", "agency": "UỶ BAN KIỂM TRA"}
DISTRICT = {"parent": "ĐẢNG BỘ TỈNH SƠN MẪU", "agency": "HUYỆN UỶ VÍ DỤ"}
CELL = {"parent": "ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ", "agency": "CHI BỘ BẢN NÀ THÍ"}
SCHOOL_CELL = {"parent": "ĐẢNG BỘ XÃ MƯỜNG VÍ DỤ", "agency": "CHI BỘ\nTRƯỜNG TIỂU HỌC NÀ MẪU"}
ARCHIVE = "Lưu Văn phòng Đảng uỷ"
