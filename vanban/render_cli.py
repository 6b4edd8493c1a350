"""``vanban render``: data files into Word files, one or many."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from vanban.console import Command, pack_option
from vanban.errors import OutputError, Severity, VanbanError
from vanban.messages import marked
from vanban.messages import translate as _

if TYPE_CHECKING:
    from vanban.loading import Loaded

Outcome = tuple[dict[str, Any], int]
"""What is told of one file, and its exit code."""
_JSON = click.option("--json", "as_json", is_flag=True, help=marked("In kết quả dạng JSON cho máy đọc."))


@click.command(cls=Command)
@click.argument("files", nargs=-1, required=True, metavar="TỆP...")
@click.option(
    "-o", "--output", metavar="NƠI_GHI", help=marked("Thư mục, hoặc tên tệp .docx khi chỉ có một tệp; - là stdout.")
)
@click.option("--standard", metavar="CHUẨN", help=marked("hd05 hoặc hd36; mặc định theo ngày của văn bản."))
@click.option("--pdf", is_flag=True, help=marked("Làm thêm bản PDF bằng LibreOffice."))
@click.option("--no-data", is_flag=True, help=marked("Không nhúng dữ liệu nguồn vào tệp Word."))
@click.option("--jobs", type=click.IntRange(1), metavar="N", help=marked("Số tiến trình; mặc định tự chọn."))
@click.option("--executor", metavar="dask://MÁY:CỔNG", help=marked("Chạy trên một cụm dask."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có."))
@click.option("-q", "--quiet", is_flag=True, help=marked("Chỉ in lỗi."))
@_JSON
@pack_option
def render(
    files: tuple[str, ...],
    output: str | None,
    standard: str | None,
    pdf: bool,
    no_data: bool,
    jobs: int | None,
    executor: str | None,
    force: bool,
    quiet: bool,
    as_json: bool,
) -> None:
    """Tạo tệp Word từ các TỆP dữ liệu (.yaml, .json, .md; - là stdin)."""
    if output and len(files) > 1 and (output == "-" or output.endswith(".docx")):
        raise click.UsageError(_("nhiều tệp thì -o phải là một thư mục"))
    if pdf and output == "-":
        raise click.UsageError(_("--pdf không dùng cùng -o -"))
    results: list[dict[str, Any]] = []
    made: list[tuple[bytes, Path]] = []
    worst = 0
    bar = sys.stderr.isatty() and len(files) > 1 and not (quiet or as_json)
    if "-" in files or output == "-" or len(files) == 1:
        found: Iterator[Outcome] = (
            _guarded(partial(_render_one, name, output, standard, data=not no_data, force=force, made=made), name)
            for name in files
        )
    else:
        how = _Many(standard, not no_data, force, jobs, executor)
        found = _render_many(files, output, how, made, keep=pdf)
    for result, code in _with_bar(found, len(files)) if bar else found:
        results.append(result)
        worst = max(worst, code)
        if not as_json and not bar:
            _tell(result, quiet=quiet or output == "-")
    for result in results if bar else ():  # a bar and lines of text do not share a terminal
        _tell(result, quiet=output == "-")
    failed = sum(result["output"] is None for result in results)
    if failed and len(files) > 1 and not as_json:
        click.echo(_("{n} tệp không tạo được, {m} tệp đã tạo").format(n=failed, m=len(results) - failed), err=True)
    if pdf and made:
        worst = max(worst, _make_pdf(made, results, force=force, quiet=quiet, as_json=as_json))
    if as_json:
        data = {"ok": worst == 0, "files": [_plain(result) for result in results]}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    sys.exit(worst)


def _with_bar(found: Iterable[Outcome], length: int) -> Iterator[Outcome]:
    """Yield the outcomes with a bar on the terminal's error stream."""
    with click.progressbar(found, length=length, file=sys.stderr, label=_("Đang tạo")) as bar:
        yield from bar


class _Many(NamedTuple):
    """How many documents are made."""

    standard: str | None
    data: bool
    force: bool
    jobs: int | None
    executor: str | None


def _render_many(
    files: tuple[str, ...], output: str | None, how: _Many, made: list[tuple[bytes, Path]], *, keep: bool
) -> Iterator[Outcome]:
    """Yield the outcome of each file, made by as many processes as are worth their start, or by a cluster."""
    from vanban.files import file_bytes  # noqa: PLC0415  # see _render_one
    from vanban.many import Job, make_many  # noqa: PLC0415  # the same
    from vanban.pack import named_packs  # noqa: PLC0415  # the same

    targets: dict[Path, str] = {}
    jobs = []
    for number, name in enumerate(files, 1):
        target = _target(name, output, name)
        if target in targets:
            message = _("{path} vừa được tạo từ một tệp khác trong cùng lần chạy; hãy đổi tên một trong hai tệp")
            yield _failed(name, OutputError(message.format(path=target), code="same-name"))
            continue
        targets[target] = name
        level = 6 if len(files) <= 1000 else 1
        jobs.append(Job(Path(name), number, how.standard, target, how.force, how.data, level, named_packs()))
    with _cluster(how.executor) as executor:
        for result in make_many(iter(jobs), executor=executor, workers=how.jobs):
            if result.error:
                yield _failed(result.source, result.error)
                continue
            if keep and result.path:
                made.append((file_bytes(result.path), result.path))
            yield {"file": result.source, "output": str(result.path), "diagnostics": list(result.diagnostics)}, 0


