"""Phiếu dự: what the committee member saw, the two scores, what he recommends."""

from vanban.layout import Sheet, or_blank


def compose(sheet: Sheet) -> None:
    """Write the template of the report of an attended meeting."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "dash",
        "- Người dự: Đồng chí [[observer.name]]{% if observer.office %}, [[observer.office]]{% endif %}.",
    )
    sheet.line("dash", "- Chi bộ: [[cell]].")
    sheet.line("dash", "- Kỳ họp: {{ kind }} {{ period }}, tổ chức [[held_on | date]].")
    present, summoned = (or_blank(name, "count", bound=True) for name in ("present", "summoned"))
    sheet.line("dash", f"- Có mặt: {present}/{summoned} đồng chí phải dự họp.")
    for number, (title, name) in enumerate(
        (
            ("Công tác chuẩn bị", "preparation"),
            ("Các bước tiến hành", "steps"),
            ("Thảo luận", "discussion"),
            ("Điều hành của chủ trì", "chairing"),
        ),
        1,
    ):
        sheet.line("heading-2", f"{number}. {title}")
        sheet.prose(name)
    sheet.line("heading-2", "5. Chấm điểm, xếp loại")
    own, appraised = (or_blank(f"{name}_total", "number", bound=True) for name in ("self", "appraised"))
    with sheet.when("self_total is not none or self_band"):
        sheet.line("dash", f"- Chi bộ tự chấm: {own} điểm{{% if self_band %}}, xếp loại [[self_band]]{{% endif %}}.")
    with sheet.when("appraised_total is not none or appraised_band"):
        sheet.line(
            "dash",
            f"- Thẩm định: {appraised} điểm{{% if appraised_band %}}, xếp loại [[appraised_band]]{{% endif %}}.",
        ).paragraph_format.keep_with_next = True
    with sheet.when("appraised_total is none and not appraised_band"):
        sheet.line("dash", "- Thẩm định: ………… điểm, xếp loại: ………….").paragraph_format.keep_with_next = True
    with sheet.when("recommendations"):
        sheet.line("heading-2", "6. Đề xuất, kiến nghị")
        sheet.prose("recommendations", end=True)
    sheet.closing()
