"""The one gate for workbooks and CSV files: what the eye sees in a cell, where the headings stand, which rows count.

A cell's book, the rows of ``--rows`` and whoever else takes tables reads them here. Reading workbooks needs
``openpyxl`` (extra ``excel``), which knows formats, hidden rows, merged cells and the texts of errors.
"""
