"""What a bulletin says of itself, in the lines around its text and in its title."""
