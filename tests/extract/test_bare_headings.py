"""Names alone in a line over the paragraph that tells of them, without a number."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "某区民生实事项目进展情况通报\n（截至2024年6月底）\n"


def test_each_heads_a_project() -> None:
    found = parse_text(
        f"{HEAD}农村客运班线公交化改造项目\n计划开通线路12条，已开通9条。牵头单位：县交通局。\n"
        "老年人免费白内障手术\n计划实施1500例，已完成手术1126例，完成率75.07%。牵头单位：县卫健局。\n"
        "城区公厕改造工程\n计划改造公厕12座，已完工5座，进度滞后。牵头单位：县城管局。\n"
    )
    assert [(each.title, each.lead_agencies) for each in found.projects] == [
        ("农村客运班线公交化改造项目", ("县交通局",)),
        ("老年人免费白内障手术", ("县卫健局",)),
        ("城区公厕改造工程", ("县城管局",)),
    ]
    assert rows(found.projects[1]) == ["老年人免费白内障手术: 目标1500例 完成1126例 75.07%"]
    assert [each.status for each in found.projects] == [None, None, "behind"]
    assert (found.bulletin.title or "").startswith("某区民生实事项目进展情况通报")


def test_what_only_says_something_of_the_news_heads_none() -> None:
    found = parse_text(
        f"{HEAD}市民出行更加方便\n我市计划新增6条公交线路，现已新增15条。\n"
        "群众生活更有保障\n我市计划新建320个农家书屋，目前已全部建成。\n"
    )
    assert not {"市民出行更加方便", "群众生活更有保障"} & {each.title for each in found.projects}
