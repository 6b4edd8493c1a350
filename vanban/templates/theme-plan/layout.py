"""Kế hoạch sinh hoạt chuyên đề năm: purpose, the table of themes, execution."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the year's themes."""
    sheet.letterhead()
    sheet.title()
    sheet.prose("opening")
    sheet.line("heading-1", "I- MỤC ĐÍCH, YÊU CẦU")
    sheet.prose("purpose")
    sheet.line("heading-1", "II- NỘI DUNG, THỜI GIAN")
    sheet.table(
        "theme in themes",
        (
            Column("TT", "{{ loop.index }}", fits="000"),
            Column("Thời gian", "{{ theme.period }}", 0.4, fits="tháng 00"),
            Column("Nội dung chuyên đề", "{{ theme.title }}", 3, align="left"),
            Column("Nhóm vấn đề", "{{ theme.group }}", 2, align="left"),
            Column("Người chuẩn bị, trình bày", "{{ theme.presenter }}", 1, fits="Nguyễn Thị", align="left"),
            Column("Ghi chú", "{{ theme.note }}", 1, align="left"),
        ),
    )
    sheet.line("heading-1", "III- TỔ CHỨC THỰC HIỆN")
    sheet.prose("execution", end=True)
    sheet.closing()
