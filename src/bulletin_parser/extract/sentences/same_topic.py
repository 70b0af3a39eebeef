"""Whether a statement with a subject of its own still tells of the present project: 已建成小区 behind 改造老旧小区."""

from bulletin_parser.extract.counting.works_of_one import MERE_WORKS
from bulletin_parser.extract.indicators.like_names import akin, alike
from bulletin_parser.extract.projects.topics import NAMED_IN_TURN, Topic
from bulletin_parser.extract.status.verdicts import FINISHING, has_begun
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import Subject
from bulletin_parser.mentions.model import Mention, Place, Term, Time
from bulletin_parser.mentions.units import COUNT_UNITS

_STEPS = frozenset({"step", "finish", "done"})
_LONGEST_STEP = 4  # characters of 开工建设
_SHORTEST_END = 2  # characters of 收入 in 一般公共预算收入


def is_begun_of_it(page: Page, about: Subject, topic: Topic) -> bool:
    """开工 | 小区 or 已建成 | 小区 behind 改造老旧小区: whether a subject is a step, or stands behind one, and the rest
    is the end of what was told of, or any work (已完工项目46处)."""
    near = page.mentions.within(max(0, about.start - _LONGEST_STEP), about.start + 1)
    steps = [
        m
        for m in near
        if isinstance(m, Term) and (m.kind in _STEPS or page.folded[m.start : m.end] in FINISHING or has_begun(page, m))
    ]
    step = next((m for m in steps if about.start in (m.start, m.end)), None)
    start = max(about.start, step.end) if step is not None else about.end
    if about.end - start < _SHORTEST_END:
        return False
    noun, title = page.folded[start : about.end], page.folded[topic.item.title_start : topic.item.title_end]
    if noun in MERE_WORKS:
        counted = any(figure.start == about.end for figure in page.mentions.figures_within(about.end, about.end + 1))
        return counted and page.folded[about.start - 1] == "已"
    head, found, tail = title.rpartition(noun)
    kinds = page.grammar.kind("project_tails", tail.strip("）")), page.grammar.kind("project_verbs", tail.strip("）"))
    ends = not tail.strip("）") or any(kinds)
    return bool(head and found) and ends and page.grammar.kind("groups", noun) is None


def is_planned_of_it(page: Page, segment: Span, about: Subject, topic: Topic) -> bool:
    """计划新改建农村公路120公里 behind 一是农村公路建设进展顺利。: whether a statement says how much is planned of what
    the one before only said how it stands."""
    planned = any(isinstance(m, Term) and m.kind == "target" for m in page.mentions.within(segment[0], about.start))
    bare = not any(figure.unit for part in topic.parts for figure in page.mentions.figures_within(*part))
    name, title = page.worded(*about[:2]), page.worded(topic.item.title_start, topic.item.title_end)
    return planned and bare and bool(topic.parts) and alike(name, title)


def is_counted_again(page: Page, segment: Span, about: Subject, topic: Topic) -> bool:
    """计划完工的26座 | 桥梁已全部开工 behind 计划完工26座, and 已完成今年计划建设 | 任务27座: whether a subject is
    what was counted of the present topic, or a task of a year's."""
    if not about.strong and page.folded.startswith("任务", about.end):
        return any(_is_planned_then(m) for m in page.mentions.within(*about[:2]))
    figure = next((m for m in page.mentions.figures_within(segment[0], about.start) if m.end == about.start), None)
    if figure is None or figure.unit in (None, "%", *COUNT_UNITS) or page.folded[figure.start - 1] != "的":
        return False
    told = (one for part in topic.parts for one in page.mentions.figures_within(*part))
    return any((one.value, one.unit) == (figure.value, figure.unit) for one in told)


def is_what_was_named(page: Page, about: Subject, topic: Topic) -> bool:
    """全市 | 城市公厕 behind 一是城市公厕新建改造。: whether a subject is what a sentence has named to be told of."""
    named = page.worded(topic.item.title_start, topic.item.title_end)
    name = page.worded(about.start, about.end)
    return topic.item.form == NAMED_IN_TURN and (name in named or alike(name, named))


def is_labelled(page: Page, segment: Span, about: Subject, topic: Topic | None) -> bool:
    """新增城镇就业：全区城镇新增就业1.86万人；| 失业人员再就业6320人: whether a label with a colon, which is said again
    behind it, still holds behind a semicolon; another (…；公厕建设：) ends it, and a programme
    (社保惠民工程：养老保险参保152万人；…) has parts."""
    if topic is None or page.folded[segment[0] - 1] != "；" or page.folded.startswith("：", about.end):
        return False
    start, end = topic.item.title_start, topic.item.title_end
    if not page.folded.startswith("：", end) or page.folded.find("。", end, segment[0]) >= 0:
        return False
    figure = next(iter(page.mentions.figures_within(end, segment[0])), None)
    return figure is not None and akin(page.folded[start:end], page.folded[end + 1 : figure.start])


def is_kind_of_it(page: Page, about: Subject, topic: Topic) -> bool:
    """其中，| 道路运输事故38起 behind 各类生产安全事故56起: whether a subject ends as what was told of, and with no
    word that ends the names of many works (产业项目 and 基础设施项目 of 重点项目)."""
    name, title = page.folded[about.start : about.end], page.folded[topic.item.title_start : topic.item.title_end]
    end = next((i for i, (a, b) in enumerate(zip(name[::-1], title[::-1], strict=False)) if a != b), 0)
    tail = name[len(name) - end :]
    kinds = (page.grammar.kind("project_tails", tail), page.grammar.kind("groups", tail))
    return end >= _SHORTEST_END and len(name) > end and not any(kinds) and not tail.endswith(("项目", "工程", "建设"))


def is_its_size(page: Page, about: Subject, topic: Topic) -> bool:
    """已改造 | 老旧小区建筑面积 behind 老旧小区改造: whether a subject is how large what was told of is."""
    name, size = page.folded[about.start : about.end], page.grammar.of_kind("name_ends", "size")
    end = next((word for word in size if name.endswith(word)), None)
    title = page.folded[topic.item.title_start : topic.item.title_end]
    return end is not None and akin(name.removesuffix(end), title)


def is_its_place(page: Page, about: Subject, topic: Topic) -> bool:
    """市本级收入 behind 一般公共预算收入: whether a subject is a place and the end of what was told of."""
    place = next((m for m in page.mentions.within(about.start, about.start + 1) if isinstance(m, Place)), None)
    if place is None or place.start != about.start or about.end - place.end < _SHORTEST_END:
        return False
    return page.worded(topic.item.title_start, topic.item.title_end).endswith(page.worded(place.end, about.end))


def _is_planned_then(mention: Mention) -> bool:
    """2013年, 计划: a word for when something is to be done, or that it is."""
    return isinstance(mention, Time) or (isinstance(mention, Term) and mention.kind == "target")
