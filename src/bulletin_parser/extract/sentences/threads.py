"""The thread of running text: which project the next statement is about."""

from dataclasses import dataclass, field

from bulletin_parser.extract.counting.works_of_one import MERE_WORKS
from bulletin_parser.extract.projects.statement_titles import (
    aspect,
    attributed,
    is_like_a_share,
    names_topic,
    opens_shares,
    opens_topic,
    same_but_for_tail,
    without_places,
)
from bulletin_parser.extract.projects.topics import RunningText, Topic, statement_item
from bulletin_parser.extract.sentences.counted_late import counted_late
from bulletin_parser.extract.sentences.examples import as_most_stand
from bulletin_parser.extract.sentences.leaving import leaves_heading, says_who_leads
from bulletin_parser.extract.sentences.money_first import behind_money
from bulletin_parser.extract.sentences.named_in_turn import is_just_named
from bulletin_parser.extract.sentences.same_topic import (
    is_begun_of_it,
    is_counted_again,
    is_its_place,
    is_its_size,
    is_kind_of_it,
    is_labelled,
    is_planned_of_it,
    is_what_was_named,
)
from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import clause_at
from bulletin_parser.extract.text.items import Agency, Item, agencies, item_at, unquoted
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, names_kind
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import Subject, subject
from bulletin_parser.extract.text.wholes_of_things import whole_of_things
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Section

_LONGEST_STATEMENT = 200  # characters of one that comes to parts


@dataclass(slots=True, eq=False)
class Thread:
    """Running text while it is read statement by statement.

    ``whole`` is what the bulletin is about, ``home`` the project that the heading names, ``topic`` the one that the
    next statement goes on with, ``standing`` how all stand of which the sentence tells.
    """

    page: Page
    section: Section | None
    programme: Span | None
    whole: Span | None
    home: Topic | None
    topic: Topic | None
    standing: Verdict | None = None
    all_stand: Verdict | None = None  # how the sentence before said that all it counts stand
    exemplifies: bool = False  # the sentence gives examples of how most stand
    sharing: bool = False  # the sentence tells part by part of what the one before told of
    divided: Topic | None = None  # that
    expecting: bool = False  # the sentence tells of a time to come
    asking: int = 0  # where the paragraph ends that tells what is to be done
    said: RunningText = field(default_factory=RunningText)
    place: Place | None = None  # the whole place of what was counted before the statement: 全县共12个子项目，其中…
    told: set[Topic] = field(default_factory=set)  # the topics that statements have opened

    def tell(self, topic: Topic) -> bool:
        """Adds a topic to what is said, and says whether it is new; one that is there already is not said twice."""
        new = topic not in self.told
        if new:
            self.told.add(topic)
            self.said.topics.append(topic)
        return new


def take_standing(thread: Thread, segment: Span, whole: Span) -> None:
    """正在实施的子项里，A计划建设19处，已开工14处；B建成9所: what a sentence tells of stands as its beginning says, or
    as the one before says of all (实事项目5个，均已完工。其中，完成A…；完成B…). ``whole`` is the segment with its label
    (部分项目进展缓慢，如).
    """
    page = thread.page
    of_those = page.form("of_those_that_stand").match(page.folded, *segment)
    if of_those is not None:
        status = clause_at(page, *of_those.span("status"))
        thread.standing = clause_verdict(page, status, local=True)
    elif "；" not in page.folded[max(0, segment[0] - 2) : segment[0]]:
        among = page.folded.startswith("其中", segment[0])
        most = as_most_stand(page, whole)
        thread.standing = (thread.all_stand or counted_late(page, segment)) if among else most
        thread.exemplifies = most is not None
        thread.all_stand = None


def take_sharing(thread: Thread, segment: Span) -> None:
    """其中：税收收入3620万元；非税收入940万元: whether a statement tells of parts, or goes on with one that does.

    What is told place by place (分县区看，…) is no longer one of the parts, but what was divided into them.
    """
    page, before = thread.page, thread.sharing
    if page.form_in("by_places", *segment).match(page.folded, *segment):
        thread.topic = thread.divided or thread.topic
    goes_on = page.folded[segment[0] - 1 : segment[0]] == "；" and (before or _parts_behind(page, segment[0] - 1))
    thread.sharing = goes_on or opens_shares(page, segment)
    if before and not thread.sharing and _is_of_the_whole(page, segment):
        thread.topic = thread.divided or thread.topic
    if not thread.sharing:
        thread.divided = None
    elif not before:
        thread.divided = thread.topic


