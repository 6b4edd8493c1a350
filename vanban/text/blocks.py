"""What a text is read into: its paragraphs and tables, and what is told of them."""

from typing import Literal, NamedTuple

from vanban.messages import translate as _
from vanban.text.emphasis import Span
from vanban.text.pipe_table import Lines, Side

Kind = Literal[
    "heading", "clause", "point", "dash", "paragraph", "table",
    "part-label", "part-title", "section-label", "section-title", "article",
]  # fmt: skip


class Block(NamedTuple):
    """A paragraph or a table.

    ``label`` is the number or the dash as it is printed before the text, ``level`` that of a heading, or the steps by
    which a dash stands further in. A row of ``rows`` has as many cells as the first one, or one cell over the full
    width. ``line`` counts from 1.
    """

    kind: Kind
    spans: tuple[Span, ...] = ()
    level: int = 0
    label: str = ""
    rows: tuple[tuple[Lines, ...], ...] = ()
    align: tuple[Side, ...] = ()
    line: int = 1

    @property
    def text(self) -> str:
        """What is printed behind the label."""
        return "".join(span.text for span in self.spans)


class Note(NamedTuple):
    """Something that the writer may want to know of a line that is printed as it stands; lines count from 1."""

    line: int
    code: str
    form: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def message(self) -> str:
        """The sentence, in the language in use."""
        return _(self.form).format(**dict(self.values))


class ProseProblem(NamedTuple):
    """Something that cannot stand in an official text; line and column count from 1 in the text given."""

    line: int
    column: int
    code: str
    message: str


class ProseError(ValueError):
    """Everything that is wrong with a text."""

    def __init__(self, problems: tuple[ProseProblem, ...]) -> None:
        self.problems = problems
        super().__init__("; ".join(problem.message for problem in problems))


class Prose(NamedTuple):
    """A text that was read: what is printed, and what is told of it."""

    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
