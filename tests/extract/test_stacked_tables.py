"""Tables whose cells were flattened to a line each, with merged cells, heads over two lines, and groups of rows."""

from bulletin_parser import parse_text

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
