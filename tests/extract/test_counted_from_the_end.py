"""Rankings whose lowest places are counted from the end, and the prizes and fines that stand beside them."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin

_HEAD = "关于2023年4月清岚市农村人居环境考核情况的通报\n\n"


def _orders(bulletin: Bulletin) -> list[list[list[str]]]:
    return [[list(place) for place in ranking.order] for ranking in bulletin.rankings]


def test_the_lowest_places_are_a_ranking_of_their_own() -> None:
    bulletin = parse_text(
        _HEAD + "第一名：东湖镇（奖2万元）；第二名：西坝乡、南山镇（各奖1万元）；"
        "倒数第二名：石湾镇（罚0.5万元）；最后一名：北岭乡（罚1万元）。\n"
    )
    assert _orders(bulletin) == [[["东湖镇"], ["西坝乡", "南山镇"]], [["石湾镇"], ["北岭乡"]]]
    assert not [number.text for number in bulletin.numbers if number.role == "unclaimed"]
    assert not [row for project in bulletin.projects for row in project.indicators]


def test_the_lowest_place_stands_last_though_it_is_printed_first() -> None:
    bulletin = parse_text(
        _HEAD + "第一名：东湖镇（92.5分）；第二名：西坝乡（91分）；第三名：南山镇（90.2分）；"
        "倒数第一名：北岭乡（70分）；倒数第二名：石湾镇（75分）。\n"
    )
    assert _orders(bulletin) == [[["东湖镇"], ["西坝乡"], ["南山镇"]], [["石湾镇"], ["北岭乡"]]]
    ranks = {row.region: row.rank for project in bulletin.projects for row in project.indicators}
    assert ranks == {"东湖镇": 1, "西坝乡": 2, "南山镇": 3, "石湾镇": None, "北岭乡": None}


def test_a_prize_behind_a_comma_is_no_name() -> None:
    bulletin = parse_text(_HEAD + "第一名东湖镇，奖励2万元；第二名西坝乡，奖励1万元；第三名南山镇。\n")
    assert _orders(bulletin) == [[["东湖镇"], ["西坝乡"], ["南山镇"]]]


def test_a_government_stands_for_its_place() -> None:
    text = "第一名：东湖区政府（85分）；第二名：西坝区人民政府（84分）；第三名：南山经开区管委会（82分）。\n"
    bulletin = parse_text(_HEAD + text + "奖东湖区政府30万元，罚南山经开区管委会10万元。\n")
    rows = [row for project in bulletin.projects for row in project.indicators]
    assert [row.region for row in rows] == ["东湖区政府", "西坝区人民政府", "南山经开区管委会"]


def test_names_that_a_word_joins_behind_a_bracket() -> None:
    bulletin = parse_text(_HEAD + "工单办理量排在前三位的是：东湖镇（4512件）、西坝乡（4106件）和南山镇（3278件）。\n")
    assert _orders(bulletin) == [[["东湖镇"], ["西坝乡"], ["南山镇"]]]


def test_what_an_office_fined_is_a_result() -> None:
    bulletin = parse_text(_HEAD + "全市检查企业412家，整改隐患318处，立案查处9起，罚款3万元。\n")
    rows = [row for project in bulletin.projects for row in project.indicators]
    assert [row.actual.text for row in rows if row.name == "罚款" and row.actual] == ["3万元"]
