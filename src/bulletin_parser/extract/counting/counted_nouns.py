"""What a count counts, and what makes it the whole of what follows: 9项民生实事中，6项达序."""

from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Term
from bulletin_parser.mentions.units import COUNT_UNITS

_ALREADY_SOME = "已有"
LONGEST_LEVEL, _LONGEST_QUALIFIER = 6, 16  # characters of 省定, 市级 and of 非城建重点工程的


def whole_of(page: Page, clause: Clause, figure: Figure) -> bool:
    """9项民生实事中6项达序, 15项中有9项提前完成, 36项民生实事有33项达序, 52件实事已提前完成7件: whether 中 behind it,
    or 有 or a status and how many of them, makes it the whole of what follows."""
    noun = counted_noun(page, clause, figure)
    ends = [figure.end, behind_nouns(page, noun)] if noun else [figure.end]
    stand = noun is not None and _of_which_stand(page, clause, figure, ends[-1])
    return stand or any(page.folded[end : end + 1] == "中" or _has_some(page, end, figure) for end in ends)


def _of_which_stand(page: Page, clause: Clause, figure: Figure, end: int) -> bool:
    """|已提前完成7件: whether a status stands right behind a count, and how many of it stand so right behind that."""
    status = next((m for m in clause.terms if m.lexicon == "statuses" and m.start >= end), None)
    if status is None or with_adverbs(clause.terms, status.start) != end:
        return False
    parts = page.mentions.figures_within(status.end, status.end + 1)
    return any(f.start == status.end and f.unit == figure.unit and f.value < figure.value for f in parts)


def behind_nouns(page: Page, noun: Term) -> int:
    """Where what is counted ends, if several nouns name it: 148个小项民生工程项目."""
    end = noun.end
    while behind := [m for m in page.mentions.within(end, end + 1) if is_group(m) and m.start == end]:
        end = behind[0].end
    return end


def _has_some(page: Page, at: int, figure: Figure) -> bool:
    """|有33项, |已有7项: whether it is said of how many of a figure's something is true."""
    has = next((word for word in ("有", _ALREADY_SOME) if page.folded.startswith(word, at)), None)
    parts = page.mentions.figures_within(at + len(has), at + len(has) + 1) if has else ()
    return any(part.unit in COUNT_UNITS and part.value < figure.value for part in parts)


def counted_noun(page: Page, clause: Clause, figure: Figure) -> Term | None:
    """The noun for what is counted, right behind the figure or after a word for its level (12件省定民生实事)."""
    for mention in clause.mentions:
        work = mention.start == figure.end and page.folded.startswith("工作", figure.end)  # 31项工作
        if mention.start >= figure.end and isinstance(mention, Term) and (is_group(mention) or work):
            between = page.folded[figure.end : mention.start]
            noun = behind_target(page, mention)
            near = len(between) <= LONGEST_LEVEL and "的" not in between and not _begins_reason(page, between)
            return noun if near or _is_qualified(page, clause, figure, noun) else None
    return None


def are_already(page: Page, clause: Clause, term: Term) -> bool:
    """已有21个项目 | 开工建设: whether 已有 and how many stand before a word, with no more than their noun."""
    figure = next((f for f in reversed(clause.figures) if f.end <= term.start), None)
    if figure is None or figure.unit not in COUNT_UNITS or not page.folded.endswith(_ALREADY_SOME, 0, figure.start):
        return False
    noun = counted_noun(page, clause, figure)
    return (noun.end if noun and noun.start < term.start else figure.end) == term.start


def _begins_reason(page: Page, between: str) -> bool:
    """1个 | 因选址 | 问题尚未动工: what stands behind a count says why, and not what is counted."""
    return between.startswith(page.grammar.of_kind("reasons", "reason"))


def _is_qualified(page: Page, clause: Clause, figure: Figure, noun: Term) -> bool:
    """32个城建工程的实事项目中23个已开工: whether a clause begins with how many there are of what a longer word tells
    from others, and goes on with some of them."""
    begins = figure.start == clause.start and noun.start - figure.end <= _LONGEST_QUALIFIER
    return begins and page.folded.startswith("中", behind_nouns(page, noun))


def behind_target(page: Page, mention: Term) -> Term:
    """项目 in 10个计划投产项目: what is counted behind a word for what is planned; else the mention itself."""
    behind = page.mentions.within(mention.end, mention.end + 4) if mention.kind == "target" else ()
    return next((m for m in behind if isinstance(m, Term) and m.lexicon == "groups"), mention)


def is_group(mention: Mention) -> bool:
    """Whether a word says what a bulletin counts (民生实事, 目标任务)."""
    return isinstance(mention, Term) and (mention.lexicon == "groups" or mention.kind == "target")
