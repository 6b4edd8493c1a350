"""The filters that a template may use: how values become Word text.

Each takes plain data and gives text, or finished WordprocessingML for the two that write runs and paragraphs.
Wording that a standard sets is bound when the template is compiled.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from datetime import date, time
from decimal import Decimal
from functools import lru_cache, partial, wraps
from itertools import pairwise
from typing import Any, NamedTuple
from unicodedata import is_normalized

from markupsafe import Markup

from vanban.messages import translate as _
from vanban.models.moments import PartialDate
from vanban.models.moments import long_clock as clock
from vanban.press.cited import spelled_out
from vanban.standards import Mm, Standard
from vanban.text import prose, said
from vanban.text.characters import forbidden_character, plain
from vanban.text.emphasis import Span
from vanban.text.language import LETTERS, long_date, nfc, official_number, point_letter, roman, short_date
from vanban.text.line_breaks import unbroken, whole_figures
from vanban.text.pipe_table import Lines
from vanban.text.typography import text_width

_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
_WRITTEN = (
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&#34;"), ("'", "&#39;"),
    ("{", "&#123;"), ("}", "&#125;"), ("%", "&#37;"), ("\n", _BREAK), ("\t", _TAB),
)  # fmt: skip
"""What is written in another way; the ampersand first, for the others bring their own, and the breaks last. To look
for each and replace what is there is ten times as fast as ``str.translate`` or one regular expression."""


class UnprintableError(ValueError):
    """A value that no Word file can hold, or no value at all, reached the page."""


def word_text(value: object) -> Markup:
    """Return a value as the inside of a ``w:t``: escaped, NFC, braces as text, breaks and tabs as Word's own.

    No line ends between a number and the word it belongs to (``số 24-CTr/TU``). Its hyphen is a plain one, at which a
    line may end: what would hold it is an element or another character, which other programs read as nothing.

    Raises:
        UnprintableError: on None and on characters that XML or the standard's typeface cannot carry.
    """
    if isinstance(value, Markup):
        return value
    return Markup(escaped(unbroken(value) if isinstance(value, str) else value))  # noqa: S704  # escaped by its name


def _nothing() -> str:
    return _("một thẻ in trường để trống; “vanban template check” chỉ ra thẻ ấy")


def escaped(value: object) -> str:
    """Return what :func:`word_text` returns, as plain text; the quick way for what needs nothing done to it."""
    if type(value) is str and (plain(value) or (value.isprintable() and is_normalized("NFC", value))):
        text = value
    else:
        if value is None:
            raise UnprintableError(_nothing())
        text = nfc(everyday(value))
        if found := forbidden_character(text):
            raise UnprintableError(found[1])
    for char, written in _WRITTEN:
        if char in text:
            text = text.replace(char, written)
    return text


def everyday(value: object) -> str:
    """Return a value that no filter was asked for as people write it."""
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, Decimal):
        return official_number(value)
    return clock(value) if isinstance(value, time) else str(value)


def written_date(value: date) -> str:
    """Return ``ngày 06 tháng 3 năm 2018`` (HD 05-HD/VPTW, I.4.2.2)."""
    return long_date(value.year, value.month, value.day)


def number(value: int | Decimal | None) -> str:
    """Return a number as Vietnamese writes it; an unknown one is blank."""
    return "" if value is None else official_number(value)


def two_digits(value: int) -> str:
    """Return a count of things with a leading zero below ten, as official texts write it."""
    return f"{value:02}" if 0 < value < 10 else number(value)


@lru_cache(maxsize=256)
def _lead(label: str) -> str:
    """Return the run of a paragraph's number or dash."""
    return _runs((Span(f"{label} "),)) if label else ""


def _runs(spans: Iterable[Span]) -> str:
    parts = []
    for span in spans:
        flags = ("<w:b/>" if span.bold else "") + ("<w:i/>" if span.italic else "")
        properties = f"<w:rPr>{flags}</w:rPr>" if flags else ""
        parts.append(f'<w:r>{properties}<w:t xml:space="preserve">{escaped(unbroken(span.text))}</w:t></w:r>')
    return "".join(parts)


def _paragraph(style: str, runs: str, *, keep: bool = False, more: str = "") -> str:
    kept = "<w:keepNext/>" if keep else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{kept}{more}</w:pPr>{runs}</w:p>'


def inline(text: str) -> Markup:
    """Return prose as runs of one paragraph, for ``{{r … }}``: bold, italic, each line on a line of its own."""
    lines = [
        _lead(block.label) + _runs(block.spans) if not block.rows else _runs((Span(prose.plain((block,))),))
        for block in spelled_out(prose.parse(text))
    ]
    return Markup("<w:r><w:br/></w:r>".join(lines))  # noqa: S704  # every value in it went through word_text


