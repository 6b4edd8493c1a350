"""A file with other values: what was asked for stands in it, every line that nobody touched stands as it stood."""

import json
import random
import re
from copy import deepcopy

import pytest

import vanban
from tests.conftest import EXAMPLES, FORM_IDS, ROOT
from vanban.packs.catalogue import get_form
from vanban.packs.scaffold import scaffold

PACK = ROOT / "examples/pack/mau_chi_bo"
ALL = [
    *sorted(ROOT.glob("vanban/templates/*/example*.yaml")),
    *EXAMPLES,
    *sorted(ROOT.glob("examples/nhieu-van-ban/*.yaml")),
]


def named(path):
    return str(path.relative_to(ROOT))


def lines_apart(text):
    """The lines of a file by the keys at its margin; what stands before the first is under nothing."""
    found, key = {"": []}, ""
    for line in text.splitlines(keepends=True):
        if re.match(r"[^\W\d_][^:]*:", line):
            key = line.split(":")[0]
        found.setdefault(key, []).append(line)
    return found


def is_part(some, whole):
    rest = iter(whole)
    return all(line in rest for line in some)


def scalars(value, path=()):
    """The paths of all texts in plain data."""
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from scalars(item, (*path, key))
    else:
        yield path, value


def lists(value, path=()):
    """The paths of all lists that hold something."""
    if isinstance(value, list) and value:
        yield path, value
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from lists(item, (*path, key))


def put(data, path, value):
    for part in path[:-1]:
        data = data[part]
    if value is None:
        del data[path[-1]]
    else:
        data[path[-1]] = value


def emptied(value):
    """Plain data without groups and lists of which nothing is left."""
    if isinstance(value, dict):
        kept = {key: left for key, item in value.items() if (left := emptied(item)) not in (None, {}, [])}
        return kept or None
    if isinstance(value, list):
        return [left for item in value if (left := emptied(item)) not in (None, {}, [])] or None
    return value


def meaning(data, path):
    """What vanban makes of plain data: a document, or its faults, each with field and words."""
    try:
        return vanban.load(data, folder=path.parent, advice=lambda _told: None)
    except vanban.InputError as error:
        return sorted((item.field or "", item.code, item.message) for item in error.diagnostics)


WORDS = (
    "Một việc khác", "08", "không", "12", "1.500.000", "a: b", "# x", "- gạch", "“ngoặc”", 'có "ngoặc" kép',
    "nháy ' đơn", "@ và", "[1]", "{2}", "số, ký hiệu", "kết thúc:", "C:\\Windows", "19h30", "7/3/2026",
    "null", "~", "!x", "*in đậm*", "&x",
    "100 %", "hai dòng\nlà đây", "đoạn một\n\n- gạch: một\n  + cộng\n# đề mục\n\nđoạn cuối",
    "a\n  thụt vào\nb", "|", "> x",
    "đuôi cách  \nở giữa",
)  # fmt: skip


def random_change(data, rng):
    """Change plain data at one place; return the path of what was changed."""
    everything, listed = [each for each in scalars(data) if each[0] != ("form",)], list(lists(data))
    act = rng.choice(("text", "text", "text", "gone", "list", "list"))
    if act == "list" and listed:
        path, items = rng.choice(listed)
        items = deepcopy(items)
        what = rng.choice(("drop", "double", "turn", "first"))
        if what == "drop":
            del items[rng.randrange(len(items))]
        elif what == "turn":
            rng.shuffle(items)
        else:
            at = 0 if what == "first" else rng.randrange(len(items) + 1)
            items.insert(at, "Mới thêm" if isinstance(items[0], str) else deepcopy(items[0]))
        put(data, path, items)
        return path
    path, _old = rng.choice(everything)
    put(data, path, None if act == "gone" and isinstance(path[-1], str) else rng.choice(WORDS))
    return path


@pytest.mark.parametrize("path", ALL, ids=named)
def test_nothing_changed_is_not_a_byte(path):
    source = path.read_bytes()
    held = vanban.values(source, name=path.name)
    assert vanban.edited(source, held, name=path.name) == source
    assert vanban.edited(source, {}, name=path.name) == source


