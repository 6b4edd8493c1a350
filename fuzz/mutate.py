"""Change one place of a room at a time, and see whether a test of the room tells.

    pip install cosmic-ray pytest-cov && python fuzz/mutate.py checks --number 200

The places are drawn by the seed among all that cosmic-ray's operators can change, and all strings; one change a place.
Not counted is what leaves the program as it was (docstrings, types, words of messages) and what Python refuses to
compile. Each change is tried in a copy of the tree, by the tests that reach its line, the quickest first. What no test
told is printed.
"""

import argparse
import ast
import difflib
import gc
import multiprocessing
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
from dataclasses import dataclass
from functools import _lru_cache_wrapper
from importlib.util import cache_from_source
from inspect import CO_OPTIMIZED
from itertools import islice
from pathlib import Path
from types import CodeType, FunctionType

import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from cosmic_ray.plugins import get_operator, operator_names
from coverage import CoverageData
from parso.python import tree

ROOT = Path(__file__).parents[1]
OPTIONS = ["-x", "--hypothesis-seed=0"]
MARKS = "not office and not browser and not axe and not ajv and not referee"
TOOK = re.compile(r"^\s*([\d.]+)s (?:setup|call) +(\S+?::.+?)\s*$", re.MULTILINE)
MESSAGES = ("_", "marked")
FIRST_SECONDS, TIMES = 30, 5
"""After which a change that never ends is told, beyond that many times what the tests take."""


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
            start = min([node.lineno, *(above.lineno for above in getattr(node, "decorator_list", ()))])
            end = body[0].lineno - 1 if body else node.end_lineno
            if start <= line <= end:
                found = range(start, end + 1)
    return found


class Users:
    """Which functions use the values of a room's modules, by their names."""

    def __init__(self, room: str) -> None:
        """Read the room."""
        self.functions: dict[str, list[tuple[Path, range]]] = defaultdict(list)
        self.values: dict[str, set[str]] = defaultdict(set)
        self.import_: set[str] = set()
        for path in (ROOT / "vanban" / room).rglob("*.py"):
            for node in ast.parse(path.read_text()).body:
                inside = [item for item in ast.walk(node) if isinstance(item, ast.FunctionDef)]
                for function in inside:
                    lines = range(function.body[0].lineno, function.end_lineno + 1)
                    for name in names(function.body):
                        self.functions[name].append((path.relative_to(ROOT), lines))
                    function.body = []
                for name in names([node]):
                    self.values[name] |= given(node)
                    if not given(node):
                        self.import_.add(name)

    def of(self, mutant: Mutant) -> list[tuple[Path, range]]:
        """Return the functions that use the value of a module that a mutant changes; none where more than they do."""
        wanted = {
            name
            for node in ast.parse(mutant.source).body
            if node.lineno <= mutant.line <= node.end_lineno
            for name in given(node)
        }
        seen: set[str] = set()
        while wanted - seen:
            seen |= wanted
            wanted = seen.union(*(self.values[name] for name in seen))
        return [] if seen & self.import_ else [place for name in seen for place in self.functions[name]]


def names(nodes: list[ast.AST]) -> set[str]:
    """Return the names that are used."""
    return {getattr(item, "id", getattr(item, "attr", "")) for node in nodes for item in ast.walk(node)} - {""}


