"""The gate before the press: what a template must not hold, whichever door it comes by; and what is told of any file.

Each name says what was tried. ``SEEN`` are the codes that are written here again, not read off the gate.
"""

import re

import pytest

import vanban
from tests.helpers.commands import run
from tests.helpers.templates import EXAMPLE, WHOLE, form_with
from tests.press.test_hostile_templates import (
    DDE,
    DOCUMENT,
    END,
    LINKS,
    OUTER,
    RELATIONS,
    SPLIT,
    TYPES,
    code,
    field,
    hold_refused,
    paragraph,
    related,
    said,
    standing,
    with_part,
)
from tests.press.test_hostile_templates import HOSTILE as FIRST
from vanban.documents.loading import load_path
from vanban.documents.rendering import render
from vanban.packs.catalogue import get_form
from vanban.packs.pack import packs_of
from vanban.word.package import read_parts, write_parts
from vanban.word.safety import unsafe

ROOT, HEADER, SETTINGS = "_rels/.rels", "word/header1.xml", "word/settings.xml"
VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
MACROS = "application/vnd.ms-word.vbaData+xml"


def parts_of(**_changed):
    return dict(read_parts(WHOLE))


def drawn(shape):
    return standing(paragraph(f"<w:r><w:pict {VML}>{shape}</w:pict></w:r>"))


def without(name):
    return {part: data for part, data in read_parts(WHOLE).items() if part != name}


def relation(target, *, of=LINKS, kind="header", identity="rIdX", space=RELATIONS):
    link = f'<Relationship Id="{identity}" Type="{space}{kind}" Target="{target}"/></Relationships>'
    return with_part(of, "</Relationships>", link)


def override(name, kind):
    return f'<Override PartName="{name}" ContentType="{kind}"/>'


def announced(*items):
    return with_part(TYPES, "</Types>", "".join(items) + "</Types>")


