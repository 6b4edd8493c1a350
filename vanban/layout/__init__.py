"""Blocks that write a template: letterhead, title, body, tables, signatures, recipients.

A form's ``layout.py`` composes these blocks; each writes paragraphs in the standard's styles with the tags that
the press fills. The result is an ordinary Word file that a maintainer may open. ``styling`` lays a standard's styles
and page over a template, whoever made it.
"""

from vanban.layout.blocks import Sheet
from vanban.layout.papers import called, comrade, confirmed, last_line
from vanban.layout.pen import BLANK, or_blank
from vanban.layout.tables import Column
from vanban.layout.tasks import assigned

__all__ = ["BLANK", "Column", "Sheet", "assigned", "called", "comrade", "confirmed", "last_line", "or_blank"]
