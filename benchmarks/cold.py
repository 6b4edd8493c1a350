"""The start of commands: whole processes, spawned in turn, from warm bytecode.

What a person waits for at a terminal is mostly imports, so it is compared with other commands and with the bare
interpreter; the peak memory is that of the process itself.
"""

import json
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import files
import samples
import syntax
import templates
import units
from race import Result, ratio

from vanban.word.package import write_parts

HERE = Path(__file__).parent
AGAINST = "import docxtpl"
HELP, RENDER, THEIRS = "vanban --help", "vanban render plan.yaml", "python -m docxtpl (JSON)"


def commands(folder: Path) -> dict[str, list[str]]:
    """Return the commands, and write what they read."""
    folder = files.prepare(folder, "A", different=1)
    document = units.Unit.model_validate(samples.data(60, 0, 0))
    around = units.printed(document)
    parts = units.laid_out(templates.template("word-like"))
    parts[units.MAIN] = syntax.measured(syntax.lean(parts[units.MAIN], around), around)
    (folder / "docxtpl.docx").write_bytes(write_parts(parts))
    (folder / "docxtpl.json").write_text(json.dumps({**units.filled(document), **around}), encoding="utf-8")
    python, vanban = sys.executable, str(Path(sys.executable).with_name("vanban"))
    source, made = str(folder / "vanban-0.yaml"), str(folder / "made.docx")
    return {
        "python -c pass": [python, "-c", "pass"],
        AGAINST: [python, "-c", "import docxtpl"],
        HELP: [vanban, "--help"],
        "vanban --version": [vanban, "--version"],
        "vanban forms": [vanban, "forms"],
        RENDER: [vanban, "render", source, "-o", made, "--force", "--quiet"],
        THEIRS: [
            *(python, "-m", "docxtpl", "-o", "-q"),
            *(str(folder / name) for name in ("docxtpl.docx", "docxtpl.json", "made-by-docxtpl.docx")),
        ],
        "naive script (YAML)": [
            *(python, str(HERE / "naive.py")),
            *(str(folder / name) for name in ("naive-0.yaml", "naive-template.docx", "made-by-naive.docx")),
        ],
    }


def measured(commands: Mapping[str, Sequence[str]], rounds: int, against: str = AGAINST) -> dict[str, Result]:
    """Return each command's result."""
    spawner = [sys.executable, str(HERE / "spawn.py"), str(rounds)]
    done = subprocess.run(spawner, input=json.dumps(commands), stdout=subprocess.PIPE, text=True, check=True)
    found = json.loads(done.stdout)
    times = found["times"]
    return {
        name: Result(statistics.median(taken), ratio(times[against], taken), found["peaks"][name])
        for name, taken in times.items()
    }
