"""What a maintainer draws is what is printed; what a higher office issued answers for itself; one measure of good."""

import json
import re

import pytest

import vanban
from tests.helpers.templates import EXAMPLE, FORM, WHOLE, edited, form_with
from tests.workshop.test_workshop import run
from vanban.documents.loading import load_path
from vanban.packs.pack import packs_of
from vanban.testing import prove_pack
from vanban.word.package import read_parts
from vanban.word.reader import lines_of
from vanban.workshop.template_check import check_form

UPRIGHT = '<w:pgSz w:w="11906" w:h="16838"/>'
A5 = '<w:pgSz w:w="8391" w:h="11906"/>'


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def pages(docx):
    xml = read_parts(docx)["word/document.xml"].decode()
    found = re.findall(r"<w:pgSz\b[^>]*/>", xml)
    return [tuple(re.search(rf'w:{name}="(\w+)"', size)[1] if name in size else "" for name in ("w", "h", "orient"))
            for size in found]  # fmt: skip


def rendered(folder):
    with packs_of([folder]):
        return vanban.render(load_path(folder / "example.yaml").document)


def test_a_new_landscape_form_lies_from_the_start(tmp_path):
    assert run("template", "new", "ngang", "--type", "KH", "--landscape").exit_code == 0
    template = (tmp_path / "ngang/template.docx").read_bytes()
    assert pages(template) == [("16838", "11906", "landscape")] * 2
    assert (
        'w:top="1701" w:right="1134" w:bottom="850" w:left="1134"' in read_parts(template)["word/document.xml"].decode()
    )


def test_a_page_drawn_wider_than_high_stays_so(tmp_path):
    form_with(tmp_path / "thu", edited(UPRIGHT, '<w:pgSz w:w="16838" w:h="11906"/>', count=9))
    assert set(pages(rendered(tmp_path / "thu"))) == {("16838", "11906", "landscape")}


@pytest.mark.parametrize(
    ("kind", "paper"), [("Giấy giới thiệu", ("8391", "11906", "")), ("Báo cáo", ("11906", "16838", ""))]
)
def test_a5_is_for_administrative_papers(kind, paper, tmp_path):
    form = FORM.replace("Tên loại: Đơn", f"Tên loại: {kind}")
    form_with(tmp_path / "thu", edited(UPRIGHT, A5, count=9), form)
    made = rendered(tmp_path / "thu")
    assert set(pages(made)) == {paper}
    (tmp_path / "thu.docx").write_bytes(made)
    assert "page-size" not in {finding.rule for finding in vanban.check(tmp_path / "thu.docx")}


ISSUED = "Mẫu ban hành theo: Quyết định 01-QĐ/VPTW, Mẫu 3\nKhông áp dụng: [page-size, party-title, party-title-rule]\n"


def without_title():
    return edited("{{ letterhead.party_title }}", "")


def test_an_issued_form_answers_for_the_rules_it_names(tmp_path):
    folder = tmp_path / "thu"
    drawn = edited(UPRIGHT, '<w:pgSz w:w="10000" w:h="14000"/>', docx=without_title(), count=9)
    report = check_form(form_with(folder, drawn, FORM + ISSUED))
    assert [str(item) for item in report.findings] == []
    assert report.diagnostics == []
    made = rendered(folder)
    assert set(pages(made)) == {("10000", "14000", "")}
    (folder / "x.docx").write_bytes(made)
    assert run("check", "thu/x.docx").exit_code == 1, "the form is not known here"
    (tmp_path / "vanban.yaml").write_text("Bộ mẫu: [.]\n", encoding="utf-8")
    assert run("check", "thu/x.docx").exit_code == 0
    assert "component-missing" in {flaw.code for flaw in check_form(form_with(folder, drawn)).flaws}


@pytest.mark.parametrize(
    ("more", "code"),
    [("Không áp dụng: [page-size]\n", "exempt-source"), (ISSUED.replace("page-size", "page-sise"), "exempt-rule")],
)
def test_no_rule_is_left_out_without_a_source_or_by_a_wrong_name(more, code, tmp_path):
    form_with_text = lambda: form_with(tmp_path / "thu", WHOLE, FORM + more)  # noqa: E731  # said once, tried below
    try:
        found = check_form(form_with_text()).diagnostics
    except vanban.VanbanError as error:
        found = error.diagnostics
    (told,) = [item for item in found if item.code == code]
    assert told.file.endswith("form.yaml")
    assert told.line == len((FORM + more).rstrip().split("\n"))