@contextmanager
def _cluster(address: str | None) -> Iterator[Any]:
    """Connect to a dask cluster while documents are made; None without an address."""
    if address is None:
        yield None
        return
    if not address.startswith("dask://"):
        raise click.UsageError(_("--executor viết dạng dask://MÁY:CỔNG"))
    try:
        from distributed import Client  # noqa: PLC0415  # an extra
    except ImportError as error:
        message = _("cụm dask cần gói distributed; cài bằng: pip install 'vanban[dask]'")
        raise OutputError(message, code="no-dask") from error
    try:
        connect: Any = Client
        client = connect(f"tcp://{address.removeprefix('dask://')}", timeout=10)
    except OSError as error:
        message = _("không nối được tới cụm {address}: {why}").format(address=address, why=error)
        raise OutputError(message, code="no-cluster") from error
    with client:
        yield client.get_executor()


def _failed(name: str, error: VanbanError) -> Outcome:
    return {"file": name, "output": None, "diagnostics": list(error.diagnostics)}, error.exit_code


def _guarded(make: Callable[[], dict[str, Any]], name: str) -> Outcome:
    try:
        return make(), 0
    except VanbanError as error:
        return _failed(name, error)


def _render_one(
    name: str,
    output: str | None,
    standard: str | None,
    *,
    data: bool,
    force: bool,
    made: list[tuple[bytes, Path]],
) -> dict[str, Any]:
    from vanban import rendering  # noqa: PLC0415  # pydantic is not needed for --help
    from vanban.files import write_atomic  # noqa: PLC0415  # the same

    loaded = _load(name)
    chosen = standard or loaded.standard
    docx = rendering.render(loaded.document, standard=chosen, data=data)
    if output == "-":
        sys.stdout.buffer.write(docx)
        return {"file": name, "output": "-", "diagnostics": list(loaded.advice)}
    path = _target(name, output, rendering.file_name(loaded.document, standard=chosen))
    if path in (earlier for _data, earlier in made):
        message = _("{path} vừa được tạo từ một tệp khác trong cùng lần chạy; hãy đổi tên một trong hai tệp")
        raise OutputError(message.format(path=path), code="same-name")
    write_atomic(path, docx, overwrite=force)
    made.append((docx, path))
    return {"file": name, "output": str(path), "diagnostics": list(loaded.advice)}


def _load(name: str) -> "Loaded":
    from vanban.loading import load_bytes, load_path  # noqa: PLC0415  # see _render_one

    return load_bytes(sys.stdin.buffer.read()) if name == "-" else load_path(Path(name))


def _target(name: str, output: str | None, own: str) -> Path:
    if output and output.endswith(".docx"):
        return Path(output)
    folder = Path(output) if output else (Path() if name == "-" else Path(name).parent)
    return folder / (own if name == "-" else f"{Path(name).stem}.docx")


def _tell(result: dict[str, Any], *, quiet: bool) -> None:
    for diagnostic in result["diagnostics"]:
        if diagnostic.severity is Severity.ERROR or not quiet:
            click.echo(str(diagnostic), err=True)
    if result["output"] and not quiet:
        click.echo(result["output"])


def _make_pdf(
    made: list[tuple[bytes, Path]], results: list[dict[str, Any]], *, force: bool, quiet: bool, as_json: bool
) -> int:
    from vanban.pdf import save_pdf  # noqa: PLC0415  # see _render_one

    try:
        paths = save_pdf([(data, path.with_suffix(".pdf")) for data, path in made], overwrite=force)
    except VanbanError as error:
        results.append({"file": None, "output": None, "diagnostics": list(error.diagnostics)})
        if not as_json:
            _tell(results[-1], quiet=quiet)
        return error.exit_code
    results += [{"file": None, "output": str(path), "diagnostics": []} for path in paths]
    if not quiet and not as_json:
        for path in paths:
            click.echo(str(path))
    return 0


def _plain(result: dict[str, Any]) -> dict[str, Any]:
    return {**result, "diagnostics": [item.as_dict() for item in result["diagnostics"]]}
