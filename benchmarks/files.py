"""A YAML file into a Word file: the built-in plan and minutes against the script that anybody would write.

Ours parses with places, validates, composes, renders, embeds the data and replaces the file in one step; the script's
data are the printed lines, and it only fills. Both make the same page, paragraph by paragraph, or the run stops.
"""

import difflib
import sys
from functools import partial
from pathlib import Path
from typing import Any

import naive
import pages
import samples
import syntax
import units
import yaml
from race import Result, Worker, race

import vanban
from vanban.composition.standard import standard_of
from vanban.layout import Column, Sheet
from vanban.models import Document
from vanban.word.package import write_parts

DIFFERENT = 600
"""So many files are read in turn: more than the texts that the press remembers."""


def naive_template(unit: str, document: Document) -> bytes:
    """Return the script's template of a unit: no condition that this page does not need."""
    sheet = Sheet(units.STANDARD)
    sheet.letterhead()
    sheet.title()
    (_plan_page if unit == "A" else _minutes_page)(sheet)
    sheet.closing()
    parts = units.laid_out(sheet.save())
    around = units.printed(document)
    parts[units.MAIN] = syntax.measured(syntax.lean(parts[units.MAIN], around), around)
    return write_parts(parts)


def _plan_page(sheet: Sheet) -> None:
    with sheet.each("paragraph in paragraphs"):
        for kind in samples.LETTERS:
            with sheet.when(f"paragraph.kind == '{kind}'"):
                sheet.line(kind, "{{ paragraph.text }}")


def _minutes_page(sheet: Sheet) -> None:
    sheet.line("heading-1", "I- THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN")
    sheet.lines("dash", "opening")
    sheet.line("heading-1", "II- NỘI DUNG VÀ DIỄN BIẾN")
    with sheet.each("item in agenda"):
        sheet.line("heading-2", "{{ loop.index }}. {{ item.title }}")
        sheet.line("body", "Người trình bày: Đồng chí {{ item.presenter }}.")
        sheet.line("body", "{{ item.text }}")
        sheet.line("body", "Ý kiến tham gia:")
        with sheet.each("opinion in item.opinions"):
            sheet.line("dash", "- Đồng chí {{ opinion.speaker }}: {{ opinion.text }}")
        sheet.line("body", "Kết luận của chủ trì:")
        sheet.line("body", "{{ item.conclusion }}")
    sheet.line("heading-1", "III- PHÂN CÔNG NHIỆM VỤ")
    cells = ("TT", "{{ loop.index }}"), ("Nhiệm vụ", "{{ task.task }}"), ("Người thực hiện", "{{ task.person }}")
    columns = [Column(head, cell, 1) for head, cell in (*cells, ("Thời hạn", "{{ task.deadline }}"))]
    sheet.table("task in assignments", tuple(columns))
    sheet.line("body", "{{ ending }}")


def naive_data(unit: str, document: Document, said: list[str]) -> dict[str, Any]:
    """Return the script's data: the lines as they are printed, which it takes from nobody else."""
    page = units.printed(document)
    if unit == "A":
        first = next(index for index, text in enumerate(said) if text.startswith("I- "))
        texts = said[first : first + 60]
        page["paragraphs"] = [
            {"kind": kind, "text": text}
            for (kind, _t), text in zip(samples.paragraphs(samples.MARK), texts, strict=True)
        ]
    else:
        heads = [index for index, text in enumerate(said) if text.startswith(("I- ", "II- "))]
        page |= document.model_dump(mode="json", include={"agenda", "assignments"})
        page["opening"] = said[heads[0] + 1 : heads[1]]
        page["ending"] = next(text for text in said if text.startswith("Cuộc họp kết thúc"))
    return naive.Page.model_validate(page).model_dump(exclude_defaults=True)


def prepare(folder: Path, unit: str, different: int = DIFFERENT) -> Path:
    """Write the files of both sides into a folder of their own, and prove that they make the same page."""
    folder = folder / f"files-{unit}"
    folder.mkdir()
    values = samples.MAKERS[unit](*samples.changed(0))
    sources = {"vanban": values}
    _write(folder / "vanban-0.yaml", _yaml(values))
    document = vanban.load(folder / "vanban-0.yaml")
    assert standard_of(document) == units.STANDARD
    vanban.save(document, folder / "page.docx")
    sources["naive"] = naive_data(unit, document, pages.said(folder / "page.docx"))
    (folder / "naive-template.docx").write_bytes(naive_template(unit, document))
    for side, data in sources.items():
        text = _yaml(data)
        for number in range(different):
            _write(folder / f"{side}-{number}.yaml", text.replace(samples.MARK, f"§{number}"))
    _hold(folder)
    return folder


def _hold(folder: Path) -> None:
    naive.render(folder / "naive-0.yaml", folder / "naive-template.docx", folder / "naive.docx")
    ours, theirs = ([text for text in pages.said(folder / name) if text] for name in ("page.docx", "naive.docx"))
    if ours != theirs:
        print(*list(difflib.unified_diff(theirs, ours, "naive", "vanban", lineterm=""))[:20], sep="\n")
        sys.exit("the script and vanban do not make the same page")


def _yaml(values: dict[str, Any]) -> str:
    return yaml.safe_dump(values, allow_unicode=True, sort_keys=False)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def measured(folder: Path, rounds: int) -> dict[str, dict[str, Result]]:
    """Return both sides of both units."""

    def workers(unit_folder: Path) -> dict[str, Worker]:
        return {way: Worker(f"{way}, file", unit_folder) for way in ("naive", "vanban", "vanban, no disk")}

    return {
        unit: race(partial(workers, prepare(folder, unit)), "naive", rounds, generations=2) for unit in samples.MAKERS
    }
