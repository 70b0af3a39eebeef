from collections.abc import Collection, Mapping
from pathlib import Path

from printed import Item, Month, printed

from bulletin_parser.store import Store, open_store
from bulletin_parser.store.identities import ExactNames, Identities, Link, link_projects


class LookingAlike:
    """Names that share their last two characters mean one project; the longer the name, the surer."""

    def __init__(self, known: Mapping[int, Collection[str]]) -> None:
        self._known = {key: {name.rstrip("0123456789人") for name in names} for key, names in known.items()}

    def identify(self, name: str, /) -> Link | None:
        alike = [key for key, names in self._known.items() if any(other[-2:] == name[-2:] for other in names)]
        return Link(alike[0], "similar", len(name) / 20) if len(alike) == 1 else None


def identities(**names: int) -> Identities:
    return Identities(LookingAlike, 100, [(key, name, f"{name}18000人") for name, key in names.items()])


def linked(known: Identities, *items: Item) -> list[Link]:
    _, bulletin = printed(Month(items=items))
    return link_projects(bulletin.projects, known)


def test_a_name_seen_before_links_at_once() -> None:
    assert linked(identities(改建户厕=7), Item("改建户厕")) == [Link(7, "exact", 1.0)]


def test_a_new_name_makes_an_identity() -> None:
    known = identities()
    assert linked(known, Item("改建户厕"), Item("雪亮工程")) == [Link(100, "new", 1.0), Link(101, "new", 1.0)]
    assert known.made == [(100, "改建户厕"), (101, "雪亮工程")]


def test_a_likeness_is_taken_with_its_score() -> None:
    assert linked(identities(改建户厕=7), Item("改建农村户厕")) == [Link(7, "similar", 0.3)]


def test_items_of_one_bulletin_are_not_taken_for_one_another() -> None:
    first, second = linked(identities(), Item("改建户厕"), Item("新建户厕"))
    assert first.id != second.id


def test_an_identity_named_in_the_bulletin_is_not_given_by_likeness_too() -> None:
    first, second = linked(identities(改建户厕=7), Item("新建户厕"), Item("改建户厕"))
    assert (first.how, second) == ("new", Link(7, "exact", 1.0))


def test_of_two_likenesses_the_surer_wins() -> None:
    first, second = linked(identities(改建户厕=7), Item("新建户厕"), Item("改新建农村户厕"))
    assert (first.how, second.id) == ("new", 7)


def test_what_the_short_name_leaves_out_may_still_be_known_by_the_title() -> None:
    class Titles:
        def __init__(self, known: Mapping[int, Collection[str]]) -> None:
            self._known = known

        def identify(self, name: str, /) -> Link | None:
            return Link(7, "similar", 0.8) if name == "推进平安乡村18000人" and 7 in self._known else None

    _, bulletin = printed(Month(items=(Item("推进平安乡村"),)))
    known = Identities(Titles, 100, [(7, "视频点位", "安装视频点位2400个")])
    assert link_projects(bulletin.projects, known) == [Link(7, "similar", 0.8)]


def test_two_places_may_report_on_one_project() -> None:
    items = (Item("改建农村户厕", region="岚城市"), Item("农村户厕", region="禾川县"), Item("改建户厕"))
    assert {link.id for link in linked(identities(改建户厕=7), *items)} == {7}


def test_the_same_name_twice_in_a_bulletin_is_one_project() -> None:
    first, second = linked(identities(), Item("投资", region="岚城市"), Item("投资", region="禾川县"))
    assert (first.how, second) == ("new", Link(first.id, "exact", 1.0))


def test_a_name_of_two_identities_is_not_decided_by_the_name() -> None:
    known = identities(改建户厕=7)
    known.learn(8, "改建户厕")
    assert known.named("改建户厕") is None
    assert ExactNames({7: {"改建户厕"}, 8: {"改建户厕"}}).identify("改建户厕") is None
    assert ExactNames({7: {"改建户厕"}, 8: {"雪亮工程"}}).identify("雪亮工程") == Link(8, "exact", 1.0)


