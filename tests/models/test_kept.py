"""Models kept between runs validate as the ones built from their annotations, and never stand in the way."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

SCRIPT = """
import hashlib, sys
import vanban
made = hashlib.sha256()
for form in vanban.forms():
    for path in form.examples() if form.card.model else ():  # models made from a form.yaml are built at each start
        made.update(vanban.render(vanban.load(path)))
try:
    vanban.load(sys.argv[1])
except vanban.InputError as error:
    made.update(str(error).encode())
print(made.hexdigest(), "pydantic.plugin._loader" in sys.modules)
"""


@pytest.fixture
def run(tmp_path):
    """Return a run of a script whose compiled modules lie in a folder of their own, and that folder."""
    wrong = tmp_path / "sai.yaml"
    wrong.write_text("form: plan\nSố: x y\nKhoá lạ: 1\nNgày ban hành: 99/99/2026\n", encoding="utf-8")
    cache = tmp_path / "cache"

    def run(script=SCRIPT, **environment):
        known = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = known | {"PYTHONPYCACHEPREFIX": str(cache)} | environment
        command = [sys.executable, "-c", script, str(wrong)]
        return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment).stdout

    return run, cache


def text_and_built(output):
    text, built = output.split()
    return text, built == "True"


def test_what_was_kept_says_the_same(run):
    start, cache = run
    first, built = text_and_built(start())
    assert built
    kept = {path.name.split(".")[-2] for path in cache.rglob("*.kept")}
    assert {"Plan", "Minutes", "QuarterlyReport", "ScoringSheet"} <= kept
    second, built = text_and_built(start())
    assert not built
    assert first == second


def test_what_cannot_be_used_is_built_anew(run):
    start, cache = run
    first, _built = text_and_built(start())
    for number, path in enumerate(sorted(cache.rglob("*.kept"))):
        path.write_bytes([b"", b"no pickle", path.read_bytes()[:100]][number % 3])
    again, built = text_and_built(start())
    assert built
    assert again == first
    assert text_and_built(start()) == (first, False)


def test_nothing_is_kept_where_python_keeps_nothing(run):
    start, cache = run
    _text, built = text_and_built(start(PYTHONDONTWRITEBYTECODE="1"))
    assert built
    assert list(cache.rglob("*.kept")) == []


def test_the_schema_for_editors_is_whole_whatever_was_kept(run):
    start, cache = run
    schema = "import json, vanban; print(json.dumps(vanban.schema('plan')))"
    used = f"import vanban; vanban.load('vanban/templates/plan/example.yaml'); {schema}"
    assert start(used) == start(used) == start(schema)
    assert list(cache.rglob("*.Plan.kept"))
