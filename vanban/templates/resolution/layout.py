"""Nghị quyết chi bộ: how the meeting went, what came of last month's tasks, what is to be done, the vote."""

from vanban.layout import BLANK, Column, Sheet, or_blank


def compose(sheet: Sheet) -> None:
    """Write the template of the monthly resolution."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body",
        "Từ [[start | clock]] đến [[end | clock]], [[held_on | date]], tại [[location]], chi bộ tổ chức "
        "{{ kind.subject }} {{ period }} ({{ minutes_long }} phút). Tổng số đảng viên "
        "[[attendance.total | count]] đồng chí (chính thức [[attendance.official | count]], dự bị "
        f"[[attendance.probationary | count]]); có mặt {or_blank('attendance.present', 'count')}/"
        f"{or_blank('attendance.due', 'count')} đồng chí phải dự, đạt "
        f"{{% if attendance.rate %}}{{{{ attendance.rate }}}}{{% else %}}{BLANK}{{% endif %}}; vắng có lý do "
        f"{_counted('excused')}, vắng không lý do {_counted('unexcused')}"
        "{% if attendance.exempt %}; được miễn sinh hoạt {{ attendance.exempt | count }}{% endif %}. Chủ trì: đồng chí "
        "[[chair.name]]{% if chair.office %}, [[chair.office]]{% endif %}. Thư ký: đồng chí [[secretary.name]]"
        "{% if secretary.office %}, [[secretary.office]]{% endif %}."
        "{% if fees and fees.told %} Đảng phí: {% if fees.paid is not none %}{{ fees.paid | count }} đồng chí đã nộp"
        "{% endif %}{% if fees.amount is not none %}{% if fees.paid is not none %}, {% endif %}"
        "số tiền {{ fees.amount | number }} đồng{% endif %}"
        "{% if fees.note %}{% if fees.paid is not none or fees.amount is not none %}; {% endif %}{{ fees.note }}"
        "{% endif %}.{% endif %}",
    )
    sheet.line(
        "body",
        "{% if ballot.rejected %}Dự thảo nghị quyết sau đây không được chi bộ thông qua:{% elif ballot.adopted %}"
        "Sau khi thảo luận, chi bộ quyết nghị:{% else %}Chi bộ biểu quyết dự thảo nghị quyết sau đây:{% endif %}",
    ).paragraph_format.keep_with_next = True
    _review(sheet)
    sheet.line("heading-1", "II- PHƯƠNG HƯỚNG, NHIỆM VỤ")
    sheet.prose("directions")
    with sheet.when("assignments"):
        sheet.line("heading-1", "{{ part_numbers.assignments }}- PHÂN CÔNG NHIỆM VỤ, TỔ CHỨC THỰC HIỆN")
        sheet.table(
            "task in assignments",
            (
                Column("TT", "{{ loop.index }}", fits="000"),
                Column("Nhiệm vụ", "{{ task.task }}", 3, align="left"),
                Column("Người thực hiện", "{{ task.person }}", 1, fits="Nguyễn Thị Hương", align="left"),
                Column("Thời hạn", "{{ task.deadline }}", fits="00/00/0000"),
            ),
        )
    with sheet.when("quality"):
        sheet.line("heading-1", "{{ part_numbers.quality }}- TỰ ĐÁNH GIÁ CHẤT LƯỢNG KỲ SINH HOẠT")
        sheet.line("body", "Chi bộ tự chấm [[quality.score | number]] điểm, xếp loại [[quality.band]].")
        sheet.prose("quality.note")
    sheet.line(
        "body",
        "{% if ballot.rejected %}Dự thảo nghị quyết không được chi bộ thông qua khi biểu quyết{% elif ballot.adopted %}"
        "Nghị quyết được chi bộ biểu quyết thông qua{% else %}Kết quả biểu quyết nghị quyết{% endif %}"
        "{% if ballot.method %} bằng hình thức {{ ballot.method }}{% endif %}: tán thành "
        f"{{{{ ballot.in_favour | count }}}}/{or_blank('ballot.base', 'count')} đồng chí "
        "{% if ballot.whole %}biểu quyết{% else %}có quyền biểu quyết có mặt{% endif %}, đạt "
        f"{{% if ballot.share %}}{{{{ ballot.share }}}}{{% else %}}{BLANK}{{% endif %}}"
        "{% if vote.against is not none and (vote.against or not ballot.whole) %}; không tán thành "
        "{{ vote.against | count }}{% endif %}"
        "{% if vote.abstaining is not none and (vote.abstaining or not ballot.whole) %}; không có ý kiến "
        "{{ vote.abstaining | count }}{% endif %}.",
    ).paragraph_format.keep_with_next = True
    sheet.closing()


def _counted(name: str) -> str:
    """Return the tag that counts the absent of a kind; that none is named says something only where they are known."""
    count = f"{{{{ attendance.{name} | length | count }}}}"
    return f"{{% if attendance.recorded or attendance.{name} %}}{count}{{% else %}}{BLANK}{{% endif %}}"


def _review(sheet: Sheet) -> None:
    sheet.line("heading-1", "I- ĐÁNH GIÁ KẾT QUẢ LÃNH ĐẠO")
    sheet.line("heading-2", "1. Công tác chính trị, tư tưởng")
    sheet.prose("ideology")
    sheet.line("heading-2", "2. Thực hiện nhiệm vụ chính trị")
    sheet.prose("politics")
    with sheet.when("results"):
        sheet.line("heading-2", "{{ results_number }}. Kết quả thực hiện nhiệm vụ kỳ trước")
        sheet.table(
            "item in results",
            (
                Column("TT", "{{ loop.index }}", fits="000"),
                Column("Nhiệm vụ đề ra", "{{ item.task }}", 3, align="left"),
                Column("Người thực hiện", "{{ item.person }}", 1, fits="Nguyễn Thị", align="left"),
                Column("Thời hạn", "{{ item.deadline }}", fits="00/00/0000"),
                Column("Kết quả thực hiện", "{{ item.result }}", 2, align="left"),
            ),
        )
    with sheet.when("praise"):
        sheet.line("heading-2", "{{ praise_number }}. Biểu dương, nhắc nhở")
        sheet.prose("praise")
    with sheet.when("limits"):
        sheet.line("heading-2", "{{ limits_number }}. Hạn chế, nguyên nhân")
        sheet.prose("limits")