_STYLES = {"paragraph": "body"}
"""The component of a kind of paragraph where it is not named like the kind."""
_STEP = Mm(10).twips


def paragraphs(
    text: str, *, styles: Mapping[str, str], standard: Standard, end: bool = False, lead: str = ""
) -> Markup:
    """Return prose as the paragraphs and tables of the standard.

    With ``end`` the last paragraphs stay on the page of what follows (the signature): the last one, and the one
    before when the last is a single line, so that at least two lines of text stand above it. ``lead`` is put before
    the first line, and makes it a dash item: who said it, what it is.
    """
    blocks = spelled_out(prose.parse(said.without_label(text, lead)))  # parsed when it was validated, and remembered
    if lead:
        blocks = _behind(lead, blocks)
    kept = _kept(blocks, standard) if end else _led_to(blocks)
    width = standard.page.text_width.pt.twips
    out = [
        _table(block, styles, width, keep=index in kept)
        if block.kind == "table"
        else _block(block, styles, keep=index in kept)
        for index, block in enumerate(blocks)
    ]
    return Markup("".join(out))  # noqa: S704  # every value in it went through word_text


def _behind(lead: str, blocks: tuple[prose.Block, ...]) -> tuple[prose.Block, ...]:
    """Return prose as a dash item: one line ends in a stop, and dashes below it stand a step further in."""
    joins = bool(blocks) and blocks[0].kind == "paragraph" and not blocks[0].label
    spans = (Span(lead), *blocks[0].spans) if joins else (Span(lead.rstrip()),)
    rest = blocks[1:] if joins else blocks
    if joins and not rest and spans[-1].text[-1:].isalnum():
        spans = (*spans, Span("."))
    return (prose.Block("dash", spans), *(b._replace(level=b.level + (b.label == "-")) for b in rest))


def _block(block: prose.Block, styles: Mapping[str, str], *, keep: bool) -> str:
    if block.kind == "heading":
        return _paragraph(styles[f"heading-{block.level}"], _lead(block.label) + _runs(block.spans), keep=keep)
    step = f'<w:ind w:left="{block.level * _STEP}"/>' if block.level else ""
    name = _STYLES.get(block.kind, block.kind)
    return _paragraph(styles[name], _lead(block.label) + _runs(block.spans), keep=keep, more=step)


def _led_to(blocks: tuple[prose.Block, ...]) -> frozenset[int]:
    """Return the lines that end in a colon and stay with the list or table that they lead to."""
    return frozenset(
        index
        for index, (block, follows) in enumerate(pairwise(blocks))
        if follows.kind in _LED_TO and block.text.rstrip().endswith(":")
    )


_LED_TO = ("table", "dash", "point", "clause")
_SHORT_TABLE = 6
"""Rows of a table that is moved whole to the signature below it.

Of a longer one the last row is kept with it, by Word; LibreOffice may leave the signature alone.
"""


def _kept(blocks: tuple[prose.Block, ...], standard: Standard) -> frozenset[int]:
    """Return the blocks at the end that stay with the signature: two lines, one behind a table, or a table."""
    body = standard.components["body"]
    kept: set[int] = set(_led_to(blocks))
    lines = 0.0
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if block.kind == "table" and lines:
            break
        kept.add(index)
        if block.kind == "table":
            break
        text = block.text
        lines += text_width(text, body.size) // (standard.page.text_width.pt - 28) + 1
        if lines >= 2:
            break
    return frozenset(kept)


def _table(block: prose.Block, styles: Mapping[str, str], width: int, *, keep: bool = False) -> str:
    """Return a bordered table: columns as wide as their text asks, the header repeated, rows never split.

    With ``keep`` it stays on the page of what follows as far as its length allows.
    """
    wants = [*map(_wanted, zip(*(row for row in block.rows if len(row) == len(block.align)), strict=True))]
    widths = [round(width * want / sum(wants)) for want in wants]
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    first = (0 if len(block.rows) <= _SHORT_TABLE else len(block.rows) - 1) if keep else len(block.rows)
    rows = "".join(
        _row(row, widths, block.align, styles, head=index == 0, keep=index >= first)
        for index, row in enumerate(block.rows)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{styles["table:table"]}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
        + _paragraph(styles["empty"], "", keep=keep)
    )


