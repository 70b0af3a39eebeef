from observed import APRIL, seen, wordy

from bulletin_parser.compare.pairing import Pair, pair


def test_the_same_name_and_place_pair_in_the_later_order() -> None:
    old = [seen(APRIL), seen(APRIL, region="岚城市"), seen(APRIL, indicator="完成投资", actual_unit="元")]
    new = [seen(indicator="完成投资", actual_unit="元"), seen(), seen(region="岚城市")]
    assert pair(old, new) == (Pair(old[2], new[0]), Pair(old[0], new[1]), Pair(old[1], new[2]))


def test_the_issuers_own_name_and_no_region_are_one_place() -> None:
    old, new = seen(APRIL, region=None, issuer=None), seen()
    assert pair([old], [new]) == (Pair(old, new),)


def test_the_only_one_left_of_its_unit_was_renamed() -> None:
    old, new = seen(APRIL), seen(indicator="公办园学位")
    assert pair([old], [new]) == (Pair(old, new),)


def test_two_left_of_one_unit_are_not_guessed_at() -> None:
    old = [seen(APRIL)]
    new = [seen(indicator="公办园学位"), seen(indicator="民办园学位")]
    assert pair(old, new) == (Pair(None, new[0]), Pair(None, new[1]), Pair(old[0], None))


def test_a_stage_named_all_differently_is_another_stage() -> None:
    old = seen(APRIL, indicator="开工", target=None)
    new = seen(indicator="剩余", target=None)
    assert pair([old], [new]) == (Pair(None, new), Pair(old, None))


def test_a_name_that_is_part_of_another_is_the_same_stage() -> None:
    stage = {"target": None, "printed_rate": None}
    old = [seen(APRIL, indicator="开工", **stage)]
    new = [seen(indicator="完工", **stage), seen(indicator="已开工", **stage)]
    assert pair(old, new) == (Pair(None, new[0]), Pair(old[0], new[1]))


def test_a_renamed_figure_stays_in_its_place_and_unit() -> None:
    old = seen(APRIL, region="岚城市")
    for other in ({"region": "禾川县"}, {"region": "岚城市", "actual_unit": "所"}):
        new = seen(indicator="公办园学位", **other)
        assert pair([old], [new]) == (Pair(None, new), Pair(old, None))


def test_words_alone_are_the_counterpart_of_every_figure() -> None:
    words, figures = wordy(APRIL), [seen(), seen(region="岚城市")]
    assert pair([words], figures) == tuple(Pair(words, figure) for figure in figures)
    later = wordy()
    earlier = [seen(APRIL), seen(APRIL, region="岚城市")]
    assert pair(earlier, [later]) == tuple(Pair(figure, later) for figure in earlier)


def test_an_indicator_reported_twice_pairs_in_order() -> None:
    old, new = [seen(APRIL, actual=1), seen(APRIL, actual=2)], [seen(actual=3), seen(actual=4), seen(actual=5)]
    assert pair(old, new) == (Pair(old[0], new[0]), Pair(old[1], new[1]), Pair(None, new[2]))


def test_nothing_pairs_with_nothing() -> None:
    assert pair([], []) == ()
    assert pair([], [seen()]) == (Pair(None, seen()),)
