"""A project's part of figures that several share out (A、B完成率分别为46%、71.2%)."""

from collections.abc import Sequence
from itertools import zip_longest

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.like_names import step_name
from bulletin_parser.extract.projects.topics import Share, Topic
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS

_NAMED = frozenset({"total_investment", "than_average", "outcome", "step_rate", "step"})
"""Measures that have a row of their own, named for them."""

_RAISED = frozenset({"up", "down", "increase"})


def enter_shares(page: Page, topic: Topic, ledger: Ledger) -> None:
    """Enters a project's part of figures that several share out.

    What was planned, what was done of it and its rate are one row; a measure with a name of its own is another.
    """
    own = Row(ledger.title, None)
    for share, following in zip_longest(topic.shares, topic.shares[1:]):
        role = _role_of_none(page, topic, share, following)
        if role is not None:
            ledger.others.append((share.figure, role))
            continue
        terms = [m for m in page.mentions.within(*share.measure) if isinstance(m, Term) and m.end <= share.measure[1]]
        amount = not (share.figure.is_percent or share.figure.is_points)
        if amount and own.unit not in (None, share.figure.unit):
            own = Row(ledger.title, None)  # 分别为20个、35个，分别完成投资30亿元、52亿元
        named = _named(share.figure, terms, raised=amount and own.actual is not None)
        row = _row_named(page, named) if named is not None else own
        if named is None and share.figure.unit == "元" and own.noun is None:
            own.noun = _money_shared(page, share)
            own.name = page.worded(*own.noun) if own.noun else own.name
        _take_share(row, share.figure, terms, named)
        if row not in ledger.rows:
            ledger.rows.append(row)


def _role_of_none(page: Page, topic: Topic, share: Share, following: Share | None) -> str | None:
    """What a share is that measures nothing: a bound before the names, how many these are, how far it is from the
    target, how it was before; None for one that does."""
    if share.figure.end < topic.item.title_start:
        return "threshold"  # 完成率超过50%的有：A（86%）
    if share.figure.unit in COUNT_UNITS and share.measure[0] == share.measure[1]:
        return "item_count"  # A、B等4项完成率超75%
    if _is_from_target(page, share):
        return "change"
    raised = following and page.grammar.scanner("onward").match(page.folded, following.measure[0])
    return "previous" if raised else None  # 分别由620元、520元提高到650元、560元


def _named(figure: Figure, terms: Sequence[Term], *, raised: bool) -> Term | None:
    """The word for what a share measures, where that has a row of its own; ``raised`` is what goes on with an amount
    (…，分别提高30元、25元)."""
    named = next((t for t in reversed(terms) if t.kind in _NAMED), None)
    if named is not None and named.kind == "total_investment" and figure.is_percent:
        named = None  # 占概算的50% is the rate of what was done
    up = next((t for t in terms if t.kind in _RAISED), None) if raised else None
    return up or named


def _row_named(page: Page, named: Term) -> Row:
    name = page.worded(named.start, named.end)
    return Row(step_name(name) if named.kind == "step_rate" else name, (named.start, named.end))


def _is_from_target(page: Page, share: Share) -> bool:
    """分别高出年度目标任务10.8个、12.9个百分点: whether a share is how far something is from its target."""
    start, end = share.measure
    gaps = page.form("from_target").finditer(page.folded, start, end) if share.figure.is_points else ()
    return any(gap.end() == end for gap in gaps)


def _money_shared(page: Page, share: Share) -> Span | None:
    """What money is that several share out: 投资 in 分别完成投资3260万元、… and 计划投资分别为5200万元、…."""
    terms = [m for m in page.mentions.within(*share.measure) if isinstance(m, Term)]
    planned = next((t for t in terms if page.folded.endswith("投资", t.start, t.end)), None)
    return (planned.end - len("投资"), planned.end) if planned else noun_before(page, *share.measure)


def _take_share(row: Row, figure: Figure, terms: Sequence[Term], named: Term | None) -> None:
    kinds = {term.kind for term in terms}
    stands = terms[-1] if terms and terms[-1].lexicon == "statuses" else None
    if figure.is_points and stands is not None:
        row.rates["vs_schedule"] = (figure, -1 if stands.kind == "behind" else 1)
    elif figure.is_percent and kinds & {"up", "down"}:
        row.rates["yoy"] = (figure, -1 if "down" in kinds else 1)
    elif figure.is_percent and (named is None or named.kind == "step_rate"):
        row.rates["rate"] = (figure, 1)
    elif "target" in kinds and "done" not in kinds:
        row.target = figure
    else:
        row.actual = figure
