"""What a statement is about: 加装电梯 in 加装电梯已完工21部."""

from typing import NamedTuple

from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.deeds import begins_deed, behind_office, says_kind, works_done
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, is_verb_only, noun_after, noun_before, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Name, Place, Term, Time
from bulletin_parser.mentions.units import counts_places
from bulletin_parser.records import Bound

_VERBS = frozenset({"done", "action", "step", "target", "increase", "finish", "future"})
_MONEY_IN = ("到位资金", "到位内资", "到位外资")
_PREDICATES = frozenset({"target", "total_investment", "done", "rate", "progress", "step_rate", "adverb", "negation",
                         "respectively", "each", "total", "finish", "future", "share", "yoy", "mom", "others", "step",
                         "up", "down", "flat", "rank"})  # fmt: skip
_SHORTEST = 2  # characters of a subject
_LONGEST_QUOTED = 12
_NEAR = 8  # characters of 组织实施的
_SITES = frozenset({"处", "个", "座", "条", "所"})
_SHORTEST_WORK = 5  # characters of 公租房建设
_WORKS = ("治理", "整治", "修复", "改造", "建设", "加固", "修缮", "工程", "项目")
_FINISHED = ("完工", "竣工", "办结")
_BEFORE_PLACES = 4  # characters that a subject before places has at least
_JOINS = "、和及与在对由，"
_BUILDING, _TASK = "建设", "任务"
_IN_ALL = "共"
_CHANGES = frozenset({"up", "down", "increase"})
_NOMINAL = frozenset({"建设", "实施", "开展"})  # mostly part of a noun: 公路建设项目


class Subject(NamedTuple):
    """What a statement is about. ``strong``: the noun comes first (加装电梯已完工21部), not a verb (完成投资5亿元)."""

    start: int
    end: int
    strong: bool
    acts: bool = False  # begins with a verb that names what was done (改造供热老旧管网)


def subject(page: Page, start: int, end: int) -> Subject | None:
    """The noun phrase that a statement is about: the one that its first figure or predicate is said of."""
    start = skip_lead(page, start, end)
    clause = next(clauses(page, start, end), None)
    if clause is None or _only_changes(clause, start):
        return None
    forms = (page.form_in(name, start, end) for name in ("work_of_a_sum", "sum_for_work"))
    work = next((match for form in forms if (match := form.match(page.folded, start))), None)
    if work is not None:
        return Subject(work.start("title"), work.end("title"), strong=True)
    start, first = _beginning(page, clause, start)
    if isinstance(first, Figure) and first.unit:
        noun = noun_after(page, first, clause.end)
        return Subject(noun[0], reason_start(page, *noun) or noun[1], strong=True) if noun else None
    if isinstance(first, Term) and first.lexicon == "cues" and first.kind in _VERBS and not _names_kind(clause, first):
        return _object_of(page, clause, first)
    furthered = _furthered(page, clause, first)
    if furthered is not None:
        return furthered
    noun = trimmed(page.folded, start, _predicate(page, clause, start))
    figure = next((f for f in clause.figures if f.start == noun[1]), None)
    noun = (noun[0], noun[1] - page.folded.endswith("（", *noun))  # 工程类项目（15项）完成投资8.04亿元
    if figure and figure.unit and not figure.is_percent and _is_told_behind(page, noun):
        noun = noun_after(page, figure, clause.end) or noun
    noun = _behind_year(page, clause, noun)
    noun = (figure and _sites(page, clause, noun, figure)) or noun
    link = page.form("linking_verb").search(page.folded, *noun)
    noun = (noun[0], link.start()) if link else noun
    bare = noun[1] - noun[0] == _SHORTEST and page.folded.startswith(("任务", "项目", "工程"), noun[1])
    noun = (noun[0], noun[1] + 2) if bare else noun  # 2020年度结转 | 任务42万亩
    noun = (noun[0], _places_behind(page, clause, noun))
    noun = (noun[0], noun[1] - len(_TASK) * (figure is not None and _owes_work(page, noun)))
    return Subject(*noun, strong=True) if noun[1] - noun[0] >= _SHORTEST else None


def _is_told_behind(page: Page, noun: Span) -> bool:
    """宿松县组织实施的 | 33项民生工程, 交办的29件举报件, 组织 | 1.48万名毕业生参加见习: whether what stands before a
    figure only says what was done with what stands behind it."""
    return page.folded[noun[1] - 1] == "的" or is_verb_only(page, noun)


def _only_changes(clause: Clause, start: int) -> bool:
    """1—9月累计增长8.1%: whether nothing but words for a change stands before a figure, of what was told before."""
    at = start
    for term in clause.terms:
        if term.start == at:
            at = term.end
    changed = any(term.kind in _CHANGES and start <= term.start and term.end == at for term in clause.terms)
    return changed and bool(clause.figures) and clause.figures[0].start == at


