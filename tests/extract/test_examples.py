"""Works named as examples of how some stand: 部分项目进展缓慢，如养老中心、文化广场等项目尚未完成主体工程."""

import pytest

from .reports import ITEM, bulletin, rows, standing

PART = f"{ITEM}三、总体情况\n"


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("部分项目进展缓慢，如养老中心、文化广场等项目尚未完成主体工程。", ["behind - 养老中心、文化广场"]),
        ("部分项目进展缓慢，如养老中心、文化广场等。", ["behind - 养老中心、文化广场"]),
        ("一是少数项目推进缓慢。养老中心、文化广场等项目主体未封顶。", ["behind - 养老中心、文化广场"]),
        ("个别工程进度滞后，例如养老中心项目因用地未解决，目前仍未开工。", ["not_started - 养老中心项目"]),
        (
            "部分项目进展缓慢，如养老中心项目尚未完成主体工程，文化广场项目尚未完成招标。",
            ["behind - 养老中心项目、文化广场项目"],
        ),
        ("部分工程质量不高，如养老中心、文化广场等工程存在返工现象。", []),
    ],
)
def test_examples_of_some_that_are_late(told: str, found: list[str]) -> None:
    assert standing(bulletin(PART + told)) == found


def test_an_example_with_figures_is_told_of() -> None:
    _, found = bulletin(f"{PART}部分项目进展缓慢，如养老中心项目因资金不足，仅完成投资3000万元。").projects
    assert (found.title, found.status, rows(found)) == ("养老中心项目", "behind", ["投资: 完成30000000元"])


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("有9个项目尚未开工。主要是核桃交易中心、温泉小镇等，原因是用地指标未落实。", "核桃交易中心、温泉小镇"),
        ("有9个项目尚未开工。其中包括核桃交易中心、温泉小镇等。", "核桃交易中心、温泉小镇"),
        ("有9个项目尚未开工。如核桃交易中心、温泉小镇等项目。", "核桃交易中心、温泉小镇"),
        ("有9个项目尚未开工，主要是核桃交易中心、温泉小镇等项目。", "核桃交易中心、温泉小镇"),
        ("有9个项目尚未开工。主要是资金不足、征地困难等。", ""),
        ("有9个项目尚未开工，主要是资金短缺、手续不全等，影响了进度。", ""),
        ("有9个项目尚未开工。用地受阻、资金不足等。", ""),
    ],
)
def test_examples_of_those_counted_and_reasons(told: str, found: str) -> None:
    assert standing(bulletin(f"{PART}{told}")) == [f"not_started 9 {found}"]


def test_so_many_that_are_finished_are_counted() -> None:
    told = "有13个项目已建成竣工，占年度计划竣工项目数的41.9%。如祥云厂房、西邑填埋场等。"
    assert standing(bulletin(f"{PART}{told}")) == ["completed 13 祥云厂房、西邑填埋场"]
