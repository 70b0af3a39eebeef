"""Which row a figure belongs to: one that waits for it, one that it completes, or none yet."""

from collections.abc import Iterator
from itertools import takewhile

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.aims_in_steps import is_of_step
from bulletin_parser.extract.indicators.assertions import asserts, has_subject, verb_of
from bulletin_parser.extract.indicators.brought_about import begins_so_far, counted_last, is_brought_about, is_under_way
from bulletin_parser.extract.indicators.ledger import WIDE, Ledger, Row, same_measure, same_place
from bulletin_parser.extract.indicators.like_names import akin, alike
from bulletin_parser.extract.indicators.rate_rows import is_row_here
from bulletin_parser.extract.status.parts_of_work import is_mere_part
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Name, Term
from bulletin_parser.records import Bound

_JOINTS = ("和", "与", "及", "、")
_SO_FAR = "累计"
_OF_MONEY = ("投资", "资金", "总额")
_FINISHED = ("完工", "竣工", "建成")
_FINISHES = frozenset({*_FINISHED, "完成", "累计"})


def open_row(ledger: Ledger, noun: Span | None, figure: Figure) -> Row | None:
    """The row with a target whose actual this figure is: the one of that name, else the next of its unit."""
    if ledger.local:
        return _waiting_here(ledger, figure)
    page, aimed = ledger.page, [row for row in ledger.recent if row.target]
    waiting = [r for r in aimed if r.actual is None and not r.own and _is_of_the_whole(ledger, r)]
    waiting = [r for r in waiting if same_measure(page, r.unit, figure.unit)]
    if noun is None:
        return None if _counts_in_all(ledger, figure) else _first_waiting(page, waiting)
    name = page.worded(*noun)
    named = [r for r in waiting if r.name == name] or [r for r in waiting if alike(name, r.name)]
    if named:
        return _first_waiting(page, named)
    sole = waiting[0] if len(waiting) == len(aimed) == 1 else None
    ordinal = any(isinstance(m, Name) for m in page.mentions.within(*noun))
    listed = page.folded.startswith("、", figure.end) or page.folded.endswith("、", 0, noun[0])
    if ordinal or (listed and is_mere_part(page, noun)):
        return None  # 农村公路建设任务120公里，已完成路基98公里、路面76公里
    return sole if sole and akin(name, sole.name + ledger.title) else None


def _counts_in_all(ledger: Ledger, figure: Figure) -> bool:
    """新增学位4500个。建设项目共5个，| 已竣工2个: whether the figure before counts in the same unit how many there are
    of something else, of which this one says how many were done."""
    last = ledger.rows[-1] if ledger.rows else None
    if last is None or last.actual is None or last.target or last.sentence != ledger.stamp or last.unit != figure.unit:
        return False
    before = ledger.page.mentions.within(last.actual.start - 1, last.actual.start)
    total = any(isinstance(m, Term) and m.kind == "total" and m.end == last.actual.start for m in before)
    counted = total and last.actual.value >= figure.value
    return counted and last.noun is not None and not (last.asserted or last.rates)


def _is_of_the_whole(ledger: Ledger, row: Row) -> bool:
    """Whether a row is of all that the item is of, and not of a place within it."""
    return row.place is None or row.place.level in WIDE or same_place(ledger.page, row.place, ledger.home)


def _waiting_here(ledger: Ledger, figure: Figure) -> Row | None:
    """武当山特区任务90个，建成64个; 目标32个，其中运河区10个…。建成21个，其中运河区8个…: the place's own target."""
    waiting = (r for r in reversed(ledger.recent) if r.target and r.actual is None and not r.own)
    return next((r for r in waiting if r.unit == figure.unit and is_row_here(r, ledger)), None)


def _first_waiting(page: Page, waiting: list[Row]) -> Row | None:
    """The first row that waits; of targets of one name the last (计划总投资624亿元，年内计划投资246亿元)."""
    if not waiting:
        return None
    same = [row for row in waiting if row.name == waiting[0].name and same_place(page, row.place, waiting[0].place)]
    return same[-1] if waiting[0].unit == "元" else waiting[0]