def _beginning(page: Page, clause: Clause, start: int) -> tuple[int, Mention | None]:
    """Where what a statement is about begins, behind who does it, and the mention that stands there, if any does."""
    start = behind_office(page, start, clause.figures[0].start) if clause.figures else start
    first = next((m for m in clause.mentions if m.start == start), None)
    if isinstance(first, Figure) and counts_places(page.grammar, first):
        start, first = first.end, None  # 全州8县市 | 农村公路共完成路基283.6公里
    if first is None or (isinstance(first, Term) and first.kind == "total"):
        start += page.folded.startswith(_IN_ALL, start)  # 全州8县市共 | 完成路基283.6公里
        first = next((m for m in clause.mentions if m.start == start), None)
    return start, first


def _owes_work(page: Page, noun: Span) -> bool:
    """高标准农田建设 | 任务8.6万亩: whether a noun says that so much of a work is to be done."""
    works = noun[1] - noun[0] > _SHORTEST_WORK + len(_TASK)
    return works and page.folded.endswith(_BUILDING + _TASK, *noun)


def _furthered(page: Page, clause: Clause, first: Mention | None) -> Subject | None:
    """有序推进 | 农村公路建设，已完成路基12公里: what a statement is about that begins with how it is carried forward;
    稳步推进农村公路建设 may be no more than a name."""
    if not isinstance(first, Term) or first.lexicon != "statuses" or clause.figures:
        return None
    said = page.folded[first.start : first.end]
    goes_on = clause.closer == "，" and clause.opener in "。；\n"
    if not said.endswith("推进") or (page.grammar.kind("project_verbs", said) is not None and not goes_on):
        return None
    noun = trimmed(page.folded, first.end, clause.end)
    works = page.folded.endswith(page.grammar.of_kind("project_tails", "tail"), *noun)
    return Subject(*noun, strong=True) if works and noun[1] - noun[0] >= _SHORTEST_WORK else None


def _behind_year(page: Page, clause: Clause, noun: Span) -> Span:
    """市人大票决产生的 | 2020年市政府民生实事项目共10个: a noun that only says of which it is what the year names."""
    year = next((m for m in clause.mentions if isinstance(m, Time) and m.start == noun[1]), None)
    if year is None or page.folded[noun[1] - 1] != "的":
        return noun
    named = trimmed(page.folded, year.end, _predicate(page, clause, year.end))
    return named if named[1] - named[0] >= _SHORTEST else noun


def _places_behind(page: Page, clause: Clause, noun: Span) -> int:
    """Where a subject ends that several places follow: 户厕改造 | 翁牛特旗、敖汉旗分别完成年度任务的36%、28%."""
    run: list[Place] = []
    for place in reversed([p for p in clause.places if noun[0] < p.start and p.end <= noun[1]]):
        stop = run[0].start if run else noun[1]
        between = page.folded[place.end : stop].strip("仅也已均都 ")
        if between not in (("、", "和", "及", "与") if run else ("",)):
            break
        run.insert(0, place)
    at = run[0].start if len(run) > 1 else noun[1]
    return at if at - noun[0] >= _BEFORE_PLACES and page.folded[at - 1] not in _JOINS else noun[1]


def _names_kind(clause: Clause, verb: Term) -> bool:
    """续建项目完成投资30亿元: whether the verb only says of which kind the projects are that another one is said of."""
    noun = next((m for m in clause.terms if m.lexicon == "groups" and m.start == verb.end), None)
    return noun is not None and any(m.kind == "done" and m.start == noun.end for m in clause.terms)


def _sites(page: Page, clause: Clause, place: Span, figure: Figure) -> Span | None:
    """采石场边坡治理 in 互助县3处采石场边坡治理尚未开工, 危桥改造 in 农村90座危桥改造正在推进: works that a place or an
    area has so many of, with how they stand; or a programme has (为民办实事38处乡村供水工程已完成投资5亿元)."""
    local = any((m.start, m.end) == place and m.level != "whole" for m in clause.places)
    local = local or page.grammar.kind("statement_words", page.folded[slice(*place)]) == "areas"
    behind = max((p.end for p in clause.places if place[0] <= p.start and p.end < place[1]), default=place[0])
    programme = page.grammar.kind("headings", page.folded[behind : place[1]]) is not None and figure.unit != "个"
    noun = noun_after(page, figure, clause.end) if (local or programme) and figure.unit in _SITES else None
    if noun is None or not page.folded.endswith(_WORKS, *noun):
        return None
    return noun if programme or any(t.lexicon == "statuses" and t.start >= noun[1] for t in clause.terms) else None


