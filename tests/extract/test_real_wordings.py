"""Wordings of bulletins on the web that cost a reader nothing: who said it, by when it was seen, what is asked."""

import pytest

from bulletin_parser import parse_text

TITLE = "关于2023年1-9月庆丰县民生工程进展情况的通报\n"
REPORTED = "城镇新增就业目标1200人，已完成980人。\n"


def told(text: str) -> list[str]:
    return [
        f"{project.title} {row.name} {row.target.value if row.target else None} "
        f"{row.actual.value if row.actual else None} {row.rate}"
        for project in parse_text(TITLE + text).projects
        for row in project.indicators
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("幼师培训任务500人，截至督查时只培训178人。", ["幼师培训 幼师培训 500 178 None"]),
        (
            "危房改造已开工7142户，占今年8641户任务数的82.7%，已竣工1398户，占今年任务数的16.2%。",
            ["危房改造 已开工 8641 7142 82.7", "危房改造 竣工 None 1398 16.2"],
        ),
        (
            "省住房和城乡建设厅日前发布消息称，前9月，全省改造城镇老旧小区516个。",
            ["改造城镇老旧小区 改造城镇老旧小区 None 516 None"],
        ),
        (
            "根据有关要求，危房改造任务全面完成时间为11月20日前，已开工714户，开工率80%。",
            ["危房改造 开工 None 714 80"],
        ),
        (
            "（一）促进就业。就业促进行动目前已完成新增城镇就业3164人；放心家政行动目前已培训2280人次。",
            ["促进就业 新增城镇就业 None 3164 None", "放心家政行动 培训 None 2280 None"],
        ),
        ("城镇登记失业率实际控制在3.41%。", ["城镇登记失业率 城镇登记失业率 None 3.41 None"]),
        (
            "城镇居民基本医疗保险覆盖人数达到28.42万人。",
            ["城镇居民基本医疗保险覆盖人数 城镇居民基本医疗保险覆盖人数 None 284200 None"],
        ),
    ],
)  # fmt: skip
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_what_is_asked_of_those_who_lag_is_no_status() -> None:
    asked = "进度慢序时的项目责任单位主要负责人要亲自过问，查明原因，抓紧补上短板。"
    assert [project.status for project in parse_text(TITLE + REPORTED + asked).projects] == [None]


def test_a_time_limit_is_no_status() -> None:
    (project,) = parse_text(f"{TITLE}危房改造任务全面完成时间为11月20日前，已开工714户。").projects
    assert project.status is None


def test_who_organises_a_project_leads_it() -> None:
    text = (
        "9、学前教育工程。由教育局组织推进和落实。新改建公办幼儿园17所。\n"
        "14、歌舞团改革。由市文广局牵头落实。改革工作已启动。\n"
    )
    projects = parse_text(TITLE + text).projects
    assert [(p.title, p.lead_agencies) for p in projects] == [
        ("学前教育工程", ("教育局",)),
        ("歌舞团改革", ("市文广局",)),
    ]


@pytest.mark.parametrize(
    "purpose", ["为如期完成全年目标任务打下了扎实基础。", "为推进全县民生工程顺利实施，县政府办开展了专项督查。"]
)
def test_what_something_is_for_is_no_status(purpose: str) -> None:
    assert [project.status for project in parse_text(TITLE + REPORTED + purpose).projects] == [None]


def test_a_headline_names_no_project() -> None:
    headline = "庆丰县推进为民办实事项目1-4月份完成投资16.2亿元，占年度计划41.5%\n"
    (project,) = parse_text(headline + "至4月底，累计完成投资3.2亿元，占年度计划的41.5%。\n").projects
    assert "14.7" not in project.title
