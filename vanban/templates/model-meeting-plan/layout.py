"""Kế hoạch sinh hoạt chi bộ mẫu: purpose, the chosen cells, preparation, review, execution."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the plan of model meetings."""
    sheet.letterhead()
    sheet.title()
    sheet.prose("opening")
    sheet.line("heading-1", "I- MỤC ĐÍCH, YÊU CẦU")
    sheet.prose("purpose")
    sheet.line("heading-1", "II- NỘI DUNG, THỜI GIAN TIẾN HÀNH")
    sheet.line("heading-2", "1. Chi bộ được chọn")
    sheet.table(
        "choice in selected",
        (
            Column("TT", "{{ loop.index }}", fits="000"),
            Column("Chi bộ", "{{ choice.cell }}", 2, align="left"),
            Column("Nội dung", "Sinh hoạt {{ choice.kind }}", 1, fits="chuyên đề"),
            Column("Thời gian", "{{ choice.time }}", 1, fits="00/00/0000"),
            Column("Thành phần mời dự", "{{ choice.invitees }}", 3, align="left"),
        ),
    )
    sheet.line("heading-2", "2. Chuẩn bị, thẩm định nội dung")
    sheet.prose("preparation")
    sheet.line("heading-2", "3. Rút kinh nghiệm")
    sheet.prose("review")
    sheet.line("heading-1", "III- TỔ CHỨC THỰC HIỆN")
    sheet.prose("execution", end=True)
    sheet.closing()
