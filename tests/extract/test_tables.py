"""Tables in text: how cells are set apart, what columns measure, in what unit, of which place or project."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin, Project

from .reports import rows

TITLE = "关于安宁市2023年1-8月老旧小区改造进展情况的通报\n\n各街道办事处：\n现将进展情况通报如下。\n\n"


def table(lines: str, title: str = TITLE) -> Bulletin:
    return parse_text(f"{title}{lines}\n")


def only(lines: str, title: str = TITLE) -> Project:
    (found,) = table(lines, title).projects
    return found


ROWS = [
    ["街道", "任务（个）", "完成（个）", "完成率"],
    ["连然街道", "12", "8", "66.7%"],
    ["金方街道", "9", "2", "22.2%"],
]
APART = {
    "tabs": "\n".join("\t".join(row) for row in [*ROWS, ["合 计", "21", "10", "47.6%"]]),
    "bars": "\n".join(
        f"| {' | '.join(row)} |" for row in [ROWS[0], ["---"] * 4, *ROWS[1:], ["合计", "21", "10", "47.6%"]]
    ),
    "blanks": "\n".join("      ".join(row) for row in [*ROWS, ["合计", "21", "10", "47.6%"]]),
    "single blanks": "\n".join(" ".join(row) for row in [*ROWS, ["合 计", "21", "10", "47.6%"]]),
    "one a line": "\n".join("\n".join(row) for row in [*ROWS, ["合计", "21", "10", "47.6%"]]),
}


@pytest.mark.parametrize("lines", APART.values(), ids=APART)
def test_cells_are_set_apart_in_many_ways(lines: str) -> None:
    found = only(lines)
    assert found.title == "老旧小区改造"
    told = [row.replace("合 计", "合计") for row in rows(found)]
    assert told == [
        "老旧小区改造 连然街道: 目标12个 完成8个 66.7%",
        "老旧小区改造 金方街道: 目标9个 完成2个 22.2%",
        "老旧小区改造 合计: 目标21个 完成10个 47.6%",
    ]


@pytest.mark.parametrize(
    ("caption", "head", "row", "expected"),
    [
        (
            "单位：万元",
            "计划投资\t完成投资\t完成率",
            "300\t150\t50%",
            ["投资 连然街道: 目标3000000元 完成1500000元 50%"],
        ),
        (
            "单位：个、万元、%",
            "任务数\t开工数\t完成投资",
            "12\t10\t150",
            [
                "老旧小区改造 连然街道: 目标12个",
                "开工数 连然街道: 完成10个",
                "投资 连然街道: 完成1500000元",
            ],
        ),
        (
            "单位：万亩、%",
            "开工面积\t开工率\t完工面积\t完工率",
            "3.5\t100\t1.2\t34.3",
            ["开工面积 连然街道: 完成35000亩 100%", "完工面积 连然街道: 完成12000亩 34.3%"],
        ),
        (
            "",
            "新开工项目数\t已开工\t开工率",
            "14\t10\t71.4%",
            ["新开工项目 连然街道: 完成14个", "已开工 连然街道: 完成10个 71.4%"],
        ),
        ("", "改造户数\t资金支付率", "140\t30.5%", ["改造户数 连然街道: 完成140户", "资金支付率 连然街道: 30.5%"]),
        (
            "单位：万元",
            "年任务\t8月完成\t累计完成\t占年任务\t同比±%\t名次",
            "560\t42\t392\t70.0%\t12.4\t1",
            ["老旧小区改造 连然街道: 目标5600000元 完成3920000元 70.0% 同比12.4 第1", "8月完成 连然街道: 完成420000元"],
        ),
    ],
)
def test_columns(caption: str, head: str, row: str, expected: list[str]) -> None:
    second = "\t".join("-" for _ in row.split("\t"))
    found = only(f"{caption}\n街道\t{head}\n连然街道\t{row}\n金方街道\t{row}\n太平街道\t{second}")
    assert [line for line in rows(found) if "连然" in line] == expected


def test_a_cell_a_line_with_bars_and_empty_cells() -> None:
    lines = [
        "街道 |",
        "完成率（%） |",
        "排位 |",
        "安宁市 |",
        "66.5 |",
        "|",
        "连然街道 |",
        "70.2 |",
        "1 |",
        "金方街道 |",
        "52.2 |",
        "2 |",
    ]
    assert rows(only("\n".join(lines))) == [
        "老旧小区改造 安宁市: 66.5%",
        "老旧小区改造 连然街道: 70.2% 第1",
        "老旧小区改造 金方街道: 52.2% 第2",
    ]


def test_a_header_of_two_lines() -> None:
    head = "县区\t城镇新增就业（人）\t\t\t失业人员再就业（人）\t\n\t目标\t完成\t完成率\t目标\t完成"
    found = only(f"{head}\n东湖区\t5000\t4600\t92%\t1200\t1150\n西城区\t4200\t3150\t75%\t900\t630")
    assert rows(found)[:2] == [
        "城镇新增就业 东湖区: 目标5000人 完成4600人 92%",
        "失业人员再就业 东湖区: 目标1200人 完成1150人",
    ]


def test_offices_name_their_rows_and_towns_are_places() -> None:
    found = only("部门 受理件数 办结件数 办结率\n市公安局 1203 1203 100%\n市人社局 986 980 99.4%\n大溪乡 30 29 96.7%")
    assert [row.region for row in found.indicators][-2:] == ["大溪乡", "大溪乡"]
    assert [row.name for row in found.indicators if row.region is None] == [
        "市公安局受理件数",
        "市公安局办结件数",
        "市人社局受理件数",
        "市人社局办结件数",
    ]


def test_lights_say_how_places_stand() -> None:
    found = table(
        "街道\t任务（个）\t完成（个）\t亮灯\n连然街道\t12\t12\t绿灯\n金方街道\t9\t2\t红灯\n太平街道\t5\t3\t黄灯"
    )
    (count,) = found.summaries
    told = [(state.status, [member.text for member in state.members]) for state in count.by_status]
    assert told == [("on_track", ["连然街道"]), ("behind", ["金方街道", "太平街道"])]
    assert [project.status for project in found.projects] == [None]


def test_a_column_of_ranks_comes_first_or_last() -> None:
    found = table("名次\n乡镇\n得分\n1\n白石镇\n96.5\n2\n大溪乡\n95.2\n2\n青山镇\n95.2\n4\n河口镇\n90.1")
    (ranking,) = found.rankings
    assert [list(place) for place in ranking.order] == [["白石镇"], ["大溪乡", "青山镇"], ["河口镇"]]


def test_projects_set_apart_by_blanks() -> None:
    head = "序号  项目名称            责任单位    年度计划投资  1-8月完成投资  完成率   进展情况"
    first = "1     清源河综合治理工程  县水利局    12000         10800          90.0%    正常推进"
    second = "2     城南污水厂二期      县住建局    8000          3200           40.0%    进度滞后"
    found = table(f"单位：万元\n{head}\n{first}\n{second}").projects
    assert [(one.title, one.lead_agencies, one.status) for one in found] == [
        ("清源河综合治理工程", ("县水利局",), "on_track"),
        ("城南污水厂二期", ("县住建局",), "behind"),
    ]
    assert rows(found[0]) == ["投资: 目标120000000元 完成108000000元 90.0%"]


SENTENCES = [
    ["序号", "项目名称", "年度目标任务", "进展情况", "牵头单位"],
    [
        "1",
        "县中医院迁建工程",
        "完成投资2.4亿元",
        "主体工程已封顶，累计完成投资8600万元，占年度计划的35.8%；正在安装电梯和消防设施，进度超前。",
        "县卫健局",
    ],
    ["2", "农村公路改造", "改造农村公路120公里", "累计完成改造42公里，完成率35%，进度滞后。", "县交通局"],
]


@pytest.mark.parametrize(
    "lines",
    [
        "\n".join("\t".join(row) for row in SENTENCES),
        "\n".join(f"| {' | '.join(row)} |" for row in [SENTENCES[0], ["---"] * 5, *SENTENCES[1:]]),
        "\n".join("\n".join(row) for row in SENTENCES),
        "\n\n".join("\n\n".join(row) for row in SENTENCES),
    ],
    ids=["tabs", "bars", "stacked", "stacked, apart"],
)
def test_cells_hold_sentences(lines: str) -> None:
    """What a task's cell says is the target, what the cell on progress says has been done; no figure is left over."""
    found = table(lines, "临江县2024年1-3月重点民生项目进展情况通报\n\n")
    assert [(one.title, one.lead_agencies, one.status) for one in found.projects] == [
        ("县中医院迁建工程", ("县卫健局",), "ahead"),
        ("农村公路改造", ("县交通局",), "behind"),
    ]
    assert [rows(one) for one in found.projects] == [
        ["投资: 目标240000000元 完成86000000元 35.8%"],
        ["改造农村公路: 目标120公里 完成42公里 35%"],
    ]
    assert [number.text for number in found.numbers if number.role == "unclaimed"] == []


