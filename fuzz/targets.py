"""What is fed with bytes that nobody wrote: each target ends well, or with an error of ours that is not our fault.

A target takes bytes and returns nothing. What it promises beyond "no other exception" stands in its docstring.
"""

import io
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from pkgutil import walk_packages
from random import Random

import openpyxl
from lxml import etree

import vanban
from vanban.word.package import read_parts, write_parts

ROOT = Path(__file__).parents[1]
FORMS = ROOT / "vanban" / "templates"
MAIN = "word/document.xml"
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
Target = Callable[[bytes], None]


def untold(_item: object) -> None:
    """Take advice without a word."""


class OwnFaultError(AssertionError):
    """What a clerk could not help: our own fault."""


def told(error: vanban.VanbanError) -> None:
    """Hold that an error is one of what was given."""
    for item in error.diagnostics:
        if item.code == "unforeseen" or not item.message.strip():
            raise OwnFaultError(str(error)) from error


def hold_back(docx: bytes, document: vanban.models.Document) -> None:
    """Hold that what a Word file gives back is what went in."""
    back = vanban.extract(docx)
    if back != document:
        message = f"{back!r} came back of {document!r}"
        raise OwnFaultError(message)


def data_of(data: bytes, name: str) -> None:
    """Load bytes as data; what loads is printed, and comes back from the Word file as it was."""
    try:
        document = vanban.load(data, name=name, advice=untold)
        docx = vanban.render(document, advice=untold)
    except vanban.VanbanError as error:
        told(error)
        return
    if document.secrecy is None:
        hold_back(docx, document)


def yaml(data: bytes) -> None:
    """YAML; what loads comes back as it was."""
    data_of(data, "a.yaml")


def json(data: bytes) -> None:
    """JSON; what loads comes back as it was."""
    data_of(data, "a.json")


@cache
def _plan() -> dict[str, object]:
    document = vanban.load(FORMS / "plan" / "example.yaml", advice=untold)
    return {"form": "plan", **document.model_dump(mode="json", exclude_defaults=True)}


def prose(data: bytes) -> None:
    """The body of a plan; what is printed comes back as it was."""
    text = data.decode("utf-8", "replace")
    try:
        document = vanban.load({**_plan(), "body": text}, advice=untold)
        docx = vanban.render(document, level=1, advice=untold)
    except vanban.VanbanError as error:
        told(error)
        return
    hold_back(docx, document)


