"""Searching a text only where a form can match at all: near a character, or at a run of digits.

A form with a long optional beginning, or one behind a look-behind, is tried at every character of a text; near the one
character that it cannot do without it costs next to nothing.
"""

import re
from collections.abc import Iterator
from typing import Any

from bulletin_parser.grammar import Grammar

DIGIT_RUNS = re.compile("[0-9]+")


def around(grammar: Grammar, name: str, text: str, anchor: str, reach: tuple[int, int]) -> Iterator[Any]:
    """The matches of a form that hold the anchor, searched as far as it ``reach``es before and behind it.

    Each match begins where the one before it ended, or later, as with ``finditer``.
    """
    at, edge = text.find(anchor), 0
    if at < 0:
        return
    form = grammar.form_for(text, name)
    while at >= 0:
        match = form.search(text, max(edge, at - reach[0]), min(len(text), at + reach[1] + 1))
        if match and match.start() <= at < match.end():  # one behind the anchor may go on beyond the reach
            yield match
            edge = match.end()
        at = text.find(anchor, max(at + 1, edge))
