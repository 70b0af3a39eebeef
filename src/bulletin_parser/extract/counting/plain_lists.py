"""Names and nothing else behind a count, as many as it says: 已完成3件：村道硬化、路灯更换、义诊下乡。"""

from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_LONGEST = 300  # characters of a list
_ENDS = "。；\n"
_SAYS = frozenset({"finish", "done", "step"})


def lists_as_many(page: Page, clause: Clause, figure: Figure) -> bool:
    """Whether behind the colon of a clause that a figure ends stands a list of as many names up to the sentence's end.

    A list that goes on (…，完成投资3亿元) or says something of its names (人民医院已封顶, 二中（投资3亿元）) is left to
    the statements that it holds.
    """
    start = clause.end + 1
    end = min(len(page.folded), start + _LONGEST)
    if clause.closer != "：" or figure.end != clause.end:
        return False
    stop = page.end_of(start, _ENDS, end)
    names = split_members(page, start, stop) if "，" not in page.folded[start:stop] else []
    return len(names) == figure.value and not any(_says_something(page, name) for name in names)


def _says_something(page: Page, name: Piece) -> bool:
    """党校主体已封顶, 村道硬化12公里: whether more than a name stands between two marks of a list."""
    mentions = page.mentions.within(*name)
    return any(
        isinstance(m, Figure) or (isinstance(m, Term) and (m.lexicon == "statuses" or m.kind in _SAYS))
        for m in mentions
    )
