"""One data file and a file of rows: every row a document, every error at its place."""

import json
import pickle
import tracemalloc
from itertools import islice

import pytest
import xlsxwriter

import vanban
from tests.conftest import ROOT
from tests.helpers.rows import BASE, EXAMPLE, GUEST, run
from vanban.batch.series.csv_cells import cells_of, stays_open
from vanban.word.package import content_hash


@pytest.fixture
def base(write):
    return write("giay-moi.yaml", BASE)


@pytest.fixture
def sheet(tmp_path):
    """Write rows into the first sheet of a workbook, from a cell on."""

    def do(*rows, top=0, left=0):
        with xlsxwriter.Workbook(tmp_path / "rows.xlsx") as book:
            page = book.add_worksheet("Khách")
            for number, row in enumerate(rows):
                page.write_row(top + number, left, row)
        return tmp_path / "rows.xlsx"

    return do


def made(base, rows, **options):
    return list(vanban.render_many(vanban.rows(base, rows), **options))


def told(base, rows):
    """Return every error of the documents, each as its first line."""
    return [str(item).partition("\n")[0] for result in made(base, rows) for item in result.diagnostics]


def document(base, rows):
    """Return the document of the only row."""
    (result,) = made(base, rows)
    assert result.ok, result.error
    return vanban.extract(result.docx)


def test_the_example_gives_the_same_documents_from_csv_and_json_lines():
    results = [made(EXAMPLE / "giay-moi.yaml", EXAMPLE / name) for name in ("giay-moi.csv", "giay-moi.jsonl")]
    assert [content_hash(item.docx) for item in results[0]] == [content_hash(item.docx) for item in results[1]]
    one, _two, three = (vanban.extract(item.docx) for item in results[0])
    assert one.invitees[0].startswith("Đồng chí Lê Thị B, Đảng uỷ viên")  # the comma is inside quotes
    assert (one.start.hour, one.start.minute) == (7, 15)
    assert one.signature.name == "Nguyễn Văn A"
    assert three.invitees == ("Đồng chí Vàng Thị D", "Đồng chí Lò Văn E")
    assert three.signature.name == "Phạm Văn G"
    assert three.signature.office == "Bí thư"  # a group is completed by the base


def test_a_row_gives_what_a_whole_data_file_gives(base, write):
    whole = write("ca.yaml", BASE.replace("Nơi lưu: Chi bộ", "Nơi lưu: Văn phòng") + "invitees: [Đồng chí Lò Văn E]\n")
    rows = write("r.jsonl", '{"nơi_LƯU": "Văn phòng", "invitees": ["Đồng chí Lò Văn E"]}')
    (result,) = made(base, rows)
    assert content_hash(result.docx) == content_hash(vanban.render(vanban.load(whole)))


def test_scalars_of_json_rows_stay_as_written(write):
    plan = ROOT / "vanban/templates/plan/example.yaml"
    for number in ("08", 8):
        rows = write("r.jsonl", json.dumps({"number": number}))
        assert document(plan, rows).number == str(number)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_as_excel_writes_it(base, write, mark, separator):
    lines = [["Kính mời", "Yêu cầu"], ['"Đồng chí A ""x"", y; z"', '"Dòng một.\r\n\r\nDòng hai."'], ["", ""]]
    text = "".join(separator.join(line) + "\r\n" for line in lines)
    found = document(base, write("r.csv", mark + text.encode()))
    assert found.invitees == ('Đồng chí A "x", y; z',)
    assert found.request == "Dòng một.\n\nDòng hai."


