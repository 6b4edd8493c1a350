"""What a template maintainer works with: a new form, its check by place, its fields, pictures, and what changed.

In goes a form's folder or a pack, out come files to begin with, flaws with their paragraph, pictures of pages, and what
``vanban template build`` keeps beside the built-in forms.
"""
