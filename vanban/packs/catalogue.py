"""What forms there are for a file: of the office's packs, of installed ones, and built in."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from vanban.errors import CallError, Diagnostic, InputError, TemplateError, VanbanError
from vanban.messages import translate as _
from vanban.packs.form import Form, adapted, built_in, read_form
from vanban.packs.pack import BUILT_IN, Pack, Rank, folder_at, packs_at, packs_of
from vanban.standards import current
from vanban.text.language import fold


class Choice(NamedTuple):
    """What a clerk asked for by a name.

    ``name`` is the type of the form's table, or the other name of the form, that it was asked for by; ``others`` are
    forms for a particular kind of what the name means.
    """

    form: Form
    name: str = ""
    others: tuple[Form, ...] = ()


class Catalog(NamedTuple):
    """The forms for a folder: of each id the one that comes first, and what is wrong with the packs."""

    forms: tuple[Form, ...]
    faults: tuple[Diagnostic, ...]
    clashes: tuple[tuple[str, Diagnostic], ...]
    """What two forms of one rank are both called, folded, and how that is told."""

    def get(self, name: str) -> Form:
        """Return the form with this id, alias or Vietnamese title.

        Raises:
            InputError: there is none; the message says which form, or which type of document, may have been meant.
            TemplateError: two forms of one rank have it.
        """
        if not isinstance(name, str):
            message = _("cần tên một biểu mẫu, như “bien-ban”, gặp {found}")
            raise CallError(message.format(found=repr(name)[:60]), code="form")
        names = _named(self.forms)
        wanted = fold(name)
        found = names.get(wanted)
        asked = {wanted, fold(found.id)} if found else {wanted}
        if twice := [item for called_, item in self.clashes if called_ in asked]:
            raise TemplateError(twice)
        if found:
            return found
        raise InputError([Diagnostic("form-unknown", self._unknown(name)), *self.faults])

    def choose(self, name: str) -> Choice:
        """Return the form for a type of documents by its name or symbol, or for any name of a form.

        A type that several forms print is that of the general one, which is called like it or has it in its table.

        Raises:
            InputError: there is none, or a symbol is that of several types.
            TemplateError: two forms of one rank have the name.
        """
        names, wanted = _named(self.forms), fold(name) if isinstance(name, str) else ""
        known = names.get(wanted)
        meant = [row.type for row in current().type_symbols if fold(row.symbol) == wanted and not known]
        if len(meant) > 1:
            message = _("“{symbol}” là ký hiệu của {types}; hãy gọi bằng tên loại")
            raise InputError(message.format(symbol=name, types=", ".join(meant)), code="type-symbol")
        if meant:
            return self.choose(meant[0])
        begun = [form for form in self.forms if fold(form.title).startswith(f"{wanted} ")]
        rows = [(form, kind) for form in self.forms for kind in form.types if fold(kind) == wanted]
        form, kind = min(rows, key=lambda row: (row[0].rank, row[0] is not known), default=(known, ""))
        general = known and wanted in (fold(known.id), fold(known.title))
        if form and kind and (form is known or not known or (form.rank <= known.rank and not general)):
            return Choice(form, kind, tuple(each for each in begun if each is not form))
        found = self.get(name)
        own = [alias for alias in found.aliases if fold(alias) == wanted and found.example(alias) != found.example()]
        others = [each for each in begun if each is not found and (fold(found.title) == wanted or found in begun)]
        return Choice(found, next(iter(own), ""), tuple(others))

    def _unknown(self, name: str) -> str:
        """Say which form or which type of one may have been meant, and what to write."""
        import difflib  # noqa: PLC0415  # only for a guess

        names, wanted = _named(self.forms), fold(name)
        typed = {fold(kind): (kind, form) for form in self.forms for kind in form.types}
        begun = [form for form in self.forms if fold(form.title).startswith(f"{wanted} ")]
        near = difflib.get_close_matches(wanted, [*typed, *names], n=1)
        message = _("không có biểu mẫu “{name}”").format(name=name)
        if near and near[0] in typed:
            kind, form = typed[near[0]]
            if near[0] == wanted:
                hint = _("; đó là một loại của biểu mẫu “{form}”: viết “form: {id}” và “Tên loại: {type}”")
                return message + hint.format(form=form.name, id=form.id, type=kind)
            return message + _("; có phải là “{name}” ({other})?").format(name=kind, other=near[0].replace(" ", "-"))
        if near:
            form = names[near[0]]
            other = next(iter(form.aliases), form.id)
            return message + _("; có phải là “{name}” ({other})?").format(name=form.name, other=other)
        return message + _("; các biểu mẫu là: {listed}").format(listed="; ".join(map(called, begun or self.forms)))


def called(form: Form) -> str:
    """Return a form's title and what to type for it."""
    return f"{form.name} ({next(iter(form.aliases), form.id)})"


