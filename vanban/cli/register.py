"""``vanban register``: the register of outgoing papers, its numbers, its audit and its print."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.console import EDITED, JSON, Group, day_of, tell
from vanban.errors import Severity
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.word.guard import permission, put

if TYPE_CHECKING:
    from vanban.errors import Diagnostic
    from vanban.register.register import Register

_BOOK = click.argument("book", metavar="SỔ")
_FROM = click.option("--from", "begins", metavar="NGÀY", help=marked("Ngày nhiệm kỳ bắt đầu."))
_UNTIL = click.option("--until", "ends", metavar="NGÀY", help=marked("Ngày nhiệm kỳ kết thúc; bỏ đi thì chưa biết."))
_FORCE = click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))
_OF_A_PAPER = ("subject", "signer", "recipients", "secrecy")
"""What a register keeps of the paper that takes a number."""
_TOGETHER = click.option("--decisions-together", is_flag=True, help=marked("Quyết định và Quy định chung một dãy số."))


@click.group(cls=Group)
def register() -> None:
    """Sổ văn bản đi: lấy số, huỷ số, kiểm và in sổ."""


@register.command("new")
@_BOOK
@click.option("--office", metavar="CƠ_QUAN", default="", help=marked("Tên cơ quan, để in ở đầu sổ."))
@click.option("--parent", metavar="CẤP_TRÊN", default="", help=marked("Cơ quan cấp trên, để in ở đầu sổ."))
@click.option("--place", metavar="ĐỊA_DANH", default="", help=marked("Địa danh, để in ở đầu sổ."))
@click.option("--term", metavar="NHIỆM_KỲ", default="", help=marked("Tên nhiệm kỳ, như “2025 - 2030”."))
@_FROM
@_UNTIL
@_TOGETHER
def new(book: str, begins: str | None, ends: str | None, **facts: Any) -> None:
    """Tạo sổ mới: một tệp trên ổ đĩa của máy này."""
    from vanban.register.register import Register  # noqa: PLC0415  # pydantic is not needed for --help

    Register.create(book, begins=day_of(begins), ends=day_of(ends), **facts).close()
    click.echo(book)


@register.command("term")
@_BOOK
@click.argument("name", metavar="NHIỆM_KỲ")
@_FROM
@_UNTIL
def term(book: str, name: str, begins: str | None, ends: str | None) -> None:
    """Mở nhiệm kỳ mới, hoặc kéo dài nhiệm kỳ đang có."""
    with _open(book) as found:
        found.set_term(name, begins=day_of(begins), ends=day_of(ends))
        for each in found.terms:
            click.echo(each.words)


@register.command("next")
@_BOOK
@click.option("--type", "kind", metavar="LOẠI", required=True, help=marked("Tên loại văn bản hoặc ký hiệu, như CV."))
@click.option("--agency", metavar="KÝ_HIỆU", required=True, help=marked("Ký hiệu cơ quan, như ĐU."))
@click.option("--issuer", metavar="TÊN", default="", help=marked("Tên đại hội, ban chỉ đạo, tiểu ban, hội đồng."))
@click.option("--subject", metavar="TRÍCH_YẾU", default="", help=marked("Trích yếu; văn bản mật thì không ghi."))
@click.option("--date", "day", metavar="NGÀY", help=marked("Ngày của văn bản; bỏ đi thì là hôm nay."))
@click.option("--signer", metavar="NGƯỜI_KÝ", default="", help=marked("Người ký."))
@click.option("--to", "recipients", metavar="NƠI_NHẬN", default="", help=marked("Nơi nhận."))
@click.option("--secrecy", metavar="ĐỘ_MẬT", default="", help=marked("mật, tối mật hoặc tuyệt mật."))
@click.option("--look", is_flag=True, help=marked("Chỉ xem số tiếp theo, không lấy."))
@click.option("--start", type=click.IntRange(1), metavar="SỐ", help=marked("Đặt số bắt đầu của dãy, không lấy số."))
@JSON
def next_number(book: str, kind: str, agency: str, look: bool, start: int | None, as_json: bool, **facts: Any) -> None:
    """Lấy số tiếp theo cho một văn bản soạn ngoài vanban."""
    from vanban.register.by_hand import request_by_hand  # noqa: PLC0415  # see new

    if start is not None and (as_json or look or any(facts[name] for name in _OF_A_PAPER)):
        message = _(
            "--start chỉ đặt số bắt đầu của dãy, không lấy số: dùng với --type, --agency, --issuer, --date; lấy số thì "
            "chạy lần nữa, không có --start"
        )
        raise click.UsageError(message)
    facts["day"] = day_of(facts["day"]) or date.today()  # noqa: DTZ011  # the office's own day
    told: list[Diagnostic] = []
    with _open(book) as found:
        request = request_by_hand(kind, agency, **facts, register=found, advice=told.append)
        if start is not None:
            found.set_start(request.kind, request.body, start, day=request.day)
        only_shown = look or start is not None
        given = found.look(request) if only_shown else found.take(request)
        tell([*told, *(item for item in given.notes if item.severity is not Severity.ADVICE)])
        if only_shown:
            click.echo(f"{given.number:02}-{request.symbol}")
            if start is not None:
                click.echo(_("dãy này bắt đầu từ số ấy; chưa lấy số nào"), err=True)
            return
        found.settle(given)
        entry = found.find(given.row)
        text = json.dumps({"row": entry.row, "number": str(entry)}, ensure_ascii=False) if as_json else str(entry)
        click.echo(text)


@register.command("list")
@_BOOK
@click.option("-o", "--output", metavar="TỆP", help=marked("Ghi ra tệp .xlsx hoặc .csv."))
@_FORCE
@EDITED
@JSON
def list_entries(book: str, output: str | None, force: bool, edited: bool, as_json: bool) -> None:
    """Liệt kê các số đã cấp, hoặc xuất ra Excel, CSV."""
    from vanban.register.sheets import HEADINGS, register_table, row_of  # noqa: PLC0415  # see new

    with _open(book) as found:
        entries = found.entries()
    if output:
        path = Path(output)
        put(path, register_table(entries, path.suffix.lower()), permission(force=force, edited=edited))
        click.echo(output)
    elif as_json:
        rows = [dict(zip(HEADINGS, row_of(entry), strict=True)) for entry in entries]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for entry in entries:
            click.echo("  ".join(filter(None, row_of(entry)[:-1])))


@register.command("import")
@_BOOK
@click.argument("path", metavar="DANH_SÁCH")
def import_list(book: str, path: str) -> None:
    """Nhập các số đã cấp từ trước, ở một danh sách .xlsx hoặc .csv."""
    from vanban.register.entering import enter_list  # noqa: PLC0415  # see new

    with _open(book) as found:
        entered, told = enter_list(found, path)
    tell(told)
    left = sum(item.severity is Severity.ERROR for item in told)
    click.echo(_("{n} số đã nhập, {m} dòng không nhập được").format(n=entered, m=left))
    sys.exit(1 if left else 0)


@register.command("void")
@_BOOK
@click.argument("row", metavar="DÒNG")
@click.option("--reason", metavar="LÝ_DO", required=True, help=marked("Vì sao huỷ."))
def void(book: str, row: str, reason: str) -> None:
    """Huỷ một số (dòng của sổ, hoặc số và ký hiệu); số ấy không cấp lại."""
    with _open(book) as found:
        entry = found.void(row, reason)
        click.echo(_("đã huỷ số {number}: {reason}").format(number=entry, reason=entry.reason))


@register.command("audit")
@click.argument("path", metavar="SỔ_HOẶC_DANH_SÁCH")
@click.option(
    "--term-from",
    "bounds",
    multiple=True,
    metavar="NGÀY",
    help=marked("Ngày một nhiệm kỳ bắt đầu; dùng được nhiều lần."),
)
@_TOGETHER
@JSON
def audit_list(path: str, bounds: tuple[str, ...], decisions_together: bool, as_json: bool) -> None:
    """Kiểm sổ, hoặc danh sách .xlsx, .csv bất kỳ: số trùng, số thiếu, ngày lùi, ký hiệu sai, dãy số bắt đầu lại."""
    from vanban.register.audited import audit_numbers  # noqa: PLC0415  # see new

    days = [day for day in map(day_of, bounds) if day]
    count, told = audit_numbers(path, term_from=days, decisions_together=decisions_together)
    if as_json:
        click.echo(json.dumps([item.as_dict() for item in told], ensure_ascii=False, indent=2))
    else:
        for item in told:
            click.echo(str(item))
        click.echo(_("{n} dòng, {m} điều cần xem").format(n=count, m=len(told)), err=True)
    sys.exit(1 if any(item.severity is not Severity.ADVICE for item in told) else 0)


@register.command("print")
@_BOOK
@click.option("-o", "--output", metavar="TỆP.docx", help=marked("Tệp Word; mặc định cạnh sổ."))
@click.option("--term", metavar="NHIỆM_KỲ", help=marked("Chỉ nhiệm kỳ này."))
@click.option("--type", "kind", metavar="LOẠI", help=marked("Chỉ loại này, như “Công văn”."))
@_FORCE
@EDITED
def print_book(book: str, output: str | None, term: str | None, kind: str | None, force: bool, edited: bool) -> None:
    """In sổ đăng ký văn bản đi thành tệp Word khổ ngang."""
    from vanban.register.printed import print_register  # noqa: PLC0415  # see new

    with _open(book) as found:
        path = Path(output) if output else found.path.with_suffix(".docx")
        put(path, print_register(found, term=term, kind=kind), permission(force=force, edited=edited))
    click.echo(str(path))


def _open(book: str) -> "Register":
    from vanban.register.register import Register  # noqa: PLC0415  # see new

    return Register(book)
