"""Pictures of a form: printed from its example, and blank as it would lie on a table."""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from vanban.composition.standard import standard_of
from vanban.documents.extraction import without_data
from vanban.documents.rendering import render
from vanban.errors import Diagnostic, OutputError
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.moments import PartialDate
from vanban.packs.form import Form
from vanban.press.compile import Template, compile_template, environment_of
from vanban.press.filters import Filter
from vanban.press.run import MADE
from vanban.word.package import DATA_NAMESPACE
from vanban.word.pdf import to_pdf
from vanban.workshop.template_check import loaded_examples

DOTS = "……"
RESOLUTION = 100
"""Points of a picture to the inch."""


class _Blank:
    """Stands for any value of a form: it prints dots, holds three rows, and whatever is asked of it is blank too."""

    def __getattr__(self, name: str) -> "_Blank":
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __iter__(self) -> Iterator["_Blank"]:
        return iter((self, self, self))

    def __str__(self) -> str:
        return DOTS

    def _never(self, _other: object) -> bool:
        return False

    __eq__ = __lt__ = __le__ = __gt__ = __ge__ = _never

    __hash__ = None  # type: ignore[assignment]  # nothing is equal to a blank


def _blind(filter_: Filter) -> Filter:
    """Return a filter that gives dots for what is blank."""

    def call(value: Any, *args: Any, **named: Any) -> Any:
        if not isinstance(value, _Blank):
            return filter_.call(value, *args, **named)
        return filter_.call(f"{DOTS * 12}\n\n{DOTS * 12}", *args, **named) if filter_.tag else value

    return filter_._replace(call=call)


def blank_form(form: Form, document: Document) -> bytes:
    """Return the form with dots in the place of its own fields, number and date left to the pen.

    The letterhead is that of ``document``, an example.
    """
    standard = standard_of(document)
    template = compile_template(form.template(), form.model, standard, form.wording_type)
    empty = document.model_copy(update={"number": "" if document.number is not None else None, "date": PartialDate()})
    own = template.names - MADE.keys() - Document.model_fields.keys() - {"labels"}
    context = {**template.context(empty, form.wording(document)), **dict.fromkeys(own, _Blank())}
    blind: Mapping[str, Filter] = {name: _blind(item) for name, item in template.filters.items()}
    environment = environment_of(blind)
    live = {part: environment.from_string(text).render(context) for part, text in template.sources.items()}
    return _assembled(template, {part: _unticked(text).encode() for part, text in live.items()})


_TICKED = str.maketrans("☑☒🗹🗷", "☐☐☐☐")
_CHECKED = re.compile(r'(<w14:checked\b[^>]*?w14:val=")(?:1|true)"')


def _unticked(text: str) -> str:
    """Return a part with every box open: whatever was asked of a blank, it ticks none."""
    return _CHECKED.sub(r'\g<1>0"', text.translate(_TICKED))


def _assembled(template: Template, live: Mapping[str, bytes]) -> bytes:
    data = f'<document xmlns="{DATA_NAMESPACE}"/>'.encode()
    core = b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
    return without_data(template.frozen.write({**live, "docProps/core.xml": core, "customXml/item1.xml": data}))


def previews(form: Form, notes: list[Diagnostic] | None = None) -> dict[str, bytes]:
    """Return pictures by file name: each page of each example, then of the blank form.

    ``notes`` is that of :func:`vanban.word.pdf.to_pdf`.

    Raises:
        OutputError: LibreOffice or pypdfium2 is missing.
    """
    documents = loaded_examples(form)
    names = [_("vi-du"), *(_("vi-du-{n}").format(n=n) for n in range(2, len(documents) + 1)), _("trong")]
    pages = to_pdf([*(render(document) for document in documents), blank_form(form, documents[0])], notes)
    return {
        f"{form.id}-{name}-{number}.png": picture
        for name, pdf in zip(names, pages, strict=True)
        for number, picture in enumerate(pictures(pdf), 1)
    }


def pictures(pdf: bytes) -> Iterator[bytes]:
    """Yield each page of a PDF as a PNG.

    Raises:
        OutputError: pypdfium2 is missing.
    """
    try:
        import pypdfium2  # noqa: PLC0415  # an extra
    except ImportError as error:
        message = _("xem ảnh cần gói pypdfium2; cài bằng: pip install 'vanban[preview]'")
        raise OutputError(message, code="no-pdfium") from error
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            buffer = BytesIO()
            page.render(scale=RESOLUTION / 72).to_pil().save(buffer, "PNG")
            yield buffer.getvalue()
