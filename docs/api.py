"""Write docs/api.md, all that a program may rely on, from the source and its docstrings; the tests compare.

python docs/api.py
"""

import ast
import json
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from inspect import unwrap
from pathlib import Path
from typing import Any

from api_words import HEAD, MODELS, PACKS
from docstrings import Member, Told, members, node_of, parameters, read, signature, text_below, tree, type_text, written

import vanban
from vanban import models, testing

GROUPS = {
    "Data into a document": ("load", "load_rubric", "schema", "forms", "fields", "defaults", "diagnostics"),
    "A document into a Word file": ("render", "save", "number_line", "file_name", "to_pdf", "save_pdf", "to_docx"),
    "Many": ("render_many", "rows", "headings", "render_rows"),
    "A data file that is filled in": (
        "values",
        "edited",
        "form_named",
        "form_of",
        "replace",
        "fingerprint",
        "untouched",
    ),
    "A Word file into data": ("extract", "differences", "migrate", "show"),
    "The checker": ("check", "annotate", "fix"),
    "Official copies": ("official_copy", "copy_note"),
    "The register": (
        *("find_register", "number_request", "request_by_hand"),
        *("audit_numbers", "print_register", "register_table", "enter_list"),
    ),
    "Records of a cell or a committee": (
        *("cycle", "verify", "make_papers", "records", "new_record", "members_on"),
        *("record_kind", "record_fields", "record_values", "record_faults", "edited_record"),
    ),
    "The office": ("signers", "withheld", "profile_values", "edited_profile", "check_form"),
    "Language": ("use_language",),
}
HOUSE = {
    "FormReport": {"flaws", "word"},
    "Written": {"add"},
    "Form": {"build", "card", "labels", "read", "root", "sheet", "stamp", "wording", "wording_type"},
    "Paper": {"basis", "counted", "found", "given", "mark", "seal"},
    "Row": {"cells", "data", "faults", "name", "table"},
}
"""What classes have that is not promised."""
ALIASES = {
    "Source": "vanban.documents.sources",
    "WordSource": "vanban.word.files",
    "Packs": "vanban.api",
    "Advice": "vanban.errors",
    "By": "vanban.packs.schema",
    "FieldKind": "vanban.packs.fields",
    "Item": "vanban.batch.many",
}
"""Names in signatures that stand for other types, and where they are."""
ROOMS = ("values", "moments", "period", "vocabulary", "attendance", "rubric", "base")


def home(name: str) -> str:
    """Return the module that defines a public name of the package."""
    found = getattr(vanban, name)
    return str(unwrap(found).__module__) if callable(found) else str(vanban._HOMES[name])  # noqa: SLF001


def listed(items: dict[str, str], title: str) -> Iterator[str]:
    """Yield a section of a docstring as a list."""
    if items:
        yield f"**{title}**\n"
        yield from (f"- `{name}`: {text}" if name else f"- {text}" for name, text in items.items())
        yield ""


def function(name: str, module: str) -> Iterator[str]:
    """Yield what is said of a function."""
    node = node_of(module, name)
    told = read(ast.get_docstring(node))
    yield f"#### `{name}`\n"
    yield f"```python\n{wrapped(signature(node, module))}\n```\n"
    yield f"{told.text}\n"
    yield from listed({key: told.items("Args").get(key, "") for key in parameters(node)}, "Parameters")
    yield from listed(told.items("Returns") | told.items("Yields"), "Returns")
    yield from listed(told.items("Raises"), "Raises")


def wrapped(parts: list[str]) -> str:
    """Return a signature, over several lines where it is long."""
    flat = parts[0] + ", ".join(parts[1:-1]) + parts[-1]
    return flat if len(flat) <= 110 else "\n".join((parts[0], *(f"    {part}," for part in parts[1:-1]), parts[-1]))


def own_members(cls: type, module: str) -> dict[str, Member]:
    """Return what is promised of a class beside what its public bases have."""
    found = members(node_of(module, cls.__name__))
    return {name: item for name, item in found.items() if name not in HOUSE.get(cls.__name__, set())}


def bases(cls: type, public: Iterable[str]) -> str:
    """Return the public bases of a class."""
    return ", ".join(f"`{base.__name__}`" for base in cls.__bases__ if base.__name__ in public)


