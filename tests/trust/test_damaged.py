"""Whatever is damaged, wherever it is given: a code that is told in ``--help``, and Vietnamese sentences alone.

Each command is given each kind of damage. Exit code 70, a traceback, a word of a foreign library are faults of ours. A
share of the cases is tried; all of them with ``VANBAN_WHOLE=1``.
"""

import io
import json
import os
import re
import shutil
import zipfile
import zlib
from pathlib import Path

import openpyxl
import pytest

import vanban
from tests.conftest import MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.commands import run
from tests.helpers.templates import FORM, WHOLE, form_with
from tests.test_foreign_words import BROKEN, DATA, TABLES, THEIRS, shown

ALL = os.environ.get("VANBAN_WHOLE") == "1"
SHARE = 1 if ALL else 5
CODES = {0, 1, 2, 3, 4, 5, 6}
"""What ``vanban --help`` lists but for 70 and for 130, which only a hand gives."""
DOCX = vanban.render(vanban.load(MINUTES))
ACCENT = re.compile("[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]", re.IGNORECASE)


def sentences(output):
    """Return what a command said without codes, names and what it quotes; of JSON the messages in it."""
    if re.match(r"[{[]\n", output):
        output = "\n".join(messages(json.loads(output)))
    output = re.sub(r"\S*pytest-of-\S*", "", output.replace(str(ROOT), ""))
    return shown(re.sub(r"\[[a-z-]+/[^\]]*\]|\ban toàn\b", "", output))


def messages(told):
    if isinstance(told, dict):
        yield from (value for key, value in told.items() if key == "message")
    if isinstance(told, dict | list):
        for value in told.values() if isinstance(told, dict) else told:
            yield from messages(value)


def fault(result):
    """Return what is wrong with what a command said and the code that it ended with, or nothing."""
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        return repr(result.exception)
    if result.exit_code not in CODES or "Traceback" in result.output:
        return f"{result.exit_code}: {result.output}"
    said = sentences(result.output)
    if result.exit_code and not ACCENT.search(said):
        return f"no Vietnamese: {result.output}"
    word = THEIRS.search(said) if result.exit_code else None
    return f"{word[0]!r} in {result.output}" if word else ""


def held(found):
    """Hold that nothing is wrong with any case; there are some."""
    found = dict(found)
    assert found
    assert {case: wrong for case, wrong in found.items() if wrong} == {}


def tried(case):
    return zlib.crc32(repr(case).encode()) % SHARE == 0


def rezipped(data, change=lambda _name, content: content, *, method=zipfile.ZIP_DEFLATED):
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", method) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return made.getvalue()


def marked(data, offset, value):
    """Return a zip of whose every entry a number of the directory, and of the part's own head, is another."""
    made = bytearray(data)
    for sign, shift in ((b"PK\x01\x02", 2), (b"PK\x03\x04", 0)):
        at = made.find(sign)
        while at >= 0:
            made[at + offset + shift] = value
            at = made.find(sign, at + 4)
    return bytes(made)


