"""What has not been finished, in words of several kinds."""

import pytest

from extract.reports import bulletin, standing


@pytest.mark.parametrize("said", ["4项尚未完成", "4项仍未完成年度任务", "4项未完成全年目标任务", "未完成4项"])
def test_how_many_are_not_finished(said: str) -> None:
    assert standing(bulletin(f"10项民生实事项目中，6项已完成，{said}。"))[-1] == "behind 4 "
