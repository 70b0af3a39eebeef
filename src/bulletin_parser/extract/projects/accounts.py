"""An item read whole: its title's targets, its account's figures, its status."""

from collections.abc import Sequence
from dataclasses import dataclass

from bulletin_parser.extract.indicators.ledger import LOCAL, WIDE, Ledger, Row, same_place
from bulletin_parser.extract.indicators.rows import read_body, read_title
from bulletin_parser.extract.indicators.stages_in_turn import stage_clauses
from bulletin_parser.extract.projects.item_tables import outside_tables
from bulletin_parser.extract.projects.named_parts import named_parts
from bulletin_parser.extract.projects.named_sites import Site, named_sites, of_sites
from bulletin_parser.extract.projects.shared_figures import enter_shares
from bulletin_parser.extract.projects.sites_alone import sites_alone
from bulletin_parser.extract.projects.standings import place_by_place, standings
from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.items import Item, leads_within, led_before
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, is_verb_only, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.promise_lines import promise_line
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.outline import Line
from bulletin_parser.records import Status


@dataclass(slots=True, eq=False)
class Account:
    """What the bulletin reports of one project."""

    item: Item
    title: str
    ledger: Ledger
    verdict: Verdict | None
    standing: Count | None = None
    wholes: tuple[Count, ...] = ()  # works of a kind that it counts and sorts

    @property
    def rows(self) -> list[Row]:
        """The indicator rows that hold a figure."""
        return [row for row in self.ledger.rows if row.target or row.actual or row.rates]

    @property
    def title_span(self) -> Span:
        """Where its title is printed."""
        return self.item.title_start, self.item.title_end

    def inherit(self, verdict: Verdict | None) -> None:
        """Takes over the status of the list it stands in, unless it has one of its own."""
        self.verdict = self.verdict or verdict


def read_item(page: Page, item: Item) -> Account:
    """Reads an item's title and account."""
    ledger = Ledger(page, page.worded(item.title_start, item.title_end))
    read_title(item.title_start, max(item.title_end, item.aims_end), ledger)
    parts = outside_tables(page, list(clauses(page, item.body, item.end, page.folded[item.body - 1])))
    standing = standings(page, parts, (item.title_start, item.title_end), ledger.title)
    named = named_parts(page, item.body, item.end, (item.title_start, item.title_end))
    read_body(parts, ledger, standing.figures | named.figures)
    if not item.leads:
        item = item._replace(leads=leads_within(page, item.body, item.end))
    verdict = _stands(page, item) or last_verdict(
        page, parts, title=ledger.title, passed_over=standing.clauses | named.clauses | stage_clauses(page, parts)
    )
    told = [count for count in (standing.told, named.told) if count]
    return Account(item, ledger.title, ledger, verdict, _together(told), named.wholes)


def _stands(page: Page, item: Item) -> Verdict | None:
    """持续推进 of 改造提升2个农贸市场（持续推进）：…: the status that a bracket behind a title gives, whatever is told
    of parts of it behind that."""
    match = page.form("standing_of_title").fullmatch(page.folded, *item.standing) if item.standing else None
    return Verdict(Status(match.lastgroup), *match.span()) if match else None


def read_topic(page: Page, topic: Topic, ledger: Ledger | None = None) -> Account:
    """Reads a project in running text from the statements about it. A ``ledger`` given is gone on with."""
    item = topic.item
    if ledger is not None:
        return _read_parts(page, topic, ledger)
    ledger = Ledger(page, page.worded(item.title_start, item.title_end))
    if topic.shares:
        enter_shares(page, topic, ledger)
        return Account(topic.item, ledger.title, ledger, topic.verdict)
    if not topic.parts:
        return Account(item, ledger.title, ledger, topic.verdict)
    opens = item.section is not None and item.title_start == item.section.content
    heads = opens and item.section is not None and (item.section.heading or promise_line(page, item.section))
    if heads or item.form != "statement":
        read_title(item.title_start, item.title_end, ledger)
    return _read_parts(page, topic, ledger)


