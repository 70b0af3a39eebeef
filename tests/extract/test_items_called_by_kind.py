"""Items that say what they are before their number: 实事一：…, 民生2 …, 任务12：…, 第3件 …."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("实事一：", "实事二："),
        ("民生1 ", "民生2 "),
        ("任务11：", "任务12："),
        ("第1件 ", "第2件 "),
        ("第一项任务：", "第二项任务："),
        ("民生实事1、", "民生实事2、"),
    ],
)
def test_the_label_is_no_part_of_the_name(first: str, second: str) -> None:
    text = f"{first}扩充学校资源\n进展：9所学校已开工7所。\n{second}完善养老服务\n进展：已建成养老床位320张。"
    projects = bulletin(text).projects
    assert [project.title for project in projects] == ["扩充学校资源", "完善养老服务"]
    assert rows(projects[1]) == ["养老床位: 完成320张"]


def test_a_sentence_on_one_of_them_is_no_item() -> None:
    titles = [project.title for project in bulletin("任务2已完成。\n项目1 个，完成投资3.2亿元。").projects]
    assert "个，完成投资3.2亿元" not in titles
