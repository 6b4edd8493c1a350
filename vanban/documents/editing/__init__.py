"""What a page that fills in a form is made of: its fields, what a file holds of them, the file with what was changed.

In go the bytes of a data file and new values by the path of their fields, out come the bytes of the file with those
lines alone written anew.
"""
