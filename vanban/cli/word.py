"""The commands that read a Word file: its text, and the data it was made from."""

import json
import sys
from pathlib import Path

import click

from vanban.cli.console import EDITED, JSON, Command, pack_option
from vanban.messages import marked


@click.command(cls=Command)
@click.argument("file", metavar="TỆP.docx")
@JSON
def show(file: str, as_json: bool) -> None:
    """In chữ của một tệp Word, mỗi đoạn một dòng kèm tên kiểu."""
    from vanban.word.reader import lines_of  # noqa: PLC0415  # lxml is not needed for --help

    lines = lines_of(_read(file))
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
    changes = round_trip.differences(docx, name=file, folder=folder)
    text = data_text(
        round_trip.extract(docx, name=file, folder=folder), as_json=as_json or str(output).endswith(".json")
    )
    for change in changes:
        click.echo(str(change), err=True)
    if output and output != "-":
        put(Path(output), text.encode(), permission(force=force, edited=edited))
        click.echo(output)
    else:
        click.echo(text, nl=False)


def _read(name: str) -> bytes:
    from vanban.word.files import file_bytes  # noqa: PLC0415  # pydantic is not needed for --help

    return sys.stdin.buffer.read() if name == "-" else file_bytes(Path(name))
