"""Figures of the year so far against those of the months before: what cannot fall, and targets that move."""

from collections.abc import Iterator

from bulletin_parser.comparable import same_unit
from bulletin_parser.reconciliation.archive import Archive, Step
from bulletin_parser.reconciliation.discrepancies import Discrepancy, Figure, Side, apart, below
from bulletin_parser.values import Severity


def fell(archive: Archive) -> Iterator[Discrepancy]:
    """A cumulative figure that is less than it was: 累计筛查15806人次, a month later 15312人次."""
    for step in archive.steps:
        old, new = _both(step, "actual")
        if old and new and _one_unit(old, new) and below(new, old) and _is_cumulative(archive, step, "actual"):
            yield _discrepancy(archive, "fell", step, f"累计数由{_moved(step, 'actual', '降至')}", "actual")


def rate_fell(archive: Archive) -> Iterator[Discrepancy]:
    """A completion rate that falls although the target stands and the figure it is of does not fall."""
    for step in archive.steps:
        old, new = _both(step, "rate")
        if old and new and below(new, old) and not _moves(step, "target") and _is_cumulative(archive, step, "rate"):
            done = _both(step, "actual")
            if not (done[0] and done[1] and (below(done[1], done[0]) or not _one_unit(done[0], done[1]))):
                grown = f"，累计数却由{done[0].words}变为{done[1].words}" if done[0] and done[1] else ""
                yield _discrepancy(archive, "rate_fell", step, f"完成率由{_moved(step, 'rate', '降至')}{grown}", "rate")


def target_changed(archive: Archive) -> Iterator[Discrepancy]:
    """A yearly target that is another one than in the months before."""
    for step in archive.steps:
        if _moves(step, "target") and not _of_a_stage(archive, step):
            words = f"目标由{_moved(step, 'target', '变为')}"
            yield _discrepancy(archive, "target_changed", step, words, "target")


def unit_changed(archive: Archive) -> Iterator[Discrepancy]:
    """What is done is counted in another unit than in the months before, so that the figures do not compare."""
    for step in archive.steps:
        old, new = _both(step, "actual")
        if old and new and _unlike(archive, old, new):
            words = f"{step.after.name}所用单位由{_moved(step, 'actual', '变为')}"
            yield Discrepancy("unit_changed", Severity.INFO, words, _sides(archive, step, "actual"), _place(step))


def _of_a_stage(archive: Archive, step: Step) -> bool:
    """Whether one of the targets is of some months only (上半年任务1200个)."""
    return any(archive.says("of_a_stage", archive.clause_of(each, "target")) for each in step)


def _is_cumulative(archive: Archive, step: Step, kind: str) -> bool:
    """Whether the figures add up over the year: no levels (%, 元/月), and not what is still under way or left."""
    row = step.after.observation
    if row.is_level or archive.says("standing", row.indicator or ""):
        return False
    if not archive.of_one_stage(*step, kind):
        return False
    progress = step.before.observation.is_measured or row.is_measured
    return progress or any(archive.says(cue, row.indicator or "") for cue in ("achieved", "begins"))


def _moves(step: Step, kind: str) -> bool:
    """Whether both months print the figure, and not the same one."""
    old, new = _both(step, kind)
    return bool(old and new and _one_unit(old, new) and apart(old, new))


def _discrepancy(archive: Archive, code: str, step: Step, words: str, kind: str) -> Discrepancy:
    """Worth a query, and only to be noted where the later bulletin says why (剔除重复登记)."""
    explained = archive.says("revised", archive.told_with(step.after))
    message = f"{step.after.name}{words}{'（文中有说明）' if explained else ''}"
    severity = Severity.INFO if explained else Severity.WARNING
    return Discrepancy(code, severity, message, _sides(archive, step, kind), _place(step))


def _sides(archive: Archive, step: Step, kind: str) -> tuple[Side, ...]:
    return tuple(archive.side(each.source, each.figures[kind].span, each.span) for each in step)


def _place(step: Step) -> str | None:
    return step.after.observation.place


def _both(step: Step, kind: str) -> tuple[Figure | None, Figure | None]:
    return step.before.figures.get(kind), step.after.figures.get(kind)


def _moved(step: Step, kind: str, verb: str) -> str:
    old, new = (f"{each.when}的{each.figures[kind].words}" for each in step)
    return f"{old}{verb}{new}"


def _unlike(archive: Archive, old: Figure, new: Figure) -> bool:
    """Whether the units are of two kinds; 人 and 人次 are used for one another."""
    kinds = [archive.grammar.kind("like_units", each.unit or "") or each.unit for each in (old, new)]
    return None not in kinds and kinds[0] != kinds[1] and not _one_unit(old, new)


def _one_unit(old: Figure, new: Figure) -> bool:
    return same_unit(old.unit) == same_unit(new.unit)
