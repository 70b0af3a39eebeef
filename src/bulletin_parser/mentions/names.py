"""Numerals that name something (〔2021〕32号, 4G, 第6项, 0743-…): they must never be taken for results."""

import re

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Name
from bulletin_parser.mentions.quantities import han_value

_NUMERAL = re.compile("[0-9]+|[一二三四五六七八九十百]+")

# The order decides which form wins where two match at the same place.
NAME_FORMS = (
    "document_number",
    "filing_number",
    "page_count",
    "hotline",
    "phone",
    "attachment",
    "issue_date",
    "ordinal",
    "age_range",
    "letter_label",
    "digit_label",
)


def find_names(text: str, grammar: Grammar) -> list[Name]:
    """Every numeral of the folded text that is part of a name, with the form that says so as its role."""
    found = []
    for role in NAME_FORMS:
        found += [Name(m.start(), m.end(), role) for m in grammar.form(role).finditer(text)]
    return found


def ordinal_value(text: str) -> int | None:
    """The number of an ordinal: 5 for 第5位, 24 for 第二十四项; None when it holds no numeral."""
    match = _NUMERAL.search(text)
    if match is None:
        return None
    return int(match.group()) if match.group().isdecimal() else han_value(match.group())
