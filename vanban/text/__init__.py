"""Vietnamese text by itself: letters, names, normal forms, the conventions of prose, words that stand once.

In goes text as somebody typed it, out come text, its parts, or what is wrong with it. Nothing here knows a document, a
file or a standard.
"""
