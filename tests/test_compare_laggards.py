"""Who is behind in the year of ``corpus/series``: what is expected is read off its texts and ``PLAN.md``."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from stored import SERIES, series

from bulletin_parser.compare.laggards import Laggard, Laggards, arranged, grouped, kept, laggard_row, laggards
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.standing_queries import archive, editions
from bulletin_parser.compare.wanted import Wanted
from bulletin_parser.records import Status
from bulletin_parser.store import Store, open_store

PREFECTURE = "清岚自治州"


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with open_store(series()) as opened:
        yield opened


def told(store: Store, month: int) -> Laggards:
    edition = Edition(PREFECTURE, Months("2022-01", f"2022-{month:02}"))
    return laggards(edition, archive(store.rows, edition, editions(store.rows)))


def one(store: Store, month: int, region: str, project: str) -> Laggard | None:
    found = [each for each in told(store, month).found if each.standing.region == region]
    return next((each for each in found if project in each.standing.project), None)


@pytest.mark.parametrize(
    ("month", "where", "months", "since"),
    [
        (2, (PREFECTURE, "两癌"), 1, "2022-02"),
        (3, (PREFECTURE, "幼儿园学位"), 2, "2022-02"),
        (7, (PREFECTURE, "幼儿园学位"), 2, "2022-06"),
        (7, (PREFECTURE, "农贸市场"), 4, "2022-04"),
        (8, (PREFECTURE, "无障碍改造"), 7, "2022-02"),
        (9, (PREFECTURE, "安防设施"), 8, "2022-02"),
        (9, (PREFECTURE, "平安乡村"), 8, "2022-02"),
        (9, (PREFECTURE, "户用厕所"), 8, "2022-02"),
        (10, (PREFECTURE, "停车位"), 3, "2022-08"),
        (9, ("禾川县", "安防设施"), 8, "2022-02"),
        (12, ("沙渡县", "安防设施"), 11, "2022-02"),
        (12, ("沙渡县", "就业"), 4, "2022-09"),
        (12, ("双泉县", "停车位"), 3, "2022-10"),
    ],
)
def test_for_how_many_months_running_and_since_when(
    month: int, where: tuple[str, str], months: int, since: str, store: Store
) -> None:
    found = one(store, month, *where)
    assert found is not None
    assert found.run is not None
    assert (found.run.months, found.run.bulletins, found.run.since.end) == (months, months, since)


@pytest.mark.parametrize(
    ("month", "region", "project"),
    [
        (4, PREFECTURE, "幼儿园学位"),
        (6, PREFECTURE, "老旧小区"),
        (10, PREFECTURE, "安防设施"),
        (10, "禾川县", "安防设施"),
        (9, "双泉县", "停车位"),
        (2, "沙渡县", "平安乡村"),
    ],
)
def test_what_is_not_called_behind_is_not_listed(month: int, region: str, project: str, store: Store) -> None:
    assert one(store, month, region, project) is None


def test_each_county_lists_as_many_as_the_plan_has(store: Store) -> None:
    listed = dict.fromkeys(("岚城市", "禾川县", "双泉县", "麻塘县", "月坪县", "沙渡县"), 0)
    for each in told(store, 6).found:
        if each.standing.region in listed:
            listed[each.standing.region] += 1
    assert listed == {"岚城市": 2, "禾川县": 7, "双泉县": 4, "麻塘县": 5, "月坪县": 4, "沙渡县": 3}


def test_a_list_shorter_than_its_count_neither_clears_nor_blames(store: Store) -> None:
    october = told(store, 10)
    assert dict(october.unnamed) == {"双泉县": 1}
    assert "双泉县" not in {each.region for each in october.recovered}


def test_what_has_recovered_is_told(store: Store) -> None:
    recovered = {(each.region, each.project) for each in told(store, 10).recovered}
    assert ("禾川县", "农村公路安防设施") in recovered
    assert {project for region, project in recovered if region == PREFECTURE} == {
        "农村公路安防设施",
        "“平安乡村”工程",
        "改建农村户用厕所",
    }


@pytest.mark.parametrize(
    ("month", "project", "points"), [(5, "安防设施", "-28.54"), (9, "户用厕所", "-19"), (10, "停车位", "-17.83")]
)
def test_the_gap_is_the_rate_less_the_calendar(month: int, project: str, points: str, store: Store) -> None:
    found = one(store, month, PREFECTURE, project)
    assert found is not None
    assert found.points == Decimal(points)


def test_what_nobody_calls_behind_may_be_asked_for_by_its_rate(store: Store) -> None:
    may = told(store, 5)
    assert kept(may, Wanted()).uncalled == ()
    found = kept(may, Wanted(), behind_by=Decimal(15)).uncalled
    # 幼儿园学位 22.69 and 老旧小区 4/64 = 6.25 where the calendar is at 41.67, both called 有序推进
    assert {(each.standing.project, each.points) for each in found if each.standing.region == PREFECTURE} == {
        ("公办幼儿园学位", Decimal("-18.98")),
        ("改造城镇老旧小区", Decimal("-35.42")),
    }
    assert all(each.run is None for each in found)


def test_filters_keep_what_was_asked_for(store: Store) -> None:
    february = told(store, 2)
    whole = kept(february, Wanted(region="清岚", statuses=frozenset({Status.NOT_STARTED}))).found
    assert [each.standing.words for each in whole] == ["尚未开工", "尚未启动", "均未开工", "工作至今未启动"]
    led = kept(february, Wanted(agency="州残")).found
    assert {each.standing.project for each in led} == {"困难残疾人家庭无障碍改造"}
    assert [each.standing.region for each in kept(told(store, 12), Wanted(), least_months=11).found] == ["沙渡县"]


def test_the_longest_come_first_or_the_farthest_behind(store: Store) -> None:
    july = kept(told(store, 7), Wanted(region="清岚"))
    assert [each.run.months for each in arranged(july, "running", None).found if each.run] == [6, 6, 6, 6, 4, 2]
    points = [each.points for each in arranged(july, "gap", None).found if each.points is not None]
    assert points == sorted(points)
    places = grouped(arranged(kept(told(store, 10), Wanted()), "running", "region").found, "region")
    assert [(each[0].standing.region, len(each)) for each in places][:2] == [("沙渡县", 8), ("麻塘县", 3)]


def test_a_row_for_machines_says_where_the_words_are(store: Store) -> None:
    found = one(store, 9, PREFECTURE, "户用厕所")
    assert found is not None
    row = laggard_row(found)
    text = (SERIES / "2022-09.txt").read_text("utf-8")
    assert text[slice(*found.standing.printed.span)] == row["status_text"] == "进展较慢"
    assert text.splitlines()[row["line"] - 1] == row["quote"]  # type: ignore[operator]
    assert {key: row[key] for key in ("period", "region", "months", "since", "rate", "gap", "gap_computed")} == {
        "period": "2022-09",
        "region": PREFECTURE,
        "months": 8,
        "since": "2022-02",
        "rate": 56,
        "gap": -19,
        "gap_computed": True,
    }
