"""LibreOffice opens every form's paper, saves it again, and another reader finds the same words in it."""

import subprocess

import mammoth
import pytest

import vanban
from tests.conftest import FORM_EXAMPLES
from vanban.word.office import find_soffice


def words(path):
    """Return the words of the text; the number of a page in its header is the program's own."""
    with path.open("rb") as file:
        return mammoth.extract_raw_text(file).value.split()


@pytest.mark.office
def test_what_libreoffice_saves_again_has_the_same_words(tmp_path):
    """HD 05 and HD 36: a document keeps its words whichever program saves it."""
    again, made = tmp_path / "again", []
    for standard in ("hd05", "hd36"):
        for example in FORM_EXAMPLES:
            path = tmp_path / f"{example.parent.name}-{standard}.docx"
            path.write_bytes(vanban.render(vanban.load(example), standard=standard))
            made.append(path)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [find_soffice(), profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(again)]
    subprocess.run([*command, *map(str, made)], check=True, capture_output=True, timeout=300)
    assert len(made) == 2 * len(FORM_EXAMPLES)
    for path in made:
        assert words(again / path.name) == words(path), path.name
