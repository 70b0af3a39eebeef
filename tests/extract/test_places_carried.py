"""Places that hold behind a bracket, and in the next sentence that only says by when."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize("between", ["，", "，截至目前，", "。截至目前，", "。截至5月底，"])
def test_a_place_that_opens_a_sentence_holds_behind_its_bracket(between: str) -> None:
    found = bulletin(f"泸溪县实施工业项目16项（新建7项，续建9项）{between}开复工13项，开复工率81.3%。")
    assert [row for each in found.projects for row in rows(each)] == [
        "工业项目 泸溪县: 完成16项",
        "新建 泸溪县: 完成7项",
        "续建 泸溪县: 完成9项",
        "开复工 泸溪县: 完成13项 81.3%",
    ]


def test_a_place_in_the_middle_of_a_sentence_does_not_hold_in_the_next() -> None:
    found = bulletin("公厕改造完成60座，其中泸溪县12座（新建4座）。截至目前，完成投资300万元。")
    assert [row for each in found.projects for row in rows(each)][-1] == "投资: 完成3000000元"


def test_the_last_of_several_places_does_not_hold_behind_them() -> None:
    found = bulletin("公厕改造：泸溪县完成12座（占60%），凤凰县完成8座（占40%）。加装路灯112盏。")
    assert [row for each in found.projects for row in rows(each)][-1] == "加装路灯: 完成112盏"


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("吉首市计划新开工项目27宗，吉首市已动工16宗。", ["新开工项目 吉首市: 目标27宗 完成16宗"]),
        (
            "吉首市目标任务1200户。吉首市目标任务1200户，已完成800户。",
            ["农村改厕 吉首市: 目标1200户 完成800户"],
        ),
        ("吉首市开工30户。吉首市开工率60%。", ["开工 吉首市: 完成30户 60%"]),
        (
            "吉首市计划新开工项目27宗，凤凰县已动工16宗。",
            ["新开工项目 吉首市: 目标27宗", "已动工 凤凰县: 完成16宗"],
        ),
    ],
)
def test_a_place_that_is_named_again_is_the_same_one(account: str, told: list[str]) -> None:
    (found,) = bulletin(f"一、农村改厕。{account}").projects
    assert rows(found) == told
