"""Whatever comes in, what comes out is a result, or an error that says what to do: see ``fuzz/targets.py``.

Each target is tried with changed copies of the project's own examples, and with what a fuzzer once found. The number of
cases is ``VANBAN_EXAMPLES``; ``fuzz/run.py`` goes on from there for as long as one likes.
"""

import importlib.util
import os
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT

EXAMPLES = int(os.environ.get("VANBAN_EXAMPLES", "25"))
KEPT = sorted(path for path in (ROOT / "fuzz" / "kept").glob("*/*") if path.is_file())
PIECES = ("\u200b", "\xa0", "\u3164", "½", "１", "ế", "\U0001f600", "\u2028", "⏎", "\r", "\n", "\t", "\0", "\ufeff")
SIGNS = (
    "<",
    "&",
    "&amp;",
    "]]>",
    "{{",
    "}}",
    "{%",
    "|",
    ": ",
    "- ",
    "#",
    "[",
    '"',
    "'",
    "\\",
    "*",
    "&a",
    "*a",
    "!!",
    "./.",
)


def load():
    spec = importlib.util.spec_from_file_location("fuzz_targets", ROOT / "fuzz" / "targets.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


targets = load()


@cache
def seeds(name):
    return list(targets.seeds(name))


@st.composite
def changed(draw, name):
    seed = draw(st.sampled_from(seeds(name)))
    for _time in range(draw(st.integers(0, 4))):
        seed = targets.reshaped(seed, draw(st.randoms(use_true_random=True)))
    data = bytearray(seed)
    for _time in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        other = draw(st.integers(0, len(data)))
        way = draw(st.sampled_from(("put", "sign", "cut", "copy", "byte")))
        if way == "put":
            data[at:at] = draw(st.sampled_from(PIECES)).encode()
        elif way == "sign":
            data[at:at] = draw(st.sampled_from(SIGNS)).encode()
        elif way == "cut":
            del data[at : at + draw(st.integers(1, 40))]
        elif way == "copy":
            data[at:at] = data[other : other + draw(st.integers(1, 60))]
        elif data:
            data[min(at, len(data) - 1)] = draw(st.integers(0, 255))
    return bytes(data)


@pytest.mark.parametrize("name", targets.TARGETS)
def test_no_bytes_bring_it_down(name):
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(changed(name))
    def hold(data):
        targets.TARGETS[name](data)

    hold()


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_once_brought_it_down_does_so_no_more(path):
    targets.TARGETS[path.parent.name](path.read_bytes())
