"""What stands before the subject of a statement, and sentences that tell of those who act."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, project, rows, standing

_TITLE = "便民服务提升"

_HEAD = "云峦县2022年1-5月重点工作进展情况通报\n"


def _told(text: str) -> list[tuple[str, str]]:
    return [(each.title, str(each.status)) for each in parse_text(f"{_HEAD}{text}\n").projects]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("由于资金未到位，农村公路建设进展缓慢。", [("农村公路建设", "behind")]),
        ("受疫情影响，水稻播种进展缓慢，完成12万亩。", [("水稻播种", "behind")]),
        ("另，农村公路建设进展顺利，完成投资2亿元。", [("农村公路建设", "on_track")]),
        ("州政府通报提醒的补贴发放工作，已于10月底全部发放到位，累计发放680万元。", [("补贴发放", "completed")]),
        (
            "近年来，各单位狠抓落实，但部分项目进展缓慢，未按时限要求完成建设任务。农村公路完成12公里。",
            [("农村公路", "None")],
        ),
    ],
)
def test_subjects(text: str, expected: list[tuple[str, str]]) -> None:
    assert _told(text) == expected


def test_a_reason_behind_a_title_is_no_lead() -> None:
    text = "--东门公园：因用地手续未办结，尚未开工（县自然资源局负责）。\n--西门公园：正在施工（县住建局负责）。"
    assert [title for title, _ in _told(text)] == ["东门公园", "西门公园"]


def test_a_reason_behind_a_count_is_not_what_is_counted() -> None:
    told = rows(project("计划新建8个，其中5个已投入运营，2个正在装修，1个因选址问题尚未动工。", _TITLE))
    assert [row.partition(": ")[2] for row in told] == ["目标8个", "完成5个", "完成2个", "完成1个"]


def test_how_places_stand_is_told_before_who_was_sent_there() -> None:
    found = bulletin("二、县市落实情况\n完成改厕3600座。龙山县、永顺县进度滞后，州农业农村局已派出工作组实地督导。")
    assert standing(found) == ["behind - 龙山县、永顺县"]


def test_rewards_tell_of_no_project() -> None:
    text = "农村公路完成12公里。经研究，对排名前三位的白石镇、青山镇、大溪乡分别奖励20万元、15万元、10万元。"
    assert _told(text) == [("农村公路", "None")]


def test_the_rest_by_name_stand_as_is_said() -> None:
    found = bulletin(
        "二、县市落实情况\n31项工作，已完成19项，按进度推进10项，其余集镇风貌提升、农村供水提质等2项施工进度偏慢。"
    )
    assert standing(found)[-1] == "behind 2 集镇风貌提升、农村供水提质"


def test_what_was_reported_of_names_before_how_they_stand() -> None:
    found = bulletin("二、县市落实情况\n急救设施增设、老旧小区改造等4个项目曾被州里通报，但均已如期完成。")
    assert standing(found) == ["completed 4 急救设施增设、老旧小区改造"]


def test_a_programme_before_a_quoted_name_is_none_of_it() -> None:
    text = "云峦县十件民生实事“新增完成52条自然村污水治理”工作，经督办后于10月底全部完工。"
    assert _told(text) == [("新增完成52条自然村污水治理", "completed")]
