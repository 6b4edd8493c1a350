"""The data of every document that is made here, as plain values; nothing is imported for them."""

from typing import Any

UNITS = {"A": (60, 0, 1), "B": (0, 20, 30), "C": (0, 0, 2000)}
"""Paragraphs, opinions and rows of each unit."""
TITLES = {"A": "plan, 60 paragraphs", "B": "minutes, 20 opinions, 30 rows", "C": "table, 2,000 x 6"}
TEXT = (
    "Tiếp tục nâng cao chất lượng sinh hoạt chi bộ, gắn với thực hiện nhiệm vụ chính trị của địa phương, cơ quan, "
    "đơn vị; phân công cấp uỷ viên phụ trách & theo dõi từng chi bộ, báo cáo trước ngày 25 hằng tháng."
)
MARK = "§0"
"""What stands in every paragraph of the first file, and is another in every other."""
KINDS = ("heading-1", *("heading-2", "dash", "body", "dash", "body") * 5, *("heading-2", "dash", "body", "dash") * 2)
LETTERS = {"heading-1": "# {}", "heading-2": "## {}", "dash": "- {}", "body": "{}"}


def paragraphs(mark: str) -> list[tuple[str, str]]:
    """Return 60 paragraphs of a plan: their kind and their text, without numbers."""
    kinds = [*KINDS, "heading-1", *("dash", "body") * 8, "heading-1", *("dash", "body") * 4]
    head = TEXT.split(",", maxsplit=1)[0]
    return [(kind, f"{head if 'heading' in kind else TEXT} {mark}") for kind in kinds]


def plan(number: str, subject: str, mark: str = MARK) -> dict[str, Any]:
    """Return the data of a plan of 60 paragraphs."""
    values = data(0, 0, 0)
    common = {key: value for key, value in values.items() if key not in {"heads", "lines", "opinions", "rows"}}
    body = "\n\n".join(LETTERS[kind].format(text) for kind, text in paragraphs(mark))
    return {"form": "plan", **common, "number": number, "subject": subject, "body": body}


def minutes(number: str, subject: str, mark: str = MARK) -> dict[str, Any]:
    """Return the data of minutes with 20 opinions and 30 tasks."""
    values = data(0, 20, 0)
    return {
        "form": "minutes",
        "issuer": values["issuer"],
        "number": number,
        "date": "03/7/2026",
        "subject": subject,
        "kind": "thường kỳ",
        "period": "tháng 7/2026",
        "held_on": "03/7/2026",
        "start": "07:30",
        "end": "10:00",
        "location": "Nhà văn hoá thôn Hoa Ban",
        "attendance": {
            "total": 13,
            "official": 12,
            "probationary": 1,
            "present_official": 12,
            "present_probationary": 1,
        },
        "chair": {"name": "Nguyễn Văn A", "office": "Bí thư chi bộ"},
        "secretary": {"name": "Trần Thị C", "office": "Chi uỷ viên"},
        "agenda": [
            {
                "title": "Đánh giá tháng 6, phương hướng tháng 7",
                "presenter": "Nguyễn Văn A",
                "text": f"{TEXT} {mark}",
                "opinions": values["opinions"],
                "conclusion": "Chi bộ thống nhất nhiệm vụ tháng 7.",
            }
        ],
        "assignments": [
            {"task": f"Lập danh sách nhóm hộ {n}", "person": "Trần Thị C & tổ 1", "deadline": "10/7/2026"}
            for n in range(30)
        ],
        "adopted_by": 13,
        "signature": {"label": "Chủ trì hội nghị", "name": "Nguyễn Văn A"},
        "co_signatures": [{"label": "Người ghi biên bản", "name": "Trần Thị C"}],
    }


MAKERS = {"A": plan, "B": minutes}


def changed(number: int) -> tuple[str, str]:
    """Return the number and the subject of a document."""
    return str(15 + number), f"tổ chức sinh hoạt chi bộ mẫu năm 2026, đợt {number + 1}"


def data(lines: int, opinions: int, rows: int) -> dict[str, Any]:
    """Return a document of so many paragraphs, opinions and rows as plain data."""
    return {
        "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
        "number": "15",
        "date": "15/7/2026",
        "subject": "tổ chức sinh hoạt chi bộ mẫu năm 2026",
        "signature": {"prefix": "T/M", "body": "Ban Thường vụ", "office": "Bí thư", "name": "Nguyễn Văn A"},
        "recipients": [f"Chi bộ thôn số {n}" for n in range(7)],
        "archive": "Văn phòng Đảng uỷ",
        "heads": [f"Nội dung thứ {n}" for n in range(10 if lines else 0)],
        "lines": [f"{n}. {TEXT}" for n in range(lines)],
        "opinions": [{"speaker": f"Nguyễn Văn {n}", "text": TEXT} for n in range(opinions)],
        "rows": [
            {"a": f"Hàng {n}", "b": "Chi bộ < Hoa Ban >", "c": "R & D", "d": "tháng 6", "e": n, "f": "đạt yêu cầu"}
            for n in range(rows)
        ],
    }
