"""The commands of the checker."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import EDITED, Command, pack_option
from vanban.errors import CallError, Exit, Severity
from vanban.messages import marked
from vanban.messages import translate as _

if TYPE_CHECKING:
    from vanban.checks.told import Change
    from vanban.word.guard import May


@click.command(cls=Command)
@click.argument("files", nargs=-1, required=True, metavar="TỆP.docx...")
@click.option("--standard", metavar="CHUẨN", help=marked("hd05 hoặc hd36; mặc định theo ngày của văn bản."))
@click.option("--select", multiple=True, metavar="QUY_TẮC", help=marked("Chỉ kiểm quy tắc này; dùng được nhiều lần."))
@click.option("--ignore", multiple=True, metavar="QUY_TẮC", help=marked("Bỏ qua quy tắc này; dùng được nhiều lần."))
@click.option(
    "--annotate", metavar="BẢN_SAO.docx", help=marked("Ghi các điều tìm thấy thành nhận xét vào một bản sao.")
)
@click.option("--fix", metavar="BẢN_SAO.docx", help=marked("Đặt lại trang, cỡ chữ, cách dòng… trong một bản sao."))
@click.option("--dry-run", is_flag=True, help=marked("Với --fix: chỉ liệt kê những chỗ sẽ đặt lại, không ghi gì."))
@click.option("--convert", is_flag=True, help=marked("Chuyển tệp .doc, .odt, .rtf bằng LibreOffice rồi kiểm."))
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
    annotate: str | None,
    fix: str | None,
    dry_run: bool,
    convert: bool,
    force: bool,
    edited: bool,
    advice: bool,
    form: str,
    as_json: bool,
) -> None:
    """Kiểm thể thức của các tệp Word theo chuẩn của ngày văn bản."""
    from vanban.checks.checking import check_many, selected  # noqa: PLC0415  # not needed for --help
    from vanban.checks.report import line, sarif, summary  # noqa: PLC0415  # the same
    from vanban.checks.told import State  # noqa: PLC0415  # the same
    from vanban.word.guard import permission  # noqa: PLC0415  # the same

    _hold_copies(files, annotate, fix, dry_run=dry_run)
    form = "json" if as_json else form
    try:
        selected((), select, ignore)
    except CallError as error:
        raise click.UsageError(str(error)) from error
    if annotate:
        _annotate(files[0], annotate, standard, permission(force=force, edited=edited))
    if fix:
        may = None if dry_run else permission(force=force, edited=edited)
        if _fix(files[0], fix, standard, may, form):
            files = (fix,)
        if dry_run:
            return
    found, failed = [], False
    outcomes = check_many(files, standard=standard, advice=True, convert=convert)
    if len(files) > 1 and sys.stderr.isatty() and form == "text":
        with click.progressbar(outcomes, length=len(files), file=sys.stderr, label=_("Đang kiểm")) as bar:
            outcomes = iter(list(bar))  # a bar and lines of text do not share a terminal
    for report in outcomes:
        kept = [f for f in selected(report, select, ignore) if advice or f.severity is not Severity.ADVICE]
        found += kept
        noted = kept + [f for f in report if f.rule == "undated" and f not in kept]
        failed = failed or report.state is State.UNREADABLE
        for problem in report.problems:
            click.echo(str(problem), err=True)
        if form == "text" and noted:
            click.echo("\n".join([report.file, *map(line, noted)]))
    if form == "text":
        click.echo(summary(found, len(files)))
    else:
        data = sarif(found) if form == "sarif" else [finding.as_dict() for finding in found]
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    wrong = any(finding.severity is not Severity.ADVICE for finding in found)
    sys.exit(Exit.MISUSED if failed else Exit.FOUND if wrong else Exit.DONE)


def _hold_copies(files: Sequence[str], annotate: str | None, fix: str | None, *, dry_run: bool) -> None:
    if (annotate or fix) and len(files) > 1:
        raise click.UsageError(_("--annotate và --fix chỉ nhận một tệp"))
    if any(copy and Path(copy).resolve() == Path(files[0]).resolve() for copy in (annotate, fix)):
        raise click.UsageError(_("bản sao phải là một tệp khác"))
    if dry_run and (annotate or not fix):
        raise click.UsageError(_("--dry-run chỉ đi với --fix"))


def _annotate(source: str, target: str, standard: str | None, may: "May") -> None:
    from vanban.checks.annotate import annotate  # noqa: PLC0415  # not needed for --help
    from vanban.word.guard import put  # noqa: PLC0415  # the same
    from vanban.word.seal import COPY  # noqa: PLC0415  # the same

    put(Path(target), annotate(source, standard=standard).docx, may, kind=COPY)


def _fix(source: str, target: str, standard: str | None, may: "May | None", form: str) -> bool:
    """List what is set, then write the copy where that is allowed; return whether it was written."""
    from vanban.checks.fix import fix  # noqa: PLC0415  # not needed for --help
    from vanban.word.guard import put  # noqa: PLC0415  # the same
    from vanban.word.seal import COPY  # noqa: PLC0415  # the same

    copy = fix(source, standard=standard)
    if form == "text":
        for change in copy.changes:
            click.echo(str(change))
        click.echo(_told(copy.changes, target, written=may is not None))
    elif may is None:
        click.echo(json.dumps([asdict(change) for change in copy.changes], ensure_ascii=False, indent=2))
    if may is None or not copy.changes:
        return False
    put(Path(target), copy.docx, may, kind=COPY)
    return True


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
