"""The faults that clerks make every day in a data file: each under its own line, all of them in one run."""

import datetime
import json
import re
import shutil

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import vanban
from tests.conftest import EXAMPLES, FORM_EXAMPLES, ROOT
from vanban.cli import cli
from vanban.documents.loading import load_bytes
from vanban.errors import InputError, Severity
from vanban.packs.scaffold import data_text
from vanban.reading import read_bytes, read_path, to_plain
from vanban.standards import current
from vanban.text.said import unstopped

MARK_AT_FRONT = 'giá trị bắt đầu bằng dấu @ thì đặt trong ngoặc kép: "@x"'
HEAD = """\
form: plan
Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ thôn Hoa Ban, Địa danh: Mường Ví Dụ}
Ngày ban hành: 05/6/2026
Trích yếu: thử
Nội dung: Nội dung.
"""


def read(text):
    """Return the tree of a text, and what was told beside it as (code, line, column)."""
    root = read_bytes(text.encode(), "x.yaml", "yaml")
    return to_plain(root), [(item.code, item.line, item.column) for item in root.source.told]


def refused(text):
    """Return the errors that a text is refused with, as (line, message)."""
    with pytest.raises(InputError) as error:
        read_bytes(text.encode(), "x.yaml", "yaml")
    return [(item.line, item.message) for item in error.value.diagnostics if item.severity is Severity.ERROR]


def loaded(text):
    return load_bytes(text.encode(), "x.yaml")


def faults(text):
    with pytest.raises(InputError) as error:
        load_bytes(text.encode(), "x.yaml")
    return error.value.diagnostics


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Số¦:¦08", "viết “Số: 08”"),
        ("¦Số 08¦", "“Tên mục: giá trị”"),
        ("¦Số 08 # ghi: x¦", "“Tên mục: giá trị”"),
        ("Giờ: sáng¦: 8¦", 'ngoặc kép: "sáng: 8"'),
        ("Mã: ¦@van-phong¦", '"@van-phong"'),
        ("Mã: ¦`x`¦", '"`x`"'),
        ("Tỷ lệ: ¦%¦", '"%"'),
        ("Ghi chú: ¦*quan trọng* lắm¦", '"*quan trọng* lắm"'),
        ("Ghi chú: ¦!gấp¦", '"!gấp"'),
        ("Ghi chú: ¦& chi bộ¦", '"& chi bộ"'),
        ("Ghi chú: ¦> 50%¦", "sau dấu > phải xuống dòng"),
        ("Ghi chú: ¦> 50%¦", '"> 50%"'),
        ("Ghi chú: ¦| chữ¦", '"| chữ"'),
        ("Ghi chú: ¦- một việc¦", "từ dòng dưới"),
        ("Ghi chú: ¦, rồi¦", '", rồi"'),
        ("Ghi chú: ¦[a] b¦", '"[a] b"'),
        ('Ghi chú: "Nông thôn"¦ mới¦', "'\"Nông thôn\" mới'"),
        ('Ghi chú: ¦"mở¦', '"mở"'),
        ("Ghi chú: ¦'mở¦", '"mở"'),
        ('Ghi chú: "C:¦\\may"¦', "'C:\\may'"),
        ("Ghi chú: ¦[a, b¦", "thêm ] vào cuối"),
        ('Ghi chú: ¦["a]", b¦', "thêm ] vào cuối"),
        ("Ghi chú: ¦{a: '}', b: [c¦", "thêm ]} vào cuối"),
        ("Ghi chú: ¦{a: 1¦", "thêm } vào cuối"),
        ("Ghi chú: {a: b¦: c}¦", "ngoặc kép"),
        ("Ghi chú: {Điểm: 91,¦5¦}", 'Điểm: "91,5"'),
        ("Ghi chú: {Kết quả: còn 20 m, ¦chuyển tháng 7¦}", 'Kết quả: "còn 20 m, chuyển tháng 7"'),
        ("Ghi chú: {¦Họ tên:Lò Văn D¦}", "viết “Họ tên: Lò Văn D”"),
        ("Ghi chú: ¦“a: b”¦", 'thẳng: "a: b"'),
        ("Ghi chú: “a” là¦: b¦", 'hai chấm thì đặt trong ngoặc kép: "“a” là: b"'),
        ("Ghi chú: a¦: “b”¦", 'hai chấm thì đặt trong ngoặc kép: "a: “b”"'),
        ("Ghi chú: [91,¦5¦]", "hai giá trị"),
        ("¦Số\u00a008¦", "“Tên mục: giá trị”"),
        ("Ý kiến: ¦Cần họp tổ¦ # 2", "một dòng riêng bắt đầu bằng #"),
        ("¦Ý kiến¦: # tổ 2", "đặt cả giá trị trong ngoặc kép"),
        ("¦\tSố: 08¦", "không dùng phím Tab"),
        ("  ¦Số: 08¦", "thẳng cột"),
        ("¦\u00a0¦Số: 08", "dấu cách thường"),
        ("¦\u3000¦Số: 08", "dấu cách thường"),
        ("Nhóm:\n  ¦\u00a0\u00a0¦Số: 08", "dấu cách thường"),
    ],
)
def test_each_fault_is_told_at_its_place_with_what_to_write(line, wanted):
    text = f"form: plan\nTrích yếu: thử\n{line.replace('¦', '')}\nCuối: hết\n"
    with pytest.raises(InputError) as error:
        read_bytes(text.encode(), "x.yaml", "yaml")
    (told,) = (item for item in error.value.diagnostics if item.severity is Severity.ERROR)
    start, end = (match.start() for match in re.finditer("¦", line.rpartition("\n")[2]))
    assert (told.line, told.column, told.end_column) == (3 + line.count("\n"), start + 1, end)
    assert wanted in told.message


