"""Tests that need LibreOffice skip with one loud line where it is missing, and fail where it is required."""

import os

import pytest

from vanban.pdf import find_soffice


def pytest_collection_modifyitems(items):
    if find_soffice() or os.environ.get("VANBAN_REQUIRE_OFFICE") == "1":
        return
    for item in items:
        if item.get_closest_marker("office"):
            item.add_marker(pytest.mark.skip(reason="LibreOffice is missing"))


def pytest_terminal_summary(terminalreporter):
    if not find_soffice():
        terminalreporter.write_line("!!! LibreOffice is missing: the printed page was NOT measured", red=True)
