"""Whether a statement under a heading is about something else than the heading names."""

from itertools import islice

from bulletin_parser.extract.indicators.ledger import LOCAL
from bulletin_parser.extract.indicators.like_names import alike
from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.status.parts_of_work import is_mere_part
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.deeds import says_kind
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.extract.text.subjects import Subject, subject
from bulletin_parser.mentions.model import Place, Term

_SHORTEST = 6  # characters of works with the step that is taken of them
_SHORTEST_HEAD = 3  # characters of a name that a heading may cut short
_JOINT = "、"
_SHORTEST_SITE = 4  # characters of what a place has
_WORKS = ("项目", "工程")
_FEW = 2  # statements
_ITEM_STYLES = frozenset({"arabic", "bracketed", "circled", "chain", "titled"})


def leaves_heading(page: Page, segment: Span, about: Subject, home: Topic) -> bool:
    """Under a heading a statement is about something else when its noun shares nothing with the heading and it says
    how the thing stands or what its target is (既有住宅加装电梯全年任务60部)."""
    part = is_mere_part(page, about[:2])  # 一、人民医院迁建。门诊楼已完工，住院楼正在施工
    if part or _names_own(page, segment, about, home) or _is_joined_in(page, segment, about, home):
        return not part
    section = home.item.section
    printed = page.folded[home.item.title_start : home.item.title_end]
    marked = section is not None and section.style == "bullet" and printed.endswith(_WORKS)
    group = page.grammar.kind("groups", printed) is not None
    kind = group and _is_kind_by_stage(page, segment, about)
    ordered = section is not None and home.item.title_end <= section.start  # a part that only orders, of what is above
    numbered = section is not None and section.style in _ITEM_STYLES
    if marked or kind or ordered or numbered or _come_up(page, about, printed):
        return False  # 9、哈绥铁高速公路征迁。应征迁房屋326户…: what a numbered item tells is about its heading
    some = (about.strong or about.acts or _names_work(page, about)) and group
    own = section is not None and _is_work_of_field(page, about, printed)
    if some or own or _is_a_site(page, segment, about, printed):
        return True  # 四、重点工程: what stands under it are some of them
    stands = not _is_at_its_end(page, segment, about) and _stands(page, segment, about, home)
    if not about.strong and not (stands and about.acts):
        return False
    title = set(printed)
    shared = len(title & set(page.folded[about.start : about.end]))
    if shared * 2 >= min(len(title), about.end - about.start):
        return stands and _one_of_several(page, about, home)
    mentions = page.mentions.within(*segment)
    has_target = any(isinstance(m, Term) and m.kind == "target" for m in mentions)
    return (has_target or stands) and not _tells_all(page, home)


def _tells_all(page: Page, home: Topic) -> bool:
    """（四）基层医疗服务提升工程。改造村卫生室80个，已完成62个，落后时间进度。: whether no more than two statements
    stand under the heading of a work, which is then what they tell of."""
    section = home.item.section
    if section is None or section.heading is None or not page.folded.endswith(_WORKS, *section.heading[:2]):
        return False
    told = islice(segments(page, section.heading.end, section.end), _FEW + 1)
    return sum(1 for _ in told) <= _FEW


def _come_up(page: Page, about: Subject, heading: str) -> bool:
    """农村危房改造。动态新增危房46户，已全部完成改造: whether a subject is those that come up of what the heading's
    work is done to."""
    words = [word for kind in ("come_up", "finds") for word in page.grammar.of_kind("statement_words", kind)]
    word = max((word for word in words if page.folded.startswith(word, about.start)), key=len, default="")
    noun = page.folded[about.start + len(word) : about.end]
    behind = heading.rpartition(noun)[2] if word and len(noun) > 1 and noun in heading else ""
    return bool(behind) and any(page.grammar.kind(words, behind) for words in ("project_tails", "project_verbs"))


def _is_at_its_end(page: Page, segment: Span, about: Subject) -> bool:
    """平台已验收 under 系统升级, 厂区建设进入收尾阶段: whether right behind a subject stands what parts of works have
    come to, too."""
    behind = (m for m in page.mentions.within(about.end, segment[1]) if isinstance(m, Term) and m.lexicon == "statuses")
    word = next(behind, None)
    return word is not None and page.form("at_its_end").fullmatch(page.folded, about.end, word.end) is not None


def _is_kind_by_stage(page: Page, segment: Span, about: Subject) -> bool:
    """一、市重点项目。新建项目14个，已开工12个: whether a statement counts some of those that a heading names by their
    stage, and tells of no money of their own."""
    money = any(figure.unit == "元" for figure in page.mentions.figures_within(*segment))
    return not money and page.form("kind_by_stage").fullmatch(page.folded, *about[:2]) is not None


