"""A DOCX opened for one operation; a text is found by the joined text of its paragraph, wherever that stands."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from lxml import etree

from tests.checks.blind.spans import Span, normal, text_of, w

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PARTS = re.compile(r"word/(document|header\d*|footer\d*)\.xml$")


class Paper:
    def __init__(self, data: bytes) -> None:
        with ZipFile(BytesIO(data)) as archive:
            self.members = {name: archive.read(name) for name in archive.namelist()}
        names = sorted(filter(PARTS.match, self.members), key=lambda name: (name != "word/document.xml", name))
        self.roots = {name: etree.fromstring(self.members[name]) for name in names}

    def written(self) -> dict[str, bytes]:
        """Every member of the file, as it stands now."""
        made = {
            name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            for name, root in self.roots.items()
        }
        return self.members | made

    def save(self) -> bytes:
        out = BytesIO()
        with ZipFile(out, "w") as archive:
            for name, data in self.written().items():
                archive.writestr(ZipInfo(name), data)
        return out.getvalue()

    def add(self, name: str, data: bytes, content_type: str, link: str) -> None:
        """A part more, which the document names."""
        if name in self.members:
            raise LookupError(f"{name} is there already")
        self.members[name] = data
        types, links = "[Content_Types].xml", "word/_rels/document.xml.rels"
        entry = f'<Override PartName="/{name}" ContentType="{content_type}"/></Types>'
        self.members[types] = self.members[types].replace(b"</Types>", entry.encode())
        relation = f'<Relationship Id="rIdAdded" Type="{link}" Target="{name.removeprefix("word/")}"/></Relationships>'
        self.members[links] = self.members[links].replace(b"</Relationships>", relation.encode())

    @property
    def body(self) -> etree._Element:
        return self.roots["word/document.xml"].find(w("body"))

    def paragraphs(self) -> Iterator[etree._Element]:
        for root in self.roots.values():
            yield from root.iter(w("p"))

    def sections(self) -> list[etree._Element]:
        return list(self.body.iter(w("sectPr")))

    def find(self, text: str) -> list[Span]:
        """The first place where the text stands: two spans where Word keeps it twice, for old readers."""
        wanted = normal(text)
        for fits in (self._alone, self._within):
            spans = [span for paragraph in self.paragraphs() if (span := fits(paragraph, wanted))]
            if spans:
                twice = next(spans[0].paragraph.iterancestors(f"{{{MC}}}AlternateContent"), None)
                same = [span for span in spans[1:] if twice is not None and twice in span.paragraph.iterancestors()]
                return [spans[0], *same]
        raise LookupError(text)

    @staticmethod
    def _alone(paragraph: etree._Element, wanted: str) -> Span | None:
        text = text_of(paragraph)
        if normal(text) != wanted or not wanted:
            return None
        return Span(paragraph, len(text) - len(text.lstrip()), len(text.rstrip()))

    @staticmethod
    def _within(paragraph: etree._Element, wanted: str) -> Span | None:
        pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, wanted.split())) + r"(?!\w)"
        found = re.search(pattern, text_of(paragraph))
        return Span(paragraph, found.start(), found.end()) if found else None


def planted(data: bytes, act: Callable[[Paper], None]) -> bytes:
    """The document with one fault; the same document again is no fault."""
    paper = Paper(data)
    before = paper.written()
    act(paper)
    if before == paper.written():
        raise AssertionError("nothing was changed")
    return paper.save()
