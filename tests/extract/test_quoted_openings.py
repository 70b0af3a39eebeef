"""Sentences that a name in quotes begins, and the rate that several measures have together."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

_TITLE = "关于2022年1—8月青湖州民生实事推进情况的通报\n"


@pytest.mark.parametrize(
    ("text", "title", "rows"),
    [
        ("“农村厕所改造项目”计划累计完成厕所改造700座，实际完成920座。", "农村厕所改造项目", [(700, 920)]),
        ("“文化惠民演出项目”二季度计划完成演出12场，实际完成15场。", "文化惠民演出项目", [(12, 15)]),
        ("“通村公路建设”上榜——计划新建通村公路186公里，已建成92公里。", "通村公路建设", [(186, 92)]),
        ("其中，“为乡村教师建设8000套周转房”一项中，已建成7140套。", "为乡村教师建设8000套周转房", [(8000, 7140)]),
    ],
)
def test_a_name_in_quotes_that_begins_a_sentence(text: str, title: str, rows: list[tuple[int, int]]) -> None:
    bulletin = parse_text(_TITLE + text)
    (project,) = bulletin.projects
    assert project.title == title
    values = [[q.value if q else None for q in (row.target, row.actual)] for row in project.indicators]
    assert values == [[Decimal(one) for one in row] for row in rows]
    assert not [number.text for number in bulletin.numbers if number.role == "unclaimed"]


def test_a_quoted_word_within_a_name_begins_none() -> None:
    (project,) = parse_text(f"{_TITLE}“两癌”免费筛查已完成1200人，占年度任务的60%。").projects
    assert "筛查" in project.title


@pytest.mark.parametrize("rate", ["整体完成率", "平均完成率"])
def test_a_rate_of_several_measures_together_is_none_of_the_last(rate: str) -> None:
    (project,) = parse_text(f"{_TITLE}（一）新增助餐点230个、护理床位1200张，{rate}111.5%。").projects
    told = [(row.name, row.actual.value if row.actual else None, row.rate) for row in project.indicators]
    assert told == [
        ("新增助餐点", Decimal(230), None),
        ("护理床位", Decimal(1200), None),
        (rate, None, Decimal("111.5")),
    ]


def test_a_rate_of_one_measure_is_its_own() -> None:
    (project,) = parse_text(f"{_TITLE}（一）新增助餐点230个，整体完成率111.5%。").projects
    assert [row.rate for row in project.indicators] == [Decimal("111.5")]


@pytest.mark.parametrize(
    ("account", "title", "status"),
    [
        ("“棚户区改造6800套”进度滞后。截至6月底开工2516套。", "棚户区改造6800套", "behind"),
        ("“新建城市公厕60座”未如期完成。目前仅建成21座。", "新建城市公厕60座", "behind"),
        ("“新增规上工业企业12家”未达进度，仅新增2家。", "新增规上工业企业12家", "behind"),
        ("“新建城市公厕60座”有序推进，已建成41座。", "新建城市公厕60座", "on_track"),
    ],
)
def test_a_quoted_aim_and_how_it_stands(account: str, title: str, status: str) -> None:
    (found,) = parse_text(f"{_TITLE}1.{account}").projects
    assert (found.title, found.status) == (title, status)
    aim = found.indicators[0].target
    assert aim is not None and aim.text in title
