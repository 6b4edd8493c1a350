"""A sentence with tags that stands outside a template: the subject that a form sets."""

import re
from collections.abc import Mapping
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from vanban.errors import Diagnostic, TemplateError
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.press.filters import Filter, UnprintableError, everyday, filters_for
from vanban.press.proof import Proof, prove, scope_of
from vanban.standards import current


class Sentence:
    """A sentence whose tags are proved to reach fields of a form only; a field that is blank prints nothing in it."""

    def __init__(self, text: str, model: type[Document]) -> None:
        """Read a sentence.

        Raises:
            TemplateError: every tag that is wrong.
        """
        filters = {name: item for name, item in filters_for(current(), {}).items() if not item.tag}
        environment = _plain_environment(filters)
        try:
            tree = environment.parse(text)
        except jinja2.TemplateSyntaxError as error:
            message = _(
                "thẻ viết sai (gần “{text}”); hãy viết như {{{{ tên_trường }}}}, hoặc {{% if … %}} và {{% endif %}}"
            )
            raise TemplateError(message.format(text=text[:60]), code="tag-syntax") from error
        self.proof: Proof = prove(tree, scope_of(model, {}), filters, "")
        """What is known of its tags."""
        if self.proof.found:
            raise TemplateError(Diagnostic(item.code, item.message) for item in self.proof.found)
        self._filled = environment.from_string(text)

    def of(self, document: Document) -> str:
        """Return the sentence for a document.

        Raises:
            TemplateError: a value that a filter can make nothing of.
        """
        values = {name: getattr(document, name) for name in self.proof.used}
        try:
            return self._filled.render(values)
        except UnprintableError as error:
            raise TemplateError(_("trích yếu không điền được: {error}").format(error=error), code="render") from error
        except (ArithmeticError, TypeError, ValueError) as error:
            message = _("trích yếu không điền được: có thẻ không dùng được với dữ liệu này")
            raise TemplateError(message, code="render") from error


def shown(tag: str, values: Mapping[str, object]) -> str:
    """Return what an output tag prints as plain text, of prose its first line; nothing where a value is not there."""
    filters = {
        name: item._replace(call=_first_line) if item.tag else item for name, item in filters_for(current(), {}).items()
    }
    try:
        return _plain_environment(filters).from_string(re.sub(r"^\{\{[pr] ", "{{ ", tag)).render(values)
    except (jinja2.TemplateError, AttributeError, TypeError, ValueError):
        return ""


def _first_line(text: str, **_options: object) -> str:
    return text.strip().partition("\n")[0]


def _plain_environment(filters: Mapping[str, Filter]) -> jinja2.Environment:
    """Return an environment whose tags print text, not WordprocessingML."""
    environment = ImmutableSandboxedEnvironment(undefined=jinja2.StrictUndefined, finalize=_said)
    environment.globals.clear()
    environment.filters = {name: _patient(item) for name, item in filters.items()}
    return environment


def _said(value: object) -> str:
    return "" if value is None else everyday(value)


def _patient(item: Filter) -> Any:
    """Return a filter that leaves alone what is blank."""
    return lambda value, *given, **named: None if value is None else item.call(value, *given, **named)
