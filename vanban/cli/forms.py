"""The commands about forms: what there is, a file to fill in, its schema."""

from typing import TYPE_CHECKING, Any

import click

from vanban.cli.console import EDITED, JSON, Command, pack_option
from vanban.messages import language, marked
from vanban.messages import translate as _

if TYPE_CHECKING:
    from vanban.packs.schema import By
    from vanban.word.guard import May


@click.command(cls=Command)
@click.argument("form", metavar="BIỂU_MẪU", required=False)
@click.option("-o", "--output", metavar="TỆP", help=marked("Tệp để ghi; - in ra màn hình."))
@click.option("--example", is_flag=True, help=marked("Tệp đã điền một ví dụ, thay cho tệp trống."))
@click.option("--xlsx", is_flag=True, help=marked("Sổ chi bộ trống bằng Excel, thay cho một biểu mẫu."))
@click.option("--force", is_flag=True, help=marked("Ghi đè tệp đã có, nếu chưa ai sửa tay."))
@EDITED
@pack_option
def new(form: str | None, output: str | None, example: bool, xlsx: bool, force: bool, edited: bool) -> None:
    """In một tệp dữ liệu có chú giải để điền: BIỂU_MẪU, hồ sơ (chi-bo, ky-hop, nam, dang-uy), tieu-chi, ví dụ."""
    from vanban.word.guard import permission  # noqa: PLC0415  # pydantic is not needed for --help

    if xlsx == bool(form):
        raise click.UsageError(_("cần một BIỂU_MẪU, hoặc --xlsx"))
    may = permission(force=force, edited=edited)
    if xlsx or form is None:
        _new_workbook(output, may)
    elif not (_new_record(form, output, may, example=example) or _new_copy(form, output, may)):
        _new_form(form, output, may, example=example)


def _new_copy(name: str, output: str | None, may: "May") -> bool:
    """Copy a folder of the documentation, or a rubric, if the name is one of theirs."""
    from pathlib import Path  # noqa: PLC0415  # see _new_form

    from vanban.packs.samples import RUBRIC, rubric, sample, sample_files  # noqa: PLC0415  # the same
    from vanban.text.language import fold  # noqa: PLC0415  # the same
    from vanban.word.guard import put  # noqa: PLC0415  # the same

    if fold(name) == fold(RUBRIC):
        if output == "-":
            click.echo(rubric().decode(), nl=False)
            return True
        path = Path(output or f"{RUBRIC}.yaml")
        put(path, rubric(), may)
        click.echo(str(path))
        return True
    folder = sample(name)
    if folder is None:
        return False
    for inner, data in sample_files(folder):
        path = Path(output or folder.name) / inner
        put(path, data, may)
        click.echo(str(path))
    return True


def _new_form(form: str, output: str | None, may: "May", *, example: bool) -> None:
    from pathlib import Path  # noqa: PLC0415  # takes 3 ms, and forms none

    from vanban.documents.profile import given, withheld  # noqa: PLC0415  # the same
    from vanban.packs.catalogue import called, choose_form  # noqa: PLC0415  # the same
    from vanban.packs.scaffold import scaffold  # noqa: PLC0415  # the same
    from vanban.surroundings import here  # noqa: PLC0415  # the same
    from vanban.text.language import fold  # noqa: PLC0415  # the same
    from vanban.word.guard import May, put, sealed_schema  # noqa: PLC0415  # pydantic is not needed for --help

    found, name, others = choose_form(form, here())
    if others:
        message = _("Biểu mẫu riêng cho việc cụ thể: {listed}")
        click.echo(message.format(listed="; ".join(map(called, others))), err=True)
    if example and name in found.types and found.example(name) == found.example():
        click.echo(_("Loại {type} chưa có ví dụ riêng; đây là ví dụ chung của biểu mẫu.").format(type=name), err=True)
    called_ = fold(name).replace(" ", "-") or next(iter(found.aliases), found.id)
    path = Path(f"{called_}.yaml" if output in (None, "-") else str(output))
    office = given(found.model, path.resolve().parent)
    if refused := withheld(folder=path.resolve().parent).get(name if found.types else found.model.type_name):
        click.echo(_("lưu ý: {sentence}").format(sentence=refused), err=True)
    if output == "-":
        click.echo(scaffold(found, None, example=example, given=office, name=name), nl=False)
        return
    schema_name = f"{found.id}.schema.json"
    text = scaffold(found, schema_name, example=example, given=office, name=name)
    put(path, text.encode(), may)
    put(path.parent / schema_name, sealed_schema(_schema_text(found.id, "vi")).encode(), max(may, May.RENEW))
    click.echo(str(path))


