"""Who signs is never alone on a page where a text ends with a table, or with the short lines of a form."""

import subprocess
from pathlib import Path

import pytest
import yaml

import vanban
from vanban.word.pdf import to_pdf

FORMS = Path(vanban.__file__).parent / "templates"
pytestmark = pytest.mark.office


def example(form):
    return yaml.safe_load((FORMS / form / "example.yaml").read_text(encoding="utf-8"))


def opinions(count):
    data = example("opinion-summary")
    del data["Đề xuất"]
    one = {"Người góp ý": "Đồng chí Trần Văn C", "Nội dung góp ý": "Bổ sung thời hạn gửi tài liệu trước hội nghị",
           "Tiếp thu, giải trình": "Tiếp thu; đã bổ sung ở khoản 3 Điều 12"}  # fmt: skip
    return {**data, "Các ý kiến": [one] * count}


def cells(count):
    data = example("period-summary")
    data.pop("Nhận xét", None)
    for field in ("Các kỳ họp", "Các biểu điểm"):
        own = data[field][:2]
        data[field] = [{**one, "Chi bộ": f"Chi bộ thôn {number}"} for number in range(count) for one in own]
    return data


CASES = {
    **{f"{count} opinions": (opinions, count, "Tiếp thu") for count in range(13, 20)},
    **{f"{count} cells": (cells, count, "thôn") for count in range(20, 25)},
    "a travel order on A5": (lambda _none: {**example("travel-order"), "Khổ giấy": "A5"}, 0, "Từ ngày"),
}


@pytest.fixture(scope="module")
def printed():
    """The pages of each case as text, and who signs."""
    given = {name: made(count) for name, (made, count, _text) in CASES.items()}
    pdfs = to_pdf([vanban.render(vanban.load(data)) for data in given.values()])
    pages = {}
    for (name, data), pdf in zip(given.items(), pdfs, strict=True):
        found = subprocess.run(["pdftotext", "-layout", "-", "-"], check=True, capture_output=True, input=pdf)
        pages[name] = found.stdout.decode().split("\f"), data["Chữ ký"]["Họ tên người ký"]
    return pages


@pytest.mark.parametrize("name", CASES)
def test_some_of_the_text_stands_above_who_signs(name, printed):
    pages, signer = printed[name]
    (signed,) = (page for page in pages if f" {signer}\n" in page)
    assert CASES[name][2] in signed.partition(signer)[0]