def _parts_behind(page: Page, end: int) -> bool:
    """支出2.4亿元，其中：部门支出1.3亿元；| 乡镇支出1.1亿元: whether the statement ending there came to a part."""
    start = page.begin_of(end, "。；\n", max(0, end - _LONGEST_STATEMENT))
    return page.folded.find("，其中：", start, end) >= 0


def _is_of_the_whole(page: Page, segment: Span) -> bool:
    """总投资412万元，受益群众1.2万人 behind 其中，完成A…；完成B…。: what a sentence says that all of them cost."""
    first = next(iter(page.mentions.within(segment[0], segment[0] + 1)), None)
    return isinstance(first, Term) and first.kind == "total_investment" and page.folded[segment[0] - 1] == "。"


def opened(thread: Thread, segment: Span) -> Topic | None:
    """The topic that a statement belongs to: a new one if it has a subject of its own, else the present one."""
    page, section = thread.page, thread.section
    if thread.topic is not None and (is_just_named(page, thread.topic, segment) or _will_come_of_it(page, segment)):
        return thread.topic
    by_form = _by_form(thread, segment)
    if by_form is not None:
        return by_form
    printed = subject(page, *segment)
    printed = (None if thread.topic else behind_money(page, segment, printed)) or printed
    if printed is None or is_labelled(page, segment, printed, thread.topic):
        return thread.topic
    shared = without_places(page, printed)
    about, leads = attributed(page, shared)
    about = _without_all(page, segment, about)
    if not names_topic(page, segment, about) and not _is_first_kind(thread, about):
        return thread.topic
    title = _shared_whole(thread, about) if shared != printed else None
    if title is not None:
        return Topic(statement_item(title, *segment, section))
    loose = page.form("loose_end").search(page.folded, about.start, _before_whole(page, about))
    title = unquoted(page.folded, about.start, loose.start() if loose else _before_whole(page, about))
    item = statement_item(title, *segment, section)._replace(leads=leads or _office_before(page, segment))
    return _present(thread, segment, about) or Topic(item)


def _will_come_of_it(page: Page, segment: Span) -> bool:
    """预计建成后可新增学位4300个: whether a statement says what will come of what was told of."""
    return page.form_in("once_built", *segment).match(page.folded, *segment) is not None


def _office_before(page: Page, segment: Span) -> tuple[Agency, ...]:
    """县教育局 of 县教育局：计划新建幼儿园3所: the office whose work a statement says that it tells of."""
    office = page.form_in("office_colon", *segment).match(page.folded, *segment)
    return agencies(page, *office.span("lead")) if office else ()


def _without_all(page: Page, segment: Span, about: Subject) -> Subject:
    """民生工程 of 民生工程各项 | 工作有序推进，完成投资3亿元, where more is told than that all goes well."""
    every = page.form_in("all_kinds_of", *about[:2]).search(page.folded, about.start, about.end)
    told = every is not None and any(figure.unit for figure in page.mentions.figures_within(*segment))
    return about._replace(end=every.start()) if every and told else about


def _by_form(thread: Thread, segment: Span) -> Topic | None:
    """The topic that a statement has by how it begins: an item, an aspect or things of a kind, or the heading's where
    it says what that takes in (一、托位增设工程。⏎包括增设托位120个。)."""
    page, section = thread.page, thread.section
    if thread.home is not None and page.form_in("comprises", *segment).match(page.folded, *segment):
        return thread.home
    item = item_at(page, skip_lead(page, *segment), segment[1], section) or _quoted_item(thread, segment)
    if item:
        return Topic(item)
    named = aspect(page, segment) or _things(thread, segment)
    if named is None:
        return None
    _, leads = attributed(page, Subject(*named, strong=True))
    return Topic(statement_item(named, *segment, section)._replace(leads=leads))


def _quoted_item(thread: Thread, segment: Span) -> Item | None:
    """“城镇新增就业3万人”项目，已新增2.71万人: a name in quotes that says how much is to be done."""
    page = thread.page
    quoted = page.form_in("quoted_name", *segment).match(page.folded, skip_lead(page, *segment))
    if quoted is None:
        return None
    item = statement_item(quoted.span("name"), *segment, thread.section)
    return item._replace(form="listed", body=quoted.end())


def _things(thread: Thread, segment: Span) -> Span | None:
    """黑臭水体 in 2100个黑臭水体中，完成整治的有1284个, where no heading says what is told of."""
    whole = whole_of_things(thread.page, *segment) if thread.home is None else None
    item = thread.topic.item if thread.topic else None
    again = whole and item and thread.page.worded(*whole[1]) == thread.page.worded(item.title_start, item.title_end)
    return (item.title_start, item.title_end) if item and again else whole[1] if whole else None


