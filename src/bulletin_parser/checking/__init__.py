"""Checks a folder of patterns: every expression compiles, and every example does what it shows."""

from bulletin_parser.checking.folder import Fault, check_grammar

__all__ = ["Fault", "check_grammar"]
