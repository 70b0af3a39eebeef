"""Sentences that report nothing: what is asked for, how one looked, what the list below is of."""

from collections.abc import Sequence

from bulletin_parser.extract.figures.kinds import counts_a_kind
from bulletin_parser.extract.projects.standings import standings
from bulletin_parser.extract.sentences.contents import measures_within
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Term


def exhorts(page: Page, segment: Span) -> bool:
    """请…于10月25日前提出赶工计划; 根据工作安排，现将进展情况通报如下: whether a statement asks or announces."""
    start, end = segment
    asks, behind = page.form("exhortation").match, skip_lead(page, start, end)
    announced = "：" in page.folded[start:behind] and behind < end  # 现将进展情况通报如下：全市已完成…
    return bool(asks(page.folded, behind, end) or (asks(page.folded, start, end) and not announced))


def only_tells(page: Page, segment: Span) -> bool:
    """Whether a sentence tells how one looked (组成5个督查组，走访65个村) or who is rewarded (各奖励现金8万元), or
    opens the list below it (其中有量化指标的9项：), or counts kinds (其中省考核项目5项，市考核项目2项)."""
    opens = page.folded.startswith("：\n", segment[1]) and page.form("leads_to_list").match(page.folded, *segment)
    opening = page.form("opening").match(page.folded, *segment)
    opening = opening and not measures_within(page, opening.end(), segment[1])
    mentions = page.mentions.within(*segment)
    stands = any(isinstance(m, Term) and m.lexicon == "statuses" for m in mentions)
    counts = not stands and (page.form("kinds_counted").match(page.folded, *segment) or _counts_kinds(page, mentions))
    rewards = page.form_in("commends", *segment).match(page.folded, *segment)
    return (
        bool(opens or counts or opening or rewards)
        or _tells_of_looking(page, segment)
        or _tells_of_anyone(page, segment)
        or _reports_nothing(page, segment)
    )


def _tells_of_looking(page: Page, segment: Span) -> bool:
    """组成5个督查组，走访65个村; 天水市进度滞后，省厅已派出工作组 says first how a place stands."""
    looked = page.form("inspection").match(page.folded, *segment)
    if looked is None:
        return False
    before = page.folded.rfind("，", segment[0], looked.end())
    return before < 0 or standings(page, list(clauses(page, segment[0], before)), None).told is None


def _counts_kinds(page: Page, mentions: Sequence[Mention]) -> bool:
    """共分为6大类，分别是：扶贫工作8项；创业就业3项: whether all figures say how many there are of a kind."""
    figures = [m for m in mentions if isinstance(m, Figure)]
    return bool(figures) and all(counts_a_kind(page, figure) for figure in figures)


def _reports_nothing(page: Page, segment: Span) -> bool:
    """县水务局通过现场督办等方式全力推进农村改水; 农村改水是十件实事之一: how one goes to work, or what a work is."""
    start, end = skip_lead(page, *segment), segment[1]
    whole = page.form_in("agent_acts", start, end).match(page.folded, start, end)
    whole = whole or page.form_in("definition", start, end).match(page.folded, start, end)
    return whole is not None or (start >= end and not measures_within(page, *segment))


def _tells_of_anyone(page: Page, segment: Span) -> bool:
    """个别工程用地、环评手续办理偏慢: whether a statement without a figure is of things that it does not name."""
    start = skip_lead(page, *segment)
    if measures_within(page, *segment):
        return False
    stop = page.end_of(start, "，；。", segment[1])
    return page.folded.find("、", start, stop) > 0 and page.form("unnamed").match(page.folded, start, stop) is not None
