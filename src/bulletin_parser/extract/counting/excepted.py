"""What is excepted from the rest, and how it stands: 除县医院迁建因土地未落实尚未开工外，其余9项均已开工."""

from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.members import split_members, without_ordinal
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import reason_start
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS


def excepted(page: Page, clause: Clause) -> State | None:
    """The state of what a clause excepts from the rest, if it excepts anything and says how that stands."""
    match = page.form_in("excepted", clause.start, clause.end).search(page.folded, clause.start, clause.end)
    if match is None:
        return None
    start, end = match.span("what")
    if any(figure.start == start and figure.unit not in COUNT_UNITS for figure in clause.figures):
        return None  # 通村道路建设除2条未开工外，其余6条全部开工
    verdict = last_verdict(page, [clause._replace(start=start, end=end, opener="")], local=True)
    if verdict is None:
        return None
    stop = reason_start(page, start, verdict.start) or verdict.start
    count = next((f for f in clause.figures if _counts(f, start, verdict)), None)
    names = split_members(page, start, min(stop, count.start) if count else stop)
    return State(verdict, count, members=[without_ordinal(page, name) for name in names], end=match.end())


def _counts(figure: Figure, start: int, verdict: Verdict) -> bool:
    """A、B2项进度滞后, 4个项目进度滞后: whether a figure says how many are excepted."""
    return figure.unit in COUNT_UNITS and start <= figure.start and figure.end <= verdict.start
