"""What an office meets that goes on in Word: headings in the outline, the gallery, Enter, controls that stay."""

import re

import pytest
from lxml import etree

import vanban
from tests.conftest import MINUTES, ROOT
from tests.helpers.office import Editor
from tests.helpers.templates import WHOLE
from vanban.layout.styling import restyle
from vanban.standards import STANDARDS, current
from vanban.word.package import read_parts

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LEVELS = {
    "VB Phần chương": 0, "VB Tên phần chương": 0, "VB Mục": 1, "VB Tên mục": 1, "VB Điều": 2, "VB Đề mục I": 0,
    "VB Đề mục 1": 1, "VB Đề mục 1.1": 2, "VB Đề mục 1.1.1": 3, "VB Phụ lục": 0, "VB Tên phụ lục": 0,
}  # fmt: skip
GALLERY = [
    "VB Nội dung", "VB Đề mục I", "VB Đề mục 1", "VB Đề mục 1.1", "VB Gạch đầu dòng", "VB Điều", "VB Khoản", "VB Điểm",
    "VB Căn cứ ban hành", "VB Đầu bảng", "VB Chữ trong bảng", "VB Tên nơi nhận",
]  # fmt: skip


@pytest.fixture(params=STANDARDS, ids=lambda standard: standard.id)
def styles(request):
    """The styles of a document by name, as Word reads them."""
    parts = read_parts(vanban.render(vanban.load(MINUTES), standard=request.param.id))
    return by_name(parts["word/styles.xml"])


def by_name(part):
    return {style.find(f"{W}name").get(f"{W}val"): style for style in etree.fromstring(part).iter(f"{W}style")}


def value(style, path):
    found = style.find("/".join(f"{W}{tag}" for tag in path.split("/")))
    return found.get(f"{W}val") if found is not None else None


def test_headings_have_their_level(styles):
    levels = {name: int(level) for name, style in styles.items() if (level := value(style, "pPr/outlineLvl"))}
    assert levels == LEVELS


def test_the_gallery_shows_what_a_clerk_needs_in_its_order(styles):
    shown = {
        name: int(value(style, "uiPriority")) for name, style in styles.items() if style.find(f"{W}qFormat") is not None
    }
    assert sorted(shown, key=shown.get) == GALLERY
    others = [style for name, style in styles.items() if name.startswith("VB ") and name not in shown]
    assert all(style.find(f"{W}semiHidden") is not None for style in others)
    assert all(style.find(f"{W}unhideWhenUsed") is not None for style in others)


def test_enter_after_a_heading_begins_the_text(styles):
    names = {style.get(f"{W}styleId"): name for name, style in styles.items()}

    def after(name):
        return names[value(styles[name], "next") or styles[name].get(f"{W}styleId")]

    for heading in ("VB Đề mục I", "VB Đề mục 1", "VB Đề mục 1.1", "VB Điều", "VB Tên phần chương", "VB Tên mục"):
        assert after(heading) == "VB Nội dung"
    assert after("VB Phần chương") == "VB Tên phần chương"
    for same in ("VB Nội dung", "VB Khoản", "VB Điểm", "VB Gạch đầu dòng", "VB Tên nơi nhận", "VB Chữ trong bảng"):
        assert after(same) == same


def test_every_style_is_based_on_one_that_is_there(styles):
    ids = {style.get(f"{W}styleId") for style in styles.values()}
    ours = {name: value(style, "basedOn") for name, style in styles.items() if name.startswith("VB ")}
    assert set(ours.values()) <= ids
    assert ours["VB Nội dung"] == "Normal"
    assert ours["VB Đề mục I"] == ours["VB Khoản"] == styles["VB Nội dung"].get(f"{W}styleId")


def test_the_text_follows_its_body(styles):
    """Who sets the body's size in Word sets that of headings and lists."""
    assert value(styles["VB Nội dung"], "rPr/sz") == "28"
    for name in ("VB Đề mục I", "VB Khoản", "VB Gạch đầu dòng", "VB Điều", "VB Phần chương"):
        assert value(styles[name], "rPr/sz") is None


def test_controls_are_numbered_and_cannot_be_deleted_but_edited():
    document = etree.fromstring(read_parts(vanban.render(vanban.load(MINUTES)))["word/document.xml"])
    controls = document.findall(f".//{W}sdt/{W}sdtPr")
    assert len(controls) > 10
    assert {value(control, "lock") for control in controls} == {"sdtLocked"}
    numbers = [value(control, "id") for control in controls if value(control, "tag") != "signature"]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize(
    "path", sorted(ROOT.glob("vanban/templates/*/example.yaml")), ids=lambda path: path.parent.name
)
def test_bordered_tables_repeat_their_head(path):
    document = etree.fromstring(read_parts(vanban.render(vanban.load(path)))["word/document.xml"])
    for table in document.iter(f"{W}tbl"):
        if value(table, "tblPr/tblStyle") == "Vb-table":
            assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def test_language_and_title_are_said():
    parts = read_parts(vanban.render(vanban.load(MINUTES)))
    assert b'<w:lang w:val="vi-VN"' in parts["word/styles.xml"]
    assert b"w:lang " not in parts["word/document.xml"]
    assert re.search(rb"<dc:title>Bi\xc3\xaan b\xe1\xba\xa3n [^<]+</dc:title>", parts["docProps/core.xml"])


FOREIGN = (
    f'<w:styles xmlns:w="{W[1:-1]}"><w:latentStyles w:count="1"/><w:style w:type="paragraph" w:default="1" '
    'w:styleId="a"><w:name w:val="Normal"/>{look}</w:style><w:style w:type="paragraph" w:styleId="x"><w:name '
    'w:val="VB Đề mục I"/><w:basedOn w:val="a"/></w:style></w:styles>'
)


@pytest.mark.parametrize(
    ("look", "base"), [("", "a"), ('<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>', None), ("<w:pPr/>", None)]
)
def test_the_look_of_a_foreign_normal_comes_into_no_style(look, base):
    part, ids = restyle(FOREIGN.format(look=look).encode(), current())
    found = by_name(part)
    assert ids["heading-1"] == "x"
    assert value(found["VB Nội dung"], "basedOn") == base
    assert value(found["VB Đề mục I"], "basedOn") == ids["body"]
    assert part.count(b"<w:latentStyles") == 1


@pytest.mark.office
def test_levels_and_places_are_there_again_after_libreoffice_saved_the_template(tmp_path):
    saved = Editor(tmp_path).replace(WHOLE, "Lý do", "Lý do")
    part, _ids = restyle(read_parts(saved)["word/styles.xml"], current())
    levels = {name: int(level) for name, style in by_name(part).items() if (level := value(style, "pPr/outlineLvl"))}
    assert {name: level for name, level in levels.items() if name.startswith("VB ")} == LEVELS
