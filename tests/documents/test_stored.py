"""Word files and data files of every schema load, extract, migrate and print as they did.

Ten of version 0.1 are kept (schema 1), and in ``0`` one of before it, whose data had no element of their own.
"""

import json
import shutil
from pathlib import Path

import pytest
from lxml import etree

import vanban
from tests.helpers.commands import run
from vanban import checks
from vanban.documents.data_part import STEPS
from vanban.packs.catalogue import get_form
from vanban.word.package import read_parts, write_parts
from vanban.word.reader import lines_of
from vanban.word.structure import parse

STORED = Path(__file__).parent / "stored"
NAMES = sorted(str(path.relative_to(STORED).with_suffix("")) for path in STORED.rglob("*.docx"))
PROSE = "mỗi dòng văn xuôi là một đoạn; số mục và chữ bản 0.1 tự thêm được ghi ra"


def printed(document):
    """What is printed now; a long subject stands in lines of its own, and some spaces have become no-break ones.

    Minutes have got the line of their number, and place and date, which version 0.1 left out.
    """
    lines = lines_of(vanban.render(document))
    if document.form == "minutes":
        head = [line for line in lines if line.style in ("VB Số và ký hiệu", "VB Địa danh và ngày tháng")]
        day = document.held_on
        assert [line.text.replace("\u00a0", " ") for line in head] == [
            "Số       -BB/CB", f"Mường Ví Dụ, ngày {day.day:02} tháng {day.month} năm {day.year}"
        ]  # fmt: skip
        lines = [line for line in lines if line not in head]
    subject = [line for line in lines if line.style == "VB Trích yếu"]
    whole = {id(line): [] for line in subject[1:]} | {id(line): [" ".join(each.text for each in subject)]
                                                      for line in subject[:1]}  # fmt: skip
    texts = (text for line in lines for text in whole.get(id(line), line.text.split("⏎")))
    return [text.replace("\u00a0", " ") for text in texts if text]


def kept(name):
    """What version 0.1 printed, without blank lines; a break inside a paragraph has become two paragraphs."""
    return [text for line in (STORED / f"{name}.txt").read_text().replace("\u00a0", " ").split("\n")[:-1]
            for text in line.split("⏎") if text]  # fmt: skip


def old_data(name, folder):
    """The data file that a kept document was made from, as it is read today."""
    path = folder / f"{Path(name).name}.yaml"
    path.write_text("Lược đồ: 1\n" + (STORED / f"{name}.yaml").read_text())
    return path


def data_part(docx):
    return read_parts(docx)["customXml/item1.xml"].decode()


def test_eleven_are_kept():
    assert len(NAMES) == 11
    assert NAMES[0] == "0/bien-ban"


@pytest.mark.parametrize("name", NAMES)
def test_a_word_file_without_a_schema_prints_as_before(name):
    assert printed(vanban.extract(STORED / f"{name}.docx")) == kept(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_data_file_of_schema_1_prints_as_before(name, tmp_path):
    assert printed(vanban.load(old_data(name, tmp_path))) == kept(name)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "cach-viet-cu"])
def test_nothing_is_told_to_be_changed_by_hand(name):
    assert vanban.differences(STORED / f"{name}.docx") == ()


def test_what_is_rendered_now_carries_its_schema():
    document = vanban.extract(STORED / "cach-viet-cu.docx")
    assert vanban.extract(vanban.render(document)) == document


