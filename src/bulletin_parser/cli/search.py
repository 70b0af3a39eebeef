"""``bulletin-parser search``: sentences and projects by the words in them."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.asking import STATUSES, known_period, known_projects
from bulletin_parser.cli.options import PeriodName, WholeNumber, database_option, format_options, said
from bulletin_parser.cli.output import write

if TYPE_CHECKING:
    from rich.console import RenderableType

    from bulletin_parser.render.search import Found
    from bulletin_parser.store import Store
    from bulletin_parser.store.hits import Project, Sentence
    from bulletin_parser.store.narrowing import Narrowing

_SHOWN = 10


@click.command(name="search")
@click.argument("words", nargs=-1, required=True, metavar="WORDS")
@database_option
@click.option(
    "--region",
    callback=said,
    help="Only bulletins of this place and of what lies in it, and what others say of these; the beginning of its name "
    "will do.",
)
@click.option(
    "--period", type=PeriodName(year=True), help="Only bulletins up to 2022-05, of 2022, or up to 2022-03..2022-06."
)
@click.option("--project", callback=said, help="Only what is about projects with this in a name of theirs.")
@click.option("--status", type=click.Choice(STATUSES), help="Only what is about projects in this status.")
@click.option("--only", type=click.Choice(["projects", "sentences"]), help="Look in one of the two only.")
@click.option("--limit", type=WholeNumber(min=1), help=f"At most so many of each; {_SHOWN} are drawn, all written.")
@format_options
def command(words: tuple[str, ...], database: Path, form: str | None, limit: int | None, **asked: str | None) -> None:
    """Find the sentences and the projects that hold all the WORDS, the best first.

    A word is found wherever it is printed, however short: 厕 and 户厕 too, 4G, 23.5%. Words between quotation marks
    (“ ” or, behind the shell's own, " ") are looked for as they stand. 戶廁 finds 户厕, and the other way about.
    """
    from bulletin_parser.store import open_store  # noqa: PLC0415
    from bulletin_parser.store.hits import row  # noqa: PLC0415
    from bulletin_parser.store.phrases import phrases  # noqa: PLC0415

    query = " ".join(words)
    if not phrases(query):
        raise click.UsageError("there is nothing to look for")
    only = asked.pop("only")
    kept = _kept(**asked)
    with open_store(database) as store:
        found = _found(store, query, kept, only, limit or (None if form else _SHOWN))
        hits: list[Project | Sentence] = [
            each for kind in (found.projects, found.sentences) if kind for each in kind.best
        ]
        if not hits:
            _refuse_unknown(store, kept, asked["period"])
        if form is None and not hits:
            _suggest(store, query)
    write(map(row, hits), form, lambda width: _view(found, width))


def _kept(*, region: str | None, period: str | None, project: str | None, status: str | None) -> "Narrowing":
    from bulletin_parser.store.narrowing import Narrowing  # noqa: PLC0415

    first, last = _months(period) if period else (None, None)
    return Narrowing(region=region, first=first, last=last, project=project, status=status)


def _refuse_unknown(store: "Store", kept: "Narrowing", period: str | None) -> None:
    """Raise ``QueryError`` for a place, project or period that no bulletin has, with those there are."""
    from bulletin_parser.compare.queries import places  # noqa: PLC0415
    from bulletin_parser.compare.wanted import known_by_beginning  # noqa: PLC0415

    vain = set(kept.in_vain(store))
    if "region" in vain:
        known_by_beginning(kept.region, places(store.rows), "place")
    if "project" in vain:
        known_projects(store, kept.project)
    if "period" in vain:
        known_period(store, period)


def _months(period: str) -> tuple[str, str]:
    start, _, end = period.partition("..")
    return (f"{start}-01", f"{start}-12") if len(start) == len("2022") else (start, end or start)


def _found(store: "Store", query: str, kept: "Narrowing", only: str | None, limit: int | None) -> "Found":
    from bulletin_parser.linking.words import cut  # noqa: PLC0415
    from bulletin_parser.render.search import Found  # noqa: PLC0415
    from bulletin_parser.store.phrases import phrases  # noqa: PLC0415
    from bulletin_parser.store.record_search import search_projects  # noqa: PLC0415
    from bulletin_parser.store.searching import search  # noqa: PLC0415

    projects = None if only == "sentences" else search_projects(store, query, limit, kept=kept)
    sentences = None if only == "projects" else search(store, query, limit, kept=kept, cut=cut)
    return Found(phrases(query), projects, sentences)


def _suggest(store: "Store", query: str) -> None:
    """Say on standard error when the parts of a word that nothing holds as a whole are found."""
    from bulletin_parser.linking.words import words_of  # noqa: PLC0415
    from bulletin_parser.store.searching import search  # noqa: PLC0415

    parts = list(dict.fromkeys(words_of(query)))
    apart = " ".join(parts)
    if len(parts) > 1 and apart != query and (found := search(store, apart, 1).total):
        click.echo(f"分开查找“{apart}”有{found}句", err=True)


def _view(found: "Found", width: int) -> "RenderableType":
    import sys  # noqa: PLC0415

    from bulletin_parser.render.search import search_view  # noqa: PLC0415
    from bulletin_parser.render.terminal import console  # noqa: PLC0415

    return search_view(found, width, plain_marks=console(sys.stdout).color_system is None)
