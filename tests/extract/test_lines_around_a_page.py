"""Lines of a web page that are no title: names of pictures and sites, greetings, the day of the week."""

import pytest

from .reports import head

TITLE = "金沙市人民政府关于2011年1-8月进出口和1-9月利用外资情况的通报"


@pytest.mark.parametrize(
    "line",
    [
        "wximg_副本.jpg",
        "法讯网--中国法规信息搜索网",
        "欢迎访问网站！ 2018年07月26日 星期四\n设为首页 | 加入收藏",
        "听新闻",
    ],
)
def test_a_title_is_found_below_them(line: str) -> None:
    assert head(f"{line}\n{TITLE}").title == TITLE


def test_months_of_a_title_that_begin_alike_are_one_run() -> None:
    period = head(TITLE).period
    assert period is not None
    assert (period.start, period.end) == ("2011-01", "2011-09")
