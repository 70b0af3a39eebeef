"""How many of the works of one project stand how: 校舍改造工程⏎完成项目5个，在建14个，9个未开工."""

from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

MERE_WORKS = ("项目", "建设项目", "工程项目", "子项目", "工程", "子工程")
_UNIT = "个"
_WORKS = ("carry_out", "work", "aim")


def is_of_works(page: Page, block: Block, count: Count) -> bool:
    """Whether what is counted below the heading of a project are the works that it consists of, which are its rows.

    A heading that names a group (三、省重点项目) is of the projects that are counted.
    """
    if block.title is None or (count.place and count.place.level != "whole"):
        return False
    mere = count.group is None or page.folded[slice(*count.group)] in MERE_WORKS
    if not mere or _names_group(page, block.title):
        return False
    if any(state.members or state.account or state.open_ended for state in count.states):
        return False
    counted = [state.count for state in count.states if state.count] + [total.figure for total in count.totals]
    return bool(counted) and all(figure.unit == _UNIT for figure in counted)


def is_of_its_plan(page: Page, count: Count) -> bool:
    """老旧小区改造年度计划28个，已完工15个，正在施工11个，未开工2个: whether what is counted are steps of what a
    project, named in the same sentence, is to do; they are its rows."""
    if count.group or count.place or count.totals or any(state.members or state.account for state in count.states):
        return False
    counted = [state.count for state in count.states]
    first = next((figure for figure in counted if figure), None)
    if first is None or not all(figure and figure.unit == first.unit for figure in counted):
        return False
    start = page.begin_of(first.start, "。；\n", count.start)
    planned = next((m for m in page.mentions.within(start, first.start) if isinstance(m, Figure)), None)
    if planned is None or planned.unit != first.unit:
        return False
    aims = page.mentions.within(start, planned.start)
    aim = next((m.start for m in aims if isinstance(m, Term) and m.kind == "target"), start)
    return noun_before(page, start, aim - page.folded.endswith(("，", "："), start, aim)) is not None


def _names_group(page: Page, title: Span) -> bool:
    """Whether a heading ends with what projects are counted as; 校舍改造工程 is one of them."""
    group = next((m for m in page.mentions.within(*title) if isinstance(m, Term) and m.lexicon == "groups"), None)
    if group is None:
        return False
    works = tuple(word for kind in _WORKS for word in page.grammar.of_kind("project_verbs", kind))
    return not page.folded.endswith(works, title[0], group.start)
