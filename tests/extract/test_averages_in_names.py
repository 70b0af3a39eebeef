"""平均 that is part of what is measured (PM2.5平均浓度), and no word on how a figure is meant (平均达到583元/月)."""

from extract.reports import bulletin, rows


def test_an_average_concentration_is_named_whole() -> None:
    text = "二、空气质量\n1-5月，全州PM2.5平均浓度为32微克/立方米，同比下降8.6%；优良天数平均比例93%。"
    found = bulletin(text).projects
    assert [row.name for each in found for row in each.indicators] == ["PM2.5平均浓度", "优良天数平均比例"]
    assert rows(found[0])[0].endswith("完成32微克/立方米 同比-8.6")
