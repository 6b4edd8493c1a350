"""Official copies: what HD 05-HD/VPTW, III.2 and Phụ lục 3 ask, measured on the printed page."""

import re
import subprocess

import pytest

import vanban
from tests.conftest import EXAMPLES, ROOT
from tests.helpers.commands import run
from vanban import models
from vanban.word.package import read_parts

SLIP = ROOT / "vanban/templates/transfer-slip/example.yaml"
PLAN = ROOT / "vanban/templates/plan/example.yaml"
FIELDS = ("Cơ quan, tổ chức sao: Đảng uỷ xã Mường Ví Dụ", "Số, ký hiệu bản sao: 03-BS/ĐU", "Hình thức sao: Sao y",
          "Địa danh và ngày tháng năm sao: Mường Ví Dụ, ngày 05 tháng 7 năm 2026",
          "Nơi nhận bản sao: Các chi bộ trực thuộc.")  # fmt: skip


def note(**changes):
    given = {
        "form": "sao y",
        "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
        "number": "3",
        "date": "05/7/2026",
        "recipients": ["Các chi bộ trực thuộc"],
        "signature": {"prefix": "T/L", "body": "Ban Thường vụ", "office": "Chánh Văn phòng", "name": "Lê Thị B"},
    }
    return models.CopyNote.model_validate({**given, **changes})


def texts(docx):
    return [line.text for line in vanban.show(docx) if line.text]


def original(path=SLIP):
    return vanban.render(vanban.load(path))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_word_of_the_original_is_changed_and_nothing_is_said_of_the_copy(path):
    docx = original(path)
    copy = vanban.official_copy(docx, note())
    added = [line.text for line in vanban.show(copy) if line.style == "VB Bản sao" and line.text]
    kept = [line for line in vanban.show(copy) if line.style != "VB Bản sao"]
    assert [(line.style, line.text) for line in kept] == [(line.style, line.text) for line in vanban.show(docx)]
    assert added[0] == "BẢN SAO VĂN BẢN"
    assert added[1:6] == list(FIELDS)
    assert added[6:] == ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Lê Thị B"]
    assert vanban.check(copy) == vanban.check(docx)


def test_a_copy_says_that_it_is_one():
    copy = vanban.official_copy(original(), note())
    (told,) = vanban.differences(copy)
    assert told.code == "copy"
    assert "03-BS/ĐU" in told.message
    assert "Sao y" in told.message
    assert vanban.extract(copy) == vanban.load(SLIP)
    with pytest.raises(vanban.InputError) as error:
        vanban.official_copy(copy, note())
    assert error.value.diagnostics[0].code == "copy-twice"


def test_an_excerpt_keeps_its_paragraphs_and_carries_nothing_else():
    told = []
    copy = vanban.official_copy(original(PLAN), note(form="trích sao", parts=["2-4", "7"]), advice=told.append)
    printed = texts(copy)
    assert [item.code for item in told] == ["copy-left-out"] * 11
    assert "I- MỤC ĐÍCH, YÊU CẦU" in printed
    assert "1. Chi bộ được chọn" in printed
    parts = b"".join(read_parts(copy).values()).decode("utf-8", "ignore")
    assert "rút kinh nghiệm để nhân rộng" not in parts
    assert "Thông qua biên bản" not in parts
    assert printed.count("(…)") == 3
    assert vanban.check(copy) == []
    with pytest.raises(vanban.InputError, match="nội dung có 14 đoạn, không có đoạn 99"):
        vanban.official_copy(original(PLAN), note(form="trích sao", parts=["99"]))


@pytest.mark.parametrize(("form", "parts"), [("trích sao", []), ("sao y", ["2"]), ("trích sao", ["hai"])])
def test_parts_are_of_an_excerpt_alone(form, parts):
    with pytest.raises(ValueError, match="đoạn"):
        note(form=form, parts=parts)


def test_before_the_new_standard_the_older_lines_stand_there():
    copy = vanban.official_copy(original(), note(form="sao lục", date="05/7/2025", number="24"))
    added = [line.text for line in vanban.show(copy) if line.style == "VB Bản sao" and line.text]
    assert added == [
        "ĐẢNG BỘ TỈNH LAI CHÂU", "ĐẢNG UỶ XÃ MƯỜNG VÍ DỤ", "*", "Số 24-BS/ĐU", "SAO LỤC",
        "Mường Ví Dụ, ngày 05 tháng 7 năm 2025", "Nơi nhận:", "- Các chi bộ trực thuộc.",
        "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Lê Thị B",
    ]  # fmt: skip
    assert vanban.check(copy) == []


def test_copies_take_their_numbers_of_one_series_and_keep_them(tmp_path):
    with vanban.Register.create(tmp_path / "so.db", term="2025 - 2030") as book:
        numbers = [
            texts(vanban.official_copy(original(), note(form=form, number=None), register=book))
            for form in ("sao y", "sao lục", "sao y")
        ]
        found = [next(re.search(r"\d+-BS/ĐU", text)[0] for text in each if "BS/" in text) for each in numbers]
        assert found == ["01-BS/ĐU", "02-BS/ĐU", "01-BS/ĐU"]
        assert [entry.subject for entry in book.entries()] == [
            "Phiếu chuyển số 15-PC/ĐU (sao y)", "Phiếu chuyển số 15-PC/ĐU (sao lục)",
        ]  # fmt: skip


