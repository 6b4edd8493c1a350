"""A form held against its fields, its standard and its examples: every fault at once, each at its place."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vanban import standards
from vanban.checks.annotate import with_comments
from vanban.checks.rule import RULES, Finding
from vanban.checks.word import WordFile, open_word
from vanban.documents.loading import load_path
from vanban.errors import Diagnostic, Severity, TemplateError, VanbanError
from vanban.messages import translate as _
from vanban.models.base import Problem
from vanban.models.document import Document
from vanban.packs.catalogue import all_forms, called_twice
from vanban.packs.form import Card, Form, read_form
from vanban.packs.form_yaml import FormSheet
from vanban.packs.pack import Rank, packs_of
from vanban.press.compile import compile_template
from vanban.press.filters import filters_for
from vanban.press.proof import scope_of
from vanban.press.run import MADE
from vanban.reading import read_path
from vanban.reading.validation import located
from vanban.standards import Standard
from vanban.text.language import fold
from vanban.word.package import read_parts
from vanban.word.safety import unsafe
from vanban.workshop.flaw import Flaw
from vanban.workshop.listed import raw_prose, unused
from vanban.workshop.looks import fixed_standards, looks_flaws, missing
from vanban.workshop.printed import printed_flaws
from vanban.workshop.reach import unreached
from vanban.workshop.shape import shape_flaws
from vanban.workshop.soundness import Branch, read_tags
from vanban.workshop.tags import all_paragraphs, elsewhere, foreign, foreign_in, tags_of


@dataclass
class FormReport:
    """What was found in a form: in its template by place, in its other files by line."""

    form: Form
    """The form that was looked at."""
    flaws: list[Flaw] = field(default_factory=list)
    """What is wrong in its template, as it was found."""
    diagnostics: list[Diagnostic] = field(default_factory=list)
    """What is wrong in its ``form.yaml`` and its examples, each with its line."""
    word: WordFile | None = None
    """The template as it was read; nothing where it could not be."""

    @property
    def findings(self) -> list[Finding]:
        """The faults of the template, the gravest first, each kind from the top of the page."""
        file = str(self.form.template_path)
        order = [Severity.ERROR, Severity.WARNING, Severity.ADVICE]
        return [flaw.finding(file) for flaw in sorted(self.flaws, key=lambda flaw: order.index(flaw.severity))]

    @property
    def failed(self) -> bool:
        """Whether the form cannot be used as it is."""
        severities = [flaw.severity for flaw in self.flaws] + [item.severity for item in self.diagnostics]
        return Severity.ERROR in severities

    @property
    def good(self) -> bool:
        """Whether nothing is to be said of it: what ``template check``, ``pack check`` and ``prove_pack`` ask for."""
        return not self.findings and not self.diagnostics

    def annotated(self) -> bytes | None:
        """Return a copy of the template with the faults as Word comments, or None where it could not be opened."""
        if self.word is None:
            return None
        file = str(self.form.template_path)
        return with_comments(self.word, [(flaw.finding(file), flaw.at) for flaw in self.flaws])


def claimed(form: Form) -> tuple[Standard, ...]:
    """Return the standards that a form is made for; all of them where it names none."""
    named = tuple(standards.get(name) for name in form.sheet.standards)
    return named or standards.STANDARDS


def form_in(folder: Path) -> Form:
    """Return the form in a folder to look at, also where its ``form.yaml`` cannot be read: that is then told of it."""
    try:
        return read_form(folder)
    except TemplateError:
        return Form(folder, Card(folder.name, "", "", (), "", "", (), ""), Rank.OFFICE)


def check_form(form: Form) -> FormReport:
    """Return everything that is wrong with a form: its ``form.yaml``, its template and its examples, in one run.

    Args:
        form: One of those that :func:`vanban.forms` gives.
    """
    report = FormReport(form)
    model: type[Document] | None = None
    with _told_in(report):
        model = form.model
        report.diagnostics += _unknown_rules(form)
    branches: Sequence[Branch] = ()
    with _told_in(report):
        branches = _template(form, report, model)
    documents = _documents(form, report, model)
    if not report.failed:
        with _told_in(report):
            _examples(form, report, documents, branches)
    if model:
        with _told_in(report):
            report.diagnostics += _names(form)
    return report


@contextmanager
def _told_in(report: FormReport) -> Iterator[None]:
    """Take what stops a part of the check into the report."""
    try:
        yield
    except VanbanError as error:
        report.diagnostics += error.diagnostics


def _documents(form: Form, report: FormReport, model: type[Document] | None) -> list[Document]:
    """Return the documents of the examples, telling what is wrong with each; without a model, what is no data file."""
    documents: list[Document] = []
    with _told_in(report):
        for path in _examples_of(form):
            with _told_in(report), _within(form):
                if model:
                    documents.append(load_path(path, whole=False).document)
                else:
                    report.diagnostics += read_path(path, lenient=True).source.told
    return documents


def _unknown_rules(form: Form) -> Iterator[Diagnostic]:
    for index, name in enumerate(form.sheet.exempt):
        if name not in RULES:
            message = _("không có quy tắc “{name}”; “vanban rules” liệt kê các quy tắc").format(name=name)
            yield located(Problem(("exempt", index), "exempt-rule", message), form.root, FormSheet)


def _names(form: Form) -> Iterator[Diagnostic]:
    """Yield the names of a form that other forms have as well, and what in its subject would not be filled."""
    with _within(form):
        others = [other for other in all_forms() if other.id != form.id]
    places = {fold(form.title): ("title",)} | {fold(name): ("aliases", at) for at, name in enumerate(form.aliases)}
    for name, one, other, told in called_twice([*others, form]):
        if form in (one, other):
            path = places.get(name, ("id",))
            yield located(Problem(path, told.code, told.message, Severity.WARNING), form.root, FormSheet)
    for message in foreign_in(form.sheet.subject or "", form.model.model_fields):
        yield located(Problem(("subject",), "tag-foreign", message, Severity.WARNING), form.root, FormSheet)


def _template(form: Form, report: FormReport, model: type[Document] | None) -> Sequence[Branch]:
    """Look at the template; without a model, at what needs none."""
    parts = read_parts(form.template(), name=str(form.template_path))
    report.flaws += [Flaw(fault.rule, fault.message, part=fault.part) for fault in unsafe(parts)]
    if any(flaw.code in ("xml", "doctype") for flaw in report.flaws):
        return ()
    word = report.word = open_word(form.template())
    paragraphs = list(all_paragraphs(word))
    tags, split = tags_of(iter(paragraphs))
    report.flaws += [*split, *elsewhere(parts)]
    standard = claimed(form)[-1] if model else standards.current()
    labels = form.wording_type
    base = model or Document
    scope = scope_of(base, {**MADE, "labels": labels} if labels else MADE)
    reading = read_tags(tags, base, scope, filters_for(standard, {}))
    report.flaws += [flaw for flaw in reading.flaws if model or flaw.code != "tag-unknown"]
    report.flaws += shape_flaws(word, paragraphs, tags, reading.filled, base.own_traces)
    report.flaws += foreign(paragraphs, scope)
    report.flaws += looks_flaws(word, paragraphs, tags, standard, base.own_rules)
    if model:
        report.flaws += fixed_standards(paragraphs, claimed(form))
        report.flaws += missing(word, paragraphs, standard, model, form.lacks())
    if model and not any(flaw.severity is Severity.ERROR for flaw in report.flaws):
        report.flaws += raw_prose(form.sheet.fields, tags)
        if subject := getattr(model, "subject_tags", None):
            reading.proof.used |= subject.proof.used
            reading.proof.reached |= subject.proof.reached
        report.flaws += unused(form.sheet.fields, model, reading)
        report.flaws += _compiled(form)
    return reading.branches


def _compiled(form: Form) -> Iterator[Flaw]:
    """Yield what the press itself refuses, should the reading above have missed it."""
    for standard in claimed(form):
        try:
            compile_template(form.template(), form.model, standard, form.wording_type)
        except VanbanError as error:
            yield from (Flaw(item.code, item.message, None, part=item.file or "") for item in error.diagnostics)
            return


def _within(form: Form) -> AbstractContextManager[None]:
    if form.replaced:
        return packs_of([form.replaced.parent.parent])
    return packs_of([form.folder]) if form.rank is Rank.OFFICE else nullcontext()


def loaded_examples(form: Form) -> list[Document]:
    """Return the documents of a form's examples.

    Raises:
        InputError: what is wrong with one of them.
        TemplateError: there is none.
    """
    with _within(form):
        return [load_path(path, whole=False).document for path in _examples_of(form)]


def _examples_of(form: Form) -> list[Path]:
    """Return the paths of the examples, of which there must be one."""
    paths = form.examples()
    if not paths:
        raise TemplateError(_("biểu mẫu {id} thiếu tệp {path}").format(id=form.id, path=form.example()))
    return paths


def _examples(form: Form, report: FormReport, documents: Sequence[Document], branches: Sequence[Branch]) -> None:
    # What leaves the standard in the template is told there, and not a second time of each print.
    if report.word is not None and not report.flaws:
        template = list(all_paragraphs(report.word))
        with _within(form):
            for path, document in zip(form.examples(), documents, strict=True):
                report.flaws += printed_flaws(document, path.name, claimed(form), template)
    standard = claimed(form)[-1]
    compiled = compile_template(form.template(), form.model, standard, form.wording_type)
    pairs: list[tuple[Document, Any]] = [(document, form.wording(document)) for document in documents]
    report.flaws += unreached(compiled, pairs, branches)
    if form.sheet.bases and "bases" in compiled.unprinted:
        message = _("mẫu không in căn cứ; hãy thêm vào template.docx đoạn {{%p for line in heading.bases %}}")
        problem = Problem(("bases",), "not-printed", message.format())
        report.diagnostics.append(located(problem, form.root, FormSheet))
