"""Change one place of a room at a time, and see whether a test of the room tells.

    pip install cosmic-ray pytest-cov && python fuzz/mutate.py checks --number 200

The places are drawn by the seed among all that cosmic-ray's operators can change, and all strings; one change a place.
Not counted is what leaves the program as it was (docstrings, annotations, the words of messages) and what Python refuses
to compile. Each change is tried in a copy of the tree, by the tests that reach its line, the quickest first. What no test
told is printed.
"""

import argparse
import ast
import difflib
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import cache_from_source
from itertools import accumulate, islice
from pathlib import Path
from queue import SimpleQueue

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from cosmic_ray.plugins import get_operator, operator_names
from coverage import CoverageData
from parso.python import tree  # before cosmic-ray, which imports parso the other way round

ROOT = Path(__file__).parents[1]
PYTEST = [sys.executable, "-m", "pytest", "-q", "-x", "--hypothesis-seed=0"]
MARKS = "not office and not browser and not axe and not ajv and not referee"
TOOK = re.compile(r"^\s*([\d.]+)s (?:setup|call) +(\S+?::.+?)\s*$", re.MULTILINE)
MESSAGES = ("_", "marked")
FIRST_SECONDS, TIMES = 30, 5
"""After which a change that never ends is told, beyond that many times what the tests take."""
MOST_SECONDS = 60
"""How long the tests of one change may take; the slowest are left out, so that a score is rather too low."""


class OtherString(Operator):
    """Puts letters around a string."""

    def mutation_positions(self, node):
        if isinstance(node, tree.String) and "b" not in node.string_prefix.lower():
            yield node.start_pos, node.end_pos

    def mutate(self, node, index):  # noqa: ARG002
        quote = re.search("\"\"\"|'''|\"|'", node.value)[0]
        start = len(node.string_prefix) + len(quote)
        node.value = f"{node.value[:start]}XX{node.value[start : -len(quote)]}XX{quote}"
        return node

    @classmethod
    def examples(cls):
        return ()


@dataclass(frozen=True)
class Mutant:
    """A room's file with one change."""

    file: Path
    line: int
    source: str
    code: str

    @property
    def change(self) -> str:
        """The lines that differ."""
        lines = difflib.unified_diff(self.source.splitlines(), self.code.splitlines(), lineterm="", n=0)
        return "\n".join(f"    {line}" for line in lines if not line.startswith(("---", "+++", "@@")))


class Bare(ast.NodeTransformer):
    """Takes away what no test need tell."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        return None if isinstance(node.value, ast.Constant) else self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Name) and node.func.id in MESSAGES:
            node.args = []
        return self.generic_visit(node)


def meaning(source: str) -> str:
    """Return what a source does, without what tests need not tell."""
    return ast.dump(Bare().visit(ast.parse(source)))


def drawn(room: str, seed: int) -> Iterator[Mutant]:
    """Yield a room's mutants in the order that the seed gives."""
    classes = [get_operator(name) for name in operator_names()]
    operators = [made() for made in classes if not made.arguments()] + [OtherString()]
    places = defaultdict(list)
    sources = {path: path.read_text() for path in sorted((ROOT / "vanban" / room).rglob("*.py"))}
    for path, source in sources.items():
        nodes = list(ast_nodes(get_ast(source)))
        for operator in operators:
            positions = [place for node in nodes for place in operator.mutation_positions(node)]
            for occurrence, (start, end) in enumerate(positions):
                places[path, start, end].append((operator, occurrence))
    random.seed(seed)
    for path, start, end in random.sample(sorted(places), len(places)):
        source = sources[path]
        operator, occurrence = random.choice(places[path, start, end])
        code = mutate_code(source, operator, occurrence)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                compile(code, str(path), "exec")
            except (SyntaxError, SyntaxWarning):
                continue
        if meaning(code) != meaning(source):
            yield Mutant(path.relative_to(ROOT), start[0], source, code)


def statement(source: str, line: int) -> range:
    """Return the lines of the statement that a line is of; of one that holds others, those of its head."""
    found = range(line, line + 1)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.stmt):
            body = getattr(node, "body", None)
            end = body[0].lineno - 1 if body else node.end_lineno
            if node.lineno <= line <= end:
                found = range(node.lineno, end + 1)
    return found


