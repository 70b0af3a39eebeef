"""What was done for so many people or places, how many of an aim have been begun, and columns that only plan."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "云南省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            "为160名以上残疾儿童提供基本康复服务。已服务173名。",
            "残疾儿童提供基本康复服务: 目标160名 完成173名",
        ),
        ("法律顾问。已为1.58万个村（居）选配法律顾问。", "选配法律顾问: 完成15800个"),
        ("健身设施。为45个小区安装健身器材。", "安装健身器材: 完成45个"),
    ],
)
def test_for_how_many_something_was_done(item: str, expected: str) -> None:
    (found,) = parse_text(f"{HEAD}1.{item}\n").projects
    assert rows(found) == [expected]


def test_how_many_of_an_aim_have_been_begun() -> None:
    (found,) = parse_text(f"{HEAD}1.改造老旧小区68个。\n进展情况：41个老旧小区已开工，涉及居民1.02万户。\n").projects
    assert rows(found) == ["改造老旧小区: 目标68个", "已开工: 完成41个", "涉及居民: 完成10200户"]


def test_what_all_are_said_to_do_in_an_opening_is_said_of_none() -> None:
    found = parse_text(
        "2023年市办实事一季度进展情况\n一季度，2件实事有序推进。有关情况如下：\n1.新建公厕12座。\n进展情况：已完成8座。\n"
        "2.改造校舍9所。\n进展情况：已完成4所。\n"
    )
    assert [each.status for each in found.projects] == [None, None]


def test_a_column_of_plans_says_nothing_of_how_a_project_stands() -> None:
    found = parse_text(
        f"{HEAD}序号 | 项目内容 | 工作进度安排 | 目前实施情况 | 牵头单位 |\n"
        "1 | 新增学位900个。 | 第一季度：完成招标； 第三季度：交付使用。 | 按序时推进。 | 县教育局 |\n"
        "2 | 新增托位240个。 | 第二季度：完成装修。 | 已新增托位36个，进度滞后。 | 县卫生健康局 |\n"
    )
    assert [each.status_text for each in found.projects] == ["按序时推进", "进度滞后"]


def test_what_is_less_than_another_is_no_project() -> None:
    (found,) = parse_text(f"{HEAD}相比之下，养老服务项目进度偏慢，计划新增床位560张，仅新增131张。\n").projects
    assert found.title == "养老服务"
