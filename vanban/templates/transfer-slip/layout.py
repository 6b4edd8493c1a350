"""Phiếu chuyển đơn, thư: whose petition goes to whom, and by when an answer is expected."""

from vanban.layout import Sheet, last_line


def compose(sheet: Sheet) -> None:
    """Write the template of the slip."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body",
        "{{ issuer.full_name }} nhận được {{ petition }}{% if written_on is not none %} đề {{ written_on | date }}"
        "{% endif %} của {{ petitioner }}{% if address %}, địa chỉ: {{ address | unstopped }}{% endif %}.",
    )
    sheet.line("body", "Nội dung: {{ about | unstopped }}.")
    sent = "{{ issuer.full_name }} chuyển {{ petition }} đến {{ receiver | after('đến') | unstopped }}"
    last_line(sheet, f"{sent} để xem xét, giải quyết theo thẩm quyền.")
    with sheet.when("answer_by is not none"):
        asked = "Đề nghị trả lời người gửi đơn và thông báo kết quả cho {{ issuer.full_name }}"
        last_line(sheet, f"{asked} trước {{{{ answer_by | date }}}}.")
    sheet.closing()
