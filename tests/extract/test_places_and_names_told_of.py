"""Places and names that stand so: under headings, behind a work that is done, and what is told on of them."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows, standing


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "1、进度较快的乡镇有：鹿头镇、新市镇。\n2、进度较慢的乡镇有：刘升镇、王城镇。",
            ["ahead - 鹿头镇、新市镇", "behind - 刘升镇、王城镇"],
        ),
        (
            "1、全部完成搬迁入住的镇办有：鹿头镇、北城办事处。\n2、未按期完成搬迁入住的镇办有：王城镇、刘升镇。",
            ["completed - 鹿头镇、北城办事处", "behind - 王城镇、刘升镇"],
        ),
        ("（一）进度滞后的单位\n市教育局、市住建局。", ["behind - 市教育局、市住建局"]),
        (
            "无法如期完成的是“开工建设二院”项目，该项目前期工作已完成，但因专项债未发放到位，资金难以保障，经研究暂缓。",
            ["behind - “开工建设二院”项目"],
        ),
        ("进度滞后的是市民中心，城东水厂，南湖公园。", ["behind - 市民中心、城东水厂、南湖公园"]),
        (
            "城东蔬菜市场已完成改造，金桥农产品市场正在施工，北门市场尚未启动。",
            ["completed - 城东蔬菜市场", "on_track - 金桥农产品市场", "not_started - 北门市场"],
        ),
        (
            "72项民生实事已完成51项，除4个项目进度滞后外，其余均能在春节前落实到位。",
            ["completed 51 ", "behind 4 "],
        ),
        (
            "30件实事中，已完成20件，另有休闲场所、文化礼堂改造等4个项目受政策处理、林地审批等因素影响进度滞后。",
            ["completed 20 ", "behind 4 休闲场所、文化礼堂改造"],
        ),
        ("30项民生实事，截至目前已完成27项，3项正在推进。", ["completed 27 ", "on_track 3 "]),
        (
            "上报问题46个，已办结41个。其中：金贵镇上报18个、办结18个；洪广镇上报15个、办结12个。",
            ["completed 41 "],
        ),
    ],
)
def test_who_stands_how(text: str, told: list[str]) -> None:
    assert standing(bulletin(f"二、总体情况\n{text}")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“增设电梯150部”项目实际竣工171部，完成率114%。", ["增设电梯: 目标150部 完成171部 114%"]),
        (
            "“新建公厕20座”项目进度滞后；“新增停车位3000个”项目已完成3600个。",
            ["新建公厕: 目标20座", "新增停车位: 目标3000个 完成3600个"],
        ),
        (
            "平台共汇集来电42180个。其中，市平台受理18900个，占44.8%。",
            ["平台共汇集来电: 完成42180个", "市平台: 完成18900个"],
        ),
        (
            "涉及大气类29件、噪声类24件，扬尘类和油烟类各13件。",
            ["涉及大气类: 完成29件", "噪声类: 完成24件", "扬尘类: 完成13件", "油烟类: 完成13件"],
        ),
        ("其中，村卫生室建设完成62个，占82.7%。", ["村卫生室建设: 完成62个 82.7%"]),
    ],
)
def test_rows_of_names(text: str, told: list[str]) -> None:
    assert [row for one in bulletin(f"二、进展\n{text}").projects for row in rows(one)] == told


def test_work_that_is_completed() -> None:
    (found,) = bulletin("二、进展\n（一）蔬菜市场改造。目前已完成改造。").projects
    assert (found.title, found.status, found.status_text) == ("蔬菜市场改造", "completed", "目前已完成改造")


def test_a_list_under_a_project_is_of_it() -> None:
    found = bulletin("二、农村改厕\n全州已完成改厕3200户，完成率80%。\n1.进度较慢的乡镇有：刘升镇45%、王城镇50%。")
    (project,) = found.projects
    assert rows(project) == ["进度 刘升镇: 45%", "进度 王城镇: 50%", "改厕 全州: 完成3200户 80%"]


def test_a_field_on_problems_hides_no_items() -> None:
    fields = "项目内容：\n改造公路42公里。\n进展与成效：\n已改造16公里。\n存在问题：\n部分路段选址未定，进度滞后。\n"
    found = parse_text(
        f"安州市民生实事进展情况\n\n01 项目名称：农村公路\n{fields}\n02\n项目名称：\n县乡公路\n{fields}\n"
        "03 项目名称：无障碍改造\n项目内容：改造150户。\n进展与成效：已改造162户，完成率108%。\n"
    )
    assert [(one.title, rows(one)) for one in found.projects][::2] == [
        ("农村公路", ["改造公路: 目标42公里 完成16公里"]),
        ("无障碍改造", ["改造: 目标150户 完成162户 108%"]),
    ]
