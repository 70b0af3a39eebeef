"""近 before a figure ends no name: 发放贷款近1.2亿元 names 发放贷款, where 车站附近30户 says where they are."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "row"),
    [
        ("发放助学贷款近1.4亿元。", "发放助学贷款: 完成140000000元"),
        ("惠及群众近6万人。", "惠及群众: 完成60000人"),
        ("实际到位资金近28亿元，同比增长9%。", "实际到位资金: 完成2800000000元 同比9"),
        ("村庄附近30户完成改造。", "村庄附近: 完成30户"),
        ("邻近25户完成改造。", "邻近: 完成25户"),
        ("走近200户。", "走近: 完成200户"),
    ],
)
def test_what_nearly_so_many_are_called(account: str, row: str) -> None:
    assert rows(project(account, "便民行动")) == [row]
