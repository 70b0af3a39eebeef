"""A header of two lines of which the lower says how many columns the heads of the upper span.

地区 | 总计 | 房地产 | 制造业 over 数量 | 同比 | 投资 | 同比 | 投资 | 同比 | 投资 | 同比
"""

from collections.abc import Sequence

from bulletin_parser.extract.layout.stack_heads import Heads, Lower, over_columns
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_FEWEST, _MOST_HEADS = 2, 12  # groups, and heads of one


def spanned_heads(page: Page, upper: Sequence[Span], lower: Sequence[Span], width: int) -> Heads | None:
    """The header of ``width`` columns whose lower line is as long as they are but for the first; None where the groups
    do not end alike, the first of them perhaps with more heads than each of the others."""
    leading = width - len(lower)
    groups = len(upper) - leading
    if leading < 1 or groups < _FEWEST:
        return None
    names = [page.folded[slice(*cell)].partition("（")[0] for cell in lower]
    sizes = range(_FEWEST, min(len(lower) // groups, _MOST_HEADS) + 1)
    size = next((n for n in sizes if _are_alike(names, n, groups)), None)
    if size is None:
        return None
    spans = [len(lower) - size * (groups - 1), *[size] * (groups - 1)]
    return over_columns(page, upper, Lower(lower, spans, leading), leading)


def _are_alike(names: list[str], size: int, groups: int) -> bool:
    """Whether the groups behind the first have so many heads each, and the same; of two, the first has them, too."""
    behind = groups - 1
    whole = names == names[:size] * groups
    return whole or (behind >= _FEWEST and names[-size * behind :] == names[-size:] * behind)


def are_units(page: Page, cells: Sequence[Span]) -> bool:
    """（个） | （%） | | : whether a row says in what the columns above it are, and nothing else."""
    told = [page.folded[slice(*cell)] for cell in cells if cell[0] < cell[1]]
    return len(told) >= _FEWEST and all(text.startswith("（") and text.endswith("）") for text in told)


def units_below(page: Page, header: Sequence[Span], cells: Sequence[Span]) -> dict[int, Span]:
    """The unit of each column, by its index: of those that stand below as many heads, or below the heads that name
    none themselves, where there are as many of them."""
    if len(cells) == len(header) and cells[0][0] == cells[0][1]:
        return {i: cell for i, cell in enumerate(cells) if cell[0] < cell[1]}
    told = [cell for cell in cells if cell[0] < cell[1]]
    bare = [i for i, cell in enumerate(header) if i and "（" not in page.folded[slice(*cell)]]
    return dict(zip(bare, told, strict=True)) if len(bare) == len(told) else {}
