"""The commands of the template maintainer: ``vanban template …`` and ``vanban pack …``."""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli.console import EDITED, JSON, Group, pack_option
from vanban.errors import Diagnostic, VanbanError
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.word.seal import COPY

if TYPE_CHECKING:
    from vanban.packs.form import Form
    from vanban.workshop.template_check import FormReport

_FORCE = click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))


def form_at(name: str) -> "Form":
    """Return the form in a folder, or the one with this id."""
    from vanban.packs.catalogue import get_form  # noqa: PLC0415  # not needed for --help
    from vanban.packs.form import read_form  # noqa: PLC0415  # not needed for --help
    from vanban.surroundings import here  # noqa: PLC0415  # the same

    path = Path(name)
    return read_form(path.resolve()) if (path / "form.yaml").is_file() else get_form(name, here())


@click.group(cls=Group)
def template() -> None:
    """Việc của người làm mẫu."""


@template.command("build")
@click.option("--check", is_flag=True, help=marked("Chỉ so, không ghi."))
def build(check: bool) -> None:
    """Dựng lại template.docx của các biểu mẫu từ layout.py, và những gì đi cùng."""
    from vanban.workshop.build import built_files  # noqa: PLC0415  # not needed for --help

    stale = False
    for path, data in built_files():
        if path.is_file() and path.read_bytes() == data:
            continue
        stale = True
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        text = _("{path}: đã cũ, cần dựng lại") if check else _("{path}: đã dựng lại")
        click.echo(text.format(path=path))
    sys.exit(3 if check and stale else 0)


@template.command("new")
@click.argument("name", metavar="MÃ")
@click.option("--type", "kind", metavar="LOẠI", required=True, help=marked("Tên loại văn bản hoặc ký hiệu, như KH."))
@click.option("--like", metavar="BIỂU_MẪU", help=marked("Bắt đầu từ một biểu mẫu đã có."))
@click.option("--landscape", is_flag=True, help=marked("Trang nằm ngang, cho bảng rộng."))
@pack_option
def new(name: str, kind: str, like: str | None, landscape: bool) -> None:
    """Tạo thư mục MÃ với một biểu mẫu mới đã in được."""
    from vanban.workshop.starter import starter, write_starter  # noqa: PLC0415  # not needed for --help

    files = starter(name, kind, form_at(like) if like else None, landscape=landscape)
    for path in write_starter(Path(name), files):
        click.echo(str(path))


@template.command("check")
@click.argument("name", metavar="THƯ_MỤC")
@click.option("--annotate", metavar="BẢN_SAO.docx", help=marked("Ghi các lỗi thành nhận xét vào một bản sao."))
@_FORCE
@EDITED
@JSON
@pack_option
def check(name: str, annotate: str | None, force: bool, edited: bool, as_json: bool) -> None:
    """Kiểm một biểu mẫu: thẻ, trường, kiểu chữ, thành phần, an toàn, ví dụ."""
    from vanban.workshop.template_check import check_form, form_in  # noqa: PLC0415  # not needed for --help

    path = Path(name)
    report = check_form(form_in(path.resolve()) if (path / "form.yaml").is_file() else form_at(name))
    if annotate:
        _annotate(report, Path(annotate), force=force, edited=edited)
    if as_json:
        click.echo(json.dumps(_plain(report), ensure_ascii=False, indent=2))
    else:
        _tell(report)
    sys.exit(0 if report.good else 3)


def _annotate(report: "FormReport", target: Path, *, force: bool, edited: bool) -> None:
    from vanban.word.guard import permission, put  # noqa: PLC0415  # see check

    copy = report.annotated()
    if copy is not None:
        put(target, copy, permission(force=force, edited=edited), kind=COPY)


def _plain(report: "FormReport") -> dict[str, object]:
    return {
        "form": report.form.id,
        "ok": report.good,
        "findings": [finding.as_dict() for finding in report.findings],
        "diagnostics": [item.as_dict() for item in report.diagnostics],
    }


def _tell(report: "FormReport") -> None:
    from vanban.checks.report import line  # noqa: PLC0415  # see check

    findings = report.findings
    if findings:
        click.echo(str(report.form.template_path))
    for finding in findings:
        click.echo(line(finding))
    for diagnostic in report.diagnostics:
        click.echo(str(diagnostic))
    if not findings and not report.diagnostics:
        click.echo(_("{id}: không thấy gì sai").format(id=report.form.id))


@template.command("fields")
@click.argument("name", metavar="BIỂU_MẪU")
@click.option("-o", "--output", metavar="TỆP.docx", help=marked("Ghi thành một trang Word để chép thẻ."))
@_FORCE
@EDITED
@pack_option
def fields(name: str, output: str | None, force: bool, edited: bool) -> None:
    """In các trường của một biểu mẫu, với thẻ phải gõ và ví dụ."""
    from vanban.word.guard import permission, put  # noqa: PLC0415  # see check
    from vanban.workshop.field_sheet import field_page, text_lines  # noqa: PLC0415  # the same

    form = form_at(name)
    if output:
        put(Path(output), field_page(form), permission(force=force, edited=edited), kind=COPY)
        click.echo(output)
        return
    for text in text_lines(form):
        click.echo(text)


