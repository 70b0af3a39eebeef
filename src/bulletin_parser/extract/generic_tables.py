"""Tables whose caption names the programme alone (全省重点民生实事项目完成进度表), below a text on one project."""

from collections.abc import Sequence

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body
from bulletin_parser.mentions.model import Place, Time

_FEWEST_PLACES = 2  # that a table breaks a project down by
_TWO = 2  # the project and the table, and nothing else that is told of


def join_generic_table(page: Page, body: Body) -> None:
    """Gives the rows of places in such a table to the one project that the text tells of, where it measures the same:
    改造小区1500个，已开工1110个，完成投资28亿元 above a table of what each city has begun and invested."""
    if len(body.accounts) != _TWO:
        return
    for table, told in (body.accounts, body.accounts[::-1]):
        measured = {row.name for row in told.rows}
        named = all(row.place for row in table.rows) and any(row.name in measured for row in table.rows)
        broken_down = len({row.place for row in table.rows}) >= _FEWEST_PLACES
        if named and broken_down and not _tells_by_places(told) and _names_programme(page, table):
            told.ledger.rows += _with_units(table.ledger.rows, told.rows)
            told.ledger.others += table.ledger.others
            body.accounts.remove(table)
            return


def _with_units(rows: Sequence[Row], told: Sequence[Row]) -> list[Row]:
    """The rows with the unit that the text counts the same in, where their head prints none (累计开工数)."""
    units = {row.name: row.unit for row in told if row.unit not in (None, "%")}
    for row in rows:
        unit = units.get(row.name)
        row.target = row.target._replace(unit=unit) if row.target and row.target.unit is None else row.target
        row.actual = row.actual._replace(unit=unit) if row.actual and row.actual.unit is None else row.actual
    return list(rows)


def _tells_by_places(told: Account) -> bool:
    """Whether a project has no row but those of places within the whole."""
    return all(row.place is not None and row.place.level != "whole" for row in told.rows)


def _names_programme(page: Page, table: Account) -> bool:
    """全省2021年|重点民生实事项目: whether a title is nothing but a place, a year and a word for projects."""
    start, end = table.item.title_start, table.item.title_end
    for mention in page.mentions.within(start, end):
        if isinstance(mention, Place | Time) and mention.start == start:
            start = mention.end
    return page.grammar.kind("groups", page.folded[start:end]) is not None
