"""What a statement of running text names as the project that it is about, and what names none."""

from collections.abc import Sequence

from bulletin_parser.extract.status.verdicts import FINISHING, last_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.items import Agency, Item, agencies, led_before, led_name
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, is_verb_only, names_kind
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import Subject, subject
from bulletin_parser.mentions.model import NAMED, Place, Term

LONGEST_TITLE = 60
"""Characters of a title that a statement gives."""

_LONGEST_KIND = 8
_LONGEST_COUNT, _LONGEST_ATTRIBUTE = 8, 30  # characters of 18个 and of 由县交通局牵头实施的
_OWED = 3  # characters of a verb for what is owed: 复学, 新开工
_LONGEST_SORTED = 24
_COMES_TO = ("完成", "实现")  # 税务部门完成1620万元: what it has come to
_WORKS = ("项目", "工程")
_MEASURES = frozenset({"total_investment", "rate", "step_rate", "progress", "target"})
"""Cues that say what is measured of a project, and name none: 总投资7.8亿元."""


def aspect(page: Page, segment: Span, *, alone: bool = False) -> Span | None:
    """棚户区改造 in 棚户区改造方面，全省计划新开工2.1万套: what is told of, where else only what was done is named, or
    the same in fewer words (在老旧小区改造方面，846个老旧小区已全部开工).

    Where the statement reports nothing itself, the aspect stands ``alone`` whatever is named behind it.
    """
    forms = (page.form(name) for name in ("aspect", "quoted_aspect", "task_seen_from"))
    match = next((found for form in forms if (found := form.match(page.folded, *segment))), None)
    match = match or page.form("aspect").match(page.folded, skip_lead(page, *segment), segment[1])
    if match is None or page.grammar.kind("groups", match["what"]) is not None:
        return None
    about = None if alone else subject(page, match.end(), segment[1])
    start, end = match.span("what")
    again = about is not None and page.folded[about.start : about.end] in page.folded[start:end]
    named = about is not None and about.strong and not again and is_title(page, about)
    return (start, end) if not named and is_title(page, Subject(start, end, strong=True)) else None


def attributed(page: Page, about: Subject) -> tuple[Subject, tuple[Agency, ...]]:
    """What a subject names without who leads it or carries it out (由市残联牵头的 | 辅具适配, 公厕新建 | （县住建局）),
    and who leads it."""
    title, leads = led_name(page, about.start, about.end)
    leads = leads or _led_counted(page, about) or _led_deed(page, about)
    return (about if title == (about.start, about.end) else Subject(*title, strong=True)), leads


def _led_counted(page: Page, about: Subject) -> tuple[Agency, ...]:
    """县交通局 of 由县交通局负责的18个公路建设项目: who leads what a subject names, behind how many there are."""
    figures = page.mentions.figures_within(max(0, about.start - _LONGEST_COUNT), about.start)
    if not figures or figures[-1].end != about.start or page.folded[figures[-1].start - 1] != "的":
        return ()
    first = max(0, figures[-1].start - _LONGEST_ATTRIBUTE)
    start = page.begin_of(figures[-1].start, "，。；：\n", first)
    return led_before(page, start, about.end)[1]


def _led_deed(page: Page, about: Subject) -> tuple[Agency, ...]:
    """县商务局 of 县商务局牵头建设20家平价菜店: who leads what is to be made."""
    first = max(0, about.start - _LONGEST_ATTRIBUTE)
    start = page.begin_of(about.start, "，。；：\n", first)
    deed = page.form_in("led_deed", start, about.end).search(page.folded, start, about.end)
    return agencies(page, *deed.span("lead")) if deed else ()


def is_title(page: Page, about: Subject) -> bool:
    """Whether a subject can name a project, and no kind of the same (咨询类1562件)."""
    return _may_name(page, about) and not _is_kind(page, about)


def names_topic(page: Page, segment: Span, about: Subject) -> bool:
    """Whether the subject of a statement names a project; a kind does where it says how that stands (能源类完成投资96.2
    亿元，超时间进度), what a bulletin counts, or a verb, only where figures follow (经济指标仍有差距, 已完工)."""
    name = page.folded[about.start : about.end]
    verb = name in FINISHING or page.grammar.kind("cues", name) in ("finish", "step")
    mere = verb or page.grammar.kind("groups", name) is not None
    stop = page.end_of(about.end, "，；。", segment[1]) if verb else segment[1]  # 已全部开复工，完成投资3亿元
    if mere and not page.mentions.figures_within(segment[0], stop):
        return False
    if not _is_kind(page, about):
        return is_title(page, about)
    return _may_name(page, about) and last_verdict(page, list(clauses(page, *segment)), local=True) is not None