def test_all_faults_of_a_file_in_one_run():
    lines = [
        "form: plan",
        "Số:08",
        "Trích yếu thử",
        "Ngày ban hành: 05/6/2026",
        "Ghi: a: b",
        "Mã: @x",
        'Chữ: "mở',
        "Bảng: [a, b",
        "Điểm: {Điểm: 91,5}",
        "Ý: tổ # 2",
        "Nơi nhận",
        "  - A",
        "  B",
        "Chữ ký:",
        "    Chức vụ: Bí thư",
        "  Họ tên người ký: A",
        "Tỷ lệ: %",
    ]
    assert [number for number, _message in refused("\n".join(lines))] == [2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17]


@pytest.mark.parametrize(
    ("text", "wanted", "told"),
    [
        ("Trích yếu： thử", {"Trích yếu": "thử"}, [("wide-colon", 1, 10)]),
        ("a: 1\nTrích yếu：thử", {"a": "1", "Trích yếu": "thử"}, [("wide-colon", 2, 10)]),
        ("a:\n  b： 1\n  c： 2", {"a": {"b": "1", "c": "2"}}, [("wide-colon", 2, 4), ("wide-colon", 3, 4)]),
        (
            "a﹕ 1\nb︓2\nc∶ 3",
            {"a": "1", "b": "2", "c": "3"},
            [("wide-colon", 1, 2), ("wide-colon", 2, 2), ("wide-colon", 3, 2)],
        ),
        ("a:\n  - b： 1\n    c： 2", {"a": [{"b": "1", "c": "2"}]}, [("wide-colon", 2, 6), ("wide-colon", 3, 6)]),
        ("a:\n  - b： 1\n    c: 2", {"a": [{"b": "1", "c": "2"}]}, [("wide-colon", 2, 6)]),
        ("a：'b: c'\nd：\"e: f\"", {"a": "b: c", "d": "e: f"}, [("wide-colon", 1, 2), ("wide-colon", 2, 2)]),
        ("a: 1\nSố:\u00a008", {"a": "1", "Số": "08"}, [("odd-space", 2, 4)]),
        ("a:\n  – b\n  – c", {"a": ["b", "c"]}, [("list-mark", 2, 3), ("list-mark", 3, 3)]),
        ("a:\n– b\n– c\nd: 1", {"a": ["b", "c"], "d": "1"}, [("list-mark", 2, 1), ("list-mark", 3, 1)]),
        ("a:\n  • b\n  \uf0b7 c", {"a": ["b", "c"]}, [("list-mark", 2, 3), ("list-mark", 3, 3)]),
        ("a:\n  + b\n  * c", {"a": ["b", "c"]}, [("list-mark", 2, 3), ("list-mark", 3, 3)]),
        ("a:\n  -Đảng uỷ\n  -Chi bộ", {"a": ["Đảng uỷ", "Chi bộ"]}, [("list-mark", 2, 3), ("list-mark", 3, 3)]),
        (
            'a: "một\n– hai\nb： ba"\nc:\n– d',
            {"a": "một – hai b： ba", "c": ["d"]},
            [("list-mark", 5, 1), ("lines-joined", 1, 4)],
        ),
        ("a: [một,\nhai]\nc:\n– d", {"a": ["một", "hai"], "c": ["d"]}, [("list-mark", 4, 1)]),
        (
            'a:\n    b: "một\n  hai: ba"\nc: |-\n  – d',
            {"a": {"b": "một hai: ba"}, "c": "– d"},
            [("lines-joined", 2, 8)],
        ),
        ("a:\n  – Họ tên: A\n    Lý do: b", {"a": [{"Họ tên": "A", "Lý do": "b"}]}, [("list-mark", 2, 3)]),
    ],
)
def test_what_is_meant_beyond_doubt_is_read_and_told(text, wanted, told):
    assert read(text) == (wanted, told)


@pytest.mark.parametrize(
    "text",
    [
        "a: 1 # 2\n".replace(" # 2", ""),
        "# chú thích\na: 1\n  # chú thích\nb: 2",
        "a: # mỗi nơi một dòng\n  - b",
        'a: "b" # chú thích',
        "a: [b, c] # chú thích",
        "a: | # chú thích\n  chữ # không phải chú thích",
        "a: |\n  – một\n  • hai\n  Số:08\n  x： y\n  * z",
        "a: C#\nb: tổ#2",
        "a: '“chữ” – • ： '",
        'a: "một – • ： [ { @"\nb: – 5 độ',
        "a: http://vidu.vn:80\nb: 07:30",
        "a:\n- b\n- c: d\n  e: f",
        "a:\n    b: 1\nc:\n  d: 2",
        "a: [1, 2, 3]\nb: {c: d, e: [f]}",
        "a: [\n  b,\n  c\n]",
        "- a\n- - b\n  - c",
        "a: [b , c]\nd: [đ ]",
        "a: # mỗi mục một dòng\n    b: c\nd:   # và\n- # đây\n  e: f",
        'a: "một\n\n  hai"\nb: {c: d,\n  e: f}',
        'a: "một\n\nhai"\nb: [c,\nd\n]',
        "a: một\n\n  hai",
    ],
)
def test_what_is_right_is_silent(text):
    root = read_bytes(text.encode(), "x", "yaml")
    assert root.source.told == []
    assert to_plain(root) == yaml.load(text, yaml.BaseLoader)  # noqa: S506  # makes text only
    fault = "- @x" if text.startswith("-") else "zz: @x"
    assert refused(f"{text}\n{fault}") == [(text.count("\n") + 2, MARK_AT_FRONT)]


