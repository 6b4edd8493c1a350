"""YAML, JSON and Markdown are read as text with places; what could surprise is refused with its place."""

import contextlib
import os
import re
from pathlib import Path
from typing import get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import vanban
from vanban.errors import InputError
from vanban.models.base import Record, told
from vanban.reading import Format, format_of, read_again, read_bytes, read_path, to_plain
from vanban.reading.data_file import read_record
from vanban.reading.validation import vietnamese
from vanban.reading.yaml_messages import known


def read(text, format_="yaml"):
    return to_plain(read_bytes(text.encode(), "tệp", format_))


def problems(text, format_="yaml"):
    with pytest.raises(InputError) as error:
        read(text, format_)
    return [(item.code, item.line, item.column) for item in error.value.diagnostics]


SAME = {"yaml": "a: 08\nb: [x]", "json": '{"a": "08", "b": ["x"]}', "markdown": "---\na: 08\nb: [x]\n---\nchữ"}


@pytest.mark.parametrize("format_", get_args(Format))
def test_every_format_gives_the_same(format_):
    found = read(SAME[format_], format_)
    assert {name: found[name] for name in ("a", "b")} == {"a": "08", "b": ["x"]}


@pytest.mark.parametrize(
    ("name", "format_"),
    [("x.yaml", "yaml"), ("x.YML", "yaml"), ("x.json", "json"), ("x.md", "markdown"), ("x.y.markdown", "markdown")],
)
def test_the_end_of_a_name_tells_the_format(name, format_, write):
    assert format_of(Path(name)) == format_
    assert to_plain(read_path(write(name, SAME[format_]))) == read(SAME[format_], format_)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a: 08", {"a": "08"}),
        ("---\na: 08", {"a": "08"}),
        ("---\na: 08\n--- \nchữ", {"a": "08", "body": "chữ"}),
        ("---\na: 08\n---", {"a": "08"}),
        ('\n {"a": "08"}', {"a": "08"}),
        ('[{"a": "08"}]', [{"a": "08"}]),
    ],
)
def test_a_text_without_a_name_is_read_by_its_first_characters(text, wanted):
    assert read(text, None) == wanted


@pytest.mark.parametrize(
    "scalar",
    ["08", "no", "yes", "on", "1e3", "1_000", "0x10", "1.000", "2026-06-05", "06/03/2018", "1:30", "12:30:45", "0o7"],
)
def test_scalars_stay_the_text_they_were_written_as(scalar):
    assert read(f"a: {scalar}") == {"a": scalar}
    assert read(f'{{"a": "{scalar}"}}', "json") == {"a": scalar}


@pytest.mark.parametrize("empty", ["", "~", "null"])
def test_blank_values_are_none(empty):
    assert read(f"a: {empty}") == {"a": None}


def test_quoted_empty_text_is_text():
    assert read('a: ""') == {"a": ""}


def test_json_numbers_keep_their_digits():
    assert read('{"a": 1.50, "b": true, "c": null, "d": 08}'.replace("08", "8"), "json") == {
        "a": "1.50",
        "b": "true",
        "c": None,
        "d": "8",
    }


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        ("1e3", "1000"), ("1.2E1", "12"), ("12.0", "12"), ("-0", "0"), ("-0.0", "0"), ("1e-400", "0"), ("-1.0", "-1"),
        ("1.50", "1.50"), ("1e400", "1e400"), ("1e-3", "1e-3"), ("1.500", "1.500"), ("500.000", "500.000"), ("0.500", "0.500"), ("0.000", "0"),
        ("1e30", "1e+30"),
        ("9" * 20, "9" * 20),
    ],
)  # fmt: skip
def test_a_whole_number_of_json_is_one_however_it_is_written(number, wanted):
    assert read(f'{{"a": {number}}}', "json") == {"a": wanted}


@pytest.mark.parametrize(("number", "small", "large"), [("500.000", "500", "500000"), ("1.500", "1.5", "1500")])
@pytest.mark.parametrize("field", ["Tạm ứng", "Số tiền"])
def test_json_and_who_reads_it_differ_on_three_decimals(field, number, small, large):
    form = {"Tạm ứng": "gdd", "Số tiền": "bien-ban"}[field]
    told = told_of_json(form, field, number)
    assert [item.message for item in told] == [
        f"JSON đọc {number} là {small}; hãy viết {large}, hoặc để “{number}” trong ngoặc kép"
    ]
    assert told[0].line == 1


