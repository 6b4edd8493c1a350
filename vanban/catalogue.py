"""What forms there are, and the schema of each."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vanban.form import Form, all_forms, get_form
from vanban.pack import packs_of


def forms(*, packs: Iterable[str | Path] = ()) -> tuple[Form, ...]:
    """Return every form: of the packs given, of the office's and of installed ones, and built in."""
    with packs_of(packs):
        return all_forms()


def schema(form: str, *, packs: Iterable[str | Path] = ()) -> dict[str, Any]:
    """Return the JSON Schema of a form's data file, for editors.

    Raises:
        InputError: there is no such form.
    """
    from vanban.data_schema import schema_of  # noqa: PLC0415  # a list of forms needs no models

    with packs_of(packs):
        return schema_of(get_form(form))