def test_a_serial_number_without_its_row_ends_a_stacked_table() -> None:
    cells = [cell for row in SENTENCES for cell in row]
    found = table("\n".join([*cells, "3", "老旧小区改造"]), "临江县2024年1-3月重点民生项目进展情况通报\n\n")
    assert [one.title for one in found.projects] == ["县中医院迁建工程", "农村公路改造"]


@pytest.mark.parametrize(
    ("heads", "statuses", "group"),
    [
        ("承担事项（个）\t完成（个）\t达序（个）\t未达序（个）", ["completed", "on_track", "behind"], "承担事项"),
        ("项目总数\t已完成\t按序时推进\t进度滞后", ["completed", "on_track", "behind"], "项目总数"),
        ("任务数\t超序时进度\t达到序时进度\t未达序时进度", ["ahead", "on_track", "behind"], "任务数"),
        ("指标数（项）\t已完成数\t正常推进数\t滞后数", ["completed", "on_track", "behind"], "指标数"),
        (
            "项目总数（个）\t未开工（个）\t已开工（个）\t已完工（个）",
            ["not_started", "on_track", "completed"],
            "项目总数",
        ),
        ("实事项目\t绿灯\t黄灯\t红灯", ["on_track", "behind", "behind"], "实事项目"),
    ],
)
def test_columns_that_count_projects_by_how_they_stand(heads: str, statuses: list[str], group: str) -> None:
    found = table(f"街道\t{heads}\t得分\n连然街道\t12\t6\t4\t2\t92.5\n金方街道\t9\t3\t5\t1\t88.1")
    assert [s.region for s in found.summaries] == ["连然街道", "金方街道"]
    first = found.summaries[0]
    assert (first.group, [int(t.value) for t in first.totals]) == (group, [12])
    assert [(s.status, s.count) for s in first.by_status] == list(zip(statuses, [6, 4, 2], strict=True))
    assert [row for row in rows(found.projects[0]) if "92.5" not in row and "88.1" not in row] == []
    assert not [n.text for n in found.numbers if n.role == "unclaimed"]