def shape(cls: type, module: str, public: Iterable[str]) -> Iterator[str]:
    """Yield what is said of a class and its members."""
    told = read(ast.get_docstring(node_of(module, cls.__name__)))
    above = bases(cls, public)
    yield f"#### `{cls.__name__}`\n"
    yield told.text + (f" It is a {above}, and has what that has.\n" if above else "\n")
    if issubclass(cls, Enum):
        yield from choices(cls, module)
        return
    yield from listed(told.items("Args"), "Parameters")
    yield from listed(told.items("Raises"), "Raises")
    for item in own_members(cls, module).values():
        if isinstance(item.node, ast.FunctionDef) and item.kind == "method":
            yield from method(item, item.node, module)
            continue
        sign = item.name
        kind = f": `{item.type}`" if item.type else ""
        if item.kind == "constant":
            yield f"- `{sign}` = `{item.default}`"
            continue
        default = f", `{written(item.default)}` if not given" if item.default is not None else ""
        yield f"- `{sign}`{kind}{default}. {item.text}"
    yield ""


def method(item: Member, node: ast.FunctionDef, module: str) -> Iterator[str]:
    """Yield what is said of a method: what it takes, gives back and raises."""
    told = read(ast.get_docstring(node))
    head, *taken, gives = signature(node, module)
    yield f"- `{head}{', '.join(taken)}{gives}`. {item.text}"
    for name, text in told.items("Args").items():
        yield f"  - `{name}`: {text}"
    for title in ("Returns", "Yields"):
        for text in told.items(title).values():
            yield f"  - {title.lower()}: {text}"
    for name, text in told.items("Raises").items():
        yield f"  - raises `{name}`: {text}"


def choices(cls: Any, module: str) -> Iterator[str]:
    """Yield the members of an enum."""
    texts = {item.name: item.text for item in members(node_of(module, cls.__name__)).values()}
    for member in cls:
        text = getattr(member, "meaning", "") or texts.get(member.name, "")
        yield f"- `{member.name}` = `{json.dumps(member.value, ensure_ascii=False)}`" + (f": {text}" if text else "")
    yield ""


def cell(text: object) -> str:
    """Return a text for the cell of a table."""
    return " ".join(str(text).split()).replace("|", "\\|")


def record(cls: Any, public: Iterable[str]) -> Iterator[str]:
    """Yield what is said of a record: how it may be given, its fields, what is held."""
    node = node_of(cls.__module__, cls.__name__)
    told: Told = read(ast.get_docstring(node))
    above = bases(cls, set(public) - {"Record"})
    yield f"#### `{cls.__name__}`\n"
    extra = [f"With the fields of {above}."] if above else []
    if "string" in str(cls.model_config.get("json_schema_extra", "")):
        extra.append("*Text too.*")
    if cls.kept_in:
        extra.append(
            f"May be given by the name of one in the folder `{cls.kept_in}` of a pack, where a file is loaded."
        )
    yield " ".join([told.text, *extra]) + "\n"
    yield from fields(cls, members(node))
    for inner in node.body:
        if isinstance(inner, ast.FunctionDef) and inner.name == "of":
            said = read(ast.get_docstring(inner))
            yield f"`{cls.__name__}.{wrapped(signature(inner, cls.__module__))}`: {said.text}\n"
            yield from listed(said.items("Args"), "Parameters")
        if isinstance(inner, ast.FunctionDef) and inner.name == "problems" and cls.__name__ != "Record":
            yield f"Held: {read(ast.get_docstring(inner)).text}\n"


def fields(cls: Any, found: dict[str, Member]) -> Iterator[str]:
    """Yield the table of a record's own fields."""
    own = {name: item for name, item in found.items() if name in cls.model_fields and item.kind == "field"}
    if not own:
        return
    yield "| Field | Type | Default | Label | What it says | Example |"
    yield "|-------|------|---------|-------|--------------|---------|"
    for name, item in own.items():
        info = cls.model_fields[name]
        default = (
            "required" if item.default is None else f"`{written(item.default).replace('.model_construct()', '()')}`"
        )
        example = json.dumps(info.examples[0], ensure_ascii=False) if info.examples else ""
        least = next((limit.min_length for limit in info.metadata if hasattr(limit, "min_length")), 0)
        says = f"{info.description}; at least {least}" if least else info.description
        row = (f"`{name}`", f"`{item.type}`", default, info.title, says, f"`{example}`")
        yield "| " + " | ".join(map(cell, row)) + " |"
    yield ""


def document(cls: Any, public: Iterable[str]) -> Iterator[str]:
    """Yield what is said of a document: its form, then what is said of a record."""
    lines = list(record(cls, public))
    form = next((form for form in vanban.forms() if form.id == getattr(cls, "form", "")), None)
    if form:
        asks = cls.default_subject is models.Document.default_subject
        subject = "`subject` must be given." if asks else "Without `subject` its own fields tell it."
        names = ", ".join(f"`{name}`" for name in form.aliases)
        lines.insert(1, f"Form `{form.id}` ({names}): {form.title}. {subject}\n")
    yield from lines


