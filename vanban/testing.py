"""For the tests of a pack: one call proves every form in it.

::

    from vanban.testing import prove_pack

    def test_the_pack():
        prove_pack("src/my_pack")

With ``VANBAN_UPDATE_GOLDEN=1`` in the environment the golden texts are written anew.
"""

import difflib
import json
import os
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from vanban.checks.report import line
from vanban.documents.rendering import render
from vanban.packs.form import Form, read_form
from vanban.packs.pack import Pack, Rank, packs_of
from vanban.packs.schema import schema_of
from vanban.word.reader import lines_of
from vanban.workshop.pack_check import check_pack
from vanban.workshop.template_check import claimed, loaded_examples

__all__ = ["prove_form", "prove_pack"]

UPDATE = "VANBAN_UPDATE_GOLDEN"


def prove_pack(root: str | Path, *, update: bool | None = None) -> None:
    """Hold every form of a pack to what a built-in form is held to.

    Its check finds nothing, not even a warning; every example renders in every standard that the form claims, twice to
    the same bytes, and its text is that of ``golden.txt`` (``golden-2.txt`` for ``example-2.yaml``); the schema is
    valid. The files of data in the pack are read as well.

    Args:
        root: The folder of the pack.
        update: Whether golden texts are written, not compared; where it is not said, ``VANBAN_UPDATE_GOLDEN=1`` in the
            environment says so.

    Raises:
        AssertionError: everything that does not hold, a line each.
    """
    folder = Path(root)
    report = check_pack(folder)
    wrong = [str(item) for item in report.diagnostics]
    for item in report.forms:
        wrong += [f"{finding.file}:{line(finding)}" for finding in item.findings]
        wrong += [str(diagnostic) for diagnostic in item.diagnostics]
    if not wrong:
        renew = os.environ.get(UPDATE) == "1" if update is None else update
        for path in Pack(folder.resolve(), Rank.OFFICE).forms():
            wrong += prove_form(read_form(path), update=renew)
    if wrong:
        raise AssertionError("\n".join(wrong))


def prove_form(form: Form, *, update: bool = False) -> Iterator[str]:
    """Yield what does not hold of the prints and the schema of one form.

    Args:
        form: One of :func:`vanban.forms`.
        update: Whether golden texts are written, not compared.

    Raises:
        InputError: an example cannot be loaded.
        TemplateError: the form's template is at fault.
    """
    with packs_of([form.folder]) if form.rank is Rank.OFFICE else nullcontext():
        for path, document in zip(form.examples(), loaded_examples(form), strict=True):
            for standard in claimed(form):
                if render(document, standard=standard.id) != render(document, standard=standard.id):
                    yield f"{path}: {standard.id}: two renders differ"
            text = "".join(f"{item}\n" for item in lines_of(render(document)))
            yield from _golden(path.with_name(path.stem.replace("example", "golden") + ".txt"), text, update=update)
    yield from _schema(form)


def _golden(path: Path, text: str, *, update: bool) -> Iterator[str]:
    if update:
        path.write_text(text, encoding="utf-8")
        return
    if not path.is_file():
        yield f"{path}: missing; run once with {UPDATE}=1"
        return
    was = path.read_text(encoding="utf-8")
    yield from difflib.unified_diff(was.splitlines(), text.splitlines(), str(path), "now", lineterm="", n=0)


def _schema(form: Form) -> Iterator[str]:
    schemas = [schema_of(form, "en"), schema_of(form, "vi")]
    json.dumps(schemas)
    try:
        from jsonschema import Draft202012Validator, SchemaError  # noqa: PLC0415  # held where it is installed
    except ImportError:
        return
    for schema in schemas:
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            yield f"{form.folder}: schema: {error.message}"