CUTS = {
    "cut": lambda data: data[: len(data) // 2],
    "entity": lambda _data: b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "entity unknown": lambda data: data.replace(b"</", b"&b;</", 1),
    "another encoding": lambda data: data.replace(b"UTF-8", b"UTF-16", 1),
    "encoding unknown": lambda data: data.replace(b"UTF-8", b"KLINGON", 1),
    "letters of no encoding": lambda data: data.replace(b"</", b"\xff\xfe</", 1),
    "nothing": lambda _data: b"",
    "another root": lambda _data: b"<a/>",
    "zeros": lambda data: bytes(len(data)),
    "a deep tree": lambda _data: b"<a>" * 20_000 + b"</a>" * 20_000,
}


def zips(data):
    """Yield every damage of a zip."""
    yield "truncated", data[: len(data) * 2 // 3]
    yield "head cut", data[40:]
    yield "bad sums", marked(data, 14, 7)
    yield "encrypted", marked(data, 6, 1)
    yield "another method", marked(data, 8, 12)
    yield "no such method", marked(data, 8, 77)
    yield "no version", marked(data, 4, 255)
    yield "junk behind", data + b"x" * 100_000
    yield "bzip2", rezipped(data, method=zipfile.ZIP_BZIP2)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
    for part in names:
        for kind, cut in CUTS.items():
            yield (
                f"{part} {kind}",
                rezipped(data, lambda name, old, part=part, cut=cut: cut(old) if name == part else old),
            )


def xlsx():
    book, file = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["Trích yếu", "Số, ký hiệu", "Ngày"])
    book.active.append(["họp", "01-KH/CB", "03/7/2026"])
    book.save(file)
    return file.getvalue()


def texts(text):
    """Yield every damage of a text."""
    data = text.encode()
    yield "cut", data[: len(data) // 2]
    yield "cut inside a letter", data[: data.rindex("ộ".encode()) + 1]
    yield "nul", data.replace(b"\n", b"\n\0", 1)
    yield "nuls", bytes(5000)
    yield "UTF-16 without a mark", text.encode("utf-16-le")
    yield "UTF-16 with one", text.encode("utf-16")
    yield "UTF-16 cut", text.encode("utf-16")[:101]
    yield "UTF-32", text.encode("utf-32")
    yield "Latin", b"a: caf\xe9\n" + data
    yield "Windows 1258", "Số: 5\nTrích yếu: đ\n".encode("cp1258", "replace")
    yield "open quote", data.replace(b": ", b': "', 1)
    yield "deep", b"[" * 5000
    yield "deep groups", b"{a: " * 500
    yield "a zip", DOCX
    yield "nothing", b""
    yield "spaces", b" \n\t\n"
    yield "one word", b"xin"
    yield "loops", b"a: &a [*a]\n"
    yield "many loops", b"a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]\n"
    yield "tabs", data.replace(b"\n", b"\n\t", 3)
    yield "twice", data + data
    yield "keys that are lists", b"? [a, b]\n: c\n"
    yield "a merge", b"a: &a {b: c}\nd: {<<: *a}\n"


OF_WORD = {
    "check": ("check",), "check as JSON": ("check", "--json"), "extract": ("extract",), "show": ("show",), "copy": ("copy",),
    "migrate": ("migrate",), "render": ("render",),
}  # fmt: skip


@pytest.mark.parametrize("command", OF_WORD)
def test_damaged_word_files(command, tmp_path):
    path, found = tmp_path / "hong.docx", {}
    for kind, data in [*zips(DOCX), *BROKEN.items()]:
        if tried((command, kind)):
            path.write_bytes(data)
            found[kind] = fault(run(*OF_WORD[command], path))
    held(found)


LISTS = {
    "rows": lambda path, out: ("render", PLAN_EXAMPLE, "--rows", path, "-o", out, "--force"),
    "audit": lambda path, _out: ("register", "audit", path),
    "verify": lambda path, _out: ("verify", path.parent),
}


@pytest.mark.parametrize("command", LISTS)
def test_damaged_tables(command, tmp_path):
    shutil.copy(ROOT / "examples/sinh-hoat-mau-2024/chi-bo/hoa-ban/chi-bo.yaml", tmp_path)
    csv = "Trích yếu,Số ký hiệu,Ngày\nhọp chi bộ,01-KH/CB,03/7/2026\n"
    given = [(f"{kind}.xlsx", data) for kind, data in zips(xlsx())]
    given += [(f"{kind}.csv", data) for kind, data in texts(csv)]
    given += [(f"{kind}.jsonl", data) for kind, data in texts('{"Trích yếu": "bộ"}\n')]
    given += [(name, text if isinstance(text, bytes) else text.encode()) for name, text in TABLES.values()]
    found = {}
    for kind, data in given:
        if tried((command, kind)):
            path = tmp_path / f"so-hop{Path(kind).suffix}"
            path.write_bytes(data)
            found[kind] = fault(run(*LISTS[command](path, tmp_path / "ra")))
            path.unlink()
    held(found)


def spoiled(suffix):
    text = PLAN_EXAMPLE.read_text("utf-8")
    if suffix == ".json":
        text = '{"form": "plan", "Trích yếu": "họp chi bộ"}'
    if suffix == ".md":
        text = f"---\n{text}---\nĐảng bộ\n"
    yield from texts(text)
    yield from ((name, data if isinstance(data, bytes) else data.encode()) for name, (_suffix, data) in DATA.items())


@pytest.mark.parametrize("suffix", [".yaml", ".json", ".md"])
def test_damaged_data(suffix, tmp_path):
    path, found = tmp_path / f"x{suffix}", {}
    ways = (("render", path, "-o", tmp_path / "x.docx", "--force"), ("render", path, "--json"), ("migrate", path))
    for kind, data in spoiled(suffix):
        for way in ways:
            if tried((suffix, kind, way[0], len(way))):
                path.write_bytes(data)
                found[kind, way[0], len(way)] = fault(run(*way))
    held(found)


def printed(folder):
    return "render", folder / "don.yaml", "-o", folder / "x.docx", "--force"


OF_OFFICE = {
    "vanban.yaml": printed,
    "don.yaml": printed,
    "mau/thu/form.yaml": printed,
    "mau/thu/labels.yaml": printed,
    "mau/symbols.yaml": printed,
    "mau/thu/example.yaml": lambda folder: ("template", "check", folder / "mau/thu"),
    "chi-bo.yaml": lambda folder: ("verify", folder),
    "dang-uy.yaml": lambda folder: ("cycle", folder, "-o", folder / "ra"),
    "ky-hop/2026-07.yaml": lambda folder: ("verify", folder),
    "so.db": lambda folder: ("register", "list", folder / "so.db"),
    "so.db ": lambda folder: ("register", "audit", folder / "so.db "),
}


@pytest.mark.parametrize("name", OF_OFFICE)
def test_damaged_files_of_an_office(name, tmp_path):
    form_with(tmp_path / "thu", WHOLE)
    (tmp_path / "mau").mkdir()
    (tmp_path / "thu").rename(tmp_path / "mau/thu")
    (tmp_path / "vanban.yaml").write_text("Bộ mẫu: [mau]\n", encoding="utf-8")
    shutil.copy(tmp_path / "mau/thu/example.yaml", tmp_path / "don.yaml")
    shutil.copytree(ROOT / "examples/sinh-hoat-mau-2024/chi-bo/hoa-ban", tmp_path, dirs_exist_ok=True)
    path, found = tmp_path / name, {}
    for kind, data in texts(f"{FORM}# bộ\n"):
        if tried((name, kind)):
            path.write_bytes(data)
            found[kind] = fault(run(*OF_OFFICE[name](tmp_path)))
    held(found)


@pytest.mark.parametrize("command", ["render", "check"])
def test_damaged_templates(command, tmp_path):
    form, found = form_with(tmp_path / "thu", WHOLE), {}
    ways = {
        "render": ("render", form.example(), "--pack", form.folder, "-o", tmp_path / "x.docx", "--force"),
        "check": ("template", "check", form.folder),
    }
    for kind, data in zips(WHOLE):
        if tried(("template", command, kind)):
            (form.folder / "template.docx").write_bytes(data)
            found[kind] = fault(run(*ways[command]))
    held(found)


PLACES = {
    "a folder": Path.mkdir,
    "nothing": lambda _path: None,
    "a link to nothing": lambda path: path.symlink_to(path.with_name("gone")),
    "a link to itself": lambda path: path.symlink_to(path),
}
COMMANDS = {
    "check": ".docx", "extract": ".docx", "show": ".docx", "copy": ".docx", "migrate": ".docx", "render": ".yaml",
    "verify": "", "cycle": "", "template check": "", "template diff": "", "pack check": "", "template fields": "",
    "register list": ".db", "register audit": ".xlsx", "register import": ".csv", "register print": ".db", "new": "",
    "schema": "",
}  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_no_file_or_cannot_be_named(command, tmp_path):
    found = {}
    for kind, make in PLACES.items():
        path = tmp_path / f"{kind.replace(' ', '-')}{COMMANDS[command]}"
        make(path)
        found[kind] = fault(run(*command.split(), path))
    found["a name too long"] = fault(run(*command.split(), tmp_path / f"{'ă' * 300}{COMMANDS[command]}"))
    held(found)


OUTPUTS = {
    "render": lambda out: ("render", PLAN_EXAMPLE, "-o", out),
    "render many": lambda out: ("render", PLAN_EXAMPLE, MINUTES, "-o", out),
    "render to a report": lambda out: ("render", PLAN_EXAMPLE, MINUTES, "-o", out.with_name("ra"), "--report", f"{out}.csv"),
    "schema": lambda out: ("schema", "plan", "-o", out),
    "cycle": lambda out: ("cycle", ROOT / "examples/sinh-hoat-mau-2024", "-o", out),
    "template copy": lambda out: ("template", "copy", "plan", "-o", out),
    "template new": lambda out: ("template", "new", str(out), "--type", "Đơn"),
    "register new": lambda out: ("register", "new", out),
}  # fmt: skip


@pytest.mark.parametrize("command", OUTPUTS)
def test_what_cannot_be_written(command, tmp_path):
    (tmp_path / "tep").write_bytes(b"x")
    (tmp_path / "thu-muc.docx").mkdir()
    places = {
        "behind a file": tmp_path / "tep" / "x.docx",
        "a folder": tmp_path / "thu-muc.docx",
        "a file of others": tmp_path / "tep",
        "a name too long": tmp_path / f"{'ă' * 300}.docx",
        "a device": Path("/dev/null/x.docx"),
        "where nobody writes": Path("/proc/x.docx"),
    }
    held({kind: fault(run(*OUTPUTS[command](out))) for kind, out in places.items()})
