"""Typed data into official documents of the Communist Party of Vietnam, as Word files.

``load`` reads data into a document, ``render`` gives the bytes of a DOCX, ``save`` writes them. Nothing heavy is
imported before it is used. What is in ``__all__`` here and in :mod:`vanban.models` is promised, nothing else.
"""

from types import FunctionType
from typing import TYPE_CHECKING, Any

from vanban._version import __version__

if TYPE_CHECKING:
    from vanban import models
    from vanban.api import STANDARDS, diagnostics, file_name, load, load_rubric, number_line, render, save
    from vanban.batch.made import Made
    from vanban.batch.many import render_many
    from vanban.batch.run import Rendering, render_rows
    from vanban.batch.series.source import Rows, headings, rows
    from vanban.batch.series.table import Row
    from vanban.book.cycle import Cycle, cycle, verify
    from vanban.book.new_records import new_record
    from vanban.book.overview import Meeting, Place, records
    from vanban.book.paper import Paper
    from vanban.book.record_files import (
        edited_record,
        members_on,
        record_faults,
        record_fields,
        record_kind,
        record_values,
    )
    from vanban.book.renewal import Written, make_papers
    from vanban.checks.annotate import annotate
    from vanban.checks.checking import check
    from vanban.checks.fix import fix
    from vanban.checks.pieces import Sign
    from vanban.checks.rule import Finding, Part
    from vanban.checks.told import Change, Copy, Report, State
    from vanban.copies.note import copy_note
    from vanban.copies.official import official_copy
    from vanban.documents.editing.edited import edited, fields, form_of, values
    from vanban.documents.editing.office import edited_profile, profile_values
    from vanban.documents.file_head import form_named
    from vanban.documents.issue import GivenNumber, NumberRequest, NumberSource, number_request
    from vanban.documents.migration import Migrated, migrate
    from vanban.documents.profile import defaults, signers, withheld
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
    from vanban.register.audited import audit_numbers
    from vanban.register.by_hand import request_by_hand
    from vanban.register.entering import enter_list
    from vanban.register.entry import Entry
    from vanban.register.found import find_register
    from vanban.register.printed import print_register
    from vanban.register.register import Register
    from vanban.register.series import Series, Term
    from vanban.register.sheets import register_table
    from vanban.word.files import fingerprint, replace
    from vanban.word.guard import untouched
    from vanban.word.pdf import save_pdf, to_docx, to_pdf
    from vanban.word.reader import Line, show
    from vanban.workshop.template_check import FormReport, check_form

__all__ = [
    "LANGUAGES",
    "STANDARDS",
    "CallError",
    "Change",
    "Copy",
    "Cycle",
    "DataError",
    "Diagnostic",
    "Entry",
    "Exit",
    "Field",
    "Finding",
    "Form",
    "FormReport",
    "GivenNumber",
    "InputError",
    "Line",
    "Made",
    "Meeting",
    "Migrated",
    "NumberRequest",
    "NumberSource",
    "OutputError",
    "Paper",
    "Part",
    "Place",
    "Problem",
    "Register",
    "Rendering",
    "Report",
    "Row",
    "Rows",
    "Series",
    "Severity",
    "Sign",
    "State",
    "TemplateError",
    "Term",
    "VanbanError",
    "Written",
    "__version__",
    "annotate",
    "audit_numbers",
    "check",
    "check_form",
    "copy_note",
    "cycle",
    "defaults",
    "diagnostics",
    "differences",
    "edited",
    "edited_profile",
    "edited_record",
    "enter_list",
    "extract",
    "fields",
    "file_name",
    "find_register",
    "fingerprint",
    "fix",
    "form_named",
    "form_of",
    "forms",
    "headings",
    "load",
    "load_rubric",
    "make_papers",
    "members_on",
    "migrate",
    "models",
    "new_record",
    "number_line",
    "number_request",
    "official_copy",
    "print_register",
    "profile_values",
    "record_faults",
    "record_fields",
    "record_kind",
    "record_values",
    "records",
    "register_table",
    "render",
    "render_many",
    "render_rows",
    "replace",
    "request_by_hand",
    "rows",
    "save",
    "save_pdf",
    "schema",
    "show",
    "signers",
    "to_docx",
    "to_pdf",
    "untouched",
    "use_language",
    "values",
    "verify",
    "withheld",
]

