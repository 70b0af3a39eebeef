"""What is planned of several things at once, and what was done of them; what verbs name behind 其中."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "赣州市2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


def told(account: str) -> list[str]:
    (found,) = parse_text(f"{HEAD}一、学前教育。{account}\n").projects
    return rows(found)


def test_the_parts_of_a_target_that_verbs_name() -> None:
    assert told("规划建设幼儿园92所，其中新建71所、改扩建21所。截至10月底，已完工78所。") == [
        "幼儿园: 目标92所 完成78所",
        "新建: 目标71所",
        "改扩建: 目标21所",
    ]


def test_verbs_that_do_not_add_up_to_the_target_tell_what_was_done() -> None:
    assert told("规划建设幼儿园92所，其中新建70所、改扩建11所。")[1:] == ["改扩建: 完成11所"]


def test_what_was_done_of_two_things_is_of_neither() -> None:
    assert told("计划新建幼儿园12所、改扩建4所，目前完工13所。") == [
        "新建幼儿园: 目标12所",
        "改扩建: 目标4所",
        "完工: 完成13所",
    ]
    assert told("其中，章贡区规划新建9所、改扩建2所，目前完工11所。")[2] == "完工 章贡区: 完成11所"


def test_what_was_done_names_which_of_them() -> None:
    assert told("计划新建幼儿园12所、改扩建4所，新建幼儿园已完工11所，改扩建已完工3所。") == [
        "新建幼儿园: 目标12所 完成11所",
        "改扩建: 目标4所 完成3所",
    ]


@pytest.mark.parametrize("left", ["剩余5处11月底完工", "5处年底前完工", "其余5处预计年底前完工"])
def test_what_is_left_by_a_day_is_not_done(left: str) -> None:
    assert told(f"计划新建饮水工程86处，已完工81处，{left}。") == ["新建饮水工程: 目标86处 完成81处"]


@pytest.mark.parametrize("words", ["已全部建成并免费对外开放", "已建成并正式运营"])
def test_two_verbs_that_finish_together(words: str) -> None:
    (park,) = parse_text(f"{HEAD}一、口袋公园。项目{words}。\n").projects
    assert park.status_text == words