@pytest.mark.parametrize("blank", ["\t", " \t ", "\u00a0", "  "])
def test_a_line_that_shows_nothing_is_blank(blank):
    assert read(f"{blank}\na:\n{blank}\n  - b\n{blank}\n  - c\n{blank}\nd: e\n{blank}") == (
        {"a": ["b", "c"], "d": "e"},
        [],
    )
    assert read(f"a: |\n  b\n{blank}\n  c\n")[0]["a"].split() == ["b", "c"]
    assert refused(f"{blank}\na: 1\n{blank}\nzz: @x") == [(4, MARK_AT_FRONT)]


def test_a_value_that_only_ends_in_a_colon_is_text():
    root = read_bytes("a: Kế hoạch như sau:\nb: c".encode(), "x", "yaml")
    assert root.source.told == []
    assert to_plain(root) == {"a": "Kế hoạch như sau:", "b": "c"}
    assert 1 in told_lines("a: Nội dung:\n  b: c")
    assert 1 in told_lines("a: Gồm các ý:\n- x\nb: c")


@pytest.mark.parametrize("lead", ["a: b\n", "a:\n  - ", "a:\n  b:\n    "])
def test_text_of_several_lines_without_its_mark_is_told_once(lead):
    lines = "".join(f"\n      {line}" for line in ("Nhất trí với báo cáo.", "Đề nghị: bổ sung.", "Cần làm sớm."))
    ((line, message),) = refused(f"{lead}Ý kiến:{lines}\nc: d")
    assert line == lead.count("\n") + 1
    assert "“Ý kiến: |”" in message


LONG = "Nhất trí với báo cáo của chi uỷ, đề nghị chi bộ làm rõ: việc nào đã xong, việc nào chưa xong, vì sao"


@pytest.mark.parametrize("value", [LONG, f"@ {LONG}", f'"{LONG}', f'"{LONG}" thêm', f"“{LONG}”", f"[{LONG}] thêm"])
def test_what_is_to_be_copied_from_a_message_is_whole(value):
    with pytest.raises(InputError) as error:
        read_bytes(f"a: {value}\n".encode(), "x", "yaml")
    (told,) = error.value.diagnostics
    assert "…" not in told.message
    assert re.search("trước “[^”]+” và sau “[^”]+”$", told.message), told.message


@pytest.mark.parametrize(
    ("words", "shown"),
    [("2", "2"), ("x" * 58, "x" * 58), ("x" * 59, "x" * 58 + "…"), ("x" * 57 + " y", "x" * 57 + "…")],
)
def test_what_a_message_only_shows_is_no_longer_than_a_line(words, shown):
    ((_line, message),) = refused(f"a: tổ # {words}")
    assert f"“# {shown}”" in message


@pytest.mark.parametrize(
    ("value", "twice"), [(f"@ {LONG} 'b'", False), (f'@ {LONG} "b"', False), (f"@ {LONG} 'b' \"c\"", True)]
)
def test_a_mark_inside_its_own_quotes_is_written_twice(value, twice):
    ((_line, message),) = refused(f"a: {value}")
    assert message.endswith("mỗi dấu ' ở giữa viết hai lần") is twice


_KEYED = re.compile(r"(?P<key>\s*(?:- )?[^:#\"'\[{]+):(?P<space> )(?P<value>[^\"'\[{|>].*)")
_SPOILT = (
    "{key} {value}", "{key}:{value}", "{key}：{value}", "{key}: {value}: thêm", "{key}: @{value}", "{key}: *{value}",
    "{key}: {value} # 2", '{key}: "{value}', "{key}: [{value}", "{key}: {{{value}", '{key}: "{value}" thêm',
    "{key}:\u00a0{value}", "\u00a0{key}: {value}", " {key}: {value}",
)  # fmt: skip


@pytest.mark.parametrize("path", [*EXAMPLES, *FORM_EXAMPLES], ids=lambda path: "/".join(path.parts[-2:]))
def test_a_fault_in_any_line_of_an_example_is_told_at_that_line_alone(path):
    """Each kind of fault is put into each line that has a key and a value, one at a time."""
    if path.suffix != ".yaml":
        return
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    places = {node.line for node in _scalars(read_path(path)) if node.text_line == node.line}
    faulted = 0
    for number, line in enumerate(lines):
        match = _KEYED.fullmatch(line) if number + 1 in places else None
        for spoilt in _SPOILT if match else ():
            if spoilt[0] in "\u00a0 " and line.lstrip().startswith("- "):
                continue
            text = "\n".join([*lines[:number], spoilt.format(**match.groupdict()), *lines[number + 1 :]])
            told = told_lines(text) or lines_of_fields(text, path)
            assert told == {number + 1}, text.split("\n")[number]
            faulted += 1
    assert faulted


def _scalars(node):
    if isinstance(node.value, dict):
        for entry in node.value.values():
            yield from _scalars(entry.value)
    elif isinstance(node.value, list):
        for item in node.value:
            yield from _scalars(item)
    else:
        yield node


def told_lines(text):
    try:
        return {item.line for item in read_bytes(text.encode(), "x.yaml", "yaml").source.told}
    except InputError as error:
        return {item.line for item in error.diagnostics}


def lines_of_fields(text, path):
    """Return the lines that the form tells: one item of a list, without its colon, is a text that YAML cannot know."""
    with pytest.raises(InputError) as error:
        load_bytes(text.encode(), path.name, path.parent)
    return {item.line for item in error.value.diagnostics}


_text = (
    st.text("abcđêủ XY 0123456789,.;:()%/#-–•“”\"'[]{}&*!|>@`：", min_size=1, max_size=30).map(str.strip).filter(bool)
)
_names = _text.filter(lambda text: text[0] not in "–•")
"""What a name may begin with: these are taken for the sign of an item in a list, and told."""
_values = st.recursive(
    _text,
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(_names, inner, min_size=1, max_size=3),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(_names, _values, min_size=1, max_size=4))
def test_what_a_yaml_writer_writes_is_never_refused(data):
    """Plain values where YAML allows them, quotes where it needs them; whatever the letters."""
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
    root = read_bytes(text.encode(), "x", "yaml")
    errors = [item for item in root.source.told if item.severity is Severity.ERROR]
    assert errors == []


