"""The styles as who types meets them in Word: gallery, style after Enter, outline, and what follows the body's."""

from collections.abc import Mapping

GALLERY = (
    "body", "heading-1", "heading-2", "heading-3", "dash", "article", "clause", "point", "basis", "table-head",
    "table-text", "recipient",
)  # fmt: skip
"""The components whose styles stand in the gallery, in its order; the others are shown once they are used."""
OUTLINE: Mapping[str, int] = {
    "part-label": 0, "part-title": 0, "section-label": 1, "section-title": 1, "article": 2,
    "heading-1": 0, "heading-2": 1, "heading-3": 2, "heading-4": 3, "appendix-label": 0, "appendix-title": 0,
}  # fmt: skip
"""Levels in the navigation pane and among the bookmarks of a PDF, the highest 0."""
_THEN_BODY = (
    "part-title", "section-title", "article", "heading-1", "heading-2", "heading-3", "heading-4", "subject-rule",
    "appendix-reference", "table-title", "empty",
)  # fmt: skip
NEXT: Mapping[str, str] = dict.fromkeys(_THEN_BODY, "body") | {
    "part-label": "part-title", "section-label": "section-title", "type-name": "subject", "subject": "subject-rule",
    "appendix-label": "appendix-title", "appendix-title": "appendix-reference", "addressee-label": "addressee",
    "recipients-label": "recipient", "authority": "office", "office": "signature-gap",
    "signature-label": "signature-gap",
}  # fmt: skip
"""The component that Enter begins after one; after the others it begins the same again."""
TEXT = (
    "basis", "part-label", "part-title", "section-label", "section-title", "article", "clause", "point", "dash",
    "heading-1", "heading-2", "heading-3", "heading-4",
)  # fmt: skip
"""The components of the text: their styles are based on the body's, and follow it where somebody changes its size."""
