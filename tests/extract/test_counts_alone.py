"""A clause that is nothing but how many are finished, before anything else was named or measured."""

import pytest

from extract.reports import bulletin, rows, standing


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("目前已提前完成11项，惠及全县城乡居民。", "completed 11 "),
        ("目前，已完成11项。", "completed 11 "),
        ("提前完成全年任务的有11项。", "completed 11 "),
        ("民生实事进展顺利，目前已完成11大项，其余正在推进。", "completed 11 "),
    ],
)
def test_it_counts_projects(told: str, expected: str) -> None:
    assert standing(bulletin(told)) == [expected]


@pytest.mark.parametrize("told", ["“一件事一次办”事项计划上线60项，已完成52项。", "隐患排查治理方面，已完成52项。"])
def test_what_was_named_before_is_what_is_done(told: str) -> None:
    found = bulletin(told)
    assert not standing(found)
    assert "52项" in rows(found.projects[0])[0]
