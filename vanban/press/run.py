"""The press: a compiled template and a document give the bytes of a DOCX, from any thread.

What a template is was settled when it was compiled (:mod:`vanban.press.compile`): its tags reach declared fields only,
and no data can break its structure. What remains for a render is to run one function for each part that holds tags, and
to splice what they give into a zip whose other parts are raw bytes. Nothing here needs docxtpl, Jinja or lxml.
"""

import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.machinery import SourceFileLoader
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from unicodedata import is_normalized

from markupsafe import Markup

from vanban.composition.closing import Closing, closing
from vanban.composition.head import Heading, Letterhead, heading, letterhead
from vanban.errors import Diagnostic, TemplateError
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.models.stored_prose import SCHEMA
from vanban.press.budget import TAG, begin_work, spend
from vanban.press.cited import begin_citing
from vanban.press.ending import Endings
from vanban.press.filters import UnprintableError, begin_counting, escaped, filters_for
from vanban.press.rooms import unmarked
from vanban.press.tables import Tables
from vanban.standards import Standard
from vanban.surroundings import home
from vanban.text.characters import plain
from vanban.text.language import nfc
from vanban.text.line_breaks import unbroken
from vanban.word.package import (
    DATA,
    DATA_NAMESPACE,
    HEAD,
    MAIN,
    Frozen,
    freeze,
    hold_written,
    inked,
    properties_xml,
    read_parts,
    thaw,
    xml_text,
)
from vanban.word.seal import CORE

try:  # one pass in C; without it our own is slower and says the same
    from markupsafe import _escape_inner as _escape  # type: ignore[attr-defined]  # not exported, and looked for
except ImportError:
    _escape = escaped

Fill = Callable[[Mapping[str, object]], bytes]
"""A part compiled: what the tags see in, the bytes of the part out."""
MADE: Mapping[str, type] = {
    "letterhead": Letterhead,
    "heading": Heading,
    "closing": Closing,
}
"""What a template sees beside the form's own fields."""
SHARED = home() / "press/shared"
"""What the presses of the built-in forms share: a module of functions, and zips of the parts that hold no tags."""
_PICTURE = re.compile(rb'(<wp:docPr\b[^>]*? id=")[^"]*(")')
_FIRST_PICTURE = 1001
_LARGE = 1 << 19
"""Up to so many bytes of parts that hold tags no document reaches what is not read again."""


def word_bytes(value: object) -> bytes:
    """Return a value as the inside of a ``w:t``, encoded; see :func:`vanban.press.filters.word_text`.

    Raises:
        UnprintableError: on None and on characters that no Word file can hold.
    """
    if type(value) is str:
        return kept[value]
    if type(value) is int:
        return b"%d" % value
    return value.encode() if type(value) is Markup else escaped(value).encode()


SHORT, MANY = 32, 2048


class _Kept(dict[str, bytes]):
    """Short texts as they were printed last: the cells of tables and the names of a cell come again and again."""

    def __missing__(self, text: str) -> bytes:
        if type(text) is not str:  # a document that was put together without being validated
            return kept[str.__str__(text)] if isinstance(text, str) else word_bytes(text)
        printed = unbroken(text)
        if plain(text) or (text.isprintable() and is_normalized("NFC", text)):
            made = _escape(printed).encode()
        else:
            made = escaped(printed).encode()
        if len(text) > TAG:  # made anew each time that it is printed
            spend(len(text))
        if len(text) <= SHORT:
            if len(self) >= MANY:
                self.clear()
            self[text] = made
        return made


kept = _Kept()


def value_bytes(value: object) -> bytes:
    """Return a value as the text of an element of the data part, encoded."""
    return xml_text(nfc(str(value))).encode()


class Filled(NamedTuple):
    """What the tags of a document see, and the parts that they stand in, filled."""

    context: Mapping[str, object]
    parts: Mapping[str, bytes]
    moved: bool
    """Whether a long last paragraph had to be moved whole, for with less of it no page holds those who sign."""


