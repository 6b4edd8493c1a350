"""A number taken from a register at the moment a paper is issued, and kept for that paper.

What a register is to a paper stands here: what it is told (:class:`NumberRequest`), what it gives
(:class:`GivenNumber`), and the two calls between them (:class:`NumberSource`), which an office's own system implements.
"""

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from operator import index
from pathlib import Path
from typing import Protocol, runtime_checkable

from vanban.composition.numbering import flat, has_symbol, number_line
from vanban.composition.standard import standard_of
from vanban.documents.rendering import checked, hold_document, rendered
from vanban.errors import Advice, Diagnostic, InputError, OutputError, Severity, VanbanError, hold_advice, tell
from vanban.intake import taken
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.standards import Standard
from vanban.standards.symbols import parse_number, type_symbol
from vanban.text.language import fold, short_date
from vanban.text.said import after, unstopped
from vanban.word.guard import Found, May, allow, look

OF_MANY = ("BCĐ", "TB", "HĐ")
"""Symbols that several bodies of one committee bear (ban chỉ đạo, tiểu ban, hội đồng)."""
CONGRESS = "ĐH"
COPIES = "BS"
MADE = "~"
"""Begins an id that nobody gave."""
_AS_SAID = re.compile(r"nhu (?:tren|dieu \d{1,2})(?: \(.*\))?")
"""A recipient who is named elsewhere in the paper, folded: in a register it says nothing."""


@dataclass(frozen=True, kw_only=True)
class NumberRequest:
    """What a paper tells a register when it asks for its number."""

    kind: str
    """The type whose series it is (``Công văn``); nothing where all types share one, as at a congress."""
    body: str
    """Whose series it is, by the symbol: the lead's, of a joint paper."""
    symbol: str
    """What is printed behind the number (``CV/ĐU``)."""
    type: str = ""
    """The type that the paper prints."""
    paper: str = ""
    """Its id; of a secret paper only where its data give one."""
    row: int | None = None
    """The row that is known to be its."""
    number: int | None = None
    """The number that its data hold already."""
    printed: str = ""
    """The number, with its symbol, on the Word file that it is to renew, where no id tells the paper."""
    typed: bool = False
    """Whether that number was typed whole, of a type for which neither standard nor office has a symbol: it need not
    have been given before, and is kept as it is."""
    day: date | None = None
    """Its date, where it is whole."""
    subject: str = ""
    """Its subject; never of a secret paper."""
    secrecy: str = ""
    """The level of secrecy, in Vietnamese; nothing of an open paper."""
    signer: str = ""
    """Who signs it."""
    recipients: str = ""
    """Who receives it, with semicolons between."""


@dataclass(frozen=True, kw_only=True)
class GivenNumber:
    """What a register gives to a paper."""

    number: int
    """The number."""
    row: int
    """The row that holds it."""
    fresh: bool
    """Whether it was given just now, so that it becomes void where the paper fails."""
    paper: str = ""
    """The id by which the register will know the paper again."""
    notes: tuple[Diagnostic, ...] = ()
    """What is to be told beside it."""


@runtime_checkable
class NumberSource(Protocol):
    """What gives numbers: a :class:`vanban.Register`, or an office's own system.

    A number is given once, whatever happens to the paper. Both calls may come from several processes at a time.
    """

    def take(self, request: NumberRequest) -> GivenNumber:
        """Return the number that a paper has, or the next one of its series, kept before this returns.

        Args:
            request: What the paper tells.

        Raises:
            InputError: the paper can have none, or another than it says.
        """

    def settle(self, given: GivenNumber, fault: str = "") -> None:
        """Take note that the paper was made; or that it failed, and why: a number given for it becomes void.

        Args:
            given: What :meth:`take` gave.
            fault: Why the paper failed; nothing where it was made.
        """


