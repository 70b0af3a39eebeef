"""Words between a verb and the task that it says is done: 完成“双过半”目标任务, 完成了今年的棚户区改造开工目标任务."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_LONGEST_CALLED = 10


def behind_quoted(page: Page, at: int) -> int:
    """Where a short word in quotes ends that a task is called by (全面完成 | “双过半” | 目标任务); else ``at``."""
    close = page.folded.find("”", at, at + _LONGEST_CALLED) if page.folded.startswith("“", at) else -1
    return close + 1 if close > 0 else at


def has_task_of_this_year(page: Page, verb: Term, task: Term) -> bool:
    """完成 + 了今年的棚户区改造开工 + 目标任务: whether between a verb and its task nothing stands but of which year or
    whom it is, and what is to be done."""
    between = page.form_in("task_of_this_year", verb.end, task.start)
    return between.fullmatch(page.folded, verb.end, task.start) is not None


def with_object(page: Page, terms: list[Term], end: int) -> int:
    """提前完成 + 全年任务, 全面完成 + “双过半”目标任务: what was completed belongs to the words."""
    at = behind_quoted(page, end)
    following = next((term for term in terms if term.start == at and term.kind == "target"), None)
    return following.end if following else end
