"""Lists of reasons, which name none of what is late: 9个项目尚未开工。主要是资金短缺、手续不全等."""

from collections.abc import Sequence

from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.page import Page


def are_causes(page: Page, names: Sequence[Piece], start: int) -> bool:
    """Whether the pieces of a list that begins there are reasons: all of them, or one behind 主要是."""
    ends = page.grammar.of_kind("causes", "cause")
    causes = [page.folded.endswith(ends, *name) for name in names]
    mainly = page.grammar.of_kind("causes", "mainly")
    said = page.folded.endswith(mainly, 0, start) or page.folded.startswith(mainly, start)
    return any(causes) if said else bool(causes) and all(causes)
