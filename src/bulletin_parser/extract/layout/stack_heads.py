"""The header of a table flattened to one cell a line: captions above it, units below heads, groups over heads."""

from collections.abc import Callable, Sequence

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_CAPTION_LINES = 6
_MOST_SPANNING = 3  # heads before the groups that stand for both lines
_MOST_BEHIND = 2
_FEWEST_UNDER = 2  # heads under a group
_FEWEST_GROUPS = 2
_LONGEST_RANK = 2

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
    """A header of two lines: 县区 | 小区改造 | 农村公路 above 计划 | 完成 | 计划 | 完成, the same for each group."""
    for leading in range(1, _MOST_SPANNING + 1):
        for trailing in range(_MOST_BEHIND + 1):
            under = width - leading - trailing
            groups = _repeats(page, cells[-under:], len(cells) - width) if under > 0 else 0
            upper = leading + groups + trailing
            if groups and upper + under <= len(cells):
                return _over(page, cells[-under - upper : -under], cells[-under:], leading, groups)
    return None


def _repeats(page: Page, lower: Sequence[Span], most: int) -> int:
    """How many times over the same heads are printed; 0 where they are not."""
    names = [page.folded[slice(*cell)] for cell in lower]
    for groups in range(_FEWEST_GROUPS, most + 1):
        size, rest = divmod(len(names), groups)
        if not rest and size >= _FEWEST_UNDER and names == names[:size] * groups:
            return groups
    return 0


def _over(page: Page, upper: Sequence[Span], lower: Sequence[Span], leading: int, groups: int) -> Heads:
    """The heads of all columns: each group's in its place, and those that stand for both lines in theirs."""
    size, under = len(lower) // groups, iter(lower)
    header, over = list[Span](), dict[int, Span]()
    named = _groups_of(page, upper, leading, groups)
    for i, cell in enumerate(upper):
        heads = [next(under) for _ in range(size)] if i in named else [cell]
        over |= {len(header) + k: cell for k in range(len(heads))} if i in named else {}
        header += heads
    return header, over, upper[0][0]


def _groups_of(page: Page, upper: Sequence[Span], leading: int, groups: int) -> Sequence[int]:
    """Which of the upper cells head a group: those that measure nothing themselves (收入 and 支出, not 税收占比%), else
    the first behind the leading ones."""
    bare = [i for i in range(1, len(upper)) if not _measures(page, upper[i])]
    return bare if len(bare) == groups else range(leading, leading + groups)


def _measures(page: Page, cell: Span) -> bool:
    """Whether a head says itself what stands below it: a known one, or one in percent."""
    return _is_head(page, cell) or page.folded.endswith(("%", "（%）", "率"), *cell)
