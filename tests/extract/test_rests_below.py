"""Counts further below of what a whole has left, and names that a count is said to concern."""

from bulletin_parser import parse_text
from extract.reports import standing


def test_what_a_whole_has_left_is_of_it() -> None:
    found = parse_text(
        "南溪县2022年1-9月民生工程进展情况\n"
        "十项民生工程涉及的86个小项中，45个小项已完成全年目标任务，33个小项达到目标任务进度；"
        "15件民生大事中，4件已完成目标任务。\n“助餐服务”新增站点12个。\n"
        "未达到目标任务进度的小项有8个，涉及“校园食品”、“河道整治”和“社区绿道”等。"
    )
    assert len(found.summaries) == 2
    assert standing(found) == [
        "completed 45 ",
        "on_track 33 ",
        "behind 8 校园食品、河道整治、社区绿道",
        "completed 4 ",
    ]