_lines = (
    "a: 1", "b", "  c: 2", "- d", "  - e", "f:", "g: |", "    h", "i: [j", 'k: "l', "m}", "n：o", "\tp: q", "– r",
    "s: t: u", "? v", "", "# w",
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_lines), max_size=9))
def test_any_lines_end_in_a_tree_or_in_sentences(lines):
    found = []
    try:
        read_bytes("\n".join(lines).encode(), "x", "yaml")
    except InputError as error:
        found = [(item.line, item.column, item.code, item.message) for item in error.diagnostics]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("written", ["- Tên nơi nhận： A", "- Tên nơi nhận:A", "Tên nơi nhận： A"])
def test_a_name_whose_colon_is_none_is_told_and_never_printed(written):
    (item,) = faults(f"{HEAD}Nơi nhận:\n  {written}\n")
    assert (item.line, "viết “Tên nơi nhận: A”" in item.message) == (7, True)


def test_several_lines_of_a_plain_value_are_told():
    data, told = read("a: một dòng\n  dòng hai\nb: 1")
    assert (data, told) == ({"a": "một dòng dòng hai", "b": "1"}, [("lines-joined", 1, 4)])
    (told,) = read_bytes("a: >\n  một\n  hai\n\n  ba\nb: 1".encode(), "x.yaml", "yaml").source.told
    assert "3 dòng này được nối thành 2 dòng" in told.message
    assert read("a:\n  Tổ X một\n  Tổ X hai") == ({"a": "Tổ X một Tổ X hai"}, [("lines-joined", 2, 3)])
    data, told = read('a: "một\nb: |hai\nba:bốn"')
    assert (data, told) == ({"a": "một b: |hai ba:bốn"}, [("lines-joined", 1, 4)])
    assert refused("a: Đảng uỷ\n  - Chi bộ\nb: 1") == [(2, refused("a: Đảng uỷ\n  - Chi bộ\nb: 1")[0][1])]
    assert "dấu |" in refused("a:\n  Đoạn một\n  – Điểm hai")[0][1]


def test_text_that_slipped_out_of_its_block_is_told_and_read():
    text = "Nội dung: |\n  Đoạn một: a\nĐoạn hai\n- ba\nChữ ký\n  Họ tên: A\nb: 1"
    assert [line for line, _message in refused(text)] == [3, 4, 5]
    root = read_bytes(text.encode(), "x", "yaml", lenient=True)
    assert to_plain(root) == {"Nội dung": "Đoạn một: a\nĐoạn hai\n- ba\n", "Chữ ký": {"Họ tên": "A"}, "b": "1"}


@pytest.mark.parametrize(
    ("text", "lines", "tree"),
    [
        ("Số:08", [1], {"Số": "08"}),
        ("Số:08\nTên:A", [1, 2], {"Số": "08", "Tên": "A"}),
        ("a:\n  Họ tên:Lò Văn D\nb: @x", [2, 3], {"a": {"Họ tên": "Lò Văn D"}, "b": "@x"}),
        ("a:\n  Họ tên:A\n  Lý do:b", [2, 3], {"a": {"Họ tên": "A", "Lý do": "b"}}),
        ("a:\n  Mã:@x\nb: @y", [2, 3], {"a": {"Mã": "@x"}, "b": "@y"}),
        ('a: "mở\nb: 7h30"\nc: @x', [1, 3], {"a": "mở", "b": '7h30"', "c": "@x"}),
        ('- "mở\n- b"\n- @x', [1, 3], ["mở", 'b"', "@x"]),
        ("x: 1\na\n- b\n- c\nd: 1", [2], {"x": "1", "a": ["b", "c"], "d": "1"}),
        ("a:\n b: 1\n  c: 2\n  d: 3", [2], {"a": {"b": "1", "c": "2", "d": "3"}}),
        ("a:\n b: 1\n# ghi chú\n\n  c: 2\n  d: 3", [2], {"a": {"b": "1", "c": "2", "d": "3"}}),
        ("a:\n b: 1\n  c: 2", [3], {"a": {"b": "1", "c": "2"}}),
        ("a:\n  b\n  - c\n  d\ne: @x", [2, 4, 5], {"a": ["b", "c", "d"], "e": "@x"}),
        ('a: {b: c,\n  d: "e" f}\ng: 1', [1], {"a": "", "g": "1"}),
        ("x:\n  a: |\n    một\n  hai", [4], {"x": {"a": "một\nhai"}}),
        ("x:\n  a: |\n      một\n    hai\n  b: 1", [4], {"x": {"a": "một\nhai\n", "b": "1"}}),
        ("a:\n  - b: 1\n    lạc dòng\n  - b: 2", [3], {"a": [{"b": "1"}, {"b": "2"}]}),
        ("  a: 1\n  b: 2\nc: 3", [1, 2], {"a": "1", "b": "2", "c": "3"}),
        ("a:\n    b: 1\n  c: 2\n    d: 3", [3], {"a": {"b": "1", "c": "2", "d": "3"}}),
    ],
)
def test_what_is_told_is_read_as_it_was_meant(text, lines, tree):
    assert [line for line, _message in refused(text)] == lines
    assert to_plain(read_bytes(text.encode(), "x", "yaml", lenient=True)) == tree


def test_faults_of_the_text_and_of_the_model_in_one_run():
    text = HEAD.replace("05/6/2026", "31/6/2026") + "Số:08\nDự thảo lần: hai\nLạ: 1\nChữ ký: {Chức vụ:Bí thư}\n"
    assert {(item.line, item.code) for item in faults(text)} == {
        (3, "date"),
        (6, "yaml-syntax"),
        (7, "whole_number"),
        (8, "key-unknown"),
        (9, "flow-comma"),
    }


