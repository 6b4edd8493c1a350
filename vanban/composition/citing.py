"""Documents cited: in full the first time, by type and number from then on (HD 05-HD/VPTW, I.6.1.4).

``[135-KH/TU]`` in the căn cứ or in prose is a mark where the document tells what has this number, among its căn cứ or
among the documents it cites (``cited``); any other bracket is text.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.base import Problem, Record, prose_fields
from vanban.models.document import Document
from vanban.models.vocabulary import Citation
from vanban.text.citations import marks, mentions, spelled
from vanban.text.language import short_date
from vanban.text.said import after, led, unstopped

Path = tuple[str | int, ...]


def in_full(cited: Citation) -> str:
    """Return a cited document in the form that both standards use themselves."""
    text = in_short(cited)
    if cited.date:
        day = cited.date.exact
        text += f", ngày {short_date(day)}" if day else f" năm {cited.date.year}"
    if cited.issuer:
        text += f" của {after(cited.issuer, 'của')}"
    return unstopped(f"{text} {cited.subject}".rstrip())


def in_short(cited: Citation) -> str:
    """Return type and number of a cited document."""
    return f"{cited.type} số {after(cited.number, 'số')}" if cited.number else cited.type


class Citing:
    """The documents that one cites, and which of them it has cited so far."""

    def __init__(self, document: Document) -> None:
        self._given = document.grounds()
        self.papers = {_key(paper): paper for paper in reversed(_papers(document)) if paper.number}
        self._seen: set[str] = set()

    def bases(self) -> tuple[str, ...]:
        """Return the căn cứ as they are written; what they cite has been cited."""
        return tuple(
            self.spelled(basis) if isinstance(basis, str) else led(self._typed(basis), "Căn cứ")
            for basis in self._given
        )

    def _typed(self, basis: Citation) -> str:
        self._seen.add(_key(basis))
        return in_full(basis)

    def spelled(self, text: str) -> str:
        """Return a text with the documents put for their marks."""
        return spelled(text, self._spell) if self.papers else text

    def _spell(self, number: str) -> str | None:
        paper = self.papers.get(number)
        if paper is None:
            return None
        first = number not in self._seen
        self._seen.add(number)
        return in_full(paper) if first else in_short(paper)


def _key(paper: Citation) -> str:
    return after(paper.number, "số")


def _papers(document: Document) -> Sequence[Citation]:
    return [*(basis for basis in document.bases if isinstance(basis, Citation)), *document.cited]


def citing_problems(document: Document, ends: Sequence[str] = ()) -> Iterator[Problem]:
    """Yield cited documents that nothing cites, marks that stay text, and a number that is cited in two ways.

    ``ends`` are the names of texts that are printed as prose, whatever fields they were put together from.
    """
    texts = [*_texts(document)]
    spelled_out = [*map(str, document.grounds()), *(str(getattr(document, name, "")) for name in ends)]
    papers = Citing(document).papers
    marked = {number for _path, text, _prose in texts for number in marks(text)}
    for index, paper in enumerate(document.cited):
        if _key(paper) not in marked:
            message = _("chưa được viện dẫn ở đâu nên không in; viết [{number}] ở căn cứ, nội dung, hoặc bỏ mục này")
            yield Problem(("cited", index), "cited-unused", message.format(number=_key(paper)), Severity.WARNING)
    for path, text, is_prose in texts:
        own = path[0] == "bases" or path[0] not in Document.model_fields
        within = is_prose or (own and any(text[1:] in whole for whole in spelled_out))  # behind a letter made a capital
        left = [number for number in marks(text) if number in papers and not within]
        if left:
            message = _("“[{number}]” ở đây in nguyên như chữ; chỉ căn cứ và đoạn văn viện dẫn được")
            yield Problem(path, "cited-text", message.format(number=left[0]), Severity.WARNING)
    yield from _two_ways(document, texts)


def _two_ways(document: Document, texts: Sequence[tuple[Path, str, bool]]) -> Iterator[Problem]:
    """Yield each place that gives a number another day than the first place that gives it one."""
    days: dict[str, date] = {}
    for path, number, day, inside in (*_typed(document), *_named(texts)):
        if days.setdefault(number, day) != day:
            message = _("số {number} ở đây ghi ngày {day}, ở chỗ khác ghi ngày {other}; hãy xem lại")
            text = message.format(number=number, day=short_date(day), other=short_date(days[number]))
            yield Problem(path, "cited-twice", text, Severity.WARNING, inside)


_Told = tuple[Path, str, date, tuple[int, int] | None]


def _typed(document: Document) -> Iterator[_Told]:
    for name in ("bases", "cited"):
        for index, paper in enumerate(getattr(document, name)):
            if isinstance(paper, Citation) and paper.date.exact:
                yield (name, index), _key(paper), paper.date.exact, None


def _named(texts: Sequence[tuple[Path, str, bool]]) -> Iterator[_Told]:
    for path, text, _prose in texts:
        for found in mentions(text):
            with suppress(ValueError):  # what is no day of the calendar is told of no other
                if found.day:
                    before = text[: found.start]
                    place = (before.count("\n") + 1, len(before) - before.rfind("\n"))
                    yield path, found.number, date(*found.day), place


def _texts(record: Record, path: Path = ()) -> Iterator[tuple[Path, str, bool]]:
    """Yield every text of a document with its path, and whether its field is prose."""
    prose = prose_fields(type(record))
    for name, value in record:
        if not value or (name == "cited" and not path):
            continue
        for index, item in enumerate(value) if isinstance(value, tuple) else ((None, value),):
            here = (*path, name) if index is None else (*path, name, index)
            if isinstance(item, str):
                yield here, item, name in prose
            elif isinstance(item, Record):
                yield from _texts(item, here)
