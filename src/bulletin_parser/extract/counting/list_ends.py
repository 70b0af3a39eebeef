"""Where the list of names behind a status ends: with its sentence, at a reason or share of all, before another list."""

from functools import partial
from itertools import pairwise

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Term
from bulletin_parser.mentions.units import COUNT_UNITS

LONGEST_LIST = 600
"""Characters of a list of names."""

_LONGEST_HEAD = 20  # characters of ；进度滞后的有：
_NEAR = 6  # characters of ；至今尚未


def list_end(page: Page, start: int, end: int) -> int:
    """Where a list ends: at 。 or a line's end, before ，其他项目…, at ； only before another statement."""
    text, others = page.folded, page.grammar.of_kind("statement_words", "others")
    stops = (_reason(page, start, end), _share_behind(page, start, end))
    end = min([end, *(stop for stop in stops if stop)])
    for i in range(start, end):
        if text[i] in "。\n":
            return i
        if text[i] in "，；" and (text.startswith(others, i + 1) or _lists_another(page, i + 1)):
            return i
        if text[i] == "，" and _tells_on(page, start, i):
            return i
        if text[i] == "；" and (_heads_another(page, start, i) or _counts_anew(page, start, i, end)):
            return i
    return end


def _reason(page: Page, start: int, end: int) -> int | None:
    """Where the only reason begins that is given for all names of a list: A县、B县，主要是施工队伍进场晚."""
    end = min(end, start + LONGEST_LIST)
    stop = page.end_of(start, "。\n", end)
    found = list(page.form_in("reason_of_all", start, stop).finditer(page.folded, start, stop))
    if len(found) != 1 or any(mark in page.folded[start:stop] for mark in "；：（"):
        return None
    return int(found[0].start()) if "、" in page.folded[start : found[0].start()] else None


def _share_behind(page: Page, start: int, end: int) -> int | None:
    """Where the share begins that the names of a list are, which have no figures but their own: A、“新增企业40户”（目前
    新增23户），占任务总数的15%."""
    end = min(end, start + LONGEST_LIST)
    first = next((m for m in page.mentions.figures_within(start, end) if m.is_percent), None)
    comma = page.folded.rfind("，", start, first.start) if first else -1
    if first is None or comma < 0 or not _are_within(page, start, comma):
        return None
    shared = page.form("share_of_all").fullmatch(page.folded, comma, first.end)
    return comma if shared and page.folded[first.end : first.end + 1] in ("。", "；", "\n", "") else None


def _are_within(page: Page, start: int, end: int) -> bool:
    """Whether all figures between two offsets stand in brackets or quotation marks."""
    depth, at = 0, start
    for figure in page.mentions.figures_within(start, end):
        between = page.folded[at : figure.start]
        depth += sum(between.count(mark) for mark in "（“") - sum(between.count(mark) for mark in "）”")
        at = figure.start
        if depth <= 0:
            return False
    return True


def _lists_another(page: Page, start: int) -> bool:
    """，未开工的是A、B behind 进展较慢的是C、D: whether a clause names those that stand in another way."""
    said = next((m for m in page.mentions.within(start, start + 1) if m.start == start), None)
    if not isinstance(said, Term) or said.lexicon != "statuses":
        return False
    return page.form("places_follow").match(page.folded, said.end) is not None


def _tells_on(page: Page, start: int, at: int) -> bool:
    """无法如期完成的是县医院项目，| 该项目前期工作已完成，但因资金难以保障，…: whether the rest of a sentence tells
    without figures why or how those stand that it has named."""
    words = partial(page.grammar.of_kind, "statement_words")
    if not page.folded.startswith((*words("tells_on"), *words("pointing"), *words("at_present")), at + 1):
        return False
    stop = page.end_of(at, "。\n")
    figures = page.mentions.figures_within(at, stop)
    return "；" not in page.folded[start:stop] and not any(figure.unit for figure in figures)


def _heads_another(page: Page, start: int, at: int) -> bool:
    """；进度滞后的有： and ；至今尚未启动支出的有妇联: whether another list is headed right behind a ；, where this one
    holds no such heads."""
    text = page.folded
    following = text[at + 1 : at + 1 + _LONGEST_HEAD].partition("。")[0].partition("；")[0]
    if "：" in following:
        return "：" not in text[start:at]
    said = (m.end for m in page.mentions.within(at, at + _NEAR) if isinstance(m, Term) and m.lexicon == "statuses")
    return any(page.form("heads_list").match(text, end) for end in said)


def _counts_anew(page: Page, list_start: int, start: int, end: int) -> bool:
    """；A、B2项尚未开工, ；二是推进缓慢的有2个: whether the statement behind a ； counts another status.

    In a list that is itself 一是…；二是… the second is of its names.
    """
    stop = page.end_of(start + 1, "；。\n", end)
    mentions = page.mentions.within(start, stop)
    ordered = page.form("next_in_order").match(page.folded, start) and not page.folded.startswith("一是", list_start)
    if ordered and any(isinstance(m, Term) and m.lexicon == "statuses" for m in mentions):
        return True
    bare = [m for m in mentions if not (isinstance(m, Term) and m.lexicon == "groups")]  # 2个 | 子项 | 进度滞后
    return any(_counts_a_state(page, one, other) for one, other in pairwise(bare))


def _counts_a_state(page: Page, one: Mention, other: Mention) -> bool:
    """2项尚未开工, 推进缓慢的县区2个: whether of two mentions one counts what the other says."""
    if isinstance(one, Figure) and isinstance(other, Term):
        says = other.lexicon == "statuses" or other.kind in ("adverb", "negation")
        others = page.folded.endswith("其余", 0, one.start) and other.kind == "each"  # ；其余11项均达到序时进度
        noun = page.grammar.scanner("groups").match(page.folded, one.end)
        near = other.start in (one.end, one.end + (len(noun.text) if noun else 0))
        return one.unit in COUNT_UNITS and (says or others) and near
    if isinstance(one, Term) and isinstance(other, Figure) and one.lexicon == "statuses":
        between = page.form("status_then_count").fullmatch(page.folded, one.end, other.start)
        return other.unit in COUNT_UNITS and between is not None
    return False
