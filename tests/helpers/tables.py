"""Workbooks and rows to begin with."""

from openpyxl import Workbook


def book(path, *sheets):
    """Write sheets, each a name, its rows, and what is done to it afterwards."""
    made = Workbook()
    made.remove(made.active)
    for name, rows, *after in sheets:
        page = made.create_sheet(name)
        for row in rows:
            page.append(row)
        for change in after:
            change(page)
    made.save(path)
    return path


def short(item, path):
    return str(item).partition("\n")[0].replace(f"{path}:", "")


def variants(value):
    """Return what a cell may become: nothing, another text, and its own with a line, a star or a tab more."""
    return None, "Khác đi", f"{value}\nthêm", f"{value} *", f"{value}\tthêm", f"{value}*"
