"""How the desk is opened: by ``vanban desk`` or by a double click on ``vanban-desk``, with or without its extra."""

import sys
import webbrowser
from html import escape
from importlib.util import find_spec
from pathlib import Path

from vanban.desk.places import cache_folder, papers_folder
from vanban.messages import language
from vanban.messages import translate as _

NEEDED = ("starlette", "uvicorn", "python_multipart", "pypdfium2")
"""What the extra ``desk`` installs."""
_PAGE = """<!doctype html>
<html lang="{lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title} – vanban</title>
<style>body{{font:17px/1.6 "Segoe UI",sans-serif;color:#1d1b19;max-width:40em;margin:4em auto;padding:0 1em}}
code{{background:#f4f1ec;padding:.2em .4em;border-radius:4px}}h1{{font-size:1.4em}}</style>
<main><h1>{title}</h1><p>{text}</p><p><code>pip install "vanban[desk]"</code></p></main></html>
"""


def main() -> None:
    """Open the desk over the folder that was given, or over the office's own papers."""
    given = sys.argv[1:2]
    folder = Path(given[0]) if given else papers_folder()
    folder.mkdir(parents=True, exist_ok=True)
    sys.exit(open_desk(folder))


def open_desk(folder: Path, *, port: int = 0, browser: bool = True, read_only: bool = False) -> int:
    """Serve the desk over a folder until it ends; without the extra, open a page that says what to install.

    Returns:
        The exit code.
    """
    if missing := [name for name in NEEDED if find_spec(name) is None]:
        _tell_missing(missing, browser=browser)
        return 1
    from vanban.desk.server import serve  # noqa: PLC0415  # comes with the extra

    return serve(folder, port=port, browser=browser, read_only=read_only)


def _tell_missing(missing: list[str], *, browser: bool) -> None:
    title = _("Bàn làm việc chưa được cài đủ")
    text = _("Máy này còn thiếu {names}. Hãy nhờ người phụ trách máy chạy lệnh sau một lần, rồi mở lại.").format(
        names=", ".join(missing)
    )
    path = cache_folder() / "thieu.html"
    path.write_text(_PAGE.format(lang=language(), title=escape(title), text=escape(text)), encoding="utf-8")
    if sys.stdout is not None:  # a program without a window has none
        print(path.as_uri(), flush=True)  # noqa: T201  # what the desk prints
        print(f'{title}. {text} pip install "vanban[desk]"', flush=True)  # noqa: T201  # the same
    if browser:
        webbrowser.open(path.as_uri())
