"""What places owe and have done of it, in statements that they begin: 白石镇应开工420套，实际开工268套，开工率63.8%."""

from .reports import bulletin, rows


def test_a_step_owed_and_taken_is_one_row() -> None:
    (found,) = bulletin(
        "（一）公租房建设进度滞后。白石镇应开工120套，实际开工90套，开工率75%；关城镇应开工80套，实际开工36套，开工率45%。"
    ).projects
    assert (found.title, found.status) == ("公租房", "behind")
    assert rows(found) == ["开工 白石镇: 目标120套 完成90套 75%", "开工 关城镇: 目标80套 完成36套 45%"]


def test_a_place_and_what_it_owes_are_no_project() -> None:
    (found,) = bulletin(
        "全县改造户厕3200户。白石镇应销账62个，已销账50个，销账率80.6%；青岭乡应销账33个，已销账29个，销账率87.9%；"
        "大坪乡应销账38个，已销账30个，销账率78.9%。"
    ).projects
    assert "应销账" not in found.title
    assert [row.region for row in found.indicators][1:] == ["白石镇", "青岭乡", "大坪乡"]


def test_matching_funds_owed_and_paid_in_are_one_row() -> None:
    (found,) = bulletin("截至10月底，农村公路应配套资金2600万元，实际到位1800万元，到位率69.2%。").projects
    (row,) = found.indicators
    assert row.target is not None
    assert row.actual is not None
    assert (int(row.target.value), int(row.actual.value), float(row.rate or 0)) == (26000000, 18000000, 69.2)


def test_family_planning_is_no_plan() -> None:
    (found,) = bulletin("农村计划生育特别扶助应发放286万元，已发放152万元。").projects
    assert rows(found) == ["农村计划生育特别扶助: 目标2860000元 完成1520000元"]


def test_a_zone_with_a_long_name_shares_too() -> None:
    (found,) = bulletin(
        "全市引进省外资金68.4亿元。东至县、石台县、滨江循环经济产业园分别引进28.2亿元、12.4亿元、9.6亿元。"
    ).projects
    assert [(row.region, int(row.actual.value)) for row in found.indicators[1:] if row.actual] == [
        ("东至县", 2820000000),
        ("石台县", 1240000000),
        ("滨江循环经济产业园", 960000000),
    ]
