"""What can go wrong, and how it is told.

::

    VanbanError              everything below carries its diagnostics and an exit code
    ├── InputError       1   the document's data is wrong: every problem of the run, each with its place
    │   └── DataError    1   a Word file's data do not fit their form: they are with it, as they were stored
    ├── CallError        2   a function was given what it does not take
    ├── TemplateError    3   a form, a template or a pack is at fault, not the document
    └── OutputError      4   a file could not be written or converted

A :class:`Diagnostic` is data about somebody's file. An exception stops us and carries diagnostics.
"""

import errno
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from enum import IntEnum, StrEnum
from functools import wraps
from types import FunctionType, UnionType
from typing import Any, BinaryIO, ParamSpec, TextIO, TypeVar, Union, get_args, get_origin

from vanban import messages
from vanban.messages import LANGUAGES, language, marked
from vanban.messages import translate as _

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C")


def reason(error: OSError) -> str:
    """Return why the system refused a file, in the language in use."""
    reasons = {
        errno.ENOENT: _("không có tệp này"),
        errno.ENOSPC: _("hết chỗ trên đĩa"),
        errno.EDQUOT: _("hết phần đĩa dành cho người dùng này"),
        errno.EAGAIN: _("bên kia chưa sẵn sàng; hãy mở tệp ở dạng chờ (blocking)"),
        errno.EBADF: _("đầu ra đã bị đóng"),
        errno.EBUSY: _("chương trình khác đang giữ tệp này"),
        errno.EACCES: _("không có quyền, hoặc tệp đang mở trong Word"),
        errno.EPERM: _("không có quyền"),
        errno.EROFS: _("ổ đĩa chỉ cho đọc"),
        errno.EISDIR: _("đó là một thư mục"),
        errno.ESPIPE: _("đó không phải là một tệp thường mà là ống dẫn hoặc thiết bị"),
        errno.EFBIG: _("tệp quá lớn so với mức cho phép"),
        errno.ENOTDIR: _("một phần của đường dẫn là tệp, không phải thư mục"),
        errno.EEXIST: _("ở đó đã có một tệp, không phải thư mục"),
        errno.ENAMETOOLONG: _("tên tệp quá dài"),
        errno.ECONNREFUSED: _("máy ấy từ chối kết nối"),
        errno.EIO: _("ổ đĩa bị lỗi khi đọc, ghi"),
        errno.EMFILE: _("chương trình đang mở quá nhiều tệp"),
        errno.ELOOP: _("các liên kết tệp dẫn vòng quanh"),
        errno.EINVAL: _("tên tệp có ký tự không dùng được"),
        errno.ETIMEDOUT: _("quá lâu không có trả lời"),
    }
    unknown = _("hệ thống báo lỗi số {n}; hãy thử lại, hoặc hỏi người quản trị máy").format(n=error.errno or "?")
    return reasons.get(error.errno or 0, unknown)


class Severity(StrEnum):
    """How much a diagnostic or a finding weighs: an error stops the document, the others are told beside it."""

    ERROR = "error"
    """Wrong, or against a clause that was read word for word."""
    WARNING = "warning"
    """Printed, and probably not what was meant."""
    ADVICE = "advice"
    """Worth knowing."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem in one place.

    Attributes:
        code: What kind of problem it is; ``docs/errors.md`` lists them. It does not change, the message may.
        message: A whole sentence in the language in use, with what to write; without the place.
        severity: How much it weighs.
        file: The path or the name of what was read; None of a mapping, empty of bytes without a name.
        line: Counts from 1; None where there are no lines.
        column: Counts characters from 1.
        end_column: The column behind the last character.
        field: The path of the value in the model: ``recipients.2.note``; list items count from 0.
        label: The field's Vietnamese title, with list items counted from 1: ``Nơi nhận 3: Ghi chú mục đích``.
        excerpt: The source line, for the caret below it.
    """

    code: str
    message: str
    severity: Severity = Severity.ERROR
    file: str | None = None
    line: int | None = None
    column: int | None = None
    end_column: int | None = None
    field: str | None = None
    label: str | None = None
    excerpt: str | None = None

    def __str__(self) -> str:
        """Return ``file:line:column: label: message``, then the source line and a caret."""
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        kind = {Severity.WARNING: _("cảnh báo"), Severity.ADVICE: _("lưu ý")}.get(self.severity)
        # In English a field is known by its name in the data, in Vietnamese by its label on the form.
        name = self.label if language() == "vi" or not self.field else self.field
        text = ": ".join(part for part in (place, kind, name, self.message) if part)
        return text if self.excerpt is None or self.column is None else f"{text}\n{self._caret()}"

    def _caret(self) -> str:
        excerpt, column = str(self.excerpt), int(self.column or 1)
        start = max(0, column - 80)  # a long line is cut around the place
        shown = excerpt[start : start + 120]
        lead = "".join("\t" if char == "\t" else " " for char in shown[: column - 1 - start])
        end = self.end_column or column + 1
        width = max(1, min(end, start + len(shown) + 1) - column)
        return f"    {shown}\n    {lead}{'^' * width}"

    def as_dict(self) -> dict[str, object]:
        """Return it as plain data without ``excerpt``, ready for JSON."""
        return {key: value for key, value in asdict(self).items() if key != "excerpt"}


