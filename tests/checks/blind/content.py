"""What a document says, and how its lines are set: the words are written in contents/, the figures come from the standard."""

from collections.abc import Iterator
from typing import NamedTuple

from tests.checks.blind.page import TITLE, Foot, Line, Paper, Run, Sheet, Table


class Look(NamedTuple):
    """What the standard leaves to the writer, within its ranges."""

    kind: float = 16  # 15 to 16
    subject: float = 14  # 14 to 15
    body: float = 14  # 14 to 15
    exact: float = 18  # 18 to 22
    before: float = 6  # together at least 6 between paragraphs
    after: float = 0


class Signature(NamedTuple):
    authority: str
    office: str
    signer: str


class Appendix(NamedTuple):
    label: str
    title: str
    reference: str
    body: str = ""
    table: Table | None = None
    landscape: bool = False


class Content(NamedTuple):
    """One document.

    A line of ``body`` is a paragraph: ``~`` begins a căn cứ, ``=`` the enacting line, ``#`` a centred heading,
    ``@`` a Điều (what stands after ``|`` is its text), ``!`` a numbered title, ``[]`` the place of the table.
    """

    name: str
    type: str
    standard: str
    number: str
    place_date: str
    agency: str
    body: str
    signature: Signature
    recipients: str
    archive: str
    parent: str = ""
    subject: str = ""
    addressee: str = ""
    look: Look = Look()
    urgency: str = ""
    circulation: str = ""
    draft: str = ""
    contact: str = ""
    others: tuple[Signature, ...] = ()  # sign at the left
    confirms: Signature | None = None  # “Xác nhận chữ ký…”
    confirmed: str = ""
    head: float = 252
    table: Table | None = None
    appendices: tuple[Appendix, ...] = ()
    a5: bool = False
    mirrored: bool = False


