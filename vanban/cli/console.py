"""click in the reader's language: help pages, headings, and what is wrong with a command line.

Texts of commands and options are written in Vietnamese and translated when they are shown, so that ``--lang`` may
stand on the same command line.
"""

import errno
import os
import re
import sys
from collections.abc import Mapping
from contextvars import copy_context
from copy import copy
from importlib import import_module
from inspect import cleandoc
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.closed import stand_in
from vanban.messages import LANGUAGES, SOURCE_LANGUAGE, marked, use_language
from vanban.messages import translate as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from vanban.errors import Diagnostic, Exit


def pack_option(command: Any) -> Any:
    """Let a command look at the pack in a directory before all others; may be given more than once."""
    return click.option(
        "--pack",
        multiple=True,
        metavar="THƯ_MỤC",
        is_eager=True,
        expose_value=False,
        callback=_use_packs,
        help=marked("Dùng bộ mẫu trong thư mục này trước; dùng được nhiều lần."),
    )(command)


def _use_packs(_context: click.Context, _parameter: click.Parameter, folders: tuple[str, ...]) -> None:
    if folders:
        from vanban.packs.pack import use_packs  # noqa: PLC0415  # not needed for --help

        use_packs(folders)


EDITED = click.option(
    "--overwrite-edited",
    "edited",
    is_flag=True,
    help=marked("Ghi đè cả tệp đã sửa tay, hoặc không phải do vanban tạo."),
)
JSON = click.option("--json", "as_json", is_flag=True, help=marked("In kết quả dạng JSON cho máy đọc."))


_HEADINGS = {
    "Options": marked("Tuỳ chọn"),
    "Commands": marked("Các lệnh"),
    "Arguments": marked("Tham số"),
    "Exit codes": marked("Mã thoát"),
}