@pytest.mark.parametrize("number", ["500000", '"500.000"', "500.0", '"500.000 đồng"'])
def test_an_amount_that_json_and_who_reads_it_agree_on_is_taken(number):
    assert not told_of_json("gdd", "Tạm ứng", number)


def told_of_json(form, field, number):
    """What is told of a field that alone is given with the form, by the field's label."""
    with pytest.raises(InputError) as error:
        vanban.load(told_text(form, field, number).encode())
    return [item for item in error.value.diagnostics if item.label and field in item.label]


def told_text(form, field, number):
    inner = f'"{field}": {number}'
    return f'{{"form": "{form}", {inner}}}' if form == "gdd" else f'{{"form": "{form}", "Đảng phí": {{{inner}}}}}'


@pytest.mark.parametrize("number", ["9" * 100_000, "-" + "9" * 100_000, "1." + "1" * 100_000, f"1e{'9' * 100_000}"])
def test_a_number_without_end_is_refused_in_a_few_words(number):
    text = f'{{"form": "minutes", "attendance": {{"official": {number}}}}}'.encode()
    with pytest.raises(InputError) as error:
        vanban.load(text)
    (told,) = (item for item in error.value.diagnostics if item.code == "whole_number")
    assert told.message == f"cần một số nguyên như 8 hoặc 1.500, gặp “{number[:60]}…”"


def test_places_are_counted_in_a_list_of_a_hundred_thousand_lines():
    problem = problems("[\n" + "1,\n" * 99_000 + "x]", "json")
    assert problem == [("json-syntax", 99_002, 1)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a: 1\na: 2", [("duplicate-key", 2, 1)]),
        ("ngày: 1\nnga\u0300y: 2", [("duplicate-key", 2, 1)]),  # the same key after NFC
        ("a: &x 1\nb: *x", [("anchor", 1, 4), ("alias", 2, 4)]),
        ("a: !!python/object:os.system x", [("tag", 1, 4)]),
        ("<<: {b: 1}", [("merge-key", 1, 1)]),
        ("a: 1\n---\nb: 2", [("second-document", 2, 1)]),
        ("a: chữ #chữ mất", [("comment-cut", 1, 4)]),
        ("a:\n\u00a0 b: 1", [("nbsp-indent", 2, 1)]),
        ("a: 1\n? [x]\n: 2", [("key", 2, 3)]),
    ],
)
def test_what_would_surprise_is_refused_with_its_place(text, wanted):
    assert problems(text) == wanted


def test_several_problems_are_told_in_one_run():
    assert [code for code, *_place in problems("a: &x 1\na: 2\nb: !t 3")] == ["anchor", "duplicate-key", "tag"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: [1, 2", (1, 4)), ("a: b: c", (1, 5)), ('a: "mở', (1, 4)), ("a:\n\t- b", (2, 1)), ("- a\nb: c", (2, 1)),
        ("a: |x\n  b", (1, 4)), ("%YAML x\n---\na: 1", (1, 7)), ("a: @b", (1, 4)), ("a: 'x", (1, 4)), ('a: "x"\n  y', (2, 3)),
    ],
)  # fmt: skip
def test_broken_yaml_is_told_in_vietnamese_with_line_and_column(text, place):
    with pytest.raises(InputError) as error:
        read(text)
    (item,) = error.value.diagnostics
    assert item.code == "yaml-syntax"
    assert (item.line, item.column) == place
    assert not re.search("expected|found|mapping|scanning", item.message), item.message


def test_every_sentence_of_the_parser_has_a_translation():
    """The sentences are taken from the parser's own source, so a new release that adds one fails here."""
    folder = Path(yaml.__file__).parent
    source = "".join((folder / name).read_text() for name in ("scanner.py", "parser.py", "composer.py", "reader.py"))
    sentences = set(
        re.findall(r'"((?:expected|found|could not|mapping|did not|special|but found|invalid)[^"%]*)', source)
    )
    assert len(sentences) > 20
    # Anchors and aliases are composed by nobody here; the last two stand in comments of the parser.
    unknown = {text for text in sentences if known(text) is None and "alias" not in text and "anchor" not in text}
    assert unknown <= {"found non-specific tag '!'", "invalid indentation or unclosed '[' or '{'"}