def begun_row(ledger: Ledger, noun: Span | None, reading: Reading) -> Row | None:
    """维修供水工程63处，完工42处; 培训乡村医生1.6万人，已培训16284人; 稳定在2700万亩以上，落实2746.3万亩: what is
    finished, or said to be so, makes the figure before it what was to be done; so where the thing was counted in two
    units (改造棚户区12处860户，已完成7处、512户)."""
    row = counted_last(ledger, reading)
    if row is None or row.own or row.target or row.rates or row.actual is None:
        return None
    if is_of_step(row, ledger.page.grammar.of_kind("statement_words", "begun_step")):
        return None  # 开工改造小区1486个，其中完工873个
    if ledger.page.folded[row.actual.end : reading.figure.start] in _JOINTS:
        return None  # 分别完成1.2万户和8600户
    elsewhere = ledger.local and (row.part or not same_place(ledger.page, row.place, ledger.local))
    if elsewhere or row.place not in (None, ledger.place) or not _finishes(ledger, row, noun, reading):
        return None  # what another county's section counts is no target of this one's
    for one in (row, *_planned_with(ledger, row)):
        one.target, one.actual = one.actual, None
    return row


def _planned_with(ledger: Ledger, row: Row) -> Iterator[Row]:
    """其中景区12座 of 新建公厕60座（其中景区12座），已建成36座: the parts of what was to be done, told of behind it."""
    for part in takewhile(lambda one: one is not row, reversed(ledger.recent)):
        plain = part.part and part.sentence == row.sentence and part.unit == row.unit
        if plain and part.actual and not (part.target or part.rates or part.asserted or part.own or part.verb):
            yield part


def _finishes(ledger: Ledger, row: Row, noun: Span | None, reading: Reading) -> bool:
    assert row.actual is not None
    bare = noun is None or (reading.term is not None and noun == (reading.term.start, reading.term.end))
    akin_to_it = bare or (noun is not None and alike(ledger.page.worded(*noun), row.name))
    if row.actual.bound in (Bound.AT_LEAST, Bound.AT_MOST) and reading.figure.bound is None and akin_to_it:
        return True
    said_so = asserts(ledger.page, reading)
    more = said_so and not row.asserted and row.verb not in _FINISHES  # 新增公交线路12条，现已完成13条
    if bare and _is_finished(ledger.page, reading):
        return row.actual.value * (2 if more and akin_to_it else 1) >= reading.figure.value
    near = row.actual.value * 2 >= reading.figure.value and row.actual.unit == reading.figure.unit
    verb = verb_of(ledger.page, reading)
    said = bare and (said_so or begins_so_far(ledger.page, reading))
    said = said and not is_under_way(ledger.page, reading)
    if said and not row.asserted and is_brought_about(ledger.page, row, verb):
        return row.actual.value >= reading.figure.value  # 新建健身路径60条，已安装52条
    same_verb = bool(row.verb) and verb == row.verb
    found = row.name.startswith(ledger.page.grammar.of_kind("statement_words", "finds"))  # 查出隐患7条，已整改隐患5条
    named = akin_to_it and not bare and not found and row.verb != _SO_FAR  # 累计就业1.1万人，未就业累计2763人
    if same_verb and has_subject(ledger.page, reading):
        return False
    return near and said_so and not row.asserted and (named or (bare and same_verb))


def _is_finished(page: Page, reading: Reading) -> bool:
    """竣工, 竣工投用: whether the verb of a figure says that a work is finished, and what it is now, or not."""
    verb = verb_of(page, reading)
    now = reading.term is not None and reading.term.kind == "finish" and verb.startswith(_FINISHED)
    return now or verb in _FINISHES


def is_mere_aim(page: Page, reading: Reading, row: Row) -> bool:
    """购置清运车36辆，计划为40辆: whether a clause says no more than how much was to be of a row right before
    it."""
    clause, term = reading.clause, reading.term
    follows = clause.opener == "，" and row.actual is not None and row.actual.end + 1 == clause.start
    if not follows or term is None or term.start != clause.start or reading.figure.end != clause.end:
        return False
    own = page.folded.endswith(_OF_MONEY, term.start, term.end)  # 总投资1260亿元，年度计划投资320亿元
    return not own and page.folded[term.end : reading.figure.start] in ("", "为", "是", "数", "数为")


def is_of_what_precedes(page: Page, reading: Reading) -> bool:
    """完成年度目标任务8.6万人的61.3%, 超额完成全年1.9万人的任务: the target of what was just said to be done."""
    end = reading.figure.end
    if page.form("task_of").match(page.folded, end):
        return True  # 完成全年80亿元目标任务的125.6%
    return page.folded[end : end + 1] in ("的", "）")