def _is_kind(page: Page, about: Subject) -> bool:
    """咨询类, 人力资源与社会保障类信件: a longer name is a kind's only where it says of what."""
    longest = _LONGEST_KIND if page.folded[about.end - 1] == "类" else _LONGEST_SORTED
    return about.end - about.start <= longest and names_kind(page, page.folded[about.start : about.end])


def _may_name(page: Page, about: Subject) -> bool:
    """Whether a subject can name a project: no mere places (梅江区、蕉岭县), no vague word, no reason, no money, and
    nobody who acts upon something (县直牵头部门对25个乡镇…)."""
    size = about.end - about.start
    places = [m for m in page.mentions.within(about.start, about.end) if isinstance(m, Place)]
    covered = sum(p.end - p.start for p in places)
    tail = page.form("places_tail").match(page.folded, places[-1].end, about.end) if places else None
    counted = tail.end() - tail.start() if tail else 0  # 阜新、朝阳两市
    only_places = bool(places) and covered + counted >= size - len(places)
    only_places = only_places or _is_verb_of_a_tier(page, about, places) or _is_share_of_a_place(page, about, places)
    vague = page.grammar.scanner("vague").match(page.folded, about.start) is not None
    reason = page.grammar.scanner("reasons").match(page.folded, about.start)
    first = next(iter(page.mentions.within(about.start, about.start + 1)), None)
    stands = isinstance(first, Term) and first.lexicon == "statuses"  # 圆满完成年度目标任务
    if stands and first is not None and page.folded.startswith(("项目", "工程"), first.end):
        stands = False  # 竣工投产项目
    vague = vague or stands or (reason is not None and reason.kind == "reason")
    return (
        2 <= size <= LONGEST_TITLE
        and not vague
        and not _is_cut(page, about)
        and not only_places
        and page.grammar.kind("statement_words", page.folded[about.start : about.end]) is None
        and page.grammar.kind("regions", page.folded[about.start : about.end]) is None  # 自治区加快推进民生项目建设
        and not _acts_upon(page, about)
        and page.grammar.kind("cues", page.folded[about.start : about.end]) not in _MEASURES
    )


def _is_cut(page: Page, about: Subject) -> bool:
    """拨付率超过75%的, 最低的是新兴县, 市级“十件: whether a subject is no name, but cut out of a phrase."""
    name = page.folded[about.start : about.end]
    return name.count("“") != name.count("”") or page.form("cut_name").search(name) is not None


def _is_verb_of_a_tier(page: Page, about: Subject, places: Sequence[Place]) -> bool:
    """县市区支付30亿元 behind 全市支付39亿元, 青草镇应复学52人, 自贡市交办318件: whether a subject is a place and its
    verb."""
    first = places[0] if places and places[0].start == about.start else None
    if first is None or first.end >= about.end:
        return False
    owed = first.end + page.folded.startswith("应", first.end)
    handed_on = page.folded[owed : about.end] in page.grammar.of_kind("statement_words", "handed_on")
    return handed_on or (owed > first.end and about.end - owed <= _OWED) or is_verb_only(page, (owed, about.end))


def _is_share_of_a_place(page: Page, about: Subject, places: Sequence[Place]) -> bool:
    """隆化县资金 in 隆化县资金拨付率为100%, 隆化县重点项目: whether a subject is what all places have, of one."""
    behind = places[0].end if places and places[0].start == about.start and places[0].level in NAMED else about.end
    rest = page.folded[behind : about.end]
    return bool(rest) and (rest == "资金" or page.grammar.kind("groups", rest) is not None)


def _acts_upon(page: Page, about: Subject) -> bool:
    """Whether 对, 就 or 向 ends a subject or follows it (not as part of a word: 对接, 就业)."""
    onto, heads = page.grammar.of_kind("statement_words", "onto"), page.grammar.of_kind("whole_heads", "head")
    follows = page.folded.startswith(onto, about.end) and not page.folded.startswith(heads, about.end)
    return follows or page.folded.endswith(onto, about.start, about.end)


