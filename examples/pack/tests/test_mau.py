"""Kiểm cả bộ mẫu bằng một lệnh."""

from pathlib import Path

from vanban.testing import prove_pack


def test_the_pack():
    prove_pack(Path(__file__).parent.parent / "mau_chi_bo")
