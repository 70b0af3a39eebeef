"""Cells of a table flattened to one cell a line that take up several: 开工⏎时间, and 市住建局⏎东湖区政府 in one row."""

from collections.abc import Sequence
from itertools import pairwise

from bulletin_parser.extract.layout.stack_heads import head_kind
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_OFFICES = frozenset({"lead", "text"})  # heads of columns that hold offices


def breaks_head(page: Page, cell: Span, below: Span) -> bool:
    """开工 and 时间, a line each: whether two lines are one head, which neither is alone or only one of them."""
    both = page.grammar.kind("columns", page.folded[slice(*cell)] + page.folded[slice(*below)])
    return both is not None and not (head_kind(page, cell) and head_kind(page, below))


def breaks_rate(page: Page, cell: Span, below: Span) -> bool:
    """按时 and 办结率, a line each: whether two lines are the head of one rate."""
    rate = page.folded[slice(*below)].partition("（")[0].endswith("率")
    return rate and page.grammar.kind("promptness", page.folded[slice(*cell)]) is not None


def spare_offices(page: Page, cells: Sequence[Span], heads: Sequence[Span]) -> int:
    """How many lines of a row go on with the offices of the line above it, where one column holds them all."""
    columns = sum(head_kind(page, head) in _OFFICES for head in heads)
    pairs = sum(_is_office(page, one) and _is_office(page, other) for one, other in pairwise(cells))
    return max(0, pairs - max(0, columns - 1))


def joined_offices(page: Page, cells: Sequence[Span], heads: Sequence[Span]) -> list[Span]:
    """The cells of a row that has more lines than there are heads, with offices that stand below each other joined."""
    surplus = min(len(cells) - len(heads), spare_offices(page, cells, heads))
    joined = list(cells[:1])
    for above, cell in pairwise(cells):
        if surplus > 0 and _is_office(page, above) and _is_office(page, cell):
            joined[-1] = (joined[-1][0], cell[1])
            surplus -= 1
        else:
            joined.append(cell)
    return joined


def _is_office(page: Page, cell: Span) -> bool:
    name = page.folded[slice(*cell)]
    return len(name) > 2 and name.endswith(page.grammar.of_kind("agency_endings", "ending"))
