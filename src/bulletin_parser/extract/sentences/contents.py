"""What a statement of running text holds: figures that measure, mere numbers of places, a name with its agencies."""

from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.items import item_at
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import counts_places


def measures_within(page: Page, start: int, end: int) -> list[Figure]:
    """The figures with a unit that begin between two offsets."""
    return [m for m in page.mentions.within(start, end) if isinstance(m, Figure) and m.unit]


def measures(page: Page, segment: Span) -> bool:
    """Whether a statement holds a figure with a unit that does not only count places (其余7县)."""
    return any(not counts_places(page.grammar, figure) for figure in measures_within(page, *segment))


def counts_places_only(page: Page, segment: Span) -> bool:
    """县直牵头部门对25个乡镇进行了考核评分: how many places there are says nothing, unless it says how they stand."""
    if measures(page, segment):
        return False
    return last_verdict(page, list(clauses(page, *segment)), local=True) is None


def introduces(page: Page, segment: Span) -> bool:
    """数字乡村平台（牵头单位：市委网信办）。: a project with its agencies, of which the statements behind it tell."""
    item = item_at(page, skip_lead(page, *segment), segment[1], None)
    return item is not None and bool(item.leads)


def reports(page: Page, segment: Span) -> bool:
    """Whether a statement says anything that is counted or how something stands."""
    return measures(page, segment) or last_verdict(page, list(clauses(page, *segment)), local=True) is not None
