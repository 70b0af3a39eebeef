"""Where another counting statement begins: a new place, a new total, a paragraph of its own."""

from bulletin_parser.extract.counting.bodies_counted import bodies_among
from bulletin_parser.extract.counting.counted_nouns import counted_noun, whole_of
from bulletin_parser.extract.counting.counted_states import lost_its_unit
from bulletin_parser.extract.counting.parted_wholes import parted_whole
from bulletin_parser.extract.counting.parts_of_places import part_of_place
from bulletin_parser.extract.counting.planned_kinds import planned_kind
from bulletin_parser.extract.counting.totals import begins_a_name, counted_among, named_before
from bulletin_parser.extract.counting.whose_count import labelled_place
from bulletin_parser.extract.indicators.ledger import same_place
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.verdicts import finishes
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place
from bulletin_parser.mentions.units import COUNT_UNITS

_SHORT_LINE = 6
_LEVELS = ("省", "市", "县", "区", "州")
_LONGEST_PLACE = 6
_LONGEST_NUMBER = 6  # characters of 省二十一件
AMONG = ("", "其中")  # what may stand before the first of some places
_COUNTIES = frozenset({"county", "shape"})


def opens_count(page: Page, clause: Clause, count: Count, label: Span | None) -> bool:
    """Whether a clause begins another counting statement than the one that is being read."""
    bodies = bool(count.states) and clause.opener in "。；\n" and bodies_among(page, clause) is not None
    anew = bodies or (_begins_anew if count.states else _outgrows)(page, clause, count)
    anew = anew or bool(count.states and parted_whole(page, clause))
    anew = anew or bool((count.states or count.totals) and planned_kind(page, clause))
    anew = anew or (bool(count.states) and _is_more(clause, count)) or part_of_place(page, clause, count) is not None
    labelled = label is not None and bool(count.states or count.totals)
    labelled = labelled or _first_of_places(page, clause, count) or has_its_own(page, clause, count)
    return anew or labelled or other_programme(page, clause, count) is not None


def _first_of_places(page: Page, clause: Clause, count: Count) -> bool:
    """全市共有项目30个，其中 | 石湾区5个已完工: whether a clause goes on with a whole by how many a place has, and how
    they stand."""
    place, figure = clause.places[0] if clause.places else None, clause.figures[0] if clause.figures else None
    if place is None or figure is None or count.states or not count.totals or clause.opener not in "，、：":
        return False
    begins = page.folded[clause.start : place.start] in AMONG and place.level in _COUNTIES
    wider = count.place is not None and count.place.level == "whole"
    stands = any(term.lexicon == "statuses" or finishes(page, term) for term in clause.terms)
    return begins and wider and stands and len(clause.figures) == 1 and figure.unit in COUNT_UNITS


def _begins_anew(page: Page, clause: Clause, count: Count) -> bool:
    """陇西县承担任务19项 behind what is said of another county; 市定民生实事有2项 or 6件实事中 behind what is said of
    other ones."""
    figures = [f for f in clause.figures if f.unit in COUNT_UNITS or lost_its_unit(page, f)]
    if not figures:
        return False
    if page.form("compared_lead").search(page.folded, max(0, clause.start - 20), clause.start):
        return True  # 与8月底相比，新增完成3项
    if (clause.opener in "。；\n" and _opens_another(page, clause, figures[0])) or _bears(page, clause, figures[0]):
        return True
    place = clause.places[0] if clause.places else labelled_place(page, clause)
    if place and count.place and not same_place(page, place, count.place):
        return True
    if place and count.place is None and _counts_for(clause, place, figures[0]):
        return any(term.lexicon == "statuses" for term in clause.terms)  # 推进缓慢的有3项。其中：巴州区有2项推进缓慢
    among = any(whole_of(page, clause, figure) for figure in figures[:2]) or counted_among(page, clause, figures[0])
    denied = any(term.kind == "negation" for term in clause.terms)  # 暂未下达任务的1件 is one of them
    return (
        bool(among or named_before(page, clause, figures[0]))
        and not denied
        and clause.opener in "。；\n"
        and not any(m.lexicon == "statuses" and m.end <= figures[0].start for m in clause.terms)
        and not _under_way(page, clause, count, figures[0])
    )


def _under_way(page: Page, clause: Clause, count: Count, figure: Figure) -> bool:
    """已投产项目6个；在建项目15个; 已完成21件；已开工事项56件: whether a clause goes on with those of the whole that
    are being built."""
    most = max((total.figure.value for total in count.totals), default=0)
    begun = page.folded.startswith(
        ("在建", *(f"已{step}" for step in page.grammar.of_kind("begun", "begun"))), clause.start
    )
    return clause.opener == "；" and begun and figure.value <= most


