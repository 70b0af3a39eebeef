"""Names that a count sums up before a bare verb: A、B等12个项目实现开工建设，开工率40%；C、D等7个项目竣工."""

import pytest

from bulletin_parser import Bulletin, Status, parse_text

from .reports import standing

HEAD = "关于2022年1-6月清岚市重大项目推进情况的通报\n"


def told(text: str) -> Bulletin:
    return parse_text(f"{HEAD}{text}\n")


@pytest.mark.parametrize("lead", ["", "今年上半年，", "越来越多的工程破土动工——", "全市狠抓投资，"])
def test_names_and_how_many_of_them_begun_or_finished(lead: str) -> None:
    bulletin = told(
        f"{lead}北湖大道延伸段、青山公园提升工程、云岭旅游开发等36个项目实现开工建设，开工率45.5%；"
        "县医院东院（一期）、柳溪体育公园等9个项目相继竣工投产，竣工率18.2%。"
    )
    assert standing(bulletin) == [
        f"{Status.ON_TRACK} 36 北湖大道延伸段、青山公园提升工程、云岭旅游开发",
        f"{Status.COMPLETED} 9 县医院东院（一期）、柳溪体育公园",
    ]
    assert all(project.status is None and "北湖大道" not in project.title for project in bulletin.projects)


def test_one_such_statement_is_enough() -> None:
    assert standing(told("城东水厂等4个重点项目建成投产。")) == [f"{Status.COMPLETED} 4 城东水厂"]


def test_what_is_planned_has_not_begun() -> None:
    bulletin = told("北湖大道等36个项目开工建设。力争年内青山公园、柳溪水厂等8个项目竣工。")
    assert [state.count for summary in bulletin.summaries for state in summary.by_status] == [36]


@pytest.mark.parametrize(
    "lead", ["清岚新闻记者昨日获悉，", "日前从市发改委传来喜讯：", "市发改委介绍，", "清岚市狠抓招商、推进转型，"]
)
def test_whom_the_press_has_it_from_is_no_project(lead: str) -> None:
    bulletin = told(f"{lead}安置房项目完成投资3.6亿元，占年度计划的52%。")
    assert [project.title for project in bulletin.projects] == ["安置房项目"]
