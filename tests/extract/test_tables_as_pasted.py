"""Tables as they come out of pages and office files: places as columns, empty cells, numbered captions, many heads."""

import pytest

from bulletin_parser import Bulletin, parse_text
from extract.reports import rows

HEAD = "清岚市2023年民生实事完成情况（截至7月底）\n现将完成情况印发给你们。\n"


def told(table: str) -> Bulletin:
    return parse_text(f"{HEAD}{table}\n")


def test_places_as_columns_with_a_line_for_each_measure() -> None:
    found = told(
        "项目 | 类别 | 全市 | 青河区 | 白石县\n"
        "村级卫生室提升（处） | 计划 | 180 | 100 | 80\n | 完成 | 153 | 90 | 63\n"
        "公路改善（公里） | 计划 | 310 | 210 | 100\n | 完成 | 201.5 | 140 | 61.5\n"
        "综合完成率（%） |  | 68.2 | 74.1 | 49.8"
    ).projects
    assert {each.title: rows(each) for each in found} == {
        "民生实事": ["综合完成率 全市: 68.2%", "综合完成率 青河区: 74.1%", "综合完成率 白石县: 49.8%"],
        "村级卫生室提升": [
            "村级卫生室提升 全市: 目标180处 完成153处",
            "村级卫生室提升 青河区: 目标100处 完成90处",
            "村级卫生室提升 白石县: 目标80处 完成63处",
        ],
        "公路改善": [
            "公路改善 全市: 目标310公里 完成201.5公里",
            "公路改善 青河区: 目标210公里 完成140公里",
            "公路改善 白石县: 目标100公里 完成61.5公里",
        ],
    }


def test_places_as_columns_with_a_line_for_each_thing() -> None:
    found = told("指标\t全市\t青河区\t白石县\n新增托位（个）\t42\t30\t12\n新增就业（人）\t960\t700\t260").projects
    assert {each.title: rows(each) for each in found} == {
        "新增托位": ["新增托位 全市: 完成42个", "新增托位 青河区: 完成30个", "新增托位 白石县: 完成12个"],
        "新增就业": ["新增就业 全市: 完成960人", "新增就业 青河区: 完成700人", "新增就业 白石县: 完成260人"],
    }


def test_cells_that_tabs_leave_empty_keep_their_columns() -> None:
    found = told(
        "单位：万元\n"
        "序号\t项目名称\t责任单位\t总投资\t年度计划投资\t累计完成投资\t占年度计划\t形象进度\t是否达序时\n"
        "\t合计\t\t72,000\t33,000\t8,700\t26.4%\t\t\n"
        "一\t工业项目\t\t40,000\t12,000\t2,160\t18%\t\t\n"
        "1\t鞋材循环利用\t县工信局\t40,000\t12,000\t2,160\t18%\t场地平整\t否\n"
        "二\t基础设施项目\t\t32,000\t21,000\t6,540\t31.1%\t\t\n"
        "2\t沿江路改造\t县住建局\t32,000\t21,000\t6,540\t31.1%\t主体施工\t是"
    ).projects
    assert [(each.title, each.lead_agencies, each.status and each.status_text) for each in found] == [
        ("民生实事", (), None),
        ("工业项目", (), None),
        ("鞋材循环利用", ("县工信局",), "否"),
        ("基础设施项目", (), None),
        ("沿江路改造", ("县住建局",), "是"),
    ]
    assert rows(found[1]) == ["总投资: 完成400000000元", "投资: 目标120000000元 完成21600000元 18%"]
    assert rows(found[0]) == ["总投资: 完成720000000元", "投资: 目标330000000元 完成87000000元 26.4%"]


def test_a_numbered_caption_with_its_unit_says_what_the_places_are_measured_in() -> None:
    (found,) = told(
        "表2　各县区规上工业总产值完成情况　　　　单位：亿元\n"
        "县区\t全年目标\t1-7月完成\t占目标（%）\n青河区\t62\t25.4\t41.0\n白石县\t118\t47.6\t40.3"
    ).projects
    assert found.title == "规上工业总产值"
    assert rows(found)[0].endswith("青河区: 目标6200000000元 完成2540000000元 41.0%")


def test_the_unit_may_stand_behind_who_reports() -> None:
    (found,) = told(
        "填报单位：市林草局　　　　　　　　单位：亩\n县区\t下达任务\t完成造林\t较上周新增（亩）\n"
        "青河区\t380\t360\t41\n白石县\t275\t250\t33"
    ).projects
    assert rows(found)[:2] == ["造林 青河区: 目标380亩 完成360亩", "较上周新增 青河区: 完成41亩"]


def test_rows_of_one_cell_a_line_may_lack_the_last_one_and_end_in_a_sum() -> None:
    (found,) = told(
        "序号\n乡镇（街道）\n参保任务数（人）\n已参保数（人）\n完成比例\n备注\n\n1\n龙城街道\n865\n804\n93%\n\n"
        "2\n香花镇\n356\n313\n88%\n特困人员已代缴\n\n3\n盛湾镇\n298\n223\n75%\n\n合计\n1519\n1340\n88.2%"
    ).projects
    assert [row.region for row in found.indicators] == ["龙城街道", "香花镇", "盛湾镇", "合计"]
    assert rows(found)[-1].endswith("合计: 目标1519人 完成1340人 88.2%")


