"""What axe-core holds against each page of the desk, as it is seen at once and at 200 %."""

import pytest

from tests.helpers.axe import complaints
from tests.helpers.browser import browser, picture
from tests.helpers.stations import STATIONS, Station

pytestmark = [pytest.mark.browser, pytest.mark.axe]


@pytest.mark.parametrize("zoom", [1, 2])
@pytest.mark.parametrize("name", STATIONS)
def test_nothing_is_held_against_a_page(all_desks, name, zoom):
    with browser(zoom=zoom) as page:
        at = Station(page, all_desks)
        STATIONS[name](at)
        picture(page, f"{name}-{zoom}")
        assert complaints(page) == []
