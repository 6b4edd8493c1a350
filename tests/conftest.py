"""Shared fixtures; tests that need LibreOffice skip with one loud line where it is missing, and fail where required."""

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.helpers.ajv import find_ajv
from tests.helpers.axe import find_axe
from tests.helpers.browser import find_chromium
from tests.helpers.disk import mounts
from tests.helpers.pyright import find_pyright
from tests.helpers.readers import missing
from tests.helpers.referee import find_validator
from vanban.messages import use_language
from vanban.word.office import find_soffice

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted(
    path
    for pattern in (
        "examples/ke-hoach*/*.md",
        "examples/chi-bo/*.yaml",
        "examples/chi-bo/*/*.yaml",
        "examples/van-ban/*.yaml",
    )
    for path in ROOT.glob(pattern)
    if path.name != "vanban.yaml"
)
FORM_EXAMPLES = sorted(ROOT.glob("vanban/templates/*/example.yaml"))
FORM_IDS = {
    "agenda", "attendance-list", "conclusions", "conference-minutes", "decision", "document", "invitation",
    "lessons-notice", "letter", "minutes", "model-meeting-plan", "model-meeting-report", "observer-report",
    "outgoing-register", "period-summary", "plan", "quarterly-report", "rating-summary", "regulation", "resolution",
    "schedule-notice", "scoring-sheet", "theme-plan",
    "certificate", "courtesy-letter", "dispatch-slip", "introduction-letter", "leave-permit", "meeting-invitation",
    "opinion-slip", "opinion-summary", "transfer-slip", "travel-order",
}  # fmt: skip
RUBRIC_IDS = ("an-phu-2025", "hd42-2025", "qd14-2018")
MINUTES, PLAN_EXAMPLE, SHEET = (
    ROOT / f"vanban/templates/{form}/example.yaml" for form in ("minutes", "plan", "scoring-sheet")
)


JUDGES = {
    "office": (find_soffice, "LibreOffice is missing", "the printed page was NOT measured"),
    "readers": (
        lambda: not missing(),
        "other readers of Word files are missing",
        "that all read the same words was NOT looked at",
    ),
    "types": (
        lambda: find_spec("mypy") and find_pyright(),
        "mypy or pyright is missing (.ci/run installs them)",
        "the program of a typed caller was NOT read by them",
    ),
    "web": (
        lambda: find_spec("fastapi") and find_spec("httpx"),
        "FastAPI or httpx is missing",
        "the example of a server was NOT run",
    ),
    "browser": (
        find_chromium,
        "Chromium or playwright is missing (.ci/run installs them)",
        "the desk's pages were NOT used as a clerk does",
    ),
    "ajv": (find_ajv, "ajv is missing (.ci/run installs it)", "no schema was judged by it"),
    "axe": (find_axe, "axe-core is missing (.ci/run installs it)", "no page of the desk was judged by it"),
    "mount": (
        mounts,
        "no file system can be mounted (root may)",
        "what a full disk does was NOT tried, but by a limit",
    ),
    "referee": (find_validator, "the Open XML SDK is missing (.ci/run installs it)", "no file was judged by it"),
}
"""What foreign programs the marked tests need: how one is found, why a test skips, what was not done without it."""

REQUIRED = {"types": "VANBAN_REQUIRE_TYPES", "mount": "VANBAN_REQUIRE_MOUNT"}
"""What must be set for the others to be there, where it is not LibreOffice's."""


def pytest_collection_modifyitems(items):
    for mark, (find, why, _left) in JUDGES.items():
        required = REQUIRED.get(mark, "VANBAN_REQUIRE_OFFICE")
        if os.environ.get(required) != "1" and not find():
            for item in items:
                if item.get_closest_marker(mark):
                    item.add_marker(pytest.mark.skip(reason=why))


def pytest_terminal_summary(terminalreporter):
    for find, why, left in JUDGES.values():
        if not find():
            terminalreporter.write_line(f"!!! {why}: {left}", red=True)


@pytest.fixture(autouse=True)
def _vietnamese():
    """Each test begins in the source language, whatever the one before it chose."""
    use_language("vi")


@pytest.fixture
def write(tmp_path):
    """Write a file into the test's own folder and return its path."""

    def do(name, text):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return do
