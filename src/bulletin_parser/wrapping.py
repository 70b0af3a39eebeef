"""Undoes hard line breaks inside sentences, and remembers where every character stood."""

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

_SENTENCE_END = "。；：！？;:!?）)】|\t"
_NARROWEST, _WIDEST = 32, 110  # in columns: a Chinese character takes two
_SLACK = 4
_FULL = 0.65
_LEAST_LINES = 4
_LEAST_CELLS = 4
_LABEL = 3  # characters at a line's beginning that may be its number
_BEGUN, _GOES_ON = "，；。,; ", "，；。,;"  # marks in a line that breaks off, and in the one that goes on with it
_LEAST_CUTS = 3  # breaks before figures, with blank lines behind them, of a page that has such
_LONGEST_CLAUSE = 10  # characters of a clause that lacks its figure
_LABELS = "（(-※"
_LABEL_SIGNS = frozenset({"No", "So"})  # Unicode categories: ① ⒈ ● ☑


def unwrapped(text: str, aside: Iterable[tuple[int, int]] = ()) -> tuple[str, Sequence[int] | None]:
    """The text with the breaks of hard-wrapped paragraphs moved behind them, and for each character where it stood.

    The text keeps its length: a break inside a sentence (同比上⏎升12.7%) and the blanks of the next line's indent go to
    the end of the paragraph, as do blanks for the spans set ``aside`` (the pinyin of 項(xiàng)目). None for the
    positions says that nothing was moved. Only a text whose lines are mostly cut at one width is taken for wrapped, so
    that headings and lists stay as they are; in others only the breaks right before a figure (已开工⏎1.57万户，…) are
    moved.
    """
    lines = text.split("\n")
    breaks = _breaks(lines)
    left_out = {at for span in aside for at in range(*span)}
    if not breaks and not left_out:
        return text, None
    starts = _starts(lines)
    order: list[int] = []
    held: list[int] = []
    for i, line in enumerate(lines):
        places = range(starts[i], starts[i] + len(line))
        order += [at for at in places if at not in left_out]
        held += [at for at in places if at in left_out]
        if i + 1 < len(lines):
            if i in breaks:
                held.append(starts[i] + len(line))
                continue
            order += [*held, starts[i] + len(line)]
            held = []
    order += held
    return "".join(" " if at in left_out else text[at] for at in order), order


def joined(text: str) -> str:
    """The text with a blank in place of each break inside a sentence; every character stays where it is."""
    lines = text.split("\n")
    breaks = _breaks(lines)
    ends = [" " if i in breaks else "\n" for i in range(len(lines) - 1)]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))


def _starts(lines: Sequence[str]) -> list[int]:
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    return starts


