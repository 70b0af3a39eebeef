"""Items that say in a bracket behind their title how they stand, whatever is told of their parts."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("bracket", "status"),
    [
        ("完成", "completed"),
        ("已完成", "completed"),
        ("持续推进", "on_track"),
        ("正常推进", "on_track"),
        ("序时推进", "on_track"),
        ("提前完成", "completed"),
        ("正在施工", "on_track"),
        ("进度滞后", "behind"),
        ("未开工", "not_started"),
    ],
)
@pytest.mark.parametrize("mark", ["：", "。"])
def test_the_bracket_is_the_status(bracket: str, status: str, mark: str) -> None:
    (project,) = bulletin(f"3.新建4个社区居家养老服务站（{bracket}）{mark}河岗站因管线迁改推迟施工。").projects
    assert (project.title, project.status, project.status_text) == ("新建4个社区居家养老服务站", status, bracket)
    assert rows(project) == ["社区居家养老服务站: 目标4个"]


@pytest.mark.parametrize("mark", ["：", "。"])
def test_a_bracket_may_tell_what_has_been_done(mark: str) -> None:
    (project,) = bulletin(f"3.新建4个社区居家养老服务站（已完成2个）{mark}其余正在选址。").projects
    assert (project.title, project.status) == ("新建4个社区居家养老服务站", None)
    assert rows(project) == ["社区居家养老服务站: 目标4个 完成2个"]
