"""Rates behind the bound that all places pass, which is itself no result."""

from extract.reports import bulletin, rows


def told(text: str) -> list[str]:
    return [row for one in bulletin(f"二、复工情况\n{text}").projects for row in rows(one)]


def test_rates_behind_the_bound_that_all_pass() -> None:
    assert told("南开区、河北区、红桥区的复工率均超过80%，分别达到88.1%、86.4%、81.5%，武清区复工率为66.2%。") == [
        "复工 南开区: 88.1%",
        "复工 河北区: 86.4%",
        "复工 红桥区: 81.5%",
        "复工 武清区: 66.2%",
    ]


def test_a_bound_that_a_number_of_places_pass_is_no_result() -> None:
    assert told("8个区复工率全部超过90%，其中，南开区复工率达到100%。") == ["复工 南开区: 100%"]
