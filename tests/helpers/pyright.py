"""Where pyright is: in .referees, as .ci/run puts it there, or on the path."""

import shutil
from pathlib import Path

HOME = Path(__file__).parent.parent.parent / ".referees/node_modules/.bin"


def find_pyright():
    return shutil.which("pyright", path=str(HOME)) or shutil.which("pyright")
