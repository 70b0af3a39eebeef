"""What a row is called: the noun at its figure, the predicate that names it, the title it stands under."""

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.figures.replanned import CHANGED, figure_before
from bulletin_parser.extract.indicators.counted_twice import counted_twice
from bulletin_parser.extract.indicators.kinds_of_investment import is_kind_of_investment
from bulletin_parser.extract.indicators.ledger import LOCAL, Ledger, Row, same_place
from bulletin_parser.extract.indicators.money_names import money_name, names_money
from bulletin_parser.extract.indicators.served import served
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.text.nouns import Span, behind_time, is_verb_only, noun_after, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.wholes_of_things import is_some_of
from bulletin_parser.mentions.model import Figure, Term, Time
from bulletin_parser.mentions.units import COUNT_UNITS

_RAISED = 100  # characters before a figure in which what it was raised from stands
_AMONG = ("，其中", "（其中", "；其中", "。其中")
_SHORTEST = 2  # characters of a noun
_CLAUSE_MARKS = "，。；：\n"
_ANDS = ("和", "及", "与")
_BEHIND_DEEDS = "和与及、工项任"  # 变压器更新工程
_BEFORE_ALL = ("等", "的")


def noun_of(page: Page, reading: Reading) -> Span | None:
    """What a figure measures: before it (城镇新增就业10265人), else behind it (新建7个4G基站), else None."""
    figure, term = reading.figure, reading.term
    if term is not None and reading.role is Role.ACTUAL and term.kind == "target":
        return term.start, term.end  # 建成农村公路38条，总里程126公里
    special = served(page, reading) or _behind_bracket(page, reading) or _raised(page, reading)
    if special or (term is not None and term.kind == CHANGED):
        return special or _changed(page, reading)
    before = noun_before(page, _behind_other(page, reading), before_origin(page, reading))
    joined = _joined(page, reading, before)
    if joined:
        return joined
    listed = page.folded[figure.start - 1 : figure.start] in _BEFORE_ALL  # 建成沿浦、宜山等8家卫生院, 列入的120个小区
    listed = listed or _is_of_programme(page, before, figure)
    after = noun_after(page, figure, reading.right) if listed else None
    if after and (page.folded[figure.start - 1] == "等" or not page.grammar.kind("groups", page.folded[slice(*after)])):
        return after
    verb = before and (is_verb_only(page, before) or _finds(page, before[1], figure))
    if before and not verb and not _enumerates(page, before, figure):
        return before
    return noun_after(page, figure, _before_some(page, reading)) or before


def _changed(page: Page, reading: Reading) -> Span | None:
    """补助标准 of 补助标准600元，| 现调整为650元: what was said to be so much before that was changed."""
    before = figure_before(page, reading.clause)
    noun = noun_before(page, page.begin_of(before.start, _CLAUSE_MARKS), before.start) if before else None
    return None if noun is None or is_verb_only(page, noun) else noun


def _is_of_programme(page: Page, before: Span | None, figure: Figure) -> bool:
    """为民办实事38处乡村供水工程: whether a programme stands before a figure that counts works of it."""
    programme = before is not None and page.grammar.kind("headings", page.folded[slice(*before)]) is not None
    return programme and figure.unit not in COUNT_UNITS


def _before_some(page: Page, reading: Reading) -> int:
    """Where the noun behind a figure ends: at the next one, or before the 中 that has some of them follow."""
    figures, figure = reading.clause.figures, reading.figure
    part = next((f for f in figures if f.start == reading.right), None)
    some = part is not None and is_some_of(page, figure, part)
    return page.folded.rfind("中", figure.end, reading.right) if some else reading.right


def _behind_other(page: Page, reading: Reading) -> int:
    """Where what stands before a figure begins: behind what the one before it measures (完成90座危桥改造、210公里…)."""
    figures = reading.clause.figures
    i = figures.index(reading.figure)
    if i and is_some_of(page, figures[i - 1], reading.figure):
        return reading.figure.start  # 8个行政村中的 | 7个
    mark = page.folded.rfind("、", reading.left, reading.figure.start) if i else -1
    other = noun_after(page, figures[i - 1], mark) if mark - reading.left >= _SHORTEST else None
    return (
        mark + 1
        if other == (reading.left, mark) and "）" not in page.folded[mark : reading.figure.start]
        else reading.left
    )


