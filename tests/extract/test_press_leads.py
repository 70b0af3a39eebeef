"""What newspapers and web pages put before, around and behind a report: it names no project."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "东湖县民生实事有序推进\n"
REPORT = "西门大桥已完成投资933万元。老旧小区改造开工12个。\n"


@pytest.mark.parametrize(
    "lead",
    [
        "【本报讯】",
        "[本报讯] ",
        "本报讯(记者 张三)",
        "本报讯 记者张三报道 ",
        "本网讯 ",
        "东湖讯 ",
        "本报6月5日讯 ",
        "(通讯员 张三 李四)",
        "东湖在线新城频道消息:",
        "新城网东湖6月5日电(记者张三)",
        "新城网东湖6月5日讯(记者 张三 通讯员 李四)",
        "东湖新闻客户端6月5日讯 ",
    ],
)
def test_a_press_lead_is_no_part_of_the_first_name(lead: str) -> None:
    found = parse_text(TITLE + lead + REPORT).projects
    assert [project.title for project in found] == ["西门大桥", "老旧小区改造"]


@pytest.mark.parametrize("line", ["□特约记者张三", "记者 张三 通讯员 李四 文/图", "供稿:县发改局"])
def test_a_byline_is_no_part_of_the_text(line: str) -> None:
    report = parse_text(TITLE + line + "\n" + REPORT)
    assert report.bulletin.title == TITLE.strip()
    assert [project.title for project in report.projects] == ["西门大桥", "老旧小区改造"]


@pytest.mark.parametrize(
    "foot",
    [
        "建设中的东门小学 供图 东湖县新闻中心\n",
        "建设中的东门小学(李四 摄)\n",
        "相关阅读\n新城县提前完成16项民生实事\n白石镇3个项目进展顺利\n",
        "【东湖】" + TITLE,
    ],
)
def test_what_stands_below_a_report_is_none(foot: str) -> None:
    report = parse_text(TITLE + REPORT + foot)
    assert [project.title for project in report.projects] == ["西门大桥", "老旧小区改造"]
    assert not report.summaries


def test_a_page_may_begin_with_links_and_bars() -> None:
    report = parse_text("东湖|新城|白石|青山|临江\n\n" + TITLE + "\n本网讯 " + REPORT)
    assert report.bulletin.title == TITLE.strip()


def test_a_resource_is_no_press_lead() -> None:
    (found,) = parse_text(TITLE + "农村供电 线路改造已完成投资933万元。\n").projects
    assert rows(found) == ["投资: 完成9330000元"]
    assert found.title.startswith("农村供电")


def test_a_title_may_call_its_places_by_short_names() -> None:
    text = "重庆渝中：民生实事落地见效\n今年以来，重庆市渝中区西门大桥已完成投资933万元。\n"
    region = parse_text(text).bulletin.region
    assert region is not None and "渝中区" in str(region)


def test_what_an_office_makes_much_of_is_no_project() -> None:
    lead = "东湖县委、县政府始终把改善民生作为头等大事，狠抓年初承诺的10件实事，"
    found = parse_text(TITLE + lead + REPORT).projects
    assert [project.title for project in found] == ["西门大桥", "老旧小区改造"]
