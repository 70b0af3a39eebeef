"""Sites that an account tells of in statements of their own: 北湖中学尚未开工。南湖中学主体完工，正在装修。"""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin_parser.extract.projects.named_sites import FEWEST_SITES, GOING_ON, how_it_stands, site_name, site_of
from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.parts_of_work import is_mere_part
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import subject

_KIND = 2  # characters of 车场, by which a 停车场 is known
_NEAR_COUNT = 6  # characters between a count and what it counts


class SiteAlone(NamedTuple):
    """How a site stands, and the clauses of the statement that says so."""

    state: State
    clauses: Sequence[Clause]


def sites_alone(page: Page, statements: Sequence[Span], account: Span, title: Span, others: int = 0) -> list[SiteAlone]:
    """The sites that some statements of an account are of, each whole, and that are no parts of one work: two or more,
    with ``others`` that it names elsewhere, or one of several that it or its ``title`` counts."""
    found = list[SiteAlone]()
    for statement in statements:
        parts = list(clauses(page, *statement))
        state = _site_alone(page, parts, page.worded(*title))
        found += [SiteAlone(state, parts)] if state is not None else []
    if not found or len(found) + others >= FEWEST_SITES:
        return found
    return found if _is_one_of_several(page, found[0].state.members[0], account, title) else []


def _site_alone(page: Page, parts: Sequence[Clause], title: str) -> State | None:
    """北湖中学尚未开工。, 樊村乡文化站主体结束，正在装修。: the site that a statement is of and how it stands, where
    all its clauses tell of it without a figure."""
    if len(parts) == 1:
        return site_of(page, parts[0], title)
    name = site_name(page, parts[0]) if parts else None
    if name is None or page.folded[slice(*name)] in title or any(clause.figures for clause in parts):
        return None
    if any(clause.places or site_name(page, clause) or _names_other(page, clause) for clause in parts[1:]):
        return None
    said = (how_it_stands(page, clause) for clause in reversed(parts))
    verdict = last_verdict(page, list(parts), local=True) or next((one for one in said if one), None)
    return State(verdict, members=[Piece(*name)], end=verdict.end) if verdict else None


def _names_other(page: Page, clause: Clause) -> bool:
    """Whether a clause is about something of its own, and does not go on (主体完工，| 正在装修, 正待验收)."""
    begins = bool(clause.terms) and clause.terms[0].start == clause.start
    if begins or page.folded.startswith(GOING_ON, clause.start):
        return False
    about = subject(page, clause.start, clause.end)
    return about is not None and about.strong and about.start == clause.start and not is_mere_part(page, about[:2])


def _is_one_of_several(page: Page, site: Piece, account: Span, title: Span) -> bool:
    """人民路停车场 where 公共停车场5处 are built: whether the account or its title counts more of what a site is."""
    kind = page.folded[site.end - _KIND : site.end]
    counted = [*page.mentions.figures_within(*title), *page.mentions.figures_within(*account)]
    several = (f for f in counted if f.unit and not f.is_percent and f.value > 1)
    return any(
        kind in page.folded[f.start - _NEAR_COUNT : f.start] or kind in page.folded[f.end : f.end + _NEAR_COUNT]
        for f in several
    )
