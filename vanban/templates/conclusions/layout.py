"""Thông báo kết luận: the meeting and its matters, then each conclusion with the tasks that follow from it."""

from vanban.layout import Sheet, assigned


def compose(sheet: Sheet) -> None:
    """Write the template of the notice of conclusions."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body",
        "Ngày {{ held_on | short_date }}, [[concluded_by]] tổ chức [[meeting]]"
        "{% if chair %}; {{ chair.name | led('đồng chí') }}{% if chair.office %}, {{ chair.office }},{% endif %} "
        "chủ trì{% endif %}. Nội dung: {% for matter in matters %}({{ loop.index }}) "
        "{{ matter.title | after('về việc') }}"
        "{% if not loop.last %}; {% endif %}{% endfor %}.",
    )
    sheet.line(
        "body",
        "{% if reporters %}Sau khi nghe {{ reporters }} báo cáo, [[concluded_by]] đã thảo luận và thống nhất{% else %}"
        "Sau khi thảo luận, [[concluded_by]] thống nhất{% endif %} kết luận như sau:",
    ).paragraph_format.keep_with_next = True
    with sheet.each("matter in matters"):
        sheet.line("heading-2", "{{ matter.title | numbered(loop.index) }}")
        sheet.prose("matter.text")
        with sheet.each("task in matter.tasks"):
            sheet.line("dash", f"- Giao {assigned('task')}")
    sheet.prose("order", end=True)
    sheet.closing()
