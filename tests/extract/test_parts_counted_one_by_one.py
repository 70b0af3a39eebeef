"""Parts that 其中 opens and commas set apart: those of a target, and those of what there still is."""

import pytest

from .reports import bulletin, project, rows


def test_each_part_of_a_target_is_planned() -> None:
    found = project(
        "年度改造任务9300户，其中土坯房加固6100户，危窑整治1800户，集中安置1400户。截至5月底，全州完工8600户。"
    )
    assert rows(found)[2:] == [
        "土坯房加固: 目标6100户",
        "危窑整治: 目标1800户",
        "集中安置: 目标1400户",
    ]


def test_what_is_said_to_be_done_is_no_part_of_the_target() -> None:
    found = project("年度改造任务9300户，其中土坯房加固6100户，已完成5200户。")
    assert "完成5200户" in " ".join(rows(found))


@pytest.mark.parametrize("joint", ["，", "、"])
def test_places_share_what_was_counted_right_before(joint: str) -> None:
    found = project(f"累计排查隐患63处，已整改36处。未整改27处，其中吉首市14处{joint}泸溪县9处{joint}凤凰县4处。")
    assert rows(found)[-4:] == [
        "未整改: 完成27处",
        "未整改 吉首市: 完成14处",
        "未整改 泸溪县: 完成9处",
        "未整改 凤凰县: 完成4处",
    ]


def test_what_there_still_is_was_not_planned() -> None:
    (found,) = bulletin("早年规划新建校舍尚有31处未投入使用。其中吉首市19处，泸溪县12处。").projects
    assert rows(found) == [
        "未投入使用: 完成31处",
        "未投入使用 吉首市: 完成19处",
        "未投入使用 泸溪县: 完成12处",
    ]


def test_a_share_of_what_was_planned_is_a_rate() -> None:
    found = project("规划新建食堂48所，已开工36所，占规划量的75%。")
    assert rows(found)[-1] == "已开工: 完成36所 75%"
