"""All findings of a database, within bulletins and between them, as a person or a script asks for them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bulletin_parser.compare.months import Months
from bulletin_parser.reconciliation.discrepancies import CORRECTED, Discrepancy, Side
from bulletin_parser.values import Severity

_GRAVITY = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.INFO: 0}


def at_least(severity: Severity, least: Severity) -> bool:
    """Whether a severity is as grave as another."""
    return _GRAVITY[severity] >= _GRAVITY[least]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings to keep; what is ``None`` or empty does not restrict.

    ``months`` are those of the bulletin that shows the finding, of several the latest. ``region`` is the beginning of
    the name of a place whose bulletin it is in, or a name that its sentence holds. ``severity`` is the least grave.
    """

    months: Months | None = None
    region: str | None = None
    codes: frozenset[str] = frozenset()
    severity: Severity | None = None

    def keeps(self, found: Discrepancy) -> bool:
        """Whether the finding is one of those asked for."""
        return (
            (self.months is None or found.source.months == self.months)
            and (self.region is None or self.is_about(found, self.region))
            and (not self.codes or found.code in self.codes)
            and (self.severity is None or at_least(found.severity, self.severity))
        )

    @staticmethod
    def is_about(found: Discrepancy, region: str) -> bool:
        """Whether a finding is in a bulletin of a place, or speaks of the place."""
        places = [found.region, *(side.source.region for side in found.sides)]
        return region in found.message or any(place and place.startswith(region) for place in places)


def finding_rows(found: Iterable[Discrepancy], *, flat: bool = False) -> Iterator[Mapping[str, object]]:
    """One row a finding, as machines read it; ``flat`` for CSV, where each side is one string."""
    for each in found:
        source = each.source
        sides = [_flat(side) if flat else _side(side) for side in each.sides]
        yield {
            "code": each.code,
            "severity": each.severity.value,
            "region": each.region or source.region,
            "period": source.months.label if source.months else None,
            "source": source.file,
            "message": each.message,
            "corrected": CORRECTED in each.message or any(side.source.is_corrected for side in each.sides),
            "sides": " | ".join(map(str, sides)) if flat else sides,
        }


def _side(side: Side) -> Mapping[str, object]:
    source = side.source
    period = source.months.label if source.months else None
    told = {"bulletin_id": source.id, "source": source.file, "region": source.region, "period": period}
    return {**told, "span": list(side.span), "text": side.text}


def _flat(side: Side) -> str:
    """A side as one string: 2022-05.txt[488:493] 1180个."""
    return f"{side.source.file}[{side.span.start}:{side.span.end}] {' '.join(side.text.split())}"
