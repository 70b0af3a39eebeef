"""What stands before the subject of a statement, and sentences on how one works: none of it names a project."""

import pytest

from bulletin_parser import parse_text

HEAD = "关于寿光市2022年1-9月重点工作进展情况的通报\n"
WHOLE = "供水管网改造已完成32公里，占任务的80%。"


@pytest.mark.parametrize(
    "before",
    [
        "到检查时止，全市",
        "截止督查之日止，全市",
        "记者日前从市水务部门获悉，",
        "记者近日从市统计局了解到，",
        "按水利部统计口径，",
        "对省十件民生实事中的",
        "检查中还发现，",
        "专项整治期间，",
        "今年3月开始，",
        "寿光市今年前8个月",
        "寿光市1-8月",
        "县水务局坚持周调度、月通报，",
        "寿光市克服资金紧张的困难，主动作为，扎实推进，",
        "我市克服资金紧张的困难，",
        "市水务局紧紧围绕市委的决策部署，积极作为、主动跟进，扎实推进各项工作，目前，",
        "全市通过现场督办、考核激励等多种手段全力推进重点项目建设。",
        "本市在供水、燃气、消防等重点领域开展了新一轮隐患大排查，现已取得阶段性进展。",
        "农村饮水安全工程是列入省政府十件民生实事的一项重要工作，也是乡村振兴八大行动之一。",
    ],
)
def test_the_project_is_named_behind_it(before: str) -> None:
    bulletin = parse_text(f"{HEAD}{before}{WHOLE}\n")
    assert [(p.title, p.status) for p in bulletin.projects] == [("供水管网改造", None)]
    assert bulletin.summaries == ()


@pytest.mark.parametrize("when", ["今年", "今年以来", "今年前10个月"])
def test_a_title_ends_before_the_time(when: str) -> None:
    (project,) = parse_text(f"{HEAD}滨河路改造项目{when}完成投资5亿元。\n").projects
    assert project.title == "滨河路改造项目"


def test_names_behind_how_an_office_works_share_a_status() -> None:
    said = "市住建局紧紧围绕市委的部署，主动跟进，目前，老旧小区改造、燃气管网更新等整体进展顺利。"
    (summary,) = parse_text(f"{HEAD}{said}\n").summaries
    assert [m.text for m in summary.by_status[0].members] == ["老旧小区改造", "燃气管网更新"]


@pytest.mark.parametrize(
    "told", ["招商引资保持平稳增长势头，新签约项目147个。", "招商引资呈现稳中有升态势，新签约项目147个。"]
)
def test_what_keeps_its_pace_is_named_without_it(told: str) -> None:
    (project,) = parse_text(f"{HEAD}寿光市今年前8个月{told}\n").projects
    assert project.title == "招商引资"


@pytest.mark.parametrize(
    ("told", "figures"),
    [
        ("对于历史遗留问题，按照要求化解信访积案120件，化解率80%。", ["120件"]),
        ("针对困难群众，按省里要求发放补贴1200万元，惠及3600人。", ["1200万元", "3600人"]),
        ("对进展较慢的问题，县政府责令整改，目前已整改12个。", ["12个"]),
    ],
)
def test_what_was_done_as_asked_keeps_its_figures(told: str, figures: list[str]) -> None:
    found = parse_text(f"清岚县2021年工作进展情况通报\n{told}")
    actual = [row.actual.text for each in found.projects for row in each.indicators if row.actual]
    assert actual == figures


def test_how_a_work_is_carried_forward_is_no_part_of_its_name() -> None:
    found = parse_text("清岚县2021年民生实事进展情况通报\n加快推进棚户区改造，开工1200套，基本建成800套。")
    assert [(each.title, each.status) for each in found.projects] == [("棚户区改造", "on_track")]


@pytest.mark.parametrize(
    "told",
    [
        "针对农村公路滞后问题，县政府要求县交通局9月底前完成投资3亿元。",
        "对危房改造，要求年底前完成320户。",
    ],
)
def test_what_is_ordered_is_not_done(told: str) -> None:
    found = parse_text(f"清岚县2021年工作进展情况通报\n厕所改造完成120座。\n{told}")
    assert [each.title for each in found.projects] == ["厕所改造"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("山城区完成改厕120户，而清江市仅完成12户。", [("山城区", "改厕"), ("清江市", "改厕")]),
        ("农村公路完成80公里，而桥梁改造仅完成2座。", [(None, "农村公路"), (None, "桥梁改造")]),
        ("农村公路完成80公里，但桥梁改造仅完成2座。", [(None, "农村公路"), (None, "桥梁改造")]),
    ],
)
def test_words_that_set_against_are_no_part_of_names(told: str, expected: list[tuple[str | None, str]]) -> None:
    found = parse_text(f"清岚县2021年工作进展情况通报\n{told}")
    assert [(row.region, row.name) for each in found.projects for row in each.indicators] == expected
