"""Giấy nghỉ phép: who is on leave, how long and where, and the box that the place may fill in."""

from vanban.layout import Sheet, comrade, confirmed, last_line


def compose(sheet: Sheet) -> None:
    """Write the template of the permit."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body",
        f"{{{{ issuer.full_name }}}} đồng ý để {comrade('bearer', inside=True)} nghỉ phép năm {{{{ leave_year }}}}.",
    )
    last_line(
        sheet, "Thời gian nghỉ: {{ days | count }} ngày làm việc, từ [[first_day | date]] đến hết [[last_day | date]]."
    )
    with sheet.when("substitute"):
        last_line(sheet, f"Người làm thay: {comrade('substitute')}.")
    last_line(sheet, "Nơi nghỉ: {{ place | unstopped }}.")
    sheet.closing(lambda: _attested(sheet))


def _attested(sheet: Sheet) -> None:
    with sheet.when("attested"):
        sheet.line("empty", "")
        confirmed(sheet, "Chứng nhận của nơi nghỉ: ngày đến", "Chứng nhận của nơi nghỉ: ngày đi")
