"""A header of two lines whose lower one stands under one head amid the upper.

年度计划投资 | 8月进展情况 | 责任单位 over 完成投资 | 投资完成率 | 实施情况
"""

from collections import Counter
from collections.abc import Sequence

from bulletin_parser.extract.layout.stack_heads import Heads, head_kind
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_FEWEST = 2  # heads of the lower line


def inset_heads(page: Page, rows: Sequence[Sequence[Span]]) -> Heads | None:
    """The header of a table of these rows where the second is the lower line of one head that tells of progress; None
    where it is not, or no row below has as many cells.

    A first head for groups (类别), which have lines of their own below (一、社保惠民 | 4个项目合计), heads no column.
    """
    upper, lower = rows[0], rows[1]
    if not _FEWEST <= len(lower) < len(upper) or any(start == end for start, end in (*upper, *lower)):
        return None
    words = page.grammar.of_kind("table_words", "progress")
    at = [i for i, cell in enumerate(upper) if any(word in page.folded[slice(*cell)] for word in words)]
    if len(at) != 1 or not 0 < at[0] < len(upper) - 1 or not any(head_kind(page, cell) for cell in lower):
        return None
    header = [*upper[: at[0]], *lower, *upper[at[0] + 1 :]]
    width = Counter(map(len, rows[2:])).most_common(1)[0][0]
    grouped = [head_kind(page, cell) for cell in header[:2]] == ["category", "serial"]
    header = header[1:] if grouped and width == len(header) - 1 else header
    return (header, {}, upper[0][0]) if width == len(header) else None
