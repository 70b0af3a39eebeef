"""Lists of places whose rate does not say of what it is: 各县区完成率分别为：甲县76.43%、乙县100%."""

import pytest

from .reports import bulletin, rows

TOLD = "全州共完成农村改厕20458户，完成率为53%"


@pytest.mark.parametrize(
    "listed",
    [
        "。各县市完成率分别为：吉首市76.43%、泸溪县100%。",
        "。各旗县市区任务完成率：吉首市76.43%、泸溪县100%。",
        "。各县市完成率分别为：吉首市（76.43%）、泸溪县（100%）。",
        "，各县市完成率分别为吉首市76.43%、泸溪县100%。",
        "，各县市完成率为吉首市76.43%、泸溪县100%。",
    ],
)
def test_a_mere_rate_is_of_what_was_told_before(listed: str) -> None:
    (found,) = bulletin(f"二、总体情况\n{TOLD}{listed}").projects
    assert rows(found) == [
        "农村改厕 全州: 完成20458户 53%",
        "农村改厕 吉首市: 76.43%",
        "农村改厕 泸溪县: 100%",
    ]


def test_under_a_title_alone_it_is_of_that() -> None:
    (found,) = bulletin("1.农村改厕。各县市完成率分别为：吉首市76.43%、泸溪县100%。").projects
    assert rows(found) == ["农村改厕 吉首市: 76.43%", "农村改厕 泸溪县: 100%"]
