"""The place that a counting statement counts for: 吉首市…任务共18件, and what is none."""

from collections.abc import Sequence

from bulletin_parser.extract.counting.unnamed_places import counts_unnamed_places
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Place

_LONGEST_LABEL = 16


def take_place(page: Page, clause: Clause, count: Count) -> None:
    """The place that a statement counts for: 全市 before all others, else the one named first.

    One within the names of a list (A、通山县冷链物流中心等10个项目尚未开工) is of a name.
    """
    if count.place is None and not count.states:
        opens = any(place.start == clause.start for place in clause.places)
        places = [p for p in clause.places if opens or page.folded[p.start - 1] != "、"]
        places = [p for p in places if not (count.group and count.group[0] <= p.start < count.group[1])]
        places = places or [place for place in (labelled_place(page, clause),) if place]
        count.place = next((p for p in places if p.level == "whole"), _innermost(places))
    elif not (count.states or count.totals):
        # 经开区、各县围绕年初确定的目标任务，…，| 全市30件民生实事稳步推进
        count.place = next((p for p in clause.places if p.level == "whole" and p.start == clause.start), count.place)


def labelled_place(page: Page, clause: Clause) -> Place | None:
    """宁阳县：承担项目16个: the place that stands right before a clause, with a colon, and begins its sentence."""
    if clause.opener != "：":
        return None
    before = page.mentions.within(max(0, clause.start - _LONGEST_LABEL), clause.start)
    place = next((m for m in before if isinstance(m, Place) and m.end == clause.start - 1), None)
    begins = place is not None and (place.start == 0 or page.folded[place.start - 1] in "\n。；、.）")
    return place if begins else None


def is_one_of_them(page: Page, place: Place, state: State) -> bool:
    """Whether a place is one of the names of a list, part of one (且末县寄宿制小学、和硕县养老服务中心2个项目至今未开
    工), or like them, and the list is no list of what it has (白石县已完成任务，进度偏慢的是云台县)."""
    names = [*state.members, *([state.account] if state.account else ())]
    among = any(name.start <= place.start and place.end <= name.end for name in names)
    within = [m for name in names for m in page.mentions.within(*name) if isinstance(m, Place)]
    alike = bool(within) and [(m.start, m.end) for m in within] == [(name.start, name.end) for name in names]
    return among or (alike and all(m.level == place.level for m in within)) or _is_of_kind(page, place, state)


def _is_of_kind(page: Page, place: Place, state: State) -> bool:
    """白石乡完成96户，石湾乡完成103户，两个乡进度滞后: whether a place is of the kind of which so many stand so."""
    counts = state.count is not None and counts_unnamed_places(page, state.count)
    return counts and state.count is not None and page.folded[place.end - 1] in (state.count.unit or "")


def _innermost(places: Sequence[Place]) -> Place | None:
    """吉州区 of 吉安市吉州区: the last of places that stand one right behind the other, the first of which opens."""
    found = places[0] if places else None
    for place in places[1:]:
        if found and place.start == found.end:
            found = place
    return found
