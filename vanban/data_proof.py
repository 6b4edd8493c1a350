"""Proof, once for a template, that no data can break the structure of a part.

Data can do three things to a part: put escaped text where a tag prints, leave out what stands inside a condition, and
repeat what stands inside a loop. So it is enough to see that what stands between two tags of a block leaves as many
elements open as it found, and that the part is sound with nothing taken, with everything taken once, and with every
loop gone round twice.
"""

import re
from collections.abc import Iterator, Mapping

from jinja2 import nodes

from vanban.structure import lint

_TAG = re.compile(r"<(/?)([A-Za-z_][\w:.-]*)((?:\"[^\"]*\"|[^\"<>])*)>")
_PARAGRAPHS = (
    '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>x</w:t></w:r></w:p>'
)
_RUN = '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:t>x</w:t></w:r>'
_MADE = {"prose": _PARAGRAPHS, "inline": _RUN}
"""What the filters write that make elements: whole ones, or none at all."""


def data_proof(tree: nodes.Template, part: str, static: Mapping[str, bytes]) -> bool:
    """Whether every document that the part's template can make passes the lint.

    ``static`` are the other parts of the package. False says only that it was not proved.
    """
    if not all(_neutral(text) for body in _bodies(tree) for text in _ways(body)):
        return False
    written = ("".join(_written(tree.body, rounds)).encode() for rounds in (0, 1, 2))
    faults = (fault for text in written for fault in lint({**static, part: text}, only=[part]))
    return all(fault.rule == "drawing-id" for fault in faults)  # the press numbers pictures itself


def _bodies(tree: nodes.Template) -> Iterator[list[nodes.Node]]:
    for loop in tree.find_all(nodes.For):
        yield loop.body
    for choice in tree.find_all(nodes.If):
        yield choice.body
        yield choice.else_


def _ways(body: list[nodes.Node]) -> Iterator[str]:
    """Yield a body with nothing inside it taken; what is inside is looked at by itself."""
    yield "".join(_written(body, 0))


def _neutral(text: str) -> bool:
    """Whether a text closes elements and opens the same again, in the same order from the outside."""
    closed: list[str] = []
    opened: list[str] = []
    for slash, name, rest in _TAG.findall(text):
        if rest.endswith("/"):
            continue
        if not slash:
            opened.append(name)
        elif opened:
            if opened.pop() != name:
                return False
        else:
            closed.append(name)
    return closed == opened[::-1]


def _written(body: list[nodes.Node], rounds: int) -> Iterator[str]:
    """Yield the text of a template with conditions taken and loops gone round this often."""
    for node in body:
        if isinstance(node, nodes.Output):
            yield from (_value(child, rounds) for child in node.nodes)
        elif isinstance(node, nodes.For):
            for _round in range(rounds):
                yield from _written(node.body, rounds)
        elif isinstance(node, nodes.If):
            yield from _written(node.body if rounds else node.else_, rounds)


def _value(node: nodes.Node, rounds: int) -> str:
    if isinstance(node, nodes.TemplateData):
        return node.data
    if isinstance(node, nodes.Filter) and node.name in _MADE:
        return _MADE[node.name] if rounds else ""
    return str(rounds + 1)
