"""How many are counted in all: 吉首市…任务共18件24个考核指标, 全市12件省定民生实事."""

from bulletin_parser.extract.counting.counted_nouns import (
    LONGEST_LEVEL,
    are_already,
    behind_nouns,
    counted_noun,
    is_group,
    whole_of,
)
from bulletin_parser.extract.counting.found import is_found
from bulletin_parser.extract.counting.in_general import stands_in_general
from bulletin_parser.extract.counting.parted_wholes import parted_whole
from bulletin_parser.extract.figures.kinds import counts_a_kind
from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.status.counts import Count, Total, sums_names
from bulletin_parser.extract.status.parted_totals import parted_to
from bulletin_parser.extract.status.verdicts import finishes, has_begun
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span, noun_after
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Place, Term, Time
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_SHORTEST_KIND = 2  # characters of 桥梁
_BARE_NOUN = 2  # characters of 事项, 项目 …, which say of a name what kind of thing it is
_WHOLE_UNITS = frozenset({"大项", "小项", "子项"})


def wholes_of(count: Count) -> list[Total]:
    """The totals of a statement but for one that only counts some: 已完成12项民生实事任务，正在推进8项."""
    told = [(state.count, state.verdict) for state in count.states if state.count is not None]
    done = [one for one, how in told if how.status is Status.COMPLETED and how.end <= one.start]
    of_all = sum(one.value for one, _ in told)
    return [t for t in count.totals if of_all <= t.figure.value or not any(one is t.figure for one in done)]


def take_totals(page: Page, clause: Clause, count: Count) -> int:
    """Adds the totals of a clause to a statement that has no status yet, and returns how many they are."""
    before = len(count.totals)
    counts = [] if count.states else _wholes(page, clause)
    for i, figure in enumerate(counts):
        if count.totals and page.form("planned_step").search(page.folded, clause.start, figure.start):
            count.others.append((figure, "total"))  # 重点项目198个。…计划新开工项目58个
        elif figure.unit in COUNT_UNITS:
            _take_total(page, clause, count, figure, counts)
        elif any(one.start == figure.end for one in counts[i + 1 :]):  # 10个方面32项民生实事
            count.totals.append(Total(figure, figure.unit or "", figure.end))
    if count.totals and not count.states:
        count.others += [(figure, "item_count") for figure in clause.figures if counts_a_kind(page, figure)]
    return len(count.totals) - before


def _wholes(page: Page, clause: Clause) -> list[Figure]:
    """The figures of a clause that may count a whole; none where it is about money or counts some that stand so."""
    if any(figure.unit == "元" for figure in clause.figures):
        return []  # 74个项目年度计划投资198.6亿元 is about money
    counts = [figure for figure in clause.figures if figure.unit in COUNT_UNITS or _sorts(page, figure)]
    counts = [figure for figure in counts if not (is_found(page, clause, figure) or _are_built(page, clause, figure))]
    counts = [figure for figure in counts if not counts_a_kind(page, figure)]  # 其中省级项目27项、市级项目19项
    last = next((i for i, figure in enumerate(counts[:-1]) if whole_of(page, clause, figure)), -1)
    some = last >= 0 and counts[last + 1].value <= counts[last].value
    some = some and (_is_finished(page, clause, counts[last + 1]) or _have_begun(page, clause, counts[last + 1]))
    if some or (any(m.lexicon == "statuses" for m in clause.terms) and not stands_in_general(page, clause)):
        counts = counts[: max(last + 1, parted_to(page, clause, counts))]
    alone = counts[0] if len(counts) == 1 and not some else None
    counts_some = (_is_finished, _of_finished, _sums_up_begun, _lacks_begun, _have_already_begun)
    if alone is not None and any(counts(page, clause, alone) for counts in counts_some):
        return []  # 9项民生工程已完成年度目标任务: these are counted, not all
    if page.form("planned_works").search(page.folded, clause.start, clause.end):
        return []  # 计划实施重点减排工程56项: of one kind, of which the figures say how far it is
    return [] if _counts_finished(page, clause) else counts


