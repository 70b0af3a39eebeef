"""How many of each place stand how, status by status: 达到进度的项目，甲县15个、乙县13个；较慢的，甲县4个、乙县5个."""

from collections.abc import Iterable, Sequence

from bulletin_parser.extract.indicators.ledger import LOCAL
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS

_FEWEST = 2  # places


def states_by_place(page: Page, parts: Sequence[Clause]) -> list[Count]:
    """A counting statement for each place that has its share of several statuses, of some clauses in their order."""
    counts: dict[str, Count] = {}
    for i, clause in enumerate(parts):
        verdict = _heads(page, clause)
        shares = list(_shares(parts[i + 1 :])) if verdict else []
        if verdict is None or len(shares) < _FEWEST:
            continue
        for share in shares:
            place, figure = share.places[0], share.figures[0]
            name = page.folded[place.start : place.end]
            count = counts.setdefault(name, Count(place, None, place.start, share.end))
            count.states.append(State(verdict, figure, end=share.end))
            count.claims.append(Piece(share.start, share.end))
    several = [count for count in counts.values() if len(count.states) > 1]
    return several if len(several) >= _FEWEST else []


def _heads(page: Page, clause: Clause) -> Verdict | None:
    """达到时序进度以上的项目，: how those stand that the places behind a clause have so many of."""
    if clause.closer not in "，：" or clause.figures or not page.form("which_stand").search(page.folded, *clause[:2]):
        return None
    start = clause.start
    end = next((term.end for term in reversed(clause.terms) if term.lexicon == "statuses"), start)
    return last_verdict(page, [clause._replace(end=end, opener="")], local=True) if end > start else None


def _shares(parts: Iterable[Clause]) -> Iterable[Clause]:
    """The clauses that are nothing but a place and how many it has, up to the first that is not, or ends a list."""
    for clause in parts:
        place = clause.places[0] if len(clause.places) == 1 else None
        figure = clause.figures[0] if len(clause.figures) == 1 else None
        if place is None or figure is None or place.level not in LOCAL or figure.unit not in COUNT_UNITS:
            return
        if (place.start, place.end, figure.end) != (clause.start, figure.start, clause.end):
            return
        yield clause
        if clause.closer != "、":
            return
