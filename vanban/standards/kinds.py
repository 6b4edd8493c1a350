"""The types of documents that Quy định 399-QĐ/TW names, and the nearest of them to a name with a slip in it.

Two sources that do not know each other list the same types (Điều 5 to 7); the text itself was not read.
"""

from vanban.standards.base import Clause, Confidence
from vanban.text.language import fold

CLAUSE = Clause("399-QĐ/TW, Điều 5-7", Confidence.SECONDARY, "theo hai nguồn thứ cấp; chưa đọc nguyên văn")
DOCUMENTS = (
    "Cương lĩnh chính trị", "Điều lệ Đảng", "Chiến lược", "Nghị quyết", "Quyết định", "Chỉ thị", "Kết luận", "Quy chế",
    "Quy định", "Thông tri", "Hướng dẫn", "Thông báo", "Thông cáo", "Tuyên bố", "Lời kêu gọi", "Báo cáo", "Kế hoạch",
    "Quy hoạch", "Chương trình", "Đề án", "Phương án", "Dự án", "Tờ trình", "Công văn", "Biên bản",
)  # fmt: skip
PAPERS = (
    "Giấy giới thiệu", "Giấy chứng nhận", "Giấy đi đường", "Giấy nghỉ phép", "Giấy mời", "Phiếu chuyển", "Phiếu gửi",
    "Thư công",
)  # fmt: skip
KINDS = (*DOCUMENTS, *PAPERS)


def is_paper(name: str) -> bool:
    """Whether a type is one of the administrative papers, which may stand on A5 (HD 05-HD/VPTW, IV.3)."""
    return fold(name) in map(fold, PAPERS)


def near_kind(name: str) -> str | None:
    """Return the type that a name means when one letter of it is wrong, missing, too many, or two are changed about.

    None of a type that is known (accents and case do not matter), and of one that is not near: a body may have its own.
    """
    wanted = fold(name)
    known = {fold(kind): kind for kind in KINDS}
    if wanted in known:
        return None
    return next((kind for folded, kind in known.items() if _one_slip(wanted, folded)), None)


def _one_slip(given: str, wanted: str) -> bool:
    if abs(len(given) - len(wanted)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(given, wanted, strict=False)) if a != b), min(len(given), len(wanted)))
    a, b = given[at:], wanted[at:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (len(a) > 1 and a[1::-1] == b[:2] and a[2:] == b[2:])
    return a[1:] == b if len(a) > len(b) else a == b[1:]
