"""What is done of the tasks of a month: 提前完成7、8月份节点任务 is ahead, 按计划完成9月份节点目标 on track."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term
from bulletin_parser.records import Status

_LONGEST = 40


def dated_task(page: Page, term: Term) -> tuple[Status, int] | None:
    """How that stands which is said to be completed of a task whose date says that it is a part of the year's
    (超额完成|一季度目标任务), and where the task ends; None where it is no such.

    Such a thing is ahead of its schedule, or keeps to it; it is not finished, as 提前完成 and 按计划完成 alone say.
    """
    if term.kind != "completed":
        return None
    task = page.form_in("dated_stage_task", term.start, term.end + _LONGEST).match(page.folded, term.start)
    if task is None or task.end() <= term.end:
        return None
    early = page.folded.startswith(page.grammar.of_kind("month_tasks", "early"), term.start)
    return (Status.AHEAD if early else Status.ON_TRACK), task.end()
