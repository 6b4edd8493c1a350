"""A cell's records held against the rules of their time; a finding names the file, the line and the rule's source."""

from collections.abc import Iterator

from vanban.book.folder import CELL, CellBook, HeldMeeting
from vanban.book.people import absent_places, contradicted, known_at
from vanban.book.roll import Roll, roll_of
from vanban.book.rules import rules_on
from vanban.book.tasks import task_findings
from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.models.meeting import MeetingKind
from vanban.models.meeting_rules import MeetingRule, MeetingRules
from vanban.text.language import fold, official_number, percent, short_date
from vanban.text.names import Known, Office, name_key, people

_SPECIAL = ("ket nap", "chinh thuc", "xoa ten", "khai tru")
"""The four matters that two thirds must agree to (294-QĐ/TW, 9.3.4, in force from 26/5/2025 to 7/4/2026)."""
W, A = Severity.WARNING, Severity.ADVICE


def meeting_findings(book: CellBook) -> Iterator[Diagnostic]:
    """Yield what is wrong with each meeting of a cell by itself, and with the cell."""
    for held in book.meetings:
        roll = roll_of(book.cell, held.entry)
        rules = rules_on(held.entry.held_on, book.folder)
        yield from _again(book, held)
        yield from _names(book, held, roll)
        yield from _attendance(held, roll, rules)
        yield from _times(book, held, rules)
        yield from _votes(held, roll, rules)
        yield from task_findings(book, held)
        yield from _scores(held)
    yield from _cell(book)


def told(held: HeldMeeting, path: tuple[str | int, ...], code: str, message: str, severity: Severity) -> Diagnostic:
    """Return a finding at a field of a meeting."""
    return held.loaded.problem(path, code, message, severity)


def _again(book: CellBook, held: HeldMeeting) -> Iterator[Diagnostic]:
    """Yield a meeting of the kind and period of one before it; of one day, it is the same meeting recorded twice."""
    entry = held.entry
    first = next(other for other in book.meetings if other.entry.like(entry))
    if first is held:
        return
    values = {
        "kind": entry.kind.value,
        "period": entry.period,
        "day": short_date(first.entry.held_on),
        "file": first.path.name,
    }
    if first.entry.held_on == entry.held_on:
        message = _("kỳ họp {kind} {period} ngày {day} đã ghi ở {file}; mỗi kỳ họp ghi một nơi")
        yield told(held, ("held_on",), "meeting-twice", message.format(**values), Severity.ERROR)
    elif entry.kind is not MeetingKind.COMMITTEE:
        message = _("đã có kỳ họp {kind} {period} ngày {day} ({file}); hãy xem lại kỳ sinh hoạt")
        yield told(held, ("period",), "meeting-again", message.format(**values), W)


def _names(book: CellBook, held: HeldMeeting, roll: Roll) -> Iterator[Diagnostic]:
    """Yield absences of people who need not come, and acts of people who were not there."""
    entry, among = held.entry, known_at(book.cell, held.entry)
    called = {name_key(member.name) for member in roll.summoned}
    exempt = {name_key(member.name) for member in roll.exempt}
    absent: set[str] = set()
    for place in absent_places(entry):
        path = place.path[:2]
        if path[0] == "present":
            continue
        for name in _one_by_one(place.text, among):
            key, day = name_key(name), short_date(entry.held_on)
            if path[0] == "exempt_present":
                if key not in exempt:
                    message = _("{name} không thuộc diện miễn sinh hoạt ngày {day}; xem {listed}")
                    yield told(
                        held,
                        path,
                        "exempt-unknown",
                        message.format(name=name, day=day, listed=book.roll_place),
                        Severity.ERROR,
                    )
                continue
            if key in absent:
                message = _("{name} đã ghi vắng một lần").format(name=name)
                yield told(held, path, "absent-twice", message, Severity.ERROR)
            elif key not in called:
                message = _("{name} không có trong số phải dự ngày {day}; xem {listed}")
                yield told(
                    held,
                    path,
                    "absent-unknown",
                    message.format(name=name, day=day, listed=book.roll_place),
                    Severity.ERROR,
                )
            absent.add(key)
    yield from _marked_present(book, held, roll, called, absent, among)
    yield from contradicted(book.cell, held.loaded)
    if entry.chair is None and book.cell.holder("Bí thư", entry.held_on) is None:
        yield told(
            held, ("chair",), "chair-missing", _("chi bộ không có Bí thư vào ngày họp; hãy ghi chủ trì"), Severity.ERROR
        )
    holder = book.cell.holder("Bí thư", entry.held_on)
    if entry.chair is None and holder and name_key(holder.name) not in {name_key(m.name) for m in roll.present}:
        message = _("Bí thư {name} không có mặt mà chưa ghi ai chủ trì; hãy ghi Chủ trì").format(name=holder.name)
        yield told(held, ("chair",), "chair-absent", message, Severity.ERROR)


