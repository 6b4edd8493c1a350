"""Many documents: from rows of a table or many files, through any executor, in bounded memory, each once.

In go a file of what is shared and a table, out come files and a report; the *ledger* is the list of what a run has
made, by which a broken run goes on.
"""
