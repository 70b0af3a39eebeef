"""What a list is of where its own head says no measure: 从综合得分看，A县92分、…; 参保率96.2%。排名前三位的是：…."""

import re

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.attributive import attributive
from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import clause_at
from bulletin_parser.extract.text.noun_starts import without_each
from bulletin_parser.extract.text.nouns import Span, noun_before, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term, Time

_LONGEST_LABEL = 20
_SHORTEST_WORK = 4  # characters of 农村改厕
_LONGEST_NOUN = 18  # characters of the places that a list names and the words behind them: 第一类县（市、区）依次为


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
    at = page.begin_of(rates[-1].start, "，。；、（", begin)
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


def measure_of(page: Page, head: re.Match[str], sentence: Span, before: Span | None) -> Span | None:
    """What a list with this head measures: what the head names or what was measured before, empty where nothing is."""
    start, end = sentence
    begin, at = head.span()
    if not (head["measure"] or head["which"]):
        ordered = page.folded.find("依次", begin, at) > 0  # 数量从高到低，第一类县依次为：…；第二类县依次为：…
        return seen_from(page, start, begin) or before if ordered else None
    mere = page.grammar.kind("pace", head["measure"] or "") is not None  # 进度较慢的有, behind 小麦播种进度较快的有
    sorts = bool(head["measure"]) and _says_only_how(page, head.span("measure"), end)
    measure = head.span("measure")
    if not head["measure"] or sorts or (mere and before):
        measure = seen_from(page, start, begin) or before or measured_before(page, start) or (at, at)
    if page.form("finished_task").search(page.folded, begin, at):
        measure = (at, at)  # 已完成全年任务的有：A县（14家）: of what the list stands under
    return None if _tells_how(page, measure) else measure


def stand_alike(page: Page, measure: Span) -> Verdict | None:
    """均超过序时进度 of 在建项目完成投资均超过序时进度，分别为：A县88%、B县86%: how all stand that are listed, where
    the measure ends with it."""
    verdict = clause_verdict(page, clause_at(page, *measure), local=True)
    return verdict if verdict and verdict.end == measure[1] and verdict.start > measure[0] + 1 else None


def without_standing(page: Page, measure: Span) -> Span:
    """农村改厕 of 农村改厕进度滞后的有甲县（52%）、乙县（47.5%）: a measure without how those stand that are listed."""
    said = next((v for v in attributive(page, clause_at(page, *measure)) if v.end + len("的") == measure[1]), None)
    if said is None or said.start - measure[0] < _SHORTEST_WORK:
        return measure
    noun = noun_before(page, measure[0], said.start)
    return noun if noun is not None and noun[0] == measure[0] else measure


def _tells_how(page: Page, measure: Span) -> bool:
    """9个项目进度滞后：白石镇4个: what counts how things stand is no measure."""
    held = page.mentions.within(*measure)
    stands = any(isinstance(m, Term) and m.lexicon == "statuses" for m in held)
    return stands and any(isinstance(m, Figure) and m.unit for m in held)


def _says_only_how(page: Page, measure: Span, end: int) -> bool:
    """超序时进度的 in 超序时进度的县（区）3个：A县（94.6%）: it says which places are listed, not what is measured;
    未按期办结的有：A局（3件） does both."""
    figures = [m for m in page.mentions.figures_within(measure[1], end) if not counts_names(page, m)]
    whole = any((v.start, v.end + 1) == measure for v in attributive(page, clause_at(page, *measure)))
    return whole and bool(figures) and figures[-1].is_percent


def counts_names(page: Page, figure: Figure) -> bool:
    """市教育局、市医保局等34个单位, 兴宁（43.9%）、五华（28.7%）两个县: how many names there are, or are printed."""
    return not figure.is_percent and page.folded[figure.start - 1] in "等）"


def headed_measure(page: Page, start: int, end: int) -> Span | None:
    """基本建成 of 各区县（市）基本建成情况; None where only the places are named."""
    start, end = trimmed(page.folded, without_each(page, start, end), end)
    tail = page.form("legend_tail").search(page.folded, start, end)
    start, end = trimmed(page.folded, start, tail.start() if tail else end)
    return (start, end) if end - start > 1 and not is_place(page, (start, end)) else None
