"""What one bulletin says of one indicator of one project in one region: the rows that everything here compares."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.comparable import CEILINGS, is_level, same_unit, unquoted
from bulletin_parser.compare.corrected import Corrected, Correction, fields
from bulletin_parser.compare.months import Months
from bulletin_parser.values import Bound, Status

_OF_PROJECT = frozenset({"project_status", "project_status_text", "lead_agencies"})
_OF_PLACE = frozenset({"status", "status_text", "name", "project"})


class Rate(NamedTuple):
    """A completion rate in percent, and whether it was computed because the text gives none."""

    value: Decimal
    computed: bool


@dataclass(frozen=True, slots=True)
class Observation:
    """One row of the database's ``progress`` view. ``printed_rate`` is in percent; ``target`` and ``actual`` in units.

    ``project`` is the name of the identity, ``printed_name`` the short one printed, ``title`` the whole.
    ``issuer`` is the region that the whole bulletin is about, ``region`` the one that this row is about. ``status`` is
    how the project stands in that region, ``project_status`` how it stands as a whole by its report.
    ``vs_schedule`` is a printed distance to the schedule, in percentage points.
    """

    months: Months
    project_id: int
    project: str
    indicator: str | None = None
    region: str | None = None
    issuer: str | None = None
    title: str | None = None
    printed_name: str | None = None
    target: Decimal | None = None
    target_unit: str | None = None
    target_bound: Bound | None = None
    actual: Decimal | None = None
    actual_unit: str | None = None
    printed_rate: Decimal | None = None
    vs_schedule: Decimal | None = None
    status: Status | None = None
    status_text: str | None = None
    project_status: Status | None = None
    agencies: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    measure: str | None = None

    @property
    def corrected(self) -> list[str]:
        """The fields that a person corrected."""
        return fields(self.corrections)

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected, with what it is of."""
        return tuple(
            Corrected(self.months, self.issuer, each, self.project, *self._row_of(each.field))
            for each in self.corrections
        )

    def _row_of(self, field: str) -> tuple[str | None, str | None]:
        """The indicator and the place that a field is of, as far as it is of one: a status is of a place alone."""
        place = None if field in _OF_PROJECT else self.place
        return None if field in _OF_PROJECT | _OF_PLACE else self.indicator, place

    @property
    def unit(self) -> str | None:
        """What the figures count: the unit of what is done, else of the target."""
        return self.actual_unit if self.actual is not None else self.target_unit

    @property
    def place(self) -> str | None:
        """The region that sets this row apart in its bulletin; ``None`` when it is about the issuer as a whole."""
        return None if self.region == self.issuer else self.region

    @property
    def as_asked(self) -> "Observation":
        """The row as it answers whoever asks for a status: a place of which none is said goes with its project."""
        return self if self.status else replace(self, status=self.project_status)

    @property
    def lead_agencies(self) -> str | None:
        """Who leads the project, in one line."""
        return "、".join(self.agencies) or None

    @property
    def indicator_key(self) -> str:
        """What two printed forms of one name share: quotes and word order do not matter (新增就业, 就业新增)."""
        return "".join(sorted(unquoted(self.indicator or "")))

    @property
    def measure_key(self) -> str:
        """What tells a project's indicators apart across months: what the archive calls it, else its own name."""
        return self.measure or self.indicator_key

    @property
    def is_bare(self) -> bool:
        """Whether it gives no figure at all: the project is reported in words."""
        return self.actual is None and self.target is None and self.printed_rate is None

    @property
    def is_level(self) -> bool:
        """Whether the figure is a level (%, 元/月) rather than an amount that adds up over the year."""
        return is_level(self.unit)

    @property
    def is_measured(self) -> bool:
        """Whether it is progress towards something: there is a target or a rate, or money was spent (元)."""
        return self.target is not None or self.printed_rate is not None or self.unit == "元"

    @property
    def rate(self) -> Rate | None:
        """The printed rate, else what is done as a share of the target, where both are amounts in one unit."""
        if self.printed_rate is not None:
            return Rate(self.printed_rate, computed=False)
        if self.actual is None or not self.target or self._is_limit:
            return None
        if same_unit(self.actual_unit) != same_unit(self.target_unit):
            return None
        share = self.actual * 100 / self.target
        return Rate(Decimal(f"{share:.2f}"), computed=True)  # quantize() raises on a share of more than 28 digits

    @property
    def rate_value(self) -> Decimal | None:
        """The rate in percent, printed or computed."""
        return self.rate.value if self.rate else None

    @property
    def _is_limit(self) -> bool:
        """Whether the target is a level to reach or a ceiling (控制在…以内), of which no share is done."""
        return self.is_level or self.target_bound in CEILINGS
