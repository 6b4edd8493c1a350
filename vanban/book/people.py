"""Who acts in the records is on the roll: each name is written as the member list has it, and told where it was not.

One run's papers name a person in one spelling. What a name cannot tell, which of two members is meant, is an error.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from vanban.book.cell import Cell
from vanban.book.committee import Committee
from vanban.book.entries import MeetingEntry, YearEntry
from vanban.book.roll import Roll, roll_of
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.meeting import MeetingKind
from vanban.reading.validation import LoadedRecord
from vanban.text.language import short_date
from vanban.text.names import Known, Named, bare_name, known, name_key, people, persons, spelled

Path = tuple[str | int, ...]
LISTED = tuple(name for name in ("unexcused", "exempt_present", "present") if name in MeetingEntry.model_fields)
"""The fields of a meeting that list names and nothing else."""


class Place(NamedTuple):
    """A field that names people: where it is, its text, and whether they were at the meeting to do it."""

    path: Path
    text: str
    came: bool


class Settled(NamedTuple):
    """A record whose names are those of the roll, and what was found on the way."""

    loaded: LoadedRecord
    told: tuple[Diagnostic, ...]


def absent_places(entry: MeetingEntry) -> Iterator[Place]:
    """Yield the fields that name who stayed away, or came though exempt: one person each."""
    yield from (Place(("excused", n, "name"), absence.name, came=False) for n, absence in enumerate(entry.excused))
    for field in LISTED:
        yield from (Place((field, n), name, came=False) for n, name in enumerate(getattr(entry, field)))


def acting_places(entry: MeetingEntry) -> Iterator[Place]:
    """Yield the fields that name who led, presented, spoke, or was given a task."""
    for field in ("chair", "secretary"):
        if person := getattr(entry, field):
            yield Place((field, "name"), person.name, came=True)
    if entry.theme:
        yield Place(("theme", "presenter"), entry.theme.presenter, came=True)
    for number, item in enumerate(entry.agenda):
        yield Place(("agenda", number, "presenter"), item.presenter, came=True)
        for index, opinion in enumerate(item.opinions):
            yield Place(("agenda", number, "opinions", index, "speaker"), opinion.speaker, came=True)
    yield from (Place(("steps", n, "person"), step.person, came=False) for n, step in enumerate(entry.steps))
    yield from (Place(("assignments", n, "person"), t.person, came=False) for n, t in enumerate(entry.assignments))


def known_at(cell: Cell, entry: MeetingEntry) -> Known:
    """Return who may act in a meeting: the members of the day, its guests, and who attends from above."""
    observers = [person.name for person in (entry.observer, cell.observer) if person]
    names = [*(member.name for member in cell.on(entry.held_on)), *(guest.name for guest in entry.guests), *observers]
    return known(names, (member.name for member in cell.members))


def meeting_people(cell: Cell, loaded: LoadedRecord) -> Settled:
    """Return a meeting with its people as the roll writes them; who is not on it is told."""
    entry: MeetingEntry = loaded.record
    among = known_at(cell, entry)
    told: list[Diagnostic] = []
    record: Any = entry
    for place in (*absent_places(entry), *acting_places(entry)):
        found = people(place.text, among)
        told += _spelling(loaded, place, found)
        if place.path[0] not in ("excused", *LISTED):  # those are held against the counts
            told += _strangers(loaded, place, found, short_date(entry.held_on))
        elif len(found) > 1:
            message = _("“{text}” là {n} người; ghi mỗi người một dòng").format(text=place.text, n=len(found))
            told.append(loaded.problem(place.path, "people-one-line", message, Severity.ERROR))
        record = put(record, place.path, spelled(place.text, found))
    told += _guests(cell, loaded, entry)
    return Settled(replace(loaded, record=record), tuple(told))


def roll_people(loaded: LoadedRecord) -> tuple[Diagnostic, ...]:
    """Tell a member who stands on the roll a second time without accents, or so it seems."""
    cell: Cell = loaded.record
    seen: dict[str, list[int]] = {}
    told = []
    for index, member in enumerate(cell.members):
        alike = seen.setdefault(bare_name(member.name), [])
        for other in [cell.members[n] for n in alike if member.meets(cell.members[n])]:
            if name_key(other.name) != name_key(member.name) and (_hasty(member.name) or _hasty(other.name)):
                message = _("“{name}” và “{first}” chỉ khác dấu, tính là hai người; nếu là một thì bỏ một dòng")
                text = message.format(name=member.name, first=other.name)
                told.append(loaded.problem(("members", index, "name"), "member-like", text, Severity.WARNING))
        alike.append(index)
    return tuple(told)


def _hasty(name: str) -> bool:
    return name_key(name) == bare_name(name)


def committee_people(loaded: LoadedRecord) -> Iterator[Diagnostic]:
    """Tell people of a committee's record whose names differ in accents alone; its papers print them as typed."""
    committee: Committee = loaded.record
    places = [Place(("signature", "name"), committee.signature.name, came=False)] if committee.signature else []
    for index, lessons in enumerate(committee.model_meetings.lessons if committee.model_meetings else ()):
        places.append(Place(("model_meetings", "lessons", index, "chair", "name"), lessons.chair.name, came=False))
    seen: dict[str, str] = {}
    for place in places:
        first = seen.setdefault(bare_name(place.text), place.text)
        if name_key(first) != name_key(place.text):
            message = _("“{name}” và “{first}” chỉ khác dấu; nếu là một người thì viết như nhau")
            text = message.format(name=place.text, first=first)
            yield loaded.problem(place.path, "person-like", text, Severity.WARNING)


