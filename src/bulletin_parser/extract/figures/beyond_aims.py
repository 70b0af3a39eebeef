"""By how much more was done than was to be: 超任务26公里, 超出计划进度1.2亿元; 新扩建26所，超过省定任务5所."""

from bulletin_parser.extract.figures.readings import Decision, Role, Setting
from bulletin_parser.mentions.units import COUNT_UNITS

_REACH = 30  # characters from what was done to by how much that was more


def beyond_aim(setting: Setting) -> Decision | None:
    """超任务26公里, 超出计划进度1.2亿元, 优于年度目标2微克/立方米: how much more was done than was to be, or better."""
    aim, words = setting.last("target"), setting.page.grammar.of_kind("distances", "beyond")
    words += ("超过",) if _is_small(setting) else ()
    by = next((word for word in words if aim and setting.page.folded.endswith(word, 0, aim.start)), None)
    if aim is not None and by is not None and aim.end == setting.figure.start:
        return Role.OWN, aim._replace(start=aim.start - len(by))
    beyond = setting.last("than_average") or setting.last("ahead", "behind")
    if beyond is None or beyond.end != setting.figure.start:
        return None
    counts = beyond.lexicon == "statuses" and setting.figure.unit in COUNT_UNITS  # 超序时进度12项
    return None if counts else (Role.OWN, beyond)


def _is_small(setting: Setting) -> bool:
    """新扩建26所，超过省定任务 | 5所: whether a figure is less than half of the one before, which was no aim then."""
    figure = setting.figure
    before = setting.page.mentions.figures_within(max(0, figure.start - _REACH), figure.start)
    return bool(before) and before[-1].unit == figure.unit and before[-1].value > 2 * figure.value
