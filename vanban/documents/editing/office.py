"""The office's own data, ``vanban.yaml``, as a page edits them: issuer, who signs, recipients; all else stays."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import create_model

from vanban.documents.editing.edited import edited_record, record_data
from vanban.messages import marked
from vanban.models.base import Record, told
from vanban.models.document import Document
from vanban.models.vocabulary import Issuer, Signature
from vanban.packs.fields import fields_in
from vanban.reading import read_bytes
from vanban.text.language import fold

_SIGNERS = "Người ký"
_SHOWN = ("issuer", "signers", "recipients", "archive")


def profile_values(source: bytes) -> dict[str, Any]:
    """Return what a ``vanban.yaml`` says for every form: ``issuer``, ``signers`` by name, ``recipients``, ``archive``.

    Args:
        source: The bytes of the file.

    Raises:
        InputError: the text cannot be read, each fault with its line.
    """
    names = _names(source)
    data = record_data(source, _profile(names))
    held = data.get("signers") or {}
    signers = {name: held.get(_field(at)) or {} for at, name in enumerate(names)}
    return {key: data[key] for key in _SHOWN if key in data} | {"signers": signers}


def edited_profile(source: bytes, changes: Mapping[str, Any]) -> bytes:
    """Return a ``vanban.yaml`` in which the lines of what was changed are written anew, and no other.

    Args:
        source: The bytes of the file.
        changes: Of what :func:`profile_values` returns, each the whole of what is to stand there.

    Raises:
        InputError: the text cannot be read, or is written so that nothing but a hand can change it (``not-edited``).
    """
    wanted = dict(changes)
    signers = wanted.get("signers", {})
    names = list(dict.fromkeys([*_names(source), *signers]))
    if "signers" in wanted:
        wanted["signers"] = {_field(at): signers.get(name) for at, name in enumerate(names)}
    model = _profile(names)
    return edited_record(source, wanted, model, fields_in(model, read_bytes(b"{}", "")))


def _names(source: bytes) -> list[str]:
    """Return the names by which signers are called, in their order."""
    entries = read_bytes(source, "").value
    for key, entry in entries.items() if isinstance(entries, dict) else ():
        if fold(key) in ("signers", fold(_SIGNERS)) and isinstance(entry.value.value, dict):
            return list(entry.value.value)
    return []


def _field(at: int) -> str:
    return f"signer_{at}"


def _profile(names: list[str]) -> type[Record]:
    """Return the model of a profile whose signers are called so."""
    known: Any = {
        _field(at): (Annotated[Signature | None, told(name, name, {})], None) for at, name in enumerate(names)
    }
    signers = create_model("Signers", __base__=Record, **known)
    lists: Any = {name: (info.annotation, info) for name, info in Document.model_fields.items() if name in _SHOWN[2:]}
    fields: Any = {
        "issuer": (Annotated[Issuer | None, told("Cơ quan ban hành", marked("Tên, cấp trên, địa danh"), {})], None),
        "signers": (Annotated[signers | None, told(_SIGNERS, marked("Ai ký, theo tên gọi"), {})], None),
        **lists,
    }
    return create_model("Profile", __base__=Record, **fields)