def plain(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def bold(text: str) -> tuple[Run, ...]:
    return (Run(text, bold=True),)


def italic(text: str) -> tuple[Run, ...]:
    return (Run(text, italic=True),)


def _head(content: Content) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    left = [Line("parent", plain(content.parent))] if content.parent else []
    left += [Line("agency", bold(name)) for name in content.agency.split("\n")]
    left += [Line("star", plain("*")), Line("number", plain(content.number))]
    if content.type == "Công văn":
        left += [Line("subject_under_number", italic(line), 12) for line in content.subject.split("\n")]
    left += [Line("urgency", bold(content.urgency), before=6)] if content.urgency else []
    left += [Line("draft", italic(content.draft), before=6)] if content.draft else []
    right = (Line("party_title", bold(TITLE), 15, ruled=True), Line("place_date", italic(content.place_date), before=8))
    return tuple(left), right


def _addressees(content: Content) -> Iterator[Line]:
    if not content.addressee:
        return
    label = "Kính trình:" if content.type == "Tờ trình" and content.standard == "hd05" else "Kính gửi:"
    mark = ";" if content.standard == "hd05" else ","
    names = content.addressee.split("\n")
    if len(names) == 1:
        end = ";" if content.standard == "hd05" else ""
        yield Line("addressee", (Run(label, italic=True), Run(f" {names[0]}{end}")), before=18, after=12)
        return
    yield Line("addressee", italic(label), before=18)
    for at, name in enumerate(names):
        last = at == len(names) - 1
        end = "." if last and mark == "," else mark
        yield Line("addressee", plain(f"- {name}{end}"), align="left", indent=150, after=12 if last else 0)


def _opening(content: Content) -> Iterator[Line]:
    look = content.look
    if content.type != "Công văn":
        yield Line("type_line", bold(content.type.upper()), look.kind, before=18)
        for line in content.subject.split("\n"):
            yield Line("subject", bold(line), look.subject)
        yield Line("rule", plain("-----"), after=6)
    yield from _addressees(content)


def _paragraph(content: Content, line: str, base_end: str) -> Line:
    look = content.look
    mark, rest = line[0], line[1:].strip()
    shape = {"size": look.body, "exact": look.exact, "before": look.before, "after": look.after}
    text = {**shape, "align": "justify", "first": 28.35}
    match mark:
        case "~":
            return Line("bases", plain(f"- {rest}{base_end}"), **text)
        case "=":
            return Line("enacting", bold(rest), **shape)
        case "#":
            return Line("headings", bold(rest), keep=True, **shape)
        case "@":
            label, _, tail = rest.partition("|")
            runs = (Run(label.rstrip(), bold=True), Run(tail)) if tail else bold(label)
            return Line("headings", runs, keep=not tail, **text)
        case "!":
            return Line("headings", bold(rest), keep=True, **text)
    return Line("body", plain(line), **text)


def paragraphs(content: Content, body: str, table: Table | None = None) -> Iterator[Line | Table]:
    lines = body.strip().split("\n")
    bases = [line for line in lines if line.startswith("~")]
    for line in lines:
        if line == "[]":
            assert table, content.name
            yield table
            continue
        last = bases and line is bases[-1]
        yield _paragraph(content, line, ("." if content.standard == "hd05" else ",") if last else ";")


def _signed(signature: Signature) -> tuple[Line, ...]:
    lines = [Line("authority", bold(signature.authority))] if signature.authority else []
    lines += [Line("office", plain(office)) for office in signature.office.split("\n") if office]
    return (*lines, Line("signer", bold(signature.signer), before=72))


def _recipients(content: Content) -> tuple[Line, ...]:
    if not content.recipients:
        return ()
    mark = ";" if content.standard == "hd05" else ","
    head = Line("recipients_head", (Run("Nơi nhận:", underline=True),), align="left")
    names = [Line("recipients", plain(f"- {name}{mark}"), 12, "left") for name in content.recipients.split("\n")]
    return (head, *names, Line("archive", plain(f"- {content.archive}."), 12, "left"))


def _feet(content: Content) -> Iterator[Foot]:
    recipients = _recipients(content)
    signed = _signed(content.signature)
    if content.others:
        yield Foot(_signed(content.others[0]), signed)
        for other in content.others[1:]:
            yield Foot(_signed(other), ())
    if content.confirms:
        confirmed = Line("", plain(content.confirmed), before=12)
        under = (confirmed, *_signed(content.confirms))
        yield Foot(() if content.others else recipients, () if content.others else signed)
        yield Foot(recipients if content.others else (), under)
    elif not content.others:
        yield Foot(recipients, signed)
    elif recipients:
        yield Foot(recipients, ())


def _appendix(content: Content, appendix: Appendix) -> Sheet:
    lines = [Line("appendix_label", bold(appendix.label))] if appendix.label else []
    lines += [Line("appendix_title", bold(line)) for line in appendix.title.split("\n")]
    lines += [Line("appendix_reference", italic(appendix.reference)), Line("", plain("-----"), after=6)]
    body = tuple(paragraphs(content, appendix.body)) if appendix.body else ()
    table = (appendix.table,) if appendix.table else ()
    return Sheet((*lines, *body, *table), landscape=appendix.landscape)


def compose(content: Content) -> Paper:
    left, right = _head(content)
    feet = tuple(foot for foot in _feet(content) if foot.left or foot.right)
    top = (Line("circulation", bold(content.circulation), 12, "right"),) if content.circulation else ()
    contact = tuple(Line("", plain(line), 10, "left") for line in content.contact.split("\n") if line)
    *middle, last = (*_opening(content), *paragraphs(content, content.body, content.table))
    assert isinstance(last, Line), content.name
    text = (*middle, last._replace(keep=True))
    first = Sheet(text, left, right, feet, content.head, top, contact, a5=content.a5, mirrored=content.mirrored)
    name = content.type if content.type == "Công văn" else f"{content.type} {content.subject}"
    return Paper(name.replace("\n", " "), (first, *(_appendix(content, appendix) for appendix in content.appendices)))
