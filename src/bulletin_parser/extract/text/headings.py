"""Headings that only order a text (一、总体情况, 三、存在问题), as against those that name a work (户厕问题整改)."""

from collections.abc import Sequence

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Place, Term, Time
from bulletin_parser.work_names import work_ends

_OF_A_NAME = ("works", "part_of_name")
_FEWEST = 3  # characters that tell a work from the kinds of things that every bulletin has


def orders_text(page: Page, heading: Span) -> bool:
    """Whether a heading has a word for what all bulletins tell of (总体情况), and names no work with it."""
    words = page.grammar.scanner("headings").find(page.folded[slice(*heading)])
    found = [(heading[0] + start, heading[0] + end) for start, end, word in words if word.kind == "structural"]
    return bool(found) and not _names_work(page, heading, found)


def names_measures(page: Page, heading: Span) -> bool:
    """加强组织领导, 要素保障, 督查方式: whether a heading says how one goes to work, and names no work."""
    return page.form("names_measures").match(page.folded, *heading) is not None


def ends_as_work(page: Page, title: Span) -> bool:
    """体育馆项目, 殡仪馆, 农村公路建设: whether a heading ends as the names of works and sites do."""
    return page.folded.endswith(work_ends(page.grammar), *title)


def _names_work(page: Page, heading: Span, found: Sequence[Span]) -> bool:
    """贫困地区儿童营养改善, 农村牧区户厕问题整改: whether a heading ends with a work, and says on what it is done, or
    begins with a verb (全面推进政务服务一网通办) and has no other such word.

    That none of its words, those for what every bulletin has apart, is left of 县区整改 and 督查发现问题整改.
    """
    start, end = heading
    end -= page.folded.endswith("。", start, end)
    mentions = page.mentions.within(start, end)
    verb = page.form_in("heading_verb", start, end).match(page.folded, start, end)
    acted = verb.end() if verb is not None else start  # 扎实推进 | 旧城改造: how it stands, of a sentence; here, a verb
    stands = (isinstance(m, Term) and m.lexicon == "statuses" and m.end != acted for m in mentions)
    if any(stands) or any(isinstance(m, Figure) for m in mentions):
        return _sets_share(page, (start, end), mentions)
    sorts = "的" in page.folded[start:end]  # 推进力度不够的项目
    if verb is not None and not sorts and len(found) == 1 and found[0][1] == verb.end():
        return says_what(page, (verb.end(), end))
    last = mentions[-1] if mentions else None
    acts = isinstance(last, Term) and last.end == end and last.kind == "action"
    if not acts and not page.folded.endswith(page.grammar.of_kind("headings", "works"), start, end):
        return False
    return says_what(page, (start, last.start if acts and last else end))


def _sets_share(page: Page, heading: Span, mentions: Sequence[Mention]) -> bool:
    """快速路二期完成总工程量的60%: whether a heading names a work and the share of it that is to be done."""
    last = mentions[-1]
    share = isinstance(last, Figure) and last.is_percent and last.end == heading[1]
    done = next((m for m in mentions if isinstance(m, Term) and m.kind == "done"), None)
    said = any(isinstance(m, Term) and (m.kind == "adverb" or m.lexicon == "statuses") for m in mentions)
    return share and done is not None and not said and says_what(page, (heading[0], done.start))


def names_who(page: Page, heading: Span) -> bool:
    """市住建局, 石湾区: whether an office or a place heads the section; 养老服务中心 is built."""
    if any(isinstance(m, Place) and m.end == heading[1] for m in page.mentions.within(*heading)):
        return True
    office, built = page.grammar.of_kind("offices", "ending"), page.grammar.of_kind("statement_words", "built")
    return page.folded.endswith(office, *heading) and not page.folded.endswith(built, *heading)


def says_what(page: Page, heading: Span) -> bool:
    """Whether a heading has more than the words that every bulletin has: 技能培训任务, not 各项重点任务."""
    start, end = heading
    general = page.grammar.scanner("headings", "groups").find(page.folded[start:end])
    held = ((first, last) for first, last, word in general if last == end - start or word.kind not in _OF_A_NAME)
    covered = {at for first, last in held for at in range(start + first, start + last)}
    for mention in page.mentions.within(start, end):
        if isinstance(mention, Place | Time):
            covered.update(range(mention.start, mention.end))
    return sum(at not in covered and page.folded[at].isalnum() for at in range(start, end)) >= _FEWEST