def _joined(page: Page, reading: Reading, before: Span | None) -> Span | None:
    """司机驿站 of 建成15个公交站点和42个司机驿站, 教室 of 62所学校2860间教室: what stands before a figure, or
    before 和, is of the figure before that."""
    figure, clause = reading.figure, reading.clause
    i = clause.figures.index(figure)
    first = clause.figures[i - 1] if i else None
    if first is None or before is None or figure.unit == "元":
        return None
    end = figure.start - (page.folded[figure.start - 1] in _ANDS)
    if not noun_after(page, first, end) == (first.end, before[1]) == (first.end, end):
        return None
    acts = (t for t in clause.terms if t.kind == "action" and t.start >= figure.end + _SHORTEST)
    acts = (t for t in acts if t.end + _SHORTEST <= reading.right and page.folded[t.end] not in _BEHIND_DEEDS)
    return noun_after(page, figure, min([reading.right, *(t.start for t in acts)]))


def _finds(page: Page, end: int, figure: Figure) -> bool:
    """查出16处重大隐患, 发现了56处问题: whether a verb stands right before a figure, and its object behind that."""
    if page.folded[end : figure.start] == "了":
        return True
    return end == figure.start and page.folded.endswith(page.grammar.of_kind("statement_words", "finds"), 0, end)


def _behind_bracket(page: Page, reading: Reading) -> Span | None:
    """新签约项目（3000万元以上工业项目）161个: the noun stands before the bracket that the figure follows."""
    figure, clause = reading.figure, reading.clause
    if clause.opener != "）" or page.folded[clause.start : figure.start].strip("共约有 ") != "":
        return None
    opening = page.begin_of(clause.start - 1, "（") - 1
    start = page.begin_of(opening, "，。；：（）\n")
    label = page.form("label").match(page.folded, start, opening) if opening > 0 else None
    start = label.end() if label else start  # ☆小区屋面补漏（责任科室：物业办） 共18栋
    noun = noun_before(page, start, opening) if opening > 0 else None
    figures = page.mentions.figures_within(start, opening)
    return noun if noun and not figures else None


def _enumerates(page: Page, before: Span, figure: Figure) -> bool:
    """打通环城路等5条断头路, 白石镇、大溪乡2家敬老院: whether names of what is counted stand before it."""
    if page.folded[figure.start - 1] == "等":
        return True
    names = split_members(page, before[0], figure.start)
    return len(names) > 1 and len(names) == figure.value


def before_origin(page: Page, reading: Reading) -> int:
    """Where the noun ends: at the figure, or at 由每人每月600元提高到 before it."""
    earlier = page.mentions.figures_within(reading.left, reading.figure.start)
    if not earlier:
        return reading.figure.start
    origins = (page.folded.rfind(mark, reading.left, earlier[-1].start) for mark in "由从")
    return max([at for at in origins if at > reading.left], default=reading.figure.start)


def _raised(page: Page, reading: Reading) -> Span | None:
    """低保标准 of 低保标准由574元、| 260元分别提高到609元、| 287元: what figures that are listed behind 由 were of."""
    earlier = page.mentions.figures_within(reading.left, reading.figure.start + 1)
    if reading.clause.opener != "、" or not earlier or earlier[0].start != reading.left:
        return None
    near = max(0, reading.left - _RAISED)
    start = page.begin_of(reading.left, "。；，\n", near)
    origin = max(page.folded.rfind(mark, start, reading.left) for mark in "由从")
    onward = origin > start and list(page.grammar.scanner("onward").find(page.folded[origin : reading.figure.start]))
    label = page.form("label").match(page.folded, start, origin) if onward else None
    return noun_before(page, label.end() if label else start, origin) if onward else None


