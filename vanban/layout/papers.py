"""What several papers have in common: a call to a meeting, who is named in a paper, what another office confirms."""

from vanban.layout.blocks import Sheet
from vanban.layout.tables import Column


def called(sheet: Sheet, lead: str = "") -> None:
    """Write when, where and about what people meet, what is asked of them, and who signs.

    What they meet about stands behind ``lead``, or below a line that says so.
    """
    sheet.line("dash", "- Thời gian: [[start | clock]], [[held_on | date]].")
    sheet.line("dash", "- Địa điểm: [[location]].")
    led = f'"{lead}"' if lead else ""
    if not lead:
        sheet.line("body", "Nội dung:").paragraph_format.keep_with_next = True
    with sheet.when("request"):
        sheet.prose("content", lead=led)
        sheet.prose("request", end=True)
    with sheet.when("not request"):
        sheet.prose("content", end=True, lead=led)
    sheet.closing()


def comrade(path: str, *, inside: bool = False) -> str:
    """Return the tags of a person and the office, as a paper names them: ``đồng chí Nguyễn Văn A, Bí thư``.

    ``inside`` a sentence that goes on, the office has a comma behind it too.
    """
    name, office = f"{path}.name", f"{path}.office"
    named = f"{{{{ {name} | word_before('đồng chí') }}}}{{{{ {name} | after('đồng chí') }}}}"
    comma = "," if inside else ""
    return f"{named}{{% if {office} %}}, {{{{ {office} | unstopped }}}}{comma}{{% endif %}}"


def last_line(sheet: Sheet, text: str) -> None:
    """Write the last line of a text, on the page of who signs."""
    sheet.line("body", text).paragraph_format.keep_with_next = True


def confirmed(sheet: Sheet, *heads: str) -> None:
    """Write boxes that others fill in with pen and seal."""
    boxes = tuple(Column(head, "", 1, align="left") for head in heads)
    sheet.fixed_table(
        boxes, [("Ngày …… tháng …… năm ………\n(ký, ghi rõ họ tên, đóng dấu)\n\n\n",) * len(heads)], whole=True
    )
