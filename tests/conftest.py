"""Shared fixtures; tests that need LibreOffice skip with one loud line where it is missing, and fail where required."""

import os
from pathlib import Path

import pytest

from tests.helpers.readers import missing
from vanban.messages import use_language
from vanban.word.pdf import find_soffice

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted(
    path
    for pattern in ("examples/ke-hoach*/*.md", "examples/chi-bo/*.yaml", "examples/chi-bo/*/*.yaml")
    for path in ROOT.glob(pattern)
    if path.name != "vanban.yaml"
)
FORM_EXAMPLES = sorted(ROOT.glob("vanban/templates/*/example.yaml"))
FORM_IDS = {
    "agenda", "attendance-list", "invitation", "lessons-notice", "minutes", "model-meeting-plan",
    "model-meeting-report", "observer-report", "period-summary", "plan", "quarterly-report", "rating-summary",
    "resolution", "schedule-notice", "scoring-sheet", "theme-plan",
}  # fmt: skip
MINUTES, PLAN_EXAMPLE, SHEET = (
    ROOT / f"vanban/templates/{form}/example.yaml" for form in ("minutes", "plan", "scoring-sheet")
)


def pytest_collection_modifyitems(items):
    if os.environ.get("VANBAN_REQUIRE_OFFICE") == "1":
        return
    lacking = {"office": [] if find_soffice() else ["LibreOffice"], "readers": missing()}
    for item in items:
        for marker, programs in lacking.items():
            if programs and item.get_closest_marker(marker):
                item.add_marker(pytest.mark.skip(reason=f"missing: {', '.join(programs)}"))


def pytest_terminal_summary(terminalreporter):
    if not find_soffice():
        terminalreporter.write_line("!!! LibreOffice is missing: the printed page was NOT measured", red=True)
    if programs := missing():
        told = f"!!! {', '.join(programs)} missing: that all programs read the same words was NOT looked at"
        terminalreporter.write_line(told, red=True)


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
