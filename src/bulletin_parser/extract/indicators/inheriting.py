"""What a clause takes over from those before it: the place, the comparison, what a list is of."""

from collections.abc import Sequence

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.bounded_rates import passed_by_all
from bulletin_parser.extract.indicators.ledger import LOCAL, WIDE, Ledger
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import counts_places

_GOES_ON = ("，", "、", "；")
_ANEW = ("；", "：", "。", "\n", "")
_BY_NOW = ("截至", "截止", "目前")
_LONGEST_WORK = 4  # characters of 整改, 工程建设
_DONE = frozenset({"adverb", "done", "finish", "total"})
_LISTED = {"rate": Role.RATE, "step_rate": Role.STEP_RATE, "outcome": Role.OUTCOME}


def inherit(clause: Clause, ledger: Ledger) -> None:
    """Takes a ledger from the clause before into this one: a new sentence, the marks around it, its places."""
    if clause.sentence != ledger.sentence:
        aiming = ledger.aiming and clause.opener == "；" and not any(term.kind in _DONE for term in clause.terms)
        told = _told_by_now(clause, ledger)
        ledger.begin_sentence(clause.sentence)
        ledger.local = told
        ledger.aiming = aiming  # 目标任务：新增社区食堂40家；适老化改造2400户
    behind_list = ledger.listed > 1 and clause.opener == "，" and not clause.places
    if behind_list and ledger.local is not ledger.held and not _each_is_rated(clause, ledger):
        ledger.local = None  # …腾冲市2所、昌宁县1所，完成投资7860万元; 溆浦县进度滞后，完成率仅为62% goes on
    _pass_brackets(clause, ledger)
    ledger.headed = _headed(clause, ledger.headed)
    ledger.comprising = bool(clause.figures) and (_sets_out(clause, ledger) or (ledger.comprising and ledger.aiming))
    if ledger.comprising or (clause.figures and ledger.page.folded.startswith("要求", clause.start)):
        ledger.aiming = True  # 要求年内基本建成1150套，发放补贴680户
    if clause.closer == "：" and not clause.figures:
        ledger.aiming = _heads_targets(clause, ledger.page)
    elif ledger.aiming and clause.opener == "，" and _tells_what_is_done(clause, ledger):
        ledger.aiming = False  # 任务目标：改造小区1650个，已全部开工，其中改造完成806个
    local = [place for place in clause.places if place.level in LOCAL]
    if ledger.opening is None and not ledger.counted:
        ledger.opening = _told_of(clause, ledger.page)
    if all(counts_places(ledger.page.grammar, figure) for figure in clause.figures) or passed_by_all(
        ledger.page, clause
    ):
        _take_listing(clause, ledger)
        ledger.named = local or ledger.named
        ledger.latest = ledger.named[-1] if ledger.named else ledger.latest
        if len(local) == 1 and (_stands(clause, local[0], ledger.page) or _is_named_first(clause, local[0], ledger)):
            ledger.local = ledger.held = local[0]
    elif len(local) > 1 and len(clause.figures) == 1:
        ledger.local = None  # 吉首市、凤凰县等4所: the figure is of all of them


def _each_is_rated(clause: Clause, ledger: Ledger) -> bool:
    """甲县62公里，完成率90%，乙县58公里，| 完成率70%: whether a clause rates a place as one did the place before it."""
    if not any(figure.is_percent for figure in clause.figures):
        return False
    told = (row for row in ledger.recent if row.sentence == ledger.stamp and "rate" in row.rates and row.actual)
    return any(row.place in ledger.counted[:-1] for row in told)


def _told_by_now(clause: Clause, ledger: Ledger) -> Place | None:
    """泸溪县 of 泸溪县实施项目11项（新建5项）。| 截至目前，开复工9项: the place that the sentence before began with and
    counted in, where this one only says when."""
    by_now = ledger.page.folded.startswith(_BY_NOW, clause.start) and not clause.figures
    return ledger.opening if by_now and ledger.opening in ledger.counted[:1] else None


