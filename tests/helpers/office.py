"""LibreOffice as an editor: open a Word file, replace a text, save it again."""

import subprocess
from pathlib import Path

from vanban.word.office import find_soffice

_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Edit"/></library:library>
"""
_LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"
 library:link="false"/></library:libraries>
"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">
Sub Change(url, target, was, now)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(url, "_blank", 0, hidden())
  search = doc.createReplaceDescriptor()
  search.SearchCaseSensitive = True
  search.SearchString = was
  search.ReplaceString = now
  doc.replaceAll(search)
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  doc.storeToURL(target, kind())
  doc.close(True)
End Sub
</script:module>
"""


class Editor:
    """A LibreOffice with a profile of its own, in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._run("--terminate_after_init")  # the first start writes the profile, and what lies in it before is lost
        basic = folder / "profile" / "user" / "basic"
        (basic / "Standard").mkdir(parents=True, exist_ok=True)
        (basic / "script.xlc").write_text(_LIBRARIES)
        (basic / "Standard" / "script.xlb").write_text(_LIBRARY)
        (basic / "Standard" / "Edit.xba").write_text(_MODULE)

    def _run(self, *arguments: str) -> None:
        profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        command = [find_soffice(), profile, "--headless", "--norestore", *arguments]
        subprocess.run(command, check=False, capture_output=True, timeout=120)

    def replace(self, docx: bytes, was: str, now: str) -> bytes:
        """Return the document as LibreOffice saves it after replacing every ``was`` by ``now``."""
        source, target = self.folder / "in.docx", self.folder / "out.docx"
        source.write_bytes(docx)
        target.unlink(missing_ok=True)
        self._run(f'macro:///Standard.Edit.Change("{source.as_uri()}","{target.as_uri()}","{was}","{now}")')
        return target.read_bytes()
