"""``vanban cycle`` and ``vanban verify``: a folder of records made into papers, and held together."""

import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import EDITED, JSON, Command, day_of, pack_option, tell
from vanban.errors import Diagnostic, OutputError, Severity
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.word.guard import Found

if TYPE_CHECKING:
    from vanban.book.renewal import Written

_ON = click.option("--on", "day", metavar="NGÀY", help=marked("Tính đến ngày nào (như 30/6/2026); mặc định hôm nay."))


@click.command(cls=Command)
@click.argument("folder", metavar="THƯ_MỤC")
@click.option("-o", "--output", metavar="NƠI_GHI", help=marked("Thư mục để ghi; mặc định giay-to trong THƯ_MỤC."))
@_ON
@click.option("--no-data", is_flag=True, help=marked("Không nhúng dữ liệu nguồn vào tệp Word."))
@click.option("--pdf", is_flag=True, help=marked("Làm thêm bản PDF bằng LibreOffice."))
@click.option("--force", is_flag=True, help=marked("Làm lại mọi giấy tờ từ đầu, không dùng những gì lần trước đã nhớ."))
@click.option(
    "--remind", metavar="TỆP", help=marked("Soạn công văn đôn đốc các nhiệm vụ quá hạn, ghi ra tệp dữ liệu này.")
)
@EDITED
@JSON
@pack_option
def cycle(
    folder: str,
    output: str | None,
    day: str | None,
    no_data: bool,
    pdf: bool,
    force: bool,
    remind: str | None,
    edited: bool,
    as_json: bool,
) -> None:
    """Làm mọi giấy tờ từ một thư mục hồ sơ chi bộ, đảng uỷ; báo việc đến hạn còn thiếu."""
    # pydantic and docxtpl are not needed for --help.
    from vanban.book.cycle import PAPERS  # noqa: PLC0415
    from vanban.book.renewal import make_papers  # noqa: PLC0415

    root = Path(output) if output else Path(folder) / PAPERS
    found, written = make_papers(
        folder, output=root, on=day_of(day, "--on"), data=not no_data, pdf=pdf, fresh=force, overwrite_edited=edited
    )
    tell(written.notes)
    if remind:
        _remind(Path(folder), Path(remind), day, edited=edited)
    if as_json:
        _print((*found.told, *found.due), written)
    else:
        tell((*found.told, *found.due))
        _tell_written(written)
        click.echo(_("{n} giấy tờ trong {path}; {due} việc đến hạn còn thiếu").format(
            n=sum(path.suffix == ".docx" for path in written.there), path=root, due=len(found.due)))  # fmt: skip
    sys.exit(OutputError.exit_code if written.refused or written.failed else 0)


def _remind(folder: Path, path: Path, day: str | None, *, edited: bool) -> None:
    """Write the letter that asks for what is overdue as a data file, where anything is."""
    from vanban.book.given_tasks import reminder  # noqa: PLC0415  # see cycle
    from vanban.packs.scaffold import data_text  # noqa: PLC0415  # the same
    from vanban.word.guard import permission, put  # noqa: PLC0415  # the same

    letter = reminder(folder, day_of(day, "--on") or date.today())  # noqa: DTZ011  # the clerk's own day
    if letter is None:
        click.echo(_("không có nhiệm vụ quá hạn; không soạn công văn đôn đốc"), err=True)
        return
    put(path, data_text(letter, as_json=path.suffix == ".json").encode(), permission(force=False, edited=edited))
    click.echo(str(path), err=True)


def _tell_written(written: "Written") -> None:
    """Print what was not written, each by its name, and how many files were made, renewed, left and refused."""
    from vanban.cli.many import sums  # noqa: PLC0415  # see cycle

    for error in (*written.refused, *written.failed):
        tell(error.diagnostics)
    told = [*sums(written.states, len(written.refused))]
    if written.failed:
        told.append(_("{n} lỗi").format(n=len(written.failed)))
    if told:
        click.echo("; ".join(told))


@click.command(cls=Command)
@click.argument("folder", metavar="THƯ_MỤC")
@_ON
@JSON
@pack_option
def verify(folder: str, day: str | None, as_json: bool) -> None:
    """Đối chiếu hồ sơ và giấy tờ trong một thư mục với nhau và với quy định của thời điểm họp."""
    from vanban.book.cycle import verify as hold  # noqa: PLC0415  # see cycle

    found = hold(folder, on=day_of(day, "--on"))
    wrong = any(item.severity is Severity.ERROR for item in found)
    if as_json:
        _print(found, None)
    else:
        tell(found)
        errors = sum(item.severity is Severity.ERROR for item in found)
        click.echo(_("{errors} mâu thuẫn, {others} điều cần xem").format(errors=errors, others=len(found) - errors))
    sys.exit(1 if wrong else 0)


def _print(found: Iterable[Diagnostic], written: "Written | None") -> None:
    data: dict[str, object] = {}
    if written is not None:
        data = {
            "files": [str(path) for path in written.there],
            **{state.value: written.states.count(state.value) for state in Found},
            "refused": [item.as_dict() for error in written.refused for item in error.diagnostics],
            "failed": [item.as_dict() for error in written.failed for item in error.diagnostics],
        }
    data["findings"] = [item.as_dict() for item in found]
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))