def test_the_dash_before_an_item_is_the_forms_own(base, write, sheet):
    """A list is printed with dashes; one that was typed is not printed beside it, whatever the list came in."""
    typed = ["- Đồng chí A", "–Đồng chí B", "• Đồng chí C", "Đồng chí D - E", "-5 đồng chí"]
    wanted = ("Đồng chí A", "Đồng chí B", "Đồng chí C", "Đồng chí D - E", "-5 đồng chí")
    cell = "\n".join(typed)
    assert document(base, sheet(["Kính mời"], [cell])).invitees == wanted
    assert document(base, write("r.csv", f'Kính mời\n"{cell}"\n')).invitees == wanted
    assert document(base, write("r.jsonl", json.dumps({"Kính mời": typed}))).invitees == wanted
    assert document(base, write("s.jsonl", json.dumps({"Kính mời": cell}))).invitees == wanted
    assert document(base, write("t.csv", "Kính mời\n- Đồng chí A\n")).invitees == wanted[:1]


def test_a_recipient_that_keeps_the_paper_is_the_archive(base, write):
    for line in ("- Lưu: VPĐU.", "Lưu VPĐU", "Lưu Văn phòng Đảng uỷ", "Lưu chi bộ", "lưu hồ sơ"):
        found = document(base, write("r.jsonl", json.dumps({"Kính mời": "A", "Nơi nhận": ["Như trên", line]})))
        assert f"Lưu {found.archive}".casefold() == line.strip("- .").replace(":", "").casefold()
        assert [str(item) for item in found.recipients] == ["Như trên"]
    found = document(base, write("r.jsonl", json.dumps({"Kính mời": "A", "Nơi nhận": ["Lưu Văn Ân"]})))
    assert [str(item) for item in found.recipients] == ["Lưu Văn Ân"]


def test_cells_of_excel(base, sheet):
    found = document(
        base, sheet(["Kính mời", None, "Bắt đầu"], ["Đồng chí A\n\nĐồng chí B", "x", "08:30"], top=2, left=1)
    )
    assert found.invitees == ("Đồng chí A", "Đồng chí B")
    assert found.start.hour == 8


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (
            '{"Kính mời": ["A"], "Ngày họp": "31/6/2026"}',
            "r.jsonl:2:33: Ngày họp: không có ngày “31/6/2026”; viết như 06/3/2018, ngày 06 tháng 3 năm 2018",
        ),
        (
            '{"Kính mời": ["A"], "Bắt đầuu": "8"}',
            "r.jsonl:2:21: biểu mẫu không có tên mục “Bắt đầuu”; có phải là “Bắt đầu”?",
        ),
        ("{}", "r.jsonl:2:1: Kính mời: thiếu; hãy điền"),
        ('{"a": 1', "r.jsonl:2:8: thiếu dấu phẩy"),
        ("[1]", "r.jsonl:2:1: mỗi dòng là một nhóm"),
        ('{"Kính mời": ["A"], "file": ["x"]}', "r.jsonl:2:29: cần một tên tệp"),
        (b'{"a": "\xff"}', "r.jsonl:2: không phải chữ Unicode"),
        ('{"a": "x\u202ey"}', "r.jsonl:2:9: ký tự U+202E"),
        ('{"Kính mời": ["A"], "Kinh moi": ["B"]}', "r.jsonl:2:21: “Kinh moi” đã ghi ở dòng 2"),
    ],
)
def test_errors_of_json_lines_are_told_at_line_and_column(base, write, row, wanted):
    data = row if isinstance(row, bytes) else row.encode()
    rows = write("r.jsonl", (GUEST % "A").encode() + data + b"\n" + (GUEST % "C").encode())
    first, second, third = made(base, rows)
    assert first.ok
    assert third.ok
    assert str(second.error).startswith(f"{rows.parent}/{wanted}"), second.error


def test_errors_of_csv_are_told_at_line_and_column(base, write):
    rows = write("r.csv", 'Kính mời;Ngày họp\nA;\n"B\nC";"31/6/2026"\nD;1;thừa\nE;"x"y\nG;"Ngày\n31"\n')
    lines = [line.removeprefix(f"{rows}:") for line in told(base, rows)]
    assert lines[0].startswith("4:5: Ngày họp: không có ngày “31/6/2026”")
    assert lines[1].startswith("5:5: hàng có nhiều ô hơn")
    assert lines[2].startswith("6:6: sau dấu ngoặc kép đóng")
    assert lines[3].startswith("7:4: Ngày họp:")
    assert len(lines) == 4