def year_people(cell: Cell, loaded: LoadedRecord) -> Settled:
    """Return a year's themes with their presenters as the roll writes them."""
    entry: YearEntry = loaded.record
    record, told = entry, []
    for index, theme in enumerate(entry.themes):
        last = theme.period.last_day
        observers = [cell.observer.name] if cell.observer else []
        among = known([*(m.name for m in cell.on(last)), *observers], (member.name for member in cell.members))
        place = Place(("themes", index, "presenter"), theme.presenter, came=False)
        found = people(place.text, among)
        told += [*_spelling(loaded, place, found), *_strangers(loaded, place, found, short_date(last))]
        record = put(record, place.path, spelled(place.text, found))
    return Settled(replace(loaded, record=record), tuple(told))


def put(record: Any, path: Path, value: str) -> Any:
    """Return a record with another value at a path; the record itself where it is the same."""
    if not path:
        return value
    part, rest = path[0], path[1:]
    old = record[part] if isinstance(part, int) else getattr(record, part)
    new = put(old, rest, value)
    if new is old or new == old:
        return record
    if isinstance(part, int):
        return (*record[:part], new, *record[part + 1 :])
    return record.model_copy(update={part: new})


def _spelling(loaded: LoadedRecord, place: Place, found: Iterable[Named]) -> Iterator[Diagnostic]:
    for person in found:
        if len(person.found) > 1:
            listed = _(" hoặc ").join(f"“{name}”" for name in person.found)
            message = _("“{typed}” có thể là {listed}; hãy ghi đúng như danh sách đảng viên")
            text = message.format(typed=person.typed, listed=listed)
            yield loaded.problem(place.path, "name-ambiguous", text, Severity.ERROR)
        elif person.one and person.one != person.typed:
            same = name_key(person.one) == name_key(person.typed)
            message = (
                _("ghi “{typed}”; in là “{name}” như trong danh sách")
                if same
                else _("không có ai tên “{typed}”; in là “{name}” như trong danh sách, hãy xem có đúng người ấy không")
            )
            severity = Severity.ADVICE if same else Severity.WARNING
            text = message.format(typed=person.typed, name=person.one)
            yield loaded.problem(place.path, "name-spelled", text, severity)


