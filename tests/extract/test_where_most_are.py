"""Where most of what is counted lies is no part of its name; 存在问题 is a word of its own."""

from .reports import bulletin, rows


def test_a_noun_ends_before_where_most_of_it_is() -> None:
    found = bulletin("未达标的8个断面主要分布在袁水、萍水河，主要超标项目为总磷。").projects
    assert [each.title for each in found] == ["断面"]


def test_having_problems_is_not_being_somewhere() -> None:
    found = bulletin("全州新建公厕36座，其中12座存在问题。").projects
    assert [row for each in found for row in rows(each)][-1] == "存在问题 全州: 完成12座"
