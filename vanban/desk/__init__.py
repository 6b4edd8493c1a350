"""The desk: a page on the own machine, over the plain files of a folder; it calls what any program can call."""
