"""What a check comes to, as a clerk reads it: order, places, states, and the copy with comments."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date

import docx as python_docx
import pytest
from docx.enum.text import WD_BREAK

import vanban
from tests.checks.specimens.raw import BODY, Spec, document
from tests.conftest import ROOT
from tests.helpers.commands import run
from vanban.checks.taken import word_files
from vanban.checks.written import written
from vanban.errors import CallError
from vanban.word.package import read_parts, write_parts
from vanban.word.structure import lint

SPECIMENS = ROOT / "tests/checks/specimens"
FAULTY, CLEAN, BOXES = (SPECIMENS / f"{name}.docx" for name in ("lo-table-faults", "lo-table", "lo-boxes-faults"))
S = Spec()
SMALL = replace(
    S,
    paragraphs=(BODY, "I- TÌNH HÌNH", *(f"{n}. {BODY}" for n in range(1, 12)), "II- NHIỆM VỤ", f"1. {BODY}"),
    body_look=replace(S.body_look, size=13),
)


def bytes_of(made):
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def letter():
    made = python_docx.Document()
    made.add_paragraph("Gửi bạn, tuần này trời mưa nhiều.")
    return bytes_of(made)


@pytest.fixture
def folder(tmp_path):
    """A folder with a paper of each kind, one of them below, and what Word leaves beside an open file."""
    (tmp_path / "den/con").mkdir(parents=True)
    for name, data in {
        "a.docx": CLEAN.read_bytes(),
        "con/b.DOCX": FAULTY.read_bytes(),
        "hong.docx": b"x",
        "thu.docx": letter(),
        "~$a.docx": b"owner",
        "ghi.txt": b"x",
    }.items():
        (tmp_path / "den" / name).write_bytes(data)
    return tmp_path / "den"


def test_one_cause_is_one_finding_with_its_places():
    report = vanban.check(document(SMALL))
    (size,) = [finding for finding in report if finding.code == "body-size/size"]
    assert size.count == len(size.places) == 15
    assert size.places[0].text == BODY[:60]
    assert [part.order for part in size.places] == sorted({part.order for part in size.places})
    assert (size.place, size.order, size.text) == (size.places[0].place, size.places[0].order, size.places[0].text)
    assert size.places[-1].place == "dưới “II- NHIỆM VỤ”"
    assert size.as_dict()["count"] == 15
    assert report.file == "", "nothing of bytes"


def test_findings_stand_in_reading_order():
    orders = [finding.order for finding in vanban.check(FAULTY)]
    assert orders == sorted(orders)


@pytest.mark.parametrize("path", [FAULTY, BOXES, SPECIMENS / "pandoc.docx"], ids=lambda path: path.stem)
def test_no_place_is_a_number_that_word_does_not_show(path):
    told = [part.place for finding in vanban.check(path) for part in finding.places]
    assert any(told)
    assert not [place for place in told if re.search(r"đoạn \d|bảng \d", place)]


def test_places_in_boxes_headers_and_tables():
    assert "đầu văn bản, khung chữ" in {finding.place for finding in vanban.check(BOXES)}
    assert {finding.place for finding in vanban.check(FAULTY)} == {"đầu văn bản", "trong nội dung", "cuối văn bản"}


def paged(*, marked):
    """A paper whose second page begins with a paragraph of another size, as Word marks pages when it saves."""
    parts = read_parts(document(replace(S, paragraphs=(BODY, BODY.replace("năm 2026", "năm 2027")))))
    text = parts["word/document.xml"].decode()
    at = text.index("<w:r>", text.rindex("<w:p>", 0, text.index("năm 2027")))
    mark = "<w:lastRenderedPageBreak/>" if marked else ""
    rest = text[at:].replace("<w:t ", f"{mark}<w:t ", 1).replace('w:sz w:val="28"', 'w:sz w:val="26"', 1)
    return write_parts({**parts, "word/document.xml": (text[:at] + rest).encode()})


@pytest.mark.parametrize(("marked", "page"), [(True, 2), (False, 0)])
def test_the_page_is_the_one_that_word_printed(marked, page):
    (finding,) = [one for one in vanban.check(paged(marked=marked)) if one.rule == "body-size"]
    assert finding.page == page


@pytest.mark.office
def test_the_page_is_libreoffices_where_asked(tmp_path):
    pytest.importorskip("pypdfium2")
    made = python_docx.Document(io.BytesIO(document(SMALL)))
    made.paragraphs[-1].insert_paragraph_before().add_run().add_break(WD_BREAK.PAGE)
    path = tmp_path / "x.docx"
    path.write_bytes(bytes_of(made))
    (record,) = json.loads(run("check", path, "--json", "--pages", "--select", "body-size").stdout)
    (size,) = record["findings"]
    pages = [part["page"] for part in size["places"]]
    assert (pages[0], pages[-1]) == (1, max(pages))
    assert max(pages) > 1


def test_each_state_is_told_apart(folder):
    result = run("check", folder)
    assert result.stdout.splitlines()[-1] == (
        "4 tệp: 2 đã kiểm (7 lỗi, 2 cảnh báo), 1 không đọc được, 1 không phải văn bản của Đảng"
    )
    assert f"{folder}/hong.docx: không đọc được\n" in result.stdout
    assert "~$" not in result.stdout
    assert "ghi.txt" not in result.stdout


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["a.docx"], 0),
        (["con/b.DOCX"], 1),
        (["hong.docx"], 5),
        (["thu.docx"], 6),
        (["a.docx", "thu.docx"], 6),
        (["con/b.DOCX", "thu.docx"], 1),
        (["con/b.DOCX", "hong.docx"], 5),
    ],
)
def test_each_state_has_an_exit_code(folder, names, code):
    assert run("check", *(folder / name for name in names)).exit_code == code
    assert f"\n  {code}  " in run("check", "--help").stdout


def test_warnings_are_no_errors_unless_strict(tmp_path):
    path = tmp_path / "x.docx"
    path.write_bytes(document(replace(S, recipients=("- Ban Thường vụ Tỉnh uỷ (b/c);", "- Lưu: VT."))))
    assert {finding.severity for finding in vanban.check(path)} == {vanban.Severity.WARNING}
    assert run("check", path).exit_code == 0
    assert run("check", path, "--strict").exit_code == 1


def test_json_has_a_record_for_each_file(folder):
    records = {record["file"]: record for record in json.loads(run("check", folder, "--json").stdout)}
    states = {name.removeprefix(f"{folder}/"): record["state"] for name, record in records.items()}
    assert states == {"a.docx": "checked", "con/b.DOCX": "checked", "hong.docx": "unreadable", "thu.docx": "not-party"}
    assert records[f"{folder}/a.docx"]["standard"] == "hd05-2026"
    assert records[f"{folder}/hong.docx"]["problems"][0]["code"] == "not-docx"
    assert records[f"{folder}/thu.docx"]["findings"][0]["code"] == "recognised/other"


def test_sarif_notifies_of_what_was_not_checked(folder):
    (found,) = json.loads(run("check", folder, "--format", "sarif").stdout)["runs"]
    (invocation,) = found["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 5)
    told = {one["descriptor"]["id"]: one["level"] for one in invocation["toolExecutionNotifications"]}
    assert told == {"unreadable": "error", "not-party": "warning"}
    assert [one["properties"]["state"] for one in found["artifacts"]].count("checked") == 2
    (size,) = [one for one in found["results"] if one["properties"]["code"] == "body-size/size"]
    assert (size["properties"]["count"], len(size["relatedLocations"])) == (4, 3)


@pytest.mark.parametrize(("wrong", "told"), [(1, ""), (2, " (2 chỗ)"), (3, " (3 chỗ)")])
def test_a_cause_says_in_how_many_places_it_is_where_they_are_several(wrong, told, tmp_path):
    texts = tuple(f"{n}. {BODY}" for n in range(1, 6))
    parts = read_parts(document(replace(S, paragraphs=texts)))
    xml = parts["word/document.xml"].decode()
    for text in texts[:wrong]:
        start = xml.rindex("<w:p>", 0, xml.index(text))
        xml = xml[:start] + xml[start:].replace('<w:sz w:val="28"/>', '<w:sz w:val="22"/>', 1)
    path = tmp_path / "a.docx"
    path.write_bytes(write_parts({**parts, "word/document.xml": xml.encode()}))
    said = f"đầu văn bản: nội dung cỡ chữ 11, phải là 14-15{told}"
    assert f"{said} [" in run("check", path).stdout
    (found,) = json.loads(run("check", path, "--format", "sarif").stdout)["runs"][0]["results"]
    assert found["message"]["text"] == said


def test_patterns_that_no_shell_has_opened(folder):
    names = {record["file"] for record in json.loads(run("check", f"{folder}/*.docx", "--json").stdout)}
    assert names == {f"{folder}/{name}" for name in ("a.docx", "hong.docx", "thu.docx")}
    deep = json.loads(run("check", f"{folder}/**/*.DOCX", "--json").stdout)
    assert [record["file"] for record in deep] == [f"{folder}/con/b.DOCX"]
    for nothing in (f"{folder}/x*.docx", folder.parent / "trong"):
        (folder.parent / "trong").mkdir(exist_ok=True)
        result = run("check", nothing)
        assert result.exit_code == 2
        assert "không có tệp .docx nào" in result.stderr
        with pytest.raises(CallError) as caught:
            word_files([str(nothing)], (".docx",))
        assert [item.code for item in caught.value.diagnostics] == ["no-files"]
    twice = json.loads(run("check", folder / "a.docx", f"{folder}/a*.docx", "--json").stdout)
    assert len(twice) == 1


@pytest.mark.parametrize("suffix", [".html", ".csv", ".docx"])
def test_a_report_is_written_and_not_over_another_file(folder, suffix):
    target = folder / f"ket-qua{suffix}"
    assert run("check", folder, "--report", target).exit_code == 5
    before = target.read_bytes()
    assert run("check", folder, "--report", target).exit_code == 5, "the same again; it is none of what is checked"
    assert target.read_bytes() == before
    target.write_bytes(b"kept")
    assert run("check", folder, "--report", target).exit_code == 4
    assert target.read_bytes() == b"kept"
    assert run("check", folder, "--report", target, "--overwrite-edited").exit_code == 5
    assert target.read_bytes() == before
    assert run("check", folder, "--report", folder / "x.pdf").exit_code == 2


def reports(folder):
    return [vanban.check(folder / "a.docx"), vanban.check(folder / "con/b.DOCX"), vanban.check(folder / "thu.docx")]


def test_cells_of_a_table_are_no_formulas(folder):
    rows = list(csv.reader(io.StringIO(written(reports(folder), ".csv").decode("utf-8-sig"))))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert [row[1] for row in rows].count("đã kiểm") == 10
    bad = replace(vanban.check(folder / "a.docx"), file="=cmd.docx")
    assert b"\r\n'=cmd.docx," in written([bad], ".csv")


def test_a_page_for_the_browser_escapes_what_files_say(folder):
    bad = replace(vanban.check(FAULTY), file="<b>&.docx")
    page = written([bad, *reports(folder)], ".html", date(2026, 7, 5)).decode()
    assert "<b>&.docx" not in page
    assert "&lt;b&gt;&amp;.docx" in page
    assert "Kiểm bằng máy ngày 05/7/2026" in page
    assert "4 chỗ" in page
    assert "http" not in page
    kinds = dict(re.findall(r'<td class="(\w*)">([^<]+)</td><td class="count">', page))
    assert set(kinds) == {"good", "", "warning"}  # clean, with findings, not looked at as a document of the Party
    assert re.search("<ul>(<li>[^<]+</li>){3}</ul>", page), "of four places, the three that stand not in the row"
    found = re.findall(r'<td class="count">(\d*)</td><td class="count">(\d*)</td>', page)
    rows = [list(report) if report.state is vanban.State.CHECKED else [] for report in (bad, *reports(folder))]
    weights = [[finding.severity for finding in row] for row in rows]
    kinds = (vanban.Severity.ERROR, vanban.Severity.WARNING)
    assert found == [tuple(str(row.count(kind) or "") for kind in kinds) for row in weights]
    assert found[0][0] > "0"
    assert found[-1] == ("", ""), "what is no document of the Party has no faults"


@pytest.mark.parametrize("severity", ["error", "warning"])
def test_in_the_browser_a_file_is_green_that_has_neither_error_nor_warning(severity):
    faulty = vanban.check(FAULTY)
    some = tuple(finding for finding in faulty if finding.severity == severity)
    assert some
    page = written([replace(faulty, findings=some), vanban.check(CLEAN)], ".html").decode()
    assert re.findall(r'<td class="(\w*)">[^<]+</td><td class="count">', page) == ["", "good"]
    heads, cells = (re.findall(rf'<{tag}(?: scope="col")?(?: class="([^"]*)")?>', page) for tag in ("th", "td"))
    assert (heads[5:9], cells[10:14]) == (["n", "place", "", "clause"], ["n", "", "", "clause"]), (
        "under the table of files"
    )


def test_a_report_on_paper_is_a_word_file_of_which_there_is_nothing_to_say(folder):
    docx = written(reports(folder), ".docx", date(2026, 7, 5))
    assert docx == written(reports(folder), ".docx", date(2026, 7, 5))
    assert lint(read_parts(docx)) == []
    assert vanban.check(docx, advice=True) == []
    assert vanban.check(docx).state is vanban.State.CHECKED
    texts = [line.text for line in vanban.show(docx)]
    assert "KẾT QUẢ THẨM ĐỊNH THỂ THỨC" in texts
    assert "trong nội dung (4 chỗ)" in texts
    assert "Không giống văn bản của Đảng: không thấy tiêu đề, số và ký hiệu, tên cơ quan hay nơi nhận." in texts


def comments(docx):
    return zipfile.ZipFile(io.BytesIO(docx)).read("word/comments.xml").decode()


def test_a_cause_is_one_comment_with_a_date():
    text = comments(vanban.annotate(document(SMALL), day=date(2026, 7, 5)).docx)
    assert text.count("body-size/size") == 1
    assert "15 chỗ, ngoài chỗ này: “I- TÌNH HÌNH”" in text
    assert "và 9 chỗ nữa" in text
    assert text.count('w:date="2026-07-05T00:00:00Z"') == text.count("<w:comment ")


def test_own_comments_are_renewed_and_those_of_others_stay():
    pytest.importorskip("docx", minversion="1.2")
    made = python_docx.Document(FAULTY)
    made.add_comment(made.paragraphs[-1].add_run("x"), text="Xem lại", author="Lê Thị B", initials="B")
    once = vanban.annotate(bytes_of(made), day=date(2026, 7, 5)).docx
    again = vanban.annotate(once, day=date(2026, 7, 6)).docx
    assert comments(again).count('w:author="Lê Thị B"') == 1
    assert comments(again).count('w:author="vanban"') == comments(once).count('w:author="vanban"') > 5
    assert "2026-07-05" not in comments(again)
    body = zipfile.ZipFile(io.BytesIO(again)).read("word/document.xml").decode()
    numbers = set(re.findall(r'<w:comment [^>]*w:id="(\d+)"', comments(again)))
    for mark in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(re.findall(rf'<w:{mark} w:id="(\d+)"', body)) == sorted(numbers)


@pytest.mark.parametrize("construction", ["vml", "dml"])
def test_no_comment_stands_in_a_text_box(construction):
    bad = replace(S, number="Số: 08-KH/ĐU", title_look=replace(S.title_look, size=13))
    docx = vanban.annotate(document(bad, construction, construction)).docx
    root = zipfile.ZipFile(io.BytesIO(docx)).read("word/document.xml").decode()
    boxes = re.findall(r"<w:txbxContent>.*?</w:txbxContent>", root, re.DOTALL)
    assert boxes
    assert not [box for box in boxes if "comment" in box]
    assert root.count("<w:commentReference ") == comments(docx).count("<w:comment ") > 0


def test_copies_of_many_go_into_a_folder_as_they_lie(folder):
    before = {path: path.read_bytes() for path in folder.rglob("*.*")}
    target = folder / "nhan-xet"
    assert run("check", folder, "--annotate", target).exit_code == 5
    made = sorted(str(path.relative_to(target)) for path in target.rglob("*.*"))
    assert made == ["a.docx", "con/b.DOCX", "thu.docx"]
    assert "number-form/colon" in comments((target / "con/b.DOCX").read_bytes())
    assert run("check", folder, "--annotate", target).exit_code == 5, "copies are not checked, and are the same again"
    assert {path: path.read_bytes() for path in before} == before
    assert run("check", folder, "--annotate", folder).exit_code == 2
    assert run("check", folder, "--annotate", folder.parent / "x.docx").exit_code == 2
    (target / "a.docx").write_bytes(b"kept")
    assert run("check", folder, "--annotate", target).exit_code == 4
    assert (target / "a.docx").read_bytes() == b"kept"


@pytest.mark.parametrize("construction", ["vml", "dml"])
def test_a_text_box_is_shown_once(construction):
    docx = document(S, construction, construction)
    texts = [line.text for line in vanban.show(docx)]
    for wanted in ("ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "Số 08-KH/ĐU"):
        assert texts.count(wanted) == 1
    assert sum("MƯỜNG VÍ DỤ" in text for text in texts) == 1
