"""What is said of some, or of the rest, is not how the whole stands."""

import pytest

from bulletin_parser import parse_text

_HEAD = "关于重点民生实事进展的通报\n\n1.农贸市场改造。计划改造24个，已完工15个，"


@pytest.mark.parametrize(
    "said",
    [
        "其余9个均在施工",
        "其余9个推进有序",
        "在建4个，其余未开工",
        "其他参保补助类项目按序时有序推进",
        "仍有3个因青苗补偿问题未开工",
    ],
)
def test_some_say_nothing_of_the_whole(said: str) -> None:
    (project,) = parse_text(f"{_HEAD}{said}。").projects
    assert project.status is None


def test_what_is_said_of_the_whole_stands() -> None:
    (project,) = parse_text(f"{_HEAD}推进有序。").projects
    assert project.status_text == "推进有序"
