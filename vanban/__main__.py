"""The program ``vanban``, and ``python -m vanban``.

A short run makes no garbage worth a search, and a quarter of its time would go into looking for some while modules are
imported, and once more at the end; so the collector waits until there is much to look at.
"""

import gc
import os
import sys

NEW_OBJECTS = 200_000
"""How many objects are made before the collector looks at them; a single document makes fewer."""


def main() -> None:
    """Run the command line."""
    gc.set_threshold(NEW_OBJECTS, 10, 10)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # to look for some reads every installed package
    from vanban.cli import cli  # noqa: PLC0415  # only now, see above

    try:
        sys.exit(cli.run("vanban"))
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