def _sets_out(clause: Clause, ledger: Ledger) -> bool:
    """包括增设托育机构2家, before anything else is told: whether an account begins with what is to be done."""
    return not ledger.rows and ledger.page.form("comprises").match(ledger.page.folded, clause.start) is not None


def _tells_what_is_done(clause: Clause, ledger: Ledger) -> bool:
    """已改造806个, 目前开工38所: whether a clause goes on with how far things are behind what they are to be; behind
    what a project comprises, 完成投资3000万元 and 建成80公里 do."""
    so_far = ledger.page.grammar.of_kind("turns", "so_far")
    done = ledger.comprising and any(term.start == clause.start and term.kind in _DONE for term in clause.terms)
    return done or any(ledger.page.folded.startswith(so_far, term.start) for term in clause.terms)


def _stands(clause: Clause, place: Place, page: Page) -> bool:
    """A县整改进度较慢，整改率仅为82.1%: whether a clause says of the place that it begins with how that stands, also
    beside others (A县完成率最高，达102.3%), or what it suffers from (A县受低温影响，播种41万亩)."""
    stands = next((term for term in clause.terms if term.lexicon == "statuses"), None)
    told = stands is not None and stands.start - place.end <= _LONGEST_WORK
    told = told or page.folded.endswith(page.grammar.of_kind("distances", "most"), clause.start, clause.end)
    reason = page.grammar.scanner("reasons").match(page.folded, place.end)
    if clause.closer != "，" or not (told or (reason is not None and reason.kind == "reason")):
        return False  # A县第二康复中心正在施工，完成投资740万元
    return skip_lead(page, clause.start, clause.end) == place.start


def _is_named_first(clause: Clause, place: Place, ledger: Ledger) -> bool:
    """汉台区，| 新建公厕12座，已建成9座；南郑区，| …: whether a sentence or a part of it begins with a place alone, of
    which it goes on to tell."""
    page = ledger.page
    if (place.start, place.end) != (clause.start, clause.end) or clause.closer != "，" or clause.opener not in _ANEW:
        return False
    following = next(iter(page.mentions.within(clause.end + 1, clause.end + 2)), None)
    return not isinstance(following, Place)  # 后三位的是：甲县，乙县，丙县


def _pass_brackets(clause: Clause, ledger: Ledger) -> None:
    """A place right before a bracket holds inside it (蕉岭县（88.0%）); behind it the place before holds again."""
    behind = ledger.page.folded[max(0, clause.start - 2) : clause.start - 1] == "）" and clause.opener in _GOES_ON
    if clause.opener == "）" or behind:
        ledger.local = ledger.outer
    if clause.closer == "（":
        told = _told_of(clause, ledger.page)
        ledger.outer = ledger.local if told is None else None if ledger.counted else told
        last = clause.mentions[-1] if clause.mentions else None
        if not isinstance(last, Place) or last.level not in LOCAL or last.end != clause.end:
            return
        if clause.figures and clause.figures[-1].end <= last.start and told is None:
            ledger.outer, ledger.within = ledger.local, last  # 12部集中在河西区（7部）: the 12 are not its alone
        else:
            ledger.local = ledger.latest = last
    elif clause.opener == "（" and ledger.within is not None:
        ledger.local, ledger.latest, ledger.within = ledger.within, ledger.within, None


def _told_of(clause: Clause, page: Page) -> Place | None:
    """泸溪县 of 泸溪县实施项目16项（新建7项，续建9项），开复工13项: the place that a clause begins with and counts."""
    place = clause.places[0] if len(clause.places) == 1 else None
    if place is None or place.level not in LOCAL or not any(f.start > place.end for f in clause.figures):
        return None
    return place if skip_lead(page, clause.start, clause.end) == place.start else None


