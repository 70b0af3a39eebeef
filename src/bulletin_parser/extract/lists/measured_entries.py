"""The names of a list of a measure, each with its figures: A县（85%）、B县（83%）; A县、B县，分别为85%、83%."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.list_measures import counts_names
from bulletin_parser.extract.lists.orders import is_name
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.pieces import pieces
from bulletin_parser.mentions.model import NAMED, Figure, Name, Place, Term

_SIGNS = {"up": 1, "down": -1}
_LONGEST_UNKNOWN, _FEWEST_KNOWN = 3, 2


@dataclass(slots=True, eq=False)
class Entry:
    """A name of the list with its figures, and which way they went where a word before them says so (甲县增长6.2%)."""

    name: Span
    sign: int | None = None
    is_place: bool = False  # though no one knows it
    figures: list[Figure] = field(default_factory=list)
    stop: int = 0


def entries_of(page: Page, start: int, end: int) -> tuple[list[Entry], int]:
    """The names of a list, each with its figures, and where the list ends.

    A县（85%）、B县（83%） · A县85%、B县83% · A街道98.9%、96.2%，B街道100%、97.8% · A县、B县，分别为85%、83% ·
    A县、B县均为44 · A县、B县为100%，C县97.1%
    """
    entries: list[Entry] = []
    waiting = 0  # the first name that has no figure yet
    stop = start
    for whole in _pieces(page, start, end):
        piece, figures = _told(page, whole)
        entry = _entry(page, piece, figures, entries)
        dealt = page.folded[whole[1] : whole[1] + 1] == "、" and page.folded[whole[1] + 1 : whole[1] + 2].isdecimal()
        if entry is not None:
            entries.append(entry)
            if figures:
                _give(entries, waiting if dealt else len(entries) - 1, figures[0])
        elif figures and entries and _only_figure(page, piece, figures[0]):
            _give(entries, waiting, figures[0])
        else:
            break
        if entry is not None and figures and _is_of_all(page, whole, entry, figures[0], dealt=dealt):
            for before in entries[waiting:-1]:
                before.figures = figures[:1]
        if all(one.figures for one in entries[waiting:]):
            waiting = len(entries)
        entries[-1].stop = stop = piece[1]
    return _without_figureless(entries, stop)


def _entry(page: Page, piece: Span, figures: Sequence[Figure], before: Sequence[Entry]) -> Entry | None:
    """The name that a piece of a list begins with, without its figures; None where it has none."""
    lead = figures[0].start if figures else piece[1]
    change = _change(page, piece[0], lead)
    name = _name(page, piece[0], change.start if change else lead)
    if name is None or _acts_on(page, name) or not _closed(page, piece, figures):
        return None
    unknown = not is_name(page, name)
    if unknown and not _is_one_more(page, name, before):
        return None
    return Entry(name, _SIGNS[change.kind] if change else None, unknown)


def _is_of_all(page: Page, whole: Span, entry: Entry, figure: Figure, *, dealt: bool) -> bool:
    """Whether a figure is that of the names before it, too: 均为44, 并列第三, 宜城、谷城0个."""
    tied = page.folded.find("并列", *whole) > 0
    none = figure.value == 0 and not dealt
    return tied or none or _is_shared(page, entry.name[1], figure.start, dealt)


def _without_figureless(entries: list[Entry], stop: int) -> tuple[list[Entry], int]:
    """The names up to the last that has a figure, if any has, and where the list ends then: …5.17，鹤山区、山城区并列
    第四名."""
    if any(entry.figures for entry in entries):
        while not entries[-1].figures:
            entries.pop()
            stop = entries[-1].stop
    return entries, stop


def _is_one_more(page: Page, name: Span, entries: Sequence[Entry]) -> bool:
    """鱼梁洲 behind 南漳5个，老河口3个: whether a short name that no one knows goes on with a list of places."""
    known = sum(is_place(page, entry.name) for entry in entries)
    short = name[1] - name[0] <= _LONGEST_UNKNOWN and page.folded[slice(*name)].isalpha()
    return known >= _FEWEST_KNOWN and short and not page.mentions.within(*name)


def _change(page: Page, start: int, figure: int) -> Term | None:
    """增长 of 怒江州增长61.2%: the word right before a figure for which way it went."""
    found = (m for m in page.mentions.within(start, figure) if isinstance(m, Term) and m.kind in _SIGNS)
    return next((term for term in found if term.end == figure), None)


def _told(page: Page, whole: Span) -> tuple[Span, list[Figure]]:
    """A piece without the words that go on with the list, and its figures; how many names there are is none."""
    again = None if page.mentions.place_at(whole[0]) else page.form("list_again").match(page.folded, *whole)  # 和静县
    piece = (again.end(), whole[1]) if again else whole
    figures = [m for m in page.mentions.within(*piece) if isinstance(m, Figure)]
    if figures and counts_names(page, figures[0]):
        return (piece[0], figures[0].start - 1), []
    return piece, figures


def _is_shared(page: Page, start: int, figure: int, dealt: bool) -> bool:
    """Whether the words between a name and its figure give that to the names before it too: 均为; 为 unless the figures
    that follow are ``dealt`` out (A县、B县为85%、83%)."""
    said = page.folded[start:figure].strip("（约达 ")
    return said in ("均为", "均", "都为") or (said == "为" and not dealt)


def _acts_on(page: Page, name: Span) -> bool:
    """扣减南和区: whether a verb of its own stands before a place that is known."""
    places = [m for m in page.mentions.within(*name) if isinstance(m, Place) and m.level in NAMED]
    return bool(places) and places[0].start > name[0] and places[-1].end == name[1]


def _give(entries: Sequence[Entry], waiting: int, figure: Figure) -> None:
    """A figure without a name is the next one's that waits, else one more of the last name."""
    entry = next((one for one in entries[waiting:] if not one.figures), entries[-1])
    entry.figures.append(figure)


