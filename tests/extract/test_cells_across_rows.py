"""Tables flattened to one cell a line whose cells for an office, or a deadline, span several rows."""

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "清岚县2023年重点工作进展情况\n"
HEAD = ("序号", "工作任务", "责任单位", "责任科室", "完成时限", "进展情况")
FIRST = ("1", "新建口袋公园12座", "县城管局", "园林科", "10月底", "已建成7座口袋公园。")


def table(*lines: tuple[str, ...], head: tuple[str, ...] = HEAD) -> str:
    """A bulletin whose table has these rows, with one cell a line."""
    return TITLE + "\n".join(cell for line in (head, *lines) for cell in line) + "\n"


def test_a_row_may_lack_the_cells_between_task_and_progress() -> None:
    told = ("2", "新增停车泊位800个", "已新增停车泊位460个，完成率57.5%。"), ("3", "改造农贸市场6个", "已改造4个。")
    found = parse_text(table(FIRST, *told)).projects
    assert [project.title for project in found] == ["新建口袋公园12座", "新增停车泊位800个", "改造农贸市场6个"]
    assert rows(found[1]) == ["新增停车泊位: 目标800个 完成460个 57.5%"]
    assert {project.lead_agencies for project in found} == {("县城管局",)}


def test_a_deadline_stands_in_its_own_column() -> None:
    told = ("2", "新增停车泊位800个", "11月底前", "已新增停车泊位460个。")
    _, parking = parse_text(table(FIRST, told)).projects
    assert rows(parking) == ["新增停车泊位: 目标800个 完成460个"]
    assert parking.lead_agencies == ("县城管局",)


def test_what_is_to_be_done_does_not_stand_as_if_it_were() -> None:
    told = ("2", "建成启用青少年活动中心", "目前正在进行主体施工。")
    _, centre = parse_text(table(FIRST, told)).projects
    assert (centre.status, centre.status_text) == ("on_track", "目前正在进行")


def test_an_office_of_its_own_ends_the_span() -> None:
    told = ("2", "新增停车泊位800个", "县住建局", "规划科", "11月底前", "已新增停车泊位460个。")
    last = ("3", "改造农贸市场6个", "已改造4个。")
    found = parse_text(table(FIRST, told, last)).projects
    assert [project.lead_agencies for project in found] == [("县城管局",), ("县住建局",), ("县住建局",)]
