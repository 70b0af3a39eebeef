"""Counting statements that say first of which kind, or of whose things, they count."""

import pytest

from bulletin_parser import parse_text

HEAD = "河北省2023年民生实事项目进展情况通报\n截至9月底，现将有关情况通报如下：\n"


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("农业类6项，完成3项，正在推进3项；交通类4项，完成4项。", ["农业类"]),
        ("农业方面6项，完成3项，正在推进3项；交通方面4项，完成2项，正在推进2项。", ["农业", "交通"]),
        ("（一）农业类。完成3项，正在推进3项。\n（二）交通类。完成2项，正在推进2项。", ["农业类", "交通类"]),
        (
            "市水利局：共6项，已完成3项，正在推进3项。\n市林业局：共4项，已完成2项，正在推进2项。",
            ["市水利局", "市林业局"],
        ),
        ("市水利局6项，完成3项，正在推进3项。", ["市水利局"]),
        ("石桥县：共6项，已完成3项，正在推进3项。", [None]),
        ("全市共6项，其中农业类4项，交通类2项，已完成3项，正在推进3项。", [None]),
    ],
)
def test_what_is_counted(text: str, groups: list[str | None]) -> None:
    assert [summary.group for summary in parse_text(HEAD + text).summaries][: len(groups)] == groups
