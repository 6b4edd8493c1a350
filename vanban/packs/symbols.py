"""Symbols of agencies that a pack brings (``symbols.yaml``), each with its source and the time it holds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

from vanban.models.base import Record, told
from vanban.models.moments import Day
from vanban.models.values import Line, Text
from vanban.packs.pack import SYMBOLS, packs_at
from vanban.reading import Entry, Node
from vanban.reading.data_file import read_record
from vanban.reading.keys import Load
from vanban.standards import AgencySymbol, Clause, Confidence, Standard
from vanban.standards.symbols import agency_symbol


class AgencyRow(Record):
    """The symbol of one agency, or of all whose name begins so."""

    name: Annotated[Line, told("Tên cơ quan", "Tên, hoặc phần đầu của tên", "Đảng uỷ Khu kinh tế Ma Lù Thàng")]
    symbol: Annotated[Line, told("Ký hiệu", "Phần sau dấu gạch chéo của số", "ĐUKKT")]
    under: Annotated[Text, told("Cấp trên", "Chỉ khi dòng cấp trên bắt đầu như thế", "Tỉnh uỷ Lai Châu")] = ""
    source: Annotated[Line, told("Nguồn", "Văn bản quy định ký hiệu", "Công văn số …")]
    valid_from: Annotated[Day | None, told("Hiệu lực từ", "Ngày đầu", "01/7/2025")] = None
    valid_to: Annotated[Day | None, told("Hiệu lực đến", "Ngày cuối", "31/12/2030")] = None

    def holds(self, day: date | None) -> bool:
        """Whether the symbol is in use on a day; on an unknown one it is when its time has no end."""
        if day is None:
            return self.valid_to is None
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class AgencySheet(Record):
    """A ``symbols.yaml``."""

    agencies: Annotated[
        tuple[AgencyRow, ...], told("Cơ quan", "Mỗi cơ quan một mục", [{"name": "Đảng uỷ X", "symbol": "ĐUX"}])
    ]


def _rows(folder: Path | None, day: date | None) -> Iterator[AgencySymbol]:
    for pack in packs_at(folder):
        path = pack.root / SYMBOLS
        for row in read_record(path, AgencySheet)[0].agencies if path.is_file() else ():
            if row.holds(day):
                yield AgencySymbol(row.name, row.symbol, Clause(row.source, Confidence.PRACTICE), under=row.under)


def with_symbols(standard: Standard, folder: Path | None, day: date | None) -> Standard:
    """Return the standard with the symbols of the packs for a folder before its own."""
    rows = tuple(_rows(folder, day))
    return replace(standard, agency_symbols=(*rows, *standard.agency_symbols)) if rows else standard


def lay_symbol(root: Node, standard: Standard, load: Load, day: date | None) -> None:
    """Fill in the symbol of an issuer that gives none, where a pack knows it; keys are the model's names."""
    issuer = root.value.get("issuer") if isinstance(root.value, dict) else None
    entries = issuer.value.value if issuer else None
    if not isinstance(entries, dict) or "symbol" in entries or "name" not in entries:
        return
    rows = tuple(_rows(load.folder, day))
    if not rows:
        return
    texts = {key: " ".join(str(entries[key].value.value or "").split()) for key in ("name", "parent") if key in entries}
    name, parent = texts["name"], texts.get("parent", "")
    own = replace(standard, agency_symbols=(*rows, *standard.agency_symbols))
    found = agency_symbol(own, name, parent, day)
    # One body of a joint issuer may be the pack's and the other the standard's.
    if found and found != agency_symbol(standard, name, parent, day):
        node = entries["name"].value
        for key, text in (("symbol", found.value), ("symbol_source", found.clause.ref)):
            value = Node(text, node.source, node.line, node.column, node.end_column)
            entries.setdefault(key, Entry(key, node, value))
