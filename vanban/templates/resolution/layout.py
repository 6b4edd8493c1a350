"""Nghị quyết chi bộ: how the meeting went, what came of last month's tasks, what is to be done, the vote."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the monthly resolution."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body",
        "Từ [[start | clock]] đến [[end | clock]], [[held_on | date]], tại [[location]], chi bộ tổ chức "
        "{{ kind.subject }} {{ period }} ({{ minutes_long }} phút). Tổng số đảng viên "
        "[[attendance.total | count]] đồng chí (chính thức [[attendance.official | count]], dự bị "
        "[[attendance.probationary | count]]); có mặt {{ attendance.present | count }}/"
        "{{ attendance.summoned | count }} đồng chí phải dự, đạt {{ attendance.rate }}; vắng có lý do "
        "{{ attendance.excused | length | count }}, vắng không lý do {{ attendance.unexcused | length | count }}"
        "{% if attendance.exempt %}; được miễn sinh hoạt {{ attendance.exempt | count }}{% endif %}. Chủ trì: đồng chí "
        "[[chair.name]]{% if chair.office %}, [[chair.office]]{% endif %}. Thư ký: đồng chí [[secretary.name]]"
        "{% if secretary.office %}, [[secretary.office]]{% endif %}."
        "{% if fees %} Đảng phí:{% if fees.paid is not none %} {{ fees.paid | count }} đồng chí đã nộp{% endif %}"
        "{% if fees.amount is not none %}, số tiền {{ fees.amount | number }} đồng{% endif %}"
        "{% if fees.note %}; {{ fees.note }}{% endif %}.{% endif %}",
    )
    sheet.line("body", "Sau khi thảo luận, chi bộ quyết nghị:").paragraph_format.keep_with_next = True
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
        "Nghị quyết được chi bộ biểu quyết thông qua bằng hình thức {{ vote.method }}: tán thành "
        "{{ vote.in_favour | count }}/{{ vote.total | count }} đồng chí biểu quyết, đạt {{ vote.share }}.",
    ).paragraph_format.keep_with_next = True
    sheet.closing()


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
