"""What the cells of a column hold, whatever its head says: places, offices, figures, aims, what has been done."""

from collections.abc import Sequence

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.divisions import divisions
from bulletin_parser.mentions.model import Figure, Term

_WITH_PART = 2  # figures of a cell: of all, and of some of them


def are_aims(page: Page, cells: Sequence[Span]) -> bool:
    """新增托位450个: whether most cells of a column name what is to be done, and how much of it."""
    aims = [cell for cell in cells if any(figure.unit for figure in page.mentions.figures_within(*cell))]
    return bool(cells) and len(aims) * 2 > len(cells)


def are_places(page: Page, head: str, cells: Sequence[Span]) -> bool:
    """Whether most cells of a column are places or offices and nothing else, whatever its head says (街道, 部门), or
    divisions by their short names (济南, 淄博) under a head that may be theirs: 和平 under 医院 is a hospital."""
    endings, known = page.grammar.of_kind("offices", "ending"), divisions(page.grammar)
    whole = [cell for cell in cells if page.folded[slice(*cell)].endswith(endings) or is_place(page, cell)]
    named = not head or head.endswith(page.grammar.of_kind("table_words", "of_places"))
    short = [cell for cell in cells if named and known.is_stem(page.folded[slice(*cell)].replace(" ", ""))]
    return max(len(whole), len(short)) * 2 > len(cells)


def are_offices(page: Page, cells: Sequence[Span]) -> bool:
    """Whether most cells of a column that say anything are offices and nothing else."""
    endings = page.grammar.of_kind("offices", "ending")
    filled = [cell for cell in cells if cell[1] - cell[0] > 1]
    return len(filled) > 1 and sum(page.folded[slice(*cell)].endswith(endings) for cell in filled) * 2 > len(filled)


def are_figures(page: Page, cells: Sequence[Span]) -> bool:
    """Whether most cells of a column are figures, whatever its head says, also with how many of some: 5（2）."""
    figures = [cell for cell in cells if _is_figure(page, cell)]
    return bool(cells) and len(figures) * 2 > len(cells)


def _is_figure(page: Page, cell: Span) -> bool:
    found = page.mentions.figures_within(*cell)
    if not found or found[0].start != cell[0]:
        return False
    return found[0].end == cell[1] or figure_in_bracket(page, cell) is not None


def figure_in_bracket(page: Page, cell: Span) -> Figure | None:
    """2 of 5（2）: the figure of some of them, in a bracket behind that of all, which together fill a cell."""
    found = page.mentions.figures_within(*cell)
    if len(found) != _WITH_PART or found[0].start != cell[0] or found[1].end + 1 != cell[1]:
        return None
    bracketed = page.folded[found[0].end : found[1].start] == "（" and page.folded[cell[1] - 1] == "）"
    return found[1] if bracketed and found[1].unit in (None, found[0].unit) else None


def are_told(page: Page, cells: Sequence[Span]) -> bool:
    """Whether most cells of a column say in words what has been done, whatever its head says."""
    told = [cell for cell in cells if any(isinstance(m, Term) for m in page.mentions.within(*cell))]
    return len(told) * 2 > len(cells)
