"""Comparing what bulletins report across months and places; nothing here draws or prints."""
