"""Values that a JSON Schema accepts, drawn at random, and values that it may or may not accept."""

import re
from datetime import date, timedelta
from functools import cache
from random import Random

STRANGE = (
    None, True, -1, 0, 8, 2.0, 1.5, 10**15, "", " ", "\u00a0", "xyz", "mai", "8", "4,5", "1.500", "31/2/2026", "2026-02-31",
    "3/7/2026", "2026-07-03", "2026", "19h30", "24:00", "07:30", "tháng 13/2026", "năm 2026", "quý V/2026", "a\nb", "Ð",
    "\x07", "\u2028", "# Đề mục", "| a | b |\n|---|---|\n| c |", "- ;", "…", "không", "có", "thường kỳ", [], [None], [1], {}, {"x": 1},
)  # fmt: skip
"""Values of every kind, right for some fields and wrong for others."""
SIGNS = "aÂđỹZ 09-–.,;:/()|#+*•_`\"'“”…\t\n\u00a0\u00ad\u200b\u2028\u0301éßЖ中🙂\x07\x85\ufeffÐ"
DEPTH = 4


@cache
def texts():
    """Return texts of every kind that a field holds, and of signs put together by chance."""
    rng = Random("texts")  # noqa: S311  # the same at each run
    days = [date(1930, 1, 1) + timedelta(rng.randrange(40_000)) for _ in range(20)]
    numbers = [rng.randrange(10**power) for power in range(1, 13)]
    found = [
        form.format(number)
        for number in numbers
        for form in ("{}", "0{}", "{}.5", "{}.25", "{}-KH/HU", "{}-BC/BTG-VP/nb")
    ]
    for day in days:
        month = f"{day.month}/{day.year}"
        found += [
            f"{day}",
            f"{day:%Y-%m}",
            f"{day:%Y}",
            f"{rng.randrange(24):02}:{day.day:02}:00",
            f"{day.day % 24:02}:59",
        ]
        found += [
            f"tháng {month}",
            f"tháng {day.month} năm {day.year}",
            f"năm {day.year}",
            f"6 tháng đầu năm {day.year}",
        ]
        found += [
            f"6 tháng cuối năm {day.year}",
            f"quý {'I' * (1 + day.month % 3)}/{day.year}",
            f"quý IV năm {day.year}",
        ]
    found += ["Lò Văn D", "Mường Ví Dụ", "đi công tác", "hai\ndòng", "1. Một\na) Hai", "tốt"]
    found += ["".join(rng.choices(SIGNS, k=rng.randrange(8))) for _ in range(400)]
    return tuple(found)


@cache
def _matching(pattern, least, most):
    return [text for text in texts() if re.search(pattern, text) and least <= len(text) <= most and text[-1:] != "\n"]


def drawn(schema, rng):
    """Return a value of a whole schema."""
    return _drawn(schema, schema["$defs"], rng, DEPTH)


def _drawn(node, defs, rng, depth):
    if "$ref" in node:
        return _drawn(defs[node["$ref"].removeprefix("#/$defs/")], defs, rng, depth)
    if "anyOf" in node:
        return _drawn(rng.choice(node["anyOf"]), defs, rng, depth)
    if "enum" in node:
        return rng.choice(node["enum"])
    kind = node["type"] if isinstance(node["type"], str) else rng.choice(node["type"])
    match kind:
        case "object":
            kept = {*node.get("required", ()), *(name for name in node["properties"] if depth and rng.random() < 0.5)}
            return {
                name: _drawn(node["properties"][name], defs, rng, depth - 1)
                for name in node["properties"]
                if name in kept
            }
        case "array":
            least = node.get("minItems", 0)
            most = min(least + 2 * bool(depth), node.get("maxItems", 9))
            return [_drawn(node["items"], defs, rng, depth - 1) for _ in range(rng.randint(least, most))]
        case "string":
            return rng.choice(_matching(node["pattern"], node.get("minLength", 0), node.get("maxLength", 10**6)))
        case "integer":
            low, high = node["minimum"], node["maximum"]
            return rng.choice([low, min(low + 5, high), rng.randint(low, high), high])
        case "boolean":
            return rng.random() < 0.5
    assert kind == "null"
    return None
