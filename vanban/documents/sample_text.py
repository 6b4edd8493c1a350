"""Sample text: what a form begins with until somebody writes the real words, and what no paper may carry."""

import re
from collections.abc import Iterator

from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.reading import Node, Source
from vanban.text.language import nfc

SUBJECT = "về việc cần viết"
"""The subject of a form that was just begun."""
_MARKS = ("…", "...", "n vi", "N vi", "N VI")
"""What a line with sample text holds at the least, whichever way its accents are stored."""
_SAMPLE = re.compile(rf"…|\.\.\.|{SUBJECT}|cần viết", re.IGNORECASE)


def is_sample(text: str) -> bool:
    """Whether the whole of a value is sample text; dots in a sentence, and a row of dots for the pen, are not."""
    return _SAMPLE.fullmatch(nfc(text).strip()) is not None


def sample_values(root: Node) -> Iterator[Problem]:
    """Yield the values of a tree that are sample text."""
    for path, text in _texts(root, (), {}):
        yield _told(path, text)


def sample_subject(document: Document) -> Iterator[Problem]:
    """Yield a subject that its form sets and nobody has written yet."""
    if document.subject is None and is_sample(document.printed_subject()):
        yield _told(("subject",), document.printed_subject())


def _told(path: tuple[str | int, ...], text: str) -> Problem:
    message = _("còn chữ mẫu “{found}”; hãy viết nội dung thật, hoặc để trống")
    return Problem(path, "sample-text", message.format(found=text.strip()))


def _texts(
    node: Node, path: tuple[str | int, ...], seen: dict[int, bool]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield place and text of what is sample text; ``seen`` keeps which sources may hold any."""
    if isinstance(node.value, str):
        if is_sample(node.value):
            yield path, node.value
    elif node.value and (path == () or _may_hold(node.source, seen)):
        items = enumerate(node.value) if isinstance(node.value, list) else node.value.items()
        for key, item in items:
            inner = item if isinstance(item, Node) else item.value
            yield from _texts(inner, (*path, key), seen)


def _may_hold(source: Source, seen: dict[int, bool]) -> bool:
    """Whether a text holds one of the marks at all: most have none, and need not be gone through."""
    if id(source) not in seen:
        text = "\n".join(source.lines)
        seen[id(source)] = not text or any(mark in text for mark in _MARKS)
    return seen[id(source)]
