"""Figures that are shared out: 分别 among rows, subjects or places, 均 among all, 、 going on with a list."""

from collections.abc import Callable, Sequence
from itertools import islice
from operator import eq

from bulletin_parser.extract.figures.had_by_each import done_by_each, outcome_of_each, standard_of_each
from bulletin_parser.extract.figures.readings import RATES, Reading, Role
from bulletin_parser.extract.indicators.changing import changed_noun, row_named
from bulletin_parser.extract.indicators.going_on import goes_on_with
from bulletin_parser.extract.indicators.ledger import LOCAL, Ledger, Row
from bulletin_parser.extract.indicators.like_names import alike
from bulletin_parser.extract.indicators.measured_parts import measured_parts
from bulletin_parser.extract.indicators.rates_in_turn import listed_with, row_of_place, rows_rated_in_turn
from bulletin_parser.extract.indicators.waiting_rows import waiting_rows
from bulletin_parser.extract.text.coordination import parts_of
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.mentions.model import Place, Term

Entry = Callable[[Reading, Ledger], None]
_SHARED = RATES | {Role.TARGET, Role.ACTUAL, Role.OWN, Role.BARE, Role.OUTCOME, Role.YOY, Role.MOM, Role.SCHEDULE}
"""Roles of figures that a row can hold: how many places (分别交由46个单位主办) is none."""

_OF_EACH = {**dict.fromkeys(RATES, done_by_each), Role.OUTCOME: outcome_of_each, Role.ACTUAL: standard_of_each}
_JOINTS = ("、", "和", "与", "及", "以及")
_MOST_ALIKE = 60  # rows of a batch among which the one in a figure's unit is
_FEWEST = 2  # that share figures out


def continued(reading: Reading, ledger: Ledger) -> Reading:
    """In 分别完成年任务130.36%、46.99% the second figure goes on with the role of the first."""
    clause, figure = reading.clause, reading.figure
    joined = ledger.page.folded[reading.left : figure.start] in ("和", "与", "及", "以及")
    starts = figure.start == clause.start and clause.opener == "、"
    bare = reading.role in (Role.BARE, Role.OUTCOME) and (starts or joined)
    if bare and ledger.pending:
        role, term, sign = ledger.pending
        return reading._replace(role=role, term=term, sign=sign)
    if going_on := goes_on_with(reading, ledger, starts=starts):
        return going_on
    ledger.before = reading if reading.role in (Role.TARGET, Role.ACTUAL, Role.OWN) else None
    _prepare(reading, ledger, bare=bare)
    return reading


def _prepare(reading: Reading, ledger: Ledger, *, bare: bool) -> None:
    """Notes in the ledger what the figures behind this one go on with, where it is the first of several."""
    clause, figure = reading.clause, reading.figure
    shared = next((m for m in clause.terms if m.kind in ("respectively", "each")), None)
    shared = None if shared and _names_its_place(reading, shared) else shared
    if shared is None and reading.role in _SHARED and (each := _had_by_each(reading, ledger)):
        _await(reading, ledger, spread=each)
        ledger.local = None
    elif reading.role is Role.OWN and reading.term is None:
        ledger.pending = None  # 分别高于年度目标22.8个、4.5个百分点: no results
    elif shared and shared.end <= figure.start and shared.start >= reading.left and reading.role in _SHARED:
        _share_out(reading, shared, ledger)
    elif shared is None and _one_for_each(reading, ledger):
        _await(reading, ledger, spread=_places_of_list(reading, ledger))
        ledger.local = None
    elif rows := rows_rated_in_turn(reading, ledger):
        _await(reading, ledger, batch=rows)
    elif not bare:
        ledger.pending, ledger.batch, ledger.spread = None, [], []


def _names_its_place(reading: Reading, shared: Term) -> bool:
    """分别为甲县76.4%、乙县82%: whether the place of a figure stands right before it, behind the word for sharing."""
    local = (place for place in reading.clause.places if place.level in LOCAL)
    return any(shared.end <= place.start and place.end == reading.figure.start for place in local)


def _await(reading: Reading, ledger: Ledger, *, batch: Sequence[Row] = (), spread: Sequence[Place] = ()) -> None:
    """Notes that bare figures behind this one go on with its role, for these rows or places in turn."""
    ledger.pending = (reading.role, reading.term, reading.sign)
    ledger.batch, ledger.spread = list(batch), list(spread)


