"""The program as a command."""

from click.testing import CliRunner

from vanban.cli import cli


def run(*arguments, **options):
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], **options)
