"""Write docs/errors.md, every code of a diagnostic with what is said under it, from the source; the tests compare.

python docs/errors.py
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from vanban.errors import Exit
from vanban.reading.validation import MESSAGES

SOURCE = Path(__file__).parent.parent / "vanban"
PLACES = {
    "Diagnostic": 0, "problem": 0, "refuse": 0, "PydanticCustomError": 0, "_told": 2, "Fault": 0, "Flaw": 0,
    "Problem": 1, "tell": 1, "stop": 1, "_tell": 0, "_stop": 1, "told": 2, "ProseProblem": 2, "note": 1,
}  # fmt: skip
"""Which argument of what tells a problem is its code; everywhere else it is the one that is named ``code``."""
ASIDE = ("label", "field", "found", "name", "wanted", "listed", "standard", "why", "title")
"""Arguments of a call that are no sentence of their own, but stand beside or inside one."""
SPEAKING = ("str", "str | None", "list[str]", "Iterator[str]", "Iterator[tuple[Place, str, Severity]]")
"""What functions return that are asked for the sentence."""
FEWEST = 4
"""Words of a sentence; what has fewer is a part of one."""
TABLES = {"TRACES": "word"}
"""Tables of codes with their sentences, and the room that tells them."""
Known = dict[str, list[str]]
CODE = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
HEAD = """# Codes of errors

This file is written by `docs/errors.py` from the source. A diagnostic, and an error of pydantic that a model of ours
raised, carries one of these codes; what is said under it may change, and a code does not. Findings of the checker have
codes of their own: [rules.md](rules.md). Sentences are Vietnamese; in English they are told after
`vanban.use_language("en")`.
"""


def name_of(call: ast.Call) -> str:
    """Return the name of what is called, without what it is an attribute of."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def code_of(call: ast.Call) -> str:
    """Return the code that a call tells a problem under, or nothing."""
    named = [item.value for item in call.keywords if item.arg == "code"]
    at = PLACES.get(name_of(call))
    given = named or ([call.args[at]] if at is not None and at < len(call.args) else [])
    value = given[0].value if given and isinstance(given[0], ast.Constant) else None
    return value if isinstance(value, str) and CODE.fullmatch(value) else ""


class Source:
    """The modules of the package, with what stands in them under a name."""

    def __init__(self) -> None:
        self.modules: dict[str, ast.Module] = {}
        self.functions: dict[tuple[str, str], ast.FunctionDef] = {}
        self.here = ""
        self.constants: dict[tuple[str, str], ast.expr] = {}
        for path in sorted(SOURCE.rglob("*.py")):
            room = path.relative_to(SOURCE).parts[0].removesuffix(".py")
            if room == "templates" or "shared" in path.parts:
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            self.modules[path.relative_to(SOURCE).as_posix()] = tree
            for node in ast.walk(tree):
                if isinstance(node, ast.FunctionDef) and node.returns and ast.unparse(node.returns) in SPEAKING:
                    self.functions[path.relative_to(SOURCE).as_posix(), node.name] = node
            for item in tree.body:
                target = item.targets[0] if isinstance(item, ast.Assign) else getattr(item, "target", None)
                if isinstance(item, ast.Assign | ast.AnnAssign) and isinstance(target, ast.Name) and item.value:
                    self.constants[path.relative_to(SOURCE).as_posix(), target.id] = item.value

    def codes(self) -> Iterator[tuple[str, str, list[str]]]:
        """Yield each room that tells a code, the code, and what it says under it."""
        for path, tree in self.modules.items():
            self.here = path
            room, passed = path.split("/")[0].removesuffix(".py"), {}
            functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
            for function in functions:
                for code, call, known in self.told_in(function):
                    texts = self.sentences(call, known)
                    yield room, code, texts
                    if not texts and (at := handed_on(function, call)) is not None:
                        passed[function.name] = code, at
            for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and name_of(node) in passed):
                code, at = passed[name_of(call)]
                yield room, code, self.sentences(call.args[at], {}) if at < len(call.args) else []
        for (_module, name), value in self.constants.items():
            if name in TABLES and isinstance(value, ast.Dict):
                for key, text in zip(value.keys, value.values, strict=True):
                    yield TABLES[name], ast.literal_eval(key or ast.Constant("")), self.sentences(text, {})

    def told_in(self, function: ast.FunctionDef) -> Iterator[tuple[str, ast.Call, Known]]:
        """Yield each code that a function tells, the call that tells it, and what its names stand for there."""
        known: Known = {}
        for node in sorted(ast.walk(function), key=lambda node: (getattr(node, "lineno", 0), type(node).__name__)):
            bound: tuple[ast.expr | None, ast.expr | None] = (None, None)
            if isinstance(node, ast.Assign):
                bound = node.targets[0], node.value
            elif isinstance(node, ast.For | ast.comprehension):
                bound = node.target, node.iter
            elif isinstance(node, ast.NamedExpr):
                bound = node.target, node.value
            elif isinstance(node, ast.Call) and (code := code_of(node)):
                yield code, node, known
            if bound[0] is not None and bound[1] is not None and (texts := self.sentences(bound[1], known)):
                known |= {inner.id: texts for inner in stored(bound[0])}

    def sentences(self, node: ast.AST, known: Known) -> list[str]:
        """Return the sentences inside a node, of the names that stand in it, and of the functions that it calls."""
        if isinstance(node, ast.Name):
            return known.get(node.id) or spoken(self.meant(node.id, self.constants))
        if not isinstance(node, ast.Call):
            return [text for inner in ast.iter_child_nodes(node) for text in self.sentences(inner, known)]
        if (name := name_of(node)) in ("_", "marked"):
            return spoken(node) or spoken(self.chosen(node.args[0]))
        parts = [node.func, *node.args, *(item.value for item in node.keywords if item.arg not in ASIDE)]
        return [text for part in parts for text in self.sentences(part, known)] or self.asked(name)

    def asked(self, name: str) -> list[str]:
        """Return what a function says that is asked for the sentence, or the constant that it looks up."""
        found = self.meant(name, self.functions)
        names = (inner.id for inner in ast.walk(found) if isinstance(inner, ast.Name)) if found else ()
        return spoken(found) or [text for name in names for text in spoken(self.meant(name, self.constants))]

    def meant(self, name: str, known: Mapping[tuple[str, str], ast.AST]) -> ast.AST | None:
        """Return what a name stands for in the module that is read, or else in the only one that has it."""
        named = [node for (_module, other), node in known.items() if other == name]
        return known.get((self.here, name)) or (named[0] if len(named) == 1 else None)

    def chosen(self, node: ast.expr) -> ast.AST | None:
        """Return what a name stands for, or an entry of a table."""
        if isinstance(node, ast.Name):
            return self.meant(node.id, self.constants)
        if (
            isinstance(node, ast.Subscript)
            and isinstance(node.value, ast.Name)
            and isinstance(node.slice, ast.Constant)
        ):
            table = self.meant(node.value.id, self.constants)
            rows = zip(table.keys, table.values, strict=True) if isinstance(table, ast.Dict) else ()
            return next((value for key, value in rows if getattr(key, "value", None) == node.slice.value), None)
        return None


