"""Amounts: targets, what has been done, and figures that are a row of their own."""

from bulletin_parser.extract.figures.owing import money_owed, owed_step, step_asked
from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.actually_done import planned_row
from bulletin_parser.extract.indicators.aims_in_steps import is_of_step, step_aimed_at
from bulletin_parser.extract.indicators.assertions import asserts, verb_of
from bulletin_parser.extract.indicators.bare_subjects import (
    counts_title,
    has_subject,
    is_served,
    named_before,
    opens_account,
)
from bulletin_parser.extract.indicators.begun_things import add_begun, begun_thing, enter_thing_begun
from bulletin_parser.extract.indicators.brought_about import begun_of_plan, plan_of_step
from bulletin_parser.extract.indicators.denied import enter_denied
from bulletin_parser.extract.indicators.ledger import Ledger, Row, same_measure, same_place
from bulletin_parser.extract.indicators.like_the_whole import enter_like_whole
from bulletin_parser.extract.indicators.named_for_works import name_for_deed, name_for_work
from bulletin_parser.extract.indicators.of_several import is_of_several, whole_of_several
from bulletin_parser.extract.indicators.outcomes_planned import result_aimed_at
from bulletin_parser.extract.indicators.owed_rows import owed_row
from bulletin_parser.extract.indicators.own_works import work_under_way
from bulletin_parser.extract.indicators.parts_named import is_part, part_name
from bulletin_parser.extract.indicators.parts_of_time import while_of
from bulletin_parser.extract.indicators.parts_of_whole import latest, of_whole_row, without_parts
from bulletin_parser.extract.indicators.rating import enter_local_percent
from bulletin_parser.extract.indicators.row_choice import begun_row, is_mere_aim, is_of_what_precedes, open_row
from bulletin_parser.extract.indicators.row_names import (
    dated,
    default_name,
    noun_of,
    predicate_of,
    row_name,
    since_january,
)
from bulletin_parser.extract.indicators.said_behind import said_behind
from bulletin_parser.extract.indicators.sized_in_brackets import enter_size_in_bracket
from bulletin_parser.extract.indicators.so_far import goes_on, has_by_now, passing_role
from bulletin_parser.extract.indicators.step_rates import names_step
from bulletin_parser.extract.indicators.summed_brackets import account_for_parts
from bulletin_parser.extract.indicators.times_apart import told_apart
from bulletin_parser.extract.indicators.what_is_left import enter_left
from bulletin_parser.extract.indicators.within_bounds import enter_within_bounds
from bulletin_parser.extract.text.coordination import parts_of
from bulletin_parser.extract.text.nouns import Span, is_verb_only, names_kind, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term, Time

_OTHERS = {
    Role.PLACES: "place_count",
    Role.SHARE: "share",
    Role.DURATION: "duration",
    Role.COUNT: "item_count",
    Role.PREVIOUS: "previous",
    Role.THRESHOLD: "threshold",
    Role.EXPECTED: "expected",
    Role.OTHER: "threshold",
}


def enter_target(reading: Reading, ledger: Ledger) -> None:
    """Enters a target (年度目标任务132个): of the row just begun, a row of its own, or one that is known already."""
    page, figure = ledger.page, reading.figure
    if _are_some_of_those(reading, ledger):
        enter_own(reading, ledger)
        return
    waiting = latest(ledger, reading)
    fits = waiting is not None and waiting.target is None and same_measure(page, waiting.unit, figure.unit)
    if waiting is not None and fits and (is_of_what_precedes(page, reading) or is_mere_aim(page, reading, waiting)):
        waiting.target, waiting.own = figure, False  # 新开工78个，完成年度目标任务132个的59.09%: the rate is its own
        name_for_work(ledger, waiting)
    elif any(_repeats(row, figure, ledger) for row in ledger.recent):
        ledger.restated.append(figure)
    else:
        noun = noun_of(page, reading)
        if noun is not None and _is_of_the_title(reading, ledger, noun):
            noun = None
        name = row_name(ledger, noun, figure) if ledger.local else default_name(ledger, noun, figure)
        name = _invested(page, reading) or money_owed(page, reading.term, figure, name) or name
        name = name or step_aimed_at(reading, ledger) or named_before(reading, ledger)
        name = name or step_asked(page, reading.term, figure) or ledger.title
        known = result_aimed_at(ledger, name, figure)
        if known is not None:
            known.target = figure
        else:
            ledger.add(Row(name, noun, ledger.place, target=figure))


