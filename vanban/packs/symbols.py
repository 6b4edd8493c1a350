"""Symbols of agencies and of types that a pack brings (``symbols.yaml``), with their source and the time they hold."""

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
from vanban.standards import AgencySymbol, Clause, Confidence, Standard, TypeSymbol
from vanban.standards.symbols import agency_symbol, type_symbol
from vanban.text.language import fold


class SourcedRow(Record):
    """What holds for a time, because somebody has ruled so."""

    source: Annotated[Line, told("Nguồn", "Văn bản quy định ký hiệu", "Công văn số …")]
    valid_from: Annotated[Day | None, told("Hiệu lực từ", "Ngày đầu", "01/7/2025")] = None
    valid_to: Annotated[Day | None, told("Hiệu lực đến", "Ngày cuối", "31/12/2030")] = None

    def holds(self, day: date | None) -> bool:
        """Whether the symbol is in use on a day; on an unknown one it is when its time has no end."""
        if day is None:
            return self.valid_to is None
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class AgencyRow(SourcedRow):
    """The symbol of one agency, or of all whose name begins so."""

    name: Annotated[Line, told("Tên cơ quan", "Tên, hoặc phần đầu của tên", "Đảng uỷ Khu kinh tế Ma Lù Thàng")]
    symbol: Annotated[Line, told("Ký hiệu", "Phần sau dấu gạch chéo của số", "ĐUKKT")]
    under: Annotated[Text, told("Cấp trên", "Chỉ khi dòng cấp trên bắt đầu như thế", "Tỉnh uỷ Lai Châu")] = ""


class TypeRow(SourcedRow):
    """The symbol of a type for which no standard has one, as the office numbers it."""

    type: Annotated[Line, told("Tên loại", "Giấy tờ mà chuẩn không đặt ký hiệu", "Giấy mời")]
    symbol: Annotated[Line, told("Ký hiệu", "Phần sau số của văn bản", "GM")]


class SymbolSheet(Record):
    """A ``symbols.yaml``."""

    agencies: Annotated[
        tuple[AgencyRow, ...], told("Cơ quan", "Mỗi cơ quan một mục", [{"name": "Đảng uỷ X", "symbol": "ĐUX"}])
    ] = ()
    types: Annotated[
        tuple[TypeRow, ...], told("Loại", "Mỗi loại giấy tờ một mục", [{"type": "Giấy mời", "symbol": "GM"}])
    ] = ()


def _sheets(folder: Path | None) -> Iterator[SymbolSheet]:
    for pack in packs_at(folder):
        path = pack.root / SYMBOLS
        if path.is_file():
            yield read_record(path, SymbolSheet)[0]


def _rows(folder: Path | None, day: date | None) -> Iterator[AgencySymbol]:
    for row in (row for sheet in _sheets(folder) for row in sheet.agencies if row.holds(day)):
        yield AgencySymbol(row.name, row.symbol, Clause(row.source, Confidence.PRACTICE), under=row.under)


def own_type(folder: Path | None, name: str, day: date | None) -> TypeSymbol | None:
    """Return the symbol that the packs for a folder have for a type, called by its name or by the symbol."""
    rows = (row for sheet in _sheets(folder) for row in sheet.types if row.holds(day))
    row = next((row for row in rows if name == row.symbol or fold(name) == fold(row.type)), None)
    return TypeSymbol(row.type, row.symbol, Clause(row.source, Confidence.PRACTICE)) if row else None


def with_symbols(standard: Standard, folder: Path | None, day: date | None) -> Standard:
    """Return the standard with the symbols of the packs for a folder before its own."""
    rows = tuple(_rows(folder, day))
    return replace(standard, agency_symbols=(*rows, *standard.agency_symbols)) if rows else standard


def lay_symbols(root: Node, type_name: str, standard: Standard, load: Load, day: date | None) -> None:
    """Fill in what a pack knows of the symbols of a document's issuer and type; keys are the model's names."""
    _lay_agency(root, standard, load, day)
    _lay_type(root, type_name, standard, load, day)


def _lay_agency(root: Node, standard: Standard, load: Load, day: date | None) -> None:
    """Fill in the symbol of an issuer that gives none."""
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


def _lay_type(root: Node, type_name: str, standard: Standard, load: Load, day: date | None) -> None:
    """Fill in the office's own symbol of a type for which no standard has one."""
    data = root.value if isinstance(root.value, dict) else {}
    number = data.get("number")
    if number is None or "type_symbol" in data or type_symbol(standard, type_name, day):
        return
    if found := own_type(load.folder, type_name, day):
        node = number.value
        value = Node(found.symbol, node.source, node.line, node.column, node.end_column)
        data["type_symbol"] = Entry("type_symbol", number.key_node, value)
