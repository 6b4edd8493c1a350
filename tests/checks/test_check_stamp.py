"""The stamp of an official copy, as a rule of the check sees it."""

import pytest

import vanban
from tests.conftest import ROOT
from vanban import models
from vanban.word.package import read_parts, write_parts


@pytest.fixture(scope="module")
def copied():
    document = vanban.load(ROOT / "vanban/templates/transfer-slip/example.yaml")
    note = {
        "form": "sao y",
        "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "place": "Mường Ví Dụ"},
        "number": "3",
        "date": "05/7/2026",
        "recipients": ["Các chi bộ trực thuộc"],
        "signature": {"office": "Chánh Văn phòng", "name": "Lê Thị B"},
    }
    return vanban.official_copy(vanban.render(document), models.CopyNote.model_validate(note))


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("Hình thức sao", "Hình thức sao", set()),
        ('w:val="26"', 'w:val="30"', {"copy-stamp/heading"}),
        ("Hình thức sao", "Sao", {"copy-stamp/field"}),
    ],
)
def test_a_wrong_stamp_is_told(copied, old, new, codes):
    parts = read_parts(copied)
    parts["word/document.xml"] = parts["word/document.xml"].replace(old.encode(), new.encode())
    assert {finding.code for finding in vanban.check(write_parts(parts))} == codes
