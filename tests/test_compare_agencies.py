"""Scorecards of the year of ``corpus/series``: what is expected is read off the tables of its ``PLAN.md``."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from stored import series

from bulletin_parser.compare.agencies import Scorecard, arranged, kept, scorecard_row, scorecards
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.standing_queries import archive, editions
from bulletin_parser.compare.steps import Verdict
from bulletin_parser.compare.wanted import Wanted
from bulletin_parser.records import Status
from bulletin_parser.store import Store, open_store


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with open_store(series()) as opened:
        yield opened


def told(store: Store, month: int) -> dict[str | None, Scorecard]:
    edition = Edition("清岚自治州", Months("2022-01", f"2022-{month:02}"))
    return {card.agency: card for card in scorecards(edition, archive(store.rows, edition, editions(store.rows)))}


def test_every_office_of_the_plan_has_a_card(store: Store) -> None:
    counts = {agency: len(card.led) for agency, card in told(store, 5).items()}
    one = ["州人社局", "州民政局", "州教体局", "州卫健委", "州交通运输局", "州公安局", "州住建局", "州农业农村局"]
    assert counts == {**dict.fromkeys(one, 1), "州残联": 2, "州商务局": 1, "国网清岚供电公司": 1}


@pytest.mark.parametrize(
    ("month", "agency", "statuses"),
    [
        (2, "州残联", {Status.NOT_STARTED: 1, Status.ON_TRACK: 1}),
        (8, "州残联", {Status.BEHIND: 1, Status.ON_TRACK: 1}),
        (9, "州残联", {Status.ON_TRACK: 2}),
        (8, "国网清岚供电公司", {Status.COMPLETED: 1}),
        (12, "州交通运输局", {Status.COMPLETED: 1}),
    ],
)
def test_projects_are_counted_by_status(month: int, agency: str, statuses: dict[Status, int], store: Store) -> None:
    assert told(store, month)[agency].statuses == statuses


@pytest.mark.parametrize(
    ("month", "agency", "mean", "median"),
    [
        (5, "州人社局", "-1.34", "-1.44"),  # 45.65, 40.23 and 35.1 where the calendar is at 41.67
        (5, "州农业农村局", "-27.67", "-27.67"),
        (8, "州残联", "16.80", "16.80"),  # 61.15 and 105.79 at 66.67; training time has no target
        (8, "州住建局", "-28.74", "-28.74"),  # 22 of 58, computed
        (5, "州民政局", None, None),
    ],
)
def test_distances_are_over_the_figures_that_have_a_rate(
    month: int, agency: str, mean: str | None, median: str | None, store: Store
) -> None:
    card = told(store, month)[agency]
    assert (card.mean, card.median) == (mean and Decimal(mean), median and Decimal(median))


@pytest.mark.parametrize(
    ("month", "agency", "months"), [(8, "州残联", 7), (8, "州城管局", 1), (9, "州公安局", 8), (7, "州商务局", 4)]
)
def test_how_long_a_project_has_been_behind(month: int, agency: str, months: int, store: Store) -> None:
    longest = told(store, month)[agency].longest
    assert longest is not None
    assert longest.months == months


@pytest.mark.parametrize(
    ("month", "how", "agencies"),
    [
        (8, Verdict.IMPROVED, {"州人社局", "州教体局", "国网清岚供电公司"}),
        (8, Verdict.WORSENED, {"州卫健委"}),
        (8, Verdict.NEW, {"州城管局"}),
        (6, Verdict.WORSENED, {"州教体局"}),
        (10, Verdict.IMPROVED, {"州交通运输局", "州公安局", "州农业农村局"}),
        (2, Verdict.IMPROVED, set()),
    ],
)
def test_what_has_moved_since_the_month_before(month: int, how: Verdict, agencies: set[str], store: Store) -> None:
    assert {agency for agency, card in told(store, month).items() if card.moved(how)} == agencies


def test_what_is_no_longer_reported_stays_on_its_office_s_card(store: Store) -> None:
    card = told(store, 8)["州商务局"]
    assert (card.led, [each.project for each in card.gone]) == ((), ["乡镇农贸市场"])


def test_the_counties_that_list_an_office_s_projects_are_counted(store: Store) -> None:
    # In June all six counties list 老旧小区 as behind, and none lists the power grid.
    june = told(store, 6)
    assert (june["州住建局"].places, june["国网清岚供电公司"].places) == (6, 0)


def test_the_most_behind_come_first(store: Store) -> None:
    cards = arranged(told(store, 7).values(), "behind")
    assert [card.lagging for card in cards] == sorted((card.lagging for card in cards), reverse=True)
    gaps = [card.mean for card in arranged(told(store, 7).values(), "gap") if card.mean is not None]
    assert gaps == sorted(gaps)


def test_filters_keep_what_was_asked_for(store: Store) -> None:
    cards = told(store, 8).values()
    assert [card.agency for card in kept(cards, Wanted(agency="州残"))] == ["州残联"]
    behind = kept(cards, Wanted(statuses=frozenset({Status.BEHIND})))
    assert {card.agency for card in behind} == {"州交通运输局", "州公安局", "州残联", "州农业农村局", "州城管局"}
    assert kept(cards, Wanted(region="岚城")) == []
    assert kept(cards, Wanted(places=frozenset({"岚城市"}))) == []


def test_a_row_for_machines(store: Store) -> None:
    assert scorecard_row(told(store, 8)["州残联"]) == {
        "period": "2022-08",
        "issuer": "清岚自治州",
        "agency": "州残联",
        "projects": 2,
        "completed": 0,
        "ahead": 0,
        "on_track": 1,
        "behind": 1,
        "not_started": 0,
        "unsaid": 0,
        "measured": 2,
        "gap_mean": 16.8,
        "gap_median": 16.8,
        "places_behind": 3,
        "longest": {"project": "困难残疾人家庭无障碍改造", "months": 7, "since": "2022-02"},
        "improved": [],
        "worsened": [],
        "new": [],
        "gone": [],
        "corrected": [],
    }