def test_a_line_that_nobody_can_read_makes_no_field_missing():
    (item,) = faults(HEAD.replace("Trích yếu: thử", "Trích yếu thử"))
    assert item.line == 4
    assert "viết “Trích yếu: thử”" in item.message


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Nơi nhận Đảng uỷ xã", "Nơi nhận: Đảng uỷ xã"),
        ("Chữ ký Bí thư", "Chữ ký: Bí thư"),
        ("noi nhan A", "noi nhan: A"),
    ],
)
def test_of_a_line_without_a_colon_the_longest_name_is_the_key(written, wanted):
    (found,) = (item for item in faults(f"{HEAD}{written}\n") if item.code == "colon-missing")
    assert found.message == f"thiếu dấu hai chấm; viết “{wanted}”"


def test_what_is_read_past_is_told_beside_the_document():
    done = loaded(
        HEAD.replace("Trích yếu: thử", "Trích yếu： thử")
        + "Nơi nhận:\n  – Đảng uỷ xã (b/c)\n  – Chi bộ\nNơi lưu: Chi bộ\n"
    )
    assert done.document.subject == "thử"
    assert [str(item) for item in done.document.recipients] == ["Đảng uỷ xã (b/c)", "Chi bộ"]
    told = [(item.code, item.line) for item in done.advice if item.code in ("wide-colon", "list-mark")]
    assert told == [("wide-colon", 4), ("list-mark", 7), ("list-mark", 8)]


@pytest.mark.parametrize("written", ["Đảng uỷ xã", "|\n  Đảng uỷ xã", "[Đảng uỷ xã]", "|\n  - Đảng uỷ xã;\n"])
def test_one_value_where_a_list_is_wanted_is_a_list_of_one(written):
    assert [str(item) for item in loaded(f"{HEAD}Nơi nhận: {written}\n").document.recipients] == ["Đảng uỷ xã"]


def test_one_group_where_a_list_is_wanted_is_a_list_of_one():
    (appendix,) = loaded(f"{HEAD}Phụ lục:\n  Tên phụ lục: Biểu\n  Nội dung phụ lục: Chữ.\n").document.appendices
    assert appendix.title == "Biểu"
    text = (ROOT / "examples/nhieu-van-ban/giay-moi.yaml").read_text(encoding="utf-8")
    assert loaded(f"{text}Kính mời: Đồng chí A\n").document.invitees == ("Đồng chí A",)


def test_lines_of_a_text_where_a_list_is_wanted_are_its_items():
    document = loaded(HEAD + "Căn cứ: |\n  - Căn cứ Điều lệ Đảng;\n  – Căn cứ Quy định.\n").document
    assert document.bases == ("Căn cứ Điều lệ Đảng", "Căn cứ Quy định")
    (item,) = faults(HEAD + "Nơi nhận: |\n  Đảng uỷ\n  Tên nơi nhận:x\n")
    assert (item.line, "viết “Tên nơi nhận: x”" in item.message) == (8, True)


def test_several_items_on_one_line_are_told_of_what_was_typed_and_not_of_what_a_program_gives():
    def told(data):
        return [item.line for item in load_bytes(data, "x").advice if item.code == "run-together"]

    text = f"{HEAD}Căn cứ:\n  - Căn cứ Điều lệ Đảng; Căn cứ Quy định\n  - Căn cứ Điều lệ; và Quy định\n"
    assert told(text.encode()) == [7]
    assert told(json.dumps(yaml.safe_load(text)).encode()) == []


@pytest.mark.parametrize(
    ("lines", "names", "told"),
    [
        (
            ["- Tỉnh uỷ;", "- Các ban", "của Đảng uỷ;", "- Lưu: VP."],
            ["Tỉnh uỷ", "Các ban của Đảng uỷ"],
            [(9, "advice")],
        ),
        (["- Ban Thường vụ", "Tỉnh uỷ;", "- Lưu: VP."], ["Ban Thường vụ", "Tỉnh uỷ"], [(8, "warning")]),
        (["- Tỉnh uỷ;", "các ban Đảng uỷ;", "- Lưu: VP."], ["Tỉnh uỷ", "các ban Đảng uỷ"], []),
        (["- Tỉnh uỷ", "Lưu: VP."], ["Tỉnh uỷ"], []),
        (["Tỉnh uỷ", "các ban Đảng uỷ", "Lưu: VP"], ["Tỉnh uỷ", "các ban Đảng uỷ"], []),
        (["Như trên", "- các ban Đảng uỷ", "- Lưu: VP"], ["Như trên", "các ban Đảng uỷ"], []),
    ],
)
def test_a_line_without_a_dash_among_those_with_one_goes_on_the_line_above(lines, names, told):
    text = HEAD + "Nơi nhận: |\n" + "".join(f"  {line}\n" for line in lines)
    loaded = load_bytes(text.encode(), "x")
    assert [unstopped(item.name) for item in loaded.document.recipients] == names
    assert [(item.line, item.severity) for item in loaded.advice if item.code == "list-line"] == told


@pytest.mark.parametrize("key", ["Kính trình", "kinh_trinh", "Kính gửi", "addressees"])
def test_kinh_trinh_is_a_key(key):
    """A plan has no such part, and says so of the field; a submission (Tờ trình) is addressed by this word."""
    (item,) = faults(f"{HEAD}{key}: Ban Thường vụ\n")
    assert item.field in {"addressees.0", "addressees"}


