"""What has been done by now may be as much as was aimed at; it does not only say the aim again."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("全年计划扣棚4.1万栋，已扣棚4.1万栋。", "扣棚: 目标41000栋 完成41000栋"),
        ("应检修农机具4720台，已检修4720台，检修率100%。", "农机具: 目标4720台 完成4720台 100%"),
        ("计划新建公厕30座，已新建30座。", "新建公厕: 目标30座 完成30座"),
    ],
)
def test_an_aim_reached_in_full_is_done(told: str, expected: str) -> None:
    assert rows(bulletin(told).projects[0]) == [expected]


def test_an_aim_said_again_is_not() -> None:
    assert rows(bulletin("全年计划扣棚4.1万栋，目标4.1万栋，已扣棚3万栋。").projects[0]) == [
        "扣棚: 目标41000栋 完成30000栋"
    ]
