"""Numbers asked for by hand, and numbers typed by hand: what is refused, what is told, and what the register keeps."""

from datetime import date, timedelta

import pytest

import vanban
from tests.conftest import ROOT
from tests.helpers.commands import run
from vanban.register.register import Register

INVITATION = ROOT / "vanban/templates/meeting-invitation/example.yaml"
TODAY = date.today()  # noqa: DTZ011  # the office's own day


def shown(day):
    return f"{day.day:02}/{day.month if day.month > 2 else f'{day.month:02}'}/{day.year}"


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Register.create("so.db", term="2025 - 2030", begins=date(2025, 8, 11)).close()
    return tmp_path


def ask(agency="ĐU", *options, kind="CV"):
    return run("register", "next", "so.db", "--type", kind, "--agency", agency, *options)


def rows():
    with Register("so.db") as book:
        return [str(entry) for entry in book.entries()]


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("found", "part", "meant"),
    [("DU", "DU", "ĐU"), ("UBKTDU", "UBKTDU", "UBKTĐU"), ("BTCTU-DU", "DU", "ĐU"), ("DU/nb", "DU", "ĐU")],
)
@pytest.mark.parametrize("options", [(), ("--look",), ("--start", "5")])
def test_a_symbol_without_its_diacritics_is_refused(found, part, meant, options):
    done = ask(found, *options)
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"không có cơ quan nào ký hiệu “{part}”; có phải “{meant}”?" in done.stderr
    assert rows() == []
    assert ask("ĐU").stdout == "01-CV/ĐU\n"


@pytest.mark.usefixtures("office")
def test_a_symbol_that_nobody_knows_is_told_with_the_near_one_until_the_register_has_it():
    done = ask("ĐUU")
    assert (done.exit_code, done.stdout) == (0, "01-CV/ĐUU\n")
    assert "lưu ý: ký hiệu cơ quan “ĐUU” chưa có ở sổ" in done.stderr
    assert "có phải là ĐU?" in done.stderr
    again = ask("ĐUU")
    assert (again.stdout, again.stderr) == ("02-CV/ĐUU\n", "")
    for row in ("1", "2"):
        run("register", "void", "so.db", row, "--reason", "gõ nhầm")
    assert "chưa có ở sổ" in ask("ĐUU", "--look").stderr


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("agency", ["ĐU", "UBKTĐU", "BTCTU-BNCTU", "CB", "ĐU/nb"])
def test_symbols_of_the_tables_are_taken_without_a_word(agency):
    done = ask(agency)
    assert (done.exit_code, done.stderr) == (0, "")


def test_a_symbol_of_the_office_s_pack_is_known(office):
    (office / "mau").mkdir()
    (office / "vanban.yaml").write_text("packs: [mau]\n", encoding="utf-8")
    (office / "mau/symbols.yaml").write_text(
        "agencies:\n  - {name: Đảng uỷ Khu kinh tế Ví Dụ, symbol: ĐUKKT, source: Công văn số 12-CV/VPTU}\n",
        encoding="utf-8",
    )
    assert ask("ĐUKKT").stderr == ""
    assert "có phải “ĐUKKT”?" in ask("DUKKT").stderr


@pytest.mark.usefixtures("office")
def test_without_a_date_it_is_today_s():
    ask("ĐU", "--subject", "về việc một")
    ask("ĐU", "--date", "12/8/2025", kind="BC")
    with Register("so.db") as book:
        assert [entry.day for entry in book.entries()] == [TODAY, date(2025, 8, 12)]
    assert f"  {shown(TODAY)}  Công văn  về việc một" in run("register", "list", "so.db").stdout


@pytest.mark.usefixtures("office")
def test_a_day_to_come_and_a_day_before_the_last_are_told_before_and_after_a_number_is_taken():
    later = TODAY + timedelta(days=2)
    to_come = f"văn bản đề ngày {shown(later)}, sau ngày hôm nay"
    for options in (("--look",), ()):
        done = ask("ĐU", "--date", f"{later:%d/%m/%Y}", *options)
        assert (done.stdout, to_come in done.stderr) == ("01-CV/ĐU\n", True)
    before = f"văn bản đề ngày {shown(TODAY)}, mà số trước đó đã đề ngày {shown(later)}"
    for options in (("--look",), ()):
        done = ask("ĐU", *options)
        assert (done.stdout, before in done.stderr) == ("02-CV/ĐU\n", True)
        assert "sau ngày hôm nay" not in done.stderr


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("Giấy mời", "chuẩn không có ký hiệu cho Giấy mời; nơi nào đánh số loại này thì khai"),
        ("giay moi", "mục types, như {type: Giấy mời, symbol: GM, source: …}"),
        ("Giấy nháp", "không rõ loại văn bản “Giấy nháp”"),
        ("QĐ", "không rõ loại văn bản “QĐ”"),
    ],
)
def test_a_type_without_a_symbol_is_told_from_one_that_nobody_knows(kind, told):
    done = ask("ĐU", kind=kind)
    assert (done.exit_code, done.stdout) == (1, "")
    assert told in done.stderr


def test_for_a_program_a_request_is_what_it_says(tmp_path):
    assert vanban.request_by_hand("CV", "ĐU").day is None
    given = vanban.NumberRequest(kind="Công văn", body="DU", symbol="CV/DU", type="Công văn", day=date(2031, 1, 1))
    with Register.create(tmp_path / "so.db", term="x") as book:
        assert [item.code for item in book.take(given).notes] == ["register-given"]
        assert str(book.entries()[0]) == "01-CV/DU"


