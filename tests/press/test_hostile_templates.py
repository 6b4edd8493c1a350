"""Templates that fetch, run or hide something: refused before anything of them is run, however they hide it."""

import pytest

from tests.helpers.templates import WHOLE, form_with
from vanban.documents.loading import load_path
from vanban.documents.rendering import render
from vanban.errors import TemplateError
from vanban.packs.pack import packs_of
from vanban.word.package import read_parts, write_parts
from vanban.workshop.template_check import check_form

DOCUMENT, LINKS, TYPES = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
BEGIN, SPLIT, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def with_part(name, old, new, parts=None):
    parts = dict(parts or read_parts(WHOLE))
    text = parts[name].decode()
    assert old in text
    parts[name] = text.replace(old, new, 1).encode()
    return parts


def paragraph(inside):
    return f"<w:p>{inside}</w:p>"


def code(text):
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def said(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(*codes, result="x"):
    return BEGIN + "".join(codes) + SPLIT + said(result) + END


def standing(*paragraphs, part=DOCUMENT):
    """Return the template with paragraphs before its first one."""
    first = "<w:body>" if part == DOCUMENT else "<w:p>"
    new = "<w:body>" + "".join(paragraphs) if part == DOCUMENT else "".join(paragraphs) + "<w:p>"
    return with_part(part, first, new)


def related(kind, target, mode=""):
    link = f'<Relationship Id="rIdX" Type="{RELATIONS}{kind}" Target="{target}"{mode}/></Relationships>'
    return with_part(LINKS, "</Relationships>", link)


def typed(name, kind, data=b"<x/>"):
    end = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
    return with_part(TYPES, "</Types>", end) | {name: data}


DDE = "DDEAUTO c:\\\\windows\\\\cmd.exe \\&quot;/k calc\\&quot;"
OUTER = ' TargetMode="External"'
BRANCHES = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    f'<mc:Choice Requires="wps">{code(" PAGE ")}</mc:Choice><mc:Fallback>{code(DDE)}</mc:Fallback></mc:AlternateContent>'
)
HOSTILE = {
    "a field over one run": (lambda: standing(paragraph(field(code(DDE)))), "field-outside"),
    "a field split over runs": (lambda: standing(paragraph(field(code("DD"), code("EAU"), code("TO c:")))), "field-outside"),
    "a field split by looks": (lambda: standing(paragraph(field(code("DDE"), "<w:bookmarkStart w:id=\"9\" w:name=\"a\"/>", code("AUTO")))), "field-outside"),
    "a field over paragraphs": (lambda: standing(paragraph(BEGIN + code("DDE")), paragraph(code("AUTO x") + SPLIT + END)), "field-torn"),
    "a field in a header": (lambda: standing(paragraph(field(code("dde"), code("auto x"))), part="word/header1.xml"), "field-outside"),
    "a simple field": (lambda: standing(paragraph(f'<w:fldSimple w:instr=" {DDE} ">{said("x")}</w:fldSimple>')), "field-outside"),
    "a field nobody knows": (lambda: standing(paragraph(field(code(" NEWFETCH x ")))), "field-outside"),
    "a field named by another": (lambda: standing(paragraph(field(field(code("REF a")), code(" x")))), "field-outside"),
    "a name ended by another field": (lambda: standing(paragraph(field(code("DATE"), field(code("REF a"))))), "field-outside"),
    "a field inside a known one": (lambda: standing(paragraph(field(code("IF 1=1 "), field(code(DDE))))), "field-outside"),
    "a field that data name": (lambda: standing(paragraph(field(code("{{ ly_do }}")))), "field-torn"),
    "a field that a tag cuts": (lambda: standing(paragraph(field(said("{% if ngay_nghi %}"), code("PAGE"), said("{% endif %}"), code(DDE)))), "field-torn"),
    "a field whose run a tag takes": (
        lambda: standing(paragraph(BEGIN + '<w:r><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>{%r if 1 %}</w:t></w:r>' + END)), "field-torn"),
    "a code without a beginning": (lambda: standing(paragraph(code(DDE))), "field-torn"),
    "a code outside paragraphs": (lambda: with_part(DOCUMENT, "<w:body>", f"<w:body>{code(DDE)}"), "field-torn"),
    "a code among looks": (lambda: standing(paragraph(BEGIN + code("PAGE") + f"<w:pPr>{code(DDE)}</w:pPr>" + SPLIT + END)), "field-torn"),
    "a code in branches": (lambda: standing(paragraph(field(BRANCHES))), "field-torn"),
    "a code that is taken back": (
        lambda: standing(paragraph(field(f'<w:del w:id="1" w:author="x">{code("PAGE").replace("instrText", "delInstrText")}</w:del>', code(DDE)))), "field-torn"),
    "a beginning that is taken back": (
        lambda: standing(paragraph(f'<w:del w:id="1" w:author="x">{BEGIN}{code("PAGE")}</w:del>' + code(DDE) + SPLIT + END)), "field-torn"),
    "a field in another space": (
        lambda: standing(paragraph(field(code(DDE))).replace("<w:", "<s:").replace("</w:", "</s:").replace(
            "<s:p>", '<s:p xmlns:s="http://purl.oclc.org/ooxml/wordprocessingml/main">').replace("w:fldCharType", "s:fldCharType")), "field-outside"),
    "a link to a share": (lambda: standing(paragraph(field(code(' HYPERLINK "\\\\evil\\share" ')))), "outside-link"),
    "a link behind a switch": (lambda: standing(paragraph(field(code(' HYPERLINK \\l "a" "file://evil/x" ')))), "outside-link"),
    "a link that another field gives": (lambda: standing(paragraph(field(code("HYPERLINK "), field(code("REF a"))))), "outside-link"),
    "a macro of a form's box": (lambda: standing(paragraph('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="x"/></w:ffData></w:fldChar></w:r>' + code("FORMTEXT") + SPLIT + END)), "outside-object"),
    "a mail merge": (lambda: with_part("word/settings.xml", "<w:defaultTabStop", '<w:mailMerge><w:connectString w:val="DSN=x"/></w:mailMerge><w:defaultTabStop'), "outside-object"),
    "a template attached inside": (lambda: related("attachedTemplate", "x.dotm"), "outside-object"),
    "a chunk of another format": (lambda: related("aFChunk", "x.html"), "outside-object"),
    "a relation nobody knows": (lambda: related("webExtension2030", "x.xml"), "outside-object"),
    "a picture from outside": (lambda: related("image", "https://evil.example/x.png", OUTER), "outside-link"),
    "a picture said to be inside": (lambda: related("image", "file:///c:/x.png"), "outside-link"),
    "a picture on a share": (lambda: related("image", "\\\\evil\\x.png"), "outside-link"),
    "a link that runs": (lambda: related("hyperlink", "javascript:alert(1)", OUTER), "outside-link"),
    "an outside spelt otherwise": (lambda: related("header", "x.xml", ' TargetMode="EXTERNAL"'), "outside-link"),
    "an object": (lambda: dict(read_parts(WHOLE)) | {"word/embeddings/o.xlsx": b"PK"}, "embedded-object"),
    "a page of the web": (lambda: dict(read_parts(WHOLE)) | {"word/afchunk.html": b"<script>"}, "part-unknown"),
    "a picture that runs": (lambda: dict(read_parts(WHOLE)) | {"word/media/x.svg": b"<svg/>"}, "part-unknown"),
    "a part in a folder of its own": (lambda: dict(read_parts(WHOLE)) | {"word/webextensions/t.xml": b"<x/>"}, "part-unknown"),
    "a part under a picture's name": (lambda: typed("word/media/x.png", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"), "part-type"),
    "a part of macros": (lambda: typed("word/vbaData.xml", "application/vnd.ms-word.vbaData+xml"), "part-type"),
    "a control": (lambda: typed("word/control1.xml", "application/vnd.ms-office.activeX+xml"), "part-type"),
    "a DTD": (lambda: with_part(DOCUMENT, "<w:document", "<!DOCTYPE x><w:document"), "doctype"),
}  # fmt: skip

GOOD = {
    "the page and the pages": paragraph(field(code(" PAGE "), result="1") + said("/") + f'<w:fldSimple w:instr=" NUMPAGES ">{said("2")}</w:fldSimple>'),
    "a code split over runs": paragraph(field(code(" PA"), code("GE   \\* MERGE"), code("FORMAT "))),
    "a page in a condition": paragraph(field(code(" IF "), field(code(" PAGE ")), code(" = 1 &quot;a&quot; &quot;b&quot; "))),
    "a sum": paragraph(field(code(" =SUM(ABOVE) \\# &quot;#.##0&quot; "))),
    "a link of the web": paragraph(field(code(' HYPERLINK "https://dangcongsan.vn" \\o "Báo" '))),
    "a link to a place": paragraph(field(code(' HYPERLINK \\l "_Toc1" '))),
    "contents over paragraphs": paragraph(BEGIN + code(' TOC \\o "1-3" \\h ') + SPLIT + said("Mục I")) + paragraph(field(code(" PAGEREF _Toc1 \\h ")) + END),
}  # fmt: skip


def codes_of(form):
    report = check_form(form)
    return [finding.code for finding in report.findings]


def hold_refused(parts, wanted, folder):
    """Hold that a template of these parts is told of by the check and not printed."""
    form = form_with(folder / "thu", write_parts(parts))
    assert wanted in codes_of(form)
    with packs_of([form.folder]):
        document = load_path(form.example(), whole=False).document
        with pytest.raises(TemplateError) as error:
            render(document)
    assert wanted in {item.code for item in error.value.diagnostics}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_before_it_is_run_and_by_the_check(name, tmp_path):
    make, wanted = HOSTILE[name]
    hold_refused(make(), wanted, tmp_path)


@pytest.mark.parametrize("name", GOOD)
def test_what_a_template_may_hold_is_printed(name, tmp_path):
    form = form_with(tmp_path / "thu", write_parts(standing(GOOD[name].replace("&quot;", '"'))))
    with packs_of([form.folder]):
        assert read_parts(render(load_path(form.example(), whole=False).document))


def test_pictures_and_what_word_adds_by_itself_are_no_fault(tmp_path):
    office = "application/vnd.openxmlformats-officedocument."
    parts = dict(read_parts(WHOLE))
    for name, kind in (
        ("word/media/image1.png", "image/png"),
        ("docProps/custom.xml", f"{office}custom-properties+xml"),
        ("docProps/thumbnail.emf", "image/x-emf"),
        ("word/theme/theme1.xml", f"{office}theme+xml"),
        ("word/commentsExtended.xml", f"{office}wordprocessingml.commentsExtended+xml"),
        ("word/glossary/document.xml", f"{office}wordprocessingml.document.glossary+xml"),
        ("word/fonts/font1.odttf", f"{office}obfuscatedFont"),
        ("docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml"),
    ):
        parts = with_part(TYPES, "</Types>", f'<Override PartName="/{name}" ContentType="{kind}"/></Types>', parts)
        parts[name] = b"<x/>"
    form = form_with(tmp_path / "thu", write_parts(parts))
    assert not {"part-unknown", "part-type", "embedded-object"} & {*codes_of(form)}