def test_all_projects_of_a_place_are_counted_in_the_unit_of_their_head() -> None:
    found = table("街道\t任务总数（项）\t已完成（项）\t正在推进（项）\n连然街道\t6\t5\t1\n金方街道\t8\t4\t4")
    assert [[total.unit for total in one.totals] for one in found.summaries] == [["项"], ["项"]]


def test_columns_that_count_what_a_project_builds_are_rows() -> None:
    found = table("街道\t计划（个）\t已开工（个）\t未开工（个）\n连然街道\t12\t8\t4\n金方街道\t9\t7\t2")
    assert found.summaries == ()
    assert any(row.startswith("已开工 连然街道: 完成8个") for row in rows(found.projects[0]))


@pytest.mark.parametrize(
    ("head", "told", "answer", "status"),
    [
        ("是否达序", "已完成38公里", "是", "on_track"),
        ("是否达序", "已完成12公里", "否", "behind"),
        ("是否达到序时进度", "正在施工", "否", "behind"),
        ("是否达序", "因征地受阻，尚未开工", "否", "not_started"),
        ("是否开工", "手续已办理", "否", "not_started"),
        ("是否开工", "累计投资200万元", "是", "on_track"),
        ("是否完成", "已完成45公里", "√", "completed"),
        ("是否完成", "已完成38公里", "×", None),
        ("分管领导", "已完成38公里", "是", None),
    ],
)
def test_a_column_that_asks(head: str, told: str, answer: str, status: str | None) -> None:
    heads = f"序号\t项目名称\t目标任务\t进展情况\t{head}"
    lines = f"1\t农村公路\t改造45公里\t{told}\t{answer}\n2\t城市公厕\t新建3座\t已建1座\t-"
    assert table(f"{heads}\n{lines}").projects[0].status == status


