"""Observations made by hand: what one month says of one indicator, with everything not given left at a usual value."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from bulletin_parser.compare.matrix import Listing
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.records import Status

ISSUER = "清岚自治州"
FEBRUARY, MARCH, APRIL, MAY, JUNE = (Months("2022-01", f"2022-{month:02}") for month in range(2, 7))

SCHOOL = Observation(
    months=MAY,
    project_id=3,
    project="增加公办幼儿园学位",
    indicator="公办幼儿园学位",
    region=ISSUER,
    issuer=ISSUER,
    title="增加公办幼儿园学位5200个",
    printed_name="增加公办幼儿园学位",
    target=Decimal(5200),
    target_unit="个",
    actual=Decimal(1280),
    actual_unit="个",
    printed_rate=Decimal("24.62"),
    status=Status.ON_TRACK,
    status_text="工作有序推进",
    agencies=("州教体局",),
)


def seen(months: Months = MAY, /, **told: Any) -> Observation:
    """The school project in ``months``, with what is told instead; figures may be given as text.

    As in bulletins, a place inside has no status unless one is told, and the whole's is the project's.
    """
    figures = ("target", "actual", "printed_rate", "vs_schedule")
    values = {
        key: Decimal(str(value)) if key in figures and value is not None else value for key, value in told.items()
    }
    whole = values.get("region", ISSUER) == values.get("issuer", ISSUER)
    said = {"status": SCHOOL.status if whole else None, "status_text": SCHOOL.status_text if whole else None} | values
    values = {"project_status": said["status"] if whole else SCHOOL.status} | said
    return replace(SCHOOL, months=months, **values)  # type: ignore[arg-type]


def wordy(months: Months = MAY, /, **told: Any) -> Observation:
    """The school project reported in words alone."""
    nothing = {"indicator": None, "target": None, "target_unit": None, "actual": None, "actual_unit": None}
    return seen(months, **{**nothing, "printed_rate": None, **told})


def listed(region: str, text: str | None, project_id: int | None = 3, **told: Any) -> Listing:
    """A name in a county's list of what is behind in May."""
    usual = Listing(MAY, region, ISSUER, Status.BEHIND, text, project_id, "增加公办幼儿园学位" if project_id else None)
    whole = replace(usual, **told)
    return whole if "counted_status" in told else replace(whole, counted_status=whole.status)
