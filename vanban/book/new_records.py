"""Records from nothing: the files of a cell, a meeting, a year and a committee to fill in."""

from datetime import date
from typing import NamedTuple

from vanban.book.cell import Cell, Member
from vanban.book.committee import Committee
from vanban.book.entries import MeetingEntry, YearEntry
from vanban.book.folder import CELL, COMMITTEE, MEETINGS, YEARS
from vanban.errors import InputError
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.models.base import Record
from vanban.packs.blank import blank_lines, examples_of
from vanban.text.language import fold


class Begun(NamedTuple):
    """A kind of record: its model, and what stands at the head of its file."""

    model: type[Record]
    title: str


RECORDS = {
    "chi bo": Begun(Cell, marked("Chi bộ và đảng viên; số người của mọi giấy tờ tính từ danh sách này")),
    "ky hop": Begun(MeetingEntry, marked("Một kỳ họp; mỗi kỳ một tệp trong thư mục ky-hop")),
    "nam": Begun(YearEntry, marked("Chuyên đề và phần lời của báo cáo trong năm")),
    "dang uy": Begun(Committee, marked("Đảng uỷ; thư mục của các chi bộ nằm bên trong")),
}


_MEMBER = ("name", "office", "since", "probationary", "official_on")
"""What most members' lines need."""


def record_file(name: str, today: date) -> str | None:
    """Return where the file of a record begins to lie, or nothing for a name that is no record."""
    return {
        "chi bo": CELL,
        "ky hop": f"{MEETINGS}/{today:%Y-%m}.yaml",
        "nam": f"{YEARS}{today.year}.yaml",
        "dang uy": COMMITTEE,
    }.get(fold(name))


def new_record(name: str, year: str = "") -> str:
    """Return the text of a new record's file, with blanks and comments.

    Args:
        name: What is recorded, as ``vanban new --record`` calls it: ``chi bộ``, ``thường kỳ``; accents are not needed.
        year: The year that the file's name tells, for the record of a year.

    Raises:
        InputError: there is no such record (``record-unknown``).
    """
    begun, examples = RECORDS[known(name)], {}
    if begun.model is Cell:
        members = examples_of(Member)
        examples["members"] = [{key: members[key] for key in _MEMBER}]
    head = [
        f"# {_(begun.title)}",
        "# " + _("Điền sau dấu hai chấm, mục nào không có thì để trống; dòng bắt đầu bằng # không in ra."),
        "",
    ]
    lines = blank_lines(begun.model, examples_of(begun.model) | examples, {}, frame=())
    if begun.model is YearEntry and year:
        lines[lines.index("Năm:")] = f"Năm: {year}"
    return "\n".join([*head, *lines]) + "\n"


def known(kind: str) -> str:
    """Return the name of a kind of record without accents.

    Raises:
        InputError: there is none of that name.
    """
    if fold(kind) not in RECORDS:
        message = _("không có loại hồ sơ “{name}”; có: {known}")
        listed = ", ".join(sorted(name.replace(" ", "-") for name in RECORDS))
        raise InputError(message.format(name=kind, known=listed), code="record-unknown")
    return fold(kind)
