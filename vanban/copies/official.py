"""A copy of a Word file: the original as it stands, or an excerpt of it, and at its end who copied it and how."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from lxml import etree

from vanban.checks.locate import locate
from vanban.checks.pieces import Located
from vanban.checks.word import WordFile, open_word
from vanban.composition.numbering import BLANK, flat
from vanban.copies.drawn import STYLE_ID, end_of_copy, style_xml
from vanban.documents.issue import MADE, NumberRequest, NumberSource, body_of, fault_words
from vanban.errors import Advice, CallError, Diagnostic, InputError, Severity, hold_advice, tell
from vanban.messages import translate as _
from vanban.models.copy_note import CopyForm, CopyNote
from vanban.packs.pack import folder_at
from vanban.packs.symbols import with_symbols
from vanban.standards import Standard, current, for_date, for_year, get
from vanban.standards.copies import STYLE, SYMBOL
from vanban.standards.symbols import agency_symbol, parse_number, type_named
from vanban.word.binding import unbound
from vanban.word.files import WordSource, whence
from vanban.word.measures import whole
from vanban.word.package import MAIN, broken, write_sealed
from vanban.word.parts import add_part, drop_data
from vanban.word.seal import COPY
from vanban.word.structure import STYLES, XML_ERRORS, W, parse
from vanban.word.traces import traces

_SIGNERS = ("signer-name", "recipient", "recipients-label", "office", "authority", "drafter")
_TITLES = ("type-name", "subject", "subject-rule", "addressee-label", "addressee", "number", "place-date")
_LEFT_OUT = "(…)"
"""What stands in an excerpt where something is left out: a custom."""
_HELD = tuple(f"{W}{tag}" for tag in ("drawing", "pict", "object", "footnoteReference", "endnoteReference"))


@dataclass(frozen=True)
class _Original:
    """A Word file that is copied, opened."""

    word: WordFile
    located: Located
    root: Any

    @property
    def body(self) -> Any:
        return self.root.find(f"{W}body")

    def block(self, component: str, *, last: bool) -> Any:
        """Return the child of the body that holds the first or last piece of a component; None where there is none."""
        pieces = self.located[component]
        element = pieces[-1 if last else 0].paragraph.element if pieces else None
        while element is not None and element.getparent() is not self.body:
            element = element.getparent()
        return element


def official_copy(
    source: WordSource,
    note: CopyNote,
    *,
    standard: str | None = None,
    register: NumberSource | None = None,
    folder: str | Path | None = None,
    advice: Advice | None = None,
) -> bytes:
    """Return a copy of a Word file (sao y, sao lục, trích sao): its stamp and who signs stand below the original's end.

    Of the original nothing is changed; an excerpt keeps the paragraphs that the note names, tells which are left
    out, and carries no data.

    Args:
        source: The path of a DOCX, its bytes, or a file open in binary.
        note: What the body that copies says of the copy.
        standard: ``hd36`` or ``hd05``; without it the day of the copy chooses.
        register: Gives the copy its number, in the one series of all copies of a term.
        folder: Where ``vanban.yaml`` and packs with symbols are looked for; of a path its own folder, if not given.
        advice: Called with each :class:`vanban.Diagnostic` that is to be known; without it they go to the logger.

    Raises:
        InputError: the file cannot be read or is a copy already, the paragraphs are not there, or what is said of the
            copy has no room (``copy-narrow``, ``copy-full``).
        CallError: ``source`` is nothing that can be read, or ``note`` no :class:`vanban.models.CopyNote`.
    """
    with copying(source, note, standard=standard, register=register, folder=folder, advice=advice) as docx:
        return docx


@contextmanager
def copying(
    source: WordSource,
    note: CopyNote,
    *,
    standard: str | None = None,
    register: NumberSource | None = None,
    folder: str | Path | None = None,
    advice: Advice | None = None,
) -> Iterator[bytes]:
    """Lend a copy, as :func:`official_copy` returns it; what is raised inside makes void a number that it took."""
    if not isinstance(note, CopyNote):
        message = _("cần CopyNote của vanban.models, gặp một giá trị kiểu {found}").format(found=type(note).__name__)
        raise CallError(message, code="not-a-note")
    data, name, place = whence(source, None, folder_at(folder))
    chosen = get(standard) if standard else _standard_of(note)
    own = with_symbols(chosen, place, note.date.exact)
    mark = _mark(note, own, "1" if register else note.number or "")
    try:
        docx, told = _copied(data, name, note, mark, own)  # what is refused is refused before a number is taken
        request = _request(_opened(data, name), note, own, data) if register else None
    except XML_ERRORS as error:
        raise broken(name or _("tệp")) from error
    if register is None or request is None:
        tell(told, advice)
        yield docx
        return
    hold_advice(advice)
    given = register.take(request)
    try:
        docx, told = _copied(data, name, note, _mark(note, own, f"{given.number:02}"), own)
        tell((*given.notes, *told), advice)
        yield docx
    except BaseException as error:
        register.settle(given, fault_words(error))
        raise
    register.settle(given)


def _standard_of(note: CopyNote) -> Standard:
    if note.date.exact:
        return for_date(note.date.exact)
    return for_year(note.date.year) if note.date.year else current()


def _opened(data: bytes, name: str) -> _Original:
    word = open_word(data, name=name)
    if any(paragraph.style == STYLE for paragraph in word.paragraphs):
        message = _("tệp đã là một bản sao; hãy sao từ văn bản gốc, hoặc nhân bản bản sao này")
        raise InputError(message, code="copy-twice")
    if not word.paragraphs:
        raise InputError(_("tệp không có chữ nào để sao"), code="empty")
    root = word.paragraphs[0].element.getroottree().getroot()
    return _Original(word, locate(word), root)


def _mark(note: CopyNote, standard: Standard, number: str) -> str:
    """Return number and symbol of a copy: ``03-BS/ĐU``."""
    if parse_number(note.number or ""):
        return str(note.number)
    if number and not number.isdigit():
        message = _("không đọc được “{found}”; viết chỉ số (135) hoặc đủ ký hiệu (135-KH/HU)")
        raise InputError(Diagnostic("number-form", message.format(found=number), field="number"))
    return f"{number.zfill(2) if number else BLANK}-{SYMBOL.value}/{_agency(note, standard)}"


def _agency(note: CopyNote, standard: Standard) -> str:
    issuer = note.issuer
    found = agency_symbol(standard, flat(issuer.name), flat(issuer.parent), note.date.exact)
    if not issuer.symbol and found is None:
        message = _("không suy ra được ký hiệu của “{name}”; hãy điền ký hiệu cơ quan").format(name=flat(issuer.name))
        raise InputError(Diagnostic("agency-symbol", message, field="issuer.symbol"))
    return issuer.symbol or (found.value if found else "")


def _request(original: _Original, note: CopyNote, standard: Standard, data: bytes) -> NumberRequest:
    """Return what a copy tells a register: copied again in the same way, a file keeps its number."""
    parts = parse_number(note.number or "")
    agency = parts.agency_symbol if parts else _agency(note, standard)
    said = note.model_dump_json(exclude={"number"}, exclude_defaults=True).encode()
    located = original.located
    of = parse_number(located.text("number"))
    known = type_named(standard, of.type_symbol) if of else None
    what = located.text("type-name").capitalize() or (known.type if known else "Văn bản")
    what += f" số {of.number}-{of.type_symbol}/{of.agency_symbol}" if of else ""
    number = parts.number if parts else note.number
    return NumberRequest(
        kind="Bản sao",
        body=body_of(agency, note.issuer.name, note.issuer.parent),
        symbol=f"{SYMBOL.value}/{agency}",
        type="Bản sao",
        paper=MADE + blake2b(data + said, digest_size=8).hexdigest(),
        number=int(number) if number else None,
        day=note.date.exact,
        subject=f"{what} ({note.form.value})",
        signer=note.signature.name,
        recipients="; ".join(map(str, note.recipients)),
    )


def _copied(
    data: bytes, name: str, note: CopyNote, number: str, standard: Standard
) -> tuple[bytes, tuple[Diagnostic, ...]]:
    original = _opened(data, name)
    parts, told = dict(original.word.parts), []
    if original.word.signed:
        message = _("chữ ký số của văn bản được sao không còn hiệu lực trong bản sao")
        told.append(Diagnostic("copy-signed", message, Severity.WARNING, name))
    if not (note.signature.name or note.signature.office):
        message = _("bản sao chưa có ai ký: hãy chọn người ký sao, hoặc ghi Chữ ký trong vanban.yaml")
        told.append(Diagnostic("copy-unsigned", message, Severity.ADVICE, name, field="signature"))
    behind = _end(original)
    if note.form is CopyForm.EXCERPT:
        told += _left_out(original, note, name)
        behind = _without_appendices(original, note, behind, name, told)
    for block in end_of_copy(note, number, standard, _room(behind)):
        behind.addprevious(block)
    parts[MAIN] = etree.tostring(original.root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if note.form is CopyForm.EXCERPT:
        parts[MAIN] = unbound(parts[MAIN])
        parts = drop_data(parts) if any(part.startswith("customXml/") for part in parts) else parts
    _put_style(parts, standard)
    return write_sealed(parts, COPY), tuple(told)


def _end(original: _Original) -> Any:
    """Return what the end of a copy stands before: the end of the section in which the original is signed."""
    signed = [block for each in _SIGNERS if (block := original.block(each, last=True)) is not None]
    order = {id(block): index for index, block in enumerate(original.body)}
    block = max(signed, key=lambda each: order[id(each)], default=None)
    appendix = original.block("appendix-label", last=False)
    for follows in block.itersiblings() if block is not None else ():
        if follows is appendix or follows.tag == f"{W}sectPr" or follows.find(f"{W}pPr/{W}sectPr") is not None:
            return follows
    last = original.body.find(f"{W}sectPr")
    return last if last is not None else etree.SubElement(original.body, f"{W}sectPr")


def _room(behind: Any) -> int:
    """Return the width of the text, in twips, of the section that ends at a block or behind it."""
    section = behind if behind.tag == f"{W}sectPr" else next(behind.iter(f"{W}sectPr"), None)
    section = section if section is not None else next(behind.itersiblings(f"{W}sectPr"), None)
    size, margins = (section.find(f"{W}{tag}") if section is not None else None for tag in ("pgSz", "pgMar"))
    if size is None or margins is None:
        return current().page.text_width.twips
    sides = (whole(margins.get(f"{W}{side}")) for side in ("left", "right", "gutter"))
    return whole(size.get(f"{W}w")) - sum(sides)


def _left_out(original: _Original, note: CopyNote, name: str) -> Iterator[Diagnostic]:
    """Take out of the text what an excerpt does not keep, and tell it."""
    blocks = _text_blocks(original)
    if wrong := sorted(note.blocks - set(range(1, len(blocks) + 1))):
        listed = "; ".join(f"{index}: {_words(block)}" for index, block in enumerate(blocks, 1))
        message = _("nội dung có {n} đoạn, không có đoạn {wrong}. Các đoạn: {listed}")
        text = message.format(n=len(blocks), wrong=", ".join(map(str, wrong)), listed=listed)
        raise InputError(Diagnostic("copy-parts", text, file=name, field="parts"))
    if next(traces(original.word.parts), None) is not None:
        message = _("văn bản còn vết sửa, nhận xét hoặc chữ ẩn, có thể mang phần không trích; hãy bỏ rồi trích sao")
        raise InputError(Diagnostic("copy-traces", message, file=name))
    _hold_nothing([block for index, block in enumerate(blocks, 1) if index not in note.blocks], name)
    for index, block in enumerate(blocks, 1):
        if index in note.blocks:
            continue
        if index == 1 or index - 1 in note.blocks:
            mark = etree.fromstring(
                f'<w:p xmlns:w="{W[1:-1]}"><w:pPr><w:pStyle w:val="{STYLE_ID}"/></w:pPr>'
                f"<w:r><w:t>{_LEFT_OUT}</w:t></w:r></w:p>"
            )
            block.addprevious(mark)
        original.body.remove(block)
        message = _("không trích đoạn {n}: {words}").format(n=index, words=_words(block))
        yield Diagnostic("copy-left-out", message, Severity.ADVICE, name)


def _hold_nothing(gone: Iterable[Any], name: str) -> None:
    """Refuse to leave out what keeps something in another part of the file."""
    if any(next(block.iter(*_HELD), None) is not None for block in gone):
        message = _("phần không trích có hình hoặc chú thích, sẽ còn lại trong tệp; hãy bỏ bằng Word rồi trích sao")
        raise InputError(Diagnostic("copy-held", message, file=name))


def _without_appendices(original: _Original, note: CopyNote, behind: Any, name: str, told: list[Diagnostic]) -> Any:
    """Take out the appendices where an excerpt does not keep them; return what the end of the copy stands before."""
    if note.appendices or not original.located["appendix-label"]:
        return behind
    *gone, last = behind.itersiblings()
    _hold_nothing(gone, name)
    message = _("không trích phụ lục: {words}").format(words=_words(original.block("appendix-label", last=False)))
    told.append(Diagnostic("copy-left-out", message, Severity.ADVICE, name))
    section = behind.find(f"{W}pPr/{W}sectPr")
    for block in gone:
        original.body.remove(block)
    if section is None:
        original.body.remove(behind)
        return last
    original.body.replace(last, section)
    original.body.remove(behind)
    return section


def _text_blocks(original: _Original) -> list[Any]:
    """Return the paragraphs and tables between the title and who signs."""
    titles = [block for each in _TITLES if (block := original.block(each, last=True)) is not None]
    signed = [block for each in _SIGNERS if (block := original.block(each, last=False)) is not None]
    children = list(original.body)
    begin = max((children.index(block) + 1 for block in titles), default=0)
    end = min((children.index(block) for block in signed), default=len(children))
    return [block for block in children[begin:end] if block.find(f".//{W}sectPr") is None and _words(block)]


def _words(block: Any) -> str:
    text = " ".join("".join(block.itertext(f"{W}t")).split())
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”" if text else ""


def _put_style(parts: dict[str, bytes], standard: Standard) -> None:
    style = style_xml(standard.font.value)
    empty = f'<w:styles xmlns:w="{W[1:-1]}"/>'.encode()
    root = parse(parts.get(STYLES, empty))
    root.append(etree.fromstring(style))
    add_part(parts, STYLES, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True), "styles")
