"""Every door through which a file comes in, tried with one path that is no regular file: a line of JSON for each.

Run by test_one_door.py in a process of its own, with little memory and an end to its time.
"""

import json
import os
import resource
import shutil
import sys
from pathlib import Path

import vanban
from vanban.cli import cli
from vanban.errors import VanbanError

HOME = Path(vanban.__file__).parent / "templates"
BASE = HOME / "minutes/example.yaml"
MOST = 700 << 20


def put(path, kind):
    path.unlink(missing_ok=True)
    {"fifo": os.mkfifo, "zero": lambda at: at.symlink_to("/dev/zero"), "folder": Path.mkdir}[kind](path)
    return path


def command(*arguments):
    try:
        cli(list(map(str, arguments)), standalone_mode=True)
    except SystemExit as end:
        return {"exit": end.code}


def code(call):
    try:
        call()
    except VanbanError as error:
        return {"codes": sorted({item.code for item in error.diagnostics})}
    return {"codes": []}


def pack(root, name, kind):
    folder = root / f"pack-{name}"
    shutil.copytree(HOME / "courtesy-letter", folder / "own")
    put(folder / name if name == "symbols.yaml" else folder / "own" / name, kind)
    return code(lambda: vanban.render(vanban.load(BASE, packs=[folder])))


def rows(root, path):
    def run():
        with vanban.render_rows(BASE, path, output=root / "out", report=root / "report.jsonl", overwrite=True) as made:
            list(made)

    return code(run)


def over(root, kind):
    path = put(root / "there.docx", kind)
    return code(lambda: vanban.save(vanban.load(BASE), path, overwrite=True))


def profile(root, kind):
    folder = root / "office"
    folder.mkdir()
    shutil.copy(BASE, folder / "a.yaml")
    put(folder / "vanban.yaml", kind)
    return code(lambda: vanban.load(folder / "a.yaml"))


def doors(root, kind):
    for suffix in ("yaml", "json", "md"):
        path = put(root / f"data.{suffix}", kind)
        yield f"data {suffix}", code(lambda path=path: vanban.load(path))
    docx = put(root / "word.docx", kind)
    for name in ("extract", "show", "differences", "check"):
        yield f"docx {name}", code(lambda name=name: getattr(vanban, name)(docx))
    for suffix in ("csv", "xlsx", "jsonl"):
        yield f"rows {suffix}", rows(root, put(root / f"rows.{suffix}", kind))
    yield "over", over(root, kind)
    yield "profile", profile(root, kind)
    for name in ("template.docx", "form.yaml", "labels.yaml", "symbols.yaml"):
        yield f"pack {name}", pack(root, name, kind)
    yield "register", command("register", "audit", put(root / "register.xlsx", kind))
    yield "schema", command("schema", "minutes", "-o", put(root / "schema.json", kind))


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST, MOST))
    for door, found in doors(Path(sys.argv[1]), sys.argv[2]):
        sys.stdout.write(json.dumps({"door": door, **found}) + "\n")
        sys.stdout.flush()
