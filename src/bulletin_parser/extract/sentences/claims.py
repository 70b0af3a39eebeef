"""What of a statement the counting statements have taken, and what they leave of it."""

from collections.abc import Sequence

from bulletin_parser.extract.sentences.name_lists import only_bounds
from bulletin_parser.extract.sentences.parting import stands_alone
from bulletin_parser.extract.status.counts import sums_names
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS

_GOES_ON = frozenset({"done", "action", "adverb", "target", "total_investment", "among"})
_AMONG = "其中"
_LONGEST_STEP = 7  # characters of 应新开工项目
_STEP_KINDS = frozenset({"done", "action", "target", "step", "finish"})
_STEPS = 2
_SEVERAL = 3  # clauses that count: a whole and two of its states


def left_by_counts(page: Page, segment: Span, claimed: Sequence[Span]) -> Span | None:
    """What of a statement the counting statements have left to read, if anything."""
    if not _is_claimed(page, segment, claimed):
        return _unclaimed(page, segment, claimed)
    rest = _behind_claims(page, segment, claimed)
    if page.folded.startswith(_AMONG, *rest):  # 13项工程稳步推进，其中 | 农村危房改造已提前完成任务
        rest = trimmed(page.folded, rest[0] + len(_AMONG), rest[1])
    return rest if stands_alone(page, *rest) else None


def _behind_claims(page: Page, segment: Span, claimed: Sequence[Span]) -> Span:
    """What of a statement stands behind its counts: A、B两个项目正在施工，| C已上线运行."""
    inside = [span[1] for span in claimed if segment[0] <= span[0] < segment[1]]
    return trimmed(page.folded, min(max(inside, default=segment[1]), segment[1]), segment[1])


def _unclaimed(page: Page, segment: Span, claimed: Sequence[Span]) -> Span:
    """What of a statement is left behind the counts it begins with: …，15个事项按序时推进，| 累计完成投资13.62亿元."""
    segment = _before_closing_counts(page, segment, claimed)
    inside = [span for span in claimed if segment[0] <= span[0] < segment[1]]
    if not inside:
        return segment
    summed = next((f for f in page.mentions.figures_within(*segment) if sums_names(page, f)), None)
    if page.mentions.figures_within(segment[0], min(inside)[0]):
        summed = None  # 6个计划开工项目完成投资1.9亿元，A、B等2个项目已开工，开工率33.3%
    if summed is not None and any(a <= summed.start < b for a, b in inside) and _is_rated(page, summed, segment):
        return summed.start, segment[1]  # A、B等276个项目实现开工，开工率95.17%
    end = max(span[1] for span in inside)
    before = [m for m in page.mentions.within(segment[0], end) if isinstance(m, Figure) and m.unit]
    counted = all(any(a <= m.start < b for a, b in inside) for m in before)
    if any(isinstance(m, Term) and m.kind == "respectively" for m in page.mentions.within(end, segment[1])):
        return segment  # A、B、C3项已全部兑现到位，分别兑付…
    rest = trimmed(page.folded, end, segment[1])
    first = next(iter(page.mentions.within(rest[0], rest[0] + 1)), None)
    acts = isinstance(first, Term) and first.kind in _GOES_ON
    if isinstance(first, Term) and first.kind == "step_rate":
        acts = len(inside) >= _SEVERAL  # 32个问题，已整改21个，达序8个，未达序3个，| 整改率65.6%
    if len(inside) == 1 and page.folded.startswith(page.grammar.of_kind("statement_words", "goes_on"), *rest):
        return segment  # 老旧小区改造项目共156个，惠及居民5.26万户
    return rest if counted and acts and rest[0] < rest[1] else segment


def _before_closing_counts(page: Page, segment: Span, claimed: Sequence[Span]) -> Span:
    """What of a statement stands before the counts that it ends with: 完成投资4.38亿元，| 13项中已完成7项，滞后1项.

    One alone may be a part of what was measured before it (办结率95.2%，阶段性办结7件).
    """
    closing: list[Span] = []
    end = segment[1]
    for begin, stop in sorted((span for span in claimed if segment[0] < span[0] < segment[1]), reverse=True):
        if page.folded[stop:end].strip("，、；。 "):
            break
        closing, end = [*closing, (begin, stop)], begin
    measured = [m for m in page.mentions.within(segment[0], end) if isinstance(m, Figure) and m.unit]
    told = any(not any(a <= figure.start < b for a, b in claimed) for figure in measured)
    several = len(closing) > 1 or (closing and _tells_steps(page, measured, closing))
    return trimmed(page.folded, segment[0], end) if told and several else segment


