"""What a sentence told of several places goes on in turn: 完成年度目标的28.9%、29.3%，低于进度2.6个和1.3个百分点."""

from .reports import bulletin, rows

SHORT = (
    "太原、晋中、吕梁三市税收收入分别完成112亿元、31亿元和40亿元，完成年度目标的28.9%、29.3%和30.1%；"
    "忻州、大同两市进度较慢，分别完成年度目标的22.4%和23.7%，低于序时进度2.6个和1.3个百分点。"
)


def test_rates_go_to_the_rows_of_their_places() -> None:
    told = [row for project in bulletin(SHORT).projects for row in rows(project)]
    assert told == [
        "税收收入 太原: 完成11200000000元 28.9%",
        "税收收入 晋中: 完成3100000000元 29.3%",
        "税收收入 吕梁: 完成4000000000元 30.1%",
        "税收收入 忻州: 22.4% 比序时-2.6",
        "税收收入 大同: 23.7% 比序时-1.3",
    ]


def test_names_that_are_told_as_something_share_out_what_follows() -> None:
    text = "契税、房产税和城建税是主要税种，同比分别增长4.9%、6.1%和7%；印花税和车船税同比分别下降6.2%和9.5%。"
    told = [(project.title, project.indicators[0].yoy) for project in bulletin(text).projects]
    assert [title for title, _ in told] == ["契税", "房产税", "城建税", "印花税", "车船税"]
    assert [float(yoy or 0) for _, yoy in told] == [4.9, 6.1, 7, -6.2, -9.5]