@pytest.mark.parametrize(
    "line",
    [
        "Lưu: Chi bộ.",
        '"- Lưu: Chi bộ ./."',
        '"Lưu: Chi bộ;"',
        "lưu: Chi bộ./.",
        '"Lưu : Chi bộ"',
        "{Nơi lưu: Chi bộ}",
        "{Lưu: Chi bộ}",
    ],
)
def test_the_archive_among_the_recipients_is_the_archive(line):
    document = loaded(f"{HEAD}Nơi nhận:\n  - Đảng uỷ xã;\n  - {line}\n").document
    assert [item.name for item in document.recipients] == ["Đảng uỷ xã"]
    assert document.archive == "Chi bộ"


def test_two_places_of_the_archive_are_told():
    (item,) = faults(HEAD + "Nơi nhận:\n  - A\n  - Lưu: Văn phòng\nNơi lưu: Chi bộ\n")
    assert item.line == 8
    assert loaded(HEAD + "Nơi nhận:\n  - A\n  - Lưu: Chi bộ\nNơi lưu: chi bộ\n").document.archive == "chi bộ"
    assert loaded(HEAD + "Nơi nhận:\n  - A\n  - Lưu CB\nNơi lưu:\n").document.archive == "CB"


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("9g45", (9, 45)),
        ("19g30", (19, 30)),
        ("19 g 30", (19, 30)),
        ("7 rưỡi", (7, 30)),
        ("7 giờ rưỡi", (7, 30)),
        ("7h rưỡi", (7, 30)),
        ("7h", (7, 0)),
        ("7h30", (7, 30)),
        ("7h30'", (7, 30)),
        ("8 giờ", (8, 0)),
        ("8 giờ 30 phút", (8, 30)),
        ("“07:30”", (7, 30)),
    ],
)
def test_times_as_they_are_spoken(written, wanted):
    text = (FORM_EXAMPLES[0].parents[1] / "invitation/example.yaml").read_text(encoding="utf-8")
    assert loaded(text.replace('"07:30"', written)).document.start == datetime.time(*wanted)


@pytest.mark.parametrize("written", ["8 giờ kém 15", "25h", "7h60", "7 30", "sáng", "24:00", "rưỡi"])
def test_what_is_no_time_says_what_to_write(written):
    text = (FORM_EXAMPLES[0].parents[1] / "invitation/example.yaml").read_text(encoding="utf-8")
    (item,) = faults(text.replace('"07:30"', written))
    assert "8 giờ 30 hoặc 19h30" in item.message


@pytest.mark.parametrize(
    "written",
    ["5/11/2026", "05-11-2026", "5.11.2026", "05 / 11 / 2026", "5 tháng 11 năm 2026", "2026/11/05", "“05/11/2026”"],
)
def test_dates_as_they_are_written(written):
    document = loaded(HEAD.replace("05/6/2026", written)).document
    assert document.date.exact == datetime.date(2026, 11, 5)


@pytest.mark.parametrize("written", ["05/11/26", "5-11-26", "5.11.26", "ngày 5/11/26"])
def test_a_year_of_two_figures_is_asked_for(written):
    (item,) = faults(HEAD.replace("05/6/2026", written))
    assert (item.line, "05/11/2026" in item.message) == (3, True)


def test_faults_in_the_head_of_a_markdown_file(write):
    path = write("x.md", "---\n" + HEAD.replace("Nội dung: Nội dung.\n", "Số:08\nMã: @x\n") + "---\n\nNội dung.\n")
    with pytest.raises(InputError) as error:
        vanban.load(path)
    assert [item.line for item in error.value.diagnostics] == [6, 7]


def test_how_records_were_read_is_told(tmp_path):
    cell = tmp_path / "cell"
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024/chi-bo/hoa-ban", cell)
    path = cell / "chi-bo.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("Cơ quan ban hành:", "Cơ quan ban hành：", 1), encoding="utf-8"
    )
    (told,) = (item for item in vanban.cycle(cell).told if item.code != "not-taken")  # a telephone number
    assert (told.code, told.line) == ("wide-colon", 1)
    result = CliRunner().invoke(cli, ["cycle", str(cell), "-o", str(tmp_path / "ra")])
    assert "dấu hai chấm rộng" in result.output


def test_long_values_of_extracted_data_stay_on_one_line():
    words = " ".join(["chữ"] * 80)
    first = loaded(HEAD.replace("Nội dung.", f"{words}."))
    again = load_bytes(data_text(first.document).encode(), "y.yaml")
    assert again.document == first.document
    assert {item.code for item in again.advice} == {item.code for item in first.advice}


def test_a_list_or_a_group_where_text_is_wanted_says_what_to_write():
    (item,) = faults(HEAD.replace("Nội dung: Nội dung.", "Nội dung:\n  - một\n  - hai"))
    assert "viết dấu |" in item.message
    assert item.line == 6


@pytest.mark.parametrize(
    "written",
    [
        "Nơi nhận:",
        "Nơi nhận:\n  -",
        "Chữ ký:\n  Chức vụ:\n  Họ tên người ký:",
        "Phụ lục:\n  - Tên phụ lục:\n    Nội dung phụ lục: |",
    ],
)
def test_what_is_left_blank_is_as_good_as_not_written(written):
    assert loaded(f"{HEAD}{written}\n").document == loaded(HEAD).document


def test_a_blank_that_has_to_be_filled_is_told_at_its_line():
    found = faults("form: invitation\nCơ quan ban hành:\n  Tên cơ quan ban hành:\nKính mời:\nBắt đầu:\n")
    told = {item.label: item.line for item in found}
    assert told["Kính mời"] == 4
    assert told["Bắt đầu"] == 5
    assert told["Cơ quan ban hành: Tên cơ quan ban hành"] == 3