def _is_work_of_field(page: Page, about: Subject, heading: str) -> bool:
    """（九）农业农村。农村供水保障提升工程完成投资3260万元: a work with a name of its own under a heading that only
    names its field."""
    name = page.folded[about.start : about.end]
    named = about.strong and len(name) >= _SHORTEST and name.endswith(page.grammar.of_kind("name_ends", "work"))
    if not named or heading.endswith((*says_kind(page), *page.grammar.of_kind("name_ends", "deed"))):
        return False
    vague = page.grammar.scanner("vague").match(page.folded, about.start)
    part = page.form("part_of_works").search(page.folded, about.start, about.end)
    return vague is None and part is None and heading not in name and not alike(name, heading)


def says_who_leads(page: Page, segment: Span) -> bool:
    """由县第二中学承办，计划招收新生240人: whether a statement begins with who does what the heading names."""
    first = next(clauses(page, *segment))
    by = page.folded.startswith("由", first.start)
    return by and page.form("lead_behind").fullmatch(page.folded, first.start, first.end) is not None


def _is_a_site(page: Page, segment: Span, about: Subject, heading: str) -> bool:
    """太康县第三高级中学正在施工 under 三、普通高中: a place with one thing that it has, and how that stands.

    A place with what the heading names (太康县高中建设进展顺利) or a part of a work (太康县土建工程已完工) is none.
    """
    first = next(iter(page.mentions.within(about.start, about.start + 1)), None)
    if not isinstance(first, Place) or first.start != about.start or first.level not in LOCAL:
        return False
    what = page.folded[first.end : about.end]
    if not (what.isalnum() and len(what) >= _SHORTEST_SITE) or alike(what, heading):
        return False
    part = page.form("part_of_works").search(page.folded, first.end, about.end)
    vague = page.grammar.scanner("vague").match(page.folded, first.end)
    verdict = last_verdict(page, list(clauses(page, *segment))[:1], local=True)
    return verdict is not None and verdict.start >= about.end and part is None and vague is None


def _is_joined_in(page: Page, segment: Span, about: Subject, home: Topic) -> bool:
    """东街服务站于2月开工 under 新建东街、西街服务站: whether a statement says how one of those stands that a heading
    joins."""
    title = page.folded[home.item.title_start : home.item.title_end]
    name = page.folded[about.start : about.end]
    if not about.strong or _JOINT not in title:
        return False
    heads = (name[:size] for size in range(_SHORTEST_HEAD, len(name) + 1))
    joined = any(_is_joined(title, head) for head in heads)
    return joined and last_verdict(page, list(clauses(page, *segment)), local=True) is not None


def _is_joined(title: str, name: str) -> bool:
    at = title.find(name)
    return at >= 0 and (title[at - 1 : at] == _JOINT or title[at + len(name) :][:1] == _JOINT)


def _names_work(page: Page, about: Subject) -> bool:
    """新开工棚户区改造完成3360套: whether a subject that begins with a step ends with a word for works."""
    tails = page.grammar.of_kind("project_tails", "tail")
    return about.end - about.start >= _SHORTEST and page.folded.endswith(tails, about.start + 3, about.end)


def _names_own(page: Page, segment: Span, about: Subject, home: Topic) -> bool:
    """Whether a name is a clause of its own, and what is to be done of it follows.

    推进“厕所革命”。新建改造城市公厕，目标任务210座…农村户厕改造，全年计划18.6万户…
    """
    first = next(clauses(page, *segment))
    if (
        first.figures
        or first.closer != "，"
        or (about.start, about.end) != trimmed(page.folded, first.start, first.end)
    ):
        return False
    following = page.mentions.within(first.end + 1, first.end + 2)
    aims = bool(following) and isinstance(following[0], Term) and following[0].kind == "target"
    title = page.folded[home.item.title_start : home.item.title_end]
    return aims and page.folded[about.start : about.end] not in title


def _one_of_several(page: Page, about: Subject, home: Topic) -> bool:
    """Whether a heading (一、就业创业) has told of one thing (城镇新增就业) before a statement on quite another."""
    first = subject(page, *home.parts[0]) if home.parts else None
    if first is None or not (first.strong and about.strong):
        return False
    heading = page.folded[home.item.title_start : home.item.title_end]
    one, other = page.folded[first.start : first.end], page.folded[about.start : about.end]
    part = any(heading in each or each in heading for each in (one, other))
    return not part and not alike(one, other)


def _stands(page: Page, segment: Span, about: Subject, home: Topic) -> bool:
    """Whether a statement says how its subject stands; 已完工 alone says it of what the heading names.

    Under a heading that is a task (建成县医院新院区) one of several clauses does so only in its first, for else the
    task is meant (门诊楼已封顶，设备安装完成九成，按计划推进).
    """
    parts = list(clauses(page, *segment))
    start = home.item.title_start
    verb = next(iter(page.mentions.within(start, start + 1)), None)
    task = isinstance(verb, Term) and verb.kind in ("done", "action")
    verdict = last_verdict(page, parts[:1] if task and len(parts) > 2 else parts)
    return verdict is not None and not (verdict.start <= about.start and about.end <= verdict.end)
