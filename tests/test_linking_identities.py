"""One identity for a project across months, and never one for two projects."""

from collections.abc import Collection, Mapping

import pytest
from project_names import ONLY_LIKELY, SETS, STRANGERS

from bulletin_parser.grammar import load_grammar
from bulletin_parser.linking.identities import Identity, KnownNames, surest
from bulletin_parser.linking.members import How

GRAMMAR = load_grammar()


def identify(name: str, known: Mapping[int, Collection[str]]) -> Identity | None:
    """The known project that a name surely means."""
    return surest(KnownNames(known, GRAMMAR).candidates(name))


@pytest.mark.parametrize("theme", SETS)
def test_a_further_wording_joins_its_project(theme: str) -> None:
    groups = SETS[theme]
    for number, group in enumerate(groups):
        for name in group:
            known = {other: [n for n in names if n != name] for other, names in enumerate(groups)}
            found = identify(name, known)
            assert found is not None, name
            assert found.id == number, (name, groups[found.id])


@pytest.mark.parametrize("theme", SETS)
def test_a_project_that_is_not_known_joins_none(theme: str) -> None:
    groups = SETS[theme]
    for number, group in enumerate(groups):
        known = KnownNames({other: names for other, names in enumerate(groups) if other != number}, GRAMMAR)
        assert [(name, surest(known.candidates(name))) for name in group if surest(known.candidates(name))] == []


@pytest.mark.parametrize("theme", STRANGERS)
def test_strangers_join_none(theme: str) -> None:
    known = KnownNames(dict(enumerate(SETS[theme])), GRAMMAR)
    assert [(name, surest(known.candidates(name))) for name in STRANGERS[theme] if surest(known.candidates(name))] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("农村公路安防设施", "农村公路提质改造"),
        ("适龄妇女“两癌”检查", "孕产妇产前筛查"),
        ("新建城市公厕", "改造城市公厕"),
        ("城市低保标准", "农村低保标准"),
        ("科创产业园二期", "科创产业园"),
        ("镇安县冷链物流中心", "洛南县冷链物流中心"),
        ("公办幼儿园学位", "公办幼儿园教师招聘"),
        ("职业技能培训", "退役军人职业技能培训"),
        ("一般公共预算收入", "一般公共预算支出"),
    ],
)
def test_names_that_only_look_alike_stay_apart_both_ways(one: str, other: str) -> None:
    assert identify(one, {1: [other]}) is None
    assert identify(other, {1: [one]}) is None


@pytest.mark.parametrize(("project", "names"), ONLY_LIKELY.items())
def test_what_may_be_another_project_is_not_joined(project: str, names: tuple[str, ...]) -> None:
    assert [name for name in names if identify(name, {1: [project]})] == []


def test_how_a_name_was_identified_is_said() -> None:
    known = {7: ["改新建农村户用厕所7.75万个"], 8: ["实施困难残疾人家庭无障碍改造680户"]}
    assert identify("改新建农村户用厕所7.75万个", known) == Identity(7, How.EXACT, 1.0)
    assert identify("农村改厕8万户", known) == Identity(7, How.NORMALISED, 0.98)
    similar = identify("残疾人家庭无障碍改造", known)
    assert similar is not None
    assert (similar.id, similar.how) == (8, How.SIMILAR)


def test_one_name_of_two_projects_identifies_neither() -> None:
    assert identify("农村公路", {1: ["农村公路"], 2: ["农村公路"]}) is None


def test_what_is_only_likely_is_a_candidate() -> None:
    known = KnownNames({3: ["退役军人职业技能培训"]}, GRAMMAR)
    assert surest(known.candidates("职业技能培训")) is None
    assert [candidate.id for candidate in known.candidates("职业技能培训")] == [3]


def test_names_taken_in_later_count_like_the_first() -> None:
    known = KnownNames({1: ["农村公路安防设施"]}, GRAMMAR)
    known.add(2, ["城区公共停车位"])
    known.add(1, ["“单改双”工程"])
    found = [
        surest(known.candidates(name)) for name in ("‘单改双’工程", "公路安防设施", "城区公共停车泊位", "农村危房改造")
    ]
    assert [identity and identity.id for identity in found] == [1, 1, 2, None]


def test_nothing_known_identifies_nothing() -> None:
    assert identify("老旧小区改造", {}) is None
    assert identify("", {1: ["老旧小区改造"]}) is None
