"""Báo cáo quý: computed figures and tables, and the writer's judgement beside them."""

from vanban.layout import BLANK, Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the quarterly report."""
    sheet.letterhead()
    sheet.title()
    sheet.prose("opening")
    sheet.line("heading-1", "I- ĐẶC ĐIỂM TÌNH HÌNH")
    sheet.line(
        "body",
        "Đến cuối kỳ báo cáo có {{ cell_count | count }} chi bộ với {{ members | count }} đảng viên (chính thức "
        "{{ official | count }}, dự bị {{ probationary | count }}; được miễn sinh hoạt {{ exempt | count }}).",
    )
    sheet.prose("situation")
    sheet.line("heading-1", "II- KẾT QUẢ THỰC HIỆN")
    sheet.line("heading-2", "1. Công tác lãnh đạo, chỉ đạo")
    sheet.prose("leadership")
    _regular(sheet)
    _thematic(sheet)
    _scoring(sheet)
    sheet.line("heading-1", "III- HẠN CHẾ, NGUYÊN NHÂN")
    sheet.line("heading-2", "1. Hạn chế")
    sheet.prose("limits")
    sheet.line("heading-2", "2. Nguyên nhân")
    sheet.prose("causes")
    sheet.line("heading-1", "IV- PHƯƠNG HƯỚNG, NHIỆM VỤ {{ next_quarter | upper }}")
    with sheet.when("proposals"):
        sheet.prose("directions")
        sheet.line("heading-1", "V- KIẾN NGHỊ, ĐỀ XUẤT")
        sheet.prose("proposals", end=True)
    with sheet.when("not proposals"):
        sheet.prose("directions", end=True)
    sheet.closing()
    with sheet.when("chart"):
        sheet.own_appendix("Biểu đồ tỷ lệ dự và xếp loại chất lượng sinh hoạt {{ quarter }}")
        sheet.line("body", "1. Tỷ lệ dự (số có mặt trên {{ attendance_base }})")
        sheet.chart("row in attendance_bars", "{{ unit_label }}", "Tỷ lệ dự")
        sheet.line("body", "2. Số kỳ họp theo mức xếp loại")
        sheet.chart("row in rating_bars", "Xếp loại", "Số kỳ họp")


def _regular(sheet: Sheet) -> None:
    sheet.line("heading-2", "2. Sinh hoạt chi bộ thường kỳ")
    sheet.line(
        "body",
        "Trong quý đã tổ chức {{ all_cells.regular | count }} kỳ sinh hoạt thường kỳ và "
        "{{ all_cells.thematic | count }} "
        "kỳ có sinh hoạt chuyên đề. Tỷ lệ đảng viên dự bình quân đạt "
        f"{{% if all_cells.attendance %}}{{{{ all_cells.attendance }}}}{{% else %}}{BLANK}{{% endif %}} "
        "(số có mặt trên {{ attendance_base }} của các kỳ); số lượt người phát biểu đạt "
        f"{{% if speakers_share %}}{{{{ speakers_share }}}}{{% else %}}{BLANK}{{% endif %}} {{{{ speakers_base }}}}."
        "{% if uncounted %} Có {{ uncounted | count }} kỳ họp chưa ghi số có mặt, không tính vào tỷ lệ dự.{% endif %}",
    )
    sheet.table(
        "row in cells",
        (
            Column("TT", "{{ loop.index }}", fits="000"),
            Column("{{ unit_label }}", "{{ row.cell }}", 1, fits="Hoa Ban", align="left"),
            Column("Đảng viên", "{{ row.members | number }}", fits="00000"),
            Column("Kỳ thường kỳ", "{{ row.regular }}"),
            Column("Kỳ chuyên đề", "{{ row.thematic }}"),
            Column("Tỷ lệ dự", "{{ row.attendance }}", fits="00,0%"),
            Column("Tốt", "{{ row.good }}", fits="000"),
            Column("Khá", "{{ row.fair }}", fits="000"),
            Column("Trung bình", "{{ row.average }}"),
            Column("Kém", "{{ row.poor }}", fits="000"),
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
        ),
    )
    sheet.prose("regular_remarks")


def _thematic(sheet: Sheet) -> None:
    sheet.line("heading-2", "3. Sinh hoạt chuyên đề")
    with sheet.when("themes"):
        sheet.table(
            "theme in themes",
            (
                Column("TT", "{{ loop.index }}", fits="000"),
                Column("Chi bộ", "{{ theme.cell }}", 1, align="left"),
                Column("Tên chuyên đề", "{{ theme.title }}", 2, align="left"),
                Column("Nhóm vấn đề", "{{ theme.group }}", 1, align="left"),
                Column("Ngày", "{{ theme.held_on }}", fits="00/00/0000"),
                Column("Người trình bày", "{{ theme.presenter }}", 1, align="left"),
                Column("Xếp loại", "{{ theme.band }}", fits="Trung"),
            ),
        )
    with sheet.when("not themes"):
        sheet.line("body", "Chưa có biên bản kỳ sinh hoạt chuyên đề nào trong quý.")
    sheet.prose("thematic_remarks")


def _scoring(sheet: Sheet) -> None:
    sheet.line("heading-2", "4. Chấm điểm, xếp loại chất lượng sinh hoạt")
    with sheet.when("score_rows"):
        sheet.table(
            "row in score_rows",
            (
                Column("TT", "{{ loop.index }}", fits="000"),
                Column("Kỳ họp", "{{ row.meeting }}", 4, align="left"),
                Column("Ngày", "{{ row.held_on }}", fits="00/00/0000"),
                Column("Điểm tự chấm", "{{ row.self_total }}", fits="000,00"),
                Column("Tự xếp loại", "{{ row.self_band }}", fits="Trung bình"),
                Column("Điểm thẩm định", "{{ row.appraised_total }}", fits="000,00"),
                Column("Xếp loại", "{{ row.appraised_band }}", fits="Trung bình"),
            ),
        )
    with sheet.when("not score_rows"):
        sheet.line("body", "Chưa có biểu chấm điểm của kỳ họp nào trong quý.")
    with sheet.when("all_cells.self_rated"):
        sheet.line(
            "body",
            "Có {{ all_cells.self_rated | count }} kỳ họp mới có điểm tự chấm, chưa thẩm định, không tính vào các cột "
            "xếp loại.",
        )
    with sheet.when("all_cells.unrated"):
        sheet.line("body", "Còn {{ all_cells.unrated | count }} kỳ họp chưa có biểu chấm điểm.")
    sheet.prose("scoring_remarks")
