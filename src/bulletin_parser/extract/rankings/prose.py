"""Rankings in prose: by numbered places, as the top or bottom few, or as a list in order."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from bulletin_parser.extract.lists.orders import Order, is_name, listed_order, names_of, sentence_start
from bulletin_parser.extract.rankings.numbered_places import numbered_places
from bulletin_parser.extract.rankings.printed_ranks import last_run, numbered_ranks, printed_names
from bulletin_parser.extract.rankings.works_in_order import orders_of_works
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.names import ordinal_value

_LONGEST_GROUP = 30  # characters of what is ranked
_BEHIND_NUMBER = ("、", ".")
_COUNTED = ("个", "项", "件")  # units, before what is counted, of what no one is ranked by
_BEFORE_RANK = tuple("前后末数第至到")

__all__ = ["Order", "find_orders"]


def find_orders(page: Page) -> list[Order]:
    """Every ranking of the page."""
    found: Sequence[Order] | None = page.known.get("orders")
    if found is None:
        orders = list(numbered_ranks(page))
        numbered = [(order.start, order.end) for order in orders]
        listed = (_with_equals(page, order) for find in (_extremes, _behind, _lists) for order in find(page))
        others = [*listed, *(order for find in (_shared, _ranged) for order in find(page))]
        orders += [one for one in others if not any(start <= one.start < end for start, end in numbered)]
        known = {name for order in orders for place in order.places for name in place}
        works = (order for order in orders_of_works(page) if order.places[0][0] not in known)
        orders += [_with_equals(page, order) for order in works]
        spans = sorted((order.start, order.end) for order in orders)
        orders += [one for one in numbered_places(page) if not _is_within(one, spans)]
        found = page.known["orders"] = orders
    return list(found)


def _is_within(order: Order, spans: Sequence[Span]) -> bool:
    """Whether a ranking shares text with the last of some spans, in order, that begins before it ends."""
    i = bisect_left(spans, (order.end, 0))
    return i > 0 and spans[i - 1][1] > order.start


def _with_equals(page: Page, order: Order) -> Order:
    """县住建局（149.6分）、县人社局（149.6分）: names one behind another with the same score share a place, where no
    number of its own is printed before each (1、白石镇98.6分；2、青山镇98.6分)."""
    scores = [_score(page, place) for place in order.places]
    places: list[list[Span]] = []
    for before, score, place in zip([None, *scores], scores, order.places, strict=False):
        if score is not None and before == score and not _is_numbered(page, place[0][0]):
            places[-1] += place
        else:
            places.append(list(place))
    return order._replace(places=places)


def _is_numbered(page: Page, start: int) -> bool:
    """2、 before 青山镇: whether a number of the list stands before a name."""
    return page.folded[start - 1 : start] in _BEHIND_NUMBER and page.folded[start - 2 : start - 1].isdecimal()


def _score(page: Page, place: Sequence[Span]) -> Decimal | None:
    """149.6 of 县住建局（149.6分）; how many are counted (金寨县（5个乡镇）) is none."""
    end = place[-1][1]
    behind = page.mentions.figures_within(end + 1, end + 2) if page.folded.startswith("（", end) else ()
    scored = bool(behind) and page.folded.startswith("）", behind[0].end)
    return behind[0].value if scored and not (behind[0].unit or "").startswith(_COUNTED) else None


def order_only(page: Page, order: Order) -> bool:
    """Whether a ranking stands in one line and holds no figure but its own (A、B、C位居全县前三名)."""
    figures = [m for m in page.mentions.within(order.start, order.end) if isinstance(m, Figure)]
    shared = page.folded.startswith(("，分别", "，依次"), order.end)  # …排名前三位的是A、B、C，分别为100%、99.5%、99.1%
    whole = bool(figures) and not shared and "\n" not in page.folded[order.start : order.end]
    return whole and all(page.folded[m.start - 1 : m.start] in _BEFORE_RANK for m in figures)


def _extremes(page: Page) -> Iterator[Order]:
    """The top or the bottom few before their names: 排名前三位的是A、B、C; 最低的三个为：A、B、C."""
    for form in ("top_or_bottom", "most_or_least"):
        for match in page.form(form).finditer(page.folded):
            names, end = _goes_on(page, printed_names(page, *match.span("names")), match)
            if len(names) > 1:
                start = sentence_start(page, 0, match.start())
                start = page.begin_of(match.start(), "，；", max(start, match.start() - 20))
                group = trimmed(page.folded, start, match.end("extreme"))
                yield Order(group, _with_ties(page, names), match.start(), end)


def _goes_on(page: Page, names: list[Span], match: re.Match[str]) -> tuple[list[Span], int]:
    """居前三位的镇：东坪镇64件；西坝镇41件, 前三的单位：住建局，转办29件；城管局，转办22件: the names up to as many as
    are said, where ； parts them."""
    number = _how_many(page, match["extreme"])
    end = _behind_account(page, match.start("names"), match.end())
    while len(names) < number and page.folded[end : end + 1] == "；":
        stop = _part_end(page, end + 1)
        more = printed_names(page, end + 1, _before_account(page, end + 1, stop))
        numbered = any(page.folded.startswith(("第", "并列"), name[0]) for name in (*names, *more))
        if not more or numbered or not all(is_name(page, name) for name in more):
            break  # 前五名：第一名东坪镇；第二名西坝镇
        names, end = [*names, *more], stop
    return names, end


def _how_many(page: Page, extreme: str) -> int:
    """10 for 前10位, 2 for 后两名."""
    return ordinal_value(extreme.replace("两", "二"), page.grammar) or 0


def _part_end(page: Page, start: int) -> int:
    """Where the part of a list ends that ； parts from the next."""
    return page.end_of(start, "；。\n")


def _before_account(page: Page, start: int, stop: int) -> int:
    """Where a name ends behind which one clause says its figure and nothing more: 住建局 of 住建局，转办29件."""
    comma = page.folded.find("，", start, stop)
    figures = page.mentions.figures_within(start, stop)
    told = comma > 0 and len(figures) == 1 and figures[0].start > comma and figures[0].end == stop
    return comma if told and page.folded[comma + 1 : figures[0].start].isalpha() else stop


def _behind_account(page: Page, start: int, end: int) -> int:
    """Where the account ends that stands behind the first name, where one does."""
    if page.folded[end : end + 1] != "，":
        return end
    stop = _part_end(page, end)
    return stop if _before_account(page, start, stop) == end else end


def _with_ties(page: Page, names: Sequence[Span]) -> list[list[Span]]:
    """The places of names in order; two of which the bracket behind says so share one (孝义市和岚县（并列第三）)."""
    places: list[list[Span]] = []
    for before, name in pairwise([None, *names]):
        assert name is not None
        joint = page.folded[before[1] : name[0]] if before else ""
        end = page.folded.find("）", name[1]) if page.folded.startswith("（", name[1]) else name[1]
        if joint in ("和", "与", "及", "以及") and page.folded.find("并列", name[1], end) > 0:
            places[-1].append(name)
        else:
            places.append([name])
    return places


def _behind(page: Page) -> Iterator[Order]:
    """The top or the bottom few behind their names: A、B、C居前三位; A、B、C开工率分别为…，居全市前三位."""
    last = 0
    for match in page.form("extreme_behind").finditer(page.folded):
        start = sentence_start(page, last, match.start())
        names = last_run(page, start, match.start())
        if match["end"]:
            number = len(names) if names and _are_ranked(page, names, match.start()) else 0
        else:
            number = _how_many(page, match["extreme"])
            names = names if len(names) == number else _enumerated(page, start, match.start())
        if len(names) > 1 and len(names) == number:
            places = [names] if _all_alike(page, names[-1][1], match.start()) else [[name] for name in names]
            yield Order(match.span(), places, names[0][0], match.end())
        last = match.end()


def _are_ranked(page: Page, names: Sequence[Span], end: int) -> bool:
    """A、B开工率分别为35.3%、39.7%，全省排名靠后: whether names share figures out by which they are ranked."""
    figures = page.mentions.figures_within(names[-1][1], end)
    return page.folded.find("分别", names[-1][1], end) > 0 and len(figures) == len(names)


def _all_alike(page: Page, start: int, end: int) -> bool:
    """A、B、C开工率均达100%，居前三位: whether all have the same figure."""
    return "均" in page.folded[start:end] and len(page.mentions.figures_within(start, end)) == 1


def _enumerated(page: Page, start: int, end: int) -> list[Span]:
    """The names of the clause right before, where each has the shape of a place: 8月份定城镇、炉桥镇、池河镇."""
    start = skip_lead(page, max(start, page.folded.rfind("，", start, end) + 1), end)
    names = names_of(page, split_members(page, start, end))
    names[-1:] = [_unmeasured(page, name) for name in names[-1:]]
    return names if all(is_name(page, name) for name in names) else []


def _unmeasured(page: Page, name: Span) -> Span:
    """市公安局 of 市公安局办结率, the last of some names: without what all of them are ranked by."""
    start, end = name
    measure = page.form_in("ranked_measure", start, end).search(page.folded, start, end)
    stops = [at for at in range(measure.start(), end) if is_name(page, (start, at))] if measure else []
    following = (at for at in stops if at + 1 not in stops)  # 市人社 | 局
    return start, next(following, end)


def _lists(page: Page) -> Iterator[Order]:
    """All names in order: 从优到差依次为：A、B、C; 排名：1、A；2、B；3、C. Another may follow behind ；."""
    form, at = page.form("in_order"), 0
    while match := form.search(page.folded, at):
        start = sentence_start(page, max(at, match.start() - _LONGEST_GROUP), match.start())
        seen = page.form("seen_from").match(page.folded, start, match.start())
        places, end = listed_order(page, *match.span("names"))
        at = end if len(places) > 2 else match.start("names")
        if len(places) > 2:
            begin = seen.end() if seen else page.begin_of(match.start(), "，；", start)
            group = trimmed(page.folded, begin, match.end("way"))
            yield Order(group, places, match.start(), end)


def _shared(page: Page) -> Iterator[Order]:
    """Ranks that names share out: 兰西县、青冈县…，分列倒数第二、倒数第一. The better rank stands first."""
    for match in page.form("ranks_shared").finditer(page.folded):
        printed = re.split("[、，和及]", match["ranks"])
        ranks = [
            -value if rank.startswith("倒数") else value
            for rank in printed
            if (value := ordinal_value(rank, page.grammar))
        ]
        start = sentence_start(page, 0, match.start())
        names = last_run(page, start, match.start())
        names = names if len(names) == len(ranks) else _enumerated(page, start, match.start())
        if len(ranks) == len(printed) == len(names):
            order = [name for _, name in sorted(zip(ranks, names, strict=True))]
            yield Order(match.span(), [[name] for name in order], names[0][0], match.end())


def _ranged(page: Page) -> Iterator[Order]:
    """Names whose ranks a bracket behind what is said of them gives: A、B和C空气质量较差（从倒数第1名至倒数第3名）."""
    last = 0
    for match in page.form("rank_range").finditer(page.folded):
        names = last_run(page, sentence_start(page, last, match.start()), match.start())
        if len(names) == ordinal_value(f"第{match['count']}", page.grammar):
            group = trimmed(page.folded, names[-1][1], match.start())
            yield Order(group, [[name] for name in names], names[0][0], match.end())
        last = match.end()