def _one_by_one(text: str, among: Known) -> Iterator[str]:
    """Yield who is named as absent; a name that may be two people's is told where it stands, and counts for none."""
    found = people(text, among)
    yield from (person.one or person.typed for person in found if len(person.found) < 2)
    if not found:
        yield text


def _marked_present(
    book: CellBook, held: HeldMeeting, roll: Roll, called: set[str], absent: set[str], among: Known
) -> Iterator[Diagnostic]:
    """Yield who is marked present and was not called or is absent as well, and who is marked neither way."""
    came: set[str] = set()
    for index, typed in enumerate(held.entry.present):
        for name in _one_by_one(typed, among):
            key = name_key(name)
            came.add(key)
            if key in absent:
                message = _("{name} vừa ghi có mặt vừa ghi vắng").format(name=name)
                yield told(held, ("present", index), "present-absent", message, Severity.ERROR)
            elif key not in called:
                message = _("{name} không có trong số phải dự ngày {day}; xem {listed}")
                text = message.format(name=name, day=short_date(held.entry.held_on), listed=book.roll_place)
                yield told(held, ("present", index), "absent-unknown", text, Severity.ERROR)
    open_ = [member.name for member in roll.summoned if came and name_key(member.name) not in came | absent]
    if open_:
        message = _("đã ghi từng người có mặt mà thiếu {names}; hãy ghi có mặt hoặc vắng")
        yield told(held, ("present", 0), "roll-open", message.format(names=", ".join(open_)), Severity.ERROR)


def _attendance(held: HeldMeeting, roll: Roll, rules: MeetingRules) -> Iterator[Diagnostic]:
    entry = held.entry
    for index, name in enumerate(entry.unexcused):
        yield told(held, ("unexcused", index), "unexcused", _("{name} vắng không lý do").format(name=name), W)
    rule = rules.get("attendance")
    if rule and roll.recorded and len(roll.present) * 100 < rule.number * len(roll.summoned):
        message = _("có mặt {present}/{summoned} ({rate}), dưới {wanted}% ({source})")
        rate = percent(len(roll.present), len(roll.summoned))
        text = message.format(
            present=len(roll.present), summoned=len(roll.summoned), rate=rate, wanted=rule.value, source=rule.source
        )
        yield told(held, ("excused",), "attendance-low", text, rule.severity)


def _times(book: CellBook, held: HeldMeeting, rules: MeetingRules) -> Iterator[Diagnostic]:
    entry = held.entry
    combined = entry.kind.regular and entry.kind.thematic
    rule = rules.get("duration-combined" if combined else "duration")
    wanted = book.cell.minutes_wanted
    if (entry.kind.regular or entry.kind.thematic) and rule:
        own = wanted is not None
        least = wanted if wanted is not None else rule.number
        source, severity = (CELL, W) if own else (rule.source, rule.severity)
        if entry.minutes_long < least:
            message = _("họp {n} phút, dưới {wanted} phút ({source})")
            text = message.format(n=entry.minutes_long, wanted=least, source=source)
            yield told(held, ("end",), "meeting-short", text, severity)
    month = entry.held_on.month
    if entry.held_on.year != entry.period.year or month not in entry.period.months:
        message = _("họp ngày {day}, ngoài {period}; hãy sửa ngày họp hoặc kỳ").format(
            day=short_date(entry.held_on), period=entry.period
        )
        yield told(held, ("held_on",), "held-outside", message, W)
    yield from _days(held, rules.get("documents-days"), "documents_on", before=True)
    yield from _days(held, rules.get("report-days"), "reported_on", before=False)


def _days(held: HeldMeeting, rule: MeetingRule | None, field: str, *, before: bool) -> Iterator[Diagnostic]:
    """Hold the day of the documents, or of the finished papers, against the day of the meeting."""
    day = getattr(held.entry, field)
    if rule is None or day is None:
        return
    gap = (held.entry.held_on - day).days if before else (day - held.entry.held_on).days
    if before and gap < rule.number:
        message = _("tài liệu gửi trước {n} ngày, cần ít nhất {wanted} ngày ({source})")
    elif not before and gap > rule.number:
        message = _("hoàn thiện, báo cáo sau {n} ngày, cần trong {wanted} ngày ({source})")
    else:
        return
    code = "documents-late" if before else "report-late"
    yield told(held, (field,), code, message.format(n=gap, wanted=rule.value, source=rule.source), rule.severity)


