"""The projects that an item counts at the end of its account and then tells of one by one."""

from extract.reports import bulletin, rows

LABEL = "通过审批的3个项目进展情况为："
TOLD = (
    "白石小学教学楼项目，建设面积900平方米，正在处理基础；"
    "青山中学宿舍项目，建设面积1900平方米，正在进行三层施工；"
    "临江二中餐厅项目，建设面积600平方米，设计结束，已进入招标程序。"
)
ITEM = "（一）校舍安全工程\n目标任务：改造学校8所，总建筑面积9720平方米。\n目前进度：已争取资金1275万元。"


def test_each_is_a_project_of_its_own() -> None:
    found = bulletin(ITEM + LABEL + TOLD).projects
    assert [(project.title, project.status) for project in found] == [
        ("校舍安全工程", None),
        ("白石小学教学楼项目", "on_track"),
        ("青山中学宿舍项目", "on_track"),
        ("临江二中餐厅项目", None),
    ]
    assert [row for project in found[1:] for row in rows(project)] == [
        "建设面积: 完成900平方米",
        "建设面积: 完成1900平方米",
        "建设面积: 完成600平方米",
    ]


def test_what_names_no_works_stays_with_the_item() -> None:
    (found,) = bulletin(ITEM + LABEL + "一是完成选址，面积900平方米；二是完成设计，面积1900平方米。").projects
    assert found.title == "校舍安全工程"


def test_site_works_are_under_way() -> None:
    (found,) = bulletin("白石小学教学楼项目正在内外粉刷。").projects
    assert (found.status, found.status_text) == ("on_track", "正在内外粉刷")