def test_short_cells_in_sentences_and_notes() -> None:
    found = table(
        "序号\t项目名称\t目标任务\t进展情况\t说明\n1\t养老中心\t建成3家\t2家建成，1家内部装修\t-\n"
        "2\t背街小巷\t整治小巷24条\t已完成整治13条\t管线冲突，4条未进场\n3\t分类小区\t新增达标小区60个\t建成达标小区41个\t-"
    )
    assert rows(found.projects[0]) == ["养老中心: 目标3家 完成2家", "内部装修: 完成1家"]
    assert rows(found.projects[1]) == ["整治小巷: 目标24条 完成13条", "未进场: 完成4条"]
    assert [p.status for p in found.projects] == [None, None, None]
    assert not [n.text for n in found.numbers if n.role == "unclaimed"]


PROGRESS = """
序号
项目名称
当前进度
牵头单位
备注
1
新建口袋公园6个，新增绿地1.2万平方米。
83.3%（城东公园正在施工）
县住建局
正常推进
2
改造农村电网120公里。
100%
县供电公司
3
建设县中医院门诊楼。
完成主体四层，累计投资2600万元，52%
县卫健局
推进缓慢
4
整修便民桥9座。
已整修4座（其中大河镇3座），44.4%
县民政局、县财政局
注：以上4个项目中已完成1个。
"""


def test_stacked_rows_may_lack_cells_and_tell_in_words() -> None:
    """A row that lacks a remark, a percentage before or behind what has been done, a note below the last row."""
    found = table(PROGRESS, "临江县2024年民生实事项目进展情况表（截至6月底）\n")
    assert [(one.title, one.lead_agencies, one.status) for one in found.projects] == [
        ("新建口袋公园6个，新增绿地1.2万平方米", ("县住建局",), "on_track"),
        ("改造农村电网120公里", ("县供电公司",), None),
        ("建设县中医院门诊楼", ("县卫健局",), "behind"),
        ("整修便民桥9座", ("县民政局", "县财政局"), None),
    ]
    assert [rows(one) for one in found.projects] == [
        ["新建口袋公园: 目标6个 83.3%", "新增绿地: 目标12000平方米"],
        ["改造农村电网: 目标120公里 100%"],
        ["投资: 完成26000000元 52%"],
        ["整修便民桥: 目标9座 完成4座 44.4%", "整修便民桥 大河镇: 完成3座"],
    ]
    assert [number.text for number in found.numbers if number.role == "unclaimed"] == []


def test_a_bracket_behind_a_percentage_tells_of_parts_and_places() -> None:
    cells = (
        "序号\n项目名称\n当前进度\n牵头单位\n1\n改造老旧小区6个。\n{}\n县住建局\n2\n新建公厕8座。\n已建成5座\n县城管局"
    )
    part = table(cells.format("70%（溪滨小区已完工）"), "临江县2024年民生实事进展情况\n")
    whole = table(cells.format("70%（受雨季影响，进度滞后）"), "临江县2024年民生实事进展情况\n")
    placed = table(cells.format("70%（大河镇推进缓慢）"), "临江县2024年民生实事进展情况\n")
    assert [found.projects[0].status for found in (part, whole, placed)] == [None, "behind", None]
    assert [each.text for each in placed.summaries[0].by_status[0].members] == ["大河镇"]


