"""Whatever a foreign library says of broken files, data and tags: people read our own sentences, in Vietnamese."""

import json
import re
import zipfile
from io import BytesIO

import pytest
from pydantic import ValidationError

import vanban
from tests.conftest import MINUTES, PLAN_EXAMPLE, ROOT
from tests.helpers.commands import run
from tests.helpers.templates import edited, form_with
from vanban import models
from vanban.workshop.pack_check import check_pack
from vanban.workshop.template_check import check_form

DOCX = vanban.render(vanban.load(MINUTES))
THEIRS = re.compile(
    r"\b(an?|the|is|are|was|not|no|of|to|at|expected|unexpected|expecting|invalid|unknown|errors?|exception|found|could|"
    r"cannot|can't|did|does|char|token|delimiter|tags?|mismatch|premature|extra|content|while|parsing|scanning|mapping|"
    r"sequence|block|values?|input|should|must|valid|missing|required|strings?|integer|decimal|object|instance|bad|magic|"
    r"entity|attribute|unescaped|unterminated|encountered|filter|named|syntax|row|bytes?|codec|decode|data|permitted)\b",
    re.IGNORECASE,
)
"""Words of zipfile, lxml, yaml, json, csv, openpyxl, Jinja and pydantic, of which none is Vietnamese."""


def shown(text):
    """What is ours in a message: without lines and values that it quotes, its code, names of files."""
    text = re.sub(r"(?m)^    .*$|\[[a-z-]+\]|“[^”]*”|“[^”]*$|\"[^\"]*\"", "", text)
    return re.sub(r"\{[{%].*?[}%]\}|[\w./\[\]-]+\.\w+(?::\S*)?|--\w+|vanban \w+", "", text)


def held(texts):
    texts = list(texts)
    assert texts
    for text in texts:
        assert not THEIRS.search(shown(text)), (THEIRS.search(shown(text))[0], text)
        assert re.search("[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]", text), text


def refused(call):
    with pytest.raises(vanban.VanbanError) as error:
        call()
    held(item.message for item in error.value.diagnostics)


