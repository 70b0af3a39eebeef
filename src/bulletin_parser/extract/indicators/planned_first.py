"""What a first sentence says of an item without a word for it: 建设健身中心3个、健身广场25个。目前健身中心建成2个，….

A verb alone says neither that something is to be done nor that it was; the sentence behind it, on how much there is of
it by now, shows that it was to be.
"""

from collections.abc import Sequence

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Term, Time

_ENDS, _LONGEST = "。\n", 160  # characters of a sentence of either kind
_SAYS_SO = frozenset(
    {"adverb", "finish", "step", "total", "rate", "share", "yoy", "mom", "negation", "target", "among"}
)
_DONE = frozenset({"done", "action", "finish", "increase"})
_NEWLY, _SO_FAR, _MONEY, _COSTS = "新", "已", "元", "投资"


def planned_first(page: Page, parts: Sequence[Clause]) -> frozenset[int]:
    """The offsets of the figures of a first sentence that says what is to be done; none where it is not shown."""
    end = page.end_of(parts[0].start, _ENDS, parts[0].start + _LONGEST) if parts else 0
    first = [clause for clause in parts if clause.end <= end]
    if not first or not page.folded.startswith("。", end) or not _begins_with_deed(page, first, end + 1):
        return frozenset()
    figures = [figure for clause in first for figure in clause.figures]
    told = any(_tells_so_far(page, mention) for clause in first for mention in clause.mentions)
    if told or any(figure.unit in (None, "%") or figure.is_points for figure in figures):
        return frozenset()
    return frozenset(figure.start for figure in figures) if _is_shown(page, end + 1, figures) else frozenset()


def _begins_with_deed(page: Page, first: Sequence[Clause], behind: int) -> bool:
    """Whether a sentence begins with a verb for making something, or one that acts in the year (全年举办演出300场), or
    is said again of what was done (资助学生6000名。截至6月底，已资助5100名; 引进企业12家。上半年，引进企业5家); money
    for it may stand before."""
    clause = next((one for one in first if not _is_of_money(page, one)), first[0])
    start = skip_lead(page, clause.start, clause.end)
    newly = start + page.folded.startswith(_NEWLY, start)  # 新 | 改造, where 新改造 is no word of its own
    if any(page.folded.startswith(_makes(page), at) for at in (start, newly)):
        return True
    acts = [t for t in clause.terms if t.start == start and t.kind == "action"]
    yearly = page.folded.endswith(page.grammar.of_kind("aims", "this_year"), clause.start, start)
    stop = page.end_of(behind, _ENDS, behind + _LONGEST)
    said = [page.folded[t.start : t.end] for t in acts]
    dated = any(isinstance(m, Time) and m.start == behind for m in page.mentions.within(behind, behind + 1))
    again = [f"{_SO_FAR}{verb}" for verb in said] + [f"，{verb}" for verb in said if dated]
    return (yearly and bool(acts)) or any(page.folded.find(verb, behind, stop) >= 0 for verb in again)


def _makes(page: Page) -> tuple[str, ...]:
    words = page.grammar.of_kind
    return *words("brought_about", "made"), *words("brought_about", "by")


def _is_of_money(page: Page, clause: Clause) -> bool:
    """总投资1.2亿元, 投资1.2亿元: whether a clause only says how much a work costs."""
    (figure,) = clause.figures if len(clause.figures) == 1 else (None,)
    return figure is not None and figure.unit == _MONEY and page.folded.endswith(_COSTS, clause.start, figure.start)


def _tells_so_far(page: Page, mention: Mention) -> bool:
    said = page.folded[mention.start : mention.end]
    if isinstance(mention, Time) or (isinstance(mention, Term) and mention.kind == "when"):
        return page.grammar.kind("aims", said) != "this_year"
    if not isinstance(mention, Term):
        return False
    return mention.lexicon == "statuses" or mention.kind in _SAYS_SO or said.startswith("已")


def _is_shown(page: Page, start: int, planned: Sequence[Figure]) -> bool:
    """Whether the sentence behind begins with the time by which, or the word for what there is by now, and tells of no
    more in the same unit that was done."""
    end = page.end_of(start, _ENDS, start + _LONGEST)
    opened = page.mentions.within(start, start + 1)
    so_far = page.folded.startswith(page.grammar.of_kind("turns", "so_far"), start)
    if not so_far and not any(isinstance(m, Time) and m.start == start for m in opened):
        return False
    told = page.mentions.within(start, end)
    if not any(isinstance(m, Term) and (m.kind in _DONE or m.lexicon == "statuses") for m in told):
        return False
    if any(isinstance(m, Term) and m.kind == "target" and _counts(page, m.end) for m in told):
        return False  # …。截至6月底，完成年度目标60公里的40%
    most = {figure.unit: figure.value for figure in sorted(planned, key=lambda one: one.value)}
    done = [f for f in page.mentions.figures_within(start, end) if f.unit in most]
    return bool(done) and all(figure.value <= most[figure.unit] for figure in done)


def _counts(page: Page, at: int) -> bool:
    return bool(page.mentions.figures_within(at, at + 1))
