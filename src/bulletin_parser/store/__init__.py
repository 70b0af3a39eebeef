"""The database of bulletins: contract 2 of the design. The only package that knows sqlite-utils."""
