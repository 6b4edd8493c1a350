"""A form held against its fields, its standard and its examples: every fault at once, each at its place."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
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
from vanban.packs.form import Form
from vanban.packs.form_yaml import FormSheet
from vanban.packs.pack import Rank, packs_of
from vanban.press.compile import compile_template
from vanban.press.filters import filters_for
from vanban.press.proof import scope_of
from vanban.press.run import MADE
from vanban.reading.validation import located
from vanban.standards import Standard
from vanban.word.package import read_parts
from vanban.word.safety import unsafe
from vanban.workshop.flaw import Flaw
from vanban.workshop.looks import fixed_standards, looks_flaws, missing
from vanban.workshop.printed import printed_flaws
from vanban.workshop.reach import unreached
from vanban.workshop.shape import shape_flaws
from vanban.workshop.soundness import Branch, raw_prose, read_tags, unused
from vanban.workshop.tags import all_paragraphs, elsewhere, tags_of


@dataclass
class Report:
    """What was found in a form: in its template by place, in its other files by line."""

    form: Form
    flaws: list[Flaw] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    word: WordFile | None = None

    @property
    def findings(self) -> list[Finding]:
        """The faults of the template, the gravest first, each kind from the top of the page."""
        file = str(self.form.folder / "template.docx")
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
        file = str(self.form.folder / "template.docx")
        return with_comments(self.word, [(flaw.finding(file), flaw.at) for flaw in self.flaws])


def claimed(form: Form) -> tuple[Standard, ...]:
    """Return the standards that a form is made for; all of them where it names none."""
    named = tuple(standards.get(name) for name in form.sheet.standards)
    return named or standards.STANDARDS


def check_form(form: Form) -> Report:
    """Return everything that is wrong with a form."""
    report = Report(form)
    report.diagnostics += _unknown_rules(form)
    try:
        branches = _template(form, report)
        if not report.failed:
            _examples(form, report, branches)
    except VanbanError as error:
        report.diagnostics += error.diagnostics
    return report


def _unknown_rules(form: Form) -> Iterator[Diagnostic]:
    for index, name in enumerate(form.sheet.exempt):
        if name not in RULES:
            message = _("không có quy tắc “{name}”; “vanban rules” liệt kê các quy tắc").format(name=name)
            yield located(Problem(("exempt", index), "exempt-rule", message), form.root, FormSheet)


def _template(form: Form, report: Report) -> Sequence[Branch]:
    parts = read_parts(form.template(), name=str(form.folder / "template.docx"))
    report.flaws += [Flaw(fault.rule, fault.message, part=fault.part) for fault in unsafe(parts)]
    if any(flaw.code in ("xml", "doctype") for flaw in report.flaws):
        return ()
    word = report.word = open_word(form.template())
    paragraphs = list(all_paragraphs(word))
    tags, split = tags_of(iter(paragraphs))
    report.flaws += [*split, *elsewhere(parts)]
    standard, model = claimed(form)[-1], form.model
    labels = form.wording_type
    scope = scope_of(model, {**MADE, "labels": labels} if labels else MADE)
    reading = read_tags(tags, model, scope, filters_for(standard, {}))
    report.flaws += reading.flaws
    report.flaws += shape_flaws(word, paragraphs, tags, reading.filled, model.own_traces)
    report.flaws += looks_flaws(word, paragraphs, tags, standard, model.own_rules)
    report.flaws += fixed_standards(paragraphs, claimed(form))
    report.flaws += missing(word, paragraphs, standard, model)
    if not report.failed:
        report.flaws += raw_prose(form.sheet.fields, tags)
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
    return packs_of([form.folder]) if form.rank is Rank.OFFICE else nullcontext()


def loaded_examples(form: Form) -> list[Document]:
    """Return the documents of a form's examples.

    Raises:
        InputError: what is wrong with one of them.
        TemplateError: there is none.
    """
    paths = form.examples()
    if not paths:
        raise TemplateError(_("biểu mẫu {id} thiếu tệp {path}").format(id=form.id, path=form.example()))
    with _within(form):
        return [load_path(path, whole=False).document for path in paths]


def _examples(form: Form, report: Report, branches: Sequence[Branch]) -> None:
    documents = loaded_examples(form)
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