def default_name(ledger: Ledger, noun: Span | None, figure: Figure) -> str | None:
    """The name that a noun gives a figure, or its kind of money (``money_name``). None where neither helps."""
    if figure.unit == "元" and (noun is None or noun[0] >= figure.end):
        return "投资" if noun else money_name(ledger, figure)
    if noun is None:
        return None
    name = without_brackets(ledger.page.worded(*noun))
    again = name == ledger.title and name.endswith(("项目", "工程"))  # 竣工投产项目完成41.2亿元
    invested = name.endswith("投资") and not is_kind_of_investment(ledger, noun, name)
    return "投资" if figure.unit == "元" and (again or invested) else name


def without_brackets(name: str) -> str:
    """农村公路（乡乡通三级路、旅游路）提质改造 is 农村公路提质改造; a short one, or one behind a single character, is
    part of the word (改（新）建, 新（改、扩）建)."""
    start, end = name.find("（"), name.rfind("）")
    return name[:start] + name[end + 1 :] if 1 < start < end - 3 else name


def row_name(ledger: Ledger, noun: Span | None, figure: Figure | None) -> str:
    """The name of a new row: its own noun, else that of the item's first row of the same unit, else the item's title.

    ``figure`` is None for a row of which only a rate is known.
    """
    page = ledger.page
    printed = page.worded(*noun) if noun else None
    name = default_name(ledger, noun, figure) if figure else printed
    if noun is None and name == "投资" and names_money(page, ledger.title):
        name = ledger.title  # 一般公共预算收入：完成7.92亿元
    if name and not (ledger.local and figure and noun is None):
        return name
    base = counted_twice(ledger, figure) or _just_counted(ledger, figure)
    base = base or next((r for r in ledger.recent if not r.own and (figure is None or r.unit == figure.unit)), None)
    base = base or _divided(ledger, figure)
    return base.name if base else (name or _called(ledger))


def _called(ledger: Ledger) -> str:
    """撤并村通公路 of 126个撤并村通公路（2013—2017年）: what a title says so many of are to be, else the title."""
    for row in ledger.rows:
        if row.target and ledger.title.startswith(ledger.page.worded(row.target.start, row.target.end)):
            return row.name
    return ledger.title


def dated(page: Page, when: Term | Time, name: str) -> str:
    """8月完成, 2月底前复工: a name behind the part of the time that it is of."""
    end = behind_time(page, when) if isinstance(when, Time) else when.end
    return page.worded(when.start, end) + name


def since_january(reading: Reading, ledger: Ledger, noun: Span | None) -> str | None:
    """6月发放创业担保贷款4160万元；1—6月累计发放2.37亿元: what was done in all of the thing before."""
    page, row = ledger.page, ledger.rows[-1] if ledger.rows else None
    if row is None or row.actual is None or row.own or noun is None or not is_verb_only(page, noun):
        return None
    verb = page.worded(*noun)
    total = next((t for t in reading.clause.terms if t.end == noun[0]), None)
    summed = total is not None and page.folded[total.start : total.end] == "累计"
    same = verb in row.name and row.name != verb and row.unit == reading.figure.unit and ledger.is_here(row.place)
    more = reading.figure.value >= row.actual.value
    return f"累计{row.name}" if summed and same and more else None


def _just_counted(ledger: Ledger, figure: Figure | None) -> Row | None:
    """受理诉求5820件。逾期工单42件，其中港南区16件，覃塘区11件: what was counted right before 其中 and the places, in
    their sentence or the one before (尚有27所未启用。其中港南区16所、覃塘区11所), or 分别是 (7个小区未开工，
    分别是…)."""
    last = ledger.rows[-1] if ledger.rows else None
    if figure is None or ledger.local is None or last is None or last.actual is None or last.unit != figure.unit:
        return None
    behind = last.noun[1] if last.own and last.noun and not same_place(ledger.page, last.place, ledger.local) else 0
    end = max(last.actual.end, behind)
    named = last.noun[1] if last.noun and last.noun[0] == last.actual.end else end
    among = ledger.page.folded.startswith(_AMONG, end) or ledger.page.folded.startswith("中，", named)
    if _goes_on_with(ledger, last):
        return _first_of_place(ledger, last)
    if _opens_bracket(ledger, end):
        return last
    spread = ledger.page.form("spread_behind")
    among = among or any(spread.match(ledger.page.folded, at) for at in {last.actual.end, end})
    near = last.sentence == ledger.stamp or (among and last.sentence == ledger.stamp - 1)
    return last if near and among else None