def _new_record(name: str, output: str | None, may: "May", *, example: bool) -> bool:
    """Begin a file of a folder of records, if the name is one of theirs."""
    from vanban.packs.samples import RECORDS  # noqa: PLC0415  # see _new_form
    from vanban.text.language import fold  # noqa: PLC0415  # the same

    if fold(name) not in RECORDS:
        return False
    if example:
        _new_example(name, output, may)
        return True
    from datetime import date  # noqa: PLC0415  # see _new_form
    from pathlib import Path  # noqa: PLC0415  # the same

    from vanban.book.folder import YEARS  # noqa: PLC0415  # the same
    from vanban.book.new_records import new_record, record_file  # noqa: PLC0415  # the same
    from vanban.word.guard import put  # noqa: PLC0415  # the same

    today = date.today()  # noqa: DTZ011  # the clerk's own day
    path = Path(str(record_file(name, today)) if output in (None, "-") else str(output))
    text = new_record(name, path.stem.removeprefix(YEARS) if path.stem[-4:].isdigit() else "")
    if output == "-":
        click.echo(text, nl=False)
        return True
    put(path, text.encode(), may)
    click.echo(str(path))
    return True


def _new_example(name: str, output: str | None, may: "May") -> None:
    """Write the filled example of a record."""
    from pathlib import Path  # noqa: PLC0415  # see _new_form

    from vanban.packs.samples import record_example  # noqa: PLC0415  # the same
    from vanban.word.guard import put  # noqa: PLC0415  # the same

    inner, data = record_example(name)
    if output == "-":
        click.echo(data.decode(), nl=False)
        return
    path = Path(output or inner)
    put(path, data, may)
    click.echo(str(path))


def _new_workbook(output: str | None, may: "May") -> None:
    from pathlib import Path  # noqa: PLC0415  # see new

    from vanban.book.new_workbook import new_workbook  # noqa: PLC0415  # pydantic is not needed for --help
    from vanban.book.sheets import FILE  # noqa: PLC0415  # the same
    from vanban.word.guard import put  # noqa: PLC0415  # the same

    path = Path(output or FILE)
    put(path, new_workbook(), may)
    click.echo(str(path))


@click.command(cls=Command)
@JSON
@pack_option
def forms(as_json: bool) -> None:
    """Liệt kê các biểu mẫu."""
    cards = _cards()
    if as_json:
        import json  # noqa: PLC0415  # a list needs none

        told = ("id", "title", "aliases", "note", "group", "types", "lacks")
        rows = [dict(zip(told, (*card[:2], *card[3:]), strict=True)) for card in cards]
        for row in rows:
            row["lacks"] = [dict(zip(("type", "component", "reason"), item, strict=True)) for item in row["lacks"]]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for group in _GROUPS:
        listed = [card for card in cards if card[5] == group]
        if listed:
            click.echo(_(group).upper())
        for id_, title, english, aliases, note, _group, types, _lacks in listed:
            name = title if language() == "vi" else english or title
            click.echo(f"  {name}  [{', '.join((*aliases, id_))}]")
            for line in filter(None, (", ".join(types), note)):
                click.echo(f"      {line}")


_GROUPS = (marked("văn bản"), marked("sinh hoạt chi bộ"), marked("giấy tờ"))
"""Where an office looks for a form."""


def _cards() -> list[tuple[Any, ...]]:
    """Return id, title, English title, aliases, note, group, types of every form, and what its documents may lack."""
    from vanban.surroundings import bare, here  # noqa: PLC0415  # only this command looks around

    known: Any
    if bare():
        from vanban.packs.cards import CARDS as known  # noqa: N811, PLC0415  # nothing else is imported for these
    else:
        from vanban.packs.catalogue import all_forms  # noqa: PLC0415  # the same

        known = [form.card for form in all_forms(here())]
    return [(*card[:5], *card[7:]) for card in known]


@click.command(cls=Command)
@click.argument("form", metavar="BIỂU_MẪU")
@click.option(
    "--by",
    type=click.Choice(["en", "vi"]),
    default="en",
    show_default=True,
    help=marked("Tên mục: en là dữ liệu của chương trình, vi là tệp để điền."),
)
@pack_option
def schema(form: str, by: "By") -> None:
    """In JSON Schema của một biểu mẫu, cho chương trình và trình soạn thảo."""
    click.echo(_schema_text(form, by), nl=False)


def _schema_text(form: str, by: "By") -> str:
    import json  # noqa: PLC0415  # see forms

    from vanban.packs.schema import schema as schema_of  # noqa: PLC0415  # pydantic is not needed for --help
    from vanban.surroundings import here  # noqa: PLC0415  # see _cards

    return json.dumps(schema_of(form, by, folder=here()), ensure_ascii=False, indent=2) + "\n"
