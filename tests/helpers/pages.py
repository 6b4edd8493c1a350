"""Examples of forms, less something, as printed pages."""

import copy
import re

import yaml

from tests.conftest import ROOT
from vanban.documents.loading import load_bytes
from vanban.documents.rendering import render
from vanban.word.reader import lines_of

TEMPLATES = ROOT / "vanban/templates"
PEN = "…………"


def example(form):
    data = yaml.load((TEMPLATES / form / "example.yaml").read_text(), Loader=yaml.BaseLoader)  # noqa: S506  # text, as our reader gives it
    data.pop("Số liệu đối chiếu", None)  # holds the records against themselves, prints nothing
    return data


def without(data, keys):
    """Return the data without what the keys lead to; ``*`` is every item, several last keys are taken out together."""
    data = copy.deepcopy(data)

    def take(node, path):
        head, *rest = path
        if not rest:
            for key in head.split(", ") if isinstance(node, dict) and head not in node else [head]:
                del node[int(key) if isinstance(node, list) else key]
            return
        for item in node if head == "*" else [node[int(head) if isinstance(node, list) else head]]:
            if not (head == "*" and len(rest) == 1 and rest[0] not in item):
                take(item, rest)

    take(data, keys.split("/"))
    return data


def page(data):
    """Return the text of the rendered document: a line a paragraph, the cells of a row joined by bars."""
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, default_style='"')
    out, last = [], ""
    for line in lines_of(render(load_bytes(text.encode(), "x.yaml", TEMPLATES).document)):
        row = re.match(r"T\d+R\d+", line.place)
        joined = bool(row) and row[0] == last
        out.append((" | " if joined else "\n") + line.text)
        last = row[0] if row else ""
    return "".join(out)
