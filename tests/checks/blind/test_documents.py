"""The documents are files that Word readers open, they say what is told of them, and are as varied as they claim."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from lxml import etree

from tests.checks.blind.documents import DOCUMENTS, FOREIGN, Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def texts(built: bytes) -> list[str]:
    """Each paragraph of each part, and each piece of it between tabs."""
    found = []
    with zipfile.ZipFile(io.BytesIO(built)) as package:
        names = [name for name in package.namelist() if name.startswith("word/") and name.endswith(".xml")]
        roots = [etree.fromstring(package.read(name)) for name in names]
    for paragraph in (paragraph for root in roots for paragraph in root.iter(f"{W}p")):
        inside = (node for node in paragraph.iter(f"{W}t", f"{W}tab") if next(node.iterancestors(f"{W}p")) is paragraph)
        text = "".join("\t" if node.tag == f"{W}tab" else node.text or "" for node in inside)
        found += [text, *text.split("\t")]
    return found


@pytest.mark.parametrize("document", [*DOCUMENTS, *FOREIGN], ids=lambda document: document.name)
def test_it_is_a_document_that_says_its_parts(document: Document) -> None:
    built = document.build()
    docx.Document(io.BytesIO(built))
    found = texts(built)
    for component, part in document.parts.items():
        for text in (part,) if isinstance(part, str) else part:
            assert text in found, (component, text)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_it_is_built_the_same_again(document: Document) -> None:
    first, again = (texts(document.build()) for _ in range(2))
    assert first == again


def test_the_corpus_is_wide() -> None:
    assert len(DOCUMENTS) >= 48
    assert len({document.name for document in (*DOCUMENTS, *FOREIGN)}) == len(DOCUMENTS) + len(FOREIGN)
    assert len({document.type for document in DOCUMENTS}) >= 20
    assert len({document.construction for document in DOCUMENTS}) >= 10
    old = sum(document.standard == "hd36" for document in DOCUMENTS)
    assert 1 / 4 < old / len(DOCUMENTS) < 2 / 5
    assert len(FOREIGN) == 8
    assert all(not document.type and not document.parts for document in FOREIGN)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_each_has_what_every_document_must_have(document: Document) -> None:
    """HD 05-HD/VPTW, mục I: title, issuer, number, place and day, type, text, signature, recipients."""
    must = {"party_title", "agency", "star", "number", "place_date", "signer", "recipients_head", "archive"}
    named = {"subject_under_number", "addressee"} if document.type == "Công văn" else {"type_line", "subject", "rule"}
    assert must | named <= set(document.parts)
    assert {"authority", "office"} & set(document.parts)
    assert {"body", "headings"} & set(document.parts)


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_prints_one_of_each_construction(tmp_path: Path) -> None:
    sample = {document.construction: document for document in DOCUMENTS}
    for document in sample.values():
        (tmp_path / f"{document.name}.docx").write_bytes(document.build())
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", tmp_path]
    subprocess.run([*command, *sorted(tmp_path.glob("*.docx"))], check=True, capture_output=True)
    assert len(list(tmp_path.glob("*.pdf"))) == len(sample)
