"""Any list of outgoing papers audited: doubles, gaps, steps back in date, wrong symbols, restarts; nothing else."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from types import MappingProxyType

from vanban.errors import Diagnostic, Severity
from vanban.messages import translate as _
from vanban.register.entry import VOID
from vanban.register.lists import Listed
from vanban.register.reading import Read, read_rows
from vanban.register.series import Series, Term, term_on
from vanban.text.language import fold, short_date

_FIRST = 3
"""A series that begins anew does so at one of its first numbers."""


def audit(
    rows: Sequence[Listed],
    *,
    terms: Sequence[Term] = (),
    together: bool = False,
    starts: Mapping[Series, int] = MappingProxyType({}),
) -> list[Diagnostic]:
    """Return what is wrong with a list, in the order of its rows; each at its row.

    Args:
        rows: The rows, in the order of the list.
        terms: The terms of the committee, where they are known; else a series that begins anew shows where one begins.
        together: Whether Quyết định and Quy định share a series.
        starts: The number that a series begins at, where it is not the first.
    """
    found: list[tuple[int, Diagnostic]] = []
    order = {row.place: index for index, row in enumerate(rows)}
    series: dict[tuple[str, str], list[Read]] = defaultdict(list)
    for read in read_rows(rows, together=together):
        row, faults = (read.listed, read.faults) if isinstance(read, Read) else read
        found += [(order[row.place], replace(fault, severity=Severity.WARNING)) for fault in row.faults]
        found += [(order[row.place], _told("register-symbol", row, fault)) for fault in faults]
        if isinstance(read, Read):
            series[read.series].append(read)
    runs = list(series.values())
    if _newest_first(runs):
        runs = [run[::-1] for run in runs]
    for run in _parts(runs, terms):
        for item in _in_series(run, terms, {(each.term, each.body, fold(each.kind)): n for each, n in starts.items()}):
            found.append((order[item[0].place], item[1]))
    return [item for _at, item in sorted(found, key=lambda pair: pair[0])]


def _told(code: str, row: Listed, message: str, severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic(code, message, severity, row.place)


def _newest_first(runs: Iterable[list[Read]]) -> bool:
    """Whether a list goes from the newest paper to the oldest: by its days, or by its numbers where it has none."""
    pairs = [pair for run in runs for pair in pairwise(run)]
    days = [
        (after.listed.day - before.listed.day).days for before, after in pairs if before.listed.day and after.listed.day
    ]
    steps = days if any(days) else [after.number - before.number for before, after in pairs]
    return sum(step < 0 for step in steps) > sum(step > 0 for step in steps)


def _parts(runs: list[list[Read]], terms: Sequence[Term]) -> Iterator[list[list[Read]]]:
    """Yield each series cut where it begins anew."""
    sure = [_cut(run, terms) for run in runs]
    bounds = [
        between for parts in sure for before, after in pairwise(parts) if (between := _between(before[-1], after[0]))
    ]
    for run in runs:
        yield _cut(run, terms, bounds)


def _cut(run: list[Read], terms: Sequence[Term], bounds: Sequence[tuple[date, date]] = ()) -> list[list[Read]]:
    """Return a series cut where it begins anew: surely, or as others do in the same days."""
    parts = [run[:1]]
    for before, row, after in zip(run, run[1:], [*run[2:], None], strict=False):
        apart = _term(before.listed, terms), _term(row.listed, terms)
        if all(apart):
            anew = apart[0] != apart[1] and row.number <= max(read.number for read in parts[-1])
        else:
            anew = _begins_anew(parts[-1], row, after) or (row.number == 1 and _with_others(before, row, bounds))
        if anew:
            parts.append([])
        parts[-1].append(row)
    return parts


def _term(row: Listed, terms: Sequence[Term]) -> str:
    """Return the term of a row: the one that it names, or the one of its day."""
    found = term_on(terms, row.day) if terms and row.day and not row.term else None
    return row.term or (found.name if found else "")


def _begins_anew(part: list[Read], row: Read, after: Read | None) -> bool:
    """Whether a series surely begins anew at a row: what follows goes on from there, over numbers given before."""
    top = max(read.number for read in part)
    last = next((read.listed.day for read in reversed(part) if read.listed.day), None)
    if row.number > min(_FIRST, top) or (row.listed.day and last and row.listed.day < last):
        return False
    if row.number > 1 and all(read.number != row.number for read in part):
        return False
    if after is None:
        return row.number == 1 and top > 1
    return row.number < after.number <= min(top, row.number + _FIRST)


def _between(before: Read, after: Read) -> tuple[date, date] | None:
    """Return the days behind the first and up to the second of which a term may have begun."""
    first, last = before.listed.day, after.listed.day
    return (first, last) if first and last and first < last else None


def _with_others(before: Read, after: Read, bounds: Iterable[tuple[date, date]]) -> bool:
    """Whether another series begins anew in days in which this one may as well."""
    mine = _between(before, after)
    return mine is not None and any(max(mine[0], first) < min(mine[1], last) for first, last in bounds)


def _in_series(
    parts: list[list[Read]], terms: Sequence[Term], starts: Mapping[tuple[str, str, str], int]
) -> Iterator[tuple[Listed, Diagnostic]]:
    """Yield what is wrong within a series, and where it begins anew."""
    for index, part in enumerate(parts):
        first = part[0]
        if index:
            message = _("dãy số bắt đầu lại từ {number}, sau số {last} (dòng {row}): nhiệm kỳ mới?")
            if _term(first.listed, terms):
                message = _("dãy số bắt đầu lại từ {number}, sau số {last} (dòng {row}), theo nhiệm kỳ mới")
            last = parts[index - 1][-1]
            text = message.format(number=first.text, last=last.text, row=last.listed.row)
            yield first.listed, _told("register-restart", first.listed, text, Severity.ADVICE)
        term = _term(first.listed, terms)
        start = starts.get((term, *first.series), 1) if index or term else None
        yield from _in_part(part, start)


def _in_part(part: list[Read], start: int | None) -> Iterator[tuple[Listed, Diagnostic]]:
    by_number: dict[int, list[Read]] = defaultdict(list)
    for read in part:
        by_number[read.number].append(read)
    for reads in by_number.values():
        for again in reads[1:]:
            yield again.listed, _told("register-double", again.listed, _double(reads[0], again), Severity.ERROR)
    numbers = sorted(by_number)
    for before, after in pairwise(numbers if start is None else [start - 1, *numbers]):
        if after - before > 1:
            row = by_number[after][0]
            yield row.listed, _told("register-gap", row.listed, _gap(before + 1, after - 1, row))
    single = [by_number[number][0] for number in numbers if len(by_number[number]) == 1]
    dated = [read for read in single if read.listed.day and read.listed.standing != VOID]
    for earlier, later in pairwise(dated):
        if later.listed.day < earlier.listed.day:  # type: ignore[operator]  # both have one
            message = _("số {number} đề ngày {day}, sớm hơn ngày {other} của số {before} (dòng {row})")
            text = message.format(
                number=later.text, day=_shown(later), other=_shown(earlier), before=earlier.text, row=earlier.listed.row
            )
            yield later.listed, _told("register-back", later.listed, text)


def _double(first: Read, again: Read) -> str:
    message = _("số {number} đã có ở dòng {row}")
    if first.listed.day:
        message = _("số {number} đã có ở dòng {row} (ngày {day})")
    if first.doubtful or again.doubtful:
        message += _("; trừ khi một là Quyết định, một là Quy định, mỗi loại một dãy số")
    return message.format(number=again.text, row=first.listed.row, day=_shown(first))


def _gap(first: int, last: int, row: Read) -> str:
    if first == last:
        return _("thiếu số {n} trước số {number}").format(n=f"{first:02}", number=row.text)
    message = _("thiếu các số từ {first} đến {last} trước số {number}")
    return message.format(first=f"{first:02}", last=f"{last:02}", number=row.text)


def _shown(read: Read) -> str:
    return short_date(read.listed.day) if read.listed.day else ""