_LABELS = {"done": Role.ACTUAL, "action": Role.ACTUAL, "rate": Role.RATE, "step_rate": Role.STEP_RATE,
           "outcome": Role.OUTCOME, "total_investment": Role.OWN}  # fmt: skip


def _headed(clause: Clause, before: tuple[Role, Term] | None) -> tuple[Role, Term] | None:
    """What a clause that is a label (完成数：, 完成率：) says of the figure behind it, for the next clause only."""
    if clause.closer == "：" and not clause.figures and clause.end - clause.start <= 8 and clause.terms:
        role = _LABELS.get(clause.terms[-1].kind)
        return (role, clause.terms[-1]) if role else None
    return before if clause.opener == "：" else None


def headed(reading: Reading, ledger: Ledger) -> Reading:
    """完成数：15座 is something done and 完成率：75% a rate: a bare figure is what the label before it says; so is what
    the label before an account says is done (进展情况：62公里)."""
    start, page = reading.clause.start, ledger.page
    at_start = reading.clause.opener == "：" and reading.figure.start == start
    if not at_start or reading.role is not Role.BARE:
        return reading
    if ledger.headed is None:
        told = page.folded.endswith(page.grammar.of_kind("progress_labels", "progress"), 0, start - 1)
        done = Role.RATE if reading.figure.is_percent else Role.ACTUAL
        return reading._replace(role=done) if told else reading
    role, term = ledger.headed
    rated = role in (Role.RATE, Role.STEP_RATE, Role.OUTCOME)
    return reading._replace(role=role, term=term) if rated == reading.figure.is_percent else reading


def _heads_targets(clause: Clause, page: Page) -> bool:
    """目标任务：改造农村学校食堂46个; 我市老旧小区改造目标任务为：…: a clause that ends with the word for a target."""
    last = clause.terms[-1] if clause.terms else None
    if last is None or last.kind != "target":
        return False
    behind = page.folded[last.end : clause.end]
    return not behind or page.grammar.kind("aims", behind) == "lists"


def _take_listing(clause: Clause, ledger: Ledger) -> None:
    """从竣工率看，…; 各县累计完成率：…; 从开工情况看，…: what the figures that follow are."""
    if ledger.page.form("seen_from").match(ledger.page.folded, clause.start, clause.end + 1):
        ledger.seen = next((term for term in clause.terms if term.kind == "step"), None)
    for mention in clause.mentions:
        role = _LISTED.get(mention.kind) if isinstance(mention, Term) else None
        if role:
            noun = noun_before(ledger.page, clause.start, mention.end) or (mention.start, mention.end)
            mere = ledger.page.folded[slice(*noun)] in ledger.page.grammar.of_kind("mere_rates", "rate")
            ledger.listing = (_rated(ledger) if mere else ledger.page.worded(*noun), role)


def _rated(ledger: Ledger) -> str:
    """What a list of mere 完成率 is of: what has one, or at least a figure, or the title."""
    told = [row for row in reversed(ledger.recent) if row.actual is None or not row.actual.is_percent]
    rated = (row.name for row in sorted(told, key=lambda row: "rate" not in row.rates))
    return next(rated, ledger.title)


def _in_names(page: Page, places: Sequence[Place], figure: Figure) -> bool:
    """富顺县 in 汇东幼儿园、富顺县疾控中心建设项目等214个项目: whether places only begin names of what is counted."""
    if not places or not page.folded.endswith("等", 0, figure.start):
        return False
    return all(page.folded[place.end].isalpha() and page.folded[place.end] != "等" for place in places)


