"""What the columns of a table measure: which of them together are the target, the actual and the rate of one thing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bulletin_parser.extract.layout.cell_alignment import INDEX, Column
from bulletin_parser.grammar import Grammar

SLOTS = {"target": "target", "actual": "actual", "outcome": "actual"}
"""The slot of an indicator row that a column of this kind fills with its quantity."""

_FIGURES = frozenset({"yoy", "mom", "rank", "vs_schedule"})
_BESIDE = 12  # columns at either side of one that are of the same thing
_NOUNS = frozenset({"资金", "项目", "工程"})


@dataclass(slots=True)
class Measure:
    """One thing that a table measures: the columns, by their index, of each slot of its indicator row."""

    name: str  # what the heads of its columns call it; empty where they only say 完成 and 任务
    step: bool  # a part of the work (开工数) beside what is done of the whole
    slots: dict[str, int] = field(default_factory=dict)


def read_measures(grammar: Grammar, columns: Sequence[Column]) -> list[Measure]:
    """The measures of a table, from left to right.

    A target and an actual beside it that count the same (计划改造数、累计开工数) are one measure, and the rate behind
    them is theirs; a rate that another measure's head names (资金支付率 beside 支付资金) is that one's, and one that
    none names stands alone.
    """
    measures: list[Measure] = []
    for i, column in enumerate(columns):
        if column.kind in SLOTS:
            _counted(columns, measures, i, grammar)
        elif column.kind == "rate":
            _rated(columns, measures, i, grammar)
        elif column.kind in _FIGURES:
            if not measures:
                measures.append(Measure("", step=False))
            measures[-1].slots.setdefault(column.kind, i)
    for measure in measures:
        alone = measure.slots.keys() - {"yoy", "mom"} == {"target"}  # what has grown is no aim
        if alone and _is_no_aim(grammar, columns[measure.slots["target"]].name):
            measure.slots["actual"] = measure.slots.pop("target")
    measures.sort(key=lambda measure: min(measure.slots.values()))
    for measure in measures:
        measure.name = _group_name(columns, measures, measure, grammar) or _name(columns, measure, grammar)
    return measures


def _counted(columns: Sequence[Column], measures: list[Measure], i: int, grammar: Grammar) -> None:
    """Adds a column of quantities to the measure that it belongs to, which those behind it go on with."""
    column, slot = columns[i], SLOTS[columns[i].kind]
    step = _is_of_step(columns, measures, i, grammar)
    current = None if step else next((m for m in reversed(measures) if not m.step), None)
    if (
        current is None
        or not _takes(columns, current, column, slot, grammar)
        or _is_another(columns, current, i, grammar)
    ):
        current = Measure("", step)
    elif current is not measures[-1]:
        measures.remove(current)
    if not measures or current is not measures[-1]:
        measures.append(current)
    current.slots[slot] = i


def _is_of_step(columns: Sequence[Column], measures: Sequence[Measure], i: int, grammar: Grammar) -> bool:
    """Whether a column counts one step of the work (开工数) where others count what else is done."""
    column = columns[i]
    if column.kind != "actual" or sum(one.kind == "actual" for one in columns) < 2:
        return False
    step = _is_step(column.name, grammar.of_kind("table_words", "step")) or _is_between(columns, i, grammar)
    return step and not _is_planned(columns, measures, column)


def _group_name(columns: Sequence[Column], measures: Sequence[Measure], measure: Measure, grammar: Grammar) -> str:
    """实际利用外资 over 年度目标 | 完成 | 完成率: what a head over all columns of one measure alone calls it."""
    groups = {columns[i].group for i in measure.slots.values()}
    others = {columns[i].group for other in measures if other is not measure for i in other.slots.values()}
    group = next(iter(groups)) if len(groups) == 1 else ""
    return group if group not in others and _bare(group, grammar) else ""


def _is_no_aim(grammar: Grammar, name: str) -> bool:
    """下达额度 and 安排资金 beside no column for what was done of them: what was given out, not aimed at. 总投资 beside
    年度计划投资 is how large a project is."""
    return "总投资" in name or name.removeprefix("已").startswith(grammar.of_kind("table_words", "granted"))


def _is_step(name: str, steps: tuple[str, ...]) -> bool:
    """Whether a head is about a part of the work or of the time: 已开工, 当月完成, 7月完成 (but not 1-7月完成)."""
    month, found, _ = name.partition("月")
    return name.removeprefix("已").startswith(steps) or (bool(found) and month.isdecimal())


def _is_between(columns: Sequence[Column], i: int, grammar: Grammar) -> bool:
    """Whether a head names a thing of its own between 目标任务 and 已完成, which only say that they are of one:
    目标任务（户）、入户评估（户）、已完成（户）."""
    own, sides = columns[i], (columns[max(0, i - _BESIDE) : i], columns[i + 1 : i + 1 + _BESIDE])
    if not _bare(own.name, grammar):
        return False
    plain = [{c.kind for c in side if c.unit == own.unit and not _bare(c.name, grammar)} for side in sides]
    return "target" in plain[0] and "actual" in plain[1]


def _is_planned(columns: Sequence[Column], measures: Sequence[Measure], column: Column) -> bool:
    """已开工 right behind 开工任务 is what was done of that, no mere step on the way to another aim."""
    last = measures[-1] if measures else None
    if last is None or last.step or set(last.slots) != {"target"}:
        return False
    planned = columns[last.slots["target"]].name.removeprefix("计划").removeprefix("应")
    return planned.startswith(column.name.removeprefix("已").removeprefix("累计"))


def _takes(columns: Sequence[Column], measure: Measure, column: Column, slot: str, grammar: Grammar) -> bool:
    """Whether a column of quantities goes on with a measure: a slot is free, and both count in one unit."""
    if slot in measure.slots or measure.step or column.kind == "outcome":
        return False
    units = {columns[i].unit for key, i in measure.slots.items() if key in ("target", "actual")}
    percent = any(columns[i].kind == "outcome" for i in measure.slots.values())
    told = "rate" in measure.slots or ("actual" in measure.slots and _has_its_own(columns, measure, column, grammar))
    return not percent and (not units or units == {column.unit}) and not (slot == "target" and told)


def _has_its_own(columns: Sequence[Column], measure: Measure, target: Column, grammar: Grammar) -> bool:
    """低保人数（人） | 应检人数（人） | 已检人数（人）: whether what was done of a target stands behind it, and what
    stands before it says of nothing that it was done, as 参保人数（人） | 任务（人） need not."""
    before = columns[measure.slots["actual"]]
    said = any(word.kind == "actual" for _, _, word in grammar.scanner("columns").find(before.name))
    behind = columns[columns.index(target) + 1 :]
    return not said and any(one.kind == "actual" for one in behind)


def _is_another(columns: Sequence[Column], measure: Measure, i: int, grammar: Grammar) -> bool:
    """Whether a column of quantities is of another thing than the rate before it, which stands alone: 回访量 behind
    按时反馈率, and points, of which no rate is."""
    if columns[i].name.endswith(grammar.of_kind("table_words", "score")):
        return True
    pairs = _step_of(columns[measure.slots["rate"]], grammar) if set(measure.slots) == {"rate"} else set()
    return bool(pairs) and not any(pair in columns[i].name for pair in pairs)


def _step_of(rate: Column, grammar: Grammar) -> set[str]:
    """The pairs of characters that say of what step a rate is (反馈 of 反馈率); none where it is of the whole."""
    stem, found, _ = rate.name.partition("率")
    return _pairs_of(rate, grammar) if found and not stem.endswith("完成") else set()


def _pairs_of(rate: Column, grammar: Grammar) -> set[str]:
    """The pairs of characters of a rate's head that say what it is of: none in 占年任务 and 完成年初预算, which are of
    the whole."""
    stem = "" if rate.name.startswith(("占", "完成")) else rate.name.partition("率")[0]
    return {stem[k : k + 2] for k in range(len(stem) - 1)} - set(grammar.of_kind("table_words", "general"))


def _rated(columns: Sequence[Column], measures: list[Measure], i: int, grammar: Grammar) -> None:
    """Gives a rate to the measure that its head names, else to the one before it, else to one of its own."""
    free = [m for m in reversed(measures) if "rate" not in m.slots]
    pairs = _pairs_of(columns[i], grammar)
    named = next((m for m in free if any(p in columns[k].name for p in pairs for k in m.slots.values())), None)
    done = next((m for m in free if "actual" in m.slots and not m.step), None)
    last = measures[-1] if measures and "rate" not in measures[-1].slots else None
    last = None if last and last.step and done and "target" in done.slots else last  # 目标 | 已完工 | 在建 | 完成率
    of_a_step = bool(_step_of(columns[i], grammar)) and not (last and _closes(last, columns[i], grammar))
    measure = named or (None if of_a_step and measures else (last or done))
    if measure is None:
        measure = Measure("", step=False)
        measures.append(measure)
    measure.slots["rate"] = i


def _closes(measure: Measure, rate: Column, grammar: Grammar) -> bool:
    """整改销号率 behind 应整治（个） | 已整治（个）: whether a rate's step is the last of what was to be done."""
    closing = rate.name.partition("率")[0].endswith(grammar.of_kind("table_words", "last_step"))
    return closing and {"target", "actual"} <= set(measure.slots)


