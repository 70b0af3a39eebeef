"""Figures that go on with the target or the result before them: 计划改造小区58个，其中沭阳县21个; 已完工26栋、742户."""

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.aims_in_steps import is_of_step
from bulletin_parser.extract.indicators.assertions import asserts, verb_of
from bulletin_parser.extract.indicators.ledger import LOCAL, Ledger
from bulletin_parser.extract.status.verdicts import finishes
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import noun_after
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_LONGEST_PARTS = 120  # characters in which the parts of a target are named


def goes_on_with(reading: Reading, ledger: Ledger, *, starts: bool) -> Reading | None:
    """The reading as what goes on with the target or result before it; None where it does not.

    ``starts``: whether its clause is behind 、 and begins with the figure.
    """
    before = ledger.before
    if before is None:
        return None
    if reading.clause.opener == "、":
        if before.role is Role.TARGET and reading.role is Role.BARE and asserts(ledger.page, reading):
            return reading._replace(role=Role.ACTUAL)  # 应检216部、已检209部
        if before.role is Role.TARGET and _continues_target(ledger.page, reading):
            return reading._replace(role=Role.TARGET)
        if starts and reading.role is Role.BARE and _counts_also(ledger, before, reading):
            return reading._replace(role=Role.ACTUAL, term=before.term)
    if reading.role is Role.BARE and _lists_on(ledger.page, before, reading):
        return reading._replace(role=Role.ACTUAL)
    planned = before.role is Role.TARGET and _is_planned_too(reading, ledger)
    planned = planned or _is_told_before_now(ledger, before, reading)
    return reading._replace(role=Role.TARGET) if planned else None


def _lists_on(page: Page, before: Reading, reading: Reading) -> bool:
    """已建成12座泵站，36公里管网: what was done of one more thing, where nothing but a figure and its noun stands in a
    clause, as stood at the end of the one before."""
    clause, figure = reading.clause, reading.figure
    if clause.opener != "，" or before.role not in (Role.ACTUAL, Role.OWN) or before.clause.end != clause.start - 1:
        return False
    alone = figure.start == clause.start and not clause.terms and figure.unit not in (None, "%", before.figure.unit)
    nouns = (noun_after(page, one.figure, one.clause.end) for one in (before, reading))
    return alone and all(n and n[1] == one.clause.end for n, one in zip(nouns, (before, reading), strict=True))


def _counts_also(ledger: Ledger, before: Reading, reading: Reading) -> bool:
    """已完工26栋、742户: the same thing counted in another unit, of which a target waits or which stands alone."""
    acts = before.term is not None and before.term.kind == "action"  # 改造小区4.43万户、734万人 is one row more
    if before.role is not Role.ACTUAL or acts or reading.figure.unit in (None, "%", before.figure.unit) or ledger.local:
        return False
    return before.figure.end + 1 == reading.figure.start


def _continues_target(page: Page, reading: Reading) -> bool:
    """计划新创建示范家庭农场60个、新增农户家庭农场220个: the second is planned too."""
    acts = reading.role is Role.ACTUAL and reading.term is not None and reading.term.kind == "action"
    return reading.role is Role.BARE or (acts and not asserts(page, reading))


def _is_planned_too(reading: Reading, ledger: Ledger) -> bool:
    """Whether a figure behind a target is a part of it, or stands among others that are planned."""
    if _breaks_down(reading, ledger):
        return True
    return reading.role is Role.ACTUAL and _continues_target(ledger.page, reading) and _amid_plans(reading, ledger)


def _amid_plans(reading: Reading, ledger: Ledger) -> bool:
    """规划新建幼儿园58所，新增学位1.38万个，计划投资3.15亿元: whether more of what is planned follows right behind."""
    figure = reading.figure
    behind = ledger.page.mentions.within(figure.end + 1, figure.end + 2)
    planned = bool(behind) and isinstance(behind[0], Term) and behind[0].kind == "target"
    plans = ledger.page.grammar.of_kind("turns", "plans_behind")
    begins = planned and behind[0].start == figure.end + 1 and ledger.page.folded.startswith(plans, figure.end + 1)
    return begins and reading.clause.opener == reading.clause.closer == "，"


def _is_told_before_now(ledger: Ledger, before: Reading, reading: Reading) -> bool:
    """计划投资4800万元，新建供水工程12处，改造管网86公里。截至6月底，…: whether a sentence goes on, behind the money
    for it or what is to be begun, with what is to be made, and the next one tells how far that is by now."""
    page, clause = ledger.page, reading.clause
    money = before.figure.unit == "元" and (before.role is Role.TARGET or _is_total(before))
    made = clause.opener == "，" and _continues_target(ledger.page, reading) and reading.role is Role.ACTUAL
    step = reading.term is not None and reading.term.kind == "step" and reading.role is Role.OWN
    if asserts(ledger.page, reading) or not ((money and (made or step)) or _finishes_begun(ledger, reading)):
        return False
    stop = page.end_of(clause.end, "。\n")
    told = page.mentions.within(before.figure.end, page.end_of(clause.end, "。；\n"))
    done = any(isinstance(m, Term) and m.kind in ("done", "adverb", "rate", "share") for m in told)
    now = page.grammar.scanner("named_before").match(page.folded, stop + 1)
    same = page.begin_of(before.figure.start, "。\n") == page.begin_of(clause.start, "。\n")
    return same and not done and page.folded[stop : stop + 1] == "。" and now is not None and now.kind == "by_now"


