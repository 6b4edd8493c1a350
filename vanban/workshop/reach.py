"""Which optional parts of a template the examples reach: what is never printed was never looked at."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.press.compile import Template, environment_of
from vanban.workshop.flaw import Flaw
from vanban.workshop.soundness import Branch

_BLOCK = re.compile(r"\{%-?\s*(?:if|elif|else|for)\b.*?%\}", re.DOTALL)
_MARK = re.compile("\ue000(\\d+)\ue001")


def unreached(
    template: Template,
    documents: Sequence[tuple[Document, Any]],
    branches: Sequence[Branch],
) -> Iterator[Flaw]:
    """Yield each optional part with fields of the form's own that no example prints."""
    environment = environment_of(template.filters)
    reached: set[int] = set()
    for part in template.live:
        ours = [index for index, branch in enumerate(branches) if branch.tag.paragraph.part == part]
        live = environment.from_string(_BLOCK.sub(_Marker(branches, ours), template.sources[part]))
        for document, labels in documents:
            printed = live.render(template.context(document, labels))
            reached |= {int(number) for number in _MARK.findall(printed)}
    missed = [branch for index, branch in enumerate(branches) if index not in reached]
    for branch in missed:
        if branch.fields and branch.outer not in missed:
            message = _("không ví dụ nào in tới phần này ({fields}); hãy thêm vào example.yaml, hoặc example-2.yaml")
            names = ", ".join(dict.fromkeys(branch.fields))
            yield Flaw("part-unreached", message.format(fields=names), branch.tag.paragraph, Severity.WARNING)


class _Marker:
    """Puts a mark behind each of our block tags, in their order; tags that the patching made are passed over."""

    def __init__(self, branches: Sequence[Branch], ours: list[int]) -> None:
        self.branches, self.waiting = branches, ours

    def __call__(self, match: re.Match[str]) -> str:
        text = " ".join(match[0].strip("{%-} \n").split())
        if self.waiting:
            tag = self.branches[self.waiting[0]].tag
            if text == " ".join(f"{tag.word} {tag.rest}".split()):
                return f"{match[0]}\ue000{self.waiting.pop(0)}\ue001"
        return match[0]
