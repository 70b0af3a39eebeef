"""Running text, statement by statement: what each is about and what it says of it."""