Advice = Callable[[Diagnostic], object]
"""Takes each thing that is worth knowing, as it is found; what it returns is not looked at."""


def tell(found: Iterable[Diagnostic], advice: Advice | None) -> None:
    """Give each diagnostic to who asked for it; where nobody did, to the logger ``vanban``.

    A warning is logged as one, advice as information. The logger is silent until the program sets up logging.
    """
    items = tuple(found)
    if advice is not None:
        for item in items:
            advice(item)
    elif items:
        import logging  # noqa: PLC0415  # takes 5 ms to import, and mostly there is nothing to tell

        logger = logging.getLogger("vanban")
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
        for item in items:
            level = logging.WARNING if item.severity is Severity.WARNING else logging.INFO
            logger.log(level, "%s", item, extra={"diagnostic": item})


class Exit(IntEnum):
    """What a command says to the shell; an exception of ours knows its own in ``exit_code``."""

    DONE = 0, marked("xong, không thấy gì sai")
    FOUND = 1, marked("dữ liệu sai, hoặc kiểm thấy chỗ sai")
    MISUSED = 2, marked("sai cách dùng lệnh")
    TEMPLATE = 3, marked("biểu mẫu, bản mẫu hoặc bộ mẫu có lỗi")
    OUTPUT = 4, marked("không ghi hoặc không chuyển được tệp")
    UNREADABLE = 5, marked("có tệp cần kiểm không đọc được")
    NOT_PARTY = 6, marked("có tệp không phải văn bản của Đảng, nên không kiểm; tệp khác không có lỗi")
    UNFORESEEN = 70, marked("lỗi của chương trình")
    STOPPED = 130, marked("người dùng dừng lệnh")

    meaning: str
    """When the code is given, in Vietnamese; translated where it is shown."""

    def __new__(cls, code: int, meaning: str) -> "Exit":
        """Return a code with its meaning."""
        found = int.__new__(cls, code)
        found._value_ = code
        found.meaning = meaning
        return found


class VanbanError(Exception):
    """Base of all our exceptions; ``str()`` of it is every diagnostic, one after another.

    Attributes:
        diagnostics: Every problem, as a tuple of :class:`Diagnostic`.
        exit_code: What a command would say to the shell; each class below has its own.
    """

    exit_code = Exit.UNFORESEEN

    def __init__(self, problems: str | Diagnostic | Iterable[Diagnostic], *, code: str = "error") -> None:
        if isinstance(problems, str):
            problems = Diagnostic(code, problems)
        self.diagnostics = (problems,) if isinstance(problems, Diagnostic) else tuple(problems)
        super().__init__("\n".join(str(diagnostic) for diagnostic in self.diagnostics))


class InputError(VanbanError):
    """The document's data cannot be used as it is; nothing was written."""

    exit_code = Exit.FOUND


class CallError(VanbanError):
    """A function was called with what it does not take; the program that calls is at fault, not a document."""

    exit_code = Exit.MISUSED


class DataError(InputError):
    """The data of a Word file were read and do not fit their form, as it is today or as a hand has changed them.

    Attributes:
        data: These data, nothing left out: ``form``, then the fields by their names.
    """

    def __init__(self, problems: str | Diagnostic | Iterable[Diagnostic], data: dict[str, Any]) -> None:
        super().__init__(problems)
        self.data = data

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.diagnostics, self.data)