def _take_total(page: Page, clause: Clause, count: Count, figure: Figure, counts: list[Figure]) -> None:
    """Takes a figure as a total, if anything shows that it is one, and what it counts."""
    noun = counted_noun(page, clause, figure)
    named = named_before(page, clause, figure)
    follows = bool(count.totals) and count.totals[-1].end == figure.start  # 18件24个考核指标
    follows = follows or any(other.start == figure.end for other in counts)
    follows = follows or _stands_beside(page, clause, figure)
    among = counted_among(page, clause, figure)
    known = bool(noun or named or follows or among) or _is_whole(clause, figure)
    known = known or (whole_of(page, clause, figure) and not _of_one_thing(page, clause, figure))
    parted = parted_whole(page, clause) is figure
    known = known or parted
    borne = None if known else page.form("borne_total").search(page.folded, clause.start, figure.start)
    if not known and (borne is None or (borne["cases"] and figure.unit == "件")):
        return  # 濮阳县交办132件，办结129件: cases that come in are no whole of tasks
    if any(t.figure.value == figure.value and t.figure.unit == figure.unit for t in count.totals):
        count.others.append((figure, "total"))  # 安排民生实事13项，…，13项中有7项已完成
        return
    sorts = noun is not None and page.folded[noun.start : noun.end] in _WHOLE_UNITS  # 148个小项 | 民生工程项目
    counted = noun.end if noun and sorts else behind_nouns(page, noun) if noun else figure.end
    end = counted if figure.unit == "个" else figure.end
    count.totals.append(Total(figure, (figure.unit or "") + page.worded(figure.end, end), end))
    part = noun is not None and not follows and figure is not counts[0] and _heads_parts(page, noun)
    if count.group is None or part:  # 20件大事分解的46个小项中，已完成19个 counts 小项
        count.group = (
            among or _attribute(page, clause, figure) or counted_group(page, clause, [] if part else named, noun)
        )
        count.group = count.group or (noun_after(page, figure, clause.end) if parted else None)


def _stands_beside(page: Page, clause: Clause, figure: Figure) -> bool:
    """18项、20个考核指标中，…: whether a sentence begins with a count and goes on with one in another unit."""
    alone = (clause.start, clause.end) == (figure.start, figure.end) and clause.opener in "。；\n"
    if not alone or clause.closer != "、":
        return False
    beside = next(iter(page.mentions.figures_within(figure.end + 1, figure.end + 2)), None)
    return beside is not None and beside.start == figure.end + 1 and beside.unit in COUNT_UNITS - {figure.unit}


def _of_one_thing(page: Page, clause: Clause, figure: Figure) -> bool:
    """新建养老中心进展顺利，100个中已建成61个、在建39个: whether a sentence goes on with how many there are of what
    it is about, which is no group of projects."""
    if clause.opener != "，" or figure.start != clause.start or figure.unit != "个":
        return False
    begin = page.begin_of(clause.start, "。；\n")
    before = page.mentions.within(begin, clause.start)
    stands = any(isinstance(m, Term) and m.lexicon == "statuses" for m in before)
    return stands and not any(is_group(m) for m in before)


def _heads_parts(page: Page, noun: Term) -> bool:
    """46个小项中，…: whether what is said behind is of those that were counted last."""
    return page.folded.startswith("中", behind_nouns(page, noun))


def _are_built(page: Page, clause: Clause, figure: Figure) -> bool:
    """建成5个全民健身工程, 完成12件饮水工程维修养护, 新建和改造农村供水工程36宗: works of a kind, behind the verb that
    says what is done, or before it, are no whole."""
    first = clause.terms[0] if clause.terms else None
    if figure.unit == "宗" and first is not None and first.kind == "action" and first.start == clause.start:
        return True
    noun = counted_noun(page, clause, figure)
    named = noun is not None and noun.start - figure.end >= _SHORTEST_KIND and page.folded.endswith("工程", 0, noun.end)
    goes_on = noun is not None and noun.end < clause.end and page.folded[noun.end].isalpha()
    return (
        (figure.unit == "个" or goes_on)
        and named
        and page.folded.endswith(("完成", "建成"), clause.start, figure.start)
    )


def _is_whole(clause: Clause, figure: Figure) -> bool:
    """58小项: a unit in which only wholes are counted, unless a verb says that so many are done (已完成19小项)."""
    done = any(term.end == figure.start and term.kind in ("done", "finish") for term in clause.terms)
    return figure.unit in _WHOLE_UNITS and not done


