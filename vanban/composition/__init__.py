"""A document and a standard brought together: letterhead, number, heading, closing, signatures, as lines to be printed.

In go a model (what is said) and a standard (how it is written), out come the words and measures that a template sees.
"""
