"""``vanban migrate``: files of an older schema into today's."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from vanban.cli.console import EDITED, Command, pack_option, tell
from vanban.errors import CallError, VanbanError
from vanban.messages import marked
from vanban.messages import translate as _


@click.command(cls=Command)
@click.argument("files", nargs=-1, required=True, metavar="TỆP|THƯ_MỤC...")
@click.option(
    "-o",
    "--output",
    metavar="NƠI_GHI",
    help=marked("Thư mục, hoặc tên tệp khi chỉ có một tệp; mặc định ghi cạnh tệp cũ."),
)
@click.option("--dry-run", is_flag=True, help=marked("Chỉ liệt kê những gì sẽ chuyển, không ghi gì."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))
@EDITED
@pack_option
def migrate(files: tuple[str, ...], output: str | None, dry_run: bool, force: bool, edited: bool) -> None:
    """Chuyển tệp Word, tệp dữ liệu của bản vanban cũ sang lược đồ nay, trong một bản sao; chữ in ra không đổi.

    Tệp của lược đồ nay thì để yên. Trong thư mục (cả thư mục con) lấy mọi văn bản và tệp dữ liệu của văn bản.
    """
    from vanban.checks.taken import word_files  # noqa: PLC0415  # not needed for --help
    from vanban.documents.migration import migrate as migrated  # noqa: PLC0415  # the same
    from vanban.models.stored_prose import SCHEMA  # noqa: PLC0415  # the same
    from vanban.reading import SUFFIXES  # noqa: PLC0415  # the same
    from vanban.word.guard import permission, put  # noqa: PLC0415  # the same

    try:
        paths = word_files(files, (".docx", *SUFFIXES), [Path(output)] if output and Path(output).is_dir() else ())
    except CallError as error:
        raise click.UsageError(str(error)) from error
    code = 0
    for path, target in _targets(files, paths, output, SCHEMA):
        try:
            if str(path) not in files and not _ours(path):
                continue
            new, steps = migrated(path)
            if not steps:
                click.echo(_("{path}: đã theo lược đồ {now}, để yên").format(path=path, now=SCHEMA))
                continue
            if not dry_run:
                put(target, new, permission(force=force, edited=edited))
            click.echo("\n".join((f"{path} → {target}", *(f"  {step}" for step in steps))))
        except VanbanError as error:
            tell(error.diagnostics)
            code = max(code, error.exit_code)
    sys.exit(code)


def _targets(
    files: Sequence[str], paths: Sequence[str], output: str | None, schema: str
) -> Iterator[tuple[Path, Path]]:
    """Yield each file with where its copy goes: those of a folder as they lie below it."""
    out = Path(output) if output else None
    single = len(files) == 1 and list(files) == list(paths)
    for path in map(Path, paths):
        if out is None:
            yield path, path.with_name(f"{path.stem}-luoc-do-{schema}{path.suffix}")
        elif single and out.suffix.lower() == path.suffix.lower() and not out.is_dir():
            yield path, out
        else:
            top = next((Path(name) for name in files if path != Path(name) and path.is_relative_to(name)), path.parent)
            yield path, out / path.relative_to(top)


def _ours(path: Path) -> bool:
    """Whether a file of a folder is a document, or the data of one."""
    from vanban.documents.extraction import stored_data  # noqa: PLC0415  # see migrate
    from vanban.documents.file_head import form_named  # noqa: PLC0415  # the same

    return bool(stored_data(path)[0] if path.suffix.lower() == ".docx" else form_named(path))
