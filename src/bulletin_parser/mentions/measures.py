"""Quantities as records, for any text: what a bulletin's parser reads, and the vague ones that it leaves alone."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from bulletin_parser.errors import BulletinError
from bulletin_parser.fold import fold
from bulletin_parser.grammar import Grammar, load_grammar
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.numerals import DIGITS, MULTIPLIERS, han_decimal
from bulletin_parser.mentions.quantities import find_figures
from bulletin_parser.mentions.scan import named_numerals
from bulletin_parser.mentions.units import header_unit, printed_unit
from bulletin_parser.script import simplified_word
from bulletin_parser.values import Bound, Span

if TYPE_CHECKING:
    from bulletin_parser.records import Quantity

_HALF, _TWO = Decimal(50), Decimal(2)


def find_quantities(text: str, grammar: Grammar | None = None) -> "tuple[Quantity, ...]":
    """Every quantity of a text, in order: 2.3万人, 百分之九十五, 超八成, 3—5公里, 每人每月868元, 过半.

    Values fold 万 and 亿, and give 成, fractions and halves in percent; a range has its upper end in ``upper``. Dates,
    ordinals, document numbers and other numerals that measure nothing are none. Spans are offsets of ``text``.
    ``grammar`` is what ``load_grammar`` gives; without it, the built-in one.
    """
    grammar = grammar or load_grammar()
    folded = fold(simplified_word(text))
    return tuple(_quantity(text, folded, figure) for figure in _figures(folded, grammar, idioms=False))


def parse_quantity(text: str, *, unit: str | None = None, grammar: Grammar | None = None) -> "Quantity":
    """The one quantity that a text is: ``2.3万人`` gives 23000 人.

    A word that qualifies it (约, 不低于, 超) may stand before it, blanks around it. ``unit`` is that of a table's head,
    for a cell that prints none: ``parse_quantity("3,200", unit="万元")`` gives 32000000 元.

    Raises ``BulletinError`` for an unknown ``unit`` and, with the span at fault, for a text that is no quantity, holds
    more than one or anything beside it.
    """
    grammar = grammar or load_grammar()
    folded = fold(simplified_word(text))
    figures = _figures(folded, grammar, idioms=True) or _spelt_out(folded, grammar)
    if not figures:
        raise BulletinError(f"{text!r} is not a quantity", span=(0, len(text)))
    figure = figures[0]
    if len(figures) > 1:
        other = figures[1]
        raise BulletinError(f"{text!r} is more than one quantity", span=(other.start, other.end))
    before, after = folded[: figure.start].strip(), folded[figure.end :].strip()
    if after or not (before == "" or _qualifies(before, figure, grammar)):
        span = (figure.end, len(text)) if after else (0, figure.start)
        raise BulletinError(f"{text!r} is more than a quantity: {text[slice(*span)].strip()!r}", span=span)
    return _quantity(text, folded, _in_unit(figure, unit, grammar) if unit else figure)


def _qualifies(before: str, figure: Figure, grammar: Grammar) -> bool:
    return figure.bound is not None and (grammar.kind("bounds", before) or "").startswith("before_")


def find_amounts(text: str, grammar: Grammar) -> list[Figure]:
    """The figures of ``find_quantities``, without records: what only reads a database loads no pydantic."""
    return _figures(fold(simplified_word(text)), grammar, idioms=False)


def _in_unit(figure: Figure, unit: str, grammar: Grammar) -> Figure:
    """A figure that prints no unit in the unit of its column."""
    name, multiplier = header_unit(fold(unit), grammar)
    if name is None:
        raise BulletinError(f"{unit!r} is not a known unit")
    if figure.unit:
        return figure
    upper = figure.upper * multiplier if figure.upper is not None else None
    return figure._replace(value=figure.value * multiplier, upper=upper, unit=name)


def _figures(folded: str, grammar: Grammar, *, idioms: bool) -> list[Figure]:
    fixed, left = named_numerals(folded, grammar)
    figures = find_figures(left, grammar, idioms=idioms)
    taken = {at for mention in (*fixed, *figures) for at in range(mention.start, mention.end)}
    vague = [f for f in _vague(folded, grammar) if taken.isdisjoint(range(f.start, f.end))]
    return sorted([*figures, *vague])


def _spelt_out(folded: str, grammar: Grammar) -> list[Figure]:
    """A Chinese numeral that is all of a text, without a unit: 三百万."""
    text = folded.strip()
    match = grammar.form("han_numeral").fullmatch(text)
    value = han_decimal(match["number"]) if match else None
    if match is None or value is None:
        return []
    multiplier = MULTIPLIERS.get(match["multiplier"], 1)
    start = folded.index(text)
    return [Figure(start, start + len(text), value * multiplier, None, None)]


def _vague(folded: str, grammar: Grammar) -> Iterator[Figure]:
    """过半, 近一半, 半数以上 as 50 % with their bound, 翻两番 as 4 倍.

    They are slogans more often than results (时间过半、任务过半), so that the parser makes no record of them.
    """
    for match in grammar.form_for(folded, "half").finditer(folded):
        bound = Bound.UNDER if match["near"] else Bound.AT_LEAST if match["least"] else None
        if bound is None and match.group() not in ("一半", "半数"):
            bound = Bound.OVER
        yield Figure(match.start(), match.end(), _HALF, "%", bound)
    for match in grammar.form_for(folded, "doubling").finditer(folded):
        times = DIGITS[match["times"]] if match["times"] else 1
        yield Figure(match.start(), match.end(), _TWO**times, "倍", None)


def _quantity(text: str, folded: str, figure: Figure) -> "Quantity":
    from bulletin_parser.records import Quantity  # noqa: PLC0415

    return Quantity(
        value=figure.value,
        upper=figure.upper,
        unit=printed_unit(text, folded, figure),
        text=text[figure.start : figure.end],
        bound=figure.bound,
        span=Span(figure.start, figure.end),
    )
