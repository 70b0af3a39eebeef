"""Points under a field of progress, headlines as topics, columns of a site, and heads that hold others."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows, standing

_HEAD = "安州市2023年1-3月民生实事进展情况\n\n"


def test_points_of_what_has_been_done_are_of_their_item() -> None:
    found = parse_text(
        f"{_HEAD}一、保障重点群体就业，开展职业技能培训1.8万人次，安置就业困难人员2860人。\n"
        "年度投资目标13820万元，1-3月完成投资2317万元，占年度投资目标的16.77%。\n"
        "推进情况：1. 开展职业技能培训4936人次。\n2. 安置就业困难人员2914人。\n"
        "二、提升服务水平，改造供水管网50公里，新增停车位1200个。\n"
        "推进情况：\n1. 改造供水管网6.8公里。\n2. 新增停车位150个，其余停车场正在开展前期工作。\n"
    )
    assert [rows(one) for one in found.projects] == [
        [
            "职业技能培训: 目标18000人次 完成4936人次",
            "安置就业困难人员: 目标2860人 完成2914人",
            "投资: 目标138200000元 完成23170000元 16.77%",
        ],
        ["改造供水管网: 目标50公里 完成6.8公里", "新增停车位: 目标1200个 完成150个"],
    ]
    assert all(number.role != "unclaimed" for number in found.numbers)


def test_a_field_that_stands_once_heads_items() -> None:
    found = parse_text(
        f"{_HEAD}一、总体情况\n各项工作有序推进。\n进展情况：\n1.农村改厕。已完成3200户。\n2.公厕新建。已完成12座。\n"
    )
    assert [one.title for one in found.projects] == ["农村改厕", "公厕新建"]


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("广西农村饮水安全建设各地进展不平衡", "农村饮水安全建设"),
        ("我市固定资产投资增速列全省第三位", "固定资产投资"),
        ("晋城市老旧小区改造提速增效", "老旧小区改造"),
        ("全市春耕备耕工作有序展开", "春耕备耕"),
    ],
)
def test_headlines_say_what_a_list_is_of(title: str, topic: str) -> None:
    found = parse_text(f"{title}\n\n完成率居前三位的是：城关区98.2%，七里河区96.1%，西固区95.3%。\n")
    assert {one.title for one in found.projects} == {topic}


@pytest.mark.parametrize("column", ["政府信息公开", "政务公开", "通知公告", "走进阳东"])
def test_columns_of_a_site_are_no_titles(column: str) -> None:
    title = "民政民生工程和民生实事稳步推进"
    found = parse_text(
        f"{column}\n\n{title}\n\n发布日期：2018-09-14\n\n1-9月，全州新增低保1843人，完成年度任务的76.3%。\n"
    )
    assert found.bulletin.title == title


def test_heads_under_one_amid_the_others() -> None:
    (money, first, second) = parse_text(
        f"{_HEAD}金额单位：万元\n类别 | 序号 | 项目名称 | 建设内容 | 年度计划投资 | 3月进展情况 | 责任单位 |\n"
        "完成投（筹）资 | 投（筹）资完成率 | 实施情况 |\n"
        "一、社保惠民 | 社保惠民2个项目合计 | 9820 | 8643.5 | 88.0% |\n|\n|\n"
        "1 | 农村住房保险项目 | 为农房投保。 | 820 | 543.5 | 66.3% | 已投保4.76万户，正常推进。 | 市住建局 |\n"
        "2 | 学前教育推进项目 | 新建幼儿园3所。 | 9000 | 8100 | 90.0% | 竣工1所。 | 市教育局 |\n"
    ).projects
    assert (money.title, rows(money)) == ("社保惠民", ["投（筹）资: 目标98200000元 完成86435000元 88.0%"])
    assert (first.title, first.lead_agencies, first.status) == ("农村住房保险项目", ("市住建局",), "on_track")
    assert rows(first)[0] == "投（筹）资: 目标8200000元 完成5435000元 66.3%"
    assert rows(second)[:2] == ["新建幼儿园: 目标3所 完成1所", "投（筹）资: 目标90000000元 完成81000000元 90.0%"]


def test_rankings_side_by_side() -> None:
    lines = ["质量状况排名", "县（市、区）", "CWQI", "变化情况排名", "县（市、区）", "△CWQI"]
    ranked = "1 炎陵县 2.19 1 桑植县 -15.4", "2 桑植县 2.28 2 资兴市 -14.1", "3 资兴市 2.33 3 炎陵县 5.2"
    cells = [cell for row in ranked for cell in row.split()]
    for text in (
        "\n".join([*lines, *cells]),
        "\n".join("\t".join([*lines, *cells][at : at + 6]) for at in range(0, 24, 6)),
    ):
        found = parse_text(f"2022年1-11月各县（市、区）水环境质量及变化情况排名\n{text}\n")
        assert [row for one in found.projects for row in rows(one)] == [
            "CWQI 炎陵县: 完成2.19 第1", "CWQI 桑植县: 完成2.28 第2", "CWQI 资兴市: 完成2.33 第3",
            "△CWQI 桑植县: 完成-15.4 第1", "△CWQI 资兴市: 完成-14.1 第2", "△CWQI 炎陵县: 完成5.2 第3",
        ]  # fmt: skip
        assert [[place for tie in one.order for place in tie] for one in found.rankings] == [
            ["炎陵县", "桑植县", "资兴市"],
            ["桑植县", "资兴市", "炎陵县"],
        ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "按时序推进的有团县委、科协、图书馆等3个单位；未按时序推进的有水利局、公安局2个单位；至今尚未启动支出的有"
            "妇联、县医院、林业局等5个单位（详见附件2）。",
            ["on_track 3 团县委、科协、图书馆", "behind 2 水利局、公安局", "not_started 5 妇联、县医院、林业局"],
        ),
        (
            "石壁、曹坊、治平等5个乡镇升级改造建设进度严重滞后。",
            ["behind 5 石壁、曹坊、治平"],
        ),
        (
            "“县医院建设”“大沙河治理”“社区食堂建设”等14个项目按计划完成9月份节点目标。",
            ["on_track 14 县医院建设、大沙河治理、社区食堂建设"],
        ),
        (
            "14项民生实事36个项目持续推进落实。其中，9个项目已完成全年目标任务，11个项目超额完成节点目标，14个项目"
            "按计划完成节点目标。",
            ["completed 9 ", "ahead 11 ", "on_track 14 "],
        ),
        (
            "26件民生实事中，已办结19件，正在推进6件，受疫情影响暂缓1件。",
            ["completed 19 ", "on_track 6 ", "not_started 1 "],
        ),
    ],
)
def test_lists_and_counts(text: str, told: list[str]) -> None:
    assert standing(bulletin(f"二、总体情况\n{text}")) == told


def test_rankings_of_those_ahead() -> None:
    found = bulletin(
        "二、饮水安全\n进度居前的3个市分别是：玉林市68.2%，河池市63.5%，百色市60.4%。完成率居后2位的县是容县、北流市。"
    )
    assert [(one.group, [tie[0] for tie in one.order]) for one in found.rankings] == [
        ("进度居前的3个", ["玉林市", "河池市", "百色市"]),
        ("完成率居后2位", ["容县", "北流市"]),
    ]


def test_names_in_turn_before_money_and_figures() -> None:
    found = bulletin(
        "二、水利\n全州完成投资6亿元。一是水库除险加固。总投资4150万元，已完成投资3694万元，占总投资的89%。"
        "二是山洪灾害防治。需建雨量站60个，目前尚未启动招标。三是堤防工程。9段堤防，总投资1.12亿元。"
    ).projects
    assert [(one.title, one.status) for one in found] == [
        ("水利", None),
        ("水库除险加固", None),
        ("山洪灾害防治", "not_started"),
        ("堤防工程", None),
    ]
    assert rows(found[3]) == ["堤防工程: 完成9段", "总投资: 完成112000000元"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("计划新建照料中心18个，已开工15个，其余3个因选址未定尚未开工。", "尚未开工: 完成3个"),
        (
            "实施生命防护工程16万公里，危桥改造2800座，实际完成生命防护工程19.1万公里、危桥改造4716座。",
            "危桥改造: 目标2800座 完成4716座",
        ),
        ("1086件信访件中，来电702件、来信39件、微信345件。", "信访件: 完成1086件"),
        ("截至9月底，第一师开工5120户，第三师开工6870户，竣工率分别为46.2%、39.5%。", "竣工 第三师: 39.5%"),
        ("已上报办结673件。其中，泸溪县交办241件、办结168件；花垣县交办318件、办结195件。", "办结 花垣县: 完成195件"),
    ],
)
def test_rows(text: str, told: str) -> None:
    assert told in [row for one in bulletin(f"二、进展\n{text}").projects for row in rows(one)]