def _opens_bracket(ledger: Ledger, end: int) -> bool:
    """至今没有开工的7所（武威市2所、平凉市2所）: whether a bracket opens behind a row with the present place."""
    return ledger.page.folded.startswith("（", end) and ledger.local is not None and ledger.local.start == end + 1


def _goes_on_with(ledger: Ledger, last: Row) -> bool:
    """Whether the present place stands right behind the row of another, a mark between."""
    end, local = _behind_rate(ledger, last), ledger.local
    listed = last.place is not None and last.place.level in LOCAL and local is not None and local.start == end + 1
    return listed and ledger.page.folded.startswith(("、", "，"), end)


def _first_of_place(ledger: Ledger, last: Row) -> Row:
    """The first row of the last place, as the first figure of the next is (甲县18项、开工16项，乙县11项)."""
    first = last
    for row in reversed(ledger.recent):
        if row.place is not last.place or row.unit != last.unit or row.sentence != last.sentence:
            break
        first = row
    return first


def _behind_rate(ledger: Ledger, row: Row) -> int:
    """Where a row ends whose rate stands in a bracket (临河区播种186.2万亩（81.3%）、五原县203.5万亩（79.4%）), or that
    does itself (分布在临河区（3件）、五原县（2件）)."""
    assert row.actual is not None
    if ledger.page.folded.startswith("（", row.actual.start - 1) and ledger.page.folded.startswith(
        "）", row.actual.end
    ):
        return row.actual.end + 1
    rate, _ = row.rates.get("rate", (row.actual, 1))
    bracketed = ledger.page.folded.startswith("（", row.actual.end) and rate.start == row.actual.end + 1
    return rate.end + 1 if bracketed else row.actual.end


def _divided(ledger: Ledger, figure: Figure | None) -> Row | None:
    """32个项目全部开工，其中永昌县11个、白塔区9个: the whole that the figures of places are parts of."""
    if figure is None or ledger.local is None:
        return None
    return next((r for r in reversed(ledger.recent) if r.unit == figure.unit and r.sentence == ledger.stamp), None)


_SINCE, _CHANGES = "较比", frozenset({"increase", "up", "down"})


def predicate_of(page: Page, reading: Reading, term: Term) -> Span:
    """The predicate with the adverb before it (已开工) and, after 正在, what is being done (正在进行路基施工), or late
    (逾期回复74件)."""
    clause, start, end = reading.clause, term.start, term.end
    before = next((m for m in clause.terms if m.end == start and m.kind in ("adverb", "negation", "yoy", "mom")), None)
    said = page.grammar.kind("statement_words", page.folded[before.start : before.end]) if before else None
    if before and said != "only" and (said != "at_present" or term.kind == "not_started"):  # 目前 | 正在铺设
        start = before.start
    kind = page.grammar.kind("statement_words", page.folded[term.start : term.end])
    if kind == "under_way" or (term.kind == "done" and start >= reading.figure.end):  # 剩余6个 | 已完成采购
        end = min(clause.end, reading.right)
    elif kind == "overdue" and page.folded[term.end : reading.figure.start].isalpha():
        end = reading.figure.start
    since = next((m for m in clause.mentions if isinstance(m, Time) and m.end == start), None)
    if since and since.start > clause.start and page.folded[since.start - 1] in _SINCE and term.kind in _CHANGES:
        start = since.start - 1  # 较3月6日增加158个
    return start, end
