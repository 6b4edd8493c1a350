"""What axe-core holds against each page of the desk, as it is seen at once and at 200 %."""

import pytest

from tests.helpers.axe import complaints
from tests.helpers.browser import browser, picture
from tests.helpers.stations import STATIONS, Station
from vanban.desk import program

pytestmark = [pytest.mark.browser, pytest.mark.axe]


@pytest.mark.parametrize("zoom", [1, 2])
@pytest.mark.parametrize("name", STATIONS)
def test_nothing_is_held_against_a_page(all_desks, name, zoom):
    with browser(zoom=zoom) as page:
        at = Station(page, all_desks)
        STATIONS[name](at)
        picture(page, f"{name}-{zoom}")
        assert complaints(page) == []


def test_nothing_is_held_against_the_page_that_says_what_to_install(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("VANBAN_CACHE", str(tmp_path))
    monkeypatch.setattr(program, "NEEDED", ("uvicorn", "there_is_none"))
    assert program.open_desk(tmp_path, browser=False) == 1
    with browser() as page:
        page.goto(capsys.readouterr().out.splitlines()[0])
        assert "there_is_none" in page.inner_text("main")
        assert "uvicorn" not in page.inner_text("main")
        assert complaints(page) == []
