"""How far places are where only the pace is named, which fall below a bound together, and who handed cases over."""

from decimal import Decimal

from bulletin_parser import parse_text

from .reports import bulletin, project, rows


def test_the_pace_of_places_is_of_what_the_text_began_with() -> None:
    found = parse_text(
        "湘西自治州2022年秋播进度通报\n截至10月11日，全州已播种油菜48.6万亩，完成计划的78.2%，进度同比快3.6个百分点。"
        "其中早熟品种已播35万亩，完成80.5%，快4.2个百分点。\n二、分县市情况\n"
        "进度较快的有：吉首市91.2%、泸溪县86.4%；进度较慢的有：凤凰县59.6%、花垣县52.8%。\n"
    )
    first, second = found.projects
    assert {row.region for row in first.indicators} == {"全州", "吉首市", "泸溪县", "凤凰县", "花垣县"}
    assert second.indicators[0].yoy == Decimal("4.2")


def test_places_that_fall_below_a_bound_together() -> None:
    (summary,) = bulletin("吉首市、泸溪县2县市低于50%，未达到序时进度。").summaries
    (state,) = summary.by_status
    assert (state.status, [member.text for member in state.members]) == ("behind", ["吉首市", "泸溪县"])


def test_who_handed_cases_over_is_no_place_of_theirs() -> None:
    (found,) = bulletin("湖南省12345平台转办47件、已办结44件，办结率93.6%。").projects
    assert [row.region for row in found.indicators] == [None, None]


def test_the_cases_of_each_place_among_so_many() -> None:
    found = project("受理工单326件。13件超时工单中，吉首市6件，泸溪县4件，凤凰县3件。")
    assert rows(found)[-4:] == [
        "超时工单: 完成13件",
        "超时工单 吉首市: 完成6件",
        "超时工单 泸溪县: 完成4件",
        "超时工单 凤凰县: 完成3件",
    ]


def test_the_top_few_where_other_marks_part_them() -> None:
    found = bulletin("承办量居前三位的乡镇（街道）：河溪镇64件；乾州街道41件；矮寨镇38件。")
    assert [[name for place in one.order for name in place] for one in found.rankings] == [
        ["河溪镇", "乾州街道", "矮寨镇"]
    ]