_HOMES = {
    **dict.fromkeys(
        ("STANDARDS", "diagnostics", "file_name", "load", "load_rubric", "number_line", "render", "save"), "vanban.api"
    ),
    "Made": "vanban.batch.made",
    "render_many": "vanban.batch.many",
    **dict.fromkeys(("Rendering", "render_rows"), "vanban.batch.run"),
    **dict.fromkeys(("Rows", "headings", "rows"), "vanban.batch.series.source"),
    "Row": "vanban.batch.series.table",
    **dict.fromkeys(("Cycle", "cycle", "verify"), "vanban.book.cycle"),
    "new_record": "vanban.book.new_records",
    **dict.fromkeys(("Meeting", "Place", "records"), "vanban.book.overview"),
    "Paper": "vanban.book.paper",
    **dict.fromkeys(
        ("edited_record", "members_on", "record_faults", "record_fields", "record_kind", "record_values"),
        "vanban.book.record_files",
    ),
    **dict.fromkeys(("Written", "make_papers"), "vanban.book.renewal"),
    "annotate": "vanban.checks.annotate",
    "check": "vanban.checks.checking",
    "fix": "vanban.checks.fix",
    "Sign": "vanban.checks.pieces",
    **dict.fromkeys(("Finding", "Part"), "vanban.checks.rule"),
    **dict.fromkeys(("Change", "Copy", "Report", "State"), "vanban.checks.told"),
    **dict.fromkeys(("edited_profile", "profile_values"), "vanban.documents.editing.office"),
    **dict.fromkeys(("FormReport", "check_form"), "vanban.workshop.template_check"),
    "copy_note": "vanban.copies.note",
    "official_copy": "vanban.copies.official",
    "form_named": "vanban.documents.file_head",
    **dict.fromkeys(("defaults", "signers", "withheld"), "vanban.documents.profile"),
    **dict.fromkeys(("edited", "fields", "form_of", "values"), "vanban.documents.editing.edited"),
    **dict.fromkeys(("GivenNumber", "NumberRequest", "NumberSource", "number_request"), "vanban.documents.issue"),
    **dict.fromkeys(("Migrated", "migrate"), "vanban.documents.migration"),
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
    **dict.fromkeys(("fingerprint", "replace"), "vanban.word.files"),
    "untouched": "vanban.word.guard",
    **dict.fromkeys(("save_pdf", "to_docx", "to_pdf"), "vanban.word.pdf"),
    "Entry": "vanban.register.entry",
    "audit_numbers": "vanban.register.audited",
    "find_register": "vanban.register.found",
    "print_register": "vanban.register.printed",
    "request_by_hand": "vanban.register.by_hand",
    "enter_list": "vanban.register.entering",
    "register_table": "vanban.register.sheets",
    "Register": "vanban.register.register",
    **dict.fromkeys(("Series", "Term"), "vanban.register.series"),
    **dict.fromkeys(("Line", "show"), "vanban.word.reader"),
}


def __getattr__(name: str) -> Any:
    from importlib import import_module  # noqa: PLC0415  # kept out of the module's own names

    if name == "models":
        return import_module("vanban.models")
    if name in _HOMES:
        found = getattr(import_module(_HOMES[name]), name)
        if isinstance(found, FunctionType):
            from vanban.errors import answering  # noqa: PLC0415  # the same

            found = answering(found)
            found.__module__ = __name__  # where another process finds it
        return globals().setdefault(name, found)
    message = f"module 'vanban' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return list(__all__)