def test_a_fault_of_prose_is_told_inside_its_cell(base, write):
    rows = write("r.csv", "Kính mời,Nội dung họp\nA,# 2. Sai số\n")
    (line,) = told(base, rows)
    assert line.startswith(f"{rows}:2:3: Nội dung họp:")


def test_items_of_a_list_are_told_at_their_own_line(write):
    plan = ROOT / "vanban/templates/plan/example.yaml"
    rows = write("r.csv", 'Nơi nhận\n"Tỉnh uỷ (b/c)\n  Các chi bộ\x07"\n')
    assert told(plan, rows)[0].startswith(f"{rows}:3:13: ký tự U+0007")
    rows = write(
        "r.csv", 'Số,Nơi nhận\n9,"Tỉnh uỷ (b/c)\n  c\u00a1\u00a2\u00a3 \u00a4\u00a5\u00a6 \u00a7\u00a8\u00a9a"\n'
    )
    assert told(plan, rows)[0].startswith(f"{rows}:3:3: Nơi nhận 2")


def test_errors_of_excel_are_told_at_their_cell(base, sheet):
    rows = sheet(["Kính mời", "Ngày họp"], ["A", "31/6/2026"], ["B", ""], [None, "03/7/2026"], top=1, left=1)
    first, second = told(base, rows)
    assert first.startswith(f"{rows}:Khách!C3: Ngày họp: không có ngày")
    assert second.startswith(f"{rows}:Khách!A5: Kính mời: thiếu; hãy điền")


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("Kính mờ", "1:1: biểu mẫu không có tên mục “Kính mờ”; có phải là “Kính mời”?"),
        ("Kính mời,kinh_moi", "1:10: cột “kinh_moi” trùng với cột “Kính mời”"),
        ("Chữ ký,Chữ ký.Họ tên người ký", "1:8: cột “Chữ ký.Họ tên người ký” trùng với cột “Chữ ký”"),
        ("Chữ ký.Họ tên người kí,A", "1:1: biểu mẫu không có tên mục “Họ tên người kí”; có phải là “Họ tên người ký”?"),
        ("Cơ quan ban hành", "1:1: “Cơ quan ban hành” là một nhóm; mỗi trường của nhóm một cột, như"),
        ("Phụ lục", "1:1: “Phụ lục” là danh sách các nhóm"),
        ("Số.a", "1:1: “Số” không có trường bên trong"),
        ("Nơi nhận.Tên nơi nhận", "1:1: “Nơi nhận” không có trường bên trong"),
        ('"Số"x', "1:5: sau dấu ngoặc kép đóng"),
        ('"Số', "1:1: dấu ngoặc kép mở ở hàng này"),
        (" , ", "1:1: hàng đầu phải là tên các trường"),
        ("", "1:1: tệp trống"),
    ],
)
def test_a_bad_heading_is_told_once_before_anything_is_made(base, write, heading, wanted):
    rows = write("r.csv", heading + "\nA\nB\n" if heading else "")
    with pytest.raises(vanban.InputError) as caught:
        vanban.rows(base, rows)
    assert str(caught.value).startswith(f"{rows}:{wanted}")


def test_all_bad_headings_are_told_at_once(base, write, sheet):
    with pytest.raises(vanban.InputError) as caught:
        vanban.rows(base, write("r.csv", "X1;Số;Y1\n"))
    assert [item.column for item in caught.value.diagnostics] == [1, 7]
    with pytest.raises(vanban.InputError, match=r"rows.xlsx:Khách!B1: biểu mẫu không có tên mục"):
        vanban.rows(base, sheet(["Số", "Y1"]))


