"""A tree of a file brought to hold other values: what was changed is put on its sheet, and nothing else.

The tree is as the file was read, its keys as they are typed; old and new values are plain data by the names of fields,
as :func:`~vanban.documents.editing.same.pruned` returns them. What edits a list or a group in place says whether it
could: where nothing of it stays, whoever holds it writes it anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from vanban.documents.editing.lists import SAME, aligned
from vanban.documents.editing.manner import Manner, field_in, name_of, order_of
from vanban.documents.editing.rows import Block, Brackets
from vanban.documents.editing.same import as_group, as_text, pruned, same, same_item
from vanban.documents.editing.sheet import Place, Sheet
from vanban.documents.editing.written import json_token, renewed, token
from vanban.models.base import field_models
from vanban.packs.fields import Field
from vanban.reading import Entry, Node, to_plain
from vanban.reading.everyday import archive_of, holds_list, unmarked
from vanban.text.language import nfc


@dataclass(frozen=True)
class Spot:
    """A field that is edited: the model it is of, its name, what is known of it, whether brackets are around it."""

    model: Any
    name: str
    field: Field | None
    in_brackets: bool = False
    without_archive: bool = False
    """Whether the line of the archive among the recipients is to go."""

    @property
    def inner(self) -> Any:
        """The model inside the field."""
        return field_models(self.model).get(self.name)

    @property
    def listed(self) -> bool:
        """Whether the field holds a list."""
        info = self.model.model_fields.get(self.name)
        return self.name == "records" if info is None else holds_list(info.annotation)

    @property
    def fields(self) -> Sequence[Field]:
        """What is known of the fields of its record."""
        return self.field.fields if self.field is not None else ()


@dataclass(frozen=True)
class Editor:
    """What edits the tree of one file."""

    sheet: Sheet
    manner: Manner

    def group(
        self,
        node: Node,
        model: Any,
        fields: Sequence[Field],
        old: Any,
        new: Any,
        *,
        top: bool = False,
        flow: bool = False,
    ) -> bool:
        """Edit a group; whether it could be."""
        entries: list[Entry] = [entry for entry in node.value.values() if entry.key_node is not entry.value]  # type: ignore[union-attr]  # a mapping
        names = [name_of(entry.key, model, top=top) for entry in entries]
        carried, lost = _archive(entries, names, model, old, new)
        order = order_of(model, fields, top=top)
        gone = {at for at, name in enumerate(names) if name in order and _gone(name, old, new, lost=lost)}
        if len(gone) == len(entries):
            return False
        flow = flow or self._bracketed(node)
        for at, (entry, name) in enumerate(zip(entries, names, strict=True)):
            if at not in gone and name is not None and name in order:
                forced = lost and name == "recipients"
                if forced or not same(old.get(name), new.get(name), model, name):
                    spot = Spot(model, name, field_in(fields, name), flow, without_archive=forced)
                    self._entry(entry, spot, old.get(name), new[name])
        added = [name for name in order if name not in names and name in new and (lost or name != carried)]
        ranks = {name: rank for rank, name in enumerate(order)}
        stay = [(at, ranks.get(name or "", -1)) for at, name in enumerate(names) if at not in gone]
        rows = self._rows(node, [entry.key_node for entry in entries], [entry.value for entry in entries], flow=flow)
        column = entries[0].key_node.column - 1
        texts = []
        for name in added:
            value = self.manner.value(new[name], model, name, field_in(fields, name))
            after = max((at for at, rank in stay if rank < ranks[name]), default=None)
            pad = rows.pad if isinstance(rows, Brackets) and rows.apart else "" if flow else None
            texts.append((after, self.manner.entry(self.manner.key(name, model), value, column, brackets=pad)))
        rows.change(gone, texts)
        return True

    def _entry(self, entry: Entry, spot: Spot, old: Any, new: Any) -> None:
        if self._value(entry.value, spot, old, new):
            return
        start = (entry.key_node.line - 1, entry.key_node.column - 1)
        value = self.manner.value(new, spot.model, spot.name, spot.field)
        if spot.in_brackets:
            pad = self._pad(start) if self.manner.json else ""
            text = self.manner.item(value, 0, brackets=pad)
            self.sheet.put(_start(entry.value), entry.value.end or _start(entry.value), text)
            return
        text = self.manner.entry(entry.key, value, start[1])
        self.sheet.put(start, self.sheet.behind(max(start[0], self._last(entry.value))), text[start[1] :])

    def _value(self, node: Node, spot: Spot, old: Any, new: Any) -> bool:
        """Edit the value of a field in place; whether it could be."""
        if not spot.listed:
            return self._item(node, spot, old, new)
        if isinstance(node.value, list):
            return self._list(node, spot, old, new)
        lines = new if all(isinstance(item, str) and "\n" not in item for item in new) else []
        if lines and self._in_block(node):
            return self._text(node, lines, listed=True)
        return len(new) == 1 and isinstance(old, list) and self._item(node, spot, old[0], new[0])

    def _item(self, node: Node, spot: Spot, old: Any, new: Any) -> bool:
        """The same for one value."""
        if isinstance(node.value, dict) and spot.inner is not None:
            group = as_group(new, spot.inner)
            if not isinstance(group, dict):
                return False
            return self.group(node, spot.inner, spot.fields, old or {}, group, flow=spot.in_brackets)
        if isinstance(node.value, str) and isinstance(new, dict):
            new = as_text(new, spot.inner)
        return isinstance(new, str) and not isinstance(node.value, dict | list) and self._scalar(node, spot, new)

    def _scalar(self, node: Node, spot: Spot, new: str) -> bool:
        start, end = _start(node), node.end
        if self._in_block(node):
            return node.value is not None and self._text(node, new.split("\n"))
        if end is None or (not spot.in_brackets and ("\n" in new or not new)):
            return False
        found = self.sheet.between(start, end)
        if self.manner.json:
            self.sheet.put(start, end, json_token(new, found))
            return True
        if node.value is None and not found.strip():
            return self._behind(start, spot, new)
        mark = found[:1] if found[:1] in ("'", '"') else ""
        if found[-1:] != mark if mark else node.value is not None and nfc(found) != node.value:
            return False  # not where it was read: a line that is read otherwise than it was typed
        self.sheet.put(start, end, token(new, mark, brackets=spot.in_brackets))
        return True

    def _behind(self, start: Place, spot: Spot, new: str) -> bool:
        """Put a value behind a key, or a dash, that has none."""
        line = self.sheet.lines[start[0]]
        if line[start[1] :].strip() or spot.in_brackets:
            return False
        column = len(line[: start[1]].rstrip())
        self.sheet.put((start[0], column), self.sheet.behind(start[0]), f" {token(new)}")
        return True

    def _text(self, node: Node, new: list[str], *, listed: bool = False) -> bool:
        """Edit a text behind ``|``; the lines of it that stay are not touched."""
        first, last = (node.text_line or 0) - 1, self._last(node)
        raw = self.sheet.lines[first : last + 1]
        old = str(node.value).rstrip("\n").split("\n")
        as_read = [nfc(line[node.text_indent :]) for line in raw]
        if as_read != old or self.sheet.lines[node.line - 1][node.column - 1 :][:1] == ">":
            return False
        old = [unmarked(line) for line in old] if listed else old
        self.sheet.put((first, 0), self.sheet.behind(last), "\n".join(renewed(raw, old, new, " " * node.text_indent)))
        return True

    def _list(self, node: Node, spot: Spot, old: Any, new: Any) -> bool:
        items: list[Node] = node.value  # type: ignore[assignment]  # a list
        archive = {at for at, item in enumerate(items) if spot.name == "recipients" and archive_of(item) is not None}
        filled = [at for at, item in enumerate(items) if at not in archive and pruned(to_plain(item), None) is not None]
        before = old or []
        if len(filled) != len(before):
            return False
        known = dict(zip(filled, before, strict=True))
        own = [at for at in range(len(items)) if at not in archive]
        found = aligned(len(own), len(new), lambda at, to: self._weight(spot, known.get(own[at]), new[to]))
        made_of = {to: own[at] for to, at in found.items()}
        stay = {*made_of.values(), *(set() if spot.without_archive else archive)}
        gone = {at for at in range(len(items)) if at not in stay}
        if not stay:
            return False
        flow = spot.in_brackets or self._bracketed(node)
        rows = self._rows(node, items, items, flow=flow, listed=True)
        spot = replace(spot, in_brackets=flow)
        for to, at in made_of.items():
            if not same_item(known.get(at), new[to], spot.model, spot.name):
                self._listed(items[at], rows, at, spot, known.get(at), new[to])
        texts: list[tuple[int | None, str]] = []
        for to in range(len(new)):
            if to not in made_of:
                after = max((at for each, at in made_of.items() if each < to), default=None)
                moved = next(
                    (at for at in gone if at in known and same_item(known[at], new[to], spot.model, spot.name)), None
                )
                texts.append((after, self._new_item(rows, spot, moved, new[to])))
        rows.change(gone, texts)
        return True

    def _weight(self, spot: Spot, old: Any, new: Any) -> int:
        if old is None:
            return 1
        if same_item(old, new, spot.model, spot.name):
            return SAME
        if isinstance(old, dict) and isinstance(new, dict):
            return 1 + sum(2 for key in old.keys() & new.keys() if same(old[key], new[key], spot.inner, key))
        return 1

    def _listed(self, node: Node, rows: Block | Brackets, at: int, spot: Spot, old: Any, new: Any) -> None:
        """Edit an item of a list."""
        if self._item(node, spot, old, new):
            return
        text = self._new_item(rows, spot, None, new)
        start, last = rows.spans[at]
        if isinstance(last, int):
            self.sheet.put(start, self.sheet.behind(last), text[start[1] :])
        else:
            self.sheet.put(start, last, text)

    def _new_item(self, rows: Block | Brackets, spot: Spot, moved: int | None, new: Any) -> str:
        """Return the text of an item: as it stood, where it was only moved."""
        value = self.manner.value(new, spot.model, spot.name, spot.field)
        if isinstance(rows, Brackets):
            if moved is not None:
                return self.sheet.between(*rows.spans[moved])
            return self.manner.item(value, 0, brackets=rows.pad if rows.apart else "")
        start, last = rows.spans[0 if moved is None else moved]
        if moved is not None and not self.sheet.lines[start[0]][: start[1]].strip():
            return "\n".join(self.sheet.lines[start[0] : last + 1])
        return self.manner.item(value, start[1])

    def _rows(
        self, node: Node, starts: Sequence[Node], values: Sequence[Node], *, flow: bool, listed: bool = False
    ) -> Block | Brackets:
        if flow:
            spans = [(_start(one), value.end or _start(value)) for one, value in zip(starts, values, strict=True)]
            return Brackets(self.sheet, spans, _start(node))
        places = [self._dash(node, one) if listed else _start(one) for one in starts]
        lasts = [max(place[0], self._last(value)) for place, value in zip(places, values, strict=True)]
        return Block(self.sheet, list(zip(places, lasts, strict=True)))

    def _dash(self, node: Node, item: Node) -> Place:
        """Return the place of the dash of an item."""
        line, column = item.line - 1, node.column - 1
        while line > node.line - 1 and not self.sheet.lines[line][column : column + 1].strip():
            line -= 1
        return line, column

    def _last(self, node: Node) -> int:
        """Return the last line of a value."""
        if node.end is None:
            inner: Any = list(node.value.values())[-1].value if isinstance(node.value, dict) else node.value[-1]  # type: ignore[index]  # a collection
            return self._last(inner)
        line, column = node.end
        if self._in_block(node):
            line -= column == 0
            while line >= node.line and not self.sheet.lines[line].strip():
                line -= 1
        return line

    def _in_block(self, node: Node) -> bool:
        return node.text_line is not None and node.text_line > node.line

    def _bracketed(self, node: Node) -> bool:
        return node.end is not None

    def _pad(self, place: Place) -> str:
        line = self.sheet.lines[place[0]]
        return line[: len(line) - len(line.lstrip())]


def _start(node: Node) -> Place:
    return node.line - 1, node.column - 1


def _gone(name: str, old: Any, new: Any, *, lost: bool) -> bool:
    return new.get(name) is None and (old.get(name) is not None or (lost and name == "recipients"))


def _archive(entries: list[Entry], names: list[str | None], model: Any, old: Any, new: Any) -> tuple[str | None, bool]:
    """Return ``archive`` where its line stands among the recipients, and whether it cannot stay there."""
    holder = entries[names.index("recipients")].value if "recipients" in names and "archive" not in names else None
    items = holder.value if holder is not None and isinstance(holder.value, list) else [holder] if holder else []
    if not any(archive_of(item) is not None for item in items):
        return None, False
    emptied = old.get("recipients") is not None and new.get("recipients") is None
    alike = same(old.get("recipients"), new.get("recipients"), model, "recipients")
    stays = same(old.get("archive"), new.get("archive"), model, "archive") and not emptied
    return "archive", not (stays and (alike or isinstance(holder.value, list)))  # type: ignore[union-attr]  # it has items
