"""Works behind what they cost and how large they are, and motions of deputies that head what is told of them."""

from extract.reports import bulletin, rows


def test_works_behind_what_they_cost() -> None:
    found = bulletin(
        "总投资2650万元的0.9公里洗溪治理工程已竣工；总投资9200万元的6公里南环路工程正在加紧实施，完成工程量的65%。"
    ).projects
    assert [(each.title, each.status) for each in found] == [
        ("洗溪治理工程", "completed"),
        ("南环路工程", "on_track"),
    ]
    assert rows(found[0]) == ["总投资: 完成26500000元", "洗溪治理工程: 完成0.9公里"]


def test_motions_head_what_is_told_of_them() -> None:
    found = bulletin(
        "1.“关于加快社区养老设施建设的建议”（第37号）。今年已建成老年食堂14个，已办结。\n"
        "2.关于推进公益性公墓建设的提案（第86号）。全年计划建设20处，已建成11处，占年度计划的55%。"
    ).projects
    assert [(each.title, each.status) for each in found] == [
        ("关于加快社区养老设施建设的建议", "completed"),
        ("关于推进公益性公墓建设的提案", None),
    ]
    assert rows(found[0]) == ["老年食堂: 完成14个"]
    assert [(row.target and row.target.text, row.actual and row.actual.text) for row in found[1].indicators] == [
        ("20处", "11处")
    ]
