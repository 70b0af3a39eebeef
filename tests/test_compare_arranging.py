from decimal import Decimal

import pytest
from observed import APRIL, ISSUER, MAY, seen, wordy

from bulletin_parser.compare.arranging import SORTS, in_order_of, sections
from bulletin_parser.compare.changes import Change
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.steps import step
from bulletin_parser.records import Status


def change(before: Observation | None, after: Observation | None) -> Change:
    return Change(before, after, step(before, after))


def project(number: int, was: str | None, now: str | None, status: Status | None, agency: str = "州教体局") -> Change:
    told = {"project_id": number, "project": f"项目{number}", "indicator": f"项目{number}", "agencies": (agency,)}
    return change(seen(APRIL, **told, printed_rate=was), seen(MAY, **told, printed_rate=now, status=status))


CHANGES = [
    project(1, "10", "30", Status.ON_TRACK),
    project(2, "40", "90", Status.COMPLETED, "州残联"),
    project(3, "5", "6", Status.BEHIND),
    change(None, wordy(MAY, project_id=4, project="项目4", status=None, agencies=())),
]


@pytest.mark.parametrize(
    ("sort", "reverse", "order"),
    [
        ("printed", False, [1, 2, 3, 4]),
        ("printed", True, [4, 3, 2, 1]),
        ("change", False, [2, 1, 3, 4]),
        ("change", True, [3, 1, 2, 4]),
        ("rate", False, [2, 1, 3, 4]),
        ("gap", False, [3, 1, 2, 4]),
        ("status", False, [3, 1, 2, 4]),
        ("name", True, [4, 3, 2, 1]),
    ],
)
def test_projects_are_ordered_and_those_without_a_measure_come_last(sort: str, reverse: bool, order: list[int]) -> None:
    assert [each.shown.project_id for each in in_order_of(CHANGES, sort, reverse=reverse)] == order


@pytest.mark.parametrize("sort", SORTS)
def test_no_order_loses_anything_or_parts_a_project(sort: str) -> None:
    again = [*CHANGES, project(1, "1", "2", Status.ON_TRACK)]
    ordered = in_order_of(again, sort)
    assert sorted(map(id, ordered)) == sorted(map(id, again))
    ids = [each.shown.project_id for each in ordered]
    assert [number for number, last in zip(ids, [None, *ids], strict=False) if number != last] == list(
        dict.fromkeys(ids)
    )


def test_by_status_the_worst_come_first_and_what_is_unsaid_last() -> None:
    found = [(name, [each.shown.project_id for each in told]) for name, told in sections(CHANGES, "status")]
    assert found == [("behind", [3]), ("on_track", [1]), ("completed", [2]), (None, [4])]


def test_by_agency_as_they_first_come() -> None:
    found = [(name, [each.shown.project_id for each in told]) for name, told in sections(CHANGES, "agency")]
    assert found == [("州教体局", [1, 3]), ("州残联", [2]), (None, [4])]


def test_by_region_the_whole_comes_first_then_where_the_most_lags() -> None:
    listed = {"region": "岚城市", "status": Status.BEHIND}
    calm = {"region": "禾川县", "status": Status.ON_TRACK}
    told = [change(None, wordy(MAY, **calm)), change(None, wordy(MAY, **listed)), *CHANGES[:1]]
    assert [name for name, _ in sections(told, "region")] == [ISSUER, "岚城市", "禾川县"]


def test_one_section_when_nothing_is_put_together() -> None:
    assert sections(CHANGES, "project") == [(None, CHANGES)]


def test_the_gap_is_the_printed_one_where_the_text_gives_it() -> None:
    told = change(None, seen(MAY, vs_schedule="-13.9", printed_rate="44.4")).gap
    assert told is not None
    assert (told.points, told.computed) == (Decimal("-13.9"), False)
