"""A report as one page for a browser, that needs no other file and prints well."""

from collections.abc import Iterator
from html import escape

from vanban.checks.sheet import File, Row, Sheet
from vanban.checks.told import State
from vanban.errors import Severity
from vanban.messages import language
from vanban.messages import translate as _

_CSS = """
:root{--ink:#2a2320;--soft:#6b605a;--line:#ddd5cc;--bad:#a3231c;--warn:#8a5a00;--good:#2c6e3f;--ground:#faf8f5}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1080px;padding:28px 24px 40px;background:var(--ground);color:var(--ink);
font:15px/1.5 "Segoe UI","Noto Sans","Liberation Sans",sans-serif}
h1{margin:0;font-size:26px}h2{margin:32px 0 4px;font-size:18px;overflow-wrap:anywhere}
p{margin:4px 0}.soft{color:var(--soft)}.sum{font-weight:600}
table{width:100%;margin:12px 0;border-collapse:collapse;background:#fff}
th,td{padding:7px 10px;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f1ece5;font-weight:600;overflow-wrap:normal}.n{width:3.2em;text-align:right;font-variant-numeric:tabular-nums}
.count{width:6em;text-align:right;font-variant-numeric:tabular-nums}
summary{cursor:pointer;font-weight:600}ul{margin:4px 0 0;padding-left:18px;color:var(--soft)}
.place{width:32%}.clause{width:15%}.text{color:var(--soft)}
.error{color:var(--bad);font-weight:600}.warning{color:var(--warn);font-weight:600}.good{color:var(--good)}
a{color:inherit}
@media print{body{max-width:none;padding:0;background:#fff;font-size:12px}tr{break-inside:avoid}h2{break-after:avoid}
thead{display:table-header-group}}
@media(max-width:640px){.clause{display:none}}
"""
_SEVERITY = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "soft"}


def html_report(sheet: Sheet) -> bytes:
    """Return the page."""
    return "\n".join(_page(sheet)).encode()


def _page(sheet: Sheet) -> Iterator[str]:
    title = escape(sheet.title)
    yield (
        f'<!doctype html>\n<html lang="{language()}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
        f"<style>{_CSS}</style></head>\n<body>\n<h1>{title}</h1>"
    )
    yield f'<p class="soft">{escape(sheet.day)}</p>\n<p class="sum">{escape(sheet.summary)}</p>'
    if len(sheet.files) > 1:
        yield from _table(sheet)
    for number, file in enumerate(sheet.files, 1):
        yield from _file(file, number)
    yield f'<p class="soft">{escape(sheet.note)}</p>\n</body></html>\n'


def _table(sheet: Sheet) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{escape(one)}</th>' for one in (_("Tệp"), _("Tên loại"), _("Kết quả")))
    counts = "".join(f'<th scope="col" class="count">{escape(one)}</th>' for one in (_("Lỗi"), _("Cảnh báo")))
    yield f"<table><thead><tr>{heads}{counts}</tr></thead><tbody>"
    for number, file in enumerate(sheet.files, 1):
        clean = file.state is State.CHECKED and not (file.errors or file.warnings)
        kind = "good" if clean else "" if file.state is State.CHECKED else "warning"
        yield (
            f'<tr><td><a href="#f{number}">{escape(file.name)}</a></td><td>{escape(file.type)}</td>'
            f'<td class="{kind}">{escape(file.status)}</td>'
            f'<td class="count">{file.errors or ""}</td><td class="count">{file.warnings or ""}</td></tr>'
        )
    yield "</tbody></table>"


def _file(file: File, number: int) -> Iterator[str]:
    yield f'<h2 id="f{number}">{escape(file.name)}</h2>'
    about = "; ".join(part for part in (file.status, file.type, file.standard) if part)
    yield f'<p class="soft">{escape(about)}</p>'
    if file.told:
        yield f"<p>{escape(file.told)}</p>"
    if file.rows:
        heads = (("n", _("TT")), ("place", _("Chỗ cần xem")), ("", _("Điều thấy")), ("clause", _("Căn cứ")))
        cells = "".join(f'<th scope="col" class="{kind}">{escape(head)}</th>' for kind, head in heads)
        yield f"<table><thead><tr>{cells}</tr></thead><tbody>"
        yield from (_row(row, at) for at, row in enumerate(file.rows, 1))
        yield "</tbody></table>"


def _row(row: Row, number: int) -> str:
    others = "".join(f"<li>{escape(one)}</li>" for one in row.others)
    count = f"<details><summary>{escape(row.count)}</summary><ul>{others}</ul></details>" if row.count else ""
    text = f'<br><span class="text">{escape(row.text)}</span>' if row.text else ""
    return (
        f'<tr><td class="n">{number}</td><td>{escape(row.place)}{text}{count}</td>'
        f'<td><span class="{_SEVERITY[row.severity]}">{escape(row.weight)}</span>: {escape(row.message)}</td>'
        f'<td class="clause">{escape(row.clause)}</td></tr>'
    )
