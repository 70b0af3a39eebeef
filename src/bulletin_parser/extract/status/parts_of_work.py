"""What of a work a status is said of: all of it, a part (主体工程尚未封顶), or a figure (正在施工4.5公里)."""

from bulletin_parser.extract.status.task_objects import with_object
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term, Time
from bulletin_parser.mentions.units import counts_places

_REACH = 120  # characters of what was told before
_GOES_ON = ("，", "、")
_BARE = 2  # characters of 施工, which is all of the work
_DOES = ("完成", "完成了", "已验收")
_NEAR = 24  # characters before a clause in which its verb was said already
_LONGEST_KIND = 8  # 3个联片改造示范项目
_COUNTS = frozenset({"个", "项", "件"})
_REASONS = ("因", "受", "由于")
_ACCEPTED = "已验收"
_BUILDING = "建设"
_AND = ("并", "且", "后", "和", "、")
_MORE = "超额完成"
_ENDS = ("", *"，。；\n")
_SIZE = 10  # characters of 的 and how large a work is, before its name


def is_of_a_part(page: Page, clause: Clause, term: Term, title: str) -> bool:
    """Whether the status word speaks of a figure or of a part of the work (正在施工4.5公里, 主体工程尚未封顶).

    A figure that only measures it does not count: 滞后序时进度14.6个百分点 still says behind.
    """
    before = [m for m in clause.figures if m.end <= term.start and not sizes_title(page, m, title)]
    after = [m for m in clause.figures if m.start >= term.end]
    if after:
        return _is_of_what_follows(page, clause, term, after[0])
    if title and ends_a_part(page, clause, term, title):
        return True
    measured = [f for f in before if not counts_projects(page, clause, f)]
    aside = clause.opener == "（" or (clause.opener in _GOES_ON and _is_weak(page, term))
    named = aside and len(measured) == len(before) and names_part(page, clause.start, term.start, title)
    if (
        named
        or _does_a_part(page, clause, term, title)
        or _is_a_part(page, clause, term, title)
        or (term.kind == "completed" and before and _is_some(page, clause, before[0]))
        or (term.kind in ("completed", "not_started") and bool(measured) and _is_fewer(page, clause, measured[0]))
    ):
        return True
    if term.kind == "not_started" and clause.opener not in _GOES_ON:
        return False  # 农村公路“单改双”5.6公里未启动
    return bool(measured) and not measured[-1].is_percent and term.kind != "completed"


def ends_a_part(page: Page, clause: Clause, term: Term, title: str) -> bool:
    """系统已验收, 12座已验收, 2022年度项目已验收: whether words for the end of a work are said of something that the
    title does not name, of so many, or of those of a year."""
    if page.form("at_its_end").fullmatch(page.folded, term.start, term.end) is None:
        return False
    counted = [f for f in clause.figures if f.end <= term.start and not sizes_title(page, f, title)]
    if any(not counts_projects(page, clause, figure) for figure in counted):
        return True
    if _is_spoken_of(page, clause, term):
        return True
    noun = noun_before(page, clause.start, term.start)
    if noun is None:
        return False
    dated = any(isinstance(m, Time) and m.end <= noun[0] for m in clause.mentions)
    return dated or not is_the_whole(page, page.folded[slice(*noun)].removesuffix(_BUILDING), title)


def _is_spoken_of(page: Page, clause: Clause, term: Term) -> bool:
    """按期完工压力大, 材料已验收入库, 能否按期完工: whether more is said than that a work is done in time."""
    behind = page.folded[with_object(page, clause.terms, term.end) : clause.end].strip("了 ")
    if behind.isalpha() and not behind.startswith(_AND):
        return True
    return page.form("end_in_doubt").search(page.folded, clause.start, term.start) is not None


def _does_a_part(page: Page, clause: Clause, term: Term, title: str) -> bool:
    """已全面完成主体施工，正在装修; 已全部完成入户评估，改造986户: whether what was completed is a part of the work, or
    comes before it, by its name."""
    done = page.folded[term.end : clause.end].strip()
    if term.kind != "completed" or not page.folded.endswith(_DOES, term.start, term.end) or len(done) <= _BARE:
        return False
    if not done.isalpha() or (title and set(done) <= set(title)):
        return False
    first = done.removesuffix("工作")
    comes_first = next((word for word in page.grammar.of_kind("work_parts", "before") if first.endswith(word)), None)
    part = done.endswith(page.grammar.of_kind("work_parts", "part")) or page.form("part_of_works").search(done)
    return bool(part) or (comes_first is not None and comes_first not in title)


def _is_a_part(page: Page, clause: Clause, term: Term, title: str) -> bool:
    """主体已改造完成, 设备已全部安装完成: whether what was completed is a part, by the noun before the word."""
    noun = noun_before(page, clause.start, term.start) if term.kind == "completed" else None
    if noun is None or not (page.form("part_of_works").fullmatch(page.folded, *noun) or is_mere_part(page, noun)):
        return False
    return not (title and set(page.folded[slice(*noun)]) <= set(title))


def is_mere_part(page: Page, noun: Span) -> bool:
    """教学楼, 一标段, 前期工作: whether a noun is but a part that every such work has, or what comes before it."""
    return page.form("mere_part").fullmatch(page.folded, *noun) is not None


