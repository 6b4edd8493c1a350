"""Many documents at once: any executor of ``concurrent.futures``, bounded memory, one failure never stops the rest."""

import hashlib
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import current_process, get_context
from pathlib import Path

from vanban.batch.made import Made
from vanban.batch.pool import Pool, begin_worker
from vanban.batch.series.table import Row
from vanban.batch.series.tree import load_row
from vanban.documents.issue import NumberSource, issuing
from vanban.documents.loading import Loaded, load_path
from vanban.documents.rendering import rendered
from vanban.errors import Advice, CallError, Diagnostic, VanbanError, tell, unforeseen
from vanban.messages import language, use_language
from vanban.messages import translate as _
from vanban.models.document import Document
from vanban.packs.pack import folder_at, named_packs, packs_of
from vanban.word.files import one_name, path_of, remove_leftovers, same_name
from vanban.word.guard import permission, put

FEW = 24
"""Up to this many documents are made in this process: starting others would take longer."""
TOGETHER = 16
"""How many documents travel to another process together."""
Item = Document | Row | Path | str
"""What becomes a document: one that is made already, a row of :func:`rows`, or the path of a data file."""


@dataclass(frozen=True)
class Job:
    """One document to make, and where it goes."""

    item: Item
    number: int
    standard: str | None
    target: Path | None
    overwrite: bool
    data: bool
    level: int
    packs: tuple[Path, ...]
    fault: VanbanError | None = None
    """What is wrong already, so that nothing is made."""
    overwrite_edited: bool = False
    folder: Path | None = None
    """Where what a data file names is looked for; its own folder, if not given."""
    whole: bool = False
    """Whether what a document's own fields have to say is told; of a data file it always is."""
    register: NumberSource | None = None
    """What gives the documents their numbers."""


def _make(job: Job) -> Made:
    """Make one document; whatever is wrong with it is in the result."""
    source = _source(job)
    if job.fault:
        return Made(source, diagnostics=job.fault.diagnostics, error=job.fault, number=job.number)
    try:
        with packs_of(job.packs):
            loaded = _loaded(job)
            standard, may = (
                job.standard or loaded.standard,
                permission(force=job.overwrite, edited=job.overwrite_edited),
            )
            notes: list[Diagnostic] = []
            with issuing(
                loaded.document, job.register, standard=standard, there=job.target, may=may, advice=notes.append
            ) as document:
                made = rendered(document, standard=standard, data=job.data, level=job.level, whole=job.whole)
                docx, told = made.docx, made.advice if isinstance(job.item, Document) else loaded.advice
                advice = (*notes, *told)
                if job.target is None:
                    return Made(source, docx, None, advice, number=job.number)
                found = put(job.target, docx, may)
            sha256 = hashlib.sha256(docx).hexdigest()
            return Made(source, None, job.target, advice, number=job.number, sha256=sha256, state=found.value)
    except Exception as found:  # noqa: BLE001  # one failure never stops the rest, whatever it is
        error = found if isinstance(found, VanbanError) else unforeseen(found, source)
        return Made(source, diagnostics=error.diagnostics, error=error, number=job.number)


def _loaded(job: Job) -> Loaded:
    """Return the document of an item, read where it has to be."""
    if isinstance(job.item, Row):
        return load_row(job.item, job.folder)
    if isinstance(job.item, str | Path):
        return load_path(path_of(job.item), job.folder)
    return Loaded(job.item, (), None)


def _source(job: Job) -> str:
    """Return what an item is called in messages."""
    if isinstance(job.item, Row):
        return job.item.place
    return str(job.item) if isinstance(job.item, Path | str) else f"#{job.number}"


def render_many(
    items: Iterable[Item],
    *,
    output: str | Path | None = None,
    executor: Executor | None = None,
    ordered: bool = True,
    max_in_flight: int | None = None,
    standard: str | None = None,
    overwrite: bool = False,
    overwrite_edited: bool = False,
    data: bool = True,
    fast: bool = True,
    packs: Iterable[str | Path] = (),
    folder: str | Path | None = None,
    register: NumberSource | None = None,
    advice: Advice | None = None,
) -> Iterator[Made]:
    """Yield a result for each document, data file or row (see :func:`rows`), as they are made.

    A document that fails is a result with its ``error``; it never stops the rest. What a lost worker took is made anew.

    In a program's main module the call stands under ``if __name__ == "__main__":``, as everywhere where Python starts
    processes.

    Args:
        items: Documents, paths of data files, rows; there may be no end of them.
        output: A folder, in which each document is written whole or not at all, under the name of its data file
            (``name.docx``) or its row, a document under its place among the items (``000001.docx``; :func:`vanban.save`
            into a folder names it by what it says); without one the results carry the bytes.
        executor: Any of ``concurrent.futures`` (processes, threads, loky, dask's ``Client.get_executor()``); without
            one, few documents are made in this process and many in a pool of processes.
        ordered: Whether results come in the order of the items, or as they are ready.
        max_in_flight: How many documents are on their way at a time, at most.
        standard: ``hd36`` or ``hd05``; without it each document's date chooses.
        overwrite: As of :func:`vanban.save`.
        overwrite_edited: As of :func:`vanban.save`.
        data: Whether the source data are embedded.
        fast: Whether files are packed at zlib's level 1: a tenth larger, much sooner.
        packs: Directories of forms to look at before all others.
        folder: Where ``vanban.yaml``, rubrics and files named in the data are looked for; of a path its own folder, if
            not given. A document that is made already is not looked for again.
        register: As of :func:`vanban.render`; numbers are given in the order of the items, and all documents are made
            in this process.
        advice: Called with each :class:`vanban.Diagnostic` that did not stop a document, which its result holds too.

    Raises:
        InputError: a pack that was named is not there.
        CallError: ``items`` is one path (``not-items``), or a register is to be used by an ``executor`` (``executor``).
        RuntimeError: the call stands in the main module without that guard.
    """
    if isinstance(items, str | Path):
        raise CallError(_("cần một danh sách văn bản, không phải một tên tệp"), code="not-items")
    if register is not None and executor is not None:
        raise CallError(_("có register thì số được cấp lần lượt ở tiến trình này; hãy bỏ executor"), code="executor")
    named, level, home = named_packs(packs), 1 if fast else 6, folder_at(folder)
    place, numbered = None if output is None else path_of(output), enumerate(items, 1)
    at_once = None if max_in_flight is None else max(1, max_in_flight)

    def jobs() -> Iterator[Job]:
        fault: VanbanError | None
        taken: set[str] = set()
        for number, item in numbered:
            target, fault = _target(item, number, place), None
            if not isinstance(item, Document | Row | str | Path):
                fault = _no_item(item, number)
            elif target and not isinstance(item, Document):  # those are told apart by their number
                fault = same_name(target) if one_name(target) in taken else None
                taken.add(one_name(target))
            yield Job(
                item, number, standard, target, overwrite, data, level, named, fault, overwrite_edited, home,
                whole=advice is not None and isinstance(item, Document), register=register,
            )  # fmt: skip

    workers = None if register is None else 1
    return _told(make_many(jobs(), executor=executor, ordered=ordered, at_once=at_once, workers=workers), advice)