def test_a_schema_that_nobody_knows_is_told(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("Lược đồ: 3\n" + (STORED / "giay-moi.yaml").read_text())
    with pytest.raises(
        vanban.InputError, match=r"x.yaml:1:10: dữ liệu theo lược đồ 3; bản vanban này đọc đến lược đồ 2"
    ):
        vanban.load(path)
    path.write_text(path.read_text().replace("3", "hai", 1))
    with pytest.raises(vanban.InputError, match=r"x.yaml:1:10: lược đồ là 1"):
        vanban.load(path)


@pytest.mark.parametrize("name", NAMES)
def test_a_word_file_holds_the_data_that_it_was_made_from(name, tmp_path):
    assert vanban.extract(STORED / f"{name}.docx") == vanban.load(old_data(name, tmp_path))


@pytest.mark.parametrize("name", NAMES)
def test_a_migrated_word_file_is_of_today_and_its_page_as_it_was(name):
    old = (STORED / f"{name}.docx").read_bytes()
    new, steps = vanban.migrate(old)
    before, after = read_parts(old), read_parts(new)
    assert {part for part in after if after[part] != before.get(part)} == {"customXml/item1.xml"}
    assert before.keys() == after.keys()
    assert vanban.show(new) == vanban.show(old)
    assert ' schema="2"' in data_part(new)
    assert vanban.extract(new) == vanban.extract(old)
    assert vanban.differences(new) == vanban.differences(old)
    assert [step[:15] for step in steps] == ["lược đồ 0 lên 1", "lược đồ 1 lên 2"][name[0] != "0" :]
    assert vanban.migrate(new) == (new, ())


@pytest.mark.parametrize("name", NAMES)
def test_a_migrated_data_file_is_of_today_and_prints_as_before(name, tmp_path):
    path = old_data(name, tmp_path)
    old = vanban.load(path)
    new, steps = vanban.migrate(path)
    assert new.decode().startswith("Lược đồ: 2\n")
    assert len(steps) == 1
    path.write_bytes(new)
    assert vanban.load(path) == old
    assert printed(old) == kept(name)
    assert vanban.migrate(path) == (new, ())


def test_the_first_step_gives_the_data_a_place_of_their_own():
    root = parse(b'<document xmlns="urn:vanban:data:1" form="agenda">{"a":"&lt;"}</document>')
    assert STEPS[0].schema == "0"
    assert STEPS[0].change(root, None) == []
    assert etree.tostring(root) == (
        b'<document xmlns="urn:vanban:data:1" form="agenda"><data>{"a":"&lt;"}</data><values/><printed/></document>'
    )


def test_the_second_step_types_what_was_printed_of_itself():
    root = parse(b'<document xmlns="urn:vanban:data:1"><data>{"body":"# A\\nb\\nc","place":"x"}</data></document>')
    assert STEPS[1].schema == "1"
    assert STEPS[1].change(root, get_form("plan").model) == ["body"]
    assert root.findtext("{urn:vanban:data:1}data") == r'{"body":"# I- A\nb c","place":"x"}'
    assert len(STEPS) == 2


def test_each_step_tells_what_it_changed():
    assert vanban.migrate(STORED / "0/bien-ban.docx").steps == (
        "lược đồ 0 lên 1: dữ liệu có chỗ riêng, cạnh những ô sửa được trong Word",
        f"lược đồ 1 lên 2: {PROSE} (Hình thức; Nội dung; Biểu quyết)",
    )


def test_the_lines_of_a_data_file_that_mean_the_same_stay(tmp_path):
    path = tmp_path / "a.yaml"
    head = (STORED / "ke-hoach.yaml").read_text().split("Nội dung:")[0].split("Phụ lục:")[0]
    path.write_text(f"# của văn phòng\nlược đồ: '1'  # cũ\n{head}Nội dung: |\n  # MỤC ĐÍCH\n\n  Một\n  hai.\n")
    assert vanban.migrate(path).data.decode() == (
        f"# của văn phòng\nlược đồ: '2'  # cũ\n{head}Nội dung: |\n  # I- MỤC ĐÍCH\n  Một hai.\n"
    )


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("a.json", '{"schema": 1, "form": "plan", %s"body": "# A\\nMột\\nhai."}',
         '{"schema": 2, "form": "plan", %s"body": "# I- A\\nMột hai."}'),
        ("a.json", '{"schema": "1", "form": "plan", %s"body": "Một\\nhai."}',
         '{"schema": "2", "form": "plan", %s"body": "Một hai."}'),
        ("a.md", '---\r\nform: plan\r\nschema: 1\r\n%s---\r\n\r\n# A\r\n\r\nMột\r\nhai.\r\n',
         '---\r\nform: plan\r\nschema: 2\r\n%s---\r\n\r\n# I- A\r\nMột hai.\r\n'),
    ],
)  # fmt: skip
def test_json_and_markdown_keep_their_manner(name, old, new):
    fields = {
        "subject": "về việc thử",
        "issuer": {"name": "Chi bộ A", "parent": "Đảng bộ xã B", "level": "chi bộ", "place": "B"},
        "date": "2026-07-03",
        "number": "3-KH/CB",
        "signature": {"name": "Nguyễn Văn A", "prefix": "T/M", "body": "CHI BỘ", "office": "Bí thư"},
        "recipients": ["Đảng uỷ xã", "Lưu Chi bộ"],
    }
    json_ = name.endswith("json")
    lines = [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
    given = "".join(f"{line}, " if json_ else f"{line}\r\n" for line in lines)
    migrated = vanban.migrate((old % given).encode(), name=name).data
    assert migrated.decode() == new % given
    assert vanban.migrate(migrated, name=name) == (migrated, ())


def test_a_data_file_that_would_become_another_document_is_refused(tmp_path, monkeypatch):
    path = old_data("ke-hoach", tmp_path)
    monkeypatch.setattr("vanban.documents.migration.upgraded_data", lambda data, _model: data)
    with pytest.raises(vanban.InputError, match="không chuyển được") as caught:
        vanban.migrate(path)
    assert caught.value.diagnostics[0].code == "not-edited"


def test_what_a_hand_changed_in_a_migrated_file_is_still_told():
    parts = read_parts((STORED / "bien-ban.docx").read_bytes())
    main = parts["word/document.xml"].decode()
    assert main.count("Nhà văn hoá") == 1
    old = write_parts({**parts, "word/document.xml": main.replace("Nhà văn hoá", "Sân kho").encode()})
    new = vanban.migrate(old).data
    assert vanban.extract(new).location.startswith("Sân kho")
    assert [item.code for item in vanban.differences(new)] == ["field-changed"]
    assert not vanban.untouched(new)


def test_a_word_file_of_a_later_schema_is_told_as_such():
    docx = vanban.render(vanban.extract(STORED / "giay-moi.docx"))
    parts = read_parts(docx)
    later = parts["customXml/item1.xml"].replace(b'schema="2"', b'schema="3"')
    with pytest.raises(vanban.InputError, match=r"thư.docx: dữ liệu theo lược đồ 3; bản vanban này đọc đến lược đồ 2"):
        vanban.extract(write_parts({**parts, "customXml/item1.xml": later}), name="thư.docx")


def test_the_checker_reads_the_data_of_the_first_shape():
    found = checks._own_data(read_parts((STORED / "0/bien-ban.docx").read_bytes())["customXml/item1.xml"])
    assert found["held_on"] == "2026-07-03"


def test_the_command_writes_copies_and_tells_the_steps(tmp_path):
    shutil.copytree(STORED / "0", tmp_path / "cu/0")
    shutil.copy(STORED / "giay-moi.docx", tmp_path / "cu")
    (tmp_path / "cu/khac.docx").write_bytes(vanban.render(vanban.extract(STORED / "giay-moi.docx"), data=False))
    dry = run("migrate", tmp_path / "cu", "--dry-run", "-o", tmp_path / "moi")
    assert dry.exit_code == 0
    assert not (tmp_path / "moi").exists()
    result = run("migrate", tmp_path / "cu", "-o", tmp_path / "moi")
    assert result.exit_code == 0, result.stderr
    assert result.stdout == dry.stdout
    assert result.stdout.splitlines() == [
        f"{tmp_path}/cu/0/bien-ban.docx → {tmp_path}/moi/0/bien-ban.docx",
        "  lược đồ 0 lên 1: dữ liệu có chỗ riêng, cạnh những ô sửa được trong Word",
        f"  lược đồ 1 lên 2: {PROSE} (Hình thức; Nội dung; Biểu quyết)",
        f"{tmp_path}/cu/0/bien-ban.yaml: đã theo lược đồ 2, để yên",
        f"{tmp_path}/cu/giay-moi.docx → {tmp_path}/moi/giay-moi.docx",
        f"  lược đồ 1 lên 2: {PROSE}",
    ]
    assert sorted(path.name for path in (tmp_path / "moi").rglob("*.*")) == ["bien-ban.docx", "giay-moi.docx"]
    assert run("migrate", tmp_path / "moi").stdout.count("để yên") == 2


def test_the_command_writes_over_nothing_that_may_be_a_hand_s(tmp_path):
    path = old_data("giay-moi", tmp_path)
    before = path.read_bytes()
    assert run("migrate", path, "-o", path, "--force").exit_code == 4
    assert path.read_bytes() == before
    assert run("migrate", path).exit_code == 0
    assert (tmp_path / "giay-moi-luoc-do-2.yaml").read_text().startswith("Lược đồ: 2\n")
    assert run("migrate", path, "-o", path, "--overwrite-edited").exit_code == 0
    assert path.read_bytes() == (tmp_path / "giay-moi-luoc-do-2.yaml").read_bytes()


def test_one_file_that_is_not_ours_does_not_stop_the_others(tmp_path):
    foreign = tmp_path / "a.docx"
    foreign.write_bytes(vanban.render(vanban.extract(STORED / "giay-moi.docx"), data=False))
    result = run("migrate", foreign, old_data("giay-moi", tmp_path))
    assert result.exit_code == 1
    assert "không mang dữ liệu nhúng" in result.stderr
    assert (tmp_path / "giay-moi-luoc-do-2.yaml").is_file()
