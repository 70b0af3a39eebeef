"""What a whole has, and behind it what each of its places has: all digits of the whole are its own."""

from extract.reports import bulletin, rows, standing


def test_the_count_before_the_list_is_read_whole() -> None:
    found = bulletin("1-8月全州固投亿元以上新签约项目286个，分别为：吉首市46个、泸溪县43个、永顺县41个。")
    (project,) = found.projects
    assert rows(project) == [
        "固投亿元以上新签约项目 全州: 完成286个",
        "固投亿元以上新签约项目 吉首市: 完成46个",
        "固投亿元以上新签约项目 泸溪县: 完成43个",
        "固投亿元以上新签约项目 永顺县: 完成41个",
    ]


def test_places_that_share_out_what_was_begun_do_not_stand_so() -> None:
    found = bulletin("1-8月全州新签约开工项目221个，分别为：吉首市87个、泸溪县74个、永顺县60个。")
    assert not standing(found)
    assert [row.partition(" ")[2] for row in rows(found.projects[0])] == [
        "全州: 完成221个",
        "吉首市: 完成87个",
        "泸溪县: 完成74个",
        "永顺县: 完成60个",
    ]
