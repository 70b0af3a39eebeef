"""What a counting statement says: how many there are in all, how many stand in each status, and which."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.items import Agency
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.values import Status

Share = tuple[Span, Figure]
"""A place or kind, and how many of a count it has."""


@dataclass(slots=True, eq=False)
class State:
    """How many stand in one status, and which."""

    verdict: Verdict
    count: Figure | None = None
    share: Figure | None = None
    members: list[Piece] = field(default_factory=list)
    end: int = 0
    shares: list[Share] = field(default_factory=list)  # how many of the count each place or kind has
    account: Piece | None = None  # a list whose names come with figures of their own
    repeated: list[Figure] = field(default_factory=list)  # the count once more
    leads: tuple[Agency, ...] = ()  # the agencies that its members share out (…，分别由市住建局、市水利局牵头)
    open_ended: bool = False  # the list is the items that follow (9项未达序时的任务分别为：)

    @property
    def tally(self) -> tuple[Decimal, bool, Status] | None:
        """The number counted, whether of projects (3件 are not 3个乡镇), and its status; ``None`` for no number."""
        if self.count is None:
            return None
        return self.count.value, self.count.unit in COUNT_UNITS, self.verdict.status

    def counts_like(self, other: "State") -> bool:
        """Whether it counts, without figures of its own for each, the same number in the same status as another."""
        return self.tally is not None and self.tally == other.tally and not self.account

    def restate(self, other: "State") -> None:
        """Takes over the figures of a state that only says it again."""
        self.repeated += [*other.repeated, *([other.count] if other.count else [])]


class Unrated(NamedTuple):
    """How many of those counted are told apart by words that give no status (已列入规划逐步解决的（C类）有24件)."""

    words: Span
    number: Figure
    share: Figure | None = None


class Total(NamedTuple):
    """How many are counted in all; the unit takes in what is counted (24个考核指标)."""

    figure: Figure
    unit: str
    end: int


@dataclass(slots=True, eq=False)
class Count:
    """A statement that counts projects, while it is being read.

    ``group`` is the span that says what is counted; ``claims`` are the spans whose figures it took.
    """

    place: Place | None
    group: Span | None
    start: int
    end: int
    totals: list[Total] = field(default_factory=list)
    states: list[State] = field(default_factory=list)
    unrated: list[Unrated] = field(default_factory=list)
    claims: list[Piece] = field(default_factory=list)
    of_bodies: bool = False  # what is counted are places or offices
    parted: bool = False  # how many of them each place has is counted behind it
    among: bool = False  # it counts for one place of several, of a whole that was counted before them
    others: list[tuple[Figure, str]] = field(default_factory=list)  # figures of no status, and what they are


def behind_bracket_mark(page: Page, count_end: int) -> int | None:
    """Where the bracket begins that names what was counted: 1项（农贸市场改造）, 2个子项（A、B）; None without one."""
    match = page.form("counted_in_bracket").match(page.folded, count_end)
    return match.end() if match else None


def sums_names(page: Page, figure: Figure) -> bool:
    """A、B等276个项目: whether a count stands behind names, of which it says that there are more."""
    return figure.unit in COUNT_UNITS and page.folded.endswith("等", 0, figure.start)
