"""A paper cites another in full the first time, by type and number from then on (HD 05-HD/VPTW, I.6.1.4)."""

import pytest
import yaml

import vanban
from vanban.documents.loading import load_bytes

PLAN = {
    "form": "plan",
    "Cơ quan ban hành": {
        "Tên cơ quan ban hành": "Đảng uỷ xã Mường Ví Dụ",
        "Cơ quan cấp trên": "Đảng bộ tỉnh Lai Châu",
        "Địa danh": "Mường Ví Dụ",
    },
    "Số": "8",
    "Ngày ban hành": "05/8/2026",
    "Trích yếu": "thử viện dẫn",
    "Chữ ký": {
        "Thể thức đề ký": "T/M",
        "Ký thay mặt": "Ban Thường vụ",
        "Chức vụ": "Bí thư",
        "Họ tên người ký": "Nguyễn Văn A",
    },
    "Nơi nhận": ["Tỉnh uỷ (b/c)"],
    "Nơi lưu": "Văn phòng Đảng uỷ",
}
PLAN_135 = {
    "Tên loại": "Kế hoạch",
    "Số, ký hiệu": "135-KH/TU",
    "Ngày ban hành": "06/3/2026",
    "Cơ quan ban hành": "Tỉnh uỷ",
    "Trích yếu": "về sinh hoạt *chi bộ* | & đảng",
}
FULL = "Kế hoạch số 135-KH/TU, ngày 06/3/2026 của Tỉnh uỷ về sinh hoạt *chi bộ* | & đảng"
SHORT = "Kế hoạch số 135-KH/TU"


def loaded(**fields):
    data = PLAN | {key.replace("_", " "): value for key, value in fields.items()}
    return load_bytes(yaml.safe_dump(data, allow_unicode=True, sort_keys=False).encode(), "x.yaml")


def printed(**fields):
    return [line.text.replace("\u00a0", " ") for line in vanban.show(vanban.render(loaded(**fields).document))]


def test_first_in_full_then_short():
    lines = printed(
        Nội_dung="Thực hiện [135-KH/TU].\nTheo **[135-KH/TU]**; [1], [99-KH/TU].\n\n"
        "| Việc |\n|---|\n| [135-KH/TU] |\n\nHết.",
        Văn_bản_viện_dẫn=[PLAN_135],
    )
    assert f"Thực hiện {FULL}." in lines
    assert f"Theo {SHORT}; [1], [99-KH/TU]." in lines  # what is in no list is text
    assert SHORT in lines  # the cell of the table


def test_the_page_counts_not_the_order_of_the_file():
    lines = printed(
        Đoạn_căn_cứ="Thực hiện [135-KH/TU], như sau:", Nội_dung="Theo [135-KH/TU].", Văn_bản_viện_dẫn=[PLAN_135]
    )
    assert f"Thực hiện {FULL}, như sau:" in lines
    assert f"Theo {SHORT}." in lines


@pytest.mark.parametrize(
    "bases", [{"Căn_cứ": [PLAN_135]}, {"Căn_cứ": ["Căn cứ [135-KH/TU]"], "Văn_bản_viện_dẫn": [PLAN_135]}]
)
def test_what_the_document_rests_on_has_been_cited(bases):
    lines = printed(Nội_dung="Theo [135-KH/TU].", **bases)
    assert f"- Căn cứ {FULL}." in lines
    assert f"Theo {SHORT}." in lines


def test_one_document_after_the_other_begins_anew():
    document = loaded(Nội_dung="Theo [135-KH/TU].", Văn_bản_viện_dẫn=[PLAN_135]).document
    assert vanban.render(document) == vanban.render(document)
    assert vanban.extract(vanban.render(document)) == document


def told(**fields):
    return {(item.code, item.severity.value) for item in loaded(**fields).advice if item.code.startswith("cited")}


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"Nội_dung": "Theo [135-KH/TU].", "Văn_bản_viện_dẫn": [PLAN_135]}, set()),
        ({"Nội_dung": "Không viện dẫn.", "Văn_bản_viện_dẫn": [PLAN_135]}, {"cited-unused"}),
        ({"Nội_dung": "Theo [135-KH/TU].", "Căn_cứ": [PLAN_135], "Nơi_lưu": "[135-KH/TU]"}, {"cited-text"}),
        ({"Nội_dung": "Theo số 135-KH/TU, ngày 7/3/2026.", "Căn_cứ": [PLAN_135]}, {"cited-twice"}),
        ({"Nội_dung": "Theo số 135-KH/TU ngày 06 tháng 3 năm 2026.", "Căn_cứ": [PLAN_135]}, set()),
        ({"Nội_dung": "Số 1-KH/TU, ngày 07/3/2026; số 1-KH/TU, ngày 08/3/2026."}, {"cited-twice"}),
        ({"Nội_dung": "Theo số 1-KH/TU, ngày 07/3/2026; số 1-KH/TU, ngày 08/3/2026."}, {"cited-twice"}),
        ({"Nội_dung": "Theo số 1-KH/TU, ngày 31/02/2026; số 1-KH/TU, ngày 08/3/2026."}, set()),
    ],
)
def test_what_is_told(fields, wanted):
    assert told(**fields) == {(code, "warning") for code in wanted}


DECISION = {
    "form": "decision",
    "Cơ quan ban hành": PLAN["Cơ quan ban hành"],
    "Số": "8",
    "Ngày ban hành": "05/8/2026",
    "Trích yếu": "thử viện dẫn",
    "Xét đề nghị của": ["Ban Xây dựng Đảng tại [135-KH/TU]"],
    "Các điều": [{"text": "Thực hiện [135-KH/TU]."}],
    "Thi hành": ["các cơ quan nêu ở [135-KH/TU]"],
    "Chữ ký": PLAN["Chữ ký"],
    "Nơi nhận": ["Tỉnh uỷ (b/c)"],
    "Nơi lưu": "Văn phòng Đảng uỷ",
    "Văn bản viện dẫn": [PLAN_135],
}


def test_what_is_printed_in_a_proposal_or_an_article_is_not_told_to_be_text():
    read = load_bytes(yaml.safe_dump(DECISION, allow_unicode=True, sort_keys=False).encode(), "x.yaml")
    lines = [line.text.replace("\u00a0", " ") for line in vanban.show(vanban.render(read.document))]
    assert f"- Xét đề nghị của Ban Xây dựng Đảng tại {FULL}." in lines
    assert f"Điều 1. Thực hiện {SHORT}." in lines
    assert f"Điều 2. Các cơ quan nêu ở {SHORT} chịu trách nhiệm thi hành Quyết định này." in lines
    assert [item.code for item in read.advice if item.code.startswith("cited")] == []


def test_a_contradiction_is_told_at_its_line():
    found = [
        item
        for item in loaded(Nội_dung="Một.\n\nTheo số 135-KH/TU, ngày 7/3/2026.", Căn_cứ=[PLAN_135]).advice
        if item.code == "cited-twice"
    ]
    assert "06/3/2026" in found[0].message
    assert "07/3/2026" in found[0].message