def _name(columns: Sequence[Column], measure: Measure, grammar: Grammar) -> str:
    """The words of the heads without those that every table has: 开工 for 累计开工数, 投资 for 累计完成投资额."""
    for slot in ("actual", "target", "rate"):
        i = measure.slots.get(slot)
        if i is None:
            continue
        column = columns[i]
        if measure.step:
            return column.name
        if slot == "rate":
            alone = not {"actual", "target"} & set(measure.slots)
            return column.name if alone and _bare(column.name.removesuffix("率"), grammar) else ""
        bare = _bare_below(column, grammar)
        mere = slot == "actual" and "target" in measure.slots and grammar.kind("table_words", bare) == "mere"
        if bare and not mere:
            if column.unit and column.name.endswith(f"{column.unit}数"):
                return column.name
            if column.unit == "元" and bare.endswith("投资") and "总" not in bare:
                return "投资"
            aim = column.kind == "target" and ("actual" not in measure.slots or slot == "actual")
            return column.name if aim or column.kind == "outcome" else bare
    return ""


def _bare_below(column: Column, grammar: Grammar) -> str:
    """A head without such words; what it stands under keeps all of its own (一般公共预算收入 | 累计)."""
    below = column.name.removeprefix(column.group)
    if not column.group or below == column.name:
        return _bare(column.name, grammar)
    return column.group + _bare(below, grammar) if _bare(column.group, grammar) else _bare(column.name, grammar)


def _bare(name: str, grammar: Grammar) -> str:
    """A head without the words for aims and for what is done; a head of nothing else but 项目 or 资金 keeps them."""
    rest = name
    for word in grammar.of_kind("table_words", "general"):
        rest = rest.replace(word, "") if word not in _NOUNS else rest
    rest = rest if rest.endswith((INDEX, "总数")) else rest.removesuffix("数")  # 综合指数
    rest = rest.removesuffix("额").removeprefix("已")
    rest = rest if rest.startswith(grammar.of_kind("whole_heads", "head")) else rest.removeprefix("应")
    return rest if len(rest) > 1 else ""
