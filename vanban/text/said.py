"""Words that a form adds before or after a value, and how people write them themselves: printed once, not twice.

A form writes ``đồng chí``, ``tại``, ``ngày``, ``Căn cứ`` before a value and a full stop behind it. Whoever filled it
in may have written the word already; then it is not added again. Everything that adds words asks here: the lines around
the body, the filters, and every template when it is compiled.
"""

import re

from vanban.text.language import fold, roman
from vanban.text.names import bare_person

LEADS = {
    "đồng chí": r"đồng\s+chí|đ\s?/\s?c|đ\.\s?c\.?|đc",
    "tại": r"tại|ở",
    "địa điểm": r"địa\s+điểm|tại|ở",
    "lúc": r"(?:vào\s+)?(?:lúc|hồi)",
    "ngày": r"ngày",
    "căn cứ": r"căn\s+cứ",
    "xét đề nghị của": r"xét\s+đề\s+nghị(?:\s+của)?",
    "kính gửi": r"kính\s+(?:gửi|trình|chuyển)",
    "kính mời": r"(?:trân\s+trọng\s+)?kính\s+mời",
    "thân gửi": r"gửi|thân\s+gửi",
    "thân gửi:": r"(?:kính|thân\s+(?:ái|mến|yêu))\s+gửi",
    "lưu": r"lưu",
    "số": r"số",
    "của": r"của",
    "về việc": r"về\s+việc(?!\s+làm\b)|v\s?/\s?v|về",
    "chuyên đề": r"chuyên\s+đề",
    "gửi": r"(?:(?:kính|thân(?:\s+ái)?)\s+)?gửi",
    "về": r"(?:gửi\s+)?về",
    "đến": r"đến|tới",
    "dự": r"(?:(?:tới|đến|tham)\s+)?dự",
    "giao": r"giao(?:\s+cho)?",
    "chủ trì": r"chủ\s+trì",
    "phối hợp với": r"phối\s+hợp(?:\s+(?:với|cùng))?|với|cùng",
    "báo cáo": r"báo\s+cáo(?:\s+của)?",
    "tài liệu": r"tài\s+liệu",
    "đến công tác tại": r"(?:về|đến|tới)\s+công\s+tác\s+tại|nhận\s+công\s+tác\s+tại|công\s+tác\s+tại|tại",
    "tham gia": r"tham\s+gia",
    "thành lập": r"thành\s+lập",
    "giữ chức vụ": r"(?:được\s+)?giữ\s+chức(?:\s+(?:vụ|danh))?",
    "thời hạn": r"thời\s+hạn",
    "nhiệm kỳ": r"nhiệm\s+k[ỳì]",
    "hưởng": r"(?:được\s+)?hưởng",
    "tặng": r"tặng",
    "mức thưởng kèm theo": r"mức\s+thưởng(?:\s+kèm\s+theo)?",
    "chịu trách nhiệm thi hành quyết định này": r"chịu\s+trách\s+nhiệm\s+thi\s+hành(?:\s+quyết\s+định(?:\s+này)?)?",
    "t/m": r"t\s?/\s?m|tm|thay\s+mặt",
    "k/t": r"k\s?/\s?t|kt|ký\s+thay",
    "t/l": r"t\s?/\s?l|tl|thừa\s+lệnh",
    "q.": r"q|quyền",
}
"""The words by which something is led, and the spellings by which it is known that they were written."""

