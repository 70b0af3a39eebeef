"""Changes of nothing in a list, those in charge who are told of, and what some fall short of."""

from .reports import bulletin, rows


def test_the_last_of_several_changes_is_none() -> None:
    (found,) = bulletin(
        "9月份，全市发生火灾8起、伤亡4人、损毁房屋6间，同比分别下降20%、11.1%、14.3%，环比分别上升14.3%、25%、持平。"
    ).projects
    assert [row.split(": ")[1] for row in rows(found)] == [
        "完成8起 同比-20 环比14.3",
        "完成4人 同比-11.1 环比25",
        "完成6间 同比-14.3 环比0",
    ]


def test_those_in_charge_are_asked_for_nothing() -> None:
    found = bulletin("1-8月份，各县区党政主要负责同志外出招商46批次，接待客商212批次。")
    assert [row.split(": ")[1] for row in rows(found.projects[0])] == ["完成46批次", "完成212批次"]


def test_what_some_fall_short_of_is_no_result() -> None:
    found = bulletin("市级抽查路段18个，合格16个，合格率88.9%。个别路段基层松散、路面厚度不足8厘米。")
    assert not any("8厘米" in row for project in found.projects for row in rows(project))
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]
