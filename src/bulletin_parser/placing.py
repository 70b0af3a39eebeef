"""Settles which places bulletins name: what each printed name means, and the place of every row.

A place that a bulletin prints may mean another one when further bulletins come, or when a person corrects whose
bulletin it is.
"""

from collections import defaultdict
from collections.abc import Sequence

from bulletin_parser.grammar import Grammar
from bulletin_parser.linking.atlas import Atlas
from bulletin_parser.store import settlement
from bulletin_parser.store.identities import content_key
from bulletin_parser.store.regions import resolved
from bulletin_parser.store.settlement import Connection
from bulletin_parser.values import is_own


def settle_places(connection: Connection, grammar: Grammar) -> Atlas:
    """Brings ``regions`` up to date, and the region of every row whose printed name now means another."""
    known = settlement.known_places(connection)
    fresh = settlement.printed_places(connection)
    atlas = Atlas({*known, *fresh}, grammar)
    meant = {said: place.name if (place := atlas.meant(*said)) else None for said in {*known, *fresh}}
    changed = {issuer for (issuer, printed), name in meant.items() if known.get((issuer, printed), "") != name}
    if changed or settlement.region_keys(connection) != set(atlas.places):
        _write_regions(connection, atlas, sorted(meant))
    for issuer in settlement.unsettled(connection) | changed:
        _place_rows(connection, atlas, issuer)
    return atlas


def _write_regions(connection: Connection, atlas: Atlas, said: Sequence[tuple[str, str]]) -> None:
    keys = {key: int(place.code) if place.code else content_key(key) for key, place in atlas.places.items()}
    regions = [
        (keys[key], place.name, place.level, keys[place.parent] if place.parent else None, place.code, key)
        for key, place in atlas.places.items()
    ]
    names = [(keys[p.key] if (p := atlas.meant(*each)) else None, each[1], each[0]) for each in said]
    settlement.write_regions(connection, regions, names)


def _place_rows(connection: Connection, atlas: Atlas, issuer: str | None) -> None:
    own = atlas.issuer(issuer).name if issuer is not None else None
    changes: defaultdict[str, list[tuple[str | None, int]]] = defaultdict(list)
    for bulletin, settled in settlement.bulletins(connection, issuer):
        if settled != own:
            changes["bulletins"].append((own, bulletin))
        for row in settlement.placed_rows(connection, bulletin):
            meant = _meant(atlas, issuer, row.printed, row.around) if issuer is not None else None
            place = meant if row.table == "rankings" else meant or resolved(row.printed, resolved(row.around, None))
            if place != row.region:
                changes[row.table].append((place, row.id))
    for name, rows in changes.items():
        settlement.write_region(connection, name, rows)


def _meant(atlas: Atlas, issuer: str, printed: str | None, around: str | None) -> str | None:
    """The place of a row: what is printed, else that of the report around it; 全市 is the report's own city."""
    if printed is None or (is_own(printed) and around is not None and around[-1] == printed[-1]):
        printed = around if around is not None else issuer
    place = atlas.meant(issuer, printed)
    return place.name if place else None


def roots_of(connection: Connection, atlas: Atlas) -> dict[str | None, str | None]:
    """The place whose bulletins, and those of what lies in it, share projects, by the printed place of bulletins."""
    printed = settlement.regions_by_printed(connection)
    return {each: atlas.root(atlas.issuer(each).key) if each is not None else None for each in printed}