_OTHER_WORDS = {
    "địa điểm": r"tại\s+(?:chỗ|chức|gia|trận|ngũ)",
    "về việc": r"về\s+(?:đích|hưu(?!\s+trí\b)|quê|cội|đâu|(?:nhà|nước|làng|bản)(?=\s*(?:[,.;]|\Z))"
    r"|nguồn(?!\s+(?:vốn|lực|nhân|thu|kinh|ngân|nước|gốc|điện|tin|cung|cán|quy)\b))",
    "dự": r"dự\s+(?:án|thảo|toán|báo|phòng|bị|kiến|trù|nguồn)",
    "giao": r"giao\s+(?:thông|dịch|lưu|ban|thương)",
    "báo cáo": r"báo\s+cáo\s+viên",
    "tặng": r"tặng\s+(?:phẩm|vật)",
    "tài liệu": r"tài\s+liệu\s+(?:tham\s+khảo|học|họp|hội|tuyên)",
}
"""Words that begin like a lead and are none: ``về đích``, ``báo cáo viên``, ``tại chỗ``."""

_STARTS = {
    lead: re.compile(
        rf"\A\s*(?!(?:{_OTHER_WORDS.get(lead, '(?!)')})\b)(?:{ways})(?:\s*[:.]\s*|\s+)(?=\S)", re.IGNORECASE
    )
    for lead, ways in LEADS.items()
}
_ENDS = {lead: re.compile(rf"(?<!\s)\s+(?:{ways})\s*+[:.;,]*+\s*+\Z", re.IGNORECASE) for lead, ways in LEADS.items()}
_COMRADE = re.compile(rf"(?<!\w)(?:{LEADS['đồng chí']})(?!\w)", re.IGNORECASE)
_INITIALS = {
    lead: frozenset("".join(way.lstrip("(?:")[:1] for way in (*ways.split("|"), lead)).casefold()) | {" "}
    for lead, ways in LEADS.items()
}
_NUMBERED = re.compile(r"\s*(?:\d{1,2}|[IVX]+(?!\.\s?[^\W\d_]\.))\s*(?:[.)/]|-(?=\s))\s*(?=\D)")
_APART = re.compile(r"\s*:\s*\S|\s+(?:về|V/v)\s", re.IGNORECASE)
_STOP = re.compile(r"\s*(?:(?:\./\.|[.;,])\s*)+")
"""The end of a text read from behind: to look for it from the front would be tried at every space."""
_AND_SO_ON = re.compile(r"(?:\.{3,}|…|(?<!\w)v\s?\.\s?v\s?\.)\Z", re.IGNORECASE)


def after(value: str, lead: str) -> str:
    """Return a value without the word that stands before it already."""
    lead = lead.casefold()
    if value[:1].casefold() not in _INITIALS[lead]:
        return value  # the usual case
    return _STARTS[lead].sub("", value, count=1)


def before(value: str, word: str) -> str:
    """Return a value without the word that stands behind it already: ``Chi bộ`` of ``Chi bộ chủ trì``."""
    return _ENDS[word.casefold()].sub("", value, count=1)


def led(value: str, word: str) -> str:
    """Return a value led by a word, as it is where the word was written; of comrades, wherever it was written.

    Only the bare name of a person is led by ``đồng chí``; what else was typed begins large where the word did.
    """
    lead = word.casefold()
    if _STARTS[lead].match(value) or (lead == "đồng chí" and _COMRADE.search(value)):
        return value
    if lead == "đồng chí" and value and not bare_person(value):
        return value[0].upper() + value[1:] if word[0].isupper() else value
    return f"{word} {value}"


def word_before(value: object, word: str) -> str:
    """Return a word with its space where it stands before a value that :func:`after` took it from, or is to be led."""
    if not isinstance(value, str):
        return f"{word} "
    rest = after(value, word)
    return f"{word} " if rest != value or led(value, word).startswith(f"{word} ") else ""


def unstopped(value: str) -> str:
    """Return a value without the mark at its end, where the form sets its own; ``./.`` is one as well.

    The dots of ``...`` and of ``v.v.`` are no stop.
    """
    if not value.endswith((".", ";", ",", " ")):
        return value
    bare = value.rstrip(" ;,")
    if _AND_SO_ON.search(bare, max(0, len(bare) - 8)):
        return bare
    end = _STOP.match(value[::-1])
    return value[: len(value) - end.end()] if end else value


