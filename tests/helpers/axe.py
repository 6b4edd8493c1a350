"""axe-core over a page in Chromium: ``axe-core`` of npm, which ``.ci/run`` installs in ``.referees``."""

from functools import cache

from tests.helpers.readers import NODE_MODULES

_FILE = NODE_MODULES / "axe-core" / "axe.min.js"


def find_axe():
    """Return the script of axe-core, or None where it is not installed."""
    return _FILE if _FILE.is_file() else None


@cache
def _script():
    return _FILE.read_text(encoding="utf-8")


def complaints(page):
    """Return what axe-core holds against a page: how grave, the rule, and the elements with what is wrong in them."""
    page.evaluate(_script())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        (item["impact"], item["id"], [(node["html"][:160], node["failureSummary"]) for node in item["nodes"]])
        for item in found["violations"]
    ]