def _rows(name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory(prefix="vanban-fuzz-") as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            for _row in vanban.rows(ROOT / "examples" / "nhieu-van-ban" / "giay-moi.yaml", path, loose=True):
                pass
        except vanban.VanbanError as error:
            told(error)


def table(data: bytes) -> None:
    """Rows of a CSV."""
    _rows("a.csv", data)


@cache
def _workbook() -> dict[str, bytes]:
    book = openpyxl.Workbook()
    for row in (("Kính mời", "Giờ"), ("Đồng chí Nguyễn Văn A", "8 giờ"), ("Đồng chí Trần Thị B", None)):
        book.active.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(buffer) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def workbook(data: bytes) -> None:
    """Rows of a workbook whose sheet is these bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as parts:
        for name, part in {**_workbook(), SHEET: data}.items():
            parts.writestr(name, part)
    _rows("a.xlsx", buffer.getvalue())


@cache
def _page() -> dict[str, bytes]:
    return read_parts(vanban.render(vanban.load(FORMS / "plan" / "example.yaml", advice=untold), advice=untold))


def _hold_read(docx: bytes) -> None:
    for read in (vanban.check, vanban.extract, vanban.show, vanban.fix, vanban.differences):
        try:
            read(docx)
        except vanban.VanbanError as error:
            told(error)


def check(data: bytes) -> None:
    """A Word file whose text is these bytes, checked, read and mended."""
    _hold_read(write_parts({**_page(), MAIN: data}, level=1))


def package(data: bytes) -> None:
    """Bytes that should be a Word file."""
    _hold_read(data)


@cache
def _letter() -> vanban.Form:
    return next(form for form in vanban.forms() if form.id == "courtesy-letter")


def template(data: bytes) -> None:
    """The template of a pack's form whose text is these bytes: it prints a sound page, or is refused."""
    form = _letter()
    with tempfile.TemporaryDirectory(prefix="vanban-fuzz-") as name:
        folder = Path(name) / "thu"
        folder.mkdir()
        yaml_text = (FORMS / "courtesy-letter" / "form.yaml").read_text(encoding="utf-8")
        (folder / "form.yaml").write_text(yaml_text.replace("courtesy-letter", "thu"), encoding="utf-8")
        example = form.example().read_text(encoding="utf-8").replace("courtesy-letter", "thu")
        (folder / "example.yaml").write_text(example, encoding="utf-8")
        (folder / "template.docx").write_bytes(write_parts({**read_parts(form.template()), MAIN: data}, level=1))
        try:
            document = vanban.load(folder / "example.yaml", packs=[Path(name)], advice=untold)
            vanban.render(document, advice=untold)
        except vanban.VanbanError as error:
            told(error)


TARGETS: dict[str, Target] = {
    "yaml": yaml,
    "json": json,
    "prose": prose,
    "table": table,
    "workbook": workbook,
    "check": check,
    "package": package,
    "template": template,
}


def seeds(target: str) -> Iterator[bytes]:
    """Yield what each target begins with: the project's own examples."""
    examples = sorted(FORMS.glob("*/example.yaml"))
    if target == "yaml":
        yield from (path.read_bytes() for path in examples)
    elif target == "json":
        for path in examples:
            document = vanban.load(path, advice=untold)
            head = f'{{"form": "{document.form}", '.encode()
            yield head + document.model_dump_json(exclude_defaults=True).encode()[1:]
    elif target == "prose":
        for path in examples:
            text = getattr(vanban.load(path, advice=untold), "body", None)
            if isinstance(text, str) and text:
                yield text.encode()
        yield "# Phần\n1. Một\n- gạch\n| A | B |\n|---|---|\n| 1 | 2 |\n**đậm** *nghiêng* [135-KH/TU]".encode()
    elif target == "table":
        yield (ROOT / "examples" / "nhieu-van-ban" / "giay-moi.csv").read_bytes()
    elif target == "workbook":
        yield _workbook()[SHEET]
    elif target == "check":
        yield _page()[MAIN]
    elif target == "package":
        yield write_parts(_page())
    else:
        yield read_parts(_letter().template())[MAIN]


def modules() -> Iterator[str]:
    """Yield the names of the modules that the targets go through."""
    for module in walk_packages(vanban.__path__, "vanban."):
        room = module.name.split(".")[1]
        if room not in ("cli", "desk", "frozen", "__main__"):
            yield module.name


VALUES = (
    "",
    "0",
    "-1",
    "1.5",
    "50%",
    "99999999999999999999",
    "auto",
    "true",
    "x",
    " 12 ",
    "½",
    "１",
    "ế",
    "{{ a }}",
    "rId1",
)


def reshaped(data: bytes, random: Random) -> bytes:
    """Return XML with one element gone, doubled, moved, bare or of another value; of a zip, with one part so."""
    if data.startswith(b"PK"):
        try:
            parts = read_parts(data)
        except (vanban.VanbanError, zipfile.BadZipFile, ValueError):
            return data
        name = random.choice(sorted(parts))
        return write_parts({**parts, name: reshaped(parts[name], random)}, level=1)
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except etree.XMLSyntaxError:
        return data
    items = [item for item in root.iter() if isinstance(item.tag, str)]
    item, other = random.choice(items), random.choice(items)
    way = random.choice(("gone", "double", "move", "bare", "value", "value", "text", "comment", "name"))
    if way == "value" and item.attrib:
        item.set(random.choice(item.keys()), random.choice((*VALUES, *other.values())))
    elif way == "bare" and item.attrib:
        del item.attrib[random.choice(item.keys())]
    elif way == "text":
        item.text = random.choice((*VALUES, other.text))
    elif way == "comment":
        item.insert(random.randint(0, len(item)), etree.Comment("x"))
    elif way == "name":
        item.tag = other.tag
    elif item is not root:
        copy = deepcopy(item)
        if way != "double":
            item.getparent().remove(item)
        if way != "gone":
            other.insert(random.randint(0, len(other)), copy)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True))
