"""Changes and distances: 同比增长7.4%, PM2.5同比上升11.5%, 超序时进度2.8个百分点."""

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.ledger import Ledger, Row, same_place
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.mentions.model import NAMED, Figure, Time

_SHARE, _COSTS = "占", "总投资"
_PAIR, _SHORTEST = 2, 3  # characters that two names share, and of a name that is told from another
_CHANGES = frozenset({"yoy", "mom", "up", "down", "increase", "respectively", "each", "flat"})


def enter_change(reading: Reading, ledger: Ledger) -> None:
    """Enters a change or a distance: in the row that its clause names (PM2.5同比上升11.5%), else in the row before it
    (同比增长7.4%, 超序时进度2.8个百分点)."""
    key = str(reading.role)
    before = (r for r in reversed(ledger.recent) if not _is_beside(r, reading, ledger))
    named = _named(reading, ledger, key)
    row = named or next(before, None)
    row = named or _of_its_place(ledger, row)
    if row is None and reading.role is Role.YOY and not ledger.rows and not _opens_alone(ledger, reading):
        row = Row(ledger.title, None, ledger.place)
        ledger.add(row)  # 地区生产总值：上半年增长4.8%
    another = row is None or key in row.rates or (named is None and _begins_parts(reading))
    own = changed_noun(reading, ledger) if another or named is None else None
    if own and _measures_alone(ledger, reading, own) and (another or _is_another(ledger, row, own)):
        row = Row(ledger.page.worded(*own), own, ledger.place)
        ledger.add(row)  # 采矿业下降7.8%，制造业增长11.2%
    if row is not None and key in row.rates and _is_of_other_months(reading, row):
        row = Row(row.name, row.noun, row.place)
        ledger.add(row)
    if row is None or key in row.rates or _is_of_growth(reading, row):
        ledger.others.append((reading.figure, key))
    else:
        row.rates[key] = (reading.figure, reading.sign)


def _is_beside(row: Row, reading: Reading, ledger: Ledger) -> bool:
    """增加2.8亿元，增长3.6%; 26亿元，占全市的18%，增长12%: whether a row only says more of the one before it, which is
    what grows; a share may be up in points, and the rate told last (开工22个，开工率88%，同比提高4个百分点)."""
    if row.actual is None:
        return False
    if row.own and not row.actual.is_percent and not row.name.endswith(_COSTS):
        return not (reading.figure.is_points and row is _rated_last(ledger))
    return row.name.startswith(_SHARE) and not reading.figure.is_points


def _rated_last(ledger: Ledger) -> Row | None:
    """开工率95.6%，完成投资15.4亿元，完成年度计划的56%，快于时间进度6个百分点: the row whose rate was told last."""
    rated = [row for row in ledger.recent if "rate" in row.rates]
    return max(rated, key=lambda row: row.rates["rate"][0].start, default=None)


def _of_its_place(ledger: Ledger, row: Row | None) -> Row | None:
    """尤溪县增长12%，大田县增长10%: the row, or one of its name for the place that the clause speaks of."""
    local = ledger.local
    if row is None or local is None or local.level not in NAMED or same_place(ledger.page, row.place, local):
        return row
    ledger.add(Row(row.name, None, local))
    return ledger.rows[-1]


def _opens_alone(ledger: Ledger, reading: Reading) -> bool:
    """农业增长12%: whether what grows is named, where nothing was told before."""
    own = changed_noun(reading, ledger)
    return own is not None and _measures_alone(ledger, reading, own)


def _is_of_other_months(reading: Reading, row: Row) -> bool:
    """固定资产投资5月份增长4.8%，1—5月增长7.6%: whether a clause begins with other months than the row grew in."""
    months = [m for m in reading.clause.mentions if isinstance(m, Time)]
    grown = row.rates["yoy"][0] if "yoy" in row.rates else None
    alike = isinstance(grown, Figure) and not (grown.is_points or reading.figure.is_points)
    return alike and row.actual is None and bool(months) and months[0].start == reading.clause.start


def _begins_parts(reading: Reading) -> bool:
    """其中批发业增长8.6%: whether a clause begins to tell of parts."""
    return any(term.kind == "among" and term.start == reading.clause.start for term in reading.clause.terms)


def _is_of_growth(reading: Reading, row: Row) -> bool:
    """增长9%，比上月提高0.4个百分点; 下降14%，降幅较上月收窄2个百分点: how the growth has changed, not what grows; a
    rate may be up in points on both the year and the month before (同比上升1.9个百分点，环比上升0.7个百分点)."""
    percent, (yearly, _) = row.actual is not None and row.actual.is_percent, row.rates.get("yoy", (None, 1))
    grown = isinstance(yearly, Figure) and not yearly.is_points
    return reading.role is Role.MOM and reading.figure.is_points and grown and not percent


def _measures_alone(ledger: Ledger, reading: Reading, noun: Span) -> bool:
    """Whether a noun that opens its clause is a thing that grows, and no word for its growth (增速, 降幅)."""
    page = ledger.page
    opens = not page.folded[reading.clause.start : noun[0]].strip("其中，： ") and reading.left == reading.clause.start
    words = page.grammar.of_kind("statement_words", "change")
    named = not page.folded.endswith(words, *noun) and page.folded[noun[0] : noun[1]].replace("、", "").isalpha()
    return opens and named


def _is_another(ledger: Ledger, row: Row | None, own: Span) -> bool:
    """查处酒驾1860起，道路交通事故死亡人数同比下降9.5%: whether what a change names is not what the row is of."""
    name, reckoned = ledger.page.worded(*own), ledger.page.grammar.of_kind("turns", "reckoned")
    if name.startswith(reckoned):
        return False
    pairs = {name[i : i + _PAIR] for i in range(len(name) - 1)}
    return row is not None and len(name) >= _SHORTEST and not any(pair in row.name for pair in pairs)


def _named(reading: Reading, ledger: Ledger, key: str) -> Row | None:
    """The row that has the name before a change, where that row lacks one."""
    noun = changed_noun(reading, ledger)
    if noun is None:
        return None
    name = ledger.page.worded(*noun)
    ends = ledger.page.grammar.of_kind("turns", "how_many")
    stem = next((name.removesuffix(end) for end in ends if name.endswith(end)), name)
    return row_named(ledger, name, key) or row_named(ledger, stem, key)


def changed_noun(reading: Reading, ledger: Ledger) -> Span | None:
    """What a change is said of: PM2.5 in 其中PM2.5同比上升11.5%, 事故起数 in 同比事故起数下降25%."""
    changes = [m for m in reading.clause.terms if m.kind in _CHANGES and m.start >= reading.left]
    starts = (reading.left, *(change.end for change in changes))
    nouns = (noun_before(ledger.page, start, change.start) for start, change in zip(starts, changes[:2], strict=False))
    return next((noun for noun in nouns if noun), None)


def row_named(ledger: Ledger, name: str, key: str) -> Row | None:
    """The latest row of the present place that is called so, has been done and lacks what ``key`` says."""
    rows = (r for r in reversed(ledger.recent) if key not in r.rates and r.actual is not None)
    return next((r for r in rows if len(name) > 1 and name in r.name and ledger.is_here(r.place)), None)
