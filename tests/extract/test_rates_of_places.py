"""Rates that places share out and that say what they are of: …，整改完成率分别为97.6%、96.5%."""

from .reports import bulletin, project, rows


def test_the_rate_names_the_rows_of_its_places() -> None:
    found = rows(
        project(
            "核查属实538件，不属实74件。吉首市、凤凰县快于全州平均水平，整改完成率分别为97.6%、96.5%；"
            "泸溪县、花垣县慢于全州平均水平，分别为88.2%、84.4%。",
            "信访举报件办理",
        )
    )
    assert found[2:] == [
        "整改完成率 吉首市: 97.6%",
        "整改完成率 凤凰县: 96.5%",
        "整改完成率 泸溪县: 88.2%",
        "整改完成率 花垣县: 84.4%",
    ]


def test_towns_with_the_rate_of_something_each_are_places() -> None:
    (found,) = bulletin("一、自来水入户。青阳镇入户率95%、白沙镇入户率仅78%。").projects
    assert rows(found) == ["入户 青阳镇: 95%", "入户 白沙镇: 78%"]


def test_what_ends_like_a_town_and_is_none_stays_in_the_name() -> None:
    (found,) = bulletin("一、供水。城镇供水普及率98%，乡镇供水普及率95%。").projects
    assert [row.region for row in found.indicators] == [None, None]
