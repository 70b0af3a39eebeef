"""What those who inspected point out: they are who says it, and no project."""

import pytest

from .reports import bulletin


@pytest.mark.parametrize(
    ("said", "title", "status"),
    [
        ("检查组认为，东门小学迁建工程进展顺利，已完成投资3600万元。", "东门小学迁建工程", "on_track"),
        ("督查组指出，西门水厂建设进度滞后。", "西门水厂", "behind"),
    ],
)
def test_the_work_is_what_they_speak_of(said: str, title: str, status: str) -> None:
    (project,) = bulletin(said).projects
    assert (project.title, project.status) == (title, status)


def test_what_they_urge_is_no_report() -> None:
    assert not [p for p in bulletin("新建道路36公里，已完成12公里。督导组强调，各镇要倒排工期。").projects if p.status]
