"""Names are names: which two spellings are one name, who of those known is meant, what office somebody holds.

Dung and Dũng are two people. Names are compared with their accents; only what no reader hears is folded: where the tone
stands (``Hoà``, ``Hòa``), the normal form, case, the number of spaces. Without accents a name only *asks* who is meant.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from vanban.text.language import fold, nfc

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VOWELS = re.compile("(?:[aeiouy][\u0300-\u036f]*)+")


@cache
def _re(pattern: str) -> re.Pattern[str]:
    """Return a pattern, compiled when it is first needed: most documents name nobody who has to be looked for."""
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=8192)
def name_key(text: str) -> str:
    """Return what tells one name from all others: its letters and tones, whatever the case, spaces and normal form.

    A syllable has one tone and one run of vowels: the tone is taken to the end of the run, wherever it was typed.
    """
    moved = _VOWELS.sub(_tone_last, unicodedata.normalize("NFD", text.casefold()))
    return " ".join(unicodedata.normalize("NFC", moved).split())


def _tone_last(run: re.Match[str]) -> str:
    tones = "".join(char for char in run[0] if char in _TONES)
    return "".join(char for char in run[0] if char not in _TONES) + tones if tones else run[0]


@lru_cache(maxsize=8192)
def bare_name(text: str) -> str:
    """Return a name without accents, hyphens and apostrophes, as it is typed in haste."""
    return re.sub("['’‘ʼ`´]", "", fold(text))


def _unmarked(name: str) -> str:
    """Return a name without what tells it from a namesake: ``Lò Văn D`` of ``Lò Văn D (1980)``."""
    return re.sub(r"(?:(?<!\s)\s+)?\([^()]*\)\s*$", "", name)


class Known(NamedTuple):
    """Names that are known, by each way to look for them: the nearest way that finds anybody decides."""

    ways: tuple[dict[str, list[str]], ...]
    others: frozenset[str] = frozenset()
    """Keys of people who are known and not meant: their name, with its accents, never asks for somebody else."""

    def find(self, name: str) -> tuple[str, ...]:
        """Return whom a name means: nobody, one, or several who cannot be told apart by it."""
        strict, loose = name_key(name), bare_name(name)
        keys = (strict, strict, *(() if strict in self.others else (loose, loose)))
        for way, key in zip(self.ways, keys, strict=False):
            if found := way.get(key):
                return tuple(found)
        return ()


def known(names: Iterable[str], others: Iterable[str] = ()) -> Known:
    """Return names to look among; the first spelling of a name stands for it. ``others`` are not looked for."""
    return _known(tuple(names), tuple(others))


@lru_cache(maxsize=512)  # one roll is looked among for every meeting of a year
def _known(names: tuple[str, ...], others: tuple[str, ...]) -> Known:
    ways: tuple[dict[str, list[str]], ...] = ({}, {}, {}, {})
    for name in {name_key(name): name for name in reversed(names)}.values():
        short = _unmarked(name)
        for way, key in zip(ways, (name_key(name), name_key(short), bare_name(name), bare_name(short)), strict=True):
            way.setdefault(key, []).insert(0, name)
    return Known(ways, frozenset(map(name_key, others)))


_NOBODY = Known(({}, {}, {}, {}))


class Named(NamedTuple):
    """A person named in a field: where in its text, as typed, and whom of those known it means."""

    start: int
    end: int
    typed: str
    found: tuple[str, ...]

    @property
    def one(self) -> str:
        """The one who is meant, or nothing."""
        return self.found[0] if len(self.found) == 1 else ""


_TITLE = (
    r"(?:(?:các|hai|ba|cac)\s+)?"
    r"(?:đ\s?/\s?c|đ\.\s?c|đc|đồng\s+chí|d/c|dc|dong\s+chi|ông|bà|ong|ba|anh|chị)(?!\w)[\s.:]*"
)
_BETWEEN = (
    r"(?:(?<!\s)\s+)?(?:,|(?P<next>[;&+\n]))\s*|(?:(?<!\s)\s+)?(?<![đd])/(?!c\b)\s*"
    r"|(?<!\s)\s+[-–—]\s+|(?<!\s)\s+(?P<and>và|cùng|với|va)\s+"
)
_EDGE = " \t\u00a0.:"


def people(text: str, among: Known) -> list[Named]:
    """Return the persons that a field names: one, or several, with titles before and offices behind their names.

    A part that names an office or a body (``Bí thư chi bộ``, ``Toàn thể đảng viên``) names no person.
    """
    text = nfc(text)
    start, end = _trimmed(text, 0, len(text))
    if whole := among.find(text[start:end]):
        return [Named(start, end, text[start:end], whole)]
    masked = re.sub(r"\([^()]*\)", lambda inner: "(" + "x" * (len(inner[0]) - 2) + ")", text)
    found, at, first = [], 0, True
    for gap in (*_re(_BETWEEN).finditer(masked), None):
        end = gap.start() if gap else len(text)
        named = _named(text, at, end, among) or _unknown(text, at, end, first=first)
        found += [named] if named else []
        for inner in _re(r"\(([^()]*)\)").finditer(text, at, end):  # Bí thư (Nguyễn Văn A)
            beyond = named is None or named.end <= inner.start()
            if beyond and (other := _named(text, *inner.span(1), among)):
                found.append(other)
        if gap:
            at, first = gap.end(), bool(gap["and"] or gap["next"])
    return found


def who(text: str, among: Known) -> tuple[str, ...]:
    """Return the keys of the persons that a field names; of an office or a body, the key of its text."""
    return tuple(name_key(person.one or person.typed) for person in people(text, among)) or (name_key(text),)


@lru_cache(maxsize=4096)
def persons(text: str) -> tuple[str, ...]:
    """Return the keys of the persons that a field names, where no roll says who there is."""
    return who(text, _NOBODY)


def sole(text: str) -> str:
    """Return the name of the one person that a field names, as a signature prints it; the text where there are more."""
    found = people(text, _NOBODY)
    return found[0].typed if len(found) == 1 else text


def spelled(text: str, named: Iterable[Named]) -> str:
    """Return a field's text with each person who was found written as known, and every other letter as typed."""
    text = nfc(text)
    for person in sorted(named, reverse=True):
        text = text[: person.start] + (person.one or person.typed) + text[person.end :]
    return text


