"""What of a page stands in the way of reading it: marks around labels, topics, sizes, leads, speech and sources, fields
in one line, and lines that only name a person."""

import re
from collections.abc import Iterator

from bulletin_parser.extract.text.extremes import with_extremes_joined
from bulletin_parser.extract.text.needless_marks import without_hopes
from bulletin_parser.extract.text.rewriting import Edit, blanked, rewritten
from bulletin_parser.fold import without_margins
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Name
from bulletin_parser.mentions.scan import Mentions

_LEAST_PROSE = 60  # characters of a paragraph, which no cell has
_FEWEST_BARS = 3
_FEWEST_FIELDS = 3  # behind the first: of the next work, and what was done of both
_FEWEST_IN_LINE = 2


def cleaned(folded: str, grammar: Grammar) -> str:
    """The folded text, as long as before, with other marks where those printed would mislead."""
    folded = _with_listed_cells(_with_fields_apart(_with_tables_apart(folded), grammar), grammar)
    folded = _with_labels(_without_speech(_with_fields(folded, grammar), grammar), grammar)
    folded = _with_sizes(without_margins(_with_topics(folded, grammar)), grammar)
    folded = _with_last_listed(_without_objects(without_hopes(folded, grammar), grammar), grammar)
    return with_extremes_joined(_with_lead_brackets(folded, grammar), grammar)


def without_citations(folded: str, mentions: Mentions) -> str:
    """The text with blanks for the numbers of sources ([1][8]), which no sentence needs."""
    marks = (m for m in mentions.all if isinstance(m, Name) and m.role == "citation_mark") if "〕" in folded else ()
    return blanked(folded, ((mark.start, mark.end) for mark in marks))


def _found(folded: str, grammar: Grammar, form: str) -> Iterator[re.Match[str]]:
    found: Iterator[re.Match[str]] = grammar.form_for(folded, form).finditer(folded)
    return found


def _with_tables_apart(folded: str) -> str:
    """The text with a line break before each table that begins in the line of a paragraph (…，增长15.9%。执行情况如下：
    | 预算科目 | 本年计划 | 完成数 |)."""
    edits: list[Edit] = []
    bar = folded.find(" |")
    while bar >= 0:
        start, stop = folded.rfind("\n", 0, bar) + 1, folded.find("\n", bar)
        stop = stop if stop >= 0 else len(folded)
        told = bar - start >= _LEAST_PROSE and folded.find("。", start, bar) >= 0
        if told and folded.count("|", bar, stop) >= _FEWEST_BARS:
            edits.append((bar, bar + 1, "\n"))
        bar = folded.find(" |", stop)
    return rewritten(folded, edits)


def _with_fields_apart(folded: str, grammar: Grammar) -> str:
    """The text with a line break before each label of what was promised of a work and of what was done, where one line
    tells of several works (任务目标：…。 进展情况：…。 任务目标：…), or before each field of a work whose name is one
    (项目名称：…；年度目标：…；完成情况：…)."""
    found = list(_found(folded, grammar, "run_in_field"))
    found = found if len(found) >= _FEWEST_FIELDS else []
    for line in _found(folded, grammar, "fields_in_line"):
        marks = list(grammar.form("mark_before_field").finditer(folded, *line.span()))
        found += marks if len(marks) >= _FEWEST_IN_LINE else []
    return rewritten(folded, sorted((*match.span(), "\n".ljust(len(match.group()))) for match in found))


def _with_fields(folded: str, grammar: Grammar) -> str:
    """The text with a line for each label of a work's account that stands in square brackets (【目标任务】新增…), and
    without the lines that only name who answers for a work."""
    fields = ((*m.span(), f"\n{m['what']}：".ljust(len(m.group()))) for m in _found(folded, grammar, "boxed_field"))
    folded = rewritten(folded, fields)
    return blanked(folded, (m.span() for m in _found(folded, grammar, "line_of_person")))


def _with_listed_cells(folded: str, grammar: Grammar) -> str:
    """The text with a colon for the bar between a label and a list of places with their figures (SO2 | 邹城市（14）、
    兖州区（13）), which is a line of such a list as good as any; in a table of one cell a line they stand in two."""

    def edits() -> Iterator[Edit]:
        for match in _found(folded, grammar, "listed_cell"):
            yield *match.span("bar"), "：".ljust(len(match["bar"]))
            if match["close"]:
                yield *match.span("close"), " " * len(match["close"])

    return rewritten(folded, edits())


def _without_speech(folded: str, grammar: Grammar) -> str:
    """The text with blanks for the quotation marks around whole sentences that someone says (“3个镇均已完成。”他介绍):
    others hold names."""
    return rewritten(folded, ((*m.span(), f" {m['said']} ") for m in _found(folded, grammar, "speech")))


def _with_labels(folded: str, grammar: Grammar) -> str:
    """The text with each label that has a line of its own (【实事一】⏎新建…) in the line of the paragraph below it."""

    def joined(match: re.Match[str]) -> Edit:
        start, stop = match.span("break")
        label = folded[match.start() : start].replace("〔", " ").replace("〕", "：")
        return match.start(), stop, label + " " * (stop - start)

    return rewritten(folded, map(joined, _found(folded, grammar, "lone_label")))


def _with_topics(folded: str, grammar: Grammar) -> str:
    """The text with a colon behind each topic that stands in brackets before its paragraph (【就业创业】新增…), where
    there are several."""
    found = [match for match in _found(folded, grammar, "boxed_topic") if _is_topic(match["what"], grammar)]
    return rewritten(folded, ((*m.span(), f" {m['what']}：") for m in found)) if len(found) > 1 else folded


def _is_topic(what: str, grammar: Grammar) -> bool:
    """就业创业, but not 存在问题 or 重点工作, which order a text or name what every bulletin has."""
    orders = any(word.kind == "structural" for _, _, word in grammar.scanner("headings").find(what))
    return not orders and grammar.kind("groups", what) is None


def _without_objects(folded: str, grammar: Grammar) -> str:
    """The text with blanks for what only says what is raised (将城乡低保标准提高到650元): it begins no name."""
    return blanked(folded, (match.span("object") for match in _found(folded, grammar, "raised_standard")))


def _with_last_listed(folded: str, grammar: Grammar) -> str:
    """The text with an enumeration mark for the 和 before the last of some names with a percentage in brackets each
    (智慧广电（45%）和农贸市场改造（32%））: behind a bracket it joins nothing else."""
    return rewritten(folded, ((*match.span(), "、") for match in _found(folded, grammar, "and_rated")))


def _with_sizes(folded: str, grammar: Grammar) -> str:
    """The text with other brackets around the size in a noun (7座小（二）型水库), which parts no clauses."""

    def bracketed(match: re.Match[str]) -> Edit:
        start, end = match.span("size")
        return start - 1, end + 1, f"〈{match['size'].replace('1', '一').replace('2', '二')}〉"

    return rewritten(folded, map(bracketed, _found(folded, grammar, "size_in_noun")))


def _with_lead_brackets(folded: str, grammar: Grammar) -> str:
    """The text with round brackets around who leads where it has square ones (新建公厕20座【责任单位：市城管局】)."""

    def bracketed(match: re.Match[str]) -> Edit:
        start, end = match.span("lead")
        return start - 1, end + 1, f"（{folded[start:end]}）"

    return rewritten(folded, map(bracketed, _found(folded, grammar, "lead_in_square")))
