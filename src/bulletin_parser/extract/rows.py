"""Puts the figures of one item together into indicator rows: target, actual and rate of one thing in one place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bulletin_parser.extract.clauses import Clause, clauses
from bulletin_parser.extract.nouns import Span, is_verb_only, noun_after, noun_before, trimmed
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.roles import Reading, Role, read_clause
from bulletin_parser.mentions.model import Figure, Name, Place, Term

_WIDE = frozenset({"whole"})
_LOCAL = frozenset({"province", "prefecture", "county", "rest", "shape"})
_FINISHES = frozenset({"完成", "完工", "竣工", "建成", "累计"})
_SAME_PEOPLE = frozenset({"人", "人次", "名", "例"})


@dataclass(slots=True)
class Row:
    """An indicator row while it is being filled. ``noun`` is the span of its name in the text, if it was printed."""

    name: str
    noun: Span | None
    place: Place | None = None
    target: Figure | None = None
    actual: Figure | None = None
    rates: dict[str, tuple[Figure | Name, int]] = field(default_factory=dict)
    verb: str = ""  # how the actual was said: 完工61个 tells whose rate 完工率 is
    sentence: int = 0  # in which sentence of the item it was begun
    own: bool = False  # named by its predicate (正在施工): takes no rate meant for the item

    @property
    def unit(self) -> str | None:
        """The unit of its quantities."""
        figure = self.target or self.actual
        return figure.unit if figure else None


@dataclass(slots=True)
class Ledger:
    """The rows of one item, in order, and what the next clause inherits from those before it."""

    page: Page
    title: str
    rows: list[Row] = field(default_factory=list)
    home: Place | None = None  # 全州: holds to the end of the item
    local: Place | None = None  # 吉首市: holds to the end of the sentence
    sentence: int = -1
    stamp: int = 0
    carried: Role | None = None  # 同比 … ，增长 …
    restated: list[Figure] = field(default_factory=list)
    others: list[tuple[Figure, str]] = field(default_factory=list)
    batch: list[Row] = field(default_factory=list)  # the rows that 分别 shares its figures out to
    named: list[Place] = field(default_factory=list)  # the local places of the clauses before, in this sentence
    spread: list[Place] = field(default_factory=list)  # the places that 分别 shares its figures out to
    outer: Place | None = None  # the place that holds again behind a bracket
    aiming: bool = False  # the sentence lists targets
    listed: int = 0  # how many places of the sentence had a figure
    latest: Place | None = None  # the local place named last, for 该市
    targeting: bool = False  # the figure before was a target
    listing: tuple[str, Role] | None = None  # what a list of places is of: 从竣工率看，玛纳斯县（94.7%）
    pending: tuple[Role, Term | None, int] | None = None  # the role that a list of bare figures goes on with

    @property
    def place(self) -> Place | None:
        """Where the figures of the present clause belong."""
        return self.local or self.home


def _add(ledger: Ledger, row: Row) -> None:
    row.sentence = ledger.stamp
    ledger.rows.append(row)


def read_title(page: Page, start: int, end: int, ledger: Ledger) -> None:
    """Adds the targets printed in an item's title (改新建农村户用厕所7.75万个) to its ledger."""
    for clause in clauses(page, start, end):
        for reading in read_clause(page, clause, None):
            if reading.role in (Role.PLACES, Role.DURATION):
                _enter_other(page, clause, reading, ledger)
                continue
            noun = _noun(page, clause, reading)
            name = _default_name(page, noun, reading.figure)
            _add(ledger, Row(name or ledger.title, noun, target=reading.figure))


def read_body(page: Page, parts: Iterable[Clause], ledger: Ledger) -> None:
    """Adds the figures of an item's account, clause by clause, to its ledger."""
    for clause in parts:
        _inherit(page, clause, ledger)
        readings = read_clause(page, clause, ledger.carried)
        _carry(clause, readings, ledger)
        for reading in readings:
            _place_before(clause, reading, ledger)
            _enter(page, clause, _continued(page, clause, _in_bracket(page, clause, _aimed(reading, ledger), ledger), ledger), ledger)
        _ranks(page, clause, ledger)


