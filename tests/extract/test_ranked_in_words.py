"""Tables whose rows begin with a rank in words, and numbered paragraphs that tell of a place each."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

CELLS = [
    ("排名", "村别", "考评暗访存在问题", "得分"),
    ("第一名", "端里村", "组级道路两侧有少量白色垃圾。", "94"),
    ("第二名", "枫林村", "村部旁垃圾桶外溢，沟渠有漂浮物。", "92"),
    ("第三名", "新河村", "个别农户房前屋后乱堆杂物。", "91"),
    ("第三名", "南阳村", "主干道保洁不及时。", "91"),
]
HEAD = "大瑶镇2016年6月村级环境卫生考评情况通报\n\n现将有关情况通报如下：\n\n"


@pytest.mark.parametrize(
    "table",
    [
        "\n\n".join(cell for row in CELLS for cell in row),
        "\n".join(f"{cell} |" for row in CELLS for cell in row),
        "\n".join(" | ".join(row) for row in CELLS),
    ],
)
def test_a_table_of_ranks_in_words(table: str) -> None:
    found = parse_text(f"{HEAD}{table}\n")
    (ranking,) = found.rankings
    assert [[str(name) for name in place] for place in ranking.order] == [["端里村"], ["枫林村"], ["新河村", "南阳村"]]
    told = rows(found.projects[0])
    assert told[:2] == ["村级环境卫生 端里村: 第1", "得分 端里村: 完成94分"]
    assert not [number for number in found.numbers if number.role == "unclaimed"]


def test_numbered_paragraphs_that_rank_places() -> None:
    found = parse_text(
        "吕梁市2021年春季造林绿化进展情况通报\n\n截至4月8日，全市共完成造林绿化面积22.6万亩。各县市区按任务完成率排名如下：\n"
        "1、岚县完成造林绿化面积31200亩，占任务的104.0%。\n2、临县完成造林绿化面积44600亩，占任务的97.0%。\n"
        "3、方山县完成造林绿化面积28350亩，占任务的85.9%。\n"
    )
    assert [list(place) for ranking in found.rankings for place in ranking.order] == [["岚县"], ["临县"], ["方山县"]]
    assert found.projects[0].status is None
