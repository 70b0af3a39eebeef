"""Hard line breaks inside sentences are undone, and every span still says what the file holds."""

from pathlib import Path

import pytest

from bulletin_parser import parse_text
from bulletin_parser.wrapping import unwrapped

WRAPPED = """关于2021年1-5月吉首市重点民生实事进展情况的通报

各乡镇人民政府：
1-5月，全市城镇新增就业1265人，完成年度任务2600人的48.6
5%，同比上升3.2%；新建农村公路18公里，完成年度任务40公
里的45%，进度滞后；改造城镇老旧小区12个，完成年度任务
的60%；发放创业担保贷款2300万元，完成年度任务的76.7%，
工作有序推进。
"""


def test_the_text_keeps_its_length_and_its_characters() -> None:
    text, origin = unwrapped(WRAPPED)
    assert origin is not None
    assert sorted(origin) == list(range(len(WRAPPED)))
    assert "".join(WRAPPED[i] for i in origin) == text
    assert "同比上升3.2%；新建农村公路18公里，完成年度任务40公里的45%" in text


def test_a_figure_broken_by_a_line_end_is_read_whole_and_traced_to_the_file() -> None:
    bulletin = parse_text(WRAPPED)
    rates = [row for project in bulletin.projects for row in project.indicators if row.rate is not None]
    assert [str(row.rate) for row in rates][:2] == ["48.65", "45"]
    start, end = rates[0].figure_spans["rate"]
    assert WRAPPED[start:end] == "48.6\n5%"


@pytest.mark.parametrize("folder", ["series", "retold"])
def test_ordinary_bulletins_are_not_taken_for_wrapped(folder: str) -> None:
    texts = sorted((Path(__file__).parent.parent / "corpus" / folder).glob("*.txt"))
    assert texts
    assert all(unwrapped(path.read_text("utf-8"))[1] is None for path in texts)


BROKEN = """关于2022年1-5月清岚州农村改厕进展情况的通报

一、进展情况
全州改造任务2.3万户，已开工
1.57万户，完工1.12万户，完工率
48.7%。
二、下步工作
（一）抓前移，赢得主动
12个县市要倒排工期，确保完成。
"""


def test_a_line_that_breaks_off_before_a_figure_goes_on() -> None:
    text, _ = unwrapped(BROKEN)
    assert "已开工1.57万户，完工1.12万户，完工率48.7%。" in text
    assert "赢得主动\n12个县市" in text
    bulletin = parse_text(BROKEN)
    rows = [row for project in bulletin.projects for row in project.indicators]
    assert [row.actual and BROKEN[slice(*row.actual.span)] for row in rows] == ["1.12万户", "1.57万户"]
    assert [str(row.rate) for row in rows] == ["48.7", "None"]


def test_numbered_rows_of_long_cells_are_lines_of_their_own() -> None:
    rows = [
        "序号 民生实事项目名称 责任单位 目标任务 实际完成情况 实际完成率% 备注",
        "1 农村饮水安全巩固提升 县水利局 18600人 15066 81% 已解决脱贫人口2310人",
        "2 新建公办幼儿园并改善普惠性幼儿园的办园条件 县教育局 5所 4 80%",
        "完成征缴城乡居民养老保险基金11000万元 县人社局 11000万元 9350 85%",
        "3 城市棚户区改造和老旧小区的配套设施的完善提升 县住建局 2100户 1365 65%",
        "4 行政村通客运班线并完善候车亭等的配套设施 县交通局 26个 购车中，进度滞后",
        "5 社区嵌入式服务设施及各类便民服务功能的完善 县民政局 12个 选址中，尚未开工",
        "6 城区公共停车设施和新能源汽车充电设施的建设 县城管局 15个 正在办理前期手续",
        "7 乡镇卫生院标准化建设以及基本医疗设备的配备 县卫健局 18个 正在招标，尚未进场",
    ]
    assert unwrapped("\n".join(rows)) == ("\n".join(rows), None)
