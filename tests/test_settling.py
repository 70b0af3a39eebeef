"""What settling joins over the bulletins of a place, and that neither order nor repetition matters."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from printed import REGION, Item, Month, printed

from bulletin_parser.grammar import load_grammar
from bulletin_parser.settling import settle
from bulletin_parser.store import Change, Store, corrections, open_store
from bulletin_parser.store.identities import identity_key
from bulletin_parser.store.selecting import Selector, find
from bulletin_parser.store.tables import TABLES

GRAMMAR = load_grammar()
COUNTY = "岚城市"


def settled(path: Path, months: Sequence[Month]) -> Store:
    store = open_store(path, create=True)
    for month in months:
        store.add(*printed(month))
    settle(store, GRAMMAR)
    return store


def projects(store: Store) -> dict[str, str]:
    """The name of the project that each printed name was linked to."""
    rows = store.rows(
        "SELECT reports.name AS printed, projects.name FROM reports JOIN projects ON projects.id = project_id"
    )
    return {row["printed"]: row["name"] for row in rows}


def test_a_renamed_project_keeps_its_identity_and_its_names(tmp_path: Path) -> None:
    months = [Month(month=5, items=(Item("改建户厕"),)), Month(month=6, items=(Item("改建农村户用厕所"),))]
    with settled(tmp_path / "b.db", months) as store:
        assert projects(store) == {"改建户厕": "改建户厕", "改建农村户用厕所": "改建户厕"}
        rows = store.rows("SELECT name, linked_by, link_score FROM project_names ORDER BY link_score DESC")
        assert [row["linked_by"] for row in rows] == ["new", "similar"]
        assert rows[1]["link_score"] < 1


def test_a_county_and_its_prefecture_report_on_one_project(tmp_path: Path) -> None:
    months = [
        Month(month=5, items=(Item("改建农村户用厕所", region=COUNTY), Item("雪亮工程"))),
        Month(month=5, items=(Item("农村户厕改建"),), region=COUNTY, title="市民生实事"),
    ]
    with settled(tmp_path / "b.db", months) as store:
        assert projects(store)["农村户厕改建"] == "改建农村户用厕所"
        (place,) = store.rows(
            "SELECT regions.name, around.name AS parent, regions.level FROM regions "
            "JOIN regions AS around ON around.id = regions.parent_id WHERE regions.name = ?",
            (COUNTY,),
        )
        assert place == {"name": COUNTY, "parent": REGION, "level": "county"}


def test_a_name_that_means_another_thing_in_each_place_is_joined_in_one_place_only(tmp_path: Path) -> None:
    months = [
        Month(month=month, items=(Item("县人民医院扩建"),), region=county, title=f"{county}项目")
        for county in ("永顺县", "龙山县")
        for month in (5, 6)
    ]
    with settled(tmp_path / "b.db", months) as store:
        rows = store.rows("SELECT region, count(DISTINCT project_id) AS projects FROM reports GROUP BY region")
        assert [row["projects"] for row in rows] == [1, 1]
        assert len(store.rows("SELECT * FROM projects")) == 2


def test_other_prefectures_have_projects_of_their_own(tmp_path: Path) -> None:
    months = [Month(items=(Item("改建户厕"),)), Month(items=(Item("改建户厕"),), region="湘潭市")]
    with settled(tmp_path / "b.db", months) as store:
        ids = {row["id"] for row in store.rows("SELECT id FROM projects")}
        assert ids == {identity_key(REGION, "改建户厕"), identity_key("湘潭市", "改建户厕")}


def test_what_is_only_likely_stays_apart_and_is_a_candidate(tmp_path: Path) -> None:
    months = [
        Month(month=5, items=(Item("退役军人职业技能培训"),)),
        Month(month=6, items=(Item("职业技能培训"),)),
    ]
    with settled(tmp_path / "b.db", months) as store:
        assert projects(store) == {name: name for name in ("退役军人职业技能培训", "职业技能培训")}
        (row,) = store.rows("SELECT why, link_score FROM link_candidates")
        assert row["why"] == "unsure"
        assert 0.5 <= row["link_score"] < 0.74


def test_projects_of_one_bulletin_are_no_candidates_for_each_other(tmp_path: Path) -> None:
    with settled(tmp_path / "b.db", [Month(items=(Item("退役军人职业技能培训"), Item("职业技能培训")))]) as store:
        assert store.rows("SELECT * FROM link_candidates") == []


def test_a_listed_name_that_only_other_months_report_on_is_linked(tmp_path: Path) -> None:
    months = [
        Month(month=5, items=(Item("雪亮工程"),), listed=("农村户用厕所",)),
        Month(month=6, items=(Item("改建农村户厕"),)),
    ]
    with settled(tmp_path / "b.db", months) as store:
        (row,) = store.rows("SELECT report_id, project_id, linked_by FROM summary_members")
        assert row == {"report_id": None, "project_id": identity_key(REGION, "改建农村户厕"), "linked_by": "normalised"}


@pytest.mark.parametrize(
    ("own", "printed_name", "meant"),
    [
        ("湘西自治州", "吉首", "吉首市"),
        ("湘西自治州", "吉首市", "吉首市"),
        ("湘西自治州", "湘西州吉首市", "吉首市"),
        ("湘西自治州", "全州", "湘西自治州"),
        ("湘西自治州", "全省", "湖南省"),
        ("永顺县", "我县", "永顺县"),
        ("永顺县", "全州", "湘西土家族苗族自治州"),
        ("永顺县", "其余乡镇", "其余乡镇"),
    ],
)
def test_places_are_resolved(own: str, printed_name: str, meant: str, tmp_path: Path) -> None:
    item = Item("改建户厕", indicator_region=printed_name)
    with settled(tmp_path / "b.db", [Month(items=(item,), region=own)]) as store:
        (row,) = store.rows("SELECT region, region_text FROM indicators")
        assert row == {"region": meant, "region_text": printed_name}


def test_a_place_is_called_as_its_own_bulletins_call_it_at_their_longest(tmp_path: Path) -> None:
    months = [Month(month=5, region="湘西州"), Month(month=6, region="湘西自治州")]
    with settled(tmp_path / "b.db", months) as store:
        assert {row["region"] for row in store.rows("SELECT region FROM progress")} == {"湘西自治州"}
        assert {row["region_text"] for row in store.rows("SELECT region_text FROM bulletins")} == {
            "湘西州",
            "湘西自治州",
        }
        assert len(store.rows("SELECT * FROM projects")) == 1


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table; the keys of those that settling writes anew each time do not count."""
    anew = ("project_names", "link_candidates")
    rows = {table.name: store.connection.execute(f"SELECT * FROM {table.name}").fetchall() for table in TABLES}
    return {name: sorted((row[1:] if name in anew else row for row in found), key=repr) for name, found in rows.items()}