def test_what_has_no_room_is_told():
    with pytest.raises(vanban.InputError) as error:
        vanban.official_copy(original(), note(recipients=["Chi bộ thôn Hoa Ban và các thôn"] * 30))
    assert error.value.diagnostics[0].code == "copy-full"


def test_the_command_copies_with_the_offices_own_data(tmp_path):
    (tmp_path / "vanban.yaml").write_text(
        "Cơ quan ban hành: {Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ, Địa danh: Mường Ví Dụ}\n"
        "Người ký: {chánh văn phòng: {Chức vụ: Chánh Văn phòng, Họ tên người ký: Lê Thị B}}\n",
        encoding="utf-8",
    )
    (tmp_path / "x.docx").write_bytes(original())
    given = ("--form", "sao y", "--to", "Các chi bộ", "--number", "3", "--signer", "chánh văn phòng")
    done = run("copy", tmp_path / "x.docx", *given)
    assert done.exit_code == 0, done.output
    assert "Số, ký hiệu bản sao: 03-BS/ĐU" in texts(tmp_path / "x-ban-sao.docx")


@pytest.fixture
def office(tmp_path):
    """A folder with an office, a register and a paper to be copied."""
    (tmp_path / "vanban.yaml").write_text(
        "Cơ quan ban hành: {Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ, Địa danh: Mường Ví Dụ}\n"
        "Người ký: {văn phòng: {Chức vụ: Chánh Văn phòng, Họ tên người ký: Lê Thị B}}\n",
        encoding="utf-8",
    )
    (tmp_path / "x.docx").write_bytes(original())
    vanban.Register.create(tmp_path / "so.db", term="2025 - 2030").close()
    return tmp_path


def copied(office, *options):
    return run("copy", office / "x.docx", "--form", "sao y", "--to", "Các chi bộ", *options)


def test_a_copy_that_could_not_be_written_leaves_a_void_number_and_the_next_one_gets_another(office):
    (office / "tep").write_text("")
    signed = ("--register", office / "so.db", "--signer", "văn phòng")
    failed = copied(office, *signed, "-o", office / "tep/y.docx")
    assert failed.exit_code == 4
    assert "không ghi được" in failed.stderr
    done = copied(office, *signed)
    assert done.exit_code == 0, done.output
    assert "Số, ký hiệu bản sao: 02-BS/ĐU" in texts(office / "x-ban-sao.docx")
    assert copied(office, *signed, "--force").exit_code == 0
    with vanban.Register(office / "so.db") as book:
        first, second = book.entries()
    assert (str(first), first.state, str(second), second.state) == ("01-BS/ĐU", "void", "02-BS/ĐU", "issued")
    assert first.reason.startswith("không ghi được")


def test_a_copy_that_nobody_signs_is_told(office):
    told = "bản sao chưa có ai ký: hãy chọn người ký sao, hoặc ghi Chữ ký trong vanban.yaml (--signer để nêu người ký)"
    unsigned = copied(office, "--number", "3")
    assert (unsigned.exit_code, told in unsigned.stderr) == (0, True)
    assert "chưa có ai ký" not in copied(office, "--number", "3", "--signer", "văn phòng", "--force").output
    found = []
    vanban.official_copy(original(), note(signature={"office": "Chánh Văn phòng"}), advice=found.append)
    assert found == []


@pytest.mark.office
def test_the_stamp_is_80_by_50_mm_at_the_left_under_a_line_as_wide_as_the_text(tmp_path):
    pdf = tmp_path / "x.pdf"
    pdf.write_bytes(vanban.to_pdf([vanban.official_copy(original(), note())])[0])
    image = tmp_path / "x"
    subprocess.run(["pdftoppm", "-r", "127", "-singlefile", pdf, image], check=True)
    data = image.with_suffix(".ppm").read_bytes()
    width, height = map(int, data.split(maxsplit=3)[1:3])
    pixels = data[-width * height * 3 :]

    def columns(wanted):
        """The fifths of a millimetre of each row that hold an ink, as the first, the last and how many."""
        for y in range(height):
            row = pixels[y * width * 3 : (y + 1) * width * 3]
            found = [x for x in range(width) if wanted(*row[3 * x : 3 * x + 3])]
            if found:
                yield y, found[0], found[-1], len(found)

    red = list(columns(lambda r, g, b: r > 200 and g < 60 and b < 60))
    edges = [row for row in red if row[3] > 350]  # the upper and the lower edge
    top, bottom = edges[0][0], edges[-1][0]
    assert bottom - top == pytest.approx(250, abs=4)
    assert edges[0][2] - edges[0][1] == pytest.approx(400, abs=4)
    assert edges[0][1] == pytest.approx(150, abs=4)
    black = [row for row in columns(lambda r, g, b: max(r, g, b) < 90) if row[3] > 750]
    assert [row[1:3] for row in black[:1]] == [(pytest.approx(150, abs=3), pytest.approx(975, abs=3))]
    assert 0 < top - black[0][0] < 30
