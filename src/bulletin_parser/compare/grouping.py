"""Changes put together by project, so that a table names each project once."""

from collections.abc import Sequence
from dataclasses import dataclass

from bulletin_parser.comparable import unquoted
from bulletin_parser.compare.changes import Change
from bulletin_parser.compare.steps import Verdict
from bulletin_parser.compare.unplaced import UNKNOWN

Project = tuple[str | None, int]
"""An issuing region and the identity of one of its projects."""


@dataclass(frozen=True, slots=True)
class Group:
    """All changes of one project, in order. ``name`` tells it apart from the same project of another region."""

    name: str
    changes: tuple[Change, ...]

    @property
    def leading(self) -> Change:
        """The change that tells how the project as a whole moved: one that both bulletins report, if there is one."""
        own = [change for change in self.changes if not change.is_listed]
        both = (change for change in own if change.step.verdict not in (Verdict.NEW, Verdict.GONE))
        return next(both, (own or self.changes)[0])

    @property
    def verdict(self) -> Verdict | None:
        """How the project moved: as its leading change, but new or gone only when all that is said of it is."""
        leading = self.leading
        if leading.step.verdict in (Verdict.NEW, Verdict.GONE):
            return leading.step.verdict if len({each.step.verdict for each in self.changes}) == 1 else None
        return None if leading.is_listed else leading.step.verdict

    def beside(self, change: Change, *, placed: bool = True) -> str:
        """What must be said beside the project's name: the place, and the indicator unless it is clear without.

        It is when it is the only one named like the project, or the only one that places have figures for. Without
        ``placed`` the place is said elsewhere.
        """
        shown = change.shown
        rivals = [each for each in self.changes if (each.shown.place if shown.place else _named_alike(each))]
        clear = {each.shown.indicator_key for each in rivals} == {shown.indicator_key}
        return "·".join(part for part in (None if clear else shown.indicator, shown.place if placed else None) if part)


def grouped(changes: Sequence[Change]) -> dict[Project, Group]:
    """The changes by project, in the order in which the projects first come."""
    together: dict[Project, list[Change]] = {}
    for change in changes:
        together.setdefault((change.shown.issuer, change.shown.project_id), []).append(change)
    several = len({issuer for issuer, _ in together}) > 1
    return {project: Group(_name(project[0], each, several=several), tuple(each)) for project, each in together.items()}


def _name(issuer: str | None, changes: Sequence[Change], *, several: bool) -> str:
    project = changes[0].shown.project
    return f"{project}（{issuer or UNKNOWN}）" if several else project


def _named_alike(change: Change) -> bool:
    """Whether one of indicator and project has the other's name in it (改建农村户用厕所, 农村户用厕所)."""
    indicator, project = unquoted(change.shown.indicator or ""), unquoted(change.shown.project)
    return bool(indicator) and (indicator in project or project in indicator)
