"""Two runs of one command in one folder at one time: each succeeds or says why not, and every file is whole."""

import os

import pytest

from tests.helpers.errands import BOOK, ERRANDS, PDF, children_of, contents, until
from vanban.errors import Exit

TIMES = 20 if os.environ.get("VANBAN_WHOLE") else 1
REFUSALS = (
    "đã có; chưa được phép ghi đè",
    "đã có; sổ không bị ghi đè",
    "một lần chạy khác đang ghi báo cáo này",
    "đã được một chương trình khác sửa",
)


@pytest.mark.parametrize("errand", [*ERRANDS, pytest.param(PDF, marks=pytest.mark.office)], ids=lambda one: one.name)
def test_at_once(errand, tmp_path):
    alone = errand.prepared(tmp_path / "alone")
    assert errand.run(alone).exit_code == errand.code
    wanted = contents(alone)
    for number in range(TIMES):
        folder = errand.prepared(tmp_path / f"n{number}")
        runs = [errand.start(folder, tmp_path / f"t{number}{which}") for which in "ab"]
        told = [(*run.communicate(timeout=120), run.returncode) for run in runs]
        until(lambda: not children_of(folder))  # noqa: B023  # called at once
        ended = [code for _out, _err, code in told]
        assert errand.code in ended, told
        for out, err, code in told:
            assert code == errand.code or (code == Exit.OUTPUT and any(words in err for words in REFUSALS)), out + err
        assert contents(folder) == wanted
        assert errand is not BOOK or sorted(ended) == [0, Exit.OUTPUT]
        again = errand.run(folder)
        assert again.exit_code == (Exit.OUTPUT if errand is BOOK else errand.code), again.output
        assert contents(folder) == wanted
        assert not list(tmp_path.glob(f"t{number}*/*"))
