"""Shares told place by place behind those told kind by kind: 分作物看，…；分县看，…."""

from extract.reports import bulletin, rows, standing


def test_what_is_told_place_by_place_is_what_was_divided() -> None:
    found = bulletin(
        "全市粮食播种320万亩，占计划的64%。其中，旱田播种210万亩，占计划的82%；水田插秧110万亩，占计划的45%，进度偏慢。"
        "从各县区播种进度看，江北县72%，江南区51%。"
    ).projects
    assert {each.title: rows(each) for each in found} == {
        "粮食播种": [
            "粮食播种 全市: 完成3200000亩 64%",
            "粮食播种 江北县: 72%",
            "粮食播种 江南区: 51%",
        ],
        "旱田播种": ["旱田播种: 完成2100000亩 82%"],
        "水田插秧": ["水田插秧: 完成1100000亩 45%"],
    }


def test_a_tier_has_its_own_revenue() -> None:
    (found,) = bulletin(
        "全市一般公共预算收入63亿元，完成预算的57%。分级次看，1—5月市本级收入21亿元，完成预算的54%；"
        "各县（市、区）收入42亿元，完成预算的58%。分县看，江北县6亿元，江东县5亿元。"
    ).projects
    assert rows(found) == [
        "一般公共预算收入 全市: 完成6300000000元 57%",
        "收入 市本级: 完成2100000000元 54%",
        "收入 各县（市、区）: 完成4200000000元 58%",
        "一般公共预算收入 江北县: 完成600000000元",
        "一般公共预算收入 江东县: 完成500000000元",
    ]


def test_areas_that_statements_begin_with_and_what_one_suffers_from() -> None:
    (found,) = bulletin(
        "全省已播种玉米1200万亩，占计划的60%。\n分地区看，浙西南地区已播种玉米520万亩，占计划的71%；"
        "浙东北地区受连阴雨影响，播期推迟，已播种玉米380万亩，占计划的48%；浙中地区已播种玉米300万亩，占计划的62%。"
    ).projects
    assert rows(found) == [
        "玉米 全省: 完成12000000亩 60%",
        "玉米 浙西南地区: 完成5200000亩 71%",
        "玉米 浙东北地区: 完成3800000亩 48%",
        "玉米 浙中地区: 完成3000000亩 62%",
    ]


def test_a_county_behind_its_city_and_one_whose_name_is_a_whole() -> None:
    found = bulletin(
        "全市保障房已开工1494套，开工率为71.8%。桂林市灌阳县开工率为88.1%，全州县61.6%；桂林市象山区开工率为80%。"
        "平乐县、恭城县仍没有新项目开工。"
    )
    assert [line for each in found.projects for line in rows(each) if "县" in line or "区" in line] == [
        "开工 灌阳县: 88.1%",
        "开工 全州县: 61.6%",
        "开工 象山区: 80%",
    ]
    assert standing(found) == ["not_started - 平乐县、恭城县"]
