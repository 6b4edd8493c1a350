"""What Word, Excel, LibreOffice and a page put on the clipboard, as prose."""

from pathlib import Path

import pytest

import vanban
from tests.helpers.clerk import lines

pytestmark = pytest.mark.browser
CLIPBOARD = Path(__file__).parent / "clipboard"
SOURCES = sorted(path.stem for path in CLIPBOARD.glob("*.html"))


@pytest.fixture(scope="module")
def page(chromium, desk):
    context = chromium.new_context()
    found = context.new_page()
    found.goto(desk.address)
    yield found
    context.close()


@pytest.mark.parametrize("source", SOURCES)
def test_what_is_pasted_keeps_paragraphs_lists_bold_and_tables(page, source):
    html = (CLIPBOARD / f"{source}.html").read_text(encoding="utf-8")
    found = page.evaluate("html => import('/static/paste.js').then(paste => paste.prose(html))", html)
    assert found.split("\n") == (CLIPBOARD / f"{source}.txt").read_text(encoding="utf-8").removesuffix("\n").split("\n")


def test_what_is_pasted_prints_its_words_and_none_of_its_marks(folder):
    """Of the hard sample: no mark of ours is left on the paper, no word is lost, none comes that was struck out."""
    text = (CLIPBOARD / "word-kho.txt").read_text(encoding="utf-8")
    data = {"subject": "x", "date": "3/7/2026", "number": "1", "body": text}
    document = vanban.load(data, form="plan", folder=folder, advice=lambda _item: None)
    printed = lines(vanban.render(document, advice=lambda _item: None))
    assert printed[printed.index("-----") + 1 :] == [
        "Theo Nghị quyết số 21-NQ/TW[1], chi bộ thực hiện.",
        "Đậm nghiêng mạnh thường",
        "Sửa chữ mới thêm nữa.",
        "Sau hình.",
        "Tiếng Việt gõ tổ hợp rời: đảng uỷ xã.",
        "Trang 2 và liên kết.",
        "I. TÌNH HÌNH",
        "1. Kết quả:",
        *("- một", "- hai", "- ba"),
        *("TT", "Số đảng viên", "Chính thức", "Dự bị", "1", "12", "1", "trong", "bảng", "- gạch"),
        "[1] Ban hành ngày 16/6/2022.",
    ]


ITEMS = "<li>Một</li><li>Hai</li>"
LISTS = {
    f'<ol type="A">{ITEMS}</ol>': "A. Một\nB. Hai",
    f'<ol type="i">{ITEMS}</ol>': "i. Một\nii. Hai",
    f'<ol type="a">{ITEMS}</ol>': "a) Một\nb) Hai",
    f'<ol style="list-style-type:upper-alpha">{ITEMS}</ol>': "A. Một\nB. Hai",
    f'<ol style="list-style: inside upper-roman">{ITEMS}</ol>': "I. Một\nII. Hai",
    f'<ol style="list-style-type:decimal-leading-zero">{ITEMS}</ol>': "01. Một\n02. Hai",
    '<ol><li style="list-style-type:lower-roman">Một</li><li type="A">Hai</li></ol>': "i. Một\nB. Hai",
    f'<ol type="a" start="27">{ITEMS}</ol>': "aa) Một\nab) Hai",
    f'<ol type="I" start="49">{ITEMS}</ol>': "XLIX. Một\nL. Hai",
    f'<ol type="I" start="0">{ITEMS}</ol>': "0. Một\nI. Hai",
    f'<ol start="0">{ITEMS}</ol>': "0. Một\n1. Hai",
    f"<ol reversed>{ITEMS}</ol>": "2. Một\n1. Hai",
    f'<ol reversed start="9">{ITEMS}</ol>': "9. Một\n8. Hai",
    '<ol><li value="0">Một</li><li>Hai</li><li value="7">Bảy</li></ol>': "0. Một\n1. Hai\n7. Bảy",
    f'<ol style="list-style-type:none">{ITEMS}</ol>': "Một\nHai",
    f"<ul>{ITEMS}</ul>": "- Một\n- Hai",
    f'<ul style="list-style-type:square">{ITEMS}</ul>': "- Một\n- Hai",
    f'<ul style="list-style-type:decimal">{ITEMS}</ul>': "1. Một\n2. Hai",
    f"<ol><li>Một<ul>{ITEMS}</ul></li></ol>": "1. Một\n  - Một\n  - Hai",
    '<p>Họ tên: <input value="Lò Văn A"> <input type="hidden" value="x">hết</p>': "Họ tên: Lò Văn A hết",
    '<ol><li><input value="một"></li></ol>': "1. một",
    "<p>Chọn <select><option>x<option selected>y</select></p>": "Chọn y",
    "<p>Nói <q>chào <q>bạn</q></q> nhé</p>": "Nói “chào ‘bạn’” nhé",
}
LEVELS = {
    "12 m<sup>2</sup>, 10<sup>3</sup> cây": "12 m², 10³ cây",
    '5<span style="vertical-align:super">2</span>, CO<sub>2</sub>, 30<sup>o</sup>C': "5², CO₂, 30°C",
    "<style>.font6 {font-size:9pt; vertical-align:super}</style>10<font class=font6>3</font> cây": "10³ cây",
    "<b>10<sup>3</sup></b> cây": "**10³** cây",
    'quy định<a href="#_ftn1"><sup>[1]</sup></a>, An<sup>1</sup>, 2<sup>nd</sup>': "quy định[1], An1, 2nd",
    '<sup><span style="vertical-align:baseline">3</span></sup>, x': "3, x",
}


@pytest.mark.parametrize(
    ("html", "wanted"), [*LISTS.items(), *((f"<p>{html}</p>", wanted) for html, wanted in LEVELS.items())]
)
def test_what_a_page_counts_raises_and_shows_is_pasted_as_it_shows_it(page, html, wanted):
    assert page.evaluate("html => import('/static/paste.js').then(paste => paste.prose(html))", html) == wanted


def test_what_is_pasted_is_not_run(page):
    told = page.evaluate(
        "import('/static/paste.js').then(paste => paste.prose('<img src=x onerror=\"window.ran=1\"><p>chữ'))"
    )
    assert told == "chữ"
    assert page.evaluate("window.ran") is None