def opens_topic(page: Page, about: Subject) -> bool:
    """Whether a verb-first statement is about something new: 发放城乡低保金 is, 累计完成投资 and 惠及群众 are not."""
    text = page.folded[about.start : about.end]
    owed = page.grammar.of_kind("statement_words", "owed")
    if text.startswith(owed) and not text.startswith(page.grammar.of_kind("whole_heads", "head")):
        return False  # 应办结工单10864件
    return about.strong or not text.startswith(page.grammar.of_kind("statement_words", "goes_on"))


def same_but_for_tail(page: Page, about: Span, item: Item) -> bool:
    """高标准农田 behind 高标准农田建设任务: whether a subject names what was told of, if but for a word at its end."""
    names = sorted((page.worded(*about), page.worded(item.title_start, item.title_end)), key=len)
    tail = names[1].removeprefix(names[0])
    return not tail or (tail != names[1] and page.grammar.kind("project_tails", tail) == "tail")


def opens_shares(page: Page, segment: Span) -> bool:
    """其中，中央资金38.15亿元; 分门类看，采矿业下降7.8%: whether a statement begins to tell of parts, one by one."""
    first = next(iter(page.mentions.within(segment[0], segment[0] + 1)), None)
    if isinstance(first, Term) and first.kind == "among":
        return True
    return page.form_in("by_kinds", *segment).match(page.folded, *segment) is not None


def is_like_a_share(page: Page, segment: Span) -> bool:
    """非税收入940万元, 制造业增长11.2%, 税务部门完成1620万元: a noun with nothing but its money or its growth."""
    start = skip_lead(page, *segment)
    parts = list(clauses(page, start, segment[1]))
    figure = parts[0].figures[0] if parts and parts[0].figures else None
    if figure is not None and _is_of_the_total(page, parts):
        return True
    if figure is None or any(_says_more(page, term) for other in parts[1:] for term in other.terms):
        return False  # 提前批30亿元，已支出26.4亿元; 农牧业类42.7亿元，与时间进度持平
    terms = parts[0].terms
    grown = figure.is_percent and any(t.kind in ("up", "down") and t.end == figure.start for t in terms)
    verbs = [t for t in terms if t.kind in ("done", "action", "target")]
    if not verbs or (figure.unit != "元" and not grown):
        return not verbs and (figure.unit == "元" or grown)
    verb = verbs[0]
    whole = len(verbs) == 1 and verb.end == figure.start and page.folded[verb.start : verb.end] in _COMES_TO
    return whole and not page.folded.endswith(_WORKS, start, verb.start)


def _is_of_the_total(page: Page, parts: Sequence[Clause]) -> bool:
    """话务员直接办结2600件，占诉求总量的82%: how many of all, and what share of all they are."""
    shares = parts[1] if len(parts) > 1 and len(parts[0].figures) == len(parts[1].figures) == 1 else None
    if shares is None or not shares.figures[0].is_percent or not page.folded.startswith("占", shares.start):
        return False
    totals = page.grammar.of_kind("statement_words", "total")
    return page.folded[shares.start : shares.figures[0].start].rstrip("的约近 ").endswith(totals)


def _says_more(page: Page, term: Term) -> bool:
    """Whether a word says what was done or how something stands; 供应 in 热力供应业 does not."""
    acts = term.kind == "action" and page.folded[term.end : term.end + 1].isdecimal()
    return acts or term.kind in ("adverb", "done") or term.lexicon == "statuses"


def without_places(page: Page, about: Subject) -> Subject:
    """What places that are enumerated have in common: 造林 for 高坪镇、左安镇造林. A single one is part of the name."""
    at, places = about.start, [m for m in page.mentions.within(about.start, about.end) if isinstance(m, Place)]
    for number, place in enumerate(places):
        if place.start != at:
            break
        if page.folded[place.end : place.end + 1] not in ("、", "和"):
            counted = page.form("places_number").match(page.folded, place.end, about.end) if number else None
            start = counted.end() if counted else place.end  # 太原、晋中、吕梁三市 | 税收收入
            start += page.folded.startswith("的", start, about.end)
            return about._replace(start=start) if number else about
        at = place.end + 1
    return about