def _are_some_of_those(reading: Reading, ledger: Ledger) -> bool:
    """改造老旧小区68个。41个老旧小区已开工: whether a count of what has been begun is of what an aim in its unit is
    of."""
    figure, term = reading.figure, reading.term
    begun = term is not None and term.kind == "step" and term.start >= figure.end
    aims = (row.target for row in ledger.recent if row.unit == figure.unit and row.actual is None)
    return begun and any(aim and aim.value > figure.value for aim in aims)


def _is_of_the_title(reading: Reading, ledger: Ledger, noun: Span) -> bool:
    """户厕改造计划改造1200户, 玉米计划播种153万亩: a verb alone, whose object is the title that stands right before."""
    page, title = ledger.page, ledger.title
    acts = any(term.kind == "action" and (term.start, term.end) == noun for term in reading.clause.terms)
    return acts and (title.endswith(page.folded[slice(*noun)]) or page.folded.endswith(title, 0, reading.clause.start))


def _invested(page: Page, reading: Reading) -> str | None:
    """民生实事年度计划总投资18亿元: what money is called that the word for the target itself calls invested; 计划总投资
    1.5亿元 is that of all years."""
    term = reading.term
    if reading.figure.unit != "元" or term is None or not page.folded.endswith("投资", term.start, term.end):
        return None
    in_all = page.folded.endswith("总投资", term.start, term.end) and "年" not in page.folded[term.start : term.end]
    return "总投资" if in_all else "投资"


def _repeats(row: Row, figure: Figure, ledger: Ledger) -> bool:
    """Whether a figure only says a row's target again: two places may well have the same, and so has a table's 合计."""
    place = row.place
    if place and ledger.page.grammar.kind("table_words", ledger.page.folded[place.start : place.end]) == "total":
        return False
    same = row.target is not None and row.target.value == figure.value and row.unit == figure.unit
    return same and not (ledger.local and row.place and not same_place(ledger.page, row.place, ledger.local))


def enter_actual(reading: Reading, ledger: Ledger) -> None:
    """Enters what has been done (已完成78个): in the row whose target waits for it, or in a row of its own."""
    if enter_denied(reading, ledger) or _is_known_target(reading.figure, ledger):
        return
    noun = noun_of(ledger.page, reading)
    waiting = [r.name for r in ledger.recent if r.target and r.actual is None]
    unnamed = noun is None or is_verb_only(ledger.page, noun)
    several = unnamed and is_of_several(ledger, reading.figure, ledger.page.worded(*noun) if noun else "")
    if several and noun is None and reading.term is not None:
        noun = reading.term.start, reading.term.end  # 新建充电桩200个、换电站10个，目前建成160个
    if noun and waiting and unnamed and not several and ledger.page.worded(*noun) not in waiting:
        noun = None
    if unnamed and enter_thing_begun(reading, ledger, noun):
        return
    part = while_of(ledger, reading)
    for one in _subjects(reading, ledger, noun):
        kind = _is_kind(ledger, one)
        known = (
            owed_row(ledger, reading)
            or (None if kind else of_whole_row(ledger, reading))
            or (whole_of_several(ledger) if several else None)
            or (None if part or several or kind else open_row(ledger, one, reading.figure))
        )
        known = known or (None if part else planned_row(ledger, one, reading) or begun_row(ledger, one, reading))
        row = known or _new_row(reading, ledger, one, part)
        name_for_deed(ledger, row, one)
        row.actual = reading.figure
        row.asserted = asserts(ledger.page, reading)
        row.sentence = ledger.stamp
        row.verb = verb_of(ledger.page, reading)
        row.place = ledger.local or row.place or ledger.home
    account_for_parts(ledger, reading.figure)


