"""Puts the figures of one item together into indicator rows: target, actual and rate of one thing in one place."""

from collections.abc import Container, Iterable, Iterator
from decimal import Decimal

from bulletin_parser.extract.figures.coordinated import with_own_nouns
from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.figures.roles import read_clause
from bulletin_parser.extract.indicators.bare_rows import leave_bare
from bulletin_parser.extract.indicators.bounded_rates import bounded
from bulletin_parser.extract.indicators.changing import enter_change
from bulletin_parser.extract.indicators.denied import is_denied
from bulletin_parser.extract.indicators.entering import enter_actual, enter_bare, enter_other, enter_own, enter_target
from bulletin_parser.extract.indicators.expecting import expected
from bulletin_parser.extract.indicators.inheriting import aimed, carry, headed, in_bracket, inherit, take_place
from bulletin_parser.extract.indicators.kinds_begun import enter_kind_begun
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.listed_kinds import enter_listed_kind
from bulletin_parser.extract.indicators.planned_first import planned_first
from bulletin_parser.extract.indicators.planned_in_turn import planned_in_turn
from bulletin_parser.extract.indicators.ranks_told import is_rank, take_rank
from bulletin_parser.extract.indicators.rates_alike import enter_alike
from bulletin_parser.extract.indicators.rating import enter_outcome, enter_progress, enter_rate
from bulletin_parser.extract.indicators.row_names import default_name, noun_of
from bulletin_parser.extract.indicators.share_of_all import enter_share
from bulletin_parser.extract.indicators.sharing import continued, enter_shared
from bulletin_parser.extract.indicators.spent_of import join_spent
from bulletin_parser.extract.indicators.stages_in_turn import enter_stage, stages_in_turn
from bulletin_parser.extract.indicators.stated_aims import with_stated_aims
from bulletin_parser.extract.indicators.step_rates import enter_step_rate
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term, Time

_ENTRIES = {
    Role.TARGET: enter_target,
    Role.ACTUAL: enter_actual,
    Role.BARE: enter_bare,
    Role.OWN: enter_own,
    Role.RATE: enter_rate,
    Role.PROGRESS: enter_progress,
    Role.STEP_RATE: enter_step_rate,
    Role.OUTCOME: enter_outcome,
    Role.YOY: enter_change,
    Role.MOM: enter_change,
    Role.SCHEDULE: enter_change,
    Role.SHARE: enter_share,
}

_RATED = frozenset({Role.OUTCOME, Role.STEP_RATE, Role.BARE, Role.OWN})
_MEASURED = frozenset({Role.TARGET, Role.ACTUAL, Role.OWN})
_PLAIN = frozenset({Role.ACTUAL, Role.BARE, Role.OWN})
_LATE = frozenset({"behind", "not_started"})
_BATCHES = "批"
_BEHIND_NUMBER = ".、）"
_ENTIRELY = ("已全部", "均已", "全部", "已全面", "都已")


def read_title(start: int, end: int, ledger: Ledger) -> None:
    """Adds the targets printed in an item's title (改新建农村户用厕所7.75万个) to its ledger."""
    page = ledger.page
    for clause in clauses(page, start, end):
        for reading in with_own_nouns(page, read_clause(page, clause, None)):
            if reading.role in (Role.PLACES, Role.DURATION, Role.THRESHOLD, Role.PREVIOUS):
                enter_other(reading, ledger)
                continue
            noun = noun_of(page, reading) or _counted_behind(page, start, reading.figure)
            name = _of_the_same(ledger, reading) or default_name(ledger, noun, reading.figure)
            ledger.add(Row(name or ledger.title, noun, target=reading.figure))


def _counted_behind(page: Page, start: int, figure: Figure) -> Span | None:
    """公厕 of 公厕（20座）: what stands before the bracket that says how many are to be."""
    bracketed = page.folded.startswith("（", figure.start - 1) and page.folded.startswith("）", figure.end)
    return noun_before(page, start, figure.start - 1) if bracketed else None


def _of_the_same(ledger: Ledger, reading: Reading) -> str | None:
    """新开工老旧小区改造221个3万户: what a title counts in a second unit right behind the first."""
    last = ledger.rows[-1] if ledger.rows else None
    adjoins = last is not None and last.target is not None and last.target.end == reading.figure.start
    return last.name if last is not None and adjoins and reading.figure.unit not in (None, "%", last.unit) else None


