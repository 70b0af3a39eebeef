"""What was done in a week or a month beside what was done in all, and what a quoted demand asks."""

from .reports import bulletin, project, rows


def test_a_week_is_no_part_of_the_row_of_the_whole() -> None:
    found = project("应化解积案340件，本周化解12件，累计化解206件，化解率60.6%。")
    assert [row for row in rows(found) if "目标5200个" not in row] == [
        "积案: 目标340件 完成206件 60.6%",
        "本周积案: 完成12件",
    ]


def test_all_counties_together_ought_to_and_do() -> None:
    found = project("应化解积案340件，累计化解206件。其中各县（市）应化解290件，累计化解188件，化解率64.8%。")
    assert rows(found)[-1] == "积案 各县（市）: 目标290件 完成188件 64.8%"


def test_places_that_fall_short_of_a_quoted_demand() -> None:
    text = "二、各县市落实情况\n未达到州政府“按时办结率稳定在92%以上”要求的有：吉首市（88.2%）、泸溪县（86.7%）。"
    (found,) = bulletin(text).projects
    assert rows(found) == ["按时办结率 吉首市: 88.2%", "按时办结率 泸溪县: 86.7%"]
