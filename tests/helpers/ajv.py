"""ajv as a second judge of our schemas, in its strict mode: ``ajv`` of npm, which ``.ci/run`` installs in ``.referees``."""

import json
import subprocess

from tests.helpers.readers import NODE_MODULES

_JUDGE = """
const Ajv = require("ajv/dist/2020"), formats = require("ajv-formats");
const ajv = formats(new Ajv({ strict: true }));
const asked = JSON.parse(require("fs").readFileSync(0));
console.log(JSON.stringify(asked.map(([schema, values]) => values.map(ajv.compile(schema)))));
"""


def find_ajv():
    """Return where ajv lies, or None where it is not installed."""
    found = NODE_MODULES / "ajv"
    return found if found.is_dir() else None


def accepted(asked):
    """Return, for pairs of a schema and values, which values ajv accepts; a schema it cannot compile is an error."""
    text = json.dumps(asked)
    done = subprocess.run(
        ["node", "-e", _JUDGE], check=False, cwd=NODE_MODULES, input=text, text=True, capture_output=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