def run(tree_: Path, *options: str, limit: float | None = None) -> subprocess.CompletedProcess[str]:
    """Run tests in a copy of the tree."""
    env = {**os.environ, "PYTHONPATH": str(tree_)}
    return subprocess.run(
        [*PYTEST, *options], cwd=tree_, env=env, capture_output=True, text=True, timeout=limit, check=False
    )


class Reached:
    """Which tests reach a line, and how long each takes."""

    def __init__(self, copy: Path, room: str, folders: list[str]) -> None:
        """Run them all once."""
        measured = (
            "--cov",
            f"vanban/{room}",
            "--cov-context=test",
            "--cov-report=",
            "--durations=0",
            "--durations-min=0",
        )
        ran = run(copy, *folders, "-m", MARKS, *measured)
        if ran.returncode:
            sys.exit(ran.stdout[-3000:] + ran.stderr)
        self.took: dict[str, float] = defaultdict(float)
        for seconds, test in TOOK.findall(ran.stdout):
            self.took[test] += float(seconds)
        self.copy, self.data = copy, CoverageData(copy / ".coverage")
        self.data.read()

    def tests(self, mutant: Mutant) -> list[str]:
        """Return the tests that reach a mutant, the quickest first."""
        lines = self.data.contexts_by_lineno(str(self.copy / mutant.file))
        found: set[str] = set()
        for line in statement(mutant.source, mutant.line):
            for context in lines.get(line, ()):
                test, _, phase = context.rpartition("|")
                if phase == "run":
                    found.add(test)
                else:  # what a fixture or an import did, others use
                    found.update(name for name in self.took if name.startswith(test.partition("::")[0]))
        tests = sorted(found & self.took.keys(), key=lambda test: (self.took[test], test))
        until = accumulate(self.took[test] for test in tests)
        return [test for test, seconds in zip(tests, until, strict=True) if seconds < MOST_SECONDS]


def survives(mutant: Mutant, copy: Path, reached: Reached) -> bool:
    """Say whether no test tells a mutant."""
    tests = reached.tests(mutant)
    path = copy / mutant.file
    Path(cache_from_source(path)).unlink(missing_ok=True)
    path.write_text(mutant.code)
    names = copy / "tests.txt"
    names.write_text("\n".join(tests))
    try:
        limit = FIRST_SECONDS + TIMES * sum(reached.took[test] for test in tests)
        return not tests or run(copy, f"@{names}", limit=limit).returncode == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        Path(cache_from_source(path)).unlink(missing_ok=True)
        path.write_text(mutant.source)


def copied(to: Path) -> Path:
    """Return a copy of the tree."""
    shutil.copytree(ROOT, to, ignore=shutil.ignore_patterns(".*", "__pycache__", "out", "dist"))
    return to


def main() -> None:
    """Draw, try, and print the score with what survived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--number", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--tests", nargs="*", help="folders of tests, where not those of the room alone")
    parser.add_argument("--least", type=float, default=0, help="per cent below which it fails")
    given = parser.parse_args()
    mutants = list(islice(drawn(given.room, given.seed), given.number))
    with tempfile.TemporaryDirectory(prefix="vanban-mutate-") as folder:
        reached = Reached(copied(Path(folder) / "0"), given.room, given.tests or [f"tests/{given.room}"])
        free: SimpleQueue[Path] = SimpleQueue()
        for number in range(given.jobs):
            free.put(copied(Path(folder) / str(number + 1)))

        def survivor(mutant: Mutant) -> bool:
            copy = free.get()
            try:
                return survives(mutant, copy, reached)
            finally:
                free.put(copy)

        left = 0
        with ThreadPoolExecutor(given.jobs) as pool:
            for mutant, lives in zip(mutants, pool.map(survivor, mutants), strict=True):
                if lives:
                    left += 1
                    why = "" if reached.tests(mutant) else ", which no test reaches"
                    print(f"{mutant.file}:{mutant.line}{why}\n{mutant.change}", flush=True)
    score = 100 * (1 - left / len(mutants))
    print(f"{given.room}: {len(mutants)} mutants, {left} survived: {score:.1f} %")
    sys.exit(score < given.least)


if __name__ == "__main__":
    main()
