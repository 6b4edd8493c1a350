"""``vanban cycle`` and ``vanban verify``: a folder of records made into papers, and held together."""

import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from vanban.console import JSON, Command, pack_option
from vanban.errors import Diagnostic, InputError, OutputError, Severity
from vanban.messages import marked
from vanban.messages import translate as _

_ON = click.option("--on", "day", metavar="NGÀY", help=marked("Tính đến ngày nào (như 30/6/2026); mặc định hôm nay."))


@click.command(cls=Command)
@click.argument("folder", metavar="THƯ_MỤC")
@click.option("-o", "--output", metavar="NƠI_GHI", help=marked("Thư mục để ghi; mặc định giay-to trong THƯ_MỤC."))
@_ON
@click.option("--no-data", is_flag=True, help=marked("Không nhúng dữ liệu nguồn vào tệp Word."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))
@JSON
@pack_option
def cycle(folder: str, output: str | None, day: str | None, no_data: bool, force: bool, as_json: bool) -> None:
    """Làm mọi giấy tờ từ một thư mục hồ sơ chi bộ, đảng uỷ; báo việc đến hạn còn thiếu."""
    # pydantic and docxtpl are not needed for --help.
    from vanban.book.cycle import PAPERS  # noqa: PLC0415
    from vanban.book.cycle import cycle as make  # noqa: PLC0415
    from vanban.files import write_atomic  # noqa: PLC0415
    from vanban.rendering import render  # noqa: PLC0415

    found = make(folder, on=_day(day))
    root = Path(output) if output else Path(folder) / PAPERS
    made = [(root / f"{paper.name}.docx", paper.document) for paper in found.papers]
    if not force and (there := [path for path, _document in made if path.exists()]):
        message = _("{path} và {n} tệp khác đã có; dùng --force nếu muốn ghi đè")
        raise OutputError(message.format(path=there[0], n=len(there) - 1), code="exists")
    for path, document in made:
        write_atomic(path, render(document, data=not no_data), overwrite=force)
    if as_json:
        _print((*found.told, *found.due), [str(path) for path, _document in made])
        return
    _tell((*found.told, *found.due))
    click.echo(_("{n} giấy tờ trong {path}; {due} việc đến hạn còn thiếu").format(
        n=len(made), path=root, due=len(found.due)))  # fmt: skip


@click.command(cls=Command)
@click.argument("folder", metavar="THƯ_MỤC")
@_ON
@JSON
@pack_option
def verify(folder: str, day: str | None, as_json: bool) -> None:
    """Đối chiếu hồ sơ và giấy tờ trong một thư mục với nhau và với quy định của thời điểm họp."""
    from vanban.book.cycle import verify as hold  # noqa: PLC0415  # see cycle

    found = hold(folder, on=_day(day))
    wrong = any(item.severity is Severity.ERROR for item in found)
    if as_json:
        _print(found, None)
    else:
        _tell(found)
        errors = sum(item.severity is Severity.ERROR for item in found)
        click.echo(_("{errors} mâu thuẫn, {others} điều cần xem").format(errors=errors, others=len(found) - errors))
    sys.exit(1 if wrong else 0)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    from pydantic_core import PydanticCustomError  # noqa: PLC0415  # see cycle

    from vanban.models.values import whole_day  # noqa: PLC0415  # the same

    try:
        return whole_day(text)
    except PydanticCustomError as error:
        raise InputError(f"--on: {error.message()}", code="date") from None


def _tell(found: Iterable[Diagnostic]) -> None:
    for item in found:
        click.echo(str(item), err=True)


def _print(found: Iterable[Diagnostic], files: list[str] | None) -> None:
    data: dict[str, object] = {} if files is None else {"files": files}
    data["findings"] = [item.as_dict() for item in found]
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))
