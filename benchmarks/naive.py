"""What anybody would write: read the YAML, check it with a small model, fill a template with docxtpl, save.

Its data are the printed lines themselves, so it composes nothing, and its template has no condition that the page does
not need. As a command it also imports what such a command would: click and babel.

    python benchmarks/naive.py DATA.yaml TEMPLATE.docx OUT.docx
"""

from pathlib import Path
from typing import Literal

import yaml
from docxtpl import DocxTemplate
from pydantic import BaseModel


class Letterhead(BaseModel):
    """The head of the first page."""

    parent: list[str]
    issuer: list[str]
    star: str
    number: str
    party_title: str
    place: str
    day: str


class Heading(BaseModel):
    """The title."""

    type: str
    subject: list[str]
    rule: str


class Block(BaseModel):
    """Who signs."""

    confirmation: str = ""
    label: list[str] = []
    authority: list[str] = []
    office: list[str] = []
    gap: list[str] = []
    name: str


class Signatures(BaseModel):
    """Two blocks beside each other."""

    left: Block
    right: Block


class Closing(BaseModel):
    """What stands under the text."""

    recipients_label: str = ""
    beside: list[str] = []
    rows: list[Signatures] = []
    last: Block


class Paragraph(BaseModel):
    """A paragraph of a plan."""

    kind: Literal["heading-1", "heading-2", "dash", "body"]
    text: str


class Opinion(BaseModel):
    """What somebody said."""

    speaker: str
    text: str


class Item(BaseModel):
    """An item of a meeting."""

    title: str
    presenter: str
    text: str
    opinions: list[Opinion]
    conclusion: str


class Task(BaseModel):
    """Who does what."""

    task: str
    person: str
    deadline: str


class Page(BaseModel):
    """A plan has paragraphs, minutes have the rest."""

    letterhead: Letterhead
    heading: Heading
    closing: Closing
    paragraphs: list[Paragraph] = []
    opening: list[str] = []
    agenda: list[Item] = []
    assignments: list[Task] = []
    ending: str = ""


def render(source: Path, template: Path, target: Path) -> None:
    """Make one file."""
    page = Page.model_validate(yaml.safe_load(source.read_text(encoding="utf-8")))
    document = DocxTemplate(template)
    document.render(page.model_dump(), autoescape=True)
    document.save(target)


if __name__ == "__main__":
    import babel.dates  # noqa: F401  # the command would write dates and numbers with it
    import click

    @click.command()
    @click.argument("source", type=click.Path(path_type=Path))
    @click.argument("template", type=click.Path(path_type=Path))
    @click.argument("target", type=click.Path(path_type=Path))
    def main(source: Path, template: Path, target: Path) -> None:
        """Make TARGET from SOURCE by TEMPLATE."""
        render(source, template, target)

    main()
