"""A printed page, measured glyph by glyph in the PDF; lengths in points."""

import unicodedata

MM = 72 / 25.4


class Line:
    """A printed line: its text and what its glyphs have in common."""

    def __init__(self, chars):
        chars = sorted(chars, key=lambda char: char["x0"])
        inked = [char for char in chars if char["text"].strip()] or chars
        self.text = _spaced(inked)
        self.x0, self.x1 = inked[0]["x0"], inked[-1]["x1"]
        self.sizes = {round(char["size"], 1) for char in inked}
        self.bold = {"Bold" in char["fontname"] for char in inked}
        self.italic = {"Italic" in char["fontname"] for char in inked}
        self.families = {char["fontname"].split("+")[-1].split("-")[0] for char in inked}
        self.top, self.bottom = inked[0]["top"], inked[0]["bottom"]
        self.middle = (self.x0 + self.x1) / 2

    def __repr__(self):
        return f"<{self.text!r} {self.sizes} x {self.x0:.1f}-{self.x1:.1f} y {self.top:.1f}>"


def _spaced(chars):
    out = ""
    for index, char in enumerate(chars):
        if index and char["x0"] - chars[index - 1]["x1"] > 1:
            out += " "
        out += char["text"]
    return unicodedata.normalize("NFC", out)


def lines_of(page, left=0.0, right=10_000.0):
    rows = {}
    for char in page.chars:
        if left <= char["x0"] < right:
            rows.setdefault(round(char["bottom"]), []).append(char)
    return [Line(chars) for _bottom, chars in sorted(rows.items())]


def find(page, start, left=0.0, right=10_000.0):
    found = [line for line in lines_of(page, left, right) if line.text.startswith(start)]
    assert found, (start, lines_of(page, left, right))
    return found[0]


def rules_of(page):
    edges = [edge for edge in page.edges if edge["orientation"] == "h" and edge["x1"] - edge["x0"] > 20]
    return [edge for edge in edges if edge.get("non_stroking_color") != (1, 1, 1)]


def halves(page):
    return 30 * MM, page.width - 15 * MM
