"""Which reports of many bulletins, and which listed names, are of one project: the same for any order of arrival.

The bulletins of one place and of what lies in it are gone through by the months they cover. A name seen before is its
project's; a new one joins the project that it surely means; what is only likely, or as likely as something else, gets
an identity of its own and becomes a candidate for a person to settle. What a person has settled goes before all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.linking.identities import LIKELY, MARGIN, SURE, KnownNames, surest
from bulletin_parser.linking.members import How

NEW, PERSON = "new", "person"
"""How a link was made that no rule of likeness made: the name was first seen there, or a person settled it."""

_MOST_LISTED = 400
_AS_GOOD, _UNSURE = "as_good", "unsure"


class Report(NamedTuple):
    """A project as one bulletin reports on it: its short name, its printed title, and the place it is about."""

    name: str
    title: str
    region: str | None


class Issue(NamedTuple):
    """A bulletin: whose it is, what it reports on, and the names that it only lists.

    ``meant`` are those of the listed names that mean one of its reports, but about which a person ruled.
    """

    issuer: str | None
    reports: tuple[Report, ...]
    listed: tuple[str, ...] = ()
    meant: frozenset[str] = frozenset()


class Ruling(NamedTuple):
    """What a person settled: that two names are of one project, or that they are not."""

    one: str
    other: str
    same: bool


class Link(NamedTuple):
    """The project at ``index`` of the series, how it was found (new, exact, …, person), and how surely (0 to 1)."""

    index: int  # type: ignore[assignment]  # nobody searches a link as a tuple
    how: str
    score: float


class Candidate(NamedTuple):
    """A name that may mean a project but was not joined to it, and why: ``unsure``, or ``as_good`` as something else.

    ``own`` is the name's own project, or ``None`` for a name that is only listed.
    """

    name: str
    own: int | None
    index: int  # type: ignore[assignment]
    how: str
    score: float
    why: str


@dataclass(slots=True)
class Series:
    """The projects of a series by their index: names as first printed, and whose bulletins report on each.

    ``reports`` has the links of each issue's reports, ``listed`` those of the names that it only lists.
    """

    names: list[str] = field(default_factory=list)
    issuers: list[dict[str | None, None]] = field(default_factory=list)
    reports: list[list[Link]] = field(default_factory=list)
    listed: list[dict[str, Link]] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)


def link_series(issues: Sequence[Issue], rulings: Iterable[Ruling], grammar: Grammar) -> Series:
    """The projects of bulletins in the order of their months; ``rulings`` are a person's, the later ones stronger."""
    linker = _Linker(_Rulings(rulings), grammar)
    for issue in issues:
        linker.take(issue)
    for issue in issues:
        linker.take_listed(issue)
    linker.find_candidates(issues)
    return linker.series


class _Rulings:
    """A person's decisions, looked up by names."""

    def __init__(self, rulings: Iterable[Ruling]) -> None:
        pairs = {frozenset((ruling.one, ruling.other)): ruling.same for ruling in rulings}
        self._apart = {pair for pair, same in pairs.items() if not same}
        self._group: dict[str, str] = {}
        for pair in (pair for pair, same in pairs.items() if same and len(pair) == 2):
            one, other = sorted(map(self.group, pair))
            if one != other:
                self._group[other] = one
        self._settled = {*self._group, *self._group.values()}

    def group(self, name: str) -> str:
        """The name that stands for all those that a person said to be of one project with this one."""
        while name in self._group:
            name = self._group[name]
        return name

    def is_settled(self, name: str) -> bool:
        """Whether a person said of the name what it is the same as."""
        return name in self._settled

    def apart(self, name: str, others: Iterable[str]) -> bool:
        """Whether a person said that the name is not of the project that bears the others."""
        return bool(self._apart) and any(frozenset((name, other)) in self._apart for other in others)


