"""Items of which a sentence behind them says how all stand: 一是…；二是…；三是…。上述3项实事均超额完成年度目标任务。"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import clause_at
from bulletin_parser.extract.text.page import Page


def give_all_above(page: Page, accounts: Sequence[Account]) -> None:
    """Makes the latest projects, as many as such a sentence counts, stand as it says, where nothing else says how.

    ``accounts`` are in the order of the text.
    """
    starts = [account.item.start for account in accounts]
    told_to = 0
    for start, count, verdict in _said(page):
        first, told_to = told_to, bisect_left(starts, start)
        for account in accounts[told_to - count : told_to] if told_to - count >= first else ():
            account.inherit(verdict)


def _said(page: Page) -> Iterator[tuple[int, int, Verdict]]:
    """Where such sentences begin, how many projects each is of, and how those stand."""
    for match in page.form("all_above").finditer(page.folded):
        counts = page.mentions.figures_within(*match.span())
        stop = page.form("clause_mark").search(page.folded, match.end())
        end = stop.start() if stop else len(page.folded)
        verdict = clause_verdict(page, clause_at(page, match.end(), end), local=True)
        if verdict is not None and len(counts) == 1 and counts[0].value > 1:
            yield match.start(), int(counts[0].value), verdict
