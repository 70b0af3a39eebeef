"""Rankings that only number their places: 排名如下：⏎1.莲花镇 2.北舞渡镇⏎3.文峰乡."""

import pytest

from bulletin_parser import parse_text

from .reports import HEAD, ITEM

SAID = "根据考核，现将各乡镇工作排名通报如下：\n"


@pytest.mark.parametrize(
    "listed",
    [
        "1.莲花镇 2.北舞渡镇\n3.文峰乡 4.吴城镇",
        "1.莲花镇\n2.北舞渡镇\n3.文峰乡\n4.吴城镇",
        "1、莲花镇；2、北舞渡镇；3、文峰乡；4、吴城镇。",
    ],
)
def test_a_list_of_places_that_numbers_them(listed: str) -> None:
    (found,) = parse_text(f"{HEAD}{ITEM}{SAID}{listed}\n").rankings
    assert [list(place) for place in found.order] == [["莲花镇"], ["北舞渡镇"], ["文峰乡"], ["吴城镇"]]


def test_lists_of_several_counties() -> None:
    found = parse_text(
        f"{HEAD}{ITEM}{SAID}二、泸溪县\n1.莲花镇 2.龙城镇 3.文峰乡\n三、凤凰县\n1.杜曲镇 2.台陈镇\n3.王岗镇\n"
    )
    assert [(each.group, len(each.order)) for each in found.rankings] == [("泸溪县", 3), ("凤凰县", 3)]


@pytest.mark.parametrize("listed", ["实施范围如下：\n1.莲花镇\n2.龙城镇\n3.文峰乡", f"{SAID}1.莲花镇 2.龙城镇"])
def test_what_is_no_ranking(listed: str) -> None:
    assert parse_text(f"{HEAD}{ITEM}{listed}\n").rankings == ()


def test_who_said_it_and_where_names_no_project() -> None:
    told = (
        "7月31日，州政府新闻办公室新闻发布会上，州农业农村局副局长透露，截至7月底，厕所改造已完成30915户，完成率38.6%。"
    )
    (found,) = parse_text(f"{HEAD}{told}\n").projects
    assert found.title == "厕所改造"