def _name(page: Page, start: int, end: int) -> Span | None:
    """What stands before a figure without the words that only join them: 东湖区为, 西城区均达到, 南山县（并列，均为."""
    end = opened if (opened := page.folded.find("（并列", start, end)) > 0 else end
    while end > start and page.folded[end - 1] in "（为均都达到约有 ":
        end -= 1
    return trimmed(page.folded, start, end) if end - start > 1 else None


def _closed(page: Page, piece: Span, figures: Sequence[Figure]) -> bool:
    """Whether nothing but a bracket stands behind the figure, or a rank (76.5%，并列第三）, 76.5%（并列第三）), or how
    many are listed (28.71%）三个县（市）)."""
    if not figures:
        return True
    end = figures[0].end
    while end < piece[1] and page.folded[end] in "）（， ":
        end += 1
    ranked = any(isinstance(m, Name) and m.role == "ordinal" for m in page.mentions.within(end, piece[1]))
    behind = page.form("rank_behind").match(page.folded, end, piece[1]) if ranked else None
    behind = behind or page.form_in("summed_up", end, piece[1]).match(page.folded, end, piece[1])
    return page.folded[behind.end() if behind else end : piece[1]].strip("） ") == ""


def _only_figure(page: Page, piece: Span, figure: Figure) -> bool:
    before = page.folded[piece[0] : figure.start].strip()
    return before in ("", "分别为", "分别是", "分别达", "分别") and page.folded[figure.end : piece[1]].strip() == ""


def _pieces(page: Page, start: int, end: int) -> Iterator[Span]:
    """The pieces of a list between 、, ； and ，, and between two places that 和 joins."""

    def parts(begin: int, at: int) -> bool:
        mark = page.folded[at]
        return mark in "、，；" or (mark in "和与及" and _joins_places(page, begin, at))

    return pieces(page, start, end, parts)


def _joins_places(page: Page, start: int, at: int) -> bool:
    """Whether a word stands between a place, of which nothing stands before, and another: 孝义市和岚县."""
    before = (start, at - page.folded.endswith("以", start, at))
    behind = page.mentions.within(at + 1, at + 2)
    return bool(behind) and isinstance(behind[0], Place) and behind[0].start == at + 1 and is_place(page, before)
