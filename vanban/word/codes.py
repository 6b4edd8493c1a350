"""The fields of a Word file, each read whole, as Word does, over the runs that its code is split into.

Nothing but its code may stand where the code of a field stands, so that what the tags of a template take away cannot
make another field of the rest; and no piece of it may be read in two ways.
"""

import re
from collections.abc import Iterator
from typing import Any

from vanban.messages import translate as _
from vanban.word.structure import Fault

LINKS = ("http://", "https://", "mailto:", "#")
"""How the address of a link may begin: of the web, of mail, of a place in the file itself."""
_FIELDS = frozenset((
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF", "STYLEREF", "SEQ", "LISTNUM", "AUTONUM",
    "AUTONUMLGL", "AUTONUMOUT", "TOC", "TC", "INDEX", "XE", "HYPERLINK", "DATE", "TIME", "CREATEDATE", "SAVEDATE",
    "PRINTDATE", "EDITTIME", "REVNUM", "AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "TITLE", "SUBJECT",
    "KEYWORDS", "COMMENTS", "DOCPROPERTY", "FILENAME", "NUMWORDS", "NUMCHARS", "FORMTEXT", "FORMCHECKBOX",
    "FORMDROPDOWN", "MERGEFIELD", "SYMBOL", "EQ", "ADVANCE", "SHAPE", "CITATION", "BIBLIOGRAPHY", "IF", "=",
))  # fmt: skip
_GAPS = frozenset(("tab", "br", "noBreakHyphen", "softHyphen"))
_CODE = _GAPS | {
    "r", "instrText", "fldChar", "t", "bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak",
}  # fmt: skip
"""What may stand where the code of a field stands."""
INSTRUCTIONS = ("instrText", "delInstrText")
_UNREAD = frozenset(("pPr", "rPr", "ffData", "fldData"))
_NESTED = "\0"
"""Stands in the code of a field for what another one in it comes to."""
_NAME = re.compile(r"\s*(=|[^\s\\\"]*)(.*)", re.DOTALL)
_TOKENS = re.compile(r"\s*(?:\"(?P<quoted>(?:\\.|[^\"\\])*)\"|\\(?P<switch>[A-Za-z*])|(?P<bare>[^\s\"]+))")
_BESIDE = {"l": True, "o": True, "t": True, "*": True, "m": False, "n": False, "h": False, "s": False}
"""The switches of a link, and whether a word follows that is no address."""


def local(element: Any) -> str:
    """Return the name of an element without its space."""
    return str(element.tag).rpartition("}")[2]


def linked(name: str, kind: str, target: str) -> Fault:
    """Return what is told of an address outside of the file."""
    message = _("liên kết ra ngoài ({kind}: {target}); chỉ để liên kết http, https, mailto")
    return Fault("outside-link", name, "", message.format(kind=kind, target=" ".join(target.split())[:80]))


def torn(name: str) -> Fault:
    """Return what is told of a field that may be read in more than one way."""
    message = _("có trường (field) bị xé lẻ hoặc lẫn với thẻ, nội dung khác; hãy xoá rồi chèn lại bằng Word")
    return Fault("field-torn", name, "", message)


def readable(piece: Any) -> bool:
    """Whether a piece of a field stands where :func:`fields_in` reads it."""
    above = [local(element) for element in piece.iterancestors()]
    return above[:1] == ["r"] and "p" in above and not _UNREAD & set(above[: above.index("p")])


def simple_field(name: str, element: Any) -> Iterator[Fault]:
    """Yield what is wrong with a field that has its code in an attribute."""
    code = _value(element, "instr")
    yield from [torn(name)] if code is None else _field(name, code)


def fields_in(name: str, paragraph: Any) -> Iterator[Fault]:
    """Yield what is wrong with the fields whose code stands in a paragraph, each read to its end."""
    codes: list[list[str] | None] = []  # of the fields begun here, the innermost last; None behind the code
    coding, home = 0, None  # how many are in their code, and what holds the runs of the outermost of these
    for element in _of(paragraph):
        kind = local(element)
        if _stray(element) or (coding and _strange(element, home)):
            yield torn(name)
            return
        code = codes[-1] if codes else None
        if kind == "fldChar":
            mark = _value(element, "fldCharType")
            if mark == "begin":
                home = home if coding else element.getparent().getparent()
                if code is not None:
                    code.append(_NESTED)
                codes.append([])
                coding += 1
            elif mark in ("separate", "end"):
                if code is not None:
                    yield from _field(name, "".join(code))
                    coding -= 1
                codes[-1:] = [None] if mark == "separate" else []
            else:
                yield torn(name)
                return
        elif kind in INSTRUCTIONS and code is not None:
            code.append(element.text or "")
        elif kind in INSTRUCTIONS or (kind == "t" and code is not None and (element.text or "").strip()):
            yield torn(name)
            return
        elif code is not None and kind in _GAPS:
            code.append(" ")
    if coding:
        yield torn(name)


def _of(paragraph: Any) -> Iterator[Any]:
    """Yield what a paragraph holds, without its looks and without the paragraphs in its text boxes."""
    waiting = list(reversed(paragraph))
    while waiting:
        child = waiting.pop()
        if isinstance(child.tag, str) and local(child) not in ("p", *_UNREAD):
            yield child
            waiting += reversed(child)


def _stray(element: Any) -> bool:
    """Whether it is text outside of a run, or a run that holds a piece of a field and a tag that may take it away."""
    if local(element) != "r":
        return local(element) == "t" and local(element.getparent()) != "r"
    names = {local(child) for child in element if isinstance(child.tag, str)}
    return bool(names & {"fldChar", *INSTRUCTIONS}) and any(map(_braced, element.itertext()))


def _strange(element: Any, home: Any) -> bool:
    """Whether something stands among the code of a field that is none of it."""
    kind = local(element)
    return kind not in _CODE or (kind == "r" and element.getparent() is not home) or _braced(element.text or "")


def _braced(text: str) -> bool:
    return "{" in text or "}" in text


def _field(name: str, code: str) -> Iterator[Fault]:
    found = _NAME.fullmatch(code)
    kind, rest = (found[1].upper(), found[2]) if found else ("", "")
    if kind not in _FIELDS or _braced(code):
        message = _("có trường {field}, có thể lấy nội dung hoặc chạy lệnh từ bên ngoài; hãy xoá")
        yield Fault("field-outside", name, "", message.format(field=kind.replace(_NESTED, "…")[:40] or "…"))
    elif kind == "HYPERLINK" and not _inward(rest):
        yield linked(name, kind, rest.replace(_NESTED, "…"))


def _inward(rest: str) -> bool:
    """Whether all that a link's code may lead to is let in."""
    beside = False
    for token in _TOKENS.finditer(rest):
        switch = token["switch"]
        if switch is not None and switch.lower() not in _BESIDE:
            return False
        target = token["quoted"] if token["quoted"] is not None else token["bare"]
        if switch is None and not beside and not target.strip().lower().startswith(LINKS):
            return False
        beside = switch is not None and _BESIDE[switch.lower()]
    return _NESTED not in rest and not _TOKENS.sub("", rest).strip()


def _value(element: Any, name: str) -> str | None:
    """Return an attribute by its name without its space; None where two are called so, of which one may be read."""
    found = [str(value) for key, value in element.items() if key.rpartition("}")[2] == name]
    return None if len(found) > 1 else "".join(found)