def other_title():
    return edited("{{ letterhead.party_title }}", "ĐẢNG CỘNG SẢN {{ letterhead.star }}")


BROKEN = {
    "good": (WHOLE, FORM),
    "unknown tag": (edited("{{ ly_do }}", "{{ ly_doo }}{{ ly_do }}"), FORM),
    "foreign style": (edited('<w:pStyle w:val="Vb-body"/>', '<w:pStyle w:val="Normal"/>'), FORM),
    "no title": (without_title(), FORM),
    "another title": (other_title(), FORM),
    "field unused": (WHOLE, FORM.replace("Có thể thiếu:", "  - {Nhãn: Thừa ra, Bắt buộc: không}\nCó thể thiếu:")),
    "rule unknown": (WHOLE, FORM + ISSUED.replace("page-size", "page-sise")),
}


@pytest.mark.parametrize("name", BROKEN)
def test_three_checks_find_the_same(name, tmp_path):
    template, form = BROKEN[name]
    form_with(tmp_path / "thu", template, form, EXAMPLE)
    alone = run("template", "check", "thu", "--json")
    whole = run("pack", "check", ".", "--json")
    one, (packed,) = json.loads(alone.output), json.loads(whole.output)["forms"]
    key = lambda found: sorted((item["code"], item["message"]) for item in [*found["findings"], *found["diagnostics"]])  # noqa: E731  # used twice
    assert key(one) == key(packed)
    assert (alone.exit_code, whole.exit_code) == ((0, 0) if name == "good" else (3, 3))
    if name == "good":
        prove_pack(tmp_path, update=True)
        return
    assert key(one)
    with pytest.raises(AssertionError) as told:
        prove_pack(tmp_path)
    assert all(message in str(told.value) for _code, message in key(one))


def test_a_printed_finding_names_standard_clause_and_paragraph_of_the_template(tmp_path):
    form = form_with(tmp_path / "thu", other_title())
    found = [flaw for flaw in check_form(form).flaws if flaw.code == "printed"]
    assert found
    for flaw in found:
        assert "party-title" in flaw.message
        assert re.search(r"Hướng dẫn số (05|36)-HD/VPTW", flaw.message)
        assert flaw.at is not None
        assert flaw.at.text == "ĐẢNG CỘNG SẢN {{ letterhead.star }}", "of the template, not of the print"
    assert any("I.1" in flaw.message for flaw in found)


@pytest.mark.parametrize(("paper", "width"), [(A5, 5840), ('<w:pgSz w:w="16838" w:h="11906"/>', 14570)])
def test_the_letterhead_is_as_wide_as_the_text_and_no_table_is_wider(paper, width, tmp_path):
    form = FORM.replace("Tên loại: Đơn", "Tên loại: Giấy mời")
    form_with(tmp_path / "thu", edited(UPRIGHT, paper, count=9), form)
    xml = read_parts(rendered(tmp_path / "thu"))["word/document.xml"].decode()
    wholes = [int(whole) for whole in re.findall(r'<w:tblW w:w="(\d+)"', xml)]
    grids = [sum(map(int, re.findall(r'<w:gridCol w:w="(\d+)"', grid))) for grid in re.findall(r"<w:tblGrid>.*?</w:tblGrid>", xml)]  # fmt: skip
    assert wholes[0] == pytest.approx(width, abs=2)
    assert grids[0] == pytest.approx(width, abs=2)
    assert all(each <= width + 2 for each in (*wholes, *grids))


OWN = "Căn cứ:\n  - Điều lệ Đảng Cộng sản Việt Nam\n  - Căn cứ {chuẩn} về thể thức văn bản của Đảng.\n"
GUIDES = {
    "26/5/2026": ("Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng", ";", ","),
    "27/5/2026": ("Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng", ";", "."),
}


