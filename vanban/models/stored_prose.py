"""Prose stored before the data part had a number, brought to today's contract.

Version 0.1 read Markdown: the lines of a paragraph were joined by a space, numbers were generated, a backslash and
``_`` were marks. Here such a text becomes the text that prints the same today: a paragraph a line, its number typed. A
break inside a paragraph becomes two paragraphs, and bold or italic inside a word becomes plain letters.
"""

import re
from functools import lru_cache
from typing import Any

from vanban.models.base import field_models, prose_fields
from vanban.text.language import LETTERS, roman

_HEADING = re.compile(r"(#{1,4})\s+(?P<text>\S.*)")
_CLAUSE = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.\s+(?P<text>\S.*)")
_POINT = re.compile(r"[a-zđ]\)\s+(?P<text>\S.*)")
_BULLET = re.compile(r"(?P<indent> *)(?P<mark>[-+*])\s+(?P<text>\S.*)")
_TYPED_ROMAN = re.compile(r"[IVXL]+\s*[-.]\s+(?P<text>\S.*)")
_TYPED_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+(?P<text>\S.*)")
_RULE = re.compile(r"\|[\s|:-]*-[\s|:-]*")


SCHEMA = "2"
"""The number of the data's schema: since 2 a line of prose is a paragraph, and typed numbers are printed as typed."""


_LEFT_OUT: dict[tuple[str, str], dict[str, str]] = {
    ("Minutes", ""): {"mode": "trực tiếp"},
    ("Minutes", "votes"): {"method": "giơ tay", "against": "0", "abstaining": "0"},
    ("Resolution", "vote"): {"method": "giơ tay"},
    ("AttendanceList", "attendees"): {"standing": "chính thức"},
}
"""What version 0.1 printed for a field that was left out, by document and field; today nothing."""


def upgraded_data(data: Any, model: Any, left_out: dict[str, str] | None = None) -> Any:
    """Return plain data of a model, stored before schema 2, as they are written today to print the same."""
    if isinstance(data, list):
        return [upgraded_data(item, model, left_out) for item in data]
    if not isinstance(data, dict) or model is None:
        return data
    prose, models = prose_fields(model), field_models(model)
    names = [base.__name__ for base in model.__mro__]

    def before(field: str) -> dict[str, str]:
        return next((_LEFT_OUT[name, field] for name in names if (name, field) in _LEFT_OUT), {})

    upgraded_items = {
        key: upgraded(item)
        if key in prose and isinstance(item, str)
        else upgraded_data(item, models.get(key), before(key))
        for key, item in data.items()
    }
    return {**before(""), **(left_out or {}), **upgraded_items}


class _Numbers:
    """The counters of headings, clauses and points, as version 0.1 kept them."""

    def __init__(self) -> None:
        self.headings = [0, 0, 0, 0]
        self.depth = self.clause = self.point = 0

    def heading(self, level: int) -> str:
        self.headings[level - 1] += 1
        self.headings[level:] = [0] * (4 - level)
        self.depth, self.clause, self.point = level, 0, 0
        return f"{roman(self.headings[0])}-" if level == 1 else ".".join(map(str, self.headings[1:level])) + "."

    def next_clause(self) -> str:
        self.clause += 1
        self.point = 0
        parents = self.headings[1 : self.depth] if self.depth > 1 else []
        return ".".join(map(str, [*parents, self.clause])) + "."

    def next_point(self) -> str:
        self.point += 1
        return f"{LETTERS[min(self.point, len(LETTERS)) - 1]})"


def upgraded(text: str) -> str:
    """Return the text of today that prints what version 0.1 printed for this one."""
    out: list[str] = []
    paragraph: list[str] = []
    """The lines of the paragraph under way, the first with its mark of today."""
    numbers = _Numbers()

    def close() -> None:
        if paragraph:
            lead, first = paragraph[0].split("\0") if "\0" in paragraph[0] else ("", paragraph[0])
            lines = _unmarked(_joined([first, *paragraph[1:]])).split("\n")
            out.extend((lead + lines[0], *lines[1:]))
            paragraph.clear()

    lines = text.split("\n")
    for index, line in enumerate(lines):
        bare = line.strip()
        ruled = index + 1 < len(lines) and _RULE.fullmatch(lines[index + 1].strip())
        if not bare or (bare.startswith("|") and (ruled or (out and out[-1].startswith("|") and not paragraph))):
            close()
            if bare:
                out.append("|".join(_unmarked(cell) for cell in re.split(r"(?<!\\)\|", bare)))
            continue
        started = _started(line, bare, numbers)
        if started is None and paragraph:
            paragraph.append(line.lstrip())
            continue
        close()
        paragraph.append(line.lstrip() if started is None else "\0".join(started))
        if bare.startswith("#"):
            close()
    close()
    return "\n".join(out)


def _started(line: str, bare: str, numbers: _Numbers) -> tuple[str, str] | None:
    """Return the mark of today and the text of a line that began a heading or an item; None for any other line."""
    if match := _HEADING.fullmatch(bare):
        level, text = len(match[1]), match["text"].rstrip()
        typed = (_TYPED_ROMAN if level == 1 else _TYPED_NUMBER).fullmatch(text)
        return f"{match[1]} {numbers.heading(level)} ", typed["text"] if typed else text
    if match := _BULLET.fullmatch(line.rstrip()):
        return "+ " if match["mark"] == "+" or len(match["indent"]) > 1 else "- ", match["text"]
    if match := _CLAUSE.fullmatch(bare):
        return f"{numbers.next_clause()} ", match["text"]
    if match := _POINT.fullmatch(bare):
        return f"{numbers.next_point()} ", match["text"]
    return None


def _joined(lines: list[str]) -> str:
    """Join the lines of a paragraph: with a space, or with a break where a line ends in two spaces or a backslash."""
    text = lines[0]
    for line in lines[1:]:
        hard = text.endswith(("  ", "\\"))
        text = text.rstrip(" ").removesuffix("\\") + ("\n" if hard else " ") + line
    return text.rstrip(" ")


@lru_cache(maxsize=1)
def _markdown() -> Any:
    # markdown-it-py takes 30 ms to import, and only files of version 0.1 need it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    return MarkdownIt("zero").enable(["emphasis", "escape"])


def _unmarked(text: str) -> str:
    """Return a line with the marks of today: those at the edge of words stay, the others were printed as nothing."""
    if "*" not in text and "_" not in text and "\\" not in text:
        return text
    stars, out = "", ""
    bold = italic = 0
    for token in _markdown().parseInline(text.replace("\\|", "\\\\|"))[0].children or []:
        bold += {"strong_open": 1, "strong_close": -1}.get(token.type, 0)
        italic += {"em_open": 1, "em_close": -1}.get(token.type, 0)
        content = token.content if token.type in ("text", "text_special", "softbreak") else ""
        if not content:
            continue
        wanted = "*" * (2 * bool(bold) + bool(italic))
        if wanted != stars:
            out += stars + wanted
            stars = wanted
        out += content
    return out + stars
