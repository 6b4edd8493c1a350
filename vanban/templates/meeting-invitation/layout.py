"""Giấy mời họp: who invites whom to what, when and where."""

from vanban.layout import Sheet, called, comrade


def compose(sheet: Sheet) -> None:
    """Write the template of the invitation."""
    sheet.letterhead()
    sheet.title()
    host = "{{ host | after('kính mời') | before('kính mời') }}"
    sheet.line("body", f"{host} trân trọng kính mời:").paragraph_format.keep_with_next = True
    sheet.prose("invitees")
    sheet.line("body", "Tới dự {{ event | after('dự') | unstopped }}.")
    with sheet.when("chair"):
        sheet.line("dash", f"- Chủ trì: {comrade('chair')}.")
    called(sheet, "- Nội dung: ")
