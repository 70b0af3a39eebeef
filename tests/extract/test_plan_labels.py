"""What a line plans says nothing of how a project stands: 4月份计划：督促滞后项目加快进度."""

import pytest

from .reports import bulletin


@pytest.mark.parametrize(
    "label", ["4月份计划", "下月工作计划", "下阶段工作安排", "二季度计划", "下一个月打算", "下季度措施", "5月工作安排"]
)
def test_what_is_planned_is_not_how_it_stands(label: str) -> None:
    text = f"二、充实教育资源\n进展：9所学校已开工7所。\n{label}：督促滞后项目加快进度，力争月底前全部完工。"
    (project,) = bulletin(text).projects
    assert (project.title, project.status) == ("充实教育资源", None)


def test_what_is_said_of_now_is() -> None:
    (project,) = bulletin("二、充实教育资源\n进展：9所学校已开工7所，进度滞后。\n4月份计划：加快建设。").projects
    assert project.status == "behind"
