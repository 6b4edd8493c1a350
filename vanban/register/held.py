"""A paper held against the register: what contradicts its row, and what is to be told before a number is given."""

import sqlite3
from collections.abc import Iterator
from datetime import date

from vanban.documents.issue import MADE, GivenNumber, NumberRequest
from vanban.errors import Diagnostic, InputError, Severity
from vanban.messages import translate as _
from vanban.register.entry import VOID, Entry
from vanban.register.series import Series, kind_of
from vanban.text.language import fold, short_date


def at_field(field: str, message: str, code: str) -> InputError:
    """Return the error of a field of the paper."""
    return InputError(Diagnostic(code, message, field=field))


def contradictions(entry: Entry, request: NumberRequest) -> Iterator[Diagnostic]:
    """Yield what a paper says that its row does not."""
    if entry.state == VOID:
        message = _("số {number} đã huỷ: {reason}; hãy bỏ số ấy khỏi dữ liệu để lấy số mới")
        yield Diagnostic("register-void", message.format(number=entry, reason=entry.reason), field="number")
    kinds = {kind_of(request.kind, together=together) for together in (True, False)}
    if request.body != entry.body or entry.kind not in kinds:
        message = _(
            "mã này đã có số {number} cho {type} ({body}); văn bản này là {other} ({other_body}): hãy đặt mã khác"
        )
        text = message.format(
            number=entry, type=entry.type, body=entry.body, other=request.type, other_body=request.body
        )
        yield Diagnostic("register-series", text, field="id")
    if request.typed and request.row is None and entry.paper.startswith(MADE) and entry.paper != request.paper:
        message = _(
            "số {number} đã ghi ở sổ (dòng {row}) cho văn bản khác: {about}; nếu chính là văn bản ấy thì nêu số dòng "
            "{row}, nếu là văn bản khác thì ghi số khác"
        )
        text = message.format(number=entry, row=entry.row, about=f"{entry.type} {entry.subject}".strip())
        yield Diagnostic("register-same", text, field="number")
    if request.number is not None and request.number != entry.number:
        message = _("dữ liệu ghi số {found}, mà sổ đã cấp cho văn bản này số {number}; hãy sửa hoặc bỏ số ở dữ liệu")
        yield Diagnostic("register-number", message.format(found=request.number, number=entry), field="number")
    given = [paper for paper in (request.paper, entry.paper) if paper and not paper.startswith(MADE)]
    if len(set(given)) > 1:
        message = _("số {number} là của văn bản có mã “{paper}”, không phải “{found}”")
        text = message.format(number=entry, paper=entry.paper, found=request.paper)
        yield Diagnostic("register-paper", text, field="number")


def changes_of(entry: Entry, request: NumberRequest) -> Iterator[Diagnostic]:
    """Yield what a paper that keeps its number says otherwise than before: it may be another paper."""
    if entry.subject and request.subject and fold(entry.subject) != fold(request.subject):
        message = _(
            "giữ số {number}, đã cấp cho “{before}”, nay trích yếu là “{now}”; nếu đây là văn bản khác, hãy đặt mã "
            "(id) khác, hoặc bỏ số ở dữ liệu, rồi làm lại"
        )
        text = message.format(number=entry, before=entry.subject, now=request.subject)
        yield Diagnostic("register-subject", text, Severity.WARNING, field="subject")


def looked_before(base: sqlite3.Connection, series: Series, request: NumberRequest) -> Iterator[Diagnostic]:
    """Look at a series before it gives a number, and yield what is to be told.

    Raises:
        InputError: a paper of this subject and day has a number already, and nothing shows that this is another one.
    """
    where = "term = ? AND body = ? AND kind = ? AND state <> 'void'"
    day = request.day.isoformat() if request.day else None
    if request.subject and request.paper.startswith(MADE):
        asked = f"SELECT row, number, symbol, subject FROM entry WHERE {where} AND day IS ?"  # noqa: S608  # no data in it
        for row, number, symbol, subject in base.execute(asked, (*series, day)):
            if fold(subject) == fold(request.subject):
                message = _(
                    "sổ đã có số {number} (dòng {row}) cho văn bản cùng loại, cùng ngày, cùng trích yếu; nếu chính là "
                    "văn bản ấy thì nêu số dòng {row}, nếu là văn bản khác thì đặt mã cho nó (dòng id: …)"
                )
                text = message.format(number=f"{number:02}-{symbol}", row=row)
                raise InputError(Diagnostic("register-same", text, field="subject"))
    latest = base.execute(f"SELECT max(day) FROM entry WHERE {where}", series).fetchone()[0]  # noqa: S608  # the same
    if day and latest and day < latest:
        message = _("văn bản đề ngày {day}, mà số trước đó đã đề ngày {latest}: số lớn hơn mà ngày sớm hơn")
        text = message.format(day=short_date(date.fromisoformat(day)), latest=short_date(date.fromisoformat(latest)))
        yield Diagnostic("register-day", text, Severity.WARNING, field="date")


def given_words(number: str, row: int, request: NumberRequest, *, fresh: bool) -> Iterator[Diagnostic]:
    """Tell the number that was given now; of a secret paper, which carries no data, by which row it is known."""
    if request.secrecy:
        message = _("văn bản {secrecy}: số {number} ở dòng {row} của sổ; khi tạo lại, hãy nêu số dòng {row}")
        text = message.format(secrecy=request.secrecy, number=number, row=row)
        yield Diagnostic("register-row", text, Severity.ADVICE)
    elif fresh and request.typed and request.number:
        message = _("số {number} viết sẵn, đã ghi vào sổ (dòng {row})").format(number=number, row=row)
        yield Diagnostic("register-given", message, Severity.ADVICE)
    elif fresh:
        message = _("lấy số {number} (dòng {row} của sổ)").format(number=number, row=row)
        yield Diagnostic("register-given", message, Severity.ADVICE)


def kept_number(entry: Entry, request: NumberRequest) -> GivenNumber:
    """Return the number of a paper that has one already.

    Raises:
        InputError: the paper says what its row does not.
    """
    if found := list(contradictions(entry, request)):
        raise InputError(found)
    paper, notes = entry.paper or request.paper, tuple(changes_of(entry, request))
    return GivenNumber(number=entry.number, row=entry.row, fresh=False, paper=paper, notes=notes)
