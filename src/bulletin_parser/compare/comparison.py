"""Two spans of months side by side: one change for each indicator of each project in each region."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bulletin_parser.compare.changes import Change
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.pairing import Pair, pair
from bulletin_parser.compare.steps import Verdict, step
from bulletin_parser.compare.unplaced import how_to_place
from bulletin_parser.compare.wanted import Wanted
from bulletin_parser.errors import QueryError


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes from one span of months to another, in the order the later bulletin reports them.

    ``incomparable`` are the regions that published for only one of the two: their projects are neither new nor gone.
    """

    before: Months
    after: Months
    changes: tuple[Change, ...]
    incomparable: tuple[str, ...] = ()


def compare(
    observations: Iterable[Observation],
    before: Months,
    after: Months,
    wanted: Wanted,
    listed: Iterable[Change] = (),
) -> Comparison:
    """The comparison of what is said of ``before`` and of ``after``; observations of other months are passed over.

    ``listed`` are changes of places' lists, to be compared along with the figures. Raises ``QueryError`` when no region
    published for both.
    """
    rows = tuple(observations)
    earlier = [row for row in rows if row.months == before]
    later = [row for row in rows if row.months == after]
    lone = {row.issuer for row in earlier} ^ {row.issuer for row in later}
    if all(row.issuer in lone for row in later):
        hint = how_to_place(lone)
        raise QueryError(f"no region has bulletins for both {before.label} and {after.label}{hint}")
    pairs = _pairs([row for row in earlier if row.issuer not in lone], [row for row in later if row.issuer not in lone])
    changes = [Change(old, new, step(old, new)) for old, new in pairs]
    changes += [change for change in listed if change.shown.issuer not in lone and not _is_told(change, changes)]
    kept = tuple(change for change in changes if wanted.keeps(change.shown.as_asked))
    return Comparison(before, after, kept, tuple(sorted(issuer for issuer in lone if issuer)))


def _is_told(listed: Change, figures: Iterable[Change]) -> bool:
    """Whether a place's figures say already that it stands on the list as it did."""
    return listed.step.verdict is Verdict.SAME and any(
        (each.shown.project_id, each.shown.region) == (listed.shown.project_id, listed.shown.region)
        and each.step.verdict is Verdict.SAME
        for each in figures
    )


def _pairs(earlier: Sequence[Observation], later: Sequence[Observation]) -> list[Pair]:
    """Pairs within each project of each issuer; projects that are gone come last."""
    before, after = _by_project(earlier), _by_project(later)
    return [
        each
        for project in [*after, *(gone for gone in before if gone not in after)]
        for each in pair(before.get(project, ()), after.get(project, ()))
    ]


def _by_project(observations: Iterable[Observation]) -> dict[tuple[str | None, int], list[Observation]]:
    groups: dict[tuple[str | None, int], list[Observation]] = {}
    for observation in observations:
        groups.setdefault((observation.issuer, observation.project_id), []).append(observation)
    return groups