def _votes(held: HeldMeeting, roll: Roll, rules: MeetingRules) -> Iterator[Diagnostic]:
    """Hold each vote against the base of voters: more than half, or two thirds in the four special cases."""
    entry = held.entry
    votes = [(("votes", index), vote) for index, vote in enumerate(entry.votes)]
    if entry.resolution:
        votes.append((("resolution", "vote"), entry.resolution.vote))  # type: ignore[arg-type]  # a path all the same
    for path, vote in votes:
        special = any(word in fold(vote.subject) for word in _SPECIAL)
        rule = rules.get("special-majority" if special else "majority")
        need = rule.number * roll.voters if rule else 0
        unknown = roll.voters_present - vote.total if roll.recorded else 0
        text = ""
        few = rule is not None and (vote.in_favour < need or (not special and vote.in_favour == need))
        if rule and few:
            message = _("{n}/{base} tán thành, cần {wanted} số đảng viên ({source})")
            share = _("ít nhất {share}") if special else _("quá {share}")
            text = message.format(
                n=vote.in_favour, base=roll.voters, wanted=share.format(share=rule.value), source=rule.source
            )
        elif roll.recorded and 2 * vote.in_favour <= roll.voters_present:
            message = _("{n}/{base} tán thành, không quá nửa: in là không được thông qua")
            text = message.format(n=vote.in_favour, base=roll.voters_present)
        code = "majority" if few else "vote-rejected" if text else "votes-open"
        if unknown > 0:
            message = _(
                "còn {n} trong {base} người có quyền biểu quyết có mặt chưa rõ ý kiến; ghi đủ “Không tán thành”, "
                "“Không có ý kiến”"
            )
            text = "; ".join(filter(None, (text, message.format(n=unknown, base=roll.voters_present))))
        if text:
            yield told(held, (*path, "in_favour"), code, text, rule.severity if rule and few else W)


def _scores(held: HeldMeeting) -> Iterator[Diagnostic]:
    own = sum(score.self_score or 0 for score in held.entry.scores)
    appraised = [score.appraised for score in held.entry.scores if score.appraised is not None]
    if appraised and sum(appraised) < own:
        message = _("thẩm định {appraised} điểm, thấp hơn điểm tự chấm {own}")
        text = message.format(appraised=official_number(sum(appraised)), own=official_number(own))
        yield told(held, ("scores",), "score-lowered", text, A)


def _cell(book: CellBook) -> Iterator[Diagnostic]:
    """Hold the cell's shape against the rules of its last meeting's day: from how many members groups, a committee."""
    if not book.meetings:
        return
    day = book.meetings[-1].entry.held_on
    members = [member for member in book.cell.on(day) if not member.temporary]
    official = [member for member in members if member.official(day)]
    problem = book.held.loaded.problem
    yield from _one_secretary(book)
    rules = rules_on(day, book.folder)
    groups, committee = rules.get("groups-from"), rules.get("committee-from")
    if groups and len(members) >= groups.number and not any(member.group for member in members):
        message = _("có {n} đảng viên mà chưa chia tổ đảng ({source}: từ {least} đảng viên)")
        text = message.format(n=len(members), source=groups.source, least=groups.value)
        yield problem(("members",), "groups-missing", text, groups.severity)
    if committee and len(official) >= committee.number and len(book.cell.committee(day)) < 3:
        message = _("có {n} đảng viên chính thức mà chưa có chi uỷ ({source}: từ {least} đảng viên chính thức)")
        text = message.format(n=len(official), source=committee.source, least=committee.value)
        yield problem(("members",), "committee-missing", text, committee.severity)


def _one_secretary(book: CellBook) -> Iterator[Diagnostic]:
    """Tell where two members are written as the cell's secretary on the day of a meeting: papers name the first."""
    for held in book.meetings:
        day = held.entry.held_on
        holders = book.cell.holders(Office.SECRETARY, day)
        if len(holders) > 1:
            second = next(n for n, member in enumerate(book.cell.members) if member is holders[1])
            message = _("{first} cũng là Bí thư ngày {day}; giấy tờ in tên {first}; hãy sửa chức vụ")
            text = message.format(first=holders[0].name, day=short_date(day))
            yield book.held.loaded.problem(("members", second, "office"), "office-twice", text, W)
            return
