"""``vanban desk``: the page on the own machine."""

import sys
from pathlib import Path

import click

from vanban.cli.console import Command, pack_option
from vanban.messages import marked
from vanban.messages import translate as _


@click.command(cls=Command)
@click.argument("folder", metavar="THƯ_MỤC", default=".")
@click.option("--port", type=click.IntRange(min=0), default=0, help=marked("Cổng; mặc định một cổng còn trống."))
@click.option("--no-browser", is_flag=True, help=marked("Chỉ in địa chỉ, không mở trình duyệt."))
@click.option("--read-only", is_flag=True, help=marked("Chỉ xem, không ghi gì."))
@pack_option
def desk(folder: str, port: int, no_browser: bool, read_only: bool) -> None:
    """Mở bàn làm việc trên trình duyệt của máy này: soạn, tạo, kiểm văn bản trong một thư mục."""
    from vanban.desk.program import open_desk  # noqa: PLC0415  # not needed for --help

    if not Path(folder).is_dir():
        raise click.UsageError(_("không có thư mục {path}").format(path=folder))
    sys.exit(open_desk(Path(folder), port=port, browser=not no_browser, read_only=read_only))
