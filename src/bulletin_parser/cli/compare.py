"""``bulletin-parser compare``: two spans of months side by side, or all months from one to the other."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from bulletin_parser.cli.asking import Asked, asking, two_periods, wanted
from bulletin_parser.cli.options import PeriodName, database_option, format_options
from bulletin_parser.cli.output import write
from bulletin_parser.errors import QueryError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bulletin_parser.compare.changes import Change
    from bulletin_parser.compare.comparison import Comparison
    from bulletin_parser.compare.months import Edition, Months
    from bulletin_parser.compare.spanning import Course
    from bulletin_parser.compare.wanted import Wanted
    from bulletin_parser.store import Store


_Told = TypeVar("_Told")


class _Question(NamedTuple):
    """What is asked of the archive: the first and the last months, all editions, and which rows."""

    before: "Months"
    after: "Months"
    editions: "Sequence[Edition]"
    wanted: "Wanted"


class _Order(NamedTuple):
    """How projects are ordered and put together."""

    by: str
    sort: str
    reverse: bool


@click.command(name="compare")
@click.argument("periods", nargs=-1, type=PeriodName(), metavar="[FROM TO]")
@database_option
@asking()
@click.option("--span", is_flag=True, help="Show every period from FROM to TO, not only these two.")
@click.option(
    "--by",
    type=click.Choice(("project", "region", "agency", "status")),
    default="project",
    show_default=True,
    help="Put together what is alike in this; by region, the lists of what lags there are compared too.",
)
@click.option(
    "--sort",
    type=click.Choice(("printed", "change", "rate", "gap", "status", "name")),
    default="printed",
    show_default=True,
    help="Projects as printed, the most points gained first, the highest rate, the farthest behind the calendar, "
    "the worst status, or by name.",
)
@click.option("--reverse", is_flag=True, help="Order projects the other way round.")
@format_options
def command(  # noqa: PLR0913 (an option each)
    periods: tuple[str, ...],
    database: Path,
    form: str | None,
    *,
    asked: Asked,
    span: bool,
    by: str,
    sort: str,
    reverse: bool,
) -> None:
    """Compare what bulletins report of two periods: figures, rates and statuses, what is new and what is gone.

    FROM and TO are months such as 2022-05 (the bulletin up to then) or spans such as 2022-01..2022-05; without them
    the last two periods are compared, with --from alone that one and the last, with --to alone that one and the one
    before. Where a unit or a target changed, this is said and nothing is subtracted.
    """
    if len(periods) == 1:
        raise click.UsageError("give both FROM and TO, or neither")
    asked = asked.of_periods(periods)
    asked = asked.forward() if span else asked
    from bulletin_parser.compare.queries import editions  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    order = _Order(by, sort, reverse)
    with open_store(database) as store:
        filters = wanted(store, asked)
        published = editions(store.rows)
        pairs = two_periods(published, asked.since, asked.until, filters.region or asked.within)
        questions = [_Question(before, after, published, filters) for before, after in pairs]
        _write_span(store, questions, order, form) if span else _write_two(store, questions, order, form)


def _write_two(store: "Store", asked: "Sequence[_Question]", order: _Order, form: str | None) -> None:
    from bulletin_parser.compare.changes import change_row  # noqa: PLC0415
    from bulletin_parser.render.comparison import comparison_view  # noqa: PLC0415

    told = (_comparison(store, each, order) for each in asked)
    found = _first_with(told, lambda each: bool(each.changes))
    rows = (change_row(change, found.before, found.after) for change in found.changes)
    write(rows, form, lambda width: comparison_view(found, width, order.by))


def _comparison(store: "Store", asked: _Question, order: _Order) -> "Comparison":
    """The comparison in the order asked for; with places' lists where places are asked for."""
    from dataclasses import replace  # noqa: PLC0415

    from bulletin_parser.compare.comparison import compare  # noqa: PLC0415
    from bulletin_parser.compare.queries import observations  # noqa: PLC0415

    rows = observations(store.rows, *dict.fromkeys((asked.before, asked.after)))
    lists = _lists(store, asked) if order.by == "region" or asked.wanted.names_places else ()
    found = compare(rows, asked.before, asked.after, asked.wanted, lists)
    return replace(found, changes=tuple(_ordered(found.changes, order)))


def _lists(store: "Store", asked: _Question) -> "Iterator[Change]":
    from bulletin_parser.compare.list_changes import list_changes  # noqa: PLC0415
    from bulletin_parser.compare.standing_queries import archive  # noqa: PLC0415

    since = min(asked.before, asked.after)
    for edition in dict.fromkeys(each for each in asked.editions if each.months == asked.after):
        yield from list_changes(asked.before, edition, archive(store.rows, edition, asked.editions, since))


def _ordered(changes: "Sequence[Change]", order: _Order) -> "Iterable[Change]":
    from bulletin_parser.compare.arranging import in_order_of, sections  # noqa: PLC0415

    arranged = in_order_of(changes, order.sort, reverse=order.reverse)
    return [change for _, section in sections(arranged, order.by) for change in section]


def _write_span(store: "Store", asked: "Sequence[_Question]", order: _Order, form: str | None) -> None:
    from bulletin_parser.compare.spanning import course_row  # noqa: PLC0415
    from bulletin_parser.render.spanning import span_view  # noqa: PLC0415

    told = (_courses(store, each, order) for each in asked)
    months, found = _first_with(told, lambda each: bool(each[1]))
    rows = (course_row(course, months) for course in found)
    write(rows, form, lambda width: span_view(found, months, width, order.by))


def _courses(store: "Store", asked: _Question, order: _Order) -> "tuple[tuple[Months, ...], list[Course]]":
    """The months from the first to the last, and what is asked for in them in the order asked for."""
    from bulletin_parser.compare.months import between  # noqa: PLC0415
    from bulletin_parser.compare.queries import observations  # noqa: PLC0415
    from bulletin_parser.compare.spanning import courses  # noqa: PLC0415
    from bulletin_parser.compare.unplaced import Unplaced, how_to_place  # noqa: PLC0415

    placed = [each for each in asked.editions if not isinstance(each.issuer, Unplaced)]
    months = between(asked.before, asked.after, placed)
    if not months:
        hint = how_to_place(each.issuer for each in asked.editions)
        raise QueryError(f"no region has bulletins from {asked.before.label} to {asked.after.label}{hint}")
    rows = (row for row in observations(store.rows, *months) if not isinstance(row.issuer, Unplaced))
    found = [each for each in courses(rows, months) if asked.wanted.keeps(each.line.latest.as_asked)]
    course_of = {id(course.change): course for course in found}
    return months, [course_of[id(change)] for change in _ordered([course.change for course in found], order)]


def _first_with(told: "Iterable[_Told]", says: "Callable[[_Told], bool]") -> _Told:
    """The first that says something; the first of all where none does."""
    first: _Told | None = None
    for each in told:
        if says(each):
            return each
        first = first if first is not None else each
    assert first is not None  # there is always something to ask
    return first
