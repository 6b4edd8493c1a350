"""The command line: each command calls a public function and prints."""

import json
import sys
from pathlib import Path

import click

from vanban._version import __version__
from vanban.check_cli import check, rules
from vanban.console import Group, pack_option
from vanban.cycle_cli import cycle, verify
from vanban.messages import marked, use_language
from vanban.messages import translate as _
from vanban.render_cli import render
from vanban.workshop_cli import pack, template

_JSON = click.option("--json", "as_json", is_flag=True, help=marked("In kết quả dạng JSON cho máy đọc."))


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="vanban", help=marked("In số phiên bản rồi thôi."))
@click.option(
    "--lang",
    type=click.Choice(["vi", "en"]),
    envvar="VANBAN_LANG",
    default="vi",
    is_eager=True,
    expose_value=False,
    callback=lambda _ctx, _parameter, code: use_language(code),
    help=marked("Ngôn ngữ của thông báo: vi hoặc en."),
)
def cli() -> None:
    """Tạo văn bản của Đảng đúng thể thức từ dữ liệu đã điền."""


def _print_json(data: object) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


@cli.command()
@click.argument("form", metavar="BIỂU_MẪU", required=False)
@click.option("-o", "--output", metavar="TỆP", help=marked("Tệp để ghi; - in ra màn hình."))
@click.option("--xlsx", is_flag=True, help=marked("Sổ chi bộ trống bằng Excel, thay cho một biểu mẫu."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có."))
@pack_option
def new(form: str | None, output: str | None, xlsx: bool, force: bool) -> None:
    """In một tệp dữ liệu mẫu có chú giải để điền."""
    if xlsx == bool(form):
        raise click.UsageError(_("cần một BIỂU_MẪU, hoặc --xlsx"))
    if xlsx or form is None:
        _new_workbook(output, force=force)
        return
    from vanban.files import write_atomic  # noqa: PLC0415  # see _render_one
    from vanban.form import get_form  # noqa: PLC0415  # the same
    from vanban.scaffold import scaffold  # noqa: PLC0415  # the same

    found = get_form(form)
    schema_name = f"{found.id}.schema.json"
    if output == "-":
        click.echo(scaffold(found, None), nl=False)
        return
    path = Path(output or f"{found.aliases[0] if found.aliases else found.id}.yaml")
    write_atomic(path, scaffold(found, schema_name).encode(), overwrite=force)
    write_atomic(path.parent / schema_name, _schema_text(found.id).encode(), overwrite=True)
    click.echo(str(path))


def _new_workbook(output: str | None, *, force: bool) -> None:
    from vanban.book.new_workbook import new_workbook  # noqa: PLC0415  # see _render_one
    from vanban.book.sheets import FILE  # noqa: PLC0415  # the same
    from vanban.files import write_atomic  # noqa: PLC0415  # the same

    path = Path(output or FILE)
    write_atomic(path, new_workbook(), overwrite=force)
    click.echo(str(path))


@cli.command()
@_JSON
@pack_option
def forms(as_json: bool) -> None:
    """Liệt kê các biểu mẫu."""
    from vanban.form import all_forms  # noqa: PLC0415  # YAML is not needed for --help

    if as_json:
        rows = [{"id": f.id, "title": f.title, "aliases": f.aliases, "note": f.note} for f in all_forms()]
        _print_json(rows)
        return
    for form in all_forms():
        click.echo(f"{form.id:18} {form.name}  [{', '.join(form.aliases)}]")
        click.echo(f"{'':18} {form.note}")


@cli.command()
@click.argument("form", metavar="BIỂU_MẪU")
@pack_option
def schema(form: str) -> None:
    """In JSON Schema của một biểu mẫu, cho trình soạn thảo."""
    click.echo(_schema_text(form), nl=False)


def _schema_text(form: str) -> str:
    from vanban import api  # noqa: PLC0415  # see _render_one

    return json.dumps(api.schema(form), ensure_ascii=False, indent=2) + "\n"


@cli.command()
@click.argument("file", metavar="TỆP.docx")
@_JSON
def show(file: str, as_json: bool) -> None:
    """In chữ của một tệp Word, mỗi đoạn một dòng kèm tên kiểu."""
    from vanban.reader import lines_of  # noqa: PLC0415  # lxml is not needed for --help

    lines = lines_of(_read(file))
    if as_json:
        _print_json([{"style": line.style, "text": line.text, "place": line.place} for line in lines])
        return
    for line in lines:
        click.echo(str(line))


@cli.command()
@click.argument("file", metavar="TỆP.docx")
@click.option("-o", "--output", metavar="TỆP", help=marked("Tệp .yaml hoặc .json để ghi; không có thì in ra màn hình."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có."))
@_JSON
@pack_option
def extract(file: str, output: str | None, force: bool, as_json: bool) -> None:
    """Lấy lại dữ liệu từ một tệp Word do vanban tạo, và báo chỗ đã sửa tay."""
    from vanban import api  # noqa: PLC0415  # see _render_one
    from vanban.files import write_atomic  # noqa: PLC0415  # the same
    from vanban.scaffold import data_text  # noqa: PLC0415  # the same

    docx = _read(file)
    changes = api.differences(docx, name=file)
    text = data_text(api.extract(docx, name=file), as_json=as_json or str(output).endswith(".json"))
    for change in changes:
        click.echo(str(change), err=True)
    if output and output != "-":
        write_atomic(Path(output), text.encode(), overwrite=force)
        click.echo(output)
    else:
        click.echo(text, nl=False)


def _read(name: str) -> bytes:
    from vanban.files import file_bytes  # noqa: PLC0415  # see _render_one

    return sys.stdin.buffer.read() if name == "-" else file_bytes(Path(name))


cli.add_command(render)
cli.add_command(check)
cli.add_command(rules)
cli.add_command(cycle)
cli.add_command(verify)
cli.add_command(template)
cli.add_command(pack)


def main() -> None:
    """Run the command line."""
    sys.exit(cli.run("vanban"))
