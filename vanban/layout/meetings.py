"""What the minutes of all meetings have: guests, the items of the agenda, votes."""

from vanban.layout.blocks import Sheet
from vanban.layout.pen import or_blank
from vanban.layout.tables import Column


def guests(sheet: Sheet, label: str) -> None:
    """Write the line of the guests, where there are any."""
    with sheet.when("guests"):
        sheet.line(
            "dash",
            f"- {label}: {{% for guest in guests %}}đồng chí {{{{ guest.name }}}}{{% if guest.office %}}, "
            "{{ guest.office }}{% endif %}{% if guest.organisation %}, {{ guest.organisation }}{% endif %}"
            "{% if not loop.last %}; {% else %}"
            "{{ (guest.organisation or guest.office or guest.name) | stop }}{% endif %}{% endfor %}",
        )


def discussed(sheet: Sheet, *, opinions: str, conclusion: str) -> None:
    """Write each item of the agenda: who presented what, who said what, what was concluded."""
    with sheet.each("item in agenda"):
        sheet.line("heading-2", "{{ item.title | numbered(loop.index) }}")
        with sheet.when("item.presenter"):
            sheet.line("body", "Người trình bày: Đồng chí {{ item.presenter }}.")
        sheet.prose("item.text")
        with sheet.when("item.opinions"):
            sheet.line("body", f"{opinions}:").paragraph_format.keep_with_next = True
            with sheet.each("opinion in item.opinions"):
                sheet.prose("opinion.text", lead='"- " ~ (opinion.speaker | led("Đồng chí")) ~ ": "')
        with sheet.when("item.conclusion"):
            sheet.line("body", f"{conclusion}:").paragraph_format.keep_with_next = True
            sheet.prose("item.conclusion")


def voted(sheet: Sheet) -> None:
    """Write the table of the votes, a row for each of the ``ballots``."""
    sheet.table(
        "vote in ballots",
        (
            Column("TT", "{{ loop.index }}", fits="000"),
            Column(
                "Nội dung",
                "{{ vote.subject }}{% if vote.rejected %} (không được thông qua){% endif %}",
                4,
                align="left",
            ),
            Column("Hình thức", "{{ vote.method }}", 1),
            Column(
                "Tán thành",
                "{{ vote.in_favour | count }}{% if vote.share %} ({{ vote.share }}){% endif %}",
                fits="000 (00,0%)",
            ),
            Column("Không tán thành", or_blank("vote.against", "count", otherwise=""), 1),
            Column("Không có ý kiến", or_blank("vote.abstaining", "count", otherwise=""), 1),
        ),
    )