@pytest.fixture
def invitation():
    """An invitation, a type for which no standard has a symbol, with a number typed whole."""
    return vanban.load(INVITATION, advice=lambda _item: None).model_copy(update={"number": "34-GM/ĐU"})


def taken(paper, book, **options):
    told = []
    vanban.render(paper, register=book, advice=told.append, **options)
    return [item.code for item in told if item.code.startswith("register")]


def test_a_number_typed_whole_is_kept_in_the_register_once(tmp_path, invitation):
    with Register.create(tmp_path / "so.db", term="x") as book:
        assert taken(invitation, book) == ["register-given"]
        assert [(str(entry), entry.type, entry.state) for entry in book.entries()] == [
            ("34-GM/ĐU", "Giấy mời", "issued")
        ]
        assert taken(invitation, book) == []
        other = invitation.model_copy(update={"location": "Nhà văn hoá thôn Nà Pheo"})
        with pytest.raises(vanban.InputError) as error:
            vanban.render(other, register=book)
        assert [item.code for item in error.value.diagnostics] == ["register-same"]
        assert "số 34-GM/ĐU đã ghi ở sổ (dòng 1) cho văn bản khác: Giấy mời " in str(error.value)
        assert taken(other, book, number_of=1) == []
        assert taken(other.model_copy(update={"number": "30-GM/ĐU", "subject": "dự họp"}), book) == ["register-given"]
        assert [str(entry) for entry in book.entries()] == ["34-GM/ĐU", "30-GM/ĐU"]


def test_a_number_typed_whole_may_have_been_entered_or_taken_by_hand_before(tmp_path, invitation):
    asked = vanban.NumberRequest(kind="Giấy mời", body="ĐU", symbol="GM/ĐU", type="Giấy mời", paper="hand")
    with Register.create(tmp_path / "so.db", term="x") as book:
        book.put(asked, 34)
        assert taken(invitation, book) == []
        assert [(str(entry), entry.paper) for entry in book.entries()] == [("34-GM/ĐU", "hand")]


def test_where_the_office_has_a_symbol_a_typed_number_must_be_the_registers(tmp_path, invitation):
    with Register.create(tmp_path / "so.db", term="x") as book:
        with pytest.raises(vanban.InputError) as error:
            vanban.render(invitation.model_copy(update={"type_symbol": "GM"}), register=book)
        assert [item.code for item in error.value.diagnostics] == ["register-number"]
        assert book.entries() == []


LETTER = {
    "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
    "date": "02/3/2026", "subject": "mời họp giao ban", "body": "Kính mời các đồng chí.",
    "signature": {"name": "Lê Thị B", "office": "Bí thư"}, "archive": "Văn phòng",
}  # fmt: skip


@pytest.mark.parametrize(
    ("addressees", "recipients", "kept"),
    [
        (["Các chi bộ"], ["Như trên", "Thường trực Đảng uỷ (b/c)"], "Các chi bộ; Thường trực Đảng uỷ (b/c)"),
        (["Kính gửi Công an xã;", "Trạm Y tế"], [], "Công an xã; Trạm Y tế"),
        (["Công an xã"], ["Như trên (để thực hiện)", "Công an xã", "như  trên"], "Công an xã"),
    ],
)
def test_who_receives_a_letter_stands_in_the_register_by_name(addressees, recipients, kept):
    data = {**LETTER, "addressees": addressees, "recipients": recipients}
    assert vanban.number_request(vanban.load(data, form="letter", advice=lambda _item: None)).recipients == kept


def test_an_article_is_no_recipient_in_the_register():
    paper = vanban.load(ROOT / "vanban/templates/decision/example.yaml", advice=lambda _item: None)
    named = [vanban.models.Recipient(name=name) for name in ("Như Điều 3", "Như Điều 2 (để thi hành)", "Hồ sơ cán bộ")]
    assert vanban.number_request(paper.model_copy(update={"recipients": tuple(named)})).recipients == "Hồ sơ cán bộ"


def test_the_print_has_subjects_as_the_papers_have_them(office):
    data = {**LETTER, "subject": "Đại hội Đảng bộ xã", "addressees": ["Các chi bộ"], "recipients": ["Như trên"]}
    paper = vanban.load(data, form="letter", advice=lambda _item: None)
    with Register("so.db") as book:
        docx = vanban.render(paper, register=book, advice=lambda _item: None)
        ask("ĐU", "--subject", "KẾT LUẬN CỦA THƯỜNG TRỰC ĐẢNG UỶ về giao ban", kind="TB")
        note = {"form": "sao y", "issuer": LETTER["issuer"], "recipients": ["Các chi bộ"], "date": "05/7/2026",
                "signature": LETTER["signature"]}  # fmt: skip
        vanban.official_copy(docx, vanban.models.CopyNote.model_validate(note), register=book)
    (office / "vanban.yaml").write_text(
        "Cơ quan ban hành: {Tên cơ quan ban hành: Đảng uỷ xã Mường Ví Dụ, Địa danh: Mường Ví Dụ}\n", encoding="utf-8"
    )
    with Register("so.db") as book:
        lines = [line.text.replace("\u00a0", " ") for line in vanban.show(vanban.print_register(book))]
    for text in (
        "Công văn Đại hội Đảng bộ xã",
        "Thông báo KẾT LUẬN CỦA THƯỜNG TRỰC ĐẢNG UỶ về giao ban",
        "Bản sao Công văn số 01-CV/ĐU (sao y)",
    ):
        assert text in lines
