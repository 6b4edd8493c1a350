"""A folder of records, from which every paper of the meeting cycle is made and against which it is held.

A cell's folder holds ``chi-bo.yaml`` (the cell and its members), ``nam-2026.yaml`` (the year's themes and reports) and
one file a meeting under ``ky-hop/``; a committee's folder holds ``dang-uy.yaml`` and the folders of those below it.

In goes such a folder, out come papers, what is due, and where records and papers contradict each other or the rules.
"""
