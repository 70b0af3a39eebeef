"""Records as tables for people: everything here gives back text or a renderable, nothing prints."""
