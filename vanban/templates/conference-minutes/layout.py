"""Biên bản hội nghị, đại hội, kiểm phiếu: who came, what was said, votes, ballots counted, two who sign."""

from vanban.layout import Column, Sheet
from vanban.layout.meetings import discussed, guests, voted


def compose(sheet: Sheet) -> None:
    """Write the template of the minutes of a conference."""
    sheet.letterhead()
    sheet.title()
    _opening(sheet)
    with sheet.when("agenda"):
        _part(sheet, "NỘI DUNG VÀ DIỄN BIẾN")
        discussed(sheet, opinions="Ý kiến tham gia", conclusion="Kết luận của chủ trì")
    with sheet.when("votes"):
        _part(sheet, "BIỂU QUYẾT")
        voted(sheet)
    with sheet.when("polls"):
        _part(sheet, "KẾT QUẢ KIỂM PHIẾU")
        _polls(sheet)
    with sheet.when("conclusion"):
        _part(sheet, "KẾT LUẬN")
        sheet.prose("conclusion")
    sheet.line(
        "body",
        "[[meeting]] kết thúc lúc [[end | clock]], {{ last_day | date }}."
        "{% if adopted %} Biên bản đã được đọc lại cho mọi người cùng nghe: {{ adopted | unstopped }}.{% endif %}",
    ).paragraph_format.keep_with_next = True
    sheet.closing()


def _part(sheet: Sheet, title: str) -> None:
    sheet.line("heading-1", f"{{{{ 'phần' | counter | roman }}}}- {title}")


def _opening(sheet: Sheet) -> None:
    _part(sheet, "THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN")
    sheet.line("dash", "- Thời gian: Bắt đầu lúc [[start | clock]], [[held_on | date]].")
    sheet.line("dash", "- Địa điểm: [[location]].")
    with sheet.when("called is not none or present is not none"):
        sheet.line(
            "dash",
            "- {% if called is not none %}Triệu tập: [[called | count]] đồng chí{% endif %}"
            "{% if present is not none %}{% if called is not none %}; có mặt{% else %}Có mặt{% endif %}: "
            "[[present | count]] đồng chí{% if rate %}, đạt {{ rate }}{% endif %}{% endif %}.",
        )
    with sheet.when("absent"):
        sheet.line(
            "dash",
            "- Vắng: {{ absent | length | count }} đồng chí: {% for absence in absent %}"
            "{{ absence.name | after('đồng chí') }} ({{ absence.reason }})"
            "{% if not loop.last %}; {% endif %}{% endfor %}.",
        )
    guests(sheet, "Đại biểu mời")
    for name, label in (("chairs", "Chủ trì"), ("recorders", "Thư ký"), ("tellers", "Ban Kiểm phiếu")):
        with sheet.when(name):
            sheet.line(
                "dash",
                f"- {label}: {{% for person in {name} %}}{{{{ person.name | led('đồng chí') }}}}"
                "{% if person.office %}, {{ person.office }}{% endif %}"
                "{% if not loop.last %}; {% endif %}{% endfor %}.",
            )


def _polls(sheet: Sheet) -> None:
    with sheet.each("poll in polls"):
        sheet.line("heading-2", "{{ poll.purpose | numbered(loop.index) }}")
        with sheet.when("poll.seats is not none"):
            sheet.line("dash", "- Số lượng cần bầu: {{ poll.seats | count }} đồng chí.")
        sheet.line(
            "dash",
            "- Số phiếu phát ra: {{ poll.issued | count }}; thu về: {{ poll.returned | count }}; hợp lệ: "
            "{{ poll.valid | count }}; không hợp lệ: {{ poll.invalid | count }}.",
        ).paragraph_format.keep_with_next = True
        sheet.table(
            "row in poll.rows",
            (
                Column("TT", "{{ loop.index }}", fits="000"),
                Column("Họ tên", "{{ row.name }}", 2, fits="Nguyễn Thị Hương", align="left"),
                Column("Chức vụ, đơn vị", "{{ row.office }}", 3, align="left"),
                Column("Số phiếu", "{{ row.votes | count }}", fits="0.000"),
                Column("Tỷ lệ trên số phiếu hợp lệ", "{{ row.share }}", 1),
            ),
        )
        with sheet.when("poll.elected"):
            sheet.line(
                "dash",
                "- Trúng cử {{ poll.elected | length | count }} đồng chí: {% for person in poll.elected %}"
                "{{ person.name | after('đồng chí') }}{% if not loop.last %}; {% endif %}{% endfor %}.",
            )