def catalog(folder: Path | None = None) -> Catalog:
    """Return the forms for files in a folder: of the office's packs, of installed ones, and the built-in ones.

    A form or a pack that is broken is left out and told in ``faults``.
    """
    packs = packs_at(folder)
    return _catalog(packs) if packs[0].rank is Rank.OFFICE else _standing_catalog(packs)


@lru_cache(maxsize=8)
def _named(forms: tuple[Form, ...]) -> dict[str, Form]:
    """Return forms by every name that they answer to, folded."""
    names: dict[str, Form] = {}
    ranked = sorted(forms, key=lambda form: form.rank)
    for alias, known in (
        *((form.id, form) for form in ranked),
        *((alias, form) for form in ranked for alias in (form.title, *form.aliases)),
    ):
        names.setdefault(fold(alias), known)
    return names


def _catalog(packs: Sequence[Pack]) -> Catalog:
    found: dict[str, Form] = {}
    broken: list[Diagnostic] = []
    clashes: list[tuple[str, Diagnostic]] = []
    for pack in packs:
        forms, faults = _scanned(pack) if pack.rank is Rank.OFFICE else _standing(pack)
        broken += faults
        for form in forms:
            other = found.setdefault(form.id, form)
            if other is not form and other.rank == form.rank:
                message = _("biểu mẫu {id} có hai lần: {one} và {two}")
                text = message.format(id=form.id, one=other.folder, two=form.folder)
                clashes.append((fold(form.id), Diagnostic("form-twice", text)))
    files = [(pack.rank, path) for pack in packs for path in (*pack.data("labels"), *pack.templates())]
    for id_, form in found.items():
        own = [path for rank, path in files if rank < form.rank and path.stem == id_]
        labels = tuple(path for path in own if path.suffix == ".yaml")
        found[id_] = adapted(form, labels, next((path for path in own if path.suffix == ".docx"), None))
    clashes += [(name, told) for name, one, other, told in called_twice(found.values()) if one.rank == other.rank]
    told = (*broken, *(diagnostic for _id, diagnostic in clashes))
    return Catalog(tuple(found[id_] for id_ in sorted(found)), told, tuple(clashes))


def called_twice(forms: Iterable[Form]) -> Iterator[tuple[str, Form, Form, Diagnostic]]:
    """Yield each name, folded, of a form that an id, another name or the title of another form is as well.

    The form that is found by that name comes first.
    """
    ranked = sorted(forms, key=lambda form: form.rank)
    seen = {fold(form.id): form for form in ranked}
    for form in ranked:
        for name in (form.title, *form.aliases):
            other = seen.setdefault(fold(name), form)
            if other is not form and other.id != form.id:
                message = _("tên gọi “{name}” là của hai biểu mẫu, {one} và {two}; hãy gọi bằng mã, hoặc đổi tên gọi")
                text = message.format(name=name, one=other.id, two=form.id)
                yield fold(name), other, form, Diagnostic("name-twice", text)


def _scanned(pack: Pack) -> tuple[list[Form], list[Diagnostic]]:
    """Return the forms of a pack, and what is wrong with the others."""
    if pack.root == BUILT_IN:
        return list(built_in().values()), []
    forms: list[Form] = []
    broken: list[Diagnostic] = []
    for folder in pack.forms():
        try:
            forms.append(read_form(folder, pack.rank))
        except VanbanError as error:
            broken += error.diagnostics
    return forms, broken


_standing, _standing_catalog = cache(_scanned), cache(_catalog)
"""What is installed does not change while we run."""


def all_forms(folder: Path | None = None) -> tuple[Form, ...]:
    """Return every form for a folder, sorted by id."""
    return catalog(folder).forms


def get_form(name: str, folder: Path | None = None) -> Form:
    """Return the form with this id, alias or Vietnamese title; see :meth:`Catalog.get`."""
    return catalog(folder).get(name)


def choose_form(name: str, folder: Path | None = None) -> Choice:
    """Return the form for a type by its name or symbol, or for any name of a form; see :meth:`Catalog.choose`."""
    return catalog(folder).choose(name)


def forms(*, packs: Iterable[str | Path] = (), folder: str | Path | None = None) -> tuple[Form, ...]:
    """Return every form: of the packs given, of the office's and of installed ones, and built in, sorted by id.

    Args:
        packs: Directories of forms to look at before all others.
        folder: Where an office's ``vanban.yaml`` is looked for, upwards; without it none is.

    Raises:
        InputError: a pack that was named is not there (``pack-missing``).
        CallError: ``folder`` is no path (``not-a-path``), or ``packs`` no list (``not-items``).
    """
    with packs_of(packs):
        return all_forms(folder_at(folder))
