import pytest

from tests.conftest import ROOT
from tests.helpers.browser import closed, launched
from tests.helpers.clerk import Clerk
from tests.helpers.desk import Desk
from tests.helpers.stations import desks

OFFICE = """Cơ quan ban hành:
  Tên cơ quan ban hành: Chi bộ thôn Hoa Ban
  Cơ quan cấp trên: Đảng bộ xã Mường Ví Dụ
  Địa danh: Mường Ví Dụ
"""


@pytest.fixture
def folder(tmp_path):
    """A folder of an office, with a draft and a file beside the folder that is none of its own."""
    made = tmp_path / "van-ban"
    made.mkdir()
    (made / "vanban.yaml").write_text(OFFICE, encoding="utf-8")
    plan = (ROOT / "vanban/templates/plan/example.yaml").read_bytes()
    (made / "ke-hoach.yaml").write_bytes(plan)
    (tmp_path / "ngoai.yaml").write_bytes(plan.replace(b"form: ", b"# BI MAT\nform: "))
    return made


@pytest.fixture
def start(tmp_path):
    """Start desks, each ended when the test is."""
    started = []

    def begun(folder, *options, **how):
        started.append(Desk(folder, tmp_path, *options, **how))
        return started[-1]

    yield begun
    for desk in started:
        desk.end()


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """One desk for all tests of a module that leave it as it is."""
    place = tmp_path_factory.mktemp("desk")
    made = place / "van-ban"
    made.mkdir()
    (made / "vanban.yaml").write_text(OFFICE, encoding="utf-8")
    (made / "ke-hoach.yaml").write_bytes((ROOT / "vanban/templates/plan/example.yaml").read_bytes())
    (place / "ngoai.txt").write_text("BÍ MẬT", encoding="utf-8")
    opened = Desk(made, place)
    opened.folder = made
    yield opened
    opened.end()


@pytest.fixture(scope="module")
def all_desks(tmp_path_factory):
    """The desks that the pages of ``STATIONS`` belong to."""
    found = desks(tmp_path_factory.mktemp("desks"))
    yield found
    for each in (found.full, found.empty, found.young, found.shown):
        each.end()


@pytest.fixture(scope="module")
def chromium():
    return launched()


@pytest.fixture
def clerk(chromium, start, folder):
    """A clerk before the desk of a folder."""
    found = Clerk(chromium, start(folder))
    found.folder = folder
    yield found
    found.close()


@pytest.fixture(scope="module", autouse=True)
def _end_of_the_browser():
    yield
    closed()