def given(node: ast.AST) -> set[str]:
    """Return the names that a statement gives a value."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return names(targets)


class Reached:
    """Which tests reach a line, and how long each takes."""

    def __init__(self, copy: Path, room: str, folders: list[str]) -> None:
        """Run them all once."""
        measured = ("--cov", f"vanban/{room}", "--cov-context=test", "--cov-report=")
        timed = ("--durations=0", "--durations-min=0")
        self.copy, self.users = copy, Users(room)
        ran = self.run(*folders, "-m", MARKS, *measured, *timed)
        if ran.returncode:
            sys.exit(ran.stdout[-3000:] + ran.stderr)
        self.took: dict[str, float] = defaultdict(float)
        for seconds, test in TOOK.findall(ran.stdout):
            self.took[test] += float(seconds)
        self.data = CoverageData(copy / ".coverage")
        self.data.read()

    def run(self, *options: str, limit: float | None = None) -> subprocess.CompletedProcess[str]:
        """Run tests in the copy of the tree."""
        command = [sys.executable, "-m", "pytest", "-q", *OPTIONS, *options]
        env = {**os.environ, "PYTHONPATH": str(self.copy)}
        return subprocess.run(
            command, cwd=self.copy, env=env, capture_output=True, text=True, timeout=limit, check=False
        )

    def tests(self, mutant: Mutant) -> list[str]:
        """Return the tests that reach a mutant, the quickest first."""
        users = self.users.of(mutant)
        found: set[str] = set()
        for path, lines in users or [(mutant.file, statement(mutant.source, mutant.line))]:
            reached = self.data.contexts_by_lineno(str(self.copy / path))
            for context in {context for line in lines for context in reached.get(line, ())}:
                test, _, phase = context.rpartition("|")
                if phase == "run":
                    found.add(test)
                elif not users:  # what a fixture or an import did, others use
                    found.update(name for name in self.took if name.startswith(test.partition("::")[0]))
        return sorted(found & self.took.keys(), key=lambda test: (self.took[test], test))


def changed(old: CodeType, new: CodeType) -> list[tuple[CodeType, CodeType]] | None:
    """Return the functions that differ, with what they became; None where what runs at import differs."""
    pairs = list(zip(old.co_consts, new.co_consts, strict=False))
    inner = [pair for pair in pairs if isinstance(pair[0], CodeType) and isinstance(pair[1], CodeType)]
    if not old.co_flags & CO_OPTIMIZED:
        same = (old.co_code, old.co_names, len(old.co_consts)) == (new.co_code, new.co_names, len(new.co_consts))
        if not same or any(pair[0] != pair[1] for pair in pairs if pair not in inner):
            return None
    found = [(old, new)] if old.co_flags & CO_OPTIMIZED else []
    for pair in inner:
        if pair[0] != pair[1]:
            more = changed(*pair)
            if more is None:
                return None
            found += more
    return found


def put(swaps: list[tuple[CodeType, CodeType]]) -> None:
    """Give functions that were imported their new code, and forget what any has kept."""
    for item in gc.get_objects():
        if isinstance(item, FunctionType):
            for old, new in swaps:
                if item.__code__ == old:
                    item.__code__ = new
        elif isinstance(item, _lru_cache_wrapper):
            item.cache_clear()


class Trials:
    """Takes the place of pytest's own run: once the tests are collected, each change is tried in a fork."""

    def __init__(self, mutants: list[Mutant], reached: Reached) -> None:
        """Keep what is tried."""
        self.mutants, self.reached, self.left = mutants, reached, 0

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = {item.nodeid: item for item in session.items}
        for mutant in self.mutants:
            tests = self.reached.tests(mutant)
            if not tests or self.survives(mutant, tests, session):
                self.left += 1
                why = "" if tests else ", which no test reaches"
                print(f"{mutant.file}:{mutant.line}{why}\n{mutant.change}", flush=True)
        return True

    def survives(self, mutant: Mutant, tests: list[str], session: pytest.Session) -> bool:
        """Say whether no test tells a mutant."""
        path, limit = self.reached.copy / mutant.file, FIRST_SECONDS + TIMES * sum(map(self.reached.took.get, tests))
        swaps = changed(compile(mutant.source, path, "exec"), compile(mutant.code, path, "exec"))
        if swaps is None:
            return self.survives_import(mutant, path, tests, limit)
        child = multiprocessing.get_context("fork").Process(target=self.fork, args=(swaps, tests, session))
        child.start()
        child.join(limit)
        child.kill()
        child.join()
        return child.exitcode == 0

    def fork(self, swaps: list[tuple[CodeType, CodeType]], tests: list[str], session: pytest.Session) -> None:
        """Run the tests of a change in this process, up to the first that tells."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        put(swaps)
        items = [self.items[test] for test in tests]
        for item, following in zip(items, [*items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.testsfailed:
                os._exit(1)
        os._exit(0)

    def survives_import(self, mutant: Mutant, path: Path, tests: list[str], limit: float) -> bool:
        """Say the same of a change of what runs at import."""
        names = self.reached.copy / "tests.txt"
        names.write_text("\n".join(tests))
        path.write_text(mutant.code)
        Path(cache_from_source(path)).unlink(missing_ok=True)
        try:
            return self.reached.run(f"@{names}", limit=limit).returncode == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            Path(cache_from_source(path)).unlink(missing_ok=True)
            path.write_text(mutant.source)


def main() -> None:
    """Draw, try, and print the score with what survived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--number", type=int, default=200)
    parser.add_argument("--tests", nargs="*", help="folders of tests, where not those of the room alone")
    parser.add_argument("--least", type=float, default=0, help="per cent below which it fails")
    given = parser.parse_args()
    mutants = list(islice(drawn(given.room, given.seed), given.number))
    with tempfile.TemporaryDirectory(prefix="vanban-mutate-") as folder:
        copy = Path(folder).resolve() / "tree"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "out", "dist"))
        folders = given.tests or [f"tests/{given.room}"]
        trials = Trials(mutants, Reached(copy, given.room, folders))
        os.chdir(copy)
        os.environ["PYTHONPATH"] = sys.path[0] = str(copy)
        pytest.main([*OPTIONS, "-s", "-p", "no:terminal", "-o", "addopts=", *folders, "-m", MARKS], plugins=[trials])
    score = 100 * (1 - trials.left / len(mutants))
    print(f"{given.room}: {len(mutants)} mutants, {trials.left} survived: {score:.1f} %")
    sys.exit(score < given.least)


if __name__ == "__main__":
    main()
