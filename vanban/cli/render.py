"""``vanban render``: data files into Word files, one or many."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.console import EDITED, JSON, Command, pack_option, shown
from vanban.cli.many import FEW, Failures, How, Telling, cluster, hold_output, is_word, sums, with_bar
from vanban.errors import Diagnostic, OutputError, Severity, VanbanError
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.word.guard import refused

if TYPE_CHECKING:
    from vanban.documents.loading import Loaded

REFUSED = "refused"
Outcome = tuple[dict[str, Any], int]
"""What is told of one file, and its exit code."""


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
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))
@EDITED
@click.option("-q", "--quiet", is_flag=True, help=marked("Chỉ in lỗi."))
@click.option("--rows", metavar="BẢNG", help=marked("Mỗi hàng của BẢNG (.jsonl, .csv, .xlsx) là một văn bản."))
@click.option("--report", metavar="BÁO_CÁO", help=marked("Ghi kết quả từng văn bản vào tệp này (.jsonl hoặc .csv)."))
@click.option("--resume", is_flag=True, help=marked("Làm tiếp lần chạy --rows trước: chỉ tạo văn bản còn thiếu."))
@click.option("--register", metavar="SỔ", help=marked("Lấy số ở sổ văn bản đi này; bản dự thảo không lấy số."))
@click.option("--number-of", metavar="DÒNG", help=marked("Văn bản này là dòng ấy (hoặc số, ký hiệu ấy) của sổ."))
@click.option("--write-number", is_flag=True, help=marked("Ghi số đã cấp vào dòng Số của tệp dữ liệu."))
@JSON
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
    edited: bool,
    quiet: bool,
    rows: str | None,
    report: str | None,
    resume: bool,
    register: str | None,
    number_of: str | None,
    write_number: bool,
    as_json: bool,
) -> None:
    """Tạo tệp Word từ các TỆP dữ liệu (.yaml, .json, .md; - là stdin)."""
    _refuse_misuse(files, output, rows, report, pdf=pdf, resume=resume)
    how = How(standard, not no_data, force, jobs, executor, edited)
    if register or number_of or write_number:
        how = _with_register(how, files, rows, register, number_of, write_number=write_number)
    if rows:
        from vanban.cli.rows import render_rows  # noqa: PLC0415  # see _render_one

        base, telling = Path(files[0]), Telling(quiet, as_json)
        sys.exit(render_rows(base, Path(rows), output, how, telling, report=report, resume=resume, pdf=pdf))
    sys.exit(_render_files(files, output, how, report, pdf=pdf, quiet=quiet, as_json=as_json))


def _refuse_misuse(
    files: tuple[str, ...], output: str | None, rows: str | None, report: str | None, *, pdf: bool, resume: bool
) -> None:
    """Refuse options that do not go together."""
    many = len(files) > 1 or rows is not None
    hold_output(output, many=many)
    if pdf and output == "-":
        raise click.UsageError(_("--pdf không dùng cùng -o -"))
    if rows and (len(files) > 1 or files == ("-",)):
        raise click.UsageError(_("--rows dùng với đúng một TỆP, ghi phần chung của các văn bản"))
    if resume and not rows:
        raise click.UsageError(_("--resume chỉ dùng cùng --rows"))
    if report and not report.lower().endswith((".jsonl", ".csv")):
        raise click.UsageError(_("--report cần tên tệp .jsonl hoặc .csv"))


def _with_register(
    how: How,
    files: tuple[str, ...],
    rows: str | None,
    register: str | None,
    number_of: str | None,
    *,
    write_number: bool,
) -> How:
    """Return how documents are made that take their numbers of a register, in the order of the files."""
    if register is None:
        raise click.UsageError(_("--number-of và --write-number dùng cùng --register"))
    if how.jobs or how.executor:
        raise click.UsageError(_("--register cấp số lần lượt, không dùng cùng --jobs, --executor"))
    if number_of and (len(files) > 1 or rows):
        raise click.UsageError(_("--number-of dùng với đúng một TỆP"))
    if write_number and (rows or "-" in files):
        raise click.UsageError(_("--write-number ghi vào tệp dữ liệu; không dùng cùng --rows hay stdin"))
    from vanban.register.register import Register  # noqa: PLC0415  # see _render_one

    book = click.get_current_context().with_resource(Register(register))
    row = book.find(number_of).row if number_of else None
    return how._replace(jobs=1, register=book, number_of=row, write_number=write_number)


def _render_files(
    files: tuple[str, ...], output: str | None, how: How, report: str | None, *, pdf: bool, quiet: bool, as_json: bool
) -> int:
    """Make a document of each file, tell what came of it, and return the exit code."""
    made: list[Path] = []
    found = _outcomes(files, output, how, made)
    if report:
        found = _reported(found, Path(report), force=how.force)
    bar = sys.stderr.isatty() and len(files) > 1 and not (quiet or as_json)
    results: list[dict[str, Any]] = []
    worst = 0
    for result, code in with_bar(found, len(files)) if bar else found:
        results.append(result)
        worst = max(worst, code)
        if not as_json and not bar:
            _tell(result, quiet=quiet or output == "-")
    if bar:  # a bar and lines of text do not share a terminal
        _tell_after(results, report)
    failed = sum(result["output"] is None for result in results)
    if failed and len(files) > 1 and not as_json:
        click.echo(_("{n} tệp không tạo được, {m} tệp đã tạo").format(n=failed, m=len(results) - failed), err=True)
    notes: list[Diagnostic] = []
    for result, code in _pdfs(made, how, notes) if pdf and made else ():
        results.append(result)
        worst = max(worst, code)
        if not as_json:
            _tell(result, quiet=quiet)
    for note in () if quiet else notes:
        click.echo(str(note), err=True)
    if not (as_json or quiet) and (told := _sums(results)):
        click.echo(told, err=True)
    if as_json:
        import json  # noqa: PLC0415  # see _render_one

        data = {"ok": worst == 0, "files": [_plain(result) for result in results]}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    return worst


def _sums(results: list[dict[str, Any]]) -> str:
    """Return how many files were made, renewed, left and refused; nothing where all that was asked for is new."""
    states = [result["state"] for result in results]
    if set(states) <= {"made", "failed"}:
        return ""
    return "; ".join(sums(states, states.count(REFUSED)))


def _outcomes(files: tuple[str, ...], output: str | None, how: How, made: list[Path]) -> Iterator[Outcome]:
    """Yield the outcome of each file; the Word files that are written are added to ``made``."""
    if "-" in files or output == "-" or len(files) == 1 or how.register:
        for name in files:
            yield _guarded(partial(_render_one, name, output, how, made), name)
    else:
        yield from _render_many(files, output, how, made)


def _reported(found: Iterator[Outcome], path: Path, *, force: bool) -> Iterator[Outcome]:
    """Yield the outcomes, each written into the report before."""
    from hashlib import sha256  # noqa: PLC0415  # see _render_one

    from vanban.batch.ledger import ledger  # noqa: PLC0415  # the same
    from vanban.word.files import file_bytes  # noqa: PLC0415  # the same

    with ledger(path, resume=False, force=force) as kept:
        for number, (result, code) in enumerate(found, 1):
            name, output = result["file"], result["output"]
            hashed = sha256(file_bytes(Path(output))).hexdigest() if output not in (None, "-") else None
            kept.add(number, name, Path(output) if output else None, "", hashed, result["diagnostics"])
            yield result, code


def _render_many(files: tuple[str, ...], output: str | None, how: How, made: list[Path]) -> Iterator[Outcome]:
    """Yield the outcome of each file, made by as many processes as are worth their start, or by a cluster."""
    from vanban.batch.many import Job, make_many  # noqa: PLC0415  # the same
    from vanban.packs.pack import named_packs  # noqa: PLC0415  # the same
    from vanban.word.files import one_name, same_name  # noqa: PLC0415  # see _render_one

    targets: set[str] = set()
    jobs = []
    for number, name in enumerate(files, 1):
        target = _target(name, output, name)
        if one_name(target) in targets:
            yield _failed(name, same_name(target))
            continue
        targets.add(one_name(target))
        level = 6 if len(files) <= 1000 else 1
        packs = named_packs()
        jobs.append(
            Job(
                Path(name), number, how.standard, target, how.force, how.data, level, packs, overwrite_edited=how.edited
            )
        )
    with cluster(how.executor) as executor:
        for result in make_many(iter(jobs), executor=executor, workers=how.jobs):
            if result.error:
                yield _failed(result.source, result.error)
                continue
            if result.path:
                made.append(result.path)
            told = list(result.diagnostics)
            yield {"file": result.source, "output": str(result.path), "diagnostics": told, "state": result.state}, 0


def _failed(name: str | None, error: VanbanError) -> Outcome:
    state = REFUSED if refused(error) else "failed"
    return {"file": name, "output": None, "diagnostics": _of(name, error.diagnostics), "state": state}, error.exit_code


def _of(name: str | None, found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return what is told of a file, each with the file's name, once."""
    return [
        item if item.file or name is None else replace(item, file=name, message=item.message.removeprefix(f"{name}: "))
        for item in found
    ]


