"""The values with which the rules speak of a figure: what stands around it, and the part it was found to play."""

from enum import StrEnum
from typing import NamedTuple

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term


class Role(StrEnum):
    """The part a figure plays in its clause."""

    TARGET = "target"
    ACTUAL = "actual"
    OWN = "own"  # a row of its own, named by its predicate: 64户正在施工
    RATE = "rate"
    PROGRESS = "progress"  # a rate with a name of its own: 形象进度为46.99%
    STEP_RATE = "step_rate"
    OUTCOME = "outcome"
    YOY = "yoy"
    MOM = "mom"
    SCHEDULE = "vs_schedule"
    SHARE = "share"
    BARE = "bare"  # a noun and a figure, nothing else: 训练时间2067.7个月
    PLACES = "places"
    DURATION = "duration"
    THRESHOLD = "threshold"  # 10亿元以上项目10个
    PREVIOUS = "previous"  # how high it was: 由600元提高到640元
    COUNT = "count"  # how many of what was told: 四项均已达到省定验收标准
    EXPECTED = "expected"  # 预计11月底再建成10所
    OTHER = "other"


RATES = frozenset({Role.RATE, Role.STEP_RATE, Role.PROGRESS})
"""What a percentage is that says how far something has come."""

Decision = tuple[Role, Term | None]
"""A role and the term that decided it, if a term did."""


class Reading(NamedTuple):
    """A figure of a clause, its role, the term that decided it, and the offsets that its neighbours leave to it.

    ``left`` is where the figure before it ends, ``right`` where the next one begins, or the clause's own ends.
    ``sign`` is -1 for what went down or lies below.
    """

    role: Role
    clause: Clause
    figure: Figure
    term: Term | None
    left: int
    right: int
    sign: int


class Setting(NamedTuple):
    """What stands around a figure while its role is being decided; ``before`` and ``after`` reach to its neighbours.

    ``comparison`` is YOY or MOM when 同比 or 环比 governs the figure; ``previous`` is the reading of the figure before.
    """

    page: Page
    clause: Clause
    figure: Figure
    before: list[Term]
    after: list[Term]
    right: int
    previous: Reading | None
    comparison: Role | None

    def last(self, *kinds: str) -> Term | None:
        """The term of these kinds that stands nearest before the figure."""
        for term in reversed(self.before):
            if term.kind in kinds:
                return term
        return None

    def printed(self, start: int, end: int) -> str:
        """The folded characters between two offsets."""
        return self.page.folded[start:end]
