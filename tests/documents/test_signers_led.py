"""Minutes name who led and who recorded, and both sign (HD 05-HD/VPTW, I.7.1.4 e): a contradiction is told."""

from pathlib import Path

import pytest
import yaml

import vanban

FORMS = Path(vanban.__file__).parent / "templates"


def told(form, **changes):
    data = yaml.safe_load((FORMS / form / "example.yaml").read_text(encoding="utf-8"))
    found = []
    vanban.load({**data, **changes}, advice=found.append)
    return [advice.message.split(" ký ")[0] for advice in found if advice.code == "signer-led"]


CHAIR = {"Nhãn khối ký": "Chủ trì hội nghị", "Họ tên người ký": "Nguyễn Văn A"}
RECORDER = {"Nhãn khối ký": "Người ghi biên bản", "Họ tên người ký": "Trần Thị C"}


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, []),
        ({"Chủ trì": "Hoàng Văn Khác"}, ["Nguyễn Văn A"]),
        ({"Chủ trì": "đồng chí NGUYỄN VĂN A, Bí thư"}, []),
        ({"Thư ký": "Lý Thị Lạ"}, ["Trần Thị C"]),
        ({"Chủ trì": "Hoàng Văn Khác", "Thư ký": "Lý Thị Lạ"}, ["Nguyễn Văn A", "Trần Thị C"]),
        ({"Chữ ký": RECORDER, "Cùng ký": [CHAIR]}, []),
        ({"Chữ ký": {**CHAIR, "Họ tên người ký": ""}}, []),
    ],
)
def test_minutes_of_a_cell(changes, wanted):
    assert told("minutes", **changes) == wanted


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, []),
        ({"Chủ trì": ["Hoàng Văn Khác, Phó Bí thư", "Nguyễn Văn A, Bí thư"]}, []),
        ({"Chủ trì": ["Hoàng Văn Khác, Phó Bí thư"]}, ["Nguyễn Văn A"]),
        ({"Thư ký": ["Lý Thị Lạ"]}, ["Trần Thị C"]),
        ({"Chủ trì": [], "Thư ký": []}, []),
    ],
)
def test_minutes_of_a_conference(changes, wanted):
    assert told("conference-minutes", **changes) == wanted
