"""Which row a rate of completion belongs to, or that it is of none yet: 完成率94.7%, 占年度任务的84%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import WIDE, Ledger, Row, same_place
from bulletin_parser.extract.indicators.like_names import akin, alike
from bulletin_parser.extract.indicators.parts_of_whole import whole_of_parts
from bulletin_parser.extract.indicators.row_names import row_name
from bulletin_parser.extract.status.parts_of_work import is_mere_part
from bulletin_parser.extract.text.nouns import Span, is_verb_only, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Time

_SHORTEST_NAME, _SHORTEST_PART = 5, 3
_IN_BRACKET = 60  # characters of a bracket before a figure in it
_NEAR = 3  # characters of 村， behind 68个
_OF_COMPLETION = "完成率"
_SHORTEST_STEP = 2  # characters of 开工
_OF_ALL = frozenset({"整体", "总体", "目标", "任务", "工作", "计划", "年度", "项目", "目标任务", "投资"})
_MONEY = "投资"


def rate_row(ledger: Ledger, reading: Reading) -> Row:
    """The row that a rate of completion belongs to (完成率94.7%); a new one where none of its place lacks a rate."""
    page = ledger.page
    near = _step_before(ledger, reading) or _of_its_target(ledger, reading) or whole_of_parts(ledger, reading)
    if near:
        return near
    own = _rate_of_places(ledger, reading)
    if own:
        ledger.add(Row(own, None, ledger.place))
        return ledger.rows[-1]
    stop = reading.term.start if reading.term else reading.figure.start
    noun = noun_before(page, reading.left, stop)
    aside = page.folded.endswith("）", 0, reading.clause.start - 1) or ledger.listed > 1
    money = reading.term is not None and page.folded.startswith(_MONEY, reading.term.start)
    base = (
        None
        if noun and _is_another(ledger, reading, noun)
        else _base(ledger, noun, reading.clause.start, aside=aside, money=money)
    )
    if base and noun and ((base.actual and _is_of_a_part(ledger, noun)) or _is_sibling(ledger, reading, base, noun)):
        base = None
    if base and "rate" not in base.rates and is_row_here(base, ledger):
        return base
    if base and noun and not ledger.local and _is_part(ledger, reading, base, noun):
        base = None
    name = base.name if base else _MONEY if money and noun is None else row_name(ledger, noun, None)
    row = Row(name, base.noun if base else noun, ledger.place, part=base is None and _tells_of_parts(ledger, reading))
    ledger.add(row)
    return row


def _tells_of_parts(ledger: Ledger, reading: Reading) -> bool:
    """Whether a clause begins with 其中, or goes on with a sentence that has come to parts."""
    last = ledger.rows[-1] if ledger.rows else None
    goes_on = last is not None and last.part and last.sentence == ledger.stamp
    return goes_on or any(term.kind == "among" for term in reading.clause.terms)


def _of_its_target(ledger: Ledger, reading: Reading) -> Row | None:
    """占年度任务5000户的84%: the row of the target that stands right before its rate."""
    start = reading.figure.start
    said = (row for row in reversed(ledger.recent) if row.target and row.target.end == start - len("的"))
    return next((row for row in said if "rate" not in row.rates), None)


def _step_before(ledger: Ledger, reading: Reading) -> Row | None:
    """已开工 in 已开工36所，占规划量的75%: the step right before what share of the plan it is; whatever an enumeration
    mark parts from its share (服务中心项目开工168个、占年度任务93.3%), or tells of next where the first stage has its
    own (已完工98处，占77.8%；正在施工21处，占16.7%)."""
    row, term = ledger.rows[-1] if ledger.rows else None, reading.term
    if row is None or row.actual is None or not row.own or row.rates or not ledger.is_here(row.place):
        return None
    opener = reading.clause.opener
    shared = term is not None and term.kind in ("share", "target") and opener in ("，", "、")
    begins = shared and ledger.page.folded.startswith("占", reading.clause.start)
    steps = ledger.page.grammar.of_kind("statement_words", "begun_step")
    near = begins and 0 < reading.clause.start - row.actual.end <= _NEAR
    bare = term is not None and term.end == reading.figure.start and _whole_is_shared(ledger, row)
    alone = all(one.own for one in ledger.recent)  # 已启动实施68个村，占计划的82.9%
    return row if near and (opener == "、" or bare or alone or row.name.endswith(steps)) else None


def _whole_is_shared(ledger: Ledger, row: Row) -> bool:
    """Whether what was planned in the unit of a row is done by a share that is told already."""
    return any(one.target and one.unit == row.unit and "rate" in one.rates for one in ledger.recent)


def _rate_of_places(ledger: Ledger, reading: Reading) -> str | None:
    """整改完成率 of 东湖区、西城区快于全市平均水平，整改完成率分别为97.6%、96.5%: what places share out and says itself
    what it is of; what follows (南山县、北山县分别为88.2%、84.4%) goes on with it."""
    term, last = reading.term, ledger.rows[-1] if ledger.rows else None
    if ledger.local is None or not ledger.pending:
        return None
    if term is None or term.kind != "rate":
        goes_on = last is not None and last.place and last.name.endswith(_OF_COMPLETION) and not last.actual
        return last.name if last is not None and goes_on else None
    printed = ledger.page.worded(term.start, term.end)
    step = printed.removesuffix(_OF_COMPLETION)
    names = step != printed and len(step) >= _SHORTEST_STEP and step not in _OF_ALL
    return printed if names else None


def _is_another(ledger: Ledger, reading: Reading, noun: Span) -> bool:
    """乡镇卫生院骨干进修完成率71.5% behind 定向培养医学生180名: a rate whose noun is none of what was told of."""
    page, term = ledger.page, reading.term
    stands = term is not None and term.kind == "rate" and term.start == noun[1] and reading.clause.start == noun[0]
    if not stands or noun[1] - noun[0] < _SHORTEST_NAME:
        return False
    name = page.worded(*noun)
    known = [ledger.title, *(row.name for row in ledger.recent)]
    return not any(alike(name, one) or akin(name, one) for one in known)


def _is_of_a_part(ledger: Ledger, noun: Span) -> bool:
    """路面完成70% behind 完成投资2.1亿元: whether a rate is that of a part that every such work has."""
    known = [ledger.title, *(row.name for row in ledger.recent)]
    name = ledger.page.worded(*noun)
    return is_mere_part(ledger.page, noun) and not any(set(name) <= set(one) for one in known)


def _is_sibling(ledger: Ledger, reading: Reading, base: Row, noun: Span) -> bool:
    """其中，一般债券支出进度97.3%，专项债券支出进度89.34%: whether a noun that a clause begins with is another part
    than the one that has its rate already, or one of what was told of before 其中."""
    among = next((term.end for term in reading.clause.terms if term.kind == "among"), None)
    begins = noun[0] in (reading.clause.start, among, *(() if among is None else (among + 1,)))
    of_parts = _tells_of_parts(ledger, reading)
    shortest = _SHORTEST_PART if of_parts else _SHORTEST_NAME
    if ledger.local is not None or not begins or noun[1] - noun[0] < shortest:
        return False
    name = ledger.page.worded(*noun)
    other = name not in base.name and base.name not in name
    return other and ("rate" in base.rates or of_parts)


def _is_part(ledger: Ledger, reading: Reading, base: Row, noun: Span) -> bool:
    """路基工程完成82%，桥梁工程完成64%; 垫层已完成60%，挡土墙已完成45%: whether a noun is one for a part of a work
    whose rate is known, or another begins its clause; a short one (路面完成35%，桥涵完成78%) behind such a part."""
    name, begins = ledger.page.folded[slice(*noun)], reading.clause.start == noun[0]
    behind_part = base.noun is not None and base.actual is base.target is None and "rate" in base.rates
    if is_verb_only(ledger.page, noun) and not (behind_part and begins):
        return False
    if name.endswith(ledger.page.grammar.of_kind("work_parts", "part")):
        return True
    other = not any(akin(name, known) for known in (ledger.title, *(row.name for row in ledger.recent)))
    return begins and other and (behind_part or noun[1] - noun[0] >= _SHORTEST_PART)


def is_row_here(row: Row, ledger: Ledger) -> bool:
    """Whether a row is of the place that the present clause speaks of."""
    if ledger.local is None:
        return row.place is None or row.place.level in WIDE or row is ledger.rows[-1]
    return same_place(ledger.page, row.place, ledger.local)


def _is_of_a_bracket(page: Page, row: Row, at: int) -> bool:
    """新增床位1500张（其中护理型床位800张），完成年度任务的75%: whether a row stands in a bracket that is closed by now
    and leaves something before it that the sentence goes on with."""
    figure = row.actual or row.target
    if figure is None or figure.end > at:
        return False
    opening = page.folded.rfind("（", max(0, figure.start - _IN_BRACKET), figure.start)
    closed = page.folded.find("）", opening, at) if opening >= 0 else -1
    if closed < figure.end or "。" in page.folded[closed:at]:
        return False
    first = next(iter(page.mentions.within(opening + 1, opening + 2)), None)
    return isinstance(first, Time) or page.folded.startswith(("其中", "含", "包括"), opening + 1)


def _before_parts(rows: list[Row]) -> list[Row]:
    """造林 of 已造林5.92万亩，其中人工造林2.1万亩，封山育林1.8万亩。| 甲县完成率52.4%: the rows that are no
    parts, and not behind parts in their sentence."""
    parts = [row for row in rows if row.part]
    behind = [row for first in parts[:1] for row in rows[rows.index(first) :] if row.sentence == first.sentence]
    return [row for row in rows if row not in behind and not row.part]


def _base(ledger: Ledger, noun: Span | None, at: int, *, aside: bool, money: bool) -> Row | None:
    """The row that a rate without an indicator of its own speaks of: the one of the item's own that was told of last.

    One right behind an ``aside`` (建成3个（其中壶镇镇2个），60%; 其中甲县62公里、乙县58公里，完成年度任务的80%) is of
    what stands before it; 投资完成率 is money's.
    """
    candidates = [r for r in ledger.recent if not r.own]
    if money:
        candidates = [r for r in candidates if r.unit in ("元", None)]  # 已完工8处，投资完成率62%
    if aside and ledger.local is None:
        candidates = [r for r in candidates if r.place is None or r.place.level in WIDE] or candidates
    candidates = [r for r in candidates if not _is_of_a_bracket(ledger.page, r, at)] or candidates
    if ledger.local is not None and candidates and candidates[-1].sentence != ledger.stamp:
        candidates = _before_parts(candidates) or candidates
    if noun:
        named = [r for r in candidates if alike(ledger.page.worded(*noun), r.name)]
        candidates = named or candidates
    if not candidates:
        return None
    done = [(r.actual.end, r) for r in candidates if r.actual is not None and "rate" not in r.rates]
    return max(done, key=lambda one: one[0])[1] if done else candidates[-1]
