"""What every rule reads and how it is cut: the page, its blocks, segments and clauses, its items and noun phrases."""