@pytest.mark.parametrize(
    ("word", "sentences"),
    [
        ("thẳng cột", ["did not find expected key", "did not find expected '-' indicator", "exceeded maximum depth 64"]),
        ("dấu đóng", ["did not find expected node content", "did not find expected ',' or ']'", "did not find expected ',' or '}'"]),
        ("hai chấm sau", ["could not find expected ':'"]),
        ("dấu gạch", ["block sequence entries are not allowed in this context"]),
        ("---", ["did not find expected <document start>", "did not find expected <stream-start>"]),
        ("hai chấm hoặc", ["mapping values are not allowed in this context", "found unexpected ':'", "found character that cannot start any token"]),
        ("Tab", ["found a tab character that violates indentation", "found a tab character where an indentation space is expected"]),
        ("không đóng", ["found unexpected end of stream", "found unexpected document separator"]),
        ("ngoặc kép viết sai", ["found unknown escape character", "did not find expected hexdecimal number", "found invalid Unicode character escape code"]),
        ("sau dấu |", ["did not find expected comment or line break", "found an indentation indicator equal to 0"]),
        ("dấu & hoặc *", ["did not find expected alphabetic or numeric character", "found undefined alias", "found duplicate anchor"]),
        ("dấu !", ["found undefined tag handle", "did not find expected '!'", "did not find the expected '>'", "did not find expected tag URI",
                   "did not find URI escaped octet", "found an incorrect leading UTF-8 octet", "did not find expected whitespace or line break"]),
        ("%", ["found duplicate %YAML directive", "found incompatible YAML document", "did not find expected version number", "found unknown directive name",
               "did not find expected digit or '.' character", "could not find expected directive name", "found extremely long version number"]),
        ("ký tự này", ["control characters are not allowed"]),
        ("UTF-8", ["invalid leading UTF-8 octet", "invalid trailing UTF-8 octet", "incomplete UTF-8 octet sequence"]),
    ],
)  # fmt: skip
def test_what_the_parser_in_c_says_is_told_by_what_to_do(word, sentences):
    """The sentences are libyaml's own, which is not at hand as a text."""
    assert {sentence: known(sentence) for sentence in sentences if word not in (known(sentence) or "")} == {}


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ('{"a": 1,}', (1, 9)),
        ('{"a" 1}', (1, 6)),
        ('{"a": tru}', (1, 7)),
        ('{"a": "x}', (1, 7)),
        ('{"a": [1 2]}', (1, 10)),
        ('{"a": 1} x', (1, 10)),
        ('{\n "a": 1\n "b": 2}', (3, 2)),
    ],
)
def test_broken_json_is_told_with_its_place(text, at):
    ((code, line, column),) = problems(text, "json")
    assert (code, line, column) == ("json-syntax", *at)


def test_json_refuses_duplicate_keys():
    assert problems('{"a": 1,\n "a": 2}', "json") == [("duplicate-key", 2, 2)]


def test_front_matter_and_body():
    tree = read_bytes("---\nform: plan\n---\n\n# Mục\n\nChữ.\n".encode(), "x.md", "markdown")
    assert to_plain(tree) == {"form": "plan", "body": "# Mục\n\nChữ."}
    assert tree.value["body"].value.line == tree.value["body"].value.text_line == 5
    behind = read_bytes("---\nform: plan\n---\nChữ.\n\n".encode(), "x.md", "markdown").value["body"].value
    assert (behind.value, behind.line) == ("Chữ.", 4)
    assert tree.value["form"].value.end == (1, len("form: plan")), "as an editor counts, from 0"


@pytest.mark.parametrize("text", ["# Mục", "---\n---\nChữ", "---\nform: plan\n", "---\nform: plan\nbody: x\n---\nChữ"])
def test_front_matter_that_is_none(text):
    assert problems(text, "markdown")[0][0] == "front-matter"


def test_two_lines_of_dashes_at_the_top_are_an_empty_head():
    with pytest.raises(InputError, match="phần đầu phải là các dòng"):
        read("---\n---\nChữ", None)


@pytest.mark.parametrize("text", ["", "\n\n  \n"])
def test_an_empty_file_says_so(text):
    assert problems(text)[0][0] == "empty-file"


def test_a_bomb_of_depth_and_of_breadth_is_refused():
    assert problems("[" * 30 + "]" * 30)[0][0] == "too-deep"
    for depth in (21, 3000):  # inside a file: told in words, before the parser tires
        with pytest.raises(InputError, match="lồng nhau quá 20 tầng"):
            read(f"ten: {'[' * depth}{']' * depth}")
    assert problems("[" * 30 + "1" + "]" * 30, "json")[0][0] == "json-syntax"
    assert problems("a: [" + "1," * 100_001 + "1]")[0][0] == "too-many"
    assert len(read("a: [" + "1," * 99_000 + "1]")["a"]) == 99_001


