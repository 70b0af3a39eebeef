"""Tables of places with points beside rates of steps, each of which is a measure of its own."""

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "关于2023年1-5月清岚市热线诉求办理情况的通报\n\n各县区办理情况\n"
CELLS = """序号 |
受理单位 |
交办量（件） |
办结率 |
按时
反馈率 |
评分 |
1 |
东湖区 |
386 |
98.2% |
100% |
98.9 |
2 |
西岭市 |
241 |
97.9% |
99.6% |
97.3 |
各县区办理情况
"""
ROWS = [
    "交办量 东湖区: 完成386件",
    "办结率 东湖区: 98.2%",
    "按时反馈率 东湖区: 100%",
    "评分 东湖区: 完成98.9分",
    "交办量 西岭市: 完成241件",
    "办结率 西岭市: 97.9%",
    "按时反馈率 西岭市: 99.6%",
    "评分 西岭市: 完成97.3分",
]


def told(lines: str) -> list[str]:
    (found,) = parse_text(TITLE + lines).projects
    return rows(found)


def test_points_have_no_rate_and_a_unit_of_their_own() -> None:
    heads = "受理单位\t交办量（件）\t办结率\t按时反馈率\t评分\n"
    assert told(f"{heads}东湖区\t386\t98.2%\t100%\t98.9\n西岭市\t241\t97.9%\t99.6%\t97.3\n") == ROWS


def test_a_head_goes_on_below_a_line_that_no_bar_closes() -> None:
    assert told(CELLS) == ROWS


def test_a_head_of_a_rate_may_take_two_lines_without_bars() -> None:
    lines = CELLS.replace(" |", "").replace("序号\n", "").replace("\n1\n", "\n").replace("\n2\n", "\n")
    assert told(lines) == ROWS


def test_what_is_counted_behind_a_rate_of_another_step_has_no_rate() -> None:
    lines = "受理单位\t按时反馈率\t回访量（件）\n东湖区\t100%\t98\n西岭市\t99.6%\t88\n"
    assert told(lines)[:2] == ["按时反馈率 东湖区: 100%", "回访量 东湖区: 完成98件"]


def test_a_share_of_what_a_wider_place_counted_is_no_result() -> None:
    text = "一、总体情况\n全市受理诉求627件。各县区受理诉求386件，占全市受理量的61.6%。\n"
    found = parse_text(TITLE + text)
    assert not [row for each in found.projects for row in rows(each) if "61.6" in row]


def test_a_plan_behind_who_takes_part_is_its_target() -> None:
    table = "县区 | 参保人数（人） | 任务（人） | 完成率\n金寨县 | 120 | 150 | 80%\n霍邱县 | 90 | 100 | 90%\n"
    (found,) = parse_text(f"六安市2021年民生工程进展\n{table}").projects
    assert rows(found) == ["参保人数 金寨县: 目标150人 完成120人 80%", "参保人数 霍邱县: 目标100人 完成90人 90%"]
