"""Shares that each of several places has, and what is said of the rest behind them."""

from .reports import bulletin, rows

FIELDS = "1.高标准农田建设任务为51.8万亩，目前建成41.1万亩，完成率79.3%"


def test_a_share_behind_several_places_is_of_each() -> None:
    (found,) = bulletin(f"{FIELDS}。泸溪县完成58%，花垣县、保靖县完成75%左右，古丈县和永顺县完成80%以上。").projects
    assert [row.partition(" ")[2] for row in rows(found)[1:]] == [
        "泸溪县: 58%",
        "花垣县: 75%",
        "保靖县: 75%",
        "古丈县: 80%",
        "永顺县: 80%",
    ]


def test_that_the_rest_is_done_says_nothing_of_the_whole() -> None:
    (found,) = bulletin(f"{FIELDS}，花垣县、保靖县完成90%以上，其余县市已全部完成。").projects
    assert found.status is None
    assert [row.partition(" ")[2] for row in rows(found)[1:]] == ["花垣县: 90%", "保靖县: 90%"]


def test_a_bound_that_sorts_measures_is_no_share() -> None:
    (found,) = bulletin(f"{FIELDS}。花垣县、保靖县完成率不足50%。").projects
    assert len(found.indicators) == 1
