"""A bar chart as SVG, written by hand: how many times as fast as one peer, on a logarithmic scale."""

import math
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

WIDTH, LABELS, RIGHT, BAR, GAP, HEAD = 860, 250, 70, 20, 5, 34
"""The picture, the room for names and for figures, a bar, what is between two, a group's title."""
FONT = 'font-family="DejaVu Sans, Arial, sans-serif" font-size="13"'
INK, FAINT, OURS, THEIRS = "#222", "#ddd", "#b3261e", "#6b7785"


def bars(title: str, groups: Mapping[str, Mapping[str, float]], path: Path, *, ours: str = "vanban") -> None:
    """Write a chart: groups of named ratios; the bars of names that begin with ``ours`` stand out."""
    values = [value for group in groups.values() for value in group.values()]
    low, high = min(1.0, *(value * 0.9 for value in values)), max(2.0, *values) * 1.05
    span = math.log(high / low)

    def x(value: float) -> float:
        return LABELS + (WIDTH - LABELS - RIGHT) * math.log(value / low) / span

    rows = sum(len(group) for group in groups.values())
    height = 56 + len(groups) * HEAD + rows * (BAR + GAP) + 40
    marks = [mark for mark in (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if low <= mark <= high]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" {FONT} fill="{INK}">',
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
        _text(16, 28, title, 'font-size="16" font-weight="bold"'),
    ]
    for mark in marks:
        parts.append(f'<path d="M{x(mark):.1f} 48V{height - 34}" stroke="{INK if mark == 1 else FAINT}"/>')
        parts.append(_text(x(mark), height - 14, f"{mark:g}x", 'text-anchor="middle" font-size="12"'))
    y = 56.0
    for name, group in groups.items():
        parts.append(_text(16, y + 20, name, 'font-weight="bold"'))
        y += HEAD
        for label, value in group.items():
            left, right = sorted((x(1), x(value)))
            shape = f'x="{left:.1f}" y="{y:.1f}" width="{max(1.5, right - left):.1f}" height="{BAR}"'
            parts.append(f'<rect {shape} fill="{OURS if label.startswith(ours) else THEIRS}"/>')
            parts.append(_text(LABELS - 10, y + 15, label, 'text-anchor="end"'))
            parts.append(_text(right + 6, y + 15, f"{value:.0f}x" if value >= 10 else f"{value:.1f}x"))
            y += BAR + GAP
    path.write_text("\n".join([*parts, "</svg>", ""]), encoding="utf-8")


def _text(x: float, y: float, text: str, style: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {style}>{escape(text)}</text>'
