"""Fields that Word keeps in step: content controls bound to the embedded data.

A layout writes ``[[location]]`` where a reader may change the value in Word. On the page it becomes a content control
whose text Word writes back into the data part when somebody edits it. LibreOffice (tried with 7.4) keeps the control
and its binding, writes the value back as well, and drops the control's tag: so a field is known by its binding, and its
value is taken from what stands in the control.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from vanban.word.package import DATA_NAMESPACE
from vanban.word.parts import STORE_ID
from vanban.word.structure import parse

ZONES = ("number", "date")
"""The fields whose controls stay where a file carries no data, so that a stamping system finds them by their tags."""
SIGNATURE = "signature"
"""The tag of the room for a signature and a seal."""
_MARK = re.compile(r"\[\[(.+?)\]\]")
_NAME = re.compile(r"[a-z][a-z_]*(?:\.[a-z][a-z_]*)*")
_PATH = re.compile(r"/v:document\[1\]/v:values\[1\]/v:([a-z_.]+)\[1\]")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CONTROL = re.compile(rf"<w:sdt>(?:(?!</w:sdt>).)*?{_PATH.pattern}.*?<w:sdtContent>(.*?)</w:sdtContent>", re.DOTALL)


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a layout's line: its text, and the path of the field where the part is bound."""
    for index, part in enumerate(_MARK.split(text)):
        if index % 2:
            yield f"{{{{ {part} }}}}", part.partition("|")[0].strip()
        elif part:
            yield part, ""


def control_xml(text: str, path: str, alias: str, number: int) -> str:
    """Return the content control (``w:sdt`` inside a paragraph) of a bound field: to be edited, not to be deleted.

    ``number`` is its id, another for each control of a document.

    Raises:
        ValueError: the path is not a field's name, or names of nested fields joined by dots.
    """
    # Only a layout needs it, and it brings all of urllib.
    from xml.sax.saxutils import escape, quoteattr  # noqa: PLC0415

    if not _NAME.fullmatch(path):
        raise ValueError(path)
    binding = f"/v:document[1]/v:values[1]/v:{path}[1]"
    return (
        '<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr>'
        f"<w:alias w:val={quoteattr(alias)}/><w:tag w:val={quoteattr(path)}/>"
        f'<w:id w:val="{number}"/><w:lock w:val="sdtLocked"/>'
        f'<w:dataBinding w:prefixMappings="xmlns:v=\'{DATA_NAMESPACE}\'" w:xpath="{binding}" '
        f'w:storeItemID="{STORE_ID}"/><w:text/></w:sdtPr>'
        f'<w:sdtContent><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:sdtContent></w:sdt>'
    )


def signing_control(paragraphs: list[Any]) -> Any:
    """Return the content control around the room for a signature and a seal: found by its tag, bound to nothing."""
    control = parse(
        f'<w:sdt xmlns:w="{_W[1:-1]}"><w:sdtPr><w:alias w:val="Chữ ký, dấu"/><w:tag w:val="{SIGNATURE}"/>'
        '<w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent/></w:sdt>'.encode()
    )
    control[1].extend(paragraphs)
    return control


def bound_fields(part: str) -> dict[str, str]:
    """Return the bound fields of a template's part: the path and the expression that prints it."""
    found: dict[str, str] = {}
    for match in _CONTROL.finditer(part):
        tag = re.search(r"\{\{(.*?)\}\}", re.sub(r"<[^>]*>", "", match[2]))
        if tag:
            found.setdefault(match[1], tag[1].strip())
    return found


def values_template(fields: Mapping[str, str]) -> str:
    """Return the Jinja source of the values of the data part: each field as it is printed.

    A field that the document does not have is left out.
    """
    out = []
    for path, expression in sorted(fields.items()):
        names = expression.partition("|")[0].strip().split(".")
        there = " and ".join(f"{'.'.join(names[: n + 1])} is not none" for n in range(len(names)))
        tag = f"{{{{ {expression} }}}}"
        out.append(f"{{% if {there} %}}<{path}>{tag}</{path}>{{% endif %}}")
    return "".join(out)


def unbound(document: bytes) -> bytes:
    """Return a main part whose controls of ours have become plain text, but for those that stamping systems find."""
    root = parse(document)
    for path, content in list(controls(root)):
        control = content.getparent()
        if path in ZONES:
            control[0].remove(control[0].find(f"{_W}dataBinding"))
            continue
        holder = control.getparent()
        place = holder.index(control)
        holder[place : place + 1] = list(content)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def controls(document: Any) -> Iterator[tuple[str, Any]]:
    """Yield path and element of every bound control of ours in a part that was read."""
    for control in document.iter(f"{_W}sdt"):
        binding = control.find(f"{_W}sdtPr/{_W}dataBinding")
        if binding is None:
            continue
        match = _PATH.fullmatch(binding.get(f"{_W}xpath", ""))
        content = control.find(f"{_W}sdtContent")
        if match and content is not None:
            yield match[1], content
