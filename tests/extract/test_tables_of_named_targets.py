"""Tables whose names hold the targets, beside what was done and its share: 新增480张床位 | 512 | 占全年计划107%."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

HEAD = "关于安宁市2022年1-10月民生实事项目完成情况的通报\n\n"


@pytest.mark.parametrize("share", ["占全年计划", "占年度目标", "占目标任务"])
def test_the_share_of_the_plan_is_the_rate_and_the_name_holds_the_target(share: str) -> None:
    table = f"""{HEAD}序号 | 项目名称 | 完成情况 | {share} |
1 | 新增360张护理床位 | 378 | 105% |
改建90张家庭病床 | 81 | 90% | |
2 | 开办16个社区晚托班 | 20 | 125% |
3 | 新建8万平方米标准厂房 | 6.4万 | 80% |
"""
    found = {project.title: rows(project) for project in parse_text(table).projects}
    assert found == {
        "新增360张护理床位": ["护理床位: 目标360张 完成378张 105%"],
        "改建90张家庭病床": ["家庭病床: 目标90张 完成81张 90%"],
        "开办16个社区晚托班": ["社区晚托班: 目标16个 完成20个 125%"],
        "新建8万平方米标准厂房": ["标准厂房: 目标80000平方米 完成64000平方米 80%"],
    }


@pytest.mark.parametrize(
    "told",
    [
        "3项按计划推进，“改造9万平方米老旧厂区”“新建400个充电端口”2项推进较慢。",
        "其中推进较慢的有“改造9万平方米老旧厂区”“新建400个充电端口”。",
    ],
)
def test_quoted_names_side_by_side_are_parted(told: str) -> None:
    bulletin = parse_text(f"{HEAD}全市民生实事共15项，{told}\n")
    [names] = [state.members for one in bulletin.summaries for state in one.by_status if state.status == "behind"]
    assert [name.text for name in names] == ["改造9万平方米老旧厂区", "新建400个充电端口"]
