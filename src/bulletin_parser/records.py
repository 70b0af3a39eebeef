"""The typed records that a bulletin becomes; nothing in this package imports upwards from here.

Every record is frozen. A span is half-open, ``(start, end)``, in the document's text: ``text[start:end]`` is what was
printed. Figures are ``Decimal``; in JSON they are plain numbers. What a text does not say is ``None`` or empty.
"""

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainSerializer

from bulletin_parser.values import Bound, RemarkKind, Severity, Span, Status, plain_number

__all__ = [
    "Bound",
    "Bulletin",
    "DatedPeriod",
    "Figure",
    "Finding",
    "Head",
    "Indicator",
    "Member",
    "Number",
    "Period",
    "Project",
    "Quantity",
    "Ranking",
    "Record",
    "Reference",
    "Remark",
    "RemarkKind",
    "Section",
    "Severity",
    "Source",
    "Span",
    "Status",
    "StatusCount",
    "Summary",
    "plain_number",
]

Figure = Annotated[Decimal, PlainSerializer(plain_number, return_type=int | float, when_used="json")]


class Record(BaseModel):
    """Base of all records: immutable, and an unknown field is a mistake.

    What validates a record is built when the first one is: a bulletin's holds those of all records within it, and to
    build each by itself as well takes as long as half a parse.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Quantity(Record):
    """A figure with its unit. 万/亿 are folded into ``value``; ``text`` is what was printed (2.3万人).

    Of a range (3—5个) ``value`` is the lower end and ``upper`` the upper one; any other figure has no ``upper``.
    """

    value: Figure
    unit: str | None
    text: str
    bound: Bound | None = None
    span: Span
    upper: Figure | None = None


class Indicator(Record):
    """One measured thing of a project in one region; rates and changes are in percent (points) as printed.

    ``figure_spans`` says where ``rate``, ``yoy``, ``mom``, ``vs_schedule`` and ``rank`` were printed; quantities carry
    their own spans.
    """

    name: str
    region: str | None = None
    target: Quantity | None = None
    actual: Quantity | None = None
    rate: Figure | None = None
    yoy: Figure | None = None
    mom: Figure | None = None
    vs_schedule: Figure | None = None
    rank: int | None = None
    span: Span
    figure_spans: dict[str, Span] = {}


class Project(Record):
    """A project, task or work item that the bulletin reports on.

    ``title`` is as printed, without the quotes around it; ``name`` is the short name that identifies the project.
    """

    title: str
    name: str
    section: str | None = None
    ordinal: int | None = None
    region: str | None = None
    lead_agencies: tuple[str, ...] = ()
    status: Status | None = None
    status_text: str | None = None
    status_span: Span | None = None
    title_span: Span
    span: Span
    indicators: tuple[Indicator, ...] = ()


class Member(Record):
    """One name in a status list; ``project`` is the title of the project of the same bulletin that it means.

    ``linked_by`` says which rule made the link and ``link_score`` (0 to 1) how surely.
    """

    text: str
    name: str
    project: str | None = None
    linked_by: str | None = None
    link_score: float | None = None
    target: Quantity | None = None
    span: Span


class StatusCount(Record):
    """How many of a group stand in one status (工作有序推进的有9个), and which ones."""

    status: Status | None
    status_text: str
    count: int | None = None
    count_span: Span | None = None
    share: Figure | None = None
    share_span: Span | None = None
    members: tuple[Member, ...] = ()
    span: Span


class Summary(Record):
    """A statement that counts how a region's projects stand (吉首市省定重点民生实事任务共18件24个考核指标…)."""

    region: str | None
    group: str | None
    span: Span
    totals: tuple[Quantity, ...] = ()
    by_status: tuple[StatusCount, ...] = ()


class Ranking(Record):
    """Places in the order of a ranking; ties share a rank. ``from_below``: it names the last few, and no ranks."""

    group: str | None
    order: tuple[tuple[str, ...], ...]
    span: Span
    from_below: bool = False


class Remark(Record):
    """A narrative paragraph: a highlight, a problem, a next step."""

    kind: RemarkKind
    heading: str | None
    text: str
    span: Span


class Number(Record):
    """A numeral of the text and the role it plays; ``unclaimed`` when nothing accounts for it."""

    text: str
    value: Figure | None
    unit: str | None
    role: str
    span: Span


class Finding(Record):
    """Something a careful reader would query; ``message`` is one Chinese sentence with the numbers in it."""

    code: str
    severity: Severity
    message: str
    spans: tuple[Span, ...] = ()


class Section(Record):
    """A node of the outline. ``label`` is the repaired label, ``printed_label`` the one in the text."""

    id: str
    parent: str | None
    level: int
    label: str
    printed_label: str
    heading: str | None
    span: Span


class Period(Record):
    """Months covered, inclusive, each ``YYYY-MM``."""

    start: str
    end: str


class DatedPeriod(Period):
    """A period as a text prints it, anchored to a year: the months it lies in, and its first and last day (ISO)."""

    first_day: str
    last_day: str
    text: str
    span: Span


class Reference(Record):
    """A document that the bulletin cites."""

    title: str | None
    number: str | None
    span: Span


class Source(Record):
    """Where the text came from; ``sha256`` is of the bytes read."""

    name: str
    sha256: str
    format: str
    encoding: str | None


class Head(Record):
    """What the bulletin says of itself; ``field_spans`` says where each field that is known was printed.

    The year of a period may stand elsewhere (截至5月底, under a title of 2021).
    """

    title: str | None = None
    region: str | None = None
    period: Period | None = None
    number: str | None = None
    issuer: str | None = None
    issued_on: str | None = None
    addressees: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    field_spans: dict[str, Span] = {}


class Bulletin(Record):
    """One parsed bulletin, as ``parse --json`` writes it: keys may be added, never renamed."""

    source: Source
    bulletin: Head
    sections: tuple[Section, ...] = ()
    projects: tuple[Project, ...] = ()
    summaries: tuple[Summary, ...] = ()
    rankings: tuple[Ranking, ...] = ()
    remarks: tuple[Remark, ...] = ()
    numbers: tuple[Number, ...] = ()
    findings: tuple[Finding, ...] = ()
