"""Works that one project consists of, counted below its heading; verbs that are places too; rates of steps in two."""

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "清岚市2021年8月份八件实事进展情况\n"


def test_the_works_of_one_project_are_its_rows() -> None:
    found = parse_text(
        f"{TITLE}1、初中校舍改造工程\n完成项目6个，在建11个，7个未开工。\n"
        "2、乡镇卫生服务体系\n26个建设项目全部开工，其中竣工5个，完成主体工程12个。\n"
    )
    assert {each.title: (each.status and each.status.value, rows(each)) for each in found.projects} == {
        "初中校舍改造工程": (None, ["项目: 完成6个", "在建: 完成11个", "未开工: 完成7个"]),
        "乡镇卫生服务体系": ("on_track", ["全部开工: 完成26个", "竣工: 完成5个", "主体工程: 完成12个"]),
    }
    assert not found.summaries


def test_projects_below_the_name_of_a_group_are_counted() -> None:
    found = parse_text(f"{TITLE}一、省重点项目\n全市共有15个项目，已完工9个，在建6个。\n")
    assert [(state.status and state.status.value, state.count) for state in found.summaries[0].by_status] == [
        ("completed", 9),
        ("on_track", 6),
    ]


def test_a_verb_that_is_a_place_too() -> None:
    found = parse_text(f"{TITLE}1、农网建设\n新建、改造10kV线路完成79%；新增配变容量14.8MVA，完成74%。\n")
    told = ["新建、改造10kV线路: 79%", "新增配变容量: 完成14.8MVA 74%"]
    assert [(each.title, rows(each)) for each in found.projects] == [("农网建设", told)]


def test_rates_of_steps_in_two_words() -> None:
    found = parse_text(
        f"{TITLE}1、保障房。下达任务296套，已基本建成340套，基本建成率达114.86%。\n2、配售。配租配售率达97.15%。\n"
    )
    assert [row.rate for each in found.projects for row in each.indicators if row.rate] != []


def test_a_line_that_only_says_that_a_picture_follows_is_no_project() -> None:
    found = parse_text(f"【资料图】\n{TITLE}1、老旧小区改造。已完成12个，正在推进。\n")
    assert [each.title for each in found.projects] == ["老旧小区改造"]


def test_what_is_to_be_done_right_before_how_much_of_it_has_begun() -> None:
    found = parse_text(f"{TITLE}1、校舍\n新建教学楼14栋已封顶11栋。\n2、路灯\n完成路灯安装300盏已亮灯200盏。\n")
    assert [rows(each)[0] for each in found.projects] == ["新建教学楼: 目标14栋", "路灯安装: 完成300盏"]
