"""A base file and rows to begin with."""

from tests.conftest import ROOT
from tests.helpers import commands

EXAMPLE = ROOT / "examples/nhieu-van-ban"
BASE = (EXAMPLE / "giay-moi.yaml").read_text(encoding="utf-8")
GUEST = '{"Kính mời": ["Đồng chí %s"]}\n'


def run(*arguments):
    result = commands.run(*arguments)
    assert "Traceback" not in result.output
    assert "lỗi của chương trình" not in result.output
    return result
