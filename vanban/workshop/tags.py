"""The tags of a template, each in its paragraph; words that Word split over runs are whole again."""

import difflib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vanban.checks.formatting import W
from vanban.checks.word import Paragraph, WordFile, open_part
from vanban.errors import Severity
from vanban.messages import translate as _
from vanban.packs.form_yaml import tag_of
from vanban.text.language import nfc
from vanban.workshop.flaw import Flaw

_TAG = re.compile(r"\{([{%#])(-?)((?:p|tr|tc|r)(?=\s))?((?:(?!\{[{%#]).)*?)(-?)([%}#])\}", re.DOTALL)
_CLOSING = {"{": "}", "%": "%", "#": "#"}
_QUOTES = str.maketrans("“”‘’", "\"\"''")
NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_FILLED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_SOMEWHERE = re.compile(rb"\{[{%][^{}]*[%}]\}")


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag: ``scope`` is ``p``, ``tr``, ``tc`` or ``r`` where it takes its holder away, ``word`` its keyword."""

    kind: str
    scope: str
    word: str
    rest: str
    text: str
    paragraph: Paragraph

    @property
    def holder(self) -> Any:
        """The element that the tag takes away, or the paragraph it stands in."""
        wanted = {"tr": f"{W}tr", "tc": f"{W}tc"}.get(self.scope)
        element = self.paragraph.element
        while wanted and element is not None and element.tag != wanted:
            element = element.getparent()
        return element if element is not None else self.paragraph.element


def raw_text(paragraph: Paragraph) -> str:
    """Return the text with its spaces, tabs and breaks."""
    return "".join(run.text for run in paragraph.runs)


def all_paragraphs(word: WordFile) -> Iterator[Paragraph]:
    """Yield the paragraphs of headers, body, footers and notes."""
    seen: set[str] = set()
    for kind in ("headers", "footers"):
        for section in word.sections:
            for paragraphs in getattr(section, kind).values():
                if paragraphs and paragraphs[0].part not in seen:
                    seen.add(paragraphs[0].part)
                    yield from paragraphs
    yield from word.paragraphs
    for part in NOTES:
        if part in word.parts:
            yield from open_part(word.parts, part)


def tags_of(paragraphs: Iterator[Paragraph]) -> tuple[list[Tag], list[Flaw]]:
    """Return every tag in reading order, and what is no whole tag."""
    tags: list[Tag] = []
    flaws: list[Flaw] = []
    for paragraph in paragraphs:
        text = raw_text(paragraph)
        if "{" not in text and "}" not in text:
            continue
        for match in _TAG.finditer(text):
            if _CLOSING[match[1]] != match[6]:
                message = _("thẻ “{tag}” mở và đóng không cùng loại; viết {{{{ … }}}} hoặc {{% … %}}")
                flaws.append(Flaw("tag-ends", message.format(tag=match[0]), paragraph))
                continue
            if "\t" in match[0] or "\n" in match[0]:
                message = _("thẻ “{tag}” bị dấu tab hoặc xuống dòng cắt đôi; hãy gõ lại thẻ trên một dòng liền")
                flaws.append(Flaw("tag-split", message.format(tag=" ".join(match[0].split())), paragraph))
                continue
            tags.append(_tag(match, paragraph))
        left = _TAG.sub("", text)
        if found := re.search(r"\{\s*[{%#]|[}%#]\s*\}", left):
            message = _("“{found}” lẻ: thẻ phải mở và đóng trong cùng một đoạn; hãy gõ lại cả thẻ")
            flaws.append(Flaw("tag-split", message.format(found=found[0]), paragraph))
    return tags, flaws


def _tag(match: re.Match[str], paragraph: Paragraph) -> Tag:
    body = nfc(match[4]).translate(_QUOTES).strip()
    word, _space, rest = body.partition(" ") if match[1] == "%" else ("", "", body)
    return Tag(match[1], match[3] or "", word, rest.strip(), match[0], paragraph)


_FOREIGN = re.compile(
    r"\$\{(?P<a>[^{}\n]{1,40})\}|(?<![{_%])\{(?P<b>[\w .-]{1,40})\}(?![}_%])"
    r"|<<(?P<c>[^<>\n]{1,40})>>|«(?P<d>[^«»\n]{1,40})»|［(?P<e>[^［］\n]{0,40})］|(?<!\[)\[(?P<g>\w{1,40})\](?!\])|｛+(?P<f>[^｛｝\n]{0,40})｝+"
)
"""Places to fill in as other programs write them."""


def foreign_in(text: str, known: Collection[str]) -> Iterator[str]:
    """Yield what is told of each place to fill in that is no tag of ours; ``known`` are the names of fields."""
    for match in _FOREIGN.finditer(_TAG.sub("", text)):
        name = tag_of(str(match[match.lastgroup or 0])) or _("tên_thẻ")
        if match.lastgroup == "g" and name not in known:
            continue  # brackets are also people's own
        near = difflib.get_close_matches(name, known, n=1)
        message = _("“{found}” là chỗ điền của phần mềm khác, ở đây in nguyên như thế; viết thẻ là {right}")
        yield message.format(found=match[0], right=f"{{{{ {near[0] if near else name} }}}}")


def foreign(paragraphs: Iterable[Paragraph], known: Collection[str]) -> Iterator[Flaw]:
    """Yield the places to fill in of other programs, each at its paragraph."""
    for paragraph in paragraphs:
        for message in foreign_in(raw_text(paragraph), known):
            yield Flaw("tag-foreign", message, paragraph, Severity.WARNING)


def elsewhere(parts: Mapping[str, bytes]) -> Iterator[Flaw]:
    """Yield the parts that hold tags although nothing fills them."""
    for name, data in parts.items():
        if name.endswith(".xml") and not _FILLED.fullmatch(name) and _SOMEWHERE.search(re.sub(rb"<[^>]*>", b"", data)):
            message = _("thẻ ở đây không được điền: chỉ điền thân văn bản, đầu trang, chân trang và chú thích")
            yield Flaw("tag-part", message, part=name)