def part(name, data):
    """A Word file with other bytes in a part."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(DOCX)) as old, zipfile.ZipFile(made, "w") as new:
        for item in old.namelist():
            new.writestr(item, data if item == name else old.read(item))
    return made.getvalue()


def flipped():
    """A zip whose main part is not what its checksum says."""
    at = DOCX.index(b"word/document.xml") + 400
    return DOCX[:at] + bytes(byte ^ 255 for byte in DOCX[at : at + 40]) + DOCX[at + 40 :]


MAIN = "word/document.xml"
BROKEN = {
    "no zip": b"hello",
    "nothing": b"",
    "half a zip": DOCX[: len(DOCX) // 2],
    "a zip without parts": b"PK\x05\x06" + bytes(18),
    "bytes turned": flipped(),
    "half a tag": part(MAIN, b"<w:document"),
    "tags crossed": part(MAIN, b"<a><b></a></b>"),
    "no namespace": part(MAIN, b"<w:document><w:p/></w:document>"),
    "entity": part(MAIN, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    "ampersand": part(MAIN, b"<a>b & c</a>"),
    "empty part": part(MAIN, b""),
    "letters of no encoding": part(MAIN, b'<?xml version="1.0" encoding="UTF-8"?><a>\xff\xfe</a>'),
    "styles": part("word/styles.xml", b"<x>"),
    "types": part("[Content_Types].xml", b"<x>"),
    "relations": part("_rels/.rels", b"<x>"),
    "old Word": b"\xd0\xcf\x11\xe0" + bytes(600),
    "pdf": b"%PDF-1.7",
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_broken_word_files_through_every_door(data, tmp_path):
    path = tmp_path / "hong.docx"
    path.write_bytes(data)
    for call in (
        vanban.check,
        vanban.annotate,
        vanban.fix,
        vanban.extract,
        vanban.differences,
        vanban.migrate,
        vanban.show,
    ):
        for source in (data, path, BytesIO(data)):
            try:
                found = call(source)
            except vanban.VanbanError as error:
                held(item.message for item in error.diagnostics)
            else:  # a part that this function does not read
                held([item.message for item in found if hasattr(item, "message")] or ["đọc được"])
    for command in ("check", "extract", "show"):
        done = run(command, path)
        held([done.output] if done.exit_code else ["đọc được"])


DATA = {
    "yaml: colon": (".yaml", "a: b: c\n"),
    "yaml: bracket": (".yaml", "a: [1, 2\nb: 3\n"),
    "yaml: quote": (".yaml", 'a: "b\nc: d\n'),
    "yaml: tab": (".yaml", "a:\n\tb: c\n"),
    "yaml: indentation": (".yaml", "a: b\n  c: d\n e: f\n"),
    "yaml: alias": (".yaml", "a: *b\n"),
    "yaml: percent": (".yaml", "%PDF-1.7\n"),
    "yaml: tag": (".yaml", "a: !!python/object:os.system x\n"),
    "yaml: directive": (".yaml", "%YAML 3.0\n---\na: b\n"),
    "yaml: two": (".yaml", "a: b\n---\nc: d\n"),
    "yaml: at sign": (".yaml", "a: @b\n"),
    "yaml: escape": (".yaml", 'a: "\\q"\n'),
    "yaml: control": (".yaml", "a: \x01\n"),
    "yaml: encoding": (".yaml", b"a: \xff\n"),
    "yaml: key twice": (".yaml", "form: plan\nform: plan\n"),
    "json: comma": (".json", '{"a": 1,}'),
    "json: quote": (".json", '{"a: 1}'),
    "json: end": (".json", '{"a": [1, 2'),
    "json: behind": (".json", '{"a": 1} x'),
    "json: escape": (".json", '{"a": "\\q"}'),
    "json: nothing": (".json", ""),
    "json: word": (".json", '{"a": nope}'),
    "markdown": (".md", "---\na: [\n---\n# x\n"),
    "fields": (".yaml", "form: plan\nsubject: [x]\ndate: mai\nnumber: {a: b}\nrecipients: 5\nurgency: x\nissuer: x\n"),
}


@pytest.mark.parametrize(("suffix", "text"), DATA.values(), ids=DATA)
def test_broken_data_through_every_door(suffix, text, tmp_path):
    data = text if isinstance(text, bytes) else text.encode()
    path = tmp_path / f"x{suffix}"
    path.write_bytes(data)
    refused(lambda: vanban.load(path))
    refused(lambda: vanban.load(data, name=path.name))
    refused(lambda: vanban.load(BytesIO(data), name=path.name, form="plan"))
    (made,) = vanban.render_many([path])
    held(item.message for item in made.diagnostics)
    held([run("render", path).output])
    if suffix != ".md":
        refused(lambda: vanban.load_rubric(path))
        refused(lambda: list(vanban.rows(path, tmp_path / "x.csv")))
    if suffix == ".yaml":
        for name in ("vanban.yaml", "form.yaml", "chi-bo.yaml"):
            (tmp_path / name).write_bytes(data)
        refused(lambda: vanban.load(PLAN_EXAMPLE, folder=tmp_path))
        refused(lambda: vanban.schema("x", packs=[tmp_path]))
        (tmp_path / "vanban.yaml").unlink()
        refused(lambda: vanban.cycle(tmp_path))
        refused(lambda: vanban.verify(tmp_path))


TABLES = {
    "csv: quote": ("x.csv", 'Tên tệp,Trích yếu\na,"b\n'),
    "csv: quote inside": ("x.csv", 'Tên tệp,Trích yếu\na,"b"c\n'),
    "csv: nul": ("x.csv", "Tên tệp,Trích yếu\na,\0\n"),
    "csv: encoding": ("x.csv", b"T\xean\n"),
    "csv: too many cells": ("x.csv", "Tên tệp,Trích yếu\na,b,c,d\n"),
    "jsonl": ("x.jsonl", '{"Trích yếu": 1,}\n'),
    "jsonl: no group": ("x.jsonl", "5\n"),
    "xlsx: no zip": ("x.xlsx", "hello"),
    "xlsx: another zip": ("x.xlsx", DOCX),
    "xlsx: half": ("x.xlsx", DOCX[:2000]),
    "xlsx: old": ("x.xlsx", b"\xd0\xcf\x11\xe0" + bytes(600)),
}


@pytest.mark.parametrize(("name", "text"), TABLES.values(), ids=TABLES)
def test_broken_tables(name, text, tmp_path, write):
    path = write(name, text)
    base = write("chung.yaml", (ROOT / "vanban/templates/plan/example.yaml").read_bytes())
    try:
        made = list(vanban.render_many(vanban.rows(base, path)))
    except vanban.VanbanError as error:
        held(item.message for item in error.diagnostics)
    else:
        held(item.message for one in made for item in one.diagnostics)
    if name.endswith(".xlsx"):
        write("chi-bo.yaml", (ROOT / "examples/sinh-hoat-mau-2024/chi-bo/hoa-ban/chi-bo.yaml").read_bytes())
        path.rename(tmp_path / "so-hop.xlsx")
        held(item.message for item in vanban.verify(tmp_path))


TAGS = {
    "half": "{{ ly_do",
    "no name": "{{ ly_do | }}",
    "two names": "{{ ly_do ly_do }}",
    "no such tag": "{% forr x %}",
    "no filter": "{{ ly_do | nope }}",
    "a number": "{{ 5x }}",
    "a quote": "{{ 'a }}",
    "a call": "{{ ly_do() }}",
    "an item": "{{ ly_do[0] }}",
    "a macro": "{% macro x() %}{% endmacro %}",
    "set": "{% set x = 1 %}",
    "times": "{{ 2 * 3 }}",
    "a list": "{{ [1] }}",
    "a test": "{{ ly_do is even }}",
    "no test": "{{ ly_do is nope }}",
    "end": "{% endif %}",
    "for": "{% for x %}",
    "if": "{% if %}{% endif %}",
    "unknown": "{{ nope }}",
    "include": "{% include 'x' %}",
    "comment": "{# x",
}


@pytest.mark.parametrize("tag", TAGS.values(), ids=TAGS)
def test_broken_tags(tag, tmp_path):
    form = form_with(tmp_path / "thu", edited("{{ ly_do }}", "{{ ly_do }}" + tag))
    report = check_form(form)
    held([item.message for item in (*report.findings, *report.diagnostics)])
    refused(lambda: vanban.render(vanban.load(form.example(), packs=[tmp_path / "thu"])))
    held([run("template", "check", tmp_path / "thu").output])
    pack = check_pack(tmp_path / "thu")
    held(
        [finding.message for one in pack.forms for finding in one.findings] or [str(item) for item in pack.diagnostics]
    )


def test_a_template_that_is_no_word_file(tmp_path):
    for data in BROKEN.values():
        form = form_with(tmp_path / "thu", data)
        report = check_form(form)
        held(item.message for item in (*report.findings, *report.diagnostics))
        refused(lambda form=form: vanban.render(vanban.load(form.example(), packs=[form.folder])))


VALUES = (None, "", "x", 5, -1, 2.5, True, [], ["x"], {}, {"x": 1}, "31/2/2026", "\x01", [[]], [None])


@pytest.mark.parametrize("name", models.__all__)
def test_wrong_values_of_every_field(name):
    model = getattr(models, name)
    if not hasattr(model, "model_fields"):
        return
    told = set()
    for value in VALUES:
        for given in (value, dict.fromkeys(model.model_fields, value)):
            try:
                model.model_validate(json.loads(json.dumps(given)))
            except ValidationError as error:
                told |= {item.message for item in vanban.diagnostics(error, model=model)}
    held(told)
