"""What no sentence needs: marks typed twice (一,、资金分配; 1.2亿元，，拨付率86%), references to annexes, and what is
hoped of those that stand so.

支出率41.2%（附表2），低于全市平均3个百分点 reads as 支出率41.2%，低于全市平均3个百分点, and
进展顺利，年底前能完成的86项 as 进展顺利的86项.
"""

from bulletin_parser.extract.text.rewriting import Edit, blanked, rewritten
from bulletin_parser.grammar import Grammar

_STRENGTH = ("。", "；", "：")
_MOVED = ("，", "、", "；", "：")


def without_needless(folded: str, grammar: Grammar) -> str:
    """The folded text, as long as before, with blanks in their place.

    Of marks typed twice the strongest is left, else the last. A mark behind a reference moves before its blanks,
    unless it is a full stop, with which a passage may end. A comma behind 分别为 is a colon. Bullets within a line
    (：◆完成投资3.2亿元；◆改造危桥12座) part what the mark before them parts already.
    """
    doubled = grammar.form_for(folded, "doubled_mark").finditer(folded)
    folded = rewritten(folded, ((*match.span(), _meant(match.group())) for match in doubled))
    commas = grammar.form_for(folded, "comma_for_colon").finditer(folded)
    folded = rewritten(folded, ((*match.span(), "：") for match in commas))
    annexes = grammar.form_for(folded, "annex_bracket").finditer(folded)
    folded = rewritten(folded, (_without_annex(folded, *match.span()) for match in annexes))
    return blanked(folded, (match.span() for match in grammar.form_for(folded, "inline_bullet").finditer(folded)))


def _without_annex(folded: str, start: int, end: int) -> Edit:
    """A reference blanked, behind the mark that follows it."""
    moved = folded[end : end + 1] in _MOVED
    return start, end + moved, (folded[end] if moved else "") + " " * (end - start)


def without_hopes(folded: str, grammar: Grammar) -> str:
    """The folded text, as long as before, with blanks for what is hoped of those that stand so: what it says measures
    and states nothing."""
    return blanked(folded, (match.span() for match in grammar.form_for(folded, "will_be_done").finditer(folded)))


def _meant(marks: str) -> str:
    """The mark that is meant, with blanks for the others: 、 for ，、, 。 for 。，."""
    kept = next((mark for mark in _STRENGTH if mark in marks), marks[-1])
    return kept.ljust(len(marks))
