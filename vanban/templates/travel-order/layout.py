"""Giấy đi đường: who travels where and why, and the stages that each place confirms."""

from vanban.layout import Column, Sheet, comrade, last_line


def compose(sheet: Sheet) -> None:
    """Write the template of the travel order."""
    sheet.letterhead()
    sheet.title()
    sheet.line("body", f"Cấp cho: {comrade('bearer')}.")
    sheet.line("body", "Đi công tác tại: {{ destination | after('địa điểm') | unstopped }}.")
    sheet.line("body", "Về việc: {{ purpose | after('về việc') | unstopped }}.")
    last_line(sheet, "Từ [[first_day | date]] đến [[last_day | date]].")
    with sheet.when("vehicle"):
        last_line(sheet, "Phương tiện: {{ vehicle | unstopped }}.")
    with sheet.when("advance"):
        last_line(sheet, "Đã tạm ứng: {{ advance | number }} đồng.")
    sheet.closing()
    sheet.line("empty", "")
    sheet.table(
        "stage in stages",
        (
            Column("Nơi đi", "{{ stage.origin }}", 1, fits="Mường Ví Dụ", align="left"),
            Column("Nơi đến", "{{ stage.place }}", 1, fits="Mường Ví Dụ", align="left"),
            Column("Ngày đi", _day("left_on"), fits="00/00/0000"),
            Column("Ngày tới", _day("arrived_on"), fits="00/00/0000"),
            Column("Chứng nhận của nơi đi, nơi đến (ký, đóng dấu)", "\n\n\n\n", 2, align="left"),
        ),
    )


def _day(name: str) -> str:
    return f"{{% if stage.{name} is not none %}}{{{{ stage.{name} | short_date }}}}{{% endif %}}"