def _is_claimed(page: Page, segment: Span, claimed: Sequence[Span]) -> bool:
    """Whether a counting statement took all figures of a statement, but for those of its lead and those that sort."""
    figures = [m for m in page.mentions.within(*segment) if isinstance(m, Figure)]
    begin = skip_lead(page, *segment)
    told = [f for f in figures if f.start >= begin or f.unit in COUNT_UNITS]
    figures = [f for f in told if not page.form("sorting_bound").search(page.folded, max(0, f.start - 32), f.start)]
    outside = [f for f in figures if not any(a <= f.start < b for a, b in claimed) and not _explains(page, f)]
    if any(_is_owed(page, f) for f in outside) or _tells_steps(page, outside, claimed):
        return False
    if len(outside) < len(figures):
        outside = [f for f in outside if not counts_meetings(page, f)]
    only_counts = len(outside) < len(figures) and all(f.unit in COUNT_UNITS for f in outside)
    return only_counts or any(a <= segment[0] and segment[1] <= b for a, b in claimed)


def _tells_steps(page: Page, figures: Sequence[Figure], claimed: Sequence[Span]) -> bool:
    """目标建设30个，完成18个，在建9个，| 未开工3个（A、B、C）: whether a statement says step by step, each with a verb,
    how many there are, before it counts the last with their names, be it behind the whole itself
    (污水处理站18个，建成11个，在建5个，| 未开工2个（红岩乡、马鞍镇）), and of no place (其中白沙镇完成96户，…，| 两个镇
    进度滞后)."""
    first = min((span[0] for span in claimed), default=0)
    if len(figures) < _STEPS or any(figure.end > first for figure in figures):
        return False
    if any(isinstance(m, Place) and m.level in NAMED for m in page.mentions.within(figures[0].start, first)):
        return False
    steps = [figure for figure in figures if _has_verb(page, figure)]
    whole = figures[0] not in steps and figures[0].value >= max(figure.value for figure in figures)
    return len(steps) >= _STEPS and len(steps) == len(figures) - whole


def _has_verb(page: Page, figure: Figure) -> bool:
    """完成18个, 在建9个: whether the word for a step stands right before a figure."""
    before = page.mentions.within(max(0, figure.start - _LONGEST_STEP), figure.start)
    return any(isinstance(m, Term) and m.kind in _STEP_KINDS and m.end == figure.start for m in before)


def _is_owed(page: Page, figure: Figure) -> bool:
    """应开工21个, 应竣工项目18个: how many of a step ought to be, which counts none that stand so."""
    before = page.mentions.within(max(0, figure.start - _LONGEST_STEP), figure.start)
    owed = (m for m in before if isinstance(m, Term) and m.kind == "target" and page.folded.startswith("应", m.start))
    return any(page.folded[m.end : figure.start] in ("", "项目") for m in owed)


def _explains(page: Page, figure: Figure) -> bool:
    """2项未达到序时进度（完成占比低于83.3%，下同）: what a bracket says that only bounds."""
    behind = page.begin_of(figure.start, "（）", max(0, figure.start - 20))
    return page.folded[behind - 1] == "（" and only_bounds(page, figure)


def counts_meetings(page: Page, figure: Figure) -> bool:
    """召开常务会议6次，确定事项52项，完成48项: how often one met to decide what is counted."""
    return figure.unit == "次" and page.folded.endswith(page.grammar.of_kind("turns", "meetings"), 0, figure.start)


def _is_rated(page: Page, count: Figure, segment: Span) -> bool:
    """276个项目实现开工，开工率95.17%: whether a count has nothing behind it but what share of all it is."""
    behind = page.mentions.figures_within(count.end, segment[1])
    return len(behind) == 1 and behind[0].is_percent and behind[0].end == segment[1]
