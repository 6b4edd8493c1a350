"""Typed data into official documents of the Communist Party of Vietnam, as Word files.

``load`` reads a file into a document, ``render`` gives the bytes of a DOCX, ``save`` writes them. Nothing heavy is
imported before it is used. What is not in ``__all__`` is not promised.
"""

from typing import TYPE_CHECKING, Any

from vanban._version import __version__

if TYPE_CHECKING:
    from vanban import models
    from vanban.api import load, load_rubric, render, save
    from vanban.batch.many import Made, render_many
    from vanban.batch.series.source import rows
    from vanban.book.cycle import Cycle, cycle, verify
    from vanban.checks.checking import check
    from vanban.checks.rule import Finding
    from vanban.documents.round_trip import differences, extract
    from vanban.errors import DataError, Diagnostic, InputError, OutputError, TemplateError, VanbanError
    from vanban.packs.catalogue import forms
    from vanban.packs.schema import schema

__all__ = [
    "Cycle",
    "DataError",
    "Diagnostic",
    "Finding",
    "InputError",
    "Made",
    "OutputError",
    "TemplateError",
    "VanbanError",
    "__version__",
    "check",
    "cycle",
    "differences",
    "extract",
    "forms",
    "load",
    "load_rubric",
    "models",
    "render",
    "render_many",
    "rows",
    "save",
    "schema",
    "verify",
]

_HOMES = {
    **dict.fromkeys(("Cycle", "cycle", "verify"), "vanban.book.cycle"),
    **dict.fromkeys(("load", "load_rubric", "render", "save"), "vanban.api"),
    "forms": "vanban.packs.catalogue",
    "schema": "vanban.packs.schema",
    **dict.fromkeys(("differences", "extract"), "vanban.documents.round_trip"),
    "check": "vanban.checks.checking",
    "Finding": "vanban.checks.rule",
    **dict.fromkeys(("Made", "render_many"), "vanban.batch.many"),
    "rows": "vanban.batch.series.source",
    **dict.fromkeys(
        ("DataError", "Diagnostic", "InputError", "OutputError", "TemplateError", "VanbanError"), "vanban.errors"
    ),
}


def __getattr__(name: str) -> Any:
    from importlib import import_module  # noqa: PLC0415  # kept out of the module's own names

    if name == "models":
        return import_module("vanban.models")
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    message = f"module 'vanban' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return list(__all__)
