"""States against what a later bulletin says of the same project."""

from collections.abc import Iterator

from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.discrepancies import Discrepancy, quoted
from bulletin_parser.values import Severity, Status


def status_regressed(archive: Archive) -> Iterator[Discrepancy]:
    """A project that was completed, or under way, and later is not any more."""
    for old, new in archive.retold:
        done = old.status is Status.COMPLETED and not archive.says("stage", old.words)
        lost = done and new.status not in (Status.COMPLETED, None)
        unbegun = new.status is Status.NOT_STARTED and old.status not in (Status.NOT_STARTED, None)
        if lost or unbegun:
            words = f"{quoted(new.project)}{old.when}为{old.words}，{new.when}却为{new.words}"
            sides = (archive.side(old.source, old.status_span), archive.side(new.source, new.status_span))
            yield Discrepancy("status_regressed", Severity.WARNING, words, sides)