def test_what_is_missing_is_told_with_an_example_at_what_it_is_missing_from():
    found = {item.label: item for item in faults("form: invitation\nCơ quan ban hành:\n  Địa danh: Ví Dụ\n")}
    told = found["Cơ quan ban hành: Tên cơ quan ban hành"]
    assert told.message.endswith("như “Chi bộ thôn Hoa Ban”")
    assert (told.line, told.excerpt) == (3, "  Địa danh: Ví Dụ")
    told = found["Ngày họp"]
    assert told.message.endswith("như “03/6/2026”")
    assert (told.line, told.excerpt) == (1, None), "nothing to be seen in the first line of the file"


@pytest.mark.parametrize(
    ("name", "meant"), [("công vănn", "“Công văn” (cong-van)"), ("chi-thij", "“Chỉ thị” (chi-thi)")]
)
def test_a_name_that_is_almost_one_names_that(name, meant):
    result = CliRunner().invoke(cli, ["new", name])
    assert result.exit_code == 1
    assert f"có phải là {meant}?" in result.output
    assert meant in faults(HEAD.replace("form: plan", f"form: {name}"))[0].message


@pytest.mark.parametrize("name", [row.type for row in current().type_symbols])
def test_each_type_of_the_standard_has_a_form(name):
    assert CliRunner().invoke(cli, ["new", name, "-o", "-"]).exit_code == 0


def test_lists_of_forms_are_in_vietnamese():
    message = faults(HEAD.replace("form: plan", "form: zzz"))[0].message
    assert "Biên bản sinh hoạt chi bộ (bien-ban)" in message
    assert "minutes" not in message


def run(*arguments):
    return CliRunner().invoke(cli, [str(item) for item in arguments])


@pytest.mark.parametrize("form", [form.id for form in vanban.forms()])
def test_a_new_file_is_blank_and_names_each_missing_field_in_one_run(form, tmp_path):
    path = tmp_path / "x.yaml"
    assert run("new", form, "-o", path).exit_code == 0
    text = path.read_text(encoding="utf-8")
    assert "Nguyễn Văn A" not in "".join(line for line in text.split("\n") if not line.lstrip().startswith("#"))
    with pytest.raises(InputError) as error:
        vanban.load(path)
    assert {item.code for item in error.value.diagnostics} <= {"missing", "empty"}
    lines = text.split("\n")
    for item in error.value.diagnostics:
        title = item.label.rpartition(": ")[2]
        assert lines[item.line - 1].lstrip(" -").startswith(f"{title}:") or lines[item.line - 1].strip() == "-"
    schema = json.loads((tmp_path / f"{form}.schema.json").read_text(encoding="utf-8"))
    import jsonschema

    jsonschema.validate(yaml.safe_load(text), schema, cls=jsonschema.Draft202012Validator)


def test_a_new_file_leaves_out_what_the_office_gives(tmp_path):
    (tmp_path / "vanban.yaml").write_text(
        "Cơ quan ban hành: {Tên cơ quan ban hành: Chi bộ bản Mẫu, Địa danh: Ví Dụ}\nNơi nhận: [Đảng uỷ xã]\n"
        "Người ký:\n  bí thư: {Họ tên người ký: Hoàng Văn M}\nBiểu mẫu:\n  giay-moi: {Chữ ký: bí thư}\n",
        encoding="utf-8",
    )
    for options in ((), ("--example",)):
        path = tmp_path / f"x{len(options)}.yaml"
        assert run("new", "giay-moi", *options, "-o", path).exit_code == 0
        text = path.read_text(encoding="utf-8")
        assert "\nNơi nhận:" not in text
        assert "Tên cơ quan ban hành:" not in text
        assert "\n# Nơi nhận:" not in text
        assert "Nhãn khối ký" not in text
        assert "\nChữ ký:" not in text
    document = vanban.load(tmp_path / "x1.yaml")
    assert document.issuer.name == "Chi bộ bản Mẫu"
    assert [item.name for item in document.recipients] == ["Đảng uỷ xã"]
    assert document.signature.name == "Hoàng Văn M"


def test_records_begin_from_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    today = datetime.date.today()  # noqa: DTZ011  # the clerk's own day
    made = [run("new", name).stdout.strip() for name in ("chi-bo", "ky-hop", "nam")]
    assert made == ["chi-bo.yaml", f"ky-hop/{today:%Y-%m}.yaml", f"nam-{today.year}.yaml"]
    with pytest.raises(InputError) as error:
        vanban.cycle(tmp_path)
    told = {(item.file.rsplit("/")[-1], item.label) for item in error.value.diagnostics}
    assert {item.code for item in error.value.diagnostics} == {"missing"}
    assert ("chi-bo.yaml", "Đảng viên 1: Họ tên") in told
    assert (f"{today:%Y-%m}.yaml", "Ngày họp") in told
    assert run("new", "chi-bo").exit_code == 0, "equal"
    (tmp_path / "chi-bo.yaml").write_text("Đảng viên: [Nguyễn Văn A]\n", encoding="utf-8")
    assert run("new", "chi-bo").exit_code == 4, "what was filled in is not overwritten"


