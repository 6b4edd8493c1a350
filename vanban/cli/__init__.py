"""The command line: each command calls a public function and prints.

A command is imported when it is called: the list of all needs none of them.
"""

import click

from vanban._version import __version__
from vanban.cli.console import LazyGroup
from vanban.messages import LANGUAGES, SOURCE_LANGUAGE, marked, use_language

COMMANDS = {
    "check": ("check", marked("Kiểm thể thức của các tệp Word theo chuẩn của ngày văn bản.")),
    "copy": (
        "copy",
        marked("Sao y, sao lục, trích sao một tệp Word: thêm phần bản sao ở cuối, không đổi chữ nào của văn bản."),
    ),
    "cycle": (
        "cycle",
        marked("Làm mọi giấy tờ từ một thư mục hồ sơ chi bộ, đảng uỷ; báo việc đến hạn còn thiếu."),
    ),
    "desk": (
        "desk",
        marked("Mở bàn làm việc trên trình duyệt của máy này: soạn, tạo, kiểm văn bản trong một thư mục."),
    ),
    "extract": ("word", marked("Lấy lại dữ liệu từ một tệp Word do vanban tạo, và báo chỗ đã sửa tay.")),
    "forms": ("forms", marked("Liệt kê các biểu mẫu.")),
    "migrate": (
        "migrate",
        marked(
            "Chuyển tệp Word, tệp dữ liệu của bản vanban cũ sang lược đồ nay, trong một bản sao; chữ in ra không đổi."
        ),
    ),
    "new": (
        "forms",
        marked(
            "In một tệp dữ liệu có chú giải để điền: BIỂU_MẪU, hồ sơ (chi-bo, ky-hop, nam, dang-uy), tieu-chi, ví dụ."
        ),
    ),
    "pack": ("workshop", marked("Việc với cả một bộ mẫu.")),
    "register": ("register", marked("Sổ văn bản đi: lấy số, huỷ số, kiểm và in sổ.")),
    "render": ("render", marked("Tạo tệp Word từ các TỆP dữ liệu (.yaml, .json, .md; - là stdin).")),
    "rules": ("check", marked("Liệt kê các quy tắc kiểm, hoặc giải thích một quy tắc.")),
    "schema": ("forms", marked("In JSON Schema của một biểu mẫu, cho chương trình và trình soạn thảo.")),
    "show": ("word", marked("In chữ của một tệp Word, mỗi đoạn một dòng kèm tên kiểu.")),
    "template": ("workshop", marked("Việc của người làm mẫu.")),
    "verify": (
        "cycle",
        marked("Đối chiếu hồ sơ và giấy tờ trong một thư mục với nhau và với quy định của thời điểm họp."),
    ),
}
"""The module of each command, where it stands under its own name, and the line that the list shows of it."""


@click.group(cls=LazyGroup, commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="vanban", help=marked("In số phiên bản rồi thôi."))
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    envvar="VANBAN_LANG",
    default=SOURCE_LANGUAGE,
    is_eager=True,
    expose_value=False,
    callback=lambda _ctx, _parameter, code: use_language(code),
    help=marked("Ngôn ngữ của thông báo: vi hoặc en."),
)
def cli() -> None:
    """Tạo văn bản của Đảng đúng thể thức từ dữ liệu đã điền."""
