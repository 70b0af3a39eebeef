"""Lists of names with nothing but their percentages behind them, in brackets: A工程（98.2%）、B工程（96.5%）."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import list_start
from bulletin_parser.mentions.model import Figure

JOINTS = frozenset({"、", "，", ",", "和", "与", "及", "以及"})
"""What parts the names of a list, or its figures."""

_FEWEST = 2  # names of a list


class RatedInBrackets(NamedTuple):
    """The names and their percentages, in the same order, and where the list begins and ends."""

    names: Sequence[Piece]
    figures: Sequence[Figure]
    start: int
    end: int


def rated_in_brackets(page: Page, segment: Span) -> RatedInBrackets | None:
    """The list of a statement, of which the first name begins behind the words that open it
    (完成率超过50%的有A（86%）、 B（61%）); None where fewer than two names are listed."""
    matches = list(page.form("rated_in_bracket").finditer(page.folded, *segment))
    run = matches[:1]
    for match in matches[1:]:
        if page.folded[run[-1].end() : match.start()] not in JOINTS:
            break
        run.append(match)
    if len(run) < _FEWEST:
        return None
    start, stop = run[0].start(), run[0].end("name")
    names = [Piece(skip_lead(page, list_start(page, start, stop), stop), stop)]
    names += [Piece(*match.span("name")) for match in run[1:]]
    figures = [next(iter(page.mentions.figures_within(*match.span("rate")))) for match in run]
    return RatedInBrackets(names, figures, start, run[-1].end())