def read_body(parts: Iterable[Clause], ledger: Ledger, told: Container[int] = ()) -> None:
    """Adds the figures of an item's account, clause by clause, to its ledger.

    Figures at the offsets in ``told`` only count places (端芬镇、斗山镇等9个已完成) and are no results.
    """
    before: Reading | None = None
    parts = list(parts)
    stages = stages_in_turn(ledger.page, parts)
    in_turn = planned_in_turn(ledger.page, parts)
    first = frozenset[int]() if ledger.rows else planned_first(ledger.page, parts)
    for clause in parts:
        inherit(clause, ledger)
        entered = enter_kind_begun(ledger, clause)
        readings = expected(clause, read_clause(ledger.page, clause, ledger.carried), ledger)
        readings = with_stated_aims(clause, readings, ledger)
        carry(clause, readings, ledger)
        for reading in readings:
            if is_rank(ledger, reading.figure):
                ledger.others.append((reading.figure, "rank"))
                continue
            take_place(reading, ledger)
            if reading.figure.start in told or reading.figure.start in entered or enter_listed_kind(reading, ledger):
                continue
            if reading.figure.start in in_turn:
                before = _take_in_turn(reading, ledger, in_turn[reading.figure.start])
                continue
            if reading.figure.start in first and not _is_cost(reading):
                before = _take_in_turn(reading, ledger, Role.TARGET)
                continue
            if reading.figure.start in stages:
                enter_stage(ledger, reading.figure, stages[reading.figure.start])
                continue
            before = _take(reading, before, ledger)
        join_spent(ledger)
        _settle(clause, ledger)
        _take_flat(clause, ledger)
        take_rank(clause, ledger)
    leave_bare(ledger)


def _take(reading: Reading, before: Reading | None, ledger: Ledger) -> Reading:
    """Enters a figure, and returns what it was taken for; one paired with the figure before is of that one's thing."""
    paired, known = before is not None and _is_paired(reading, before, ledger), len(ledger.rows)
    if paired and before is not None and reading.role is Role.BARE:
        role = before.role if before.role in _MEASURED else Role.ACTUAL
        taken = reading._replace(role=role, term=before.term)
    else:
        taken = aimed(reading, ledger)
    if paired and _goes_on_denied(reading, ledger):
        return taken
    stated = bounded(ledger.page, headed(taken, ledger))
    _enter(continued(in_bracket(stated, ledger), ledger), ledger)
    if paired and 0 < known < len(ledger.rows) and ledger.rows[-1].name == ledger.title:
        ledger.rows[-1].name = ledger.rows[known - 1].name
    return taken


def _goes_on_denied(reading: Reading, ledger: Ledger) -> bool:
    """Enters how many people they are with whom something was not done (未消除1080户 | 2830人), and gives whether it
    did."""
    row = ledger.rows[-1] if ledger.rows else None
    if row is None or row.actual is None or row.actual.end != reading.figure.start or not is_denied(row):
        return False
    ledger.add(Row(row.name, row.noun, ledger.place, actual=reading.figure, own=True))
    return True


def _take_in_turn(reading: Reading, ledger: Ledger, role: Role) -> Reading:
    """Enters what is planned, or what was done of that, of things that follow each other."""
    taken = reading._replace(role=role)
    _ENTRIES[role](taken, ledger)
    return taken


def _is_cost(reading: Reading) -> bool:
    """总投资1.2亿元 among what is to be done: what it costs, or a figure that measures nothing."""
    return reading.role not in _PLAIN or (reading.role is Role.OWN and reading.figure.unit == "元")


def _is_paired(reading: Reading, before: Reading, ledger: Ledger) -> bool:
    """改造41栋1136户, 小区186个/2.31万户, 已开工72个村、5506户: whether a figure says in another unit what the one
    right before it says."""
    figure, first = reading.figure, before.figure
    if ledger.pending or not _is_measured(before, ledger) or reading.role not in (Role.BARE, before.role):
        return False
    between = ledger.page.folded[first.end : figure.start]
    other = figure.unit is not None and first.unit not in (None, figure.unit)
    beside = between in ("", "/", "、") or (figure.end == reading.clause.end and _names_places(ledger.page, between))
    return beside and other and not figure.is_percent


def _is_measured(before: Reading, ledger: Ledger) -> bool:
    """Whether a figure has a row, so that what adjoins it has one, too: 交办线索5批 | 86件."""
    batches = before.figure.unit == _BATCHES and bool(ledger.rows) and ledger.rows[-1].actual is before.figure
    return batches or before.role in _MEASURED


def _names_places(page: Page, between: str) -> bool:
    """村、 of 72个村、5506户: whether nothing but the noun for some places stands between two figures."""
    noun = between.removesuffix("、")
    return bool(noun) and noun in (
        *page.grammar.of_kind("statement_words", "town"),
        *page.grammar.of_kind("statement_words", "peopled"),
    )


