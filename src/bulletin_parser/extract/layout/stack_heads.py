"""The header of a table flattened to one cell a line: captions above it, units below heads, groups over heads."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import header_unit

_CAPTION_LINES = 6
_MOST_SPANNING = 3  # heads before the groups that stand for both lines
_MOST_BEHIND = 2
_FEWEST_UNDER = 2  # heads under a group
_FEWEST_GROUPS = 2
_LONGEST_RANK = 2
_COUNTED = ("数", "量", "额")


class Lower(NamedTuple):
    """The heads of a lower line, how many stand under each group, and where they begin among the cells."""

    heads: Sequence[Span]
    sizes: Sequence[int]
    start: int


Heads = tuple[list[Span], dict[int, Span], int]
"""The heads of the columns, the group that each stands under, by index, and where the header begins."""


def join_units(page: Page, cells: Sequence[Span], is_figure: Callable[[Page, Span], bool]) -> list[Span]:
    """The cells of a run, with units alone in their line ((%) below 完成率) joined to the head above."""
    joined: list[Span] = []
    heading = True
    for cell in cells:
        heading = heading and not is_figure(page, cell)
        unit = page.folded[cell[0]] == "（" and page.folded[cell[1] - 1] == "）" if cell[1] > cell[0] else False
        start = joined.pop()[0] if heading and unit and joined else cell[0]
        joined.append((start, cell[1]))
    return joined


def read_heads(page: Page, cells: Sequence[Span], width: int) -> Heads | None:
    """The header of ``width`` columns that the cells above the first row are, but for captions above it."""
    spare = len(cells) - width
    if spare < 0:
        return None
    grouped = _grouped(page, cells, width) if spare >= _FEWEST_GROUPS else None
    captioned = spare <= _CAPTION_LINES and not any(_is_head(page, cell) for cell in cells[:spare])
    if grouped or not captioned:
        return grouped
    return list(cells[spare:]), {}, cells[spare][0]


def head_kind(page: Page, cell: Span) -> str | None:
    """What a column holds that a cell heads, if it says nothing else: serial for 序号, target for 年度计划（万元）."""
    return page.grammar.kind("columns", page.folded[slice(*cell)].partition("（")[0])


def heads_ranks(page: Page, cell: Span) -> bool:
    """名次, 排名: whether a cell heads the ranks by which the rows stand; 增速排名 is of one measure among others."""
    return cell[1] - cell[0] <= _LONGEST_RANK and head_kind(page, cell) == "rank"


def _is_head(page: Page, cell: Span) -> bool:
    """Whether a cell is what heads of columns say, and so no caption."""
    return head_kind(page, cell) is not None


def _grouped(page: Page, cells: Sequence[Span], width: int) -> Heads | None:
    """A header of two lines: 县区 | 小区改造 | 农村公路 above 计划 | 完成 | 计划 | 完成, the same for each group.

    One whose groups all have heads under them is looked for first, then one with heads of its own behind them.
    """
    spans = [(leading, trailing) for leading in range(1, _MOST_SPANNING + 1) for trailing in range(_MOST_BEHIND + 1)]
    for least, tried in ((_FEWEST_GROUPS, [span for span in spans if not span[1]]), (1, spans)):
        for leading, trailing in tried:
            under = width - leading - trailing
            found = _lower(page, cells, under, len(cells) - width) if under > 0 else None
            if found is None or len(found.sizes) < least or (len(found.sizes) == 1 and trailing):
                continue
            above = _without_offices(page, cells[: found.start], len(found.sizes))
            upper = _upper(page, above, leading, len(found.sizes) + trailing)
            if upper:
                return over_columns(page, upper, found, leading)
    return None


def _lower(page: Page, cells: Sequence[Span], under: int, most: int) -> Lower | None:
    """The heads of the lower line; a head may be broken in two (目标 | 任务)."""
    if groups := _repeats(page, cells[-under:], most):
        return Lower(cells[-under:], [under // groups] * groups, len(cells) - under)
    if uneven := _uneven(page, cells, under):
        return uneven
    if all(_is_head(page, cell) for cell in cells[-under:]) and not _is_head(page, cells[-under - 1]):
        return Lower(cells[-under:], [under], len(cells) - under)
    several = (_broken(page, cells, under, groups) for groups in (*range(_FEWEST_GROUPS, most + 1), 1))
    return next(filter(None, several), None)


def _broken(page: Page, cells: Sequence[Span], under: int, groups: int) -> Lower | None:
    """The heads of so many groups, in each of which the same head is broken in two."""
    size, rest = divmod(under, groups)
    broken = cells[-under - groups :]
    same = _repeats(page, broken, groups) == groups if groups > 1 else all(_is_head(page, cell) for cell in broken)
    if rest or size < _FEWEST_UNDER or not same:
        return None
    at = next((i for i in range(size) if _is_broken(page, broken[i], broken[i + 1])), None)
    if at is None:
        return None
    lower = [cell for i, cell in enumerate(broken) if i % (size + 1) != at]
    return Lower(lower, [size] * groups, len(cells) - len(broken))


def _uneven(page: Page, cells: Sequence[Span], under: int) -> Lower | None:
    """目标任务 | 进度 | 完成比例 | 目标任务 | 进度: the heads of groups that begin alike, of which some have fewer."""
    for start in range(len(cells) - under, max(0, len(cells) - 2 * under) - 1, -1):
        if start and _is_head(page, cells[start - 1]):
            continue  # the lower line begins before it
        tail = cells[start:]
        first = page.folded[slice(*tail[0])]
        opens = [i for i, cell in enumerate(tail) if page.folded[slice(*cell)] == first]
        groups = [_with_head(page, tail[i:k]) for i, k in pairwise([*opens, len(tail)])]
        heads = [cell for group in groups for cell in group]
        alike = len(heads) == under and len(groups) >= _FEWEST_GROUPS and min(map(len, groups)) >= _FEWEST_UNDER
        if alike and all(_is_head(page, cell) for cell in heads):
            return Lower(heads, [len(group) for group in groups], start)
    return None


def _with_head(page: Page, group: Sequence[Span]) -> Sequence[Span]:
    """The heads of a group, of which the first may be broken in two."""
    broken = len(group) > 1 and _is_broken(page, group[0], group[1])
    return group[1:] if broken else group


def _is_broken(page: Page, cell: Span, below: Span) -> bool:
    """目标 and 任务, a cell each: whether the two are one head."""
    return page.grammar.kind("columns", page.folded[slice(*cell)] + page.folded[slice(*below)]) is not None


def _without_offices(page: Page, cells: Sequence[Span], groups: int) -> Sequence[Span]:
    """The cells above a lower line but for the offices in charge that stand right above it, one a group at most."""
    endings = page.grammar.of_kind("offices", "ending")
    behind = (i for i, cell in enumerate(reversed(cells)) if not page.folded.endswith(endings, *cell))
    offices = next(behind, 0)
    return cells[:-offices] if 0 < offices <= groups < len(cells) - offices else cells


def _upper(page: Page, above: Sequence[Span], leading: int, behind: int) -> Sequence[Span]:
    """The upper line: right above the lower one, but for a heading of all groups (就业促进工程) behind the head of the
    places; empty where there are too few cells."""
    if len(above) < leading + behind:
        return ()
    places = (i for i in range(len(above) - behind) if head_kind(page, above[i]) == "place")
    first = next(places, None) if leading == 1 else None
    if behind == 1 and (first is None or _measures(page, above[-1])):
        return ()  # 单位：万元 | 县区 | 任务 | 完成: one line, with a caption
    return above[-leading - behind :] if first is None else (above[first], *above[-behind:])


def _repeats(page: Page, lower: Sequence[Span], most: int) -> int:
    """How many times over the same heads are printed; 0 where they are not."""
    names = [page.folded[slice(*cell)] for cell in lower]
    for groups in range(_FEWEST_GROUPS, most + 1):
        size, rest = divmod(len(names), groups)
        if not rest and size >= _FEWEST_UNDER and names == names[:size] * groups:
            return groups
    return 0


def over_columns(page: Page, upper: Sequence[Span], lower: Lower, leading: int) -> Heads:
    """The heads of all columns: each group's in its place, and those that stand for both lines in theirs."""
    under, sizes = iter(lower.heads), iter(lower.sizes)
    header, over = list[Span](), dict[int, Span]()
    named = _groups_of(page, upper, leading, len(lower.sizes))
    for i, cell in enumerate(upper):
        heads = [next(under) for _ in range(next(sizes))] if i in named else [cell]
        over |= {len(header) + k: cell for k in range(len(heads))} if i in named else {}
        header += heads
    return header, over, upper[0][0]


def _groups_of(page: Page, upper: Sequence[Span], leading: int, groups: int) -> Sequence[int]:
    """Which of the upper cells head a group: those that measure nothing themselves (收入 and 支出, not 税收占比% or
    保障人数（人）), else the first behind the leading ones."""
    bare = [i for i in range(1, len(upper)) if not (_measures(page, upper[i]) or _counts(page, upper[i]))]
    return bare if len(bare) == groups else range(leading, leading + groups)


def _measures(page: Page, cell: Span) -> bool:
    """Whether a head says itself what stands below it: a known one, or one in percent."""
    return _is_head(page, cell) or page.folded.endswith(("%", "（%）", "率"), *cell)


def _counts(page: Page, cell: Span) -> bool:
    """Whether a head says that it counts something, or behind it in what unit: 应检人数（按30%）, 保障（人）."""
    head, _, bracket = page.folded[slice(*cell)].partition("（")
    return head.endswith(_COUNTED) or header_unit(bracket.removesuffix("）"), page.grammar)[0] is not None