def _is_kind(ledger: Ledger, noun: Span | None) -> bool:
    """16个省控断面中，Ⅱ类6个: whether a noun only says of which kind so many are, and no row waits by that name."""
    name = ledger.page.worded(*noun) if noun else ""
    return name.endswith("类") and names_kind(ledger.page, name) and not any(name in row.name for row in ledger.recent)


def _is_known_target(figure: Figure, ledger: Ledger) -> bool:
    """1.为1万名妇女免费检查，已检查9200人: whether a figure stands in the title of what is told of, as its target."""
    return any(row.target is not None and row.target.start == figure.start for row in ledger.recent)


def _subjects(reading: Reading, ledger: Ledger, noun: Span | None) -> list[Span | None]:
    """困难残疾人生活补贴和重度残疾人护理补贴均达到100元/人/月 says the same of two things, as 扬尘类和油烟类各13件 does
    of two kinds."""
    kinds = noun is not None and ledger.page.folded.endswith("类各", 0, reading.figure.start)
    counted = noun is not None and noun[0] >= reading.figure.end  # 14所中小学和幼儿园均已完工
    if noun and not counted and (kinds or any(m.kind == "each" for m in reading.clause.terms)):
        return list(parts_of(ledger.page, noun))
    return [noun]


def _new_row(reading: Reading, ledger: Ledger, noun: Span | None, month: Term | Time | None) -> Row:
    """A row for an actual that no target waits for; 当月新增5家 keeps its 当月, for it is no cumulative figure, and
    takes no rate from the plan before it (目标5000个，新增3860个，其中9月份新增420个，完成率77.2%)."""
    name = since_january(reading, ledger, noun) or _step_of_place(ledger, reading, noun)
    name = part_name(ledger, reading, name or row_name(ledger, noun, reading.figure))
    name = told_apart(ledger.page, ledger.recent, ledger.place, reading.figure, name)
    part = names_kind(ledger.page, name) or is_part(ledger, reading)
    aside = month is not None and any(one.target and "rate" not in one.rates for one in ledger.recent)
    row = Row(dated(ledger.page, month, name) if month else name, noun, ledger.place, part=part, own=aside)
    ledger.add(row)
    return row


def _step_of_place(ledger: Ledger, reading: Reading, noun: Span | None) -> str | None:
    """基本建成 of 平山县新开工1200套、| 基本建成860套, where the whole has a row that is called by that step."""
    verb = verb_of(ledger.page, reading)
    unnamed = noun is None or ledger.page.worded(*noun) == verb
    return verb if ledger.local and verb and unnamed and any(row.name == verb for row in ledger.recent) else None


def enter_bare(reading: Reading, ledger: Ledger) -> None:
    """Enters a figure that no verb governs (训练时间2067.7个月, 双泉县85%, 共8个): an actual if it has a noun or place.

    One that repeats a known target is restated; one that belongs nowhere is accounted for as unclaimed.
    """
    figure = reading.figure
    if any(enter(reading, ledger) for enter in (enter_left, enter_like_whole, enter_size_in_bracket)):
        return
    if figure.is_percent and ledger.local:
        enter_local_percent(reading, ledger)
    elif ledger.local and ledger.seen and figure.unit:
        seen = (ledger.seen.start, ledger.seen.end)
        ledger.add(Row(ledger.page.worded(*seen), seen, ledger.place, actual=figure, own=True))
    elif figure.is_percent and names_step(reading, ledger):
        return
    elif not has_by_now(reading, ledger) and any(_repeats(row, figure, ledger) for row in ledger.recent):
        ledger.restated.append(figure)
    elif has_subject(reading, ledger) or goes_on(reading, ledger) or is_served(reading, ledger):
        enter_actual(reading, ledger)
    elif (named := named_before(reading, ledger)) is not None:
        ledger.add(Row(named, None, ledger.place, actual=figure))
    elif counts_title(reading, figure, ledger) or opens_account(reading, ledger):
        ledger.add(Row(ledger.title, None, ledger.place, actual=figure))
    else:
        rest = next((m for m in reading.clause.terms if m.kind == "others" and m.end == figure.start), None)
        alone = rest and reading.clause.end == figure.end and ledger.rows  # 电子信息类37个；其他70个
        span = (rest.start, rest.end) if rest and alone else None if rest else said_behind(reading, ledger)
        if span:
            part = rest is not None and bool(ledger.rows) and ledger.rows[-1].part
            ledger.add(Row(ledger.page.worded(*span), span, ledger.place, actual=figure, own=True, part=part))
        elif not enter_within_bounds(reading, ledger):
            ledger.others.append((figure, "remainder" if rest else passing_role(reading, ledger)))


