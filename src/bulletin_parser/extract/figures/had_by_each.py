"""Shares and standards that each of several places has: 花垣县、保靖县完成90%以上, 泸溪县、古丈县提高到80元/人/月."""

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Figure, Place

_FEWEST, _ALL = 2, 100
_JOINTS = ("、", "和", "与", "及")


def done_by_each(page: Page, places: Sequence[Place], figure: Figure) -> list[Place]:
    """The places, two or more and nothing else between them, right behind which stands a verb and then the share."""
    return _had_by_each(page, places, figure, "done_by_each") if figure.is_percent and not figure.is_points else []


def standard_of_each(page: Page, places: Sequence[Place], figure: Figure) -> list[Place]:
    """The places, two or more and nothing else between them, right behind which stands what standard they have."""
    standard = figure.unit is not None and figure.unit.startswith("元/")
    return _had_by_each(page, places, figure, "standard_of_each") if standard else []


def outcome_of_each(page: Page, places: Sequence[Place], figure: Figure) -> list[Place]:
    """津市市、临澧县的抽查合格率为100%: the places, two or more and nothing else between them, right behind which
    stands of what the percentage is; as one figure it is that of each."""
    return _had_by_each(page, places, figure, "outcome_of_each") if figure.is_percent and not figure.is_points else []


def _innermost(places: Sequence[Place]) -> list[Place]:
    """介休市 of 晋中市介休市, which lies in the other."""
    return [place for place, inner in zip_longest(places, places[1:]) if inner is None or inner.start != place.end]


def _outer_start(places: Sequence[Place], inner: Place) -> int:
    """Where 晋中市 begins, for 介休市 of 晋中市介休市."""
    return next((place.start for place in places if place.end == inner.start), inner.start)


def _had_by_each(page: Page, places: Sequence[Place], figure: Figure, between: str) -> list[Place]:
    found = [place for place in places if place.level in NAMED and place.end < figure.start]
    named = _innermost(found)
    if len(named) < _FEWEST:
        return []
    behind = page.mentions.figures_within(figure.end, figure.end + 2)
    if behind and page.folded[figure.end : behind[0].start] in _JOINTS:
        return []  # 支付率为80%和75%
    counts = page.mentions.figures_within(named[-1].end, figure.start)
    if figure.value < _ALL and any(count.value != len(named) for count in counts):
        return []  # 白沙镇、石湾镇等5个镇完成率38.6%
    joined = all(page.folded[a.end : _outer_start(found, b)] in _JOINTS for a, b in pairwise(named))
    verb = page.form_in(between, named[-1].end, figure.start)
    return named if joined and verb.fullmatch(page.folded, named[-1].end, figure.start) else []