def test_of_two_that_are_as_sure_neither_gets_the_identity() -> None:
    first, second = linked(identities(改建户厕=7), Item("新建户厕"), Item("改造户厕"))
    assert (first.how, second.how) == ("new", "new")


def names(store: Store) -> list[tuple[str, str, str]]:
    rows = store.rows("SELECT printed, seen_in, linked_by FROM project_names ORDER BY id")
    return [(row["printed"], row["seen_in"], row["linked_by"]) for row in rows]


def test_a_renamed_project_keeps_its_identity_and_its_names(tmp_path: Path) -> None:
    with open_store(tmp_path / "b.db", create=True) as store:
        store.add(*printed(Month(month=5, items=(Item("改建户厕"),))), knowing=LookingAlike)
        store.add(*printed(Month(month=6, items=(Item("改建农村户厕"),))), knowing=LookingAlike)
        store.add(*printed(Month(month=7, items=(Item("改建农村户厕"),))), knowing=LookingAlike)
        assert {row["project"] for row in store.rows("SELECT project FROM progress")} == {"改建户厕"}
        assert names(store) == [("改建户厕18000人", "report", "new"), ("改建农村户厕18000人", "report", "similar")]
        links = store.rows("SELECT linked_by, link_score FROM reports ORDER BY id")
        assert [(row["linked_by"], row["link_score"]) for row in links] == [
            ("new", 1.0),
            ("similar", 0.3),
            ("exact", 1.0),
        ]


def test_an_identity_belongs_to_the_bulletins_region(tmp_path: Path) -> None:
    with open_store(tmp_path / "b.db", create=True) as store:
        store.add(*printed(Month(items=(Item("改建户厕"),))))
        store.add(*printed(Month(items=(Item("改建户厕"),), region="别的市")))
        store.add(*printed(Month(items=(Item("改建户厕"),), region=None)))
        store.add(*printed(Month(items=(Item("改建户厕"),), region=None, month=6)))
        ids = [row["project_id"] for row in store.rows("SELECT project_id FROM reports ORDER BY id")]
        assert ids == [1, 2, 3, 3]


def test_a_listed_name_points_to_the_report_that_the_parser_linked(tmp_path: Path) -> None:
    with open_store(tmp_path / "b.db", create=True) as store:
        store.add(*printed(Month(items=(Item("雪亮工程"), Item("改建户厕")), listed=("改建户厕", "别的"))))
        rows = store.rows("SELECT name, report_id, project_id, linked_by FROM summary_members")
        assert rows == [
            {"name": "改建户厕", "report_id": 2, "project_id": 2, "linked_by": "exact"},
            {"name": "别的", "report_id": None, "project_id": None, "linked_by": None},
        ]
        assert ("改建户厕", "list", "exact") in names(store)


def test_a_listed_name_that_only_other_months_report_on_is_remembered(tmp_path: Path) -> None:
    with open_store(tmp_path / "b.db", create=True) as store:
        store.add(*printed(Month(month=5, items=(Item("改建户厕"),))), knowing=LookingAlike)
        store.add(*printed(Month(month=6, items=(Item("雪亮工程"),), listed=("农村户厕",))), knowing=LookingAlike)
        assert store.rows("SELECT report_id, project_id, linked_by FROM summary_members") == [
            {"report_id": None, "project_id": 1, "linked_by": "similar"}
        ]


def test_a_listed_name_is_not_likened_to_what_the_bulletin_itself_reports_on(tmp_path: Path) -> None:
    with open_store(tmp_path / "b.db", create=True) as store:
        for month in (5, 6):
            store.add(
                *printed(Month(month=month, items=(Item("改建户厕"),), listed=("公园户厕",))), knowing=LookingAlike
            )
        assert {row["project_id"] for row in store.rows("SELECT project_id FROM summary_members")} == {None}
