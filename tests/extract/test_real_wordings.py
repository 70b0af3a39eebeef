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
            "根据有关要求，危房改造任务全面完成时间为12月30日前，已开工714户，开工率80%。",
            ["危房改造 开工 None 714 80"],
        ),
    ],
)  # fmt: skip
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_what_is_asked_of_those_who_lag_is_no_status() -> None:
    asked = "进度慢序时的项目责任单位主要领导要高度重视，明确责任领导和责任人员，认真剖析原因，逐一紧盯薄弱环节。"
    assert [project.status for project in parse_text(TITLE + REPORTED + asked).projects] == [None]


def test_a_time_limit_is_no_status() -> None:
    (project,) = parse_text(f"{TITLE}危房改造任务全面完成时间为12月30日前，已开工714户。").projects
    assert project.status is None
