"""Counties through the year of ``corpus/series``: the table in its ``PLAN.md``, number by number."""

import io
from collections.abc import Iterator, Mapping

import pytest
from rich.cells import cell_len
from stored import series

from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.place_months import Late, counts_by_month, place_month_rows, project_by_month
from bulletin_parser.compare.queries import names
from bulletin_parser.compare.standing_queries import archive, editions
from bulletin_parser.render.place_months import place_months_view
from bulletin_parser.render.terminal import console
from bulletin_parser.store import Store, open_store

DECEMBER = Edition("清岚自治州", Months("2022-01", "2022-12"))
PRINTED = {
    "岚城市": [5, 4, 3, 2, 2, 3, 2, 2, 1, 1, 0],
    "禾川县": [8, 9, 9, 8, 7, 5, 3, 1, 0, 0, 0],
    "双泉县": [6, 6, 5, 4, 4, 4, 4, 3, 3, 2, 1],
    "麻塘县": [7, 7, 6, 6, 5, 5, 5, 4, 3, 2, 1],
    "月坪县": [6, 5, 5, 4, 4, 3, 3, 3, 2, 1, 0],
    "沙渡县": [4, 3, 3, 3, 3, 4, 6, 7, 8, 7, 5],
}


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with open_store(series()) as opened:
        yield opened


def test_how_many_lag_in_each_county_in_each_month(store: Store) -> None:
    told = counts_by_month(DECEMBER, archive(store.rows, DECEMBER, editions(store.rows)))
    assert {place: [late.number for late in row] for place, row in told.places} == PRINTED
    assert told.totals == [sum(column) for column in zip(*PRINTED.values(), strict=True)]


def test_a_list_that_is_not_as_long_as_its_count_is_seen(store: Store) -> None:
    told = counts_by_month(DECEMBER, archive(store.rows, DECEMBER, editions(store.rows)))
    odd = {
        (place, months.end): late
        for place, row in told.places
        for months, late in zip(told.months, row, strict=True)
        if late.disagrees
    }
    assert odd == {("双泉县", "2022-05"): Late(4, 5), ("双泉县", "2022-10"): Late(3, 2)}


def of_project(store: Store, part: str) -> Mapping[str | None, str]:
    """A mark a month for each place: 1 it lags, 0 it does not, ? nothing tells."""
    project_id = next(each.project_id for each in names(store.rows) if part in each.project)
    told = project_by_month(DECEMBER, archive(store.rows, DECEMBER, editions(store.rows)), project_id)
    return {
        place: "".join("?" if late.lags is None else str(int(late.lags)) for late in row) for place, row in told.places
    }


def test_whether_one_project_lags_where(store: Store) -> None:
    marks = of_project(store, "安防设施")
    assert marks["清岚自治州"] == "11111111000"  # N, seven times B, then O, O, C in the plan
    assert marks["沙渡县"] == "11111111111"
    assert marks["双泉县"] == "11111111?00"  # October's list is one name short
    assert marks["禾川县"] == "11111111000"


def test_rows_for_machines_and_a_table_of_80_columns(store: Store) -> None:
    told = counts_by_month(DECEMBER, archive(store.rows, DECEMBER, editions(store.rows)))
    rows = place_month_rows(told)
    assert len(rows) == 66
    assert rows[3] == {
        "period": "2022-05",
        "issuer": "清岚自治州",
        "region": "岚城市",
        "project": None,
        "counted": 2,
        "named": 2,
        "lags": None,
        "corrected": [],
    }
    file = io.StringIO()
    console(file, width=80).print(place_months_view([told]))
    lines = file.getvalue().splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert any("4/5" in line and "双泉县" in line for line in lines)
