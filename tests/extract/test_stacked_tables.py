"""Tables whose cells were flattened to a line each, with merged cells, heads over two lines, and groups of rows."""

from bulletin_parser import parse_text

from .reports import rows

TITLE = "2017年1—11月十大民生工程项目实施进度表\n"
HEADS = ("序号", "项 目 内 容", "目标任务", "市级牵头单位", "进度", "完成目标", "(%)", "备注", "就业促进工程")
FIRST = ("1", "促进城乡劳动者就业", "城镇新增就业(人)", "26000", "市人社局", "32095", "123.4", "超额完成")
SECOND = ("2", "失业人员再就业(人)", "4000", "3034", "75.8", "达到时间进度")
THIRD = ("3", "劳务品牌培训(人)", "2425", "1698", "70", "达到时间进度")


def test_rows_that_lack_cells_or_have_one_more_than_the_header() -> None:
    projects = parse_text(TITLE + "\n\n".join((*HEADS, *FIRST, *SECOND, *THIRD)) + "\n").projects
    told = [
        (p.title, p.lead_agencies, p.status, f"{r.target and r.target.value} {r.actual and r.actual.value} {r.rate}")
        for p in projects
        for r in p.indicators
    ]
    assert told == [
        ("城镇新增就业(人)", ("市人社局",), "completed", "26000 32095 123.4"),
        ("失业人员再就业(人)", ("市人社局",), "on_track", "4000 3034 75.8"),
        ("劳务品牌培训(人)", ("市人社局",), "on_track", "2425 1698 70"),
    ]


CLOSED = """海门区2023年民生实事项目推进情况（1-11月）
序号 |
主要任务 |
全年目标任务 |
牵头单位 |
1-10月推进情况 |
1-11月推进情况 |
是否达序 |
说明 |
11 |
城市更新 |
整治背街小巷36条。 |
城管局 |
已完成20条。 |
已完成29条。 |
是 |
||
12 |
新增达标小区120个。 |
城管局 |
正在推进点位选址，厢房正在制作。 |
已建成58个。 |
否 |
合同签订较迟。 |
13 |
新增养老床位260张。 |
民政局 |
已新增198张。 |
已新增272张。 |
是 |
||
"""


def test_a_bar_behind_each_row_and_the_latest_of_two_columns_of_months() -> None:
    told = [(p.title, p.lead_agencies, p.status, rows(p)[0].partition(": ")[2]) for p in parse_text(CLOSED).projects]
    assert told == [
        ("整治背街小巷36条", ("城管局",), "on_track", "目标36条 完成29条"),
        ("新增达标小区120个", ("城管局",), "behind", "目标120个 完成58个"),
        ("新增养老床位260张", ("民政局",), "on_track", "目标260张 完成272张"),
    ]


def test_a_column_of_figures_holds_no_offices_whatever_its_head_says() -> None:
    cells = (
        *("承办单位", "承办件数", "办结数", "在办数"),
        *("吉首市人民政府", "71", "66", "5"),
        *("泸溪县人民政府", "38", "34", "4"),
        *("凤  凰县人民政府", "17", "17", "0"),
    )
    (project,) = parse_text("2021年11月信件办理情况\n" + "\n".join(cells) + "\n").projects
    assert rows(project)[:4] == [
        "承办件数 吉首市人民政府: 完成71件",
        "办结 吉首市人民政府: 完成66件",
        "在办 吉首市人民政府: 完成5件",
        "承办件数 泸溪县人民政府: 完成38件",
    ]
    assert project.indicators[-1].region == "凤凰县人民政府"
