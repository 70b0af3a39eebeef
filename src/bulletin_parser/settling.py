"""Settles what bulletins say together: which places they name, and which of their projects are one.

Storing a bulletin takes it as it is printed; settling looks at all bulletins of a place at once, so that what is
joined follows from them and from what people ruled alone, in whatever order they came. What is settled already stays
as it is.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from bulletin_parser.grammar import Grammar
from bulletin_parser.linking.atlas import Atlas
from bulletin_parser.linking.measures import Use, link_measures
from bulletin_parser.linking.members import link_members
from bulletin_parser.linking.series import PERSON, Issue, Report, Ruling, Series, link_series
from bulletin_parser.placing import roots_of, settle_places
from bulletin_parser.store import Store, applying, settlement
from bulletin_parser.store.editions import settle_editions
from bulletin_parser.store.identities import identity_key
from bulletin_parser.store.renumbering import renumber
from bulletin_parser.store.settlement import Connection, IndicatorRow, MemberRow, NameRow, ReportRow

Row = TypeVar("Row", ReportRow, MemberRow)

_RANKS = {"province": 0, "prefecture": 1, None: 2, "county": 3, "township": 4}


def settle(store: Store, grammar: Grammar) -> bool:
    """Settle all places that have bulletins which are not settled, in one transaction; whether there were any.

    Raises ``StoreError``, and then nothing is changed.
    """
    if not settlement.unsettled(store.connection):
        return False
    with store.transaction() as connection:
        applying.apply(connection, applying.HEADS)
        atlas = settle_places(connection, grammar)
        settle_editions(connection)
        applying.follow(connection)
        applying.apply(connection, applying.LISTS)
        dirty = settlement.unsettled(connection)
        roots = roots_of(connection, atlas)
        for root in sorted({roots[each] for each in dirty}, key=lambda key: key or ""):
            members = [each for each, own in roots.items() if own == root]
            _Scope(connection, atlas, root, members).settle(grammar)
        settlement.forget_projects(connection)
        applying.apply(connection, applying.REPORTS)
        renumber(connection)
        settlement.mark_settled(connection)
    return True


class _Found(NamedTuple):
    """A project of a series as it is to be stored."""

    id: int
    name: str
    region: str | None


class _Scope:
    """The bulletins of one prefecture and of what lies in it, or of a place that lies in none."""

    def __init__(self, connection: Connection, atlas: Atlas, root: str | None, printed: Sequence[str | None]) -> None:
        self._connection = connection
        self._atlas = atlas
        self._root = atlas.places[root] if root else None
        self._printed = printed
        self._issuers = {key: region for each in printed for key, region in settlement.bulletins(connection, each)}
        self._reports = _by_bulletin([row for each in printed for row in settlement.reports(connection, each)])
        self._members = _by_bulletin([row for each in printed for row in settlement.members(connection, each)])
        self._order = self._in_order()
        self._said = settlement.meant_by_persons(connection)
        self._rulings = [ruling for ruling in settlement.rulings(connection) if self._concerns(ruling[1])]
        self._pairs = {
            frozenset((one, other)): kind == "same" for kind, _, one, other in self._rulings if kind != "name"
        }

    def settle(self, grammar: Grammar) -> None:
        """Link everything anew, and write what is different now."""
        for bulletin, rows in self._members.items():
            self._members[bulletin] = [self._read_again(row, grammar) if row.is_corrected else row for row in rows]
        rulings = [Ruling(one, other, kind == "same") for kind, _, one, other in self._rulings if kind != "name"]
        series = link_series([self._issue(each) for each in self._order], rulings, grammar)
        found = self._projects(series)
        self._bearers = {name: found[index].id for index, names in enumerate(self._names_of(series)) for name in names}
        settlement.write_projects(self._connection, found)
        names: dict[tuple[int, str, str, str], NameRow] = {}
        for bulletin, links, listed in zip(self._order, series.reports, series.listed, strict=True):
            self._write_reports(bulletin, [(found[link.index].id, link.how, link.score) for link in links], names)
            self._write_members(
                bulletin, {name: (found[k.index].id, k.how, k.score) for name, k in listed.items()}, names
            )
        settlement.write_names(self._connection, self._order, list(names.values()))
        self._write_candidates(series, found)
        self._write_measures(grammar)

    def _write_measures(self, grammar: Grammar) -> None:
        """Links the indicators inside each project, over the bulletins that report on it."""
        rows = [row for each in self._printed for row in settlement.indicators(self._connection, each)]
        projects = {row.id: row.project_id for rows in self._reports.values() for row in rows}
        together: defaultdict[int, defaultdict[int, list[IndicatorRow]]] = defaultdict(lambda: defaultdict(list))
        for row in rows:
            together[projects[row.report_id]][row.bulletin_id].append(row)
        names: defaultdict[int, set[str]] = defaultdict(set)
        for report in (row for rows in self._reports.values() for row in rows):
            names[report.project_id].update((report.name, report.title))
        place = {bulletin: number for number, bulletin in enumerate(self._order)}
        changes = []
        for project, bulletins in together.items():
            told = [bulletins[each] for each in sorted(bulletins, key=place.__getitem__)]
            uses = [[Use(row.name, row.unit, row.aimed) for row in each] for each in told]
            for each, measures in zip(told, link_measures(uses, names[project], grammar), strict=True):
                changes += [(measures[row.name], row.id) for row in each if row.measure != measures[row.name]]
        settlement.write_measures(self._connection, changes)

    def _in_order(self) -> list[int]:
        """The bulletins by their months; of those of the same months the one about the wider place first."""
        levels = {place.name: _RANKS.get(place.level, 2) for place in self._atlas.places.values()}
        told = settlement.order(self._connection, self._issuers.keys())

        def rank(bulletin: int) -> tuple[object, ...]:
            superseded, end, start, issued, title, sha256 = told[bulletin]
            region = self._issuers[bulletin]
            return superseded, end, start, levels.get(region or "", 2), region or "", issued, title, sha256

        return sorted(self._issuers, key=rank)

    def _concerns(self, region: str | None) -> bool:
        """Whether a ruling of a place is one for these bulletins."""
        if region is None or self._root is None:
            return region is None and self._root is None
        return any(p.name == region and self._atlas.root(p.key) == self._root.key for p in self._atlas.places.values())

    def _issue(self, bulletin: int) -> Issue:
        reports = tuple(Report(row.name, row.title, row.region) for row in self._reports.get(bulletin, ()))
        loose, meant = self._loose(bulletin)
        return Issue(self._issuers[bulletin], reports, (*loose, *meant), meant=frozenset(meant))

    def _loose(self, bulletin: int) -> tuple[dict[str, None], dict[str, None]]:
        """The listed names that mean no report of the bulletin, and those that do, but about which a person ruled."""
        reports = {row.id for row in self._reports.get(bulletin, ())}
        rows = self._members.get(bulletin, ())
        loose = dict.fromkeys(row.name for row in rows if row.report_id not in reports)
        ruled = (row.name for row in rows if row.report_id in reports and self._is_ruled(row.name))
        return loose, dict.fromkeys(name for name in ruled if name not in loose)

    def _read_again(self, row: MemberRow, grammar: Grammar) -> MemberRow:
        """A listed name that a person corrected, linked to what the same bulletin reports on as the parser would."""
        reports = self._reports.get(row.bulletin_id, ())
        (link,) = link_members([report.title for report in reports], [row.name], grammar)
        if link is None:
            return row._replace(report_id=None)
        return row._replace(report_id=reports[link.index].id, read_by=str(link.how), read_score=link.score)

    def _is_ruled(self, name: str) -> bool:
        return any(name in pair for pair in self._pairs)

    def _projects(self, series: Series) -> list[_Found]:
        """The projects of a series with their keys: each called as it is first printed, or as a person renamed it."""
        renamed = {name: called for kind, _, name, called in self._rulings if kind == "name"}
        bearers = self._names_of(series)
        found, taken = [], set()
        for index, name in enumerate(series.names):
            region = self._region(series.issuers[index])
            nth = 1
            while (key := identity_key(region, name, nth)) in taken:
                nth += 1
            taken.add(key)
            called = [renamed[each] for each in bearers[index] if each in renamed]
            found.append(_Found(key, called[-1] if called else name, region))
        return found

    def _names_of(self, series: Series) -> list[dict[str, None]]:
        names: list[dict[str, None]] = [{} for _ in series.names]
        for bulletin, links in zip(self._order, series.reports, strict=True):
            for row, link in zip(self._reports.get(bulletin, ()), links, strict=True):
                names[link.index].setdefault(row.name)
        return names

    def _region(self, issuers: Mapping[str | None, None]) -> str | None:
        """The place of a project: that of the one whose bulletins report on it, else the one around them all."""
        if len(issuers) == 1:
            return next(iter(issuers))
        return self._root.name if self._root else None

    def _write_reports(
        self, bulletin: int, links: Sequence[tuple[int, str, float]], names: dict[tuple[int, str, str, str], NameRow]
    ) -> None:
        changes = []
        for row, link in zip(self._reports.get(bulletin, ()), links, strict=True):
            if (row.project_id, row.linked_by, row.link_score) != link:
                changes.append((*link, row.id))
            project, how, score = link
            names.setdefault(
                (project, row.title, row.name, "report"),
                NameRow(project, row.name, row.title, "report", how, score, bulletin),
            )
        settlement.write_links(self._connection, "reports", changes)
        self._reports[bulletin] = [
            row._replace(project_id=link[0]) for row, link in zip(self._reports.get(bulletin, ()), links, strict=True)
        ]

    def _write_members(
        self,
        bulletin: int,
        listed: Mapping[str, tuple[int, str, float]],
        names: dict[tuple[int, str, str, str], NameRow],
    ) -> None:
        reports = {row.id: row for row in self._reports.get(bulletin, ())}
        changes: list[tuple[int | str | float | None, ...]] = []
        for row in self._members.get(bulletin, ()):
            project, how, score = self._member_link(row, reports, listed)
            if (row.project_id, row.linked_by, row.link_score) != (project, how, score):
                changes.append((project, how, score, row.id))
            if project is not None:
                names.setdefault(
                    (project, row.text, row.name, "list"),
                    NameRow(project, row.name, row.text, "list", how or "exact", score, bulletin),
                )
        settlement.write_links(self._connection, "summary_members", changes)

    def _member_link(
        self, row: MemberRow, reports: Mapping[int, ReportRow], listed: Mapping[str, tuple[int, str, float]]
    ) -> tuple[int | None, str | None, float | None]:
        """What a listed name means: what a person said, of this one or of all such names, the report that the parser
        linked it to, another project."""
        if row.id in self._said:
            said = self._said[row.id]
            if said is None:
                return None, None, None
            if said in self._bearers:
                return self._bearers[said], PERSON, 1.0
        ruled = listed.get(row.name)
        if ruled and ruled[1] == PERSON:
            return ruled
        report = reports.get(row.report_id) if row.report_id else None
        if report is None:
            return ruled or (None, None, None)
        if self._pairs.get(frozenset((row.name, report.name))) is False:
            return ruled if ruled and ruled[0] != report.project_id else (None, None, None)
        return report.project_id, row.read_by, row.read_score

    def _write_candidates(self, series: Series, found: Sequence[_Found]) -> None:
        rows = [
            (each.name, found[each.own].id if each.own is not None else None, found[each.index].id, *each[3:])
            for each in series.candidates
        ]
        settlement.write_candidates(self._connection, [each.id for each in found], rows)


def _by_bulletin(rows: Sequence[Row]) -> dict[int, list[Row]]:
    grouped: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row.bulletin_id].append(row)
    return grouped