def _guarded(make: Callable[[], dict[str, Any]], name: str) -> Outcome:
    try:
        return make(), 0
    except VanbanError as error:
        return _failed(name, error)


def _render_one(name: str, output: str | None, how: How, made: list[Path]) -> dict[str, Any]:
    from vanban.documents import rendering  # noqa: PLC0415  # pydantic is not needed for --help
    from vanban.documents.issue import issuing  # noqa: PLC0415  # the same
    from vanban.word.files import one_name, same_name  # noqa: PLC0415  # the same
    from vanban.word.guard import put  # noqa: PLC0415  # the same

    loaded = _load(name)
    chosen = how.standard or loaded.standard
    told = list(loaded.advice)
    own = output != "-" and _target(name, output, "")
    there = own if own and is_word(own.name) else None
    if how.write_number:
        _numbered(Path(name), "1")  # told before a number is taken
    with issuing(
        loaded.document, how.register, standard=chosen, row=how.number_of, there=there, may=how.may, advice=told.append
    ) as document:
        docx = rendering.render(document, standard=chosen, data=how.data)
        path = _target(name, output, rendering.file_name(document, standard=chosen))
        if output == "-":
            sys.stdout.buffer.write(docx)
            state = "made"
        elif one_name(path) in map(one_name, made):
            raise same_name(path)
        else:
            state = put(path, docx, how.may).value
            made.append(path)
    if how.write_number and document.number and document.number != loaded.document.number:
        _number(Path(name), document.number)
    return {
        "file": name,
        "output": output if output == "-" else str(path),
        "diagnostics": _of(name, told),
        "state": state,
    }


