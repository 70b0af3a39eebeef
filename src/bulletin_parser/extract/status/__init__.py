"""How things stand: the words that say it, the names and the counts that they are said of."""