def _strangers(loaded: LoadedRecord, place: Place, found: Iterable[Named], day: str) -> Iterator[Diagnostic]:
    for person in found:
        if not person.found:
            message = _(
                "“{name}” không có trong danh sách đảng viên ngày {day}, cũng không là khách mời; hãy ghi đúng họ tên, "
                "hoặc ghi thêm vào danh sách ấy, vào Khách mời"
            )
            text = message.format(name=person.typed, day=day)
            yield loaded.problem(place.path, "person-unknown", text, Severity.WARNING)


def _guests(cell: Cell, loaded: LoadedRecord, entry: MeetingEntry) -> Iterator[Diagnostic]:
    """Tell guests who are on the roll, or are written otherwise than who attends from above; all stay as typed."""
    summoned = {name_key(member.name) for member in roll_of(cell, entry).summoned}
    for index, guest in enumerate(entry.guests):
        if not summoned.isdisjoint(persons(guest.name)):
            message = _("“{name}” là đảng viên phải dự, đã tính trong số có mặt hoặc vắng; hãy bỏ khỏi Khách mời")
            path = ("guests", index, "name")
            yield loaded.problem(path, "guest-member", message.format(name=guest.name), Severity.WARNING)
    observer = entry.observer or cell.observer
    for index, guest in enumerate(entry.guests if observer else ()):
        same = observer and known([observer.name]).find(guest.name)
        if observer and same and guest.name != observer.name and name_key(guest.name) != name_key(observer.name):
            message = _("“{guest}” khác “{observer}” là người dự của cấp trên; nếu là một người thì viết như nhau")
            text = message.format(guest=guest.name, observer=observer.name)
            yield loaded.problem(("guests", index, "name"), "guest-spelled", text, Severity.WARNING)


def contradicted(cell: Cell, loaded: LoadedRecord) -> Iterator[Diagnostic]:
    """Yield who led, presented or spoke and is not counted among those present."""
    entry: MeetingEntry = loaded.record
    among, roll = known_at(cell, entry), roll_of(cell, entry)
    outside = {name_key(guest.name) for guest in entry.guests}
    outside |= {name_key(person.name) for person in (entry.observer, cell.observer) if person}
    present = {name_key(member.name) for member in roll.present} | outside
    for place in acting_places(entry):
        for person in people(place.text, among) if place.came else ():
            if person.one and name_key(person.one) not in present:
                yield _uncounted(loaded, place, person.one, roll, entry)


def _uncounted(loaded: LoadedRecord, place: Place, name: str, roll: Roll, entry: MeetingEntry) -> Diagnostic:
    leads = place.path[0] in ("chair", "secretary")

    def among(members: Iterable[Any]) -> bool:
        return name_key(name) in {name_key(member.name) for member in members}

    if among(roll.summoned):
        if leads:
            return _wrong(loaded, place.path[:1], "absent-leads", _("{name} ghi vắng mà làm chủ trì hoặc thư ký"), name)
        spoke = place.path[-1] == "speaker"
        message = _("{name} có ý kiến mà ghi vắng") if spoke else _("{name} trình bày mà ghi vắng")
        return _wrong(loaded, place.path, "absent-speaks", message, name)
    if among(roll.exempt):
        message = _("{name} được miễn sinh hoạt; nếu có dự thì ghi ở Miễn sinh hoạt có mặt")
        return _wrong(loaded, place.path, "exempt-acts", message, name)
    if among((*roll.away, *roll.suspended)) or entry.kind is not MeetingKind.COMMITTEE:
        message = _("{name} ngày họp đang sinh hoạt nơi khác hoặc bị đình chỉ, không tính là có mặt; xem lại danh sách")
        return _wrong(loaded, place.path, "away-acts", message, name)
    message = _("{name} không thuộc chi uỷ; nếu được mời dự thì ghi ở Khách mời").format(name=name)
    return loaded.problem(place.path, "committee-stranger", message, Severity.WARNING)


def _wrong(loaded: LoadedRecord, path: Path, code: str, message: str, name: str) -> Diagnostic:
    return loaded.problem(path, code, message.format(name=name), Severity.ERROR)
