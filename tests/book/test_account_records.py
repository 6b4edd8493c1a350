"""Nothing that stands in a folder of records is lost without a word: each scalar of each file, held to account.

A sample of the scalars is tried; all of them with ``VANBAN_WHOLE=1``.
"""

import os
import shutil
import zlib
from datetime import date

import pytest
import yaml

import vanban
from tests.conftest import ROOT
from tests.helpers import account
from tests.helpers.account import Outcome
from vanban.errors import InputError
from vanban.word.reader import lines_of

FOLDER = ROOT / "examples/sinh-hoat-mau-2024"
FILES = sorted(path.relative_to(FOLDER) for path in FOLDER.rglob("*.yaml") if path.name != "vanban.yaml")
WHOLE = os.environ.get("VANBAN_WHOLE") == "1"
SHARE = 1 if WHOLE else 23
ON = date(2024, 3, 31)

EXCEPTIONS = {
    "Cơ quan ban hành.Cấp": "says what the body is, for symbols and the checker",
    "issuer.level": "the same",
    "Đảng viên.Miễn từ": "a day among those of a long time; who is exempt on the day of a meeting is printed",
    "Đảng viên.Dự bị": "told by the day of recognition as well",
    "Đảng viên.Chính thức từ": "behind all meetings of this folder",
}
"""Fields that may stay without a trace on any paper, and why."""


def outcome(folder):
    try:
        found = vanban.cycle(folder, on=ON)
        texts = [line.text for paper in found.papers for line in lines_of(vanban.render(paper.document))]
        told = (*found.told, *found.due, *vanban.verify(folder, on=ON))
    except InputError as error:
        return Outcome(None, error.diagnostics)
    return Outcome(tuple(part for text in texts for part in text.split("⏎")), told)


@pytest.mark.parametrize("name", FILES, ids=str)
def test_each_scalar_of_a_record_is_printed_or_told(name, tmp_path):
    folder = shutil.copytree(FOLDER, tmp_path / "ho-so")
    tree = account.plain_tree((folder / name).read_text(encoding="utf-8"))

    def write(changed, _folder):
        (folder / name).write_text(yaml.safe_dump(changed, allow_unicode=True, sort_keys=False), encoding="utf-8")
        return folder

    before = outcome(write(tree, folder))
    assert before.lines is not None, before.told
    faults = []
    for key, value in account.scalars(tree):
        names = ".".join(str(part) for part in key if isinstance(part, str))
        if names in EXCEPTIONS or zlib.crc32(f"{name}{key}".encode()) % SHARE:
            continue
        if text := account.fault(tree, key, value, before, write, folder, outcome):
            faults.append(text)
    assert not faults, "\n".join(faults)
