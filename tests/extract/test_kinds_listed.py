"""Lists of what a rate is of each kind, behind a colon."""

import pytest

from .reports import bulletin, rows


def _rows(text: str) -> list[str]:
    return [row for project in bulletin(text).projects for row in rows(project)]


def test_the_kinds_of_a_list_have_a_rate_each() -> None:
    text = "按照9大类进行统计，整改完成率依次为：环境目标考核类100%、污染源类98.7%、其他类97.4%。"
    assert _rows(text) == ["环境目标考核类: 100%", "污染源类: 98.7%", "其他类: 97.4%"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "从各县看：石湾区应办结3415件，办结3367件，办结率98.6%，满意率94.1%。",
            "满意率 石湾区: 完成94.1%",
        ),
        (
            "进展情况：已体检7.41万人，体检率55.8%。其中，东山县体检率68.2%，南山县体检率61.5%。",
            "体检 东山县: 68.2%",
        ),
    ],
)
def test_a_rate_that_is_named_itself_is_no_kind(text: str, row: str) -> None:
    assert row in _rows(text)
