"""Stands in for the streams that whoever started the program has closed."""

import os
import sys
from io import RawIOBase, TextIOWrapper
from typing import Any


class Closed(RawIOBase):
    """An output that leads nowhere, and knows whether anything was printed that is lost."""

    lost = False

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.lost = True
        return len(data)


def stand_in() -> Closed | None:
    """Put something in the place of each closed stream; return what stands for the output, where that is one."""
    closed = Closed() if sys.stdout is None else None
    if closed:
        sys.stdout = TextIOWrapper(closed, encoding="utf-8")
    for name, mode in (("stdin", "r"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  # for as long as we run
    return closed