def _object_of(page: Page, clause: Clause, verb: Term) -> Subject | None:
    """What a statement that begins with its verb is about: 改造供热老旧管网22公里, 完成投资5亿元; what is called by its
    deed begins so, too (新增停车泊位项目已新增泊位436个)."""
    acts = verb.kind == "action"
    deed = next((m.start for m in clause.terms if acts and begins_deed(page, m, verb.end)), None)
    if deed is not None and not any(figure.end <= deed for figure in clause.figures):
        return Subject(verb.start, deed, strong=True)
    figure = next((f for f in clause.figures if f.start >= verb.end), None)
    if figure is None:
        noun = trimmed(page.folded, verb.start, _predicate(page, clause, verb.start))
        return Subject(*noun, strong=False, acts=acts)
    before = noun_before(page, verb.start, figure.start)
    if (
        before
        and page.grammar.kind("project_tails", page.folded[verb.end + 1 : before[1]])
        and page.folded[verb.end] == "的"
    ):
        return None  # 已完工的项目38座
    found = before if before and not is_verb_only(page, before) else noun_after(page, figure, clause.end)
    if found is None:
        return None
    aims = acts and any(m.kind == "target" and m.end <= figure.start for m in clause.terms)
    return Subject(*found, strong=aims, acts=acts)


def _predicate(page: Page, clause: Clause, start: int) -> int:
    """Where the predicate begins: at the first word that says something of the noun before it, or at a reason."""
    behind = (m for m in clause.mentions if m.start > start + 1)
    words = (_anew(page, m) for m in behind if _begins_predicate(page, m) and not _is_in_name(page, m))
    end = next(words, clause.end)
    end = min(end, reason_start(page, start, clause.end) or end)  # 度假区项目 | 资金不到位
    manner = page.form("in_what_way").search(page.folded, start, end)
    return manner.start() if manner else end  # 补助类项目 | 按标准有序推进


def _anew(page: Page, mention: Mention) -> int:
    """Where a predicate begins that 新 may stand before: 排涝能力建设 | 新开工项目1个; 农村公路建设 | 完成150公里; or
    that a word has with its noun (户厕改造 | 完工120座)."""
    works = works_done(page, mention)
    if works is not None:
        return works
    if isinstance(mention, Term) and mention.kind == "action" and page.folded.endswith(_FINISHED, *mention[:2]):
        return mention.end - len(_FINISHED[0])
    step = isinstance(mention, Term) and mention.kind in ("step", "done")
    return mention.start - (step and page.folded.endswith("新", 0, mention.start))


def _begins_predicate(page: Page, mention: Mention) -> bool:
    if not isinstance(mention, Term):  # 群众诉求 | 1.物业服务类2210件
        return isinstance(mention, Figure | Time) or (isinstance(mention, Name) and mention.role == "outline_label")
    if mention.lexicon == "statuses":
        return True
    if mention.kind == "action" and page.folded.endswith(says_kind(page), mention.start - 2, mention.start):
        return True  # 安心托幼行动 | 新增托位280个
    following = page.folded[mention.end : mention.end + 1]
    if mention.kind == "action" and following.isdigit() and page.folded.endswith(_FINISHED, mention.start, mention.end):
        return True  # 农村公路延伸完工2985公里
    if mention.kind in ("up", "down"):  # 服务提升工程 is a name, 提升3.4个百分点 is not
        return following.isdigit() or following in "到至了约近为，"
    nominal = mention.kind == "done" and page.folded[mention.start : mention.end] in _NOMINAL
    nominal = nominal and not following.isdigit()  # 东湖区实施46个
    when = mention.kind == "when" and page.folded.find("的", mention.end, mention.end + _NEAR) < 0
    return when or (mention.kind in _PREDICATES and not nominal)  # no 市交通局今年实施的农村公路硬化


def _is_in_name(page: Page, mention: Mention) -> bool:
    """固投5亿元及以上新签约项目, 新签约开工项目, “整县推进”: whether a figure or a verb is part of what is told of."""
    if isinstance(mention, Figure):
        sorts = mention.unit == "元" and mention.bound in (Bound.AT_LEAST, Bound.AT_MOST)
        return sorts and page.folded[mention.end : mention.end + 1].isalpha()
    if isinstance(mention, Term) and page.folded.startswith(_MONEY_IN, mention.start):
        return page.folded[mention.start - 1] == "外"  # 省外到位资金58.7亿元
    if isinstance(mention, Term) and mention.kind in ("step", "finish"):
        kind = page.folded[mention.start - 1 : mention.start]
        if kind.isalpha() and kind not in "已未新" and page.folded.startswith(("项目", "工程"), mention.end):
            return True
    floor = max(0, mention.start - _LONGEST_QUOTED)
    pairs = ((page.folded.rfind(mark, floor, mention.start), close) for mark, close in ("“”", "《》"))
    return any(opening >= 0 and page.folded.find(close, opening, mention.start) < 0 for opening, close in pairs)


def reason_start(page: Page, start: int, end: int) -> int | None:
    """Where a reason or an adverb of state ends the subject that begins at ``start``, if one does."""
    for found, _, word in page.grammar.scanner("reasons").find(page.folded[start:end]):
        hasty = page.grammar.kind("statement_words", page.folded[start : start + found]) == "zealous"
        if found >= 2 and word.kind == "reason" and not hasty:
            return start + found
    return None