def _had_by_each(reading: Reading, ledger: Ledger) -> list[Place]:
    """塔洋镇、会山镇各1家正在装修, 花垣县、保靖县完成90%以上: the places that each have so many."""
    found = _OF_EACH.get(reading.role)
    had = found(ledger.page, reading.clause.places, reading.figure) if found else []
    if had:
        return had
    places = [p for p in reading.clause.places if p.level in LOCAL and p.end < reading.figure.start]
    each = len(places) > 1 and ledger.page.folded.startswith("各", places[-1].end)
    return places if each else []


def _one_for_each(reading: Reading, ledger: Ledger) -> bool:
    """二里镇、双溪镇进度滞后，仅完成年度任务的21.5%和17.9%: as many figures as there were places, without 分别, also
    where the places had one before (分别插秧61亩和38亩，占计划的36.5%和31.2%)."""
    places = _places_of_list(reading, ledger)
    if reading.role not in RATES | {Role.SCHEDULE} or len(places) < _FEWEST:
        return False
    return len(listed_with(reading, ledger.page)) == len(places)


def _places_of_list(reading: Reading, ledger: Ledger) -> list[Place]:
    """The places that a list of figures may be of: those of its clause that stand before it (二里镇、双溪镇完成率仅为
    38.6%、41.2%), else those named or counted before."""
    local = [place for place in reading.clause.places if place.level in LOCAL]
    if not local:
        return list(ledger.named or ledger.counted)
    listed = reading.figure is reading.clause.figures[0] and all(p.end <= reading.figure.start for p in local)
    return local if listed else []


def _share_out(reading: Reading, shared: Term, ledger: Ledger) -> None:
    """Sets up whom the figures behind 分别 or 均 belong to: the places before it, also those that had figures already
    (A县、B县分别占76.2%、71.9%，分别欠进度7.1、11.4个百分点), the rows that wait, the subjects."""
    places = [m for m in reading.clause.places if m.level in LOCAL and m.end <= shared.start]
    ledger.spread, ledger.batch = [], []
    ledger.pending = (reading.role, reading.term, reading.sign)
    exact = shared.kind == "each" and reading.figure.bound is None  # 三镇均超过九成 gives none of them a figure
    page = ledger.page
    again = len(ledger.counted) > 1 and len(listed_with(reading, page)) == len(ledger.counted)
    noun = noun_before(page, reading.clause.start, shared.start)
    again = again and (noun is None or len(parts_of(page, noun)) == 1)  # not 城镇、农村分别占60%、40%
    places = places or ledger.named or (ledger.counted if exact or again else [])
    if len(places) > 1:
        ledger.spread, ledger.counted, ledger.local = list(places), list(places), None
    elif len(places) == 1 and (rows := _named_beside(places[0], shared, ledger)):
        ledger.batch, ledger.shared, ledger.local = rows, [], None
    elif shared.kind == "respectively":
        waiting = _changed_rows(reading, ledger) or waiting_rows(ledger, reading)
        ledger.batch = _subject_rows(reading, shared, ledger, waiting) or waiting
        ledger.shared = []


def _named_beside(place: Place, shared: Term, ledger: Ledger) -> list[Row]:
    """开发区、乡镇工业分别完成产值2亿元、5.6亿元: a row for each of those that share, of which a place is the first."""
    page = ledger.page
    if shared.kind != "respectively" or page.folded[place.end : place.end + 1] not in ("、", "和", "与"):
        return []
    rows = [Row(page.worded(*part), part) for part in parts_of(page, (place.start, shared.start))]
    ledger.rows += rows if len(rows) == _FEWEST else []
    return rows if len(rows) == _FEWEST else []


def _changed_rows(reading: Reading, ledger: Ledger) -> list[Row]:
    """PM10、SO2同比分别下降3.3%、8.1%: the rows that have these names."""
    if reading.role not in (Role.YOY, Role.MOM):
        return []
    noun = changed_noun(reading, ledger)
    names = [ledger.page.worded(*part) for part in parts_of(ledger.page, noun)] if noun else []
    rows = [row_named(ledger, name, str(reading.role)) for name in names]
    return [row for row in rows if row is not None] if len(rows) > 1 and None not in rows else []