def test_what_cannot_be_read_is_told(base, write, tmp_path):
    with pytest.raises(vanban.InputError, match=r"cần tệp .jsonl, .csv, .xlsx"):
        vanban.rows(base, write("r.txt", ""))
    with pytest.raises(vanban.InputError, match="không có tệp này"):
        list(vanban.rows(base, tmp_path / "khong-co.jsonl"))
    with pytest.raises(vanban.InputError, match="không đọc được tệp Excel"):
        vanban.rows(base, write("r.xlsx", "PK không phải"))
    with pytest.raises(vanban.InputError, match="Sai khoá"):
        vanban.rows(write("sai.yaml", BASE + "Sai khoá: 1\n"), write("r.jsonl", ""))


def test_rows_too_long_are_told_and_passed_over(base, write):
    rows = write("r.jsonl", GUEST % "A" + '{"x": "' + "a" * 4_500_000 + '"}\n' + GUEST % "B")
    results = made(base, rows)
    assert [result.ok for result in results] == [True, False, True]
    assert str(results[1].error).startswith(f"{rows}:2: hàng quá lớn")
    rows = write("r.csv", 'Kính mời\nA\n"B\n' + "x" * 1000 + "\n" * 2_500_000)
    results = made(base, rows)
    assert [result.ok for result in results] == [True, False]
    assert results[1].diagnostics[0].line == 3


def test_profile_and_standard_hold_for_rows(write):
    profile = "Nơi lưu: Văn phòng\nNgười ký:\n  phó:\n    Chức vụ: Phó Bí thư\n    Họ tên người ký: Lê Thị B\n"
    write("vanban.yaml", profile)
    base = write("g.yaml", BASE.replace("Nơi lưu: Chi bộ\n", "") + "Chuẩn: hd36\n")
    rows = write("r.csv", "Kính mời,Chữ ký\nA,\nB,phó\n")
    first, second = (vanban.extract(result.docx) for result in made(base, rows))
    assert (first.archive, first.signature.name) == ("Văn phòng", "Nguyễn Văn A")
    assert (second.archive, second.signature.name) == ("Văn phòng", "Lê Thị B")
    plain = made(write("h.yaml", BASE), write("s.csv", "Kính mời,Nơi lưu\nA,Văn phòng\n"))
    assert content_hash(made(base, rows)[0].docx) != content_hash(plain[0].docx)  # hd36 looks otherwise
    other = made(base, write("t.csv", "Kính mời,Chuẩn\nA,hd05\n"))
    assert content_hash(other[0].docx) == content_hash(plain[0].docx)


def test_names_of_files(base, write, tmp_path):
    rows = write("r.csv", "Kính mời,file\nA,\nB,08-BB/HU\nC,../../x.DOCX\nD,08-bb-hu.docx\nE,giay-moi-000009\nG,\n")
    results = made(base, rows, output=tmp_path / "ra")
    names = [result.path.name for result in results if result.ok]
    assert names == ["giay-moi-000001.docx", "08-BB-HU.docx", "x.docx", "giay-moi-000006.docx"]
    assert {path.name for path in (tmp_path / "ra").iterdir()} == set(names)
    failed = [str(result.error) for result in results if not result.ok]
    assert failed == [
        f"{rows}:5: tên tệp “08-bb-hu” đã dùng ở hàng 2; hãy đặt tên khác",
        f"{rows}:6: tên tệp “giay-moi-000009” dành cho hàng 9; hãy đặt tên khác",
    ]


def test_rows_travel_light_and_are_taken_as_they_are_needed(base, write):
    rows = write("r.jsonl", (GUEST % "A") * 60_000)
    tracemalloc.start()
    found = vanban.rows(base, rows)
    first = next(found)
    assert len(pickle.dumps(first)) < 1200
    assert sum(1 for _row in islice(found, 50_000)) == 50_000
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3_000_000  # the file alone has 2.3 MB


