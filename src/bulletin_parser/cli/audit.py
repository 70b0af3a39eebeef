"""``bulletin-parser audit``: what a careful reader would query, in bulletins and between them."""

import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.options import FileName, PeriodName, database_option, format_options
from bulletin_parser.cli.output import write
from bulletin_parser.render.findings import CODES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bulletin_parser.grammar import Grammar
    from bulletin_parser.store import Store

SEVERITIES = ("error", "warning", "info")


@click.command(name="audit")
@click.argument("paths", nargs=-1, type=FileName(), metavar="[PATH]…")
@database_option
@click.option(
    "--period",
    type=PeriodName(),
    help="Only findings of the bulletins of this period, such as 2022-05 or 2022-01..2022-05.",
)
@click.option("--region", help="Only findings in bulletins of this place, or that name it; the beginning will do.")
@click.option("--code", "codes", multiple=True, type=click.Choice(tuple(CODES)), metavar="CODE",
              help="Only findings of this kind; may be given several times.")  # fmt: skip
@click.option("--severity", type=click.Choice(SEVERITIES), help="Only findings as grave as this.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), help="Exit with 1 when there is a finding as grave as this.")
@format_options
def command(  # noqa: PLR0913 (one a click option)
    *,
    paths: tuple[Path, ...],
    database: Path,
    period: str | None,
    region: str | None,
    codes: tuple[str, ...],
    severity: str | None,
    fail_on: str | None,
    form: str | None,
) -> None:
    """List what a careful reader would query: figures, counts, lists, states and dates that contradict one another.

    Each bulletin is checked against itself and against the others: the months before, the other bulletins of its place
    and period, its counties' and its prefecture's. With PATHs, files and folders, these are checked together and
    nothing is stored; else the bulletins of the database are.
    """
    from bulletin_parser.compare.months import choose, in_order  # noqa: PLC0415
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.reconciliation.listing import Wanted, at_least, finding_rows  # noqa: PLC0415
    from bulletin_parser.reconciliation.queries import periods  # noqa: PLC0415
    from bulletin_parser.reconciliation.stored import all_findings  # noqa: PLC0415
    from bulletin_parser.render.findings import findings_view  # noqa: PLC0415
    from bulletin_parser.values import Severity  # noqa: PLC0415

    grammar = load_grammar(keep=True)
    with _opened(paths, database, grammar) as (store, failed):
        months = choose(in_order(periods(store.rows)), period) if period else None
        wanted = Wanted(months, region, frozenset(codes), Severity(severity) if severity else None)
        found = [each for each in all_findings(store.rows, grammar) if wanted.keeps(each)]
    write(finding_rows(found, flat=form == "csv"), form, lambda width: findings_view(found, width))
    if failed or (fail_on and any(at_least(each.severity, Severity(fail_on)) for each in found)):
        sys.exit(1)


@contextmanager
def _opened(paths: tuple[Path, ...], database: Path, grammar: "Grammar") -> "Iterator[tuple[Store, bool]]":
    """The database, or one of the files alone that goes when all is said; and whether a file could not be read."""
    from bulletin_parser.store import open_store  # noqa: PLC0415

    if not paths:
        with open_store(database) as store:
            yield store, False
        return
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "audit.db", create=True) as store:
        yield store, _take(paths, store, grammar)


def _take(paths: tuple[Path, ...], store: "Store", grammar: "Grammar") -> bool:
    """Read files and folders into a store; whether one failed, which is then named on standard error."""
    from bulletin_parser.cli.ingest import found_files  # noqa: PLC0415
    from bulletin_parser.errors import BulletinError  # noqa: PLC0415
    from bulletin_parser.pipeline import parse  # noqa: PLC0415
    from bulletin_parser.reading import read  # noqa: PLC0415
    from bulletin_parser.render.terminal import safe  # noqa: PLC0415
    from bulletin_parser.settling import settle  # noqa: PLC0415

    failed = False
    for path in found_files(paths):
        try:
            document = read(path)
            store.add(document, parse(document, grammar))
        except BulletinError as error:
            failed = True
            click.echo(f"bulletin-parser: {safe(str(error))}", err=True)
    settle(store, grammar)
    return failed
