"""该市, 该县: the place of that kind which was named last."""

from bulletin_parser import parse_text

HEAD = "关于桐城市2022年民生工程进展情况的通报\n"


def test_a_count_of_the_place_named_last_is_of_that() -> None:
    (found,) = parse_text(
        f"{HEAD}该市今年共实施33项民生工程，目前农村危房改造、农村饮水安全2个项目已提前完成任务。"
    ).summaries
    assert found.region == "桐城市"
    assert [member.text for member in found.by_status[0].members] == ["农村危房改造", "农村饮水安全"]


def test_rows_of_another_place_are_of_that() -> None:
    text = f"{HEAD}1.农村改厕。桐城市改厕320户。宿松县建设道路30公里，该县改厕180户。"
    found = [
        (row.region, str(row.actual.value))
        for each in parse_text(text).projects
        for row in each.indicators
        if row.actual
    ]
    assert ("宿松县", "180") in found
