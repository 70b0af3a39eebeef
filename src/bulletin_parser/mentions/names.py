"""Numerals that name something (〔2021〕32号, 4G, 第6项, 0743-…): they must never be taken for results."""

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Name

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
