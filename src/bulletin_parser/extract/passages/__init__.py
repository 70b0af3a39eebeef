"""Passages in which one thing rules what stands below or behind it: a heading, a place, a status, an office."""
