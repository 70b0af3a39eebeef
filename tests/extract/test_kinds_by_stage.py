"""Kinds of the projects that a heading names, by their stage: they are counted under it and are none of their own."""

import pytest

from bulletin_parser import parse_text

HEAD = "河北省2023年民生实事项目进展情况通报\n截至9月底，现将有关情况通报如下：\n"
LAST = "\n二、农村公厕。完成12座。"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("一、市重点项目。新建项目16个，已开工13个；续建项目9个，全部复工。", ["市重点项目"]),
        # each has its own money, or a name
        (
            "一、重点项目\n新建项目16个，完成投资3亿元。\n续建项目9个，完成投资5亿元。",
            ["新建项目", "续建项目"],
        ),
        ("一、重点工程。新建公厕项目已开工；供水工程完成投资3亿元。", ["新建公厕项目", "供水工程"]),
    ],
)
def test_what_the_projects_are(text: str, titles: list[str]) -> None:
    assert [project.title for project in parse_text(HEAD + text + LAST).projects] == [*titles, "农村公厕"]


def test_the_rows_of_a_heading_with_kinds() -> None:
    text = "一、市重点项目。新建项目16个，已开工13个；续建项目9个，全部复工。完成投资12.4亿元，占年度计划的62%。"
    project = parse_text(HEAD + text + LAST).projects[0]
    assert [row.name for row in project.indicators] == ["新建项目", "已开工", "续建项目", "投资"]
    assert project.indicators[-1].rate == 62
