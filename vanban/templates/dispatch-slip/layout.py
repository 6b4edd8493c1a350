"""Phiếu gửi: what is sent, in how many copies, and the box in which the receiver signs for it."""

from vanban.layout import Column, Sheet, confirmed, last_line


def compose(sheet: Sheet) -> None:
    """Write the template of the slip."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body", "{{ issuer.full_name }} gửi {{ receiver | after('gửi') | unstopped }}:"
    ).paragraph_format.keep_with_next = True
    sheet.table(
        "item in items",
        (
            Column("STT", "{{ loop.index }}", fits="000"),
            Column("Số, ký hiệu", "{{ item.mark }}", fits="000-CTr/UBKTĐU"),
            Column("Ngày", "{% if item.day is not none %}{{ item.day | short_date }}{% endif %}", fits="00/00/0000"),
            Column("Tên văn bản, tài liệu", "{{ item.title }}", 1, align="left"),
            Column("Số bản", "{{ item.copies | number }}", fits="0000"),
        ),
        total=("", "TỔNG SỐ", "", "", "{{ copies | number }}"),
    )
    with sheet.when("return_by is not none"):
        last_line(sheet, "Nhận xong, đề nghị ký và gửi trả phiếu trước {{ return_by | date }}.")
    sheet.closing(lambda: _received(sheet))


def _received(sheet: Sheet) -> None:
    sheet.line("empty", "")
    confirmed(sheet, "Người gửi", "Người nhận")
