"""Faults found by an inspection, each a block of fields: 反馈问题：…⏎责任单位：…⏎整改时限：…⏎整改进展：…"""

from bulletin_parser import parse_text

from .reports import rows

TEXT = """清岚市省级环保督察反馈问题整改情况（截至2022年3月底）

编号：1
督察反馈问题：岚水河青石段砂场扬尘扰民
整改目标：2022年6月底前规范砂场
整改时限：2022年6月底
责任单位：青石县人民政府、市水利局
整改措施：加强巡查，严格执法。
整改进展情况：应清理河道9公里，已清理6.3公里，占任务的70%。正在推进。

编号：2
问题描述：垃圾填埋场渗滤液积存。
责任单位：东湖区人民政府
整改期限：2021年12月底
整改进展情况：处理渗滤液2.6万吨。已完成整改。

编号：3
问题描述：矿山复绿缓慢
责任单位：沙渡县人民政府
整改期限：2021年12月底
整改进展情况：应复绿900亩，已复绿360亩，整改滞后。
"""


def test_each_fault_is_an_item_named_by_its_field() -> None:
    bulletin = parse_text(TEXT)
    assert [(one.title, one.lead_agencies, one.status) for one in bulletin.projects] == [
        ("岚水河青石段砂场扬尘扰民", ("青石县人民政府", "市水利局"), "on_track"),
        ("垃圾填埋场渗滤液积存", ("东湖区人民政府",), "completed"),
        ("矿山复绿缓慢", ("沙渡县人民政府",), "behind"),
    ]
    assert [rows(one) for one in bulletin.projects] == [
        ["清理河道: 目标9公里 完成6.3公里 70%"],
        ["处理渗滤液: 完成26000吨"],
        ["复绿: 目标900亩 完成360亩"],
    ]
    assert not [number.text for number in bulletin.numbers if number.role == "unclaimed"]