def test_a_column_of_percentages_that_go_on() -> None:
    """Most cells are percentages alone; what some say behind them is of places and parts, or of the whole."""
    cells = [
        "1",
        "建设农村公路55公里。",
        "95%",
        "县交通局",
        "2",
        "建成投用沿河、宜山、莒溪等8家卫生院。",
        "98%",
        "县卫健局",
    ]
    cells += ["3", "开工建设矾山镇、马站镇等2家敬老院。", "50%（马站未开工）", "县民政局"]
    cells += ["4", "推进县职业中专扩容。", "22%（严重滞后）", "县教育局"]
    found = table("\n".join(["序号", "项目内容", "当前进度", "牵头单位", *cells]), "临江县2024年民生实事进度表\n")
    assert [rows(one) for one in found.projects] == [
        ["农村公路: 目标55公里 95%"],
        ["卫生院: 目标8家 98%"],
        ["敬老院: 目标2家 50%"],
        ["推进县职业中专扩容: 22%"],
    ]
    assert [one.status for one in found.projects] == [None, None, None, "behind"]


def test_a_bracket_may_end_with_its_cell() -> None:
    cells = ["1", "建设农村公路55公里。", "95%", "县交通局", "2", "开工建设矾山镇、马站镇等2家敬老院。"]
    cells += ["50%（马站未开工", "县民政局", "3", "推进县职业中专扩容。", "22%（严重滞后）", "县教育局"]
    found = table("\n".join(["序号", "项目内容", "当前进度", "牵头单位", *cells]), "临江县2024年民生实事进度表\n")
    assert [one.status for one in found.projects] == [None, None, "behind"]
    (counted,) = found.summaries
    assert [(state.status, [m.text for m in state.members]) for state in counted.by_status] == [
        ("not_started", ["马站"])
    ]


def test_rows_without_their_number_go_on_with_its_agency() -> None:
    lines = (
        "序号 | 项目内容 | 进展情况 | 责任单位 |\n"
        "1 | 新建成长驿站7家。 | 新建成长驿站13家。 | 卫生健康局 |\n"
        "新增婴幼儿托位500个。 | 新增婴幼儿托位600个。 | ||\n"
        "2 | 大中修农村公路100公里。 | 大中修农村公路50公里。 | 交通运输局 |\n"
        "新建保障性住房1700套。 | A1-02-02地块已封顶，建成1721套。 | ||\n"
    )
    found = table(lines, "临江区2024年民生实事进展情况表\n")
    assert [(one.title, one.lead_agencies) for one in found.projects] == [
        ("新建成长驿站7家", ("卫生健康局",)),
        ("新增婴幼儿托位500个", ("卫生健康局",)),
        ("大中修农村公路100公里", ("交通运输局",)),
        ("新建保障性住房1700套", ("交通运输局",)),
    ]
    assert rows(found.projects[1]) == ["新增婴幼儿托位: 目标500个 完成600个"]
    assert [number.text for number in found.numbers if number.role == "unclaimed"] == []


WORDS = "沧江县2023年民生实事进度表\n\n{}"
TASKS = [
    ["序号", "项目内容", "当前进度", "责任单位", "备注"],
    ["1", "新建公办幼儿园3所，新增学位840个。", "72%（城南幼儿园进度滞后）", "县教体局", "市级"],
    ["2", "改造背街小巷等6条道路。", "64%（北街、学院路推进缓慢）", "县住建局、白石镇", "县级"],
    ["3", "提升白石镇、大溪乡2家卫生院。", "45%（大溪乡未开工）", "县卫健局", "县级"],
    ["4", "推进县档案馆迁建。", "20%（严重滞后）", "县档案馆", "县级"],
    ["5", "改造供水管网75公里。", "55%，进度偏慢", "县水务公司", "县级"],
    ["6", "新（改）建公厕12座。", "100%（已完工）", "县城管局", "县级"],
]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("mark", ["\t", "\n", "\n\n"])
def test_targets_in_the_words_of_tasks_and_remarks_behind_rates(mark: str, between: str) -> None:
    found = table(between.join(mark.join(row) for row in TASKS), WORDS.format(""))
    assert [rows(one) for one in found.projects] == [
        ["新建公办幼儿园: 目标3所 72%", "新增学位: 目标840个"],
        ["道路: 目标6条 64%"],
        ["卫生院: 目标2家 45%"],
        ["推进县档案馆迁建: 20%"],
        ["改造供水管网: 目标75公里 55%"],
        ["新（改）建公厕: 目标12座 100%"],
    ]
    assert [one.status for one in found.projects] == [None, None, None, "behind", "behind", "completed"]
    assert [[(s.status, [m.text for m in s.members]) for s in one.by_status] for one in found.summaries] == [
        [("behind", ["城南幼儿园"])],
        [("behind", ["北街", "学院路"])],
        [("not_started", ["大溪乡"])],
    ]
    assert [number.text for number in found.numbers if number.role == "unclaimed"] == []


