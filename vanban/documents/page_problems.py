"""What will be wrong with the page of a data file: told at its place, before anything is printed."""

from collections.abc import Iterator

from vanban.composition.advice import end_of, wording_problems
from vanban.composition.wide_tables import place_of, table_problems
from vanban.documents.rendering import press_of, try_out
from vanban.documents.sample_text import sample_subject
from vanban.errors import Severity, TemplateError
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.press.run import Press
from vanban.press.tables import TableTooWideError
from vanban.reading import Node
from vanban.standards import Standard

MOVED = marked(
    "khối chữ ký cao quá nửa trang nên đoạn cuối được in trọn ở trang mới, phần dưới của trang trước để trống; "
    "hãy tách đoạn cuối thành hai đoạn"
)
_MAY_BE_MOVED = 600
"""Letters of a last paragraph from which on it may be too long for the page of who signs."""
NOT_PRINTED = marked("biểu mẫu này không in trường này; hãy bỏ đi, hoặc nhờ người giữ mẫu thêm vào template.docx")


def page_problems(root: Node, document: Document, standard: Standard) -> Iterator[Problem]:
    """Yield what will be wrong with the page: sample text, what the checker faults, what the template does not print.

    What comes from the office's profile, or from a file that many documents share, is not given for this one.
    """
    yield from sample_subject(document)
    faults, unprinted = page_of(document, standard)
    yield from faults
    for path in unprinted:
        for place in _given(root, path.split("."), root.source.name):
            yield Problem(place, "not-printed", _(NOT_PRINTED))


def page_of(document: Document, standard: Standard) -> tuple[tuple[Problem, ...], tuple[str, ...]]:
    """Return what the checker will fault in the words of a page, and the fields that its template does not print."""
    try:
        press = press_of(type(document), standard)
    except TemplateError:  # told when it is rendered
        return (), ()
    faults = [*wording_problems(document, standard, press.ends), *table_problems(document, press.laid)]
    if all(problem.code != "table-wide" for problem in faults):
        faults += _printed(press, document)
    return tuple(faults), tuple(press.unprinted)


def _printed(press: Press, document: Document) -> Iterator[Problem]:
    """Yield what only the filled page shows: a table that no page can hold, a last paragraph that had to be moved.

    A table is told at the value that asks for most.
    """
    end = end_of(document, press.ends)
    long = end is not None and len(end.last) > _MAY_BE_MOVED
    if not (press.has_tables or long):
        return
    try:
        if try_out(document, press).moved and end is not None:
            yield Problem((end.field,), "ending-moved", _(MOVED), Severity.ADVICE, (end.line, 1))
    except TableTooWideError as error:
        for item in error.diagnostics:
            yield Problem(place_of(document, error.piece), item.code, item.message)
    except TemplateError:  # told when it is rendered
        return


def _given(node: Node, path: list[str], file: str) -> Iterator[tuple[str | int, ...]]:
    """Yield the places where a file itself fills in a field, through the rows of tables."""
    if isinstance(node.value, list):
        for index, item in enumerate(node.value):
            yield from ((index, *place) for place in _given(item, path, file))
        return
    entry = node.value.get(path[0]) if isinstance(node.value, dict) else None
    if entry is None or not entry.value.value:
        return
    if path[1:]:
        yield from ((path[0], *place) for place in _given(entry.value, path[1:], file))
    elif entry.value.source.name == file:
        yield (path[0],)
