"""Phiếu lấy ý kiến: what is asked of whom, and the boxes for the answer, which is signed with the pen."""

from vanban.layout import Column, Sheet, confirmed, last_line


def compose(sheet: Sheet) -> None:
    """Write the template of the slip."""
    sheet.letterhead()
    sheet.title()
    asked = "Kính xin ý kiến {{ asked | unstopped }} về các nội dung sau (đánh dấu X vào ô được chọn):"
    sheet.line("body", asked).paragraph_format.keep_with_next = True
    sheet.table(
        "matter in matters",
        (
            Column("STT", "{{ loop.index }}", fits="000"),
            Column("Nội dung", "{{ matter.text }}", 3, align="left"),
            Column("Đồng ý", "", fits="Đồng ý"),
            Column("Không đồng ý", "", fits="đồng ý"),
            Column("Ý kiến khác", "\n\n", 2, align="left"),
        ),
    )
    last_line(sheet, "Phiếu gửi về {{ receiver | after('về') | unstopped }} trước {{ answer_by | date }}.")
    sheet.closing(lambda: _answered(sheet))


def _answered(sheet: Sheet) -> None:
    sheet.line("empty", "")
    confirmed(sheet, "Người cho ý kiến")