def enter_own(reading: Reading, ledger: Ledger) -> None:
    """Enters a figure whose predicate is its name (64户正在施工); 5.6公里未启动 alone is the item's target."""
    term, figure = reading.term, reading.figure
    if term is None:
        ledger.others.append((figure, "change"))  # 比去年同期多4公里
    elif term.kind == "not_started" and not ledger.rows:
        ledger.add(Row(ledger.title, None, ledger.place, target=figure))
    elif (row := _planned_step(reading, ledger, term)) is not None:
        row.actual, row.verb = figure, ledger.page.folded[term.start : term.end]
    elif (begun := begun_thing(reading, ledger, term)) is not None:
        add_begun(reading, ledger, begun)
    else:
        start, end = predicate_of(ledger.page, reading, term)
        if (work := work_under_way(ledger.page, figure, term, start)) is not None:
            ledger.add(Row(ledger.page.worded(*work), work, ledger.place, target=figure))
            return
        plan_of_step(ledger, reading)
        row = Row(ledger.page.worded(start, end), (start, end), ledger.place, actual=figure, own=True)
        _share_predicate(ledger, row)
        ledger.add(row)


def _share_predicate(ledger: Ledger, row: Row) -> None:
    """东湖区2所、西城区1所未开工: what is said of the last place of an enumeration is said of all."""
    following = row
    for earlier in reversed(ledger.recent):
        place, actual = following.place, earlier.actual
        joined = place and actual and ledger.page.folded[actual.end : place.start] in ("、", "和", "及", "与")
        if not joined or earlier.place is None or earlier.own or earlier.target or earlier.unit != row.unit:
            return
        earlier.name, earlier.noun, earlier.own = row.name, row.noun, True
        following = earlier


def _planned_step(reading: Reading, ledger: Ledger, term: Term) -> Row | None:
    """计划新开工项目27宗，已动工16宗: the row just begun, of the same place, that plans the step that is taken; of
    several aims the one that is of a step alone (新开工1200套、基本建成800套，已开工1200套)."""
    row = owed_row(ledger, reading)
    if row is not None:
        return row
    page, figure = ledger.page, reading.figure
    steps = page.grammar.of_kind("statement_words", "begun_step")
    if term.kind != "step" or not ledger.rows or not page.folded.endswith(steps, term.start, term.end):
        return None
    rows = without_parts(ledger, reading)
    row = begun_of_plan(ledger, reading, steps) or (rows[-1] if rows else None)
    aims = [one for one in ledger.recent if one.target and one.actual is None and one.unit == figure.unit]
    if row is None or row not in aims or not (ledger.local is None or same_place(page, row.place, ledger.local)):
        return None
    if (owed := owed_step(page, row.target, steps) if row.target else None) is not None:
        row.name = owed
        return row
    if any(step in row.name for step in steps):
        return row
    alone = [one for one in aims if is_of_step(one, steps) and same_place(page, one.place, row.place)]
    named = noun_before(page, reading.clause.start, term.start)  # 其中老旧小区开工50户
    return alone[0] if len(alone) == 1 and named is None else None


def enter_other(reading: Reading, ledger: Ledger) -> None:
    """Accounts for a figure that makes no row: 涉及3个县区, 占比50%, 连续4个月."""
    role = _OTHERS.get(reading.role, "unclaimed")
    ledger.others.append((reading.figure, role))