class _Linker:
    def __init__(self, rulings: _Rulings, grammar: Grammar) -> None:
        self.series = Series()
        self._rulings = rulings
        self._is_local = grammar.form("name_local").search
        self._known = KnownNames({}, grammar)
        self._bearers: dict[tuple[str, str | None], list[int]] = {}
        self._groups: dict[str, int] = {}
        self._names: list[dict[str, None]] = []
        self._told: list[set[tuple[int, str | None]]] = []  # in which bulletin, and for which place

    def take(self, issue: Issue) -> None:
        """Links one bulletin's reports; likeness is asked only against what was known before it."""
        links: dict[int, Link] = {}
        for number, report in enumerate(issue.reports):
            if link := self._settled(report.name) or self._named(report.name, issue.issuer):
                links[number] = link
        taken = {(link.index, issue.reports[number].region) for number, link in links.items()}
        claims: dict[tuple[int, str | None], list[tuple[float, int, Link]]] = {}
        for number, report in enumerate(issue.reports):
            if number not in links and (like := self._alike(report, issue.issuer)):
                claims.setdefault((like.index, report.region), []).append((like.score, number, like))
        for claim, claimants in claims.items():
            if claim not in taken and (surest := _surest(claimants)):
                links[surest[0]] = surest[1]
        settled = [self._learned(report, links.get(n), issue.issuer) for n, report in enumerate(issue.reports)]
        for report, link in zip(issue.reports, settled, strict=True):
            self._told[link.index].add((len(self.series.reports), report.region))
        self.series.reports.append(settled)

    def take_listed(self, issue: Issue) -> None:
        """Links the names that a bulletin lists without reporting on such a project."""
        links = self.series.reports[len(self.series.listed)]
        reported = {
            link.index for link, report in zip(links, issue.reports, strict=True) if self._is_read(link, report)
        }
        found: dict[str, Link] = {}
        for name in issue.listed:
            link = self._settled(name) or self._named(name, issue.issuer) or self._like(name, issue.issuer)
            if link and (link.how == PERSON or link.index not in reported):
                found[name] = link
        self.series.listed.append(found)

    def _is_read(self, link: Link, report: Report) -> bool:
        """Whether the parser could know what a report is of: no person had to say that its name is another's too."""
        return link.how != PERSON or report.name == self.series.names[link.index]

    def find_candidates(self, issues: Sequence[Issue]) -> None:
        """What each name may mean besides the project that it has, as far as the bulletins leave it open."""
        best: dict[tuple[int, int], Candidate] = {}
        for own, names in enumerate(self._names):
            for name in names:
                for candidate in self._open(name, own):
                    pair = (min(own, candidate.index), max(own, candidate.index))
                    if pair not in best or candidate.score > best[pair].score:
                        best[pair] = candidate
        loose: dict[str, list[Candidate]] = {}
        for issue, links in zip(issues, self.series.listed, strict=True):
            for name in issue.listed:
                known = name in links or name in issue.meant or name in loose
                if not known and len(loose) < _MOST_LISTED:
                    loose[name] = self._open(name, None)
        found = [*best.values(), *(each for every in loose.values() for each in every)]
        self.series.candidates = sorted(found, key=lambda each: (-each.score, each.name, each.index))

    def _open(self, name: str, own: int | None) -> list[Candidate]:
        """What a name may mean; two projects that one bulletin reports on for one place are two."""
        found = []
        for like in self._known.likely(name):
            excluded = own is not None and (like.id == own or not self._told[own].isdisjoint(self._told[like.id]))
            if not excluded and not self._rulings.apart(name, self._names[like.id]):
                found.append((like.id, str(like.how), like.score))
        as_good = len(found) > 1 and found[0][2] >= SURE and found[0][2] - found[1][2] < MARGIN
        return [Candidate(name, own, *each, _AS_GOOD if as_good else _UNSURE) for each in found if each[2] >= LIKELY]

    def _settled(self, name: str) -> Link | None:
        """The project of a name that a person said this one to be the same as."""
        if not self._rulings.is_settled(name):
            return None
        known = self._groups.get(self._rulings.group(name))
        return None if known is None else Link(known, PERSON, 1.0)

    def _named(self, name: str, issuer: str | None) -> Link | None:
        """The one project that bears exactly this name."""
        bearers = self._bearers.get(self._bearing(name, issuer), [])
        return Link(bearers[0], str(How.EXACT), 1.0) if len(bearers) == 1 else None

    def _alike(self, report: Report, issuer: str | None) -> Link | None:
        return self._like(report.name, issuer) or (
            self._like(report.title, issuer, report.name) if report.title != report.name else None
        )

    def _like(self, wording: str, issuer: str | None, name: str | None = None) -> Link | None:
        """The project that a wording surely means, and none other as surely."""
        found = [
            like
            for like in self._known.candidates(wording)
            if not self._rulings.apart(name or wording, self._names[like.id])
            and self._within_reach(wording, issuer, like.id)
        ]
        sure = surest(found)
        return Link(sure.id, str(sure.how), sure.score) if sure else None

    def _within_reach(self, wording: str, issuer: str | None, index: int) -> bool:
        """Whether a name that means another thing in each place (县人民医院) is used in its own."""
        local = self._is_local(wording) or any(self._is_local(name) for name in self._names[index])
        return not local or issuer in self.series.issuers[index]

    def _learned(self, report: Report, link: Link | None, issuer: str | None) -> Link:
        ruled = self._settled(report.name)
        settled = ruled or link or self._named(report.name, issuer) or self._made(report.name)
        self._names[settled.index].setdefault(report.name)
        self.series.issuers[settled.index].setdefault(issuer)
        bearers = self._bearers.setdefault(self._bearing(report.name, issuer), [])
        if settled.index not in bearers:
            bearers.append(settled.index)
        if self._rulings.is_settled(report.name):
            self._groups.setdefault(self._rulings.group(report.name), settled.index)
        self._known.add(settled.index, {report.name, report.title})
        return settled

    def _made(self, name: str) -> Link:
        self.series.names.append(name)
        self.series.issuers.append({})
        self._names.append({})
        self._told.append(set())
        return Link(len(self.series.names) - 1, NEW, 1.0)

    def _bearing(self, name: str, issuer: str | None) -> tuple[str, str | None]:
        """What a name is looked up by: one that means another thing in each place, with its place."""
        return name, issuer if self._is_local(name) else None


def _surest(claimants: Sequence[tuple[float, int, Link]]) -> tuple[int, Link] | None:
    best = max(score for score, _, _ in claimants)
    leaders = [(number, link) for score, number, link in claimants if score == best]
    return leaders[0] if len(leaders) == 1 else None
