"""Promise: a template does bounded work: loops inside loops multiply the data, and a few of them fill the memory."""

import pytest

from tests.helpers.constructs import paragraphs, template
from vanban.errors import TemplateError
from vanban.models import Minutes
from vanban.press.compile import compile_template
from vanban.standards import current


def looped(times):
    starts = "".join(f"{{% for r{n} in recipients %}}" for n in range(times))
    return template(paragraphs(f"{starts}x{'{% endfor %}' * times}"))


def test_loops_in_loops_are_refused_when_the_template_is_compiled():
    with pytest.raises(TemplateError, match="lồng nhau quá sâu"):
        compile_template(looped(8), Minutes, current())


def test_a_few_loops_are_a_template_like_any():
    assert compile_template(looped(3), Minutes, current()).code