@pytest.mark.parametrize(
    "heads",
    [
        "工作任务\t主责部门\t年度目标值（个）\t累计完成量（个）\t完成占比\t目前状态",
        "民生实事\t主管单位\t年度任务（个）\t已完成（个）\t完成进度\t推进状态",
        "实事内容\t责任主体\t全年目标（个）\t累计完成（个）\t完成率\t进展状态",
    ],
)
def test_heads_have_many_names(heads: str) -> None:
    found = told(
        f"{heads}\n新增托位\t市卫健局\t42\t30\t71.4%\t按序时推进\n口袋公园\t市住建局\t8\t8\t100%\t已完成"
    ).projects
    assert [(each.title, each.lead_agencies, each.status_text) for each in found] == [
        ("新增托位", ("市卫健局",), "按序时推进"),
        ("口袋公园", ("市住建局",), "已完成"),
    ]
    assert rows(found[0]) == ["新增托位: 目标42个 完成30个 71.4%"]


def test_a_table_right_below_the_title_leaves_its_place_to_the_bulletin() -> None:
    text = "青河县2023年民生实事推进情况表\n\n序号\t项目\t任务（个）\t完成（个）\n1\t托位\t42\t30\n2\t公园\t8\t8\n"
    assert parse_text(text).bulletin.region == "青河县"


def test_a_header_of_two_lines_may_have_lost_how_far_its_cells_span() -> None:
    found = told(
        "单位：万元\n单位名称 | 一般公共预算收入 | 税收占比% | 一般公共预算支出 | ||||||\n"
        "当月 | 累计 | 为预算的% | 增幅% | 当月 | 累计 | 为预算的% | 增幅% | ||\n"
        "青河区 | 96 | 621 | 61.2 | 9.8 | 74.3 | 162 | 984 |\n| 7.2 |\n"
        "白石县 | 35 | 219 | 52.7 | -3.6 | 62.1 | 88 | 613 | 50.3 | 2.4 |\n"
        "东湖区 | 29 | 182 | 55.9 | 1.5 | 60.4 | 71 | 472 | 47.1 | 0.8 |"
    ).projects[-1]
    assert rows(found)[:5] == [
        "一般公共预算收入当月 青河区: 完成960000元",
        "一般公共预算收入 青河区: 完成6210000元 61.2% 同比9.8",
        "税收占比% 青河区: 完成74.3%",
        "一般公共预算支出当月 青河区: 完成1620000元",
        "一般公共预算支出 青河区: 完成9840000元 同比7.2",
    ]


def test_a_caption_between_tabs_is_no_header() -> None:
    (found,) = told(
        "填报单位：市发改局\t\t\t单位：万元\n\n序号\t项目名称\t年度计划投资\t累计完成投资\t责任单位\n"
        "1\t沿江路改造\t2100\t654\t市住建局\n2\t冷链中心\t450\t0\t市农业农村局"
    ).projects[:1]
    assert (found.title, found.lead_agencies) == ("沿江路改造", ("市住建局",))
    assert rows(found) == ["投资: 目标21000000元 完成6540000元"]


def test_ranks_head_rows_of_one_cell_a_line() -> None:
    (found,) = told(
        "名次\n乡镇\n应参保人数\n已参保人数\n参保率（%）\n较上月（百分点）\n1\n厦铺镇\n148\n144\n97.2\n1.6\n"
        "2\n大路乡\n163\n157\n96.6\n持平\n2\n黄沙铺镇\n182\n174\n96.6\n-0.3\n全县\n493\n475\n96.3\n0.4"
    ).projects
    assert [(row.region, row.rank) for row in found.indicators if row.name.endswith("人数")] == [
        ("厦铺镇", 1),
        ("大路乡", 2),
        ("黄沙铺镇", 2),
        ("全县", None),
    ]
    assert [str(row.mom) for row in found.indicators if row.name == "参保率" and row.mom is not None] == [
        "1.6",
        "-0.3",
        "0.4",
    ]


def test_cells_of_a_line_each_that_bars_close_may_be_sentences_and_begin_at_any_number() -> None:
    found = told(
        "序号 |\n项目内容 |\n牵头单位 |\n进展情况 |\n是否达序 |\n"
        "24 |\n新建停车场3个。 |\n市城管局 |\n已建成2个，其余正在施工。 |\n是 |\n"
        "25\n|\n改造公厕12座。 |\n市住建局 |\n已改造5座。因征地受阻，滞后一个月。 |\n否 |\n"
        "26 |\n安装路灯80盏。 |\n市供电公司 |\n已安装80盏。 |\n是 |"
    ).projects
    assert [(each.title, each.lead_agencies, each.status_text) for each in found] == [
        ("新建停车场3个", ("市城管局",), "正在施工"),
        ("改造公厕12座", ("市住建局",), "滞后"),
        ("安装路灯80盏", ("市供电公司",), "是"),
    ]


def test_a_table_out_of_a_pdf_has_its_groups_above_and_mere_blanks_between() -> None:
    found = parse_text(
        "关于2019年1—9月棚户区改造进展情况的通报\n各县区住建局： \n"
        "截至9月底，全市棚户区改造完成投资9.63亿元，占年度计划的 \n"
        "78.3%。各县区进度见附件。目前个别县区新开工进度滞后，其 \n"
        "中一个片区尚未开工。请滞后县区抓紧完成征收签约工作并 \n"
        "确保10月底前全部开工。目前各项工作总体推进比较平稳顺利。 \n附件 \n单位：套 \n县区 \n新开工 基本建成 \n"
        "任务数 完成数 完成率 任务数 完成数 完成率 \n零陵区 860 774 90.0% 420 399 95.0% \n"
        "冷水滩区 1240 1240 100.0% 680 612 90.0% \n祁阳县 960 720 75.0% 500 355 71.0% \n"
    ).projects[-1]
    assert rows(found)[:2] == ["新开工 零陵区: 目标860套 完成774套 90.0%", "基本建成 零陵区: 目标420套 完成399套 95.0%"]