def _read_parts(page: Page, topic: Topic, ledger: Ledger) -> Account:
    item = topic.item
    verdict, counts, sites = topic.verdict, list[Count](), list[Site]()
    named_for_place = _is_of_a_place(page, item)
    ledger.home = ledger.home or topic.place
    title = (item.title_start, item.title_end)
    alone = sites_alone(page, topic.parts[1:], (topic.parts[0][0], topic.parts[-1][1]), title)
    parallel = place_by_place(page, [one for part in topic.parts if (one := next(clauses(page, *part), None))])
    for start, end in topic.parts:
        parts = _clauses_of(page, item, start, end)
        ledger.sentence = -1
        ledger.home = ledger.home or _whole_before(page, item, start)
        by_place = True if parallel or start > topic.parts[0][0] else None
        standing = standings(page, parts, title, ledger.title, parallel=by_place)
        read_body(parts, ledger, frozenset() if named_for_place else standing.figures)
        counts += [standing.told] if standing.told else []
        goes_on = bool(sites) and page.folded[sites[-1][1].end : start] == "；"
        sites = list(named_sites(page, parts, ledger.title, goes_on=goes_on))
        named = {clause.start for _, clause in sites}
        single = [one for one in alone if start <= one.clauses[0].start < end and one.clauses[0].start not in named]
        told_of = [*sites, *((one.state, one.clauses[0]) for one in single)]
        counts += [of_sites(told_of, title)] if told_of else []
        passed_over = stage_clauses(page, parts) | {clause.start for _, clause in sites}
        passed_over |= {clause.start for one in single for clause in one.clauses}
        passed_over |= frozenset() if named_for_place else standing.clauses
        if start > topic.parts[0][0] and page.folded.startswith("其中", start):
            passed_over |= {clause.start for clause in parts}  # 拖欠账款8.6亿元，已偿还4.3亿元。其中A已全部偿还
        gaps = _is_one_thing(item)
        local = named_for_place or _are_of_home(ledger, parts)
        told = last_verdict(page, parts, local=local, gaps=gaps, title=ledger.title, passed_over=passed_over)
        inside = told is not None and item.title_start <= told.start < item.title_end  # 26个竣工投产项目完成41.2亿元
        verdict = verdict if inside else told or verdict
    item = _with_leads(page, topic)
    span = item._replace(start=min([item.start, *(s for s, _ in topic.parts)]), end=max(e for _, e in topic.parts))
    return Account(span, ledger.title, ledger, verdict, _together(counts))


def _are_of_home(ledger: Ledger, parts: Sequence[Clause]) -> bool:
    """甲县改厕进展较快，完成率78.6%, in what is told of 甲县: whether the place that the account is of is the only one
    that clauses name."""
    places = [place for clause in parts for place in clause.places if place.level in LOCAL]
    home = ledger.home
    return home is not None and bool(places) and all(same_place(ledger.page, home, place) for place in places)


def _clauses_of(page: Page, item: Item, start: int, end: int) -> list[Clause]:
    """The clauses of a stretch told of an item, without its title where that stands there."""
    begin = max(start, item.body) if item.form != "statement" else _behind_title(page, item, start)
    opener = page.folded[begin - 1] if begin > start or page.folded.endswith("（", 0, begin) else ""
    return list(clauses(page, begin, end, opener))


def _whole_before(page: Page, item: Item, start: int) -> Place | None:
    """全市 of 全市 | 安置房已开工450套: the whole place that stands right before a title in what is told of it."""
    before = page.mentions.within(start, item.title_start) if start < item.title_start else ()
    begin = item.title_start - page.folded.endswith("“", 0, item.title_start)  # 全市 | “百大项目”已开工86个
    return next((m for m in before if isinstance(m, Place) and m.level in WIDE and m.end == begin), None)


def _is_one_thing(item: Item) -> bool:
    """Whether an item has its paragraph to itself; of 一、资金支出情况 it is a part, which several things share."""
    heads = item.section is not None and item.section.heading == Line(item.title_start, item.title_end)
    return heads or item.form != "statement"


