"""How the names of works and sites end: 农村公路建设, 体育馆项目, 殡仪馆."""

from bulletin_parser.grammar import Grammar

_ENDS = ("work", "deed", "built", "site")


def work_ends(grammar: Grammar) -> tuple[str, ...]:
    """The words with which such names end."""
    ends = [*grammar.of_kind("project_tails", "tail"), *grammar.of_kind("statement_words", "built")]
    return *ends, *(word for kind in _ENDS for word in grammar.of_kind("name_ends", kind))
