"""Percentages: completion rates, outcomes, changes, and their shares by place."""

from functools import partial

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.counted_twice import counted_first
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.like_names import step_name
from bulletin_parser.extract.indicators.outcomes_planned import outcome_planned
from bulletin_parser.extract.indicators.own_works import of_its_own_work
from bulletin_parser.extract.indicators.proved_aims import row_proved, take_proved_aim
from bulletin_parser.extract.indicators.rate_rows import rate_row
from bulletin_parser.extract.indicators.row_names import before_origin
from bulletin_parser.extract.indicators.share_of_all import enter_share_of_the_same
from bulletin_parser.extract.indicators.stage_rates import enter_stage_rate
from bulletin_parser.extract.indicators.times_apart import told_apart
from bulletin_parser.extract.text.nouns import noun_before, trimmed

_TOGETHER = ("整体完成率", "总体完成率", "综合完成率", "平均完成率")
_SEVERAL = 2  # measures
_VERB = 2  # characters of a mere verb
_NEAR = 12  # characters between a figure and the rate of it
_FAR = 25  # points, which no slip of a typist explains
_REACHES = ("达", "达到", "已达", "已达到", "仅达")


def enter_local_percent(reading: Reading, ledger: Ledger) -> None:
    """双泉县85%、麻塘县83.68%: what the item's latest percentage was, a completion rate, an outcome, or the growth of
    what is only said to grow (工业增加值增长9.2%。商都县（21.7%）、化德县（-2.9%）…)."""
    if ledger.listing:
        name, role = ledger.listing
        row = Row(step_name(name) if role is Role.STEP_RATE else name, None, ledger.place, own=True)
        if role is Role.OUTCOME:
            row.actual = reading.figure
        else:
            row.rates["rate"] = (reading.figure, 1)
        ledger.add(row)
        return
    latest = next((r for r in reversed(ledger.recent) if r.rates or (r.actual and r.actual.is_percent)), None)
    if latest and latest.actual and latest.actual.is_percent:
        ledger.add(Row(latest.name, latest.noun, ledger.place, actual=reading.figure, own=True))
    elif latest and latest.actual is None and latest.target is None and set(latest.rates) == {"yoy"}:
        ledger.add(Row(latest.name, latest.noun, ledger.place, rates={"yoy": (reading.figure, 1)}, own=True))
    else:
        enter_rate(reading._replace(left=reading.figure.start), ledger)


def enter_rate(reading: Reading, ledger: Ledger) -> None:
    """Enters a rate of completion: 完成率94.7%, 占任务132个的59.09%."""
    if enter_share_of_the_same(reading, ledger) or enter_stage_rate(reading, ledger):
        return
    if _is_share_of_whole(reading, ledger):
        ledger.others.append((reading.figure, "share"))
        return
    if ledger.local is None:
        ledger.listing = None  # 投资完成率72.66%（博乐市76.11%、…） lists what it stands behind
    row = _of_the_work(reading, ledger) or _of_all_told(reading, ledger) or outcome_planned(reading, ledger)
    row = row or of_its_own_work(reading, ledger) or rate_row(ledger, reading)
    row = row_proved(ledger, counted_first(ledger, row), reading.figure)
    if _has_another_aim(row, reading):
        row.actual, row = None, Row(row.verb, None, row.place, actual=row.actual, own=True)
        ledger.add(row)
    if _is_of_the_plan(reading, row):
        row.target, row.actual = None, row.target
    row.rates["rate"] = (reading.figure, 1)
    take_proved_aim(ledger, row)


def _is_of_the_plan(reading: Reading, row: Row) -> bool:
    """下达预算14.7亿元，占计划安排的103.5%: whether a rate says what share of a plan the amount right before it is,
    which so was no aim, whatever verb it has."""
    opens = reading.clause.opener == "，" and row.target is not None and row.target.end == reading.clause.start - 1
    shares = reading.clause.terms[:1] and reading.clause.terms[0].kind == "share"
    return bool(opens and shares) and row.actual is None and not row.rates


def _of_the_work(reading: Reading, ledger: Ledger) -> Row | None:
    """建设高标准农田3万亩。完成田块平整2.4万亩，道路完成18公里。总体进度80%: the one aim there is, where a rate says
    how far the whole work is, behind what was done of its parts."""
    clause, page = reading.clause, ledger.page
    if not page.folded.startswith(page.grammar.of_kind("turns", "in_general"), clause.start):
        return None
    aims = [row for row in ledger.recent if row.target and "rate" not in row.rates and ledger.is_here(row.place)]
    return aims[0] if len(aims) == 1 and clause.opener in "。；" else None


def _of_all_told(reading: Reading, ledger: Ledger) -> Row | None:
    """新增助餐点235个、床位1202张，整体完成率111.5%: a new row for the rate that several measures have together."""
    term, page = reading.term, ledger.page
    if term is None or not page.folded.startswith(_TOGETHER, term.start, term.end):
        return None
    told = [row for row in ledger.recent if row.sentence == ledger.stamp and row.actual and ledger.is_here(row.place)]
    if len(told) < _SEVERAL or any("rate" in row.rates for row in told):
        return None
    row = Row(page.worded(term.start, term.end), (term.start, term.end), ledger.place, own=True)
    ledger.add(row)
    return row