def named_types(text: str) -> set[str]:
    """Return the names of types that are ours in a text of types."""
    return set(re.findall(r"\b[A-Z]\w+", text)) - {"None", "Any", "Path", "BinaryIO", "TextIO", "Decimal"}


def kinds(names: set[str]) -> Iterator[str]:
    """Yield each kind of value that fields have, with what it takes."""
    for room in ROOMS:
        module = f"vanban.models.{room}"
        for node in tree(module).body:
            if not (isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)):
                continue
            name = node.targets[0].id
            if name in names:
                yield f"| `{name}` | `{cell(type_text(node.value))}` | {cell(text_below(tree(module).body, node))} |"


def aliases() -> Iterator[str]:
    """Yield the names in signatures that stand for other types."""
    for name, module in ALIASES.items():
        node = node_of(module, name)
        yield f"- `{name}`: `{ast.unparse(node.value)}`. {text_below(tree(module).body, node)}"


def sorted_models() -> tuple[list[Any], list[Any], list[Any], list[Any]]:
    """Return the documents, records, choices and values of the models."""
    found = [getattr(models, name) for name in models.__all__]
    enums = [cls for cls in found if issubclass(cls, Enum)]
    documents = [cls for cls in found if issubclass(cls, models.Document)]
    records = [cls for cls in found if issubclass(cls, models.Record) and cls not in documents]
    rest = [cls for cls in found if cls not in (*enums, *documents, *records)]
    common = [cls for cls in documents if cls.__name__ in ("Document", "FreeText", "MeetingPaper", "Tally")]
    return [*common, *(cls for cls in documents if cls not in common)], records, enums, rest


def model_chapter() -> Iterator[str]:
    """Yield the chapter of the models."""
    documents, records, enums, rest = sorted_models()
    public = set(models.__all__)
    told = [line for cls in documents for line in document(cls, public)]
    told_records = [line for cls in records for line in record(cls, public)]
    yield "## `vanban.models`\n"
    yield MODELS
    yield "### Kinds of values\n"
    yield "| Name | In Python | What it takes |"
    yield "|------|-----------|---------------|"
    types = [m.type for cls in (*documents, *records) for m in members(node_of(cls.__module__, cls.__name__)).values()]
    yield from kinds(named_types(" ".join(types)) | {"Line"})
    yield ""
    for cls in rest:
        yield from shape(cls, cls.__module__, public)
    yield "### Documents\n"
    yield from told
    yield "### Records\n"
    yield from told_records
    yield "### Choices\n"
    yield "A choice is given as the member, or as its text; accents and capitals may be left out of the text.\n"
    for cls in enums:
        yield from shape(cls, cls.__module__, public)


def lines() -> Iterator[str]:
    """Yield the page."""
    yield HEAD
    yield "## Names in signatures\n"
    yield from aliases()
    yield "\n## Functions\n"
    for title, names in GROUPS.items():
        yield f"### {title}\n"
        for name in names:
            yield from function(name, home(name))
    yield "## Packs and the office's `vanban.yaml`\n"
    yield PACKS
    functions = {name for names in GROUPS.values() for name in names}
    classes = [name for name in vanban.__all__ if isinstance(getattr(vanban, name), type)]
    errors = [name for name in classes if issubclass(getattr(vanban, name), Exception)]
    yield "## What functions give and take\n"
    for name in (*classes,):
        if name not in errors:
            yield from shape(getattr(vanban, name), home(name), classes)
    yield "## Exceptions\n"
    yield (
        read(ast.get_docstring(tree("vanban.errors")))
        .text.replace("::\n", "```text")
        .replace("converted\n", "converted\n```\n", 1)
        + "\n"
    )
    for name in errors:
        yield from shape(getattr(vanban, name), home(name), classes)
    yield "## Constants\n"
    for name in sorted(set(vanban.__all__) - functions - set(classes) - {"models", "__version__"}):
        module = home(name)
        text = text_below(tree(module).body, node_of(module, name))
        yield f"- `{name}` = `{json.dumps(getattr(vanban, name))}`. {text}"
    yield "- `__version__`. The version of the package, by SemVer.\n"
    yield from model_chapter()
    yield "## `vanban.testing`\n"
    yield f"{read(testing.__doc__).text}\n"
    for name in testing.__all__:
        yield from function(name, "vanban.testing")


def text() -> str:
    """Return the page."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines())).rstrip() + "\n"


if __name__ == "__main__":
    Path(__file__).with_name("api.md").write_text(text(), encoding="utf-8")
