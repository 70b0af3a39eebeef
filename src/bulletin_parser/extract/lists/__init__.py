"""Lists of names or places, each with what is said of it."""
