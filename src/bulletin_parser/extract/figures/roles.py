"""What each figure of a clause is: a target, something done, a rate, a change, a distance from the schedule …

The words nearest on the left decide, then those on the right; a figure without words takes what its clause inherits.
"""

from bulletin_parser.extract.figures.amount_roles import amount_role
from bulletin_parser.extract.figures.coordinated import with_one_predicate
from bulletin_parser.extract.figures.percent_roles import percent_role
from bulletin_parser.extract.figures.readings import Reading, Role, Setting
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term, Time

_BEGINNING = 240  # characters in which a bulletin says what year it is of
_PASSED_OVER = frozenset({Role.DURATION, Role.PREVIOUS, Role.THRESHOLD})
"""Figures that the words before them reach over: in 已提前3天完成78个, 已 is said of 78个."""


def read_clause(page: Page, clause: Clause, carried: Role | None) -> list[Reading]:
    """The readings of a clause's figures, in order. ``carried`` is the comparison (同比) that the clause inherits."""
    readings: list[Reading] = []
    left = clause.start
    for i, figure in enumerate(clause.figures):
        right = clause.figures[i + 1].start if i + 1 < len(clause.figures) else clause.end
        before, after = _between(clause.terms, left, figure.start), _between(clause.terms, figure.end, right)
        previous = readings[-1] if readings else None
        compared = _comparison(before, carried) or _since(page, left, before)
        carried = compared or carried  # 比去年同期73亿元增加了2亿元
        setting = Setting(page, clause, figure, before, after, right, previous, compared)
        decide = percent_role if figure.is_percent or figure.is_points else amount_role
        role, term = decide(setting)
        if role is Role.BARE and previous and _goes_on(page, previous, figure):
            role, term, left = previous.role, previous.term, figure.start
        slower = role in (Role.YOY, Role.MOM, Role.SCHEDULE) and page.folded[figure.start - 1 : figure.start] in tuple(
            "慢低少减降跌"
        )
        readings.append(Reading(role, clause, figure, term, left, right, -1 if slower else _sign(page, before, figure)))
        if role not in _PASSED_OVER:
            left = figure.end
    return with_one_predicate(page, readings)


def _goes_on(page: Page, previous: Reading, figure: Figure) -> bool:
    """改造41栋1136户, 建设5处1600个泊位, 改造76个小区、1.94万户: the same thing counted in another unit."""
    if previous.role not in (Role.TARGET, Role.ACTUAL) or figure.unit in (None, "%", previous.figure.unit):
        return False
    return page.form("counted_also").fullmatch(page.folded, previous.figure.end, figure.start) is not None


def _between(terms: list[Term], start: int, end: int) -> list[Term]:
    return [term for term in terms if term.start >= start and term.end <= end]


def _comparison(before: list[Term], carried: Role | None) -> Role | None:
    """同比 or 环比 before the figure, else the one carried when the words begin with a change (…，增长3%)."""
    for term in before:
        if term.kind in ("yoy", "mom"):
            return Role.YOY if term.kind == "yoy" else Role.MOM
    return carried if before and before[0].kind in ("up", "down", "flat", "increase") else None


def _since(page: Page, left: int, before: list[Term]) -> Role | None:
    """较7月底提高8.7个百分点, 满意率较一季度提高0.8个百分点: a change since a month; 较2020年提高1.8个百分点 is one
    since the year before in what tells of 2021, and neither in what tells of later years."""
    change = next((term for term in before if term.kind in ("up", "down", "increase")), None)
    if change is None:
        return None
    times = (m for m in page.mentions.within(left, change.start) if isinstance(m, Time))
    since = next((m for m in times if page.folded[m.start - 1 : m.start] in ("较", "比")), None)
    if since is None or since.last is not None or since.year is None:
        return Role.MOM if since is not None else None
    return Role.YOY if since.year + 1 >= _own_year(page) else Role.OTHER


def _own_year(page: Page) -> int:
    """The year that a text names first, which is mostly the one that it is of."""
    found: int | None = page.known.get("own_year")
    if found is None:
        times = (m for m in page.mentions.within(0, _BEGINNING) if isinstance(m, Time))
        found = page.known["own_year"] = next((time.year for time in times if time.year), 0)
    return found


def _sign(page: Page, before: list[Term], figure: Figure) -> int:
    """-1 for 下降, 低于 and 滞后, 1 for everything else; what a bracket says of a change, or calls it, is none
    (降低（改善）5.2%). What is 改善 is less of a load (PM2.5 by 5.6%), but in points more of a rate (优良率)."""
    betters = page.grammar.of_kind("turns", "betters") if figure.unit == "个百分点" else ()
    for term in reversed(before):
        if page.folded[term.start - 1 : term.start] == "（" and page.folded.startswith("）", term.end):
            continue
        if term.kind in ("down", "behind"):
            return 1 if page.folded[term.start : term.end] in betters else -1
        if term.kind in ("up", "ahead", "increase"):
            return 1
    return 1
