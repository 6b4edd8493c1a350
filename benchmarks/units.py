"""Three units of work through the press and through docxtpl: a plan, minutes, a table of 2,000 rows.

Both sides render the same template. docxtpl gets a ready dict of plain values and only fills; vanban gets the document
model and ends with a file that is escaped, checked character by character, sound, and carries its data. Runs are
interleaved; medians and ratios.

    python benchmarks/units.py [rounds]
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from io import BytesIO
from typing import Annotated, Any, ClassVar

import jinja2
from docxtpl import DocxTemplate

from vanban import composition, standards
from vanban.engine import Template, compile_template, laid_out_parts
from vanban.filters import filters_for
from vanban.layout import Column, Sheet
from vanban.models import Document
from vanban.models.record import Record, told
from vanban.models.values import Line, Whole
from vanban.package import write_parts

STANDARD = standards.current()


class Opinion(Record):
    """Who said what."""

    speaker: Annotated[Line, told("Người", "Người", "A")]
    text: Annotated[Line, told("Ý kiến", "Ý kiến", "b")]


class Row(Record):
    """Six cells."""

    a: Annotated[Line, told("A", "A", "a")]
    b: Annotated[Line, told("B", "B", "b")]
    c: Annotated[Line, told("C", "C", "c")]
    d: Annotated[Line, told("D", "D", "d")]
    e: Annotated[Whole, told("E", "E", "1")]
    f: Annotated[Line, told("F", "F", "f")]


class Unit(Document):
    """Paragraphs, opinions and rows."""

    form: ClassVar[str] = "plan"
    type_name: ClassVar[str] = "Kế hoạch"

    heads: Annotated[tuple[Line, ...], told("Đề mục", "Đề mục", ["x"])] = ()
    lines: Annotated[tuple[Line, ...], told("Đoạn", "Đoạn", ["x"])] = ()
    opinions: Annotated[tuple[Opinion, ...], told("Các ý kiến", "Ý kiến", [])] = ()
    rows: Annotated[tuple[Row, ...], told("Hàng", "Hàng", [])] = ()


TEXT = (
    "Tiếp tục nâng cao chất lượng sinh hoạt chi bộ, gắn với thực hiện nhiệm vụ chính trị của địa phương, cơ quan, "
    "đơn vị; phân công cấp uỷ viên phụ trách & theo dõi từng chi bộ, báo cáo trước ngày 25 hằng tháng."
)


def data(lines: int, opinions: int, rows: int) -> dict[str, Any]:
    """Return a document of so many paragraphs, opinions and rows as plain data."""
    return {
        "issuer": {"name": "Đảng uỷ xã Mường Ví Dụ", "parent": "Đảng bộ tỉnh Lai Châu", "place": "Mường Ví Dụ"},
        "number": "15",
        "date": "15/7/2026",
        "subject": "tổ chức sinh hoạt chi bộ mẫu năm 2026",
        "signature": {"prefix": "T/M", "body": "Ban Thường vụ", "office": "Bí thư", "name": "Nguyễn Văn A"},
        "recipients": [f"Chi bộ thôn số {n}" for n in range(7)],
        "archive": "Văn phòng Đảng uỷ",
        "heads": [f"Nội dung thứ {n}" for n in range(10 if lines else 0)],
        "lines": [f"{n}. {TEXT}" for n in range(lines)],
        "opinions": [{"speaker": f"Nguyễn Văn {n}", "text": TEXT} for n in range(opinions)],
        "rows": [
            {"a": f"Hàng {n}", "b": "Chi bộ < Hoa Ban >", "c": "R & D", "d": "tháng 6", "e": n, "f": "đạt yêu cầu"}
            for n in range(rows)
        ],
    }


def template() -> bytes:
    """Return the template of all three units."""
    sheet = Sheet(STANDARD)
    sheet.letterhead()
    sheet.title()
    sheet.lines("heading-1", "heads")
    sheet.lines("body", "lines")
    with sheet.each("opinion in opinions"):
        sheet.line("dash", "- Đồng chí {{ opinion.speaker }}: {{ opinion.text }}")
    columns = tuple(Column(name.upper(), f"{{{{ row.{name} }}}}", 1, align="left") for name in "abcdef")
    sheet.table("row in rows", columns)
    sheet.closing()
    return sheet.save()


def by_docxtpl(docx: bytes, document: Unit) -> Callable[[], bytes]:
    """Return docxtpl's way, as its manual shows it: a fresh object for each document, escaping on."""
    parts, styles, laid = laid_out_parts(docx, STANDARD)
    laid_out = write_parts(parts)
    environment = jinja2.Environment(autoescape=True)
    environment.filters |= {name: item.call for name, item in filters_for(laid, styles).items()}
    values = document.model_dump(mode="python")
    context = {
        **values,
        "letterhead": composition.letterhead(document, laid),
        "heading": composition.heading(document, laid),
        "closing": composition.closing(document, laid),
    }

    def run() -> bytes:
        page = DocxTemplate(BytesIO(laid_out))
        page.render(context, environment, autoescape=True)
        buffer = BytesIO()
        page.save(buffer)
        return buffer.getvalue()

    return run


def sides(press: Template, docx: bytes, values: dict[str, Any]) -> dict[str, Callable[[], bytes]]:
    """Return each way from data to bytes."""
    document = Unit.model_validate(values)
    return {
        "docxtpl": by_docxtpl(docx, document),
        "vanban zlib 6": lambda: press.render(document),
        "vanban zlib 1": lambda: press.render(document, level=1),
        "dict to docx": lambda: press.render(Unit.model_validate(values), level=1),
    }


def measured(ways: dict[str, Callable[[], bytes]], rounds: int, seconds: float = 0.1) -> dict[str, float]:
    """Return the median milliseconds of each way; the ways take turns, each for a while."""
    counts = {}
    for name, run in ways.items():
        run()
        start = time.perf_counter()
        run()
        counts[name] = max(1, int(seconds / (time.perf_counter() - start)))
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds):
        for name in list(ways) if number % 2 else reversed(list(ways)):
            start = time.perf_counter()
            for _time in range(counts[name]):
                ways[name]()
            taken[name].append((time.perf_counter() - start) * 1000 / counts[name])
    return {name: statistics.median(times) for name, times in taken.items()}


def main(rounds: int) -> None:
    """Print a table, and the same as JSON on the last line."""
    docx = template()
    press = compile_template(docx, Unit, STANDARD)
    assert not press.unproved
    units = {"A plan": data(60, 0, 1), "B minutes": data(0, 20, 30), "C annex": data(0, 0, 2000)}
    table = {}
    for name, values in units.items():
        table[name] = found = measured(sides(press, docx, values), rounds if name[0] != "C" else max(3, rounds // 3))
        print(name)
        for way, taken in found.items():
            print(f"  {way:16} {taken:9.3f} ms   {found['docxtpl'] / taken:6.1f} x docxtpl")
    print(json.dumps(table))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 12)
