"""What a template that came with a pack may do for one document, counted while it runs.

Loops inside loops, and a text that is put together, upper-cased or printed again and again, multiply the data. So each
tag of a turn of a loop counts :data:`TAG`, and a text that is longer counts its letters each time that it is made or
printed. Of the built-in forms only that is counted: what they do with data is known.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextvars import ContextVar
from functools import wraps
from typing import Any

from vanban.errors import TemplateError
from vanban.intake import WORK
from vanban.messages import translate as _
from vanban.press.filters import Filter

TAG = 64
"""Letters of a text that a tag may print or look at without counting more than itself."""


class _Work:
    """What is left of the budget of a document, and the form that it is printed in."""

    def __init__(self, form: str) -> None:
        self.form, self.left = form, WORK


_work: ContextVar[_Work] = ContextVar("vanban_work")


def begin_work(form: str) -> None:
    """Let a form have its whole budget again: a document is printed."""
    _work.set(_Work(form))


def spend(units: int) -> None:
    """Take from the budget of the document that is printed.

    Raises:
        TemplateError: nothing is left.
    """
    work = _work.get(None)
    if work is None:
        return  # no document is printed
    work.left -= units
    if work.left < 0:
        message = _(
            "mẫu “{form}” làm ra quá nhiều chữ hoặc lặp quá nhiều lượt với dữ liệu này (quá {n} triệu chữ); hãy bớt "
            "vòng lặp lồng nhau trong mẫu, chia dữ liệu ra nhiều văn bản, hoặc nới giới hạn: đặt biến VANBAN_LIMITS=2"
        )
        raise TemplateError(message.format(form=work.form, n=WORK // 1_000_000), code="template-work")


def turns(items: Iterable[Any], tags: int) -> Sequence[Any]:
    """Return the items of a loop, each of whose turns comes by so many tags."""
    known = items if isinstance(items, list | tuple) else tuple(items)
    spend(TAG * tags * len(known))
    return known


def joined(*values: object) -> str:
    """Return values as one text."""
    texts = []
    for value in values:
        texts.append(str(value))
        spend(len(texts[-1]))
    return "".join(texts)


def weighed(value: Any) -> Any:
    """Return a value that is compared or added, for which all of it is looked at."""
    if isinstance(value, (str, tuple, list)) and len(value) > TAG:
        spend(len(value))
    return value


def counted(filters: Mapping[str, Filter]) -> dict[str, Filter]:
    """Return filters that count the text that they read and make."""
    return {name: item._replace(call=_counted(item.call)) for name, item in filters.items()}


def _counted(call: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(call)
    def counting(value: Any, *given: Any, **named: Any) -> Any:
        return weighed(call(weighed(value), *given, **named))

    return counting


COUNTING = {each.__name__: each for each in (turns, joined, weighed)}
"""What the source of a template calls where its work is counted, by the names there."""
