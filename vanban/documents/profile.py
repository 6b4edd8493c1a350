"""The office's own data (``vanban.yaml``), laid under a document.

What stands at its top holds for every form; under ``forms`` for one form; ``signers`` are called by name.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from vanban.errors import InputError
from vanban.messages import translate as _
from vanban.models.base import field_names
from vanban.models.document import Document
from vanban.models.vocabulary import Signature
from vanban.packs.catalogue import all_forms, get_form
from vanban.packs.pack import find_profile, folder_at, packs_of
from vanban.reading import Entry, Node, Source, read_again, to_plain
from vanban.reading.keys import Load, canonical
from vanban.standards import authority
from vanban.standards.kinds import DOCUMENTS
from vanban.text.language import fold
from vanban.text.names import known

_SIGNERS, _FORMS = ("signers", "nguoi ky"), ("forms", "bieu mau")


def lay_under(root: Node, model: type[Document], load: Load) -> None:
    """Complete a document with what the profile above its folder says for every form, and for this one."""
    profile = _find(load.folder)
    if profile is None:
        return
    canonical(root, model, load)
    load.advice += profile.source.told
    told = dict(_mapping(profile, load))
    signers = _mapping(_take(told, _SIGNERS), load)
    own = _for_form(_mapping(_take(told, _FORMS), load), model, load)
    _take(told, ("packs", "bo mau"))  # read when the forms were looked for
    _take(told, ("register", "so van ban di"))  # read when a number is taken

    def elsewhere(key: str) -> bool:
        return any(fold(key) in field_names(form.model) for form in all_forms(load.folder))

    everyone = Node(told, profile.source, profile.line, profile.column)
    base: dict[str, Entry] = {}
    for layer in (own, everyone):
        if layer is not None and _mapping(layer, load):
            canonical(layer, model, load, elsewhere=elsewhere if layer is everyone else None)
            for name, entry in _mapping(layer, load).items():
                base.setdefault(name, entry)
    entries = _mapping(root, load)
    for name, entry in base.items():
        if name not in entries or entries[name].blank:
            entries[name] = entry
        elif name == "issuer" and isinstance(own_issuer := entries[name].value.value, dict):
            for inner, value in _mapping(entry.value, load).items():
                if inner not in own_issuer or own_issuer[inner].blank:
                    own_issuer[inner] = value
    _call_signer(entries, signers, load)


def defaults(form: str, *, packs: Iterable[str | Path] = (), folder: str | Path) -> dict[str, Any]:
    """Return what the office's ``vanban.yaml`` gives to a form, as plain data by the names of the fields.

    Args:
        form: The form's id, alias or title.
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml`` is looked for, upwards.

    Raises:
        InputError: what is wrong with the profile, or there is no such form.
        TemplateError: the form is broken.
    """
    with packs_of(packs):
        place = folder_at(folder)
        return laid(get_form(form, place).model, place)


def signers(folder: str | Path) -> dict[str, dict[str, Any]]:
    """Return who signs for an office, by the names that its ``vanban.yaml`` calls them: what each signature holds.

    A document calls one by its name: ``signature: bí thư``.

    Args:
        folder: Where ``vanban.yaml`` is looked for, upwards.

    Raises:
        InputError: what is wrong with the profile.
    """
    load, found = Load(folder_at(folder)), {}
    profile = _find(load.folder)
    for name, entry in _mapping(_take(dict(_mapping(profile, load)), _SIGNERS), load).items():
        canonical(entry.value, Signature, load)
        plain = to_plain(entry.value)
        found[name] = plain if isinstance(plain, dict) else {}
    if load.problems:
        raise InputError(load.problems)
    return found


def withheld(*, packs: Iterable[str | Path] = (), folder: str | Path, day: date | None = None) -> dict[str, str]:
    """Return the types of documents that an office may not issue, each with the sentence that says why.

    A type that no source speaks of is not among them.

    Args:
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml`` is looked for, upwards; it says who the office is.
        day: The day that is asked for; without one, today.

    Raises:
        InputError: what is wrong with the profile.
    """
    with packs_of(packs):
        place = folder_at(folder)
        issuer = laid(get_form("letter", place).model, place).get("issuer") or {}
    name, parent, level = (" ".join(str(issuer.get(part) or "").split()) for part in ("name", "parent", "level"))
    on = day or date.today()  # noqa: DTZ011  # the clerk's own day
    who = authority.speaker(name, parent, "", on, level)
    if who is None:
        return {}
    clauses = ((kind, authority.refusal(who, kind, on)) for kind in DOCUMENTS)
    return {kind: authority.refused(who, kind, clause) for kind, clause in clauses if clause}


def laid(model: type[Document], folder: Path | None) -> dict[str, Any]:
    """Return what the profile above a folder gives to a form, by the names of its fields.

    Raises:
        InputError: what is wrong with the profile.
    """
    root, load = Node({}, Source("", ()), 0, 0), Load(folder)
    lay_under(root, model, load)
    if load.problems:
        raise InputError(load.problems)
    plain = to_plain(root)
    known = plain if isinstance(plain, dict) else {}
    return {name: value for name, value in known.items() if value is not None}


def given(model: type[Document], folder: Path) -> dict[str, Any]:
    """Return the fields that the profile above a folder gives to a form, by name; of the issuer those inside it.

    Raises:
        InputError: what is wrong with the profile.
    """
    return {name: value if name == "issuer" else True for name, value in laid(model, folder).items()}


def _find(folder: Path | None) -> Node | None:
    path = find_profile(folder)
    return read_again(path) if path else None


def _mapping(node: Node | None, load: Load) -> dict[str, Entry]:
    """Return the entries of a node; what is neither blank nor a mapping is told."""
    if node is None or node.value is None:
        return {}
    if isinstance(node.value, dict):
        return node.value
    load.problems.append(node.problem("profile", _("cần một nhóm “tên mục: giá trị”")))
    return {}


def _take(entries: dict[str, Entry], names: tuple[str, ...]) -> Node | None:
    key = next((name for name in entries if fold(name) in names), None)
    return entries.pop(key).value if key else None


def _for_form(forms: dict[str, Entry], model: type[Document], load: Load) -> Node | None:
    found = None
    for key, entry in forms.items():
        try:
            named = get_form(key, load.folder).id
        except InputError as error:
            load.problems += [entry.key_node.problem(item.code, item.message) for item in error.diagnostics]
            continue
        found = entry.value if named == model.form else found
    return found


def _call_signer(entries: dict[str, Entry], signers: dict[str, Entry], load: Load) -> None:
    """Replace the name of a signer by the signature that the profile keeps for it."""
    entry: Any = entries.get("signature")
    if entry is None or not isinstance(entry.value.value, str):
        return
    meant = known(signers).find(entry.value.value)
    block = signers[meant[0]].value if len(meant) == 1 else None
    if len(meant) > 1:
        listed = _(" hoặc ").join(f"“{name}”" for name in meant)
        message = _("“{name}” có thể là {listed} trong vanban.yaml; hãy gọi đúng tên đã đặt")
        text = message.format(name=entry.value.value, listed=listed)
        load.problems.append(entry.value.problem("signer-ambiguous", text, label=_("Chữ ký")))
        entries.pop("signature")
    elif block is None:
        message = _("không có người ký “{name}” trong vanban.yaml; đang có: {listed}")
        text = message.format(name=entry.value.value, listed=", ".join(signers) or _("chưa có ai"))
        load.problems.append(entry.value.problem("signer-unknown", text, label=_("Chữ ký")))
        entries.pop("signature")
    else:
        canonical(block, Signature, load)
        entry.value = block