def test_the_quotes_of_a_line():
    assert stays_open('a,"b', ",", opened=False)
    assert not stays_open('a,"b""c"', ",", opened=False)
    assert not stays_open('a,5" b', ",", opened=False)  # a quote inside a bare cell is a letter
    assert not stays_open('c" ,"d"', ",", opened=True)
    assert stays_open('c","', ",", opened=True)
    assert [cell.text for cell in cells_of('a,"b"",c\n",,5" d,', ",")] == ["a", 'b",c\n', "", '5" d', ""]


def test_the_command_line_tells_a_sum_and_what_failed(base, write, tmp_path):
    lines = [GUEST % number if number % 10 else '{"Số": "x y"}\n' for number in range(1, 301)]
    rows = write("r.jsonl", "".join(lines))
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra")
    assert result.exit_code == 1
    lines = result.output.splitlines()
    report = tmp_path / "ra/giay-moi.report.jsonl"
    assert f"… và 10 nữa, xem {report}" in lines
    assert f"đã tạo 270 văn bản; 30 lỗi; báo cáo: {report}" in lines
    assert len(lines) == 22
    assert len(list((tmp_path / "ra").glob("*.docx"))) == 270
    entries = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    assert sorted(entry["row"] for entry in entries) == list(range(1, 301))
    tenth = next(entry for entry in entries if entry["row"] == 10)
    assert not tenth["ok"]
    assert tenth["errors"][0]["place"].startswith(f"{rows}:10:")


def test_what_is_wrong_with_the_base_is_told_once(write, tmp_path):
    base = write("g.yaml", BASE.replace("03/7/2026", "31/6/2026"))
    rows = write("r.jsonl", "".join(GUEST % number for number in range(50)))
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra")
    assert result.exit_code == 1
    assert result.output.count("31/6/2026”") == 1
    assert f"{base}:10:11: Ngày họp: không có ngày" in result.output
    assert "lỗi này có ở 50 văn bản" in result.output


def test_json_for_machines_is_bounded(base, write, tmp_path):
    rows = write("r.jsonl", GUEST % "A" + "{}\n" * 40)
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--json")
    data = json.loads(result.stdout)
    assert (data["ok"], data["made"], data["failed"], len(data["failures"])) == (False, 1, 40, 21)


def test_other_processes_tell_errors_in_the_language_in_use(base, write, tmp_path):
    rows = write("r.jsonl", (GUEST % "A") * 40 + "{}\n")
    result = run("--lang", "en", "render", base, "--rows", rows, "-o", tmp_path / "ra", "--jobs", "2")
    assert f"{rows}:41:1: invitees: missing" in result.output
    assert "40 documents made; 1 errors" in result.output


def test_few_rows_are_told_one_by_one(base, write, tmp_path):
    rows = write("r.jsonl", GUEST % "A" + GUEST % "B")
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra")
    assert result.output.splitlines()[:2] == [str(tmp_path / f"ra/giay-moi-00000{n}.docx") for n in (1, 2)]


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (["b.yaml", "--rows", "r.csv"], "đúng một TỆP"),
        (["-o", "x.docx", "--rows", "r.csv"], "phải là một thư mục"),
        (["--resume"], "--resume chỉ dùng cùng --rows"),
        (["--rows", "r.csv", "--report", "x.txt"], "--report cần tên tệp"),
    ],
)
def test_options_that_do_not_go_together(base, arguments, wanted):
    result = run("render", base, *arguments)
    assert result.exit_code == 2
    assert wanted in result.output


def test_the_same_fault_of_every_row_is_told_once(base, write, tmp_path):
    rows = write("r.jsonl", "".join(GUEST % number for number in range(30)))
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--standard", "hd99")
    assert result.exit_code == 1
    assert result.output.count("hd99") == 1
    assert "lỗi này có ở 30 văn bản" in result.output


