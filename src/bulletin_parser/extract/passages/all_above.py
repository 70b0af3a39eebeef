"""Items of which a sentence behind them says how all stand (一是…；二是…。上述2项实事均超额完成年度目标任务。), or one
before them that all are done (去年承诺的12件实事已全部完成。1.新建公厕30座。…)."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import clause_at
from bulletin_parser.extract.text.page import Page
from bulletin_parser.records import Status

_FEWEST = 3  # items
_LATE = (Status.BEHIND, Status.NOT_STARTED)


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


def give_all_below(page: Page, accounts: Sequence[Account], counts: Sequence[Count]) -> None:
    """Makes the items of a text completed of which a sentence before the first says that as many, or more, all are;
    where one of them is late it tells of others."""
    items = [account for account in accounts if account.item.form != "statement"]
    for count in counts:
        verdict = _all_done(page, count)
        below = [account for account in items if verdict and account.item.start > verdict.end]
        counted = count.states[0].count if verdict else None
        fits = counted is not None and _FEWEST <= len(below) == len(items) <= counted.value
        if fits and not any(one.verdict and one.verdict.status in _LATE for one in below):
            for account in below:
                account.inherit(verdict)


def _all_done(page: Page, count: Count) -> Verdict | None:
    """How all stand that a statement counts, where it says that they are completed, all of them."""
    state = count.states[0] if len(count.states) == 1 else None
    if state is None or state.count is None or state.members or state.verdict.status is not Status.COMPLETED:
        return None
    said = page.folded[state.verdict.start : state.verdict.end]
    return state.verdict if any(word in said for word in page.grammar.of_kind("turns", "in_full")) else None


def _said(page: Page) -> Iterator[tuple[int, int, Verdict]]:
    """Where such sentences begin, how many projects each is of, and how those stand."""
    for match in page.form("all_above").finditer(page.folded):
        counts = page.mentions.figures_within(*match.span())
        stop = page.form("clause_mark").search(page.folded, match.end())
        end = stop.start() if stop else len(page.folded)
        verdict = clause_verdict(page, clause_at(page, match.end(), end), local=True)
        if verdict is not None and len(counts) == 1 and counts[0].value > 1:
            yield match.start(), int(counts[0].value), verdict
