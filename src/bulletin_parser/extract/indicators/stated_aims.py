"""What a sentence says is a year's aim, clause by clause: 年度任务新建监控点40处，改造小区监控80处，目前已定方案."""

from collections.abc import Sequence

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.indicators.row_names import noun_of
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import is_verb_only
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term, Time
from bulletin_parser.values import Bound

_OF_A_YEAR = ("年", "全年", "今年", "本年", "目标", "任务目标")
_REACHES = ("受益", "惠及", "涉及", "覆盖")  # whom a plan is for, which is no aim of its own
_LONGEST_LEAD = 40  # characters of 全市20项民心工程包括
_SO_FAR = frozenset({"adverb", "finish", "step", "total", "when", "rate", "share", "yoy", "mom"})
_DONE = frozenset({"完成", "累计", "建成", "实现", "到位"})
_PLAIN = frozenset({Role.ACTUAL, Role.BARE, Role.OUTCOME})
_ASKED = frozenset({Bound.AT_LEAST, Bound.AT_MOST})
_NUMBER = "数"
_DONE_SO_MANY = ("完成数", "完成量")
_GOES_ON, _LISTS = ("，", "、"), ("，", "、", "；")
_COPULAS, _LONGEST_AIMS = ("是", "为", "："), 120  # characters of aims that one sentence gives
_SAYS_SO = frozenset({"adverb", "total", "when", "rate", "share", "yoy", "mom", "negation"})
_OF_AIMS = frozenset({Role.ACTUAL, Role.BARE, Role.OWN})


def with_stated_aims(clause: Clause, readings: Sequence[Reading], ledger: Ledger) -> list[Reading]:
    """The readings of a clause, as targets where it goes on with the year's aims and tells of nothing done so far."""
    page = ledger.page
    set_out = _is_set_out(page, clause)
    if set_out:
        ledger.stating = ledger.stamp
    elif _turns_to_itself(page, clause) or _says_again(page, clause, readings, ledger):
        ledger.stating = 0
    goes_on = ledger.stating == ledger.stamp and (set_out or clause.opener in _GOES_ON)
    if goes_on and not _tells_so_far(page, clause):
        return [_as_aim(page, one) for one in readings]
    if clause.opener in _LISTS and _is_said_to_be(page, clause) and not _has_been(page, clause):
        ledger.stating = ledger.stamp
        return [one._replace(role=Role.TARGET) if one.role in _OF_AIMS else one for one in readings]
    states = _states_aim(page, clause, readings)
    ledger.stating = ledger.stamp if states else 0
    return [_as_aim(page, one) if states and page.folded[one.figure.start - 1] == "、" else one for one in readings]


def _is_said_to_be(page: Page, clause: Clause) -> bool:
    """任务目标是开工安置房6120套，| 安置房建成4836套: whether the sentence says before a clause what the aim is."""
    start = page.begin_of(clause.start, "。\n", max(0, clause.start - _LONGEST_AIMS))
    aims = (m for m in page.mentions.within(start, clause.start) if isinstance(m, Term) and m.kind == "target")
    said = [m for m in aims if page.folded.startswith(_COPULAS, m.end) and not _is_number(page, m.end + 1)]
    told = page.mentions.within(said[-1].end, clause.start) if said else ()
    return bool(said) and not any(isinstance(m, Term) and m.kind in _SAYS_SO for m in told)


def _is_number(page: Page, at: int) -> bool:
    """年度任务为193个，改造完成102个: whether nothing but a figure stands behind the word for an aim."""
    return bool(page.mentions.figures_within(at, at + 1))


def _has_been(page: Page, clause: Clause) -> bool:
    """Whether a clause says that something has been done: 已…, 累计…, 目前…, 达到80%."""
    if any(isinstance(m, Time) for m in clause.mentions) or any(figure.is_percent for figure in clause.figures):
        return True
    if page.folded.startswith(_DONE_SO_MANY, clause.start):
        return True
    return any(t.kind in _SAYS_SO or t.lexicon == "statuses" or _begins_so(page, t) for t in clause.terms)


def _begins_so(page: Page, term: Term) -> bool:
    return page.folded[term.start : term.end].startswith(("已", "累计"))


def _is_set_out(page: Page, clause: Clause) -> bool:
    """市《政府工作报告》提出，新开工老旧小区386个; 20项民心工程包括60所幼儿园: whether a plan says what follows, or a
    programme holds it."""
    said = page.grammar.of_kind("aims", "sets_out")
    if clause.opener == "，" and page.folded.endswith(said, 0, clause.start - 1):
        return True
    start = page.begin_of(clause.start, "。；\n")
    held = page.form("programme_holds").match(page.folded, start, clause.start + _LONGEST_LEAD)
    return held is not None and held.end() == clause.start


def _turns_to_itself(page: Page, clause: Clause) -> bool:
    """市《政府工作报告》提出，新建公厕60座，| 我县新建公厕12座: whether a clause turns from what is asked to what the
    bulletin's own place does."""
    own = page.folded.startswith("我", clause.start) and bool(clause.places)
    return clause.opener == "，" and own and clause.places[0].start == clause.start


