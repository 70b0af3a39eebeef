"""Columns that their cells tell apart: names of places, figures with those of some in a bracket, heads that count."""

from bulletin_parser import parse_text
from extract.reports import rows

_FIRES = """2016年江苏省秸秆焚烧火点情况

截至6月1日，全省共发现秸秆焚烧火点15个。具体情况如下：

序号\t城市名称\t本周火点数（个）\t累计火点数（个）
1\t徐州市\t4（1）\t6（1）
2\t连云港市\t3\t4
3\t宿迁市\t5（2）\t5（2）
"""

_CHECKS = """滁州市2021年“两癌”免费检查进度

市县名

城市低保数（人）

目标人群数（按33%比例）

宫颈癌

乳腺癌

累计完成（例）

完成率（%）

累计完成（例）

完成率（%）

天长市

412

136

130

95.59%

134

98.53%

明光市

506

167

158

94.61%

150

89.82%

来安县

388

128

121

94.53%

121

94.53%
"""


def test_a_column_of_names_that_are_places_is_one_of_places() -> None:
    found = parse_text(_FIRES)
    told = [row for each in found.projects for row in each.indicators if row.region != "全省"]
    assert [row.region for row in told][::2] == ["徐州市", "连云港市", "宿迁市"]
    assert [int(row.actual.value) for row in told if row.actual] == [4, 6, 3, 4, 5, 5]


def test_how_many_of_some_there_are_is_accounted_for() -> None:
    assert [n.text for n in parse_text(_FIRES).numbers if n.role == "item_count"] == ["1", "1", "2", "2"]


def test_heads_that_count_stand_for_both_lines() -> None:
    (found,) = parse_text(_CHECKS).projects
    assert rows(found)[:4] == [
        "城市低保 天长市: 完成412人",
        "目标人群数 天长市: 目标136人",
        "宫颈癌 天长市: 完成130例 95.59%",
        "乳腺癌 天长市: 完成134例 98.53%",
    ]