@pytest.mark.parametrize("day", GUIDES)
def test_fixed_bases_follow_the_standard_of_the_date(day, tmp_path):
    guide, between, last = GUIDES[day]
    example = EXAMPLE.replace("05/6/2026", day).replace("06/6/2026", "06/7/2026")
    given = "Căn cứ: [Căn cứ Điều lệ Đảng Cộng sản Việt Nam, Xét đề nghị của cấp uỷ]\n"
    form = form_with(tmp_path / "thu", edited("Lý do:", "Theo {{ heading.standard }}:"), FORM + OWN, example + given)
    report = check_form(form)
    assert (report.flaws, report.diagnostics) == ([], [])
    lines = [line.text.replace("\xa0", " ") for line in lines_of(rendered(tmp_path / "thu"))]
    first = lines.index(f"- Căn cứ Điều lệ Đảng Cộng sản Việt Nam{between}")
    assert lines[first + 1 : first + 3] == [
        f"- Căn cứ {guide} về thể thức văn bản của Đảng{between}",
        f"- Xét đề nghị của cấp uỷ{last}",
    ]
    assert f"Theo {guide}: bận việc, nghỉ ngày 06 tháng 7 năm 2026." in lines


def test_a_guide_of_one_time_in_a_template_for_both_is_told(tmp_path):
    template = edited("Lý do:", "Theo Hướng dẫn 05-HD/VPTW:")
    (told,) = check_form(form_with(tmp_path / "thu", template)).flaws
    assert told.code == "standard-fixed"
    assert told.at.text.startswith("Theo Hướng dẫn 05-HD/VPTW")
    assert "{{ heading.standard }}" in told.message
    assert check_form(form_with(tmp_path / "thu", template, FORM + "Chuẩn: [hd05]\n")).flaws == []


def test_fixed_bases_are_printed_or_told(tmp_path):
    bare = edited("{%p for line in heading.bases %}", "{%p for line in heading.subject %}")
    (told,) = check_form(form_with(tmp_path / "thu", bare, FORM + OWN)).diagnostics
    assert (told.code, told.line) == ("not-printed", FORM.count("\n") + 2)
    with pytest.raises(vanban.VanbanError) as error:
        _ = form_with(tmp_path / "thu", WHOLE, FORM + OWN.replace("{chuẩn}", "{{ chuan }}")).model
    assert "{{ chuan }}" in str(error.value)


CELL = (
    '<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr>'
    "<w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
)
BELOW = '<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>'


def drawn_table(*words):
    grid = '<w:gridCol w:w="900"/>' * len(words)
    look = '<w:tblStyle w:val="Vb-table"/><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    rows = f"<w:tr>{''.join(map(CELL.format, words))}</w:tr>"
    return edited(
        "<w:tbl>", f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>{BELOW}<w:tbl>"
    )


def test_a_drawn_table_that_no_page_holds_is_told_at_its_paragraph(tmp_path):
    wide = [f"{number}.{'234.567.890' * 2}" for number in range(1, 8)]
    form = form_with(tmp_path / "thu", drawn_table(*wide[:6], wide[6] + ".123"))
    (told,) = check_form(form).flaws
    assert told.code == "table-wide"
    assert told.at.text == wide[6] + ".123"
    assert check_form(form_with(tmp_path / "thu", drawn_table(*wide[:5]))).flaws == []
    assert ("16838", "11906", "landscape") in pages(rendered(tmp_path / "thu")), "five of them lie on a turned page"


@pytest.mark.parametrize("day", ["26/5/2026", "27/5/2026"])
@pytest.mark.parametrize(
    ("paper", "least"), [(A5, 25.5), ('<w:pgSz w:w="11906" w:h="8391"/>', 80)], ids=["upright", "lying"]
)
def test_the_issuer_has_what_the_title_leaves_on_a5(paper, least, day, tmp_path):
    form = FORM.replace("Tên loại: Đơn", "Tên loại: Giấy mời")
    example = EXAMPLE.replace("05/6/2026", day).replace("06/6/2026", "06/7/2026").replace("Mường Ví Dụ, ", "Ví Dụ, ")
    form_with(tmp_path / "thu", edited(UPRIGHT, paper, count=9), form, example)
    xml = read_parts(rendered(tmp_path / "thu"))["word/document.xml"].decode()
    left, right = [int(width) * 25.4 / 1440 for width in re.findall(r'<w:gridCol w:w="(\d+)"/>', xml)[:2]]
    assert left >= least
    assert right >= 73 + 1, "the title of the Party, in 15 point bold, stands on one line"