_MARK = r"[ \t\u00a0.:]*(?:(?:\d{1,2}[.)/]|[-–•+])\s*)?[ \t\u00a0.:]*"
"""What stands before a name in a list."""


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    begin = _re(_MARK).match(text, start, end)
    return (begin.end() if begin else start), start + len(text[start:end].rstrip(_EDGE))


def _named(text: str, start: int, end: int, among: Known) -> Named | None:
    """Return the known person in a part: the part as a whole, or less what a title, an office, a bracket adds to it."""
    for begin, stop in _readings(text, *_trimmed(text, start, end)):
        if begin < stop and (found := among.find(text[begin:stop])):
            return Named(begin, stop, text[begin:stop], found)
    return None


_WORD = r"\S+"
_LONGEST = 400
"""No name is longer, whatever stands around it: what is looked through for one."""


def _readings(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    yield start, end
    title = _re(_TITLE).match(text, start, end)
    begin = title.end() if title else start
    yield begin, end
    stop = begin + len(_unmarked(text[begin:end]))
    yield begin, stop
    if stop - begin > _LONGEST:
        return
    words = [word.span() for word in _re(_WORD).finditer(text, begin, stop)]
    for inner in range(1, len(words) - 1):
        starts = text[words[inner - 1][0]].islower() and text[words[inner][0]].isupper()  # thay Nguyễn Văn A
        if starts or no_person(text[begin : words[inner - 1][1]]):
            again = _re(_TITLE).match(text, words[inner][0], stop)
            yield (again.end() if again else words[inner][0]), stop
    for hyphen in re.finditer("-", text[begin:stop]):
        if no_person(text[begin + hyphen.end() : stop]):
            yield begin, begin + hyphen.start()
    for inner in range(len(words) - 1, 1, -1):
        ends = text[words[inner][0]].islower() and text[begin].isupper()  # Nguyễn Văn A phụ trách chung
        if ends or no_person(text[words[inner][0] : stop]):
            yield begin, words[inner - 1][1]


def _unknown(text: str, start: int, end: int, *, first: bool) -> Named | None:
    """Return a part as somebody whom nobody knows; what follows a comma is an office unless it looks like a name."""
    start, end = _trimmed(text, start, end)
    many = _is_group(text[start:end], name_key(text[start:end]).split())  # “bà con” is no woman called Con
    title = None if many else _re(_TITLE).match(text, start, end)
    part = text[title.end() if title else start : end]
    if not part or no_person(part) or not (first or _like_a_name(part) or (part.isascii() and part.islower())):
        return None
    return Named(end - len(part), end, part, ())


def _like_a_name(text: str) -> bool:
    words = text.replace(".", " ").split()
    return bool(words) and all(word[0].isupper() for word in words)


@cache
def _keys(words: str) -> frozenset[str]:
    return frozenset(map(name_key, words.split()))


_BODIES = (
    "chi ban tổ hội uỷ mặt các những toàn mọi tất từng mỗi cả trưởng phó bí đảng cấp đại nhóm bộ chủ thư công dân "
    "nhà trạm trường thôn bản xã cán đội đơn phòng hợp khối thường tập lãnh hiệu giám giáo viên uv nguyên quyền "
    "kế thủ đoàn y cơ khu cựu bt pbt cuv ubnd hđnd mttq bch btv"
)
"""The first words of offices and bodies."""
_GROUPS = (
    "nhân dân, quần chúng, bà con, người dân, người có, thanh niên, phụ nữ, phụ huynh, gia đình, hộ, đồng bào, "
    "khách mời, lực lượng, chính quyền, chính trị, văn phòng, văn thư, già làng, báo cáo, cử tri, học sinh, sinh viên, "
    "hội nghị, doanh nghiệp, tỉnh uỷ, huyện uỷ, thành uỷ, tỉnh đoàn, xã đoàn, xã đội"
)
"""How those begin who are many, or are told by what they are."""
_SURNAMES = "đoàn y công phó nhà bản thường viên ban hội"
"""Those of them that begin the names of people too."""
_MIDDLE = "văn thị hữu đức xuân ngọc minh đình quang a"
_BARE = (
    r"(?:chi (?:bo|uy|doan)|(?:pho )?bi thu|(?:pho )?truong (?:thon|ban)|to (?:dang|truong)|toan the|tat ca"
    r"|dang (?:vien|uy)|cap uy|ban (?:chi uy|thuong vu|quan ly)|thu ky|chu tri|(?:cac|moi) dong chi"
    r"|hoi (?:phu nu|nong dan|cuu)|mat tran|cong an|doan (?:thanh nien|vien)|uy ban|dai dien|tap the)\b"
)
"""How they are typed without accents, where a first word alone may be a surname: Trương, Tô."""


def no_person(text: str) -> bool:
    """Whether a text names an office, a role or a body, not a person."""
    words = name_key(text.strip(_EDGE)).split()
    if not words or words[0][0].isdigit() or _party_office(text):
        return True
    if words[0] in _keys(_SURNAMES):
        return not _like_a_name(text) and not _keys(_MIDDLE).intersection(words[1:2])
    if words[0] in _keys(_BODIES) or _is_group(text, words):
        return True
    return bool(_re(_BARE).match(fold(text)) and not _like_a_name(text))


@cache
def _groups() -> frozenset[str]:
    return frozenset(map(name_key, _GROUPS.split(", ")))


def _is_group(text: str, words: list[str]) -> bool:
    begins = not _groups().isdisjoint((*words[:1], " ".join(words[:2])))
    return begins and (text.isupper() or not _like_a_name(text))


_ADDRESSED = r"(?:ông|bà|anh|chị|cô|chú|bác|cụ|thầy|ngài|em)(?!\w)"
_ADDRESSED_BARE = r"(?:ong|ba|anh|chi)\s+\S+\s+\S"


@lru_cache(maxsize=4096)
def bare_person(text: str) -> bool:
    """Whether a text is the bare name of a person, before which a form may put ``đồng chí``.

    It is not when it names an office, a role, a body or many people, or says itself how somebody is addressed: such a
    text is printed as it was typed. What is behind a comma or in brackets does not count.
    """
    first = re.split(r"[,;(\n]", nfc(text), maxsplit=1)[0].strip(_EDGE)
    if not first or no_person(first) or (_re(_ADDRESSED).match(first) and " " in first):
        return False
    if first.isascii() and _re(_ADDRESSED_BARE).match(first):
        return False
    words = first.replace(".", " ").split()
    if not words[1:] or words[0].islower() or not words[1].islower():
        return True
    return bool(_keys(_MIDDLE).intersection([name_key(words[1])]))  # Nguyễn văn A; but not: Cán sự phụ nữ


class Office(StrEnum):
    """The offices of those who make up a cell's committee, the highest first."""

    SECRETARY = "Bí thư"
    DEPUTY = "Phó Bí thư"
    MEMBER = "Chi uỷ viên"


_HEADS = (
    (Office.DEPUTY, (r"(?:(?:pho|p\.?) ?bi thu(?: thuong truc)?|pbt)\b")),
    (Office.SECRETARY, (r"(?:(?:quyen |q\.? ?)?bi thu|bt)\b")),
    (
        Office.MEMBER,
        (
            r"(?:(?:chi|cap) uy vien|cuv|chi uy|uy vien (?:ban )?(?:chi uy|chi bo|thuong vu|chap hanh|btv|bch)"
            r"|uv ?(?:btv|bch))\b|uy vien$"
        ),
    ),
)
_ELSEWHERE = (
    r"(?:ban (?:thuong vu|chap hanh) )?(?:doan(?! ket)|(?:chi|xa|huyen|tinh|thanh|cong|dang) doan|thanh nien|hoi"
    r"|mat tran|(?:dang|huyen|thi|thanh|quan|tinh|khu) uy|dang bo|trung uong)\b"
)
"""Whose office it is when it is not the cell's: a Bí thư Chi đoàn or a Phó Bí thư Đảng uỷ leads another body."""
_OFFICES = r"[,;\n]|(?<![đĐdD])/|\s[-–—]\s|\b(?:kiêm|kiem|và|va)\b"


def _party_office(part: str) -> tuple[Office, str] | None:
    """Return the office that a text begins with, and what it is of."""
    part = nfc(part).strip(_EDGE)
    title = _re(_TITLE).match(part)
    text = fold(part[title.end() :] if title else part)
    for office, head in _HEADS:
        if match := _re(head).match(text):
            return office, text[match.end() :].strip(" .:()")
    return None


@lru_cache(maxsize=1024)
def office_of(text: str) -> Office | None:
    """Return the highest office in the cell that a text names by its head word, or None.

    ``Bí thư chi bộ``, ``Bí thư Chi bộ thôn Hoa Ban`` and ``Trưởng thôn, bí thư`` are one office; ``Bí thư Chi đoàn``,
    ``nguyên Bí thư`` are none of the cell's.
    """
    held = [found for part in _re(_OFFICES).split(nfc(text)) if (found := _party_office(part))]
    own = [office for office, of in held if not _re(_ELSEWHERE).match(of)]
    return min(own, key=list(Office).index, default=None)
