"""Rankings: as printed, and as figures of places make them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

import pytest
from observed import APRIL, ISSUER, JUNE, MAY, seen
from stored import series

from bulletin_parser.compare.computed_rankings import computed_rankings
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.printed_rankings import Seat, printed_rankings
from bulletin_parser.compare.queries import observations
from bulletin_parser.compare.ranking import Basis, Place, Ranking, is_place, kept, ranking_rows
from bulletin_parser.compare.wanted import Wanted
from bulletin_parser.store import Store, open_store


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with open_store(series()) as opened:
        yield opened


def rated(months: Months, /, **rates: object) -> list[Observation]:
    return [seen(months, region=region, printed_rate=rate, target=None, actual=None) for region, rate in rates.items()]


def ranks(ranking: Ranking) -> list[tuple[str, int | None, int | None]]:
    return [(place.name, place.rank, place.move) for place in ranking.places]


def seats(
    months: Months, order: Sequence[Sequence[str]], counted: str = "综合得分排名", *, from_below: bool = False
) -> list[Seat]:
    found: list[Seat] = []
    for names in order:
        found += [Seat(months, ISSUER, 1, counted, len(found) + 1, name, from_below) for name in names]
    return found


def test_places_stand_in_the_order_of_their_rates_and_moves_count_ranks() -> None:
    rows = [*rated(APRIL, 甲县=10, 乙县=30, 丙县=20), *rated(MAY, 甲县=50, 乙县=40, 丙县=45)]
    (ranking,) = computed_rankings(rows, [APRIL, MAY])
    assert ranks(ranking) == [("甲县", 1, 2), ("丙县", 2, 0), ("乙县", 3, -2)]
    assert (ranking.basis, ranking.before, ranking.after) == (Basis.RATE, APRIL, MAY)


def test_equal_rates_share_a_rank_and_the_next_counts_them() -> None:
    (ranking,) = computed_rankings(rated(MAY, 甲县=50, 乙县="50.0", 丙县=40, 丁县=30), [MAY])
    assert [(place.rank, place.tied) for place in ranking.places] == [(1, True), (1, True), (3, False), (4, False)]
    assert all(place.move is None for place in ranking.places)


def test_a_place_that_is_no_longer_ranked_makes_way_for_nobody() -> None:
    rows = [*rated(APRIL, 甲县=100, 乙县=70, 丙县=60, 丁县=50), *rated(MAY, 乙县=80, 丙县=75, 丁县=78)]
    (ranking,) = computed_rankings(rows, [APRIL, MAY])
    assert ranks(ranking) == [("乙县", 1, 0), ("丁县", 2, 1), ("丙县", 3, -1)]
    assert [(place.name, place.rank_before) for place in ranking.gone] == [("甲县", 1)]
    assert (ranking.size, ranking.size_before) == (3, 4)


def test_the_whole_and_what_is_left_stand_apart() -> None:
    rows = [seen(), *rated(MAY, 甲县=50, 乙县=40, 丙县=45, 其余县=20)]
    (ranking,) = computed_rankings(rows, [MAY])
    assert [place.name for place in ranking.places] == ["甲县", "丙县", "乙县"]
    assert [(place.name, place.value) for place in ranking.whole] == [(ISSUER, Decimal("24.62")), ("其余县", 20)]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("岚城市", True),
        ("高新区", True),
        (ISSUER, False),
        ("合计", False),
        ("全州", False),
        ("其余县市", False),
        (None, False),
    ],
)
def test_what_is_a_place_among_others(name: str | None, told: bool) -> None:
    assert is_place(name, ISSUER) is told


def test_what_is_done_ranks_where_rates_are_few_and_in_one_unit_only() -> None:
    done = {"甲县": 30, "乙县": 50, "丙县": 40}
    rows = [seen(region=region, actual=figure, printed_rate=None, target=None) for region, figure in done.items()]
    odd = seen(region="丁县", actual=900, actual_unit="人次", printed_rate=None, target=None)
    (ranking,) = computed_rankings([*rows, odd], [MAY])
    assert (ranking.basis, ranking.unit) == (Basis.ACTUAL, "个")
    assert [place.name for place in ranking.places] == ["乙县", "丙县", "甲县"]
    assert computed_rankings(rows, [MAY], Basis.RATE) == []


def test_two_places_are_no_ranking() -> None:
    assert computed_rankings(rated(MAY, 甲县=50, 乙县=40), [MAY]) == []


def test_the_first_and_the_last_three_are_marked_where_there_are_six() -> None:
    rates = {"甲县": 90, "乙县": 80, "丙县": 70, "丁县": 70, "戊县": 50, "己县": 40, "庚县": 30}
    (ranking,) = computed_rankings(rated(MAY, **rates), [MAY])
    assert "".join(place.name[0] for place in ranking.places if place.top) == "甲乙丙丁"
    assert "".join(place.name[0] for place in ranking.places if place.bottom) == "戊己庚"
    (few,) = computed_rankings(rated(MAY, 甲县=90, 乙县=80, 丙县=70, 丁县=60, 戊县=50), [MAY])
    assert not any(place.top or place.bottom for place in few.places)


def test_a_printed_ranking_is_held_against_the_latest_with_the_same_words() -> None:
    told = [
        *seats(APRIL, [["甲县"], ["乙县", "丙县"], ["丁县"]], "4月份综合得分"),
        *seats(APRIL, [["丁县"], ["乙县"], ["甲县"]], "4月份群众满意率"),
        *seats(JUNE, [["乙县"], ["甲县"], ["丁县"], ["丙县"]], "6月份综合得分"),
    ]
    (ranking,) = printed_rankings(told, [APRIL, MAY, JUNE])
    assert ranks(ranking) == [("乙县", 1, 1), ("甲县", 2, -1), ("丁县", 3, 1), ("丙县", 4, -2)]
    assert (ranking.name, ranking.before) == ("6月份综合得分", APRIL)


def test_the_last_few_are_printed_without_ranks() -> None:
    told = seats(MAY, [["甲县"], ["乙县"], ["丙县"]], "排名后三位", from_below=True)
    (ranking,) = printed_rankings(told, [MAY])
    assert [(place.rank, place.bottom) for place in ranking.places] == [(None, True)] * 3


def test_the_first_few_keep_their_ranks() -> None:
    told = [
        *seats(APRIL, [["甲县"], ["乙县"], ["丙县"]], "排名前三位"),
        *seats(MAY, [["丁县"], ["丙县"], ["甲县"]], "排名前三位"),
    ]
    (ranking,) = printed_rankings(told, [APRIL, MAY])
    assert [(place.name, place.rank, place.rank_before) for place in ranking.places] == [
        ("丁县", 1, None),
        ("丙县", 2, 3),
        ("甲县", 3, 1),
    ]
    assert [place.name for place in ranking.gone] == ["乙县"]


@pytest.mark.parametrize(
    ("month", "expected"),
    [
        # 平安乡村 in PLAN.md's order of counties, as the texts of May, July and August print their rates
        (5, [("岚城市", "96.25"), ("禾川县", "25"), ("双泉县", "24.5"), ("麻塘县", "20.79")]),
        (
            7,
            [
                ("岚城市", "100"),
                ("禾川县", "70"),
                ("双泉县", "52"),
                ("麻塘县", "45"),
                ("月坪县", "22.06"),
                ("沙渡县", "17.89"),
            ],
        ),
    ],
)
def test_the_series_ranks_its_counties(month: int, expected: list[tuple[str, str]], store: Store) -> None:
    months = Months("2022-01", f"2022-{month:02}")
    (ranking,) = computed_rankings(observations(store.rows, months), [months])
    assert [(place.name, place.value) for place in ranking.places] == [(name, Decimal(rate)) for name, rate in expected]
    assert [place.name for place in ranking.whole] == [ISSUER]


def test_filters_and_rows_for_machines() -> None:
    rankings = computed_rankings([seen(), *rated(MAY, 甲县=50, 乙县=40, 丙县=45)], [MAY])
    assert kept(rankings, Wanted(projects=frozenset({4})), None) == []
    assert kept(rankings, Wanted(region="丁"), None) == []
    assert kept(rankings, Wanted(projects=frozenset({3})), None) == rankings
    assert kept(rankings, Wanted(agency="州民政局"), None) == []
    (narrowed,) = kept(rankings, Wanted(region="乙"), None)
    row = ranking_rows(rankings[0])[0]
    assert (row["region"], row["rank"], row["of"], row["value"], row["unit"], row["whole"]) == (
        "甲县",
        1,
        3,
        50,
        "%",
        False,
    )
    assert [(row["region"], row["rank"], row["whole"]) for row in ranking_rows(rankings[0])][-1] == (ISSUER, None, True)
    assert [(row["region"], row["rank"], row["of"]) for row in ranking_rows(narrowed)] == [("乙县", 3, 3)]


def test_a_place_has_no_move_without_an_earlier_rank() -> None:
    assert Place("甲县", 1).move is None