def _inherit(page: Page, clause: Clause, ledger: Ledger) -> None:
    if clause.sentence != ledger.sentence:
        ledger.sentence = clause.sentence
        ledger.stamp += 1
        ledger.local = None
        ledger.carried = None
        ledger.batch = []
        ledger.spread = []
        ledger.pending = None
        ledger.named = []
        ledger.listed = 0
        ledger.aiming = False
    if ledger.listed > 1 and clause.opener == "，" and not any(isinstance(m, Place) for m in clause.mentions):
        ledger.local = None  # …腾冲市2所、昌宁县1所，完成投资7860万元
    if clause.opener == "）" or page.folded[max(0, clause.start - 2) : clause.start - 1] == "）":
        ledger.local = ledger.outer
    if clause.closer == "（":
        ledger.outer = ledger.local
        last = clause.mentions[-1] if clause.mentions else None
        if isinstance(last, Place) and last.level in _LOCAL and last.end == clause.end:
            ledger.local = ledger.latest = last  # 蕉岭县（88.0%）、平远县（81.3%）
    if clause.closer == "：" and _heads_targets(page, clause):
        ledger.aiming = True
    if not clause.figures:
        _take_listing(page, clause, ledger)
        ledger.named = [m for m in clause.places if m.level in _LOCAL] or ledger.named
        ledger.latest = ledger.named[-1] if ledger.named else ledger.latest
        return
    places = clause.places
    if len([p for p in places if p.level in _LOCAL]) > 1 and len(clause.figures) == 1:
        ledger.local = None  # 吉首市、凤凰县等4所: the figure is of all of them


def _heads_targets(page: Page, clause: Clause) -> bool:
    """目标任务：改造农村学校食堂46个。: a clause that is nothing but the word for a target."""
    last = clause.mentions[-1] if clause.mentions else None
    return isinstance(last, Term) and last.kind == "target" and last.end == clause.end and clause.end - clause.start <= 8


def _take_listing(page: Page, clause: Clause, ledger: Ledger) -> None:
    """从竣工率看，…; 各县累计完成率：…; 办结率较高的有：…: what the percentages that follow are."""
    for mention in clause.mentions:
        role = _LISTED.get(mention.kind) if isinstance(mention, Term) else None
        if role:
            noun = noun_before(page, clause, clause.start, mention.end)
            ledger.listing = (page.printed(*noun) if noun else page.printed(mention.start, mention.end), role)


def _place_before(clause: Clause, reading: Reading, ledger: Ledger) -> None:
    """The place that a figure belongs to: the nearest one printed before it in its clause, else the inherited one."""
    places = [m for m in clause.places if reading.left <= m.start < reading.figure.start]
    local = [p for p in places if p.level in _LOCAL]
    if len(local) == 1:
        ledger.local = ledger.latest = local[0]
        ledger.listed += 1
    if any(p.level == "same" for p in places):
        ledger.local = ledger.latest
    for place in places:
        if place.level in _WIDE:
            ledger.home, ledger.local = place, None


def _carry(clause: Clause, readings: Sequence[Reading], ledger: Ledger) -> None:
    """同比 holds for the figures that follow until a figure of another kind comes."""
    compared = [r.role for r in readings if r.role in (Role.YOY, Role.MOM)]
    terms = [m for m in clause.terms if m.kind in ("yoy", "mom")]
    if compared:
        ledger.carried = compared[-1]
    elif terms:
        ledger.carried = Role.YOY if terms[-1].kind == "yoy" else Role.MOM
    elif readings:
        ledger.carried = None


def _aimed(reading: Reading, ledger: Ledger) -> Reading:
    """What a list of targets gives is a target, whatever its verb."""
    plain = reading.role in (Role.ACTUAL, Role.BARE, Role.OUTCOME, Role.OWN)
    return reading._replace(role=Role.TARGET) if ledger.aiming and plain else reading


