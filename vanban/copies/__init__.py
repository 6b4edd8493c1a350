"""Official copies of a document: sao y, sao lục, trích sao, from a Word file of any hand.

In go a DOCX and what the body that copies it says, out comes the DOCX with the stamp or the lines of its standard at
its end. Of the original no word and no look is changed; an excerpt leaves out paragraphs and tells which.
"""
