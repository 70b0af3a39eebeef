"""What is known of one item while it is read: its rows so far, and what the next clause inherits."""

from dataclasses import dataclass, field
from decimal import Decimal

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.own_place import is_own
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Figure, Name, Place, Term

_REACH = 60
LOCAL = NAMED | {"rest"}
"""Levels of places that hold for a clause, as against 全州, which holds for the item."""

WIDE = frozenset({"whole"})
"""Levels of places that hold for the item."""


@dataclass(slots=True, eq=False)
class Row:
    """An indicator row while it is being filled. ``noun`` is the span of its name in the text, if it was printed."""

    name: str
    noun: Span | None
    place: Place | None = None
    target: Figure | None = None
    actual: Figure | None = None
    rates: dict[str, tuple[Figure | Name, int]] = field(default_factory=dict)
    verb: str = ""  # how the actual was said: 完工61个 tells whose rate 完工率 is
    sentence: int = 0  # in which sentence of the item it was begun
    asserted: bool = False  # its actual was said to be so (已, 累计, 实际)
    part: bool = False  # begun behind 其中: what it 占 is a share of the whole
    own: bool = False  # named by its predicate (正在施工): takes no rate meant for the item
    weighed: bool = False  # known to be more than a bare figure, with all rows before it

    @property
    def unit(self) -> str | None:
        """The unit of its quantities."""
        figure = self.target or self.actual
        return figure.unit if figure else None


@dataclass(slots=True, eq=False)
class Ledger:
    """The rows of one item, in order, and what the next clause inherits from those before it."""

    page: Page
    title: str
    rows: list[Row] = field(default_factory=list)
    home: Place | None = None  # 全州: holds to the end of the item
    local: Place | None = None  # 吉首市: holds to the end of the sentence
    sentence: int = -1  # of the stretch of text being read
    stamp: int = 0  # counts the sentences of the whole item
    carried: Role | None = None  # 同比 … ，增长 …
    restated: list[Figure] = field(default_factory=list)  # figures that only repeat a target
    others: list[tuple[Figure, str]] = field(default_factory=list)  # figures of no row, with their role
    batch: list[Row] = field(default_factory=list)  # the rows that 分别 shares its figures out to
    named: list[Place] = field(default_factory=list)  # the local places of the clauses before, in this sentence
    spread: list[Place] = field(default_factory=list)  # the places that 分别 shares its figures out to
    outer: Place | None = None  # the place that holds again behind a bracket
    within: Place | None = None  # the place that holds in the bracket behind it, and not before
    opening: Place | None = None  # the place that the sentence begins with and counts in
    aiming: bool = False  # the sentence lists targets
    comprising: bool = False  # it lists what a project takes in
    parted: int = 0  # the stamp of the sentence that says of what parts a target is
    shared: list[Row] = field(default_factory=list)  # the rows that 分别 shared its figures out to, in this sentence
    listed: int = 0  # how many places of the sentence had a figure
    held: Place | None = None  # the local place of which a clause has said how it stands: the next ones tell of it, too
    counted: list[Place] = field(default_factory=list)  # the local places of this sentence that had a figure
    seen: Term | None = None  # the step that a list of places is of: 从开工情况看，松滋市31个
    latest: Place | None = None  # the local place named last, for 该市
    before: Reading | None = None  # the figure before, where it was a target or something done
    listing: tuple[str, Role] | None = None  # what a list of places is of: 从竣工率看，玛纳斯县（94.7%）
    expecting: int = 0  # the sentence whose figures are of a time to come
    stating: int = 0  # the sentence that goes on with what is aimed at in a year
    headed: tuple[Role, Term] | None = None  # what a label says of the figure behind it: 完成数：15座
    pending: tuple[Role, Term | None, int] | None = None  # the role that a list of bare figures goes on with

    @property
    def place(self) -> Place | None:
        """Where the figures of the present clause belong."""
        return self.local or self.home

    @property
    def recent(self) -> list[Row]:
        """The rows that a figure may still belong to: however long an item, none reaches further back."""
        return self.rows[-_REACH:]

    def is_here(self, place: Place | None) -> bool:
        """Whether a place is the one where the figures of the present clause belong."""
        return same_place(self.page, place, self.place)

    def add(self, row: Row) -> None:
        """Adds a row, begun in the present sentence."""
        row.sentence = self.stamp
        self.rows.append(row)

    def begin_sentence(self, sentence: int) -> None:
        """Forgets what holds for one sentence only."""
        self.sentence = sentence
        self.stamp += 1
        self.local = self.held = self.outer = self.within = None
        self.opening = self.carried = self.pending = None
        self.batch, self.spread, self.named, self.shared, self.counted = [], [], [], [], []
        self.listed = 0
        self.aiming = False


def signed(figure: Figure, sign: int) -> Decimal:
    """How much a figure says something changed: less than nothing where it has a minus, whatever its words say
    (收入下降的有：甲县-3.8%), or where they say so."""
    return figure.value if figure.value < 0 else figure.value * sign


def same_place(page: Page, one: Place | None, other: Place | None) -> bool:
    """Whether two mentions are of one place, by what is printed (吉首市计划27宗，吉首市已动工16宗), or both of the
    bulletin's own (漳州市, 全市); none is of none."""
    if one is None or other is None:
        return one is other
    if page.folded[one.start : one.end] == page.folded[other.start : other.end]:
        return True
    return one.level != other.level and is_own(page, one) and is_own(page, other)


def same_measure(page: Page, one: str | None, other: str | None) -> bool:
    """Whether a target and what was done of it may be in two units: only where both count people, 人, 名, 人次 or 例
    (计划检查1.2万人，已检查8000人次). Each keeps its own unit, and no share is computed of two."""
    return one == other or {page.grammar.kind("like_units", unit or "") for unit in (one, other)} == {"persons"}
