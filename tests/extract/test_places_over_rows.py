"""Tables whose heads are places and nothing else: their rows name what is measured, or only the measure."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "清岚市2022年民生实事项目1-9月份进展情况公示\n"


def test_a_table_below_an_item_has_no_head_over_what_its_rows_are_called() -> None:
    first, second = parse_text(
        f"{HEAD}1.新建绿道30公里，改造绿道12公里。 分管领导：王大江 责任单位：市园林局 项目责任人：李小山\n"
        " 青禾 石湾区 经开区 合计\n新建绿道年度目标 14 10 6 30\n实际完成 12 11 3 26\n"
        "改造绿道年度目标 6 4 2 12\n实际完成 6 3 0 9\n"
        "2.新增公厕12座。 分管领导：周红 责任单位：市城管局 项目责任人：陈明 实际完成情况：已建成9座，3座正在施工。\n"
    ).projects
    assert (first.lead_agencies, second.lead_agencies) == (("市园林局",), ("市城管局",))
    assert [row for row in rows(first) if "完成" in row] == [
        "新建绿道 青禾: 目标14公里 完成12公里",
        "新建绿道 石湾区: 目标10公里 完成11公里",
        "新建绿道 经开区: 目标6公里 完成3公里",
        "新建绿道 合计: 目标30公里 完成26公里",
        "改造绿道 青禾: 目标6公里 完成6公里",
        "改造绿道 石湾区: 目标4公里 完成3公里",
        "改造绿道 经开区: 目标2公里 完成0公里",
        "改造绿道 合计: 目标12公里 完成9公里",
    ]
    assert rows(second) == ["新增公厕: 目标12座 完成9座", "正在施工: 完成3座"]