@contextmanager
def issuing(
    document: Document,
    register: NumberSource | None,
    *,
    standard: str | None = None,
    row: int | None = None,
    there: Path | None = None,
    may: May = May.ADD,
    advice: Advice | None = None,
) -> Iterator[Document]:
    """Give a document its number; what is raised inside makes void a number that was taken for it.

    Nothing is taken for a draft, for a form without a number, or for a document that cannot be rendered.

    Args:
        document: The document, whose id is in its data, or comes from what the data say.
        register: Where numbers come from; without one, the document is returned as it is.
        standard: As of :func:`vanban.render`.
        row: The row of the register that is known to be this paper's.
        there: Where the Word file goes; an id in the data part of one that is there, or the number that it prints, is
            this paper's.
        may: Whether a file that is there may be written over; where not, no number is taken in vain.
        advice: Called with what the register has to tell.

    Raises:
        InputError: the document's data are wrong, or the register has no number for it.
        OutputError: a file is there that must not be written over, or prints a number that this paper would not.
    """
    hold_document(document)
    if register is None:
        _hold_number(document, there, may)
        yield document
        return
    hold_advice(advice)
    row = None if row is None else index(row)
    document = checked(document)
    chosen = standard_of(document, standard)
    if not due(document, chosen):
        tell(unnumbered(document, chosen), advice)
        _hold_number(document, there, may)
        yield document
        return
    kept = _kept(document, there)
    if there and not kept:
        allow(there, look(there, None), may)
    rendered(document.model_copy(update={"number": document.number or "1"}), standard=standard)
    request = request_of(document, chosen, row=row, paper=kept, printed="" if kept else _number_in(there))
    given = register.take(request)
    try:
        tell((*given.notes, *(still_to_come(request.day) if given.fresh else ())), advice)
        number = document.number or f"{given.number:02}"
        yield document.model_copy(update={"number": number, "id": given.paper})
    except BaseException as error:
        register.settle(given, fault_words(error))
        raise
    register.settle(given)


def still_to_come(day: date | None) -> Iterator[Diagnostic]:
    """Yield that the day of a paper that gets its number now is after today."""
    if day and day > date.today():  # noqa: DTZ011  # the office's own day
        message = _("văn bản đề ngày {day}, sau ngày hôm nay; hãy xem lại ngày").format(day=short_date(day))
        yield Diagnostic("register-day", message, Severity.WARNING, field="date")


def due(document: Document, standard: Standard) -> bool:
    """Whether a document takes a number of a register: it prints one, and is no draft."""
    return document.draft is None and bool(number_line(document, standard)) and has_symbol(document, standard)


def unnumbered(document: Document, standard: Standard) -> Iterator[Diagnostic]:
    """Yield that a number was wanted of a paper that has no symbol, and so no series in a register."""
    if document.draft is None and number_line(document, standard) and not has_symbol(document, standard):
        message = _(
            "không lấy số ở sổ: chuẩn không có ký hiệu cho {type}; ghi ký hiệu của cơ quan ở mục “Ký hiệu loại”, hoặc "
            "ở “types” trong symbols.yaml"
        ).format(type=document.type_name)
        yield Diagnostic("register-type", message, Severity.ADVICE, field="number", label=_("Số"))


def number_request(
    document: Document, *, standard: str | None = None, row: int | None = None, there: Path | None = None
) -> NumberRequest | None:
    """Return what a document tells a register when it is issued; None for one that takes no number, as a draft.

    Args:
        document: The document.
        standard: As of :func:`vanban.render`.
        row: The row of the register that is known to be this paper's.
        there: Where its Word file goes; an id in the data part of one that is there, or the number that it prints, is
            this paper's.

    Raises:
        InputError: the document's data are wrong, or its number cannot be read.
    """
    document = checked(document)
    chosen = standard_of(document, standard)
    if not due(document, chosen):
        return None
    kept = _kept(document, there)
    return request_of(document, chosen, row=row, paper=kept, printed="" if kept else _number_in(there))


def request_of(
    document: Document, standard: Standard, *, row: int | None = None, paper: str = "", printed: str = ""
) -> NumberRequest:
    """Return what a document tells a register."""
    line = number_line(document.model_copy(update={"number": document.number or "1"}), standard)
    parts = parse_number(line)
    if parts is None:
        message = _("không đọc được “{found}”; viết chỉ số (135) hoặc đủ ký hiệu (135-KH/HU)")
        raise InputError(Diagnostic("number-form", message.format(found=line), field="number"))
    secret = document.secrecy is not None
    return NumberRequest(
        kind=_kind(document, standard, parts.type_symbol, parts.agency_symbol),
        body=body_of(parts.agency_symbol, document.issuer.name, document.issuer.parent),
        symbol=f"{parts.type_symbol}/{parts.agency_symbol}",
        type=document.type_name,
        paper=paper or ("" if secret else _made_id(document)),
        row=row,
        number=int(parts.number) if document.number else None,
        printed=printed,
        typed=_typed(document, standard),
        day=document.dated().exact,
        subject="" if secret else flat(document.printed_subject()),
        secrecy=str(document.secrecy.value) if document.secrecy else "",
        signer=document.signature.name,
        recipients="; ".join(_receivers(document)),
    )


