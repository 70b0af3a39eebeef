"""What a page tells, while it is read."""

from dataclasses import dataclass, field
from typing import Literal

from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.rankings.prose import Order
from bulletin_parser.extract.rankings.sorted_lists import SortedLists
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.outline import Line, Section

Key = Literal["title", "name", "section"]


@dataclass(slots=True, eq=False)
class Body:
    """All projects and counting statements of a bulletin, in the order of the text."""

    accounts: list[Account] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    programme: tuple[int, int] | None = None  # the title of what the bulletin as a whole is about
    whole: tuple[int, int] | None = None  # what the bulletin's title says it is about
    introduced: bool = False  # its projects stand in items with a form of their own
    goes_on: bool = False  # a list is left open: what follows it are its names
    sorted: list[SortedLists] = field(default_factory=list)  # lists of what they themselves name
    led: list[Topic] = field(default_factory=list)  # names of status lists that come with their agencies
    furniture: list[Line] = field(default_factory=list)
    untold: list[Ledger] = field(default_factory=list)  # statements whose figures are accounted for, and tell nothing
    asides: list[Span] = field(default_factory=list)  # sentences that report nothing
    headed: list[Topic] = field(default_factory=list)  # what headings name, and sentences without figures tell of
    open_groups: set[str] = field(default_factory=set)  # sections whose heading is a status and names nothing itself
    placed: dict[str, list[Count | None]] = field(default_factory=dict)  # how each stands in places, by title
    read: set[int] = field(default_factory=set)  # where the projects begin, also those that were joined to others
    names: list[tuple[Section, Piece]] = field(default_factory=list)  # mere names, with the section they stand in
    _known: dict[tuple[str, object], Account] = field(default_factory=dict)
    _looked_at: int = 0  # accounts that are in it

    def first_with(self, key: Key, value: object) -> Account | None:
        """The first account of a title, given by where it is printed or as printed (``name``), or of the section of
        an id, while the text is read: accounts are only added then."""
        for account in self.accounts[self._looked_at :]:
            section = account.item.section
            self._known.setdefault(("title", account.title_span), account)
            self._known.setdefault(("name", account.title), account)
            self._known.setdefault(("section", section.id if section else None), account)
        self._looked_at = len(self.accounts)
        return self._known.get((key, value))
