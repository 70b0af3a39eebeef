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