def joined(value: str) -> str:
    """Return a value inside a sentence of the form's: without the mark at its end, and without breaks."""
    return unstopped(value.replace("\n", " "))


def stop(value: object) -> str:
    """Return the full stop behind a value without its mark; none behind ``...``, ``v.v.``, ``?`` and ``!``."""
    return "" if isinstance(value, str) and unstopped(value).endswith((".", "…", "?", "!")) else "."


def stopped(value: str) -> str:
    """Return a value as the end of a sentence: with one stop, whatever mark was typed."""
    return unstopped(value) + stop(value)


def numbered(title: str, number: int) -> str:
    """Return a title with its number, behind which it begins large; one with a typed number stays as it was typed."""
    if not isinstance(title, str):
        return f"{number}. {title}"
    return title if _NUMBERED.match(title) else f"{number}. {title[:1].upper()}{title[1:]}"


def unnumbered(title: str, place: int) -> str:
    """Return a title without the number that was typed, where the row that it stands in has its own.

    A Roman number is one only where it is that of the row: ``V. I. Lê-nin`` is a name.
    """
    typed = _NUMBERED.match(title)
    if typed and (any(char.isdecimal() for char in typed[0]) or typed[0].strip(" .)/-") == roman(place)):
        return title[typed.end() :]
    return title


ARTICLE_LABEL = re.compile(r"\AĐiều\s+(\d{1,2})\s*[.:]\s*(?=\S)", re.IGNORECASE)
"""The label of a Điều at the head of its text."""


def unnamed(subject: str, name: str) -> str:
    """Return a subject without the name of the document's type, which stands above it.

    The name stands by itself on a line of its own, before a colon, or before ``về``: anywhere else it is a part of what
    the document is about (``Kế hoạch hoá gia đình``).
    """
    first, _break, rest = subject.partition("\n")
    if rest and same_words(first, name):
        return rest
    head, rest = subject[: len(name)], subject[len(name) :]
    return rest.lstrip(" :") if head.casefold() == name.casefold() and _APART.match(rest) else subject


_TYPED_NUMBER = r"(?:\s*(?:số\s*)?(?P<n>\d{1,2}[a-zđ]?|(?-i:[IVX]+))(?!\w))?"


def titled(title: str, word: str, number: int) -> tuple[tuple[str, ...], str]:
    """Return the lines of an appendix's title without the label that stands above it, and a label that is not that one.

    ``word`` and ``number`` are the label; the number is 0 where there is one appendix, and any that was typed means it.
    """
    ways = f"(?:{word}|{fold(word)})"
    first, *rest = title.split("\n")
    label = re.match(rf"\s*{ways}{_TYPED_NUMBER}(?P<mark>\s*[-–—:.]\s*|\s*$|\s+(?=[^\W\d_]))", first, re.IGNORECASE)
    tail = first[label.end() :] if label else ""
    if label is None or (tail and not label["mark"].strip() and not (label["n"] and tail[0].isupper())):
        return (first, *rest), ""
    if not (tail or rest):
        return (first,), first
    typed = label["n"]
    if typed and number and typed.upper() not in (str(number), f"{number:02}", roman(number)):
        return (first, *rest), first[: label.end("n")]
    return ((tail,) if tail else ()) + tuple(rest), ""


_WRITTEN_LARGE = re.compile(
    r"(?:Đảng|(?:Tỉnh|Huyện|Thành|Thị|Quận|Chi) (?:uỷ|ủy)|(?:Uỷ|Ủy) ban|Mặt trận|Trung ương|Bác)\b"
)


def begins_large(text: str) -> bool:
    """Whether a text begins with a capital that begins no name: ``Xây dựng dự thảo``, not ``Lò Văn D``, ``Đảng uỷ``."""
    first, _space, rest = text.lstrip().partition(" ")
    return first.istitle() and not rest.lstrip()[:1].isupper() and not _WRITTEN_LARGE.match(text.lstrip())


