"""So many of so many things: 8个行政村中的7个超市已投入使用."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("8个行政村中7个已建成。", ["行政村: 目标8个 完成7个"]),
        ("120户中的98户已竣工。", ["村级超市工程: 目标120户 完成98户"]),
        ("8个任务村中的7个任务村超市已投入使用。", ["任务村: 目标8个 完成7个"]),
    ],
)
def test_the_whole_is_the_target(sentence: str, told: list[str]) -> None:
    (found,) = bulletin(f"（一）村级超市工程：{sentence}").projects
    assert rows(found) == told
