"""What is told of works under their headings: how they stand, what is a part, and what is no subject."""

import pytest

from extract.reports import bulletin, standing


@pytest.mark.parametrize(
    ("heading", "account", "told"),
    [
        ("道路提升项目完成情况", "总投资245万元，现已建成使用。", ("道路提升", "completed")),
        ("道路建设项目完成情况", "总投资245万元，现已改造完成，并投入使用。", ("道路建设", "completed")),
        ("农贸市场提升项目", "完成投资31万元，主体已改造完成。", ("农贸市场提升项目", None)),
        ("农贸市场提升项目", "完成投资31万元，设备已全部安装完成。", ("农贸市场提升项目", None)),
        ("公园建设项目", "作为今年重点打造的项目之一，总投资210万元，现已完工。", ("公园建设项目", "completed")),
        ("水生态修复项目", "正按序推进，完成投资31万元。", ("水生态修复项目", "on_track")),
    ],
)
def test_how_works_stand(heading: str, account: str, told: tuple[str, str | None]) -> None:
    (found,) = bulletin(f"二、{heading}\n{account}").projects
    assert (found.title, found.status) == told


def test_the_spirit_of_the_work_is_no_project() -> None:
    found = bulletin(
        "二、总体情况\n乡人民政府高度重视，精心谋划，周密组织，狠抓落实，各项民生实事顺利有序推进。\n农村公路完成12公里。"
    )
    assert [p.title for p in found.projects] == ["农村公路"]


def test_what_was_paid_out_in_time_is_on_track() -> None:
    found = bulletin(
        "二、总体情况\n工程类项目全部开工，其中危房改造、清洁工程等全部完工；"
        "补助类项目按时序进度及时足额发放到位，其中复明手术、生活救助等全部完成。"
    )
    assert standing(found) == [
        "on_track - 工程类项目",
        "completed - 危房改造、清洁工程",
        "on_track - 补助类项目",
        "completed - 复明手术、生活救助",
    ]