@pytest.mark.parametrize("path", ALL, ids=named)
@pytest.mark.parametrize("seed", range(8))
def test_any_change_and_no_other_line(path, seed):
    source = path.read_bytes()
    rng = random.Random(f"{named(path)} {seed}")  # noqa: S311  # the same changes in every run
    data = vanban.values(source, name=path.name)
    wanted = deepcopy(data)
    touched = {random_change(wanted, rng)[0] for _each in range(1 + seed // 3)}
    made = vanban.edited(source, {name: wanted.get(name) for name in touched}, name=path.name)
    assert meaning(vanban.values(made, name=path.name), path) == meaning(emptied(wanted), path)
    if path.suffix == ".yaml":
        names = {field.name: {field.label, field.name} for field in vanban.fields(data["form"])} | {
            "records": {"records"}
        }
        changed = set().union(*(names[name] for name in touched))
        apart = lines_apart(source.decode())
        left = [line for key, lines in apart.items() if key not in changed for line in lines]
        assert is_part(left, made.decode().splitlines(keepends=True))


@pytest.mark.parametrize("path", ALL, ids=named)
def test_a_line_changed_and_changed_back_is_the_file_as_it_was(path):
    source = path.read_bytes()
    held = vanban.values(source, name=path.name)
    one_line = [
        (".".join(map(str, at)), text)
        for at, text in scalars(held)
        if "\n" not in text and at[0] not in ("form", "records")
    ]
    rng = random.Random(named(path))  # noqa: S311  # the same
    for at, text in rng.sample(one_line, min(6, len(one_line))):
        made = vanban.edited(source, {at: "Chữ khác"}, name=path.name)
        was, now = source.splitlines(), made.splitlines()
        assert len(was) == len(now)
        assert sum(one != other for one, other in zip(was, now, strict=True)) == 1
        assert vanban.edited(made, {at: text}, name=path.name) == source


@pytest.mark.parametrize("id_", sorted(FORM_IDS))
def test_a_blank_filled_in_keeps_its_comments_and_its_order(id_):
    form = get_form(id_)
    blank = scaffold(form, None)
    held = vanban.values(form.example().read_bytes())
    made = vanban.edited(blank.encode(), held).decode()
    assert vanban.load(made.encode()) == vanban.load(form.example())
    comments = [line for line in blank.splitlines() if line.startswith("#")]
    assert is_part(comments, made.splitlines())
    order = [line for line in blank.splitlines() if re.match(r"[^\W\d_][^:]*:", line)]
    assert [line.split(":")[0] for line in made.splitlines() if re.match(r"[^\W\d_][^:]*:", line)] == [
        line.split(":")[0] for line in order
    ]


@pytest.mark.parametrize("id_", sorted(FORM_IDS))
def test_a_file_begun_with_its_form_alone(id_):
    example = get_form(id_).example()
    held = vanban.values(example.read_bytes())
    made = vanban.edited(f"form: {id_}\n".encode(), held)
    assert vanban.load(made) == vanban.load(example)
    assert made.startswith(f"form: {id_}\n".encode())
    assert vanban.edited(made, held) == made
    program = vanban.edited(json.dumps({"form": id_}).encode(), held)
    assert vanban.load(program) == vanban.load(example)


def test_a_form_of_a_pack():
    source = (PACK / "don-xin-vang/example.yaml").read_bytes()
    held = vanban.values(source, packs=[PACK])
    assert vanban.edited(source, held, packs=[PACK]) == source
    with pytest.raises(vanban.InputError):
        vanban.values(source)


HAND = """\
# Sổ tay của văn phòng
form: bien-ban
so: "08"

Loại kỳ họp: 'thường kỳ'
ky sinh hoat：tháng 7/2026
Ngày họp: 03/7/2026
# giờ đã báo trước
Bắt đầu: 7h30
Kết thúc: 09:45
Địa điểm: >
  Nhà văn hoá
  thôn Hoa Ban
Thành phần: {Tổng số đảng viên: 13, Chính thức: 12, Dự bị: 1}
Khách mời:
- Lê Thị B, Đảng uỷ viên
# người của tỉnh
-   Họ tên: Vũ Văn T
    Chức vụ: Chuyên viên
Chủ trì:
        name: Nguyễn Văn A
        office: "Bí thư"   # từ 2025
Thư ký: Trần Thị C
Nội dung:
  -
    Tên nội dung: Đánh giá
    Nội dung trình bày: |-
        Đoạn một.

        # không phải ghi chú
        Đoạn hai.
# hết nội dung
Nơi nhận: [Đảng uỷ xã (b/c),
  "Lưu: VT"]   # như cũ
"""


def changed(text, changes, **names):
    made = vanban.edited(text.encode(), changes, **names).decode()
    was, now = text.splitlines(), made.splitlines()
    return [line for line in was if line not in now], [line for line in now if line not in was]


@pytest.mark.parametrize(
    ("changes", "lost", "found"),
    [
        ({"number": "9"}, ['so: "08"'], ['so: "9"']),
        ({"kind": "chuyên đề"}, ["Loại kỳ họp: 'thường kỳ'"], ["Loại kỳ họp: 'chuyên đề'"]),
        ({"period": "tháng 8/2026"}, ["ky sinh hoat：tháng 7/2026"], ["ky sinh hoat: tháng 8/2026"]),
        ({"start": "07:30", "held_on": "3/7/2026"}, [], []),
        ({"start": "19h30"}, ["Bắt đầu: 7h30"], ["Bắt đầu: 19h30"]),
        ({"location": "Nhà A"}, ["Địa điểm: >", "  Nhà văn hoá", "  thôn Hoa Ban"], ["Địa điểm: Nhà A"]),
        ({"attendance.official": "11", "attendance.probationary": "2"},
         ["Thành phần: {Tổng số đảng viên: 13, Chính thức: 12, Dự bị: 1}"],
         ["Thành phần: {Tổng số đảng viên: 13, Chính thức: 11, Dự bị: 2}"]),
        ({"attendance.probationary": None, "attendance.exempt": "1"},
         ["Thành phần: {Tổng số đảng viên: 13, Chính thức: 12, Dự bị: 1}"],
         ["Thành phần: {Tổng số đảng viên: 13, Chính thức: 12, Miễn sinh hoạt: 1}"]),
        ({"guests.0.office": "Phó Bí thư"}, ["- Lê Thị B, Đảng uỷ viên"], ["- Lê Thị B, Phó Bí thư"]),
        ({"guests.1.name": None}, ["-   Họ tên: Vũ Văn T", "    Chức vụ: Chuyên viên"], ["-   Chức vụ: Chuyên viên"]),
        ({"guests.0": None}, ["- Lê Thị B, Đảng uỷ viên"], []),
        ({"guests.2": {"name": "Lò D", "organisation": "Sở Y"}}, [], ["- Họ tên: Lò D", "  Đơn vị: Sở Y"]),
        ({"chair.office": "Phó Bí thư"}, ['        office: "Bí thư"   # từ 2025'],
         ['        office: "Phó Bí thư"   # từ 2025']),
        ({"secretary.office": "Chi uỷ viên"}, ["Thư ký: Trần Thị C"], ["Thư ký: Trần Thị C, Chi uỷ viên"]),
        ({"agenda.0.text": "Đoạn một.\r\n\r\n# không phải ghi chú\r\nĐoạn ba."},
         ["        Đoạn hai."], ["        Đoạn ba."]),
        ({"agenda.0.conclusion": "Nhất trí."}, [], ["    Kết luận: Nhất trí."]),
        ({"recipients": ["Đảng uỷ xã (b/c)", "Chi bộ B"]}, ["Nơi nhận: [Đảng uỷ xã (b/c),"],
         ["Nơi nhận: [Đảng uỷ xã (b/c), Chi bộ B,"]),
        ({"archive": "Chi bộ"}, ["Nơi nhận: [Đảng uỷ xã (b/c),", '  "Lưu: VT"]   # như cũ'],
         ["Nơi nhận: [Đảng uỷ xã (b/c)]   # như cũ", "Nơi lưu: Chi bộ"]),
        ({"urgency": "khẩn", "mode": "trực tiếp"}, [], ["Hình thức: trực tiếp", "Mức độ khẩn: khẩn"]),
    ],
)  # fmt: skip
def test_a_file_written_by_hand(changes, lost, found):
    assert changed(HAND, changes) == (lost, found)


@pytest.mark.parametrize(
    "changes",
    [
        {"number": "08", "kind": "THUONG KY", "period": "tháng 7 năm 2026", "start": "07:30", "end": "9h45"},
        {"guests": [{"name": "Lê Thị B", "office": "Đảng uỷ viên", "organisation": ""}, "Vũ Văn T, Chuyên viên", ""]},
        {
            "guests.0": {"name": "Lê Thị B", "office": "Đảng uỷ viên"},
            "secretary": {"name": "Trần Thị C", "office": " "},
        },
        {"recipients": [{"name": "Đảng uỷ xã", "note": "b/c"}], "archive": "VT", "subject": "", "date": "", "fees": {}},
        {"attendance.total": "13 ", "co_signatures": [{"name": "", "label": ""}], "mode": None, "votes": []},
    ],
)
def test_the_same_in_another_spelling_is_no_change(changes):
    assert vanban.edited(HAND.encode(), changes) == HAND.encode()


def test_a_number_that_is_blank_is_not_one_that_is_not_there():
    blank = "form: minutes\nSố:\nĐịa điểm: A\n"
    assert vanban.edited(blank.encode(), {"number": ""}) == blank.encode()
    assert vanban.edited(blank.encode(), {"number": None}) == "form: minutes\nĐịa điểm: A\n".encode()
    assert changed(blank.replace("Số:", "Số: 8"), {"number": ""}) == (["Số: 8"], ["Số:"])
    assert vanban.values(blank.encode()) == {"form": "minutes", "number": "", "location": "A"}
    assert vanban.edited(b"form: minutes\nmode: a\n", {"number": "", "date": ""}) == b"form: minutes\nmode: a\n"


def test_english_names_stay_english():
    made = vanban.edited(
        b"form: minutes\nmode: a\nchair:\n    name: b\n", {"chair.office": "c", "guests": [{"name": "d"}]}
    )
    assert made == b"form: minutes\nmode: a\nguests:\n    - name: d\nchair:\n    name: b\n    office: c\n"


@pytest.mark.parametrize("name", ["utf-8-sig", "utf-16"])
def test_ends_of_lines_and_encoding_stay(name):
    text = "form: minutes\r\nĐịa điểm: A\r\nTiếp thu: |\r\n  một\r\n  hai"
    made = vanban.edited(text.encode(name), {"location": "B", "reply": "một\nba", "guests": ["C"]})
    wanted = "form: minutes\r\nĐịa điểm: B\r\nKhách mời:\r\n  - C\r\nTiếp thu: |\r\n  một\r\n  ba"
    assert made == wanted.encode(name)


def test_a_row_that_moved_keeps_its_spelling():
    rows = "form: minutes\nKhách mời:\n  - A\n  # người quen\n  - Họ tên: 'B'\n    Chức vụ: \"c\"\n  - D\n"
    made = vanban.edited(rows.encode(), {"guests": ["D", {"name": "B", "office": "c"}, "A"]}).decode()
    assert made.splitlines()[2:] == ["  - D", "  # người quen", "  - Họ tên: 'B'", '    Chức vụ: "c"', "  - A"]


JSON = """\
{
    "form": "minutes",
    "number": "08",
    "attendance": {"total": 13, "official": 12.0, "probationary": 1},
    "guests": [
        {"name": "A", "office": "b"},
        "C"
    ],
    "reply": "một\\nhai"
}"""


@pytest.mark.parametrize(
    ("changes", "lost", "found"),
    [
        ({"number": "8", "attendance.total": "14"},
         ['    "number": "08",', '    "attendance": {"total": 13, "official": 12.0, "probationary": 1},'],
         ['    "number": "8",', '    "attendance": {"total": 14, "official": 12.0, "probationary": 1},']),
        ({"guests.1": None}, ['        {"name": "A", "office": "b"},', '        "C"'],
         ['        {"name": "A", "office": "b"}']),
        ({"guests.0": None, "reply": None},
         ['        {"name": "A", "office": "b"},', '    ],', '    "reply": "một\\nhai"'],
         ['    ]']),
        ({"location": "D", "theme": {"title": "E"}}, [],
         ['    "location": "D",', '    "theme": {', '        "title": "E"', '    },']),
        ({"reply": "một\nba"}, ['    "reply": "một\\nhai"'], ['    "reply": "một\\nba"']),
        ({"attendance.exempt": "1"}, ['    "attendance": {"total": 13, "official": 12.0, "probationary": 1},'],
         ['    "attendance": {"total": 13, "official": 12.0, "probationary": 1, "exempt": "1"},']),
    ],
)  # fmt: skip
def test_a_file_that_a_program_wrote(changes, lost, found):
    assert changed(JSON, changes) == (lost, found)


PAGE = """\
---
form: plan
# ghi chú
subject: về việc A
---

# MỤC ĐÍCH

Đoạn một.
Đoạn hai.
"""


def test_a_text_below_its_front_matter():
    body = "# MỤC ĐÍCH\n\nĐoạn một.\nĐoạn hai."
    assert vanban.values(PAGE.encode())["body"] == body
    assert vanban.edited(PAGE.encode(), {"body": f"{body}\r\n"}) == PAGE.encode()
    assert changed(PAGE, {"body": f"{body}\n- Thêm.", "subject": "về việc B"}) == (
        ["subject: về việc A"], ["subject: về việc B", "- Thêm."]
    )  # fmt: skip
    without = vanban.edited(PAGE.encode(), {"body": None})
    assert without.decode().rstrip() == PAGE.partition("\n\n")[0]
    assert vanban.values(vanban.edited(without, {"body": body}, name="a.md"), name="a.md")["body"] == body


@pytest.mark.parametrize(
    ("text", "changes", "code"),
    [
        ("form: minutes\nso: &a 8\n", {"number": "9"}, "anchor"),
        ("form: minutes\nso: 8\ndia diem: *a\n", {"number": "9"}, "alias"),
        ("form: minutes\nchair:\n  <<: {a: b}\n", {"number": "9"}, "merge-key"),
        ("form: minutes\n", {"form": "plan"}, "form-other"),
        ("form: minutes\n", {"so": "9"}, "key-unknown"),
        ("form: minutes\n", {"chair.x": "9"}, "key-unknown"),
        ("form: minutes\n", {"chair": {"x": "9"}}, "key-unknown"),
        ("form: minutes\n", {"guests.1": "9"}, "key-unknown"),
        ("form: minutes\n", {"location.x": "9"}, "key-unknown"),
        ("form: minutes\nschema: 1\n", {"number": "9"}, "not-edited"),
        ("form: minutes\n", {"location": "A\x07"}, "forbidden_character"),
        ('{"form": "minutes", "reply": "a\u2028b", "number": 1}', {"number": "2"}, "not-edited"),
        ("so: 8\n", {"number": "", "form": "minutes"}, "form-missing"),
        ("", {"number": "9"}, "empty-file"),
    ],
)
def test_what_only_a_hand_can_change_is_refused(text, changes, code):
    with pytest.raises(vanban.InputError) as told:
        vanban.edited(text.encode(), changes)
    assert told.value.diagnostics[0].code == code


def test_no_bytes():
    with pytest.raises(vanban.CallError, match="bytes"):
        vanban.edited("form: minutes", {})


def test_the_archive_among_the_recipients():
    text = "form: minutes\nNơi nhận:\n  - A\n  - Lưu VT\n"
    assert changed(text, {"recipients": ["A", "B"]}) == ([], ["  - B"])
    assert changed(text, {"recipients": None}) == (["Nơi nhận:", "  - A", "  - Lưu VT"], ["Nơi lưu: VT"])
    assert changed(text, {"archive": None}) == (["  - Lưu VT"], [])
    assert changed(text, {"recipients": ["A", "Lưu: CB"]}) == (["  - Lưu VT"], ["Nơi lưu: CB"])
    block = "form: minutes\nNơi nhận: |\n  - A\n  - B\n  - Lưu: VT\n"
    assert changed(block, {"recipients": ["A", "C"]}) == (["  - B", "  - Lưu: VT"], ["  C", "Nơi lưu: VT"])


def test_a_list_as_lines_of_a_text():
    text = "form: minutes\nCăn cứ: |\n  - Một\n  – Hai\n  Ba\n"
    assert changed(text, {"bases": ["Một", "Hai", "Bốn"]}) == (["  Ba"], ["  Bốn"])
    assert changed(text, {"bases": ["Hai"]}) == (["  - Một", "  Ba"], [])
    assert changed("form: minutes\nCăn cứ: Một\n", {"bases": ["Hai"]}) == (["Căn cứ: Một"], ["Căn cứ: Hai"])


def test_marks_that_are_read_as_dashes_and_colons():
    text = "form: minutes\nKhách mời:\n  – A\n  –B\n  • C\nKính gửi：\n  - x\n"
    assert changed(text, {"guests": ["A", "B2", "C"]}) == (["  –B"], ["  - B2"])
    assert changed(text, {"guests": ["A2", "B", "C", "D"]}) == (["  – A"], ["  – A2", "  - D"])
    assert changed(text, {"addressees": ["y"]}) == (["  - x"], ["  - y"])
    assert changed(text, {"addressees": None}) == (["Kính gửi：", "  - x"], [])


def test_the_first_line_of_an_item_gone_and_another_come():
    text = "form: minutes\nPhân công nhiệm vụ:\n  - Nhiệm vụ: a\n    # hẹn\n    Thời hạn: b\n"
    wanted = "form: minutes\nPhân công nhiệm vụ:\n  - Thời hạn: b\n    Người thực hiện: c\n"
    made = vanban.edited(text.encode(), {"assignments.0": {"person": "c", "deadline": "b"}})
    assert made == wanted.encode()
