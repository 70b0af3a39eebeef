"""Where the noun behind a figure ends: at a verb that has it for an object or a subject, at what says how it stands."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Name, Term, Time

_STOPS = frozenset(
    {"done", "step", "finish", "adverb", "target", "rate", "share", "each", "negation", "future", "yoy", "mom",
     "progress", "respectively"}
)  # fmt: skip
_DONE_BY_ALL = frozenset({"done", "total", "total_investment"})
_RANK = 6  # characters of 居全省第一位
_SHORTEST = 2  # characters of a noun
_SO_FAR, _COME_TO = "累计", ("完成投资", "完成总投资", "完成年度投资")


def qualifies(page: Page, mention: Mention) -> bool:
    """50个 | 建成项目, 6个 | 计划开工项目: a verb right behind a figure and before 项目 says which they are."""
    if not isinstance(mention, Term):
        return False
    if mention.kind == "target" and page.folded[mention.start : mention.end] == "计划":
        verb = next((m for m in page.mentions.within(mention.end, mention.end + 1) if m.start == mention.end), None)
        return isinstance(verb, Term) and verb.kind == "step" and qualifies(page, verb)
    return mention.kind in ("done", "action", "step") and page.folded.startswith(("项目", "工程"), mention.end)


def ends_noun(page: Page, mention: Mention, figure: Figure) -> bool:
    """Whether a mention behind a figure is no part of what the figure counts."""
    start = figure.end
    return (
        (_stops(mention, start) and not _attributive(page, mention))
        or _finishes_some(page, mention, start)
        or _sums_up(page, mention, start)
        or _acts(page, mention, start)
        or _gives(page, mention, figure)
        or _ranks(page, mention, start)
    )


def _acts(page: Page, mention: Mention, start: int) -> bool:
    """68个省重点项目 | 总投资, 28项民生实事 | 完成投资, 16项补助类项目 | 发放补助: a verb behind what is counted says
    what they did or come to."""
    if not isinstance(mention, Term) or mention.start <= start:
        return False
    of_a_kind = page.grammar.of_kind("name_ends", "of_a_kind")
    if mention.kind == "action" and page.folded.endswith(of_a_kind, start, mention.start):
        return True
    if mention.kind not in _DONE_BY_ALL:
        return False
    counted = page.mentions.within(start, mention.start)
    return page.folded.endswith(("项目", "工程", "任务"), start, mention.start) or any(
        isinstance(m, Term) and m.lexicon == "groups" and m.end == mention.start for m in counted
    )


def _sums_up(page: Page, mention: Mention, start: int) -> bool:
    """12所学校 | 共完成投资5亿元, 5个片区 | 累计完成投资3亿元, 12所学校 | 完成投资5亿元: what all that are counted come
    to."""
    if not isinstance(mention, Term) or mention.start - start < _SHORTEST:
        return False
    sums = mention.kind == "total" or page.folded.startswith(_SO_FAR, mention.start)
    return page.folded.startswith(_COME_TO, mention.end if sums else mention.start)


def _finishes_some(page: Page, mention: Mention, start: int) -> bool:
    """18座调压站 | 建成15座: a verb of completion with the next figure right behind it is no part of a noun."""
    done = isinstance(mention, Term) and mention.kind == "done" and mention.start > start
    return done and page.folded[mention.end : mention.end + 1].isdecimal()


def _attributive(page: Page, mention: Mention) -> bool:
    """33个竣工投产项目: a word for how things stand right before the noun says which they are."""
    stands = isinstance(mention, Term) and (mention.lexicon == "statuses" or mention.kind in ("step", "finish"))
    return stands and page.folded.startswith(("项目", "工程"), mention.end)


def _gives(page: Page, mention: Mention, figure: Figure) -> bool:
    """为52.6万名老年居民 | 发放养老金: what is given to people whom a figure counts is no part of who they are."""
    if not isinstance(mention, Term) or mention.start - figure.end < 2 or page.folded[figure.start - 1] not in "为向给":
        return False
    return page.grammar.kind("statement_words", page.folded[mention.start : mention.end]) == "gives"


def _ranks(page: Page, mention: Mention, start: int) -> bool:
    """长沙31件 | 居全省第一位: a rank right behind a figure."""
    if not isinstance(mention, Term) or mention.kind != "rank" or mention.start != start:
        return False
    return any(isinstance(m, Name) and m.role == "ordinal" for m in page.mentions.within(start, start + _RANK))


def _stops(mention: Mention, start: int) -> bool:
    if isinstance(mention, Term):
        if mention.lexicon == "statuses":
            return True
        # 建设 inside or at the end of a noun (道路建设) does not end it; at its start it does. 改造 never does.
        return mention.kind in _STOPS and not (mention.kind == "done" and mention.start > start)
    return isinstance(mention, Figure | Time)
