"""Items that say first what is to be done, then under a label or in the next sentence what has been done.

``1.潇河湿地公园二期，要求9月底完成绿化种植45公顷。责任单位：市林业局。⏎督查结果：任务完成。实际种植46.8公顷。``
``2.新增停车泊位6000个，新建充电桩1000个。上半年，新增停车泊位3318个。该项工作与时序进度同步。``
"""

from collections.abc import Sequence

from bulletin_parser.extract.text.blocks import lists_places
from bulletin_parser.extract.text.items import Item, leads_within
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Section

_STYLES = frozenset({"arabic", "bracketed", "circled", "sub", "clause"})
_TOLD = frozenset({"rate", "step_rate", "progress", "share", "yoy", "mom", "up", "down", "rank",
                   "adverb", "negation", "respectively", "month_only", "than_average"})  # fmt: skip
_RATES = frozenset({"rate", "step_rate", "share"})
_LONGEST = 120
_FEWEST_BESIDE, _MOST = 4, 4  # sections side by side, of which all but one in so many state what is to be done
_MARKS = "，。；、：\n"
_WORK = frozenset({"建设", "实施", "开展"})


def fielded_item(page: Page, section: Section) -> Item | None:
    """The item that a section is when it states a project, what is asked of it, and then how it stands; else None."""
    label = page.form("progress_label").search(page.folded, section.content, section.end)
    if label is not None and section.id not in page.outline.parents and label.start() > section.content + 1:
        told = _told_before(page, section.content, label.start()) or _told_in_line(page, section, label.start())
        head = section.content, told or label.start()
        return _item(page, section, head, told or label.end())
    if (named := _labelled_work(page, section)) is not None:
        return named
    stop = page.folded.find("。", section.content, section.end)
    fits = section.style in _STYLES or (section.style == "part" and _heads_its_account(page, section, stop))
    stated = fits and stop > 0 and not lists_places(page, (section.content, stop))
    if (
        stated
        and not _is_headed(page, section)
        and (_states_targets(page, section, stop) or _is_like_its_siblings(page, section, stop))
    ):
        return _item(page, section, (section.content, stop), stop + 1)
    return None


def _labelled_work(page: Page, section: Section) -> Item | None:
    """实事8：完成500户农村危房改造⏎截至8月底，已开工483户…: the item that a section is whose label says that it is a
    work, and whose heading has a line of its own."""
    heading = section.heading
    work = section.style == "clause" and page.form("work_label").match(section.label) is not None
    if not work or heading is None or section.id in page.outline.parents:
        return None
    alone = page.folded[heading.end : heading.end + 2].lstrip("。")[:1] == "\n"
    told = page.folded[heading.end : section.end].strip("。 \n")
    return _item(page, section, (section.content, heading.end), heading.end) if alone and told else None


def _is_like_its_siblings(page: Page, section: Section, stop: int) -> bool:
    """做好兜底服务，养育标准每月提高100元。市民政局已印发文件。 beside 丰富群众生活，送戏下乡180场。已送戏76场。:
    whether most of the sections beside one state first what is to be done, and its first sentence tells nothing."""
    known: dict[tuple[str | None, str], bool] = page.known.setdefault("siblings_state_targets", {})
    row = (section.parent, section.style)
    if row not in known:
        beside = [one for one in page.outline.sections if (one.parent, one.style) == row]
        ends = [(one, page.folded.find("。", one.content, one.end)) for one in beside]
        stating = sum(end > 0 and _states_targets(page, one, end) for one, end in ends)
        known[row] = len(beside) >= _FEWEST_BESIDE and stating * _MOST >= len(beside) * (_MOST - 1)
    mentions = page.mentions.within(section.content, stop) if known[row] else ()
    done = any(isinstance(m, Term) and (m.lexicon == "statuses" or _asserts(page, m)) for m in mentions)
    return known[row] and not done and page.folded[stop : section.end].strip("。 \n") != ""


def _asserts(page: Page, term: Term) -> bool:
    """已, 均 before what was done; 工作 behind what is to be done says nothing."""
    return term.kind == "adverb" and page.folded[term.end] not in _MARKS


def _told_before(page: Page, start: int, stop: int) -> int | None:
    """Where the line begins, behind what is to be done and before the label, that tells a rate of what was done:
    年度投资目标9400万元，1-3月完成投资752万元，占年度投资目标的8%。"""
    lines = [line for line in page.lines_within(start, stop) if start < line.start and line.end <= stop]
    told = (one for one in lines if _tells_rate(page.mentions.within(*one)) or _is_done_field(page, one))
    return next((line.start for line in told), None)


def _is_done_field(page: Page, line: Span) -> bool:
    """完成：180公里: whether a line is the field of how much was done."""
    colon = page.folded.find("：", *line)
    terms = page.mentions.within(line[0], colon) if colon >= 0 else ()
    first = terms[0] if terms else None
    done = isinstance(first, Term) and first.kind == "done" and first.start == line[0]
    return done and bool(page.mentions.figures_within(colon + 1, colon + 2))


def _told_in_line(page: Page, section: Section, stop: int) -> int | None:
    """Where the first sentence of a heading ends, if what stands between it and the label tells what has been done:
    公益性岗位开发。| 年度目标500个，已开发471个。进展情况：进展顺利."""
    heading = section.heading
    if heading is None or not page.folded.startswith("。", heading.end) or heading.end >= stop:
        return None
    mentions = page.mentions.within(heading.end, stop)
    terms = [m for m in mentions if isinstance(m, Term)]
    so_far = (one for one in terms if page.folded[one.start : one.end].startswith("已"))
    done = any(page.mentions.figures_within(one.end, page.end_of(one.end, _MARKS)) for one in so_far)
    return heading.end + 1 if done or _tells_rate(mentions) else None


