"""Rankings in prose: numbered places, the top or bottom few, lists in order, ties."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

from .reports import bulletin


@pytest.mark.parametrize(
    ("sentence", "orders"),
    [
        ("综合得分：第一名东湖区，第二名西城区，并列第三名南山县、北港县。", ["东湖区>西城区>南山县=北港县"]),
        ("第1名：东湖区；第2名：西城区；第3名：南山县。", ["东湖区>西城区>南山县"]),
        ("9月考评：东湖区、西城区并列第1名，南山县第3名，北港县第4名。", ["东湖区=西城区>南山县>北港县"]),
        ("完成率排名前三位的是东湖区、西城区、南山县。", ["东湖区>西城区>南山县"]),
        ("诉求量位居前三的类别为：供水、供热、供电。", ["供水>供热>供电"]),
        ("得分前三位的是：东湖区（92.4分）、西城区（88分）、南山县（88分）。", ["东湖区>西城区=南山县"]),
        ("得分前三位的是：东湖区（2个街道）、西城区（2个街道）、南山县（1个镇）。", ["东湖区>西城区>南山县"]),
        ("考评得分：第1名东湖区（92.4分），第2名西城区（92.4分），第3名南山县（88分）。", ["东湖区>西城区>南山县"]),
        ("考评得分排名：1、东湖区（92.4分）；2、西城区（92.4分）；3、南山县（88分）。", ["东湖区>西城区>南山县"]),
        ("完成率前2名分别为：东湖区、西城区，后两名分别为：南山县、北港县。", ["东湖区>西城区", "南山县>北港县"]),
        ("东湖区（92.4%）、西城区（89.6%）居全市前两位，南山县（48.3%）、北港县（45.7%）居后两位。",
         ["东湖区>西城区", "南山县>北港县"]),
        ("东湖区、西城区、南山县开工率分别为100%、95.0%、92.3%，位居全市前三位。", ["东湖区>西城区>南山县"]),
        ("浓度最低的三个乡镇为：白石镇（71微克/立方米）、大溪乡（72微克/立方米）、青山镇（74微克/立方米）。",
         ["白石镇>大溪乡>青山镇"]),
        ("综合指数从优到差依次为：东湖区4.52、西城区4.61、南山县5.03、北港县5.03，南山县、北港县并列第三名。",
         ["东湖区>西城区>南山县=北港县"]),
        ("按完成率由高到低排序依次为东湖区（92.4%）、西城区（89.6%）、南山县（48.3%）。", ["东湖区>西城区>南山县"]),
        ("经考核，8月份定城镇、炉桥镇、池河镇位居全县前三名，严桥乡、吴圩镇、蒋集镇位居全县后三名。",
         ["定城镇>炉桥镇>池河镇", "严桥乡>吴圩镇>蒋集镇"]),
        ("三市完成率由高到低分别为：松原92.6%、通化 64.2%、延边61.7%。", ["松原>通化>延边"]),
        ("支出率排名：1、东湖区；2、西城区；3、南山县；4、北港县。", ["东湖区>西城区>南山县>北港县"]),
        ("办件排名：1.市公安局；2.市人社局；3.市税务局。", ["市公安局>市人社局>市税务局"]),
        ("永顺县（71.4%）、龙山县（68.9%）未达序时进度，分列倒数第二、倒数第一。", ["永顺县>龙山县"]),
        ("永顺县、龙山县分列倒数第一、倒数第二。", ["龙山县>永顺县"]),
        ("永顺县、龙山县、泸溪县完成率较高，分别位列全州第1名、第2名、第3名。", ["永顺县>龙山县>泸溪县"]),
        ("永顺县、龙山县分别排名第三、第二。", ["龙山县>永顺县"]),
        ("从内容看，居前三位的是城乡建设类401件、农业农村类276件、劳动社保类214件。", []),
        ("群众满意率排名前三的是东湖区、西城区、南山县，排名后两位的县（市、区）是北港县、临江市。",
         ["东湖区>西城区>南山县", "北港县>临江市"]),
        ("8月份得分前三名的市县依次为：东湖区、西城区、南山县。", ["东湖区>西城区>南山县"]),
        ("前三季度有东湖区、西城区开工。", []),
        ("外资完成率前三名：东湖区（81.6%）、西城区（79.2%）、南山县和北港县（均为76.5%，并列第三）。",
         ["东湖区>西城区>南山县=北港县"]),
        ("完成率前三名：东湖区81.6%、西城区79.2%、南山县和北港县76.5%。", ["东湖区>西城区>南山县>北港县"]),
        ("完成率前两名：东湖区和西城区，后两名：南山县以及北港县。", ["东湖区>西城区", "南山县>北港县"]),
        ("东湖区、西城区办结率均为100%，并列第一；南山县98.2%，列第三；北港县95.4%，列第四；临江市86.1%，列末位。",
         ["东湖区=西城区>南山县>北港县>临江市"]),
        ("投资增速居全省第3位，消费增速居第5位，工业增速居第2位。", []),
        ("6月份，3个城市按水质综合指数（简称综合指数）排序，由好到差排名依次为：东湖市、西岭市、南山市；1—6月，"
         "由好到差排名依次为：南山市、东湖市、西岭市。", ["东湖市>西岭市>南山市", "南山市>东湖市>西岭市"]),
        ("水质较好的前3位（从第1名到第3名）为东湖区、西城区、南山县；较差的后2位为北港县、临江市。",
         ["东湖区>西城区>南山县", "北港县>临江市"]),
        ("市公安局、市水务集团、市交通局受理量排名前三位，市住建局、市人社局按时办结率居后两位。",
         ["市公安局>市水务集团>市交通局", "市住建局>市人社局"]),
        ("白石镇、大溪乡、石湾乡投诉量排在前三。", ["白石镇>大溪乡>石湾乡"]),
        ("改善幅度较大的前3个城市依次是东湖市、南山市、北港市；改善幅度最小的2个城市为临江市、青河市。",
         ["东湖市>南山市>北港市", "临江市>青河市"]),
    ],
)  # fmt: skip
def test_orders(sentence: str, orders: list[str]) -> None:
    found = bulletin(f"1、城镇新增就业1200人。\n二、各县区情况\n（一）{sentence}").rankings
    assert [">".join("=".join(place) for place in ranking.order) for ranking in found] == orders


def test_a_ranking_alone_is_a_bulletin() -> None:
    found = parse_text("关于2023年8月考核情况的通报\n8月份综合排名：1、东湖区；2、西城区；3、南山县。\n")
    assert [ranking.order for ranking in found.rankings] == [(("东湖区",), ("西城区",), ("南山县",))]
    assert not found.projects


def test_a_ranking_may_end_a_file_that_no_line_break_ends() -> None:
    found = parse_text("关于2023年8月考核情况的通报\n8月份综合排名后三位的是：东湖区、西城区、南山县")
    assert [ranking.order for ranking in found.rankings] == [(("东湖区",), ("西城区",), ("南山县",))]


def test_how_many_lead_measures_nothing() -> None:
    sentence = "东湖区、西城区、南山县完成率分别为98.2%、95.6%和90.1%，分列前三名；北港县完成率仅61.3%，位居末位。"
    (found,) = bulletin(f"二、农村厕所改造\n{sentence}").projects
    assert [(row.region, row.rate, row.actual) for row in found.indicators] == [
        ("东湖区", Decimal("98.2"), None),
        ("西城区", Decimal("95.6"), None),
        ("南山县", Decimal("90.1"), None),
        ("北港县", Decimal("61.3"), None),
    ]


def test_scores_of_ranks_a_line_each() -> None:
    found = parse_text(
        "关于2023年8月清岚县农村人居环境考核情况的通报\n一、考核得分\n第一名：白石镇，96.4分；\n"
        "并列第二名：大溪镇、青山镇，94.2分；\n第四名：南岭镇（91.7分）；\n第五名：北湖乡 90.6分；\n"
        "其余乡镇得分在90分以下。\n"
    )
    assert [ranking.order for ranking in found.rankings] == [
        (("白石镇",), ("大溪镇", "青山镇"), ("南岭镇",), ("北湖乡",))
    ]
    (project,) = found.projects
    assert [(row.region, row.actual and row.actual.text, row.rank) for row in project.indicators] == [
        ("白石镇", "96.4分", 1),
        ("大溪镇", "94.2分", 2),
        ("青山镇", "94.2分", 2),
        ("南岭镇", "91.7分", 4),
        ("北湖乡", "90.6分", 5),
    ]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_a_heading_over_one_line_of_numbered_places() -> None:
    (ranking,) = bulletin(
        "一、各县市综合排名\n1、吉首市；2、泸溪县；3、凤凰县。\n二、项目进展\n1、农村公路完成12公里。"
    ).rankings
    assert (ranking.group, [list(place) for place in ranking.order]) == (
        "各县市综合排名",
        [["吉首市"], ["泸溪县"], ["凤凰县"]],
    )


def test_the_better_ones_are_told_in_order() -> None:
    (ranking,) = bulletin("一、空气\n空气质量较好的县（区）依次为泸溪县、凤凰县、花垣县。").rankings
    assert [list(place) for place in ranking.order] == [["泸溪县"], ["凤凰县"], ["花垣县"]]


def test_ranks_that_several_names_have_in_turn() -> None:
    (counties, bodies, last) = bulletin(
        "（一）县市。吉首市、泸溪县位列前两名，凤凰县和花垣县并列第三名，保靖县列第五名。\n"
        "（二）州直单位。州市场监管局列第一名，州林业局和州水利局并列第二名，州教体局、州公安局、州民政局分列四至六名；"
        "排名后三位的依次是州商务局、州供销社、州文旅局。"
    ).rankings
    assert counties.order == (("吉首市",), ("泸溪县",), ("凤凰县", "花垣县"), ("保靖县",))
    assert bodies.order == (
        ("州市场监管局",),
        ("州林业局", "州水利局"),
        ("州教体局",),
        ("州公安局",),
        ("州民政局",),
    )
    assert last.order == (("州商务局",), ("州供销社",), ("州文旅局",))


def test_the_first_ten_and_more() -> None:
    (ranking,) = bulletin(
        "受理量前11位的单位：公安局、住房公积金中心、住建局、工商局、质监局、交通运输局、地税局、林业局、水利局、国税局、气象局。"
    ).rankings
    assert len(ranking.order) == 11
    assert ranking.order[1] == ("住房公积金中心",)


def test_ranks_in_turn_for_another_number_of_names_are_none() -> None:
    assert not bulletin("州教体局列第一名，州林业局列第二名，州公安局、州民政局分列四至六名。").rankings


def test_the_best_and_the_worst_of_counties_by_their_short_names() -> None:
    found = bulletin(
        "空气质量综合指数最好的3个县（市、区）依次是垣曲、绛县、平陆，最差的3个县（市、区）依次是河津、新绛、稷山。"
    )
    assert [ranking.order for ranking in found.rankings] == [
        (("垣曲",), ("绛县",), ("平陆",)),
        (("河津",), ("新绛",), ("稷山",)),
    ]


def test_a_bracket_behind_names_gives_their_ranks() -> None:
    (worst,) = bulletin("9月，17个重点城市中，鄂州、黄石和孝感市空气质量相对较差（从倒数第1名至倒数第3名）。").rankings
    assert (worst.group, worst.order) == ("空气质量相对较差", (("鄂州",), ("黄石",), ("孝感市",)))


def test_scores_of_a_ranking_without_a_title_are_of_what_heads_it() -> None:
    text = (
        "一、镇处考评得分及排名\n第一名：横港镇92.36分\n第二名：高丰镇88.4分\n第三名：桂林街道办事处86.17分\n"
        "二、问题\n一是清运不及时。\n"
    )
    found = parse_text(f"为推进垃圾治理，组成4个检查小组开展督查考评，现将情况通报如下：\n{text}")
    (project,) = found.projects
    assert project.title == "镇处考评得分及排名"
    assert [(row.region, row.name, row.rank) for row in project.indicators] == [
        ("横港镇", "考评得分", 1),
        ("高丰镇", "考评得分", 2),
        ("桂林街道办事处", "考评得分", 3),
    ]


def test_a_rank_that_two_print_is_shared() -> None:
    found = bulletin("第1名：青阳县；第2名：石台县；第2名：东至县；第4名：贵池区。").rankings
    assert [one.order for one in found] == [(("青阳县",), ("石台县", "东至县"), ("贵池区",))]


def test_a_rank_is_of_what_is_above_the_average_not_of_how_far() -> None:
    (found,) = bulletin("2.工业投资。增长9.5%，高于全省平均水平2.1个百分点，居全省第3位，较上月上升2位。").projects
    assert [(row.name, row.rank) for row in found.indicators] == [("工业投资", 3), ("高于全省平均水平", None)]
