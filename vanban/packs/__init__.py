"""Packs, built in, installed or an office's own: forms, rubrics, labels and symbols as folders and files of data.

In goes a folder, out come its forms: the template, the model made of a list of fields, the schema, a file to fill in.
"""
