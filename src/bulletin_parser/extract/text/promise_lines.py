"""Labelled lines that promise what the lines below them report on: ☑新增车位60个；美化环境，改建公园2处⏎已新增…."""

from bulletin_parser.extract.text.headings import orders_text
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term
from bulletin_parser.outline import Section

_STYLES = frozenset({"part", "sub", "arabic", "bracketed", "circled", "clause", "bullet"})
_LONGEST = 100
_FEWEST = 2  # such lines of a page
_DONE = frozenset({"adverb", "negation", "rate", "step_rate", "progress", "share", "yoy", "mom", "rank"})
_JOINS = "，；、"


def promise_line(page: Page, section: Section) -> Span | None:
    """The line of a section's label where it stands alone, in several parts, and says what is to be done; else None.

    A page that has one has others; what they are called in one part is their heading.
    """
    line = _lines(page).get(section.id)
    return line if line and any(mark in page.folded[slice(*line)] for mark in _JOINS) else None


def promised_amount(page: Page, section: Section) -> Span | None:
    """Such a line, in one part or several, that says how many there are to be."""
    line = _lines(page).get(section.id)
    return line if line and page.mentions.figures_within(*line) else None


def _lines(page: Page) -> dict[str, Span]:
    """The lines of a page that stand alone and promise, by their sections."""
    found: dict[str, Span] | None = page.known.get("promise_lines")
    if found is None:
        every = {one.id: line for one in page.outline.sections if (line := _alone(page, one))}
        found = page.known["promise_lines"] = every if len(every) >= _FEWEST else {}
    return found


def _alone(page: Page, section: Section) -> Span | None:
    """The labelled line, if it promises, and a sentence stands below it."""
    end = page.folded.find("\n", section.content, section.end)
    if section.style not in _STYLES or not section.printed_label or not 0 < end - section.content <= _LONGEST:
        return None
    line = section.content, section.content + len(page.folded[section.content : end].rstrip())
    told = page.folded.find("。", *line) >= 0 or page.folded[line[1] - 1] in "；：，、"
    below = page.folded[line[1] : section.end]
    return line if not told and "。" in below and _promises(page, line) else None


def _promises(page: Page, line: Span) -> bool:
    """Whether a line holds an amount of things, or ends as names of projects do, and no word of what has been done."""
    terms = [m for m in page.mentions.within(*line) if isinstance(m, Term)]
    if any(term.lexicon == "statuses" or term.kind in _DONE for term in terms):
        return False
    figures = [figure for figure in page.mentions.figures_within(*line) if figure.unit]
    if any(figure.is_percent or figure.unit == "元" for figure in figures):
        return False
    if page.form("counted_heading").fullmatch(page.folded, *line) or (figures and orders_text(page, line)):
        return False  # 二、12项重点民生实事进展情况; （一）前10位名单
    named = page.folded.endswith(("项目", "工程"), *line)
    return bool(figures) or named
