"""Sổ đăng ký văn bản đi: a number a row, on a page that lies."""

from vanban.layout import Column, Sheet

LANDSCAPE = True


def compose(sheet: Sheet) -> None:
    """Write the template of the register."""
    sheet.letterhead()
    sheet.title()
    sheet.table(
        "paper in papers",
        (
            Column("Số, ký hiệu", "{{ paper.mark }}", fits="000-CTr/UBKTĐU"),
            Column("Ngày", "{% if paper.day is not none %}{{ paper.day | short_date }}{% endif %}", fits="00/00/0000"),
            Column("Tên loại và trích yếu", "{{ paper.about }}", 4, align="left"),
            Column("Người ký", "{{ paper.signer }}", 1, fits="Nguyễn Văn", align="left"),
            Column("Nơi nhận", "{{ paper.receivers }}", 3, align="left"),
            Column("Ghi chú", "{{ paper.note }}", 1, fits="00000000", align="left"),
        ),
        ends=True,
    )
    total = sheet.line("body", "Cộng {{ papers | length | count }} số.")
    total.paragraph_format.keep_with_next = True
    sheet.closing()