def _take_flat(clause: Clause, ledger: Ledger) -> None:
    """SO2同比持平, 环比持平: a change of nothing; 环比分别上升20%、25%、持平: the one of the row whose turn it is."""
    flat = next((m for m in clause.terms if m.kind == "flat"), None)
    if flat is None or not ledger.rows:
        return
    nothing = Figure(flat.start, flat.end, Decimal(0), "%", None)
    shared = ledger.pending is not None and ledger.pending[0] in (Role.YOY, Role.MOM) and bool(ledger.batch)
    if shared and ledger.pending and clause.opener == "、" and (flat.start, flat.end) == (clause.start, clause.end):
        ledger.batch.pop(0).rates[str(ledger.pending[0])] = (nothing, 1)
        return
    compared = next((m for m in clause.terms if m.kind in ("yoy", "mom")), None) or _month_before(clause, ledger.page)
    if compared is None:
        return
    if clause.figures and clause.figures[-1].end > compared.start:
        return
    role = Role.YOY if isinstance(compared, Term) and compared.kind == "yoy" else Role.MOM
    enter_change(Reading(role, clause, nothing, flat, clause.start, clause.end, 1), ledger)


def _month_before(clause: Clause, page: Page) -> Time | None:
    """与3月份持平: the month that a clause compares with from its first word on."""
    words = [word for kind in ("held_against", "level_with") for word in page.grammar.of_kind("growth_cues", kind)]
    months = (m for m in clause.mentions if isinstance(m, Time) and m.last is not None and m.day is None)
    named = (m for m in months if m.relative is None)
    return next((m for m in named if page.folded[clause.start : m.start] in words), None)


def _enter(reading: Reading, ledger: Ledger) -> None:
    enter = _ENTRIES.get(reading.role, enter_other)
    if reading.role in _RATED and enter_alike(reading, ledger):
        return
    if not enter_shared(reading, ledger, enter):
        enter(reading, ledger)


def _settle(clause: Clause, ledger: Ledger) -> None:
    """新建幼儿园5所，已全部竣工: what is done entirely was to be done; how much of it was is not said."""
    row = ledger.rows[-1] if ledger.rows else None
    if clause.figures or clause.opener != "，" or row is None or row.actual is None or ledger.listed > 1:
        return
    entire = ledger.page.folded.startswith(_ENTIRELY, clause.start) or _is_late_aim(clause, ledger)
    if any(term.kind in ("target", "rate") for term in clause.terms):
        return  # …再就业1.74万人，均已完成年度目标: so many did
    words = ledger.page.grammar.of_kind
    if any(word in ledger.page.folded[clause.start : clause.end] for word in words("statement_words", "handed_on")):
        return  # 发现病例12例，均已纳入管理: what was found
    together = list(_enumerated_with(ledger))
    if any(one.verb in words("statement_words", "finds") for one in together):
        return  # 排查隐患86条，已全部整改
    if ledger.page.folded.endswith(words("statement_words", "in_use"), clause.start, clause.end):
        return  # 新增急救点2个，均已投入使用: so many there are by now
    if entire:
        for one in together:
            one.target, one.actual = one.actual, None


def _is_late_aim(clause: Clause, ledger: Ledger) -> bool:
    """1.新建公厕60座，进度滞后。 Whether what an item begins with is what is to be done, since that is late."""
    late = any(term.lexicon == "statuses" and term.kind in _LATE for term in clause.terms)
    row, made = ledger.rows[-1], ledger.page.grammar.of_kind("brought_about", "made")
    if not late or len(ledger.rows) > 1 or clause.sentence or row.noun is None:
        return False
    if row.name == ledger.title:
        return ledger.page.folded[row.noun[0] - 1] in _BEHIND_NUMBER
    never = any(term.lexicon == "statuses" and term.kind == "not_started" for term in clause.terms)
    return never and row.verb in made and not row.asserted  # 图书室。建设村级图书室20个，尚未启动


def _enumerated_with(ledger: Ledger) -> Iterator[Row]:
    """The last row, and those before it of which nothing more is said and that it is enumerated with or a part of
    (新改建公厕50座，其中新建20座、改建30座)."""
    for row in reversed(ledger.rows):
        if row.actual is None or row.target or row.rates or row.asserted or row.own or row.sentence != ledger.stamp:
            return
        if row is not ledger.rows[-1] and not ledger.page.folded.startswith(("、", "，其中"), row.actual.end):
            return
        yield row
