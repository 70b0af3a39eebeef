"""Problems that something is done about say nothing of how things stand: 解决了进度滞后问题; what a project led to."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize(
    "told",
    ["及时完成拨付进度缓慢等反馈问题的整改，验收48户", "解决了以往逾期未交付问题，验收48户"],
)
def test_a_problem_that_is_solved_is_no_status(told: str) -> None:
    assert bulletin(f"农村危房改造完成投资300万元，{told}。").projects[0].status is None


def test_one_that_there_is_says_how_it_stands() -> None:
    assert bulletin("农村危房改造完成投资300万元，进度滞后。").projects[0].status == "behind"


def test_what_a_project_brought_about_is_not_named_by_it() -> None:
    read = bulletin("通过项目的实施，新增蔬菜大棚312座。")
    told = ["新增蔬菜大棚: 完成312座"]
    assert [(each.title, rows(each)) for each in read.projects] == [("新增蔬菜大棚", told)]