@dataclass(frozen=True, kw_only=True)
class Press:
    """A template compiled for one form and one standard."""

    standard: Standard
    laid: Standard
    """The standard with its page turned where the template's first page is."""
    tables: Tables
    """What sets the printed tables right."""
    endings: Endings
    """What sets the end of the text right."""
    live: Mapping[str, Fill]
    """The parts that hold tags."""
    values: Fill
    """The bound fields as they are printed, for the data part."""
    names: frozenset[str]
    """The names that the tags use."""
    frozen: Frozen
    unprinted: frozenset[str] = frozenset()
    """The dotted paths of the form's fields that the template does not print."""
    ends: tuple[str, ...] = ()
    """The names of the texts that may be the last one, in their order."""
    unproved: frozenset[str] = frozenset()
    """The parts whose structure is looked at in every document, because no proof for all was found."""
    growing: tuple[str, ...] = ()
    """The parts with tables whose columns the data make."""
    pictured: tuple[str, ...] = ()
    """The parts with pictures, whose numbers must differ however often a loop prints one."""

    @cached_property
    def mirrored(self) -> Frozen:
        """What never changes, of a paper that is printed on both sides."""
        from vanban.layout.styling import two_sided  # noqa: PLC0415  # takes lxml, and few documents need it

        parts = read_parts(self.frozen.write(dict.fromkeys(self.frozen.live, b"")))
        return freeze(two_sided(parts), live=self.frozen.live, level=self.frozen.level)

    @property
    def has_tables(self) -> bool:
        """Whether tables that the data fill stand in the template itself."""
        return self.tables.asked or bool(self.growing or self.unproved)

    def render(
        self,
        document: Document,
        labels: tuple[Any, ...] | None = None,
        *,
        level: int = 6,
        filled: Filled | None = None,
    ) -> bytes:
        """Return the document as the bytes of a DOCX; ``level`` is zlib's, 1 for many documents at once.

        ``filled`` is what :meth:`filled` gave for it, if it was asked before.

        Raises:
            TableTooWideError: no page can hold one of its tables.
            InputError: the document is larger than what is read again.
            TemplateError: when the template made something of this data that Word would not open.
        """
        context, parts, _moved = filled or self.filled(document, labels)
        begin_work(document.form)
        values = _filled(DATA, self.values, context)
        made = {CORE: _properties(document), DATA: data_part(document, self.standard, values)}
        changed = {**parts, **made}
        docx = (self.mirrored if document.two_sided else self.frozen).write(changed, level)
        if sum(map(len, changed.values())) > _LARGE:
            hold_written(docx)
        return docx

    def filled(self, document: Document, labels: tuple[Any, ...] | None = None) -> Filled:
        """Return what the tags see, and the parts that hold them, filled, their tables set right.

        Raises:
            TableTooWideError: no page can hold one of its tables.
            TemplateError: when the template made something of this data that Word would not open.
        """
        begin_work(document.form)
        begin_counting()
        begin_citing(document, headed="heading" in self.names)
        context = self.context(document, labels)
        changed = {part: _filled(part, fill, context) for part, fill in self.live.items()}
        if MAIN in changed and not inked(changed[MAIN]):
            raise TemplateError(_("văn bản in ra không có chữ nào"), code="empty")
        if self.pictured:
            changed |= _numbered({part: changed[part] for part in self.pictured})
        late = {*self.growing, *self.unproved}
        changed |= {part: self.tables.look_again(changed[part]) for part in self.live if part not in late}
        if late:
            changed |= {part: unmarked(changed[part]) for part in late}
            self._look(changed)
            changed |= {part: self.tables.fit(changed[part], every=part in self.growing) for part in late}
        moved = False
        if MAIN in changed:
            changed[MAIN], moved = self.endings.set(changed[MAIN])
        return Filled(context, changed, moved)

    def context(self, document: Document, labels: tuple[Any, ...] | None) -> dict[str, object]:
        """Return what the tags see."""
        make = {
            "letterhead": letterhead,
            "heading": heading,
            "closing": closing,
        }
        context = {
            name: make[name](document, self.laid) if name in make else getattr(document, name, None)
            for name in self.names
        }
        return {**context, "labels": labels} if labels else context

    def _look(self, changed: dict[str, bytes]) -> None:
        """Fit the grids of growing tables, and lint what no proof covers."""
        # Few templates need it, and lxml takes as long to import as a document to print.
        from vanban.press.grids import fit_grids  # noqa: PLC0415
        from vanban.word.package import read_parts  # noqa: PLC0415  # the same
        from vanban.word.structure import lint  # noqa: PLC0415  # the same

        changed |= {part: fit_grids(changed[part]) for part in self.growing}
        static = read_parts(self.frozen.write({**dict.fromkeys(self.frozen.live, b""), **changed}, 1))
        if faults := lint(static, only=self.unproved):
            raise TemplateError(
                Diagnostic(fault.rule, f"{fault.part}: {fault.place}: {fault.message}") for fault in faults
            )


