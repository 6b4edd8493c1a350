"""Nothing given is lost without a word: see :mod:`tests.account`.

A sample of the scalars is tried; all of them with ``VANBAN_WHOLE=1``.
"""

import os
import shutil
import zlib

import pytest

from tests import account
from tests.conftest import FORM_EXAMPLES, ROOT

WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
SHARE = 1 if WHOLE else 9
CASES = [(path, reader) for path in FORM_EXAMPLES for reader in account.WRITERS]


def test_at_most_fifteen_exceptions():
    assert len(account.EXCEPTIONS) <= 15
    assert all(account.EXCEPTIONS.values())


@pytest.mark.parametrize(("path", "reader"), CASES, ids=[f"{path.parent.name}-{reader}" for path, reader in CASES])
def test_each_scalar_is_printed_or_told(path, reader, tmp_path):
    write = account.WRITERS[reader]
    shutil.copytree(ROOT / "vanban/rubrics", tmp_path / "rubrics", dirs_exist_ok=True)
    tree = account.plain_tree(path.read_text(encoding="utf-8"))
    before = account.outcome(write(tree, tmp_path))
    assert before.lines is not None, before.told
    faults = []
    for key, value in account.scalars(tree):
        if zlib.crc32(f"{reader}{key}".encode()) % SHARE == 0:
            faults += [text] if (text := account.fault(tree, key, value, before, write, tmp_path)) else []
    assert not faults, "\n".join(faults)
