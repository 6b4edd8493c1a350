"""Documents to begin with."""

import vanban
from vanban.models.minutes import Minutes

ISSUER = {"name": "Chi bộ thôn Hoa Ban", "parent": "Đảng bộ xã Mường Ví Dụ", "place": "Mường Ví Dụ"}


def codes(error):
    return {item["type"] for item in error.value.errors()}


def minutes(**more):
    data = {
        "issuer": ISSUER,
        "kind": "thường kỳ",
        "period": "tháng 6/2026",
        "held_on": "03/6/2026",
        "start": "08:00",
        "end": "09:45",
        "location": "Nhà văn hoá",
        "attendance": {
            "official": "11",
            "probationary": "1",
            "total": "12",
            "present_official": "11",
            "present_probationary": "1",
        },
        "chair": "Nguyễn Văn A",
        "secretary": "Trần Thị C",
        "agenda": [{"title": "Đánh giá"}],
        **more,
    }
    return Minutes.model_validate(data)


PLAN = """\
form: plan
issuer:
  name: Chi bộ thôn Hoa Ban
  parent: Đảng bộ xã Mường Ví Dụ
  place: Mường Ví Dụ
number: 8
date: 05/6/2026
subject: thử
body: Nội dung.
"""
PLAN_DATA = {
    "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
    "number": "16",
    "date": "15/7/2026",
    "subject": "thử",
    "archive": "Văn phòng Đảng uỷ",
    "signature": {"prefix": "T/M", "body": "Ban Thường vụ", "office": "Bí thư", "name": "Nguyễn Văn A"},
}


def printed(document):
    return "\n".join(line.text for line in vanban.word.reader.lines_of(vanban.render(document)))