OUTSIDE = {
    "a picture that VML fetches from the web": (lambda: drawn('<v:shape><v:imagedata src="http://evil.example/x.png"/></v:shape>'), "outside-link"),
    "a picture that VML fetches by its other name": (lambda: drawn('<v:shape><v:imagedata o:href="file://evil/x.png"/></v:shape>'), "outside-link"),
    "a ground that VML fetches from a share": (lambda: drawn('<v:shape><v:fill src="\\\\evil\\x.png"/></v:shape>'), "outside-link"),
    "a ground that data name": (lambda: drawn('<v:shape><v:fill src="{{ ly_do }}"/></v:shape>'), "outside-link"),
    "a shape that leads to a file": (lambda: drawn('<v:shape href="file://evil/x"/>'), "outside-link"),
    "a drawing's link to a file": (lambda: standing(paragraph('<w:r><a:hlinkClick xmlns:a="urn:a" invalidUrl="file://evil/x"/></w:r>')), "outside-link"),
    "a page of the web in a video": (lambda: standing(paragraph('<w:r><w15:webVideoPr xmlns:w15="urn:x" embeddedHtml="&lt;iframe&gt;"/></w:r>')), "outside-object"),
    "an object that is linked": (lambda: drawn('<o:OLEObject Type="Link" ProgID="Excel.Sheet"/>'), "outside-object"),
    "a link to a share named like a switch": (lambda: standing(paragraph(field(code(' HYPERLINK "\\\\nhost\\share" ')))), "outside-link"),
    "a link whose quotes are left open": (lambda: standing(paragraph(field(code(' HYPERLINK "https://a.vn" "\\\\mevil\\share')))), "outside-link"),
    "a link by an unknown switch": (lambda: standing(paragraph(field(code(' HYPERLINK \\q "x" ')))), "outside-link"),
    "a base for all links": (lambda: parts_of() | {"docProps/app.xml": b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><HyperlinkBase>file://evil/</HyperlinkBase></Properties>'}, "outside-link"),
    "a picture whose address begins with a space": (lambda: related("image", " file:///c:/x.png"), "outside-link"),
    "a relation of another's making": (lambda: relation("header1.xml", kind="image", space="http://evil.example/"), "outside-object"),
    "a script that saving runs": (lambda: with_part(SETTINGS, "<w:defaultTabStop", '<w:saveThroughXslt w:solutionID="x"/><w:defaultTabStop'), "outside-object"),
    "a page of another format in the text": (lambda: with_part(DOCUMENT, "<w:body>", "<w:body><w:altChunk/>"), "outside-object"),
    "ribbons of its own": (lambda: parts_of() | {"customUI/customUI.xml": b"<x/>"}, "part-unknown"),
    "a simple field with two codes": (lambda: standing(paragraph(f'<w:fldSimple xmlns:x="urn:x" x:instr=" PAGE " w:instr=" {DDE} "/>')), "field-torn"),
    "a field whose code is text": (lambda: standing(paragraph(field(said("DDEAUTO c:"), code(" PAGE ")))), "field-torn"),
    "a field whose code begins as text": (lambda: standing(paragraph(field(said("PAGE "), code(DDE)))), "field-torn"),
    "a mark of a field of two kinds": (lambda: standing(paragraph(
        '<w:r><w:fldChar xmlns:x="urn:x" x:fldCharType="end" w:fldCharType="begin"/></w:r>' + code("PAGE") + SPLIT + END)), "field-torn"),
    "a name ended by a tab": (lambda: standing(paragraph(field("<w:r><w:instrText>DDE</w:instrText><w:tab/><w:instrText>AUTO</w:instrText></w:r>"))), "field-outside"),
    "text outside of runs": (lambda: standing(paragraph("<w:t>x</w:t>" + field(code("PAGE")))), "field-torn"),
    "macros under a name spelt otherwise": (lambda: announced(override("/word/vba%44ata.xml", MACROS)) | {"word/vbaData.xml": b"<x/>"}, "part-type"),
    "macros behind a forged default": (lambda: announced(
        override("/word/vbaData.xml", MACROS), '<Default Extension="/word/vbaData.xml" ContentType="application/xml"/>') | {"word/vbaData.xml": b"<x/>"}, "part-type"),
    "macros that are announced and hidden": (lambda: announced(override("/word/later.xml", MACROS)), "part-type"),
    "a part whose letters are of another kind": (
        lambda: parts_of() | {HEADER: read_parts(WHOLE)[HEADER].decode().replace("UTF-8", "UTF-16").encode("utf-16")}, "xml-encoding"),
}  # fmt: skip
UNOPENABLE = {
    "no way to the text": (lambda: without(ROOT), "package-main"),
    "junk for the way to the text": (lambda: parts_of() | {ROOT: b"<x/>"}, "package-relations"),
    "another main part": (lambda: with_part(ROOT, "word/document.xml", "docs/x.xml") | {"docs/x.xml": b"<x/>"}, "package-main"),
    "a header for the main part": (lambda: with_part(ROOT, "word/document.xml", "word/header1.xml"), "content-type"),
    "two main parts": (lambda: relation("word/header1.xml", of=ROOT, kind="officeDocument"), "package-main"),
    "no relations of the text": (lambda: without(LINKS), "package-dangling"),
    "junk for the relations of the text": (lambda: parts_of() | {LINKS: b"<x/>"}, "package-relations"),
    "a relation without a name": (lambda: with_part(LINKS, "</Relationships>", "<Relationship/></Relationships>"), "package-relations"),
    "a target that is not there": (lambda: relation("gone.xml"), "package-target"),
    "a picture that is not there": (lambda: related("image", "media/gone.png"), "package-picture"),
    "a name of a relation twice": (lambda: relation("header1.xml", identity="rId1"), "package-twice"),
    "two sheets of styles": (lambda: relation("header1.xml", kind="styles"), "package-twice"),
    "a type twice": (lambda: announced(override("/word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml")), "package-twice"),
    "a default twice": (lambda: announced('<Default Extension="XML" ContentType="application/xml"/>'), "package-twice"),
    "junk for the types": (lambda: parts_of() | {TYPES: b"<x/>"}, "package-types"),
    "a part without a type": (lambda: parts_of() | {"word/media/x.jpeg": b"\xff\xd8"}, "package-types"),
    "a part that is no XML": (lambda: parts_of() | {"docProps/app.xml": b"<a>"}, "xml"),
}  # fmt: skip
HOSTILE = OUTSIDE | UNOPENABLE


@pytest.fixture
def pack(tmp_path):
    """A folder that came by mail: data, a profile that names a pack, and the pack beside it."""

    def make(parts):
        form_with(tmp_path / "mau/thu", write_parts(parts))
        (tmp_path / "vanban.yaml").write_text("Bộ mẫu: [mau]\n", encoding="utf-8")
        (tmp_path / "don.yaml").write_text(EXAMPLE, encoding="utf-8")
        return tmp_path / "don.yaml"

    (tmp_path / "mau").mkdir()
    return make


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_is_let_in_by_a_template(name, tmp_path):
    make, wanted = HOSTILE[name]
    hold_refused(make(), wanted, tmp_path)


@pytest.mark.parametrize("name", [*HOSTILE, *FIRST])
def test_the_checker_tells_the_same_of_any_file(name):
    make, wanted = (HOSTILE | FIRST)[name]
    rule = "package" if name in UNOPENABLE else "outside"
    parts = make()
    if any(part.lower().endswith("vbaproject.bin") for part in parts):
        pytest.skip("refused with a sentence of its own")
    if wanted == "doctype":
        with pytest.raises(vanban.InputError, match="bị hỏng"):
            vanban.check(write_parts(parts))
        return
    report = vanban.check(write_parts(parts), advice=True)
    if report.state is vanban.State.NOT_PARTY:  # what says so is out of reach
        assert "bên trong tệp có" in report[0].message
    else:
        assert f"{rule}/{wanted}" in {finding.code for finding in report}


def test_a_picture_that_is_not_there_is_told_and_no_more():
    told = vanban.check(write_parts(related("image", "media/gone.png")))
    (found,) = (finding for finding in told if finding.code == "package/package-picture")
    assert found.severity is vanban.Severity.WARNING


def test_a_file_from_elsewhere_is_told_of_too():
    parts = with_part(DOCUMENT, "<w:body>", f"<w:body>{paragraph(field(code(DDE)))}")
    parts[DOCUMENT] = re.sub(rb"(?<=<w:t xml:space=\"preserve\">)[^<{]+", b"x", parts[DOCUMENT])
    assert "outside/field-outside" in {finding.code for finding in vanban.check(write_parts(parts))}


@pytest.mark.parametrize("form", vanban.forms(), ids=lambda form: form.id)
def test_nothing_is_told_of_what_we_print(form):
    docx = vanban.render(vanban.load(form.example()))
    told = {finding.code for finding in vanban.check(docx, advice=True)}
    assert not {item for item in told if item.startswith(("outside/", "package/"))}


def test_a_comment_among_relations_stops_nothing(tmp_path):
    parts = with_part(LINKS, "</Relationships>", "<!-- x --></Relationships>")
    parts = with_part(ROOT, "</Relationships>", "<!-- x --></Relationships>", parts)
    parts = with_part(TYPES, "</Types>", "<?x y?><!-- x --></Types>", parts)
    form = form_with(tmp_path / "thu", write_parts(parts))
    with packs_of([form.folder]):
        assert read_parts(render(load_path(form.example(), whole=False).document))


def test_lists_written_otherwise_keep_the_data(tmp_path):
    parts = parts_of()
    for name in (LINKS, TYPES):
        text = parts[name].decode().replace("xmlns=", "xmlns:a=").replace("</", "</a:")
        parts[name] = re.sub(r"<(?=[A-Z])", "<a:", text).encode()
    form = form_with(tmp_path / "thu", write_parts(parts))
    with packs_of([form.folder]):
        docx = render(load_path(form.example(), whole=False).document)
        assert vanban.extract(docx).form == "thu"
    assert b"itemProps1.xml" in read_parts(docx)[TYPES]
    assert b"rIdData" in read_parts(docx)[LINKS]


def test_a_template_without_relations_keeps_the_data(tmp_path):
    parts = parts_of()
    del parts[LINKS]
    for item in ("header", "footer"):
        parts[DOCUMENT] = re.sub(rb"<w:%sReference [^>]*/>" % item.encode(), b"", parts[DOCUMENT])
    form = form_with(tmp_path / "thu", write_parts(parts))
    with packs_of([form.folder]):
        assert b"rIdData" in read_parts(render(load_path(form.example(), whole=False).document))[LINKS]


def test_a_link_to_a_place_in_the_text_and_to_the_web_is_let_in(tmp_path):
    parts = related("hyperlink", "#cuoi", OUTER)
    parts = with_part(LINKS, "</Relationships>", f'<Relationship Id="rIdY" Type="{RELATIONS}hyperlink" Target="https://dangcongsan.vn"{OUTER}/></Relationships>', parts)  # fmt: skip
    form = form_with(tmp_path / "thu", write_parts(parts))
    with packs_of([form.folder]):
        assert read_parts(render(load_path(form.example(), whole=False).document))


DOORS = {
    "render": lambda data, out: run("render", data, "-o", out / "x.docx"),
    "render many": lambda data, out: run("render", data, data.with_name("hai.yaml"), "-o", out),
    "rows": lambda data, out: run("render", data, "--rows", data.with_name("r.jsonl"), "-o", out),
    "template check": lambda data, _out: run("template", "check", data.parent / "mau/thu"),
    "template copy": lambda data, out: run("template", "copy", "thu", "--pack", data.parent / "mau", "-o", out / "t.docx"),
    "template preview": lambda data, out: run("template", "preview", "thu", "--pack", data.parent / "mau", "-o", out / "x.docx"),
}  # fmt: skip


@pytest.mark.parametrize("door", DOORS)
def test_a_pack_that_came_by_mail_gets_the_same_gate(door, pack, tmp_path):
    data = pack(OUTSIDE["a picture that VML fetches from the web"][0]())
    data.with_name("hai.yaml").write_text(EXAMPLE, encoding="utf-8")
    data.with_name("r.jsonl").write_text('{"Lý do": "bận"}\n', encoding="utf-8")
    out = tmp_path / "ra"
    out.mkdir()
    result = DOORS[door](data, out)
    assert result.exit_code in (1, 3), result.output
    assert "imagedata" in result.output or "src" in result.output, result.output
    assert not list(out.rglob("*.docx"))


def test_a_library_call_gets_the_same_gate(pack):
    data = pack(OUTSIDE["a field whose code is text"][0]())
    with pytest.raises(vanban.TemplateError):
        vanban.render(vanban.load(data))
    (made,) = vanban.render_many([data], output=data.parent / "ra")
    assert {item.code for item in made.error.diagnostics if item.severity == "error"} == {"field-torn"}


def test_a_template_that_replaces_a_built_in_one_gets_the_same_gate(tmp_path):
    (tmp_path / "mau/templates").mkdir(parents=True)
    parts = dict(read_parts((get_form("plan").template_path).read_bytes()))
    parts[DOCUMENT] = parts[DOCUMENT].replace(b"<w:body>", b"<w:body>" + paragraph(field(code(DDE))).encode(), 1)
    (tmp_path / "mau/templates/plan.docx").write_bytes(write_parts(parts))
    (tmp_path / "vanban.yaml").write_text("Bộ mẫu: [mau]\n", encoding="utf-8")
    example = get_form("plan").example().read_text(encoding="utf-8")
    (tmp_path / "x.yaml").write_text(example, encoding="utf-8")
    result = run("render", tmp_path / "x.yaml", "-o", tmp_path / "x.docx")
    assert result.exit_code == 3
    assert "DDEAUTO" in result.output


def test_a_kept_press_is_not_looked_at_again(pack, monkeypatch):
    from vanban.press import compile as compiling

    data = pack(parts_of())
    vanban.render(vanban.load(data))
    monkeypatch.setattr(compiling, "unsafe", lambda _parts: pytest.fail("looked at again"))
    assert vanban.render(vanban.load(data))


@pytest.mark.parametrize("tag", ["gridCol", "gridSpan", "pgSz", "pgMar"])
def test_a_measure_that_is_no_number_is_told_by_the_gate_and_by_the_check(tag):
    """Word opens no such file; a decimal, as other programs write them, it does."""
    parts = parts_of()
    document = parts[DOCUMENT].decode()
    found = re.search(rf'<w:{tag} w:(?:w|val|top)="(\d+)"', document)
    for text, told in (("\u200b46", True), ("46.25", False)):
        changed = document.replace(found[0], found[0].replace(found[1], text), 1).encode()
        assert ("package-number" in {fault.rule for fault in unsafe(parts | {DOCUMENT: changed})}) is told
        codes = {finding.code for finding in vanban.check(write_parts(parts | {DOCUMENT: changed}))}
        assert ("package/package-number" in codes) is told