def _number(path: Path, number: str) -> None:
    """Write a number into its line of a data file, as the file was read."""
    from vanban.word.files import fingerprint, replace  # noqa: PLC0415  # see _render_one

    seen, numbered = _numbered(path, number)
    replace(path, numbered, seen=fingerprint(seen))


def _numbered(path: Path, number: str) -> tuple[bytes, bytes]:
    """Return a data file, and the same with a number in its line."""
    from vanban.documents.editing.edited import edited  # noqa: PLC0415  # see _render_one
    from vanban.word.files import file_bytes  # noqa: PLC0415  # the same

    seen = file_bytes(path)
    return seen, edited(seen, {"number": number}, name=str(path), folder=path.parent)


def _load(name: str) -> "Loaded":
    from vanban.documents.loading import load_path  # noqa: PLC0415  # see _render_one
    from vanban.documents.sources import load_source  # noqa: PLC0415  # the same
    from vanban.surroundings import here  # noqa: PLC0415  # the same

    return load_source(sys.stdin.buffer, name="<stdin>", folder=here()) if name == "-" else load_path(Path(name))


def _target(name: str, output: str | None, own: str) -> Path:
    if output and is_word(output):
        return Path(output)
    folder = Path(output) if output else (Path() if name == "-" else Path(name).parent)
    return folder / (own if name == "-" else f"{Path(name).stem}.docx")


def _tell_after(results: list[dict[str, Any]], report: str | None) -> None:
    """Tell all of few results, of many only what failed."""
    failures = Failures()
    for result in results:
        if len(results) <= FEW:
            _tell(result, quiet=False)
        elif result["output"] is None:
            failures.add(result["file"], result["diagnostics"], 0)
    for text in failures.told(report):
        click.echo(text, err=True)


def _tell(result: dict[str, Any], *, quiet: bool) -> None:
    for diagnostic in result["diagnostics"]:
        if diagnostic.severity is Severity.ERROR or not quiet:
            click.echo(shown(diagnostic), err=True)
    if result["output"] and not quiet:
        click.echo(result["output"])


def _pdfs(made: list[Path], how: How, notes: list[Diagnostic]) -> Iterator[Outcome]:
    """Yield the outcome of making a PDF beside each Word file; ``notes`` takes what is to be said of them all."""
    from vanban.word.pdf import print_beside  # noqa: PLC0415  # see _render_one

    try:
        for target, found in print_beside(made, how.may, jobs=how.jobs or 1, notes=notes):
            if isinstance(found, OutputError):
                yield _failed(None, found)
            else:
                yield {"file": None, "output": str(target), "diagnostics": [], "state": found.value}, 0
    except OutputError as error:  # no LibreOffice
        yield _failed(None, error)


def _plain(result: dict[str, Any]) -> dict[str, Any]:
    return {**result, "diagnostics": [item.as_dict() for item in result["diagnostics"]]}
