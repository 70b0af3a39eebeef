"""What 分别 says of several counts or works in turn, and figures that go with the stage or the month before them."""

import pytest

from extract.reports import bulletin, rows, standing


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "今年我县共承担省级民生实事8项、市级民生实事6项、县级民生实事10项，截至9月底分别完成6项、4项、7项。",
            [
                ("省级民生实事", 8, [("完成", 6)]),
                ("市级民生实事", 6, [("完成", 4)]),
                ("县级民生实事", 10, [("完成", 7)]),
            ],
        ),
        (
            "全州承担省级民生实事20项，市级民生实事10项，分别完成12项和6项，正在推进8项和4项。",
            [
                ("省级民生实事", 20, [("完成", 12), ("正在推进", 8)]),
                ("市级民生实事", 10, [("完成", 6), ("正在推进", 4)]),
            ],
        ),
        (
            "省定8件民生实事、市定12件民生实事分别已完成6件、9件。",
            [("民生实事", 8, [("已完成", 6)]), ("民生实事", 12, [("已完成", 9)])],
        ),
        (
            "24件实事中，省级8件、市级6件、县级10件，分别完成6件、4件、7件。",
            [("省级", 8, [("完成", 6)]), ("市级", 6, [("完成", 4)]), ("县级", 10, [("完成", 7)])],
        ),
    ],
)
def test_programmes_that_share_out_counts(text: str, told: list[tuple[str, int, list[tuple[str, int]]]]) -> None:
    found = bulletin(f"二、总体情况\n{text}")
    assert [
        (str(one.group), int(one.totals[0].value), [(s.status_text, int(s.count or 0)) for s in one.by_status])
        for one in found.summaries
    ] == told
    assert all(number.role != "unclaimed" for number in found.numbers)


def test_more_done_than_there_are_is_no_share() -> None:
    found = bulletin("二、总体情况\n全州承担省级民生实事8项、市级民生实事6项，分别完成9项、4项。")
    assert standing(found) == []


def test_works_in_a_list_that_have_not_been_said_to_be_done() -> None:
    (found,) = bulletin("二、教育\n新建幼儿园20所、小学10所，分别完成12所和6所。").projects
    assert rows(found) == ["新建幼儿园: 目标20所 完成12所", "小学: 目标10所 完成6所"]


def test_stages_have_their_shares() -> None:
    (found,) = bulletin(
        "二、供水\n农村饮水安全工程共安排126处，其中：已完工98处，占77.8%；正在施工21处，占16.7%；前期7处，占5.6%。"
    ).projects
    assert rows(found) == [
        "农村饮水安全工程: 目标126处 完成98处 77.8%",
        "正在施工: 完成21处 16.7%",
        "前期: 完成7处 5.6%",
    ]


def test_shares_of_kinds_and_of_the_rest_are_no_rates() -> None:
    (found,) = bulletin(
        "二、热线\n接到投诉356件，其中噪声类128件，占36.0%；扬尘类72件，占20.2%；其他60件，占16.9%。"
    ).projects
    assert [row.rate for row in found.indicators] == [None] * 4


def test_the_month_takes_no_rate_of_the_plan() -> None:
    (found,) = bulletin(
        "二、停车\n城区停车泊位目标任务5000个，1—9月新增3860个，其中9月份新增420个，完成率77.2%。"
    ).projects
    assert rows(found) == ["城区停车泊位: 目标5000个 完成3860个 77.2%", "9月份新增: 完成420个"]


def test_words_before_the_first_of_a_list_that_is_late() -> None:
    found = bulletin("二、总体情况\n民生实事进展良好，但仍有城市绿道建设、农贸市场改造等2项任务滞后于时序进度。")
    assert standing(found) == ["behind 2 城市绿道建设、农贸市场改造"]


def test_heads_that_say_per_cent_of_what_was_done() -> None:
    found = bulletin(
        "二、进展\n项目 | 单位 | 计划 | 1-9月实际 | 完成%\n新增就业 | 人 | 20000 | 18230 | 91.2\n"
    ).projects
    assert [rows(one) for one in found] == [["新增就业: 目标20000人 完成18230人 91.2%"]]
