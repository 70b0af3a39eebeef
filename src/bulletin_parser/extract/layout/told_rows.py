"""Finds tables of numbered rows whose cells are sentences, names and offices that single blanks or line ends part.

``序号 目标任务 责任单位 推进情况`` over ``10 新改建公路120公里。 区交通委⏎各街镇⏎已新改建66公里。``: the numbers say
where rows begin, and what the heads ask for says which pieces of a row stand under which of them.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import accumulate

from bulletin_parser.extract.layout.broken_cells import is_office
from bulletin_parser.extract.layout.rulings import Grid, is_serial
from bulletin_parser.extract.layout.serial_rows import headers, pieces
from bulletin_parser.extract.layout.stack_heads import head_kind
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_FEWEST_HEADS, _FEWEST_ROWS = 3, 2
_MOST_PIECES, _MOST_HEADS = 24, 10
_LONGEST_NAME = 3  # characters of a person's name
_NAMING = frozenset({"project", "task", "category"})
_TOLD = frozenset({"status", "actual", "rate"})  # 推进情况, 完成情况, 目前进度
_SEVERAL = frozenset({"lead", "contact"})
_NONE = ("/", "-", "无")
_EMPTY, _FURTHER = -1.5, -0.75  # a column without a piece; one piece more than one, where one is enough


def told_rows(page: Page, taken: Collection[int]) -> Iterator[Grid]:
    """The tables of such rows, but for lines that begin where another table has some (``taken``)."""
    for i, header in headers(page, taken):
        kinds = [_kind(page, head) for head in header]
        if not _FEWEST_HEADS <= len(header) <= _MOST_HEADS or not ({*kinds} & _NAMING and {*kinds} & _TOLD):
            continue
        rows = [_aligned(page, row, kinds) for row in _rows(page, i + 1)]
        if len(rows) >= _FEWEST_ROWS and all(rows):
            yield Grid(page.lines[i].start, rows[-1][-1][1], header, rows)


def _kind(page: Page, head: Span) -> str:
    """What a head asks for: status for 推进情况 and 上半年推进情况."""
    words = [word for _, _, word in page.grammar.scanner("columns").find(page.folded[slice(*head)])]
    return head_kind(page, head) or (words[-1].kind if words else "")


def _rows(page: Page, first: int) -> list[list[Span]]:
    """The pieces of each row: from its number to the next one, or a line that says of which kind those below are."""
    rows: list[list[Span]] = []
    goes_on = False
    for line in page.lines[first:]:
        found = pieces(page, line)
        if is_serial(page.folded[slice(*found[0])], len(rows) + 1) and len(found) > 1:
            rows.append(found)
            goes_on = True
        elif page.form("label").match(page.folded, *line) and page.folded[line.end - 1] not in "。；":
            goes_on = False
        elif goes_on and rows and len(rows[-1]) < _MOST_PIECES:
            rows[-1] += found
        else:
            break
    return rows


def _aligned(page: Page, row: Sequence[Span], kinds: Sequence[str]) -> list[Span]:
    """The cells of a row, one for each head; none where it has more pieces than a row of sentences has.

    Every way to share the pieces out in their order is weighed by how well they suit the heads.
    """
    if len(row) > _MOST_PIECES:
        return []
    suits = [list(accumulate((_suits(page, piece, kind) for piece in row), initial=0.0)) for kind in kinds]

    def weight(column: int, start: int, end: int) -> float:
        if start == end:
            return _EMPTY
        further = 0.0 if kinds[column] in _SEVERAL else _FURTHER * (end - start - 1)
        return suits[column][end] - suits[column][start] + further

    @cache
    def best(column: int, start: int) -> tuple[float, int]:
        """How well the pieces from ``start`` on suit the columns from ``column`` on, and where that column's end."""
        if column == len(kinds):
            return (0.0 if start == len(row) else float("-inf")), start
        ways = ((weight(column, start, end) + best(column + 1, end)[0], -end) for end in range(start, len(row) + 1))
        most, end = max(ways)
        return most, -end

    cells, at = [], 0
    for column in range(len(kinds)):
        end = best(column, at)[1]
        before = row[at - 1][1] if at else row[0][0]
        cells.append((row[at][0], row[end - 1][1]) if end > at else (before, before))
        at = end
    return cells


def _suits(page: Page, piece: Span, kind: str) -> float:
    """How well a piece suits a column of a kind."""
    text = page.folded[slice(*piece)]
    office, sentence = _names_office(page, piece), text.endswith(("。", "；"))
    if kind == "serial":
        return 3.0 if text.isdecimal() else -3.0
    if kind == "lead":
        return -2.0 if sentence or text in _NONE else 2.0 if office else -0.5
    if kind == "contact":
        return 1.0 if len(text) <= _LONGEST_NAME and text not in _NONE and not office else -2.0
    if kind in _TOLD:
        return (1.0 if _tells(page, piece) else -1.0 if text in _NONE else -0.5) + sentence - 2.0 * office
    if kind in _NAMING or kind == "target":
        return (-2.0 if office or text in _NONE else 0.5) + sentence * (kind != "project")
    return 0.5 if text in _NONE else 0.0


def _names_office(page: Page, piece: Span) -> bool:
    """市商务局、东门街道: whether any name of a list is that of an office."""
    at, found = piece[0], False
    for name in page.folded[slice(*piece)].split("、"):
        found = found or is_office(page, (at, at + len(name)))
        at += len(name) + 1
    return found


def _tells(page: Page, piece: Span) -> bool:
    """Whether a piece says how something stands, or how much of it has been done."""
    mentions = page.mentions.within(*piece)
    said = any(isinstance(m, Term) and (m.lexicon == "statuses" or m.kind in ("adverb", "rate")) for m in mentions)
    return said or any(isinstance(m, Figure) and m.is_percent for m in mentions)
