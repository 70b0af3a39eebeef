"""Lists whose bullets have signs of their own: ★ heads ☆, and a line between ● and —— is of neither list."""

from bulletin_parser import parse_text
from bulletin_parser.records import Status

TITLE = "关于2023年1-9月南溪县民生实事项目推进情况的通报\n"

GROUPS = """年初确定民生实事4件，已办结2件，正在实施1件，进度偏慢1件：
★已办结（2件）
☆城北社区食堂（责任单位：县民政局） 日均用餐90人次。
☆老街路灯更换（责任单位：县城管局） 更换路灯75盏。
★正在实施（1件）
☆东门菜场改造（责任单位：县商务局） 改造摊位40个。
★进度偏慢（1件）
☆西关人行道修缮（责任单位：县住建局） 修好0.6公里。
"""

TASKS = """●省级督察反馈问题。共12项，已完成整改10项。
●市级督察反馈问题。共9项，已完成整改9项。
●群众举报件。受理60件，办结58件。
重点任务进展：
——清水河治理，牵头单位县水利局。计划清淤8公里，完成3公里，进度滞后。
——秸秆离田。责任单位为县农业农村局、各乡镇政府。离田4.1万亩，提前完成年度任务。
"""


def stands(text: str) -> list[tuple[str, str | None]]:
    return [(each.title, each.status) for each in parse_text(TITLE + text).projects]


def test_items_below_a_bullet_of_another_sign_stand_as_it_says() -> None:
    assert stands(GROUPS) == [
        ("城北社区食堂", "completed"),
        ("老街路灯更换", "completed"),
        ("东门菜场改造", "on_track"),
        ("西关人行道修缮", "behind"),
    ]


def test_bullets_of_one_sign_are_of_one_level() -> None:
    mixed = GROUPS.replace("☆", "★")
    assert [section.level for section in parse_text(TITLE + mixed).sections] == [1] * 7


def test_bullets_behind_a_sentence_are_no_part_of_it() -> None:
    text = "●养老服务项目进展顺利。\n◆托育服务项目进展顺利。\n●助餐服务项目进展顺利。\n"
    assert [section.level for section in parse_text(TITLE + text).sections] == [1, 1, 1]


def test_who_leads_an_item_is_told_without_a_colon() -> None:
    led = {each.title: (" ".join(each.lead_agencies), each.status) for each in parse_text(TITLE + TASKS).projects}
    assert led["清水河治理"] == ("县水利局", Status.BEHIND)
    assert led["秸秆离田"] == ("县农业农村局 各乡镇政府", Status.COMPLETED)


def test_a_row_named_before_a_bracket_has_no_bullet() -> None:
    text = GROUPS.replace("更换路灯75盏", "共75盏，其中老城区40盏")
    rows = [row.name for project in parse_text(TITLE + text).projects for row in project.indicators]
    assert "老街路灯更换" in rows
    assert not any("☆" in name for name in rows)
