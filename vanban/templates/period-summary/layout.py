"""Tổng hợp sáu tháng, cả năm: a line a cell or unit, computed from the records."""

from vanban.layout import BLANK, Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the roll-up."""
    sheet.letterhead()
    sheet.title()
    sheet.line(
        "body",
        "Đến cuối kỳ có {{ cell_count | count }} chi bộ với {{ members | count }} đảng viên. Tỷ lệ đảng viên dự bình "
        f"quân đạt {{% if all_cells.attendance %}}{{{{ all_cells.attendance }}}}{{% else %}}{BLANK}{{% endif %}} "
        "(số có mặt trên {{ attendance_base }} của các kỳ); số lượt người phát biểu đạt "
        f"{{% if speakers_share %}}{{{{ speakers_share }}}}{{% else %}}{BLANK}{{% endif %}} {{{{ speakers_base }}}}."
        "{% if uncounted %} Có {{ uncounted | count }} kỳ họp chưa ghi số có mặt, không tính vào tỷ lệ dự.{% endif %}",
    )
    sheet.table(
        "row in rows",
        (
            Column("TT", "{{ loop.index }}", fits="00"),
            Column("{{ unit_label }}", "{{ row.counts.cell }}", 1, fits="Hoa Ban", align="left"),
            Column("Đảng viên", "{{ row.counts.members | number }}", fits="0000"),
            Column("Kỳ thường kỳ", "{{ row.counts.regular }}"),
            Column("Kỳ chuyên đề", "{{ row.counts.thematic }}"),
            Column("Tỷ lệ dự", "{{ row.counts.attendance }}", fits="00,0%"),
            Column("Tốt", "{{ row.counts.good }}", fits="00"),
            Column("Khá", "{{ row.counts.fair }}", fits="00"),
            Column("Trung bình", "{{ row.counts.average }}"),
            Column("Kém", "{{ row.counts.poor }}", fits="00"),
            Column("Xếp loại năm", "{{ row.rating }}", fits="Trung"),
        ),
        total=(
            "",
            "Tổng cộng",
            "{{ all_cells.members | number }}",
            "{{ all_cells.regular }}",
            "{{ all_cells.thematic }}",
            "{{ all_cells.attendance }}",
            "{{ all_cells.good }}",
            "{{ all_cells.fair }}",
            "{{ all_cells.average }}",
            "{{ all_cells.poor }}",
            "",
        ),
    )
    with sheet.when("rating_rule"):
        sheet.kept("body", "Xếp loại năm theo quy tắc: {{ rating_rule.title }}.")
    with sheet.when("note"):
        sheet.kept("body", "{{ note }}")
    with sheet.when("all_cells.self_rated"):
        sheet.kept(
            "body",
            "Có {{ all_cells.self_rated | count }} kỳ họp mới có điểm tự chấm, chưa thẩm định, không tính vào các cột "
            "xếp loại.",
        )
    with sheet.when("all_cells.unrated"):
        sheet.kept("body", "Còn {{ all_cells.unrated | count }} kỳ họp chưa có biểu chấm điểm.")
    sheet.prose("remarks", end=True)
    sheet.closing()
