"""Rankings in prose: by numbered places, as the top or bottom few, or as a list in order."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bulletin_parser.extract.lists.orders import Order, before_score, is_name, listed_order, names_of, sentence_start
from bulletin_parser.extract.rankings.works_in_order import orders_of_works
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import skip_lead
from bulletin_parser.mentions.model import Figure, Place
from bulletin_parser.mentions.names import ordinal_value
from bulletin_parser.outline import Line

_LOCAL = frozenset({"province", "prefecture", "county", "shape"})
_LONGEST_GROUP = 30  # characters of what is ranked
_DIGITS = {"两": 2, **{numeral: i for i, numeral in enumerate("一二三四五六七八九十", 1)}}

__all__ = ["Order", "find_orders"]


def find_orders(page: Page) -> list[Order]:
    """Every ranking of the page."""
    found: Sequence[Order] | None = page.known.get("orders")
    if found is None:
        each = (_numbered, _extremes, _behind, _lists, _shared)
        orders = [order for find in each for order in find(page)]
        known = {name for order in orders for place in order.places for name in place}
        orders += [order for order in orders_of_works(page) if order.places[0][0] not in known]
        found = page.known["orders"] = orders
    return list(found)


def order_only(page: Page, order: Order) -> bool:
    """Whether a ranking stands in one line and holds no figure but its own (A、B、C位居全县前三名)."""
    figures = [m for m in page.mentions.within(order.start, order.end) if isinstance(m, Figure)]
    shared = page.folded.startswith(("，分别", "，依次"), order.end)  # …排名前三位的是A、B、C，分别为100%、99.5%、99.1%
    whole = bool(figures) and not shared and "\n" not in page.folded[order.start : order.end]
    return whole and all(page.folded[m.start - 1 : m.start] in ("前", "后", "末", "数", "第") for m in figures)


def _numbered(page: Page) -> Iterator[Order]:
    """Runs of 第N名 (or 第N位) in a line, each with names behind it or before it, or at the head of a line each."""
    after, before = page.form("ranked_place"), page.form("rank_behind")
    for line in _rank_lines(page):
        if page.folded.count("第", line.start, line.end) < 3:
            continue
        marks = [match.span() for match in before.finditer(page.folded, line.start, line.end)]
        order = _ranks_behind(page, line.start, marks) if len(marks) > 2 else None
        order = order or _names_behind(page, line, list(after.finditer(page.folded, line.start, line.end)), marks)
        if order:
            yield order


def _names_behind(page: Page, line: Line, matches: list[re.Match[str]], marks: list[Span]) -> Order | None:
    """第一名A；第二名B；第三名C、D: the names behind three ranks, the first of which may stand behind its own."""
    if not matches:
        return None
    begin, end = matches[0].start(), matches[-1].end()
    start = sentence_start(page, line.start, begin)
    first = [mark for mark in marks if start <= mark[0] and mark[1] <= begin]
    if len(matches) + len(first) < 3:
        return None
    places = [_names(page, match.start("names"), _before_score(page, *match.span("names"))) for match in matches]
    group = trimmed(page.folded, start, begin)
    order = Order(group if group[1] > group[0] else None, [place for place in places if place], begin, end)
    return _with_first(page, order, first)


def _with_first(page: Page, order: Order, marks: list[Span]) -> Order:
    """The ranking with the names before it whose rank stands behind them: 甲区、乙县并列第一，第三名丙区（98%）."""
    first = _ranks_behind(page, sentence_start(page, 0, marks[0][0]), marks) if len(marks) == 1 else None
    if first is None:
        return order
    return Order(first.group, [*first.places, *order.places], first.start, order.end)


def _rank_lines(page: Page) -> Iterator[Line]:
    """The lines in which ranks may be listed; those that begin with a rank each are one stretch."""
    ranked = page.form("ranked_place")
    begin = None
    for line, following in pairwise([*page.lines, None]):
        assert line is not None
        goes_on = following is not None and ranked.match(page.folded, following.start, following.end)
        if begin is None and goes_on and ranked.match(page.folded, line.start, line.end):
            begin = line.start
        if begin is None or not goes_on:
            yield Line(line.start if begin is None else begin, line.end)
            begin = None


def _before_score(page: Page, start: int, end: int) -> int:
    """Where the names end that a comma parts from the score that they share: 晓林镇、东旺镇，94.1分; …，均得94.1分."""
    comma = page.folded.find("，", start, end)
    figure = next(iter(page.mentions.figures_within(comma, end)), None) if comma > 0 else None
    scored = figure is not None and before_score(page, comma, figure.start)
    return comma if scored else end


def _ranks_behind(page: Page, low: int, marks: list[Span]) -> Order | None:
    """方山县、孝义市并列第1名，岚县第3名: what stands before each mark must be names and nothing else, or their result
    (方山县、孝义市办结率均为100%，并列第1名；岚县98.6%，列第3名)."""
    places: list[list[Span]] = []
    group = None
    for before, mark in pairwise([(low, low), *marks]):
        start = sentence_start(page, _behind_bracket(page, before[1], mark[0]), mark[0])
        head = page.folded.rfind("：", start, mark[0])
        if head >= 0:
            group = group or trimmed(page.folded, start, head)
            start = head + 1
        names = _names(page, *trimmed(page.folded, start, mark[0]))
        if not names or not all(is_name(page, name) for name in names):
            names = _with_result(page, start, mark[0])
        if not names:
            return None
        places.append(names)
    return Order(group, places, places[0][0][0], marks[-1][1])


def _behind_bracket(page: Page, start: int, end: int) -> int:
    """Where the bracket ends that holds the result of a mark: 甲县、乙县并列第一（98.8%），丙县第三（97.5%）."""
    closing = page.folded.find("）", start, end) if page.folded.startswith("（", start) else -1
    return closing + 1 if closing > 0 else start


def _with_result(page: Page, start: int, end: int) -> list[Span]:
    """The places that a clause begins with and that share the one figure it ends with: 岚县98.6%，; else none."""
    figures = page.mentions.figures_within(start, end)
    names = _last_run(page, start, figures[0].start) if len(figures) == 1 else []
    ends = bool(names) and not page.folded[figures[0].end : end].strip("，（） ")
    alone = ends and skip_lead(page, start, names[0][0]) == names[0][0]
    return names if alone and "，" not in page.folded[names[-1][1] : figures[0].start] else []


def _extremes(page: Page) -> Iterator[Order]:
    """The top or the bottom few before their names: 排名前三位的是A、B、C; 最低的三个为：A、B、C."""
    for form in ("top_or_bottom", "most_or_least"):
        for match in page.form(form).finditer(page.folded):
            names, end = _goes_on(page, _names(page, *match.span("names")), match)
            if len(names) > 1:
                start = sentence_start(page, 0, match.start())
                clause = max(page.folded.rfind(mark, start, match.start()) + 1 for mark in "，；")
                group = trimmed(page.folded, max(start, clause, match.start() - 20), match.end("extreme"))
                yield Order(group, _with_ties(page, names), match.start(), end)


def _goes_on(page: Page, names: list[Span], match: re.Match[str]) -> tuple[list[Span], int]:
    """居前三位的镇：东坪镇64件；西坝镇41件, 前三的单位：住建局，转办29件；城管局，转办22件: the names up to as many as
    are said, where ； parts them."""
    numeral = next((c for c in match["extreme"] if c in _DIGITS or c.isdecimal()), "0")
    number = int(numeral) if numeral.isdecimal() else _DIGITS[numeral]
    end = _behind_account(page, match.start("names"), match.end())
    while len(names) < number and page.folded[end : end + 1] == "；":
        stop = _part_end(page, end + 1)
        more = _names(page, end + 1, _before_account(page, end + 1, stop))
        numbered = any(page.folded.startswith(("第", "并列"), name[0]) for name in (*names, *more))
        if not more or numbered or not all(is_name(page, name) for name in more):
            break  # 前五名：第一名东坪镇；第二名西坝镇
        names, end = [*names, *more], stop
    return names, end


def _part_end(page: Page, start: int) -> int:
    """Where the part of a list ends that ； parts from the next."""
    stops = (page.folded.find(mark, start) for mark in "；。\n")
    return min((at for at in stops if at > 0), default=len(page.folded))


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
        names = _last_run(page, start, match.start())
        if match["end"]:
            number = len(names) if names and _are_ranked(page, names, match.start()) else 0
        else:
            numeral = match["extreme"][-2]
            number = int(numeral) if numeral.isdecimal() else _DIGITS.get(numeral, 0)
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
    return names if all(is_name(page, name) for name in names) else []


def _last_run(page: Page, start: int, end: int) -> list[Span]:
    """The last places of a stretch that are enumerated (A（82.4%）、B（79.6%）和C)."""
    places = [m for m in page.mentions.within(start, end) if isinstance(m, Place) and m.level in _LOCAL]
    run: list[Span] = []
    for place in places:
        between = page.folded[run[-1][1] : place.start] if run else ""
        if run and not _enumerates(between):
            run = []
        run.append((place.start, place.end))
    return run


def _enumerates(between: str) -> bool:
    """Whether what stands between two names only goes on with the list: a mark, or a bracket or figure and a mark."""
    if between.startswith("（"):
        between = between.partition("）")[2]
    return between.strip("0123456789.%分 ") in ("、", "和", "及", "与", "以及")


def _lists(page: Page) -> Iterator[Order]:
    """All names in order: 从优到差依次为：A、B、C; 排名：1、A；2、B；3、C. Another may follow behind ；."""
    form, at = page.form("in_order"), 0
    while match := form.search(page.folded, at):
        start = sentence_start(page, max(at, match.start() - _LONGEST_GROUP), match.start())
        seen = page.form("seen_from").match(page.folded, start, match.start())
        places, end = listed_order(page, *match.span("names"))
        at = end if len(places) > 2 else match.end()
        if len(places) > 2:
            group = trimmed(page.folded, seen.end() if seen else start, match.end("way"))
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
        names = _last_run(page, start, match.start())
        names = names if len(names) == len(ranks) else _enumerated(page, start, match.start())
        if len(ranks) == len(printed) == len(names):
            order = [name for _, name in sorted(zip(ranks, names, strict=True))]
            yield Order(match.span(), [[name] for name in order], names[0][0], match.end())


def _names(page: Page, start: int, end: int) -> list[Span]:
    """The names in a span, without brackets behind them (红塔区（29.8%）)."""
    return names_of(page, split_members(page, start, end))
