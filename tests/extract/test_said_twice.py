"""Projects that a summary tells of before their own section does."""

from extract.reports import bulletin, rows

DETAIL = "二、省重点项目\n我州8项省重点项目年度计划投资24.3亿元，1-5月累计完成投资12.88亿元，完成年度计划的52.99%。"


def test_the_same_figures_are_one_project() -> None:
    found = bulletin(f"8项省重点项目累计完成投资12.88亿元，完成年度计划的52.99%。\n{DETAIL}")
    (project,) = found.projects
    assert rows(project)[-1].split(": ")[1] == "目标2430000000元 完成1288000000元 52.99%"
    assert [number.role for number in found.numbers if number.text == "12.88亿元"] == ["restated", "actual"]
    assert not [number for number in found.numbers if number.role == "unclaimed"]


def test_another_figure_is_kept_and_so_is_the_project_that_has_it() -> None:
    found = bulletin(f"8项省重点项目累计完成投资12.78亿元，完成年度计划的52.99%。\n{DETAIL}")
    assert [project.title for project in found.projects] == ["省重点项目", "省重点项目"]