class _Formatter(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, _("Cách dùng:") + " " if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        super().write_heading(_(_HEADINGS.get(heading, heading)))


class _Context(click.Context):
    formatter_class = _Formatter


class Command(click.Command):
    """A command whose texts are translated when they are shown."""

    context_class = _Context

    def __init__(self, *args: Any, exits: "Sequence[Exit]" = (), **extra: Any) -> None:
        super().__init__(*args, **extra)
        self.exits = exits
        """The exit codes that its page of help explains."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_epilog(ctx, formatter)
        if self.exits:
            with formatter.section("Exit codes"):
                formatter.write_dl(_meanings(self.exits))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Exception as error:
            from vanban.errors import VanbanError  # noqa: PLC0415  # a list of commands has none

            if not isinstance(error, VanbanError):
                raise
            tell(error.diagnostics)  # while it is known what the command can do about it
            ctx.exit(error.exit_code)

    def get_help(self, ctx: click.Context) -> str:
        return super(Command, _translated(self)).get_help(ctx)

    def get_short_help_str(self, limit: int = 60) -> str:
        return super(Command, _translated(self)).get_short_help_str(limit)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = _("In trang này rồi thôi.")
        return option


class Group(Command, click.Group):
    """A group of such commands; the outermost turns our errors and click's into messages and exit codes."""

    command_class = Command
    group_class = type

    def run(self, program: str) -> int:
        """Run the command line and return the exit code; a clerk never sees a traceback."""
        closed = stand_in()
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure:  # whatever the console believes
                reconfigure(encoding="utf-8", errors="backslashreplace")
        try:
            code = int(self.main(prog_name=program, standalone_mode=False) or 0)
        except SystemExit as error:
            if error.code or not closed:
                raise
            code = 0
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 1
        if closed:
            sys.stdout.flush()
        return code or (_failed(OSError(errno.EBADF, "")) if closed and closed.lost else 0)

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        code: Any = 0
        try:
            code = super().main(*args, standalone_mode=False, **extra)  # type: ignore[call-overload]  # passed on as given
        except click.UsageError as error:
            # Without a command, click's error is the page of help.
            bare = type(error).__name__ == "NoArgsIsHelpError"
            click.echo(error.format_message() if bare else _usage(error), err=True)
            code = error.exit_code
        except click.ClickException as error:
            click.echo(error.format_message(), err=True)
            code = error.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo(_("Đã dừng."), err=True)
            code = 130
        except (BrokenPipeError, click.exceptions.Exit):
            raise
        except Exception as error:  # noqa: BLE001  # the last wall between a clerk and a traceback
            code = _failed(error)
        if standalone_mode:
            sys.exit(code)
        return code


def _failed(error: Exception) -> int:
    """Tell what stopped a command; return its exit code."""
    from vanban.errors import VanbanError, of_the_machine, unforeseen  # noqa: PLC0415  # a list of commands has none

    if isinstance(error, OSError | MemoryError):
        error = of_the_machine(error)
    if not isinstance(error, VanbanError):
        if os.environ.get("VANBAN_DEBUG"):
            raise error
        error = unforeseen(error)
    tell(error.diagnostics)
    return error.exit_code


def _meanings(codes: "Iterable[Exit]") -> list[tuple[str, str]]:
    return [(str(code.value), _(code.meaning)) for code in codes]


def _exit_codes() -> list[tuple[str, str]]:
    from vanban.errors import Exit  # noqa: PLC0415  # dataclasses take their time, and a page of help tells them alone

    return _meanings(Exit)


class LazyGroup(Group):
    """A group that imports a command when it is called; ``commands`` has its module and its line in the list."""

    def __init__(self, *args: Any, commands: Mapping[str, tuple[str, str]], **extra: Any) -> None:
        super().__init__(*args, **extra)
        self.lines = commands

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run in a context of its own: the packs and the language that a command is given are not its caller's."""
        return copy_context().run(super().main, *args, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Choose the language first, so that a page of help behind ``--help`` is in it too."""
        given = [os.environ.get("VANBAN_LANG", "")]
        for option, value in zip_longest(args, args[1:], fillvalue=""):
            name, _sign, joined = option.partition("=")
            if name == "--lang":
                given.append(joined or value)
        use_language(next((code for code in reversed(given) if code in LANGUAGES), SOURCE_LANGUAGE))
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return sorted(self.lines)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # the same
        if cmd_name not in self.lines:
            return None
        module, _line = self.lines[cmd_name]
        found: click.Command = getattr(import_module(f"vanban.cli.{module}"), cmd_name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _(self.lines[name][1])) for name in self.list_commands(ctx)])
        with formatter.section("Exit codes"):
            formatter.write_dl(_exit_codes())


def _translated(command: Any) -> Any:
    shown = copy(command)
    shown.help = _(cleandoc(command.help)) if command.help else None
    shown.options_metavar = _("[TUỲ_CHỌN]")
    if isinstance(command, click.Group):
        shown.subcommand_metavar = _("LỆNH [THAM_SỐ]...")
    shown.params = [_option(parameter) for parameter in command.params]
    return shown


def _option(parameter: click.Parameter) -> click.Parameter:
    if not isinstance(parameter, click.Option) or not parameter.help:
        return parameter
    shown = copy(parameter)
    shown.help = _(parameter.help)
    return shown


def _usage(error: click.UsageError) -> str:
    """Return what is wrong with a command line, and where to look."""
    where = error.ctx.command_path if error.ctx else "vanban"
    hint = _("xem “{command} --help”").format(command=where)
    return f"{_problem(error)}; {hint}"


def _no_command(error: click.UsageError) -> str:
    match = re.search(r"'([^']*)'", error.message)
    name = match[1] if match else ""
    known = (
        error.ctx.command.list_commands(error.ctx) if error.ctx and isinstance(error.ctx.command, click.Group) else []
    )
    from difflib import get_close_matches  # noqa: PLC0415  # only for a guess

    close = get_close_matches(name, known, n=1, cutoff=0.5)
    near = _("; có phải là {name}?").format(name=close[0]) if close else ""
    return _("không có lệnh {name}").format(name=name) + near


def _problem(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        near = _("; có phải là {name}?").format(name=error.possibilities[0]) if error.possibilities else ""
        return _("không có tuỳ chọn {name}").format(name=error.option_name) + near
    if isinstance(error, click.MissingParameter):
        name = error.param.make_metavar(error.ctx) if error.param and error.ctx else ""
        return _("thiếu {name}").format(name=name)
    if isinstance(error, click.BadOptionUsage) and error.message.endswith("does not take a value."):
        return _("tuỳ chọn {name} không nhận giá trị").format(name=error.option_name)
    if isinstance(error, click.BadOptionUsage):
        return _("tuỳ chọn {name} thiếu giá trị").format(name=error.option_name)
    if isinstance(error, click.BadParameter) and isinstance(getattr(error.param, "type", None), click.IntRange):
        limits = error.param.type  # type: ignore[union-attr]  # looked at above
        return _("{name} nhận một số nguyên từ {low}").format(name=error.param.opts[0], low=limits.min)  # type: ignore[union-attr]  # the same
    if isinstance(error, click.BadParameter) and isinstance(getattr(error.param, "type", None), click.Choice):
        choices = ", ".join(map(str, error.param.type.choices))  # type: ignore[union-attr]  # looked at above
        return _("{name} nhận một trong: {choices}").format(name=error.param.opts[0], choices=choices)  # type: ignore[union-attr]  # the same
    if error.message.startswith("No such command"):
        return _no_command(error)
    if "unexpected extra argument" in error.message:
        return _("thừa tham số: {found}").format(found=error.message.partition("(")[2].rstrip(")"))
    return error.message


def day_of(text: str | None, option: str = "") -> "date | None":
    """Return the day that an option names.

    Raises:
        InputError: it is no day.
    """
    if text is None:
        return None
    from pydantic_core import PydanticCustomError  # noqa: PLC0415  # not needed for --help

    from vanban.errors import InputError  # noqa: PLC0415  # the same
    from vanban.models.moments import whole_day  # noqa: PLC0415  # the same

    try:
        return whole_day(text)
    except PydanticCustomError as error:
        raise InputError(f"{option}: {error.message()}".removeprefix(": "), code="date") from None


def tell(found: "Iterable[Diagnostic]") -> None:
    """Print what is to be told beside the result of a command."""
    for item in found:
        click.echo(shown(item), err=True)


_OPTIONS = {
    "exists": ("--force", marked("{told} (--force để ghi đè)")),
    "report-exists": ("--force", marked("{told} (--resume để làm tiếp, --force để làm lại từ đầu)")),
    "open": ("--overwrite-edited", marked("{told} (--overwrite-edited để ghi đè ngay)")),
    "no-standard": ("--standard", marked("{told} (--standard để nêu chuẩn)")),
    "not-docx": ("--convert", marked("{told} (--convert để nhờ LibreOffice chuyển)")),
    "large-zip": ("--trust", marked("{told} (--trust để vẫn kiểm, nếu biết chắc nguồn)")),
    "copy-unsigned": ("--signer", marked("{told} (--signer để nêu người ký)")),
    "register-body": ("--issuer", marked("{told} (--issuer để ghi tên)")),
    "numbered": ("--register", marked("{told} (--register để lấy số ở sổ)")),
    "register-row": ("--number-of", marked("{told} (--number-of để nêu số dòng)")),
    "register-same": ("--number-of", marked("{told} (--number-of để nêu số dòng)")),
    "edited": ("--overwrite-edited", marked("{told} (--overwrite-edited để ghi đè; --force không ghi đè tệp này)")),
}
"""What a command can do about what is told: the option that it must have, and how that is told."""


def shown(item: "Diagnostic") -> str:
    """Return what is to be told, with the option of this command that does something about it."""
    context = click.get_current_context(silent=True)
    option, words = _OPTIONS.get(item.code, ("", ""))
    known = context is not None and any(option in parameter.opts for parameter in context.command.params)
    return _(words).format(told=item) if known else str(item)
