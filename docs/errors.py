"""Write docs/errors.md, every code of a diagnostic with what is said under it, from the source; the tests compare.

python docs/errors.py
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from vanban.errors import Exit
from vanban.reading.validation import MESSAGES

SOURCE = Path(__file__).parent.parent / "vanban"
PLACES = {
    "Diagnostic": 0, "problem": 0, "refuse": 0, "PydanticCustomError": 0, "_told": 2, "Fault": 0, "Flaw": 0,
    "Problem": 1, "tell": 1, "stop": 1, "_tell": 0, "_stop": 1, "told": 2, "ProseProblem": 2, "note": 1,
}  # fmt: skip
"""Which argument of what tells a problem is its code; everywhere else it is the one that is named ``code``."""
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


def sentence(node: ast.AST, assigned: dict[str, str]) -> str:
    """Return the first sentence inside a node, or of a name that stands in it."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and name_of(inner) in ("_", "marked"):
            value = getattr(inner.args[0], "value", None)
            if isinstance(value, str) and len(value) > 3:
                return value
    names = (inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name))
    return next((assigned[name] for name in names if name in assigned), "")


def told_in(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield each code that a module tells, with the sentence told under it."""
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        assigned: dict[str, str] = {}
        for node in sorted(ast.walk(function), key=lambda node: (getattr(node, "lineno", 0), node.__class__.__name__)):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                text = sentence(node.value, assigned)
                assigned |= {node.targets[0].id: text} if text else {}
            elif isinstance(node, ast.Call) and (code := code_of(node)):
                yield code, sentence(node, assigned)


def codes() -> dict[str, tuple[list[str], list[str]]]:
    """Return every code with the rooms that tell it and its sentences."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        room = path.relative_to(SOURCE).parts[0].removesuffix(".py")
        if room == "templates" or "shared" in path.parts:
            continue
        for code, text in told_in(ast.parse(path.read_text(encoding="utf-8"))):
            rooms, texts = found.setdefault(code, ([], []))
            rooms += [room] if room not in rooms else []
            texts += [text] if text and text not in texts else []
    for code, text in MESSAGES.items():
        rooms, texts = found.setdefault(code, ([], []))
        rooms += ["pydantic"]
        texts += [text] if text not in texts else []
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