def test_a_document_in_the_way_is_told_with_its_row(base, write, tmp_path):
    write("ra/giay-moi-000002.docx", "mine")
    rows = write("r.csv", "Kính mời\nA\nB\n")
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra")
    assert result.exit_code == 4
    assert f"{rows}:3: {tmp_path}/ra/giay-moi-000002.docx đã có" in result.output
    assert (tmp_path / "ra/giay-moi-000002.docx").read_bytes() == b"mine"


def test_rows_of_a_form_of_a_pack(write):
    pack = ROOT / "examples/pack/mau_chi_bo"
    form = next(pack.rglob("form.yaml")).parent
    base = write("don.yaml", (form / "example.yaml").read_text(encoding="utf-8"))
    rows = write("r.jsonl", '{"Nơi lưu": "Văn phòng"}\n')
    with pytest.raises(vanban.InputError, match="không có biểu mẫu"):
        vanban.rows(base, rows)
    (result,) = vanban.render_many(vanban.rows(base, rows, packs=[pack]), packs=[pack])
    assert vanban.extract(result.docx, packs=[pack]).archive == "Văn phòng"


def test_a_base_that_goes_away_is_told(base, write):
    found = vanban.rows(base, write("r.jsonl", GUEST % "A"))
    base.unlink()
    (result,) = vanban.render_many(found)
    assert "không có tệp này" in str(result.error)


@pytest.mark.parametrize(
    "key", ["file", "File", "FILE ", "Tên tệp", "TÊN TỆP", "ten_tep", "te\u0302n te\u0323\u0302p", r"T\u00ean t\u1ec7p"]
)
@pytest.mark.parametrize("form", ['"%s": "rieng"', '"%s" : "rieng"', '"%s"\t:"rieng"'])
def test_a_row_names_its_file_however_the_key_is_written(base, write, key, form):
    rows = write("r.jsonl", '{"Yêu cầu": "tên tệp: a", %s, "Kính mời": ["A"]}\n' % (form % key))
    (row,) = vanban.rows(base, rows)
    assert row.file_name == "rieng.docx"


def test_a_report_is_never_written_over_what_is_none(base, write, tmp_path):
    rows = write("r.csv", "Kính mời\nĐồng chí A\n")
    before = rows.read_bytes()
    for force in ([], ["--force"]):
        result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--report", rows, *force)
        assert result.exit_code != 0
        assert rows.read_bytes() == before
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--force", "--report", tmp_path / "b.csv")
    assert result.exit_code == 0
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra", "--force", "--report", tmp_path / "b.csv")
    assert result.exit_code == 0, result.output