def _is_first_kind(thread: Thread, about: Subject) -> bool:
    """咨询类诉求124件，其它类诉求97件, where nothing was told of whose kinds they are."""
    kind = thread.page.folded[about.start : about.end]
    return thread.topic is None and not kind.endswith("类") and names_kind(thread.page, kind)


def _before_whole(page: Page, about: Subject) -> int:
    """Where a title ends that the whole place follows: 农村小微水体整治 | 全市计划1260处."""
    named = (m for m in page.mentions.within(about.start + 2, about.end) if isinstance(m, Place))
    return next((place.start for place in named if place.level == "whole" and place.end == about.end), about.end)


def _present(thread: Thread, segment: Span, about: Subject) -> Topic | None:
    """The heading's project or the present one, where a statement with a subject of its own still goes on with it."""
    page, home, topic = thread.page, thread.home, thread.topic
    if page.folded[segment[0] - 1] == "，" and _is_placed(page, about):
        return None  # A小区、B小区2个试点已竣工，南山县C小区正按计划推进: one more behind those that were listed
    if topic is not None and is_what_was_named(page, about, topic):
        return topic
    mere = page.folded[about.start : about.end] in MERE_WORKS  # 卫生服务体系⏎38个建设项目全部开工
    if home is not None and (mere or says_who_leads(page, segment) or not leaves_heading(page, segment, about, home)):
        return home
    goes_on = home is None and (not opens_topic(page, about) or _is_share(thread, segment, about))
    if topic is not None and (goes_on or same_but_for_tail(page, (about.start, about.end), topic.item)):
        return topic
    if topic is not None and (
        is_begun_of_it(page, about, topic)
        or is_counted_again(page, segment, about, topic)
        or is_planned_of_it(page, segment, about, topic)
    ):
        return topic
    of_it = topic is not None and (is_its_place(page, about, topic) or is_its_size(page, about, topic))
    return topic if of_it else None


def open_counted(thread: Thread, segment: Span, left: Span) -> None:
    """58个续建项目进展顺利，| 已完成投资56亿元: what a statement counts first, its rest tells of."""
    page = thread.page
    first = next(iter(page.mentions.within(segment[0], segment[0] + 1)), None)
    if thread.home is not None or not isinstance(first, Figure) or first.unit not in COUNT_UNITS or left == segment:
        return
    about = subject(page, *segment)
    money = any(isinstance(m, Figure) and m.unit == "元" for m in page.mentions.within(*left))
    if about is None or not money or about.start - first.end > 1 or not names_topic(page, segment, about):
        return
    thread.topic = Topic(statement_item((about.start, about.end), *segment, thread.section))
    thread.tell(thread.topic)


def _is_share(thread: Thread, segment: Span, about: Subject) -> bool:
    """Whether a statement tells of a part of what was divided; mere counts (3项未达标。其中，A…) have none."""
    if not thread.sharing or thread.divided is None:
        return False
    if is_like_a_share(thread.page, segment):
        return True
    return is_kind_of_it(thread.page, about, thread.divided) and not _is_judged(thread.page, segment)


def _is_judged(page: Page, segment: Span) -> bool:
    """旱田播种210万亩，占计划的82%，进度偏慢: whether a statement says how far its own is, or how it stands."""
    mentions = page.mentions.within(*segment)
    shares = any(isinstance(m, Figure) and m.is_percent for m in mentions)
    return shares or any(isinstance(m, Term) and m.lexicon == "statuses" for m in mentions)


def _is_placed(page: Page, about: Subject) -> bool:
    """Whether a subject begins with the place that it is in."""
    place = page.mentions.place_at(about.start)
    return place is not None and place.end < about.end


def _shared_whole(thread: Thread, about: Subject) -> Span | None:
    """隐患排查整治 for A镇、B镇隐患整改率均为100%: the title of what all is about, of which what they share is part."""
    name = thread.page.folded[about.start : about.end]
    titles = (title for title in (thread.programme, thread.whole) if title)
    return next((title for title in titles if thread.page.folded.find(name, *title) >= 0), None)


def open_aspect(thread: Thread, segment: Span) -> None:
    """农村客运方面，两个乡镇未通车；A县、B县分别完成3条、5条: what the first names is what the rest of the sentence
    tells of, even if the first reports nothing."""
    named = aspect(thread.page, segment, alone=True)
    if named:
        thread.topic = Topic(statement_item(named, *segment, thread.section))