def _sorts(page: Page, figure: Figure) -> bool:
    """10类, 10个方面: how many kinds there are of what the figure behind it counts."""
    return figure.unit is not None and page.grammar.kind("units", figure.unit) == "sorts"


def _counts_finished(page: Page, clause: Clause) -> bool:
    """已完成的任务（37项）, 已完成子项目7个, 已开工项目33个: what is counted behind the verb is not all."""
    terms = clause.terms
    for i, term in enumerate(terms):
        if not has_begun(page, term) and not finishes(page, term):
            continue
        adverb = i > 0 and terms[i - 1].kind == "adverb" and terms[i - 1].end == term.start
        behind = terms[i + 1] if i + 1 < len(terms) else None
        counted = behind is not None and behind.lexicon == "groups" and behind.start == term.end
        if page.folded[term.end : term.end + 1] == "的" or (adverb and counted):
            return True
    return False


def _is_finished(page: Page, clause: Clause, figure: Figure) -> bool:
    last = clause.terms[-1] if clause.terms else None
    return last is not None and last.start > figure.end and last.end == clause.end and finishes(page, last)


def _of_finished(page: Page, clause: Clause, figure: Figure) -> bool:
    """已完成的任务（8项）: how many are finished."""
    verbs = [t for t in clause.terms if t.end < figure.start and finishes(page, t)]
    return any(page.folded.startswith("的", t.end) and with_adverbs(clause.terms, t.start) < t.start for t in verbs)


def _have_begun(page: Page, clause: Clause, figure: Figure) -> bool:
    """12项 | 已开工建设: whether it ends a clause that so many have begun."""
    last = clause.terms[-1] if clause.terms else None
    if last is None or last.end != clause.end or not has_begun(page, last):
        return False
    return figure.end == with_adverbs(clause.terms, last.start) < last.start


def _have_already_begun(page: Page, clause: Clause, figure: Figure) -> bool:
    """已有21个项目开工建设: how many have begun, which is said before them."""
    last = clause.terms[-1] if clause.terms else None
    if last is None or not figure.end <= last.start < last.end == clause.end:
        return False
    return has_begun(page, last) and are_already(page, clause, last)


def _sums_up_begun(page: Page, clause: Clause, figure: Figure) -> bool:
    """A、B等12个项目已开工: how many have begun, some by name."""
    return sums_names(page, figure) and any(t.end == clause.end and t.kind == "step" for t in clause.terms)


def _lacks_begun(page: Page, clause: Clause, figure: Figure) -> bool:
    """3个项目未按计划开工: how many ought to have begun."""
    last = clause.terms[-1] if clause.terms else None
    at_end = last is not None and figure.end < last.start and last.end == clause.end
    return at_end and last is not None and page.grammar.kind("begun", page.folded[last.start : last.end]) == "not_begun"


def counted_among(page: Page, clause: Clause, figure: Figure) -> Span | None:
    """What a clause counts that is nothing but a total: 12项街道重点工作专班推进项目中，; 12件疑难诉求中，."""
    if figure is not clause.figures[0] or len(clause.figures) > 1:
        return None
    match = page.form_in("counted_among", figure.end, clause.end).fullmatch(page.folded, figure.end, clause.end)
    return match.span("group") if match and (match["noun"] or figure.unit in ("项", "件")) else None


def named_before(page: Page, clause: Clause, figure: Figure) -> list[Mention]:
    """The nouns before a total, when little but 共 and a place stands between (为民办实事项目涉及我区共34项)."""
    named = [m for m in clause.mentions if is_group(m) and m.end <= figure.start]
    if not named or sums_names(page, figure) or (figure.unit == "个" and getattr(named[-1], "kind", "") == "target"):
        return []  # 年度任务6个 is a project's target, and 补水工程等43个 sums up names
    if _aims_at(page, clause, named, figure) or _is_of_one_work(page, clause, named[-1], figure):
        return []
    between = page.folded[named[-1].end : figure.start]
    others = [m for m in clause.mentions if named[-1].end <= m.start < figure.start]
    others = [m for m in others if not (isinstance(m, Figure) and _sorts(page, m))]  # 民生实事共有12类45件
    plain = all(isinstance(m, Place) or (isinstance(m, Term) and m.kind in ("total", "share")) for m in others)
    return named if len(between) <= 8 and plain else []


