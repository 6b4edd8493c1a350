"""The register of outgoing papers of an office, in one file on one disk."""

import re
import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

from vanban.documents.issue import GivenNumber, NumberRequest
from vanban.errors import Diagnostic, InputError, answering_methods
from vanban.messages import translate as _
from vanban.models.texts import quoted
from vanban.register import store
from vanban.register.entry import ISSUED, TAKEN, VOID, Entry, entry_of, facts_of
from vanban.register.held import at_field, given_words, kept_number, looked_before
from vanban.register.series import Series, Term, held_term, number_held
from vanban.register.store import Store
from vanban.standards.symbols import parse_number
from vanban.word.files import path_of


@answering_methods
class Register:
    """A register in a file of SQLite; a number is given once, whatever happens to the program or to the paper.

    It may be used from several processes and threads at a time, on one machine: a folder of the network is refused. A
    number is taken by :func:`vanban.render`, :func:`vanban.save` and :func:`vanban.render_many` with ``register=``.

    Args:
        path: Its file.
        read_only: Whether it is only looked at; then nothing is written beside it either.

    Raises:
        InputError: there is no such register (``register-missing``), or the file is another's (``register-format``).
        OutputError: it lies in a folder of the network (``register-network``).
    """

    def __init__(self, path: str | Path, *, read_only: bool = False) -> None:
        self.path = path_of(path)
        self._store = Store(self.path, read_only=read_only)
        with self._store.looking():
            pass

    @classmethod
    def create(
        cls,
        path: str | Path,
        *,
        office: str = "",
        parent: str = "",
        place: str = "",
        term: str = "",
        begins: date | None = None,
        ends: date | None = None,
        decisions_together: bool = False,
    ) -> "Register":
        """Make a new register, with the term that it begins in.

        Args:
            path: Where; a file that is there is not written over.
            office: The name of the office, as the printed register has it; so its ``parent`` and ``place``.
            parent: The body above it.
            place: Where it has its seat.
            term: The name of the term (``2025 - 2030``).
            begins: Its first day; without one, whatever day is before another term's first day.
            ends: Its last day, if it is known already; it may be prolonged (:meth:`set_term`).
            decisions_together: Whether Quyết định and Quy định, which share a symbol, share a series; the standard does
                not say, by its letter each type has its own.

        Raises:
            InputError: the term ends before it begins.
            OutputError: a file is there (``exists``), it cannot be written, or lies in a folder of the network.
        """
        first = held_term(Term(term, begins, ends))
        together = "1" if decisions_together else ""
        settings = {store.OFFICE: office, store.PARENT: parent, store.PLACE: place, store.TOGETHER: together}
        Store.create(path_of(path), settings, first)
        return cls(path)

    def __reduce__(self) -> tuple[type["Register"], tuple[Path]]:
        """A process that is sent a register opens the file itself."""
        return Register, (self.path,)

    def __enter__(self) -> "Register":
        """Return the register itself."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Leave the file."""
        self.close()

    def close(self) -> None:
        """Leave the file, for this thread; it is opened again when it is needed."""
        self._store.close()

    def take(self, request: NumberRequest) -> GivenNumber:
        """Return the number that a paper has, or the next one of its series; it is on the disk when this returns.

        Args:
            request: What the paper tells (:func:`number_request`, :func:`request_by_hand`).

        Raises:
            InputError: the paper can have none, or another than it says.
        """
        with self._store.changing() as base:
            found = self._known(base, request)
            return self._again(base, found, request) if found else self._new(base, request)

    def look(self, request: NumberRequest) -> GivenNumber:
        """Return what :meth:`take` would give now; nothing is taken, and what is ``fresh`` has no row yet (0).

        Args:
            request: As of :meth:`take`.

        Raises:
            InputError: as of :meth:`take`.
        """
        with self._store.looking() as base:
            entry = self._known(base, request)
            if entry is None:
                _series, number, notes = self._next(base, request)
                return GivenNumber(number=number, row=0, fresh=True, paper=request.paper, notes=notes)
        return kept_number(entry, request)

    def settle(self, given: GivenNumber, fault: str = "") -> None:
        """Take note that a paper was made; or that it failed, and why: a number given for it becomes void.

        Args:
            given: What :meth:`take` gave.
            fault: Why the paper failed; nothing where it was made.
        """
        state = VOID if fault else ISSUED
        if given.fresh or not fault:
            with self._store.changing(lasting=False) as base:
                change = "UPDATE entry SET state = ?, reason = ? WHERE row = ? AND state = ?"
                base.execute(change, (state, fault, given.row, TAKEN))

    def void(self, row: int | str, reason: str) -> Entry:
        """Make a number void; it stays in the register with its reason, and its paper may take another one.

        Args:
            row: The row, or the number as it is printed (``12-CV/ĐU``), of the newest term that has it.
            reason: Why.

        Raises:
            InputError: there is no such number, it is void already, or no reason is given.
        """
        entry = self.find(row)
        if not reason.strip():
            raise InputError(_("hãy ghi lý do huỷ số {number}").format(number=entry), code="register-reason")
        with self._store.changing() as base:
            change = "UPDATE entry SET state = ?, reason = ? WHERE row = ? AND state <> ?"
            if base.execute(change, (VOID, reason.strip(), entry.row, VOID)).rowcount != 1:
                message = _("số {number} đã huỷ từ trước: {reason}").format(number=entry, reason=entry.reason)
                raise InputError(message, code="register-void")
        return self.find(entry.row)

    def find(self, row: int | str) -> Entry:
        """Return a row by its number in the register, or by the paper's number as it is printed.

        Args:
            row: As of :meth:`void`.

        Raises:
            InputError: there is none, or several papers have that number.
        """
        parts = None if isinstance(row, int) else parse_number(row)
        shown = quoted(row) if isinstance(row, int) else row.strip()[:60]
        if not (parts or isinstance(row, int) or re.fullmatch(r"\d+", row.strip(), re.ASCII)):
            message = _("“{found}” không phải số dòng, cũng không phải số và ký hiệu như 12-CV/ĐU").format(found=shown)
            raise InputError(message, code="register-row")
        with self._store.looking() as base:
            if parts is None:
                rows = base.execute("SELECT * FROM entry WHERE row = ?", (store.row_of(row),)).fetchall()
            else:
                symbol = f"{parts.type_symbol}/{parts.agency_symbol}"
                asked = "SELECT * FROM entry WHERE number = ? AND symbol = ? ORDER BY row DESC"
                rows = base.execute(asked, (int(parts.number), symbol)).fetchall()
        found = [item for item in map(entry_of, rows) if item.term == rows[0]["term"]]
        if len(found) == 1:
            return found[0]
        message = _("sổ không có {row}").format(row=shown)
        if found:
            listed = "; ".join(_("dòng {n}: {type}").format(n=item.row, type=item.type) for item in found)
            message = _("sổ có {n} văn bản số {row}: {listed}; hãy ghi số dòng")
            message = message.format(n=len(found), row=row, listed=listed)
        raise InputError(message, code="register-row")

    def entries(self) -> list[Entry]:
        """Return all rows, in the order in which their numbers were given."""
        with self._store.looking() as base:
            return [entry_of(row) for row in base.execute("SELECT * FROM entry ORDER BY row")]

    @property
    def office(self) -> dict[str, str]:
        """Name, parent and place of the office, as far as they are known."""
        names = {"name": store.OFFICE, "parent": store.PARENT, "place": store.PLACE}
        with self._store.looking() as base:
            found = {key: store.setting(base, name) for key, name in names.items()}
        return {key: text for key, text in found.items() if text}

    @property
    def decisions_together(self) -> bool:
        """Whether Quyết định and Quy định share a series."""
        with self._store.looking() as base:
            return bool(store.setting(base, store.TOGETHER))

    @property
    def terms(self) -> list[Term]:
        """The terms, the oldest first."""
        with self._store.looking() as base:
            return store.terms(base)

    def set_term(self, name: str, *, begins: date | None = None, ends: date | None = None) -> None:
        """Begin a term, or give one that is there another day to end on (or none): a term may be prolonged.

        Args:
            name: Its name (``2025 - 2030``).
            begins: Its first day; of a term that is there the one that it has, if not given.
            ends: Its last day; not known, if not given.

        Raises:
            InputError: it has no name, ends before it begins, or begins on the day of another one.
        """
        with self._store.changing() as base:
            known = {term.name: term for term in store.terms(base)}
            if not name.strip() and name not in known:
                raise InputError(_("hãy ghi tên nhiệm kỳ, như 2025 - 2030"), code="register-term")
            begins = begins or (known[name].begins if name in known else None)
            if any(term.begins == begins for term in known.values() if term.name != name):
                message = _("đã có nhiệm kỳ khác bắt đầu ngày này; hãy ghi ngày bắt đầu của nhiệm kỳ {name}")
                raise InputError(message.format(name=name), code="register-term")
            store.keep_term(base, held_term(Term(name, begins, ends)))

    def set_start(self, kind: str, body: str, first: int, *, day: date | None = None) -> None:
        """Let a series of a term begin at a number: those before it were given elsewhere.

        Args:
            kind: The type, by its name (``Công văn``).
            body: The symbol of the body (``ĐU``).
            first: The number.
            day: A day of the term; today, if not given.

        Raises:
            InputError: the series has begun already: to skip numbers would lose them; or it is no number of a paper.
        """
        number_held(first)
        with self._store.changing() as base:
            series = store.series_of(base, kind, body, day)
            last = store.next_number(base, series) - 1
            if base.execute("SELECT 1 FROM entry WHERE term = ? AND body = ? AND kind = ?", series).fetchone():
                message = _("dãy số {kind} của {body} đã cấp tới số {n}; không đặt lại số bắt đầu được")
                raise InputError(message.format(kind=kind, body=body, n=last), code="register-start")
            base.execute("INSERT OR REPLACE INTO start VALUES (?, ?, ?, ?)", (*series, first))

    def starts(self) -> dict[Series, int]:
        """Return the number that a series begins at, where the office said so."""
        with self._store.looking() as base:
            rows = base.execute("SELECT term, body, kind, first FROM start").fetchall()
            return {Series(*row[:3]): row[3] for row in map(tuple, rows)}

    def next(self, kind: str, body: str, *, day: date | None = None) -> int:
        """Return the number that a series would give now; it is not taken.

        Args:
            kind: As of :meth:`set_start`.
            body: As of :meth:`set_start`.
            day: As of :meth:`set_start`.

        Raises:
            InputError: the day is in no term.
        """
        with self._store.looking() as base:
            return store.next_number(base, store.series_of(base, kind, body, day))

    def put(self, request: NumberRequest, number: int, *, void: bool = False, reason: str = "", term: str = "") -> None:
        """Enter a paper that got its number before the register was kept here.

        Args:
            request: The paper.
            number: Its number.
            void: Whether the number is void.
            reason: Why it is.
            term: The name of its term; without one, the term of its day.

        Raises:
            InputError: another paper has that number (``register-double``), or it is none of a paper.
        """
        number_held(number)
        with self._store.changing() as base:
            if term and term not in {known.name for known in store.terms(base)}:
                message = _("sổ chưa có nhiệm kỳ {name}; hãy mở bằng: vanban register term")
                raise InputError(message.format(name=term), code="register-term")
            series = store.series_of(base, request.kind, request.body, request.day, term=term)
            try:
                state = VOID if void else ISSUED
                store.insert(base, series, number, state=state, reason=reason, **facts_of(request))
            except sqlite3.IntegrityError as error:
                message = _("số {number}-{symbol} đã có trong sổ; hãy xem lại số").format(
                    number=f"{number:02}", symbol=request.symbol
                )
                raise InputError(message, code="register-double") from error

    def _known(self, base: sqlite3.Connection, request: NumberRequest) -> Entry | None:
        """Return the row that is a paper's: the one named, or that of its id, of the number in its data or its file."""
        if request.row is not None:
            row = base.execute("SELECT * FROM entry WHERE row = ?", (store.row_of(request.row),)).fetchone()
            if row is None:
                raise InputError(_("sổ không có dòng {n}").format(n=quoted(request.row)), code="register-row")
        else:
            asked = "SELECT * FROM entry WHERE paper = ? AND paper <> '' AND state <> 'void'"
            row = base.execute(asked, (request.paper,)).fetchone()
        if row is None and request.number:
            series = store.series_of(base, request.kind, request.body, request.day)
            asked = "SELECT * FROM entry WHERE term = ? AND body = ? AND kind = ? AND number = ?"
            row = base.execute(asked, (*series, request.number)).fetchone()
            if row is None and not request.typed:
                message = _("dữ liệu ghi số {n}, mà sổ chưa cấp số ấy; hãy bỏ số đi để sổ cấp, hoặc nhập số ấy vào sổ")
                raise at_field("number", message.format(n=request.number), "register-number")
        elif row is None and (parts := parse_number(request.printed)):
            series = store.series_of(base, request.kind, request.body, request.day)
            row = store.printed(base, series, int(parts.number), f"{parts.type_symbol}/{parts.agency_symbol}")
        return entry_of(row) if row else None

    def _again(self, base: sqlite3.Connection, entry: Entry, request: NumberRequest) -> GivenNumber:
        """Return the number of a paper that has one, and note what its data say now."""
        kept = kept_number(entry, request)
        facts = {**facts_of(request), "paper": kept.paper}
        changes = ", ".join(f"{name} = ?" for name in facts)
        base.execute(f"UPDATE entry SET {changes} WHERE row = ?", (*facts.values(), entry.row))  # noqa: S608  # no data in it
        notes = (*kept.notes, *given_words(str(entry), entry.row, request, fresh=False))
        return replace(kept, notes=notes)

    def _new(self, base: sqlite3.Connection, request: NumberRequest) -> GivenNumber:
        """Give the next number of a paper's series."""
        series, number, notes = self._next(base, request)
        row = store.insert(base, series, number, state=TAKEN, **facts_of(request))
        notes += tuple(given_words(f"{number:02}-{request.symbol}", row, request, fresh=True))
        return GivenNumber(number=number, row=row, fresh=True, paper=request.paper, notes=notes)

    def _next(self, base: sqlite3.Connection, request: NumberRequest) -> tuple[Series, int, tuple[Diagnostic, ...]]:
        series = store.series_of(base, request.kind, request.body, request.day)
        if request.typed and request.number:
            return series, request.number, ()
        notes = tuple(looked_before(base, series, request))
        return series, store.next_number(base, series), notes
