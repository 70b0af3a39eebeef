"""Paragraphs that begin by counting what they tell of: 5个项目快于节点计划。“老旧小区改造项目”…；“中医馆建设项目”…."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from bulletin_parser.extract.counting.aspects import aspect
from bulletin_parser.extract.lists.causes import are_causes
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.sentences.asides import exhorts, only_tells
from bulletin_parser.extract.sentences.name_lists import only_bounds
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.extract.text.subjects import subject
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS

_FEWEST = 2  # statements, for 3项进度滞后。… may be followed by anything but the mere names
_LONGEST_NAME = 40


_Said = tuple[int, int, Count, State]
"""Where how some stand is said, which of its statement's states that is, the statement and the state."""


class Opened(NamedTuple):
    """A paragraph: the statement that its first sentence is or belongs to, what that counts, and where the rest of it
    stands; ``exact`` where that tells of all that are counted, or of none."""

    told: Count
    state: State
    start: int
    end: int
    exact: bool = False


def opened_paragraphs(page: Page, block: Block, counts: Sequence[Count]) -> list[Opened]:
    """The paragraphs of a block that begin so. ``counts`` are the block's counting statements, of which one may be that
    first sentence."""
    found: list[Opened] = []
    said = sorted(((s.verdict.start, i, c, s) for c in counts for i, s in enumerate(c.states)), key=itemgetter(0, 1))
    for line in page.lines_within(block.start, block.end):
        parts = list(segments(page, *line))
        opened = _opened(page, line, parts, counts)
        found += [opened] if opened else _named_among(page, parts, said)
    return found


def _named_among(page: Page, parts: Sequence[Span], said: Sequence[_Said]) -> Iterator[Opened]:
    """…，4个项目完成全年任务。其中，A、B完成100%；C完成109%、D完成118%。有3个项目…: sentences that count what
    the next ones tell of, up to the one that counts others."""
    for i, (part, behind) in enumerate(pairwise(parts)):
        known = _sole_state(part, said) if page.folded.startswith("其中", behind[0]) else None
        if known is not None:
            behind_it = range(i + 2, len(parts))
            ends = (k for k in behind_it if _counts(parts[k], said) or _is_of_others(page, parts[k]))
            yield Opened(*known, part[1], parts[next(ends, len(parts)) - 1][1], exact=True)


def _is_of_others(page: Page, sentence: Span) -> bool:
    """其余项目全部达到序时进度."""
    return page.folded.startswith(page.grammar.of_kind("statement_words", "others"), skip_lead(page, *sentence))


def _counts(sentence: Span, said: Sequence[_Said]) -> bool:
    """Whether a sentence counts some that stand alike."""
    first, last = (bisect_left(said, at, key=itemgetter(0)) for at in sentence)
    return any(state.count for _, _, _, state in said[first:last])


def _sole_state(sentence: Span, said: Sequence[_Said]) -> tuple[Count, State] | None:
    """The only state that a sentence counts, if it names none that stand so."""
    first, last = (bisect_left(said, at, key=itemgetter(0)) for at in sentence)
    _, _, count, state = said[first] if last - first == 1 else (0, 0, None, None)
    return (count, state) if count and state and state.count and not state.members else None


def _known(whole: Count, counts: Sequence[Count]) -> tuple[Count, State]:
    """The statement, among those that are known or by itself, that says what a sentence counts."""
    start = whole.states[0].verdict.start
    count = next((c for c in counts for s in c.states if s.verdict.start == start), whole)
    return count, next(s for s in count.states if s.verdict.start == start)


def _opened(page: Page, line: Span, sentences: Sequence[Span], counts: Sequence[Count]) -> Opened | None:
    parts = _up_to_aspect(page, sentences)
    if len(parts) < _FEWEST or page.folded[parts[0][1]] != "。":
        return None
    whole = _count(page, parts[0])
    if whole is None:
        return None
    count, state = _known(whole, counts)
    if state.members or state.count is None:
        return None
    if len(parts) > _FEWEST or _is_the_one(page, parts[1], state.count):
        rest = _rest(page, parts[-1])
        if rest is not None:  # 其余6项正在按节点组织实施
            count.claims.append(Piece(*parts[-1]))
            count.others.append((rest, "remainder"))
        return Opened(count, state, parts[0][1], parts[-2 if rest else -1][1])
    state.members = _mere_names(page, parts[1], state.count) or _one_a_clause(page, parts[1], state.count)
    if not state.members:
        return None
    count.claims.append(Piece(*parts[1]))
    count.others += [(figure, "threshold") for figure in page.mentions.figures_within(*parts[1])]
    return Opened(count, state, parts[1][1], line[1])


def _rest(page: Page, sentence: Span) -> Figure | None:
    """How many a sentence tells of that is about the rest of those counted (其余6项正在按节点组织实施), if it does."""
    figures = page.mentions.figures_within(*sentence) if _is_of_others(page, sentence) else ()
    return figures[0] if len(figures) == 1 and figures[0].unit in COUNT_UNITS else None


def _is_the_one(page: Page, sentence: Span, count: Figure) -> bool:
    """1项进度滞后。“门诊楼改造项目”完成投资1260万元: whether a sentence names in quotes the one that is counted."""
    return count.value == 1 and page.folded.startswith("“", sentence[0])


