"""A data file of a pack as a record: validated once for each state of the file."""

from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from vanban.errors import InputError, reason
from vanban.messages import translate as _
from vanban.models.base import Record
from vanban.models.kept import make_ready
from vanban.reading import Node, read_path, to_plain
from vanban.reading.keys import Load, canonical
from vanban.reading.validation import diagnostics

R = TypeVar("R", bound=Record)


def read_record(path: Path, model: type[R]) -> tuple[R, Node]:
    """Return the record that a file holds, and the tree for the place of what is found later.

    Raises:
        InputError: every fault of the file, each with line and column.
    """
    try:
        stamp = path.stat().st_mtime_ns
    except OSError as error:
        message = _("{path}: không đọc được: {why}").format(path=path, why=reason(error))
        raise InputError(message, code="unreadable") from error
    return _kept(path, model, stamp)  # type: ignore[return-value]  # a model in, its instance out


@lru_cache(maxsize=512)
def _kept(path: Path, model: type[Record], stamp: int) -> tuple[Record, Node]:  # noqa: ARG001  # one state of the file
    root = read_path(path)
    load = Load(path.parent)
    canonical(root, model, load)
    record = None
    make_ready(model)
    try:
        record = model.model_validate(to_plain(root))
    except ValidationError as error:
        load.problems += diagnostics(error.errors(include_url=False), root, model)
    if load.problems or record is None:
        raise InputError(load.problems)
    return record, root
