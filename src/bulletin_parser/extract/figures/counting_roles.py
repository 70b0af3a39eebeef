"""Amounts that only count what is told of: 33项民生工程总体进展顺利, 实施民生实事21件, A、B3个项目."""

from collections.abc import Sequence

from bulletin_parser.extract.figures.kinds import counts_a_kind
from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.status.parted_totals import parted_to
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS, PROJECT_UNITS

_FINISHED = frozenset({"done", "action", "finish", "step", "completed", "target"})
_NEAR = 24  # characters from the count of a programme to the end of its clause
_LONGEST = 24  # characters of a figure, and of a bracket before one in it
_LONGEST_LIST = 120  # characters of the parts of something, with brackets
_NEXT = 4  # characters of 大项、 between two counts
_BOUNDS = frozenset("元%人户亩米吨")
_POINTING = ("这", "该", "此", "以上", "上述")


def only_counts(setting: Setting) -> bool:
    """Whether a figure says how many there are of the programme, of what was told of before, or of names listed."""
    sorts = setting.page.grammar.of_kind("statement_words", "sorts")
    if setting.figure.unit == "个" and setting.page.folded.startswith(sorts, setting.figure.end):
        return True  # 五个类型的占比是：…
    if setting.page.grammar.kind("units", setting.figure.unit or "") == "sorts":
        return True  # 涉及7大领域13个项目
    if _is_in_quoted_name(setting) or _is_aside(setting):
        return True
    return (
        _are_chosen(setting)
        or _counts_programme(setting)
        or _counts_told(setting)
        or _counts_listed(setting)
        or _counts_parts(setting)
        or _counts_passing(setting)
        or counts_a_kind(setting.page, setting.figure)
    )


def _are_chosen(setting: Setting) -> bool:
    """经代表票决产生正式项目6件: how many works were chosen to be done."""
    page, stop = setting.page, setting.figure.start
    start = max(setting.clause.start, stop - _NEAR)
    chosen = page.form_in("chosen_by_vote", start, stop).search(page.folded, start, stop)
    return chosen is not None and setting.figure.unit in COUNT_UNITS


def _is_in_quoted_name(setting: Setting) -> bool:
    """省“8件实事”和市“10件实事”: whether a quoted name is nothing but a number and what it counts."""
    text, figure = setting.page.folded, setting.figure
    if not text.startswith("“", figure.start - 1):
        return False
    noun = setting.page.grammar.scanner("groups").match(text, figure.end)
    return noun is not None and text.startswith("”", figure.end + len(noun.text))


def _is_aside(setting: Setting) -> bool:
    """工程类项目（15项）完成投资8.04亿元: a bracket that only says of how many the clause goes on to tell."""
    figure, text = setting.figure, setting.page.folded
    alone = text.startswith("（", figure.start - 1) and text.startswith("）", figure.end)
    return alone and figure.unit in COUNT_UNITS and setting.clause.start < figure.start - 1 < setting.clause.end - 1


def programme_words(page: Page) -> tuple[str, ...]:
    """实事, 民生, 任务: words for what a count counts that nothing else is said of."""
    words = page.grammar.of_kind
    return *words("statement_words", "promised"), *words("statement_words", "programme")


def _counts_programme(setting: Setting) -> bool:
    """33项民生工程总体进展顺利, 扎实推进33项民生工程, 实施民生实事21件: how many there are of what the statement is
    about."""
    figure, page = setting.figure, setting.page
    if _sorts_programme(setting) or _parts_programme(setting) or _programme_in_all(setting) or _parts_whole(setting):
        return True
    if figure.unit not in ("项", "件") or any(
        f is not figure and f.unit == figure.unit for f in setting.clause.figures
    ):
        return False
    if any(t.lexicon == "groups" and t.end == figure.start and _is_programme(setting, t) for t in setting.before):
        return True  # 实施省级民生实事21件、市级民生实事13件
    noun = next((t for t in setting.after if t.lexicon == "groups" and t.start - figure.end <= 4), None)
    if noun is None:
        return False
    words = programme_words(page)
    programme = any(word in page.folded[figure.end : noun.end] for word in words)
    furthers = page.grammar.of_kind("statement_words", "furthers")
    opening = not setting.before or page.folded.endswith(furthers, setting.clause.start, figure.start)
    worked_on = any(t.kind in _FINISHED for t in setting.before)
    owned = setting.printed(figure.start - 1, figure.start) == "的"  # 宿松县组织实施的33项民生工程，累计拨付资金…
    opening = opening or owned or (noun.start == figure.end and not worked_on)
    return any(t.lexicon == "statuses" for t in setting.after) or (programme and opening)


def _sorts_programme(setting: Setting) -> bool:
    """民生实事10大类22个项目: how many kinds and how many of them there are, behind the programme's name."""
    figure, kind = setting.figure, setting.page.grammar.kind
    figures = setting.page.mentions.figures_within(max(setting.clause.start, figure.start - _LONGEST), figure.end + 1)
    before = next((f for f in figures if f.end == figure.start), None)
    first = before or figure
    named = (t for t in setting.clause.terms if t.lexicon == "groups" and t.end == first.start)
    sorts = kind("units", first.unit or "") == "sorts" and any(f.start == first.end for f in figures)
    return sorts and any(_is_programme(setting, term) for term in named)


