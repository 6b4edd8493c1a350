"""Công văn: an opening, the blocks of its kind where they are given, and the words that end it."""

from vanban.layout import Column, Sheet, assigned


def compose(sheet: Sheet) -> None:
    """Write the template of the letter."""
    sheet.letterhead()
    sheet.title()
    sheet.prose("opening")
    with sheet.when("held_on or start"):
        sheet.line(
            "dash",
            "- Thời gian: {% if start %}{{ start | clock }}{% if held_on %}, {% endif %}{% endif %}"
            "{% if held_on %}{{ held_on | date }}{% endif %}.",
        )
    _said(sheet, "Địa điểm", "location")
    _said(sheet, "Chủ trì", "chair")
    for label, name in (("Thành phần", "attendees"), ("Nội dung", "content")):
        with sheet.when(name):
            sheet.prose(name, lead=f'"- {label}: "')
    _said(sheet, "Tài liệu", "papers")
    with sheet.when("people"):
        sheet.table(
            "person in people",
            (
                Column("STT", "{{ loop.index }}", fits="000"),
                Column("Họ và tên", "{{ person.name }}", 2, align="left"),
                Column("Ngày sinh", "{{ person.born }}", fits="00/00/0000"),
                Column("Chức vụ, đơn vị công tác", "{{ person.office }}", 3, align="left"),
                Column("Nội dung giới thiệu", "{{ person.proposed }}", 3, align="left"),
            ),
        )
    with sheet.each("task in tasks"):
        sheet.line("clause", assigned("task", "numbered(loop.index)"))
    with sheet.when("overdue"):
        sheet.table(
            "task in overdue",
            (
                Column("STT", "{{ loop.index }}", fits="000"),
                Column("Việc", "{{ task.task }}", 3, align="left"),
                Column("Cơ quan thực hiện", "{{ task.lead }}", 2, align="left"),
                Column("Thời hạn", "{{ task.deadline | short_date }}", fits="00/00/0000"),
                Column("Tình hình", "{{ task.state }}", 2, align="left"),
            ),
        )
    with sheet.when("answer_by or answer_to"):
        sheet.line(
            "body",
            "Văn bản trả lời gửi về {% if answer_to %}{{ answer_to | after('về') | unstopped }}{% else %}"
            "{{ issuer.full_name }}{% endif %}{% if answer_by %} trước ngày {{ answer_by | short_date }}."
            "{% else %}{{ answer_to | stop }}{% endif %}",
        )
    sheet.prose("body", end=True)
    sheet.closing()


def _said(sheet: Sheet, label: str, name: str) -> None:
    """Write a line of a meeting's call, where it is given."""
    with sheet.when(name):
        sheet.line("dash", f"- {label}: {{{{ {name} | after('{label}') | unstopped }}}}.")