def take_place(reading: Reading, ledger: Ledger) -> None:
    """Sets the place that a figure belongs to: the one printed before it in its clause, else the inherited one."""
    places = [m for m in reading.clause.places if reading.left <= m.start < reading.figure.start]
    places = [p for p in places if not _sends(ledger.page, p, reading.figure.start)]
    places = [] if _in_names(ledger.page, places, reading.figure) else places
    rest = _counted_rest(reading, ledger.page)
    places = [rest] if rest else places
    local = _innermost([p for p in places if p.level in LOCAL])
    local = [p for p in local if not _is_each(ledger.page, p)] if len(local) > 1 else local
    if len(local) == 1:
        ledger.local = ledger.latest = local[0]
        ledger.listed += 1
        ledger.counted.append(local[0])
    elif not places and _counts_others(reading, ledger):
        ledger.local = None  # 白塔区1个建成运营，其他9个均在装修
    if any(p.level == "same" for p in places):
        ledger.local = ledger.latest
    for place in places:
        if place.level in WIDE and not _is_compared_with(ledger.page, place):
            ledger.home, ledger.local = place, None


def _innermost(places: Sequence[Place]) -> Sequence[Place]:
    """临桂县 of 桂林市临桂县: the places without those that only say in which another one lies."""
    inner = {place.start for place in places}
    return [place for place in places if place.end not in inner]


def _counts_others(reading: Reading, ledger: Ledger) -> bool:
    """其他9个: whether a figure counts others than the place before has; in 剩余6件分布在甲县（3件） it is behind."""
    others = any(t.kind == "others" and t.end == reading.figure.start for t in reading.clause.terms)
    return others and ledger.local is not None and ledger.local.start < reading.figure.start


def _is_each(page: Page, place: Place) -> bool:
    """各县区 in 各县区完成率为甲县76.43%、乙县82%: all places that a list goes through."""
    return page.form("each_place").fullmatch(page.folded, place.start, place.end) is not None


def _sends(page: Page, place: Place, end: int) -> bool:
    """宜昌市12345平台转办47件: whether a place only says which office handed over what is counted."""
    return page.form_in("handed_over", place.end, end).match(page.folded, place.end, end) is not None


def _counted_rest(reading: Reading, page: Page) -> Place | None:
    """其余5县 in 姚安县1048人，其余5县3691人: the places whose figure follows right behind their number."""
    figures = reading.clause.figures
    i = figures.index(reading.figure)
    if not i or figures[i - 1].end != reading.figure.start:
        return None
    rest = page.form("rest_of_places").match(page.folded, reading.clause.start, reading.figure.start)
    return Place(rest.start(), rest.end(), "rest") if rest and rest.end() == reading.figure.start else None


def _is_compared_with(page: Page, place: Place) -> bool:
    """高出全省0.1个百分点, 增幅全省排第7位: a whole that the figure is only measured against."""
    return page.form("measured_against").search(page.folded, max(0, place.start - 4), place.end + 3) is not None


def carry(clause: Clause, readings: Sequence[Reading], ledger: Ledger) -> None:
    """同比 holds for the figures that follow until a figure of another kind comes."""
    compared = [r.role for r in readings if r.role in (Role.YOY, Role.MOM)]
    terms = [m for m in clause.terms if m.kind in ("yoy", "mom")]
    if compared:
        ledger.carried = compared[-1]
    elif terms:
        ledger.carried = Role.YOY if terms[-1].kind == "yoy" else Role.MOM
    elif readings:
        ledger.carried = None


def aimed(reading: Reading, ledger: Ledger) -> Reading:
    """What a list of targets gives is a target, whatever its verb."""
    plain = reading.role in (Role.ACTUAL, Role.BARE, Role.OUTCOME, Role.OWN, Role.RATE, Role.STEP_RATE)
    return reading._replace(role=Role.TARGET) if ledger.aiming and plain else reading


def in_bracket(reading: Reading, ledger: Ledger) -> Reading:
    """A percentage in a bracket behind a place is that place's share of what the item last measured in percent."""
    clause, place, folded = reading.clause, ledger.local, ledger.page.folded
    if place is None or clause.opener != "（" or reading.role is not Role.RATE:
        return reading
    behind = folded.endswith(folded[place.start : place.end], 0, clause.start - 1)
    return reading._replace(role=Role.BARE) if behind else reading
