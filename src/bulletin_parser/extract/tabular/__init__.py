"""What tables say: their captions, heads, cells and rows."""