def _says_again(page: Page, clause: Clause, readings: Sequence[Reading], ledger: Ledger) -> bool:
    """省《政府工作报告》提出，新建公厕60座，| 全省新建公厕62座: whether a clause tells of the whole, or of all its
    parts (各县区), what the plan already counted; 各乡镇新建公厕不少于3座 asks for it."""
    whole = bool(clause.places) and clause.places[0].level == "whole" and clause.places[0].start == clause.start
    if clause.opener != "，" or not readings or not (whole or page.folded.startswith("各", clause.start)):
        return False
    if readings[0].figure.bound in _ASKED:
        return False
    noun = noun_of(page, readings[0])
    name = page.worded(*noun) if noun else None
    aims = (row.name for row in ledger.recent if row.sentence == ledger.stamp and row.target is not None)
    return name is not None and any(aim.endswith(name) for aim in aims)


def _as_aim(page: Page, reading: Reading) -> Reading:
    # 计划开工安置房11万套、建成7.5万套; 今年将完成90座危桥改造、210公里公路硬化
    enumerated = reading.clause.opener == "、" or page.folded[reading.figure.start - 1] == "、"
    enumerated = enumerated or _is_other_step(page, reading.clause)
    aimed = reading.role in _PLAIN and (enumerated or _named(page, reading, reading.left))
    aimed = aimed and not page.folded.startswith(_REACHES, reading.clause.start)
    return reading._replace(role=Role.TARGET) if aimed else reading


def _states_aim(page: Page, clause: Clause, readings: Sequence[Reading]) -> bool:
    """Whether a clause gives what a year's 任务, 计划 or 目标 is, and nothing that was done of it."""
    term = (readings[0].term or _task_before(clause, readings[0])) if readings else None
    if term is None or term.kind != "target" or readings[0].role is not Role.TARGET:
        return False
    acting = _behind_year(clause, term.end)
    aims_on = page.grammar.of_kind("aims", "aims_on")
    planned = page.folded.startswith(aims_on, term.start) and any(_acts(other, acting) for other in clause.terms)
    this_year = any(_is_this_year(page, other) for other in clause.terms if other.start < term.start)
    if not (planned or this_year or page.folded.startswith(_OF_A_YEAR, term.start)):
        return False
    # 年度任务130户，改造130户 goes on with what was done
    named = _named(page, readings[0], clause.start if this_year else term.end)
    before = (other for other in clause.terms if other.start < term.start)
    return named and not any(_is_done(page, other) for other in before if not _is_this_year(page, other))


def _is_this_year(page: Page, term: Term) -> bool:
    """今年全县计划新建公厕60座: a word for the year, which tells of nothing done."""
    return term.kind == "when" and page.folded[term.start : term.end] in _OF_A_YEAR


def _task_before(clause: Clause, reading: Reading) -> Term | None:
    """任务 in 今年全市校舍改造任务516所: the word for what is to be done right before a figure."""
    return next((t for t in clause.terms if t.kind == "target" and t.end == reading.figure.start), None)


def _behind_year(clause: Clause, start: int) -> int:
    """Where 新建 begins in 计划今年新建, 计划年内新建: behind the year that a plan is for."""
    years = (m for m in clause.mentions if isinstance(m, Time) or (isinstance(m, Term) and m.kind == "when"))
    return next((m.end for m in years if m.start == start), start)


def _acts(term: Term, start: int) -> bool:
    """新建 in 计划新建: whether a verb stands right there, so that what follows is planned rather than counted."""
    return term.start == start and term.kind in ("action", "done", "step")


def _named(page: Page, reading: Reading, start: int) -> bool:
    """Whether what a figure counts is named beside it, by more than a verb, behind an offset."""
    noun = noun_of(page, reading)
    return noun is not None and noun[0] >= start and not is_verb_only(page, noun)


def _tells_so_far(page: Page, clause: Clause) -> bool:
    """目前…, 已…, 上半年新建20处, 完成30处: whether a clause tells how far it is, and no longer what is to be done."""
    if any(isinstance(m, Time) and page.folded[m.end - 1 : m.end + 1].find("前") < 0 for m in clause.mentions):
        return True
    said = clause.terms
    if _is_other_step(page, clause):
        return False
    if clause.opener == "、" and said and said[0].start == clause.start and _is_plain(page, said[0]):
        said = said[1:]  # 计划开工安置房11万套、建成7.5万套
    return any(_is_done(page, term) for term in said)


def _is_other_step(page: Page, clause: Clause) -> bool:
    """今年计划新开工安置房5800套，| 基本建成3200套: whether a clause only says how many are to be built, behind how
    many are to be begun."""
    start = page.begin_of(clause.start - 1, "，。；\n", max(0, clause.start - _LONGEST_LEAD))
    begun = page.folded.find("开工", start, clause.start) >= 0
    return begun and clause.opener == "，" and page.form("built_so_many").match(page.folded, clause.start) is not None


def _is_plain(page: Page, term: Term) -> bool:
    return term.lexicon == "cues" and page.folded[term.start : term.end] in _DONE


def _is_done(page: Page, term: Term) -> bool:
    if page.folded.startswith("式", term.end):
        return False  # 开放式小区
    said = page.folded[term.start : term.end].removesuffix(_NUMBER)  # 完成数480张
    return term.kind in _SO_FAR or term.lexicon == "statuses" or said in _DONE or said.startswith("已")
