"""What every rule reads: the text, its folded twin, its outline and its mentions."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple, cast

from bulletin_parser.collapsing import with_breaks
from bulletin_parser.extract.text.cleaning import cleaned, without_citations
from bulletin_parser.extract.text.needless_marks import without_needless
from bulletin_parser.extract.text.rewriting import rewritten
from bulletin_parser.fold import fold, with_stops, without_margins
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.scan import Mentions, scan
from bulletin_parser.outline import Line, Outline, lines_of, outline
from bulletin_parser.script import simplified
from bulletin_parser.stops import Stops
from bulletin_parser.wrapping import unwrapped

_START = itemgetter(0)

_BOUNDED = ("亿以上", "亿以下", "亿及以上")
_BEHIND_MONEY = ("，", "。", "；", "、", "（", "）", "的", "目标", "任务")


class Page(NamedTuple):
    """One document, read but not yet understood. Offsets are offsets of ``text``.

    ``text`` is the document's, but for hard line breaks, which are moved behind their paragraph, and one that ends it,
    so that something stands behind every mention; ``plain`` is the same in simplified characters. ``origin`` says
    where each character stood, and is None when none moved. ``known`` keeps what several rules would work out again.
    """

    text: str
    plain: str
    origin: Sequence[int] | None
    folded: str
    lines: Sequence[Line]
    outline: Outline
    mentions: Mentions
    grammar: Grammar
    known: dict[Any, Any]

    def form(self, name: str) -> Any:
        """The compiled form of that name, or one that matches nothing where the text holds nothing that it needs."""
        form = self.known.get(name)
        if form is None:
            form = self.known[name] = self.grammar.form_for(self.folded, name)
        return form

    def form_in(self, name: str, start: int, end: int) -> Any:
        """The same for a part of the text, which may hold nothing that the form needs where another part does."""
        return self.grammar.form_for(self.folded[start:end], name)

    def lines_within(self, start: int, end: int) -> Sequence[Line]:
        """The lines that begin between two offsets."""
        first = bisect_left(self.lines, start, key=_START)
        return self.lines[first : bisect_left(self.lines, end, first, key=_START)]

    def begin_of(self, at: int, marks: str, low: int = 0) -> int:
        """Where what holds an offset begins: behind the last of some marks before it, else at ``low``."""
        return max(low, self._stops(marks).start(at))

    def end_of(self, at: int, marks: str, high: int | None = None) -> int:
        """Where it ends: at the first of some marks from the offset on, else at ``high`` or where the text does."""
        end = self._stops(marks).end(at)
        return end if high is None else min(end, high)

    def _stops(self, marks: str) -> Stops:
        key = frozenset(marks)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = Stops.of(self.folded, marks)
        return cast("Stops", found)

    def printed(self, start: int, end: int) -> str:
        """The characters of a span without line breaks and the blanks that came with them."""
        return _joined(self.text[start:end])

    def worded(self, start: int, end: int) -> str:
        """The same in simplified characters, as names are compared in."""
        return _joined(self.plain[start:end])

    def as_printed(self, name: str, start: int, end: int) -> str:
        """A name in the characters of the text: those of its span where that is all of it, else of the words it was
        made of."""
        if self.plain == self.text:
            return name
        if self.worded(start, end) == name:
            return self.printed(start, end)
        return "".join(self._characters().get(character, character) for character in name)

    def _characters(self) -> Mapping[str, str]:
        """How each simplified character is printed that is printed otherwise."""
        found: Mapping[str, str] | None = self.known.get("characters")
        if found is None:
            pairs = zip(reversed(self.plain), reversed(self.text), strict=True)
            found = self.known["characters"] = {one: other for one, other in pairs if one != other}
        return found


def _joined(piece: str) -> str:
    if "\n" in piece:
        piece = "".join(line.strip() for line in piece.split("\n"))
    return piece.strip()


def open_page(text: str, grammar: Grammar) -> Page:
    """Folds, outlines and scans a text."""
    text = with_breaks(_with_lost_breaks(text if text.endswith("\n") else f"{text}\n", grammar))
    pinyin = grammar.form_for(text, "pinyin").finditer(text)
    text, origin = unwrapped(text, [match.span() for match in pinyin])
    plain = simplified(text)
    folded = cleaned(with_stops(fold(plain)), grammar)
    mentions = _with_people(folded, grammar, _with_money(folded, scan(folded, grammar)))
    folded = without_margins(without_needless(without_citations(folded, mentions), grammar))
    lines = lines_of(folded)
    return Page(text, plain, origin, folded, lines, outline(folded, lines, grammar), mentions, grammar, {})


def _with_lost_breaks(text: str, grammar: Grammar) -> str:
    """The text, as long as before, with a break for each run of the question marks that stand for what a page lost
    before a paragraph (????保障性住房建筹任务已完成)."""
    lost = grammar.form_for(text, "lost_indent").finditer(text)
    return rewritten(text, ((*match.span(), "\n".ljust(len(match.group()))) for match in lost))


def _with_money(text: str, mentions: Mentions) -> Mentions:
    """The mentions with every sum of 亿 that lacks its unit in 元 (完成投资2.5亿，占计划的15.6%)."""

    def in_yuan(mention: Any) -> Any:
        if not isinstance(mention, Figure) or mention.unit is not None:
            return mention
        sorts = text.endswith(_BOUNDED, mention.start, mention.end)  # 20亿以上项目3个
        behind = text[mention.end - 1] == "亿" and text.startswith(_BEHIND_MONEY, mention.end)
        return mention._replace(unit="元") if sorts or behind else mention

    if "亿" not in text:
        return mentions
    return mentions._replace(all=list(map(in_yuan, mentions.all)), figures=list(map(in_yuan, mentions.figures)))


def _with_people(text: str, grammar: Grammar, mentions: Mentions) -> Mentions:
    """The mentions with every number of people that lacks its unit in 人 (安置46.2万贫困人口)."""
    behind = grammar.form_for(text, "people_behind")

    def in_people(mention: Any) -> Any:
        lacks = isinstance(mention, Figure) and mention.unit is None and text[mention.end - 1] == "万"
        return mention._replace(unit="人") if lacks and behind.match(text, mention.end) else mention

    return mentions._replace(all=list(map(in_people, mentions.all)), figures=list(map(in_people, mentions.figures)))