def inside(text: str) -> str:
    """Return a text as it goes on behind other words: its first letter small, but that of a name or abbreviation."""
    return text[:1].lower() + text[1:] if begins_large(text) else text


def without_label(text: str, label: str) -> str:
    """Return a text without the label that stands before it, if it was typed: ``Nội dung:`` behind ``- Nội dung: ``."""
    first, _colon, rest = text.partition(":")
    typed = label and "\n" not in first and same_words(first, label.strip(" -:"))
    return rest.lstrip() if typed and rest.strip() else text


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same, marks and case aside."""
    return fold(unstopped(one)).strip(" :-") == fold(unstopped(other)).strip(" :-")


_TAG = re.compile(r"\{\{\s*([a-z_]\w*(?:\.\w+)*)\s*(?:\|\s*(\w+)\s*)?\}\}")
_INSIDE = r"(?:<(?!/?w:p[ />]|w:br|w:tab[ />]|/?w:tc)[^<>]*>)*"
"""What may stand between a word and the tag that it leads, in one paragraph of a Word file."""
_IN_TEMPLATES = ("đồng chí", "tại", "lúc", "ngày", "căn cứ", "kính gửi", "kính mời", "lưu", "số", "của", "về việc",
                 "chuyên đề")  # fmt: skip
_PLACE = r"địa điểm|\{\{ labels\.place \}\}"
_BEFORE = re.compile(rf"(?<!\w)({'|'.join(_IN_TEMPLATES)}|{_PLACE})(:?\s+){_INSIDE}$", re.IGNORECASE)
_LEFT_OUT = ("đồng chí", "về việc")
"""What is left out itself where the value brings its own way of saying it (``các đồng chí``, ``về``)."""
_BEHIND = re.compile(r"(?:<(?!/?w:p[ />]|w:br|w:tab[ />]|/?w:tc)[^<>]*>|\{%[^%]*%\})*[.;,]")
_STOPPED = re.compile(rf"\{{\{{ ([a-z_][\w.]*)((?: \| \w+(?:\('[^']*'\))?)*?) \| unstopped \}}\}}({_INSIDE})\.(?!\.)")
_OURS = ("letterhead", "heading", "closing", "labels", "loop")
_REACH = 4000


def taught(source: str) -> str:
    """Return a template's part in which every tag knows the word before it and the stop behind it.

    ``đồng chí {{ name }}`` prints one ``đồng chí``, ``ngày {{ day | date }}`` one ``ngày``, ``{{ place }}.`` one stop.
    """
    out: list[str] = []
    end = 0
    for tag in _TAG.finditer(source):
        path, name = tag[1], tag[2]
        if path.partition(".")[0] in _OURS or name not in (None, "date"):
            continue
        filters = f" | {name}" if name else ""
        text = source[end : tag.start()]
        found = _BEFORE.search(source, max(end, tag.start() - _REACH), tag.start())
        if found:
            lead = " ".join(found[1].casefold().split())
            if lead in _LEFT_OUT and found.end(2) == tag.start():  # nothing stands between them
                text = source[end : found.start()]
                filters += f" | led('{found[1]}')"
            elif lead == "đồng chí" and found[2] == " ":
                word = f"{{{{ {path}{filters} | word_before('{found[1]}') }}}}"
                text = source[end : found.start()] + word + source[found.end(2) : tag.start()]
                filters += f" | after('{lead}')"
            elif "điểm" in lead or "labels" in lead or (lead == "tại" and ":" in found[2]):
                filters += " | after('địa điểm')"
            else:
                filters += f" | after('{lead}')"
        if name is None and _BEHIND.match(source, tag.end()):
            filters += " | unstopped"
        out += [text, f"{{{{ {path}{filters} }}}}"]
        end = tag.end()
    return _STOPPED.sub(r"{{ \1\2 | unstopped }}\3{{ \1 | stop }}", "".join((*out, source[end:])))