def test_a_large_file_is_refused_before_it_is_read():
    with pytest.raises(InputError, match="2 MB"):
        read("a: " + "x" * 2_000_001)


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_marks_of_encodings_are_understood(mark):
    assert to_plain(read_bytes("a: chữ".encode(mark), "x", "yaml")) == {"a": "chữ"}


@pytest.mark.parametrize("mark", ["\n", "\r\n", "\r"])
def test_every_end_of_a_line_counts_as_one(mark):
    assert problems(f"a: 1{mark}b: 2{mark}a: 3") == [("duplicate-key", 3, 1)]


@pytest.mark.parametrize("mark", ["\x0b", "\x85", "\u2028", "\u2029"])
def test_a_break_inside_a_pasted_line_ends_a_line_of_the_text_and_none_of_the_file(mark):
    """As a word processor's Shift+Enter comes through the clipboard; no editor shows a new line there."""
    wanted = {"a": "một\nhai", "b": "ba"}
    assert read(f"a: một{mark}hai\nb: ba") == wanted
    assert read(f"a: |-\n  một{mark}hai\nb: ba") == wanted
    assert read(f"a: >-\n  một{mark}hai\nb: ba") == wanted
    assert read(f'a: "một{mark}hai"\nb: ba') == wanted
    assert read(f'{{"a": "một{mark}hai", "b": "ba"}}', "json") == wanted
    assert read(f"---\nb: ba\n---\nmột{mark}hai\n", "markdown") == {"b": "ba", "body": "một\nhai"}
    assert problems(f"a: |\n  x{mark}y\nb: 1\nb: 2") == [("duplicate-key", 4, 1)]
    root = read_bytes(f"a: |\n  x{mark}y\n  z\nb: 1".encode(), "x", "yaml")
    told = [root.value["a"].value.problem("x", "x", inside=(line, 1)) for line in (1, 2, 3)]
    assert [item.line for item in told] == [2, 2, 3]
    assert told[0].excerpt == "  x⏎y"


def test_what_stands_for_such_a_break_cannot_be_typed():
    assert problems("a: x\ufdd0y")[0][0] == "forbidden_character"
    assert read('a: "x\\uFDD0y"') == {"a": "x\ufdd0y"}  # the model refuses it
    assert problems('{"a": "x\\ufdd0y"}', "json")[0][0] == "forbidden_character"


def test_an_old_encoding_names_the_line():
    with pytest.raises(InputError) as error:
        read_bytes(b"a: 1\nb: \xe0\xe1 x", "x", "yaml")
    assert (error.value.diagnostics[0].code, error.value.diagnostics[0].line) == ("encoding", 2)
    with pytest.raises(InputError) as error:
        read_bytes(b"a: 1\n\n\nb: \xe0\xe1 x", "x", "yaml")
    assert error.value.diagnostics[0].line == 4


@pytest.mark.parametrize("char", ["\x07", "\x00", "\u202e", "\ufeff", "\x9f"])
def test_characters_that_no_document_may_hold(char):
    with pytest.raises(InputError, match=rf"ký tự U\+{ord(char):04X} ") as error:
        read(f"a: 1\nb: x{char}y")
    (item,) = error.value.diagnostics
    assert (item.code, item.line, item.column) == ("forbidden_character", 2, 5)


def test_of_many_such_characters_the_first_twenty_are_told():
    assert problems("a: |\n" + "  x\x07\n" * 100) == [("forbidden_character", line, 4) for line in range(2, 22)]


def test_a_file_with_a_fault_is_refused(write):
    path = write("x.yaml", "a: 1\nb: @x\n")
    with pytest.raises(InputError, match="2:4"):
        read_path(path)
    assert to_plain(read_path(path, lenient=True)) == {"a": "1", "b": "@x"}


def test_a_suffix_that_is_not_known(write):
    with pytest.raises(InputError, match=r"\.yaml"):
        read_path(write("x.docx", "a: 1"))


def test_a_missing_file(tmp_path):
    with pytest.raises(InputError, match="không có tệp này") as error:
        read_path(tmp_path / "x.yaml")
    assert error.value.diagnostics[0].code == "unreadable"


