"""A zip unpacked with care, the same for Word files and workbooks: what comes out is counted, not believed."""

import struct
import zipfile
import zlib
from io import BytesIO

from vanban.errors import InputError
from vanban.intake import PART, PARTS, RATIO, TOTAL
from vanban.messages import translate as _

ZIP_ERRORS = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, struct.error, OSError,
    ValueError,  # its directory points before its begin
)  # fmt: skip
"""What a zip raises that is broken, or of a kind that is not read."""
TRUSTED = 1 << 30
"""To what a file may unpack that somebody answers for."""
_RECORD = b"PK\x01\x02"


def unpacked(data: bytes, label: str, *, trusted: bool = False) -> dict[str, bytes]:
    """Return the parts of a zip by name; ``trusted`` that somebody answers for its size.

    Raises:
        InputError: it hides something, is locked, or would unpack to more than such a file can be.
        zipfile.BadZipFile, …: one of ``ZIP_ERRORS``: it is broken.
    """
    if data.count(_RECORD) > 8 * PARTS:  # a directory that takes more memory than all it tells of
        raise _unsafe(label, _("quá nhiều tệp con"))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        hold_limits(archive, label, trusted=trusted)
        return {info.filename: _part(archive, info) for info in archive.infolist() if not info.is_dir()}


def _part(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return a part, of which no more is unpacked than its size in the directory, which was held to the limits."""
    with archive.open(info) as file:
        data = file.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise zipfile.BadZipFile
    return data


def hold_limits(archive: zipfile.ZipFile, label: str, *, trusted: bool = False) -> None:
    """Look at a zip before anything of it is unpacked.

    Raises:
        InputError: as :func:`unpacked`.
    """
    infos = archive.infolist()
    names = [info.filename.lower() for info in infos]
    size = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    faults = (
        (size > 1 << 20 and size > RATIO * max(packed, 1), _("tỷ lệ nén bất thường")),
        (len(set(names)) != len(names), _("có hai tệp con trùng tên")),
        (
            any(not n or n.startswith("/") or "\\" in n or ".." in n.split("/") for n in names),
            _("tên tệp con không hợp lệ"),
        ),
        (any(info.flag_bits & 1 for info in infos), _("có mật khẩu")),
        (any(info.compress_type not in (0, 8) for info in infos), _("nén theo cách không tệp Office nào dùng")),
    )
    for wrong, what in faults:
        if wrong:
            raise _unsafe(label, what)
    if len(infos) > PARTS and not trusted:
        raise _large(label, _("{name} có {n} tệp con bên trong, nhiều hơn một văn bản bình thường"), n=len(infos))
    part, total = (TRUSTED, TRUSTED) if trusted else (PART, TOTAL)
    if size > total or any(info.file_size > part for info in infos):
        raise _large(label, _("{name} giải nén ra {n} MB, lớn hơn một văn bản bình thường"), n=size >> 20)


def _large(label: str, what: str, n: int) -> InputError:
    told = what.format(name=label, n=n)
    return InputError(_("{told}; nâng giới hạn bằng VANBAN_LIMITS").format(told=told), code="large-zip")


def _unsafe(label: str, what: str) -> InputError:
    return InputError(_("{name} không an toàn để mở: {what}").format(name=label, what=what), code="unsafe-zip")
