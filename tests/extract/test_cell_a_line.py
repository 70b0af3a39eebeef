"""Tables flattened to one cell a line: where rows begin, what their header is, and what is no part of them."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.extract.layout.cell_alignment import Column, align
from bulletin_parser.extract.text.page import open_page
from bulletin_parser.grammar import load_grammar
from bulletin_parser.records import Bulletin
from extract.reports import rows

TITLE = "邵阳市2023年1-8月老旧小区改造进展情况通报\n现将1-8月进展情况通报如下：\n"


def table(*lines: str) -> Bulletin:
    """A bulletin whose table has these lines, cells set apart by blanks here, and by line ends in the text."""
    return parse_text(TITLE + "\n\n".join(cell for line in lines for cell in line.split()) + "\n各县要倒排工期。\n")


PLACES = ("大祥区 62 60 96.8", "双清区 38 35 92.1", "合计 100 95 95.0")
HEAD = "县市区 任务数（个） 开工数（个） 开工率（%）"


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        "县市区 任务数 （个） 开工数 （个） 开工率 （%）",  # units alone in their line
        "老旧小区改造进度表 " + HEAD,  # a caption above
    ],
)
def test_rows_begin_with_words(head: str) -> None:
    (found,) = table(head, *PLACES).projects
    assert rows(found) == [
        "开工 大祥区: 目标62个 完成60个 96.8%",
        "开工 双清区: 目标38个 完成35个 92.1%",
        "开工 合计: 目标100个 完成95个 95.0%",
    ]


def test_a_row_may_lack_its_last_cells_and_say_that_there_is_nothing() -> None:
    (found,) = table(HEAD, *PLACES[:2], "北塔区 24 —", "洞口县 16").projects
    assert rows(found)[2:] == ["开工 北塔区: 目标24个", "开工 洞口县: 目标16个"]


def test_a_last_column_in_words_is_of_the_row_above() -> None:
    told = "大祥区 62 60 96.8 进展较快", "双清区 38 35 92.1 进度滞后", "北塔区 24 20 83.3", "洞口县 16 12 75.0 进度滞后"
    found = table(HEAD + " 备注", *told)
    assert [row.region for row in found.projects[0].indicators] == ["大祥区", "双清区", "北塔区", "洞口县"]
    (standing,) = found.summaries
    assert [(state.status, [member.text for member in state.members]) for state in standing.by_status] == [
        ("ahead", ["大祥区"]),
        ("behind", ["双清区", "洞口县"]),
    ]


def test_words_may_stand_between_the_figures() -> None:
    (found,) = table("县市区 任务数（个） 责任人 开工数（个）", "大祥区 62 李明 60", "双清区 38 王芳 35").projects
    assert rows(found) == ["开工 大祥区: 目标62个 完成60个", "开工 双清区: 目标38个 完成35个"]


def test_a_header_of_two_lines_has_groups_over_its_columns() -> None:
    upper = "单位：万亩 县（市、区） 早稻插秧 甘蔗新植"
    lower = "计划面积 已完成 占计划（%） 计划面积 已完成 占计划（%）"
    (found,) = table(upper, lower, "洞口县 10.5 7.56 72.0 28 25.2 90.0", "武冈市 11 8.4 76.4 30 27.6 92.0").projects
    assert rows(found)[:2] == [
        "早稻插秧 洞口县: 目标105000亩 完成75600亩 72.0%",
        "甘蔗新植 洞口县: 目标280000亩 完成252000亩 90.0%",
    ]


def test_each_measure_that_is_ranked_has_its_order() -> None:
    upper = "县市区 到位省外资金（亿元） 实际利用外资（万美元）"
    lower = "年度目标 1-8月完成 完成率（%） 位次 年度目标 1-8月完成 完成率（%） 位次"
    found = table(upper, lower, "大祥区 62 58.9 95 1 980 833 85 2", "双清区 68.5 63.7 93 2 1120 1030 92 1")
    assert [order.order for order in found.rankings] == [(("大祥区",), ("双清区",)), (("双清区",), ("大祥区",))]
    assert [row.name for row in found.projects[0].indicators[:2]] == ["到位省外资金", "实际利用外资"]


def test_the_office_that_undertook_stands_where_places_do() -> None:
    head = "序号 承办单位 交办工单 （件） 已办结 （件） 办结率 （%） 排名"
    found = table(head, "1 大祥区 3218 3196 99.3 2", "2 双清区 1764 1760 99.8 1", "合计 4982 4956 99.5 /")
    assert rows(found.projects[0])[-4:] == [
        "交办工单 双清区: 完成1764件",
        "办结 双清区: 完成1760件 99.8% 第1",
        "交办工单 合计: 完成4982件",
        "办结 合计: 完成4956件 99.5%",
    ]


def test_the_number_of_a_page_and_the_office_that_signs_are_no_cells() -> None:
    cells = [*HEAD.split(), *PLACES[0].split(), "— 1 —", *PLACES[1].split(), "邵阳市住房和城乡建设局"]
    (found,) = parse_text(TITLE + "\n".join(cells) + "\n2023年9月4日\n").projects
    assert [row.region for row in found.indicators] == ["大祥区", "双清区"]


def test_the_first_of_the_parts_says_so() -> None:
    head = "项目 年初预算（万元） 累计完成（万元） 占预算（%） 同比增减（%）"
    found = table(
        head, "税收收入 305000 279075 91.5 3.8", "其中：增值税 128000 119040 93.0 -2.6", "资源税 24000 23520 98 -"
    )
    assert [one.title for one in found.projects] == ["税收收入", "增值税", "资源税"]
    assert rows(found.projects[1]) == ["增值税: 目标1280000000元 完成1190400000元 93.0% 同比-2.6"]


def test_the_total_of_projects_is_of_no_place() -> None:
    head = "序号 项目名称 责任单位 年度计划投资（万元） 累计完成投资（万元） 完成率（%） 进展情况"
    found = table(
        head,
        "1 集中供热管网改造 市住建局 8600 7912 92.0 已铺设供热管网18.6公里，按计划推进。",
        "2 市第五幼儿园 市教育局 2400 2400 100 已竣工。",
        "合计 11000 10312 93.7",
    )
    total, *projects = found.projects
    assert [rows(one) for one in projects] == [
        ["投资: 目标86000000元 完成79120000元 92.0%", "铺设供热管网: 完成18.6公里"],
        ["投资: 目标24000000元 完成24000000元 100%"],
    ]
    assert [one.status for one in projects] == ["on_track", "completed"]
    assert rows(total) == ["投资: 目标110000000元 完成103120000元 93.7%"]


def test_sentences_of_a_row_tell_what_was_done_and_its_rate_stands_apart() -> None:
    head = "序号 实事名称 目标任务 牵头单位 完成情况 完成率 备注"
    found = table(
        head,
        "1 城乡公厕提升行动 新建公厕42座 市住建局 建成24座，在建11座 57.1% 超序时进度",
        "2 农村饮水保障 改造供水工程9处 市水利局 完工3处 33.3%",
    )
    assert [one.lead_agencies for one in found.projects] == [("市住建局",), ("市水利局",)]
    assert rows(found.projects[0])[0] == "新建公厕: 目标42座 完成24座 57.1%"
    assert found.projects[0].status == "ahead"


@pytest.mark.parametrize("line", ["（截至2023年8月31日）", "（截至8月底）"])
def test_the_day_up_to_which_a_title_counts_is_part_of_it(line: str) -> None:
    head = f"邵阳市2023年惠民实事办理情况一览表\n{line}\n"
    found = parse_text(head + "\n".join(" ".join((HEAD, *PLACES)).split()) + "\n").bulletin
    assert found.title == "邵阳市2023年惠民实事办理情况一览表" + line
    assert found.period and (found.period.start, found.period.end) == ("2023-01", "2023-08")


def test_a_row_without_cells_belongs_to_no_column() -> None:
    columns = [Column("serial", "序号", None, 1), Column("project", "项目名称", None, 1)]
    assert align(open_page("序号 项目名称", load_grammar()), [], columns) == {}


def test_how_things_stand_is_no_office() -> None:
    text = "3 就业困难人员就业 2400 1848 77 未达到时间进度 扶贫解困"
    page = open_page(text, load_grammar())
    kinds = ("serial", "project", "target", "actual", "rate", "lead", "status")
    columns = [Column(kind, kind, None, 1) for kind in kinds]
    cells = [(text.index(cell), text.index(cell) + len(cell)) for cell in text.split()]
    placed = {columns[i].kind: text[slice(*cell)] for i, cell in align(page, cells, columns).items()}
    assert placed["status"] == "未达到时间进度"
    assert "lead" not in placed


@pytest.mark.parametrize("head", ["市", "各市", "地区"])
def test_places_without_their_last_character_are_rows_all_the_same(head: str) -> None:
    (found,) = table(
        f"序号 {head} 任务数（个） 开工数（个） 开工率", "1 济南 62 62 全部开工", "2 日照 38 35 92.1%"
    ).projects
    assert rows(found) == ["开工 济南: 目标62个 完成62个", "开工 日照: 目标38个 完成35个 92.1%"]


@pytest.mark.parametrize("head", ["医院", "学校", "小区"])
def test_things_that_are_called_as_places_are_projects(head: str) -> None:
    found = table(f"序号 {head} 任务数（个） 完成数（个） 完成率", "1 和平 50 40 80%", "2 安康 20 19 95%").projects
    assert [(one.title, rows(one)) for one in found] == [
        ("和平", ["和平: 目标50个 完成40个 80%"]),
        ("安康", ["安康: 目标20个 完成19个 95%"]),
    ]
