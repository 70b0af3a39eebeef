"""Rankings that print the rank of each name: 第一名甲镇；第二名乙镇；倒数第二名丙镇；最后一名丁镇."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from bulletin_parser.extract.lists.orders import Order, before_score, is_name, names_of, sentence_start
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.noun_starts import behind_bracket
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Place
from bulletin_parser.mentions.names import ordinal_value
from bulletin_parser.outline import Line

_FEWEST = 3  # ranks of a line
_NONE: Mapping[Span, int | None] = {}
_RANKED = ("第", "最后一", "前", "列")


def numbered_ranks(page: Page) -> Iterator[Order]:
    """Runs of 第N名 (or 第N位) in a line, each with names behind it or before it, or at the head of a line each; those
    counted from the end are a ranking of their own."""
    after, before, several = page.form("ranked_place"), page.form("rank_behind"), page.form("ranks_behind")
    for line in _rank_lines(page):
        ranks = sum(page.folded.count(word, line.start, line.end) for word in _RANKED)
        if ranks < _FEWEST or "|" in page.folded[slice(*line)]:
            continue  # the rows of a table are read as such
        marks = [match.span() for match in before.finditer(page.folded, line.start, line.end)]
        found = several.finditer(page.folded, line.start, line.end)
        spread = {match.span(): _how_many(page, match) for match in found}
        order = None
        if marks and len(marks) + 2 * len(spread) >= _FEWEST:
            order = _ranks_behind(page, line.start, sorted([*marks, *spread]), spread)
        if order:
            yield order
        else:
            yield from _names_behind(page, line, list(after.finditer(page.folded, line.start, line.end)), marks)


def _names_behind(page: Page, line: Line, matches: list[re.Match[str]], marks: list[Span]) -> Iterator[Order]:
    """第一名A；第二名B；第三名C、D: the names behind three ranks, the first of which may stand behind its own."""
    if not matches:
        return
    begin = matches[0].start()
    start = sentence_start(page, line.start, begin)
    first = [mark for mark in marks if start <= mark[0] and mark[1] <= begin]
    if len(matches) + len(first) < _FEWEST:
        return
    words = trimmed(page.folded, start, begin)
    group = words if words[1] > words[0] else None
    top, bottom = [m for m in matches if not m["last"]], [m for m in matches if m["last"]]
    if top and (not bottom or len(top) + len(first) > 1):
        yield _with_first(page, _order(page, group, top), first)
    if len(bottom) > 1:
        yield _order(page, group, _worst_last(page, bottom))


def _order(page: Page, group: Span | None, matches: list[re.Match[str]]) -> Order:
    places: list[list[Span]] = []
    ranks: list[int | None] = []
    for match in matches:
        names = printed_names(page, match.start("names"), _before_score(page, *match.span("names")))
        rank = ordinal_value(page.folded[match.start() : match.start("names")], page.grammar)
        if rank is not None and ranks[-1:] == [rank]:
            places[-1] += names  # 第2名：临江县；第2名：白水市
        else:
            places.append(names)
            ranks.append(rank)
    begin, end = min(match.start() for match in matches), max(match.end() for match in matches)
    return Order(group, [place for place in places if place], begin, end)


def _worst_last(page: Page, matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """倒数第二名 before 倒数第一名, whichever is printed first; 最后一名 is the last."""
    return sorted(matches, key=lambda match: -(ordinal_value(match["last"], page.grammar) or 1))


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
    """Where the names end that a comma parts from the score that they share (晓林镇、东旺镇，94.1分; …，均得94.1分), or
    from their prize (晓林镇，奖励2万元)."""
    comma = page.folded.find("，", start, end)
    figure = next(iter(page.mentions.figures_within(comma, end)), None) if comma > 0 else None
    scored = figure is not None and before_score(page, comma, figure.start)
    prized = figure is not None and page.form("awarded").fullmatch(page.folded, comma + 1, figure.start) is not None
    return comma if scored or prized else end


def _ranks_behind(page: Page, low: int, marks: list[Span], spread: Mapping[Span, int | None] = _NONE) -> Order | None:
    """方山县、孝义市并列第1名，岚县第3名: what stands before each mark must be names and nothing else, or their result
    (方山县、孝义市办结率均为100%，并列第1名；岚县98.6%，列第3名). ``spread`` are marks whose names have a rank each,
    and how many those are (方山县、孝义市位列前两名)."""
    places: list[list[Span]] = []
    group = None
    for before, mark in pairwise([(low, low), *marks]):
        start = sentence_start(page, behind_bracket(page, before[1], mark[0]), mark[0])
        head = page.folded.rfind("：", start, mark[0])
        if head >= 0:
            group = group or trimmed(page.folded, start, head)
            start = head + 1
        names = printed_names(page, *trimmed(page.folded, start, mark[0]))
        if not names or not all(is_name(page, name) for name in names):
            names = _with_result(page, start, mark[0])
        if not names:
            return None
        if mark in spread and spread[mark] != len(names):
            return None
        places += [[name] for name in names] if mark in spread else [names]
    return Order(group, places, places[0][0][0], marks[-1][1])


def _how_many(page: Page, mark: re.Match[str]) -> int | None:
    """How many ranks a mark gives in turn: 3 for 分列四至六名, 2 for 位列前两名."""
    if mark["top"]:
        return ordinal_value(mark["top"].replace("两", "二"), page.grammar)
    first, last = (ordinal_value(mark[group], page.grammar) for group in ("first", "last"))
    return last - first + 1 if first is not None and last is not None else None


def _with_result(page: Page, start: int, end: int) -> list[Span]:
    """The places that a clause begins with and that share the one figure it ends with: 岚县98.6%，; else none."""
    figures = page.mentions.figures_within(start, end)
    names = last_run(page, start, figures[0].start) if len(figures) == 1 else []
    ends = bool(names) and not page.folded[figures[0].end : end].strip("，（） ")
    alone = ends and skip_lead(page, start, names[0][0]) == names[0][0]
    return names if alone and "，" not in page.folded[names[-1][1] : figures[0].start] else []


def last_run(page: Page, start: int, end: int) -> list[Span]:
    """The last places of a stretch that are enumerated (A（82.4%）、B（79.6%）和C)."""
    places = [m for m in page.mentions.within(start, end) if isinstance(m, Place) and m.level in NAMED]
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


def printed_names(page: Page, start: int, end: int) -> list[Span]:
    """The names in a span, without brackets behind them (红塔区（29.8%）)."""
    return names_of(page, split_members(page, start, end))