def stored(target: ast.expr) -> Iterator[ast.Name]:
    """Yield the names that get a value."""
    yield from (inner for inner in ast.walk(target) if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store))


def spoken(node: ast.AST | None) -> list[str]:
    """Return every sentence that stands in a node as it is."""
    calls = (inner for inner in ast.walk(node) if isinstance(inner, ast.Call)) if node is not None else ()
    said = (getattr(call.args[0], "value", None) for call in calls if name_of(call) in ("_", "marked"))
    return [text for text in said if isinstance(text, str) and len(text) > 3]


def handed_on(function: ast.FunctionDef, call: ast.Call) -> int | None:
    """Return which argument of a function, as it is called, is what it tells under a code of its own."""
    names = [item.arg for item in function.args.args if item.arg != "self"]
    used = {inner.id for part in call.args for inner in ast.walk(part) if isinstance(inner, ast.Name)}
    return next((at for at, name in enumerate(names) if name in used and name in ("message", "text", "why")), None)


def codes() -> dict[str, tuple[list[str], list[str]]]:
    """Return every code with the rooms that tell it and its sentences."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    of_pydantic = (("pydantic", code, [text]) for code, text in MESSAGES.items())
    for room, code, told in (*Source().codes(), *of_pydantic):
        rooms, texts = found.setdefault(code, ([], []))
        rooms += [room] if room not in rooms else []
        whole = [text for text in told if len(text.split()) >= FEWEST and text[0] != ";"] or told[:1]
        whole += [whole[0] + text for text in told if text[0] == ";"]
        texts += [text for text in dict.fromkeys(whole) if text not in texts]
    return found


def text() -> str:
    """Return the page."""
    out = [HEAD, "## Exit codes", "", "| Code | `vanban.Exit` | Meaning |", "|------|------|------|"]
    out += [f"| {code.value} | `{code.name}` | {code.meaning} |" for code in Exit]
    out += ["", "## Codes", "", "| Code | Told by | Sentences |", "|------|------|------|"]
    for code, (rooms, texts) in sorted(codes().items()):
        shown = "<br>".join(" ".join(item.split()).replace("|", "\\|") for item in texts)
        out.append(f"| `{code}` | {', '.join(rooms)} | {shown} |")
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name("errors.md").write_text(text(), encoding="utf-8")