def _wanted(column: tuple[tuple[tuple[Span, ...], ...], ...]) -> float:
    """Return what share of a table a column asks for; with nothing under its head it is for a signature."""
    empty = len(column) > 1 and not any(span.text.strip() for cell in column[1:] for line in cell for span in line)
    return max(16.0 if empty else 4.0, *(_want(line) for cell in column for line in cell))


def _want(line: tuple[Span, ...]) -> float:
    text = "".join(span.text for span in line)
    return max(max(map(len, text.split()), default=1) * 1.2, math.pow(min(len(text), 40), 0.8) * 1.5)


_SIDES = {"left": ("table-text", ""), "center": ("table-number", ""), "right": ("table-text", '<w:jc w:val="right"/>')}
"""The component and the alignment of a column's cells."""


def _row(
    row: tuple[Lines, ...],
    widths: list[int],
    align: tuple[str, ...],
    styles: Mapping[str, str],
    *,
    head: bool,
    keep: bool,
) -> str:
    cells = []
    whole = len(row) == 1 and len(widths) > 1
    span = f'<w:gridSpan w:val="{len(widths)}"/>' if whole else ""
    for cell, width, side in zip(row, [sum(widths)] if whole else widths, ["left"] if whole else align, strict=True):
        name, more = ("table-head", "") if head else _SIDES[side]
        lines = "".join(_paragraph(styles[name], whole_figures(_runs(line)), more=more, keep=keep) for line in cell)
        cells.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{lines}</w:tc>')
    repeated = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def _of_text(call: Callable[..., str]) -> Callable[..., Any]:
    """Return a function of text as a filter: what is no text has no words."""
    return wraps(call)(lambda value, *w, **named: call(value, *w, **named) if isinstance(value, str) else value)


def _led(value: object, word: str) -> str:
    if value is None:
        raise UnprintableError(_nothing())
    return said.led(value, word) if isinstance(value, str) else f"{word} {everyday(value)}"


def _roman(value: int) -> str:
    if value < 1:
        raise UnprintableError(_("số La Mã bắt đầu từ 1, gặp {n}").format(n=value))
    return roman(value)


def _letter(value: int) -> str:
    if not 1 <= value <= len(LETTERS):
        message = _("chữ cái của điểm chỉ có từ 1 (a) đến {most} ({last}), gặp {n}")
        raise UnprintableError(message.format(most=len(LETTERS), last=LETTERS[-1], n=value))
    return point_letter(value - 1)


_counts: ContextVar[dict[str, int] | None] = ContextVar("vanban_counts", default=None)


def begin_counting() -> None:
    """Let every counter begin again: a document is printed."""
    _counts.set({})


def _counter(name: str) -> int:
    """Return how often a document has asked for the counter of this name, this time among them."""
    counts = _counts.get() or {}
    counts[name] = counts.get(name, 0) + 1
    _counts.set(counts)
    return counts[name]


class Filter(NamedTuple):
    """A filter, the type of what it gives, and the tag it must stand in: ``p`` for paragraphs, ``r`` for runs.

    ``takes`` are the types of what it can make something of, all where there are none; ``leads`` says that it is given
    one of the words of :data:`vanban.text.said.LEADS`.
    """

    call: Callable[..., Any]
    result: type
    tag: str = ""
    takes: tuple[type, ...] = ()
    leads: bool = False


def filters_for(standard: Standard, styles: Mapping[str, str]) -> dict[str, Filter]:
    """Return every filter by name; ``styles`` are the ids of the components' styles in the template."""
    return {
        "prose": Filter(partial(paragraphs, styles=styles, standard=standard), Markup, "p", (str,)),
        "inline": Filter(inline, Markup, "r", (str,)),
        "date": Filter(written_date, str, takes=(date, PartialDate)),
        "short_date": Filter(short_date, str, takes=(date,)),
        "clock": Filter(clock, str, takes=(time,)),
        "number": Filter(number, str, takes=(int, Decimal)),
        "count": Filter(two_digits, str, takes=(int,)),
        "roman": Filter(_roman, str, takes=(int,)),
        "letter": Filter(_letter, str, takes=(int,)),
        "counter": Filter(_counter, int, takes=(str,)),
        "upper": Filter(str.upper, str, takes=(str,)),
        "length": Filter(len, int, takes=(str, tuple, list)),
        "after": Filter(_of_text(said.after), str, leads=True),
        "before": Filter(_of_text(said.before), str, leads=True),
        "led": Filter(_led, str, leads=True),
        "word_before": Filter(said.word_before, str, leads=True),
        "numbered": Filter(said.numbered, str),
        "unstopped": Filter(_of_text(said.unstopped), str),
        "joined": Filter(_of_text(said.joined), str),
        "stop": Filter(said.stop, str),
    }
