"""The commands of the checker."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import EDITED, Command, pack_option, shown, tell
from vanban.errors import CallError, Exit, InputError, Severity, VanbanError
from vanban.intake import taken
from vanban.messages import marked
from vanban.messages import translate as _

if TYPE_CHECKING:
    from vanban.checks.told import Change, Report
    from vanban.word.guard import May


@click.command(cls=Command, exits=(Exit.DONE, Exit.FOUND, Exit.MISUSED, Exit.OUTPUT, Exit.UNREADABLE, Exit.NOT_PARTY))
@click.argument("files", nargs=-1, required=True, metavar="TỆP.docx|THƯ_MỤC...")
@click.option("--standard", metavar="CHUẨN", help=marked("hd05 hoặc hd36; mặc định theo ngày của văn bản."))
@click.option("--select", multiple=True, metavar="QUY_TẮC", help=marked("Chỉ kiểm quy tắc này; dùng được nhiều lần."))
@click.option("--ignore", multiple=True, metavar="QUY_TẮC", help=marked("Bỏ qua quy tắc này; dùng được nhiều lần."))
@click.option("--strict", is_flag=True, help=marked("Có cảnh báo cũng thoát với mã 1; mặc định chỉ lỗi mới thế."))
@click.option(
    "--annotate",
    metavar="BẢN_SAO",
    help=marked("Ghi các điều tìm thấy thành nhận xét vào một bản sao; nhiều tệp thì nêu một thư mục."),
)
@click.option("--fix", metavar="BẢN_SAO.docx", help=marked("Đặt lại trang, cỡ chữ, cách dòng… trong một bản sao."))
@click.option("--dry-run", is_flag=True, help=marked("Với --fix: chỉ liệt kê những chỗ sẽ đặt lại, không ghi gì."))
@click.option("--report", metavar="TỆP", help=marked("Ghi kết quả thành tệp .html, .csv hoặc .docx."))
@click.option("--pages", is_flag=True, help=marked("Nhờ LibreOffice in thử để nêu chỗ ở trang nào."))
@click.option("--convert", is_flag=True, help=marked("Chuyển tệp .doc, .odt, .rtf bằng LibreOffice rồi kiểm."))
@click.option("--trust", is_flag=True, help=marked("Kiểm cả tệp lớn hơn một văn bản bình thường, nếu biết chắc nguồn."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))
@EDITED
@click.option("--advice", is_flag=True, help=marked("Kể cả những điều chỉ cần biết."))
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text",
              help=marked("Cách in kết quả: text, json hoặc sarif."))  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help=marked("In kết quả dạng JSON cho máy đọc."))
@pack_option
def check(
    files: tuple[str, ...],
    standard: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    annotate: str | None,
    fix: str | None,
    report: str | None,
    pages: bool,
    dry_run: bool,
    convert: bool,
    trust: bool,
    force: bool,
    edited: bool,
    advice: bool,
    form: str,
    as_json: bool,
) -> None:
    """Kiểm thể thức của các tệp Word theo chuẩn của ngày văn bản.

    Nêu tệp, thư mục (các tệp .docx trong đó, cả thư mục con) hoặc mẫu tên trong ngoặc kép, như "den/*.docx".
    """
    from vanban.checks.checking import FOREIGN, check_many, selected  # noqa: PLC0415  # not needed for --help
    from vanban.checks.report import exit_of, sarif  # noqa: PLC0415  # the same
    from vanban.checks.taken import word_files  # noqa: PLC0415  # the same
    from vanban.checks.written import written  # noqa: PLC0415  # the same
    from vanban.word.guard import permission, put  # noqa: PLC0415  # the same
    from vanban.word.seal import COPY  # noqa: PLC0415  # the same

    _hold_asked(annotate, fix, report, dry_run=dry_run)
    form = "json" if as_json else form
    apart = [Path(name) for name in (annotate, fix, report) if name]
    try:
        selected((), select, ignore)
        paths = word_files(files, (".docx", *(FOREIGN if convert else ())), apart)
    except CallError as error:
        raise click.UsageError(str(error)) from error
    copies = _copies(paths, annotate)
    may = permission(force=force, edited=edited)
    refused = False
    if fix:
        _alone(paths, Path(fix))
        try:
            if _fix(paths[0], fix, standard, None if dry_run else may, form, trust=trust):
                paths = [fix]
                copies = _copies(paths, annotate)
            if dry_run:
                return
        except InputError as error:  # the check tells why, and has a code for it, but where nothing may be set
            refused = True
            tell(item for item in error.diagnostics if item.code == "not-fixable")
    outcomes = check_many(paths, standard=standard, advice=True, convert=convert, trust=trust)
    if len(paths) > 1 and sys.stderr.isatty() and form == "text":
        with click.progressbar(outcomes, length=len(paths), file=sys.stderr, label=_("Đang kiểm")) as bar:
            outcomes = iter(list(bar))  # a bar and lines of text do not share a terminal
    reports = []
    for outcome in outcomes:
        kept = [f for f in selected(outcome, select, ignore) if advice or f.severity is not Severity.ADVICE]
        reports.append(replace(outcome, findings=tuple(kept)))
        if pages:
            reports[-1] = _paged(reports[-1], convert=convert)
        if form == "text":
            _show(reports[-1])
    code = exit_of(reports, strict=strict)
    if form == "text":
        _total(reports)
    else:
        data = sarif(reports, code) if form == "sarif" else [one.as_dict() for one in reports]
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    unwritten = _annotate(reports, copies, standard, may, convert=convert, trust=trust)
    if report:
        put(Path(report), written(reports, Path(report).suffix.lower()), may, kind=COPY)
        click.echo(_("đã ghi kết quả vào {path}").format(path=report), err=True)
    sys.exit(Exit.OUTPUT if unwritten else code or (Exit.FOUND if refused else Exit.DONE))


def _hold_asked(annotate: str | None, fix: str | None, report: str | None, *, dry_run: bool) -> None:
    from vanban.checks.written import SUFFIXES  # noqa: PLC0415  # see check

    if dry_run and (annotate or not fix):
        raise click.UsageError(_("--dry-run chỉ đi với --fix"))
    if fix and Path(fix).suffix.lower() != ".docx":
        raise click.UsageError(_("--fix ghi một tệp .docx"))
    if report and Path(report).suffix.lower() not in SUFFIXES:
        raise click.UsageError(_("--report nhận tệp {known}").format(known=", ".join(SUFFIXES)))


def _alone(paths: Sequence[str], copy: Path) -> None:
    if len(paths) > 1:
        raise click.UsageError(_("--fix chỉ nhận một tệp"))
    _apart(paths, [copy])


def _paged(report: "Report", *, convert: bool) -> "Report":
    """Return a report that tells pages; where they cannot be had, as it was, and why."""
    from vanban.checks.pages import paged  # noqa: PLC0415  # see check

    try:
        return paged(report, _docx(report.file, convert=convert)) if report else report
    except VanbanError as error:
        tell(error.diagnostics)
        return report


def _docx(file: str, *, convert: bool) -> bytes:
    from vanban.checks.checking import as_docx  # noqa: PLC0415  # see check

    data = taken(file)
    return as_docx(data, Path(file).suffix) if convert else data


def _show(report: "Report") -> None:
    """Print what was found in a file; of one in which nothing was, nothing."""
    from vanban.checks.report import head, line  # noqa: PLC0415  # see check

    told = [f"  {shown(problem)}" for problem in report.problems] + [line(finding) for finding in report]
    if told or report.assumed:
        click.echo("\n".join([head(report), *told]))


def _total(reports: "Sequence[Report]") -> None:
    from vanban.checks.report import summary, table  # noqa: PLC0415  # see check

    if len(reports) > 1:
        click.echo("\n".join(["", *table(reports), ""]))
    click.echo(summary(reports))


def _copies(paths: Sequence[str], target: str | None) -> dict[str, Path]:
    """Return where the copy of each file with comments goes."""
    from vanban.checks.taken import copies_of  # noqa: PLC0415  # see check
    from vanban.word.files import is_folder  # noqa: PLC0415  # the same

    if target is None:
        return {}
    place = Path(target)
    folder = is_folder(place) or target.endswith(("/", os.sep))
    if len(paths) > 1 and not folder and place.suffix:
        raise click.UsageError(_("nhiều tệp thì --annotate nhận một thư mục"))
    if not folder and place.suffix.lower() not in ("", ".docx"):
        raise click.UsageError(_("--annotate ghi một tệp .docx"))
    copies = copies_of(paths, place) if folder or len(paths) > 1 else {paths[0]: place}
    _apart(paths, copies.values())
    return copies


def _apart(paths: Sequence[str], copies: Iterable[Path]) -> None:
    if {Path(path).resolve() for path in paths} & {copy.resolve() for copy in copies}:
        raise click.UsageError(_("bản sao phải là một tệp khác"))


def _annotate(
    reports: "Iterable[Report]",
    copies: dict[str, Path],
    standard: str | None,
    may: "May",
    *,
    convert: bool,
    trust: bool,
) -> bool:
    """Write a copy with comments of each file that could be read; return whether one could not be written."""
    from vanban.checks.annotate import annotate  # noqa: PLC0415  # not needed for --help
    from vanban.checks.told import State  # noqa: PLC0415  # the same
    from vanban.word.guard import put  # noqa: PLC0415  # the same
    from vanban.word.seal import COPY  # noqa: PLC0415  # the same

    failed = False
    for report in reports:
        if report.file not in copies or report.state is State.UNREADABLE:
            continue
        try:
            docx, folder = _docx(report.file, convert=convert), Path(report.file).parent
            copy = annotate(docx, standard=standard, trust=trust, folder=folder)
            put(copies[report.file], copy.docx, may, kind=COPY)
            click.echo(_("đã ghi nhận xét vào {path}").format(path=copies[report.file]), err=True)
        except VanbanError as error:
            tell(error.diagnostics)
            failed = True
    return failed


def _fix(source: str, target: str, standard: str | None, may: "May | None", form: str, *, trust: bool) -> bool:
    """List what is set, then write the copy where that is allowed; return whether it was written."""
    from vanban.checks.fix import fix  # noqa: PLC0415  # not needed for --help
    from vanban.word.guard import put  # noqa: PLC0415  # the same
    from vanban.word.seal import COPY  # noqa: PLC0415  # the same

    copy = fix(source, standard=standard, trust=trust)
    written = may is not None and bool(copy.changes)
    if form == "text":
        for change in copy.changes:
            click.echo(str(change))
    elif may is None:
        click.echo(json.dumps([asdict(change) for change in copy.changes], ensure_ascii=False, indent=2))
    if may is not None and written:
        put(Path(target), copy.docx, may, kind=COPY)
    if form == "text":
        click.echo(_told(copy.changes, target, written=may is not None))
    return written


def _told(changes: Sequence["Change"], target: str, *, written: bool) -> str:
    if not changes:
        return _("không có chỗ nào chắc chắn để đặt lại, nên không ghi tệp nào")
    form = _("{path}: đặt lại {n} chỗ") if written else _("{path}: sẽ đặt lại {n} chỗ, chưa ghi gì")
    return form.format(path=target, n=len(changes))


@click.command(cls=Command)
@click.argument("rule", required=False, metavar="[QUY_TẮC]")
def rules(rule: str | None) -> None:
    """Liệt kê các quy tắc kiểm, hoặc giải thích một quy tắc."""
    from vanban.checks import RULES  # noqa: PLC0415  # not needed for --help
    from vanban.checks.matrix import MATRIX  # noqa: PLC0415  # the same
    from vanban.checks.report import severity_name  # noqa: PLC0415  # the same

    if rule is None:
        for item in RULES.values():
            click.echo(f"{item.id:22} {item.title}")
        return
    if rule not in RULES:
        raise CallError(
            _("không có quy tắc “{name}”; “vanban rules” liệt kê các quy tắc").format(name=rule), code="rule-unknown"
        )
    item = RULES[rule]
    clauses = "; ".join(dict.fromkeys(row.clause for row in MATRIX if rule in row.rules))
    click.echo(f"{item.id} ({severity_name(item.severity)})\n{item.title}\n{item.why}".rstrip())
    if clauses:
        click.echo(f"HD 05-HD/VPTW: {clauses}.")