def _finishes_begun(ledger: Ledger, reading: Reading) -> bool:
    """开工建设公租房2300套…；| 基本建成2500套: whether a clause begins with a word for what comes to an end, behind an
    aim for what is begun, in its unit."""
    page, term = ledger.page, reading.term
    if term is None or term.start != reading.clause.start or term.end != reading.figure.start:
        return False
    steps = page.grammar.of_kind("statement_words", "begun_step")
    aims = (row for row in ledger.recent if row.target and row.actual is None and row.unit == reading.figure.unit)
    return finishes(page, term) and any(is_of_step(row, steps) for row in aims)


def _is_total(reading: Reading) -> bool:
    return reading.term is not None and reading.term.kind == "total_investment"


def _breaks_down(reading: Reading, ledger: Ledger) -> bool:
    """计划改造小区58个，其中沭阳县21个; 任务162万亩，其中：节水灌溉4.5万亩、土壤改良8万亩: parts of a target are
    planned, from 其中 on as long as nothing but a noun stands with each."""
    begins = _begins_parts(reading.clause, ledger.page) or _lists_places(reading, ledger)
    if not (begins and (reading.role is Role.BARE or _parts_sum_up(reading, ledger))) and not (
        (ledger.parted == ledger.stamp or _follows_planned_part(reading, ledger))
        and _continues_target(ledger.page, reading)
    ):
        return False
    if reading.clause.opener == "，" and not begins and _is_ended(reading, ledger.page):
        return False  # 计划改造小区120个，其中甲区30个、乙区25个，完工85个
    row = next((r for r in reversed(ledger.recent) if not r.own), None)
    parts = row is not None and row.target is not None and row.actual is None and row.unit == reading.figure.unit
    ledger.parted = ledger.stamp if parts else 0
    return parts


def _lists_places(reading: Reading, ledger: Ledger) -> bool:
    """计划改造310座（石湾区100座、东山县210座）: whether a bracket right behind a target begins with what one of its
    places has of it."""
    before, clause, figure = ledger.before, reading.clause, reading.figure
    if before is None or clause.opener != "（" or before.figure.end != clause.start - 1 or not clause.places:
        return False
    place = clause.places[0]
    alone = (place.start, place.end) == (clause.start, figure.start) and place.level in LOCAL
    return alone and figure.unit == before.figure.unit and figure.value <= before.figure.value


def _is_ended(reading: Reading, page: Page) -> bool:
    """完工85个: whether a figure says of how many the work has come to an end."""
    return verb_of(page, reading) in page.grammar.of_kind("turns", "ends")


def _parts_sum_up(reading: Reading, ledger: Ledger) -> bool:
    """规划建设幼儿园92所，其中新建71所、改扩建21所: whether what verbs name behind 其中 adds up to the target."""
    row = next((r for r in reversed(ledger.recent) if not r.own), None)
    whole, unit = row.target if row else None, reading.figure.unit
    if whole is None or whole.unit != unit or not _continues_target(ledger.page, reading):
        return False
    start = reading.clause.start
    if verb_of(ledger.page, reading) not in ledger.page.grammar.of_kind("statement_words", "way_to_build"):
        return False  # 计划改造小区92个，其中完工71个、正在施工21个
    end = ledger.page.end_of(start, "。；\n")
    left = whole.value
    for figure in ledger.page.mentions.figures_within(start, min(end, start + _LONGEST_PARTS)):
        if figure.unit != unit or figure.value > left:
            return False
        left -= figure.value
        if not left:
            return figure is not reading.figure
    return False


def _follows_planned_part(reading: Reading, ledger: Ledger) -> bool:
    """任务46座，其中年内计划完工20座，续建7座: whether the clause before is a part, from 其中 on, that says itself
    that it is planned. Of a place's part what was done follows: 其中甲县任务35户，竣工18户."""
    before, page = ledger.before, ledger.page
    if (
        before is None
        or ledger.local is not None
        or reading.clause.opener != "，"
        or before.clause.end != reading.clause.start - 1
    ):
        return False
    start = page.begin_of(before.clause.end, "。；\n")
    among = page.folded.rfind("，其中", start, before.clause.end)
    return among >= 0 and any(start <= row.target.start < among for row in ledger.recent if row.target)


def _begins_parts(clause: Clause, page: Page) -> bool:
    """Whether a clause begins with 其中, with a colon or a comma behind it or without."""
    among = next((term for term in clause.terms if term.kind == "among"), None)
    behind = clause.opener in ("：", "，")
    behind = behind and page.folded.endswith(page.grammar.of_kind("cues", "among"), 0, clause.start - 1)
    return behind or (clause.opener != "：" and among is not None and among.start == clause.start)