def _typed(document: Document, standard: Standard) -> bool:
    """Whether a document's number was typed whole, and nothing else tells a symbol of its type."""
    known = document.type_symbol or type_symbol(standard, document.type_name)
    return not known and parse_number(document.number or "") is not None


def _receivers(document: Document) -> Iterable[str]:
    """Return who receives a document, each once: its addressees, then the recipients, as far as they are named."""
    named = [unstopped(after(addressee, "kính gửi")) for addressee in document.addressees]
    named += [unstopped(str(each)) for each in document.recipients if not _AS_SAID.fullmatch(fold(str(each)))]
    return dict.fromkeys(named)


def _kind(document: Document, standard: Standard, symbol: str, agency: str) -> str:
    """Return the type whose series a document is in (HD 05-HD/VPTW, I.3.1.1)."""
    if lead(agency) == CONGRESS:
        return ""
    if symbol == COPIES:
        return "Bản sao"
    row = type_symbol(standard, document.type_name)
    return row.type if row else document.type_name


def body_of(agency: str, name: str, parent: str = "") -> str:
    """Return whose series a paper is in: the lead's symbol, with its name where several bodies bear it.

    A congress and its bodies are one, known by the congress's name.
    """
    symbol, own = lead(agency), fold(flat(name))
    if symbol == CONGRESS:
        return f"{symbol} {own if own.startswith('dai hoi') else fold(flat(parent)) or own}"
    return f"{symbol} {own}" if symbol in OF_MANY else symbol


def lead(agency: str) -> str:
    """Return the symbol of the body whose series a joint paper is in: the first one."""
    return agency.partition("-")[0]


def _made_id(document: Document) -> str:
    """Return the id of a document that gives none: the same data are the same paper."""
    data = document.model_dump(mode="json", exclude={"number", "id"}, exclude_defaults=True)
    text = json.dumps([document.form, data], ensure_ascii=False, sort_keys=True)
    return MADE + blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _kept(document: Document, there: Path | None) -> str:
    """Return the id that a document has: its own, or that of the file that it is to renew."""
    return document.id or (_id_in(there, document) if there else "")


def _id_in(path: Path, document: Document) -> str:
    """Return the id in the data part of a Word file that a document of the same form is to renew."""
    if not path.is_file():
        return ""
    from vanban.documents.extraction import stored_data  # noqa: PLC0415  # takes lxml, and few files are renewed

    form, data = stored_data(path)
    return str(data.get("id") or "") if form == document.form else ""


def _number_in(path: Path | None) -> str:
    """Return the number, with its symbol, that a Word file prints; nothing where there is none."""
    if path is None or not path.is_file():
        return ""
    from vanban.word.reader import lines_of  # noqa: PLC0415  # see _id_in

    try:
        texts = [line.text for line in lines_of(taken(path)) if line.text.startswith("Số")]
    except (OSError, InputError):  # whoever guards files tells of it
        return ""
    found = next(filter(None, map(parse_number, texts)), None)
    return f"{found.number}-{found.type_symbol}/{found.agency_symbol}" if found else ""


def _hold_number(document: Document, there: Path | None, may: May) -> None:
    """Refuse to renew a Word file that prints a number by a paper that has none: an issued paper would lose it.

    Raises:
        OutputError: it would.
    """
    if document.number or there is None or may is not May.RENEW or look(there, None) is not Found.OURS:
        return
    if number := _number_in(there):
        message = _(
            "{path} đang mang số {number}, mà văn bản mới không có số; nếu là văn bản ấy, hãy ghi “Số: {n}” vào dữ "
            "liệu, nếu là văn bản khác, hãy cất tệp ấy đi nơi khác"
        )
        text = message.format(path=there, number=number, n=number.partition("-")[0])
        raise OutputError(text, code="numbered")


def fault_words(error: BaseException) -> str:
    """Return why a paper failed, for the register."""
    if isinstance(error, VanbanError):
        return "; ".join(dict.fromkeys(item.message for item in error.diagnostics))
    return _("đã dừng giữa chừng") if isinstance(error, KeyboardInterrupt | GeneratorExit) else repr(error)[:200]