def _wrap_width(lines: Sequence[str]) -> int | None:
    """The narrowest line that counts as full, or None for a text that is not wrapped.

    A wrapped text has no line longer than those that break within a sentence, and several of these; where characters
    are of uneven width they are not all alike.
    """
    if any(len(line.rstrip()) > _WIDEST + _SLACK and not _is_row(line) for line in lines):
        return None  # as below, told sooner
    pairs = [(line.rstrip(), following) for line, following in pairwise([*lines, ""]) if line.strip()]
    running = [(line, following) for line, following in pairs if not _is_row(line)]
    broken = [_columns(line) for line, following in running if following.strip() and line[-1] not in _SENTENCE_END]
    longest = max(broken, default=0)
    if not _NARROWEST <= longest <= _WIDEST or any(_columns(line) > longest + _SLACK for line, _ in running):
        return None
    full = [columns for columns in broken if columns >= longest * _FULL]
    return int(longest * _FULL) if len(full) >= _LEAST_LINES else None


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table: cells set apart by bars, tabs or runs of blanks, numbered (3 公办幼儿园
    县教育局 3所), mostly figures, with two beside each other, or with one and no mark of a sentence (提高农村低保标准
    元/年/人 不低于3700元 3960)."""
    if "|" in line or "\t" in line or line.replace("\u3000", "  ").strip().count("   ") > 1:
        return True
    cells = line.split()
    if len(cells) < _LEAST_CELLS:
        return False
    numbers = [_is_number(cell) for cell in cells]
    unmarked = any(numbers) and not any(mark in line for mark in _GOES_ON)
    return unmarked or cells[0].isdecimal() or sum(numbers) * 2 > len(cells) or any(map(all, pairwise(numbers)))


def _is_number(cell: str) -> bool:
    """86.4%, 1,200 and -3, or a dash for what is not told."""
    return not cell.strip("0123456789.,%-—/")


def _columns(line: str) -> int:
    return 2 * len(line) - len(line.encode("ascii", "ignore"))


def _lacks_figure(line: str, following: str) -> bool:
    """改造任务2.3万户，已开工⏎1.57万户，完工1.12万户: whether running text breaks off before a figure.

    What breaks off is a clause behind others, one of which holds a figure or closes a sentence; a heading does neither.
    """
    if not following[:1].isdecimal() or _is_labelled(following) or _is_row(line) or _is_row(following):
        return False
    line = line.rstrip()
    begun = max(line.rfind(mark) for mark in "，；。")
    told = "。" in line or any(character.isdecimal() for character in line[_LABEL:])
    breaks = begun > 0 and 0 < len(line) - begun - 1 <= _LONGEST_CLAUSE and "一" <= line[-1] <= "鿿"
    return breaks and told and any(mark in following for mark in "，；。")


def _breaks(lines: Sequence[str]) -> set[int]:
    """The lines that go on in the next one."""
    width = _wrap_width(lines)
    if width is not None:
        return {i for i in range(len(lines) - 1) if _goes_on(lines, i, width)}
    within = {i for i, pair in enumerate(pairwise(lines)) if _lacks_figure(*pair)}
    return within | _breaks_apart(lines)


def _breaks_apart(lines: Sequence[str]) -> set[int]:
    """计划建设集中供水工程⏎⏎164 处，…: the breaks of a page that has blank lines before one figure after another.

    They go with the blank lines behind them. Where several clauses break off so, whole lines without a mark do too.
    """
    filled = [i for i, line in enumerate(lines) if line.strip()]
    pairs = [pair for pair in pairwise(filled) if pair[1] - pair[0] > 1]
    cut = [pair for pair in pairs if _is_cut(*(lines[i].strip() for i in pair))]
    begun = [pair for pair in cut if any(mark in lines[pair[0]] for mark in _BEGUN)]
    return {i for pair in cut for i in range(*pair)} if len(begun) >= _LEAST_CUTS else set()


def _is_cut(line: str, following: str) -> bool:
    """Whether a line breaks off before a figure, or within it (总投资 3.⏎⏎82 亿元), behind which it goes on."""
    if not following[:1].isdecimal() or not any(mark in following for mark in _GOES_ON):
        return False
    if _is_labelled(following) or _is_row(line) or _is_row(following):
        return False
    if _is_labelled(line) and not any(mark in line for mark in _BEGUN):
        return False
    if line[-1] == "." and line[-2:-1].isdecimal():
        line = line[:-1].rstrip("0123456789 ")
    return "一" <= line[-1:] <= "鿿"


def _goes_on(lines: Sequence[str], i: int, width: int) -> bool:
    line, following = lines[i].rstrip(), lines[i + 1]
    if not line or not following.strip() or _columns(line) < width or line[-1] in _SENTENCE_END or _is_row(line):
        return False
    return following[0] not in " \u3000\t" and not _is_labelled(following) and not _is_row(following)


def _is_labelled(line: str) -> bool:
    if line[0] in _LABELS or unicodedata.category(line[0]) in _LABEL_SIGNS:
        return True
    head = line[:4]
    marked = any(mark in "、.．" and not line[i + 1 : i + 2].isdecimal() for i, mark in enumerate(head))  # 1.57万户
    return marked and head[0] in "一二三四五六七八九十0123456789"
