"""What is certain to be set right without touching a word: page, margins, page number, size, weight, indents, spacing.

A finding is answered by direct formatting in a copy where two signs agree on what its line is; of what is set, each
thing is listed. A copy in which a word, a component or an error is another than before is not given away.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from lxml import etree

from vanban.checks import examine, settings
from vanban.checks.pieces import Piece, pieces_of
from vanban.checks.recognise import kind_of
from vanban.checks.rule import TEXT, Finding, Inspection, Told, gathered, lengths, named, points
from vanban.checks.signs import Reading
from vanban.checks.text import laid, layout
from vanban.checks.told import Change, Copy, told_of_document
from vanban.errors import InputError, Severity
from vanban.messages import marked
from vanban.messages import translate as _
from vanban.packs.pack import folder_at, packs_of
from vanban.standards import Component
from vanban.word.files import WordSource, whence
from vanban.word.package import write_sealed
from vanban.word.seal import COPY

_DOCUMENT = "word/document.xml"
_FILLED = "body-layout/align"
"""What may be told of a line only when it has grown to fill its column."""
Pair = tuple[Finding, Told]


def fix(
    source: WordSource,
    *,
    standard: str | None = None,
    trust: bool = False,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
) -> Copy:
    """Return a copy of a Word file in which is set right what can be for certain, without touching a word.

    Margins and page number; size, weight, slant, underline, alignment, indent and spacing of the components that two
    signs tell. A file in which there is nothing to set comes back as it is.

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.
        standard: ``hd36`` or ``hd05``; without it the date that the file prints chooses.
        trust: Whether to take also what unpacks to more than a document does, as :func:`vanban.check` does.
        packs: Directories of packs, whose symbols of agencies and exempt rules are known.
        folder: Where ``vanban.yaml`` is looked for, upwards; of a path its own folder, if not given.

    Returns:
        A :class:`vanban.Copy`: ``docx`` is the copy, ``changes`` lists what was set in it, and its findings are those
        that are left to people.

    Raises:
        InputError: the document is no document of the Party, signed or protected, or could not be set without changing
            what it says (``not-fixable``); it cannot be read, or is no DOCX.
        CallError: ``source`` is nothing that can be read (``not-a-source``), or ``standard`` no name (``standard``).
    """
    data, name, place = whence(source, None, folder_at(folder))
    with packs_of(packs):
        return _Fixing(name, place, trusted=trust).copy(data, standard)


class _Fixing:
    """Sets one file right; what cannot be set for good is left as it was."""

    def __init__(self, name: str, folder: Path | None, *, trusted: bool) -> None:
        self._name, self._folder, self._trusted = name, folder, trusted
        self._stuck: set[tuple[str, int]] = set()

    def copy(self, docx: bytes, standard: str | None) -> Copy:
        inspection, pairs = self._examine(docx, standard)
        _refuse(inspection, pairs)
        before, setting = _said(inspection), _Setting(inspection)
        asked = [pair for pair in pairs if _key(pair) not in self._stuck]
        answered = [(pair, change) for pair in asked if (change := setting.answer(*pair))]
        changes = {_key(pair): change for pair, change in answered}
        if not changes:
            return self._told(inspection, pairs, docx)
        along = list(setting.along([finding for (finding, _told), _change in answered]))
        root = inspection.word.paragraphs[0].element.getroottree().getroot()
        setting.parts[_DOCUMENT] = bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
        result = write_sealed(setting.parts, COPY)
        after, left = self._examine(result, inspection.standard.id)
        if stuck := changes.keys() & set(map(_key, left)):
            self._stuck |= stuck
            return self.copy(docx, standard)
        errors = {key for key in _errors(left) - _errors(pairs) if key[0] != _FILLED}
        _hold(before, _said(after), errors)
        told = self._told(replace(after, assumed=inspection.assumed), left, result)
        return replace(told, changes=(*changes.values(), *along))

    def _examine(self, docx: bytes, standard: str | None) -> tuple[Inspection, list[Pair]]:
        return examine(docx, standard=standard, name=self._name, folder=self._folder, trusted=self._trusted)

    def _told(self, inspection: Inspection, pairs: list[Pair], docx: bytes) -> Copy:
        findings = gathered(named(finding, self._name) for finding, _told in pairs)
        return Copy(findings, **told_of_document(inspection, self._name), docx=docx)


def _key(pair: Pair) -> tuple[str, int]:
    return pair[0].code, pair[0].order


def _refuse(inspection: Inspection, pairs: Iterable[Pair]) -> None:
    word = inspection.word
    foreign = next((finding.message for finding, _told in pairs if finding.rule == "recognised"), "")
    reasons = (
        (kind_of(inspection) != "party", _("không đặt lại gì trong tệp này: {why}").format(why=foreign)),
        (word.signed, _("văn bản đã ký số, sửa tệp làm mất chữ ký; hãy sửa ở bản chưa ký")),
        (word.protected, _("văn bản bị khoá sửa; hãy mở bằng Word, vào Review, Restrict Editing, bấm Stop Protection")),
    )
    for wrong, why in reasons:
        if wrong:
            raise InputError(why, code="not-fixable")


def _said(inspection: Inspection) -> tuple[list[str], set[tuple[str, int, str]]]:
    """Return every word, and what was located where."""
    located = inspection.located.found.items()
    words = [paragraph.text for paragraph in inspection.word.paragraphs]
    components = {
        (component, piece.paragraph.order, piece.text)
        for component, pieces in located
        for piece in pieces
        if piece.paragraph.order
    }
    return words, components


def _errors(pairs: Iterable[Pair]) -> set[tuple[str, int]]:
    return {_key(pair) for pair in pairs if pair[0].severity is Severity.ERROR}


def _hold(before: object, after: object, errors: Iterable[object]) -> None:
    if before != after or errors:
        message = _(
            "đặt lại thì chữ hay thành phần của văn bản không còn như cũ, nên tệp để nguyên; hãy sửa tay trong Word"
        )
        raise InputError(message, code="not-fixable")


_OF = {
    "agency-names": ("parent-agency", "issuing-agency"),
    "number-form": ("number",),
    "letter-subject": ("subject-letter",),
    "addressees": ("addressee-label", "addressee"),
    "bases": ("basis",),
    "authority-form": ("authority",),
    "signature-office": ("office",),
    "recipients-list": ("recipient",),
    "urgency-mark": ("urgency",),
    "draft-mark": ("draft",),
}
"""Components of the rules that are not named like theirs."""
_TEXT = ("body", "clause", "point", "dash", "article", "heading-1", "heading-2", "heading-3", "basis")
_OF |= {"body-size": _TEXT, "body-layout": _TEXT}
_LAYOUTS = {
    "type-name": ("align",),
    "subject": ("align",),
    "body-layout": ("align", "indent", "line", "gap"),
}
"""What of a paragraph is set for which rule."""
_SIDES = {
    "top": marked("lề trên"),
    "bottom": marked("lề dưới"),
    "left": marked("lề trái"),
    "right": marked("lề phải"),
}
_RUNS = {
    "size": marked("cỡ chữ"),
    "bold": marked("độ đậm"),
    "italic": marked("độ nghiêng"),
    "underline": marked("gạch chân"),
}
_LAYOUT = {
    "align": marked("canh lề"),
    "indent": marked("lùi đầu dòng"),
    "line": marked("cách dòng"),
    "gap": marked("cách đoạn"),
}
_WAYS = {
    "left": marked("trái"),
    "center": marked("giữa"),
    "right": marked("phải"),
    "both": marked("dàn đều"),
    "auto": marked("tự động"),
    "atLeast": marked("ít nhất"),
}
"""Words of Word's files as a clerk says them."""


