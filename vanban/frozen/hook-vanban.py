"""Everything of the package goes in: templates with the presses that are run from their files, and what is lazy."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

PACKAGE = "vanban"
datas = collect_data_files(PACKAGE, include_py_files=True)
hiddenimports = collect_submodules(PACKAGE, filter=lambda name: ".templates" not in name and ".frozen" not in name)