def test_records_that_were_begun_and_filled_make_papers(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("chi-bo", "ky-hop", "nam"):
        run("new", name, *(("-o", "ky-hop/2026-07.yaml") if name == "ky-hop" else ()))
    filled = {
        "chi-bo.yaml": {
            "  Tên cơ quan ban hành:": "Chi bộ thôn Hoa Ban",
            "  Cơ quan cấp trên:": "Đảng bộ xã Mường Ví Dụ",
            "  Địa danh:": "Mường Ví Dụ",
            "  - Họ tên:": "Nguyễn Văn A",
            "    Chức vụ:": "Bí thư",
        },
        "ky-hop/2026-07.yaml": {
            "Loại kỳ họp:": "thường kỳ",
            "Kỳ sinh hoạt:": "tháng 7/2026",
            "Ngày họp:": "03/7/2026",
            "Bắt đầu:": "7 rưỡi",
            "Kết thúc:": "9g45",
            "Địa điểm:": "Nhà văn hoá thôn Hoa Ban",
            "Thư ký:\n  # Họ tên đầy đủ. Ví dụ: Trần Thị C\n  Họ tên:": "Nguyễn Văn A",
            "  - Tên nội dung:": "Đánh giá tháng 6",
        },
    }
    for name, values in filled.items():
        text = (tmp_path / name).read_text(encoding="utf-8")
        for key, value in values.items():
            assert f"\n{key}\n" in text, key
            text = text.replace(f"\n{key}\n", f"\n{key} {value}\n", 1)
        (tmp_path / name).write_text(text, encoding="utf-8")
    papers = vanban.cycle(tmp_path).papers
    minutes = next(paper.document for paper in papers if paper.document.form == "minutes")
    assert (minutes.start, minutes.end) == (datetime.time(7, 30), datetime.time(9, 45))
    assert minutes.theme is None
    assert minutes.votes == ()


def test_a_committee_begins_from_nothing(tmp_path):
    assert run("new", "dang-uy", "-o", tmp_path / "dang-uy.yaml").exit_code == 0
    with pytest.raises(InputError) as error:
        vanban.cycle(tmp_path)
    assert [item.label for item in error.value.diagnostics] == ["Cơ quan ban hành: Tên cơ quan ban hành"]


@pytest.mark.parametrize(
    ("written", "joined"),
    [
        (">\n  Một.\n  Hai.\n", True), (">-\n  Một.\n\n  Hai.\n", False), (">\n  Một dòng.\n", False),
        ('"Một.\n  Hai."\n', True), ('"Một.\n\n  Hai."\n', False), ("'Một.\n  1. Hai.'\n", True),
        ("|\n  Một.\n  Hai.\n", False),
    ],
)  # fmt: skip
def test_lines_that_yaml_joins_are_told(written, joined):
    done = loaded(HEAD.replace("Nội dung: Nội dung.\n", f"Nội dung: {written}"))
    assert ("lines-joined" in {item.code for item in done.advice}) is joined


@pytest.mark.parametrize("end", ["", "b: 1", "  # hết\nb: 1\nc: 2"])
@pytest.mark.parametrize("mark", [">", ">-"])
def test_how_many_lines_are_joined_is_told(mark, end):
    (item,) = read_bytes(f"a: {mark}\n  Một.\n  Hai.\n{end}".encode(), "x", "yaml").source.told
    assert item.message.startswith("2 dòng này" if "hết" not in end else "3 dòng này")


@pytest.mark.parametrize("line", ["form: [a]", "form: {a: b}", "form: plan\nChuẩn: [hd36]"])
def test_a_form_or_a_standard_that_is_no_name_is_told_in_words(line):
    (item,) = faults(HEAD.replace("form: plan", line, 1))
    assert "Node" not in item.message


@pytest.mark.parametrize(
    ("written", "code", "label"),
    [
        ("Số, ký hiệu: 12-KH/CB", "missing", "Căn cứ 1: Tên loại"),
        ('"Căn cứ Điều lệ Đảng\n\n    Căn cứ Quy định"', "one_line", "Căn cứ 1"),
    ],
)
def test_what_may_be_a_text_or_a_group_is_told_as_what_it_is(written, code, label):
    (item,) = faults(f"{HEAD}Căn cứ:\n  - {written}\n")
    assert (item.code, item.label) == (code, label)


def test_a_text_where_a_group_is_wanted_is_told_with_the_keys_of_the_group(tmp_path):
    cell = tmp_path / "hoa-ban"
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024/chi-bo/hoa-ban", cell)
    path = cell / "ky-hop/2024-03-thuong-ky.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Vắng: không", "Vắng có lý do:\n  - Lò Văn D (đi điều trị)"), encoding="utf-8")
    result = CliRunner().invoke(cli, ["cycle", str(cell)])
    assert result.exit_code == 1
    assert "“Họ tên: Lò Văn D”, “Lý do: đi điều trị”" in result.output


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Biểu giao nhiệm vụ", "Biểu giao nhiệm vụ"),
        ("Biểu giao nhiệm vụ, kèm danh sách đảng viên được giao", "T/M"),
        ('"Biểu\n\n  số 1"', "T/M"),
        ('""', "T/M"),
    ],
)
def test_of_a_text_where_a_group_is_wanted_what_is_short_is_said_again(written, shown):
    (item,) = faults(f"{HEAD}Chữ ký: {written}\n")
    assert f"“Thể thức đề ký: {shown}”" in item.message


def test_a_group_in_a_group_is_not_shown_in_the_words_of_a_message():
    (item,) = faults(f"{HEAD}Xác nhận chữ ký: [x]\n")
    assert item.message.endswith("như “Xác nhận chữ ký của: Nguyễn Văn A”, “Người xác nhận: …”")


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("Lạ", ""),
        ("Trich yeuu", "; có phải là “Trích yếu”?"),
        ("subjec", "; có phải là “subject”?"),
        ("Kính trìn", "; có phải là “Kính gửi”?"),
    ],
)
def test_a_key_that_a_form_does_not_know_is_told_with_the_one_that_is_meant(key, hint):
    (item,) = (item for item in faults(f"{HEAD}{key}: x\n") if item.code == "key-unknown")
    assert (item.line, item.column, item.end_column) == (6, 1, len(key) + 1)
    assert item.message == f"biểu mẫu không có tên mục “{key}”{hint}"


def test_a_text_below_the_front_matter_and_in_it_is_told_at_the_field():
    head = HEAD.replace("form: plan", "---\nform: plan")
    with pytest.raises(InputError) as error:
        load_bytes(f"{head}---\nNội dung khác.\n".encode(), "x.md")
    assert [(item.line, item.message) for item in error.value.diagnostics] == [
        (6, "nội dung đã viết dưới phần đầu; bỏ mục này")
    ]
