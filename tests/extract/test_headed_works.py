"""Works that a heading names, of which only sentences tell without a figure and without a word for how they stand."""

import pytest

from bulletin_parser import parse_text

HEAD = "河北省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"
ROAD = "农村公路"


def titles(item: str) -> list[str]:
    """The titles of a list's projects beside that of the one that measures something."""
    found = parse_text(f"{HEAD}一、{item}\n二、{ROAD}。完成168公里。\n").projects
    return [project.title for project in found if project.title != ROAD]


@pytest.mark.parametrize(
    "item",
    [
        "体育馆项目。已完成招标，即将开工。",
        "殡仪馆。规划选址已确定，正在征地。",
        "东环路项目。已完成可研批复、施工图设计，正在办理用地手续。",
        "公交场站。已完成主体施工，预计10月底投入使用。",
        "通用机场。已列入省规划。",
        "农村供水。正在开展设计。",
        "快速路工程。一标段已完工，二标段主体已封顶。",
        "市民中心\n主体已封顶，进入装修阶段。",
        "养老院项目：可研、初设已批复。",
        "体育馆项目处于招标阶段。",
        "科技馆主体工程已封顶。",
    ],
)
def test_a_heading_that_names_a_work_is_a_project_without_a_status(item: str) -> None:
    (found, _) = parse_text(f"{HEAD}一、{item}\n二、{ROAD}。完成168公里。\n").projects
    assert item.startswith(found.title)
    assert len(found.title) >= 2
    assert (found.status, found.indicators) == (None, ())


@pytest.mark.parametrize(
    "item",
    [
        "总体情况。各项工作正在开展，部分项目已完成招标。",
        "存在问题。部分项目尚未完成招标。",
        "下步打算。加快办理手续，已制定推进计划。",
        "加强组织领导。已成立专班，正在协调用地手续。",
        "强化督导检查。已建立台账，正在核实施工进度。",
        "要素保障。用地手续正在办理，资金已下达。",
        "领导重视。已现场办公，正在协调用地手续。",
        "工作要求。各单位要加快招标进度，尽快开工建设。",
        "体育馆项目。要加快招标进度，确保年底前开工。",
        "体育馆项目。预计10月底开工建设。",
        "体育馆项目。请市文旅局尽快完成招标。",
        "项目前期。部分项目尚未取得施工许可证。",
        "前期手续。正在办理施工许可证。",
        "督查时间。督查已于9月底结束，正在编制报告。",
        "市住建局。正在办理施工许可证。",
        "石湾区。正在办理施工许可证。",
        "民生实事项目已全部完成招标。",
        "各县区已完成招标。",
        "部分项目正在办理手续。",
        "市民中心项目将完成招标。",
    ],
)
def test_what_orders_the_text_asks_or_says_how_one_works_is_none(item: str) -> None:
    assert titles(item) == []


def test_a_heading_that_only_those_beside_it_tell_for_a_work() -> None:
    found = parse_text(f"{HEAD}一、学前教育。正在招标。\n二、{ROAD}。完成168公里。\n三、老年公寓。已完工。\n").projects
    assert [each.title for each in found] == ["学前教育", ROAD, "老年公寓"]


def test_lines_of_a_group_of_which_only_some_measure_something() -> None:
    found = parse_text(
        f"{HEAD}三、进展滞后项目\n城北水厂：计划9月底完成主体工程，目前仅完成基础施工。\n"
        "滨江路改造：年度计划投资6000万元，完成投资1500万元。\n工作要求：各单位要加快进度。\n"
    )
    assert [(each.title, each.status) for each in found.projects] == [("城北水厂", "behind"), ("滨江路改造", "behind")]
    assert [m.text for m in found.summaries[0].by_status[0].members] == ["城北水厂", "滨江路改造"]


@pytest.mark.parametrize(
    ("item", "title", "leads"),
    [
        ("水源地整治。12个问题已整改10个，其余2个正在整改。", "水源地整治", ()),
        ("河湖“四乱”整治。排查问题120个，已全部整改到位。责任单位：县水利局。", "河湖“四乱”整治", ("县水利局",)),
    ],
)
def test_counting_statements_below_a_work_leave_it_its_project(item: str, title: str, leads: tuple[str, ...]) -> None:
    found = parse_text(f"{HEAD}一、{item}\n二、{ROAD}。完成168公里。\n")
    assert [(each.title, each.status, each.indicators) for each in found.projects[:1]] == [(title, None, ())]
    assert found.projects[0].lead_agencies == leads
    assert found.summaries[0].group == "问题"


@pytest.mark.parametrize(
    "item",
    [
        "民生实事项目。20件民生实事已完成12件，进展滞后2件。",
        "省重点项目。12个项目已开工10个，未开工2个。",
        "督查发现问题整改。12个问题已整改10个，其余2个正在整改。",
        "总体情况。12件民生实事已完成10件，进展滞后2件。",
    ],
)
def test_what_is_counted_below_a_group_makes_it_no_project(item: str) -> None:
    assert not [title for title in titles(item) if item.startswith(title)]
