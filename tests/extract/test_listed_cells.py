"""Tables of two columns, of which one lists places with their figures."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "白石市2022年6月环境空气质量情况通报\n各县区后两位排名\n"


@pytest.mark.parametrize(
    "table",
    [
        "指标 | 县区\nPM10 | 东山县（66µg/m3）、石湾区（64µg/m3）\n开工率 | 石湾区（94%）、东山县（92%）\n",
        "指标 |\n县区 |\nPM10 |\n东山县（66µg/m3）、石湾区（64µg/m3） |\n开工率 |\n石湾区（94%）、东山县（92%） |\n",
    ],
)
def test_each_place_has_its_figure(table: str) -> None:
    found = parse_text(f"{HEAD}{table}")
    assert [row for each in found.projects for row in rows(each)] == [
        "PM10 东山县: 完成66µg/m3",
        "PM10 石湾区: 完成64µg/m3",
        "开工率 石湾区: 94%",
        "开工率 东山县: 92%",
    ]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]
