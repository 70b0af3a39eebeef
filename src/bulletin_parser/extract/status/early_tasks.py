"""What is done early, or more than done, of the tasks of a month or quarter: 提前完成7、8月份节点任务 is ahead."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_LONGEST = 40


def early_task_end(page: Page, term: Term) -> int | None:
    """Where the task ends whose date says that it is a part of the year's (超额完成|一季度目标任务), or None.

    Such a thing is ahead of its schedule; it is not finished, as 提前完成 alone says.
    """
    if term.kind != "completed" or page.folded[term.start : term.start + 2] not in ("提前", "超额"):
        return None
    task = page.form_in("early_stage_task", term.start, term.end + _LONGEST).match(page.folded, term.start)
    return task.end() if task is not None and task.end() > term.end else None