def _tells_rate(mentions: Sequence[Mention]) -> bool:
    percent = any(isinstance(m, Figure) and m.is_percent for m in mentions)
    return percent and any(isinstance(m, Term) and m.kind in _RATES for m in mentions)


def _heads_its_account(page: Page, section: Section, stop: int) -> bool:
    """四、新增停车泊位1000个，新建公园8个。⏎已新增停车泊位386个，…: whether a sentence is all of a part's line,
    and what is told below it is told in the same units."""
    if section.id in page.outline.parents or stop != page.folded.find("\n", section.content) - 1:
        return False
    aimed = {figure.unit for figure in page.mentions.figures_within(section.content, stop)}
    return any(figure.unit in aimed for figure in page.mentions.figures_within(stop, section.end))


def with_aims(page: Page, item: Item) -> Item:
    """An item whose account says first what is to be done: A（区残联）：新建服务站3家。| 服务站已建成2家."""
    stop = page.folded.find("。", item.body, item.end)
    titled = any(figure.unit for figure in page.mentions.figures_within(item.title_start, item.title_end))
    if stop < 0 or titled or not _aims(page, item.body, stop):
        return item
    following = page.folded.find("。", stop + 1, item.end)
    told = page.mentions.within(stop, following if following > 0 else item.end)
    units = {figure.unit for figure in page.mentions.figures_within(item.body, stop)}
    same = any(isinstance(m, Figure) and m.unit in units for m in told)
    asserted = any(isinstance(m, Term) and m.kind in ("adverb", "total") for m in told)
    return item._replace(aims_end=stop, body=stop + 1) if same and asserted else item


def _aims(page: Page, start: int, stop: int) -> bool:
    """Whether a sentence only names works and how many of each: nothing done, no money, no share."""
    mentions = page.mentions.within(start, stop)
    figures = [m for m in mentions if isinstance(m, Figure) and m.unit]
    terms = [m for m in mentions if isinstance(m, Term) and m.lexicon == "cues"]
    acts = bool(terms) and terms[0].kind == "action"
    done = any(t.kind in ("done", "finish") and page.folded[t.start : t.end] not in _WORK for t in terms)
    if not figures or not acts or done or any(f.unit == "元" or f.is_percent for f in figures):
        return False
    return not any(_tells(page, m, start, figures) for m in mentions)


def _is_headed(page: Page, section: Section) -> bool:
    """Whether a colon that stands in no bracket ends the heading: 新建公厕：目标12座，已完成8座。"""
    heading = section.heading
    if heading is None or not page.folded.startswith("：", heading.end):
        return False
    return page.folded.count("（", *heading) <= page.folded.count("）", *heading)


def _item(page: Page, section: Section, head: Span, body: int) -> Item | None:
    first = _first_sentence(page, head)
    if not 2 <= first[1] - first[0] <= _LONGEST:
        return None
    asked = page.form("asked_of").search(page.folded, *first)
    title_end = asked.start() if asked else first[1]
    leads = leads_within(page, *head) or leads_within(page, body, section.end)
    return Item("fielded", first[0], title_end, leads, section.start, body, section.end, section, head[1])


def _first_sentence(page: Page, head: Span) -> Span:
    """What stands before the first 。, line end or bracket that names the lead, without the label 项目名称：."""
    label = page.form_in("name_label", *head).match(page.folded, *head)
    head = (label.end(), head[1]) if label else head
    bracket = page.form("lead_bracket").search(page.folded, *head)
    return trimmed(page.folded, head[0], page.end_of(head[0], "。\n", bracket.start() if bracket else head[1]))


def _states_targets(page: Page, section: Section, stop: int) -> bool:
    """Whether a section's first sentence says what is to be done, and nothing of what has been.

    One on a place (全市新建公厕20座) may be a result; one that counts projects (…任务共18件24个考核指标) is a total.
    """
    mentions = page.mentions.within(section.content, stop)
    figures = [m for m in mentions if isinstance(m, Figure) and m.unit]
    if not figures or any(_tells(page, m, section.content, figures) for m in mentions):
        return False
    if "累计" in page.folded[section.content : stop]:
        return False
    rest = page.mentions.within(stop, section.end)
    return any(isinstance(m, Figure) or (isinstance(m, Term) and m.lexicon == "statuses") for m in rest)


def _tells(page: Page, mention: Mention, start: int, figures: Sequence[Figure]) -> bool:
    """Whether a mention of a sentence that holds ``figures`` shows that it tells what has been done, or counts."""
    if isinstance(mention, Place):
        whole = mention.level == "whole" and page.folded[mention.start - 1] in _MARKS  # 为全市65岁以上老人体检
        return whole or mention.start == start
    if not isinstance(mention, Term) or _is_intended(page, mention, figures):
        return False
    last = figures[-1]
    counts = mention.lexicon == "groups" and mention.end <= last.start and last.unit in COUNT_UNITS
    return counts or mention.lexicon == "statuses" or mention.kind in _TOLD


def _is_intended(page: Page, term: Term, figures: Sequence[Figure]) -> bool:
    """提升基层应急能力，…, 做好重点群体就业工作，…: whether words that elsewhere say how much something changed or how
    it stands only say what for: they say it of no share, and of nothing behind them."""
    if term.kind in ("up", "down"):
        return not any(figure.is_percent or figure.is_points for figure in figures) and not _is_amount(page, term.end)
    return term.kind == "adverb" and not _asserts(page, term)


def _is_amount(page: Page, at: int) -> bool:
    """提高100元, 增加到1200个: whether so much stands right behind a word for a change."""
    at += page.folded.startswith(("到", "至", "了"), at)
    return bool(page.mentions.figures_within(at, at + 1))