MONTHS = (
    Month(month=3, items=(Item("改建户厕"), Item("农村公路安防设施")), listed=("公路安防",)),
    Month(month=4, items=(Item("改建农村户用厕所"), Item("公路安全防护设施")), listed=("户厕",)),
    Month(month=5, items=(Item("农村改厕"), Item("职业技能培训")), listed=("农村公路安防设施",)),
    Month(month=6, items=(Item("改建户厕"), Item("退役军人职业技能培训", region=COUNTY))),
    Month(month=4, items=(Item("户厕改建"), Item("县人民医院扩建")), region=COUNTY, title="市民生实事"),
    Month(month=6, items=(Item("农村户用厕所"), Item("公路安防工程")), region=COUNTY, title="市民生实事"),
)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("each", [True, False], ids=["settled after each", "settled at the end"])
def test_the_order_of_arrival_changes_nothing(seed: int, each: bool, tmp_path: Path) -> None:
    mixed = random.Random(seed).sample(MONTHS, len(MONTHS))
    with settled(tmp_path / "in_order.db", MONTHS) as one, open_store(tmp_path / "mixed.db", create=True) as other:
        for month in mixed:
            other.add(*printed(month))
            if each:
                settle(other, GRAMMAR)
        settle(other, GRAMMAR)
        assert everything(other) == everything(one)
        assert other.rows("PRAGMA foreign_key_check") == []
        other.connection.execute("INSERT INTO sentences_terms_fts (sentences_terms_fts) VALUES ('integrity-check')")


def test_settling_again_changes_nothing(tmp_path: Path) -> None:
    with settled(tmp_path / "b.db", MONTHS) as store:
        before = everything(store)
        assert settle(store, GRAMMAR) is False
        store.connection.execute("UPDATE bulletins SET settled = 0")
        changes = store.connection.total_changes
        assert settle(store, GRAMMAR) is True
        assert everything(store) == before
        assert store.connection.total_changes > changes


def test_an_earlier_month_moves_the_keys_of_what_follows_and_corrections_with_them(tmp_path: Path) -> None:
    with settled(tmp_path / "b.db", [MONTHS[1], MONTHS[2]]) as store:
        record = find(store, "actual", Selector(period="2022-05", project="改厕"))
        corrections.correct(store, record, "actual", {"value": 1, "unit": "人"}, corrections.Why("试"))
        store.add(*printed(MONTHS[0]))
        settle(store, GRAMMAR)
        assert [row["period_end"] for row in store.rows("SELECT period_end FROM bulletins ORDER BY id")] == [
            "2022-03", "2022-04", "2022-05",
        ]  # fmt: skip
        rows = store.rows("SELECT period_end, actual_value FROM progress WHERE corrected IS NOT NULL")
        assert rows == [{"period_end": "2022-05", "actual_value": 1}]
        (found,) = corrections.listed(store)
        assert found["state"] == "applied"
        corrections.undo(store, found["id"])
        assert store.rows("SELECT 1 FROM progress WHERE corrected IS NOT NULL") == []


def test_parsing_anew_changes_nothing_but_what_is_read_otherwise(tmp_path: Path) -> None:
    with settled(tmp_path / "b.db", MONTHS) as store:
        record = find(store, "actual", Selector(period="2022-05", project="改厕"))
        corrections.correct(store, record, "actual", {"value": 1, "unit": "人"}, corrections.Why("试"))
        before = everything(store)
        for month in MONTHS:
            assert store.replace(*printed(month)).change is Change.REPARSED
        settle(store, GRAMMAR)
        assert everything(store) == before
        document, bulletin = printed(MONTHS[2])
        toilets, training = bulletin.projects
        store.replace(document, bulletin.model_copy(update={"projects": (toilets,)}))
        settle(store, GRAMMAR)
        assert store.rows("SELECT project FROM progress WHERE period_end = '2022-05'") == [{"project": "改建户厕"}]
        assert [row["state"] for row in corrections.listed(store)] == ["applied"]
        assert training.name not in {row["name"] for row in store.rows("SELECT name FROM projects")}


def test_an_edition_that_is_parsed_anew_keeps_its_place(tmp_path: Path) -> None:
    edited = Month(items=(Item("改建户厕", done="310"),), source="edited.txt")
    first = Month(items=(Item("改建户厕", done="300"),))
    with settled(tmp_path / "b.db", [first, edited]) as store:
        before = everything(store)
        for month in (first, edited):
            store.replace(*printed(month))
        settle(store, GRAMMAR)
        assert everything(store) == before
