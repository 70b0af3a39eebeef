"""A person's word on a name in a list: what it is called, how it stands, what it means; every table says so."""

import io
from pathlib import Path
from typing import Any

import pytest
from printed import REGION, Item, Month, printed

from bulletin_parser.compare.agencies import scorecard_row, scorecards
from bulletin_parser.compare.laggards import laggard_row, laggards
from bulletin_parser.compare.matrix import matrices, matrix_rows
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.place_months import counts_by_month, place_month_rows, project_by_month
from bulletin_parser.compare.queries import listings, observations
from bulletin_parser.compare.revisions import Kind, revisions
from bulletin_parser.compare.standing_queries import archive, editions
from bulletin_parser.grammar import load_grammar
from bulletin_parser.render.agencies import agencies_view
from bulletin_parser.render.laggards import laggards_view
from bulletin_parser.render.matrix import matrices_view
from bulletin_parser.render.place_months import place_months_view
from bulletin_parser.render.terminal import console
from bulletin_parser.settling import settle
from bulletin_parser.store import Store, corrections, open_store
from bulletin_parser.store.corrections import Why
from bulletin_parser.store.record_search import search_projects
from bulletin_parser.store.selecting import Selector, find
from bulletin_parser.store.tracing import as_json, trace

GRAMMAR = load_grammar()
JOBS, TOILETS = Item("新增城镇就业"), Item("改建户厕", agency="州农业农村局")
MAY = Month(items=(JOBS, TOILETS, Item("雪亮工程")), listed=("改建户厕", "雪亮公程"))
WHY = Why("来函更正", "2022-06-20")
EDITION = Edition(REGION, Months("2022-01", "2022-05"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = open_store(tmp_path / "b.db", create=True)
    take(opened, MAY)
    return opened


def take(store: Store, *months: Month) -> None:
    for month in months:
        store.add(*printed(month))
    settle(store, GRAMMAR)


def correct(store: Store, listed: str, field: str, value: Any) -> int:
    number = corrections.correct(store, find(store, field, Selector(listed=listed)), field, value, WHY)
    settle(store, GRAMMAR)
    return number


def undo(store: Store, number: int) -> None:
    corrections.undo(store, number, WHY)
    settle(store, GRAMMAR)


def listed(store: Store) -> list[tuple[str, str, str | None, str | None, str | None]]:
    """Each listed name as printed and as it stands, its status, what it means and what was corrected."""
    rows = store.rows(
        "SELECT m.text, m.name, m.status, projects.name AS project, m.corrected FROM summary_members AS m "
        "JOIN bulletins ON bulletins.id = m.bulletin_id AND superseded_by IS NULL "
        "LEFT JOIN projects ON projects.id = project_id ORDER BY m.id"
    )
    return [tuple(row.values()) for row in rows]


def drawn(view: Any) -> str:
    out = io.StringIO()
    console(out, width=120).print(view)
    return out.getvalue()


def test_a_misread_name_is_put_right_and_linked_and_found(store: Store) -> None:
    before = listed(store)
    assert before[1] == ("雪亮公程", "雪亮公程", "behind", None, None)
    number = correct(store, "雪亮公", "name", "雪亮工程")
    assert listed(store)[1] == ("雪亮公程", "雪亮工程", "behind", "雪亮工程", "name")
    assert search_projects(store, "雪亮工程").best[0].bulletins == 1
    assert store.rows("SELECT project, corrected FROM laggards WHERE project = '雪亮工程'") == [
        {"project": "雪亮工程", "corrected": "name"}
    ]
    undo(store, number)
    assert listed(store) == before


def test_a_listed_project_that_does_not_lag_leaves_the_laggards_and_the_tables_say_so(store: Store) -> None:
    number = correct(store, "改建户厕", "status", "on_track")
    assert listed(store)[0] == ("改建户厕", "改建户厕", "on_track", "改建户厕", "status")
    told = archive(store.rows, EDITION, editions(store.rows))
    late = laggards(EDITION, told)
    assert [each.standing.project for each in late.found] == ["雪亮公程"]
    assert "※2022年1-5月改建户厕·岚城市：状态读作滞后，更正为有序推进（来函更正，2022-06-20）" in drawn(
        laggards_view([late], None, 120)
    )
    (card,) = [card for card in scorecards(EDITION, told) if card.agency == "州农业农村局"]
    assert scorecard_row(card)["corrected"] == ["2022-05 改建户厕·岚城市 status"]
    assert "改建户厕·岚城市：状态读作滞后" in drawn(agencies_view([[card]], 120))
    months = counts_by_month(EDITION, told)
    assert [(row["counted"], row["named"], row["corrected"]) for row in place_month_rows(months)] == [
        (2, 1, ["status"])
    ]
    assert "2/1※" in drawn(place_months_view([months]))
    (key,) = {each.project_id for each in told.standings if each.project == "改建户厕"}
    assert key
    assert project_by_month(EDITION, told, key).places == ()
    undo(store, number)
    assert len(laggards(EDITION, archive(store.rows, EDITION, editions(store.rows))).found) == 2


def test_a_cell_of_the_matrix_says_what_was_corrected(store: Store) -> None:
    correct(store, "雪亮公", "project", "雪亮工程")
    correct(store, "改建户厕", "status", "not_started")
    found = matrices(observations(store.rows, EDITION.months), listings(store.rows, EDITION.months), EDITION.months)
    cells = [(row["project"], row["status"], row["corrected"]) for row in matrix_rows(found[0])]
    assert cells == [("改建户厕", "not_started", ["status"]), ("雪亮工程", "behind", ["project"])]
    shown = drawn(matrices_view(found, 120))
    assert "×※" in shown
    assert "※2022年1-5月雪亮工程·岚城市：所指项目读作无，更正为雪亮工程（来函更正，2022-06-20）" in shown


def test_what_a_listed_name_means_holds_in_its_place_alone(store: Store) -> None:
    correct(store, "雪亮公", "project", "改建户厕")
    assert [row[3] for row in listed(store)] == ["改建户厕", "改建户厕"]
    assert store.rows("SELECT linked_by FROM summary_members WHERE corrected = 'project'") == [{"linked_by": "person"}]
    take(store, Month(month=6, items=(JOBS, TOILETS), listed=("雪亮公程",)))
    assert [row[3] for row in listed(store)] == ["改建户厕", "改建户厕", None]
    number = correct(store, "改建户厕", "project", None)
    assert listed(store)[0][3:] == (None, "project")
    undo(store, number)
    assert listed(store)[0][3:] == ("改建户厕", None)


def test_a_word_on_a_listed_name_survives_storing_parsing_and_later_editions(store: Store) -> None:
    for name, field, value in (
        ("雪亮公", "name", "雪亮工程"),
        ("雪亮公", "status", "on_track"),
        ("改建", "project", None),
    ):
        correct(store, name, field, value)
    stands = listed(store)
    take(store, MAY)
    assert listed(store) == stands
    store.replace(*printed(MAY))
    settle(store, GRAMMAR)
    assert listed(store) == stands
    again = Month(
        items=(Item("新增城镇就业", done="8300"), TOILETS, Item("雪亮工程")), listed=MAY.listed, source="e.txt"
    )
    take(store, again, Month(month=3))
    assert [row for row in listed(store) if row[0] != "新增城镇就业"] == stands
    assert {row["state"] for row in corrections.listed(store)} == {"applied"}
    members = [each for each in revisions(store.rows) if each.kind is not Kind.CORRECTED and each.field == "members"]
    assert members == []  # both editions print the same names


def test_a_trace_shows_the_printed_name_and_the_word_on_it(store: Store) -> None:
    correct(store, "雪亮公", "name", "雪亮工程")
    (row,) = store.rows("SELECT id FROM summary_members WHERE corrected = 'name'")
    told = as_json(trace(store, "summary_members", row["id"]))
    assert (told["label"], told["passages"][0]["marks"][0]["text"]) == ("雪亮工程", "雪亮公程")
    assert [(each["field"], each["was"], each["value"]) for each in told["corrections"]] == [
        ("name", "雪亮公程", "雪亮工程")
    ]


def test_rows_for_machines_name_the_corrected_fields(store: Store) -> None:
    correct(store, "改建户厕", "status", "not_started")
    late = laggards(EDITION, archive(store.rows, EDITION, editions(store.rows)))
    assert [(row["project"], row["corrected"]) for row in map(laggard_row, late.found)] == [
        ("改建户厕", ["status"]),
        ("雪亮公程", []),
    ]
