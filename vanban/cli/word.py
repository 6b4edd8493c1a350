"""The commands that read a Word file: its text, and the data it was made from."""

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from vanban.cli.console import EDITED, JSON, Command, pack_option, tell
from vanban.errors import DataError, Diagnostic, VanbanError
from vanban.messages import marked


@click.command(cls=Command)
@click.argument("file", metavar="TỆP.docx")
@JSON
def show(file: str, as_json: bool) -> None:
    """In chữ của một tệp Word, mỗi đoạn một dòng kèm tên kiểu."""
    from vanban.word.reader import lines_of  # noqa: PLC0415  # lxml is not needed for --help

    lines = lines_of(_read(file), file)
    if as_json:
        rows = [{"style": line.style, "text": line.text, "place": line.place} for line in lines]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for line in lines:
        click.echo(str(line))


@click.command(cls=Command)
@click.argument("file", metavar="TỆP.docx")
@click.option("-o", "--output", metavar="TỆP", help=marked("Tệp .yaml hoặc .json để ghi; không có thì in ra màn hình."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))
@EDITED
@JSON
@pack_option
def extract(file: str, output: str | None, force: bool, edited: bool, as_json: bool) -> None:
    """Lấy lại dữ liệu từ một tệp Word do vanban tạo, và báo chỗ đã sửa tay."""
    from vanban.documents import round_trip  # noqa: PLC0415  # pydantic is not needed for --help
    from vanban.packs.scaffold import data_text  # noqa: PLC0415  # the same
    from vanban.surroundings import here  # noqa: PLC0415  # the same
    from vanban.word.guard import permission, put  # noqa: PLC0415  # the same

    docx, folder = _read(file), here() if file == "-" else Path(file).absolute().parent
    as_json = as_json or str(output).endswith(".json")
    code = 0
    told: Iterable[Diagnostic]
    try:
        told = round_trip.differences(docx, name=file, folder=folder)
        text = data_text(round_trip.extract(docx, name=file, folder=folder), as_json=as_json)
    except DataError as error:
        told, text, code = error.diagnostics, _unfitting(error.data, folder, as_json=as_json), error.exit_code
    tell(told)
    if output and output != "-":
        put(Path(output), text.encode(), permission(force=force, edited=edited))
        click.echo(output)
    else:
        click.echo(text, nl=False)
    sys.exit(code)


def _unfitting(data: dict[str, Any], folder: Path | None, *, as_json: bool) -> str:
    """Return data that do not fit their form, as a file that can be mended."""
    from vanban.packs.catalogue import get_form  # noqa: PLC0415  # see extract
    from vanban.packs.scaffold import written  # noqa: PLC0415  # the same

    model = None
    with suppress(VanbanError):  # the form is not there: told with the data
        model = get_form(data["form"], folder).model
    return written(data, model, as_json=as_json)


def _read(name: str) -> bytes:
    from vanban.word.files import file_bytes, whence  # noqa: PLC0415  # pydantic is not needed for --help

    return whence(sys.stdin.buffer, "-").data if name == "-" else file_bytes(Path(name))
