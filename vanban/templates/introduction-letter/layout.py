"""Giấy giới thiệu: who is sent to whom and for what; below the cut line the counterfoil that stays in the office."""

from vanban.layout import Column, Sheet, comrade, last_line


def compose(sheet: Sheet) -> None:
    """Write the template of the letter and of its counterfoil."""
    sheet.letterhead()
    sheet.title()
    sheet.line("body", f"{{{{ issuer.full_name }}}} trân trọng giới thiệu: {comrade('bearer')}.")
    sheet.line("body", "Được cử đến: {{ destination | after('đến') | unstopped }}.")
    sheet.line("body", "Về việc: {{ purpose | after('về việc') | unstopped }}.")
    last_line(sheet, "Đề nghị quý cơ quan tạo điều kiện giúp đỡ. Giấy này có giá trị đến hết [[valid_until | date]].")
    sheet.closing(lambda: _counterfoil(sheet))


def _counterfoil(sheet: Sheet) -> None:
    columns = (
        Column("CUỐNG LƯU", "", fits="Có giá trị đến hết", align="left"),
        Column("GIẤY GIỚI THIỆU {{ letterhead.number }}", "", 1, align="left"),
    )
    rows = [
        ("Cấp cho", comrade("bearer")),
        ("Giới thiệu đến", "{{ destination | after('đến') | unstopped }}"),
        ("Về việc", "{{ purpose | after('về việc') | unstopped }}"),
        ("Có giá trị đến hết", "{{ valid_until | date }}"),
        ("Nơi, ngày cấp", "{{ letterhead.place_date }}"),
        ("Người nhận giấy\n(ký, ghi rõ họ tên)", "\n\n"),
    ]
    with sheet.when("stub"):
        sheet.cut()
        sheet.fixed_table(columns, rows, whole=True)
