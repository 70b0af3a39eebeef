"""Cuts the text of an item into clauses, the smallest pieces in which a figure and its words belong together."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Place, Term

_SENTENCE_END = "。；！？\n"
_LONGEST_NOUN = 8  # characters of 的目标任务指标
_LONGEST_STATE = 16  # characters of a figure and how it stands
_STANDING = frozenset({"adverb", "negation", "finish", "step", "each"})
_LONGEST_REASON = 40
_LACKING = frozenset({"behind", "not_started"})
_LONGEST_LIST = 300  # characters of a bracket that lists names
_MOST_MENTIONS = 200  # of a clause: its rules look at all of them for each


class Clause(NamedTuple):
    """A clause with its mentions. ``opener`` is the mark before it; ``sentence`` counts sentences from 0."""

    start: int
    end: int
    opener: str
    closer: str
    sentence: int
    mentions: Sequence[Mention]
    figures: list[Figure]
    terms: list[Term]
    places: list[Place]


# There are hundreds: past the constructor, which is a Python function, they cost half as much.
_clause: Callable[[Sequence[Any]], Clause] = partial(tuple.__new__, Clause)


def clause_at(page: Page, start: int, end: int) -> Clause:
    """The clause that a whole span is (a cell of a table): no mark opens or closes it."""
    return Clause(start, end, "", "", 0, *_by_kind(page.mentions.within(start, end)))


def _by_kind(mentions: Sequence[Mention]) -> tuple[Sequence[Mention], list[Figure], list[Term], list[Place]]:
    """Some mentions, and those of each kind, sorted once for all rules."""
    figures: list[Figure] = []
    terms: list[Term] = []
    places: list[Place] = []
    for mention in mentions:
        if isinstance(mention, Term):
            terms.append(mention)
        elif isinstance(mention, Figure):
            figures.append(mention)
        elif isinstance(mention, Place):
            places.append(mention)
    return mentions, figures, terms, places


def clauses(page: Page, start: int, end: int, opener: str = "") -> Iterator[Clause]:
    """The clauses of a span, in order. ``opener`` is the mark that the span goes on from.

    Many rules ask for the same ones, which are cut once. 、 ends a clause only behind a figure
    (完成年任务44.63%、开展…), and a bracket is a clause of its own only when it holds a figure (已完成2个（66.7%）);
    other brackets and enumerations stay inside theirs. What has more mentions than any clause
    has is several.
    """
    key = ("clauses", start, end, opener)
    found = page.known.get(key)
    if found is None:
        found = page.known[key] = tuple(_cut(page, start, end, opener))
    return iter(found)


def _cut(page: Page, start: int, end: int, opener: str) -> Iterator[Clause]:
    ends = {figure.end for figure in page.mentions.figures_within(start, end)}
    at, sentence = start, 0
    for cut, mark in _cuts(page, start, end, ends):
        if cut > at:
            yield from _parted(_clause((at, cut, opener, mark, sentence, *_by_kind(page.mentions.within(at, cut)))))
        if mark in _SENTENCE_END:
            sentence += 1
        at, opener = cut + 1, mark
    if end > at:
        yield from _parted(Clause(at, end, opener, "", sentence, *_by_kind(page.mentions.within(at, end))))


def _parted(clause: Clause) -> Iterator[Clause]:
    """A clause, in as many as its mentions ask for."""
    mentions, first, start, opener = clause.mentions, 0, clause.start, clause.opener
    while len(mentions) - first > _MOST_MENTIONS:
        last = first + _MOST_MENTIONS
        cut = max(mention.end for mention in mentions[first:last])
        while last < len(mentions) and mentions[last].start < cut:
            last += 1
        yield _clause((start, cut, opener, "", clause.sentence, *_by_kind(mentions[first:last])))
        first, start, opener = last, cut, ""
    if clause.end > start:
        rest = _by_kind(mentions[first:])
        yield _clause((start, clause.end, opener, clause.closer, clause.sentence, *rest)) if first else clause


def _cuts(page: Page, start: int, end: int, figure_ends: set[int]) -> Iterator[tuple[int, str]]:
    """Where clauses end and by which mark: brackets that state nothing are passed over, and so is ``1,234``."""
    skip_to = start
    closing: set[int] = set()
    for match in page.form("clause_mark").finditer(page.folded, start, end):
        cut, mark = match.start(), match.group()
        if cut < skip_to:
            continue
        if mark == "（":
            close = _closing(page.folded, cut, end)
            if close is None:
                skip_to = _behind_names(page, cut, end) if cut in figure_ends else skip_to
                continue
            if not _is_statement(page, cut, close):
                skip_to = close + 1
                continue
            closing.add(close)
        elif (
            (mark == "）" and cut not in closing)
            or (mark == "、" and not _ends_at_comma(page, cut, figure_ends))
            or (mark == "：" and _leads_to_figure(page, cut))
            or (mark == "，" and (_counts_in_all(page, cut) or _gives_reason(page, cut)))
            or (mark == "," and page.folded[cut + 1 : cut + 4].isdecimal() and page.folded[cut - 1 : cut].isdecimal())
        ):
            continue
        yield cut, mark


def _ends_at_comma(page: Page, cut: int, figure_ends: set[int]) -> bool:
    """Whether a 、 ends a clause: behind a figure or a bracket, or between two figures that each stand somehow
    (2座已完工、3座正在施工)."""
    if cut in figure_ends or page.folded[cut - 1 : cut] == "）":
        return True
    following = page.mentions.figures_within(cut + 1, cut + 2)
    before = page.mentions.figures_within(max(0, cut - _LONGEST_STATE), cut) if following else ()
    if not following or not before or following[0].start != cut + 1 or following[0].unit != before[-1].unit:
        return False
    if following[0].unit in (None, "%"):
        return False
    stage = page.form_in("stage_behind", before[-1].end, cut).fullmatch(page.folded, before[-1].end, cut)
    return stage is not None or all(_is_said_to_stand(page, f) for f in (before[-1], following[0]))


def _is_said_to_stand(page: Page, figure: Figure) -> bool:
    """3座正在施工, 2座已完工, 4处未开工: whether how things stand is said right behind a figure."""
    behind = page.mentions.within(figure.end, figure.end + 1)
    said = behind[0] if behind else None
    if not isinstance(said, Term) or said.start != figure.end:
        return False
    return said.lexicon == "statuses" or said.kind in _STANDING


def _leads_to_figure(page: Page, colon: int) -> bool:
    """开工率分别为：118%、104%: a colon before the figures that are shared out parts nothing."""
    shares = page.folded.endswith(page.grammar.of_kind("turns", "shares_out"), 0, colon)
    return shares and page.folded[colon + 1 : colon + 2].isdecimal()


def _counts_in_all(page: Page, comma: int) -> bool:
    """进展滞后的任务，共计2项: a comma between those that stand so and how many they are parts nothing."""
    if not page.folded.startswith(("，共", "，合计", "，总计"), comma):
        return False
    counted = page.form("in_all").match(page.folded, comma)
    noun = page.form("those_that").search(page.folded, max(0, comma - _LONGEST_NOUN), comma)
    return counted is not None and noun is not None


def _gives_reason(page: Page, comma: int) -> bool:
    """4个项目因征地受阻，进展较慢: a comma between why so many are held up and how they stand parts nothing."""
    behind = page.mentions.within(comma + 1, comma + 2)
    stands = behind[0] if behind and isinstance(behind[0], Term) and behind[0].start == comma + 1 else None
    if stands is None or stands.lexicon != "statuses" or stands.kind not in _LACKING:
        return False
    if page.folded[stands.end : stands.end + 1] not in _SENTENCE_END:
        return False
    start = page.begin_of(comma, "，。；：\n", max(0, comma - _LONGEST_REASON))
    return page.form_in("count_held_up", start, comma).fullmatch(page.folded, start, comma) is not None


def _closing(text: str, start: int, end: int) -> int | None:
    """Where the bracket opened at ``start`` closes, within 80 characters."""
    depth = 0
    for i in range(start, min(end, start + 80)):
        if text[i] == "（":
            depth += 1
        elif text[i] == "）":
            depth -= 1
            if depth == 0:
                return i
    return None


def _behind_names(page: Page, start: int, end: int) -> int:
    """Where a long bracket ends that only lists names (8项（①低保提标；②公园建设；…）已完成); else its start."""
    stop = page.end_of(start, "。\n", min(start + _LONGEST_LIST, end))
    close = page.folded.rfind("）", start, stop)
    nested = page.folded.find("（", start + 1, close) > 0
    return start if close < 0 or nested or page.mentions.figures_within(start, close) else close + 1


def _qualifies(inner: Sequence[Mention]) -> bool:
    """Whether the mentions of a bracket only qualify what stands before it: one figure, or bounds in percent."""
    figures = [mention for mention in inner if isinstance(mention, Figure)]
    return (len(figures) == len(inner) == 1) or (bool(figures) and all(figure.is_percent for figure in figures))


def _is_statement(page: Page, start: int, end: int) -> bool:
    """Whether the bracket between two offsets says something of its own (已完成2个（66.7%）), for it holds a figure."""
    inner = page.mentions.within(start, end)
    if page.folded.startswith("的", end + 1) and _qualifies(inner):
        return False  # 为年度任务（2000套）的106.75%, 同步（完成进度在60%到80%之间）的项目
    figures = [mention for mention in inner if isinstance(mention, Figure)]
    alone = len(figures) == 1 and figures[0].start == start + 1 and figures[0].end == end
    if alone and figures[0].unit in ("项", "件", "个") and page.folded[start - 1] in "标目务项的":
        return False  # 进度滞后的指标（6项）
    return bool(figures)
