"""Values that a JSON Schema accepts, and values that it may or may not, drawn by hypothesis."""

from datetime import date
from functools import cache

from hypothesis import strategies as st

STRANGE = (
    None, True, -1, 0, 8, 1.5, 10**15, "", " ", "\u00a0", "xyz", "mai", "8", "4,5", "1.500", "31/2/2026", "2026-02-31",
    "3/7/2026", "2026-07-03", "2026", "19h30", "24:00", "07:30", "tháng 13/2026", "năm 2026", "quý V/2026", "a\nb", "Ð",
    "\x07", "\u2028", "# Đề mục", "| a | b |\n|---|---|\n| c |", "- ;", "…", "không", "có", "thường kỳ", [], [None], [1], {}, {"x": 1},
)  # fmt: skip
"""Values of every kind, right for some fields and wrong for others."""
DEPTH = 4


def values(schema):
    """Return the strategy of what a whole schema accepts."""
    return _values(schema, schema.get("$defs", {}), DEPTH)


def _values(node, defs, depth):
    if "$ref" in node:
        return _values(defs[node["$ref"].removeprefix("#/$defs/")], defs, depth)
    if "anyOf" in node:
        return st.one_of([_values(option, defs, depth) for option in node["anyOf"]])
    if "enum" in node:
        return st.sampled_from(node["enum"])
    if "const" in node:
        return st.just(node["const"])
    kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
    return st.one_of([_KINDS[kind](node, defs, depth) for kind in kinds])


def _texts(node, _defs, _depth):
    if node.get("format") == "date":
        return st.dates(date(1931, 1, 1), date(2030, 12, 31)).map(str)
    return _matching(node["pattern"], node.get("minLength", 0), node.get("maxLength", 10**6))


@cache
def _matching(pattern, least, most):
    words = st.sampled_from(["Lò Văn D", "Mường Ví Dụ", "đi công tác", "8", "30/6/2026", "a\nb", "", "x" * least])
    found = st.from_regex(pattern) if least or most < 10**6 else st.from_regex(pattern) | words
    import re

    return found.filter(lambda text: re.search(pattern, text) and not text.endswith("\n") and least <= len(text) <= most)


def _objects(node, defs, depth):
    needed = node.get("required", [])
    own = {name: st.deferred(lambda inner=inner: _values(inner, defs, depth - 1)) for name, inner in node["properties"].items()}
    must = {name: own.pop(name) for name in needed}
    return st.fixed_dictionaries(must, optional=own if depth else {})


def _lists(node, defs, depth):
    least = node.get("minItems", 0)
    return st.lists(_values(node["items"], defs, depth - 1), min_size=least, max_size=max(least, 2)) if depth else st.just([])


_KINDS = {
    "null": lambda *_: st.none(),
    "boolean": lambda *_: st.booleans(),
    "integer": lambda node, *_: st.integers(node["minimum"], node["maximum"]),
    "number": lambda node, *_: st.integers(node.get("minimum", -99), 99),
    "string": _texts,
    "array": _lists,
    "object": _objects,
}