def _with_leads(page: Page, topic: Topic) -> Item:
    """The item with the offices that the text told of it says lead it, where none is known."""
    item, section = topic.item, topic.item.section
    if item.leads:
        return item
    start, end = topic.parts[0][0], topic.parts[-1][1]
    if section is not None and item.title_start == section.content:
        start, end = item.title_end, section.end
    return item._replace(leads=leads_within(page, start, end))


def _is_of_a_place(page: Page, item: Item) -> bool:
    """Whether a title begins with a place, or stands behind one that has so many (互助县3处采石场边坡治理尚未开工)."""
    if any(isinstance(m, Place) for m in page.mentions.within(item.title_start, item.title_start + 1)):
        return True
    before = page.mentions.within(item.start, item.title_start) if item.form == "statement" else ()
    figure = next((m for m in before if isinstance(m, Figure) and m.end == item.title_start), None)
    return figure is not None and any(isinstance(m, Place) and m.end == figure.start for m in before)


def _behind_title(page: Page, item: Item, start: int) -> int:
    """Where the account begins in a statement that opens with its title.

    供水项目 | 到位资金3亿元 · 和硕县供水管网改造 | 计划投资6400万元 · “文化惠民活动项目” | 计划演出20场 ·
    市妇联负责的女生助学 | 共发放助学金41万元
    """
    follows = next(iter(page.mentions.within(item.title_end, item.title_end + 1)), None)
    lead = skip_lead(page, start, item.title_start) if start < item.title_start else start
    opens = item.title_start >= start and not page.folded[lead : item.title_start].strip(" ，、：“")
    title = (item.title_start, item.title_end)
    behind = not opens and item.form == "statement" and led_before(page, lead, item.title_end)[0] == title
    if not isinstance(follows, Term) or not (opens or behind):
        return start
    if behind and follows.kind in ("total", "target"):
        return item.title_end
    quoted = page.folded.endswith("”", 0, item.title_end) and follows.kind == "target"
    tells = follows.kind in ("action", "adverb", "done") or quoted or _is_work(page, item, follows)
    tells = tells or (follows.kind == "target" and _acts_behind(page, follows))
    bare = follows.kind == "done" and page.mentions.figures_within(follows.end, follows.end + 1)
    return item.title_end if tells and not bare else start


def _acts_behind(page: Page, target: Term) -> bool:
    """老旧小区改造 | 计划改造84个小区: a verb right behind the word for what is planned."""
    behind = next(iter(page.mentions.within(target.end, target.end + 1)), None)
    return isinstance(behind, Term) and behind.kind == "action" and behind.start == target.end


def _is_work(page: Page, item: Item, follows: Term) -> bool:
    """Whether a title that begins with a place names some work, and money for it follows, or a title names a site, and
    what is planned of it has a name of its own (白石镇蔬菜产业园 | 计划建设大棚120座)."""
    figure = next(iter(page.mentions.figures_within(follows.end, item.end)), None)
    if figure is None or follows.kind not in ("target", "total_investment", "done"):
        return False
    sites = page.grammar.of_kind("statement_words", "built")
    if figure.unit == "元":
        first = next(iter(page.mentions.within(item.title_start, item.title_start + 1)), None)
        tails = page.grammar.of_kind("project_tails", "tail") + sites
        return isinstance(first, Place) and page.folded.endswith(tails, first.end, item.title_end)
    noun = noun_before(page, follows.end, figure.start)
    named = noun is not None and not is_verb_only(page, noun)
    return named and page.folded.endswith((*sites, "工程", "项目"), item.title_start, item.title_end)


def _together(counts: Sequence[Count]) -> Count | None:
    """The counting statements of one project's parts as one, in the text's order: 县医院已竣工；长岭县进度偏慢."""
    for count in counts[1:]:
        counts[0].states += count.states
        counts[0].start, counts[0].end = min(counts[0].start, count.start), max(counts[0].end, count.end)
    if len(counts) > 1:
        counts[0].states.sort(key=lambda state: state.verdict.start)
    return counts[0] if counts else None
