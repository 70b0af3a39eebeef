import pytest
from observed import ISSUER, MAY

from bulletin_parser.compare.standings import Lagging, Printed, Standing, Tally, lagging, placed
from bulletin_parser.records import Status
from bulletin_parser.values import Span

PRINTED = Printed("2022-05.txt", 3, Span(10, 14), None, "summary_members", 1)


def tally(status: Status | None, count: int | None, named: int = 0, total: int | None = None) -> Tally:
    return Tally(MAY, ISSUER, "岚城市", status, count, named, total)


BEHIND, NOT_STARTED, DONE, GOING = Status.BEHIND, Status.NOT_STARTED, Status.COMPLETED, Status.ON_TRACK


@pytest.mark.parametrize(
    ("tallies", "told"),
    [
        ([tally(BEHIND, 2, 2)], Lagging(2, 2, complete=True)),
        ([tally(BEHIND, None, 2)], Lagging(None, 2, complete=True)),
        ([tally(BEHIND, 3, 2)], Lagging(3, 2, complete=False)),
        ([tally(BEHIND, 4, 5)], Lagging(4, 5, complete=True)),
        ([tally(BEHIND, 2, 2), tally(NOT_STARTED, 1)], Lagging(3, 2, complete=False)),
        ([tally(BEHIND, 2), tally(BEHIND, None, 2)], Lagging(2, 2, complete=True)),
        ([tally(BEHIND, 0)], Lagging(0, 0, complete=True)),
        ([tally(DONE, 10, total=16), tally(GOING, 6, total=16)], Lagging(None, 0, complete=True)),
        ([tally(DONE, 10, total=16), tally(GOING, 5, total=16)], Lagging(None, 0, complete=False)),
        ([tally(DONE, 10)], Lagging(None, 0, complete=False)),
        ([], Lagging(None, 0, complete=False)),
    ],
)
def test_a_list_is_complete_when_it_holds_what_is_counted(tallies: list[Tally], told: Lagging) -> None:
    assert lagging(tallies) == told


def test_a_listed_name_that_is_a_place_is_a_place() -> None:
    listed = Standing(MAY, ISSUER, "禾川县", PRINTED, ISSUER, status=BEHIND, counted="招商引资")
    market = Standing(MAY, ISSUER, "农贸市场", PRINTED, ISSUER, status=BEHIND)
    linked = Standing(MAY, ISSUER, "禾川县", PRINTED, ISSUER, 7, status=BEHIND)
    found = placed([listed, market, linked], {"禾川县": "禾川县", "禾川": "禾川县"})
    assert [(each.region, each.project) for each in found] == [
        ("禾川县", "招商引资"),
        (ISSUER, "农贸市场"),
        (ISSUER, "禾川县"),
    ]