def other_programme(page: Page, clause: Clause, count: Count) -> Span | None:
    """省十件民生实事 in 省十件民生实事进展较慢1项, behind what is said of the city's 十件民生实事: what is counted in a
    clause, if that has the same name, but is of another level."""
    noun = next((t for t in clause.terms if t.lexicon == "groups"), None)
    counts = any(figure.unit in COUNT_UNITS for figure in clause.figures)
    if noun is None or count.group is None or not (counts and count.states):
        return None
    named = page.folded[noun.start : noun.end]
    start = _behind_level(page, noun.start)
    level = page.folded[start - 1 : start]
    own = _behind_level(page, count.group[1] - len(named))
    if not page.folded.endswith(named, *count.group) or level not in _LEVELS or page.folded[own - 1 : own] == level:
        return None
    begins = clause.start if start - clause.start <= _LONGEST_PLACE else start - 1  # 江门市十件民生实事
    return (begins, noun.end)


def _behind_level(page: Page, start: int) -> int:
    """Where 十件民生实事 begins in 省十件民生实事, of which 民生实事 begins at ``start``."""
    before = page.folded[max(0, start - _LONGEST_NUMBER) : start]
    return start - len(before) + len(before.rstrip("件项0123456789一二三四五六七八九十"))


def _bears(page: Page, clause: Clause, figure: Figure) -> bool:
    """其余25项按序时推进。分县看，船山区承担任务38项: whether a clause begins with a place and how many it bears."""
    place = clause.places[0] if clause.places else None
    begins = place is not None and place.start == clause.start and place.level in _COUNTIES
    return begins and page.form("borne_total").search(page.folded, clause.start, figure.start) is not None


def has_its_own(page: Page, clause: Clause, count: Count) -> bool:
    """全县共实施重点项目72个。| 东湾镇承担7个，2个已开工: whether a place's own follow those of a whole, of which
    nothing more was said."""
    whole = bool(count.totals) and not count.states and count.place is not None and count.place.level == "whole"
    figures = [f for f in clause.figures if f.unit in COUNT_UNITS]
    return whole and bool(figures) and _bears(page, clause, figures[0])


def _opens_another(page: Page, clause: Clause, figure: Figure) -> bool:
    """承担49项市定项目，…, 20件民生大事，…, 6件县定民生大事已完成1件 or 自治区督察反馈的45个问题，… behind what is said
    of other ones."""
    noun = counted_noun(page, clause, figure)
    if noun is None:
        return False
    begins = figure.start == clause.start or page.folded[figure.start - 1] == "的"
    parts = [f for f in clause.figures if f.start >= noun.end and f.unit == figure.unit and f.value <= figure.value]
    alone = begins and (noun.end == clause.end or len(parts) == 1)
    return alone or page.form("borne_total").search(page.folded, clause.start, figure.start) is not None


def _outgrows(page: Page, clause: Clause, count: Count) -> bool:
    """举报件314件 behind 三类任务合计87项, of which nothing more was said: what counts more is no part of it."""
    figures = [f for f in clause.figures if f.unit in COUNT_UNITS]
    if not count.totals or not figures or clause.opener not in "。；\n":
        return False
    if len(figures) > 1 and counted_noun(page, clause, figures[0]) is not None:
        return figures[0].value > figures[1].value  # 10个计划投产项目已投产7个 counts its own
    return figures[0].value > max(total.figure.value for total in count.totals)


def _is_more(clause: Clause, count: Count) -> bool:
    """反馈问题58个，已整改41个，举报问题163个，已整改150个: whether a clause says behind ，how many there are of
    another kind, which are more than all before."""
    figures = [f for f in clause.figures if f.unit in COUNT_UNITS]
    if clause.opener != "，" or len(figures) != 1 or not count.totals:
        return False
    figure = figures[0]
    mere = not clause.terms or clause.terms[-1].end <= figure.start
    named = figure.end == clause.end and figure.start > clause.start + 1
    return mere and named and figure.value > max(total.figure.value for total in count.totals)


def _counts_for(clause: Clause, place: Place, figure: Figure) -> bool:
    """巴州区有2项: whether a clause begins with a place and counts what it has."""
    return place.level in _COUNTIES and place.start == clause.start and 0 <= figure.start - place.end <= len("还有")


def is_behind(page: Page, clause: Clause, count: Count, heading_end: int) -> bool:
    """Whether a statement begins in a paragraph of its own: places of the paragraphs before have no part in it, nor
    have several of the sentence before (嘉鱼县、咸安区进度较快。A、B等10个项目尚未开工).

    One that stands in the heading, or alone in its line, is what the statement is about.
    """
    if count.place is None or count.totals or count.states or count.place.end <= heading_end:
        return False
    if clause.opener == "；" and begins_a_name(page, count.place):
        return True
    if clause.opener != "\n":
        local = [m for m in page.mentions.within(count.place.start, clause.start) if isinstance(m, Place)]
        return sum(place.level in _COUNTIES for place in local) > 1
    line_end = page.folded.find("\n", count.place.end)
    return line_end < clause.start - 1 or line_end - count.place.end > _SHORT_LINE
