"""What is counted in places and in another unit behind their noun: 已开工72个村、5506户."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "全县改厕已开工72个村、5506户，未开工的12个村835户。",
            ["已开工 全县: 完成72个", "已开工 全县: 完成5506户", "未开工 全县: 完成12个", "未开工 全县: 完成835户"],
        ),
        ("全县改厕正在施工12个小区835户。", ["正在施工 全县: 完成12个", "正在施工 全县: 完成835户"]),
    ],
)
def test_both_are_said_by_one_verb(text: str, expected: list[str]) -> None:
    (project,) = bulletin(text).projects
    assert rows(project) == expected


def test_what_several_places_are_concerned_with_is_named_without_the_verb() -> None:
    told = [row for project in bulletin("全县避险搬迁涉及72个村、5506户。").projects for row in rows(project)]
    assert told == ["避险搬迁 全县: 完成72个", "避险搬迁 全县: 完成5506户"]