def _is_of_one_work(page: Page, clause: Clause, noun: Mention, figure: Figure) -> bool:
    """高标准农田建设任务12个: whether a word for tasks stands behind a work and says how much of it is to be done."""
    if figure.unit != "个" or not page.folded.endswith("任务", noun.start, noun.end) or noun.end != figure.start:
        return False
    return page.folded.endswith(page.grammar.of_kind("turns", "works"), clause.start, noun.end - len("任务"))


def _aims_at(page: Page, clause: Clause, named: list[Mention], figure: Figure) -> bool:
    """“零材料”事项年度目标900项，已上线780项，完成率86.7%: whether a target is one thing's, of which so many are done.

    A programme (民生实事年度任务15项) is counted, and so is what stands in several ways.
    """
    aim, what = named[-1], named[-2] if len(named) > 1 else named[-1]
    bare = what.end - what.start == _BARE_NOUN and clause.start < what.start and what.end == aim.start
    if not bare or getattr(aim, "kind", "") != "target" or aim.end != figure.start:
        return False
    stop = page.end_of(figure.end, "。；\n")
    behind = page.mentions.figures_within(figure.end, stop)
    return sum(not m.is_percent for m in behind) == 1 and any(m.is_percent for m in behind)


def _attribute(page: Page, clause: Clause, figure: Figure) -> Span | None:
    """自治区督察反馈 in 自治区督察反馈的45个问题，…: what tells those that are counted from others."""
    match = page.form_in("counted_attribute", clause.start, figure.start).fullmatch(
        page.folded, clause.start, figure.start
    )
    return match.span("group") if match and clause.opener in "。；\n" else None


def counted_group(page: Page, clause: Clause, named: list[Mention], noun: Term | None) -> Span | None:
    """What is counted: the phrase before 共, from behind the place (省定重点民生实事任务), or the noun behind."""
    if named:
        last = named[-1]
        before = [m.end for m in clause.mentions if isinstance(m, Place | Time) and m.end <= last.start]
        start = max(before, default=clause.start)
        cues = [m.end for m in clause.terms if m.kind in ("total", "done", "adverb") and start <= m.start < last.start]
        start = max([start, *cues])
        while start < last.end and page.folded[start] in "的 、了我各":
            start += 1
        if "》" in page.folded[start : last.end] and "《" not in page.folded[start : last.end]:
            start = max(clause.start, page.folded.rfind("《", clause.start, start))
        quoted = page.folded.startswith("”", last.end) and "“" in page.folded[start : last.end]
        return start, last.end + quoted
    if noun is None:
        return None
    end = behind_nouns(page, noun)
    sorts = page.folded[noun.start : noun.end] in _WHOLE_UNITS and end > noun.end  # 148个小项民生工程项目
    figure = max((f.end for f in clause.figures if f.end <= noun.start), default=noun.start)
    kind = page.folded.startswith("类", noun.start) and noun.start - figure <= LONGEST_LEVEL  # 10项补助|类民生实事
    return (noun.end if sorts else figure if kind else noun.start), end


def told_before(page: Page, label: Span) -> list[Total]:
    """21件 of 实施省级民生实事21件、市级民生实事13件, for the label 省级民生实事 further below."""
    at = page.folded.find(page.folded[slice(*label)], 0, label[0]) + label[1] - label[0]
    figures = page.mentions.figures_within(at, at + 1)
    if not figures or at > label[0] or figures[0].unit not in COUNT_UNITS:
        return []
    return [Total(figures[0], figures[0].unit or "", figures[0].end)]


def begins_a_name(page: Page, place: Place) -> bool:
    """郸城县 in 郸城县才源高中已开工；A、B2个项目至今未开工: a place with a word behind it that is no cue."""
    goes_on = page.folded[place.end : place.end + 1].isalpha() and page.folded[place.end] not in "的各有"
    behind = (m for m in page.mentions.within(place.end, place.end + 1) if m.start == place.end)
    return goes_on and not any(isinstance(m, Term | Time) for m in behind)
