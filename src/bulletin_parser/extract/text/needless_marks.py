"""What no sentence needs: marks typed twice (一,、资金分配; 1.2亿元，，拨付率86%), and references to annexes.

支出率41.2%（附表2），低于全市平均3个百分点 reads as 支出率41.2%，低于全市平均3个百分点.
"""

from bulletin_parser.grammar import Grammar

_STRENGTH = ("。", "；", "：")
_MOVED = ("，", "、", "；", "：")


def without_needless(folded: str, grammar: Grammar) -> str:
    """The folded text, as long as before, with blanks in their place.

    Of marks typed twice the strongest is left, else the last. A mark behind a reference moves before its blanks,
    unless it is a full stop, with which a passage may end.
    """
    pieces, at = [], 0
    for match in grammar.form_for(folded, "doubled_mark").finditer(folded):
        pieces += [folded[at : match.start()], _meant(match.group())]
        at = match.end()
    folded = "".join(pieces) + folded[at:]
    pieces, at = [], 0
    for match in grammar.form_for(folded, "annex_bracket").finditer(folded):
        mark = folded[match.end() : match.end() + 1]
        size, moved = match.end() - match.start(), mark in _MOVED
        pieces += [folded[at : match.start()], f"{mark}{' ' * size}" if moved else " " * size]
        at = match.end() + moved
    return "".join(pieces) + folded[at:]


def _meant(marks: str) -> str:
    """The mark that is meant, with blanks for the others: 、 for ，、, 。 for 。，."""
    kept = next((mark for mark in _STRENGTH if mark in marks), marks[-1])
    return kept.ljust(len(marks))
