"""Why a text was read as it was: which patterns and rules made a record, and why nothing took a number.

Nothing of this is kept while a text is parsed. A text is parsed once more under observation: a grammar that notes which
words and forms it found, and a watch that notes what the rules did about the figures in question.
"""
