"""Works that a heading names, of which only sentences tell that hold no figure and no word for how they stand.

一、殡仪馆。规划选址已确定，正在征地。⏎二、体育馆项目。处于招标阶段。
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bulletin_parser.extract.projects.accounts import Account, read_topic
from bulletin_parser.extract.projects.statement_titles import is_title
from bulletin_parser.extract.projects.topics import Topic, statement_item
from bulletin_parser.extract.sentences.asides import exhorts, only_tells
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.parts_of_work import is_mere_part
from bulletin_parser.extract.status.unsaid import asks
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.headings import ends_as_work, names_measures, names_who
from bulletin_parser.extract.text.items import leads_within
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.extract.text.subjects import Subject
from bulletin_parser.mentions.model import Term
from bulletin_parser.outline import Section

_SHORTEST, _LONGEST = 2, 40  # characters of a heading


def headed_work(page: Page, block: Block) -> Topic | None:
    """What the heading of a section without parts names, or the sentence that it is begins with (1.体育馆项目处于招标
    阶段。), with all that is told of it, if that tells how far it is."""
    section, title = block.section, block.title or _in_sentence(page, block)
    if section is None or title is None or not block.first or section.id in page.outline.parents:
        return None
    if not _SHORTEST <= title[1] - title[0] <= _LONGEST or "，" in page.folded[slice(*title)]:
        return None
    if names_measures(page, title) or is_mere_part(page, title) or names_who(page, title):
        return None
    told = list(segments(page, block.start, block.end))
    if not _tell(page, told, "progress_told", "stage_told"):
        return None
    return Topic(statement_item(title, block.start, block.end, section), told)


def headed_works(
    page: Page, headed: Iterable[Topic], accounts: Sequence[Account], counts: Sequence[Count]
) -> Iterator[Account]:
    """The accounts of those works of which nothing else was read, where they are called as works are, or stand among
    such. What has come to no stage of a work (正在与省厅对接) is one only if both holds."""
    told = {account.item.section.id for account in accounts if account.item.section}
    starts = sorted(count.start for count in counts if not _is_of_sites(count))
    left = [(topic, one) for topic in headed if (one := topic.item.section) and one.id not in told]
    named = {one.id for topic, one in left if ends_as_work(page, (topic.item.title_start, topic.item.title_end))}
    heads = {section.id for account in accounts if (section := account.item.section) and _heads(account)}
    among = Counter(_kind(one) for one in page.outline.sections)
    beside = Counter(_kind(one) for one in page.outline.sections if one.id in named or one.id in heads)
    for topic, one in left:
        kind = _kind(one)
        signs = (one.id in named) + (among[kind] <= 2 * beside[kind])
        if signs > 1 or (signs and _tell(page, topic.parts, "stage_told")):
            counted = bisect_left(starts, one.start) < bisect_left(starts, one.end)
            if not counted or not _names_group(page, topic):
                yield read_topic(page, _without_counts(page, topic) if counted else topic)


def _kind(section: Section) -> tuple[str | None, str]:
    return section.parent, section.style


def _in_sentence(page: Page, block: Block) -> Span | None:
    """体育馆项目 of 1.体育馆项目处于招标阶段。: the work that a section begins with whose heading is its sentence."""
    section = block.section
    if section is None or section.heading is None or block.start != section.content:
        return None
    match = page.form("work_at_stage").match(page.folded, *section.heading)
    if match is None:
        return None
    start, end = match.span("title")
    if not ends_as_work(page, (start, end)) or not is_title(page, Subject(start, end, strong=True)):
        return None
    words = page.grammar.scanner("groups").find(page.folded[start:end])
    programme = any(first == 0 or last - first > len("项目") for first, last, _ in words)  # 民生实事项目, 省重点项目
    return None if programme else (start, end)


def _tell(page: Page, told: Iterable[Span], *forms: str) -> bool:
    """Whether a statement says by its words alone that something was done, and asks for nothing."""
    for segment in told:
        parts = list(clauses(page, *segment))
        if exhorts(page, segment) or only_tells(page, segment) or any(asks(page, part) for part in parts):
            continue
        past = [part for part in parts if not any(term.kind == "future" for term in part.terms)]
        if any(page.form(form).match(page.folded, part.start, part.end) for part in past for form in forms):
            return True
        if any(term.lexicon == "statuses" for part in past for term in part.terms):
            return True  # 有的县进展缓慢: some of it stands so
    return False


def _without_counts(page: Page, topic: Topic) -> Topic:
    """水源地整治 of 水源地整治。12个问题已整改10个: the work alone, where counting statements tell the rest."""
    item = topic.item
    return Topic(item._replace(leads=leads_within(page, item.start, item.end)))


def _names_group(page: Page, topic: Topic) -> bool:
    """省重点项目, 未按计划开工项目: whether a heading is of all that is counted below it, or of those that stand so."""
    terms = (m for m in page.mentions.within(topic.item.title_start, topic.item.title_end) if isinstance(m, Term))
    return any(term.lexicon in ("groups", "statuses") or term.kind == "step" for term in terms)


def _is_of_sites(count: Count) -> bool:
    """第一中学已完工，第三中学正在施工 under 校舍改造: whether a statement only names what a work takes in."""
    return count.group is not None and not count.totals and all(state.count is None for state in count.states)


def _heads(account: Account) -> bool:
    """Whether an account is of what its section begins with."""
    section = account.item.section
    return section is not None and account.item.title_start == section.content
