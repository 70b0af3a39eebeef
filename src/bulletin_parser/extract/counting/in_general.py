"""How a whole stands in general: 26项民生实事总体进展顺利，其中已完成8项 counts all, and none that stand so."""

from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.status.counts import Count, Total
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_LONGEST = 6  # characters of 目前工作总体
_NEAR = 8  # characters of 落实。其中，


def is_general(page: Page, said: Span) -> bool:
    """总体进展顺利: whether words for how things stand begin with one that says they are not of each."""
    words = page.grammar.of_kind("turns", "in_general")
    return any(page.folded.find(word, said[0], min(said[1], said[0] + _LONGEST)) >= 0 for word in words)


def stands_in_general(page: Page, clause: Clause) -> bool:
    """Whether a clause says in general how those stand that it counts."""
    said = next((term for term in clause.terms if term.lexicon == "statuses"), None)
    return said is not None and is_general(page, (with_adverbs(clause.terms, said.start), said.end))


def take_whole_told_in_parts(page: Page, count: Count) -> None:
    """全市20个项目顺利推进，其中3项已完成，17项按计划推进: makes a total of the state that the others add up to, or
    with what has no status, where 其中 stands before them and all of the total are said to stand so."""
    whole, parts = (count.states[0], count.states[1:]) if count.states else (None, [])
    told = [state.count.value for state in parts if state.count]
    if whole is None or whole.count is None or whole.members or whole.account or not 1 < len(told) == len(parts):
        return
    known = any(total.figure is whole.count for total in count.totals)
    between = page.folded[whole.verdict.end : min(parts[0].verdict.start, whole.verdict.end + _NEAR)]
    among = any(word in between for word in page.grammar.of_kind("cues", "among"))
    most = max((total.figure.value for total in count.totals), default=whole.count.value)
    parted = sum(told) == whole.count.value or (known and among and sum(told) < whole.count.value)
    if not (known or among) or most > whole.count.value or not parted:
        return
    if not known:
        count.totals.append(Total(whole.count, whole.count.unit or "", whole.count.end))
    count.states = list(parts)
