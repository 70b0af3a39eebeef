"""Changes put together by project, so that a table names each project once."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bulletin_parser.compare.comparison import Change
from bulletin_parser.compare.steps import Verdict

Project = tuple[str | None, int]
"""An issuing region and the identity of one of its projects."""


@dataclass(slots=True)
class Group:
    """All changes of one project, in order."""

    changes: list[Change] = field(default_factory=list)

    @property
    def leading(self) -> Change:
        """The change that tells how the project as a whole moved: one that both bulletins report, if there is one."""
        both = (change for change in self.changes if change.step.verdict not in (Verdict.NEW, Verdict.GONE))
        return next(both, self.changes[0])

    def beside(self, change: Change) -> str:
        """What must be said beside the project's name: place, and indicator unless it is the only one and named alike.

        Empty when the project's name says it all.
        """
        shown = change.shown
        alone = len({each.shown.indicator_key for each in self.changes}) == 1
        alike = bool(shown.place) or (shown.indicator or "") in shown.project
        indicator = None if alone and alike else shown.indicator
        return "·".join(part for part in (indicator, shown.place) if part)


def grouped(changes: Iterable[Change]) -> dict[Project, Group]:
    """The changes by project, in the order in which the projects first come."""
    groups: dict[Project, Group] = {}
    for change in changes:
        groups.setdefault((change.shown.issuer, change.shown.project_id), Group()).changes.append(change)
    return groups
