"""Paragraphs that count what stands so and then only name it."""

from bulletin_parser import parse_text

from .reports import HEAD, bulletin, standing, summary

TEXT = """一、工程类。16项民生实事中12项已开工建设，其中：
2项已完成年度目标任务。实施光伏工程、推进敬老院改建等。
3项进展较快。村级公墓建设、无障碍环境建设、户外驿站建设等3项完成率超70%。
2项正在抓紧实施。暖心托育行动完成率42%；供水提升工程完成率36%。
"""


def test_names_behind_their_count() -> None:
    found = parse_text(HEAD + TEXT)
    states = [state for s in found.summaries for state in s.by_status]
    assert [(s.status, s.count, [m.text for m in s.members]) for s in states] == [
        ("on_track", 12, []),
        ("completed", 2, ["实施光伏工程", "推进敬老院改建"]),
        ("ahead", 3, ["村级公墓建设", "无障碍环境建设", "户外驿站建设"]),
        ("on_track", 2, ["暖心托育行动", "供水提升工程"]),
    ]
    assert [(p.title, p.status) for p in found.projects] == [
        ("暖心托育行动", "on_track"),
        ("供水提升工程", "on_track"),
    ]
    assert [n.text for n in found.numbers if n.role == "unclaimed"] == []


def test_what_is_asked_for_is_no_name() -> None:
    (state,) = summary("全州2项实事进展缓慢。要求各地加强调度、抓好落实。").by_status
    assert (state.count, state.members) == (2, ())


def test_how_many_came_up_to_it() -> None:
    (state,) = summary("截至7月底38件实事推进达到了序时进度要求。").by_status
    assert (state.status, state.count) == ("on_track", 38)


def test_wholes_of_several_levels_each_count_their_own() -> None:
    found = bulletin(
        "南门小学重建、东河大桥等8个省市重点项目已达序时进度；32个省市县在建或预备重点项目中，北站物流园、"
        "西郊冷库等5个项目滞后。针对滞后项目，指挥部要求明确责任领导。"
    )
    assert [len(each.totals) for each in found.summaries] == [0, 1]
    assert standing(found) == ["on_track 8 南门小学重建、东河大桥", "behind 5 北站物流园、西郊冷库"]
    assert not found.projects


def test_a_word_between_two_names_that_end_alike_parts_the_last_of_a_list() -> None:
    found = bulletin("进度滞后3项：农村公路改造、棚户区改造和老旧小区改造。")
    assert standing(found) == ["behind 3 农村公路改造、棚户区改造、老旧小区改造"]
    found = bulletin("进度滞后2项：农村公路改造、防洪和排涝工程。")
    assert standing(found) == ["behind 2 农村公路改造、防洪和排涝工程"]
