"""Single faults planted in the correct documents: each kind in two of them, made in different ways as far as may be."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple

from tests.checks.blind import (
    kinds_body,
    kinds_extra,
    kinds_head,
    kinds_number,
    kinds_order,
    kinds_page,
    kinds_recipients,
    kinds_sign,
    kinds_type,
    kinds_word,
)
from tests.checks.blind.documents import DOCUMENTS, Document
from tests.checks.blind.planters import M1, WARNING, Kind, texts
from tests.checks.blind.surgery import planted

THEMES = (
    kinds_head,
    kinds_number,
    kinds_type,
    kinds_body,
    kinds_order,
    kinds_sign,
    kinds_recipients,
    kinds_extra,
    kinds_page,
    kinds_word,
)
KINDS: tuple[Kind, ...] = tuple(chain.from_iterable(theme.KINDS for theme in THEMES))
OFTEN = 2
READ_IN_HD36 = (*(f"{M1}{clause}" for clause in "1237"), *(f"HD 05 Phụ lục 2, dòng {row}" for row in range(1, 7)))


class Fault(NamedTuple):
    name: str
    document: str
    kind: str
    clause: str
    component: str
    plant: Callable[[bytes], bytes]
    level: str


def _fault(kind: Kind, document: Document) -> Fault:
    clause, level = kind.clause, kind.level
    if document.standard == "hd36":
        clause = f"HD 36-HD/VPTW, như {clause}"
        level = level if kind.clause in READ_IN_HD36 or kind.clause.startswith(READ_IN_HD36[:4]) else WARNING
    if kind.component == "body" and "6.2.4" in kind.clause and not ruled(document):
        level = WARNING  # an item of a list, which is no khoản and no điểm
    plant = partial(planted, act=kind.aim(document))
    return Fault(f"{document.name}/{kind.slug}", document.name, kind.slug, clause, kind.component, plant, level)


def ruled(document: Document) -> bool:
    """Set out in Điều."""
    return any(text.startswith("Điều ") for text in texts(document, "headings"))


def applicable(kind: Kind) -> list[Document]:
    return [document for document in DOCUMENTS if (document.standard == "hd05" or not kind.new) and kind.aim(document)]


def _spread() -> Iterator[Fault]:
    """Rare kinds choose first; a document that has few faults yet is taken before one that has many."""
    load: Counter[str] = Counter()
    found: dict[str, list[Fault]] = {}
    for kind, documents in sorted(((kind, applicable(kind)) for kind in KINDS), key=lambda pair: len(pair[1])):
        used: Counter[str] = Counter()
        left = list(documents)
        for _ in range(min(OFTEN, len(left))):
            document = min(left, key=lambda one: (used[one.construction], load[one.name], one.name))
            left.remove(document)
            used[document.construction] += 1
            load[document.name] += 1
            found.setdefault(kind.slug, []).append(_fault(kind, document))
    return chain.from_iterable(found.get(kind.slug, ()) for kind in KINDS)


FAULTS: tuple[Fault, ...] = tuple(_spread())
