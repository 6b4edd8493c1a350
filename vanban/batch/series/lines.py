"""The lines of a file of rows as a stream, each with its number."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from vanban.errors import Diagnostic, InputError, reason
from vanban.intake import DATA, opened, stopping
from vanban.messages import translate as _

_MARK = b"\xef\xbb\xbf"


def lines_of(path: Path) -> Iterator[tuple[int, bytes, str | None]]:
    """Yield number and bytes of each line, and what is wrong with one that is too long to be read."""
    try:
        with os.fdopen(opened(path), "rb", buffering=1 << 20) as file:
            for number in count(1):
                data = file.readline(DATA)
                if not data or stopping.get()():
                    return
                if number == 1 and data[:2] in (b"\xff\xfe", b"\xfe\xff"):
                    message = _("tệp lưu bằng mã UTF-16; hãy lưu lại bằng mã UTF-8 (trong Excel: “CSV UTF-8”)")
                    raise InputError(Diagnostic("encoding", message, file=str(path)))
                fault = None
                if len(data) == DATA and not data.endswith(b"\n"):
                    fault = _("hàng quá lớn; tối đa {n} MB").format(n=DATA // 1_000_000)
                    while (more := file.readline(DATA)) and not more.endswith(b"\n"):
                        if stopping.get()():
                            return
                data = data.removeprefix(_MARK) if number == 1 else data
                if number == 1 and not fault and b"\n" not in data:  # of a file all of whose lines end in CR
                    yield from ((index, line, None) for index, line in enumerate(data.rstrip(b"\r").split(b"\r"), 1))
                    return
                yield number, data.rstrip(b"\r\n"), fault
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> InputError:
    message = _("{path}: không đọc được: {why}").format(path=path, why=reason(error))
    return InputError(message, code="unreadable")