class TemplateError(VanbanError):
    """A form, a template or a pack is broken; the document may be fine."""

    exit_code = Exit.TEMPLATE


class OutputError(VanbanError):
    """A file could not be written or converted; what stood there before is untouched."""

    exit_code = Exit.OUTPUT


def use_language(code: str) -> None:
    """Choose the language of all messages from here on, in this thread or task (a ``contextvars`` context).

    Args:
        code: One of ``LANGUAGES``: ``vi`` or ``en``.

    Raises:
        CallError: there is no such language (``language``).
    """
    if code not in LANGUAGES:
        message = _("không có ngôn ngữ {found}; các ngôn ngữ là {known}")
        raise CallError(message.format(found=repr(code)[:60], known=", ".join(LANGUAGES)), code="language")
    messages.use_language(code)


def of_the_machine(error: OSError | MemoryError) -> OutputError:
    """Return the error for what the machine could not do, where no sentence nearer to it was said."""
    if isinstance(error, MemoryError):
        return OutputError(_("máy hết bộ nhớ; hãy đóng bớt chương trình khác, hoặc chia việc nhỏ ra"), code="memory")
    where = f"{error.filename}: " if error.filename else ""
    return OutputError(where + _("không đọc hoặc không ghi được: {why}").format(why=reason(error)), code="machine")


def unforeseen(found: Exception, source: str | None = None) -> VanbanError:
    """Return the error for an exception that nobody thought of, with what to do about it."""
    message = _("lỗi của chương trình, không phải của dữ liệu: {error}; hãy gửi dòng này cho người phụ trách")
    error = VanbanError(Diagnostic("unforeseen", message.format(error=f"{type(found).__name__}: {found}"), file=source))
    error.__cause__ = found
    return error


def hold_advice(advice: Advice | None) -> None:
    """Hold what is to be told of advice, before a number is taken.

    Raises:
        TypeError: it cannot be called.
    """
    if not (advice is None or callable(advice)):
        raise TypeError


def answering(function: Callable[P, R]) -> Callable[P, R]:
    """Return a public function that answers for its arguments: where it fails by one of another type, it says so.

    Nothing is looked at before: what a function takes, though its signature does not say it, it takes; and what it
    refuses in words of its own stays so.
    """

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except VanbanError:
            raise
        except Exception as error:
            wrong = _misfit(function, args, kwargs)
            if wrong is None:
                raise
            raise wrong from error

    return call


def answering_methods(cls: type[C]) -> type[C]:
    """Return a public class whose methods answer for their arguments."""
    for name, member in list(vars(cls).items()):
        if name.startswith("_") and name != "__init__":
            continue
        if isinstance(member, FunctionType):
            setattr(cls, name, answering(member))
        elif isinstance(member, classmethod):
            setattr(cls, name, classmethod(answering(member.__func__)))
    return cls


def _misfit(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> CallError | None:
    """Return the error of the first argument that is not of its type; None where each is, or the call itself wrong."""
    from inspect import formatannotation, signature  # noqa: PLC0415  # takes 10 ms to import, and mostly nothing fails

    known = signature(function)
    try:
        given = known.bind(*args, **kwargs).arguments
    except TypeError:
        return None
    for name, value in given.items():
        wanted = known.parameters[name].annotation
        if wanted is not known.empty and not _fits(value, wanted):
            message = _("{name}: cần {wanted}; gặp {found}")
            text = re.sub(r"(?:\w+\.)+(?=\w)", "", formatannotation(wanted))
            return CallError(message.format(name=name, wanted=text, found=repr(value)[:60]), code="argument")
    return None


def _fits(value: object, wanted: Any) -> bool:
    """Whether a value is of the type that an annotation names; of what tells no class, anything is."""
    origin, inner = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        return any(_fits(value, each) for each in inner)
    if wanted in (BinaryIO, TextIO):  # open files are of no such class
        return hasattr(value, "read") or hasattr(value, "write")
    cls = origin or wanted
    if not isinstance(cls, type) or wanted is Any:
        return True
    if not isinstance(value, cls):
        return False
    if isinstance(value, list | tuple | str | dict) and len(inner) == 1:
        return all(_fits(item, inner[0]) for item in value)
    if isinstance(value, dict) and len(inner) == 2:
        return all(_fits(key, inner[0]) and _fits(item, inner[1]) for key, item in value.items())
    return True
