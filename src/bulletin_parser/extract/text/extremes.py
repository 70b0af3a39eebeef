"""Places named as the highest and the lowest, with their figures behind a mark.

最高的是石湾区，为98.6%；最低的是东山县（45.2%）.
Read as 最高的是石湾区98.6%，最低的是东山县45.2%, and 石湾区最高，达98.6% as 石湾区为98.6%: each figure is its place's,
and so is that of the next ones (其次是泸溪县，为84.3%; 泸溪县次之，增长11.3%).
A heading that says whom the list below it names (办结率较低的单位。市水务局（82.3%）、…) reads as
办结率较低的单位：…, and one that names what is ranked (二、参保率排名⏎前三位：…) goes on, too.
"""

import re

from bulletin_parser.extract.text.rewriting import rewritten
from bulletin_parser.grammar import Grammar

_FORMS = (
    "extreme_of_place",
    "extreme_of_a_measure",
    "place_at_an_extreme",
    "slowest_in_growth",
    "heads_a_list",
    "heads_a_ranking",
)
_MEANT = (
    ("turn", "，"),
    ("joint", "为"),
    ("opening", "为"),
    ("closing", " "),
    ("headed", "："),
    ("parted", " "),
    ("grown", "增速为"),
)


def with_extremes_joined(folded: str, grammar: Grammar) -> str:
    """The folded text, as long as before, in which nothing parts such a place from its figure."""
    for form in _FORMS:
        found = grammar.form_for(folded, form).finditer(folded)
        folded = rewritten(folded, ((*match.span(), _joined(match)) for match in found))
    return folded


def _joined(match: re.Match[str]) -> str:
    """What a form has found, with other characters for those that part the place from its figure."""
    said, begin = match.group(), match.start()
    for group, meant in _MEANT:
        if match.groupdict().get(group):
            start, end = match.start(group) - begin, match.end(group) - begin
            filled = meant.rjust(end - start, meant if len(meant) == 1 else " ")
            said = said[:start] + filled + said[end:]
    return said