def _told(results: Iterator[Made], advice: Advice | None) -> Iterator[Made]:
    for made in results:
        if advice is not None and made.ok:
            tell(made.diagnostics, advice)
        yield made


def _no_item(item: object, number: int) -> CallError:
    message = _("cần một văn bản, đường dẫn tệp dữ liệu hoặc một hàng; gặp một giá trị kiểu {found}")
    return CallError(Diagnostic("not-an-item", message.format(found=type(item).__name__), file=f"#{number}"))


def make_many(
    jobs: Iterator[Job],
    *,
    executor: Executor | None = None,
    ordered: bool = True,
    at_once: int | None = None,
    workers: int | None = None,
) -> Iterator[Made]:
    """Yield the result of each job; see :func:`render_many`.

    What killed workers left half-written is removed at the end.
    """
    folders: set[Path] = set()
    _hold_guarded()
    cores = workers or os.cpu_count() or 1
    at_once = at_once or 4 * TOGETHER * cores
    noted = _noted(jobs, folders)
    try:
        first = list(islice(noted, FEW + 1)) if executor is None else []
        if executor is not None:
            yield from _through(executor, noted, ordered, at_once)
        elif cores < 2 or (len(first) <= FEW and workers is None):
            for job in chain(first, noted):
                yield _make(job)
        else:
            with Pool(cores, mp_context=get_context("spawn"), initializer=begin_worker) as pool:
                yield from _through(pool, chain(first, noted), ordered, at_once)
    finally:
        for folder in folders:
            remove_leftovers(folder)


def _hold_guarded() -> None:
    """Refuse to work in a process that is only being started and reads the program's main module for it.

    Raises:
        RuntimeError: the call stands in the main module, outside of ``if __name__ == "__main__":``.
    """
    if getattr(current_process(), "_inheriting", False):
        message = 'render_many must stand under: if __name__ == "__main__": (its processes read this module as well)'
        raise RuntimeError(message)


def _noted(jobs: Iterator[Job], folders: set[Path]) -> Iterator[Job]:
    """Yield the jobs and note the folders they write into."""
    for job in jobs:
        if job.target:
            folders.add(job.target.parent)
        yield job


def _target(item: Item, number: int, folder: Path | None) -> Path | None:
    if folder is None:
        return None
    if isinstance(item, Row):
        return folder / item.file_name
    name = Path(item).stem if isinstance(item, Path | str) else f"{number:06}"
    return folder / f"{name}.docx"


def _through(executor: Executor, jobs: Iterator[Job], ordered: bool, at_once: int) -> Iterator[Made]:
    """Yield the results of jobs that run elsewhere, keeping at most so many on their way.

    Where many may be on their way, a few travel together: to send one alone costs as much as to make it.
    """
    together = max(1, min(TOGETHER, at_once // 8))
    waiting: deque[tuple[list[Job], Future[list[Made]]]] = deque()

    def send(groups: int) -> None:
        for _group in range(groups):
            if group := list(islice(jobs, together)):
                waiting.append((group, _sent(executor, group)))

    send(at_once // together)
    while waiting:
        if ordered:
            group, future = waiting.popleft()
            yield from _results(group, future)
            send(1)
            continue
        done, _pending = wait([future for _group, future in waiting], return_when=FIRST_COMPLETED)
        ready = [pair for pair in waiting if pair[1] in done]
        waiting = deque(pair for pair in waiting if pair[1] not in done)
        for group, future in ready:
            yield from _results(group, future)
        send(len(ready))


def _make_all(group: list[Job], spoken: str) -> list[Made]:
    use_language(spoken)
    return [_make(job) for job in group]


def _sent(executor: Executor, group: list[Job]) -> Future[list[Made]]:
    """Return the future of a group of jobs; an executor that has broken gives one that failed."""
    try:
        return executor.submit(_make_all, group, language())
    except Exception as error:  # noqa: BLE001  # each executor has its own ways to refuse
        failed: Future[list[Made]] = Future()
        failed.set_exception(error)
        return failed


def _results(group: list[Job], future: Future[list[Made]]) -> list[Made]:
    try:
        made = future.result()
        if [result.number for result in made] == [job.number for job in group]:
            return made
    except Exception:  # noqa: BLE001, S110  # the worker is gone, whatever its executor calls that
        pass
    return _make_all(group, language())
