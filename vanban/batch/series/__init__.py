"""One data file for what many documents share, and a file of rows for what differs: a document a row.

The file of rows is read as a stream. A row travels to the process that makes its document as it stands in the file,
and becomes a tree with places only there.
"""
