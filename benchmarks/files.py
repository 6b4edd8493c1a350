"""A YAML file into a Word file: the built-in plan and minutes against the script that anybody would write.

Ours parses with places, validates, composes, renders, embeds the data and replaces the file in one step; the script's
data are the printed lines, and it only fills. Both make the same page, paragraph by paragraph, or the run stops.
"""

import difflib
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pages
import peers
import syntax
import units
import yaml
from race import Result, Worker, race

import vanban
from vanban.composition import standard_of
from vanban.layout import Column, Sheet
from vanban.models import Document
from vanban.package import write_parts

DIFFERENT = 600
"""So many files are read in turn: more than the texts that the press remembers."""
MARK = "§0"
"""What stands in every paragraph of the first file, and is another in every other."""
KINDS = ("heading-1", *("heading-2", "dash", "body", "dash", "body") * 5, *("heading-2", "dash", "body", "dash") * 2)
LETTERS = {"heading-1": "# {}", "heading-2": "## {}", "dash": "- {}", "body": "{}"}


def paragraphs(mark: str) -> list[tuple[str, str]]:
    """Return 60 paragraphs of a plan: their kind and their text, without numbers."""
    kinds = [*KINDS, "heading-1", *("dash", "body") * 8, "heading-1", *("dash", "body") * 4]
    head = units.TEXT.split(",")[0]
    return [(kind, f"{head if 'heading' in kind else units.TEXT} {mark}") for kind in kinds]


def plan(number: str, subject: str, mark: str = MARK) -> dict[str, Any]:
    """Return the data of a plan of 60 paragraphs."""
    values = units.data(0, 0, 0)
    common = {key: value for key, value in values.items() if key not in {"heads", "lines", "opinions", "rows"}}
    body = "\n\n".join(LETTERS[kind].format(text) for kind, text in paragraphs(mark))
    return {"form": "plan", **common, "number": number, "subject": subject, "body": body}


def minutes(number: str, subject: str, mark: str = MARK) -> dict[str, Any]:
    """Return the data of minutes with 20 opinions and 30 tasks."""
    values = units.data(0, 20, 0)
    return {
        "form": "minutes",
        "issuer": values["issuer"],
        "number": number,
        "date": "03/7/2026",
        "subject": subject,
        "kind": "thường kỳ",
        "period": "tháng 7/2026",
        "held_on": "03/7/2026",
        "start": "07:30",
        "end": "10:00",
        "location": "Nhà văn hoá thôn Hoa Ban",
        "attendance": {"total": 13, "official": 12, "probationary": 1, "present_official": 12, "present_probationary": 1},
        "chair": {"name": "Nguyễn Văn A", "office": "Bí thư chi bộ"},
        "secretary": {"name": "Trần Thị C", "office": "Chi uỷ viên"},
        "agenda": [
            {
                "title": "Đánh giá tháng 6, phương hướng tháng 7",
                "presenter": "Nguyễn Văn A",
                "text": f"{units.TEXT} {mark}",
                "opinions": values["opinions"],
                "conclusion": "Chi bộ thống nhất nhiệm vụ tháng 7.",
            }
        ],
        "assignments": [
            {"task": f"Lập danh sách nhóm hộ {n}", "person": "Trần Thị C & tổ 1", "deadline": "10/7/2026"}
            for n in range(30)
        ],
        "adopted_by": 13,
        "signature": {"label": "Chủ trì hội nghị", "name": "Nguyễn Văn A"},
        "co_signatures": [{"label": "Người ghi biên bản", "name": "Trần Thị C"}],
    }


MAKERS = {"A": plan, "B": minutes}


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
        for kind in LETTERS:
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
    import naive  # noqa: PLC0415  # its pydantic models belong to the script's own process

    page = units.printed(document)
    if unit == "A":
        first = next(index for index, text in enumerate(said) if text.startswith("I- "))
        texts = said[first : first + 60]
        page["paragraphs"] = [{"kind": kind, "text": text} for (kind, _t), text in zip(paragraphs(MARK), texts, strict=True)]
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
    values = MAKERS[unit](*peers.changed(0))
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
            _write(folder / f"{side}-{number}.yaml", text.replace(MARK, f"§{number}"))
    _hold(folder)
    return folder


def _hold(folder: Path) -> None:
    import naive  # noqa: PLC0415  # see naive_data

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

    return {unit: race(partial(workers, prepare(folder, unit)), "naive", rounds, generations=2) for unit in MAKERS}
