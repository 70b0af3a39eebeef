"""Stretches without a mark, longer than any sentence is: they are read piece by piece, like what stands behind."""

import pytest

from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.page import open_page
from bulletin_parser.grammar import load_grammar

from .reports import bulletin


@pytest.mark.parametrize(
    "words", ["另还有4个项目因", "20项民心工程包括新建", "10个项目中东湖水厂、", "“危桥改造全部完成"]
)
def test_a_clause_without_end_is_several(words: str) -> None:
    page = open_page(words * 400, load_grammar())
    found = list(clauses(page, 0, len(words) * 400))
    assert (found[0].start, found[-1].end) == (0, len(words) * 400)
    assert all(len(one.mentions) <= 200 for one in found)
    assert [one.end for one in found[:-1]] == [one.start for one in found[1:]]
    assert [m for one in found for m in one.figures] == list(page.mentions.figures_within(0, len(words) * 400))


def test_names_at_the_end_of_a_sentence_without_end_are_ranked() -> None:
    told = "东湖市、南山市和北港市空气质量较差（从倒数第1名至倒数第3名），"
    orders = bulletin(f"{'各地空气质量有所改善，' * 200}{told * 3}").rankings
    assert [order.order for order in orders] == [(("东湖市",), ("南山市",), ("北港市",))] * 3