def test_the_report_names_the_field(base, write, tmp_path):
    rows = write("r.jsonl", '{"Kính mời": ["A"], "Bắt đầu": "25 giờ"}\n')
    run("render", base, "--rows", rows, "-o", tmp_path / "ra")
    (line,) = (tmp_path / "ra/giay-moi.report.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["errors"][0]["message"].startswith("Bắt đầu: cần giờ như")


def test_a_table_without_rows_is_told(base, write, tmp_path):
    result = run("render", base, "--rows", write("r.csv", "Kính mời\n"), "-o", tmp_path / "ra")
    assert result.exit_code == 1
    assert "không có hàng nào" in result.output


def test_a_table_in_utf16_is_told(base, tmp_path):
    rows = tmp_path / "r.csv"
    rows.write_bytes("Kính mời\nĐồng chí A\n".encode("utf-16"))
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra")
    assert result.exit_code == 1
    assert "r.csv: tệp lưu bằng mã UTF-16; hãy lưu lại bằng mã UTF-8" in result.output


def test_a_result_folder_may_be_moved(base, write, tmp_path):
    rows = write("r.csv", "Kính mời\nĐồng chí A\nĐồng chí B\n")
    assert run("render", base, "--rows", rows, "-o", tmp_path / "mot").exit_code == 0
    (tmp_path / "mot").rename(tmp_path / "hai")
    result = run("render", base, "--rows", rows, "-o", tmp_path / "hai", "--resume")
    assert "đã tạo 0 văn bản; 2 văn bản đã có từ lần trước" in result.output


def test_what_stood_in_no_column_and_what_may_be_of_an_old_encoding_is_said_on_the_screen(base, tmp_path):
    rows = tmp_path / "ds.csv"
    rows.write_text("Tên tệp;Kính mời;\na;Đồng chí A;Đã huỷ\nb;Đồng chí V¨n;\nc;Đồng chí C;\n", encoding="utf-8")
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra")
    assert result.exit_code == 0
    said = [line.replace(f"{rows}:", "") for line in result.stderr.splitlines()]
    assert said[0] == "2:14: cảnh báo: ô “Đã huỷ” nằm ở cột không có tiêu đề nên không dùng vào đâu"
    assert said[1].startswith("3:3: lưu ý: Kính mời 1: chữ “V¨n” có thể gõ bằng bảng mã cũ")
    assert len(said) == 2


def test_of_many_such_rows_the_first_are_said_and_the_rest_counted(base, tmp_path):
    rows = tmp_path / "ds.csv"
    rows.write_text("Kính mời;\n" + "Đồng chí A;x\n" * 23, encoding="utf-8")
    result = run("render", base, "--rows", rows, "-o", tmp_path / "ra")
    said = result.stderr.splitlines()
    assert [line.endswith("không dùng vào đâu") for line in said] == [True] * 20 + [False]
    assert said[-1] == f"… và 3 nữa, xem {tmp_path / 'ra' / 'giay-moi.report.jsonl'}"


def test_null_in_a_json_row_is_an_empty_cell(base, write):
    """Data frames write it (``to_json(orient="records", lines=True)``); an empty text is what is to be blank."""
    row = {
        "Kính mời": "Đồng chí A",
        "Nơi lưu": None,
        "Yêu cầu": None,
        "Chữ ký": {"Họ tên người ký": None, "Chức vụ": "Bí thư"},
    }
    found = document(base, write("r.jsonl", json.dumps(row)))
    cells = document(
        base, write("r.csv", "Kính mời,Nơi lưu,Yêu cầu,Chữ ký.Họ tên người ký,Chữ ký.Chức vụ\nĐồng chí A,,,,Bí thư\n")
    )
    assert found == cells
    assert (found.archive, found.signature.name) == ("Chi bộ", "Nguyễn Văn A")
    assert document(base, write("s.jsonl", json.dumps({**row, "Nơi lưu": ""}))).archive == ""
    assert any(
        "Nơi lu" in item for item in told(base, write("t.jsonl", json.dumps({"Kính mời": "A", "Nơi luu trữ": None})))
    )


def guests(base, rows):
    """Return guest and place of each document that was made, the lines of those that were not, and the notes."""
    found = vanban.rows(base, rows)
    results = list(vanban.render_many(found))
    papers = [vanban.extract(item.docx) for item in results if item.ok]
    bad = [int(item.source.rpartition(":")[2].strip("A").rpartition("!A")[2]) for item in results if not item.ok]
    return (
        [(*paper.invitees, paper.location) for paper in papers],
        bad,
        [note.message.split("”")[0] for note in found.notes],
    )


def test_numbers_cut_short_and_words_for_nothing_are_told_at_their_cell(base, write, sheet):
    lines = ["Kính mời,Yêu cầu", "A,nan", 'B,"1,23E+11"', "C,1.5e-07", "Nan,Phòng 2E10", "D,None", "E,2E10"]
    (one, two, three, four, five, six) = made(base, write("r.csv", "\n".join(lines) + "\n"))
    assert [item.ok for item in (one, two, three, four, five, six)] == [True, False, False, True, True, True]
    for bad, line in ((two, 3), (three, 4)):
        assert [(item.code, item.line, item.severity) for item in bad.diagnostics] == [("cell", line, "error")]
    for good, line in ((one, 2), (five, 6)):
        (found,) = (item for item in good.diagnostics if item.code == "cell")
        assert (found.line, found.severity) == (line, "warning")
    assert not [item for result in (four, six) for item in result.diagnostics if item.code == "cell"]
    (found,) = (item for item in made(base, sheet(["Kính mời"], ["NaT"]))[0].diagnostics if item.code == "cell")
    assert (found.file.endswith("!A2"), found.severity) == (True, "warning")


AT_HOME = "Nhà văn hoá thôn Hoa Ban"
NUMBERED = {
    "two": ("Kính mời,Địa điểm\n(1),(2)\nÔ A,P\n", [("Ô A", "P")], ["hàng “(1) | (2)"]),
    "with a counter": ("STT,Kính mời\n(1),(2)\n1,Ô A\n", [("Ô A", AT_HOME)], ["hàng “(1) | (2)"]),
    "one": ("Kính mời\n(1)\nÔ A\n", [("Ô A", AT_HOME)], ["hàng “(1)"]),
    "not from one on": ("Kính mời,Địa điểm\n(3),(4)\n", [("(3)", "(4)")], []),
    "without brackets": ("Kính mời,Địa điểm\n1,2\n", [("1", "2")], []),
    "further down": ("Kính mời,Địa điểm\nÔ A,P\n(1),(2)\n", [("Ô A", "P"), ("(1)", "(2)")], []),
}


@pytest.mark.parametrize(("text", "wanted", "notes"), NUMBERED.values(), ids=NUMBERED)
def test_numbers_of_columns_in_brackets_are_no_document_however_few(base, write, sheet, text, wanted, notes):
    assert guests(base, write("r.csv", text)) == (wanted, [], notes)
    assert guests(base, sheet(*(line.split(",") for line in text.splitlines()))) == (wanted, [], notes)


TOP = "Kính mời,Địa điểm\nÔ A,P\n"
AGAIN = {
    "as above": ("Kính mời,Địa điểm\nBà B,Q\n", [("Bà B", "Q")], [], 1),
    "with numbers": ("Kính mời,Địa điểm\n(1),(2)\nBà B,Q\n", [("Bà B", "Q")], [], 2),
    "spelt otherwise": ("Kính mời (*),Nơi họp\nBà B,Q\n", [("Bà B", "Q")], [], 1),
    "in English": ("invitees,location\nBà B,Q\n", [("Bà B", "Q")], [], 1),
    "in another order": ("Địa điểm,Kính mời\nQ,Bà B\n", [], [3, 4], 0),
    "with another column": ("Kính mời,Yêu cầu\nBà B,Đúng giờ.\n", [], [3, 4], 0),
    "another, then as above": ("Địa điểm,Kính mời\nQ,Bà B\nKính mời,Địa điểm\nÔ C,R\n", [("Ô C", "R")], [3, 4], 1),
    "a datum": ("Đồng chí C,Địa điểm\nYêu cầu,\n", [("Đồng chí C", "Địa điểm"), ("Yêu cầu", AT_HOME)], [], 0),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted", "bad", "notes"), AGAIN.values(), ids=AGAIN)
def test_a_second_row_of_headings_is_passed_over_or_refused_with_what_stands_below(
    base, write, sheet, text, wanted, bad, notes
):
    for rows in (write("r.csv", TOP + text), sheet(*(line.split(",") for line in (TOP + text).splitlines()))):
        found, lines, told_of = guests(base, rows)
        assert (found, lines, len(told_of)) == ([("Ô A", "P"), *wanted], bad, notes)
    if bad:
        assert "là một hàng tiêu đề nữa" in told(base, rows)[0]
        assert "(hàng 3)" in told(base, rows)[1]


def test_the_heading_of_a_lone_column_said_again_is_no_guest(base, write):
    assert guests(base, write("r.csv", "Kính mời\nÔ A\nKÍNH MỜI\nBà B\n"))[0] == [("Ô A", AT_HOME), ("Bà B", AT_HOME)]
