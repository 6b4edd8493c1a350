"""From a file to a document, from a document to a Word file, and back.

In go data files with the office's profile around them, out come documents with every problem at its place; a DOCX of
ours gives its data back, with what a hand has changed.
"""
