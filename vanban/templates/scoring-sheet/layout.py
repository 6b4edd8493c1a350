"""Biểu chấm điểm: the rubric line by line, own and appraised score, totals, bands, two signatures."""

from vanban.layout import Column, Sheet


def compose(sheet: Sheet) -> None:
    """Write the template of the scoring sheet."""
    sheet.letterhead()
    sheet.title()
    sheet.line("body", "- Kỳ họp: {{ kind }} {{ period }}, tổ chức [[held_on | date]].")
    sheet.line("body", "- Tiêu chí: {{ rubric.title }}.")
    sheet.table(
        "line in lines",
        (
            Column("TT", "{{ line.no }}", fits="10.10"),
            Column("Tiêu chí", "{{ line.label }}", 4, align="left"),
            Column("Điểm tối đa", "{{ line.max | number }}", 0.2, fits="000,00"),
            Column("Tự chấm", "{{ line.self_score | number }}", 0.2, fits="000,00"),
            Column("Thẩm định", "{{ line.appraised | number }}", 0.2, fits="000,00"),
            Column("Thuyết minh điểm trừ", "{{ line.reason }}", 1.4, align="left"),
        ),
        total=(
            "",
            "Tổng điểm",
            "{{ rubric.total | number }}",
            "{{ self_total | number }}",
            "{{ appraised_total | number }}",
            "",
        ),
    )
    own = sheet.line("body", "- Chi bộ tự chấm: {{ self_total | number }} điểm, tự xếp loại: {{ self_band }}.")
    own.paragraph_format.keep_with_next = True
    with sheet.when("appraised"):
        sheet.line(
            "body",
            "- Cấp uỷ viên thẩm định: {{ appraised_total | number }} điểm, xếp loại: {{ appraised_band }}.",
        ).paragraph_format.keep_with_next = True
    with sheet.when("not appraised"):
        pen = sheet.line("body", "- Cấp uỷ viên thẩm định: ………… điểm, xếp loại: ………….")
        pen.paragraph_format.keep_with_next = True
    sheet.closing()