def test_the_unit_of_what_is_done_is_that_of_the_task() -> None:
    found = table("序号\t目标任务\t完成数\t完成率\n1\t新建公厕12座\t6\t50%\n2\t城镇新增就业3200人\t2880\t90%")
    assert [rows(one) for one in found.projects] == [
        ["新建公厕: 目标12座 完成6座 50%"],
        ["城镇新增就业: 目标3200人 完成2880人 90%"],
    ]


def test_notes_that_begin_with_an_amount_and_nothing_spent() -> None:
    found = table(
        "序号\t项目名称\t年度任务\t累计完成\t备注\n1\t养老中心\t5所\t3所\t2所因手续未办结，进度滞后\n"
        "2\t图书馆\t2600万元\t0\t规划调整，尚未开工"
    ).projects
    assert [(one.status, rows(one)) for one in found] == [
        ("behind", ["养老中心: 目标5所 完成3所"]),
        ("not_started", ["图书馆: 目标26000000元 完成0元"]),
    ]


def test_an_account_finds_the_targets_of_its_task() -> None:
    head = "序号\t实事项目\t进展情况"
    first = "1\t新建公厕12座\t已建成8座，其余正在施工，进展顺利"
    second = "2\t新增停车位600个、充电桩80个\t新增停车位已完成410个，充电桩完成52个"
    found = table(f"{head}\n{first}\n{second}").projects
    assert [rows(one) for one in found] == [
        ["新建公厕: 目标12座 完成8座"],
        ["新增停车位: 目标600个 完成410个", "充电桩: 目标80个 完成52个"],
    ]


@pytest.mark.parametrize(
    ("task", "done", "expected"),
    [
        ("改造户厕2600户", "2480户", "改造户厕: 目标2600户 完成2480户 95.4%"),
        ("新建高标准农田12万亩", "9.6万亩", "新建高标准农田: 目标120000亩 完成96000亩 95.4%"),
        ("主体完工", "—", "主体完工: 95.4%"),
    ],
)
def test_a_target_may_stand_in_the_words_of_a_task(task: str, done: str, expected: str) -> None:
    head = "序号\t项目名称\t年度目标\t责任单位\t完成数量\t完成率"
    first = f"1\t民生项目\t{task}\t县住建局\t{done}\t95.4%"
    found = table(f"{head}\n{first}\n2\t公园\t新建公园2个\t县住建局\t1个\t50%").projects
    assert rows(found[0]) == [expected]


def test_what_was_given_out_is_no_target() -> None:
    head = "地区\t下达额度（万元）\t项目数（个）\t已支付（万元）\t支付率"
    found = only(f"{head}\n永顺县\t1,320\t22\t1,095\t83.0%\n龙山县\t1,560\t25\t1,185\t76.0%")
    assert rows(found)[0] == "下达额度 永顺县: 完成13200000元"


def test_a_step_that_is_planned_is_a_measure_and_its_total_no_repetition() -> None:
    told = "一、公租房。省下达我市开工任务96套，已开工80套；基本建成任务50套，已基本建成30套。各街道情况如下：\n"
    head = "街道\t开工任务（套）\t已开工（套）\t开工率（%）\t基本建成任务（套）\t已基本建成（套）\n"
    body = "连然街道\t60\t50\t83.3\t30\t20\n金方街道\t36\t30\t83.3\t20\t10\n合计\t96\t80\t83.3\t50\t30\n"
    found = only(told + head + body)
    assert [row for row in rows(found) if "连然" in row or "合计" in row] == [
        "开工 连然街道: 目标60套 完成50套 83.3%",
        "基本建成 连然街道: 目标30套 完成20套",
        "开工 合计: 目标96套 完成80套 83.3%",
        "基本建成 合计: 目标50套 完成30套",
    ]
    assert all(row.target and row.actual for row in found.indicators)
