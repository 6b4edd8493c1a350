"""``vanban copy``: an official copy of a Word file."""

from pathlib import Path
from typing import Any

import click

from vanban.cli.console import EDITED, Command, day_of, pack_option, tell
from vanban.messages import marked


@click.command(cls=Command)
@click.argument("file", metavar="TỆP.docx")
@click.option("--form", required=True, metavar="HÌNH_THỨC", help=marked("sao y, sao lục hoặc trích sao."))
@click.option(
    "--part", "parts", multiple=True, metavar="ĐOẠN", help=marked("Đoạn được trích, như 3 hoặc 5-8; phụ lục.")
)
@click.option("--to", "recipients", multiple=True, required=True, metavar="NƠI_NHẬN", help=marked("Nơi nhận bản sao."))
@click.option("--number", metavar="SỐ", help=marked("Số bản sao; bỏ đi thì chừa chỗ ghi tay."))
@click.option("--date", "day", metavar="NGÀY", help=marked("Ngày sao; bỏ đi thì chừa chỗ ghi tay."))
@click.option("--signer", metavar="TÊN", help=marked("Người ký sao, theo tên đặt trong vanban.yaml."))
@click.option("--register", metavar="SỔ", help=marked("Lấy số ở sổ văn bản đi này."))
@click.option("--standard", metavar="CHUẨN", help=marked("hd05 hoặc hd36; mặc định theo ngày sao."))
@click.option("-o", "--output", metavar="TỆP", help=marked("Tệp để ghi; mặc định thêm “-ban-sao” vào tên."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))
@EDITED
@pack_option
def copy(
    file: str, output: str | None, register: str | None, standard: str | None, force: bool, edited: bool, **facts: Any
) -> None:
    """Sao y, sao lục, trích sao một tệp Word: thêm phần bản sao ở cuối, không đổi chữ nào của văn bản.

    Cơ quan sao và người ký lấy ở vanban.yaml cạnh tệp.
    """
    from vanban.copies.note import copy_note  # noqa: PLC0415  # the same
    from vanban.copies.official import copying  # noqa: PLC0415  # pydantic is not needed for --help
    from vanban.register.register import Register  # noqa: PLC0415  # the same
    from vanban.word.guard import allow, look, permission, put  # noqa: PLC0415  # the same
    from vanban.word.seal import COPY  # noqa: PLC0415  # the same

    path = Path(file)
    note = copy_note(path.absolute().parent, **{**facts, "day": day_of(facts["day"])})
    target = Path(output) if output else path.with_name(f"{path.stem}-ban-sao.docx")
    may = permission(force=force, edited=edited)
    allow(target, look(target, None, COPY), may)  # told before a number is taken
    told: list[Any] = []
    book = click.get_current_context().with_resource(Register(register)) if register else None
    with copying(path, note, standard=standard, register=book, advice=told.append) as docx:
        put(target, docx, may, kind=COPY)
    tell(told)
    click.echo(str(target))
