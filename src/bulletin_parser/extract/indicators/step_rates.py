"""Rates of a step: 完工率61%, 按时办结率92.3%, 开工录入率93.6%, 整治率95.8% behind 已整治203栋."""

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.denied import is_denied
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.like_names import step_name
from bulletin_parser.extract.indicators.parts_named import is_part
from bulletin_parser.extract.indicators.row_names import without_brackets
from bulletin_parser.extract.status.verdicts import FINISHING
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_VERB = 2  # characters of a mere verb; a step of more (按时办结) says how it is to be done


def names_step(reading: Reading, ledger: Ledger) -> bool:
    """Enters a rate named by the verb of a row (整治率95.8% behind 已整治203栋), and says whether it was one."""
    noun = noun_before(ledger.page, reading.left, reading.figure.start)
    name = ledger.page.worded(*noun) if noun else ""
    if not name.endswith("率") or len(name) < 3:
        return False
    aim = next((r for r in ledger.recent if r.name == name and r.target and r.target.is_percent and not r.actual), None)
    if aim is not None:
        aim.actual = reading.figure  # 筛查率为71.3% of 筛查率达到65%以上
        return True
    step = name[-3:-1]
    rows = (r for r in reversed(ledger.recent) if r.actual and not r.actual.is_percent and "rate" not in r.rates)
    row = next((r for r in rows if _is_of_step(r, step, ledger)), None)
    if row is None:
        return False
    row.rates["rate"] = (reading.figure, 1)
    ledger.listing = (name, Role.STEP_RATE)
    return True


def _is_of_step(row: Row, step: str, ledger: Ledger) -> bool:
    """Whether a row is of the step that a rate names: by its verb, its name, or the words right before its figure
    (检验率 behind 已检验119台 or 已检119台, 开工率 behind 已开（复）工61个)."""
    if is_denied(row) or row.name.startswith(ledger.page.grammar.of_kind("cues", "month_only")):
        return False  # 应化解1043件，本周化解37件，累计化解621件，化解率59.5%
    if step in (row.verb, row.name[-2:], row.name[:2], without_brackets(row.name)):
        return True
    before = ledger.page.folded[row.actual.start - 6 : row.actual.start] if row.actual is not None else ""
    return step in before or before.endswith((f"已{step[0]}", f"实{step[0]}"))


def enter_step_rate(reading: Reading, ledger: Ledger) -> None:
    """Enters the rate of a step (完工率61%): of the row whose verb or name that step is, else as a row named for it."""
    term, page = reading.term, ledger.page
    assert term is not None
    at = _step_start(reading, term)
    step = step_name(page.folded[at : term.end])
    of_step = (
        r
        for r in reversed(ledger.recent)
        if r.name.startswith(step)
        or (r.name.endswith(step) and not is_denied(r))
        or _is_of_step(r, step, ledger)
        or _is_planned(r, step)
    )
    lacking = (r for r in of_step if "rate" not in r.rates and ledger.is_here(r.place))
    open_rows = [r for r in lacking if not _waits(page, r, reading)]
    exact = (r for r in open_rows if r.name == step and r.sentence == ledger.stamp)
    row = next(exact, open_rows[0] if open_rows else None)  # 办结169件、阶段性办结7件，办结率96%
    ledger.listing = (page.worded(term.start, term.end), Role.STEP_RATE)
    if row is None:
        noun = noun_before(page, reading.left, at)
        again = any(_is_alike(r, step, ledger) for r in ledger.recent) or is_part(ledger, reading)
        name = page.worded(*noun) + step if noun and again else step  # 一般隐患整改率…，重大隐患整改率…
        _take_as_planned(reading, step, ledger)
        row = Row(name, (at, at + len(step)), ledger.place, own=True)
        ledger.add(row)
    elif (row.own and len(row.name) <= len(step) + len("正在")) or (len(step) > _VERB and step not in row.name):
        row.name = step  # 应办结工单26件，按时办结24件，按时办结率92.3%
    row.rates["rate"] = (reading.figure, 1)


def _step_start(reading: Reading, term: Term) -> int:
    """Where a step begins that another is part of: 开工 | 录入率93.6%."""
    return next((t.start for t in reading.clause.terms if t.end == term.start and t.kind == "step"), term.start)


def _is_alike(row: Row, step: str, ledger: Ledger) -> bool:
    """Whether a row is of the step for all, or of another part's in the same sentence (一般债券拨付率97.3%, 专项债券
    拨付率89.3%)."""
    of_part = row.sentence == ledger.stamp and row.own and row.name.endswith(step)
    return (row.name == step or of_part) and ledger.is_here(row.place)


def _waits(page: Page, row: Row, reading: Reading) -> bool:
    """按时结案629件，结案率100%，按时结案率98.6%: whether a row's own rate stands in the next clause."""
    return page.folded.startswith(f"{row.name}率", reading.figure.end + 1)


def _take_as_planned(reading: Reading, step: str, ledger: Ledger) -> None:
    """老旧小区改造1646个，开工率100%: how much of some work there is, which a rate of works begun stands right behind,
    is planned where nothing says that it was done."""
    row = ledger.rows[-1] if ledger.rows else None
    if row is None or row.actual is None or row.target or row.own or row.asserted or row.verb in FINISHING:
        return
    work = row.name.endswith(ledger.page.grammar.of_kind("turns", "works"))
    if (
        work
        and ledger.page.grammar.kind("begun", step) == "begun"
        and row.actual.end + 1 == reading.clause.start
        and not row.rates
    ):
        row.target, row.actual = row.actual, None


def _is_planned(row: Row, step: str) -> bool:
    """计划新开工项目27个，已开工16个，开工率59.3%: whether a row plans the step and says how much of it was taken."""
    return row.target is not None and row.actual is not None and step in row.name