def _is_of_what_follows(page: Page, clause: Clause, term: Term, figure: Figure) -> bool:
    """Whether a word speaks of the figure behind it: 正在施工4.5公里, 逾期未办结124件. How late a work is says no more
    than that it is (工期滞后2个月)."""
    if term.kind == "behind" and page.grammar.kind("units", figure.unit or "") == "duration":
        return False
    if term.kind == "completed" and (_is_its_aim(clause, figure) or _is_more_than_aimed(page, term, figure)):
        return False
    if page.folded[term.start : term.end] == _ACCEPTED and not figure.is_percent:
        return True  # 已验收项目32个
    if figure.start == term.end and not figure.is_points and not figure.is_percent:
        return True
    between = page.folded[term.end : figure.start].strip()
    said = page.grammar.kind("statement_words", page.folded[term.start : term.end])
    if said == "overdue" and between.isalpha() and not figure.is_percent:
        return True
    return term.kind == "completed" and (between == "" or (said == "attributive" and between.isalpha()))


def _is_more_than_aimed(page: Page, term: Term, figure: Figure) -> bool:
    """现已超额完成71个: the amount behind the word is all there is, and more than there was to be."""
    more = page.folded.endswith(_MORE, term.start, term.end) and figure.start == term.end
    return more and page.folded[figure.end : figure.end + 1] in _ENDS


def _is_its_aim(clause: Clause, figure: Figure) -> bool:
    """超额完成40所的年度目标任务: the figure behind the word is what was aimed at."""
    return any(t.kind == "target" and figure.end <= t.start <= figure.end + 1 for t in clause.terms)


def _is_some(page: Page, clause: Clause, figure: Figure) -> bool:
    """其中6处已完成整改: so many of what was counted, not all of it."""
    some = any(term.kind == "among" and term.end == figure.start for term in clause.terms)
    return some and not page.folded.startswith(("均", "都", "全部"), figure.end)


def _is_fewer(page: Page, clause: Clause, figure: Figure) -> bool:
    """计划改造14家，10家完成竣工验收: whether a clause begins with how many stand so, of more that were told of."""
    if figure.start != clause.start or figure.unit in (None, "%"):
        return False
    begin = page.begin_of(clause.start, "\n", max(0, clause.start - _REACH))
    told = page.mentions.figures_within(begin, clause.start)
    return any(one.unit == figure.unit and one.value > figure.value for one in told)


def sizes_title(page: Page, figure: Figure, title: str) -> bool:
    """6个老旧小区改造正在施工中, 总投资1.8亿元的南环路工程: whether a figure says how many the title's things are, or
    what they cost."""
    costs = figure.unit == "元" and page.folded.startswith("的", figure.end)
    reach = figure.end + len(title) + (_SIZE if costs else 0)
    return bool(title) and page.folded.find(title, figure.end, reach) >= 0


def _is_weak(page: Page, term: Term) -> bool:
    """Words that say what is being done rather than how the whole stands: 尚未开工, 正在施工, 施工中."""
    text = page.folded[term.start : term.end]
    return term.kind == "not_started" or text.startswith(("正在", "还在", "仍在")) or text.endswith("中")


def names_part(page: Page, start: int, end: int, title: str) -> bool:
    """主体工程尚未封顶, 芝山幼儿园分园正在进行主体施工, （东渡镇幼儿园进度滞后）: the noun is a part of the whole."""
    noun = noun_before(page, start, end)
    if noun is None:
        return False
    name = page.folded[slice(*noun)].partition("、")[0]
    work = name.endswith("工作") or page.folded.startswith("工作", noun[1])
    if work and page.folded.find(name.removesuffix("工作"), max(0, start - _NEAR), start) >= 0:
        return False  # 应支付8800万元，支付工作尚未启动
    placed = any(f"{name}{ending}" in title for ending in page.grammar.of_kind("statement_words", "town"))
    return placed or not is_the_whole(page, page.folded[slice(*noun)], title)


def is_the_whole(page: Page, noun: str, title: str) -> bool:
    """改造工程尚未启动 says of 无障碍改造 that it has not begun; 主体工程尚未封顶 is of a part."""
    if noun.startswith(_REASONS):
        return True  # 因能评批复未到位迟迟未开工: a reason, no part
    bare = noun.removesuffix("工程").removesuffix("工作").removesuffix("项目").removesuffix("任务")
    whole = page.grammar.kind("project_tails", bare) is not None
    return not bare or whole or bool(title and set(bare) <= set(title))


def counts_projects(page: Page, clause: Clause, figure: Figure) -> bool:
    """两个项目, 21个项目, 4个市: the figure counts what the status is said of."""
    if counts_places(page.grammar, figure):
        return True
    if any(place.end == figure.start for place in clause.places) or page.folded.endswith("各有", 0, figure.start):
        return True  # 定西市、陇南市2个推进缓慢, 泰兴市、姜堰区各有1所进度滞后
    if page.folded.startswith(("均", "都", "全部"), figure.end):
        return True  # 用地手续未批，5座均未启动
    if figure.unit in ("项", "件", "宗") and any(
        m.lexicon == "statuses" and m.start == figure.end for m in clause.terms
    ):
        return True  # 6项进展较快
    names = 1 + sum(page.folded.count(mark, clause.start, figure.start) for mark in "、和")
    if names > 1 and figure.value == names and figure.unit in ("个", "项", "件", "处", "条", "座", "家", "所"):
        return True  # 老城隧道、滨江大桥2处省挂牌隐患整改滞后
    listed = page.folded[figure.start - 1] == "等"
    nouns = [m for m in clause.terms if m.lexicon == "groups" and m.start >= figure.end and figure.unit in _COUNTS]
    kinds = (page.folded[figure.end : noun.start] for noun in nouns)
    of_a_kind = any(kind.isalpha() and len(kind) <= _LONGEST_KIND and not _blames(kind) for kind in kinds)
    return listed or of_a_kind or any(m.lexicon == "groups" and m.start == figure.end for m in clause.terms)


def _blames(kind: str) -> bool:
    """台区因青苗补偿 of 3个台区因青苗补偿问题未进场: whether what is in the way stands before a noun, and no kind."""
    return any(reason in kind for reason in _REASONS)
