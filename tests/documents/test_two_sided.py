"""A paper printed on both sides: the back has its margins the other way round (HD 05-HD/VPTW, IV.4.2)."""

from io import BytesIO

import pdfplumber
import pytest

import vanban
from tests.helpers.documents import PLAN
from tests.helpers.measured import MM, lines_of
from tests.helpers.referee import errors
from vanban.layout.styling import two_sided
from vanban.word.package import read_parts
from vanban.word.pdf import to_pdf

BODY = "\n\n".join(f"Đoạn thứ {number} của kế hoạch này. {'Một câu nữa. ' * 30}" for number in range(1, 30))

SIGNED = """\
signature: {prefix: T/M, body: Chi bộ, office: Bí thư, name: Nguyễn Văn A}
recipients: [Đảng uỷ xã Mường Ví Dụ]
archive: Chi bộ"""


@pytest.fixture
def paper(write):
    write("vanban.yaml", "In hai mặt: có\n")
    return vanban.load(write("ke-hoach.md", f"---\n{PLAN.replace('body: Nội dung.', SIGNED).strip()}\n---\n\n{BODY}\n"))


@pytest.mark.office
def test_the_back_has_its_margins_the_other_way_round(paper):
    (pdf,) = to_pdf([vanban.render(paper)])
    with pdfplumber.open(BytesIO(pdf)) as pages:
        assert len(pages.pages) > 3
        for number, page in enumerate(pages.pages, 1):
            left, right = (30 * MM, 15 * MM) if number % 2 else (15 * MM, 30 * MM)
            body = [char for char in page.chars if char["text"].strip() and char["top"] > 19.5 * MM]
            assert min(char["x0"] for char in body) == pytest.approx(left, abs=2)
            assert max(char["x1"] for char in body) == pytest.approx(page.width - right, abs=2)
            head = [line for line in lines_of(page) if line.top < 19.5 * MM]
            assert [line.text for line in head] == ([] if number == 1 else [str(number)])
            assert all(line.middle == pytest.approx((left + page.width - right) / 2, abs=1.5) for line in head)


def test_it_is_right_and_comes_back(paper):
    docx = vanban.render(paper)
    assert list(vanban.check(docx)) == []
    assert vanban.extract(docx) == paper
    assert paper.two_sided
    settings = read_parts(docx)["word/settings.xml"]
    one = vanban.render(paper.model_copy(update={"two_sided": False}))
    assert settings.replace(b"<w:mirrorMargins/>", b"") == read_parts(one)["word/settings.xml"]
    assert vanban.check(docx).standard == "hd05-2026"


def test_a_template_without_settings_or_with_the_margins_mirrored_already(paper):
    parts = read_parts(vanban.render(paper))
    assert two_sided(parts) == parts
    made = two_sided({name: data for name, data in parts.items() if name != "word/settings.xml"})
    assert b"mirrorMargins" in made["word/settings.xml"]


@pytest.mark.referee
def test_the_open_xml_sdk_has_nothing_to_say(paper, tmp_path):
    vanban.save(paper, tmp_path / "hai-mat.docx")
    assert errors(tmp_path / "hai-mat.docx") == []
