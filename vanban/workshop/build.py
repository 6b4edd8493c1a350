"""What is built from the sources of the built-in pack and kept beside them: templates, their presses, the cards.

A template is compiled for every standard its form claims, so that printing a built-in form needs no compiler; the cards
are what a list of forms shows.
"""

from collections.abc import Iterator
from pathlib import Path
from pprint import pformat

from vanban.models.administrative import AdministrativePaper
from vanban.packs.form import Form, card_of
from vanban.packs.pack import BUILT_IN, Pack, Rank
from vanban.press.compile import compile_template
from vanban.standards import on_a5
from vanban.workshop.presses import press_files
from vanban.workshop.template_check import claimed

CARDS = BUILT_IN / "packs/cards.py"
_CARDS_HEAD = '"""What a list of forms shows of the built-in ones; written by ``vanban template build``."""\n\n'


def built_files() -> Iterator[tuple[Path, bytes]]:
    """Yield the path of every built file and what it must hold, templates first."""
    forms = [Form(folder, card_of(folder)) for folder in Pack(BUILT_IN, Rank.BUILT_IN).forms()]
    compiled = {}
    for form in forms:
        template = form.build() or form.template()
        yield form.folder / "template.docx", template
        pages = [*claimed(form), *(map(on_a5, claimed(form)) if issubclass(form.model, AdministrativePaper) else ())]
        presses = [compile_template(template, form.model, item, form.wording_type, counted=False) for item in pages]
        compiled[form.folder] = template, presses
    yield from press_files(compiled)
    cards = tuple(tuple(form.card) for form in forms)
    yield CARDS, f"{_CARDS_HEAD}CARDS = {pformat(cards, width=116)}\n".encode()