def _filled(part: str, fill: Fill, context: Mapping[str, object]) -> bytes:
    try:
        return fill(context)
    except UnprintableError as error:
        message = _("{part}: không điền được mẫu: {error}")
        raise TemplateError(message.format(part=part, error=error), code="render") from error
    except (AttributeError, TypeError, ValueError, ArithmeticError) as error:
        message = _("{part}: có thẻ không dùng được với dữ liệu này; “vanban template check” chỉ ra thẻ ấy")
        raise TemplateError(message.format(part=part), code="render") from error


def _numbered(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return parts whose pictures are numbered one after the other."""
    numbers = count(_FIRST_PICTURE)
    return {
        part: _PICTURE.sub(lambda match: b"%s%d%s" % (match[1], next(numbers), match[2]), data)
        for part, data in parts.items()
    }


def _properties(document: Document) -> bytes:
    title = " ".join(f"{document.type_name} {document.printed_subject()}".split())
    creator = " ".join(document.issuer.name.split())
    return properties_xml(title, creator, document.dated().exact)


def data_part(document: Document, standard: Standard, values: bytes) -> bytes:
    """Return the source data as a custom XML part, so that a document can tell what it was made from.

    ``values`` are the fields that content controls are bound to, one element each. They stand in it twice: controls
    are bound to the first, the second keeps what we printed, so that a later reader sees what was changed since (an
    attribute would not do: LibreOffice drops it).
    """
    data = document.__pydantic_serializer__.to_json(document, exclude_defaults=True)
    data = data.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    about = f'form="{document.form}" standard="{standard.id}" schema="{SCHEMA}"'
    if document.form_version:
        about += f' version="{document.form_version}"'
    head = f'<document xmlns="{DATA_NAMESPACE}" {about}><data>'
    printed = b"</data><values>%b</values><printed>%b</printed></document>" % (values, values)
    return b"".join((HEAD, head.encode(), data, printed))


def load_press(folder: Path, standard: Standard) -> Press | None:
    """Return the press of a built-in form as ``vanban template build`` wrote it into the form's folder.

    What several forms share is kept in ``press/shared``, under names that say what it is: a press finds there what it
    was built with, or is not used.

    None where there is none for this standard, it is damaged, or the template has changed since.
    """
    module: Any = ModuleType(folder.name)
    try:
        SourceFileLoader(folder.name, str(folder / "press.py")).exec_module(module)
        archive, archive_sum, fills, styles, about = module.STANDARDS[press_name(standard)]
        static = (SHARED / archive).read_bytes()
        if (zlib.crc32((folder / "template.docx").read_bytes()), zlib.crc32(static)) != (module.TEMPLATE, archive_sum):
            return None
        return _built_press(standard, fills, styles, static, **about)
    except Exception:  # noqa: BLE001  # whatever is wrong with what was built, the template can be compiled
        return None


def press_name(standard: Standard) -> str:
    """Return what a press is called by in its file: the standard, and the sheet where it is a small one."""
    return f"{standard.id}-a5" if standard.is_small else standard.id


def _built_press(
    standard: Standard, fills: Any, styles: Mapping[str, str], static: bytes, *, turned: bool = False, **about: Any
) -> Press:
    laid = replace(standard, page=standard.page.turned) if turned else standard
    tables, endings = Tables(laid, styles), Endings(laid, styles)
    live, values = fills(word_bytes, kept, value_bytes, filters_for(laid, styles), tables)
    frozen = thaw(static, {*live, CORE, DATA})
    return Press(
        standard=standard, laid=laid, tables=tables, endings=endings, live=live, values=values, frozen=frozen, **about
    )
