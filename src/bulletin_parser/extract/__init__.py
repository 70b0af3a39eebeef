"""Rules over the sequence of mentions: each takes a page and returns records of one kind."""
