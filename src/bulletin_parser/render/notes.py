"""What a careful reader must be told of a change, one plain Chinese sentence each, with the figures in it."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.steps import Step, Surprise
from bulletin_parser.render.figures import difference, quantity


class Note(NamedTuple):
    """A sentence, and whether it is about the project as a whole rather than about one indicator."""

    about_project: bool
    sentence: str


def sentences(before: Observation | None, after: Observation | None, step: Step) -> list[Note]:
    """A note for each surprise of the step, in the order in which it has them."""
    if before is None or after is None:
        return []
    return [
        Note(surprise is Surprise.PROJECT_RENAMED, _SENTENCES[surprise](before, after)) for surprise in step.surprises
    ]


def _fell(before: Observation, after: Observation) -> str:
    fall = (after.actual or Decimal(0)) - (before.actual or Decimal(0))
    return f"累计数由{_done(before)}降至{_done(after)}（{difference(fall, after.unit)}）"


def _target(before: Observation, after: Observation) -> str:
    old, new = quantity(before.target, before.target_unit), quantity(after.target, after.target_unit)
    return f"目标由{old}调整为{new}，完成率不相减"


def _unit(before: Observation, after: Observation) -> str:
    return f"单位由{_quoted(before.unit)}改为{_quoted(after.unit)}，不相减"


def _indicator(before: Observation, after: Observation) -> str:
    return f"指标原称{_quoted(before.indicator)}，现称{_quoted(after.indicator)}"


def _quoted(words: str | None) -> str:
    """Words in quotes; quotes inside them become single ones, as printed Chinese has it."""
    inner = (words or "").replace("“", "‘").replace("”", "’")
    return f"“{inner}”"


def _done(observation: Observation) -> str:
    return quantity(observation.actual, observation.actual_unit)


def _project(before: Observation, after: Observation) -> str:
    return f"项目原称{_quoted(before.printed_name)}，现称{_quoted(after.printed_name)}"


_SENTENCES: Mapping[Surprise, Callable[[Observation, Observation], str]] = {
    Surprise.FELL: _fell,
    Surprise.TARGET_CHANGED: _target,
    Surprise.UNIT_CHANGED: _unit,
    Surprise.INDICATOR_RENAMED: _indicator,
    Surprise.PROJECT_RENAMED: _project,
}
