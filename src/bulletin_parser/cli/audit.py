"""``bulletin-parser audit``: what a careful reader would query, in bulletins and between them."""

import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.asking import known_period, known_place
from bulletin_parser.cli.failures import Failures
from bulletin_parser.cli.options import FileName, PeriodName, database_option, format_options, said
from bulletin_parser.cli.output import write
from bulletin_parser.errors import QueryError
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
@click.option(
    "--region",
    callback=said,
    help="Only findings in bulletins of this place, or that name it; the beginning of its name will do.",
)
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
    and period, its counties' and its prefecture's. With PATHs (files, folders, - for standard input) these are checked
    together and nothing is stored; else the bulletins of the database are.
    """
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.reconciliation.listing import Wanted, at_least, finding_rows  # noqa: PLC0415
    from bulletin_parser.reconciliation.queries import count  # noqa: PLC0415
    from bulletin_parser.reconciliation.stored import all_findings  # noqa: PLC0415
    from bulletin_parser.render.findings import Checked, findings_view  # noqa: PLC0415
    from bulletin_parser.values import Severity  # noqa: PLC0415

    grammar = load_grammar(keep=True)
    failures = Failures()
    with _opened(paths, database, grammar, failures) as store:
        checked = _checked(count(store.rows), failures, database)
        of_place = known_period(store, period), known_place(store, region)
        wanted = Wanted(*of_place, frozenset(codes), Severity(severity) if severity else None)
        found = [each for each in all_findings(store.rows, grammar) if wanted.keeps(each)]
    told = Checked(checked, is_narrowed=wanted != Wanted())
    write(finding_rows(found, flat=form == "csv"), form, lambda width: findings_view(found, told, width))
    if failures or (fail_on and any(at_least(each.severity, Severity(fail_on)) for each in found)):
        sys.exit(1)


def _checked(bulletins: int, failures: Failures, database: Path) -> int:
    """How many bulletins there are to check. Where there is none, raises ``QueryError``, or exits if files failed."""
    if not bulletins and failures:
        sys.exit(1)
    if not bulletins:
        raise QueryError("there are no bulletins to check", source=str(database))
    return bulletins


@contextmanager
def _opened(paths: tuple[Path, ...], database: Path, grammar: "Grammar", failures: Failures) -> "Iterator[Store]":
    """The database, or one of the files alone that goes when all is said."""
    from bulletin_parser.store import open_store  # noqa: PLC0415

    if not paths:
        with open_store(database) as store:
            yield store
        return
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "audit.db", create=True) as store:
        _take(paths, store, grammar, failures)
        yield store


def _take(paths: tuple[Path, ...], store: "Store", grammar: "Grammar", failures: Failures) -> None:
    """Read files and folders into a store."""
    from bulletin_parser.cli.inputs import found_files, read_document  # noqa: PLC0415
    from bulletin_parser.errors import BulletinError  # noqa: PLC0415
    from bulletin_parser.pipeline import parse  # noqa: PLC0415
    from bulletin_parser.settling import settle  # noqa: PLC0415

    for path in found_files(paths, failures.add):
        try:
            document = read_document(path)
            store.add(document, parse(document, grammar))
        except BulletinError as error:
            failures.add(str(error))
    settle(store, grammar)
