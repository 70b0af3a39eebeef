"""Lists in order that say again at each name what is measured, of which some lost a character."""

from .reports import bulletin, rows

HEAD = "全县整合资金支出2.4亿元，支出进度86%。分部门及乡镇如下：\n"


def test_offices_and_places_are_ranked_and_have_a_row_each() -> None:
    found = bulletin(
        HEAD + "1、县级部门支出从大到小排序为：县水务局支出97.1%；县财政局支出进度95.4%；县林业局支88.3%；"
        "县教育局支出进81.9%。\n"
        "2、乡镇支出从高到低依次为：青草镇支出进度90.7%；吕亭镇支出进度88.4%；大关镇支出进度71.3%。"
    )
    assert [order.order for order in found.rankings] == [
        (("县水务局",), ("县财政局",), ("县林业局",), ("县教育局",)),
        (("青草镇",), ("吕亭镇",), ("大关镇",)),
    ]
    told = [line for each in found.projects for line in rows(each)]
    assert {
        "县水务局支出进度: 97.1%",
        "县财政局支出进度: 95.4%",
        "县林业局支出进度: 88.3%",
        "县教育局支出进度: 81.9%",
        "支出进度 青草镇: 90.7%",
        "支出进度 吕亭镇: 88.4%",
        "支出进度 大关镇: 71.3%",
    } <= {*told}


def test_parts_of_which_the_first_stands_within_the_statement() -> None:
    found = bulletin(
        "全县整合资金支出2.4亿元，支出进度100%，其中：部门支出1.3亿元，支出进度100%；单位支出1.1亿元，支出进度98%。"
    )
    assert [(one.title, rows(one)) for one in found.projects] == [
        (
            "整合资金支出",
            [
                "整合资金支出 全县: 完成240000000元 100%",
                "部门支出 全县: 完成130000000元 100%",
                "单位支出 全县: 完成110000000元 98%",
            ],
        ),
    ]


def test_what_is_left_of_money_is_no_rate_of_it() -> None:
    (found,) = bulletin("全县整合资金结余3631万元，结余率14.8%。").projects
    assert "结余率 全县: 完成14.8%" in rows(found)
