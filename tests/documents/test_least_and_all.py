"""Every form with the least data, and those of an office with every component at once, under both standards."""

import re
from io import BytesIO

import pdfplumber
import pytest

import vanban
from tests.conftest import FORM_EXAMPLES, ROOT
from tests.helpers.documents import printed
from vanban.word.pdf import to_pdf

PAPERS = (
    "certificate", "courtesy-letter", "dispatch-slip", "introduction-letter", "leave-permit", "meeting-invitation",
    "opinion-slip", "opinion-summary", "transfer-slip", "travel-order",
)  # fmt: skip
"""The papers of an office, whose numbers bear its own symbols."""
FORMS = ("conclusions", "conference-minutes", "decision", "document", "letter", "plan", "regulation", *PAPERS)
DAYS = {"hd05-2026": "02/7/2026", "hd36-2018": "12/6/2024"}
SIGNED = {"prefix": "T/L", "body": "Ban Thường vụ", "office": "Chánh Văn phòng", "name": "Hoàng Thị E"}
CITED = {"type": "Chỉ thị", "number": "09-CT/TU", "date": "03/4/2023", "issuer": "Ban Thường vụ Tỉnh uỷ",
         "subject": "về một việc thử"}  # fmt: skip
EVERYTHING = {
    "number": "7",
    "urgency": "hoả tốc",
    "draft": "2",
    "circulation": "Lưu hành nội bộ",
    "drafter": "NguyenVanA-26",
    "contact": "Thôn Hoa Ban; điện thoại: 000.0000",
    "bases": ["Căn cứ Điều lệ Đảng Cộng sản Việt Nam", CITED],
    "cited": [{**CITED, "number": "12-CT/TU"}],
    "confirmation": {"name": "Nguyễn Văn A", "signature": SIGNED},
    "recipients": ["Tỉnh uỷ (b/c)", "Các chi bộ"],
    "archive": "Văn phòng Đảng uỷ",
    "appendices": [{"title": "Danh sách", "text": "1. Mục một."}, {"title": "Biểu mẫu", "text": "1. Mục hai."}],
}
BESIDES = {"office": "Phó Chủ tịch Hội đồng", "name": "Trần Văn C"}
SHOWN = (
    "HOẢ TỐC", "Dự thảo lần 2", "LƯU HÀNH NỘI BỘ", "điện thoại: 000.0000", "Căn cứ Điều lệ Đảng", "09-CT/TU",
    "Xác nhận chữ ký của", "Hoàng Thị E", "Trần Văn C", "Lưu Văn phòng Đảng uỷ", "PHỤ LỤC 1", "PHỤ LỤC 2", "Mục hai",
)  # fmt: skip


def with_everything(form, day):
    own = vanban.load(ROOT / "vanban/templates" / form / "example.yaml")
    data = own.model_dump(mode="json", exclude_defaults=True)
    data |= EVERYTHING | {"date": day, "co_signatures": [BESIDES]}
    if form in PAPERS:
        data["number"] = own.number
    if form in ("conclusions", "conference-minutes"):
        data["held_on"] = day
    if form == "letter":
        data |= {"addressees": ["Các chi bộ"], "subject": "về việc thử"}
    if form == "decision":
        data["recipients"] = []
    return type(own).model_validate(data)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("standard", DAYS)
def test_every_component_at_once(form, standard):
    document = with_everything(form, DAYS[standard])
    text = printed(document)
    missing = [words for words in SHOWN if words not in text.replace("\u00a0", " ")]
    assert missing == []
    assert ("NGUYENVANA-26" if standard == "hd36-2018" else "NguyenVanA-26") in text
    assert [finding.message for finding in vanban.check(vanban.render(document))] == []


@pytest.mark.office
def test_no_page_of_them_is_blank():
    made = [vanban.render(with_everything(form, day)) for form in FORMS for day in DAYS.values()]
    for pdf in to_pdf(made):
        with pdfplumber.open(BytesIO(pdf)) as pages:
            texts = [page.extract_text() for page in pages.pages]
        assert all(texts)
        assert [text.partition("\n")[0] for text in texts[-2:]] == ["PHỤ LỤC 1", "PHỤ LỤC 2"]


LEFT = re.compile(r"None|[{}]|  | [,.;:](?!\.)|, ,|;;|\(\s*\)|\[\]")
"""What stands in a line whose data are not there."""


def with_the_least(path):
    """Leave out of an example whatever its form can do without."""
    own = vanban.load(path)
    data = own.model_dump(mode="json", exclude_defaults=True)
    for name in list(data):
        try:
            vanban.load({key: value for key, value in data.items() if key != name}, form=own.form)
        except vanban.InputError:
            continue
        del data[name]
    return vanban.load(data, form=own.form)


@pytest.mark.parametrize("path", FORM_EXAMPLES, ids=lambda path: path.parent.name)
def test_the_least_data(path):
    document = with_the_least(path)
    docx = vanban.render(document)
    assert vanban.extract(docx) == document
    lines = printed(document).replace("\u00a0", " ").split("\n")
    blank = re.compile(r"Số +-|ngày +tháng|^Ngày …|PAGE")
    assert [line for line in lines if LEFT.search(line) and not blank.search(line)] == []
