"""Typed data into official documents of the Communist Party of Vietnam, as Word files.

``load`` reads data into a document, ``render`` gives the bytes of a DOCX, ``save`` writes them. Nothing heavy is
imported before it is used. What is in ``__all__`` here and in :mod:`vanban.models` is promised, nothing else.
"""

from typing import TYPE_CHECKING, Any

from vanban._version import __version__

if TYPE_CHECKING:
    from vanban import models
    from vanban.api import STANDARDS, diagnostics, file_name, load, load_rubric, number_line, render, save
    from vanban.batch.many import Made, render_many
    from vanban.batch.series.source import Rows, rows
    from vanban.batch.series.table import Row
    from vanban.book.cycle import Cycle, cycle, verify
    from vanban.book.paper import Paper
    from vanban.checks.annotate import annotate
    from vanban.checks.checking import check
    from vanban.checks.fix import fix
    from vanban.checks.rule import Finding
    from vanban.checks.told import Copy, Part, Report, State
    from vanban.documents.editing.edited import edited, fields, values
    from vanban.documents.issue import GivenNumber, NumberRequest, NumberSource
    from vanban.documents.round_trip import differences, extract
    from vanban.errors import (
        CallError,
        DataError,
        Diagnostic,
        Exit,
        InputError,
        OutputError,
        Severity,
        TemplateError,
        VanbanError,
    )
    from vanban.messages import LANGUAGES
    from vanban.models.base import Problem
    from vanban.packs.catalogue import forms
    from vanban.packs.fields import Field
    from vanban.packs.form import Form
    from vanban.packs.schema import schema
    from vanban.register.entry import Entry
    from vanban.register.register import Register
    from vanban.word.pdf import to_pdf
    from vanban.word.reader import Line, show

__all__ = [
    "LANGUAGES",
    "STANDARDS",
    "CallError",
    "Copy",
    "Cycle",
    "DataError",
    "Diagnostic",
    "Entry",
    "Exit",
    "Field",
    "Finding",
    "Form",
    "GivenNumber",
    "InputError",
    "Line",
    "Made",
    "NumberRequest",
    "NumberSource",
    "OutputError",
    "Paper",
    "Part",
    "Problem",
    "Register",
    "Report",
    "Row",
    "Rows",
    "Severity",
    "State",
    "TemplateError",
    "VanbanError",
    "__version__",
    "annotate",
    "check",
    "cycle",
    "diagnostics",
    "differences",
    "edited",
    "extract",
    "fields",
    "file_name",
    "fix",
    "forms",
    "load",
    "load_rubric",
    "models",
    "number_line",
    "render",
    "render_many",
    "rows",
    "save",
    "schema",
    "show",
    "to_pdf",
    "use_language",
    "values",
    "verify",
]

_HOMES = {
    **dict.fromkeys(
        ("STANDARDS", "diagnostics", "file_name", "load", "load_rubric", "number_line", "render", "save"), "vanban.api"
    ),
    **dict.fromkeys(("Made", "render_many"), "vanban.batch.many"),
    **dict.fromkeys(("Rows", "rows"), "vanban.batch.series.source"),
    "Row": "vanban.batch.series.table",
    **dict.fromkeys(("Cycle", "cycle", "verify"), "vanban.book.cycle"),
    "Paper": "vanban.book.paper",
    "annotate": "vanban.checks.annotate",
    "check": "vanban.checks.checking",
    "fix": "vanban.checks.fix",
    "Finding": "vanban.checks.rule",
    **dict.fromkeys(("Copy", "Part", "Report", "State"), "vanban.checks.told"),
    **dict.fromkeys(("edited", "fields", "values"), "vanban.documents.editing.edited"),
    **dict.fromkeys(("GivenNumber", "NumberRequest", "NumberSource"), "vanban.documents.issue"),
    **dict.fromkeys(("differences", "extract"), "vanban.documents.round_trip"),
    **dict.fromkeys(
        (
            "CallError",
            "DataError",
            "Diagnostic",
            "Exit",
            "InputError",
            "OutputError",
            "Severity",
            "TemplateError",
            "VanbanError",
        ),
        "vanban.errors",
    ),
    "use_language": "vanban.errors",
    "LANGUAGES": "vanban.messages",
    "Problem": "vanban.models.base",
    "forms": "vanban.packs.catalogue",
    "Field": "vanban.packs.fields",
    "Form": "vanban.packs.form",
    "schema": "vanban.packs.schema",
    "Entry": "vanban.register.entry",
    "Register": "vanban.register.register",
    "to_pdf": "vanban.word.pdf",
    **dict.fromkeys(("Line", "show"), "vanban.word.reader"),
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
