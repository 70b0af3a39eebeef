"""What a list is of where its own head says no measure: 从综合得分看，A县92分、…; 参保率96.2%。排名前三位的是：…."""

from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Time

_LONGEST_LABEL = 20
_LONGEST_NOUN = 8  # characters of the places that a list names and the mark behind them: 乡镇（街道）后


def behind_ranked(page: Page, start: int, end: int) -> int:
    """Where a list's own head begins behind the measure that it and others are of: 满意率排名，| 部门后三位：A、B."""
    ranked = page.form_in("ranked_by", start, end).match(page.folded, start, end)
    return ranked.end() if ranked else start


def seen_from(page: Page, start: int, end: int) -> Span | None:
    """综合得分 in 从8月份综合得分看，…: what the list is of, where its lead-in says it; 从县区看 does not."""
    seen = page.form("seen_from").search(page.folded, start, end)
    seen = seen or page.form_in("ranked_by", start, end).search(page.folded, start, end + _LONGEST_NOUN)
    if seen is None or seen.end() != end:
        return None
    times = [m.end for m in page.mentions.within(*seen.span("measure")) if isinstance(m, Time)]
    span = (max([seen.start("measure"), *times]), seen.end("measure"))
    parts = page.form("breakdown_heading").fullmatch(page.folded, *span)
    return span if span[1] - span[0] > 1 and parts is None else None


def measured_before(page: Page, start: int) -> Span | None:
    """参保率 in 全县参保率96.2%。排名前三位的是：A镇（98.1%）、…: the rate that the paragraph has told of last."""
    begin = page.folded.rfind("\n", 0, start) + 1
    rates = [m for m in page.mentions.figures_within(begin, start) if m.is_percent]
    if not rates:
        return None
    at = max(begin, *(page.folded.rfind(mark, begin, rates[-1].start) + 1 for mark in "，。；、（"))
    noun = noun_before(page, at, rates[-1].start)
    return noun if noun is not None and page.folded.endswith("率", *noun) else _labelled(page, begin, start)


def _labelled(page: Page, begin: int, start: int) -> Span | None:
    """群众满意率：前三名A（96.7%）；| 后三名B（92%）: the rate that heads the paragraph."""
    stop = page.folded.find("：", begin, min(start, begin + _LONGEST_LABEL))
    headed = stop > begin and page.folded.endswith("率", begin, stop)
    return noun_before(page, begin, stop) if headed else None


def growth_in(page: Page, measure: str) -> tuple[str, int] | None:
    """增速 of 投资增速, with 1, and 降幅 of 投资降幅, with -1: the word that makes a measure growth, and its sign."""
    for kind, sign in (("more", 1), ("less", -1)):
        word = next((word for word in page.grammar.of_kind("growth", kind) if measure.endswith(word)), None)
        if word is not None:
            return word, sign
    return None