def _has_another_aim(row: Row, reading: Reading) -> bool:
    """开工任务7830套，…；基本建成4115套，完成年度任务的103.6%: whether a step with a name of its own reaches so much
    that it cannot be of the target before it."""
    if not (row.target and row.actual and row.target.value and row.verb) or row.verb in row.name:
        return False
    share = row.actual.value / row.target.value * 100
    behind = 0 <= reading.figure.start - row.actual.end <= _NEAR
    return behind and len(row.verb) > _VERB and abs(share - reading.figure.value) >= _FAR


def _is_share_of_whole(reading: Reading, ledger: Ledger) -> bool:
    """其中民生类支出42.36亿元，占82.3%: what a part 占 is its share of what was told of, not of a target; so is what
    one of several has taken in (其中，市平台受理18900个，占44.8%), where nothing was planned."""
    last, term = ledger.rows[-1] if ledger.rows else None, reading.term
    if term is None or term.kind != "share" or last is None or last.target is not None:
        return False
    words, page = partial(ledger.page.grammar.of_kind, "statement_words"), ledger.page
    came = last.actual is not None and page.folded.endswith(
        (*words("finds"), *words("handed_on")), 0, last.actual.start
    )
    bare = came and term.end == reading.figure.start and not any(row.target for row in ledger.recent)
    begin = page.begin_of(reading.clause.start, "。\n")
    among = bare and page.folded.find("其中", begin, reading.clause.start) >= 0
    return among or (last.part and not ledger.local)


def enter_progress(reading: Reading, ledger: Ledger) -> None:
    """Enters a rate with a name of its own, as a row of that name: 形象进度为46.99%, 完成设备安装的85%."""
    term = reading.term
    assert term is not None
    of_part = noun_before(ledger.page, term.end, reading.figure.start) if term.kind == "done" else None
    start, end = of_part or (term.start, term.end)
    ledger.add(
        Row(ledger.page.worded(start, end), (start, end), ledger.place, rates={"rate": (reading.figure, 1)}, own=True)
    )


def enter_outcome(reading: Reading, ledger: Ledger) -> None:
    """Enters a percentage that is itself the result, as a row of its own: 治愈率达到95%, 占全部投资的52%."""
    term, page = reading.term, ledger.page
    if _is_of_the_total(reading, ledger):
        ledger.others.append((reading.figure, "share"))
        return
    if _is_of_listing(reading, ledger):
        enter_local_percent(reading, ledger)
        return
    if _reaches_share(reading, ledger):
        enter_rate(reading, ledger)
        return
    stop = term.end if term and term.kind == "outcome" else reading.figure.start
    noun = noun_before(page, reading.left, min(stop, before_origin(page, reading)))
    if term and term.kind == "outcome" and noun:
        ledger.listing = (page.worded(*noun), Role.OUTCOME)
    shared = noun_before(page, reading.clause.start, term.start) if term and term.kind == "share" else None
    if term and shared and page.folded[term.start : term.end] == "占比":
        noun = (shared[0], term.end)
    elif term and term.kind in ("share", "yoy", "target"):
        noun = trimmed(page.folded, max(reading.left, term.start), stop - (page.folded[stop - 1] == "的"))
    if noun and term is None:
        share = next((m for m in reading.clause.terms if m.kind == "share" and m.start == noun[1]), None)
        noun = (noun[0], share.end) if share else noun  # 护理型床位占比58.2%
    name = page.worded(*noun) if noun else ledger.title
    waiting = _aimed_at(ledger, name)
    if waiting is not None:
        waiting.actual = reading.figure
        return
    name = told_apart(page, ledger.recent, ledger.place, reading.figure, name)
    ledger.add(Row(name, noun, ledger.place, actual=reading.figure, own=True))


def _aimed_at(ledger: Ledger, name: str) -> Row | None:
    """筛查率达到60%以上。…筛查率为66.2%: the row of a result that was aimed at under its own name."""
    for row in ledger.recent:
        if row.name == name and ledger.is_here(row.place) and row.target and row.target.is_percent and not row.actual:
            return row
    return None


def _is_of_the_total(reading: Reading, ledger: Ledger) -> bool:
    """咨询类120件，占总量的24.14%: what a kind makes up of all that was counted; any makes up some of what a wider
    place counted (占全市转办量的67.07%)."""
    page, row = ledger.page, ledger.rows[-1] if ledger.rows else None
    if reading.term is None or reading.term.kind != "share" or row is None or row.actual is None:
        return False
    whole = page.folded[reading.term.end : reading.figure.start].rstrip("的约近 ")
    alone = page.folded[reading.clause.start : reading.term.end] == "占" and reading.clause.opener == "，"
    wider = any(p.level == "whole" and p.start == reading.term.end for p in reading.clause.places)
    return alone and (row.part or wider) and whole.endswith(page.grammar.of_kind("statement_words", "total"))


def _is_of_listing(reading: Reading, ledger: Ledger) -> bool:
    """隆化县投资完成率最高，达102.3%: what the clause before named of a place."""
    alone = ledger.page.folded[reading.clause.start : reading.figure.start] in _REACHES
    return alone and reading.clause.opener == "，" and ledger.local is not None and ledger.listing is not None


def _reaches_share(reading: Reading, ledger: Ledger) -> bool:
    """已完成540亩，达45%: how much of the target the amount before it is."""
    clause, row = reading.clause, ledger.rows[-1] if ledger.rows else None
    alone = clause.opener == "，" and ledger.page.folded[clause.start : reading.figure.start] in _REACHES
    amount = row is not None and row.actual is not None and not row.actual.is_percent and "rate" not in row.rates
    return alone and amount and any(r.target is not None and r.unit == row.unit for r in ledger.recent if row)