def _up_to_aspect(page: Page, parts: Sequence[Span]) -> Sequence[Span]:
    """The sentences of a paragraph up to one that counts what is of another kind: 在绿化工程方面，17项工程有序开展."""
    ends = (i for i, part in enumerate(parts) if i and aspect(page, part[0]))
    return parts[: next(ends, len(parts))]


def _mere_names(page: Page, sentence: Span, count: Figure) -> list[Piece]:
    """The names of a sentence that is nothing else (安心托幼、食安名坊等。), or that says again how many they are and
    what all of them keep to (A、B2项完成率超70%)."""
    start, stop = skip_lead(page, *sentence), sentence[1]
    if (
        exhorts(page, sentence)
        or only_tells(page, sentence)
        or page.folded.startswith(page.grammar.of_kind("turns", "asks"), start)
    ):
        return []
    figures = page.mentions.figures_within(start, stop)
    if figures:
        bounds = all(only_bounds(page, figure) or figure.bound is not None for figure in figures[1:])
        if (figures[0].value, figures[0].unit) != (count.value, count.unit) or not bounds:
            return []
        stop = figures[0].start
    elif last_verdict(page, list(clauses(page, start, stop)), local=True):
        return []
    names = split_members(page, start, stop - page.folded.endswith("等", start, stop))
    fits = _FEWEST <= len(names) <= count.value and all(n.end - n.start <= _LONGEST_NAME for n in names)
    fits = fits and "，" not in page.folded[start:stop] and not are_causes(page, names, start)
    return names if fits else []


def _one_a_clause(page: Page, sentence: Span, count: Figure) -> list[Piece]:
    """2项尚未开工。公共文化空间已明确点位，充换电设施正在编制规划: the names that clauses begin with, one each."""
    parts = list(clauses(page, *sentence))
    if not _FEWEST <= len(parts) == count.value or page.mentions.figures_within(*sentence):
        return []
    found = [subject(page, part.start, part.end) for part in parts]
    names = [one for part, one in zip(parts, found, strict=True) if one and one.strong and one.start == part.start]
    if len(names) != len(parts) or any(page.grammar.scanner("vague").match(page.folded, n.start) for n in names):
        return []
    return [piece for name in names for piece in split_members(page, name.start, name.end)]


def _count(page: Page, sentence: Span) -> Count | None:
    """What a sentence counts that is nothing but a number of projects and how they stand."""
    start = skip_lead(page, *sentence)
    start += page.folded.startswith("有", start)  # 40个实事项目中，有10个项目超额完成节点任务。
    parts = list(clauses(page, start, sentence[1]))
    figures = [figure for part in parts for figure in part.figures]
    if not parts or len(figures) != 1 or figures[0].unit not in COUNT_UNITS:
        return None
    verdict = last_verdict(page, [parts[0]._replace(start=figures[0].end, figures=[])], local=True)
    noun = page.grammar.scanner("groups").match(page.folded, figures[0].end)
    behind = figures[0].end + (len(noun.text) if noun else 0)
    counted = noun is not None or figures[0].unit in ("项", "件")
    if verdict is None or not counted or figures[0].start != start or verdict.end != parts[0].end:
        return None
    if not all(_says_the_same(page, part, verdict) for part in parts[1:]):
        return None
    if not page.form("count_then_status").fullmatch(page.folded, behind, verdict.start):
        return None  # 5项按时间节点稳步推进
    state = State(verdict, figures[0], end=verdict.end)
    group = (figures[0].end, behind) if noun else None
    return Count(None, group, start, verdict.end, states=[state], claims=[Piece(*sentence)])


def _says_the_same(page: Page, part: Clause, verdict: Verdict) -> bool:
    """6项进展较快，| 超序时进度: whether a clause says nothing but once more how those counted stand."""
    again = last_verdict(page, [part], local=True)
    return again is not None and again.status is verdict.status and (again.start, again.end) == (part.start, part.end)


def give_status(page: Page, opened: Sequence[Opened], accounts: Sequence[Account]) -> None:
    """Gives each paragraph's status to the projects told of in it, and their names, with those that are only named, to
    the count."""
    for one in opened:
        assert isinstance(one.state.count, Figure)
        if one.state.members:
            continue
        within = [account for account in accounts if one.start < account.item.start < one.end]
        told = [account for account in within if one.start < account.item.title_start < one.end]
        names = [Piece(*account.title_span) for account in told]
        names += [
            name for name in _quoted(page, one) if not any(name.start <= n.end and n.start <= name.end for n in names)
        ]
        if len(names) > one.state.count.value or (one.exact and len(names) != one.state.count.value):
            continue
        one.state.members = sorted(names)
        for account in told:
            account.inherit(one.state.verdict)


def _quoted(page: Page, one: Opened) -> Iterator[Piece]:
    """The names in quotes that statements begin with: “政务服务跨域通办项目”3月份上线运行."""
    for start, end in segments(page, one.start, one.end):
        close = page.folded.find("”", start, end)
        if page.folded[start] == "“" and close > start:
            yield Piece(start + 1, close)
