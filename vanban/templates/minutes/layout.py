"""Biên bản sinh hoạt chi bộ: attendance, proceedings item by item, tasks, votes, score, two signatures."""

from vanban.layout import BLANK, Column, Sheet, or_blank
from vanban.layout.meetings import discussed, guests, voted


def compose(sheet: Sheet) -> None:
    """Write the template of the minutes."""
    sheet.letterhead()
    sheet.title()
    _opening(sheet)
    _proceedings(sheet)
    _results(sheet)
    sheet.line(
        "body",
        "Cuộc họp kết thúc lúc [[end | clock]], [[held_on | date]].{% if adopted_by is not none %} Biên bản đã được "
        "đọc lại cho mọi người cùng nghe, [[adopted_by | count]] đồng chí nhất trí"
        "{% if adopted %} thông qua{% else %}, biên bản không được thông qua{% endif %}.{% endif %}",
    ).paragraph_format.keep_with_next = True
    sheet.closing()


def _opening(sheet: Sheet) -> None:
    sheet.line("heading-1", "I- {{ labels.opening }}")
    sheet.line("dash", "- {{ labels.time }}: Bắt đầu lúc [[start | clock]], [[held_on | date]].")
    sheet.line("dash", "- {{ labels.place }}: [[location]].{% if mode %} {{ labels.mode }}: {{ mode }}.{% endif %}")
    with sheet.when("theme"):
        sheet.line(
            "dash",
            "- Chuyên đề: [[theme.title]]{% if theme.presenter %}. Người trình bày: "
            "[[theme.presenter | led('đồng chí')]]{% endif %}.",
        )
    sheet.line(
        "dash",
        "- Tổng số {% if kind == 'họp chi uỷ' %}chi uỷ viên{% else %}đảng viên{% endif %}: "
        "[[attendance.total | count]] đồng chí (chính thức [[attendance.official | count]], "
        "dự bị [[attendance.probationary | count]]{% if attendance.transferred_in %}; sinh hoạt tạm thời đến "
        "[[attendance.transferred_in | count]]{% endif %}{% if attendance.transferred_out %}; giới thiệu sinh hoạt "
        "tạm thời đi [[attendance.transferred_out | count]]{% endif %}"
        "{% if attendance.suspended %}; bị đình chỉ sinh hoạt {{ attendance.suspended | count }}{% endif %}"
        "{% if attendance.exempt %}; được miễn sinh hoạt "
        "[[attendance.exempt | count]], trong đó có mặt {% if attendance.recorded %}"
        f"[[attendance.exempt_present | count]]{{% else %}}{BLANK}{{% endif %}}{{% endif %}}).",
    )
    came = {name: or_blank(f"attendance.came_{name}", "count") for name in ("official", "probationary")}
    sheet.line(
        "dash",
        f"- {{{{ labels.present }}}}: {or_blank('attendance.present', 'count')}/{or_blank('attendance.due', 'count')} "
        f"đồng chí phải dự họp, đạt {{% if attendance.rate %}}{{{{ attendance.rate }}}}{{% else %}}{BLANK}{{% endif %}}"
        " (chính thức {% if attendance.present_official is not none %}[[attendance.present_official | count]], dự bị "
        f"[[attendance.present_probationary | count]]{{% else %}}{came['official']}, dự bị {came['probationary']}"
        "{% endif %}).",
    )
    none = f"{{% else %}}{{% if attendance.recorded %}}không{{% else %}}{BLANK}{{% endif %}}{{% endif %}}."
    sheet.line(
        "dash",
        "- {{ labels.excused }}: {% if attendance.excused %}{{ attendance.excused | length | count }} đồng chí: "
        "{% for absence in attendance.excused %}{{ absence.name | after('đồng chí') }} ({{ absence.reason }})"
        f"{{% if not loop.last %}}; {{% endif %}}{{% endfor %}}{none}",
    )
    sheet.line(
        "dash",
        "- {{ labels.unexcused }}: {% if attendance.unexcused %}{{ attendance.unexcused | length | count }} đồng chí: "
        "{% for name in attendance.unexcused %}{{ name | after('đồng chí') }}"
        "{% if not loop.last %}; {% endif %}{% endfor %}"
        f"{none}",
    )
    guests(sheet, "{{ labels.guests }}")
    for name in ("chair", "secretary"):
        sheet.line(
            "dash",
            f"- {{{{ labels.{name} }}}}: Đồng chí [[{name}.name]]"
            f"{{% if {name}.office %}}, [[{name}.office]]{{% endif %}}.",
        )
    with sheet.when("fees and fees.told"):
        sheet.line(
            "dash",
            "- {{ labels.fees }}: {% if fees.paid is not none %}[[fees.paid | count]] đồng chí đã nộp{% endif %}"
            "{% if fees.amount is not none %}{% if fees.paid is not none %}, {% endif %}"
            "số tiền [[fees.amount | number]] đồng{% endif %}"
            "{% if fees.note %}{% if fees.paid is not none or fees.amount is not none %}; {% endif %}"
            "{{ fees.note }}{% endif %}.",
        )


def _proceedings(sheet: Sheet) -> None:
    sheet.line("heading-1", "II- {{ labels.proceedings }}")
    discussed(sheet, opinions="{{ labels.opinions }}", conclusion="{{ labels.conclusion }}")
    with sheet.when("guest_speech"):
        sheet.line("body", "{{ labels.guest_speech }}:").paragraph_format.keep_with_next = True
        sheet.prose("guest_speech")
    with sheet.when("reply"):
        sheet.line("body", "{{ labels.reply }}:").paragraph_format.keep_with_next = True
        sheet.prose("reply")


def _results(sheet: Sheet) -> None:
    with sheet.when("assignments"):
        sheet.line("heading-1", "{{ part_numbers.assignments }}- {{ labels.assignments }}")
        sheet.table(
            "task in assignments",
            (
                Column("TT", "{{ loop.index }}", fits="000"),
                Column("Nhiệm vụ", "{{ task.task }}", 3, align="left"),
                Column("Người thực hiện", "{{ task.person }}", 1, fits="Nguyễn Thị Hương", align="left"),
                Column("Thời hạn", "{{ task.deadline }}", fits="00/00/0000"),
            ),
        )
    with sheet.when("votes"):
        sheet.line("heading-1", "{{ part_numbers.votes }}- {{ labels.votes }}")
        voted(sheet)
    with sheet.when("quality"):
        sheet.line("heading-1", "{{ part_numbers.quality }}- {{ labels.quality }}")
        sheet.line(
            "body",
            "Chi bộ tự chấm [[quality.score | number]] điểm, xếp loại [[quality.band]].",
        )
        sheet.prose("quality.note")
