"""A file with other values: what was asked for stands in it, every line that nobody touched stands as it stood."""

import json
import random
import re
from copy import deepcopy
from itertools import pairwise

import pytest

import vanban
from tests.conftest import EXAMPLES, FORM_EXAMPLES, FORM_IDS, ROOT
from vanban.packs.catalogue import get_form
from vanban.packs.scaffold import scaffold

ALL = [*sorted(ROOT.glob("vanban/templates/*/example*.yaml")), *EXAMPLES, *sorted(ROOT.glob("examples/nhieu-van-ban/*.yaml"))]


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


def as_read(data):
    """What is read of data: the same as of a file in which a program wrote it."""
    return vanban.values(json.dumps(data, ensure_ascii=False).encode(), name="x.json")


WORDS = (
    "Một việc khác", "08", "không", "12", "1.500.000", "a: b", "# x", "- gạch", "“ngoặc”", 'có "ngoặc" kép', "nháy ' đơn",
    "@ và", "[1]", "{2}", "số, ký hiệu", "kết thúc:", "C:\\Windows", "19h30", "7/3/2026", "null", "~", "!x", "*in đậm*", "&x",
    "100 %", "hai dòng\nlà đây", "đoạn một\n\n- gạch: một\n  + cộng\n# đề mục\n\nđoạn cuối", "a\n  thụt vào\nb", "|", "> x",
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
@pytest.mark.parametrize("seed", range(60))
def test_any_change_and_no_other_line(path, seed):
    source = path.read_bytes()
    rng = random.Random(f"{named(path)} {seed}")
    data = vanban.values(source, name=path.name)
    wanted = deepcopy(data)
    touched = {random_change(wanted, rng)[0] for _each in range(1 + seed // 3)}
    form = data["form"]
    made = vanban.edited(source, {name: wanted.get(name) for name in touched}, name=path.name)
    assert vanban.values(made, name=path.name) == as_read(emptied(wanted))
    if path.suffix == ".yaml":
        names = {field.name: {field.label, field.name} for field in vanban.fields(form)} | {"records": {"records"}}
        changed = set().union(*(names[name] for name in touched))
        apart = lines_apart(source.decode())
        left = [line for key, lines in apart.items() if key not in changed for line in lines]
        assert is_part(left, made.decode().splitlines(keepends=True))