def _subject_rows(reading: Reading, shared: Term, ledger: Ledger, waiting: Sequence[Row]) -> list[Row]:
    """城市低保标准、农村低保标准分别为640元/月、5040元/年: a row for each subject that none of those ``waiting`` is."""
    page = ledger.page
    noun = noun_before(page, reading.clause.start, shared.start)
    measured = measured_parts(page, noun, len(listed_with(reading, page))) if noun else []
    parts = measured or [(page.worded(*part), part) for part in parts_of(page, noun)] if noun else []
    rows = [Row(name, part, ledger.place) for name, part in parts]
    same = eq if measured else alike  # 全体居民收入…，城镇、农村居民收入分别为…
    if len(rows) > 1 and not any(same(row.name, other.name) for row in rows for other in waiting):
        ledger.rows += rows
        return rows
    return []


def enter_shared(reading: Reading, ledger: Ledger, enter: Entry) -> bool:
    """Enters a figure that is shared out, and says whether it was one. ``enter`` is what its role calls for."""
    if not (ledger.pending and reading.role is ledger.pending[0]):
        return False
    if ledger.spread:
        _spread_out(reading, ledger, enter)
        return True
    if ledger.batch:
        alike = (row for row in islice(ledger.batch, _MOST_ALIKE) if row.unit == reading.figure.unit)
        row = next(alike, ledger.batch[0])  # 分别完成1268公里、45座: each to what counts in its unit
        ledger.batch.remove(row)
        ledger.shared.append(row)
        _fill(row, reading)
        return True
    return _goes_on_with_result(reading, ledger)


def _goes_on_with_result(reading: Reading, ledger: Ledger) -> bool:
    """覆盖率分别为97.9%、96.5%: each is a row of its own that has the name of the first."""
    row, figure = ledger.rows[-1] if ledger.rows else None, reading.figure
    if reading.role is not Role.OUTCOME or row is None or row.actual is None or row.unit != figure.unit:
        return False
    if ledger.page.folded[row.actual.end : figure.start] not in _JOINTS:
        return False
    ledger.add(Row(row.name, row.noun, ledger.place, actual=figure))
    return True


def _spread_out(reading: Reading, ledger: Ledger, enter: Entry) -> None:
    """王店镇、洪合镇分别完成3公里、5公里 gives each place its own figure; 均完成3公里 gives all the same."""
    clause = reading.clause
    kinds = {m.kind for m in clause.terms}
    respectively = clause.opener == "、" or "respectively" in kinds or "each" not in kinds
    respectively = respectively and not _had_by_each(reading, ledger)
    for place in (ledger.spread.pop(0),) if respectively else ledger.spread:
        ledger.local = place
        told = row_of_place(reading, ledger, place)
        if told is not None:
            _fill(told, reading)
        elif reading.role in (Role.YOY, Role.MOM, Role.SCHEDULE):
            ledger.add(_changed_row(ledger, reading))
        else:
            before = ledger.rows[-1:]
            enter(reading, ledger)
            _name_alike(reading, before, ledger)


def _name_alike(reading: Reading, before: Sequence[Row], ledger: Ledger) -> None:
    """海林市、宁安市分别拨付630万元、812万元: a mere figure goes on with what the one before measures, and so do those
    that have the same one (海林市、宁安市各1所)."""
    clause, figure, row = reading.clause, reading.figure, ledger.rows[-1]
    bare = clause.opener == "、" and figure.start == clause.start
    for earlier in before:
        alike = bare or (row.actual is not None and row.actual is earlier.actual)
        if alike and row is not earlier and row.noun is None and row.unit == earlier.unit and row.target is None:
            row.name, row.noun = earlier.name, earlier.noun


def _changed_row(ledger: Ledger, reading: Reading) -> Row:
    """易门县、新平县分别增长18.2%、12.6%: a row of the place with nothing but the change."""
    base = next((r for r in ledger.recent if not r.own), None)
    row = Row(base.name if base else ledger.title, base.noun if base else None, ledger.local)
    row.rates[str(reading.role)] = (reading.figure, reading.sign)
    return row


def _fill(row: Row, reading: Reading) -> None:
    if reading.role is Role.TARGET:
        row.target = reading.figure
    elif reading.role in (Role.ACTUAL, Role.BARE, Role.OWN, Role.OUTCOME):
        row.actual = reading.figure
    else:
        row.rates["rate" if reading.role in RATES else str(reading.role)] = (reading.figure, reading.sign)
