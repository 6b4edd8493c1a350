"""Everything of the package goes in: templates with the presses that are run from their files, and what is lazy."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files("vanban", include_py_files=True)
hiddenimports = collect_submodules("vanban", filter=lambda name: ".templates" not in name and ".frozen" not in name)
