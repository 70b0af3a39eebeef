"""How many of each place stand how, status by status."""

from .reports import bulletin, standing

TOLD = (
    "从2个县区看：一是达到时序进度以上的项目，吉首市15个、泸溪县13个；二是进展较慢的项目，吉首市4个、泸溪县5个；"
    "三是尚未开工的项目，吉首市1个、泸溪县2个。"
)


def test_each_place_has_a_statement_of_its_own() -> None:
    found = bulletin(TOLD)
    assert [each.region for each in found.summaries] == ["吉首市", "泸溪县"]
    assert standing(found) == [
        *("on_track 15 ", "behind 4 ", "not_started 1 "),
        *("on_track 13 ", "behind 5 ", "not_started 2 "),
    ]
    assert found.projects == ()


def test_one_status_alone_is_none_of_a_place_s() -> None:
    assert bulletin("农村公路完成12公里。进展较慢的项目，吉首市4个、泸溪县5个。").summaries == ()