@template.command("copy")
@click.argument("name", metavar="BIỂU_MẪU")
@click.option("-o", "--output", metavar="TỆP.docx", help=marked("Nơi ghi; mặc định templates/MÃ.docx."))
@_FORCE
@EDITED
@pack_option
def copy(name: str, output: str | None, force: bool, edited: bool) -> None:
    """Chép template.docx của một biểu mẫu, để bộ mẫu thay riêng nó."""
    from vanban.press.compile import safe_parts  # noqa: PLC0415  # see check
    from vanban.word.guard import permission, put  # noqa: PLC0415  # see check

    form = form_at(name)
    safe_parts(form.template())
    path = Path(output or f"templates/{form.id}.docx")
    path.parent.mkdir(parents=True, exist_ok=True)
    put(path, form.template(), permission(force=force, edited=edited))
    click.echo(str(path))


@template.command("preview")
@click.argument("name", metavar="BIỂU_MẪU")
@click.option("-o", "--output", metavar="THƯ_MỤC", default=".", help=marked("Nơi ghi các ảnh; mặc định ở đây."))
@click.option("--watch", is_flag=True, help=marked("Làm lại ảnh mỗi khi lưu mẫu; Ctrl+C để dừng."))
@pack_option
def preview(name: str, output: str, watch: bool) -> None:
    """Làm ảnh của một biểu mẫu: in từ ví dụ, và bản trống."""
    notes: list[Diagnostic] = []
    if not watch:
        _pictures(name, Path(output), notes)
        return
    for _change in _states(name):
        try:
            _pictures(name, Path(output), notes)
        except VanbanError as error:  # a half-saved template is no reason to stop watching
            click.echo(str(error), err=True)


def _pictures(name: str, folder: Path, notes: list[Diagnostic]) -> None:
    """Write the pictures; what ``notes`` takes of them all is told when it comes."""
    from vanban.word.files import write_atomic  # noqa: PLC0415  # see check
    from vanban.workshop.preview import previews  # noqa: PLC0415  # the same

    known = len(notes)
    made = previews(form_at(name), notes)
    for note in notes[known:]:
        click.echo(str(note), err=True)
    for file, picture in made.items():
        write_atomic(folder / file, picture, overwrite=True)
        click.echo(str(folder / file))


def _states(name: str) -> Iterator[object]:
    """Yield once, and then each time a file of the form was saved."""
    folder = form_at(name).folder
    last: object = None
    while True:
        state = {path: path.stat().st_mtime_ns for path in folder.iterdir() if path.is_file()}
        if state != last:
            last = state
            yield state
        time.sleep(0.5)


@template.command("diff")
@click.argument("old", metavar="CŨ")
@click.argument("new", metavar="MỚI")
@pack_option
def diff(old: str, new: str) -> None:
    """So hai bản của một biểu mẫu: dữ liệu cũ còn in được không, chữ đổi gì."""
    from vanban.workshop.contract import changes, text_changes  # noqa: PLC0415  # see check

    was, now = form_at(old), form_at(new)
    found = changes(was, now)
    for change in found:
        click.echo(f"{'!' if change.breaks else ' '} {change.message}")
    for text in text_changes(was, now):
        click.echo(text)
    broken = any(change.breaks for change in found)
    click.echo(_("Dữ liệu cũ có thể không còn in được.") if broken else _("Dữ liệu cũ vẫn in được."))
    sys.exit(1 if broken else 0)


@click.group(cls=Group)
def pack() -> None:
    """Việc với cả một bộ mẫu."""


@pack.command("check")
@click.argument("folder", metavar="THƯ_MỤC")
@JSON
def pack_check(folder: str, as_json: bool) -> None:
    """Kiểm cả bộ mẫu: mọi biểu mẫu, tiêu chí, nhãn, quy định, ký hiệu."""
    from vanban.workshop.pack_check import check_pack, names_python  # noqa: PLC0415  # see check

    report = check_pack(Path(folder))
    if as_json:
        data = {
            "ok": report.good,
            "forms": [_plain(item) for item in report.forms],
            "diagnostics": [item.as_dict() for item in report.diagnostics],
        }
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        for item in report.forms:
            _tell(item)
        for diagnostic in report.diagnostics:
            click.echo(str(diagnostic))
        for id_ in names_python(report):
            click.echo(_("{id}: dùng lớp Python; chỉ cài bộ mẫu của nơi mình tin").format(id=id_))
        click.echo(_("{n} biểu mẫu, {m} tệp dữ liệu").format(n=len(report.forms), m=report.files))
    sys.exit(0 if report.good else 3)
