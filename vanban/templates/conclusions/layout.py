"""Thông báo kết luận: the meeting and its matters, then each conclusion with the tasks that follow from it."""

from vanban.layout import Sheet, assigned, comrade


def compose(sheet: Sheet) -> None:
    """Write the template of the notice of conclusions."""
    sheet.letterhead()
    sheet.title()
    with sheet.when("one_concluded"):
        _concluded_by_one(sheet)
    with sheet.when("not one_concluded"):
        _concluded_by_a_body(sheet)
    with sheet.each("matter in matters"):
        sheet.line("heading-2", "{{ matter.title | numbered(loop.index) }}")
        sheet.prose("matter.text")
        with sheet.each("task in matter.tasks"):
            sheet.line("dash", "- " + assigned("task", "led('Giao')"))
    sheet.prose("order", end=True)
    sheet.closing()


_MATTERS = (
    "{% for matter in matters %}({{ loop.index }}) {{ matter.title | after('về việc') | unstopped }}"
    "{% if not loop.last %}; {% else %}{{ matter.title | stop }}{% endif %}{% endfor %}"
)
_CHAIRED = f"{comrade('chair', inside=True)} chủ trì"
_HEARD = "{{ reporters | after('báo cáo') | before('báo cáo') | unstopped }} báo cáo"


def _concluded_by_one(sheet: Sheet) -> None:
    """Write what is known of a meeting of which one person concluded: not who called it, nor who agreed."""
    sheet.line(
        "body",
        f"Tại [[meeting]] ngày {{{{ held_on | short_date }}}}{{% if chair and chaired_by_another %}} do {_CHAIRED}"
        "{% endif %}, {{ concluder }} {% if chair and not chaired_by_another %}chủ trì, {% endif %}"
        f"kết luận về: {_MATTERS}",
    )
    sheet.line(
        "body", f"{{% if reporters %}}Sau khi nghe {_HEARD}, kết luận{{% else %}}Kết luận cụ thể{{% endif %}} như sau:"
    ).paragraph_format.keep_with_next = True


def _concluded_by_a_body(sheet: Sheet) -> None:
    sheet.line(
        "body",
        "Ngày {{ held_on | short_date }}, [[concluded_by]] tổ chức [[meeting]]"
        f"{{% if chair %}}; {_CHAIRED}{{% endif %}}. Nội dung: {_MATTERS}",
    )
    sheet.line(
        "body",
        f"{{% if reporters %}}Sau khi nghe {_HEARD}, [[concluded_by]] đã thảo luận và thống nhất{{% else %}}"
        "Sau khi thảo luận, [[concluded_by]] thống nhất{% endif %} kết luận như sau:",
    ).paragraph_format.keep_with_next = True
