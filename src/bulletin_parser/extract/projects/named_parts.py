"""Parts of a project that its account names for how they stand: 天山小学、塘坊幼儿园2所已交付使用."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.indicators.like_names import akin
from bulletin_parser.extract.lists.orders import is_name
from bulletin_parser.extract.projects.named_sites import named_sites
from bulletin_parser.extract.projects.sites_alone import sites_alone
from bulletin_parser.extract.projects.sorted_whole import sorted_whole
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.extract.text.subjects import reason_start, subject
from bulletin_parser.mentions.model import Figure

_ADVERBS = "均都已也仍还则 ，"
_REASONS = ("因", "受", "由于")
_SHORTEST, _LONGEST = 4, 20
_OF_A_LEVEL = ("县", "市", "区", "州", "镇", "乡")


class NamedParts(NamedTuple):
    """What an account says of parts by name: a statement about the project, where the clauses begin that say how they
    stand, and the wholes that are counted and sorted."""

    told: Count | None
    clauses: frozenset[int]
    wholes: tuple[Count, ...]

    @property
    def figures(self) -> frozenset[int]:
        """Where the figures begin that only count what is sorted."""
        return frozenset(s.count.start for whole in self.wholes for s in whole.states if s.count)


def named_parts(page: Page, start: int, end: int, group: Span) -> NamedParts:
    """The parts of a project that statements of its account name, as a statement about the project ``group``; how they
    stand says nothing of the whole."""
    states: list[State] = []
    wholes: list[Count] = []
    said: set[int] = set()
    unnamed, together = list[Span](), 0
    for number, segment in enumerate(segments(page, start, end)):
        site = _site(page, segment, page.worded(*group)) if number else None
        if site is not None:
            states.append(site)
            said |= {clause.start for clause in clauses(page, *segment)}
        sites = [] if site is not None else list(named_sites(page, list(clauses(page, *segment)), page.worded(*group)))
        states += [state for state, _ in sites]
        together += len(sites)
        said |= {clause.start for _, clause in sites}
        if site is not None or sites:
            continue
        if not any(page.folded.find(mark, *segment) >= 0 for mark in ("、", *_REASONS)):
            unnamed.append(segment)
            continue
        parts = list(clauses(page, *segment))
        whole = sorted_whole(page, parts)
        if whole is not None:
            wholes.append(whole)
            said |= {clause.start for clause in parts}
            continue
        named = [*_counted(page, segment, parts), *_excused(page, segment, parts, page.worded(*group))]
        states += named
        said |= {clause.start for clause in parts if named}
        unnamed += [] if named else [segment]
    for alone in sites_alone(page, unnamed, (start, end), group, together):
        states.append(alone.state)
        said |= {clause.start for clause in alone.clauses}
    count = Count(None, group, states[0].verdict.start, max(s.end for s in states), states=states) if states else None
    return NamedParts(count, frozenset(said), tuple(wholes))


def _counted(page: Page, segment: Span, parts: list[Clause]) -> Iterator[State]:
    """天山小学、塘坊幼儿园2所已交付使用: names, as many as the figure behind them says."""
    figure = parts[0].figures[0] if parts and parts[0].figures else None
    start = skip_lead(page, *segment)
    if figure is None or figure.start <= start or "、" not in page.folded[start : figure.start]:
        return
    names = split_members(page, start, figure.start)
    verdict = last_verdict(page, parts[:1], local=True) or _behind(page, figure, parts)
    if len(names) != figure.value or verdict is None or any(not _is_part(page, name) for name in names):
        return
    if not page.folded[figure.end : verdict.start].strip(_ADVERBS):
        yield State(verdict, members=names, end=verdict.end)  # the figure is a row: 2所 of what is to be built


def _behind(page: Page, figure: Figure, parts: list[Clause]) -> Verdict | None:
    """The status that stands right behind a figure, whatever the figure is taken for."""
    clause = parts[0]._replace(start=figure.end, figures=[], opener="")
    return last_verdict(page, [clause], local=True)


def _excused(page: Page, segment: Span, parts: list[Clause], title: str) -> Iterator[State]:
    """高峰镇中心幼儿园因选址调整，尚未动工: one of the things that the title names, with a reason why it stands so."""
    start = skip_lead(page, *segment)
    verdict = last_verdict(page, parts, local=True)
    if verdict is None or any(clause.figures for clause in parts):
        return
    stop = reason_start(page, start, verdict.start)
    name = page.folded[start:stop] if stop and page.folded.startswith(_REASONS, stop) else ""
    if stop and name[-2:] in title and not set(name) <= set(title) and _is_part(page, Piece(start, stop)):
        yield State(verdict, members=[Piece(start, stop)], end=verdict.end)


def _site(page: Page, segment: Span, title: str) -> State | None:
    """县文化馆新馆正在砌筑，进度滞后 behind what else was done for 文化体育工程: a site of the county's."""
    parts = list(clauses(page, *segment))
    start = skip_lead(page, *segment)
    about = subject(page, *segment)
    own = about is not None and about.start == start and page.folded.startswith(_OF_A_LEVEL, start)
    if about is None or not own or any(clause.figures or clause.places for clause in parts):
        return None
    verdict = last_verdict(page, parts, local=True)
    name = trimmed(page.folded, start, min(about.end, verdict.start)) if verdict else (start, start)
    if verdict is None or verdict.end != segment[1] or not _SHORTEST <= name[1] - name[0] <= _LONGEST:
        return None
    text = page.folded[slice(*name)]
    built = any(word in text for word in page.grammar.of_kind("statement_words", "built"))
    return State(verdict, members=[Piece(*name)], end=verdict.end) if built and not akin(text, title) else None


def _is_part(page: Page, name: Piece) -> bool:
    """Whether a name is one of a thing: no place or office, no figure in it, and short."""
    figures = page.mentions.figures_within(*name)
    return 3 <= name.end - name.start <= _LONGEST and not figures and not is_name(page, name)
