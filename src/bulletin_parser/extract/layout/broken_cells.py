"""Cells of a table flattened to one cell a line that take up several: 开工⏎时间, and 市住建局⏎东湖区政府 in one row."""

from collections.abc import Sequence
from itertools import pairwise

from bulletin_parser.extract.layout.stack_heads import head_kind
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_LEVELS = tuple("省市州县区")  # that names of offices begin with
_FEWEST = 3  # cells of a row whose last two are one
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
    pairs = sum(is_office(page, one) and is_office(page, other) for one, other in pairwise(cells))
    return max(0, pairs - max(0, columns - 1))


def joined_offices(page: Page, cells: Sequence[Span], heads: Sequence[Span]) -> list[Span]:
    """The cells of a row that has more lines than there are heads, with offices that stand below each other joined, and
    the lines of one that breaks off (市教育局、⏎团市委, 市人力资源⏎社会保障局)."""
    surplus = min(len(cells) - len(heads), spare_offices(page, cells, heads))
    joined = list(cells[:1])
    for above, cell in pairwise(cells):
        both = surplus > 0 and is_office(page, above) and is_office(page, cell)
        if both or _breaks_office(page, above, cell, spare=len(cells) > len(heads)):
            joined[-1] = (joined[-1][0], cell[1])
            surplus -= both
        else:
            joined.append(cell)
    return joined


def joined_told(page: Page, cells: Sequence[Span], heads: Sequence[Span]) -> list[Span]:
    """The cells of a row, of which the last two (按序时推进。⏎已建成1所，正在装修。) are one, where the column says of
    the project how it stands."""
    if len(cells) < _FEWEST or head_kind(page, heads[-1]) != "status":
        return list(cells)
    stands, told = cells[-2:]
    states = page.mentions.within(*stands)
    said = [m for m in states if isinstance(m, Term) and m.lexicon == "statuses"]
    alone = page.folded.endswith("。", *stands) and bool(said) and not page.mentions.figures_within(*stands)
    return [*cells[:-2], (stands[0], told[1])] if alone else list(cells)


def _breaks_office(page: Page, above: Span, below: Span, *, spare: bool) -> bool:
    """Whether a line that ends with 、 is ended as an office by the line below, or one that begins as the name of an
    office does, in a row that has a line to ``spare``."""
    begun, ended = page.folded[slice(*above)], page.folded[slice(*below)]
    if not is_office(page, below):
        return False
    named = spare and begun[:1] in _LEVELS and ended[:1] not in _LEVELS and begun.isalpha()
    return begun.endswith("、") or (named and not is_office(page, above))


def is_office(page: Page, cell: Span) -> bool:
    """Whether a cell ends as the name of an office does."""
    name = page.folded[slice(*cell)]
    return len(name) > 2 and name.endswith(page.grammar.of_kind("agency_endings", "ending"))
