"""Finders: each takes folded text and a grammar and returns typed, half-open mentions of one kind."""