def _in_bracket(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> Reading:
    """A percentage in a bracket behind a place is that place's share of what the item last measured in percent."""
    before = page.folded[: clause.start - 1]
    placed = ledger.local is not None and clause.opener == "（" and before.endswith(page.folded[ledger.local.start : ledger.local.end])
    return reading._replace(role=Role.BARE) if placed and reading.role is Role.RATE else reading


def _continued(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> Reading:
    """In 分别完成年任务130.36%、46.99% the second figure goes on with the role of the first."""
    joined = page.folded[reading.left : reading.figure.start] in ("和", "与", "及", "以及")
    starts = reading.figure.start == clause.start and clause.opener == "、"
    bare = reading.role in (Role.BARE, Role.OUTCOME) and (starts or joined)
    if bare and ledger.pending:
        role, term, sign = ledger.pending
        return reading._replace(role=role, term=term, sign=sign)
    if clause.opener == "、" and ledger.targeting and _continues_target(reading):
        return reading._replace(role=Role.TARGET)
    ledger.targeting = reading.role is Role.TARGET
    shared = next((m for m in clause.terms if m.kind in ("respectively", "each")), None)
    if shared and shared.end <= reading.figure.start and shared.start >= reading.left:
        _share_out(page, clause, reading, shared, ledger)
    elif not bare:
        ledger.pending, ledger.batch, ledger.spread = None, [], []
    return reading


def _continues_target(reading: Reading) -> bool:
    """计划新创建示范家庭农场60个、新增农户家庭农场220个: the second is planned too."""
    return reading.role is Role.BARE or (reading.role is Role.ACTUAL and reading.term is not None and reading.term.kind == "action")


def _share_out(page: Page, clause: Clause, reading: Reading, shared: Term, ledger: Ledger) -> None:
    """Sets up whom the figures behind 分别 or 均 belong to: the places before it, the rows that wait, the subjects."""
    places = [m for m in clause.places if m.level in _LOCAL and m.end <= shared.start]
    ledger.spread, ledger.batch = [], []
    ledger.pending = (reading.role, reading.term, reading.sign)
    places = places or ledger.named
    if len(places) > 1:
        ledger.spread, ledger.local = list(places), None
    elif shared.kind == "respectively":
        ledger.batch = _batch(ledger, reading) or _subject_rows(page, clause, shared, ledger)


def _subject_rows(page: Page, clause: Clause, shared: Term, ledger: Ledger) -> list[Row]:
    """城市低保标准、农村低保标准分别为640元/月、5040元/年: a row for each subject."""
    noun = noun_before(page, clause, clause.start, shared.start)
    rows = [Row(page.printed(*part), part, ledger.place) for part in _parts(page, noun)] if noun else []
    if len(rows) > 1:
        ledger.rows += rows
        return rows
    return []


def _batch(ledger: Ledger, reading: Reading) -> list[Row]:
    """The latest rows that still lack what 分别 gives: targets for actuals, actuals for rates."""
    slot = {Role.ACTUAL: "actual", Role.TARGET: "target"}.get(reading.role)
    if slot:
        other = "target" if slot == "actual" else "actual"
        return [r for r in ledger.rows if getattr(r, slot) is None and getattr(r, other) and not r.own]
    key = "rate" if reading.role in _RATES else str(reading.role)
    rows = [r for r in ledger.rows if r.actual is not None and key not in r.rates and not r.own]
    return [r for r in rows if r.sentence == ledger.stamp] or rows


def _enter(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    enter = _ENTRIES.get(reading.role, _enter_other)
    if ledger.spread and ledger.pending and reading.role is ledger.pending[0]:
        alone = not any(m.kind == "respectively" for m in clause.terms) and clause.opener != "、"
        for place in ledger.spread if alone else (ledger.spread.pop(0),):
            ledger.local = place
            if reading.role in (Role.YOY, Role.MOM, Role.SCHEDULE):
                _add(ledger, _changed_row(ledger, reading))
            else:
                enter(page, clause, reading, ledger)
    elif ledger.batch and ledger.pending and reading.role is ledger.pending[0]:
        _fill(ledger.batch.pop(0), reading)
    else:
        enter(page, clause, reading, ledger)


def _changed_row(ledger: Ledger, reading: Reading) -> Row:
    """易门县、新平县分别增长18.2%、12.6%: a row of the place with nothing but the change."""
    base = next((r for r in ledger.rows if not r.own), None)
    change = {str(reading.role): (reading.figure, reading.sign)}
    return Row(base.name if base else ledger.title, base.noun if base else None, ledger.local, rates=change)


def _fill(row: Row, reading: Reading) -> None:
    if reading.role is Role.TARGET:
        row.target = reading.figure
    elif reading.role in (Role.ACTUAL, Role.BARE, Role.OWN):
        row.actual = reading.figure
    else:
        row.rates["rate" if reading.role in _RATES else str(reading.role)] = (reading.figure, reading.sign)


_LISTED = {"rate": Role.RATE, "step_rate": Role.STEP_RATE, "outcome": Role.OUTCOME}
_RATES = frozenset({Role.RATE, Role.STEP_RATE, Role.PROGRESS})


def _enter_target(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    noun = _noun(page, clause, reading)
    name = _default_name(page, noun, reading.figure) or ledger.title
    waiting = ledger.rows[-1] if ledger.rows else None
    if _is_of_what_precedes(page, reading) and waiting and waiting.target is None and _same_measure(waiting.unit, reading.figure.unit):
        waiting.target = reading.figure
        return
    same = next((r for r in ledger.rows if r.target and r.target.value == reading.figure.value and r.unit == reading.figure.unit), None)
    if same:
        ledger.restated.append(reading.figure)
        return
    _add(ledger, Row(name, noun, ledger.place, target=reading.figure))


def _is_of_what_precedes(page: Page, reading: Reading) -> bool:
    """完成年度目标任务8.6万人的61.3%, 超额完成全年1.9万人的任务: the target of what was just said to be done."""
    return page.folded[reading.figure.end : reading.figure.end + 1] in ("的", "）")


def _enter_actual(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    noun = _noun(page, clause, reading)
    if noun and is_verb_only(clause.mentions, noun) and any(r.target and r.actual is None for r in ledger.rows):
        noun = None
    for one in _subjects(page, clause, noun):
        row = _open_row(page, ledger, one, reading.figure) or _begun_row(page, ledger, one, reading)
        if row is None:
            name = _row_name(page, ledger, one, reading.figure)
            month = next((m for m in clause.terms if m.kind == "month_only"), None)
            row = Row(page.printed(month.start, month.end) + name if month else name, one, ledger.place)
            _add(ledger, row)
        row.actual = reading.figure
        row.sentence = ledger.stamp
        row.verb = page.folded[reading.term.start : reading.term.end] if reading.term else ""
        row.place = ledger.local or row.place or ledger.home


def _begun_row(page: Page, ledger: Ledger, noun: Span | None, reading: Reading) -> Row | None:
    """维修供水工程63处，完工42处: what is finished makes the figure before it what was to be done."""
    row = ledger.rows[-1] if ledger.rows else None
    verb = page.folded[reading.term.start : reading.term.end] if reading.term else ""
    bare = noun is None or (reading.term is not None and noun == (reading.term.start, reading.term.end))
    if (
        row is None or ledger.local or row.own or not bare or verb not in _FINISHES
        or row.target or row.actual is None or row.unit != reading.figure.unit or row.rates
        or row.actual.value < reading.figure.value
    ):  # fmt: skip
        return None
    row.target, row.actual = row.actual, None
    return row


def _subjects(page: Page, clause: Clause, noun: Span | None) -> list[Span | None]:
    """困难残疾人生活补贴和重度残疾人护理补贴均达到100元/人/月 says the same of two things."""
    if noun and any(m.kind == "each" for m in clause.terms):
        return list(_parts(page, noun))
    return [noun]


def _parts(page: Page, noun: Span) -> list[Span]:
    """The parts of a coordinate noun phrase: A和B, A、B和C."""
    parts, at = [], noun[0]
    for i in range(noun[0], noun[1] + 1):
        if i == noun[1] or page.folded[i] in "和与及、":
            if i - at >= 3:
                parts.append((at, i))
            at = i + 1
    return parts if len(parts) > 1 else [noun]


def _enter_bare(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    figure = reading.figure
    if figure.is_percent and ledger.local:
        _enter_local_percent(page, clause, reading, ledger)
        return
    if figure.is_percent and _names_step(page, clause, reading, ledger):
        return
    if any(r.target and r.target.value == figure.value and r.target.unit == figure.unit for r in ledger.rows):
        ledger.restated.append(figure)
        return
    noun = _noun(page, clause, reading)
    if ledger.local or noun_before(page, clause, reading.left, figure.start) or (noun and _open_row(page, ledger, noun, figure)):
        _enter_actual(page, clause, reading, ledger)
    else:
        if _counts_title(page, clause, figure):
            _add(ledger, Row(ledger.title, None, ledger.place, actual=figure))
            return
        remainder = any(m.kind == "others" and m.end == figure.start for m in clause.terms)
        ledger.others.append((figure, "remainder" if remainder else "unclaimed"))


def _names_step(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> bool:
    """整治率95.8% behind 已整治203栋: a rate that is named by the verb of a row belongs to that row."""
    noun = noun_before(page, clause, reading.left, reading.figure.start)
    name = page.printed(*noun) if noun else ""
    if not name.endswith("率") or len(name) < 3:
        return False
    row = next((r for r in reversed(ledger.rows) if name[-3:-1] in (r.verb, r.name[-2:], r.name[:2]) and "rate" not in r.rates), None)
    if row is None or row.actual is None:
        return False
    row.rates["rate"] = (reading.figure, 1)
    return True


def _counts_title(page: Page, clause: Clause, figure: Figure) -> bool:
    """（三）前期项目。共8个; （二）续建项目。86个项目完成投资…: how many of the title's things there are."""
    if figure.unit not in ("个", "项", "件"):
        return False
    terms = clause.terms
    return any((t.kind == "total" and t.end == figure.start) or (t.lexicon == "groups" and t.start == figure.end) for t in terms)


def _enter_local_percent(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    """双泉县85%、麻塘县83.68%: what the item's latest percentage was, a completion rate or an outcome."""
    if ledger.listing:
        name, role = ledger.listing
        row = Row(_step_name(name) if role is Role.STEP_RATE else name, None, ledger.place, own=True)
        if role is Role.OUTCOME:
            row.actual = reading.figure
        else:
            row.rates["rate"] = (reading.figure, 1)
        _add(ledger, row)
        return
    latest = next((r for r in reversed(ledger.rows) if r.rates or (r.actual and r.actual.is_percent)), None)
    if latest and latest.actual and latest.actual.is_percent:
        _add(ledger, Row(latest.name, latest.noun, ledger.place, actual=reading.figure, own=True))
    else:
        _enter_rate(page, clause, reading._replace(left=reading.figure.start), ledger)


def _enter_own(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    term, figure = reading.term, reading.figure
    if term is None:
        ledger.others.append((figure, "unclaimed"))
        return
    if term.kind == "not_started" and not ledger.rows:
        _add(ledger, Row(ledger.title, None, ledger.place, target=figure))
        return
    start, end = _predicate(page, clause, term)
    _add(ledger, Row(page.printed(start, end), (start, end), ledger.place, actual=figure, own=True))


def _predicate(page: Page, clause: Clause, term: Term) -> Span:
    """The predicate with the adverb before it (已开工) and, after 正在, what is being done (正在进行路基施工)."""
    start, end = term.start, term.end
    before = next((m for m in clause.terms if m.end == start and m.kind in ("adverb", "yoy", "mom")), None)
    if before:
        start = before.start
    if page.folded[start:end] == "正在进行":
        end = clause.end
    return start, end


def _enter_rate(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    row = _rate_row(page, clause, reading, ledger)
    row.rates["rate"] = (reading.figure, 1)


def _rate_row(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> Row:
    noun = noun_before(page, clause, reading.left, reading.term.start if reading.term else reading.figure.start)
    base = _base(ledger, noun, page)
    if base and "rate" not in base.rates and _same_place(base, ledger):
        return base
    name = base.name if base else _row_name(page, ledger, noun, None)
    row = Row(name, base.noun if base else noun, ledger.place)
    _add(ledger, row)
    return row


def _same_place(row: Row, ledger: Ledger) -> bool:
    if ledger.local is None:
        return row.place is None or row.place.level in _WIDE or row is ledger.rows[-1]
    return row.place is not None and _text(ledger.page, row.place) == _text(ledger.page, ledger.local)


def _text(page: Page, place: Place) -> str:
    return page.folded[place.start : place.end]


def _base(ledger: Ledger, noun: Span | None, page: Page) -> Row | None:
    """The row that a rate without an indicator of its own speaks of: the latest of the item's own rows."""
    candidates = [r for r in ledger.rows if not r.own]
    if noun:
        named = [r for r in candidates if _alike(page.printed(*noun), r.name)]
        candidates = named or candidates
    if not candidates:
        return None
    done = [r for r in candidates if r.actual is not None and "rate" not in r.rates]
    return candidates[-1] if candidates[-1] in done or not done else done[-1]


def _step_name(name: str) -> str:
    """竣工 for 竣工率."""
    return name.removesuffix("率")


def _enter_progress(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    term = reading.term
    assert term is not None
    name = page.printed(term.start, term.end)
    _add(ledger, Row(name, (term.start, term.end), ledger.place, rates={"rate": (reading.figure, 1)}, own=True))


def _enter_step_rate(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    term = reading.term
    assert term is not None
    step = page.folded[term.start : term.end - 1]
    row = next((r for r in reversed(ledger.rows) if (r.name.startswith(step) or r.verb == step) and "rate" not in r.rates and r.place == ledger.place), None)
    ledger.listing = (page.printed(term.start, term.end), Role.STEP_RATE)
    if row is None:
        row = Row(step, (term.start, term.end - 1), ledger.place, own=True)
        _add(ledger, row)
    elif row.own:
        row.name = step
    row.rates["rate"] = (reading.figure, 1)


def _enter_outcome(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    term = reading.term
    stop = term.end if term and term.kind == "outcome" else reading.figure.start
    noun = noun_before(page, clause, reading.left, stop)
    if term and term.kind == "outcome" and noun:
        ledger.listing = (page.printed(*noun), Role.OUTCOME)
    if term and term.kind in ("share", "yoy", "target"):
        noun = trimmed(page.folded, max(reading.left, term.start), stop - (page.folded[stop - 1] == "的"))
    name = page.printed(*noun) if noun else ledger.title
    _add(ledger, Row(name, noun, ledger.place, actual=reading.figure, own=True))


def _enter_change(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    """A change (同比增长7.4%) belongs to the row before it."""
    row = next((r for r in reversed(ledger.rows) if not (r.own and r.actual and not r.actual.is_percent)), None)
    if row is None or str(reading.role) in row.rates:
        ledger.others.append((reading.figure, str(reading.role)))
    else:
        row.rates[str(reading.role)] = (reading.figure, reading.sign)


def _enter_other(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    role = {Role.PLACES: "place_count", Role.SHARE: "share", Role.DURATION: "duration"}.get(reading.role, "unclaimed")
    ledger.others.append((reading.figure, role))


_ENTRIES = {
    Role.TARGET: _enter_target,
    Role.ACTUAL: _enter_actual,
    Role.BARE: _enter_bare,
    Role.OWN: _enter_own,
    Role.RATE: _enter_rate,
    Role.PROGRESS: _enter_progress,
    Role.STEP_RATE: _enter_step_rate,
    Role.OUTCOME: _enter_outcome,
    Role.YOY: _enter_change,
    Role.MOM: _enter_change,
    Role.SCHEDULE: _enter_change,
}


def _ranks(page: Page, clause: Clause, ledger: Ledger) -> None:
    """增幅居全市第5位 gives the row before it a rank."""
    for mention, following in pairwise(clause.mentions):
        if isinstance(mention, Term) and mention.kind == "rank" and ledger.rows:
            ordinal = next((m for m in clause.mentions if isinstance(m, Name) and m.start > mention.start), None)
            if ordinal and ordinal.role == "ordinal":
                row = next((r for r in reversed(ledger.rows) if not r.own), ledger.rows[-1])
                row.rates.setdefault("rank", (ordinal, 1))
        del following


def _noun(page: Page, clause: Clause, reading: Reading) -> Span | None:
    figure = reading.figure
    before = noun_before(page, clause, reading.left, figure.start)
    if before and not is_verb_only(clause.mentions, before):
        return before
    return noun_after(page, clause, figure, reading.right) or before


def _default_name(page: Page, noun: Span | None, figure: Figure) -> str | None:
    if figure.unit == "元" and (noun is None or noun[0] >= figure.end):
        return "投资"
    if noun is None:
        return None
    name = _without_brackets(page.printed(*noun))
    return "投资" if figure.unit == "元" and name.endswith("投资") else name


def _without_brackets(name: str) -> str:
    """农村公路（乡乡通三级路、旅游路）提质改造 is 农村公路提质改造; a short one is part of the word (改（新）建)."""
    start, end = name.find("（"), name.rfind("）")
    return name[:start] + name[end + 1 :] if 0 <= start < end - 3 else name


def _row_name(page: Page, ledger: Ledger, noun: Span | None, figure: Figure | None) -> str:
    name = _default_name(page, noun, figure) if figure else (page.printed(*noun) if noun else None)
    if name and not (ledger.local and figure and noun is None):
        return name
    base = next((r for r in ledger.rows if not r.own and (figure is None or r.unit == figure.unit)), None)
    return base.name if base else (name or ledger.title)


def _open_row(page: Page, ledger: Ledger, noun: Span | None, figure: Figure) -> Row | None:
    """The row with a target whose actual this figure is: the one of that name, else the next of its unit."""
    if ledger.local:
        return None
    waiting = [r for r in ledger.rows if r.target and r.actual is None and _same_measure(r.unit, figure.unit) and not r.own]
    if noun:
        name = page.printed(*noun)
        named = [r for r in waiting if _alike(name, r.name)]
        if named:
            return named[0]
        sole = waiting[0] if len(waiting) == 1 and len([r for r in ledger.rows if r.target]) == 1 else None
        ordinal = any(isinstance(m, Name) for m in page.mentions.within(*noun))
        return sole if sole and not ordinal and _akin(name, sole.name + ledger.title) else None
    return waiting[0] if waiting else None


def _same_measure(one: str | None, other: str | None) -> bool:
    return one == other or (one in _SAME_PEOPLE and other in _SAME_PEOPLE)


def _alike(one: str, other: str) -> bool:
    """Whether two names share most of the character pairs of the shorter one."""
    if one in other or other in one:
        return True
    a, b = {one[i : i + 2] for i in range(len(one) - 1)}, {other[i : i + 2] for i in range(len(other) - 1)}
    return len(a & b) * 2 >= min(len(a), len(b)) if a and b else False


def _akin(one: str, other: str) -> bool:
    """Whether at least half of a name's characters occur in the other (农村户厕建设, 农村户用厕所)."""
    characters = set(one)
    return len(characters & set(other)) * 2 >= len(characters)