def _parts_programme(setting: Setting) -> bool:
    """10件民生实事48个子项目: how many there are of the programme, and into how many parts it falls, be it in a clause
    of its own (共实施10件民生实事，涉及48个子项目)."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    words = programme_words(page)
    parted = _parted(page, clause)
    if figure in parted:
        return any(word in page.folded[parted[0].start : clause.end] for word in words)
    before = page.mentions.figures_within(clause.start - _NEAR, clause.start)
    if clause.opener != "，" or not before or figure.unit not in COUNT_UNITS or before[-1].unit not in COUNT_UNITS:
        return False
    named = any(word in page.folded[before[-1].end : clause.start] for word in words)
    parts = any(t.lexicon == "groups" and t.start - figure.end <= 4 for t in setting.after)
    joined = page.folded[clause.start : figure.start]
    return named and parts and bool(joined) and page.form("falls_into").fullmatch(joined) is not None


def _programme_in_all(setting: Setting) -> bool:
    """民生实事项目共有38项任务, 民生实事项目共包含12个大项、31个小项: how many there are of the programme in all."""
    figure, clause, page = setting.figure, setting.clause, setting.page
    if figure.unit not in COUNT_UNITS:
        return False
    earlier = [f for f in clause.figures if f.end <= figure.start]
    if earlier and earlier[-1].unit in COUNT_UNITS and figure.start - earlier[-1].end <= _NEXT:
        goes_on = page.folded[figure.start - 1] in "、和"
        return goes_on and _is_told_in_all(setting, earlier[-1])
    return _is_told_in_all(setting, figure)


def _parts_whole(setting: Setting) -> bool:
    """36项实事项目（其中省考核项目24项，市考核项目12项）: kinds of what was counted right before the bracket; those of
    what is no programme (工业项目212个（其中新签约项目108个）) are measured."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    opening = page.folded.rfind("（", max(0, figure.start - _LONGEST), figure.start)
    if opening < 0 or figure.unit not in PROJECT_UNITS or not page.folded.startswith("（其中", opening):
        return False
    named = any(t.lexicon == "groups" and t.end == figure.start for t in clause.terms)
    before = page.mentions.figures_within(max(0, opening - _NEAR), opening)
    return named and bool(before) and before[-1].unit == figure.unit and before[-1].value >= figure.value


def _is_told_in_all(setting: Setting, figure: Figure) -> bool:
    nouns = [t for t in setting.clause.terms if t.lexicon == "groups" and t.end <= figure.start]
    if not any(_is_programme(setting, noun) for noun in nouns):
        return False
    joined = setting.printed(nouns[-1].end, figure.start)
    return len(joined) > 0 and setting.page.form("falls_into").fullmatch(joined) is not None


def _parted(page: Page, clause: Clause) -> Sequence[Figure]:
    """The counts at a clause's beginning that tell of wholes and their parts; asked for by each of its figures."""
    key = ("parted", clause.start, clause.end)
    found: Sequence[Figure] | None = page.known.get(key)
    if found is None:
        kind = page.grammar.kind
        counts = [f for f in clause.figures if f.unit in COUNT_UNITS or kind("units", f.unit or "") == "sorts"]
        found = page.known[key] = counts[: parted_to(page, clause, counts)]
    return found


def _is_programme(setting: Setting, term: Term) -> bool:
    promised = setting.page.grammar.of_kind("statement_words", "promised")
    return any(word in setting.printed(term.start, term.end) for word in promised)


def _counts_told(setting: Setting) -> bool:
    """四项均已达到省定验收标准, 这5项预计10月完成, 三项任务分别完成4公里、9座、2个, 有3项属于社会保障工程: how many of
    the things told of before, or told of next, stand so."""
    figure = setting.figure
    if figure.unit not in ("项", "件", "个", None):
        return False
    if setting.page.form("belongs_to").match(setting.page.folded, figure.end) is not None:
        return True
    pointed = setting.printed(figure.start - 2, figure.start).endswith(_POINTING)
    pointed = pointed and setting.printed(figure.start - 3, figure.start - 2) not in _BOUNDS  # 亿元以上11个
    begins = figure.start == setting.clause.start
    return pointed or (begins and setting.page.form("told_in_turn").match(setting.page.folded, figure.end) is not None)


def _counts_listed(setting: Setting) -> bool:
    """棚户区改造、社区食堂、公共充电桩三项任务列入年度计划, 城南、城北2个片区签约率分别为63.2%、41.7%: as many as the
    names before them."""
    figure, clause, page = setting.figure, setting.clause, setting.page
    tasks = (*programme_words(page), "工作", "工程", "重点", "综合")
    shares = any(term.kind == "respectively" for term in setting.after)
    named = page.folded.find("、", clause.start, figure.start) > 0
    named = named and (shares or page.folded.startswith(tasks, figure.end))
    if not named or figure.unit not in COUNT_UNITS or setting.last("adverb", "each", "target"):
        return False
    return len(split_members(page, clause.start, figure.start)) == figure.value


def _counts_parts(setting: Setting) -> bool:
    """工程包分别为蓄引调水、河道治理等4项，计划完成投资36.8亿元; 细分为供水、供气两项: how many parts something has,
    some of them by name, or all."""
    figure, clause, page = setting.figure, setting.clause, setting.page
    counts = figure.unit in COUNT_UNITS or page.grammar.kind("units", figure.unit or "") == "sorts"
    alone = counts and figure.end == clause.end and clause.figures[0] is figure
    bracketed = clause.opener == "、"  # …、防洪治涝（排水）、河道治理等4项
    start = max(0, figure.start - _LONGEST_LIST) if bracketed else clause.start
    parts = page.form("parts_named").search(page.folded, start, figure.start) if alone else None
    return parts is not None and bool(parts["more"] or len(split_members(page, *parts.span("names"))) == figure.value)


def _counts_passing(setting: Setting) -> bool:
    """增幅超过20%的城市有2个, 完成率不足60%的县区共3个: how many places or offices have passed a bound."""
    figure, page, start = setting.figure, setting.page, setting.clause.start
    return page.form("those_passing").search(page.folded, max(start, figure.start - _NEAR), figure.start) is not None
