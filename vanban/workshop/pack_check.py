"""A whole pack held against itself: every form, and every file of data beside them."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from vanban.documents.loading import load_rubric
from vanban.errors import Diagnostic, InputError, TemplateError, VanbanError
from vanban.messages import translate as _
from vanban.models.meeting_rules import MeetingRules
from vanban.packs.catalogue import all_forms
from vanban.packs.form import Form
from vanban.packs.pack import SYMBOLS, Pack, Rank, packs_of
from vanban.packs.symbols import SymbolSheet
from vanban.packs.wording import hold_names
from vanban.reading.data_file import read_record
from vanban.workshop.template_check import FormReport, check_form, form_in


@dataclass
class PackReport:
    """What was found in a pack."""

    forms: list[FormReport] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    files: int = 0
    """How many files of data were read."""

    @property
    def good(self) -> bool:
        """Whether nothing is to be said of it."""
        return not self.diagnostics and all(report.good for report in self.forms)


def check_pack(root: Path) -> PackReport:
    """Return everything that is wrong with the pack in a folder.

    Raises:
        InputError: the folder is not there, or holds nothing of a pack.
    """
    report = PackReport()
    with packs_of([root]):
        pack = Pack(root.resolve(), Rank.OFFICE)
        for folder in pack.forms():
            report.forms.append(check_form(form_in(folder)))
        for path in pack.templates():
            try:
                report.forms.append(check_form(_replaced(path)))
            except VanbanError as error:
                report.diagnostics += error.diagnostics
        report.diagnostics += _twice(report.forms)
        for path, read in _data(pack):
            report.files += 1
            try:
                read(path)
            except VanbanError as error:
                report.diagnostics += error.diagnostics
    if not report.forms and not report.files and not report.diagnostics:
        message = _(
            "{path} không phải bộ mẫu: không có biểu mẫu, templates, rubrics, labels, meeting_rules, symbols.yaml"
        )
        raise InputError(message.format(path=root), code="pack-empty")
    return report


def _replaced(path: Path) -> Form:
    """Return the form whose template a file takes the place of."""
    form = next((form for form in all_forms(path.parent) if form.replaced == path), None)
    if form is None:
        message = _(
            "{path}: không có biểu mẫu “{id}” để thay mẫu; tên tệp phải là mã biểu mẫu có sẵn, như minutes.docx"
        )
        raise TemplateError(message.format(path=path, id=path.stem), code="template-form")
    return form


def _twice(reports: list[FormReport]) -> Iterator[Diagnostic]:
    seen: dict[str, Form] = {}
    for report in reports:
        other = seen.setdefault(report.form.id, report.form)
        if other is not report.form:
            message = _("biểu mẫu {id} có hai lần: {one} và {two}")
            text = message.format(id=other.id, one=other.folder, two=report.form.folder)
            yield Diagnostic("form-twice", text)


def _data(pack: Pack) -> Iterator[tuple[Path, Callable[[Path], object]]]:
    """Yield each file of data and what reads it."""
    for path in pack.data("rubrics"):
        yield path, lambda path: load_rubric(path.name, path.parent)
    for path in pack.data("meeting_rules"):
        yield path, lambda path: read_record(path, MeetingRules)
    for path in pack.data("labels"):
        yield path, _labels
    if (symbols := pack.root / SYMBOLS).is_file():
        yield symbols, lambda path: read_record(path, SymbolSheet)


def _labels(path: Path) -> None:
    form = next((form for form in all_forms(path.parent) if form.id == path.stem), None)
    kind = form.wording_type if form else None
    if kind is None:
        message = _("{path}: không có biểu mẫu “{id}” có nhãn thay được; tên tệp phải là mã biểu mẫu, như minutes.yaml")
        raise TemplateError(message.format(path=path, id=path.stem), code="labels-form")
    hold_names(path, tuple(kind._fields))  # type: ignore[attr-defined]  # a named tuple


def names_python(report: PackReport) -> list[str]:
    """Return the forms whose ``form.yaml`` names a Python model that is not vanban's own."""
    named: list[str] = []
    for item in report.forms:
        with suppress(TemplateError):  # its form.yaml is broken: told already
            if item.form.sheet.model and not item.form.sheet.model.startswith("vanban.models"):
                named.append(item.form.id)
    return named