class _Setting:
    """Answers findings of one document by settings in its tree and its parts."""

    def __init__(self, inspection: Inspection) -> None:
        self.parts = dict(inspection.word.parts)
        self._inspection = inspection
        self._standard = inspection.standard
        self._reading = Reading(inspection)

    def answer(self, finding: Finding, told: Told) -> Change | None:
        """Answer a finding where that is certain, and tell what was changed."""
        if finding.rule == "page-margins" and told.branch in _SIDES:
            settings.set_margin(told.branch, self._inspection.word, self._standard.page)
            return _change(finding, _("Trang giấy"), _(_SIDES[told.branch]), finding.found, finding.wanted)
        if finding.rule == "page-number":
            return self._number(finding, told.branch)
        if not isinstance(told.at, Piece):
            return None
        row = self._row(finding.rule, told.at)
        if row and told.branch in _RUNS and _apart(told.at):
            return self._run(finding, told.at, row)
        if row and told.branch in _LAYOUTS.get(finding.rule, ()):
            return self._paragraph(finding, told.branch, told.at, row)
        return None

    def along(self, answered: list[Finding]) -> Iterator[Change]:
        """Set what was laid out as the text was before it was set, so that a text is of one make throughout.

        A short line of the text is aligned as the long ones; a heading goes with a text that was wrong everywhere.
        """
        text = [(name, piece) for name in _TEXT for piece in self._inspection.located[name]]
        faults = {id(piece): {told.branch: told for told in layout(self._inspection, piece)} for _name, piece in text}
        own = {id(piece) for name, piece in text if laid(self._inspection, name, piece)}
        right = {branch for key in own for branch in _LAYOUT.keys() - faults[key]}
        done = {(finding.code, finding.order) for finding in answered}
        touching = {finding.order: finding for finding in answered if finding.rule in ("body-size", "body-layout")}
        narrower = next((finding for finding in answered if finding.rule == "page-margins"), None)
        alike = {(finding.code, finding.found): finding for finding in answered if finding.rule == "body-layout"}
        for _name, piece in text:
            at = piece.paragraph
            for branch, told in faults[id(piece)].items():
                code = f"body-layout/{branch}"
                finding = alike.get((code, str(told.found)))
                if id(piece) in own:
                    finding = (finding or touching.get(at.order) or narrower) if told.found == "left" else None
                elif branch in right or not _loose(piece) or (branch == "indent" and at.format.align == "center"):
                    finding = None
                row = self._row("body-layout", piece) if finding and (code, at.order) not in done else None
                if finding and row:
                    part = self._inspection.part(piece)
                    here = replace(finding, found=str(told.found), place=part.place, text=part.text[:TEXT])
                    if change := self._paragraph(here, branch, piece, row):
                        yield change

    def _row(self, rule: str, piece: Piece) -> Component | None:
        """Return the row of the component that a piece certainly is, of those that a rule is about."""
        for component in _OF.get(rule, (rule,)):
            if any(piece is other for other in self._inspection.located[component]):
                certain = self._reading.signs(component, piece).certain
                return self._standard.components.get(component) if certain else None
        return None

    def _number(self, finding: Finding, branch: str) -> Change | None:
        word, page = self._inspection.word, self._standard.page
        if branch == "distance":
            settings.set_number_edge(word, page)
            return _change(finding, _("Số trang"), _("cách mép trên"), finding.found, finding.wanted)
        if branch == "missing" and settings.bare(word):
            settings.set_number(word, self.parts)
            settings.set_number_edge(word, page)
            return _change(finding, _("Số trang"), _("vị trí"), _("không có"), _("ở giữa đầu trang, từ trang thứ hai"))
        return None

    def _run(self, finding: Finding, piece: Piece, row: Component) -> Change:
        branch = finding.code.partition("/")[2]
        size = settings.usual_size(self._alike(row), row)
        settings.set_run(branch, (source for run in piece.runs for source in run.sources), row, size)
        before, after = {
            "size": (finding.found, points(size)),
            "underline": (_("không gạch chân"), _("gạch chân")),
        }.get(branch, (finding.found, finding.wanted))
        return _change(finding, row.title, _(_RUNS[branch]), before, after)

    def _paragraph(self, finding: Finding, branch: str, piece: Piece, row: Component) -> Change | None:
        text = "".join(run.text for run in piece.paragraph.runs)
        if branch == "indent" and (piece.paragraph.listed or text.startswith("\t")):
            return None  # a list, or a tab, indents it in a way of its own
        line = settings.usual_line(self._alike(row))
        settings.set_paragraph(branch, piece.paragraph.element, row, line)
        after = {
            "align": row.align,
            "indent": lengths(row.first_line.twips),
            "line": f"{points(line / 20)} pt",
            "gap": "6",
        }[branch]
        before, after = (_(_WAYS[text]) if text in _WAYS else text for text in (finding.found, after))
        return _change(finding, row.title, _(_LAYOUT[branch]), before, after)

    def _alike(self, row: Component) -> list[Piece]:
        """Return the pieces that are to be of one size with those of a row."""
        names = _TEXT if row.id in _TEXT else (row.id,)
        return [piece for name in names for piece in self._inspection.located[name]]


def _loose(piece: Piece) -> bool:
    """Whether a line stands in no table and no box."""
    return piece.paragraph.container == "body" and not piece.paragraph.cell


def _apart(piece: Piece) -> bool:
    """Whether no run of a piece prints something of another line of its paragraph, which has looks of its own."""
    own = {id(source) for run in piece.runs for source in run.sources}
    lines = list(pieces_of(piece.paragraph))
    others = (line for line in lines if line.text not in piece.text)
    return bool(own) and not any(id(source) in own for line in others for run in line.runs for source in run.sources)


def _change(finding: Finding, component: str, setting: str, before: str, after: str) -> Change:
    return Change(finding.code, component, setting, before, after, finding.place, finding.text)
