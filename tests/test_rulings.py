"""What a person settles about identities holds in any order, for later months, and when texts are stored again."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from printed import REGION, Item, Month, printed

from bulletin_parser.errors import QueryError
from bulletin_parser.grammar import load_grammar
from bulletin_parser.settling import settle
from bulletin_parser.store import Store, open_store, rulings

GRAMMAR = load_grammar()
MAY = Month(month=5, items=(Item("退役军人职业技能培训"), Item("改建户厕")), listed=("厕所革命",))
JUNE = Month(month=6, items=(Item("职业技能培训"), Item("改建农村户用厕所")))
JULY = Month(month=7, items=(Item("开展职业技能培训"), Item("农村户厕")))


def filled(path: Path, months: Sequence[Month]) -> Store:
    store = open_store(path, create=True)
    take(store, months)
    return store


def take(store: Store, months: Sequence[Month]) -> None:
    for month in months:
        store.add(*printed(month))
    settle(store, GRAMMAR)


def groups(store: Store) -> set[frozenset[str]]:
    """The names that reports print, by project."""
    found: dict[int, set[str]] = {}
    for row in store.rows("SELECT project_id, name FROM reports"):
        found.setdefault(row["project_id"], set()).add(row["name"])
    return {frozenset(names) for names in found.values()}


TOILETS = frozenset({"改建户厕", "改建农村户用厕所", "农村户厕"})


def test_what_is_merged_stays_merged_in_later_months(tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (MAY, JUNE)) as store:
        rulings.merge(store, "退役军人职业技能培训", "职业技能培训", None, "同一项目")
        settle(store, GRAMMAR)
        take(store, (JULY,))
        assert groups(store) == {frozenset({"退役军人职业技能培训", "职业技能培训", "开展职业技能培训"}), TOILETS}
        assert store.rows("SELECT DISTINCT linked_by FROM reports WHERE name = '职业技能培训'") == [
            {"linked_by": "person"}
        ]
        assert store.rows("SELECT * FROM link_candidates") == []


def test_what_is_split_stays_split_and_is_no_candidate(tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (MAY, JUNE)) as store:
        rulings.split(store, "改建户厕", "改建农村户用厕所", None, None)
        settle(store, GRAMMAR)
        assert frozenset({"改建户厕"}) in groups(store)
        assert frozenset({"改建农村户用厕所"}) in groups(store)
        names = {row["name"] for row in store.rows("SELECT name FROM link_candidates")}
        assert "改建农村户用厕所" not in names


def test_a_candidate_that_is_another_project_is_shown_no_more(tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (MAY, JUNE)) as store:
        assert len(rulings.listed(store, rulings.CANDIDATES)) == 1
        rulings.split(store, "退役军人职业技能培训", "职业技能培训", None, None)
        settle(store, GRAMMAR)
        assert rulings.listed(store, rulings.CANDIDATES) == []


def test_a_rename_shows_everywhere_and_the_later_one_stands(tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (JUNE, MAY)) as store:
        rulings.rename(store, "改建户厕", "农村改厕", None, None)
        settle(store, GRAMMAR)
        rulings.rename(store, "农村改厕", "农村户厕工程", REGION, None)
        settle(store, GRAMMAR)
        take(store, (JULY,))
        rows = store.rows("SELECT project, count(*) AS months FROM progress WHERE project LIKE '%厕%' GROUP BY project")
        assert rows == [{"project": "农村户厕工程", "months": 3}]


def test_a_listed_name_is_merged_into_a_project(tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (MAY,)) as store:
        rulings.merge(store, "改建户厕", "厕所革命", None, None)
        settle(store, GRAMMAR)
        (row,) = store.rows(
            "SELECT projects.name, linked_by FROM summary_members JOIN projects ON projects.id = project_id"
        )
        assert row == {"name": "改建户厕", "linked_by": "person"}


def test_a_listed_name_is_split_from_the_report_it_was_linked_to_and_back(tmp_path: Path) -> None:
    month = Month(items=(Item("改建户厕"), Item("雪亮工程")), listed=("改建户厕", "雪亮工程"))
    with filled(tmp_path / "b.db", (month,)) as store:
        before = store.rows("SELECT * FROM summary_members")
        store.connection.execute("UPDATE summary_members SET name = '户厕' WHERE name = '改建户厕'")
        take(store, (JUNE,))
        rulings.split(store, "改建户厕", "户厕", None, None)
        settle(store, GRAMMAR)
        assert store.rows("SELECT project_id FROM summary_members WHERE name = '户厕'") == [{"project_id": None}]
        rulings.undo(store, 1)
        settle(store, GRAMMAR)
        (row,) = store.rows("SELECT project_id FROM summary_members WHERE name = '户厕'")
        assert row["project_id"] is not None
        assert len(before) == 2


@pytest.mark.parametrize("order", [(MAY, JUNE, JULY), (JULY, JUNE, MAY), (JUNE, MAY, JULY)])
def test_rulings_hold_in_any_order_of_arrival(order: Sequence[Month], tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", order[:2]) as store:
        store.connection.execute(
            "INSERT INTO link_rulings (kind, region, name, other_name, ruled_on) VALUES ('same', ?, ?, ?, '2026')",
            (REGION, "职业技能培训", "退役军人职业技能培训"),
        )
        store.connection.execute("UPDATE bulletins SET settled = 0")
        take(store, order[2:])
        assert groups(store) == {frozenset({"退役军人职业技能培训", "职业技能培训", "开展职业技能培训"}), TOILETS}


def test_the_later_ruling_stands(tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (MAY, JUNE)) as store:
        rulings.merge(store, "退役军人职业技能培训", "职业技能培训", None, None)
        settle(store, GRAMMAR)
        rulings.split(store, "退役军人职业技能培训", "职业技能培训", None, None)
        settle(store, GRAMMAR)
        assert frozenset({"职业技能培训"}) in groups(store)
        rulings.merge(store, "退役军人职业技能培训", "职业技能培训", None, None)
        settle(store, GRAMMAR)
        assert frozenset({"职业技能培训", "退役军人职业技能培训"}) in groups(store)
        assert [row["kind"] for row in store.rows(rulings.RULED)] == ["same"]


def test_undoing_brings_back_what_was(tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (MAY, JUNE)) as store:
        before = groups(store)
        rulings.merge(store, "退役军人职业技能培训", "职业技能培训", None, None)
        settle(store, GRAMMAR)
        assert groups(store) != before
        rulings.undo(store, 1)
        settle(store, GRAMMAR)
        assert groups(store) == before
        with pytest.raises(QueryError, match="no ruling 1"):
            rulings.undo(store, 1)


@pytest.mark.parametrize(
    ("asked", "fault"),
    [
        (("改建户厕", "没有这个"), "no project is called '没有这个'"),
        (("改建户厕", "改建农村户用厕所"), "one project already"),
        (("职业", "改建户厕"), "'职业' may mean: "),
    ],
)
def test_what_cannot_be_merged_is_said(asked: tuple[str, str], fault: str, tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (MAY, JUNE)) as store, pytest.raises(QueryError, match=fault):
        rulings.merge(store, *asked, None, None)


def test_projects_of_different_prefectures_are_not_merged(tmp_path: Path) -> None:
    other = Month(items=(Item("污水处理厂"),), region="湘潭市")
    with filled(tmp_path / "b.db", (MAY, other)) as store, pytest.raises(QueryError, match="湘潭市"):
        rulings.merge(store, "改建户厕", "污水处理厂", None, None)


def test_the_only_name_of_a_project_is_not_split_off(tmp_path: Path) -> None:
    with filled(tmp_path / "b.db", (MAY,)) as store, pytest.raises(QueryError, match="the only name"):
        rulings.split(store, "改建户厕", "改建户厕", None, None)


def test_names_that_are_only_listed_go_with_the_one_that_they_are_like(tmp_path: Path) -> None:
    months = (MAY, Month(month=6, items=(Item("雪亮工程"),), listed=("农村雪亮工程",)))
    with filled(tmp_path / "b.db", months) as store:
        rulings.merge(store, "改建户厕", "雪亮工程", None, None)
        settle(store, GRAMMAR)
        rulings.split(store, "改建户厕", "雪亮工程", None, None)
        settle(store, GRAMMAR)
        assert [(row["name"], row["other_name"]) for row in store.rows(rulings.RULED)] == [("雪亮工程", "改建户厕")]
