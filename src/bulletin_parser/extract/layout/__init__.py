"""How a table is laid out: where it stands, which cell belongs to which row and column."""
