"""The press prints: a template is compiled once for a form and a standard, and then run for every document.

In go the DOCX of a template and a model, out comes a function from documents to bytes. *Proof* is what shows, before
anything is printed, that tags reach declared fields only and that no data can break the structure.
"""
