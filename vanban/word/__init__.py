"""The Word file as a file: its zip and parts, its structure, reading and safe writing, its PDF by LibreOffice.

In go bytes or a path, out come parts, lines, bytes, or what Word would not open. Nothing here knows a form or a rule of
presentation.
"""