class Sheet(Record):
    name: str = told("Tên", "Tên của tờ.", "A")


def test_a_file_that_many_take_from_is_read_once_for_each_of_its_states(write, tmp_path):
    path = write("x.yaml", "Tên: A")
    record, _root = read_record(path, Sheet)
    assert read_record(path, Sheet)[0] is record
    read_again(path).value.clear()
    assert (record.name, to_plain(read_again(path))) == ("A", {"Tên": "A"}), "each has a tree of its own"
    write("x.yaml", "Tên: B")
    os.utime(path, (2, 2))
    assert (read_record(path, Sheet)[0].name, to_plain(read_again(path))) == ("B", {"Tên": "B"})
    for read_one in (read_again, lambda missing: read_record(missing, Sheet)):
        with pytest.raises(InputError, match="không có tệp này") as error:
            read_one(tmp_path / "y.yaml")
        assert [item.code for item in error.value.diagnostics] == ["unreadable"]


def test_every_fault_of_a_record_is_told_at_its_line(write):
    with pytest.raises(InputError) as error:
        read_record(write("x.yaml", "Lạ: 1\nTên: [x]"), Sheet)
    assert [(item.line, item.code) for item in error.value.diagnostics] == [(1, "key-unknown"), (2, "string_type")]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("thiếu; hãy điền", "missing"),
        ("biểu mẫu không có trường “x”; hãy bỏ đi", "extra_forbidden"),
        (
            "cần một nhóm “tên mục: giá trị”, mỗi mục một dòng",
            "model_type model_attributes_type dict_type mapping_type",
        ),
        ("cần một danh sách; mỗi mục một dòng bắt đầu bằng dấu gạch", "list_type tuple_type set_type"),
        ("danh sách còn trống; cần ít nhất một mục", "too_short"),
        ("danh sách quá dài; hãy bớt mục", "too_long"),
        ("dữ liệu tham chiếu vòng tròn; hãy chép giá trị ra thay cho chỗ lặp", "recursion_loop"),
        ("phải để trống", "none_required"),
        ("ngày, giờ viết sai; viết như 06/3/2018", "date_type date_parsing datetime_type date_from_datetime_parsing"),
        ("giờ viết sai; viết như 08:30", "time_type time_parsing time_delta_type"),
        ("cần một số nguyên", "int_type int_parsing int_from_float int_parsing_size"),
        ("cần một số", "float_type float_parsing decimal_type decimal_max_digits finite_number"),
        ("số nhỏ hơn mức cho phép", "greater_than greater_than_equal"),
        ("số lớn hơn mức cho phép", "less_than less_than_equal"),
        ("số không đúng bội số", "multiple_of"),
        ("viết “có” hoặc “không”", "bool_type bool_parsing"),
        ("cần chữ trên đúng khuôn dạng", "string_type string_too_short string_too_long string_pattern_mismatch"),
        ("không có trong các giá trị được phép", "enum literal_error"),
        ("không đúng dạng nào trong các dạng được phép", "union_tag_invalid union_tag_not_found"),
        ("giá trị không hợp lệ", "value_error assertion_error of_a_release_to_come"),
    ],
)
def test_what_pydantic_refuses_is_told_by_what_to_write(words, codes):
    assert {code: vietnamese(code, ("a", "x")) for code in codes.split()} == dict.fromkeys(codes.split(), words)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text):
    for format_ in ("yaml", "json", "markdown"):
        with contextlib.suppress(InputError):
            read_bytes(text.encode("utf-8", "surrogatepass"), "x", format_)


_words = st.text("abc đêủ:#-'\"[]{},&*!|>%@`0123456789/", min_size=1, max_size=12).map(str.strip).filter(bool)


@given(st.dictionaries(_words, st.lists(_words, max_size=3), max_size=4).filter(bool))
def test_what_a_yaml_writer_writes_is_read_back(data):
    """Whatever safe_dump writes with quotes where they are needed comes back as the same text."""
    text = yaml.dump(data, Dumper=yaml.SafeDumper, allow_unicode=True, default_style='"')
    assert read(text) == data


def test_a_fault_inside_a_text_is_told_at_its_line():
    data = b"form: plan\nsubject: x\nbody: |\n  # A\n\n  ### B\nplace: y\n"
    with pytest.raises(InputError) as raised:
        vanban.load(data)
    (told,) = [item for item in raised.value.diagnostics if item.code == "prose-level"]
    assert (told.line, told.column) == (6, 3)
