"""Statements that are a list of names, or one, and how they stand: what is taken of them whole."""

from bulletin_parser.extract.projects.named_sites import sites_told
from bulletin_parser.extract.projects.sorted_whole import sorted_whole
from bulletin_parser.extract.projects.topics import Topic, statement_item
from bulletin_parser.extract.sentences.all_done import all_done, stand_alike
from bulletin_parser.extract.sentences.bracketed_names import bracketed_names
from bulletin_parser.extract.sentences.examples import late_examples
from bulletin_parser.extract.sentences.finished_works import finished_works
from bulletin_parser.extract.sentences.placed_names import placed_names
from bulletin_parser.extract.sentences.places_done import places_have_done, rest_have_done
from bulletin_parser.extract.sentences.rated_names import office_rows, offices_alone, rated_names, rated_topics
from bulletin_parser.extract.sentences.standing_names import standing_names
from bulletin_parser.extract.sentences.threads import Thread
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.items import led_names
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS


def take_standing_names(thread: Thread, segment: Span) -> bool:
    """Takes a statement whose names stand in one way, or are counted; says whether it was one."""
    return _take_rest(thread, segment) or _take_some(thread, segment) or _take_finished(thread, segment)


def take_told_names(thread: Thread, segment: Span) -> bool:
    """Takes a list whose names come with their rates or accounts, or with their place; says whether it was one."""
    return _take_rated(thread, segment) or _take_bracketed(thread, segment) or _take_placed(thread, segment)


def take_led(thread: Thread, segment: Span) -> Span | None:
    """Takes a list of names with their agencies (A（责任单位：市城管局）、B（市住建局负责）进度滞后) as projects.

    Returns what is left to read: the statement itself if it is no such list or its names share figures out, None for
    nothing.
    """
    page, said = thread.page, thread.said
    start = skip_lead(page, *segment)
    found = led_names(page, start, segment[1])
    shared = any(isinstance(m, Term) and m.kind == "respectively" for m in page.mentions.within(start, segment[1]))
    if len(found) < 2 or shared:
        return segment
    end = found[-1][2]
    rest = list(clauses(page, end, _before_among(page, end, segment[1])))
    verdict = last_verdict(page, rest, local=True)
    for title, leads, _ in found:
        item = statement_item(title, *segment, thread.section)._replace(leads=leads)
        said.topics.append(Topic(item, [], verdict=verdict))
    if verdict:
        count = (
            next((f for f in rest[0].figures if f.start <= end + 1 and f.unit in COUNT_UNITS), None) if rest else None
        )
        members = [Piece(*title) for title, _, _ in found]
        state = State(verdict, count, members=members, end=verdict.end)
        said.counts.append(Count(None, None, segment[0], verdict.end, states=[state]))
        if rest[-1].end < segment[1]:
            return trimmed(page.folded, rest[-1].end, segment[1])
    return None


def _take_finished(thread: Thread, segment: Span) -> bool:
    """Takes 完成创业孵化园区建设 as a project; under a heading that names one it may be a part of that."""
    found = finished_works(thread.page, segment, thread.section) if thread.home is None else None
    if isinstance(found, Count):
        thread.said.counts.append(found)
    elif found is not None:
        thread.said.topics.append(found)
    return found is not None


def _take_rest(thread: Thread, segment: Span) -> bool:
    """Takes the names of 其余8项分别是：A、B, which stand as the list before them does, if the statement is that."""
    page, said = thread.page, thread.said
    rest = page.form("rest_named").match(page.folded, *segment)
    measures = rest and any(isinstance(m, Figure) and m.unit for m in page.mentions.within(rest.end(), segment[1]))
    if rest is None or measures or last_verdict(page, list(clauses(page, *segment)), local=True):
        return False
    said.names += split_members(page, rest.end(), segment[1])
    said.asides.append(segment)
    return True


def _take_some(thread: Thread, segment: Span) -> bool:
    """Takes 5座水库中，A、B2座已完工，C1座滞后, or 省环保督察反馈的6个问题已全部完成整改, as a counting statement."""
    page = thread.page
    found = sorted_whole(page, list(clauses(page, *segment))) or all_done(page, segment)
    found = found or rest_have_done(page, segment) or places_have_done(page, segment)
    found = (
        found
        or standing_names(page, segment)
        or late_examples(page, segment, thread.standing if thread.exemplifies else None)
    )
    if found is None:
        return take_sites(thread, segment)
    thread.said.counts.append(found)
    thread.all_stand = stand_alike(found)
    return True


def take_sites(thread: Thread, segment: Span) -> bool:
    """Takes 第一中学、第二中学已完工，第三中学正在施工 as a counting statement about what the heading names; says
    whether it was one."""
    home = (thread.home.item.title_start, thread.home.item.title_end) if thread.home else None
    start = skip_lead(thread.page, *segment)
    last = thread.said.counts[-1] if thread.said.counts else None
    goes_on = (
        home is not None and last is not None and last.group == home and thread.page.folded[last.end : start] == "；"
    )
    found = sites_told(thread.page, list(clauses(thread.page, start, segment[1])), home, goes_on=goes_on)
    if found is not None:
        thread.said.counts.append(found)
        thread.all_stand = stand_alike(found)
    return found is not None


def _take_rated(thread: Thread, segment: Span) -> bool:
    """Takes A（88.3%）、B（77.5%）超时间进度 as two projects, or as rows where they are offices."""
    page, said = thread.page, thread.said
    found = rated_names(page, segment)
    for rated in found:
        if offices_alone(page, rated):
            said.lists.append(office_rows(page, rated))
        else:
            said.topics += rated_topics(rated, segment, thread.section)
            said.counts.append(rated.told)
    return bool(found)


def _take_bracketed(thread: Thread, segment: Span) -> bool:
    """Takes A（18座已退出16座）、B等任务按序时推进 as a list whose names with accounts are projects, if it is one."""
    found = bracketed_names(thread.page, segment, thread.section)
    if found is not None:
        thread.said.topics += found.topics
        thread.said.counts.append(found.told)
    return found is not None


def _take_placed(thread: Thread, segment: Span) -> bool:
    """Takes 望江县农村改厕、乡村建设进展较慢 among others of other places as what the place's works come to."""
    found = placed_names(thread.page, segment)
    if found is not None:
        thread.said.counts.append(found)
    return found is not None


def _before_among(page: Page, start: int, end: int) -> int:
    """Where ，其中 begins to say more of some of what was listed, or the end."""
    among = page.folded.find("，其中", start, end)
    return among if among > 0 else end
