"""Amounts that the words behind them make targets: 710公里的年度任务, 占年任务4000件的54.5%, 公路硬化40公里任务."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS, PROJECT_UNITS

_OF_A_TASK = ("任务的", "任务数的", "目标的", "计划的", "计划数的", "项目的")
_DONE = frozenset({"done", "finish", "adverb", "negation"})
_SHORTEST = 2  # characters of a noun
_LONGEST_TASK = 8  # characters between an amount and the percentage of it


def is_aimed_at(setting: Setting) -> bool:
    """占年任务4000件的54.5%, 710公里的年度任务, 全年1.9万人的任务: 的 and a percentage or a target's word follow."""
    figure = setting.figure
    if is_share_of_task(setting) or _sizes_task(setting) or _is_of_a_task(setting) or _measures_task(setting):
        return True
    if _lacks_some(setting) or _is_led(setting):
        return True
    if setting.printed(figure.end, figure.end + 2).lstrip("）")[:1] != "的":
        return False
    following = next((m for m in setting.clause.mentions if m.start > figure.end), None)
    if following is None or following.start - figure.end > 4:
        return False
    percent = isinstance(following, Figure) and following.is_percent
    return percent or (isinstance(following, Term) and following.kind == "target")


def _is_of_a_task(setting: Setting) -> bool:
    """设立了新增3万户家庭适老化改造的目标任务, 5000个台区改造升级计划: what was set ends the clause, behind the works
    that it is about, and nothing is said to be done of it."""
    page, figure, clause = setting.page, setting.figure, setting.clause
    task = setting.after[-1] if setting.after else None
    if task is None or task.kind != "target" or task.end != clause.end or figure.unit is None or figure.is_percent:
        return False
    end = task.start - (setting.printed(task.start - 1, task.start) == "的")
    said = [t for t in setting.before if setting.printed(t.start, t.end) != "安排"]
    said += [t for t in setting.after[:-1] if t.end < end]
    if any(t.kind in _DONE or t.lexicon in ("statuses", "groups") for t in said) or figure.unit in PROJECT_UNITS:
        return False
    works = tuple(w for kind in ("carry_out", "work", "aim") for w in page.grammar.of_kind("project_verbs", kind))
    named = setting.printed(figure.end, end).endswith(works) or setting.printed(task.start, task.end).startswith(works)
    return named and end - figure.end > _SHORTEST and setting.right == clause.end


def is_share_of_task(setting: Setting) -> bool:
    """占整改方案明确531项任务的近六成, 完成40%目标任务的96.5%: a percentage follows with 任务的 between."""
    figure = setting.figure
    following = next(iter(setting.page.mentions.figures_within(setting.right, setting.right + 1)), None)
    between = setting.printed(figure.end, setting.right).rstrip("约近 ")
    task = len(between) <= _LONGEST_TASK and between.endswith(_OF_A_TASK)
    return task and following is not None and following.is_percent


def _is_led(setting: Setting) -> bool:
    """1200套 of 由县房产局负责的1200套廉租住房: how much there is to do for who leads it."""
    page, figure, start = setting.page, setting.figure, setting.clause.start
    led = page.form_in("led_deed", start, figure.end + _SHORTEST).match(page.folded, start, figure.end + _SHORTEST)
    return led is not None and led.end() == figure.start


def _lacks_some(setting: Setting) -> bool:
    """600例白内障复明手术，还差110例: what no word before it says to be done, and how many of it are still to come."""
    page, figure = setting.page, setting.figure
    of_place = any(place.end == figure.start for place in setting.clause.places)  # 市区12座，还差8座
    lacks = None if setting.before or of_place else page.form("lacks_of_it").match(page.folded, figure.end)
    rest = next(iter(page.mentions.figures_within(lacks.end(), lacks.end() + 1)), None) if lacks else None
    return rest is not None and rest.unit == figure.unit and rest.value < figure.value


def _measures_task(setting: Setting) -> bool:
    """高标准农田建设任务9.42万亩: how much there is to do, right behind what is called a task, nothing done before it;
    重点任务12项 counts tasks."""
    figure, start = setting.figure, max(setting.clause.start, setting.figure.start - _LONGEST_TASK - 4)
    if figure.unit is None or figure.is_percent or figure.unit in COUNT_UNITS or figure.unit == "元":
        return False
    if any(t.kind in _DONE or t.lexicon == "statuses" for t in setting.before):
        return False
    named = setting.printed(start, figure.start).rstrip("为是共约")
    return named.endswith(("任务", "任务数", "任务量"))


def _sizes_task(setting: Setting) -> bool:
    """农村公路硬化40公里任务已全面完成: how much there is to do, said right before the word for it; 3个任务 counts,
    but for 中医馆建设15个任务."""
    figure = setting.figure
    named = figure.unit == "个" and noun_before(setting.page, setting.clause.start, figure.start) is not None
    if figure.unit is None or figure.is_percent or (figure.unit in COUNT_UNITS and not named):
        return False
    task = next((t for t in setting.after if t.start == setting.figure.end and t.kind == "target"), None)
    return task is not None and setting.printed(task.start, task.end).endswith(("任务", "目标"))
